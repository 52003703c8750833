//! 快捷消费: an order on a card that is not bound.

use tongbao_core::{Amount, Error};
use tongbao_sandbox::{CardBehaviour, TestCard};
use tongbao_ysepay::{
    BankAccountType, FastpayAuthorizeMsgRequest, FastpayAuthorizeRequest, FastpayRequest, FastpayRequestBuilder,
    LimitCreditPay, SupportCardType, TradeStatus,
};

use crate::inbox::{Inbox, Port};
use crate::support::{Shop, code_of, number, today};

fn order(shop: &Shop, tail: &str, card: &TestCard) -> FastpayRequestBuilder {
    let kit = shop.sandbox.merchant();
    let request = FastpayRequest::builder()
        .out_trade_no(number(tail))
        .shopdate(today())
        .subject("沙箱商品")
        .total_amount(Amount::from_fen(100))
        .seller_id(kit.seller_id.as_str())
        .seller_name(kit.seller_name.as_str())
        .timeout_express("1h")
        .business_code(kit.business_code.as_str())
        .buyer_name(card.holder.clone())
        .buyer_card_number(card.pan.clone())
        .buyer_mobile(card.phone.clone())
        .bank_type(card.bank_id)
        .bank_account_type(BankAccountType::Personal)
        .support_card_type(if card.credit { SupportCardType::Credit } else { SupportCardType::Debit })
        .bank_name(card.issuer)
        .pyer_id_tp("01")
        .pyer_id_no(card.id_number.clone());
    match (card.cvv2.clone(), card.expiry.clone()) {
        (Some(cvv2), Some(expiry)) => request.card_cvn2(cvv2).card_expr_dt(expiry),
        _ => request,
    }
}

fn authorize(tail: &str, card: &TestCard, code: &str) -> FastpayAuthorizeRequest {
    let request = FastpayAuthorizeRequest::builder().out_trade_no(number(tail)).buyer_mobile(card.phone.clone());
    request.mobile_verify_code(code).build().unwrap()
}

#[tokio::test]
async fn ordered_code_sent_again_authorized_notified() {
    let shop = Shop::open().await;
    let inbox = Inbox::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let shop = shop.notified_at(&inbox.address);
    for behaviour in [CardBehaviour::Pays, CardBehaviour::PaysOnCredit] {
        let (tail, card) = (format!("{behaviour:?}"), shop.card(behaviour));
        let placed = shop.client.call(&order(&shop, &tail, &card).build().unwrap()).await.unwrap();
        assert_eq!(placed.trade_status, Some(TradeStatus::WaitBuyerPay));
        let first = shop.code(&number(&tail));
        let again = FastpayAuthorizeMsgRequest::builder().out_trade_no(number(&tail)).build().unwrap();
        shop.client.call(&again).await.unwrap();
        assert_eq!(code_of(shop.client.call(&authorize(&tail, &card, &first)).await), "ACQ.INVALID_PARAMETER");
        assert_eq!(shop.charges(&tail), 0);
        let code = shop.code(&number(&tail));
        let paid = shop.client.call(&authorize(&tail, &card, &code)).await.unwrap();
        assert_eq!((&paid.trade_status, &paid.trade_no), (&TradeStatus::TradeSuccess, &placed.trade_no));
        let repeated = shop.client.call(&authorize(&tail, &card, &code)).await;
        assert!(matches!(repeated, Err(Error::Duplicate(answer)) if answer.code == "ACQ.TRADE_HAS_SUCCESS"));
        assert_eq!(code_of(shop.client.call(&again).await), "ACQ.TRADE_HAS_SUCCESS");
        assert_eq!((shop.status(&tail).await, shop.taken(&tail)), (TradeStatus::TradeSuccess, 100));
    }
    shop.sandbox.notifications_done().await;
    assert!(inbox.all().iter().all(|one| one.as_ref().unwrap().trade_status == TradeStatus::TradeSuccess));
    assert_eq!(inbox.all().len(), 2);
}

#[tokio::test]
async fn the_card_must_be_the_holders_and_of_the_named_bank() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let credit = shop.card(CardBehaviour::PaysOnCredit);
    let fits = || order(&shop, "order", &card);
    for request in [
        fits().buyer_name("别人"),
        fits().buyer_mobile("10000000009"),
        fits().pyer_id_tp("02"),
        fits().bank_type("1021000"),
        fits().bank_account_type(BankAccountType::Corporate),
        fits().support_card_type(SupportCardType::Credit),
        fits().buyer_card_number("6217000000000000038"),
        order(&shop, "order", &credit).card_cvn2("001"),
        order(&shop, "order", &credit).limit_credit_pay(LimitCreditPay::NoCredit),
    ] {
        assert_eq!(code_of(shop.client.call(&request.build().unwrap()).await), "ACQ.INVALID_PARAMETER");
    }
    assert_eq!(code_of(shop.query("order").await), "ACQ.QUERY_NO_RECORD");
    shop.client.call(&fits().build().unwrap()).await.unwrap();
    let code = shop.code(&number("order"));
    let mut other = card.clone();
    other.phone = credit.phone;
    assert_eq!(code_of(shop.client.call(&authorize("order", &other, &code)).await), "ACQ.INVALID_PARAMETER");
    assert_eq!(code_of(shop.client.call(&authorize("none", &card, &code)).await), "ACQ.QUERY_NO_RECORD");
}

#[tokio::test]
async fn a_number_is_one_order_whichever_way_it_is_paid() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind("bind", &card).await;
    shop.client.call(&order(&shop, "order", &card).build().unwrap()).await.unwrap();
    let bound = shop.order("order", 100, &protocol_no).timeout_express("1h").build().unwrap();
    assert_eq!(code_of(shop.client.call(&bound).await), "ACQ.CONTEXT_INCONSISTENT");
    let paysn = shop.place("other", 100, &protocol_no).await;
    let refused = shop.client.call(&authorize("other", &card, &shop.code(&paysn))).await;
    assert_eq!(code_of(refused), "ACQ.QUERY_NO_RECORD");
}
