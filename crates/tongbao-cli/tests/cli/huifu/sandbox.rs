//! `sandbox`: the merchant's files, and faults at an interface of it.

use tongbao_transport::{Https, Transport};

use super::GATEWAY;
use crate::sandbox::{begin, check_private, check_secret, start};
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

#[tokio::test]
async fn a_fault_strikes_as_often_as_it_was_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let path = "/v3/trade/onlinepayment/quickpay/pay";
    for (times, answered) in [(None, [false, false, false]), (Some("1"), [false, true, true])] {
        let kit = folder.path().join("kit");
        let mut args = vec!["--gateway", GATEWAY, "--fault", "hang-up"];
        args.extend(times.into_iter().flat_map(|times| ["--times", times]));
        let (mut child, started) = begin(&args, &kit);
        let fault = &started["fault"];
        assert_eq!((&fault["word"], fault["times"].as_u64()), (&"hang-up".into(), times.map(|_| 1)), "{started}");
        assert!(fault["interfaces"].as_array().unwrap().contains(&"quickpay_pay_v3".into()), "{started}");
        let ca = std::fs::read(kit.join("ca.pem")).unwrap();
        let https = Https::builder().trust_only_pem(&ca).unwrap().build().unwrap();
        for answered in answered {
            let address = format!("{}{path}", started["endpoint"].as_str().unwrap());
            let answer = https.send(http::Request::post(address).body("{}".into()).unwrap()).await;
            assert_eq!(answer.is_ok(), answered, "{times:?}: {answer:?}");
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
