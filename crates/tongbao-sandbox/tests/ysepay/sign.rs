//! 签约: for whom a card is bound, and with which code.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use tongbao_core::{Amount, BeijingTime, Secret};
use tongbao_sandbox::CardBehaviour;
use tongbao_ysepay::{ActionScope, TradeStatus, TrusteeshipFastPayQueryProtocolRequest, TrusteeshipSignCancelRequest};

use crate::support::{Shop, answer, client, code_of, noon, number, quick};

#[tokio::test]
async fn a_signing_waits_for_its_code() {
    let shop = Shop::open().await;
    let request = shop.signing("bind", &shop.card(CardBehaviour::Pays)).build().unwrap();
    let begun = shop.client.call(&request).await.unwrap();
    assert_eq!(begun.trade_status, Some(TradeStatus::WaitConfirm));
    assert_eq!(begun.out_trade_no, Some(number("bind")));
    assert_eq!(shop.code(&number("bind")), shop.code(shop.card(CardBehaviour::Pays).phone.expose()));
}

#[tokio::test]
async fn a_card_is_bound_only_for_its_holder() {
    let shop = Shop::open().await;
    let pays = shop.card(CardBehaviour::Pays);
    let credit = shop.card(CardBehaviour::PaysOnCredit);
    let signing = |card| shop.signing("bind", card);
    let without = {
        let mut card = credit.clone();
        (card.cvv2, card.expiry) = (None, None);
        card
    };
    for (request, why) in [
        (signing(&pays).buyer_name("别人"), "持卡人信息不符"),
        (signing(&pays).buyer_mobile("10000000009"), "持卡人信息不符"),
        (signing(&pays).pyer_id_no("999999190001010009"), "持卡人信息不符"),
        (signing(&pays).buyer_card_number("6217000000000000038"), "银行卡号不存在"),
        (signing(&without), "cardCvn2"),
        (signing(&credit).card_cvn2("001"), "有误"),
        (signing(&credit).card_expr_dt("0130"), "有误"),
        (signing(&pays).seller_id("nobody"), "seller_id"),
        (signing(&pays).seller_name("别的商户"), "seller_name"),
        (signing(&pays).out_trade_no("order-1"), "前8位"),
        (signing(&pays).out_trade_no("20231230-1"), "前8位"),
        (signing(&pays).out_trade_no("20240101#1"), "字符"),
    ] {
        let (code, text) = answer(shop.client.call(&request.build().unwrap()).await.unwrap_err());
        assert!(code == "ACQ.INVALID_PARAMETER" && text.contains(why), "{why}: {code} {text}");
    }
    assert!(shop.sandbox.sms_code(pays.phone.expose()).is_none(), "no code is sent for any of them");
    shop.bind("credit", &credit).await;
}

#[tokio::test]
async fn a_code_is_taken_once_in_time_and_for_its_signing() {
    let offset = Arc::new(AtomicI64::new(0));
    let ahead = Arc::clone(&offset);
    let clock = move || BeijingTime::from_unix(noon().unix() + ahead.load(Ordering::Relaxed)).unwrap();
    let shop = Shop::open_with(quick().clock(clock)).await;
    let card = shop.card(CardBehaviour::Pays);
    shop.send_code("bind", &card).await.unwrap();
    shop.send_code("other", &shop.card(CardBehaviour::Blocked)).await.unwrap();
    let code = shop.code(&number("bind"));
    let why = |result: Result<_, _>| answer(result.map(|_: tongbao_core::Verified<_>| ()).unwrap_err());

    let refused = why(shop.bind_with("other", &code).await);
    assert_eq!(refused, ("ACQ.INVALID_PARAMETER".to_owned(), "参数无效: 验证码错误".to_owned()));
    assert_eq!(why(shop.bind_with("none", &code).await).0, "ACQ.QUERY_NO_RECORD");
    offset.store(301, Ordering::Relaxed);
    assert!(why(shop.bind_with("bind", &code).await).1.contains("已过期"));
    offset.store(300, Ordering::Relaxed);
    shop.bind_with("bind", &code).await.unwrap();
    assert!(why(shop.bind_with("bind", &code).await).1.contains("已使用"));
    assert!(shop.sandbox.sms_code(&number("bind")).is_none());
}

#[tokio::test]
async fn a_repeated_signing_sends_another_code_until_it_is_confirmed() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    shop.send_code("bind", &card).await.unwrap();
    let first = shop.code(&number("bind"));
    shop.send_code("bind", &card).await.unwrap();
    let second = shop.code(&number("bind"));
    assert_ne!(first, second);
    assert_eq!(code_of(shop.bind_with("bind", &first).await), "ACQ.INVALID_PARAMETER");
    let other = shop.signing("bind", &card).user_id("U0000002").build().unwrap();
    assert_eq!(code_of(shop.client.call(&other).await), "ACQ.CONTEXT_INCONSISTENT");
    shop.bind_with("bind", &second).await.unwrap();
    assert_eq!(code_of(shop.send_code("bind", &card).await), "ACQ.CONTEXT_INCONSISTENT");
}

#[tokio::test]
async fn an_agreement_is_good_for_its_customer_payee_and_partner_only() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind("bind", &card).await;
    let other = shop.sandbox.other_merchant();
    let order = |protocol_no| shop.order("order", 1, protocol_no);
    let elsewhere = |protocol_no| {
        order(protocol_no).seller_id(other.seller_id.as_str()).seller_name(other.seller_name.as_str()).build().unwrap()
    };
    let stranger = order(&protocol_no).user_id("U0000002").build().unwrap();
    assert_eq!(code_of(shop.client.call(&stranger).await), "ACQ.CUSTID_NO_MATCH");
    assert_eq!(code_of(shop.client.call(&elsewhere(&protocol_no)).await), "ACQ.INVALID_PARAMETER");
    let nobodys = Secret::from("K0000000000000000000");
    let unknown = order(&nobodys).build().unwrap();
    assert_eq!(code_of(shop.client.call(&unknown).await), "ACQ.INVALID_PARAMETER");
    let neighbour = client(&shop.sandbox, shop.sandbox.other_access(), None);
    assert_eq!(code_of(neighbour.call(&order(&protocol_no).build().unwrap()).await), "ACQ.INVALID_PARAMETER");

    // With the wider scope it is good for every payee.
    let wide = shop.signing("wide", &card).action_scope(ActionScope::Initiator).build().unwrap();
    shop.client.call(&wide).await.unwrap();
    let bound = shop.bind_with("wide", &shop.code(&number("wide"))).await.unwrap().into_inner();
    shop.client.call(&elsewhere(&bound.protocol_no.unwrap())).await.unwrap();
    // And a card that is bound again has one agreement.
    let earlier = TrusteeshipSignCancelRequest::builder().protocol_no(protocol_no).build().unwrap();
    assert_eq!(code_of(shop.client.call(&earlier).await), "ACQ.INVALID_PARAMETER");
}

#[tokio::test]
async fn agreements_are_found_by_any_of_their_numbers() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let ask = TrusteeshipFastPayQueryProtocolRequest::builder;
    for (request, code) in [
        (ask().protocol_no(protocol_no.clone()), None),
        (ask().out_trade_no(number("bind")), None),
        (ask().protocol_no(protocol_no).user_id("U0000002"), Some("ACQ.QUERY_NO_RECORD")),
        (ask(), Some("ACQ.INVALID_PARAMETER")),
    ] {
        let result = shop.client.call(&request.build().unwrap()).await;
        assert_eq!(result.map_err(|error| answer(error).0).err().as_deref(), code);
    }
}

#[tokio::test]
async fn what_waits_for_its_code_is_not_paid_from_a_card_that_was_unbound() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let paysn = shop.place("order", 100, &protocol_no).await;
    let unbind = TrusteeshipSignCancelRequest::builder().protocol_no(protocol_no).build().unwrap();
    shop.client.call(&unbind).await.unwrap();
    assert_eq!(code_of(shop.confirm(&paysn, &shop.code(&paysn)).await), "ACQ.INVALID_PARAMETER");
    assert_eq!(shop.sandbox.ledger().taken(&number("order")), Amount::ZERO);
}
