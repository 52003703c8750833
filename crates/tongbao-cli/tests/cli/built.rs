//! `explain`: how a message is built.

use std::fs;

use serde_json::{Value as Json, json};

use crate::{Run, gateway, tongbao};

/// Explains a payment that is right but for one change.
fn payment(change: impl FnOnce(&mut serde_json::Map<String, Json>)) -> Run {
    let mut message = json!({
        "spFlag": "QPay02",
        "merchantId": "104110045112012",
        "terminalId": "00002012",
        "externalRefNumber": "20250501000001",
        "entryTime": "20250501133000",
        "amount": "10.50",
        "customerId": "33150001",
        "payToken": "8120000002867710851",
        "cardNo": "6217003320034459100",
        "cvv2": "739",
    });
    change(message.as_object_mut().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("message.json");
    fs::write(&file, message.to_string()).unwrap();
    let run = tongbao(&["explain", &gateway(), "purchase", file.to_str().unwrap()]);
    for secret in ["8120000002867710851", "6217003320034459100", "<cvv2>739"] {
        assert!(!run.out.contains(secret) && !run.err.contains(secret), "{secret} is shown: {}", run.out);
    }
    run
}

/// The faults that are reported.
fn faults(run: &Run) -> Vec<&str> {
    assert_eq!(run.code, 1, "{}", run.out);
    let lines = run.out.lines().skip_while(|line| !line.contains("check against the table"));
    lines.skip(2).take_while(|line| !line.is_empty()).map(str::trim).collect()
}

#[test]
fn a_right_message_is_built_step_by_step() {
    let run = payment(|_| {});
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    for part in
        ["<amount>10.50</amount>", "SHA-256 ", "/purchase", "authorization: Basic ***", "Nothing in it is signed"]
    {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
}

#[test]
fn a_wrong_length_is_named_with_what_is_allowed() {
    let run = payment(|message| drop(message.insert("merchantId".to_owned(), json!("1041100451120"))));
    assert_eq!(faults(&run), ["merchantId (商户号): 13 characters, exactly 15 allowed"]);
}

#[test]
fn a_missing_field_is_named() {
    let run = payment(|message| drop(message.shift_remove("customerId")));
    assert_eq!(faults(&run), ["customerId (客户号): missing, it is mandatory"]);
}

#[test]
fn an_unknown_value_is_named_with_those_there_are() {
    let run = payment(|message| drop(message.insert("idType".to_owned(), json!("44"))));
    let faults = faults(&run);
    assert!(faults[0].starts_with("idType (证件类型): not one of the listed values; allowed are 0, 1"), "{faults:?}");
}

#[test]
fn all_faults_come_out_together() {
    let run = payment(|message| {
        message.insert("amount".to_owned(), json!(10.5));
        message.insert("terminalId".to_owned(), json!("1"));
        message.insert("custmerId".to_owned(), json!("33150001"));
    });
    assert_eq!(
        faults(&run),
        [
            "terminalId (终端号): 1 character, exactly 8 allowed",
            "amount (金额): a number in the file; write text, as it stands on the wire",
            "custmerId: not in the table; did you mean `customerId`?",
        ]
    );
}

#[test]
fn every_example_of_every_interface_can_be_built() {
    let gateway = gateway();
    let all = tongbao(&["interfaces", &gateway, "--json"]).json();
    for interface in all["interfaces"].as_array().unwrap() {
        let id = interface["id"].as_str().unwrap();
        let examples = tongbao(&["interfaces", &gateway, id, "--json"]).json();
        for example in examples["examples"].as_array().unwrap() {
            let name = example["name"].as_str().unwrap();
            let run = tongbao(&["explain", &gateway, id, "--example", name, "--json"]);
            assert_eq!(run.code, 0, "{id} {name}: {}{}", run.out, run.err);
            assert_eq!(run.json()["ok"], true);
        }
    }
}

#[test]
fn what_does_not_exist_is_a_usage_error() {
    let gateway = gateway();
    let run = tongbao(&["explain", &gateway, "purchase", "--example", "agreement paiment"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean `agreement payment`?"), "{}", run.err);
    assert_eq!(tongbao(&["explain", &gateway, "purchase", "no-such-file.json"]).code, 2);
    assert_eq!(tongbao(&["explain", &gateway]).code, 2);
}
