//! What each interface does, as the document has it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use tongbao_core::{Amount, BeijingTime, Error, Secret};
use tongbao_sandbox::{CardBehaviour, EntryState};
use tongbao_withhold::{BizData, PayStatus};

use crate::support::{Shop, client, quick, refusal};

#[tokio::test]
async fn a_card_is_bound_charged_and_the_order_queried() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind(&card).await;
    let paid = shop.pay("order-1", 1234, &card, &protocol_no).await.unwrap();
    assert_eq!(paid.pay_status, PayStatus::Success);
    let queried = shop.query("order-1").await.unwrap();
    assert_eq!((&queried.pay_order_no, &queried.pay_time), (&paid.pay_order_no, &paid.pay_time));
    assert_eq!(queried.pay_status, PayStatus::Success);
    assert_eq!(shop.sandbox.ledger().taken("order-1"), Amount::from_fen(1234));
    assert_eq!(shop.card(CardBehaviour::Pays).balance, card.balance.checked_sub(Amount::from_fen(1234)).unwrap());
}

#[tokio::test]
async fn a_bound_card_can_be_charged_by_its_number() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind(&card).await;
    let without = BizData::builder().build().unwrap();
    let by_number = |order| shop.charge(order, 1, &card, &protocol_no).biz_data(without.clone());
    shop.client.call(&by_number("order-1").bank_card_number(card.pan.clone()).build().unwrap()).await.unwrap();
    assert_eq!(refusal(shop.client.call(&by_number("order-2").build().unwrap()).await), "缺少签约协议号");
}

#[tokio::test]
async fn a_code_is_taken_once_in_time_and_for_its_card() {
    let offset = Arc::new(AtomicI64::new(0));
    let ahead = Arc::clone(&offset);
    let clock = move || BeijingTime::from_unix(BeijingTime::now().unix() + ahead.load(Ordering::Relaxed)).unwrap();
    let shop = Shop::open_with(quick().clock(clock)).await;
    let card = shop.card(CardBehaviour::Pays);
    let unique_code = shop.send_code(&card).await.unwrap();
    let code = shop.sandbox.sms_code(unique_code.expose()).unwrap();
    let wrong = if code.expose() == "000000" { "000001" } else { "000000" };

    assert_eq!(refusal(shop.confirm(&card, &unique_code, wrong).await), "验证码错误");
    assert_eq!(refusal(shop.confirm(&card, &Secret::from("U0"), code.expose()).await), "签约唯一码不存在");
    let other = shop.card(CardBehaviour::Blocked);
    assert_eq!(refusal(shop.confirm(&other, &unique_code, code.expose()).await), "银行卡号与预绑卡不一致");
    offset.store(301, Ordering::Relaxed);
    assert_eq!(refusal(shop.confirm(&card, &unique_code, code.expose()).await), "验证码已过期");
    offset.store(0, Ordering::Relaxed);
    shop.confirm(&card, &unique_code, code.expose()).await.unwrap();
    assert_eq!(refusal(shop.confirm(&card, &unique_code, code.expose()).await), "验证码已使用");
    assert!(shop.sandbox.sms_code(unique_code.expose()).is_none());
}

#[tokio::test]
async fn a_card_is_bound_only_for_its_holder() {
    let shop = Shop::open().await;
    let mut card = shop.card(CardBehaviour::Pays);
    card.holder = Secret::from("别人");
    assert_eq!(refusal(shop.send_code(&card).await), "持卡人信息不符");
    card.pan = Secret::from("6217000000000000038");
    assert_eq!(refusal(shop.send_code(&card).await), "银行卡号不存在");
}

#[tokio::test]
async fn what_the_bank_refuses_is_an_order_that_failed() {
    let shop = Shop::open().await;
    for (behaviour, channel) in [(CardBehaviour::Blocked, "此卡受限"), (CardBehaviour::InsufficientFunds, "余额不足")]
    {
        let card = shop.card(behaviour);
        let protocol_no = shop.bind(&card).await;
        let order = format!("order-{channel}");
        let reply = shop.pay(&order, 100, &card, &protocol_no).await.unwrap();
        assert_eq!((&reply.pay_status, reply.channel_response.as_deref()), (&PayStatus::Fail, Some(channel)));
        assert_eq!(reply.pay_time, None, "a failed order has no time of success");
        assert_eq!((shop.status(&order).await, shop.charges(&order)), (PayStatus::Fail, 0));
        // The same through the verdict that a merchant should use.
        let request = shop.charge(&order, 100, &card, &protocol_no).build().unwrap();
        assert!(matches!(shop.client.call(&request).await, Err(Error::Declined(_))));
    }
}

#[tokio::test]
async fn what_the_gateway_refuses_leaves_no_order() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind(&card).await;
    let charge = |order| shop.charge(order, 1, &card, &protocol_no);
    for (request, why) in [
        (shop.charge("order-1", 1, &card, &Secret::from("A0")), "签约协议不存在"),
        (charge("order-1").pay_type("another"), "支付类型不存在"),
        (charge("order-1").amount(Amount::ZERO), "交易金额有误"),
        (charge("order-1").bank_card_number(shop.card(CardBehaviour::Blocked).pan), "签约协议不存在"),
    ] {
        assert_eq!(refusal(shop.client.call(&request.build().unwrap()).await), why);
    }
    assert_eq!(refusal(shop.query("order-1").await), "订单不存在");
    assert!(shop.sandbox.ledger().entries().is_empty());
}

#[tokio::test]
async fn a_repeated_order_is_reported_and_never_charged_again() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind(&card).await;
    let first = shop.pay("order-1", 100, &card, &protocol_no).await.unwrap().into_inner();
    let second = shop.pay("order-1", 100, &card, &protocol_no).await.unwrap().into_inner();
    assert_eq!(first, second);
    assert_eq!(refusal(shop.pay("order-1", 101, &card, &protocol_no).await), "业务流水号重复");
    assert_eq!(shop.charges("order-1"), 1);
    assert_eq!(shop.sandbox.ledger().taken("order-1"), Amount::from_fen(100));
}

#[tokio::test]
async fn a_slow_bank_is_processing_until_the_second_query() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::PaysLater);
    let protocol_no = shop.bind(&card).await;
    let reply = shop.pay("order-1", 100, &card, &protocol_no).await.unwrap();
    assert_eq!((&reply.pay_status, &reply.pay_time), (&PayStatus::Pending, &None));
    assert_eq!(shop.sandbox.ledger().entries()[0].state, EntryState::Succeeded, "the money is gone all the same");
    for status in [PayStatus::WaitPay, PayStatus::Success, PayStatus::Success] {
        assert_eq!(shop.status("order-1").await, status);
    }
}

#[tokio::test]
async fn merchants_share_neither_cards_nor_orders() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind(&card).await;
    shop.pay("order-1", 100, &card, &protocol_no).await.unwrap();
    let other = client(&shop.sandbox, shop.sandbox.other_access());
    let request = shop.charge("order-1", 100, &card, &protocol_no).build().unwrap();
    assert_eq!(refusal(other.call(&request).await), "签约协议不存在");
    let query = tongbao_withhold::SingleOrderQueryRequest::builder().biz_order_no("order-1").build().unwrap();
    assert_eq!(refusal(other.call(&query).await), "订单不存在");
}
