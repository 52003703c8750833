//! `sandbox`: the merchant's files.

use super::GATEWAY;
use crate::sandbox::{check_private, check_secret, start};
use crate::tongbao;

#[test]
fn it_writes_both_keys_and_the_dialect_and_shows_no_private_key() {
    let folder = tempfile::tempdir().unwrap();
    let kit = folder.path().join("kit");
    let started = start(&["--gateway", GATEWAY], &kit);
    assert_eq!(started["gateway"], GATEWAY);
    check_secret(&kit, &["merchant-key.pem", "pfx-password"], &started);
    let files =
        ["README", "merchant-id", "merchant-key.pem", "merchant.pfx", "gateway-key.pem", "gateway.cer", "dialect"];
    check_private(&kit, &files);
    check_private(&kit, &["ca.pem", "cards.json", "sms-codes"]);
    let gateway = kit.join("gateway.cer");
    let run = tongbao(&["keys", "inspect", gateway.to_str().unwrap()]);
    assert!(run.out.contains("RSA, 2048 bits"), "{}{}", run.out, run.err);
}

#[test]
fn the_merchant_signs_with_what_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let kit = folder.path().join("kit");
    let started = start(&["--gateway", GATEWAY, "--sign", "sm2"], &kit);
    assert!(started["merchant"]["signatures"].as_str().unwrap().starts_with("SM2 with SM3"), "{started}");
    let key = kit.join("gateway-key.pem");
    let run = tongbao(&["keys", "inspect", key.to_str().unwrap()]);
    assert!(run.out.contains("SM2"), "{}{}", run.out, run.err);
}

#[test]
fn it_has_no_address_for_notifications_but_that_of_each_request() {
    let folder = tempfile::tempdir().unwrap();
    let kit = folder.path().join("kit");
    let kit = kit.to_str().unwrap();
    let run =
        tongbao(&["sandbox", "--gateway", GATEWAY, "--port", "0", "--dir", kit, "--notify", "http://127.0.0.1:9/"]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(run.err.contains("--notify"), "{}", run.err);
}
