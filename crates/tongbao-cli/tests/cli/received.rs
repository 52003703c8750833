//! `explain --check`: received messages.

use std::fs;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{Algorithm, signer};

use crate::{Run, gateway, tongbao};

const BEFORE: &str = r#"<?xml version="1.0" encoding="UTF-8"?><MasMessage xmlns="http://www.99bill.com/mas_cnp_merchant_interface"><version>1.0</version><TxnMsgContent><txnType>PUR</txnType><interactiveStatus>TR3</interactiveStatus><amount>10</amount><merchantId>104110045112012</merchantId><terminalId>00002012</terminalId><entryTime>20160126145908</entryTime><externalRefNumber>20160126145859</externalRefNumber><transTime>20160126145942</transTime><refNumber>000012846461</refNumber><responseCode>00</responseCode><cardOrg>CU</cardOrg><storableCardNo>6217009100</storableCardNo><authorizationCode>584559</authorizationCode>"#;
const AFTER: &str = "</TxnMsgContent></MasMessage>";

/// A signed notification's signature element, and what is checked with which key.
fn check(change: impl FnOnce(&str) -> String) -> Run {
    let key = PrivateKey::generate_rsa(1024).unwrap();
    let signer = signer(&key, Algorithm::RsaSha1).unwrap();
    let signature = signer.sign(format!("{BEFORE}{AFTER}").as_bytes()).unwrap();
    let element = format!("<signature>{}</signature>", BASE64.encode(signature));
    let folder = tempfile::tempdir().unwrap();
    let [message, public] = ["message.container", "gateway.pem"].map(|name| folder.path().join(name));
    fs::write(&message, change(&element)).unwrap();
    fs::write(&public, key.public_key().to_pem()).unwrap();
    tongbao(&["explain", &gateway(), "--check", message.to_str().unwrap(), "--key", public.to_str().unwrap()])
}

#[test]
fn an_honest_notification_is_believed() {
    let run = check(|signature| format!("{BEFORE}{signature}{AFTER}"));
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(run.out.contains(&format!("RSA-SHA1 verifies over {} bytes", BEFORE.len() + AFTER.len())), "{}", run.out);
    assert!(run.out.contains("succeeded: it happened, and that is final"), "{}", run.out);
}

#[test]
fn a_forged_one_is_not_and_nothing_is_read_from_it() {
    let run = check(|signature| format!("{}{signature}{AFTER}", BEFORE.replace("<amount>10<", "<amount>1000<")));
    assert_eq!(run.code, 1);
    assert!(run.out.contains("another key, or the content was changed"), "{}", run.out);
    assert!(!run.out.contains("金额") && !run.out.contains("succeeded"), "{}", run.out);
}

#[test]
fn two_signatures_are_refused_before_anything_is_verified() {
    let run = check(|signature| format!("{BEFORE}{signature}<amount>1000</amount>{signature}{AFTER}"));
    assert_eq!(run.code, 1);
    assert!(run.out.contains("2 times <signature>"), "{}", run.out);
    assert!(run.out.contains("what stands between them would not be signed"), "{}", run.out);
}

#[test]
fn a_stripped_signature_is_refused() {
    let run = check(|_| format!("{BEFORE}{AFTER}"));
    assert_eq!(run.code, 1);
    assert!(run.out.contains("an unsigned notification is never believed"), "{}", run.out);
}

#[test]
fn a_change_on_the_way_is_named() {
    let run = check(|signature| format!("{BEFORE}{signature}{AFTER}\n"));
    assert_eq!(run.code, 1, "it does not verify as it is");
    assert!(run.out.contains("verifies if the trailing newline is removed"), "{}", run.out);
}

#[test]
fn without_a_key_nothing_is_believed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("message.container");
    fs::write(&file, format!("{BEFORE}<signature>AAAA</signature>{AFTER}")).unwrap();
    let run = tongbao(&["explain", &gateway(), "--check", file.to_str().unwrap()]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("not checked: no key"), "{}", run.out);
}

#[test]
fn a_reply_is_read_and_its_code_explained() {
    let reply = BEFORE.replace("TR3", "TR2").replace(">00<", ">51<");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("reply.xml");
    fs::write(&file, format!("{reply}{AFTER}")).unwrap();
    let run = tongbao(&["explain", &gateway(), "purchase", "--check", file.to_str().unwrap()]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(run.out.contains("declined: a final failure"), "{}", run.out);
    assert!(run.out.contains("only the TLS connection can say"), "{}", run.out);
}

#[test]
fn rubbish_is_said_to_be_rubbish() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rubbish");
    for rubbish in [&b""[..], b"<html>502</html>", b"\xff\xfe\x00", b"<a><a><a>", &[b'<'; 5000]] {
        fs::write(&file, rubbish).unwrap();
        let run = tongbao(&["explain", &gateway(), "--check", file.to_str().unwrap()]);
        assert_eq!(run.code, 1, "{rubbish:?}: {}", run.out);
    }
}
