//! Known answers, and every dialect over both ends.

use std::sync::{Arc, LazyLock};

use bytes::Bytes;
use tongbao_core::schema::Charset;
use tongbao_core::{
    Acquirer, Amount, BeijingTime, Date, Error, Gateway, OpenError, Proof, Request, Unknown, Unverified,
};
use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{
    Algorithm, GatewayVerifyingKey, OurSigningKey, RoleError, Sm2Encoding, Sm2Options, Sm2Signer, Sm2Verifier, signer,
    verifier,
};

use crate::*;

static KEYS: LazyLock<[PrivateKey; 4]> = LazyLock::new(|| {
    let rsa = || PrivateKey::generate_rsa(1024).unwrap();
    let sm2 = || PrivateKey::generate_sm2().unwrap();
    [rsa(), rsa(), sm2(), sm2()]
});

/// The keys of merchant and gateway.
fn keys(algorithm: Algorithm) -> (&'static PrivateKey, &'static PrivateKey) {
    let [rsa, gateway_rsa, sm2, gateway_sm2] = &*KEYS;
    if algorithm == Algorithm::Sm2Sm3 { (sm2, gateway_sm2) } else { (rsa, gateway_rsa) }
}

/// Both ends.
fn ends(algorithm: Algorithm, dialect: Dialect) -> (YsePay, YsePayAcquirer) {
    let (ours, theirs) = keys(algorithm);
    let signing = OurSigningKey::new(ours, algorithm).unwrap();
    let verifying = GatewayVerifyingKey::new(&theirs.public_key(), algorithm).unwrap();
    let access = Access::new(PARTNER, signing, verifying, dialect.clone()).unwrap();
    let (signer, verifier) = (signer(theirs, algorithm).unwrap(), verifier(&ours.public_key(), algorithm).unwrap());
    let gateway = Access::of_pair(PARTNER, signer, verifier, dialect).unwrap();
    (merchant(access), YsePayAcquirer::new(Arc::new(Only(gateway.clone())), gateway))
}

fn merchant(access: Access) -> YsePay {
    let noon = || BeijingTime::new(2024, 1, 1, 12, 0, 0).unwrap();
    YsePay::production(access).unwrap().notify_url("https://shop.example/paid").clock(Arc::new(noon))
}

fn signing_of(name: &str) -> TrusteeshipSignRequest {
    TrusteeshipSignRequest::builder()
        .out_trade_no("20240101000000000001")
        .seller_id(PARTNER)
        .seller_name("银盛测试商户")
        .total_amount(Amount::from_fen(10_000))
        .buyer_name(name)
        .buyer_card_number("6222020000000000017")
        .buyer_mobile("13500000000")
        .pyer_id_no("110101199003070011")
        .user_id("U1")
        .build()
        .unwrap()
}

fn confirm() -> TrusteeshipFastPayConfirmRequest {
    TrusteeshipFastPayConfirmRequest::builder().paysn("2013102500025604").mobile_verify_code("101098").build().unwrap()
}

fn paid() -> TrusteeshipFastPayConfirmResponse {
    TrusteeshipFastPayConfirmResponse::builder()
        .code("10000")
        .msg("交易成功")
        .trade_status(TradeStatus::TradeSuccess)
        .trade_no("68431922806471166")
        .out_trade_no("20240101000000000001")
        .build()
        .unwrap()
}

fn notice() -> TradeNotify {
    TradeNotify::builder()
        .sign_type(SignType::Rsa)
        .notify_time(BeijingTime::new(2024, 1, 1, 12, 0, 0).unwrap())
        .out_trade_no("20240101000000000001")
        .total_amount(Amount::from_fen(10_000))
        .trade_status(TradeStatus::TradeSuccess)
        .extra_common_param("誠&信=1")
        .build()
        .unwrap()
}

#[test]
fn sensitive_fields_are_encrypted_as_computed_elsewhere() {
    let access = |partner: &str, dialect: Dialect| {
        let (ours, theirs) = keys(Algorithm::RsaSha1);
        let (signer, verifier) =
            (signer(ours, Algorithm::RsaSha1).unwrap(), verifier(&theirs.public_key(), Algorithm::RsaSha1).unwrap());
        Access::of_pair(partner, signer, verifier, dialect).unwrap()
    };
    for (partner, clear, encrypted) in [
        ("hyfz_test2", "张三", "rI5GLfyBjOc="),
        ("hyfz_test2", "6222020000000000017", "Rlhn+2Ajc9xkTvY/J0/mOu5JmJ3n8rQY"),
        // A number of less than eight characters has blanks before it.
        ("abc", "张三", "GqKIPGMm+Y8="),
        ("abc", "6222020000000000017", "09QDQ/e4PT64VwLxoXCay2k1mc6QdhkH"),
    ] {
        let access = access(partner, Dialect::default());
        assert_eq!(access.encrypt(clear).unwrap(), encrypted, "{partner}");
        assert_eq!(access.decrypt(encrypted).as_deref(), Some(clear), "{partner}");
    }
    let utf8 = access("hyfz_test2", Dialect::default().sensitive_charset(Charset::Utf8));
    assert_ne!(utf8.encrypt("张三").unwrap(), "rI5GLfyBjOc=");
    assert_eq!(utf8.decrypt(&utf8.encrypt("张三").unwrap()).as_deref(), Some("张三"));
    assert_eq!(utf8.decrypt("rI5GLfyBjOc="), None, "a name in GBK is no text in UTF-8");
}

#[test]
fn every_dialect_reads_what_it_writes() {
    let dialects = [
        Dialect::default(),
        Dialect::default().charset(Charset::Utf8).notify_charset(Charset::Utf8),
        Dialect::default().charset(Charset::Gb18030).sensitive_charset(Charset::Utf8),
        Dialect::default().charset_of(&TRUSTEESHIP_SIGN, Charset::Utf8),
        Dialect::default().charset(Charset::Utf8).reply_signed_in(Charset::Gbk),
        Dialect::default().notify_charset(Charset::Utf8).notify_signed_in(Charset::Gbk),
    ];
    for dialect in dialects {
        for algorithm in [Algorithm::RsaSha1, Algorithm::Sm2Sm3] {
            let name = format!("{algorithm} {dialect:?}");
            let (merchant, acquirer) = ends(algorithm, dialect.clone());
            let sealed = merchant.seal(&signing_of("张三")).unwrap();
            let opened = acquirer.open_request::<TrusteeshipSignRequest>(&sealed).unwrap();
            assert_eq!(&*opened, &signing_of("张三"), "{name}");
            assert!(matches!(opened.proof(), Proof::Signature { .. }), "{name}");
            let reply = acquirer.seal_response(&paid(), &confirm()).unwrap();
            assert_eq!(&*merchant.open(&reply, &confirm()).unwrap(), &paid(), "{name}");
        }
        // The & is no trouble inside a notification's body, but in what is signed it reads as another parameter.
        let (merchant, acquirer) = ends(Algorithm::RsaSha1, dialect);
        let uri = http::Uri::from_static("https://shop.example/paid");
        assert!(matches!(acquirer.seal_notify(&notice(), &uri), Err(Error::Seal(_))));
        let honest = TradeNotify { extra_common_param: Some("誠信=1".to_owned()), ..notice() };
        let opened = merchant.open_notify(&acquirer.seal_notify(&honest, &uri).unwrap()).unwrap();
        assert_eq!(&*opened, &honest);
        assert!(acquirer.is_ack(&merchant.ack(&opened)));
    }
}

#[test]
fn sm2_has_the_form_and_the_user_id_that_are_configured() {
    let (ours, theirs) = keys(Algorithm::Sm2Sm3);
    let options = [
        Sm2Options::default(),
        Sm2Options { encoding: Sm2Encoding::Raw, ..Sm2Options::default() },
        Sm2Options { user_id: "hyfz_test2".to_owned(), ..Sm2Options::default() },
    ];
    for (at, sent) in options.iter().enumerate() {
        let signing = OurSigningKey::from_signer(Arc::new(Sm2Signer::new(ours, sent.clone()).unwrap()));
        let verifying = GatewayVerifyingKey::new(&theirs.public_key(), Algorithm::Sm2Sm3).unwrap();
        let merchant = merchant(Access::new(PARTNER, signing, verifying, Dialect::default()).unwrap());
        let sealed = merchant.seal(&confirm()).unwrap();
        for (other, expected) in options.iter().enumerate() {
            let verifier = Arc::new(Sm2Verifier::new(&ours.public_key(), expected.clone()).unwrap());
            let signer = signer(theirs, Algorithm::Sm2Sm3).unwrap();
            let gateway = Access::of_pair(PARTNER, signer, verifier, Dialect::default()).unwrap();
            let acquirer = YsePayAcquirer::new(Arc::new(Only(gateway.clone())), gateway);
            let opened = acquirer.open_request::<TrusteeshipFastPayConfirmRequest>(&sealed);
            assert_eq!(opened.is_ok(), at == other, "{sent:?} {expected:?}");
        }
    }
}

#[test]
fn a_length_counts_the_bytes_of_the_charset_that_is_sent() {
    // 50 bytes are 25 汉字 in GBK and 16 in UTF-8.
    let seller = |count: usize| {
        TrusteeshipSignRequest::builder().seller_name("汉".repeat(count)).build().unwrap_err().to_string()
    };
    assert!(!seller(25).contains("seller_name"));
    assert!(
        seller(26)
            .contains("seller_name (收款方银盛支付客户名): 52 bytes in the message's charset, at most 50 allowed")
    );
    let (gbk, _) = ends(Algorithm::RsaSha1, Dialect::default());
    let (utf8, _) = ends(Algorithm::RsaSha1, Dialect::default().charset(Charset::Utf8));
    let name = "汉".repeat(17);
    assert!(gbk.seal(&signing_of(&name)).is_ok());
    let error = utf8.seal(&signing_of(&name)).unwrap_err();
    assert!(matches!(&error, Error::Invalid(invalid) if invalid.to_string().contains("51 bytes")), "{error}");
}

#[test]
fn each_interface_goes_to_its_own_host() {
    let (merchant, _) = ends(Algorithm::RsaSha1, Dialect::default());
    let query = TradeQueryRequest::builder()
        .shopdate(Date::new(2024, 1, 1).unwrap())
        .out_trade_no("20240101000000000001")
        .build();
    assert_eq!(merchant.seal(&query.unwrap()).unwrap().uri(), "https://search.ysepay.com/gateway.do");
    assert_eq!(merchant.seal(&confirm()).unwrap().uri(), "https://trusteeship.ysepay.com/gateway.do");
    let single = YsePay::single("http://127.0.0.1:8080/gateway.do", merchant.access.clone()).unwrap();
    assert_eq!(single.seal(&confirm()).unwrap().uri(), "http://127.0.0.1:8080/gateway.do");
    let partial = YsePay::at([("search", "https://search.example/")], merchant.access.clone()).unwrap();
    let error = partial.seal(&confirm()).unwrap_err().to_string();
    assert!(error.contains("no address for the endpoint `trusteeship`"), "{error}");
    assert!(YsePay::single("http://pay.example/", merchant.access).is_err());
}

#[test]
fn an_access_needs_two_keys_of_one_kind_and_not_the_same() {
    let (rsa, gateway) = keys(Algorithm::RsaSha1);
    let (sm2, _) = keys(Algorithm::Sm2Sm3);
    let access = |ours: &PrivateKey, one: Algorithm, theirs: &PrivateKey, other: Algorithm| {
        let verifying = GatewayVerifyingKey::new(&theirs.public_key(), other).unwrap();
        Access::new(PARTNER, OurSigningKey::new(ours, one).unwrap(), verifying, Dialect::default())
    };
    use Algorithm::{RsaSha1, RsaSha256, Sm2Sm3};
    assert!(matches!(access(rsa, RsaSha1, sm2, Sm2Sm3), Err(AccessError::Mixed { .. })));
    assert!(matches!(access(rsa, RsaSha256, gateway, RsaSha1), Err(AccessError::Algorithm { found: RsaSha256 })));
    assert!(matches!(access(rsa, RsaSha1, rsa, RsaSha1), Err(AccessError::Role(RoleError::OurOwn { .. }))));
    let verifying = || GatewayVerifyingKey::new(&gateway.public_key(), RsaSha1).unwrap();
    for partner in ["", "张三", "a b", "123456789012345678901"] {
        let access = Access::new(partner, OurSigningKey::new(rsa, RsaSha1).unwrap(), verifying(), Dialect::default());
        assert!(matches!(access, Err(AccessError::PartnerId { .. })), "{partner:?}");
    }
}

#[test]
fn what_was_not_built_is_not_sealed() {
    let (merchant, _) = ends(Algorithm::RsaSha1, Dialect::default());
    let half = TrusteeshipFastPayConfirmRequest::builder().paysn("1");
    let error = merchant.seal_as(TrusteeshipFastPayConfirmRequest::INTERFACE, &half).unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error}");
    let error = merchant.seal_as(&TRADE_QUERY, &half).unwrap_err().to_string();
    assert!(error.contains("not one of this interface"), "{error}");
}

#[test]
fn a_reply_without_a_signature_says_what_it_claims_and_is_not_believed() {
    let (merchant, _) = ends(Algorithm::RsaSha1, Dialect::default());
    let body =
        r#"{"unknow_response":{"code":"40002","msg":"fail","sub_code":"ACQ.ACCESS_FORBIDDEN","sub_msg":"sign error"}}"#;
    let error = merchant.read(&http::Response::new(Bytes::from(body)), &confirm()).unwrap_err();
    let Error::Unknown(Unknown::Unverified(Unverified::Unsigned { says })) = &error else { panic!("{error}") };
    assert!(says.contains("ACQ.ACCESS_FORBIDDEN") && says.contains("sign error"), "{says}");
}

#[test]
fn a_request_of_another_version_or_charset_is_refused_by_name() {
    let (merchant, acquirer) = ends(Algorithm::RsaSha1, Dialect::default());
    let sealed = merchant.seal(&confirm()).unwrap();
    assert_eq!(acquirer.method(&sealed).unwrap(), "ysepay.trusteeship.fastPay.confirm");
    let text = String::from_utf8(sealed.body().to_vec()).unwrap();
    let other = http::Request::new(Bytes::from(text.replace("charset=GBK", "charset=BIG5")));
    let error = acquirer.open_request::<TrusteeshipFastPayConfirmRequest>(&other).unwrap_err();
    assert!(matches!(&error, OpenError::Unreadable(_)) && error.to_string().contains("charset"), "{error}");
    let error = acquirer.open_request::<TrusteeshipFastPayRequest>(&sealed).unwrap_err().to_string();
    assert!(error.contains("\"ysepay.trusteeship.fastPay\" belongs there"), "{error}");
}

struct Only(Access);

impl MerchantDirectory for Only {
    fn find(&self, partner_id: &str) -> Option<Access> {
        (partner_id == self.0.partner_id()).then(|| self.0.clone())
    }
}

const PARTNER: &str = "hyfz_test2";
