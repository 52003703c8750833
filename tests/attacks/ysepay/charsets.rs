//! Y5: the charset of the bytes, the configured one, and the one in which was signed.

use tongbao_core::schema::Charset;
use tongbao_core::{Acquirer, Error, OpenError, Unknown};
use tongbao_tests::keys::TestKey;
use tongbao_wire::charset;
use tongbao_ysepay::{
    Dialect, TRADE_QUERY, TRUSTEESHIP_FAST_PAY_CONFIRM, TradeQueryRequest, TrusteeshipFastPayConfirmRequest,
    TrusteeshipFastPayRequest,
};

use super::call::View;
use super::{Call, Pairs, RSA, ends_with, envelope, notice, notified_at, sign, text};

const ALL: [Charset; 3] = [Charset::Utf8, Charset::Gbk, Charset::Gb18030];

/// Three hanzi: nine bytes of UTF-8, which are no text in the other two.
const BANK: &str = "建设银";

fn encoded(text: &str, charset: Charset) -> Vec<u8> {
    charset::encode(text, charset).expect("the charset has it").into_owned()
}

/// Whether this name is the same bytes in both.
fn agree(one: Charset, other: Charset) -> bool {
    one == other || (one != Charset::Utf8 && other != Charset::Utf8)
}

fn dialect(configured: Charset, signed: Option<Charset>) -> Dialect {
    let dialect = Dialect::default().charset(configured).notify_charset(configured);
    match signed {
        Some(signed) => dialect.reply_signed_in(signed).notify_signed_in(signed),
        None => dialect,
    }
}

/// Every configuration: the charset of replies and notifications, and the one in which they are signed if it is another.
fn configurations() -> impl Iterator<Item = (Charset, Option<Charset>)> {
    ALL.into_iter().flat_map(|charset| [None, Some(ALL[0]), Some(ALL[1]), Some(ALL[2])].map(|signed| (charset, signed)))
}

#[test]
fn y5_a_reply_is_read_if_bytes_configuration_and_signature_agree() {
    let mut read = 0;
    for (configured, signed) in configurations() {
        let ends = ends_with(dialect(configured, signed));
        let call = Call::edited::<TrusteeshipFastPayConfirmRequest>(&ends, &|tree| tree).unwrap();
        let node = call.node.replace("\"msg\":\"T7e5X3t9\"", &format!("\"msg\":\"{BANK}\""));
        for sent in ALL {
            for covered in ALL {
                let sign = sign(&encoded(&node, covered), TestKey::Gateway, RSA);
                let body = envelope(call.name(), &encoded(&node, sent), &sign);
                let expected = agree(sent, configured) && agree(covered, signed.unwrap_or(sent));
                let what = format!("{sent:?} read as {configured:?}, signed in {covered:?}, expected {signed:?}");
                match call.answer(&body) {
                    Ok(view) => assert!(expected && text(&view, "msg") == Some(BANK), "{what}"),
                    Err(Error::Unknown(_)) => assert!(!expected, "{what}"),
                    Err(other) => panic!("{what}: {other}"),
                }
                read += usize::from(expected);
                let marked = [b"\xEF\xBB\xBF".as_slice(), &body].concat();
                assert!(matches!(call.answer(marked), Err(Error::Unknown(Unknown::Unreadable(_)))), "{what}");
            }
        }
    }
    assert_eq!(read, 34, "combinations that agree");
}

#[test]
fn y5_a_notification_is_read_if_bytes_configuration_and_signature_agree() {
    let pairs = notice().with("trade_status_description", BANK);
    let mut read = 0;
    for (configured, signed) in configurations() {
        let (merchant, _) = ends_with(dialect(configured, signed));
        for sent in ALL {
            for covered in ALL {
                let sign = sign(&encoded(&pairs.covered(), covered), TestKey::Gateway, RSA);
                let body = pairs.with("sign", &sign).body(sent);
                let expected = agree(sent, configured) && agree(covered, signed.unwrap_or(configured));
                let view = notified_at(&merchant, &body);
                let what = format!("{sent:?} read as {configured:?}, signed in {covered:?}, expected {signed:?}");
                assert_eq!(view.is_ok(), expected, "{what}: {view:?}");
                if let Ok(view) = view {
                    assert_eq!(text(&view, "trade_status_description"), Some(BANK), "{what}");
                    read += 1;
                }
                for mark in ["\u{FEFF}", "%EF%BB%BF"] {
                    assert!(notified_at(&merchant, format!("{mark}{body}")).is_err(), "{what}");
                }
            }
        }
    }
    assert_eq!(read, 34, "combinations that agree");
}

#[test]
fn y5_bytes_that_are_text_in_another_charset_too_are_read_as_configured_and_only_if_these_bytes_were_signed() {
    // Four hanzi of UTF-8 are six of GBK. The configuration alone says what they are; no other reading is tried.
    let bank = "建设银行";
    let as_gbk = charset::decode(bank.as_bytes(), Charset::Gbk).unwrap().into_owned();
    let call = super::confirm();
    let node = call.node.replace("\"msg\":\"T7e5X3t9\"", &format!("\"msg\":\"{bank}\""));
    let body = super::signed_bytes(call.name(), node.as_bytes());
    assert_eq!(text(&call.answer(body).unwrap(), "msg"), Some(&*as_gbk));
    let sign = sign(&encoded(&node, Charset::Gbk), TestKey::Gateway, RSA);
    assert!(call.answer(envelope(call.name(), node.as_bytes(), &sign)).is_err(), "the bytes are what is covered");
    for wide in [|unit: u16| unit.to_le_bytes(), |unit: u16| unit.to_be_bytes()] {
        let bytes: Vec<u8> = String::from_utf8(call.reply.clone()).unwrap().encode_utf16().flat_map(wide).collect();
        assert!(matches!(call.answer(&bytes), Err(Error::Unknown(Unknown::Unreadable(_)))), "UTF-16");
        assert!(call.answer([b"\xFF\xFE".as_slice(), &bytes].concat()).is_err(), "UTF-16, marked");
    }
}

#[test]
fn y5_the_charset_of_one_interface_is_not_that_of_another() {
    let ends = ends_with(Dialect::default().charset_of(&TRUSTEESHIP_FAST_PAY_CONFIRM, Charset::Utf8));
    let utf8 = Call::edited::<TrusteeshipFastPayConfirmRequest>(&ends, &|tree| tree).unwrap();
    let gbk = Call::edited::<TradeQueryRequest>(&ends, &|tree| tree).unwrap();
    assert_eq!((utf8.interface.id, gbk.interface.id), (TRUSTEESHIP_FAST_PAY_CONFIRM.id, TRADE_QUERY.id));
    assert_eq!((utf8.pairs().value("charset"), gbk.pairs().value("charset")), (Some("UTF-8"), Some("GBK")));
    for (call, right, wrong) in [(utf8, Charset::Utf8, Charset::Gbk), (gbk, Charset::Gbk, Charset::Utf8)] {
        let node = call.node.replace("\"msg\":\"T7e5X3t9\"", &format!("\"msg\":\"{BANK}\""));
        assert!(call.answer(super::signed_bytes(call.name(), &encoded(&node, right))).is_ok());
        assert!(call.answer(super::signed_bytes(call.name(), &encoded(&node, wrong))).is_err());
    }
}

/// A request in UTF-8 with hanzi that are text in GBK too, and what the merchant meant.
fn in_utf8() -> (Call, View) {
    let ends = ends_with(Dialect::default().charset(Charset::Utf8));
    let edit = |tree: tongbao_tests::tree::Tree| tree.with("subject", "建设银行");
    let call = Call::edited::<TrusteeshipFastPayRequest>(&ends, &edit).unwrap();
    let sent = call.taken(call.request.body()).unwrap();
    assert_eq!(text(&sent, "subject"), Some("建设银行"));
    (call, sent)
}

#[test]
fn y5_a_request_is_taken_in_the_charset_that_it_names_and_no_other() {
    let (call, _) = in_utf8();
    let body = std::str::from_utf8(call.request.body()).unwrap();
    for name in ["GBK", "gbk", "GB2312", "GB18030", "utf8", "utf-8"] {
        let error = call.taken(body.replace("charset=UTF-8", &format!("charset={name}"))).unwrap_err();
        assert!(matches!(error, OpenError::Unverified(_)), "{name} is not what was signed: {error}");
    }
    for name in ["", "UTF-16", "ISO-8859-1", "UTF-8%00", "UTF-7", "Big5", "UTF-8+", "UTF%2D8", "%55TF-8"] {
        let error = call.taken(body.replace("charset=UTF-8", &format!("charset={name}"))).unwrap_err();
        assert!(matches!(error, OpenError::Unreadable(_)), "{name}: {error}");
    }
    for twice in [format!("{body}&charset=GBK"), format!("charset=GBK&{body}"), format!("%63harset=GBK&{body}")] {
        assert!(call.taken(twice).is_err(), "which of the two counts?");
    }
    assert!(call.taken(Pairs::read(body.as_bytes(), Charset::Utf8).without("charset").body(Charset::Utf8)).is_err());
}

#[test]
fn y5_a_request_whose_charset_is_spelled_in_another_way_says_what_was_signed_or_nothing() {
    let (call, _) = in_utf8();
    let body = std::str::from_utf8(call.request.body()).unwrap();
    for spelled in ["%63harset=UTF-8", "c%68arset=UTF-8", "%63%68%61%72%73%65%74=UTF-8"] {
        assert!(call.taken(body.replace("charset=UTF-8", spelled)).is_err(), "{spelled}");
    }
}

#[test]
fn y5_an_answer_is_written_in_the_charset_of_its_request() {
    let (call, _) = in_utf8();
    let (_, acquirer) = ends_with(Dialect::default());
    let request = tongbao_ysepay::TradeCloseRequest::builder()
        .out_trade_no("1")
        .shopdate(tongbao_core::Date::parse("20240101", tongbao_core::schema::DateForm::Day8).unwrap())
        .build()
        .unwrap();
    let reply = tongbao_ysepay::TradeCloseResponse::builder().code("10000").msg(BANK).build().unwrap();
    let written =
        |acquirer: &tongbao_ysepay::YsePayAcquirer| acquirer.seal_response(&reply, &request).unwrap().into_body();
    let finds = |body: &[u8], charset| body.windows(3).any(|bytes| bytes == &encoded(BANK, charset)[..3]);
    assert!(finds(&written(&acquirer), Charset::Gbk));
    let answering = acquirer.answering(&call.request);
    assert!(finds(&written(&answering), Charset::Utf8));
}
