//! `sandbox`: the merchant's files.

use super::GATEWAY;
use crate::sandbox::{check_private, check_secret, start};
use crate::tongbao;

#[test]
fn it_writes_the_key_the_authority_and_the_dialect_and_shows_no_key() {
    let folder = tempfile::tempdir().unwrap();
    let kit = folder.path().join("kit");
    let started = start(&["--gateway", GATEWAY], &kit);
    assert_eq!(started["gateway"], GATEWAY);
    check_secret(&kit, &["key"], &started);
    check_private(&kit, &["README", "ua", "key", "pay-type", "ca.pem", "dialect", "cards.json", "sms-codes"]);
}

#[test]
fn it_has_no_address_for_callbacks_but_that_of_each_order() {
    let folder = tempfile::tempdir().unwrap();
    let kit = folder.path().join("kit");
    let address = ["--notify", "http://127.0.0.1:9/"];
    let run = tongbao(
        &[&["sandbox", "--gateway", GATEWAY, "--port", "0", "--dir", kit.to_str().unwrap()], &address[..]].concat(),
    );
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(run.err.contains("--notify"), "{}", run.err);
}
