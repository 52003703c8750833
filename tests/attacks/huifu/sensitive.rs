//! E1: no secret stands in anything that can be printed, and nothing that is encrypted stands in a body in clear.

use tongbao_core::Error;
use tongbao_core::schema::{Kind, SecretClass};
use tongbao_huifu::{
    QuickbuckleApplyV2Request, QuickbuckleApplyV3Request, QuickbuckleConfirmV2Request,
    QuickbuckleOnekeyCardbindRequest, TradeCardbinQueryRequest, TradePaymentJspayV3Request,
};
use tongbao_tests::tree::Node;

use super::call::Make;
use super::{Call, MAKE, ends, notice, notified, notifies, text};

/// The calls with encrypted fields.
const ENCRYPTED: [Make; 6] = [
    Call::edited::<QuickbuckleApplyV2Request>,
    Call::edited::<QuickbuckleApplyV3Request>,
    Call::edited::<QuickbuckleConfirmV2Request>,
    Call::edited::<QuickbuckleOnekeyCardbindRequest>,
    Call::edited::<TradeCardbinQueryRequest>,
    Call::edited::<TradePaymentJspayV3Request>,
];

#[test]
fn e1_no_secret_is_in_what_can_be_printed_of_a_message_or_an_end() {
    for make in MAKE.iter().chain(&ENCRYPTED) {
        let call = make(ends(), &|tree| tree).unwrap();
        let taken = call.taken(call.body()).unwrap();
        call.assert_hidden(text(&taken, "as it is printed").unwrap());
        let seen = call.seen(&call.reply).unwrap();
        call.assert_hidden(text(&seen, "as it is printed").unwrap());
        call.assert_hidden(&format!("{:?} {:#?}", ends().0, ends().1));
    }
    let notify = notified(notifies(&notice())).unwrap();
    let printed = text(&notify, "as it is printed").unwrap();
    assert!(notice().contains("K9q76543210987654321") && !printed.contains("K9q76543210987654321"), "{printed}");
}

/// A text for this kind of secret that no sample has.
fn own(secret: Option<SecretClass>) -> Option<&'static str> {
    Some(match secret? {
        SecretClass::Pan => "6228480402564890018",
        SecretClass::Phone => "15912348765",
        SecretClass::IdCard => "33010219881212002X",
        SecretClass::Name => "慕容复",
        _ => return None,
    })
}

#[test]
fn e1_what_is_encrypted_never_stands_in_a_body_in_clear() {
    let mut seen = 0;
    for make in ENCRYPTED {
        // A phone number stands in clear elsewhere, in what is said about risk; so each of these is one of its own.
        let plain = make(ends(), &|tree| tree).unwrap();
        let call = make(ends(), &|tree| {
            let encrypted = plain.interface.outbound.fields.iter().filter(|field| field.encrypted);
            encrypted.fold(tree, |tree, field| match own(field.secret) {
                Some(text) => tree.with(field.wire, text),
                None => tree,
            })
        });
        let call = call.unwrap();
        let taken = call.taken(call.body()).unwrap();
        for field in call.interface.outbound.fields.iter().filter(|field| field.encrypted) {
            let clear = text(&taken, field.wire).unwrap();
            let sent = super::member(&call.sent(), field.wire).unwrap();
            // 172 characters of base64 are the 1024 bits of the tests' key.
            assert!(sent.len() == 172 && sent != clear, "{}: {sent}", field.wire);
            assert!(clear.len() < 6 || !call.body().contains(clear), "{} in {}", field.wire, call.body());
            let escaped: String = clear.chars().map(|c| format!("\\u{:04x}", c as u32)).collect();
            assert!(!call.body().contains(&escaped));
            seen += 1;
        }
    }
    assert_eq!(seen, 6 + 6 + 6 + 3 + 1);
}

#[test]
fn e1_an_encrypted_field_inside_json_in_a_string_is_encrypted_too() {
    const CERT_NO: &str = "33010219881212002X";
    let edit = |mut tree: tongbao_tests::tree::Tree| {
        let Some(Node::Object(mut alipay)) = tree.get("alipay_data").cloned() else { panic!("alipay_data") };
        let Some(Node::Object(buyer)) = alipay.get("ext_user_info").cloned() else { panic!("ext_user_info") };
        alipay.set("ext_user_info", Node::Object(buyer.with("cert_no", CERT_NO)));
        tree.set("alipay_data", Node::Object(alipay));
        tree
    };
    let call = Call::edited::<TradePaymentJspayV3Request>(ends(), &edit).unwrap();
    assert!(!call.body().contains(CERT_NO) && !call.body().contains("881212"), "{}", call.body());
    let taken = call.taken(call.body()).unwrap();
    assert_eq!(text(&taken, "alipay_data/ext_user_info/cert_no"), Some(CERT_NO));
    call.assert_hidden(text(&taken, "as it is printed").unwrap());
    // In clear inside the string, signed: refused as every other ciphertext that is none.
    let inner = super::member(&call.sent(), "alipay_data").unwrap();
    let mut object: serde_json::Value = serde_json::from_str(&inner).unwrap();
    object["ext_user_info"]["cert_no"] = CERT_NO.into();
    let mut data: serde_json::Value = serde_json::from_str(&call.sent()).unwrap();
    for value in [serde_json::Value::from(object.to_string()), object] {
        data["alipay_data"] = value;
        let error = call.taken(call.resigned(&data.to_string())).unwrap_err();
        assert!(error.to_string().contains("cannot be decrypted"), "{error}");
        assert!(!format!("{error} {error:?}").contains(CERT_NO), "{error}");
    }
}

#[test]
fn e1_no_secret_is_in_the_error_of_a_request_that_cannot_be_sent() {
    for make in MAKE.iter().chain(&ENCRYPTED) {
        let plain = make(ends(), &|tree| tree).unwrap();
        for field in plain.interface.outbound.fields.iter().filter(|field| field.secret.is_some()) {
            for value in ["q7zq7zq\u{1}", "q7zq7zq\u{2028}", &"q7zq7zq".repeat(300), ""] {
                if let Err(error) = make(ends(), &|tree| tree.with(field.wire, value)) {
                    plain.assert_hidden(&format!("{error} {error:?} {error:#?}"));
                    assert!(!format!("{error} {error:?}").contains("q7zq7zq"), "{error}");
                    assert!(matches!(error, Error::Invalid(_) | Error::Seal(_)), "{}: {error}", field.wire);
                }
            }
        }
    }
}

#[test]
fn e1_a_text_too_long_for_one_block_is_refused_and_not_cut() {
    // 117 bytes are one block of the tests' key. Some programs of the vendor would send several, which can be exchanged.
    let make: Make = Call::edited::<QuickbuckleApplyV3Request>;
    assert!(make(ends(), &|tree| tree.with("card_name", &"x".repeat(117))).is_ok());
    let Err(error) = make(ends(), &|tree| tree.with("card_name", &"x".repeat(118))) else { panic!("two blocks") };
    assert!(matches!(error, Error::Seal(_)) && error.to_string().contains("117"), "{error}");
}

#[test]
fn e1_every_field_that_is_encrypted_is_a_secret_in_its_table() {
    for make in ENCRYPTED {
        let call = make(ends(), &|tree| tree).unwrap();
        for field in call.interface.outbound.fields {
            assert!(
                !field.encrypted || field.secret.is_some_and(|class| class != SecretClass::Token),
                "{}",
                field.wire
            );
            if let Kind::Object(of) = field.kind {
                assert!(of.fields.iter().all(|inner| !inner.encrypted || inner.secret.is_some()), "{}", field.wire);
            }
        }
    }
}
