//! Who is let in, what they are told, and what is written down.

use bytes::Bytes;
use http::{Method, StatusCode};
use tongbao_core::schema::Charset;
use tongbao_core::{Gateway, Protocol};
use tongbao_crypto::{Algorithm, GatewayVerifyingKey, OurSigningKey, keys::PrivateKey};
use tongbao_sandbox::{CardBehaviour, MerchantKit, SigningKeys};
use tongbao_wire::form::Form;
use tongbao_ysepay::{Access, Dialect, YsePay, YsePayProtocol};

use crate::inbox::{Inbox, Port};
use crate::support::{Shop, answer, client, code_of, number, query, quick};

/// Code and words of a fault, which must be signed. It is in the charset that the request named.
fn fault(shop: &Shop, response: &http::Response<Bytes>) -> (String, String) {
    let kit = shop.sandbox.merchant();
    let ours = OurSigningKey::new(&kit.key, Algorithm::RsaSha1).unwrap();
    let theirs = GatewayVerifyingKey::new(&kit.gateway_key, Algorithm::RsaSha1).unwrap();
    let utf8 = response.headers()["content-type"].to_str().unwrap().ends_with("UTF-8");
    let dialect = Dialect::default().charset(if utf8 { Charset::Utf8 } else { Charset::Gbk });
    let gateway = YsePay::production(Access::new(&kit.merchant_id, ours, theirs, dialect).unwrap()).unwrap();
    assert!(String::from_utf8_lossy(response.body()).contains("\"unknow_response\":"));
    answer(gateway.read(response, &query("order")).unwrap_err())
}

#[tokio::test]
async fn whoever_cannot_be_read_is_told_what_is_wrong_under_a_signature() {
    let shop = Shop::open().await;
    for (from, to, code, why) in [
        ("sign_type=RSA", "sign_type=SM", "ACQ.ACCESS_FORBIDDEN", "sign_type"),
        ("sign_type=RSA", "sign_type=MD5", "ACQ.INVALID_PARAMETER", "sign_type"),
        ("charset=GBK", "charset=UTF-8", "ACQ.INVALID_PARAMETER", "does not verify over the"),
        ("charset=GBK", "charset=latin1", "ACQ.INVALID_PARAMETER", "charset"),
        ("version=3.0", "version=3.4", "ACQ.INVALID_PARAMETER", "does not verify over the"),
        ("ysepay.online.trade.query", "ysepay.online.trade.nothing", "ACQ.INVALID_PARAMETER", "there is no ysepay.onl"),
        ("partner_id=hyfz_test2", "partner_id=hyfz_test9", "ACQ.ACCESS_FORBIDDEN", "partner_id"),
        ("partner_id=", "partner=", "ACQ.INVALID_PARAMETER", "partner_id"),
        ("20240101-order", "20240101-other", "ACQ.INVALID_PARAMETER", "is it every parameter but sign"),
        ("&sign=", "&sign=AA", "ACQ.INVALID_PARAMETER", "does not verify"),
        ("&sign=", "&sign2=", "ACQ.INVALID_PARAMETER", "sign"),
        ("version=3.0", "version=3.0&version=3.0", "ACQ.INVALID_PARAMETER", "version"),
        ("version=3.0", "version", "ACQ.INVALID_PARAMETER", "cannot be read"),
    ] {
        let response = shop.raw(&query("order"), |body| body.replacen(from, to, 1)).await;
        let (found, text) = fault(&shop, &response);
        assert!(found == code && text.contains(why), "{from} -> {to}: {found} {text}");
    }
    for body in ["", "{}", "a=b", "%", "charset=UTF-8&\u{1f600}=1&\u{1f600}=2", "charset=UTF-8&method=\u{1f600}"] {
        let response = shop.raw(&query("order"), |_| body.to_owned()).await;
        assert_eq!(fault(&shop, &response).0, "ACQ.INVALID_PARAMETER", "{body}");
    }
    assert!(shop.sandbox.ledger().entries().is_empty());
}

#[tokio::test]
async fn what_is_signed_and_does_not_fit_its_table_is_refused_in_its_own_node() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let request = shop.order("order", 1, &protocol_no).build().unwrap();
    let sealed = shop.client.gateway().seal(&request).unwrap();
    let response = send_changed(&shop, sealed, |_, value| value.replace("\"30m\"", "\"thirty minutes\"")).await;
    assert!(String::from_utf8_lossy(response.body()).contains("\"ysepay_trusteeship_fastPay_response\":"));
    let (code, text) = answer(shop.client.gateway().open(&response, &request).map(drop).unwrap_err());
    assert!(code == "ACQ.INVALID_PARAMETER" && text.contains("timeout_express"), "{code} {text}");
    assert_eq!(code_of(shop.query("order").await), "ACQ.QUERY_NO_RECORD");
}

/// Changes the parameters of a request and signs it again.
async fn send_changed(
    shop: &Shop,
    sealed: http::Request<Bytes>,
    change: impl Fn(&str, &str) -> String,
) -> http::Response<Bytes> {
    let form = Form::parse(sealed.body(), Charset::Gbk).unwrap();
    let mut changed = Form::default();
    for (name, value) in form.iter() {
        if name != "sign" {
            changed.push(name.to_owned(), change(name, value)).unwrap();
        }
    }
    let text = changed.string_to_sign("sign").unwrap();
    let text = tongbao_wire::charset::encode(&text, Charset::Gbk).unwrap();
    let signer = tongbao_crypto::signer(&shop.sandbox.merchant().key, Algorithm::RsaSha1).unwrap();
    let sign = tongbao_crypto::TextEncoding::Base64.encode(&signer.sign(&text).unwrap());
    changed.push("sign", sign).unwrap();
    let body = Bytes::from(changed.write(Charset::Gbk).unwrap());
    shop.send(sealed.map(|_| body)).await
}

#[tokio::test]
async fn every_interface_is_played_and_answers_in_its_own_node() {
    let shop = Shop::open().await;
    let all = YsePayProtocol::INTERFACES.iter().map(|incoming| incoming.interface);
    for interface in all.filter(|interface| !interface.method.is_empty()) {
        let sealed = shop.client.gateway().seal(&query("order")).unwrap();
        let response = send_changed(&shop, sealed, |name, value| match name {
            "method" => interface.method.to_owned(),
            "version" => interface.version.to_owned(),
            "biz_content" => "{}".to_owned(),
            _ => value.to_owned(),
        });
        let body = response.await.into_body();
        let text = String::from_utf8_lossy(&body);
        assert!(text.contains(&format!("\"{}\":{{", interface.inbound.container[0])), "{}: {text}", interface.id);
        assert!(text.contains("ACQ.INVALID_PARAMETER"), "{}: {text}", interface.id);
    }
}

#[tokio::test]
async fn another_key_or_another_partners_number_opens_nothing() {
    let shop = Shop::open().await;
    let kit = shop.sandbox.merchant();
    let stranger = PrivateKey::generate_rsa(1024).unwrap();
    let access = |partner: &str, key: &PrivateKey| {
        let ours = OurSigningKey::new(key, Algorithm::RsaSha1).unwrap();
        let theirs = GatewayVerifyingKey::new(&kit.gateway_key, Algorithm::RsaSha1).unwrap();
        Access::new(partner, ours, theirs, Dialect::default()).unwrap()
    };
    let ask = async |access| answer(client(&shop.sandbox, access, None).call(&query("order")).await.unwrap_err());
    assert!(ask(access("hyfz_test2", &stranger)).await.1.contains("does not verify"));
    assert!(ask(access("nobody", &kit.key)).await.1.contains("partner_id"));
    let pair = Shop::open_as(&SigningKeys::Rsa, Dialect::default()).await;
    let (kit, other) = (pair.sandbox.merchant(), pair.sandbox.other_merchant());
    let ours = OurSigningKey::new(&kit.key, Algorithm::RsaSha1).unwrap();
    let theirs = GatewayVerifyingKey::new(&kit.gateway_key, Algorithm::RsaSha1).unwrap();
    let mixed = Access::new(&other.merchant_id, ours, theirs, Dialect::default()).unwrap();
    let refused = client(&pair.sandbox, mixed, None).call(&query("order")).await.unwrap_err();
    assert!(answer(refused).1.contains("does not verify"), "the neighbour's number with our key");
}

#[tokio::test]
async fn bare_bytes_are_taken_as_well_as_encoded_ones() {
    let shop = Shop::open().await;
    let protocol_no = shop.bind("bind", &shop.card(CardBehaviour::Pays)).await;
    let request = shop.order("order", 100, &protocol_no).build().unwrap();
    let sealed = shop.client.gateway().seal(&request).unwrap();
    let form = Form::parse(sealed.body(), Charset::Gbk).unwrap();
    // As a public SDK of the vendor sends it.
    let pairs: Vec<_> = form.iter().map(|(name, value)| format!("{name}={}", value.replace('+', "%2B"))).collect();
    let body = tongbao_wire::charset::encode(&pairs.join("&"), Charset::Gbk).unwrap().into_owned();
    assert!(body.iter().any(|byte| !byte.is_ascii()));
    let response = shop.send(sealed.map(|_| Bytes::from(body))).await;
    let reply = shop.client.gateway().open(&response, &request).unwrap();
    assert_eq!(reply.out_trade_no, Some(number("order")));
}

#[tokio::test]
async fn there_is_one_address_and_no_client_certificate() {
    let shop = Shop::open().await;
    let sealed = shop.client.gateway().seal(&query("order")).unwrap();
    for path in ["/", "/gateway.do/", "/gateway", "/Gateway.do"] {
        let mut request = sealed.clone();
        *request.uri_mut() = shop.sandbox.endpoint().replace("/gateway.do", path).parse().unwrap();
        assert_eq!(shop.send(request).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
    let mut get = sealed.clone();
    *get.method_mut() = Method::GET;
    assert_eq!(shop.send(get).await.status(), StatusCode::METHOD_NOT_ALLOWED);
    for (size, status) in [(1 << 20, StatusCode::OK), ((1 << 20) + 1, StatusCode::PAYLOAD_TOO_LARGE)] {
        let request = sealed.clone().map(|_| Bytes::from(vec![b' '; size]));
        assert_eq!(shop.send(request).await.status(), status, "{size}");
    }
}

#[tokio::test]
async fn nothing_that_is_shown_has_a_secret() {
    let shop = Shop::open_with(quick().wire_log(true)).await;
    let inbox = Inbox::open(shop.sandbox.access(), &[Port::Acknowledge]).await;
    let shop = shop.notified_at(&inbox.address);
    let card = shop.card(CardBehaviour::PaysOnCredit);
    shop.send_code("bind", &card).await.unwrap();
    let bind_code = shop.code(&number("bind"));
    let bound = shop.bind_with("bind", &bind_code).await.unwrap().into_inner();
    let protocol_no = bound.protocol_no.unwrap();
    let paysn = shop.place("order", 100, &protocol_no).await;
    let code = shop.code(&paysn);
    shop.confirm(&paysn, &code).await.unwrap();
    shop.raw(&query("order"), |body| body.replacen("&sign=", "&sign=0", 1)).await;
    shop.raw(&query("order"), |body| body.replacen("trade.query", "trade.nothing", 1)).await;
    shop.sandbox.notifications_done().await;
    let kit = shop.sandbox.merchant();
    let mut shown: Vec<String> = shop.sandbox.wire().iter().map(ToString::to_string).collect();
    assert_eq!(shown.len(), 6 * 2 + 2);
    shown.extend(shop.sandbox.events().iter().map(ToString::to_string));
    shown.push(format!("{:?} {kit:?} {:?} {:?}", shop.sandbox, shop.sandbox.cards(), kit.files()));
    shown.push(format!("{:?} {:?} {:?}", shop.sandbox.ledger(), shop.sandbox.deliveries(), kit.facts()));
    let shown = shown.join("\n");
    assert!(shown.contains(&number("order")) && shown.contains("622575******0014"));
    let pem = kit.key.to_pem();
    for secret in [
        card.pan.expose(),
        card.phone.expose(),
        card.id_number.expose(),
        card.holder.expose(),
        protocol_no.expose(),
        bind_code.as_str(),
        code.as_str(),
        kit.pfx_password.expose(),
        std::str::from_utf8(&pem).unwrap().lines().nth(1).unwrap(),
    ] {
        assert!(!shown.contains(secret));
    }
}
