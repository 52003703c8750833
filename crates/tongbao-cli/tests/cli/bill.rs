//! `tongbao bill summary`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{Run, tongbao};

/// Two payments and a refund.
const BILL: &str = "请求流水号,交易类型,交易状态,交易金额,手续费金额,交易时间,备注\r\n\
    R1,T_JSAPI,S,10.50,0.06,2024-01-01 08:00:00,\"a,b\"\r\n\
    R2,T_JSAPI,S,0.01,0.00,2024-01-01 23:59:59,\r\n\
    R3,REFUND,S,-0.50,-0.01,2024-01-01 12:00:00,\r\n";

fn file(folder: &Path, name: &str, content: &[u8]) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, content).unwrap();
    path
}

/// The summary of a bill with this content.
fn summary(content: &[u8], options: &[&str]) -> Run {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "20240102_6666000100000001_order_1.csv", content);
    tongbao(&[&["bill", "summary", path.to_str().unwrap()], options].concat())
}

#[test]
fn a_bill_is_added_up_by_kind_and_state() {
    let run = summary(BILL.as_bytes(), &["--json"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let all = run.json();
    let bill = &all["files"][0];
    assert_eq!((&bill["rows"], &bill["lost"], &bill["charset"]), (&3.into(), &0.into(), &"utf-8".into()));
    assert_eq!((&bill["first"], &bill["last"]), (&"2024-01-01 08:00:00".into(), &"2024-01-01 23:59:59".into()));
    let group = |at: usize| {
        let group = &bill["groups"][at];
        ["kind", "state", "amount", "fee"].map(|name| group[name].as_str().unwrap().to_owned())
    };
    assert_eq!(group(0), ["T_JSAPI", "S", "10.51", "0.06"]);
    assert_eq!(group(1), ["REFUND", "S", "-0.50", "-0.01"]);
    assert_eq!(bill["columns"][6]["column"], serde_json::Value::Null);
    assert!(bill["about"].as_str().unwrap().contains("made 2024-01-02, batch 1"));
}

#[test]
fn people_are_shown_the_same() {
    let run = summary(BILL.as_bytes(), &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    for shown in ["3, 0 lost", "交易金额", "T_JSAPI", "10.51", "-0.50", "2024-01-01 08:00:00 to 2024-01-01 23:59:59"]
    {
        assert!(run.out.contains(shown), "{shown}: {}", run.out);
    }
}

#[test]
fn what_cannot_be_read_is_said_with_its_line_and_not_shown() {
    let run = summary(format!("{BILL}6222020000000000017,x,S,6222020000000000017.001,,,\r\nR5,x\r\n").as_bytes(), &[]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("line 5: 交易金额: 23 characters that are no amount: 3 decimals"), "{}", run.out);
    assert!(run.out.contains("line 6: 2 columns, 7 allowed"), "{}", run.out);
    assert!(!run.out.contains("622202"), "{}", run.out);
}

#[test]
fn an_unknown_heading_can_be_named() {
    let other = BILL.replace("交易金额", "实收(元)");
    let run = summary(other.as_bytes(), &[]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("--column amount=HEADING"), "{}", run.out);
    let run = summary(other.as_bytes(), &["--column", "amount=实收(元)", "--json"]);
    assert_eq!((run.code, &run.json()["files"][0]["groups"][0]["amount"]), (0, &"10.51".into()));
    let run = summary(other.as_bytes(), &["--column", "amount=金额"]);
    assert!(run.code == 1 && run.out.contains("no heading is 金额; the headings are 请求流水号"), "{}", run.out);
}

#[test]
fn gbk_is_found_out() {
    // 交易金额, 备注: 早餐
    let gbk = b"\xBD\xBB\xD2\xD7\xBD\xF0\xB6\xEE,\xB1\xB8\xD7\xA2\r\n1.00,\xD4\xE7\xB2\xCD\r\n";
    let run = summary(gbk, &["--json"]);
    let bill = &run.json()["files"][0];
    assert_eq!((&bill["charset"], &bill["columns"][0]["column"]), (&"gb18030".into(), &"amount".into()));
    assert_eq!(bill["groups"][0]["amount"], "1.00");
}

#[test]
fn what_is_no_bill_is_called_by_its_name() {
    let run = summary(b"PK\x05\x06\0\0", &[]);
    assert!(run.code == 1 && run.out.contains("ZIP archive or an Excel file"), "{}", run.out);
    let run = summary("张三,6222020000000000017\n".as_bytes(), &[]);
    assert!(run.code == 1 && run.out.contains("a line of headings is expected"), "{}", run.out);
    assert!(!run.out.contains("张三"), "{}", run.out);
    let run = tongbao(&["bill", "summary", "no-such-file.csv"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("no-such-file.csv"), "{}", run.err);
}

#[test]
fn a_file_that_may_be_cut_is_doubted() {
    let run = summary(BILL.trim_end().as_bytes(), &[]);
    assert!(run.code == 0 && run.out.contains("no line end"), "{}", run.out);
}

#[test]
fn every_file_of_an_archive_is_a_bill() {
    // Two files as zip(1) packs them: 交易金额 and 1.00, 交易金额 and 2.00.
    let archive = "504b03040a0000000000a12a7c5d9c7a6c69120000001200000005000000612e637376e4baa4e69893e98791e9a29d0a312e30300a504b03040a\
        0000000000a12a7c5d4c00cc2e120000001200000005000000622e637376e4baa4e69893e98791e9a29d0a322e30300a504b01021e030a0000000000a12a\
        7c5d9c7a6c691200000012000000050000000000000001000000a48100000000612e637376504b01021e030a0000000000a12a7c5d4c00cc2e1200000012\
        000000050000000000000001000000a48135000000622e637376504b05060000000002000200660000006a0000000000";
    let bytes: Vec<u8> =
        (0..archive.len()).step_by(2).map(|at| u8::from_str_radix(&archive[at..at + 2], 16).unwrap()).collect();
    let run = summary(&bytes, &["--json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let amounts: Vec<_> =
        run.json()["files"].as_array().unwrap().iter().map(|file| file["groups"][0]["amount"].clone()).collect();
    assert_eq!(amounts, ["1.00", "2.00"]);
    let run = summary(&bytes[..40], &[]);
    assert_eq!(run.code, 1, "{}", run.out);
}

#[test]
fn a_bill_is_compared_with_our_orders() {
    let folder = tempfile::tempdir().unwrap();
    let bill = file(folder.path(), "bill.csv", BILL.as_bytes());
    let compare = |ours: &str, options: &[&str]| {
        let ours = file(folder.path(), "ours.csv", ours.as_bytes());
        let args = ["bill", "compare", bill.to_str().unwrap(), ours.to_str().unwrap(), "--our-column", "order=id"];
        tongbao(&[&args[..], &["--our-column", "amount=total"], options].concat())
    };
    let run = compare("id,total\nR1,10.50\nR2,0.01\nR3,-0.50\n", &["--state", "S"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let run = compare("id,total\nR1,10.51\nR2,0.01\nR9,1\n", &["--json"]);
    assert_eq!(run.code, 1);
    let found = run.json();
    assert_eq!(found["amount"]["first"][0]["order"], "R1");
    assert_eq!((&found["only_theirs"]["first"][0], &found["only_ours"]["first"][0]), (&"R3".into(), &"R9".into()));
}
