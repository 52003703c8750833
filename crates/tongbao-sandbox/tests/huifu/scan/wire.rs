//! Who is let in, what they are told, and what is written down.

use bytes::Bytes;
use http::{Method, StatusCode};
use tongbao_core::{Gateway, Protocol, Request};
use tongbao_crypto::keys::{PrivateKey, PublicKey};
use tongbao_crypto::{Algorithm, GatewayEncryptionKey, GatewayVerifyingKey, OurSigningKey, TextEncoding, verifier};
use tongbao_huifu::{Access, HuifuProtocol, JspayNotify, ScanpayQueryV3Request, TradeType};
use tongbao_sandbox::{Config, MerchantKit};
use tongbao_wire::Limits;
use tongbao_wire::json::{Document, Value};

use super::shop::Shop;
use crate::inbox::{Inbox, Port};
use crate::support::{answer, client, code_of};

/// Sends a query, changed on its way.
async fn changed(shop: &Shop, from: &str, to: &str) -> http::Response<Bytes> {
    let sealed = shop.client.gateway().seal(&shop.query("order")).unwrap();
    let body = String::from_utf8(sealed.body().to_vec()).unwrap();
    assert!(body.contains(from), "{body}");
    shop.send(sealed.map(|_| Bytes::from(body.replacen(from, to, 1)))).await
}

#[tokio::test]
async fn a_signature_that_does_not_fit_is_answered_with_922_and_no_more() {
    let shop = Shop::open().await;
    shop.place("order", 100, TradeType::ANative).await;
    for (from, to) in [("\"order\"", "\"other\""), ("\"sign\":\"", "\"sign\":\"AA")] {
        let response = changed(&shop, from, to).await;
        assert_eq!(response.status().as_u16(), 922, "{from}");
        let error = shop.client.gateway().read(&response, &shop.query("order")).unwrap_err();
        assert!(error.to_string().contains("922"), "{error}");
    }
    // Blanks and another order of members are sorted away before the signature is checked.
    let response = changed(&shop, "{\"huifu_id\"", "{ \"huifu_id\"").await;
    shop.client.gateway().open(&response, &shop.query("order")).unwrap();
}

#[tokio::test]
async fn whoever_is_not_known_is_told_so_under_a_signature() {
    let shop = Shop::open().await;
    for (from, to, code) in [
        ("\"product_id\":\"MCS\"", "\"product_id\":\"XXX\"", "22000000"),
        ("\"sys_id\":\"6666000100000001\"", "\"sys_id\":\"6666000100000009\"", "22000000"),
    ] {
        let response = changed(&shop, from, to).await;
        let refused = shop.client.gateway().open(&response, &shop.query("order"));
        assert_eq!(code_of(refused), code, "{to}");
    }
    for body in ["", "{}", "a=b", "{\"data\":{}}", "{\"data\":\"{}\",\"sign\":\"AA\"}"] {
        let sealed = shop.client.gateway().seal(&shop.query("order")).unwrap();
        let response = shop.send(sealed.map(|_| Bytes::from(body))).await;
        let text = String::from_utf8_lossy(response.body());
        assert!(text.contains("\"resp_code\":\"10000000\"") && text.contains("\"sign\":\""), "{body}: {text}");
    }
}

#[tokio::test]
async fn another_key_or_another_merchants_number_opens_nothing() {
    let shop = Shop::open().await;
    let kit = shop.sandbox.merchant();
    let stranger = PrivateKey::generate_rsa(1024).unwrap();
    for (sys_id, key) in [(kit.merchant_id.as_str(), &stranger), (shop.other().huifu_id.as_str(), &kit.key)] {
        let access = access(sys_id, key, &kit.gateway_key, &kit.gateway_key, Algorithm::RsaSha256);
        let error = client(&shop.sandbox, access).call(&shop.query("order")).await.unwrap_err().to_string();
        assert!(error.contains("922") && error.contains("is the public key at the gateway"), "{error}");
    }
}

fn access(sys_id: &str, key: &PrivateKey, verifies: &PublicKey, encrypts: &PublicKey, algorithm: Algorithm) -> Access {
    let ours = OurSigningKey::new(key, algorithm).unwrap();
    let theirs = GatewayVerifyingKey::new(verifies, algorithm).unwrap();
    Access::new(sys_id, "MCS", ours, theirs, GatewayEncryptionKey::rsa(encrypts).unwrap()).unwrap()
}

#[tokio::test]
async fn the_files_of_a_kit_are_enough_to_trade() {
    let shop = Shop::open().await;
    let folder = tempfile::tempdir().unwrap();
    shop.sandbox.merchant().write_to(folder.path()).unwrap();
    let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    let text = |name: &str| String::from_utf8(read(name)).unwrap();
    assert_eq!((text("sys-id"), text("product-id")), (shop.huifu_id.clone(), "MCS".to_owned()));
    for form in ["pem", "txt"] {
        let ours = PrivateKey::load(&read(&format!("merchant-key.{form}"))).unwrap();
        let theirs = PublicKey::load(&read(&format!("gateway-key.{form}"))).unwrap();
        let access = access(&text("merchant-id"), &ours, &theirs, &theirs, Algorithm::RsaSha256);
        assert_eq!(code_of(client(&shop.sandbox, access).call(&shop.query("order")).await), "23000001");
    }
}

#[tokio::test]
async fn the_first_merchant_has_rsa_and_the_other_sm2_and_both_are_answered_with_their_own() {
    let sandbox = tongbao_sandbox::Sandbox::<HuifuProtocol>::start(Config::new().shared_keys(true)).await.unwrap();
    let kits = [sandbox.merchant().algorithm, sandbox.other_merchant().algorithm];
    assert_eq!(kits, [Algorithm::RsaSha256, Algorithm::Sm2Sm3]);
    for (access, number) in [(sandbox.access(), "6666000100000001"), (sandbox.other_access(), "6666000100000002")] {
        // Not found, and believed: the refusal is signed with the key of this merchant.
        let query = ScanpayQueryV3Request::builder().huifu_id(number).org_hf_seq_id("002900").build().unwrap();
        assert_eq!(code_of(client(&sandbox, access).call(&query).await), "23000001");
    }
}

#[tokio::test]
async fn data_is_sorted_and_compact_and_has_nothing_that_sdks_write_differently() {
    let shop = Shop::open().await;
    let inbox = Inbox::<JspayNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let shop = shop.notified_at(&inbox.address);
    let order = shop.order("order", 100, TradeType::TJsapi).build().unwrap();
    shown_plainly(&shop, &order).await;
    shown_plainly(&shop, &shop.query("order")).await;
    shown_plainly(&shop, &shop.query("nothing")).await;
    shown_plainly(&shop, &shop.refund("refund", "order", 10).remark("沙箱/退款").build().unwrap()).await;
    shown_plainly(&shop, &shop.shown("shown", 100, "280000000000000000").build().unwrap()).await;
}

async fn shown_plainly<R: Request<Protocol = HuifuProtocol>>(shop: &Shop, request: &R) {
    let response = shop.send(shop.client.gateway().seal(request).unwrap()).await;
    assert_eq!(response.headers()["content-type"], "application/json;charset=UTF-8");
    let body = std::str::from_utf8(response.body()).unwrap();
    for ugly in ["null", "\\u", "\\/", ": ", ", ", "\n", ":0.00", ":1"] {
        assert!(!body.contains(ugly), "{ugly}: {body}");
    }
    let document = Document::parse(body, Limits::REPLY).unwrap();
    let data = tongbao_wire::json::place(&document, &["data"]).and_then(|at| document.node(at)).unwrap();
    assert!(matches!(data.value, Value::Object));
    let text = data.raw;
    let members = text.trim_start_matches("{\"").split("\",\"");
    let names: Vec<_> = members.filter_map(|member| member.split_once("\":")).map(|(name, _)| name).collect();
    assert!(names.len() > 2 && names.is_sorted(), "{text}");
    let sign =
        body.strip_prefix(&format!("{{\"data\":{text},\"sign\":\"")).and_then(|rest| rest.strip_suffix("\"}")).unwrap();
    let sign = TextEncoding::Base64.decode(sign).unwrap();
    let verifier = verifier(&shop.sandbox.merchant().gateway_key, Algorithm::RsaSha256).unwrap();
    verifier.verify(text.as_bytes(), &sign).unwrap();
}

#[tokio::test]
async fn only_its_own_paths_are_answered_and_only_to_posts() {
    let shop = Shop::open().await;
    let sealed = shop.client.gateway().seal(&shop.query("order")).unwrap();
    for path in ["/", "/v3/trade/payment/scanpay/query/", "/v9/trade/payment/scanpay/query"] {
        let mut request = sealed.clone();
        *request.uri_mut() = format!("{}{path}", shop.sandbox.endpoint()).parse().unwrap();
        assert_eq!(shop.send(request).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
    let mut get = sealed;
    *get.method_mut() = Method::GET;
    assert_eq!(shop.send(get).await.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn every_interface_is_played() {
    let shop = Shop::open().await;
    let calls = HuifuProtocol::INTERFACES.iter().map(|incoming| incoming.interface);
    let mut not_played = Vec::new();
    for interface in calls.filter(|interface| !interface.path.is_empty()) {
        let mut request = shop.client.gateway().seal(&shop.query("order")).unwrap();
        *request.uri_mut() = format!("{}{}", shop.sandbox.endpoint(), interface.path).parse().unwrap();
        if shop.send(request).await.status() == StatusCode::NOT_FOUND {
            not_played.push(interface.id);
        }
    }
    assert!(not_played.is_empty(), "{not_played:?}");
}

#[tokio::test]
async fn nothing_that_is_shown_has_a_secret() {
    let shop = Shop::open_as(Algorithm::RsaSha256, Config::new().wire_log(true)).await;
    let inbox = Inbox::<JspayNotify>::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let shop = shop.notified_at(&inbox.address);
    let handed = shop.place("order", 100, TradeType::TJsapi).await.pay_info.unwrap();
    let code = "280000000000012345";
    shop.client.call(&shop.shown("shown", 100, code).build().unwrap()).await.unwrap();
    answer(shop.client.call(&shop.shown("wrong", 100, "990000000000012345").build().unwrap()).await.unwrap_err());
    shop.sandbox.notifications_done().await;
    let kit = shop.sandbox.merchant();
    let mut shown: Vec<String> = shop.sandbox.wire().iter().map(ToString::to_string).collect();
    assert!(shown.len() >= 6);
    shown.extend(shop.sandbox.events().iter().map(ToString::to_string));
    shown.push(format!("{:?} {kit:?} {:?} {:?}", shop.sandbox, shop.sandbox.cards(), kit.files()));
    shown.push(format!("{:?} {:?} {:?}", shop.sandbox.ledger(), shop.sandbox.deliveries(), kit.facts()));
    let shown = shown.join("\n");
    let pem = kit.key.to_pem();
    let key = std::str::from_utf8(&pem).unwrap().lines().nth(1).unwrap();
    assert!(shown.contains("shown"));
    for secret in [code, "990000000000012345", handed.expose(), key] {
        assert!(!shown.contains(secret));
    }
}
