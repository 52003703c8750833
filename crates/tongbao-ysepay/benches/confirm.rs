//! fastPay.confirm built, checked, written as JSON into a form, with its string to sign, against the same by hand in the same run. The
//! signature itself is left out on both sides: a constant stands for it.
//!
//! The peer is what one writes without this crate: serde_json for the business fields, a sorted map for the parameters, `format!` for the
//! string to sign, and a loop that percent-encodes. It checks nothing.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::json;
use tongbao_core::schema::Charset;
use tongbao_core::{BeijingTime, Gateway};
use tongbao_crypto::keys::{PrivateKey, Weakness};
use tongbao_crypto::{Algorithm, Fingerprint, GatewayVerifyingKey, OurSigningKey, SignError, Signer};
use tongbao_ysepay::{Access, Dialect, TrusteeshipFastPayConfirmRequest, YsePay};

const PARTNER: &str = "hyfz_test2";
const METHOD: &str = "ysepay.trusteeship.fastPay.confirm";
const NOTIFY: &str = "https://shop.example/paid";
const SIGNATURE: [u8; 256] = [7; 256];

/// Hands out a constant.
#[derive(Debug)]
struct Constant(Fingerprint);

impl Signer for Constant {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        black_box(message);
        Ok(SIGNATURE.to_vec())
    }

    fn algorithm(&self) -> Algorithm {
        Algorithm::RsaSha1
    }

    fn fingerprint(&self) -> Fingerprint {
        self.0
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        Vec::new()
    }
}

fn ysepay() -> YsePay {
    let (ours, gateway) = (PrivateKey::generate_rsa(2048).unwrap(), PrivateKey::generate_rsa(2048).unwrap());
    let gateway = GatewayVerifyingKey::new(&gateway.public_key(), Algorithm::RsaSha1).unwrap();
    let ours = OurSigningKey::from_signer(Arc::new(Constant(ours.fingerprint())));
    let access = Access::new(PARTNER, ours, gateway, Dialect::default().charset(Charset::Utf8)).unwrap();
    YsePay::production(access).unwrap().notify_url(NOTIFY).clock(Arc::new(time))
}

fn time() -> BeijingTime {
    BeijingTime::new(2024, 1, 1, 12, 0, 0).unwrap()
}

fn confirm() -> TrusteeshipFastPayConfirmRequest {
    TrusteeshipFastPayConfirmRequest::builder().paysn("2013102500025604").mobile_verify_code("101098").build().unwrap()
}

fn by_hand() -> http::Request<bytes::Bytes> {
    let content = json!({ "paysn": "2013102500025604", "mobile_verify_code": "101098" }).to_string();
    let (year, month, day, hour, minute, second) = black_box((2024, 1, 1, 12, 0, 0));
    let mut parameters: BTreeMap<&str, String> = BTreeMap::from([
        ("method", METHOD.to_owned()),
        ("partner_id", PARTNER.to_owned()),
        ("timestamp", format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")),
        ("charset", "UTF-8".to_owned()),
        ("sign_type", "RSA".to_owned()),
        ("version", "3.0".to_owned()),
        ("notify_url", NOTIFY.to_owned()),
        ("biz_content", content),
    ]);
    let pairs: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
    black_box(pairs.join("&"));
    parameters.insert("sign", STANDARD.encode(SIGNATURE));
    let mut body = String::new();
    for (name, value) in &parameters {
        if !body.is_empty() {
            body.push('&');
        }
        body.push_str(name);
        body.push('=');
        for byte in value.bytes() {
            match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => body.push(char::from(byte)),
                b' ' => body.push('+'),
                byte => write!(body, "%{byte:02X}").unwrap(),
            }
        }
    }
    http::Request::post("https://trusteeship.ysepay.com/gateway.do")
        .header(http::header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(bytes::Bytes::from(body))
        .unwrap()
}

fn confirm_written(criterion: &mut Criterion) {
    let ysepay = ysepay();
    // What is compared must be the same, but for the order of the parameters.
    let sorted = |request: &http::Request<bytes::Bytes>| {
        let body = String::from_utf8(request.body().to_vec()).unwrap();
        let mut pairs: Vec<_> = body.split('&').map(str::to_owned).collect();
        pairs.sort_unstable();
        pairs
    };
    assert_eq!(sorted(&ysepay.seal(&confirm()).unwrap()), sorted(&by_hand()));

    let mut write = criterion.benchmark_group("write");
    write.bench_function("by_hand", |b| b.iter(by_hand));
    write.bench_function("tongbao_built_validated_sealed", |b| b.iter(|| ysepay.seal(&black_box(confirm())).unwrap()));
    let existing = confirm();
    write.bench_function("tongbao_sealed_existing_request", |b| b.iter(|| ysepay.seal(black_box(&existing)).unwrap()));
    write.finish();
}

criterion_group!(benches, confirm_written);
criterion_main!(benches);
