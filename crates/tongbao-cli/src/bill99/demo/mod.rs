//! A payment with 快钱: bind a card, pay, be notified, query, refund, unbind.

mod shop;
mod steps;
mod tr3;

use tongbao_bill99::{PurchaseRequest, QueryTxnRequest};
use tongbao_core::Request;
use tongbao_core::schema::Outcome;
use tongbao_sandbox::{CardBehaviour, Config, Sandbox};

use self::shop::Shop;
pub(super) use self::tr3::algorithm;
use crate::demo::{Actor, Books, Event, Options, Stage, block_on, card, failed, lasts, patience};
use crate::failure::Failure;

/// Plays the whole story.
pub(super) fn run(options: &Options, stage: &mut Stage<'_>) -> Result<(), Failure> {
    block_on(play(options, stage))
}

async fn play(options: &Options, stage: &mut Stage<'_>) -> Result<(), Failure> {
    stage.tell(&Event::Scene("The two sides 商户与网关".to_owned()))?;
    let sandbox = Sandbox::start(Config::new()).await.map_err(failed("the sandbox does not start"))?;
    stage.tell(&Event::Told(Actor::Sandbox, format!("listens at {}, its ledger is empty", sandbox.endpoint())))?;
    let mut shop = Shop::open(&sandbox, stage, patience(options.fault)).await?;

    let card = card(&sandbox, CardBehaviour::Pays)?;
    let bound = shop.bind(&sandbox, &card).await?;
    if let Some(fault) = options.fault {
        shop.till.inject(&sandbox, fault, [PurchaseRequest::INTERFACE, QueryTxnRequest::INTERFACE])?;
    }
    let order = shop.pay(&bound).await?;
    if shop.till.book().outcome(&order) == Outcome::Succeeded {
        shop.till.await_notification(&order, options.fault.is_some_and(lasts)).await?;
    }
    let paid = shop.confirm(&order).await?;
    let refund = match paid {
        Some(paid) => shop.refund(&paid).await?,
        None => None,
    };
    shop.unbind(&bound).await?;
    shop.till.close(&sandbox).await?;
    let books = Books::compare(&sandbox, &shop.till.book(), &order, refund.as_deref(), &card);
    drop(shop);
    sandbox.shutdown().await;
    books.show(stage)
}
