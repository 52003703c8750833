//! H5 and H8: the console's webhook is another channel with a weaker proof, and its key is shown nowhere.

use std::sync::LazyLock;

use bytes::Bytes;
use tongbao_crypto::{TextEncoding, md5};
use tongbao_huifu::{JspayNotify, NotifyError, Webhook, WebhookError, WebhookHint};
use tongbao_wire::Limits;

use super::{calls, ends, notice, notified, notifies, post};
use crate::mutate::{Dice, mutate_json, quick};

const KEY: &str = "Kx7m3Qp9Zt5Rw2Yv8Nb4Jc6Hd1Fg0SaL";
const EVENT: &str =
    r#"{"namespace":"opps-webhook","event_define_no":"pay.ali_qr","data":{"req_seq_id":"R1","trans_stat":"S"}}"#;

fn digest(body: &[u8], key: &str) -> String {
    TextEncoding::HexUpper.encode(&md5(&[body, key.as_bytes()].concat()))
}

/// A message to the address of the webhook with this query string.
fn hook(query: &str, body: impl AsRef<[u8]>) -> http::Request<Bytes> {
    let address = format!("https://merchant.example/hook{query}");
    http::Request::post(address).body(Bytes::copy_from_slice(body.as_ref())).expect("a request")
}

/// One with a digest that fits.
fn genuine(body: &str) -> http::Request<Bytes> {
    hook(&format!("?sign={}", digest(body.as_bytes(), KEY)), body)
}

fn open(request: &http::Request<Bytes>) -> Result<WebhookHint, WebhookError> {
    // Made once for all: the name of a key for errors takes its time.
    static WEBHOOK: LazyLock<Webhook> = LazyLock::new(|| Webhook::new(KEY).expect("a key"));
    WEBHOOK.open(request)
}

#[test]
fn h5_a_message_of_the_webhook_is_no_notification() {
    // Whatever is in it, with its digest in the address, in the body, or in both.
    let bodies = [EVENT.to_owned(), notice(), format!("{{\"resp_data\":{},\"sign\":\"x\"}}", notice())];
    for body in bodies {
        let sign = digest(body.as_bytes(), KEY);
        let error = ends().0.open_notify::<JspayNotify>(&genuine(&body)).unwrap_err();
        assert!(matches!(error, NotifyError::Form(_) | NotifyError::NoData), "{error}");
        let in_form = super::form(&[("data_", &body), ("sign", &sign)]);
        let error = notified(&in_form).unwrap_err();
        assert!(matches!(error, NotifyError::NoData) && error.to_string().contains("`Webhook`"), "{error}");
        for name in ["resp_data", "data"] {
            let error = notified(super::form(&[(name, &body), ("sign", &sign)])).unwrap_err();
            assert!(matches!(error, NotifyError::Unverified(_)), "an MD5 is no signature: {error}");
        }
    }
    let bare = ends().0.open_notify::<JspayNotify>(&genuine("a=1&b=2")).unwrap_err();
    assert!(bare.to_string().contains("console's webhook"), "{bare}");
}

#[test]
fn h5_a_notification_is_no_message_of_the_webhook() {
    let form = notifies(&notice());
    let error = open(&post(&form)).unwrap_err();
    assert!(matches!(error, WebhookError::NoSign), "{error}");
    assert!(error.to_string().contains("`Huifu::open_notify`"), "{error}");
    // Its RSA signature in the address is no digest either.
    let sign = super::sign(notice().as_bytes(), tongbao_tests::keys::TestKey::Gateway, super::RSA);
    for body in [&form, &notice()] {
        let error = open(&hook(&format!("?sign={}", sign.replace(['+', '/', '='], "")), body)).unwrap_err();
        assert!(matches!(error, WebhookError::Digest), "{error}");
    }
    // Even a form with a digest that fits is no event.
    assert!(matches!(open(&genuine(&form)), Err(WebhookError::Json(_))));
    assert!(matches!(open(&genuine(&notice())), Err(WebhookError::NoEvent)));
    for call in calls() {
        for body in [call.body(), &call.reply, &call.data] {
            assert!(matches!(open(&post(body)), Err(WebhookError::NoSign)));
            assert!(matches!(open(&genuine(body)), Err(WebhookError::NoEvent)), "{}", call.interface.id);
            assert!(call.answer(EVENT).is_err() && call.taken(EVENT).is_err());
        }
    }
}

#[test]
fn h8_neither_key_nor_digest_is_in_anything_that_can_be_printed() {
    let webhook = Webhook::new(KEY).unwrap();
    let sign = digest(EVENT.as_bytes(), KEY);
    let hint = webhook.open(&genuine(EVENT)).unwrap();
    assert_eq!((hint.event(), &hint.body()[..]), ("pay.ali_qr", EVENT.as_bytes()));
    let mut all = format!("{webhook:?} {webhook:#?} {hint:?} {hint:#?} {:?}", webhook.clone());
    let wrong = digest(b"x", KEY);
    for request in [
        hook("", EVENT),
        hook(&format!("?sign={wrong}"), EVENT),
        hook(&format!("?sign={KEY}"), EVENT),
        hook(&format!("?sign={sign}&sign={sign}"), EVENT),
        hook(&format!("?sign={sign}"), format!("{EVENT}{KEY}")),
        genuine(&format!("{{\"a\":\"{KEY}\"")),
        genuine(&format!("{{\"event_define_no\":[\"{KEY}\"]}}")),
        hook(&format!("?sign={sign}"), "x".repeat(Limits::NOTIFY.bytes + 1)),
    ] {
        let error = webhook.open(&request).unwrap_err();
        all = format!("{all} {error} {error:?} {error:#?}");
    }
    for bad in [format!(" {KEY}"), format!("{KEY}\n"), String::new()] {
        let error = Webhook::new(&bad).unwrap_err();
        all = format!("{all} {error} {error:?}");
    }
    let hex = TextEncoding::HexLower.encode(KEY.as_bytes());
    let base64 = TextEncoding::Base64.encode(KEY.as_bytes());
    for secret in [KEY, &KEY[..12], &hex, &base64[..20], &sign, &sign.to_lowercase(), &wrong, "req_seq_id"] {
        assert!(!all.contains(secret), "{secret}: {all}");
    }
}

#[test]
fn h8_a1_a_digest_that_is_missing_or_another_is_refused() {
    let good = digest(EVENT.as_bytes(), KEY);
    let lower = good.to_lowercase();
    for accepted in
        [format!("?sign={good}"), format!("?sign={lower}"), format!("?a=1&sign={good}&b"), format!("?b&&sign={lower}")]
    {
        assert!(open(&hook(&accepted, EVENT)).is_ok(), "{accepted}");
    }
    for missing in ["", "?", "?a=1", "?Sign=x", "?SIGN=x", "?signature=x", "?sign", "?a=sign=x", "?%73ign=x"] {
        assert!(matches!(open(&hook(missing, EVENT)), Err(WebhookError::NoSign)), "{missing}");
    }
    for doubled in
        [format!("?sign={good}&sign={good}"), format!("?sign=&sign={good}"), format!("?sign={good}&a=1&sign=x")]
    {
        assert!(matches!(open(&hook(&doubled, EVENT)), Err(WebhookError::NoSign)), "{doubled}");
    }
    let without_key = TextEncoding::HexUpper.encode(&md5(EVENT.as_bytes()));
    let key_first = TextEncoding::HexUpper.encode(&md5(&[KEY.as_bytes(), EVENT.as_bytes()].concat()));
    let long = "0".repeat(10_000);
    let others = ["", "null", "0", "%20", &good[1..], &good[..31], &good[..16], &long, &without_key, &key_first];
    let mut others: Vec<_> = others.into_iter().map(str::to_owned).collect();
    others.extend([
        format!("{good}0"),
        format!("{good}%20"),
        format!("+{good}"),
        format!("{}%{:x}", &good[..31], good.as_bytes()[31]),
    ]);
    others.extend(["", "k", &KEY[1..], &KEY.to_lowercase()].map(|key| digest(EVENT.as_bytes(), key)));
    for other in others {
        let error = open(&hook(&format!("?sign={other}"), EVENT)).unwrap_err();
        assert!(matches!(error, WebhookError::Digest), "{other:.50}: {error}");
    }
    for key in ["", " ", "a ", "\ta", "a\n", "a\u{a0}"] {
        let made = Webhook::new(key);
        assert!(made.is_err() || key == "a\u{a0}", "{key:?}");
    }
}

#[test]
fn h8_a8_no_bit_of_body_or_digest_can_be_flipped() {
    let sign = digest(EVENT.as_bytes(), KEY);
    let mut body = EVENT.as_bytes().to_vec();
    for at in 0..body.len() {
        for bit in 0..8 {
            body[at] ^= 1 << bit;
            assert!(matches!(open(&hook(&format!("?sign={sign}"), &body)), Err(WebhookError::Digest)));
            body[at] ^= 1 << bit;
        }
    }
    let mut accepted = 0;
    for at in 0..32 {
        for digit in "0123456789abcdefABCDEF".chars().filter(|digit| *digit != char::from(sign.as_bytes()[at])) {
            let other = format!("{}{digit}{}", &sign[..at], &sign[at + 1..]);
            accepted += usize::from(open(&hook(&format!("?sign={other}"), EVENT)).is_ok());
        }
    }
    assert_eq!(accepted, sign.chars().filter(char::is_ascii_alphabetic).count(), "but for the case of its letters");
}

#[test]
fn h8_c1_a6_only_json_of_the_profile_names_an_event() {
    let pad = |length: usize| format!("{EVENT}{}", " ".repeat(length - EVENT.len()));
    assert!(open(&genuine(&pad(Limits::NOTIFY.bytes))).is_ok());
    assert!(matches!(open(&genuine(&pad(Limits::NOTIFY.bytes + 1))), Err(WebhookError::TooLarge { .. })));
    for body in [
        r#"{"event_define_no":"a","event_define_no":"b"}"#,
        r#"{"event_define_no":"a","\u0065vent_define_no":"b"}"#,
        r#"{"event_define_no":"a","data":{"b":1,"b":2}}"#,
        "",
        "<html>",
        "[]",
        "null",
        "{'event_define_no':'a'}",
        "\u{feff}{\"event_define_no\":\"a\"}",
    ] {
        assert!(matches!(open(&genuine(body)), Err(WebhookError::Json(_))), "{body}");
    }
    for body in ["{}", r#"{"event_define_no":null}"#, r#"{"event_define_no":1}"#, r#"{"data":{"event_define_no":"a"}}"#]
    {
        assert!(matches!(open(&genuine(body)), Err(WebhookError::NoEvent)), "{body}");
    }
    let deep = format!("{{\"event_define_no\":{}", "[".repeat(200_000));
    assert!(quick("deep", || open(&genuine(&deep)).map(|hint| hint.event().to_owned())).is_err());
    let control = open(&genuine(r#"{"event_define_no":"a\r\nb\u001b[31m"}"#)).unwrap();
    assert!(format!("{control:?}").chars().all(|c| !c.is_control()), "{control:?}");
    let mut dice = Dice::new(53);
    for _ in 0..20_000 {
        let body = mutate_json(EVENT.as_bytes(), &mut dice);
        let sign = digest(&body, KEY);
        let _ = open(&hook(&format!("?sign={sign}"), &body));
    }
}
