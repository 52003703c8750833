//! A payment with the 代扣 gateway: bind a card, charge it, be called back, query, and charge once more with the same number.

mod callback;
mod shop;

use tongbao_core::Request;
use tongbao_sandbox::{CardBehaviour, Config, Sandbox};
use tongbao_withhold::{SingleOrderQueryRequest, SingleWithholdRequest};

use self::shop::Shop;
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

    // The bank takes its time, so that only a query can say how the order stands.
    let card = card(&sandbox, CardBehaviour::PaysLater)?;
    let bound = shop.bind(&sandbox, &card).await?;
    if let Some(fault) = options.fault {
        let places = [SingleWithholdRequest::INTERFACE, SingleOrderQueryRequest::INTERFACE];
        shop.till.inject(&sandbox, fault, places)?;
    }
    let charge = shop.charge(&card, bound)?;
    shop.pay(&charge, options.fault.is_some_and(lasts)).await?;
    shop.pay_again(&charge).await?;
    shop.till.close(&sandbox).await?;
    let books = Books::compare(&sandbox, &shop.till.book(), charge.biz_order_no(), None, &card);
    drop(shop);
    sandbox.shutdown().await;
    books.show(stage)
}
