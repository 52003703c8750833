//! Fields that are sent encrypted: one error for everything that is wrong with one, and nothing of them in any text.

use tongbao_core::OpenError;
use tongbao_core::schema::Charset;
use tongbao_crypto::{BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding, Encryptor, TextEncoding};
use tongbao_tests::keys::TestKey;
use tongbao_ysepay::{Dialect, FastpayRequest, TrusteeshipSignConfirmRequest, TrusteeshipSignRequest};

use super::call::Make;
use super::{Call, MAKE, Pairs, bind, ends_with, text};

/// Any bytes, encrypted with the key that the partner's number is.
fn encrypted(key: &[u8; 8], padding: BlockPadding, plain: &[u8]) -> Vec<u8> {
    let options = BlockOptions { mode: BlockMode::Ecb, padding };
    BlockCipher::new(BlockAlgorithm::Des, key, options).expect("a cipher").encrypt(plain).expect("whole blocks")
}

/// The call with another text in an encrypted field, signed as the merchant would.
fn with_field(call: &Call, name: &str, sent: &serde_json::Value) -> String {
    let mut json: serde_json::Value = serde_json::from_str(call.pairs().value("biz_content").unwrap()).unwrap();
    assert!(json[name].is_string(), "{name}");
    json[name] = sent.clone();
    call.pairs().without("sign").with("biz_content", &json.to_string()).signed(TestKey::Long)
}

const KEY: &[u8; 8] = b"hyfz_tes";

#[test]
fn w7_everything_that_is_wrong_with_an_encrypted_field_is_one_error() {
    let base64 = |bytes: &[u8]| TextEncoding::Base64.encode(bytes);
    let whole = encrypted(KEY, BlockPadding::Pkcs7, b"6222029876543217");
    let broken = [
        ("no base64", "not base64!".to_owned()),
        ("base64 of addresses", "-_-_".to_owned()),
        (
            "base64 without its padding",
            base64(&encrypted(KEY, BlockPadding::Pkcs7, b"1")).trim_end_matches('=').to_owned(),
        ),
        ("base64 of two lines", format!("{}\n{}", &base64(&whole)[..8], &base64(&whole)[8..])),
        ("hexadecimal", TextEncoding::HexLower.encode(&whole)),
        ("the clear text", "6222029876543217".to_owned()),
        ("no whole block", base64(&whole[..whole.len() - 1])),
        ("a block too few", base64(&whole[..whole.len() - 8])),
        ("one byte", base64(b"x")),
        ("random blocks", base64(&[7; 24])),
        ("another key", base64(&encrypted(b"hyfz_te3", BlockPadding::Pkcs7, b"6222029876543217"))),
        ("a key with its blanks behind", base64(&encrypted(b"hyfz_te ", BlockPadding::Pkcs7, b"6222029876543217"))),
        ("no padding", base64(&encrypted(KEY, BlockPadding::Zero, b"6222029876543217"))),
        ("a padding of zeros", base64(&encrypted(KEY, BlockPadding::Zero, b"622202987654"))),
        ("a padding of nine", base64(&encrypted(KEY, BlockPadding::Zero, &[9; 8]))),
        ("a broken padding", base64(&encrypted(KEY, BlockPadding::Zero, b"62220\x02\x03\x03"))),
        ("half a hanzi", base64(&encrypted(KEY, BlockPadding::Pkcs7, b"abc\xd5"))),
        ("no GBK", base64(&encrypted(KEY, BlockPadding::Pkcs7, b"\xff\xff"))),
        ("the euro of the web", base64(&encrypted(KEY, BlockPadding::Pkcs7, b"5\x80"))),
        ("a byte order mark", base64(&encrypted(KEY, BlockPadding::Pkcs7, b"\xEF\xBB\xBF1"))),
    ];
    let makes: [Make; 3] = [
        Call::edited::<TrusteeshipSignRequest>,
        Call::edited::<TrusteeshipSignConfirmRequest>,
        Call::edited::<FastpayRequest>,
    ];
    let mut tried = 0;
    for make in makes {
        let call = make(super::ends(), &|tree| tree).unwrap();
        for field in call.interface.outbound.fields.iter().filter(|field| field.encrypted) {
            let said = |sent: &serde_json::Value| {
                let Err(error) = call.taken(with_field(&call, field.wire, sent)) else {
                    panic!("{} = {sent}", field.wire)
                };
                assert!(matches!(error, OpenError::Invalid(_)), "{error}");
                format!("{error} | {error:?} | {error:#?}")
            };
            let expected = said(&broken[0].1.clone().into());
            assert!(expected.contains("cannot be decrypted") && expected.contains(field.wire), "{expected}");
            for (what, sent) in &broken {
                assert_eq!(said(&sent.clone().into()), expected, "{}: {what}", field.wire);
                tried += 1;
            }
            // A number is text too.
            assert_eq!(said(&serde_json::json!(6_222_029_876_543_217_u64)), expected);
        }
    }
    assert!(tried > 200, "{tried}");
}

#[test]
fn w7_nothing_is_decrypted_before_the_signature_fits() {
    let call = bind();
    for sent in ["not base64!", "AAAA", "Rlhn+2Ajc9xkTvY/J0/mOu5JmJ3n8rQY"] {
        let good = call.pairs();
        let body = with_field(&call, "buyer_card_number", &sent.into());
        let forged = Pairs::read(body.as_bytes(), Charset::Gbk).with("sign", good.value("sign").unwrap());
        let error = call.taken(forged.body(Charset::Gbk)).unwrap_err();
        assert!(matches!(error, OpenError::Unverified(tongbao_core::Unverified::Signature { .. })), "{error}");
    }
}

#[test]
fn sensitive_fields_are_encrypted_as_the_vendors_code_does() {
    // Computed with OpenSSL: the first eight characters of the partner's number are the key, and the clear text is GBK.
    let make: Make = Call::edited::<TrusteeshipSignRequest>;
    let edit = |tree: tongbao_tests::tree::Tree| {
        tree.with("buyer_card_number", "6222020000000000017").with("buyer_name", "张三")
    };
    let call = make(super::ends(), &edit).unwrap();
    let content = call.pairs();
    let json: serde_json::Value = serde_json::from_str(content.value("biz_content").unwrap()).unwrap();
    assert_eq!(json["buyer_card_number"], "Rlhn+2Ajc9xkTvY/J0/mOu5JmJ3n8rQY");
    assert_eq!(json["buyer_name"], "rI5GLfyBjOc=");
    assert_eq!(text(&call.taken(call.request.body()).unwrap(), "buyer_name"), Some("张三"));
}

#[test]
fn e1_no_secret_is_in_what_can_be_printed_of_a_message_or_an_end() {
    for make in MAKE {
        let call = make(super::ends(), &|tree| tree).unwrap();
        let taken = call.taken(call.request.body()).unwrap();
        call.assert_hidden(text(&taken, "as it is printed").unwrap());
        let seen = call.seen(&call.reply).unwrap();
        call.assert_hidden(text(&seen, "as it is printed").unwrap());
        call.assert_hidden(&format!("{:?} {:#?}", super::ends().0, super::ends().1));
        // What is encrypted does not stand in the body in clear, whatever else does.
        let content = call.pairs();
        let content = content.value("biz_content").unwrap();
        for field in call.interface.outbound.fields.iter().filter(|field| field.encrypted) {
            let clear = text(&taken, field.wire).unwrap();
            assert!(!content.contains(&format!("\"{}\":\"{clear}\"", field.wire)), "{}", field.wire);
        }
    }
    let reply =
        tongbao_ysepay::TrusteeshipSignConfirmResponse::builder().code("10000").protocol_no("K9q76543210987654321");
    assert!(!format!("{:?}", reply.build().unwrap()).contains("K9q76543210987654321"));
}

#[test]
fn e1_no_secret_is_in_the_error_of_a_request_that_cannot_be_sent() {
    let makes: [Make; 2] = [Call::edited::<TrusteeshipSignRequest>, Call::edited::<FastpayRequest>];
    for make in makes {
        let plain = make(super::ends(), &|tree| tree).unwrap();
        for field in plain.interface.outbound.fields.iter().filter(|field| field.secret.is_some()) {
            for value in ["q7z\u{1}", "q7z😀", "q7z龘䶮", &"q7z86q421".repeat(40), ""] {
                if let Err(error) = make(super::ends(), &|tree| tree.with(field.wire, value)) {
                    plain.assert_hidden(&format!("{error} {error:?} {error:#?}"));
                    assert!(!format!("{error} {error:?}").contains("q7z"), "{error}");
                }
            }
        }
    }
    let utf8 = ends_with(Dialect::default().charset(Charset::Utf8));
    assert!(makes[0](&utf8, &|tree| tree.with("buyer_name", "张䶮")).is_err());
}
