//! A payment with 快钱: bind a card, pay, be notified, query, refund, unbind.

mod steps;
mod till;
mod tr3;

use std::time::Duration;

use tongbao_core::schema::{Flow, Interface, Outcome};
use tongbao_core::{Amount, Protocol};
use tongbao_sandbox::{CardBehaviour, Config, Entry, Fault, Sandbox, Stage as Strikes, TestCard};

use self::till::Till;
use crate::demo::{Actor, Books, Event, Options, Stage, lasts};
use crate::failure::Failure;

/// Plays the whole story.
pub(super) fn run(options: &Options, stage: &mut Stage<'_>) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed("tokio"))?;
    runtime.block_on(play(options, stage))
}

async fn play(options: &Options, stage: &mut Stage<'_>) -> Result<(), Failure> {
    stage.tell(&Event::Scene("The two sides 商户与网关".to_owned()))?;
    let sandbox = Sandbox::start(Config::new()).await.map_err(failed("the sandbox does not start"))?;
    stage.tell(&Event::Told(Actor::Sandbox, format!("listens at {}, its ledger is empty", sandbox.endpoint())))?;
    let mut till = Till::open(&sandbox, stage, patience(options.fault)).await?;

    let card = card(&sandbox)?;
    let bound = till.bind(&sandbox, &card).await?;
    if let Some(fault) = options.fault {
        inject(&sandbox, fault, &mut till)?;
    }
    let order = till.pay(&bound).await?;
    till.await_notification(&order, options.fault.is_some_and(lasts)).await?;
    let paid = till.confirm(&order).await?;
    let refund = match paid {
        Some(paid) => till.refund(&paid).await?,
        None => None,
    };
    till.unbind(&bound).await?;
    till.close(&sandbox).await?;
    let books = books(&sandbox, &till, &order, refund.as_deref(), &card);
    sandbox.shutdown().await;
    summary(stage, books)
}

/// How long the merchant waits for an answer.
fn patience(fault: Option<Fault>) -> Duration {
    match fault {
        Some(Fault::Slow(_) | Fault::SlowStart(_)) => Duration::from_millis(700),
        _ => Duration::from_secs(10),
    }
}

fn card(sandbox: &Sandbox) -> Result<TestCard, Failure> {
    sandbox.card(CardBehaviour::Pays).ok_or_else(|| Failure::Check("the sandbox has no card that pays".to_owned()))
}

/// Prepares the gateway to fail where this fault belongs.
fn inject(sandbox: &Sandbox, fault: Fault, till: &mut Till<'_, '_>) -> Result<(), Failure> {
    let flow = match fault.stage() {
        Strikes::BeforeCommit | Strikes::AfterCommit => Flow::Pay,
        Strikes::Query => Flow::Query,
        Strikes::Notification => Flow::Notify,
    };
    let id = interface(flow)?.id;
    sandbox.inject(fault, id, 1).map_err(failed("the fault does not fit"))?;
    till.tell(&Event::Told(Actor::Sandbox, format!("will fail once, at {id}: {} ({})", fault.word(), fault.about())))
}

fn interface(flow: Flow) -> Result<&'static Interface, Failure> {
    let mut all = tongbao_bill99::Bill99Protocol::INTERFACES.iter().map(|incoming| incoming.interface);
    all.find(|interface| interface.flow == flow)
        .ok_or_else(|| Failure::Check(format!("no interface for {}", flow.word())))
}

const NOTHING: Amount = Amount::from_fen(0);

fn books(sandbox: &Sandbox, till: &Till<'_, '_>, order: &str, refund: Option<&str>, card: &TestCard) -> Books {
    let ledger = sandbox.ledger();
    let (charges, refunds) = (ledger.charges_for(order), ledger.refunds_for(order));
    let sum = |entries: &[&Entry]| {
        let sum = entries.iter().try_fold(NOTHING, |sum, entry| sum.checked_add(entry.amount));
        sum.unwrap_or(Amount::from_fen(u64::MAX))
    };
    let book = till.book();
    let given_back = refund.map_or(NOTHING, |refund| book.received(refund));
    let now = sandbox.cards().into_iter().find(|other| other.pan == card.pan).map_or(card.balance, |card| card.balance);
    Books {
        order: order.to_owned(),
        believed: book.outcome(order),
        believed_left: book.received(order).checked_sub(given_back).unwrap_or(NOTHING),
        charges: charges.len(),
        charged: sum(&charges),
        refunds: refunds.len(),
        refunded: sum(&refunds),
        left: ledger.taken(order),
        balance: (card.balance, now),
        conflicts: book.conflicts(),
    }
}

fn summary(stage: &mut Stage<'_>, books: Books) -> Result<(), Failure> {
    let agreed = books.disagreement().is_none();
    if books.believed != Outcome::Succeeded {
        stage.tell(&Event::Told(Actor::Merchant, "delivers nothing: this order is not known to be paid".to_owned()))?;
    }
    stage.tell(&Event::Ledger(books))?;
    if agreed { Ok(()) } else { Err(Failure::reported()) }
}

/// What could not be done, and why.
fn failed<E: std::fmt::Display>(what: &'static str) -> impl Fn(E) -> Failure {
    move |error| Failure::Check(format!("{what}: {error}"))
}
