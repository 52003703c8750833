//! A purchase written and its reply read, against quick-xml's own serde on an equal struct by hand, in the same run.
//!
//! The peer serializes a struct that exists already, and reads without looking at lengths, namespaces or duplicates; ours builds, validates
//! and writes, and reads under the strict profile, checks the table and compares the reply with the request.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use serde::{Deserialize, Serialize};
use tongbao_bill99::{Bill99Protocol, ExtDate, PurchaseRequest, SpFlag};
use tongbao_core::schema::Charset;
use tongbao_core::{Amount, BeijingTime, Protocol};
use tongbao_wire::exchange;

fn ours() -> PurchaseRequest {
    PurchaseRequest::builder()
        .sp_flag(SpFlag::AgreementPay)
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .external_ref_number("20160127142017")
        .entry_time(BeijingTime::new(2016, 1, 27, 14, 20, 17).unwrap())
        .amount(Amount::from_fen(1000))
        .customer_id("33150001")
        .storable_card_no("6217009100")
        .pay_token("8120000002867710851")
        .tr3_url("https://shop.example/notify")
        .ext_map(ExtDate::agreement_payment().unwrap())
        .build()
        .unwrap()
}

#[derive(Serialize)]
#[serde(rename = "MasMessage")]
struct PeerRequest {
    #[serde(rename = "@xmlns")]
    xmlns: String,
    version: String,
    #[serde(rename = "TxnMsgContent")]
    content: PeerPurchase,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PeerPurchase {
    interactive_status: String,
    sp_flag: String,
    txn_type: String,
    merchant_id: String,
    terminal_id: String,
    external_ref_number: String,
    entry_time: String,
    amount: String,
    customer_id: String,
    storable_card_no: String,
    pay_token: String,
    tr3_url: String,
    ext_map: PeerExtMap,
}

#[derive(Serialize)]
struct PeerExtMap {
    #[serde(rename = "extDate")]
    entries: Vec<PeerExtDate>,
}

#[derive(Serialize)]
struct PeerExtDate {
    key: String,
    value: String,
}

fn peer() -> PeerRequest {
    let entry = |key: &str, value: &str| PeerExtDate { key: key.to_owned(), value: value.to_owned() };
    PeerRequest {
        xmlns: NAMESPACE.to_owned(),
        version: "1.0".to_owned(),
        content: PeerPurchase {
            interactive_status: "TR1".to_owned(),
            sp_flag: "QPay02".to_owned(),
            txn_type: "PUR".to_owned(),
            merchant_id: "104110045112012".to_owned(),
            terminal_id: "00002012".to_owned(),
            external_ref_number: "20160127142017".to_owned(),
            entry_time: "20160127142017".to_owned(),
            amount: "10".to_owned(),
            customer_id: "33150001".to_owned(),
            storable_card_no: "6217009100".to_owned(),
            pay_token: "8120000002867710851".to_owned(),
            tr3_url: "https://shop.example/notify".to_owned(),
            ext_map: PeerExtMap {
                entries: vec![
                    entry("phone", ""),
                    entry("validCode", ""),
                    entry("savePciFlag", "0"),
                    entry("token", ""),
                    entry("payBatch", "2"),
                ],
            },
        },
    }
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "only the reading is measured")]
struct PeerResponse {
    #[serde(rename = "@xmlns")]
    xmlns: String,
    version: Option<String>,
    #[serde(rename = "TxnMsgContent")]
    content: PeerReply,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "only the reading is measured")]
struct PeerReply {
    txn_type: String,
    interactive_status: String,
    amount: String,
    merchant_id: String,
    terminal_id: String,
    entry_time: String,
    external_ref_number: String,
    customer_id: Option<String>,
    trans_time: String,
    ref_number: Option<String>,
    response_code: Option<String>,
    response_text_message: Option<String>,
    card_org: Option<String>,
    issuer: Option<String>,
    storable_card_no: Option<String>,
    authorization_code: Option<String>,
}

const NAMESPACE: &str = "http://www.99bill.com/mas_cnp_merchant_interface";

const REPLY: &str = concat!(
    r#"<?xml version="1.0" encoding="utf-8" standalone="yes"?>"#,
    r#"<MasMessage xmlns="http://www.99bill.com/mas_cnp_merchant_interface"><version>1.0</version><TxnMsgContent>"#,
    "<txnType>PUR</txnType><interactiveStatus>TR2</interactiveStatus><amount>10</amount>",
    "<merchantId>104110045112012</merchantId><terminalId>00002012</terminalId><entryTime>20160127142017</entryTime>",
    "<externalRefNumber>20160127142017</externalRefNumber><customerId>33150001</customerId>",
    "<transTime>20160127142035</transTime><refNumber>000012849494</refNumber><responseCode>00</responseCode>",
    "<responseTextMessage>交易成功</responseTextMessage><cardOrg>CU</cardOrg><issuer>建设银行</issuer>",
    "<storableCardNo>6217009100</storableCardNo><authorizationCode>637967</authorizationCode></TxnMsgContent></MasMessage>",
);

fn purchase(criterion: &mut Criterion) {
    let mut write = criterion.benchmark_group("write");
    let existing = peer();
    write.bench_function("quick_xml_serde_existing_struct", |b| {
        b.iter(|| quick_xml::se::to_string(black_box(&existing)).unwrap())
    });
    write.bench_function("quick_xml_serde_built_and_written", |b| {
        b.iter(|| quick_xml::se::to_string(&black_box(peer())).unwrap())
    });
    write.bench_function("tongbao_built_validated_written", |b| {
        b.iter(|| exchange::write(&Bill99Protocol::WIRE, &black_box(ours())));
    });
    write.finish();

    let mut read = criterion.benchmark_group("read");
    let request = ours();
    read.bench_function("quick_xml_serde", |b| {
        b.iter(|| quick_xml::de::from_str::<PeerResponse>(black_box(REPLY)).unwrap())
    });
    read.bench_function("tongbao_read_checked", |b| {
        b.iter(|| exchange::read_reply(black_box(REPLY), Charset::Utf8, black_box(&request)).unwrap());
    });
    read.finish();
}

criterion_group!(benches, purchase);
criterion_main!(benches);
