//! `tongbao bill download`, from a sandbox in this program.

use std::fs;
use std::path::Path;

use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BeijingTime, Date};
use tongbao_huifu::{
    Huifu, HuifuProtocol, MerchantBusiBillConfigRequest, TradePaymentJspayV3Request, TradeType, YesNo,
};
use tongbao_sandbox::{Config, MerchantKit, Sandbox};
use tongbao_transport::{Client, Https};

use crate::{Run, tongbao};

/// The clock of this machine, by which the command and the sandbox both go.
fn now() -> BeijingTime {
    BeijingTime::now()
}

/// The day on which the bill is made, as it is written in a command and in the name of the file.
fn made() -> [String; 2] {
    let next = BeijingTime::from_unix(now().unix() + 24 * 60 * 60).unwrap();
    [DateForm::DayDashed, DateForm::Day8].map(|form| {
        let mut text = String::new();
        next.date().write(form, &mut text).unwrap();
        text
    })
}

/// A sandbox with one paid order of ¥10.50 and its bills set up; its kit is in this folder.
fn with_an_order(kit: &Path, test: impl FnOnce(&str)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let today: Date = now().date();
    let sandbox = runtime.block_on(async {
        let sandbox = Sandbox::<HuifuProtocol>::start(Config::new().shared_keys(true)).await.unwrap();
        sandbox.merchant().write_to(kit).unwrap();
        let https = Https::builder().trust_only_pem(sandbox.merchant().ca_pem()).unwrap().build().unwrap();
        let client = Client::new(Huifu::new(&sandbox.endpoint(), sandbox.access()).unwrap(), https);
        let huifu_id = sandbox.merchant().merchant_id.as_str();
        let bills = MerchantBusiBillConfigRequest::builder().req_date(today).req_seq_id("B1").huifu_id(huifu_id);
        let bills = bills.recon_send_flag(YesNo::Yes).file_type("1,2,3,4").build().unwrap();
        client.call(&bills).await.unwrap();
        let order = TradePaymentJspayV3Request::builder().req_date(today).req_seq_id("R1").huifu_id(huifu_id);
        let order = order.goods_desc("早餐").trade_type(TradeType::UNative).trans_amt(Amount::from_fen(1050));
        // That it was placed is no success yet; the wallet pays at once.
        client.read(&order.build().unwrap()).await.unwrap();
        sandbox
    });
    test(&sandbox.endpoint());
    runtime.block_on(sandbox.shutdown());
}

fn download(endpoint: &str, kit: &Path, out: &Path, date: &str, more: &[&str]) -> Run {
    let [kit, out] = [kit, out].map(|path| path.to_str().unwrap());
    let args = ["bill", "download", "--endpoint", endpoint, "--kit", kit, "--date", date, "--out", out];
    tongbao(&[&args[..], more].concat())
}

#[test]
fn a_bill_is_downloaded_whole_read_and_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let (kit, out) = (folder.path().join("kit"), folder.path().join("bills"));
    let [date, stamp] = made();
    with_an_order(&kit, |endpoint| {
        let run = download(endpoint, &kit, &out, &date, &["--json"]);
        assert_eq!(run.code, 0, "{}", run.err);
        let bill = &run.json()["files"][0];
        assert_eq!((&bill["rows"], &bill["groups"][0]["amount"]), (&1.into(), &"10.50".into()));
        assert_eq!((&bill["groups"][0]["kind"], &bill["byte_order_mark"]), (&"U_NATIVE".into(), &true.into()));
        let names: Vec<_> = fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, [format!("{stamp}_6666000100000001_order_1.csv").as_str()], "and no part of a file");

        let run = download(endpoint, &kit, &out, &date, &[]);
        assert!(run.code == 1 && run.err.contains("--force writes over it"), "{}", run.err);
        assert_eq!(download(endpoint, &kit, &out, &date, &["--force", "--type", "TRADE_BILL"]).code, 0);
        let run = download(endpoint, &kit, &out, &date, &["--type", "SPLIT_BILL"]);
        assert!(run.code == 1 && run.err.contains("no bill made on"), "{}", run.err);
        let run = download(endpoint, &kit, &out, &date, &["--force", "--limit", "0"]);
        assert!(run.code == 1 && run.err.contains("larger than the 0 bytes"), "{}", run.err);
    });
}

#[test]
fn who_has_no_access_is_told_what_is_missing() {
    let [date, _] = made();
    let run = tongbao(&["bill", "download", "--endpoint", "https://localhost:1", "--date", &date]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(run.err.contains("--key"), "{}", run.err);
}
