//! Every request opens at the gateway's end, and every reply and callback becomes what it says and no more.

use std::sync::Arc;

use bytes::Bytes;
use tongbao_core::flow::{
    About, BoundCard, CardDetails, Connector, Exchange, OrderFacts, Payment, PendingBinding, Weight,
};
use tongbao_core::schema::{AmountForm, Outcome};
use tongbao_core::{Acquirer, Amount, BeijingTime, Channel, Error, Request, Secret, WireEnum};
use tongbao_crypto::BlockMode;

use super::WithholdConnector;
use crate::*;

const ORDER: &str = "T20240101000001";
const KEY: &str = "0123456789abcdef";
const SECRETS: [&str; 8] = [
    "6222020000000000017",
    "张三",
    "110101199003070011",
    "13500000000",
    "123456",
    "U20240101000001",
    "P20240101000001",
    KEY,
];

struct Only(Access);

impl MerchantDirectory for Only {
    fn find(&self, ua: &str) -> Option<Access> {
        (ua == self.0.ua()).then(|| self.0.clone())
    }
}

fn access() -> Access {
    Access::new("UA0001", KEY, Dialect::new(BlockMode::Ecb, AmountForm::Yuan2dp)).unwrap()
}

fn acquirer() -> WithholdAcquirer {
    WithholdAcquirer::new(Arc::new(Only(access())), access())
}

fn connector() -> WithholdConnector {
    let withhold = Withhold::new("https://pay.example/gateway", access()).unwrap();
    WithholdConnector::new(withhold, "demo").notify_url("https://m.example/cb")
}

fn card() -> CardDetails {
    CardDetails {
        customer: "C1".to_owned(),
        pan: "6222020000000000017".into(),
        holder: "张三".into(),
        id_number: "110101199003070011".into(),
        phone: "13500000000".into(),
        cvv: None,
        expiry: None,
        id_valid: None,
        bank: None,
    }
}

fn bound() -> BoundCard {
    BoundCard {
        customer: "C1".to_owned(),
        token: "P20240101000001".into(),
        short_number: Some("6222020017".to_owned()),
        gateway_customer: None,
        bank: None,
    }
}

fn pending() -> PendingBinding {
    PendingBinding { number: "B1".to_owned(), begun: made(), card: card(), token: Some("U20240101000001".into()) }
}

fn made() -> BeijingTime {
    BeijingTime::new(2024, 1, 1, 23, 59, 59).unwrap()
}

fn order() -> OrderFacts {
    OrderFacts {
        number: ORDER.to_owned(),
        amount: Amount::from_fen(10_000),
        made: made(),
        gateway_number: None,
        step_number: None,
    }
}

fn payment() -> Payment {
    Payment {
        number: ORDER.to_owned(),
        amount: Amount::from_fen(10_000),
        subject: "茶".to_owned(),
        card: bound(),
        payer: Some(card().payer()),
        payer_ip: None,
    }
}

/// Sends a request to the gateway's end, which checks it and answers, or says with `None` that the call failed; and reads the answer.
fn call<R: Request<Protocol = WithholdProtocol>, T>(
    exchange: Exchange<T>,
    answer: impl FnOnce(&R) -> Option<R::Response>,
) -> Result<T, Error> {
    let (request, read) = exchange.into_parts();
    let request = acquirer().open_request::<R>(&request).unwrap();
    let response = match answer(&request) {
        Some(reply) => acquirer().seal_response(&reply, &*request),
        None => acquirer().seal_fault("-1", "系统繁忙"),
    };
    let mut response = response.unwrap();
    response.extensions_mut().insert(Channel::Authenticated);
    read(&response)
}

#[test]
fn a_card_is_bound_by_two_requests() {
    let begun = call(connector().bind("B1", made(), &card()).unwrap(), |request: &PreTiedCardRequest| {
        assert_eq!((request.bank_card_number(), request.name()), (&card().pan, &card().holder));
        assert_eq!((request.id_card_number(), request.mobile()), (&card().id_number, &card().phone));
        assert_eq!(request.pay_type(), "demo");
        Some(PreTiedCardResponse::builder().status("1").unique_code("U20240101000001").build().unwrap())
    })
    .unwrap();
    assert_eq!((begun.number.as_str(), begun.begun, begun.token), ("B1", made(), pending().token));
    for succeeds in [true, false] {
        let exchange = connector().confirm_binding("B2", &pending(), &Secret::from("123456")).unwrap();
        let done = call(exchange, |request: &ConfirmTiedCardRequest| {
            assert_eq!((Some(request.unique_code()), request.pay_type()), (pending().token.as_ref(), "demo"));
            assert_eq!((request.verification_code().expose(), request.bank_card_number()), ("123456", &card().pan));
            let reply = ConfirmTiedCardResponse::builder().status("1").protocol_no("P20240101000001");
            succeeds.then(|| reply.build().unwrap())
        });
        match done {
            Ok(card) => assert_eq!((succeeds, card), (true, bound())),
            Err(error) => assert_eq!((succeeds, error.outcome()), (false, Outcome::Declined), "{error}"),
        }
    }
}

#[test]
fn what_the_document_does_not_have_or_the_caller_left_out_is_refused_unsent() {
    let (connector, code) = (connector(), Secret::from("123456"));
    let no_token = PendingBinding { token: None, ..pending() };
    let no_payer = Payment { payer: None, ..payment() };
    let refused = [
        (connector.unbind("U1", made(), &bound()).map(drop), "解约"),
        (connector.confirm_payment(&order(), &code).map(drop), "one request charges"),
        (connector.refund(&order(), &order(), "退").map(drop), "no refunds"),
        (connector.query_refund(&order(), &order()).map(drop), "no refunds"),
        (connector.confirm_binding("B2", &no_token, &code).map(drop), "unique_code"),
        (connector.pay(&order(), &no_payer).map(drop), "set the payer"),
    ];
    for (result, words) in refused {
        let error = result.unwrap_err();
        assert!(matches!(&error, Error::Seal(why) if why.to_string().contains(words)), "{words}: {error}");
    }
    assert!(!connector.habits().refunds);
}

#[test]
fn a_charge_is_what_the_state_in_its_reply_says() {
    for (state, outcome) in [
        (Some("success"), Outcome::Succeeded),
        (Some("fail"), Outcome::Declined),
        (Some("pending"), Outcome::Processing),
        (Some("paid"), Outcome::Unknown),
        (None, Outcome::Unknown),
    ] {
        let done = call(connector().pay(&order(), &payment()).unwrap(), |request: &SingleWithholdRequest| {
            assert_eq!((request.biz_order_no(), request.amount()), (ORDER, Amount::from_fen(10_000)));
            assert_eq!((request.name(), request.mobile()), (&card().holder, &card().phone));
            assert_eq!((request.id_card_number(), request.pay_type()), (&card().id_number, "demo"));
            assert_eq!(request.biz_data().protocol_no(), Some(&bound().token));
            assert_eq!(request.notify_url(), Some("https://m.example/cb"));
            let reply = SingleWithholdResponse::builder().status("1").biz_order_no(ORDER).pay_order_no("G1");
            state.map(|state| reply.pay_type("demo").pay_status(status(state)).build().unwrap())
        });
        match done {
            Ok(paid) => {
                let numbers = (paid.number.as_deref(), paid.gateway_number.as_deref());
                assert_eq!((paid.outcome, numbers, paid.amount), (outcome, (Some(ORDER), Some("G1")), None));
            }
            Err(error) => assert_eq!(error.outcome(), outcome, "{state:?}: {error}"),
        }
    }
}

#[test]
fn an_order_stands_as_its_state_says() {
    for (state, outcome) in [
        (Some("success"), Some(Outcome::Succeeded)),
        (Some("fail"), Some(Outcome::Declined)),
        (Some("wait_pay"), Some(Outcome::Processing)),
        (Some("paid"), Some(Outcome::Unknown)),
        (None, None),
    ] {
        let stands = call(connector().query(&order()).unwrap(), |request: &SingleOrderQueryRequest| {
            let reply = SingleOrderQueryResponse::builder().status("1").biz_order_no(request.biz_order_no());
            let reply = reply.pay_order_no("G1").pay_type("demo");
            state.map(|state| reply.pay_status(status(state)).build().unwrap())
        });
        match stands {
            Ok(report) => {
                let numbers = (report.number.as_deref(), report.gateway_number.as_deref());
                assert_eq!((Some(report.outcome), numbers, report.amount), (outcome, (Some(ORDER), Some("G1")), None));
            }
            Err(error) => assert_eq!((outcome, error.outcome()), (None, Outcome::Unknown), "{error}"),
        }
    }
}

fn status(text: &str) -> PayStatus {
    PayStatus::from_wire(text).unwrap()
}

fn callback(order: &str, number: &str, state: &str) -> http::Request<Bytes> {
    let callback = Callback::builder()
        .biz_order_no(order)
        .pay_order_no(number)
        .pay_type("demo")
        .pay_status(status(state))
        .build()
        .unwrap();
    acquirer().seal_notify(&callback, &http::Uri::from_static("https://m.example/cb")).unwrap()
}

#[test]
fn a_callback_is_never_more_than_a_hint() {
    let mut ids = std::collections::BTreeSet::new();
    for (order, number, state, outcome) in [
        (ORDER, "G1", "success", Outcome::Succeeded),
        (ORDER, "G1", "fail", Outcome::Declined),
        (ORDER, "G1", "pending", Outcome::Processing),
        (ORDER, "G1", "paid", Outcome::Unknown),
        (ORDER, "G2", "success", Outcome::Succeeded),
        ("T2", "G1", "success", Outcome::Succeeded),
    ] {
        let request = callback(order, number, state);
        let notice = connector().notice(&request).unwrap();
        assert_eq!((notice.number.as_str(), notice.about, notice.weight), (order, About::Payment, Weight::Hint));
        assert_eq!((notice.report.outcome, notice.report.gateway_number.as_deref()), (outcome, Some(number)));
        assert_eq!(connector().notice(&request).unwrap().id, notice.id, "a copy");
        assert!(ids.insert(notice.id.clone()), "other news: {}", notice.id);
        assert_eq!(&notice.ack.body()[..], b"success");
    }
}

#[test]
fn a_callback_that_was_changed_or_names_no_order_is_an_error() {
    let text = String::from_utf8(callback(ORDER, "G1", "fail").body().to_vec()).unwrap();
    for body in [text.replace("fail", "success"), text.replace("\"sign\"", "\"sig\""), "{}".to_owned(), String::new()] {
        assert_ne!(body, text);
        connector().notice(&http::Request::new(Bytes::from(body))).unwrap_err();
    }
    // The builder refuses an empty number, but anybody can make the digest.
    let members = r#"{"biz_order_no":"","order_type":"single_withhold","pay_order_no":"G1","pay_status":"success","pay_type":"demo"}"#;
    let sign: String = tongbao_crypto::md5(members.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    let body = members.replace('}', &format!(r#","sign":"{sign}"}}"#));
    let error = connector().notice(&http::Request::new(Bytes::from(body))).unwrap_err().to_string();
    assert!(error.contains("biz_order_no"), "{error}");
}

#[test]
fn nothing_secret_is_shown() {
    let connector = connector();
    let code = Secret::from("123456");
    let shown = format!(
        "{connector:?} {:?} {:?} {:?} {:?} {:?}",
        connector.bind("B1", made(), &card()),
        connector.confirm_binding("B1", &pending(), &code),
        connector.pay(&order(), &payment()),
        (pending(), payment()),
        connector.notice(&callback(ORDER, "G1", "success")),
    );
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}
