//! Y4: a signature that fits bytes of the body other than those that are read.

use tongbao_core::schema::Charset;
use tongbao_tests::keys::TestKey;
use tongbao_ysepay::{Dialect, TrusteeshipFastPayConfirmRequest};

use super::{Call, RSA, call::Read, ends_with, sign, text};

/// The gateway's own signed word that an order is not paid.
struct Genuine {
    call: Call,
    node: String,
    sign: String,
}

impl Genuine {
    fn in_charset(charset: Charset) -> Self {
        let ends = ends_with(Dialect::default().charset(charset));
        let call = Call::edited::<TrusteeshipFastPayConfirmRequest>(&ends, &|tree| tree).expect("a request");
        let node = call.node.replace("TRADE_SUCCESS", "TRADE_PROCESS");
        assert_eq!(node.len(), call.node.len());
        let sign = sign(node.as_bytes(), TestKey::Gateway, RSA);
        Self { call, node, sign }
    }

    /// A body in which the genuine text stands in a list before a forged node, and so many of these codes before both that who counts them
    /// wrongly takes the genuine text for the node. Each code is this many bytes longer than it is counted.
    fn before(&self, code: &[u8], longer: usize) -> Read {
        let Self { call, node, sign } = self;
        let between = format!("],\"{}\":", call.name());
        let shift = (node.len() + between.len()).next_multiple_of(longer);
        let blanks = " ".repeat(shift - node.len() - between.len());
        let codes = code.repeat(shift / longer);
        let head = format!("{{\"sign\":\"{sign}\",\"a\":\"");
        let tail = format!("\",\"b\":[{node}{blanks}{between}{}}}", call.node);
        call.answer([head.as_bytes(), &codes, tail.as_bytes()].concat())
    }

    /// The same with the genuine text behind the forged node: each code is one byte shorter than it is counted.
    fn behind(&self, code: &[u8]) -> Read {
        let Self { call, node, sign } = self;
        let head = format!("{{\"sign\":\"{sign}\",\"a\":\"");
        let tail = format!("\",\"{}\":{},\"b\":[{node}]}}", call.name(), call.node);
        call.answer([head.as_bytes(), &code.repeat(node.len() + ",\"b\":[".len()), tail.as_bytes()].concat())
    }
}

fn is_paid(read: Read) -> bool {
    read.is_ok_and(|view| text(&view, "trade_status") == Some("TRADE_SUCCESS"))
}

#[test]
fn y4_codes_of_four_bytes_do_not_move_the_text_that_a_signature_covers() {
    // All kinds that GB18030 has and GBK does not: control characters, letters, rare hanzi, signs beyond the first plane.
    let genuine = Genuine::in_charset(Charset::Gbk);
    for code in [b"\x81\x30\x81\x30", b"\x81\x30\x86\x38", b"\x81\x39\xef\x30", b"\x94\x39\xfc\x36"] {
        assert!(genuine.before(code, 2).is_err(), "GBK has no such codes: {code:02x?}");
    }
}

#[test]
fn y4_a_euro_of_one_byte_does_not_move_the_text_that_a_signature_covers() {
    let genuine = Genuine::in_charset(Charset::Gb18030);
    // The web's GB18030 reads 80 as €, which is written with two bytes, so that everything behind it is not where it is looked for.
    assert!(genuine.behind(b"\x80").is_err());
    // GBK refuses it.
    assert!(Genuine::in_charset(Charset::Gbk).behind(b"\x80").is_err());
}

#[test]
fn y4_codes_of_the_configured_charset_move_nothing() {
    for (charset, codes) in [
        (Charset::Gbk, &["誠", "建", "\u{e863}", "€"][..]),
        (Charset::Gb18030, &["誠", "建", "€", "😀", "䶮", "ǹ", "\u{80}", "é"]),
        (Charset::Utf8, &["誠", "建", "€", "😀", "䶮", "ǹ", "\u{80}", "é"]),
    ] {
        let genuine = Genuine::in_charset(charset);
        for text in codes {
            let code = tongbao_wire::charset::encode(text, charset).unwrap();
            for longer in 1..=3 {
                assert!(!is_paid(genuine.before(&code, longer)), "{charset:?} {text:?}");
            }
            assert!(!is_paid(genuine.behind(&code)), "{charset:?} {text:?}");
        }
    }
}
