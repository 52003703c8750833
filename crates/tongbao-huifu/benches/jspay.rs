//! 聚合正扫 built, checked and written as the sorted text that is signed and sent, against the same by hand in the same run. The signature
//! itself is left out on both sides: a constant stands for it. Beside them one real RSA-2048 signature of that text.
//!
//! The peer is what one writes without this crate: serde_json for the nested objects, a `BTreeMap` for the sorted members. It checks nothing.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::{Value, json};
use tongbao_core::{Amount, Date, Gateway};
use tongbao_crypto::keys::{PrivateKey, Weakness};
use tongbao_crypto::{
    Algorithm, Fingerprint, GatewayEncryptionKey, GatewayVerifyingKey, OurSigningKey, SignError, Signer, signer,
};
use tongbao_huifu::{
    Access, AcctInfo, AcctSplitBunch, Huifu, RiskCheckData, TradePaymentJspayV3Request, TradeType, WxData,
};

const SYS_ID: &str = "6666000100000001";
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
        Algorithm::RsaSha256
    }

    fn fingerprint(&self) -> Fingerprint {
        self.0
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        Vec::new()
    }
}

fn huifu(ours: &PrivateKey) -> Huifu {
    let public = PrivateKey::generate_rsa(2048).unwrap().public_key();
    let gateway = GatewayVerifyingKey::new(&public, Algorithm::RsaSha256).unwrap();
    let ours = OurSigningKey::from_signer(Arc::new(Constant(ours.fingerprint())));
    let access = Access::new(SYS_ID, "MCS", ours, gateway, GatewayEncryptionKey::rsa(&public).unwrap()).unwrap();
    Huifu::new("https://api.huifu.com", access).unwrap()
}

fn jspay() -> TradePaymentJspayV3Request {
    let share =
        |huifu_id: &str, fen| AcctInfo::builder().huifu_id(huifu_id).div_amt(Amount::from_fen(fen)).build().unwrap();
    let wx =
        WxData::builder().sub_appid("wxd678efh567hg6787").sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o").attach("桌号 12");
    let shares = AcctSplitBunch::builder().acct_infos(vec![share(SYS_ID, 800), share("6666000100000002", 200)]);
    TradePaymentJspayV3Request::builder()
        .req_date(Date::new(2024, 1, 1).unwrap())
        .req_seq_id("R20240101000001")
        .huifu_id(SYS_ID)
        .goods_desc("测试商品")
        .trade_type(TradeType::TJsapi)
        .trans_amt(Amount::from_fen(1000))
        .wx_data(wx.build().unwrap())
        .acct_split_bunch(shares.build().unwrap())
        .risk_check_data(RiskCheckData::builder().ip_addr("203.0.113.7").build().unwrap())
        .remark("备注")
        .notify_url("https://shop.example/paid")
        .build()
        .unwrap()
}

/// The text that is signed and sent.
fn data_by_hand() -> String {
    let wx =
        json!({ "attach": "桌号 12", "sub_appid": "wxd678efh567hg6787", "sub_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" });
    let amount = |fen: u64| format!("{}.{:02}", fen / 100, fen % 100);
    let share = |huifu_id: &str, fen| json!({ "div_amt": amount(fen), "huifu_id": huifu_id });
    let shares = json!({ "acct_infos": [share(SYS_ID, black_box(800)), share("6666000100000002", black_box(200))] });
    let (year, month, day) = black_box((2024, 1, 1));
    let data: BTreeMap<&str, Value> = BTreeMap::from([
        ("req_date", Value::from(format!("{year:04}{month:02}{day:02}"))),
        ("req_seq_id", Value::from("R20240101000001")),
        ("huifu_id", Value::from(SYS_ID)),
        ("goods_desc", Value::from("测试商品")),
        ("trade_type", Value::from("T_JSAPI")),
        ("trans_amt", Value::from(amount(black_box(1000)))),
        ("wx_data", Value::from(wx.to_string())),
        ("acct_split_bunch", Value::from(shares.to_string())),
        ("risk_check_data", Value::from(json!({ "ip_addr": "203.0.113.7" }).to_string())),
        ("remark", Value::from("备注")),
        ("notify_url", Value::from("https://shop.example/paid")),
    ]);
    serde_json::to_string(&data).unwrap()
}

fn by_hand() -> http::Request<bytes::Bytes> {
    let data = data_by_hand();
    let sign = STANDARD.encode(black_box(SIGNATURE));
    let body = format!(r#"{{"data":{data},"sys_id":"{SYS_ID}","product_id":"MCS","sign":"{sign}"}}"#);
    http::Request::post("https://api.huifu.com/v3/trade/payment/jspay")
        .header(http::header::CONTENT_TYPE, "application/json;charset=UTF-8")
        .body(bytes::Bytes::from(body))
        .unwrap()
}

/// The body, with what stands in strings as JSON.
fn parsed(request: &http::Request<bytes::Bytes>) -> Value {
    let mut body: Value = serde_json::from_slice(request.body()).unwrap();
    for member in body["data"].as_object_mut().unwrap().values_mut() {
        let inner =
            member.as_str().filter(|text| text.starts_with('{')).map(|text| serde_json::from_str(text).unwrap());
        *member = inner.unwrap_or_else(|| member.clone());
    }
    body
}

fn jspay_written(criterion: &mut Criterion) {
    let key = PrivateKey::generate_rsa(2048).unwrap();
    let huifu = huifu(&key);
    // What is compared must be the same, but for the order of what stands around `data` and in the objects in strings.
    let (ours, theirs) = (huifu.seal(&jspay()).unwrap(), by_hand());
    assert_eq!((parsed(&ours), ours.body().len()), (parsed(&theirs), theirs.body().len()));

    let mut write = criterion.benchmark_group("write");
    write.bench_function("by_hand", |b| b.iter(by_hand));
    write.bench_function("tongbao_built_validated_sealed", |b| b.iter(|| huifu.seal(&black_box(jspay())).unwrap()));
    let existing = jspay();
    write.bench_function("tongbao_sealed_existing_request", |b| b.iter(|| huifu.seal(black_box(&existing)).unwrap()));
    let (signer, data) = (signer(&key, Algorithm::RsaSha256).unwrap(), data_by_hand());
    write.bench_function("rsa_2048_signature", |b| b.iter(|| signer.sign(black_box(data.as_bytes())).unwrap()));
    write.finish();
}

criterion_group!(benches, jspay_written);
criterion_main!(benches);
