//! A charge built, checked, written as JSON, encrypted, signed and put into its body, against the same by hand in the same run.
//!
//! The peer is what one writes without this crate: serde_json's map for the members, sorted, PHP's escapes by `format!`, the same AES, base64
//! and MD5 libraries with the key schedule made once, and serde_json for the body. It checks nothing.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::Arc;

use aes::Aes128;
use aes::cipher::{Block, BlockModeEncrypt, KeyInit, common::InnerInit};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use criterion::{Criterion, criterion_group, criterion_main};
use md5::{Digest as _, Md5};
use serde_json::{Value, json};
use tongbao_core::schema::AmountForm;
use tongbao_core::{Amount, Gateway};
use tongbao_crypto::BlockMode;
use tongbao_withhold::{Access, BizData, Dialect, SingleWithholdRequest, Stamp, Withhold};

const UA: &str = "UA0001";
const KEY: &str = "0123456789abcdef";
const METHOD: &str = "single-withhold";

fn order() -> SingleWithholdRequest {
    SingleWithholdRequest::builder()
        .biz_order_no("T20240101000001")
        .amount(Amount::from_fen(10_000))
        .name("张三")
        .id_card_number("110101199003070011")
        .mobile("13500000000")
        .biz_data(BizData::builder().protocol_no("P0001").build().unwrap())
        .notify_url("https://m.example/cb")
        .pay_type("demo")
        .build()
        .unwrap()
}

fn withhold() -> Withhold {
    let access = Access::new(UA, KEY, Dialect::new(BlockMode::Ecb, AmountForm::Yuan2dp)).unwrap();
    let stamp = || Stamp { request_id: "R1".to_owned(), timestamp: Some(1_704_074_400) };
    Withhold::new("https://pay.example/gateway", access).unwrap().stamps(Arc::new(stamp))
}

fn by_hand(cipher: &Aes128) -> http::Request<bytes::Bytes> {
    let members: BTreeMap<&str, Value> = BTreeMap::from([
        ("biz_order_no", json!("T20240101000001")),
        ("amount", json!(format!("{}.{:02}", 10_000 / 100, 10_000 % 100))),
        ("name", json!("张三")),
        ("id_card_number", json!("110101199003070011")),
        ("mobile", json!("13500000000")),
        ("biz_data", json!({"protocol_no": "P0001"})),
        ("notify_url", json!("https://m.example/cb")),
        ("pay_type", json!("demo")),
    ]);
    let mut text = php(&serde_json::to_string(&members).unwrap()).into_bytes();
    let padding = 16 - text.len() % 16;
    text.resize(text.len() + padding, u8::try_from(padding).unwrap());
    ecb::Encryptor::inner_init(cipher).encrypt_blocks(Block::<Aes128>::slice_as_chunks_mut(&mut text).0);
    let args = STANDARD.encode(&text);
    let digest = Md5::digest(format!("{UA}{KEY}{METHOD}{args}"));
    let sign: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let body = json!({
        "ua": UA, "args": args, "sign": sign, "timestamp": 1_704_074_400_u64.to_string(), "requestId": "R1", "method": METHOD,
    });
    http::Request::post("https://pay.example/gateway")
        .header(http::header::CONTENT_TYPE, "application/json;charset=UTF-8")
        .body(bytes::Bytes::from(serde_json::to_vec(&body).unwrap()))
        .unwrap()
}

/// PHP's escapes over serde_json's: both stand in strings only.
fn php(json: &str) -> String {
    let mut text = String::with_capacity(json.len() + 64);
    for c in json.chars() {
        match c {
            '/' => text.push_str("\\/"),
            c if c.is_ascii() => text.push(c),
            c => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(text, "\\u{unit:04x}").unwrap();
                }
            }
        }
    }
    text
}

fn single_withhold(criterion: &mut Criterion) {
    let withhold = withhold();
    let cipher = Aes128::new_from_slice(KEY.as_bytes()).unwrap();
    // What is compared must be the same, down to the digest.
    let (ours, theirs) = (withhold.seal(&order()).unwrap(), by_hand(&cipher));
    let parse = |request: &http::Request<bytes::Bytes>| serde_json::from_slice::<Value>(request.body()).unwrap();
    assert_eq!(parse(&ours), parse(&theirs));
    assert_eq!(parse(&ours).get("sign").and_then(serde_json::Value::as_str), Some("d56b371d127ffed823dcf880369d0514"));

    let mut write = criterion.benchmark_group("write");
    write.bench_function("by_hand", |b| b.iter(|| by_hand(black_box(&cipher))));
    write.bench_function("tongbao_built_validated_sealed", |b| b.iter(|| withhold.seal(&black_box(order())).unwrap()));
    let existing = order();
    write
        .bench_function("tongbao_sealed_existing_request", |b| b.iter(|| withhold.seal(black_box(&existing)).unwrap()));
    write.finish();
}

criterion_group!(benches, single_withhold);
criterion_main!(benches);
