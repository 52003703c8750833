//! The way to the bank and back.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use tokio::sync::oneshot;
use tongbao_transport::{BoxFuture, Transport, TransportError};

use super::bank::{Asked, Bank, Verb};
use super::clocks::Kind;
use super::store::SimStore;
use super::truth::{Key, key};
use super::world::{OUTSIDE, World};
use crate::order::State;

#[derive(Clone)]
pub(super) struct Network {
    pub(super) world: World,
    pub(super) account: &'static str,
    pub(super) bank: Arc<dyn Bank>,
    pub(super) store: SimStore,
    /// Requests that will arrive yet.
    pub(super) on_the_way: Arc<AtomicUsize>,
    /// Orders that a process which lives is charging just now.
    pub(super) charging: Arc<Mutex<BTreeSet<String>>>,
}

/// Somebody who waits for the answer to a charge. Gone with the process.
struct Charging(Arc<Mutex<BTreeSet<String>>>, String);

impl Drop for Charging {
    fn drop(&mut self) {
        self.0.lock().unwrap().remove(&self.1);
    }
}

/// What happens to a request on its way.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Way {
    Good,
    NotSent,
    RequestLost,
    ReplyLost,
    Reset,
    Truncated,
    ErrorPage,
    Swapped,
}

const SCRIPTED: [Way; 6] = [Way::Good, Way::RequestLost, Way::ReplyLost, Way::NotSent, Way::Truncated, Way::Reset];

impl Network {
    fn way(&self, moves_money: bool) -> Way {
        if self.world.is_scripted() {
            return self.scripted_way(moves_money);
        }
        [
            ("not sent", 30, Way::NotSent),
            ("request lost", 40, Way::RequestLost),
            ("reply lost", 60, Way::ReplyLost),
            ("reset", 40, Way::Reset),
            ("reply truncated", 30, Way::Truncated),
            ("error page", 30, Way::ErrorPage),
            ("answers swapped", 80, Way::Swapped),
        ]
        .into_iter()
        .find(|(name, often, _)| self.world.strikes(name, *often))
        .map_or(Way::Good, |(.., way)| way)
    }

    fn scripted_way(&self, moves_money: bool) -> Way {
        if moves_money {
            return SCRIPTED[self.world.choose(SCRIPTED.len())];
        }
        let left = self.world.lock().trouble.queries_left;
        if left == 0 {
            return Way::Good;
        }
        self.world.lock().trouble.queries_left = left - 1;
        [Way::Good, Way::ReplyLost][self.world.choose(2)]
    }

    async fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let asked = request.extensions().get::<Asked>().cloned().unwrap();
        let Asked { verb, number } = &asked;
        self.check_intent(&asked);
        let _charging = verb.moves_money().then(|| {
            self.charging.lock().unwrap().insert(number.clone());
            Charging(Arc::clone(&self.charging), number.clone())
        });
        if verb.moves_money() {
            self.world.point("before send").await;
        } else if verb.binds() {
            self.world.point("before bind").await;
        }
        let way = self.way(verb.moves_money() || *verb == Verb::Place);
        self.world.note(|| format!("send {verb:?} {number} {way:?}"));
        if way == Way::NotSent {
            return Err(TransportError::NotSent("connection refused".into()));
        }
        let (answer, mut answered) = oneshot::channel();
        let (at_the_bank, asking) = (self.clone(), asked.clone());
        // On its way now: it arrives even if its sender is gone.
        self.on_the_way.fetch_add(1, Ordering::Relaxed);
        self.world.spawn(OUTSIDE, async move {
            let world = &at_the_bank.world;
            world.pause(5 + world.below(60)).await;
            if way == Way::RequestLost {
                at_the_bank.on_the_way.fetch_sub(1, Ordering::Relaxed);
                return world.pause(60_000).await;
            }
            // Sometimes long after its sender has given up.
            if world.strikes("request delayed", 40) {
                world.pause(world.below(150_000)).await;
            }
            let reply = at_the_bank.bank.answer(&asking, &request, way == Way::Swapped);
            at_the_bank.on_the_way.fetch_sub(1, Ordering::Relaxed);
            world.pause(5 + world.below(60)).await;
            let _ = answer.send(reply);
            world.pause(60_000).await;
        });
        let timeout = self.world.pause(30_000);
        let reply = tokio::select! {
            biased;
            () = timeout => None,
            reply = &mut answered => reply.ok(),
        };
        // Both were there when a process came back that had stood still: it may read either first.
        let reply = reply.or_else(|| answered.try_recv().ok().filter(|_| self.world.strikes("answer read late", 500)));
        if verb.moves_money() {
            self.world.point("after send").await;
        } else if verb.binds() {
            self.world.point("after bind").await;
        }
        let lost = |why: &str| Err(TransportError::MaybeSent(why.into()));
        match (way, reply) {
            (Way::RequestLost | Way::ReplyLost, _) | (_, None) => lost("no answer in time"),
            (Way::Reset, _) => lost("connection reset"),
            (Way::Truncated, Some(reply)) => Ok(reply.map(|body| body.slice(..body.len() / 2))),
            (Way::ErrorPage, Some(reply)) => {
                let mut page = reply.map(|_| Bytes::from_static(b"<html>502 Bad Gateway</html>"));
                *page.status_mut() = StatusCode::BAD_GATEWAY;
                Ok(page)
            }
            (_, Some(reply)) => Ok(reply),
        }
    }

    /// What changes anything is handed over only for an order that is durable, is being sent, and has its time yet.
    fn check_intent(&self, Asked { verb, number }: &Asked) {
        let Some(state) = verb.state() else { return };
        let (key, disk) = (key(self.account, number), self.store.look());
        let there = disk.synced.orders.get(&key).map(|order| order.state);
        drop(disk);
        let wrong = |why: String| self.world.violation(format!("{verb:?} of order {number} left, {why}"));
        let Some(is) = there.filter(|is| *is == state || self.may_be(*verb, *is, &key)) else {
            return wrong(format!("which is {there:?} on disk"));
        };
        let process = self.world.lock().running.unwrap();
        if self.world.is_late(&key, self.world.clock_of(process)) {
            wrong(format!("{is}, after its time was over"));
        }
    }

    /// Whoever has it may not know yet that somebody else looked after it: a worker, or a person.
    fn may_be(&self, verb: Verb, is: State, key: &Key) -> bool {
        let inner = self.world.lock();
        match is {
            // Whether it is the time of one process is for its clock to say; with other clocks its time may be over.
            State::Unknown | State::Processing | State::Manual => verb.moves_money(),
            State::Closed => !verb.moves_money(),
            State::Succeeded | State::Failed => {
                inner.truth.decided.contains_key(key) && inner.clocks.kind != Kind::Right
            }
            _ => false,
        }
    }
}

impl Transport for Network {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}
