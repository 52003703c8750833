//! Three orders with 汇付: quick pay on a bound card, one that a wallet pays, and one that nobody pays.

mod close;
mod notify;
mod quick;
mod scan;
mod shop;

use tongbao_core::Request;
use tongbao_core::schema::Outcome;
use tongbao_huifu::{OnlinepaymentQueryRequest, QuickpayPayV3Request};
use tongbao_sandbox::{CardBehaviour, Config};

use self::close::Clock;
use self::shop::Shop;
use crate::demo::{Actor, Books, Event, Options, Stage, block_on, card, failed, lasts, patience};
use crate::failure::Failure;

/// Plays all of them. What goes wrong does so in the first.
pub(super) fn run(options: &Options, stage: &mut Stage<'_>) -> Result<(), Failure> {
    block_on(play(options, stage))
}

async fn play(options: &Options, stage: &mut Stage<'_>) -> Result<(), Failure> {
    stage.tell(&Event::Scene("The two sides 商户与网关".to_owned()))?;
    let clock = Clock::default();
    let theirs = clock.clone();
    let started = super::start(Config::new().clock(move || theirs.now()), options.sign).await;
    let sandbox = started.map_err(failed("the sandbox does not start"))?;
    stage.tell(&Event::Told(Actor::Sandbox, format!("listens at {}, its ledger is empty", sandbox.endpoint())))?;
    let mut shop = Shop::open(&sandbox, stage, patience(options.fault)).await?;

    let card = card(&sandbox, CardBehaviour::Pays)?;
    let bound = shop.bind(&sandbox, &card).await?;
    if let Some(fault) = options.fault {
        let places = [QuickpayPayV3Request::INTERFACE, OnlinepaymentQueryRequest::INTERFACE];
        shop.till.inject(&sandbox, fault, places)?;
    }
    let order = shop.order(&bound).await?;
    shop.pay(&sandbox, &order).await?;
    let mut refund = None;
    if shop.till.book().outcome(&order.number) == Outcome::Succeeded {
        shop.till.await_notification(&order.number, options.fault.is_some_and(lasts)).await?;
        shop.confirm(&order).await?;
        refund = Some(shop.refund(&order).await?);
    }
    shop.unbind(&bound).await?;
    let scanned = shop.scan().await?;
    let scan_refund = shop.refund_scanned(&scanned).await?;
    let closed = shop.close_unpaid(&clock).await?;
    shop.till.close(&sandbox).await?;
    let quick = Books::compare(&sandbox, &shop.till.book(), &order.number, refund.as_deref(), &card);
    let scan = Books::compare(&sandbox, &shop.till.book(), &scanned.number, Some(&scan_refund), &card);
    let unpaid = Books::compare(&sandbox, &shop.till.book(), &closed.number, None, &card);
    drop(shop);
    sandbox.shutdown().await;
    let shown = quick.show(stage);
    let shown = scan.show(stage).and(shown);
    unpaid.show(stage).and(shown)
}
