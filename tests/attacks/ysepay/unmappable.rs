//! Y6: characters that Java's GBK does not have are refused before anything is sent, and never become a question mark.

use tongbao_core::schema::{Charset, Kind};
use tongbao_core::{Acquirer, Error, Strictness};
use tongbao_tests::sample;
use tongbao_wire::charset::CharsetError;
use tongbao_ysepay::{Dialect, TradeCloseResponse, TradeNotify, YsePayFault};

use super::call::Make;
use super::{MAKE, bind, ends, ends_with, text};

/// In names; no hanzi at all; in neither table of the web's and Java's GBK alike.
const RARE: [char; 3] = ['䶮', '😀', 'ǹ'];

/// The name of every text field of a call, and a text for it that ends with the character.
fn texts(make: Make, rare: char) -> Vec<(&'static str, String, bool)> {
    let call = make(ends(), &|tree| tree).unwrap();
    let fields = call.interface.outbound.fields.iter().filter(|field| matches!(field.kind, Kind::Text));
    let text = |field: &tongbao_core::schema::FieldSchema| {
        let room = field.len.map_or(8, |len| len.max.min(12) as usize);
        format!(
            "{}{rare}",
            "a".repeat(room.saturating_sub(if field.len.is_some_and(|len| len.min == len.max) { 2 } else { 4 }))
        )
    };
    fields.map(|field| (field.wire, text(field), field.encrypted)).collect()
}

#[test]
fn y6_a_character_that_gbk_does_not_have_is_refused_in_every_text_of_every_request() {
    let (mut tried, mut encrypted) = (0, 0);
    for make in MAKE {
        for rare in RARE {
            for (name, value, is_encrypted) in texts(make, rare) {
                let Err(error) = make(ends(), &|tree| tree.with(name, &value)) else { panic!("{name} = {value:?}") };
                match &error {
                    Error::Seal(source) => {
                        let source = source.downcast_ref::<CharsetError>();
                        let character = u32::from(rare);
                        assert_eq!(source, Some(&CharsetError::Unmappable { character, charset: Charset::Gbk }));
                    }
                    // The document counts bytes of the message's charset, so that it may not even fit.
                    Error::Invalid(_) => {}
                    other => panic!("{name}: {other}"),
                }
                assert!(!format!("{error} {error:?}").contains(rare), "{error:?}");
                tried += 1;
                encrypted += usize::from(is_encrypted && matches!(error, Error::Seal(_)));
            }
        }
    }
    assert!(tried > 250 && encrypted > 30, "{tried} texts, {encrypted} of them encrypted");
}

#[test]
fn y6_in_a_charset_that_has_them_they_arrive() {
    for charset in [Charset::Utf8, Charset::Gb18030] {
        let ends = ends_with(Dialect::default().charset(charset).sensitive_charset(charset));
        let mut arrived = 0;
        for make in MAKE {
            for rare in RARE {
                for (name, value, _) in texts(make, rare) {
                    match make(&ends, &|tree| tree.with(name, &value)) {
                        Ok(call) => {
                            let taken = call.taken(call.request.body()).unwrap();
                            assert_eq!(text(&taken, name), Some(&*value), "{}", call.interface.id);
                            arrived += 1;
                        }
                        Err(Error::Invalid(_)) => {}
                        Err(error) => panic!("{charset:?} {name}: {error}"),
                    }
                }
            }
        }
        assert!(arrived > 200, "{charset:?}: {arrived}");
    }
}

#[test]
fn y6_the_charset_of_sensitive_fields_is_its_own() {
    let make: Make = super::Call::edited::<tongbao_ysepay::TrusteeshipSignRequest>;
    let utf8 = ends_with(Dialect::default().charset(Charset::Utf8));
    for rare in RARE {
        let name = format!("张{rare}三");
        let Err(error) = make(&utf8, &|tree| tree.with("buyer_name", &name)) else { panic!("{name}") };
        assert!(matches!(error, Error::Seal(_)), "the name is GBK under its encryption: {error}");
        assert!(make(&utf8, &|tree| tree.with("seller_name", &name)).is_ok());
        // And the other way round: what is encrypted is ASCII on the wire.
        let gbk = ends_with(Dialect::default().sensitive_charset(Charset::Utf8));
        let call = make(&gbk, &|tree| tree.with("buyer_name", &name)).unwrap();
        assert_eq!(text(&call.taken(call.request.body()).unwrap(), "buyer_name"), Some(&*name));
        assert!(make(&gbk, &|tree| tree.with("seller_name", &name)).is_err());
    }
    bind().assert_hidden(&format!("{:?} {:?}", utf8.0, utf8.1));
}

#[test]
fn y6_the_101_codes_of_javas_own_arrive_as_java_means_them() {
    let make: Make = super::Call::edited::<tongbao_ysepay::TrusteeshipFastPayRequest>;
    // U+2641 stands where the web has U+2295, the others where the web has characters of newer versions of Unicode.
    for (java, web) in
        [('\u{2641}', '\u{2295}'), ('\u{e863}', '䶮'), ('\u{e815}', '⺁'), ('\u{e78d}', '︐'), ('\u{e7c8}', 'ǹ')]
    {
        let call = make(ends(), &|tree| tree.with("subject", &java.to_string())).unwrap();
        let taken = call.taken(call.request.body()).unwrap();
        assert_eq!(text(&taken, "subject"), Some(&*java.to_string()));
        assert!(make(ends(), &|tree| tree.with("subject", &web.to_string())).is_err(), "{web}");
    }
    let call = make(ends(), &|tree| tree.with("subject", "5€")).unwrap();
    assert!(std::str::from_utf8(call.request.body()).unwrap().contains("5%A2%E3"), "not the web's 80");
}

#[test]
fn y6_the_gateways_end_refuses_them_too() {
    let acquirer = &ends().1;
    for rare in RARE {
        let msg = format!("好{rare}");
        let reply = TradeCloseResponse::builder().code("10000").msg(&msg).build().unwrap();
        let call = super::Call::of::<tongbao_ysepay::TradeCloseRequest>();
        let request = sample::full(call.interface.outbound);
        let request: tongbao_ysepay::TradeCloseRequest = super::call::read(&request, Strictness::Strict);
        assert!(matches!(acquirer.seal_response(&reply, &request), Err(Error::Seal(_))));
        let fault = YsePayFault::builder().code("40004").msg(&msg).build().unwrap();
        assert!(matches!(acquirer.seal_fault(&fault), Err(Error::Seal(_))));
        assert!(matches!(acquirer.seal_reply(call.interface, &fault), Err(Error::Seal(_))));
        let tree = sample::full(<TradeNotify as tongbao_core::Message>::SCHEMA).with("trade_status_description", &msg);
        let notify: TradeNotify = super::call::read(&tree, Strictness::Lenient);
        let sealed = acquirer.seal_notify(&notify, &http::Uri::from_static("https://merchant.example/"));
        assert!(matches!(sealed, Err(Error::Seal(_))));
    }
}
