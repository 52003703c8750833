//! Both ends with RSA and with 国密, and what cannot be set up.

mod kinds;
mod picture;
mod published;
mod rules;
mod timing;
mod vectors;

use std::sync::{Arc, LazyLock};

use bytes::Bytes;
use tongbao_core::schema::{Charset, DateForm, Outcome};
use tongbao_core::{
    Acquirer, Amount, Date, Error, Fields, Gateway, Message, Notification, OpenError, Proof, Request, Unknown,
    Unverified,
};
use tongbao_crypto::keys::{PrivateKey, PublicKey};
use tongbao_crypto::{
    Algorithm, GatewayEncryptionKey, GatewayVerifyingKey, OurDecryptionKey, OurSigningKey, RoleError, TextEncoding,
    signer, verifier,
};
use tongbao_wire::Limits;
use tongbao_wire::form::Form;
use tongbao_wire::json::{Document, Value};

use crate::*;

const SYS_ID: &str = "6666000100000001";
const HUIFU_ID: &str = "6666000100000001";
const PRODUCT_ID: &str = "MCS";
const RSA: Algorithm = Algorithm::RsaSha256;
const SM2: Algorithm = Algorithm::Sm2Sm3;

/// The keys of merchant and gateway, of either kind, made anew in every run.
static KEYS: LazyLock<[PrivateKey; 4]> = LazyLock::new(|| {
    let rsa = || PrivateKey::generate_rsa(1024).unwrap();
    let sm2 = || PrivateKey::generate_sm2().unwrap();
    [rsa(), rsa(), sm2(), sm2()]
});

/// The keys of merchant and gateway.
fn keys(algorithm: Algorithm) -> (&'static PrivateKey, &'static PrivateKey) {
    let [rsa, gateway_rsa, sm2, gateway_sm2] = &*KEYS;
    if algorithm == SM2 { (sm2, gateway_sm2) } else { (rsa, gateway_rsa) }
}

fn access(ours: &PrivateKey, gateway: &PublicKey, algorithms: [Algorithm; 2]) -> Result<Access, AccessError> {
    let ours = OurSigningKey::new(ours, algorithms[0]).unwrap();
    let gateway = GatewayVerifyingKey::new(gateway, algorithms[1]).unwrap();
    Access::new(SYS_ID, PRODUCT_ID, ours, gateway, card_key())
}

/// Card fields are encrypted with RSA, whatever the signatures are.
fn card_key() -> GatewayEncryptionKey {
    GatewayEncryptionKey::rsa(&KEYS[1].public_key()).unwrap()
}

/// Both ends.
fn ends(algorithm: Algorithm) -> (Huifu, HuifuAcquirer) {
    let (ours, theirs) = keys(algorithm);
    let merchant = access(ours, &theirs.public_key(), [algorithm; 2]).unwrap();
    assert_eq!(merchant.is_sm2(), algorithm == SM2);
    let (signer, verifier) = (signer(theirs, algorithm).unwrap(), verifier(&ours.public_key(), algorithm).unwrap());
    let decrypting = Arc::new(OurDecryptionKey::rsa(&KEYS[1]).unwrap());
    let gateway = Access::of_gateway(SYS_ID, PRODUCT_ID, signer, verifier, decrypting).unwrap();
    let merchant = Huifu::new("https://api.huifu.com", merchant).unwrap();
    (merchant, HuifuAcquirer::new(Arc::new(Only(gateway.clone())), gateway))
}

struct Only(Access);

impl MerchantDirectory for Only {
    fn find(&self, sys_id: &str) -> Option<Access> {
        (sys_id == self.0.sys_id()).then(|| self.0.clone())
    }
}

fn day(text: &str) -> Date {
    Date::parse(text, DateForm::Day8).unwrap()
}

fn hex(bytes: &[u8]) -> String {
    TextEncoding::HexLower.encode(bytes)
}

/// The text of a member of an object of an object, and so on.
fn member(json: &str, path: &[&str]) -> String {
    let document = Document::parse(json, Limits::REPLY).unwrap();
    let step = |at, name: &&str| document.children(at).find(|(_, node)| node.name == *name).unwrap().0;
    match &document.node(path.iter().fold(document.root(), step)).unwrap().value {
        Value::Text(text) => text.to_string(),
        other => panic!("{path:?} is {}", other.noun()),
    }
}

fn body(request: &http::Request<Bytes>) -> &str {
    std::str::from_utf8(request.body()).unwrap()
}

fn order() -> TradePaymentJspayV3Request {
    let buyer = ExtUserInfo::builder().cert_no("11010119900307001X").build().unwrap();
    TradePaymentJspayV3Request::builder()
        .req_date(day("20240101"))
        .req_seq_id("R1")
        .huifu_id(HUIFU_ID)
        .goods_desc("茶叶 <1> & \"2\"/\\")
        .trade_type(TradeType::AJsapi)
        .trans_amt(Amount::from_fen(100))
        .alipay_data(AlipayData::builder().buyer_id("2088000000000000").ext_user_info(buyer).build().unwrap())
        .build()
        .unwrap()
}

fn card() -> QuickbuckleApplyV3Request {
    QuickbuckleApplyV3Request::builder()
        .req_date(day("20240101"))
        .req_seq_id("R2")
        .huifu_id(HUIFU_ID)
        .out_cust_id("U1")
        .card_no("6222020000000000017")
        .card_name("张三")
        .cert_no("11010119900307001X")
        .cert_validity_type(ValidityType::LongTerm)
        .cert_begin_date(day("20200101"))
        .mobile_no("13500000000")
        .cvv2("987")
        .expiration("1230")
        .build()
        .unwrap()
}

#[test]
fn both_ends_agree_with_rsa_and_with_sm2() {
    for algorithm in [RSA, SM2] {
        let (merchant, acquirer) = ends(algorithm);
        let sent = merchant.seal(&order()).unwrap();
        let header = sent.headers().get("signType").map(|value| value.to_str().unwrap());
        assert_eq!(header, (algorithm == SM2).then_some("SM2"));
        let sign = member(body(&sent), &["sign"]);
        if algorithm == SM2 {
            // A DER sequence of two numbers.
            let der = TextEncoding::HexLower.decode(&sign).unwrap();
            assert!(sign.starts_with("30") && (68..=72).contains(&der.len()), "{sign}");
            assert_eq!(sign, sign.to_lowercase());
        } else {
            assert_eq!(TextEncoding::Base64.decode(&sign).unwrap().len(), 128);
        }
        let opened = acquirer.open_request::<TradePaymentJspayV3Request>(&sent).unwrap();
        assert_eq!(*opened, order());
        let Proof::Signature { algorithm: named, .. } = opened.proof() else { panic!("{:?}", opened.proof()) };
        assert_eq!(*named, algorithm.name());
        let reply = TradePaymentJspayV3Response::builder()
            .resp_code("00000000")
            .req_seq_id("R1")
            .huifu_id(HUIFU_ID)
            .trans_amt(Amount::from_fen(100))
            .trans_stat(TransStat::Succeeded)
            .build()
            .unwrap();
        let answer = acquirer.seal_response(&reply, &order()).unwrap();
        assert_eq!(*merchant.open(&answer, &order()).unwrap(), reply);
        let notify = JspayNotify::builder().resp_code("00000000").req_seq_id("R1").trans_stat(TransStat::Succeeded);
        let notify = notify.build().unwrap();
        let posted = acquirer.seal_notify(&notify, &http::Uri::from_static("https://merchant.example/notify"));
        let posted = posted.unwrap();
        let believed = merchant.open_notify::<JspayNotify>(&posted).unwrap();
        assert_eq!(*believed, notify);
        assert!(acquirer.is_ack(JspayNotify::INTERFACE, &notify, &merchant.ack(&believed)));
        assert!(!acquirer.is_ack(JspayNotify::INTERFACE, &notify, &http::Response::new(Bytes::from("success"))));
        // The other kind of signature is none, whatever a header says.
        let (other, gateway) = ends(if algorithm == RSA { SM2 } else { RSA });
        for signed_as in ["SM2", "RSA"] {
            let mut sent = merchant.seal(&order()).unwrap();
            sent.headers_mut().insert("signType", signed_as.parse().unwrap());
            let refused = gateway.open_request::<TradePaymentJspayV3Request>(&sent).unwrap_err();
            assert!(matches!(refused, OpenError::Unverified(Unverified::Signature { .. })), "{refused}");
        }
        assert!(matches!(other.open(&answer, &order()), Err(Error::Unknown(Unknown::Unverified(_)))));
        assert!(matches!(other.open_notify::<JspayNotify>(&posted), Err(NotifyError::Unverified(_))));
    }
}

#[test]
fn card_fields_are_encrypted_with_the_gateways_rsa_key() {
    for algorithm in [RSA, SM2] {
        let (merchant, acquirer) = ends(algorithm);
        let (one, two) = (merchant.seal(&card()).unwrap(), merchant.seal(&card()).unwrap());
        for (name, clear) in [
            ("card_no", "6222020000000000017"),
            ("card_name", "张三"),
            ("cert_no", "11010119900307001X"),
            ("mobile_no", "13500000000"),
            ("cvv2", "987"),
            ("expiration", "1230"),
        ] {
            let sent = member(body(&one), &["data", name]);
            assert_ne!(sent, member(body(&two), &["data", name]), "{name}: the padding is random");
            let sent = TextEncoding::Base64.decode(&sent).unwrap();
            let key = OurDecryptionKey::rsa(&KEYS[1]).unwrap();
            let decrypted = tongbao_crypto::Decryptor::decrypt(&key, &sent).unwrap();
            assert_eq!(&decrypted[..], clear.as_bytes(), "{name}");
            assert!(clear.len() < 4 || !body(&one).contains(clear), "{name}");
        }
        let opened = acquirer.open_request::<QuickbuckleApplyV3Request>(&one).unwrap();
        assert_eq!(*opened, card());
        assert_eq!(opened.card_no().expose(), "6222020000000000017");
    }
}

#[test]
fn an_encrypted_field_inside_a_string_of_json_is_never_sent_in_clear() {
    let (merchant, acquirer) = ends(RSA);
    let sent = merchant.seal(&order()).unwrap();
    assert!(!body(&sent).contains("11010119900307001X"));
    let inner = member(body(&sent), &["data", "alipay_data"]);
    assert_eq!(member(&inner, &["buyer_id"]), "2088000000000000");
    let cert_no = member(&inner, &["ext_user_info", "cert_no"]);
    assert_eq!(TextEncoding::Base64.decode(&cert_no).unwrap().len(), 128);
    assert_eq!(*acquirer.open_request::<TradePaymentJspayV3Request>(&sent).unwrap(), order());
    let as_any = merchant.seal_as(TradePaymentJspayV3Request::INTERFACE, &order()).unwrap();
    assert!(!body(&as_any).contains("11010119900307001X"));
}

#[test]
fn the_gateways_end_sends_no_card_fields() {
    let (_, acquirer) = ends(RSA);
    let found = Only(acquirer_access()).find(SYS_ID).unwrap();
    let refused = Huifu::new("https://api.huifu.com", found).unwrap().seal(&card()).unwrap_err();
    assert!(matches!(refused, Error::Seal(_)) && refused.to_string().contains("no card fields"), "{refused}");
    assert!(format!("{acquirer:?}").contains(SYS_ID));
}

fn acquirer_access() -> Access {
    let (ours, theirs) = keys(RSA);
    let decrypting = Arc::new(OurDecryptionKey::rsa(theirs).unwrap());
    let (signer, verifier) = (signer(theirs, RSA).unwrap(), verifier(&ours.public_key(), RSA).unwrap());
    Access::of_gateway(SYS_ID, PRODUCT_ID, signer, verifier, decrypting).unwrap()
}

#[test]
fn what_cannot_be_an_access_is_refused_at_once() {
    let (ours, theirs) = (&KEYS[0], KEYS[1].public_key());
    let of = |sys_id: &str, product_id: &str| {
        let signing = OurSigningKey::new(ours, RSA).unwrap();
        let gateway = GatewayVerifyingKey::new(&theirs, RSA).unwrap();
        Access::new(sys_id, product_id, signing, gateway, card_key())
    };
    for number in ["", " ", "a b", " MCS", "MCS\n", "产品", "ＭＣＳ", "a\"", "a\0", &"1".repeat(33)] {
        for (refused, name) in [(of(number, PRODUCT_ID), "sys_id"), (of(SYS_ID, number), "product_id")] {
            let error = refused.unwrap_err();
            assert!(matches!(error, AccessError::Number { .. }) && error.to_string().starts_with(name), "{error}");
        }
    }
    for number in ["M", "A_1", &"1".repeat(32)] {
        assert!(of(number, number).is_ok(), "{number}");
    }
    let sha1 = access(ours, &theirs, [Algorithm::RsaSha1, Algorithm::RsaSha1]).unwrap_err();
    assert!(matches!(sha1, AccessError::Algorithm { found: Algorithm::RsaSha1 }), "{sha1}");
    for (ours, gateway, algorithms) in [(0, 3, [RSA, SM2]), (2, 1, [SM2, RSA]), (0, 1, [RSA, Algorithm::RsaSha1])] {
        let mixed = access(&KEYS[ours], &KEYS[gateway].public_key(), algorithms).unwrap_err();
        assert!(matches!(mixed, AccessError::Mixed { .. }), "{mixed}");
    }
    for (own, algorithm) in [(0, RSA), (2, SM2)] {
        let error = access(&KEYS[own], &KEYS[own].public_key(), [algorithm; 2]).unwrap_err();
        assert!(matches!(error, AccessError::Role(RoleError::OurOwn { .. })), "{error}");
    }
    let merchant = access(ours, &theirs, [RSA, RSA]).unwrap();
    for bad in ["http://api.huifu.com", "api.huifu.com", "", "http://127.0.0.1.example"] {
        assert!(Huifu::new(bad, merchant.clone()).is_err(), "{bad}");
    }
    assert_eq!((merchant.sys_id(), merchant.product_id(), merchant.is_sm2()), (SYS_ID, PRODUCT_ID, false));
    let shown = format!("{merchant:?} {:?}", Huifu::new("http://127.0.0.1:8080", merchant.clone()).unwrap());
    assert!(shown.contains(SYS_ID) && shown.contains("RSA-SHA256") && !shown.contains("PRIVATE"), "{shown}");
}
