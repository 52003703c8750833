//! The whole life of an agreement, with every kind of key and charset.

use tongbao_core::Amount;
use tongbao_core::schema::Charset;
use tongbao_crypto::{Sm2Encoding, Sm2Options};
use tongbao_sandbox::{CardBehaviour, EntryKind, EntryState, SigningKeys};
use tongbao_ysepay::{
    Dialect, SignType, TradeOrderQueryRequest, TradeStatus, TrusteeshipFastPayQueryProtocolRequest,
    TrusteeshipSignCancelRequest,
};

use crate::inbox::{Inbox, Port};
use crate::support::{CUSTOMER, Shop, answer, code_of, number, today};

fn utf8() -> Dialect {
    Dialect::default().charset(Charset::Utf8).notify_charset(Charset::Utf8).sensitive_charset(Charset::Utf8)
}

fn sm2() -> SigningKeys {
    SigningKeys::Sm2(Sm2Options::default())
}

#[tokio::test]
async fn with_rsa_in_gbk() {
    bind_pay_notify_query_refund_unbind(&SigningKeys::Rsa, Dialect::default()).await;
}

#[tokio::test]
async fn with_rsa_in_utf8() {
    bind_pay_notify_query_refund_unbind(&SigningKeys::Rsa, utf8()).await;
}

#[tokio::test]
async fn with_sm2_in_gbk() {
    bind_pay_notify_query_refund_unbind(&sm2(), Dialect::default()).await;
}

#[tokio::test]
async fn with_sm2_in_utf8() {
    bind_pay_notify_query_refund_unbind(&sm2(), utf8()).await;
}

#[tokio::test]
async fn with_another_form_of_sm2_and_all_charsets_mixed() {
    let signing = SigningKeys::Sm2(Sm2Options { user_id: "hyfz_test2".to_owned(), encoding: Sm2Encoding::Raw });
    let dialect = Dialect::default()
        .charset(Charset::Gb18030)
        .charset_of(&tongbao_ysepay::TRADE_QUERY, Charset::Utf8)
        .reply_signed_in(Charset::Gbk)
        .notify_charset(Charset::Utf8)
        .notify_signed_in(Charset::Gbk);
    bind_pay_notify_query_refund_unbind(&signing, dialect).await;
}

async fn bind_pay_notify_query_refund_unbind(signing: &SigningKeys, dialect: Dialect) {
    let shop = Shop::open_as(signing, dialect).await;
    let inbox = Inbox::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let shop = shop.notified_at(&inbox.address);
    let card = shop.card(CardBehaviour::Pays);

    let protocol_no = shop.bind("bind", &card).await;
    let digits = protocol_no.expose().strip_prefix('K').unwrap();
    assert!(digits.len() == 19 && digits.bytes().all(|byte| byte.is_ascii_digit()));
    shop.sandbox.notifications_done().await;
    assert!(inbox.all().is_empty(), "nothing is paid yet");

    let order = shop.order("order", 1050, &protocol_no).extra_common_param("备注甲").build().unwrap();
    let placed = shop.client.call(&order).await.unwrap();
    assert_eq!(placed.trade_status, Some(TradeStatus::WaitBuyerPay));
    assert_eq!((shop.charges("order"), shop.status("order").await), (0, TradeStatus::WaitBuyerPay));
    let paysn = placed.paysn.clone().unwrap();
    let code = shop.code(&paysn);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let (sub_code, sub_msg) = answer(shop.confirm(&paysn, wrong).await.unwrap_err());
    assert_eq!((sub_code.as_str(), sub_msg.as_str()), ("ACQ.INVALID_PARAMETER", "参数无效: 验证码错误"));
    let paid = shop.confirm(&paysn, &code).await.unwrap();
    assert_eq!((&paid.trade_status, paid.out_trade_no.as_str()), (&TradeStatus::TradeSuccess, &*number("order")));
    assert_eq!((paid.total_amount, paid.account_date.as_deref()), (Some(Amount::from_fen(1050)), Some("20240101")));

    shop.sandbox.notifications_done().await;
    let notify = inbox.one();
    assert_eq!((&notify.trade_status, notify.total_amount), (&TradeStatus::TradeSuccess, paid.total_amount));
    assert_eq!((notify.trade_no.as_ref(), &notify.out_trade_no), (Some(&paid.trade_no), &number("order")));
    assert_eq!(notify.extra_common_param.as_deref(), Some("备注甲"));
    assert_eq!(notify.sign_type == SignType::Rsa, *signing == SigningKeys::Rsa);

    assert_eq!(shop.status("order").await, TradeStatus::TradeSuccess);
    assert_eq!(shop.refund("refund", "order", 50).await, "10000");
    assert_eq!(shop.refund_state("refund").await.unwrap(), "success");
    let details = TradeOrderQueryRequest::builder().shopdate(today()).trade_no(paid.trade_no.as_str()).build();
    let details = shop.client.call(&details.unwrap()).await.unwrap();
    assert_eq!(details.trade_status, TradeStatus::TradePartRefund);
    assert_eq!(
        (details.refund_amount, details.extra_common_param.as_deref()),
        (Some(Amount::from_fen(50)), Some("备注甲"))
    );

    let list = TrusteeshipFastPayQueryProtocolRequest::builder().user_id(CUSTOMER).build().unwrap();
    shop.client.call(&list).await.unwrap();
    let unbind = TrusteeshipSignCancelRequest::builder().protocol_no(protocol_no.clone()).build().unwrap();
    shop.client.call(&unbind).await.unwrap();
    assert_eq!(code_of(shop.client.call(&list).await), "ACQ.QUERY_NO_RECORD");
    assert_eq!(code_of(shop.client.call(&unbind).await), "ACQ.INVALID_PARAMETER");
    let again = shop.order("order-2", 100, &protocol_no).build().unwrap();
    assert_eq!(code_of(shop.client.call(&again).await), "ACQ.INVALID_PARAMETER");

    let ledger = shop.sandbox.ledger();
    let kinds: Vec<_> = ledger.entries().iter().map(|entry| (entry.kind, entry.state)).collect();
    assert_eq!(kinds, [(EntryKind::Charge, EntryState::Succeeded), (EntryKind::Refund, EntryState::Succeeded)]);
    assert_eq!(shop.taken("order"), 1000);
    let after = shop.card(CardBehaviour::Pays).balance;
    assert_eq!(after, card.balance.checked_sub(Amount::from_fen(1000)).unwrap());
    shop.sandbox.shutdown().await;
}
