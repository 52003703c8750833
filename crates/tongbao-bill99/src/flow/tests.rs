//! Every request opens at the gateway's end, and every reply and notification becomes what it says and no more.

use std::sync::Arc;

use bytes::Bytes;
use tongbao_core::flow::{
    About, BoundCard, CardDetails, Connector, Exchange, OrderFacts, Payment, PendingBinding, Report, Weight,
};
use tongbao_core::schema::Outcome;
use tongbao_core::{Acquirer, Amount, BeijingTime, Channel, Error, Request, Secret, WireEnum};
use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{Algorithm, Signer, Verifier};

use super::Bill99Connector;
use crate::*;

const MERCHANT: &str = "104110045112012";
const TERMINAL: &str = "00002012";
const ORDER: &str = "20250501000001";
const REF_NUMBER: &str = "000012846461";
const PAY_TOKEN: &str = "8120000002867710851";
const GATEWAY_KEY: &[u8] = include_bytes!("../../../../tests/keys/test_only_rsa_1024_gateway.pem");
const STRANGER_KEY: &[u8] = include_bytes!("../../../../tests/keys/test_only_rsa_1024_stranger.pem");
const SECRETS: [&str; 8] =
    ["6222020000000000017", "张三", "110101199003070011", "13500000000", "123456", "1300177", PAY_TOKEN, "login key"];

struct Anybody;

impl MerchantDirectory for Anybody {
    fn knows(&self, _: &str, _: &str) -> bool {
        true
    }
}

fn keys(pem: &[u8]) -> (Arc<dyn Signer>, Arc<dyn Verifier>) {
    let key = PrivateKey::load(pem).unwrap();
    let verifier = tongbao_crypto::verifier(&key.public_key(), Algorithm::RsaSha1).unwrap();
    (tongbao_crypto::signer(&key, Algorithm::RsaSha1).unwrap(), verifier)
}

fn acquirer(key: &[u8]) -> Bill99Acquirer {
    Bill99Acquirer::new(Arc::new(Anybody), keys(key).0)
}

fn connector() -> Bill99Connector {
    let access = Bill99::new("https://gateway.example/cnp", MERCHANT, "login key").unwrap();
    Bill99Connector::new(access.notify_key(keys(GATEWAY_KEY).1), TERMINAL).notify_url("https://merchant.example/tr3")
}

fn card() -> CardDetails {
    CardDetails {
        customer: "33150001".to_owned(),
        pan: "6222020000000000017".into(),
        holder: "张三".into(),
        id_number: "110101199003070011".into(),
        phone: "13500000000".into(),
        cvv: Some("123".into()),
        expiry: Some("1299".into()),
        id_valid: None,
        bank: Some("ICBC".to_owned()),
    }
}

fn bound() -> BoundCard {
    BoundCard {
        customer: "33150001".to_owned(),
        token: PAY_TOKEN.into(),
        short_number: Some("6222020017".to_owned()),
        gateway_customer: None,
        bank: Some("ICBC".to_owned()),
    }
}

fn pending() -> PendingBinding {
    PendingBinding { number: "B1".to_owned(), begun: made(), card: card(), token: Some("1300177".into()) }
}

fn made() -> BeijingTime {
    BeijingTime::new(2025, 5, 1, 23, 59, 59).unwrap()
}

fn facts(number: &str, fen: u64, gateway_number: Option<&str>) -> OrderFacts {
    OrderFacts {
        number: number.to_owned(),
        amount: Amount::from_fen(fen),
        made: made(),
        gateway_number: gateway_number.map(str::to_owned),
        step_number: None,
    }
}

fn order() -> OrderFacts {
    facts(ORDER, 1000, None)
}

fn payment() -> Payment {
    Payment {
        number: ORDER.to_owned(),
        amount: Amount::from_fen(1000),
        subject: "茶".to_owned(),
        card: bound(),
        payer: None,
        payer_ip: None,
    }
}

/// Sends a request to the gateway's end, which checks it and answers, and reads the answer.
fn call<R: Request<Protocol = Bill99Protocol>, T>(
    exchange: Exchange<T>,
    answer: impl FnOnce(&R) -> R::Response,
) -> Result<T, Error> {
    let (request, read) = exchange.into_parts();
    let acquirer = acquirer(GATEWAY_KEY);
    let request = acquirer.open_request::<R>(&request).unwrap();
    let mut response = acquirer.seal_response(&answer(&request), &*request).unwrap();
    response.extensions_mut().insert(Channel::Authenticated);
    read(&response)
}

fn report(outcome: Outcome, number: &str, fen: u64, report: &Report) {
    let expected = (outcome, Some(number), Some(Amount::from_fen(fen)), Some(REF_NUMBER));
    let gateway_number = report.gateway_number.as_deref();
    assert_eq!((report.outcome, report.number.as_deref(), report.amount, gateway_number), expected, "{report:?}");
}

#[test]
fn a_card_is_bound_by_two_requests_of_one_number() {
    let checked = call(connector().bind("B1", made(), &card()).unwrap(), |request: &IndAuthRequest| {
        assert_eq!((request.external_ref_number(), request.terminal_id()), ("B1", TERMINAL));
        assert_eq!((request.pan(), request.phone_no()), (&card().pan, &card().phone));
        assert_eq!((request.card_holder_name(), request.cvv2()), (Some(&card().holder), card().cvv.as_ref()));
        assert_eq!(request.expired_date(), card().expiry.as_ref());
        IndAuthResponse::builder()
            .merchant_id(MERCHANT)
            .terminal_id(TERMINAL)
            .customer_id("33150001")
            .external_ref_number("B1")
            .storable_pan("6222020017")
            .token("1300177")
            .response_code("00")
            .build()
            .unwrap()
    })
    .unwrap();
    assert_eq!((checked.number.as_str(), checked.begun, checked.token), ("B1", made(), pending().token));
    for (code, token, outcome) in [
        ("00", Some(PAY_TOKEN), Outcome::Succeeded),
        ("00", None, Outcome::Unknown),
        ("T6", None, Outcome::Declined),
        ("ZZ", None, Outcome::Unknown),
    ] {
        let exchange = connector().confirm_binding("B2", &pending(), &Secret::from("123456")).unwrap();
        let done = call(exchange, |request: &IndAuthVerifyRequest| {
            assert_eq!((request.external_ref_number(), request.valid_code().expose()), ("B1", "123456"));
            assert_eq!(request.token(), pending().token.as_ref());
            let reply = IndAuthVerifyResponse::builder()
                .merchant_id(MERCHANT)
                .customer_id("33150001")
                .external_ref_number("B1")
                .storable_pan("6222020017")
                .response_code(code);
            token.map_or(reply.clone(), |token| reply.pay_token(token)).build().unwrap()
        });
        match done {
            Ok(card) => assert_eq!((outcome, card), (Outcome::Succeeded, bound())),
            Err(error) => assert_eq!(error.outcome(), outcome, "{error}"),
        }
    }
}

#[test]
fn a_card_is_unbound_by_token_and_bank() {
    let exchange = connector().unbind("U1", made(), &bound()).unwrap();
    call(exchange, |request: &PciDelRequest| {
        assert_eq!((request.pay_token().unwrap().expose(), request.bank_id().wire()), (PAY_TOKEN, "ICBC"));
        PciDelResponse::builder()
            .merchant_id(MERCHANT)
            .customer_id("33150001")
            .storable_pan("6222020017")
            .bank_id(BankId::Icbc)
            .response_code("00")
            .build()
            .unwrap()
    })
    .unwrap();
    let error = connector().unbind("U1", made(), &BoundCard { bank: None, ..bound() }).unwrap_err();
    assert!(matches!(&error, Error::Seal(why) if why.to_string().contains("bankId")), "{error}");
}

#[test]
fn a_payment_is_what_its_reply_says() {
    for (code, outcome) in [
        ("00", Outcome::Succeeded),
        ("51", Outcome::Declined),
        ("OR", Outcome::Duplicate),
        ("C0", Outcome::Unknown),
        ("ZZ", Outcome::Unknown),
    ] {
        let done = call(connector().pay(&order(), &payment()).unwrap(), |request: &PurchaseRequest| {
            assert_eq!((request.external_ref_number(), request.amount()), (ORDER, Amount::from_fen(1000)));
            assert_eq!((request.entry_time(), request.terminal_id()), (made(), TERMINAL));
            assert_eq!((request.pay_token().unwrap().expose(), request.customer_id()), (PAY_TOKEN, "33150001"));
            assert_eq!(request.tr3_url(), Some("https://merchant.example/tr3"));
            PurchaseResponse::builder()
                .txn_type(TxnType::Purchase)
                .amount(request.amount())
                .merchant_id(MERCHANT)
                .terminal_id(TERMINAL)
                .entry_time(request.entry_time())
                .external_ref_number(ORDER)
                .trans_time(made())
                .ref_number(REF_NUMBER)
                .response_code(code)
                .storable_card_no("6222020017")
                .authorization_code("584559")
                .build()
                .unwrap()
        });
        match done {
            Ok(paid) => report(outcome, ORDER, 1000, &paid),
            Err(error) => assert_eq!(error.outcome(), outcome, "{code}: {error}"),
        }
    }
    let error = connector().confirm_payment(&order(), &Secret::from("123456")).unwrap_err();
    assert_eq!(error.outcome(), Outcome::Refused, "{error}");
}

#[test]
fn an_order_stands_as_its_state_and_its_void_flag_say() {
    for (status, void, outcome) in [
        (TxnStatus::Succeeded, VoidFlag::NotVoided, Outcome::Succeeded),
        (TxnStatus::Failed, VoidFlag::NotVoided, Outcome::Declined),
        (TxnStatus::Reversed, VoidFlag::NotVoided, Outcome::Declined),
        (TxnStatus::Pending, VoidFlag::NotVoided, Outcome::Processing),
        (TxnStatus::Submitted, VoidFlag::NotVoided, Outcome::Processing),
        (TxnStatus::from_wire("X").unwrap(), VoidFlag::NotVoided, Outcome::Unknown),
        (TxnStatus::Succeeded, VoidFlag::Voided, Outcome::Unknown),
        (TxnStatus::Succeeded, VoidFlag::from_wire("2").unwrap(), Outcome::Unknown),
    ] {
        for kind in [TxnType::Purchase, TxnType::Refund] {
            let exchange = match kind {
                TxnType::Purchase => connector().query(&order()),
                _ => connector().query_refund(&order(), &order()),
            };
            let stands = call(exchange.unwrap(), |request: &QueryTxnRequest| {
                assert_eq!((request.external_ref_number(), request.txn_type()), (Some(ORDER), &kind));
                QueryTxnResponse::builder()
                    .txn_type(kind.clone())
                    // Not what was asked about: it is the reply's word, and the flow compares.
                    .amount(Amount::from_fen(999))
                    .merchant_id(MERCHANT)
                    .terminal_id(TERMINAL)
                    .entry_time(made())
                    .external_ref_number(ORDER)
                    .trans_time(made())
                    .void_flag(void.clone())
                    .ref_number(REF_NUMBER)
                    .txn_status(status.clone())
                    .build()
                    .unwrap()
            });
            report(outcome, ORDER, 999, &stands.unwrap());
        }
    }
}

#[test]
fn an_order_that_the_gateway_does_not_know_is_not_found() {
    let (request, read) = connector().query(&order()).unwrap().into_parts();
    let acquirer = acquirer(GATEWAY_KEY);
    let query = acquirer.open_request::<QueryTxnRequest>(&request).unwrap();
    let fault = acquirer.seal_fault("B.MGW.0170", "No transaction exists!", &QUERY_TXN, Some(&*query));
    let mut response = fault.unwrap();
    response.extensions_mut().insert(Channel::Authenticated);
    assert_eq!(read(&response).unwrap_err().outcome(), Outcome::NotFound);
}

#[test]
fn an_accepted_refund_is_still_processing() {
    let refund = facts("R1", 400, None);
    let error = connector().refund(&refund, &order(), "退").unwrap_err();
    assert!(matches!(&error, Error::Seal(why) if why.to_string().contains("refNumber")), "{error}");
    for (code, outcome) in
        [("00", Outcome::Processing), ("O2", Outcome::Declined), ("C0", Outcome::Unknown), ("ZZ", Outcome::Unknown)]
    {
        let of = facts(ORDER, 1000, Some("000012878122"));
        let done = call(connector().refund(&refund, &of, "退").unwrap(), |request: &RefundRequest| {
            assert_eq!((request.external_ref_number(), request.amount()), ("R1", Amount::from_fen(400)));
            assert_eq!((request.orig_ref_number(), request.entry_time()), ("000012878122", made()));
            RefundResponse::builder()
                .txn_type(TxnType::Refund)
                .amount(request.amount())
                .merchant_id(MERCHANT)
                .terminal_id(TERMINAL)
                .entry_time(request.entry_time())
                .external_ref_number("R1")
                .trans_time(made())
                .ref_number(REF_NUMBER)
                .response_code(code)
                .storable_card_no("6222020017")
                .orig_ref_number("000012878122")
                .build()
                .unwrap()
        });
        match done {
            Ok(accepted) => report(outcome, "R1", 400, &accepted),
            Err(error) => assert_eq!(error.outcome(), outcome, "{code}: {error}"),
        }
    }
}

/// A TR3, signed with this key.
fn tr3(kind: TxnType, code: &str, status: Option<TxnStatus>, key: &[u8]) -> http::Request<Bytes> {
    let mut notify = TxnNotify::builder()
        .txn_type(kind)
        .amount(Amount::from_fen(1000))
        .merchant_id(MERCHANT)
        .terminal_id(TERMINAL)
        .entry_time(made())
        .external_ref_number(ORDER)
        .trans_time(made())
        .ref_number(REF_NUMBER)
        .response_code(code)
        .authorization_code("584559");
    if let Some(status) = status {
        notify = notify.txn_status(status);
    }
    let address = http::Uri::from_static("https://merchant.example/tr3");
    acquirer(key).seal_notify(&notify.build().unwrap(), &address).unwrap()
}

#[test]
fn a_notification_counts_for_what_it_proves() {
    let trusting = connector().notifications_decide(true);
    let mut ids = std::collections::BTreeSet::new();
    for (kind, code, status, outcome, weight) in [
        (TxnType::Purchase, "00", None, Outcome::Succeeded, Weight::Proof),
        (TxnType::Purchase, "00", Some(TxnStatus::Succeeded), Outcome::Succeeded, Weight::Proof),
        (TxnType::Purchase, "00", Some(TxnStatus::Pending), Outcome::Processing, Weight::Proof),
        (TxnType::Purchase, "00", Some(TxnStatus::Failed), Outcome::Unknown, Weight::Proof),
        (TxnType::Purchase, "51", Some(TxnStatus::Succeeded), Outcome::Unknown, Weight::Proof),
        (TxnType::Purchase, "51", None, Outcome::Declined, Weight::Proof),
        (TxnType::Purchase, "ZZ", None, Outcome::Unknown, Weight::Proof),
        (TxnType::Refund, "00", None, Outcome::Succeeded, Weight::Hint),
        (TxnType::Void, "00", None, Outcome::Succeeded, Weight::Note),
        (TxnType::Preauth, "00", None, Outcome::Succeeded, Weight::Note),
    ] {
        let request = tr3(kind.clone(), code, status, GATEWAY_KEY);
        let notice = trusting.notice(&request).unwrap();
        report(outcome, ORDER, 1000, &notice.report);
        let about = if kind == TxnType::Refund { About::Refund } else { About::Payment };
        assert_eq!((notice.number.as_str(), notice.about, notice.weight), (ORDER, about, weight));
        assert_eq!(trusting.notice(&request).unwrap().id, notice.id, "a copy");
        assert!(ids.insert(notice.id.clone()), "other news: {}", notice.id);
        let ack = String::from_utf8_lossy(notice.ack.body()).into_owned();
        assert!(ack.contains("TR4") && ack.contains(REF_NUMBER), "{ack}");
        let cautious = connector().notice(&request).unwrap().weight;
        assert_eq!(cautious, if weight == Weight::Proof { Weight::Hint } else { weight });
    }
}

#[test]
fn a_notification_that_is_forged_is_an_error() {
    let signed = tr3(TxnType::Purchase, "51", None, GATEWAY_KEY);
    let text = String::from_utf8(signed.body().to_vec()).unwrap();
    let from = text.find("<signature>").unwrap();
    let to = text.find("</signature>").unwrap() + "</signature>".len();
    for body in [
        text.replace("<responseCode>51", "<responseCode>00"),
        format!("{}{}", &text[..from], &text[to..]),
        String::new(),
    ] {
        assert_ne!(body, text);
        connector().notice(&http::Request::new(Bytes::from(body))).unwrap_err();
    }
    connector().notice(&tr3(TxnType::Purchase, "00", None, STRANGER_KEY)).unwrap_err();
}

#[test]
fn nothing_secret_is_shown() {
    let connector = connector();
    let code = Secret::from("123456");
    let shown = format!(
        "{connector:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        connector.bind("B1", made(), &card()),
        connector.confirm_binding("B1", &pending(), &code),
        connector.unbind("U1", made(), &bound()),
        connector.pay(&order(), &payment()),
        (pending(), payment()),
        connector.notice(&tr3(TxnType::Purchase, "00", None, GATEWAY_KEY)),
    );
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
