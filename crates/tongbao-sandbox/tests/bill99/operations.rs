//! What the interfaces answer when something does not fit.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use http::StatusCode;
use tongbao_bill99::{
    BankId, Bill99, ExtDate, GetDynNumRequest, PurchaseRequest, QueryCardinfoRequest, QueryTxnRequest, SpFlag,
    TxnStatus, TxnType, VoidFlag, VoidRequest,
};
use tongbao_core::{Amount, BeijingTime, Error, Gateway, Secret, Unknown};
use tongbao_sandbox::{CardBehaviour, EntryState, TestCard};

use crate::support::{CUSTOMER, Shop, client, code_of, quick, send, short};

/// A clock that a test moves.
fn clock() -> (Arc<AtomicI64>, impl Fn() -> BeijingTime + Send + Sync + 'static) {
    let seconds = Arc::new(AtomicI64::new(
        BeijingTime::parse("20250501120000", tongbao_core::schema::DateForm::Second14).unwrap().unix(),
    ));
    let read = Arc::clone(&seconds);
    (seconds, move || BeijingTime::from_unix(read.load(Ordering::SeqCst)).unwrap())
}

#[tokio::test]
async fn a_code_is_good_once_for_its_order_and_for_five_minutes() {
    let (seconds, now) = clock();
    let shop = Shop::open_with(quick().clock(now)).await;
    let card = shop.card(CardBehaviour::Pays);
    let token = shop.send_code("bind-1", &card).await.unwrap();
    let code = shop.sandbox.sms_code("bind-1").unwrap();
    let wrong = if code.expose() == "000000" { "000001" } else { "000000" };
    assert_eq!(code_of(shop.confirm("bind-1", &card, wrong, token.clone()).await), "T6");
    assert_eq!(code_of(shop.confirm("bind-2", &card, code.expose(), token.clone()).await), "T6", "another number");
    assert_eq!(code_of(shop.confirm("bind-1", &card, code.expose(), None).await), "T6", "without token");
    shop.confirm("bind-1", &card, code.expose(), token.clone()).await.unwrap();
    assert_eq!(code_of(shop.confirm("bind-1", &card, code.expose(), token).await), "T6", "used");

    let token = shop.send_code("bind-3", &card).await.unwrap();
    let code = shop.sandbox.sms_code("bind-3").unwrap();
    seconds.fetch_add(301, Ordering::SeqCst);
    assert_eq!(code_of(shop.confirm("bind-3", &card, code.expose(), token).await), "T6", "expired");
}

#[tokio::test]
async fn a_binding_that_fails_ends_the_earlier_one() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let pay_token = shop.bind("bind-1", &card).await;
    let token = shop.send_code("bind-2", &card).await.unwrap();
    assert_eq!(code_of(shop.confirm("bind-2", &card, "888888", token).await), "T6");
    assert_eq!(code_of(shop.pay("order-1", 100, &pay_token).await), "T3");
}

#[tokio::test]
async fn a_bank_that_gives_no_token_wants_none_back() {
    let shop = Shop::open().await;
    let card = shop.sandbox.cards().into_iter().find(|card| card.bank_id == "ICBC").unwrap();
    assert_eq!(shop.send_code("bind-1", &card).await.unwrap(), None);
    let code = shop.sandbox.sms_code("bind-1").unwrap();
    assert!(shop.confirm("bind-1", &card, code.expose(), None).await.is_ok());
}

#[tokio::test]
async fn wrong_holder_data_is_refused_field_by_field() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::PaysOnCredit);
    let with = |change: fn(&mut TestCard)| {
        let mut card = card.clone();
        change(&mut card);
        card
    };
    for (at, (card, code)) in [
        (with(|card| card.pan = Secret::from("6217000000009999999")), "14"),
        (with(|card| card.holder = Secret::from("别人")), "HX"),
        (with(|card| card.id_number = Secret::from("999999190001019999")), "HZ"),
        (with(|card| card.phone = Secret::from("10000000099")), "HW"),
        (with(|card| card.expiry = None), "I4"),
        (with(|card| card.expiry = Some(Secret::from("0100"))), "HU"),
        (with(|card| card.cvv2 = Some(Secret::from("999"))), "HV"),
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(code_of(shop.send_code(&format!("bind-{at}"), &card).await), code);
    }
    assert!(shop.send_code("bind", &card).await.is_ok());
}

#[tokio::test]
async fn a_short_number_that_fits_two_bound_cards_or_none_is_t3() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    shop.bind("bind-1", &card).await;
    let by_short = |order, short| shop.purchase(order, 100).storable_card_no(short).build().unwrap();
    assert!(shop.client.call(&by_short("order-1", short(&card.pan))).await.is_ok());
    assert_eq!(code_of(shop.client.call(&by_short("order-2", "6217009999".into())).await), "T3");

    let twin = |other: &&TestCard| other.short_number() == card.short_number() && other.pan != card.pan;
    let cards = shop.sandbox.cards();
    let token = shop.bind("bind-2", cards.iter().find(twin).unwrap()).await;
    assert_eq!(code_of(shop.client.call(&by_short("order-3", short(&card.pan))).await), "T3");
    assert_eq!(shop.charges("order-2") + shop.charges("order-3"), 0);
    assert!(shop.pay("order-4", 100, &token).await.is_ok(), "the token is never ambiguous");
}

#[tokio::test]
async fn what_belongs_to_another_merchant_is_m1_or_not_found() {
    let shop = Shop::open().await;
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    let paid = shop.pay("order-1", 100, &token).await.unwrap();
    let other = shop.sandbox.other_merchant();

    // The other merchant's certificate with this merchant's login.
    let mut mixed = other.clone();
    mixed.merchant_id.clone_from(&shop.sandbox.merchant().merchant_id);
    mixed.login_key = shop.sandbox.merchant().login_key.clone();
    let request = shop.purchase("order-2", 100).pay_token(token).build().unwrap();
    assert_eq!(code_of(client(&mixed, &shop.sandbox.endpoint()).call(&request).await), "M1");

    // This merchant's certificate and login, the other one's number in the message.
    let reply = shop.raw(&request, |body| body.replace("104110045112012", "104110045112013")).await;
    let body = String::from_utf8_lossy(reply.body()).into_owned();
    assert!(body.contains("<errorCode>B.MGW.0001</errorCode>"), "{body}");
    assert_eq!(shop.charges("order-2"), 0);

    // The other merchant, rightly, asks for this one's order.
    let query = QueryTxnRequest::builder()
        .merchant_id(other.merchant_id.as_str())
        .ref_number(paid.ref_number.clone().unwrap())
        .txn_type(TxnType::Purchase)
        .build()
        .unwrap();
    assert_eq!(code_of(client(other, &shop.sandbox.endpoint()).call(&query).await), "B.MGW.0170");
}

#[tokio::test]
async fn a_wrong_login_is_http_401() {
    let shop = Shop::open().await;
    let kit = shop.sandbox.merchant();
    let request = shop.purchase("order-1", 100).storable_card_no("6217000012").build().unwrap();
    for key in ["wrong", kit.pfx_password.expose()] {
        let gateway = Bill99::new(&shop.sandbox.endpoint(), &kit.merchant_id, key).unwrap();
        assert_eq!(send(kit, gateway.seal(&request).unwrap()).await.status(), StatusCode::UNAUTHORIZED);
    }
    let mut sealed = shop.client.gateway().seal(&request).unwrap();
    sealed.headers_mut().remove(http::header::AUTHORIZATION);
    assert_eq!(send(kit, sealed).await.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn what_does_not_fit_its_table_is_answered_with_the_name_of_the_element() {
    let shop = Shop::open().await;
    let request = shop.purchase("order-1", 100).storable_card_no("6217000012").build().unwrap();
    let refusal = |text: &str| format!("<errorMessage>{text}</errorMessage>");
    for (from, to, message) in [
        ("104110045112012<", "1041<", "Data length of element[merchantId] is incorrect!"),
        ("<amount>1<", "<amount>1.234<", "Data length of element[amount] is incorrect!"),
        ("<amount>1</amount>", "", "Data length of element[amount] is incorrect!"),
        ("TxnMsgContent>", "txnMsgContent>", "Data format is incorrect!"),
        ("<amount>", "<!DOCTYPE x><amount>", "Data format is incorrect!"),
    ] {
        let reply = shop.raw(&request, |body| body.replace(from, to)).await;
        let body = String::from_utf8_lossy(reply.body()).into_owned();
        assert!(
            body.contains("<errorCode>B.MGW.0120</errorCode>") && body.contains(&refusal(message)),
            "{from}: {body}"
        );
    }
    assert!(shop.sandbox.ledger().entries().is_empty());
}

#[tokio::test]
async fn a_bank_that_is_not_the_cards_is_refused() {
    let shop = Shop::open().await;
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    let request = |bank| shop.purchase("order-1", 100).pay_token(token.clone()).bank_id(bank).build().unwrap();
    assert_eq!(code_of(shop.client.call(&request(BankId::Icbc)).await), "B.MGW.0120");
    assert!(shop.client.call(&request(BankId::Ccb)).await.is_ok());
}

#[tokio::test]
async fn an_order_that_does_not_exist_is_not_found() {
    let shop = Shop::open().await;
    let error = shop.query("nobody-s-order", TxnType::Purchase).await.unwrap_err();
    assert!(matches!(error, Error::Unknown(Unknown::NotFound(answer)) if answer.code == "B.MGW.0170"));
}

#[tokio::test]
async fn refunds_stop_at_what_was_paid() {
    let shop = Shop::open().await;
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    let ref_number = shop.pay("order-1", 100, &token).await.unwrap().ref_number.clone().unwrap();
    assert_eq!(code_of(shop.refund("refund-1", 101, &ref_number).await), "OC");
    shop.refund("refund-2", 60, &ref_number).await.unwrap();
    assert_eq!(code_of(shop.refund("refund-3", 41, &ref_number).await), "OC");
    shop.refund("refund-4", 40, &ref_number).await.unwrap();
    assert_eq!(code_of(shop.refund("refund-5", 1, "000000000000").await), "O2");
    assert_eq!(shop.sandbox.ledger().taken("order-1"), Amount::ZERO);
}

#[tokio::test]
async fn a_void_takes_the_whole_payment_back_once_and_on_its_day() {
    let (seconds, now) = clock();
    let shop = Shop::open_with(quick().clock(now)).await;
    let token = shop.bind("bind-1", &shop.card(CardBehaviour::Pays)).await;
    let ref_number = shop.pay("order-1", 100, &token).await.unwrap().ref_number.clone().unwrap();
    let void = |ref_number: &str, fen| {
        let kit = shop.sandbox.merchant();
        let request = VoidRequest::builder()
            .merchant_id(kit.merchant_id.as_str())
            .terminal_id(kit.terminal_id.as_str())
            .entry_time(BeijingTime::now())
            .orignal_txn_type(TxnType::Purchase)
            .amount(Amount::from_fen(fen))
            .external_ref_number("void-1")
            .ref_number(ref_number)
            .build()
            .unwrap();
        let client = &shop.client;
        async move { client.call(&request).await }
    };
    assert_eq!(code_of(void(&ref_number, 99).await), "O7");
    let reply = void(&ref_number, 100).await.unwrap();
    assert_eq!(reply.ref_number.as_ref(), Some(&ref_number), "the number of the payment");
    assert_eq!(code_of(void(&ref_number, 100).await), "83");
    assert_eq!(code_of(shop.refund("refund-1", 1, &ref_number).await), "O4");
    let queried = shop.query("order-1", TxnType::Purchase).await.unwrap();
    assert_eq!((&queried.txn_status, &queried.void_flag), (&TxnStatus::Succeeded, &VoidFlag::Voided));
    assert_eq!(shop.sandbox.ledger().charges_for("order-1")[0].state, EntryState::Voided);

    let ref_number = shop.pay("order-2", 100, &token).await.unwrap().ref_number.clone().unwrap();
    seconds.fetch_add(24 * 60 * 60, Ordering::SeqCst);
    assert_eq!(code_of(void(&ref_number, 100).await), "AN");
    shop.refund("refund-2", 100, &ref_number).await.unwrap();
    seconds.fetch_add(184 * 24 * 60 * 60, Ordering::SeqCst);
    assert_eq!(code_of(shop.query("order-2", TxnType::Purchase).await), "B.MGW.0170", "half a year back");
}

#[tokio::test]
async fn quick_payment_needs_the_code_of_its_own_order_and_amount() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::PaysOnCredit);
    let merchant_id = shop.sandbox.merchant().merchant_id.as_str();
    let send_code = GetDynNumRequest::builder()
        .merchant_id(merchant_id)
        .customer_id(CUSTOMER)
        .external_ref_number("order-1")
        .pan(card.pan.clone())
        .expired_date(card.expiry.clone().unwrap())
        .cvv2(card.cvv2.clone().unwrap())
        .phone_no(card.phone.clone())
        .amount(Amount::from_fen(100))
        .build()
        .unwrap();
    let token = shop.client.call(&send_code).await.unwrap().into_inner().token.unwrap();
    let code = shop.sandbox.sms_code("order-1").unwrap();
    let pay = |order, fen, code: &str| -> PurchaseRequest {
        let entries = [("validCode", code), ("token", token.expose()), ("savePciFlag", "1"), ("payBatch", "1")];
        let entries: Vec<_> = entries.into_iter().map(|(key, value)| ExtDate::entry(key, value).unwrap()).collect();
        let request = shop.purchase(order, fen).sp_flag(SpFlag::QuickPay).card_no(card.pan.clone());
        request.ext_map(entries).build().unwrap()
    };
    assert_eq!(code_of(shop.client.call(&pay("order-2", 100, code.expose())).await), "T6", "another order");
    assert_eq!(code_of(shop.client.call(&pay("order-1", 101, code.expose())).await), "T6", "another amount");
    let paid = shop.client.call(&pay("order-1", 100, code.expose())).await.unwrap();
    assert_eq!(shop.charges("order-1"), 1);
    assert!(shop.pay("order-3", 100, paid.pay_token.as_ref().unwrap()).await.is_ok(), "the card was stored");
}

#[tokio::test]
async fn card_numbers_are_looked_up_by_their_first_six_digits() {
    let shop = Shop::open().await;
    let ask = |pan: &str| QueryCardinfoRequest::builder().card_no(Secret::from(pan)).build().unwrap();
    let found = shop.client.call(&ask("6217003320034459100")).await.unwrap().into_inner().card_info_content.unwrap();
    assert_eq!((found.bank_id, found.issuer.as_deref()), (Some(BankId::Ccb), Some("建设银行")));
    assert!(shop.client.call(&ask("6225759999999999")).await.unwrap().card_info_content.is_some());
    assert!(shop.client.call(&ask("9999990000000000")).await.unwrap().card_info_content.is_none());
}
