//! `sandbox`: the merchant's files.

use super::GATEWAY;
use crate::sandbox::{check_private, check_secret, start};
use crate::tongbao;

#[test]
fn it_writes_both_keys_and_the_numbers_and_shows_no_private_key() {
    let folder = tempfile::tempdir().unwrap();
    let kit = folder.path().join("kit");
    let started = start(&["--gateway", GATEWAY], &kit);
    assert_eq!(started["gateway"], GATEWAY);
    check_secret(&kit, &["merchant-key.pem", "merchant-key.txt"], &started);
    let files = ["README", "merchant-id", "merchant-key.pem", "merchant-key.txt", "gateway-key.pem", "gateway-key.txt"];
    check_private(&kit, &files);
    check_private(&kit, &["sys-id", "product-id", "ca.pem", "cards.json", "sms-codes"]);
    assert_eq!(started["merchant"]["product-id"], std::fs::read_to_string(kit.join("product-id")).unwrap());
}

#[test]
fn the_merchant_signs_with_what_was_asked_for() {
    for (sign, signatures, key) in [("rsa", "RSA-SHA256", "RSA, 2048 bits"), ("sm2", "SM2-SM3", "SM2")] {
        let folder = tempfile::tempdir().unwrap();
        let kit = folder.path().join("kit");
        let started = start(&["--gateway", GATEWAY, "--sign", sign], &kit);
        assert_eq!(started["merchant"]["signatures"], signatures);
        let run = tongbao(&["keys", "inspect", kit.join("gateway-key.pem").to_str().unwrap()]);
        assert!(run.out.contains(key), "{}{}", run.out, run.err);
    }
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
