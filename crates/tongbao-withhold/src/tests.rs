//! The worked vectors of the default dialect, and every dialect over both ends.

use std::sync::Arc;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use tongbao_core::schema::AmountForm;
use tongbao_core::{Acquirer, Amount, Channel, Error, Gateway, OpenError, Unknown, Unverified, text_of};
use tongbao_crypto::{BlockMode, BlockPadding, Iv, TextEncoding};
use tongbao_wire::Limits;
use tongbao_wire::json::{Document, Escape, Objects, Order};

use crate::*;

const KEY: &str = "0123456789abcdef";

fn dialect() -> Dialect {
    Dialect::new(BlockMode::Ecb, AmountForm::Yuan2dp)
}

fn access(dialect: Dialect) -> Access {
    Access::new("UA0001", KEY, dialect).unwrap()
}

fn withhold(access: &Access) -> Withhold {
    let stamp = Stamp { request_id: "R1".to_owned(), timestamp: Some(1_704_074_400) };
    Withhold::new("https://pay.example/gateway", access.clone()).unwrap().stamps(Arc::new(move || stamp.clone()))
}

fn order() -> SingleWithholdRequest {
    SingleWithholdRequest::builder()
        .biz_order_no("T20240101000001")
        .amount(Amount::from_fen(10_000))
        .name("张三")
        .id_card_number("110101199003070011")
        .mobile("13500000000")
        .biz_data(BizData::builder().protocol_no("P0001").build().unwrap())
        .notify_url("https://m.example/cb")
        .pay_type("demo")
        .build()
        .unwrap()
}

/// A member of a request's body.
fn member(request: &http::Request<Bytes>, name: &str) -> String {
    let text = std::str::from_utf8(request.body()).unwrap();
    let document = Document::parse(text, Limits::NOTIFY).unwrap();
    let common: CommonParameters = tongbao_core::Message::read(
        &mut tongbao_wire::json::Members::of(&document, 0),
        tongbao_core::Strictness::Strict,
    )
    .unwrap();
    text_of(&common, name).unwrap()
}

#[test]
fn a_query_is_encrypted_and_signed_as_computed_elsewhere() {
    let query = SingleOrderQueryRequest::builder().biz_order_no("T20240101000001").build().unwrap();
    let sealed = withhold(&access(dialect())).seal(&query).unwrap();
    assert_eq!(member(&sealed, "args"), "k3e7BT7M9TAWUSOOZUETzO301C47NkfZtj5+dAjZW5gO/qSKAJHapZWjp4D+E70O");
    assert_eq!(member(&sealed, "sign"), "8a96bc717caf8ba1f54324284aa0c03f");
    assert_eq!(member(&sealed, "method"), "single-order-query");
    assert_eq!((member(&sealed, "requestId"), member(&sealed, "timestamp")), ("R1".into(), "1704074400".into()));
    assert_eq!(sealed.headers()[CONTENT_TYPE], "application/json;charset=UTF-8");
}

#[test]
fn a_charge_is_signed_as_computed_elsewhere_with_either_escaping() {
    for (escape, bytes, sign) in [
        (Escape::Php, 227, "d56b371d127ffed823dcf880369d0514"),
        (Escape::Least, 218, "df81375abc380da0a27faee34efd17db"),
    ] {
        let access = access(dialect().escape(escape));
        let sealed = withhold(&access).seal(&order()).unwrap();
        assert_eq!(access.json(&member(&sealed, "args")).unwrap().len(), bytes);
        assert_eq!(member(&sealed, "sign"), sign);
    }
}

#[test]
fn callbacks_have_the_digests_computed_elsewhere() {
    const CALLBACK: &str = r#"{"pay_type":"demo","biz_order_no":"T20240101000001","channel_response":"成功","order_type":"single_withhold","pay_order_no":"P20240101000009","pay_status":"success","pay_time":"2024-01-01 10:00:00","sign":"SIGN"}"#;
    for (escape, key, sign) in [
        (Escape::Php, CallbackKey::None, "aa14209007568adb4f76296862e640e8"),
        (Escape::Php, CallbackKey::After, "3ee62d4f10357562c8969eccba5c7b11"),
        (Escape::Least, CallbackKey::None, "0b6dcd5c726cc20f94a28da68f9994a1"),
        (Escape::Least, CallbackKey::After, "6d06a53c3470419bfe1bf87596ec6714"),
    ] {
        let withhold = withhold(&access(dialect().callback_escape(escape).callback_key(key)));
        let post = |sign: &str| http::Request::post("/cb").body(Bytes::from(CALLBACK.replace("SIGN", sign))).unwrap();
        let hint = withhold.open_callback(&post(sign)).unwrap();
        assert_eq!(hint.biz_order_no(), "T20240101000001");
        assert_eq!(hint.claims().word(), "succeeded");
        assert!(withhold.open_callback(&post(&sign.to_uppercase())).is_ok(), "either case is read");
        let error = withhold.open_callback(&post("00000000000000000000000000000000")).unwrap_err();
        assert!(matches!(error, CallbackError::Digest(_)), "{error}");
    }
}

#[test]
fn every_dialect_reads_what_it_writes() {
    let iv = || BlockMode::Cbc(Iv::fixed(b"0123456789abcdef"));
    let dialects = [
        dialect(),
        dialect().padding(BlockPadding::Zero),
        dialect().args(TextEncoding::HexUpper).digest(TextEncoding::HexUpper).separator("&"),
        dialect().escape(Escape::Least).order(Order::SortedDeep).digest_key(KeyText::Hex),
        Dialect::new(iv(), AmountForm::Fen),
        Dialect::new(BlockMode::Cbc(Iv::random_prefix()), AmountForm::Yuan),
    ];
    for dialect in dialects {
        let name = format!("{dialect:?}");
        let access = access(dialect);
        let acquirer = WithholdAcquirer::new(Arc::new(Only(access.clone())), access.clone());
        let sealed = withhold(&access).seal(&order()).unwrap();
        assert_eq!(&*acquirer.open_request::<SingleWithholdRequest>(&sealed).unwrap(), &order(), "{name}");
    }
}

#[test]
fn the_unit_of_amounts_is_the_one_that_was_configured() {
    for (unit, text) in [(AmountForm::Fen, "10000"), (AmountForm::Yuan, "100"), (AmountForm::Yuan2dp, "100.00")] {
        let access = access(Dialect::new(BlockMode::Ecb, unit));
        let sealed = withhold(&access).seal(&order()).unwrap();
        let json = access.json(&member(&sealed, "args")).unwrap();
        assert!(json.starts_with(&format!(r#"{{"amount":"{text}","biz_data""#)), "{json}");
    }
}

#[test]
fn biz_data_has_the_shape_that_was_configured() {
    for (objects, text) in [
        (Objects::Object, r#""biz_data":{"protocol_no":"P0001"}"#),
        (Objects::List, r#""biz_data":[{"protocol_no":"P0001"}]"#),
        (Objects::Text, r#""biz_data":"{\"protocol_no\":\"P0001\"}""#),
    ] {
        let access = access(dialect().objects(objects));
        let sealed = withhold(&access).seal(&order()).unwrap();
        let json = access.json(&member(&sealed, "args")).unwrap();
        assert!(json.contains(text), "{json}");
    }
    let access = access(dialect().absent_as_empty(true));
    let json = access.json(&member(&withhold(&access).seal(&order()).unwrap(), "args")).unwrap();
    assert!(json.contains(r#""bank_card_number":"""#), "{json}");
}

#[test]
fn no_request_with_a_changed_member_is_opened() {
    let access = access(dialect());
    let acquirer = WithholdAcquirer::new(Arc::new(Only(access.clone())), access.clone());
    let sealed = withhold(&access).seal(&order()).unwrap();
    let body = String::from_utf8(sealed.body().to_vec()).unwrap();
    let open = |body: String| acquirer.open_request::<SingleWithholdRequest>(&http::Request::new(Bytes::from(body)));
    assert!(open(body.clone()).is_ok());
    for name in ["args", "sign"] {
        let value = member(&sealed, name);
        for at in 0..value.len() {
            let mut changed = value.clone().into_bytes();
            changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
            let changed = String::from_utf8(changed).unwrap();
            let error = open(body.replace(&value, &changed)).unwrap_err();
            assert!(matches!(error, OpenError::Unverified(Unverified::Signature { .. })), "{name} {at}: {error}");
        }
    }
    assert!(matches!(open(body.replace("UA0001", "UA0002")), Err(OpenError::Unverified(_))));
    assert!(matches!(open(body.replace("single-withhold", "single-order-query")), Err(OpenError::Unreadable(_))));
}

#[test]
fn a_reply_counts_only_over_an_authenticated_connection_and_for_its_order() {
    let access = access(dialect());
    let withhold = withhold(&access);
    let reply = |body: &str, channel: Option<Channel>| {
        let mut response = http::Response::new(Bytes::from(body.to_owned()));
        if let Some(channel) = channel {
            response.extensions_mut().insert(channel);
        }
        withhold.open(&response, &order()).map(|_| ())
    };
    let paid = r#"{"status":1,"message":null,"response":{"biz_order_no":"T20240101000001","pay_order_no":"P1","pay_type":"demo","pay_status":"success","channel_response":""}}"#;
    let authenticated = Some(Channel::Authenticated);
    reply(paid, authenticated).unwrap();
    assert!(matches!(reply(paid, None), Err(Error::Unknown(Unknown::Unverified(_)))));
    assert!(matches!(
        reply(&paid.replace("T20240101000001", "T20240101000002"), authenticated),
        Err(Error::Unknown(Unknown::Mismatch { field: "biz_order_no", .. }))
    ));
    for (state, outcome) in
        [("fail", "declined"), ("initial", "processing"), ("pending", "processing"), ("paid", "unknown")]
    {
        let error = reply(&paid.replace("success", state), authenticated).unwrap_err();
        assert_eq!(error.outcome().word(), outcome, "{error}");
    }
    for body in [
        r#"{"status":"-1","message":"失败"}"#,
        r#"{"status":"-1","message":"失败","response":[]}"#,
        r#"{"status":"1","message":""}"#,
        r#"{"status":"1","message":"","response":null}"#,
        r#"{"status":"2","message":""}"#,
        r#"{"status":"1","status":"1"}"#,
        "{}",
        "",
        "<html>",
    ] {
        let error = reply(body, authenticated).unwrap_err();
        assert_eq!(error.outcome().word(), "unknown", "{body}: {error}");
    }
}

#[test]
fn a_binding_that_failed_is_declined() {
    let request = ConfirmTiedCardRequest::builder()
        .verification_code("000000")
        .unique_code("U1")
        .bank_card_number("6222020000000000017")
        .pay_type("demo")
        .build()
        .unwrap();
    let mut response = http::Response::new(Bytes::from(r#"{"status":"-1","message":"验证码错误","response":[]}"#));
    response.extensions_mut().insert(Channel::Authenticated);
    let error = withhold(&access(dialect())).open(&response, &request).unwrap_err();
    assert!(matches!(&error, Error::Declined(answer) if answer.code == "-1"), "{error}");
}

#[test]
fn nothing_shows_the_key() {
    let access = access(dialect());
    let shown = format!("{access:?} {:?}", withhold(&access));
    assert!(shown.contains("AES-128-ECB-PKCS7") && !shown.contains(KEY), "{shown}");
    for (key, text, expected) in [
        ("short", KeyText::Utf8, "key of 5 bytes, 16, 24 or 32 allowed"),
        ("0123", KeyText::Hex, "key of 2 bytes, 16, 24 or 32 allowed"),
        ("zz", KeyText::Hex, "not hex"),
        ("", KeyText::Utf8, "empty"),
    ] {
        let error = Access::new("UA", key, dialect().key(text)).unwrap_err().to_string();
        assert!(error.contains(expected) && (key.is_empty() || !error.contains(key)), "{error}");
    }
}

struct Only(Access);

impl MerchantDirectory for Only {
    fn find(&self, ua: &str) -> Option<Access> {
        (ua == self.0.ua()).then(|| self.0.clone())
    }
}
