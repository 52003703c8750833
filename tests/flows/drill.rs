//! The unknown drill: whatever goes wrong, the order ends as the gateway's ledger says, and nobody is charged twice.

use std::collections::BTreeSet;
use std::time::Duration;

use tongbao_core::Amount;
use tongbao_flow::order::{Order, Refund, State};
use tongbao_sandbox::{CardBehaviour, Fault, Stage, StartFn};

use crate::case::each;
use crate::shop::{HURRY, MAIN, Shop, Wallet};
use crate::spoiled::Spoil;

/// What goes wrong with one payment.
#[derive(Clone, Copy, Debug, Default)]
struct Case {
    charge: Option<Fault>,
    /// The first so many queries.
    query: Option<Fault>,
    notification: Option<Fault>,
    spoil: Option<Spoil>,
}

/// How often a query goes wrong in one way, before one goes right.
const QUERIES: u32 = 3;

#[tokio::test(flavor = "multi_thread")]
async fn whatever_goes_wrong_an_order_ends_as_the_ledger_says() {
    println!("{:<10} {:<58} {:<10} charges asks", "gateway", "what went wrong", "end");
    for lines in each(drill).await {
        lines.iter().for_each(|line| println!("{line}"));
    }
}

async fn drill(id: &'static str, start: StartFn) -> Vec<String> {
    let shop = Shop::open(start).await;
    let wallet = shop.bind(MAIN, CardBehaviour::Pays).await;
    // What is answered to a charge of another order.
    shop.charge(MAIN, &shop.payment(&wallet), &wallet.card).await;
    shop.spoiler.keep();
    shop.sandbox.notifications_done().await;
    shop.spoiler.hurry();

    let mut lines = Vec::new();
    let (mut tried, mut in_the_dark) = (0, 0);
    for case in cases() {
        shop.sandbox.clear_faults();
        let Some((order, charges)) = play(id, &shop, &wallet, case).await else { continue };
        tried += 1;
        in_the_dark += usize::from(charges == 1 && case.notification.is_none());
        lines.push(format!("{id:<10} {:<58} {:<10} {charges:>7} {:>4}", case.to_string(), order.state, order.asks));
    }
    assert!(in_the_dark >= 10, "{id}: {in_the_dark} charges ended by a query");
    lines.push(format!(
        "{id:<10} {tried} cases; {in_the_dark} charges that only a query could tell of, all of them succeeded"
    ));
    lines
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refund_is_not_ended_by_an_answer_that_may_be_anothers() {
    for line in each(refunds).await {
        println!("{line}");
    }
}

/// The answers to the refund and to its first queries lack the order's number, or the amount, where they have one.
async fn refunds(id: &'static str, start: StartFn) -> String {
    let shop = Shop::open(start).await;
    if !shop.connector.habits().refunds {
        return format!("{id:<10} no refunds");
    }
    let wallet = shop.bind(MAIN, CardBehaviour::Pays).await;
    let payment = shop.payment(&wallet);
    shop.charge(MAIN, &payment, &wallet.card).await;
    shop.settle(&payment.number).await;
    shop.sandbox.notifications_done().await;
    shop.inbox.close();
    let refund = async || {
        let (number, amount) = (shop.number(), Amount::from_fen(1));
        let refund = Refund { number, of: payment.number.clone(), amount, reason: "少货".to_owned() };
        let order = shop.cashier.refund(MAIN, &refund).await.unwrap();
        (order.state, shop.settle(&refund.number).await)
    };
    // What happens to a refund whose answer is lost, if nobody says so.
    let before = shop.sandbox.events().len();
    shop.spoiler.spoil(Spoil::Empty);
    assert_eq!(refund().await.1.state, State::Succeeded, "{id}");
    let both: BTreeSet<_> = shop.sandbox.events().iter().skip(before).map(|event| event.interface).collect();

    let mut said = Vec::new();
    for fault in [Fault::NumberlessAnswer, Fault::PricelessAnswer] {
        shop.sandbox.clear_faults();
        let struck: Vec<_> =
            both.iter().filter(|on| shop.sandbox.inject_on(fault, on, QUERIES).is_ok()).copied().collect();
        let (first, order) = refund().await;
        assert!(!first.is_final(), "{id}: {fault} was believed: {first}");
        assert_eq!((order.state, order.conflict), (State::Succeeded, false), "{id}: {order:?}");
        assert!(struck.len() == 2 && order.asks > QUERIES, "{id}: {fault} was believed: {order:?}");
        said.push(format!("{} on {}: {} asks", fault.word(), struck.join(" and "), order.asks));
    }
    assert_eq!(shop.sandbox.ledger().refunds_for(&payment.number).len(), 3, "{id}");
    format!("{id:<10} {}", said.join("; "))
}

/// Plays it, checks how it ended, and says so. `None` if it cannot happen to this gateway.
async fn play(id: &str, shop: &Shop, wallet: &Wallet, case: Case) -> Option<(Order, usize)> {
    let (course, sandbox) = (shop.sandbox.course(), &shop.sandbox);
    let inject =
        |fault: Option<Fault>, on, times| fault.is_none_or(|fault| sandbox.inject_on(fault, on, times).is_ok());
    if !inject(case.charge, course.charge, 1)
        || !inject(case.query, course.query, QUERIES)
        || !inject(case.notification, course.notify, 1)
    {
        return None;
    }
    match case.notification {
        Some(_) => shop.inbox.open(),
        None => shop.inbox.close(),
    }
    let payment = shop.payment(wallet);
    let number = &payment.number;
    let order = shop.charge_spoiled(MAIN, &payment, &wallet.card, case.spoil).await;
    if let Some(Fault::SlowStart(late)) = case.charge {
        // Carried out after the first query, which did not find it.
        shop.clock.jump_to(order.due.unwrap());
        shop.work().await;
        tokio::time::sleep(late).await;
    }
    if case.notification.is_some() {
        sandbox.notifications_done().await;
    }
    let order = shop.settle(number).await;

    let (charges, history) = (shop.charges(number), shop.history(number).await);
    let told = format!("{id} {case}: {order:#?}\n{history:#?}\n{:#?}", sandbox.ledger().charges_for(number));
    assert!(charges <= 1, "charged twice: {told}");
    let ever = |state| history.iter().any(|past| past.state == state);
    if charges == 1 {
        assert_eq!(order.state, State::Succeeded, "{told}");
        // Without a notification only a query can have told.
        assert!(order.asks > 0 || case.notification.is_some(), "{told}");
        assert!(!ever(State::Failed) && !ever(State::Closed), "{told}");
        let anybodys = matches!(case.query, Some(Fault::NumberlessAnswer | Fault::PricelessAnswer));
        assert!(!anybodys || order.asks > QUERIES, "an answer that may be another's was believed: {told}");
        assert_eq!(shop.letters.of(number), ["succeeded"], "{told}");
    } else {
        assert!(matches!(order.state, State::Failed | State::Manual), "{told}");
        assert!(!ever(State::Succeeded), "{told}");
        assert!(!must_charge(case), "not charged: {told}");
    }
    // Somebody else's answer in ours is told to a person, and so is what is asked about in vain.
    let quiet = order.state != State::Manual && case.query != Some(Fault::SwappedAnswer);
    assert!(!quiet || !order.conflict, "{told}");
    Some((order, charges))
}

fn must_charge(case: Case) -> bool {
    case.charge.is_none_or(|fault| fault.stage() == Stage::AfterCommit)
}

/// Every fault of a notification; every fault of a charge; every spoiled answer, and every fault of a query after a charge.
///
/// Notifications come first, because after that they are refused and come again.
fn cases() -> Vec<Case> {
    let faults = |stages: &'static [Stage]| {
        Fault::ALL.iter().copied().map(brief).filter(|fault| stages.contains(&fault.stage()))
    };
    let charge = |charge| Case { charge: Some(charge), ..Case::default() };
    let lost = charge(Fault::AnswerLost);
    let processing = charge(Fault::ProcessingCharged);
    let told = |fault| Case { notification: Some(fault), ..processing };
    let mut cases: Vec<_> = faults(&[Stage::Notification]).map(told).collect();
    cases.extend(faults(&[Stage::BeforeCommit, Stage::AfterCommit]).map(charge));
    cases.extend(Spoil::ALL.map(|spoil| Case { spoil: Some(spoil), ..Case::default() }));
    let anywhere = faults(&[Stage::BeforeCommit, Stage::AfterCommit, Stage::Query]);
    cases.extend(anywhere.map(|query| Case { query: Some(query), ..lost }));
    cases
}

/// Later than anybody waits, and not much.
fn brief(fault: Fault) -> Fault {
    match fault {
        Fault::Slow(_) => Fault::Slow(HURRY + Duration::from_millis(300)),
        Fault::SlowStart(_) => Fault::SlowStart(HURRY + Duration::from_millis(300)),
        Fault::LateNotify(_) => Fault::LateNotify(Duration::from_millis(100)),
        fault => fault,
    }
}

impl std::fmt::Display for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let word = |fault: Option<Fault>, on: &str| fault.map(|fault| format!("{on}: {}", fault.word()));
        let spoiled = self.spoil.map(|spoil| format!("answer: {spoil:?}"));
        let parts =
            [word(self.charge, "charge"), spoiled, word(self.query, "3 queries"), word(self.notification, "told")];
        f.write_str(&parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }
}
