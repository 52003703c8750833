//! One run: customers, processes with their workers, notifications; and what must be true at the end.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::oneshot;
use tongbao_core::flow::{Charging, Habits, Payment, Weight};
use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, BoxError, Secret};
use tongbao_transport::BoxFuture;

use super::bank::{Bank, Entry, Fate};
use super::chooser::Chooser;
use super::connector::{SimConnector, bound, sign};
use super::network::{Network, of};
use super::planted::{self, Bug};
use super::store::SimStore;
use super::world::{OUTSIDE, START, Scheduler, World};
use crate::cashier::{Account, Cashier, CashierError, Consumer, Notified, Stop, Verdict};
use crate::order::{Kind, Order, Refund, State};
use crate::store::Letter;

/// The gateway that is stood for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) habits: Habits,
    pub(super) weight: Weight,
}

/// What a run showed.
pub(super) struct Shown {
    pub(super) violations: Vec<String>,
    pub(super) hash: u64,
    pub(super) trace: Vec<String>,
    /// Of every named point: how often it was passed, and how often something struck there.
    pub(super) points: BTreeMap<&'static str, (u64, u64)>,
    pub(super) chooser: Chooser,
}

/// Everybody and everything in a run.
#[derive(Clone)]
struct Stage {
    world: World,
    bank: Bank,
    network: Network,
    store: SimStore,
    part: Part,
    /// The processes, while they run.
    processes: Arc<Mutex<Vec<Option<Cashier>>>>,
    /// What was believed and acknowledged although it contradicts a final state.
    contradicted: Arc<Mutex<BTreeSet<String>>>,
    /// Customers that are not done.
    busy: Arc<Mutex<u32>>,
}

const ACCOUNT: &str = "shop";

/// Plays one run.
pub(super) fn play(chooser: Chooser, part: Part, bug: Option<Bug>, keep_trace: bool) -> Shown {
    planted::plant(bug);
    let scripted = chooser.is_scripted();
    let world = World::new(chooser, START);
    world.lock().keep_trace = keep_trace;
    world.lock().crashes_left = if scripted { 2 } else { 4 };
    // Enough for every effect of an order that goes well, and of its recovery after a crash.
    world.lock().effects_left = if part.habits.charging == Charging::AtOnce { 20 } else { 12 };
    let (bank, store) = (Bank::new(world.clone()), SimStore::new(world.clone()));
    let network = Network { world: world.clone(), bank: bank.clone(), store: store.clone() };
    let stage = Stage {
        world: world.clone(),
        bank,
        network,
        store,
        part,
        processes: Arc::default(),
        contradicted: Arc::default(),
        busy: Arc::default(),
    };
    let processes = if scripted { 1 } else { 1 + world.choose(2) };
    stage.processes.lock().unwrap().resize(processes, None);
    let restarted = stage.clone();
    let mut scheduler = Scheduler::new(world.clone(), move |process| restarted.restart(process));
    (0..processes).for_each(|process| stage.start(process));
    stage.customers(if scripted { 1 } else { 1 + world.choose(4) });
    world.spawn(OUTSIDE, stage.clone().tell_news());

    stage.run(&mut scheduler, 240);
    world.lock().faults = false;
    stage.run(&mut scheduler, 1_200);
    // Those that a person has to look at are asked about once a day.
    world.lock().now = world.moment().after(Duration::from_secs(26 * 3_600));
    stage.run(&mut scheduler, 600);
    stage.judge();
    drop(scheduler);
    planted::plant(None);
    let mut inner = world.lock();
    Shown {
        violations: std::mem::take(&mut inner.violations),
        hash: inner.hash,
        trace: std::mem::take(&mut inner.trace),
        points: std::mem::take(&mut inner.points),
        chooser: std::mem::replace(&mut inner.chooser, Chooser::Random(0)),
    }
}

impl Stage {
    /// So many seconds, or until nothing is left to be done.
    fn run(&self, scheduler: &mut Scheduler, seconds: u64) {
        let end = self.world.moment().after(Duration::from_secs(seconds));
        while self.world.moment() < end && !self.is_quiet() && self.world.lock().violations.is_empty() {
            let next = self.world.moment().after(Duration::from_secs(10));
            scheduler.run_until(next.min(end));
        }
    }

    fn is_quiet(&self) -> bool {
        let disk = self.store.look();
        let orders = disk.now.orders.values().all(|order| order.state.is_final());
        let letters = disk.now.letters.iter().all(|(_, _, delivered)| *delivered);
        let settled = self.bank.book().entries.values().all(|entry| entry.fate != Fate::Processing);
        *self.busy.lock().unwrap() == 0 && orders && letters && settled && !disk.now.orders.is_empty()
    }

    fn start(&self, process: usize) {
        let connector = SimConnector { habits: self.part.habits, weight: self.part.weight };
        let account = Account::new(connector, self.network.clone());
        // Every combination of a script takes its time; nothing is decided while a worker waits.
        let idle = Duration::from_millis(if self.world.is_scripted() { 5_000 } else { 500 });
        let cashier = Cashier::builder(self.store.clone()).clock(self.world.clone()).idle(idle);
        let cashier = cashier.account(ACCOUNT, account).build();
        self.processes.lock().unwrap()[process] = Some(cashier.clone());
        let workers = if self.world.is_scripted() { 1 } else { 1 + self.world.choose(2) };
        for _ in 0..workers {
            let (cashier, world) = (cashier.clone(), self.world.clone());
            self.world.spawn(process, async move {
                world.pause(world.below(500)).await;
                // Nobody ever stops it but a crash.
                let (_stopper, stop) = Stop::pair();
                cashier.run_worker(&Reader(world), stop).await;
            });
        }
    }

    /// A process is gone with all that it had in memory. It comes back.
    fn restart(&self, process: usize) {
        self.processes.lock().unwrap()[process] = None;
        self.store.power_cut();
        let stage = self.clone();
        self.world.spawn(OUTSIDE, async move {
            stage.world.pause(200 + stage.world.below(20_000)).await;
            stage.start(process);
        });
    }

    /// Does something in some process. `None` if that went down.
    async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(Cashier) -> BoxFuture<'static, T> + Send + 'static,
    ) -> Option<T> {
        let (process, cashier) = {
            let processes = self.processes.lock().unwrap();
            let process = self.world.choose(processes.len());
            (process, processes[process].clone()?)
        };
        let (sender, receiver) = oneshot::channel();
        self.world.spawn(process, async move {
            let _ = sender.send(work(cashier).await);
        });
        receiver.await.ok()
    }

    fn customers(&self, count: usize) {
        *self.busy.lock().unwrap() += u32::try_from(count).unwrap();
        for customer in 0..count {
            let stage = self.clone();
            self.world.spawn(OUTSIDE, async move {
                stage.world.pause(stage.world.below(60_000)).await;
                stage.customer(customer).await;
                *stage.busy.lock().unwrap() -= 1;
            });
        }
    }

    /// A customer wants to pay, loses patience, tries again, and gets something back.
    async fn customer(&self, customer: usize) {
        let number = format!("order{customer}");
        // Equal amounts often, so that an answer about another order can fit.
        let payment = payment(&number, 1_000 + self.world.below(2) * 100);
        for attempt in 0..3 {
            if attempt == 0 && self.world.strikes("double click", 200) {
                let (stage, payment) = (self.clone(), payment.clone());
                self.world.spawn(OUTSIDE, async move {
                    stage.pay(payment).await;
                });
            }
            let paid = self.pay(payment.clone()).await;
            if self.world.strikes("number used again", 100) {
                let other = Payment { amount: Amount::from_fen(999), ..payment.clone() };
                if let Some(Ok(order)) = self.pay(other.clone()).await
                    && order.facts.amount != other.amount
                {
                    self.world
                        .violation(format!("¥999 were taken for order {number}, which is {}", order.facts.amount));
                }
            }
            let entry = self.bank.book().entries.get(&number).cloned();
            if let Some(entry) = entry {
                let (stage, number) = (self.clone(), number.clone());
                self.world.spawn(OUTSIDE, async move { stage.nemesis(&number, &entry).await });
            }
            match paid {
                Some(Ok(order)) => return self.go_on(order).await,
                _ => self.world.pause(1_000 + self.world.below(30_000)).await,
            }
            if !self.world.is_scripted() && self.world.below(3) == 0 {
                return;
            }
        }
    }

    async fn pay(&self, payment: Payment) -> Option<Result<Order, CashierError>> {
        self.ask(|cashier| Box::pin(async move { cashier.pay(ACCOUNT, &payment).await })).await
    }

    async fn go_on(&self, order: Order) {
        if self.part.habits.charging == Charging::AfterCode {
            for _ in 0..3 {
                self.world.pause(1_000 + self.world.below(20_000)).await;
                let number = order.facts.number.clone();
                let done = self
                    .ask(|cashier| {
                        let code = Secret::from("123456");
                        Box::pin(async move { cashier.confirm_payment(ACCOUNT, &number, &code).await })
                    })
                    .await;
                let again = self.world.strikes("code sent twice", 150);
                if matches!(done, Some(Ok(order)) if order.state != State::NeedsCustomer) && !again {
                    break;
                }
            }
        }
        if self.part.habits.refunds && self.world.strikes("refunds", 500) {
            self.world.pause(self.world.below(60_000)).await;
            for part in 0..2 {
                let stage = self.clone();
                let refund = Refund {
                    number: format!("{}-back{part}", order.facts.number),
                    of: order.facts.number.clone(),
                    amount: Amount::from_fen(order.facts.amount.fen() * 6 / 10),
                    reason: "正常退款".to_owned(),
                };
                self.world.spawn(OUTSIDE, async move {
                    stage.ask(|cashier| Box::pin(async move { cashier.refund(ACCOUNT, &refund).await })).await;
                });
            }
        }
    }

    /// The bank tells the merchant what became final.
    async fn tell_news(self) {
        loop {
            self.world.pause(100).await;
            let news = std::mem::take(&mut self.bank.book().news);
            for number in news {
                let stage = self.clone();
                self.world.spawn(OUTSIDE, async move { stage.tell(number).await });
            }
        }
    }

    async fn tell(&self, number: String) {
        let when = match self.world.is_scripted() {
            // Before the answer, with it, after a crash, long after everything, or never.
            true => [0, 12, 900, 70_000, u64::MAX][self.world.choose(5)],
            false => self.world.below(90_000),
        };
        if when == u64::MAX || self.world.strikes("notification lost", 250) {
            return;
        }
        self.world.pause(when).await;
        let entry = self.bank.book().entries[&number].clone();
        let copies = 1 + u64::from(self.world.strikes("notification twice", 200));
        for _ in 0..copies {
            let stage = self.clone();
            let notice = written("trade", &number, &entry, of(entry.fate), "merchant");
            self.world.spawn(OUTSIDE, async move { stage.post(notice).await });
        }
        self.nemesis(&number, &entry).await;
    }

    /// Whoever wants to be believed and must not be, and a bank that contradicts itself.
    async fn nemesis(&self, number: &str, entry: &Entry) {
        self.world.pause(self.world.below(3_000)).await;
        let more = Entry { amount: entry.amount + 1, ..entry.clone() };
        let opposite = if entry.fate == Fate::Succeeded { Outcome::Declined } else { Outcome::Succeeded };
        let booking = written("booking", number, entry, opposite, "merchant");
        let mut tries = vec![
            ("another amount", written("trade", number, &more, Outcome::Succeeded, "merchant")),
            ("another merchant", written("trade", number, entry, Outcome::Succeeded, "thief")),
            ("forged", format!("{}0", written("trade", number, entry, Outcome::Succeeded, "merchant"))),
            ("booking", booking),
        ];
        let known =
            self.store.look().synced.orders.get(&(ACCOUNT.to_owned(), number.to_owned())).map(|order| order.state);
        if self.part.weight == Weight::Proof && known == Some(State::Succeeded) {
            let contradiction = written("trade", number, entry, Outcome::Declined, "merchant");
            if self.world.strikes("bank contradicts itself", 100) && self.send(contradiction).await {
                self.contradicted.lock().unwrap().insert(number.to_owned());
            }
        }
        // The one that proves nothing is forged by whoever likes.
        if self.part.weight == Weight::Hint {
            tries.swap_remove(1);
        }
        for (name, notice) in tries {
            if self.world.strikes(name, 150) {
                self.send(notice).await;
            }
        }
    }

    /// Until it is acknowledged, or often enough.
    async fn post(&self, notice: String) {
        for _ in 0..6 {
            if self.send(notice.clone()).await {
                return;
            }
            self.world.pause(2_000 + self.world.below(30_000)).await;
        }
    }

    /// Whether it was acknowledged.
    async fn send(&self, notice: String) -> bool {
        let (signed, world) = (notice.rsplit_once('|').unwrap().0.to_owned(), self.world.clone());
        let answered = self.ask(|cashier| {
            Box::pin(async move {
                let request = http::Request::post("/notify").body(Bytes::from(notice)).unwrap();
                let notified = cashier.receive_notification(ACCOUNT, &request).await;
                world.point("before ack").await;
                notified
            })
        });
        let Some(Notified { response, verdict }) = answered.await else { return false };
        let acknowledged = response.body().as_ref() == b"RECEIVED";
        self.world.note(|| format!("notification {signed} {}", verdict.word()));
        let stored = self.store.look().synced.notices.contains(&(ACCOUNT.to_owned(), signed.clone()));
        if acknowledged && !stored && !matches!(verdict, Verdict::Hint) {
            self.world.violation(format!("{signed} was acknowledged and is not on disk"));
        }
        acknowledged
    }

    /// What must be true when everything has come to rest.
    fn judge(&self) {
        let disk = self.store.look();
        let book = self.bank.book();
        let mut wrong = Vec::new();
        for (number, entry) in &book.entries {
            let order = disk.now.orders.get(&(ACCOUNT.to_owned(), number.clone()));
            let Some(order) = order else {
                wrong.push(format!("the bank has {number}, we have not"));
                continue;
            };
            if entry.moved > 1 {
                wrong.push(format!("the money of {number} moved {} times", entry.moved));
            }
            if entry.moved == 1 && order.state != State::Succeeded && !order.conflict {
                wrong.push(format!("the money of {number} moved, and it is {}", order.state));
            }
        }
        for ((_, number), order) in &disk.now.orders {
            let entry = book.entries.get(number);
            let moved = entry.is_some_and(|entry| entry.moved == 1 && entry.amount == order.facts.amount.fen());
            if order.state == State::Succeeded && !moved {
                wrong.push(format!("{number} is succeeded, and its money did not move"));
            }
            if !order.state.is_final() && order.due.is_none() {
                wrong.push(format!("{number} is {} and nobody will ever look at it", order.state));
            }
            // What never reached the bank is not found for ever, and ends with a person.
            let settled = entry.is_some_and(|entry| matches!(entry.fate, Fate::Succeeded | Fate::Failed));
            if settled && !order.state.is_final() && !order.conflict {
                wrong.push(format!("{number} is settled at the bank and still {}", order.state));
            }
            let twin = |(_, other): &(&_, &Order)| {
                other.facts.number != *number
                    && other.kind == order.kind
                    && other.facts.gateway_number.is_some()
                    && other.facts.gateway_number == order.facts.gateway_number
            };
            if disk.now.orders.iter().any(|other| twin(&other)) {
                wrong.push(format!("{number} has the gateway's number of another order"));
            }
            if order.kind == Kind::Refund && order.of.as_ref().is_none_or(|of| !book.entries.contains_key(of)) {
                wrong.push(format!("{number} gives back what was never paid"));
            }
        }
        for number in self.contradicted.lock().unwrap().iter() {
            if !disk.now.orders[&(ACCOUNT.to_owned(), number.clone())].conflict {
                wrong.push(format!("the bank contradicted itself about {number}, and nobody knows"));
            }
        }
        for (letter, _, delivered) in &disk.now.letters {
            if !delivered {
                wrong.push(format!("{} of {} was never delivered", letter.topic.word(), letter.number));
            }
        }
        drop((disk, book));
        wrong.into_iter().for_each(|what| self.world.violation(what));
    }
}

fn written(kind: &str, number: &str, entry: &Entry, outcome: Outcome, merchant: &str) -> String {
    let about = if entry.kind == Kind::Refund { "refund" } else { "payment" };
    let fen = entry.amount.to_string();
    let text = [kind, about, number, &fen, &entry.gateway_number, outcome.word(), merchant].join("|");
    let signature = sign(&text);
    format!("{text}|{signature}")
}

fn payment(number: &str, fen: u64) -> Payment {
    Payment {
        number: number.to_owned(),
        amount: Amount::from_fen(fen),
        subject: "测试商品".to_owned(),
        card: bound("33150001"),
        payer: None,
        payer_ip: None,
    }
}

/// Takes what is told, and is not always there.
struct Reader(World);

impl Consumer for Reader {
    fn take<'a>(&'a self, _: &'a Letter, _: &'a Order) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            self.0.point("before told").await;
            if self.0.strikes("reader is down", 100) { Err("down".into()) } else { Ok(()) }
        })
    }
}
