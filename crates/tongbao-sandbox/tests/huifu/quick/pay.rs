//! 支付: from the order to the notification that is believed.

use std::sync::atomic::Ordering;

use tongbao_core::{BeijingTime, Error, Unknown};
use tongbao_huifu::{
    AcctStat, ExtendPayData, ExtendPayDataFrontpay, GwChnnlTp, Huifu, NotifyType, QuickpayApplyV2Request,
    QuickpayConfirmV2Request, QuickpayFrontpayRequest, QuickpayPayNotify, QuickpaySmscheckRequest, RiskCheckData,
    TransStat,
};
use tongbao_sandbox::CardBehaviour;

use super::till::{NOWHERE, Till, device};
use crate::inbox::{Inbox, Port};
use crate::support::{code_of, today, why};
use tongbao_core::Amount;

#[tokio::test]
async fn bound_ordered_paid_notified_queried_refunded_unbound() {
    let till = Till::open().await;
    let inbox = Inbox::<QuickpayPayNotify>::open(till.sandbox.access(), &[Port::Acknowledge]).await;
    for behaviour in [CardBehaviour::Pays, CardBehaviour::PaysOnCredit] {
        let (card, order) = (till.card(behaviour), format!("order-{behaviour:?}"));
        let bound = till.bind(&format!("bind-{behaviour:?}"), &card).await;
        let request = till.order(&order, 1050, &bound).notify_url(inbox.address.as_str()).remark("备注");
        let placed = till.client.call(&request.build().unwrap()).await.unwrap();
        assert_eq!((till.stat(&order).await, till.charges(&order)), (TransStat::Processing, 0));
        let paid = till.confirm(&order, &till.code(&order)).await.unwrap();
        assert_eq!((&paid.trans_stat, &paid.hf_seq_id), (&Some(TransStat::Succeeded), &placed.hf_seq_id));
        assert_eq!(paid.remark.as_deref(), Some("备注"));
        let found = till.found(&order).await.unwrap();
        assert_eq!((&found.trans_stat, found.trans_amt), (&Some(TransStat::Succeeded), Some(Amount::from_fen(1050))));
        assert_eq!(found.end_time.as_deref(), Some("20240101120000"));
        till.give_back(&format!("{order}-part"), &order, 50).await.unwrap();
        assert_eq!(till.taken(&order), 1000);
        let now = till.card(behaviour).balance.fen();
        assert_eq!(card.balance.fen() - now, 1000);
        till.client.call(&till.unbind("unbind", &bound)).await.unwrap();
    }
    till.sandbox.notifications_done().await;
    let told = inbox.believed();
    assert!(till.sandbox.deliveries().iter().all(|delivery| delivery.accepted));
    let about =
        |kind: NotifyType| told.iter().filter(|one| one.notify_type.as_ref() == Some(&kind)).collect::<Vec<_>>();
    let (trades, bookings) = (about(NotifyType::Trade), about(NotifyType::Account));
    assert_eq!((told.len(), trades.len(), bookings.len()), (4, 2, 2));
    assert!(trades.iter().all(|one| Huifu::is_about_the_trade(*one) && one.trans_stat == Some(TransStat::Succeeded)));
    assert!(bookings.iter().all(|one| !Huifu::is_about_the_trade(*one) && one.acct_stat == Some(AcctStat::Succeeded)));
}

#[tokio::test]
async fn version_2_pays_too() {
    let till = Till::open().await;
    let card = till.card(CardBehaviour::Pays);
    let bound = till.bind("bind", &card).await;
    let goods = ExtendPayData::builder().goods_short_name("沙箱商品").gw_chnnl_tp(GwChnnlTp::Other).biz_tp("100099");
    let order = QuickpayApplyV2Request::builder()
        .req_date(today())
        .req_seq_id("order")
        .huifu_id(till.huifu_id.as_str())
        .user_huifu_id(bound.0)
        .card_bind_id(bound.1)
        .trans_amt(Amount::from_fen(100))
        .extend_pay_data(goods.build().unwrap())
        .risk_check_data(RiskCheckData::builder().ip_addr("203.0.113.7").build().unwrap())
        .terminal_device_data(device())
        .notify_url(NOWHERE);
    till.client.call(&order.build().unwrap()).await.unwrap();
    let confirm = QuickpayConfirmV2Request::builder()
        .req_date(today())
        .req_seq_id("order")
        .huifu_id(till.huifu_id.as_str())
        .sms_code(till.code("order"))
        .goods_desc("沙箱商品")
        .notify_url(NOWHERE);
    let paid = till.client.call(&confirm.build().unwrap()).await.unwrap();
    assert_eq!((&paid.trans_stat, till.taken("order")), (&Some(TransStat::Succeeded), 100));
}

#[tokio::test]
async fn a_code_to_pay_can_be_checked_before_and_is_good_for_ten_minutes() {
    let till = Till::open().await;
    let bound = till.bind("bind", &till.card(CardBehaviour::Pays)).await;
    till.place("order", 100, &bound).await;
    let code = till.code("order");
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let check = |code: &str| {
        let request = QuickpaySmscheckRequest::builder().req_seq_id("check").req_date(today());
        let request = request.huifu_id(till.huifu_id.as_str()).org_req_date(today()).org_req_seq_id("order");
        request.sms_code(code).build().unwrap()
    };
    assert!(why(till.client.call(&check(wrong)).await).contains("验证码错误"));
    till.client.call(&check(&code)).await.unwrap();
    assert!(why(till.confirm("order", wrong).await).contains("验证码错误"));
    till.ahead.store(601, Ordering::Relaxed);
    assert!(why(till.confirm("order", &code).await).contains("验证码已过期"));
    assert_eq!(till.charges("order"), 0);
    till.ahead.store(600, Ordering::Relaxed);
    till.confirm("order", &code).await.unwrap();
    assert_eq!(code_of(till.confirm("order", &code).await), "20000000");
    assert_eq!(till.charges("order"), 1);
}

#[tokio::test]
async fn an_order_that_expired_or_whose_card_was_unbound_is_not_paid() {
    let till = Till::open().await;
    let bound = till.bind("bind", &till.card(CardBehaviour::Pays)).await;
    let expires = BeijingTime::new(2024, 1, 1, 12, 1, 0).unwrap();
    till.client.call(&till.order("brief", 100, &bound).time_expire(expires).build().unwrap()).await.unwrap();
    till.ahead.store(61, Ordering::Relaxed);
    assert!(why(till.confirm("brief", &till.code("brief")).await).contains("订单已失效"));
    assert_eq!(till.stat("brief").await, TransStat::Failed);
    till.place("order", 100, &bound).await;
    assert_eq!(code_of(till.client.call(&till.order("order", 100, &bound).build().unwrap()).await), "20000000");
    till.client.call(&till.unbind("unbind", &bound)).await.unwrap();
    assert_eq!(code_of(till.confirm("order", &till.code("order")).await), "10000000");
    assert_eq!(till.charges("order"), 0);
}

#[tokio::test]
async fn a_bank_that_refuses_is_declined_and_costs_nothing() {
    let till = Till::open().await;
    for (behaviour, text) in [(CardBehaviour::Blocked, "此卡受限"), (CardBehaviour::InsufficientFunds, "余额不足")]
    {
        let (order, card) = (format!("order-{behaviour:?}"), till.card(behaviour));
        let bound = till.bind(&format!("bind-{behaviour:?}"), &card).await;
        let declined = till.pay(&order, 100, &bound).await;
        assert!(matches!(declined, Err(Error::Declined(answer)) if answer.text.as_deref() == Some(text)));
        assert_eq!((till.stat(&order).await, till.taken(&order)), (TransStat::Failed, 0));
        assert_eq!(till.found(&order).await.unwrap().bank_message.as_deref(), Some(text));
        assert_eq!(till.card(behaviour).balance, card.balance);
    }
}

#[tokio::test]
async fn a_slow_card_is_being_processed_until_the_gateway_hears_of_it() {
    let till = Till::open().await;
    let bound = till.bind("bind", &till.card(CardBehaviour::PaysLater)).await;
    let order = till.order("order", 100, &bound);
    till.client.call(&order.build().unwrap()).await.unwrap();
    let code = till.code("order");
    let slow = till.confirm("order", &code).await;
    assert!(matches!(slow, Err(Error::Unknown(Unknown::Pending(_)))));
    assert_eq!(code_of(till.confirm("order", &code).await), "20000000");
    till.stat("order").await;
    assert_eq!((till.stat("order").await, till.charges("order")), (TransStat::Succeeded, 1));
}

#[tokio::test]
async fn the_merchant_with_sm2_pays_and_neither_sees_the_others_order() {
    let till = Till::open().await;
    let other = till.other();
    let card = till.card(CardBehaviour::Pays);
    let (bound, others) = (till.bind("bind", &card).await, other.bind("bind", &card).await);
    till.pay("order", 100, &bound).await.unwrap();
    assert_eq!(code_of(other.found("order").await), "23000001");
    assert_eq!(code_of(other.client.call(&other.order("borrowed", 100, &bound).build().unwrap()).await), "10000000");
    // The same number is another order there.
    other.pay("order", 250, &others).await.unwrap();
    assert_eq!(other.found("order").await.unwrap().trans_amt, Some(Amount::from_fen(250)));
    assert_eq!(other.give_back("refund", "order", 250).await, Ok(()));
    // 商户号 of somebody else.
    assert_eq!(code_of(other.client.call(&till.query("order")).await), "23000002");
}

#[tokio::test]
async fn on_the_page_the_payer_pays_after_the_reply_or_never() {
    let till = Till::open().await;
    let inbox = Inbox::<QuickpayPayNotify>::open(till.sandbox.access(), &[Port::Acknowledge]).await;
    for (order, goods, then) in
        [("order", "沙箱商品", TransStat::Succeeded), ("never", "未支付", TransStat::Processing)]
    {
        let data = ExtendPayDataFrontpay::builder().goods_short_name(goods).gw_chnnl_tp(GwChnnlTp::PcBrowser);
        let request = QuickpayFrontpayRequest::builder()
            .req_seq_id(order)
            .req_date(today())
            .huifu_id(till.huifu_id.as_str())
            .trans_amt(Amount::from_fen(100))
            .extend_pay_data(data.biz_tp("100099").build().unwrap())
            .terminal_device_data(device())
            .risk_check_data(RiskCheckData::builder().ip_addr("203.0.113.7").build().unwrap())
            .notify_url(inbox.address.as_str());
        // That it is being processed is all that the reply can say; where the payer goes stands beside it.
        let placed = till.client.read(&request.build().unwrap()).await;
        assert!(placed.unwrap().form_url.as_ref().unwrap().starts_with("https://"));
        assert_eq!(till.stat(order).await, then);
    }
    assert_eq!(code_of(till.confirm("never", "000000").await), "23000000");
    assert_eq!((till.taken("order"), till.taken("never")), (100, 0));
    till.sandbox.notifications_done().await;
    assert_eq!(inbox.believed().len(), 2);
    assert!(inbox.believed().iter().all(|one| one.req_seq_id == "order"));
}
