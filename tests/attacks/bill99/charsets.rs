//! K5: bytes, the label in the declaration, and the configuration must agree.

use tongbao_core::schema::Charset;
use tongbao_wire::charset;

use super::{Tr3, assert_unknown, merchant, notified, post, purchase, signed_bytes, view_of};

const ISSUER: &str = "建设银行";

/// What was read as the issuer's name, if the notification was accepted.
fn issuer(covered: &[u8], gbk: bool) -> Option<String> {
    let notify = merchant().notify_gbk(gbk).open_notify(&post(&signed_bytes(covered))).ok()?;
    let issuer = view_of(&*notify).into_iter().find(|(place, _)| place == "issuer").map(|(_, text)| text);
    Some(issuer.expect("there is one"))
}

fn labelled(text: &str, label: Option<&str>) -> String {
    let declaration = label.map_or(String::new(), |label| format!("<?xml version=\"1.0\" encoding=\"{label}\"?>"));
    text.replacen(r#"<?xml version="1.0" encoding="UTF-8"?>"#, &declaration, 1)
}

#[test]
fn k5_a_notification_is_read_in_the_charset_that_bytes_label_and_configuration_agree_on() {
    let tr3 = Tr3::new();
    let right = Some(ISSUER.to_owned());
    for label in [Some("UTF-8"), Some("utf-8"), None] {
        let utf8 = labelled(&tr3.covered, label);
        for gbk in [false, true] {
            assert_eq!(issuer(utf8.as_bytes(), gbk), right, "UTF-8 labelled {label:?}, GBK allowed: {gbk}");
        }
        let bytes = charset::encode(&utf8, Charset::Gbk).unwrap().into_owned();
        assert_eq!(issuer(&bytes, false), None, "GBK labelled {label:?}, GBK not allowed");
        // Without a label the configuration alone says it.
        let expected = if label.is_none() { right.clone() } else { None };
        assert_eq!(issuer(&bytes, true), expected, "GBK labelled {label:?}, GBK allowed");
    }
    for label in ["GBK", "gb2312"] {
        let gbk = labelled(&tr3.covered, Some(label));
        let bytes = charset::encode(&gbk, Charset::Gbk).unwrap().into_owned();
        assert_eq!(issuer(&bytes, false), None, "GBK labelled {label}, GBK not allowed");
        assert_eq!(issuer(&bytes, true), right, "GBK labelled {label}, GBK allowed");
        assert_eq!(issuer(gbk.as_bytes(), false), None, "UTF-8 labelled {label}, GBK not allowed");
        // These bytes are text in both; the label decides, and the name is what it then says.
        let read = issuer(gbk.as_bytes(), true);
        let as_labelled = charset::decode(ISSUER.as_bytes(), Charset::Gbk).ok().map(|text| text.into_owned());
        assert!(read.is_none() || read == as_labelled, "UTF-8 labelled {label}, GBK allowed: {read:?}");
    }
    for label in ["GB18030", "UTF-16", "ISO-8859-1", "windows-936", "", "UTF-8 ", "UTF-7"] {
        let text = labelled(&tr3.covered, Some(label));
        for gbk in [false, true] {
            assert_eq!(issuer(text.as_bytes(), gbk), None, "labelled {label:?}, GBK allowed: {gbk}");
        }
    }
}

#[test]
fn k5_ascii_that_calls_itself_gbk_needs_the_configuration_too() {
    let tr3 = Tr3::new();
    let ascii = labelled(&tr3.covered.replace(ISSUER, "CCB"), Some("GBK"));
    assert_eq!(issuer(ascii.as_bytes(), false), None);
    assert_eq!(issuer(ascii.as_bytes(), true).as_deref(), Some("CCB"));
}

#[test]
fn k5_byte_order_marks_and_wide_characters_are_refused() {
    let tr3 = Tr3::new();
    let wide: Vec<u8> = tr3.covered.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&[0xFF, 0xFE], wide.as_slice()].concat();
    for bytes in [wide, marked, format!("\u{FEFF}{}", tr3.covered).into_bytes()] {
        for gbk in [false, true] {
            assert!(merchant().notify_gbk(gbk).open_notify(&post(&signed_bytes(&bytes))).is_err());
        }
    }
}

#[test]
fn k5_every_byte_that_is_no_text_is_refused_and_never_replaced() {
    let tr3 = Tr3::new();
    let at = tr3.covered.find(ISSUER).unwrap();
    for wrong in [&b"\xFF"[..], b"\x80", b"\xC0\xAF", b"\xED\xA0\x80", b"\xF4\x90\x80\x80", b"\xE5\xBB", b"\x00"] {
        let mut bytes = tr3.covered.clone().into_bytes();
        bytes.splice(at..at, wrong.iter().copied());
        assert!(notified(&signed_bytes(&bytes)).is_err(), "{wrong:x?}");
    }
}

#[test]
fn k5_every_pair_of_bytes_gives_a_typed_answer_in_gbk() {
    let tr3 = Tr3::new();
    let text = labelled(&tr3.covered, Some("GBK"));
    let merchant = merchant().notify_gbk(true);
    // A signature for each pair would take minutes: half a row of the table at a time stands in one text.
    let mut accepted = 0;
    for first in 0x80..=0xFF_u8 {
        for half in [0x40..=0x9F_u8, 0xA0..=0xFE] {
            let pairs: Vec<u8> = half
                .clone()
                .filter(|second| charset::decode(&[first, *second], Charset::Gbk).is_ok())
                .flat_map(|second| [first, second])
                .collect();
            let mut bytes = charset::encode(&text.replace(ISSUER, "@"), Charset::Gbk).unwrap().into_owned();
            let at = bytes.iter().position(|byte| *byte == b'@').unwrap();
            bytes.splice(at..=at, pairs.iter().copied());
            if let Ok(notify) = merchant.open_notify(&post(&signed_bytes(&bytes))) {
                accepted += 1;
                let read = notify.issuer.as_deref().unwrap_or_default();
                assert_eq!(read, charset::decode(&pairs, Charset::Gbk).unwrap(), "first byte {first:02x}");
            }
        }
    }
    assert!(accepted > 200, "{accepted} groups of pairs are text");
}

#[test]
fn k5_two_bytes_are_one_character_of_gbk_or_refused() {
    for first in 0..=0xFF_u8 {
        for second in 0..=0xFF_u8 {
            let pair = [first, second];
            let Ok(text) = charset::decode(&pair, Charset::Gbk) else { continue };
            assert!(!text.contains('\u{FFFD}'), "{first:02x}{second:02x} was replaced");
            assert_eq!(*charset::encode(&text, Charset::Gbk).unwrap(), pair, "{text:?}");
        }
    }
}

#[test]
fn k5_a_reply_is_utf_8_and_says_nothing_else() {
    let call = purchase();
    assert!(call.answer(&labelled(&call.reply, None)).is_ok(), "the declaration may be missing");
    for label in ["GBK", "GB18030", "gb2312", "UTF-16", "latin1", ""] {
        assert_unknown(label, call.answer(&labelled(&call.reply, Some(label))));
    }
    let hanzi = call.reply.replacen("<issuer>", "<issuer>建设银行", 1);
    assert!(call.answer(&hanzi).is_ok());
    let gbk = charset::encode(&hanzi, Charset::Gbk).unwrap();
    assert_unknown("GBK bytes labelled UTF-8", call.answer_bytes(&gbk));
    assert_unknown("a byte order mark", call.answer(&format!("\u{FEFF}{}", call.reply)));
    let wide: Vec<u8> = call.reply.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_unknown("UTF-16", call.answer_bytes(&wide));
}
