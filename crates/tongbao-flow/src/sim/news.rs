//! Notifications: the gateway's own, copies of them, and those that must not be believed.

use bytes::Bytes;
use http::Request;

use super::bank::News;
use super::stage::Stage;
use super::truth::{Doubt, key};
use super::world::OUTSIDE;
use crate::cashier::{Notified, Verdict};
use crate::order::State;

impl Stage {
    /// The bank tells the merchant what became final.
    pub(super) async fn tell_news(self) {
        loop {
            self.world.pause(100).await;
            for news in self.bank.news() {
                let stage = self.clone();
                self.world.spawn(OUTSIDE, async move { stage.tell(news).await });
            }
        }
    }

    async fn tell(&self, news: News) {
        let when = match self.world.is_scripted() {
            // Before the answer, with it, after a crash, long after everything, or never.
            true => [0, 12, 900, 70_000, u64::MAX][self.world.choose(5)],
            false => self.world.below(90_000),
        };
        if when == u64::MAX || self.world.strikes("notification lost", 250) {
            return;
        }
        self.world.pause(when).await;
        let notice = self.bank.write(&news);
        let copies = 1 + u64::from(self.world.strikes("notification twice", 200));
        for _ in 0..copies {
            let (stage, news, notice) = (self.clone(), news.clone(), notice.clone());
            self.world.spawn(OUTSIDE, async move { stage.post(&news, notice).await });
        }
        self.nemesis(&news.number).await;
    }

    /// Whoever wants to be believed and must not be, and a bank that contradicts itself.
    pub(super) async fn nemesis(&self, number: &str) {
        self.world.pause(self.world.below(3_000)).await;
        let known = self.store.look().synced.orders.get(&key(self.account, number)).map(|order| order.state);
        if known == Some(State::Succeeded)
            && let Some(contradiction) = self.bank.contradiction(number)
            && self.world.strikes("bank contradicts itself", 100)
        {
            self.world.doubt(self.account, number, Doubt::Contradicted);
            if self.send(contradiction, None).await {
                self.contradicted.lock().unwrap().insert(number.to_owned());
            }
        }
        for (name, notice) in self.bank.forgeries(number) {
            if self.world.strikes(name, 300) {
                self.send(notice, None).await;
            }
        }
    }

    /// Until it is acknowledged, or often enough.
    async fn post(&self, news: &News, notice: Request<Bytes>) {
        for _ in 0..6 {
            if self.send(notice.clone(), Some(news)).await {
                return;
            }
            self.world.pause(2_000 + self.world.below(30_000)).await;
        }
    }

    /// Whether it was acknowledged.
    async fn send(&self, notice: Request<Bytes>, news: Option<&News>) -> bool {
        let id = self.connector.notice(&notice).map(|notice| notice.id);
        let (world, account) = (self.world.clone(), self.account);
        let answered = self.ask(move |cashier| {
            Box::pin(async move {
                let notified = cashier.receive_notification(account, &notice).await;
                world.point("before ack").await;
                notified
            })
        });
        let Some(Notified { response, verdict }) = answered.await else { return false };
        let acknowledged = match news {
            Some(news) => self.bank.is_ack(news, &response),
            None => response.status().is_success(),
        };
        let name = id.as_deref().unwrap_or("that is not believed");
        self.world.note(|| format!("notification {name} {}", verdict.word()));
        let notice = id.ok().map(|id| key(account, &id));
        let stored = notice.as_ref().is_some_and(|notice| self.store.look().synced.notices.contains(notice));
        if acknowledged && !stored && !matches!(verdict, Verdict::Hint) {
            self.world.violation(format!("a notification was {}, acknowledged and is not on disk", verdict.word()));
        }
        self.world.lock().truth.acknowledged.extend(notice.filter(|_| acknowledged && stored));
        acknowledged
    }
}
