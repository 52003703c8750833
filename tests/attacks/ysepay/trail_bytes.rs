//! Y4: second bytes of GBK that look like `\`, `{`, `}`, `[`, `]` or `|` to whoever counts bytes.

use tongbao_core::schema::Charset;
use tongbao_core::{Error, Gateway, Unknown, Unverified, Verified};
use tongbao_tests::keys::TestKey;
use tongbao_wire::charset;
use tongbao_ysepay::{TrusteeshipFastPayConfirmRequest, TrusteeshipFastPayConfirmResponse};

use super::pairs::Pairs;
use super::{Call, RSA, assert_unknown, confirm, ends, envelope, notice, notified, response, sign, signed_bytes, text};

type Reply = Result<Verified<TrusteeshipFastPayConfirmResponse>, Error>;

fn open(body: &[u8]) -> Reply {
    let request = TrusteeshipFastPayConfirmRequest::builder().paysn("1").mobile_verify_code("86q421").build();
    ends().0.open(&response(200, body), &request.expect("a request"))
}

/// The reply's text with more behind its opening brace.
fn node_with(call: &Call, more: &[u8]) -> Vec<u8> {
    [b"{", more, &call.node.as_bytes()[1..]].concat()
}

/// All 23,940 codes of two bytes.
fn codes() -> Vec<[u8; 2]> {
    let second = |first| (0x40..=0xfe).filter(|byte| *byte != 0x7f).map(move |second| [first, second]);
    (0x81..=0xfe).flat_map(second).collect()
}

fn decoded(bytes: &[u8]) -> String {
    charset::decode(bytes, Charset::Gbk).expect("GBK").into_owned()
}

#[test]
fn y4_every_two_byte_code_arrives_at_every_place_of_a_signed_reply() {
    let call = confirm();
    let (codes, mut arrived) = (codes(), 0);
    assert_eq!(codes.len(), 23_940);
    for batch in codes.chunks(500) {
        let mut more = Vec::new();
        let mut expected = Vec::new();
        for (at, code) in batch.iter().enumerate() {
            let places: [(&[u8], &[u8]); 5] = [(b"", b""), (b"", b"x"), (b"x", b""), (b"x", b"\\\"}"), (b"\\\\", b"]")];
            for (place, (before, after)) in places.iter().enumerate() {
                let name = format!("{place}.{at}");
                more.extend([b"\"", name.as_bytes(), b"\":\"", before, code, after, b"\","].concat());
                let plain = |part: &[u8]| String::from_utf8_lossy(part).replace("\\\\", "\\").replace("\\\"", "\"");
                expected.push((name, [plain(before), decoded(code), plain(after)].concat()));
            }
            // As a name, with both quotes next to it.
            more.extend([b"\"".as_slice(), code, b"\":\"\","].concat());
            expected.push((decoded(code), String::new()));
        }
        let all = decoded(&batch.concat());
        more.extend([b"\"all\":\"", batch.concat().as_slice(), b"\","].concat());
        expected.push(("all".to_owned(), all));
        let reply = open(&signed_bytes(call.name(), &node_with(&call, &more))).expect("a reply");
        assert!(reply.unknown.iter().eq(expected.iter().map(|(name, value)| (&**name, &**value))));
        arrived += batch.len();
    }
    assert_eq!(arrived, codes.len());
}

#[test]
fn y4_the_character_whose_second_byte_is_a_backslash_ends_no_string() {
    let call = confirm();
    // D5 5C: a scanner of bytes takes the quote behind it for an escaped one, and goes on into the next member.
    for msg in ["誠", "\\誠", "誠誠", "a誠", "誠\\\"誠"] {
        let node = call.node.replace("\"msg\":\"T7e5X3t9\"", &format!("\"msg\":\"{}\"", msg.replace("\\誠", "\\\\誠")));
        assert_ne!(node, call.node);
        let view = call.says(&node).unwrap();
        assert_eq!(text(&view, "msg"), Some(&*msg.replace("\\\"", "\"")), "{msg}");
        assert_eq!(text(&view, "trade_status"), text(&call.answer(&call.reply).unwrap(), "trade_status"));
    }
    // What such a scanner would see as the end of the text that is signed.
    for tail in ["誠\",\"trade_status\":\"TRADE_CLOSED", "誠\\\",\\\"trade_status\\\":\\\"TRADE_CLOSED"] {
        let node = call.node.replace("\"msg\":\"T7e5X3t9\"", &format!("\"msg\":\"{tail}\""));
        let read = call.says(&node);
        assert!(read.is_err() || text(&read.unwrap(), "trade_status") == Some("TRADE_SUCCESS"), "{tail}");
    }
}

#[test]
fn y4_every_pair_of_bytes_in_a_signed_reply_is_text_or_a_typed_error() {
    let call = confirm();
    let stale = sign(call.node.as_bytes(), TestKey::Gateway, RSA);
    let member = |name: &str, pair: [u8; 2]| [b"\"", name.as_bytes(), b"\":\"", &pair, b"\","].concat();
    let (mut texts, mut refused) = (Vec::new(), 0);
    for pair in (0..=u16::MAX).map(u16::to_be_bytes) {
        // Bytes are text or not before any signature is looked at.
        let body = envelope(call.name(), &[b"{", member("pair", pair).as_slice(), b"\"a\":\"\"}"].concat(), &stale);
        match assert_unknown("a pair", call.seen(body)) {
            Unknown::Unreadable(_) => refused += 1,
            Unknown::Unverified(Unverified::Signature { .. }) => texts.push(pair),
            other => panic!("{pair:02x?}: {other:?}"),
        }
    }
    // Two printable characters but for quote and backslash; eight escapes; and all codes of two bytes.
    assert_eq!(texts.len(), 94 * 94 + 8 + 23_940, "{refused} refused");
    for batch in texts.chunks(500) {
        let more: Vec<u8> =
            batch.iter().enumerate().flat_map(|(at, pair)| member(&format!("pair{at}"), *pair)).collect();
        let reply = open(&signed_bytes(call.name(), &node_with(&call, &more))).expect("a reply");
        for ((_, value), pair) in reply.unknown.iter().zip(batch) {
            let meant: String = serde_json::from_str(&format!("\"{}\"", decoded(pair))).expect("a string");
            assert_eq!(value, meant, "{pair:02x?}");
        }
        assert_eq!(reply.unknown.iter().count(), batch.len());
    }
}

#[test]
fn y4_half_a_code_swallows_no_quote_and_is_never_replaced() {
    let call = confirm();
    for first in 0x80..=0xff_u8 {
        for after in [&b"\""[..], b"\",\"a\":\"x\"", b",", b"0", b" "] {
            let more = [b"\"pair\":\"x".as_slice(), &[first], after, b","].concat();
            let body = signed_bytes(call.name(), &node_with(&call, &more));
            let Err(Error::Unknown(Unknown::Unreadable(_))) = open(&body) else { panic!("{first:02x} {after:?}") };
        }
    }
}

#[test]
fn y4_every_two_byte_code_arrives_in_a_notification_bare_or_percent_encoded() {
    let mut pairs = notice().without("trade_status_description");
    for (at, batch) in codes().chunks(500).enumerate() {
        pairs = pairs.with(&format!("x{at}"), &decoded(&batch.concat()));
    }
    let sealed = pairs.sealed(TestKey::Gateway);
    let seen = notified(sealed.body(Charset::Gbk)).unwrap();
    // Bare: no second byte is one of the signs that mean something in a form.
    let plus = |(name, value): &(String, String)| {
        let value = if name.starts_with('x') { value.clone() } else { percent(value) };
        format!("{name}={value}")
    };
    let bare = sealed.0.iter().map(plus).collect::<Vec<_>>().join("&");
    assert_eq!(notified(super::gbk(&bare)).unwrap(), seen);
    let again = Pairs::read(&super::gbk(&bare), Charset::Gbk);
    assert_eq!(again, sealed);
    let printed = text(&seen, "as it is printed").unwrap();
    assert!(printed.contains("\"x0\"") && printed.contains("\"x47\""), "{printed}");
}

fn percent(value: &str) -> String {
    value.bytes().map(|byte| format!("%{byte:02x}")).collect()
}
