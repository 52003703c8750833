//! Who is let in, what they are told, and what is written down.

use bytes::Bytes;
use http::{Method, StatusCode};
use tongbao_core::Gateway;
use tongbao_core::schema::AmountForm;
use tongbao_crypto::{BlockMode, Iv};
use tongbao_sandbox::{CardBehaviour, MerchantKit};
use tongbao_withhold::{Access, Dialect, KeyText, PayStatus, SingleOrderQueryRequest};

use crate::support::{Inbox, Port, Shop, client, quick, refusal};

fn query() -> SingleOrderQueryRequest {
    SingleOrderQueryRequest::builder().biz_order_no("order-1").build().unwrap()
}

#[tokio::test]
async fn whoever_has_no_key_cannot_tell_what_was_wrong() {
    let shop = Shop::open().await;
    let kit = shop.sandbox.merchant();
    let refused = shop.raw(&query(), |_| "{}".to_owned()).await;
    assert_eq!(refused.status(), StatusCode::OK);
    let text = String::from_utf8(refused.body().to_vec()).unwrap();
    assert!(text.contains("\"-1\"") && !text.contains("sign"), "{text}");
    let sealed = |ua: &str, key: &str, dialect: Dialect| {
        let access = Access::new(ua, key, dialect).unwrap();
        client(&shop.sandbox, access).gateway().seal(&query()).unwrap()
    };
    let ecb = || Dialect::new(BlockMode::Ecb, AmountForm::Yuan2dp);
    let key = kit.key.expose();
    for (what, request) in [
        ("another key", sealed(&kit.merchant_id, &"0".repeat(32), ecb())),
        ("another ua", sealed("UA9999", key, ecb())),
        ("the other merchant's ua", sealed(&shop.sandbox.other_merchant().merchant_id, key, ecb())),
        // The signature is right, and what it covers cannot be decrypted.
        (
            "another mode",
            sealed(
                &kit.merchant_id,
                key,
                Dialect::new(BlockMode::Cbc(Iv::fixed(b"0123456789abcdef")), AmountForm::Yuan2dp),
            ),
        ),
        ("another text form", sealed(&kit.merchant_id, key, ecb().args(tongbao_crypto::TextEncoding::HexLower))),
        ("another separator", sealed(&kit.merchant_id, key, ecb().separator("&"))),
        ("another padding", sealed(&kit.merchant_id, key, ecb().padding(tongbao_crypto::BlockPadding::Zero))),
    ] {
        assert_eq!(shop.send(request).await.body(), refused.body(), "{what}");
    }
    for (from, to) in [
        ("single-order-query", "no-such-method"),
        ("single-order-query", "single-withhold"),
        ("\"sign\":\"", "\"sign\":\"0"),
        ("\"args\":\"", "\"args\":\"!"),
        ("\"requestId\"", "\"requestID\""),
        ("{", "["),
    ] {
        let reply = shop.raw(&query(), |body| body.replacen(from, to, 1)).await;
        assert_eq!(reply.body(), refused.body(), "{from} -> {to}");
    }
    assert!(
        shop.noted("no such method") && shop.noted("unknown ua"),
        "the event log knows: {:?}",
        shop.sandbox.events()
    );
}

#[tokio::test]
async fn a_replay_is_carried_out_and_reported() {
    let shop = Shop::open().await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind(&card).await;
    let request = shop.charge("order-1", 100, &card, &protocol_no).build().unwrap();
    let sealed = shop.client.gateway().seal(&request).unwrap();
    let first = shop.send(sealed.clone()).await;
    assert!(!shop.noted("was here before"));
    let second = shop.send(sealed.clone()).await;
    assert_eq!(first.body(), second.body());
    assert!(shop.noted("the very same request was here before"));
    // Neither time nor requestId is signed: whoever recorded the request can change both.
    let text = String::from_utf8(sealed.body().to_vec()).unwrap();
    let changed = text.replacen("\"requestId\":\"", "\"requestId\":\"9", 1);
    assert_ne!(changed, text);
    shop.send(sealed.map(|_| Bytes::from(changed))).await;
    assert!(shop.noted("under another requestId"));
    assert_eq!(shop.charges("order-1"), 1);
}

#[tokio::test]
async fn amounts_in_another_unit_are_not_taken_for_yuan() {
    let shop = Shop::open_as(Dialect::new(BlockMode::Ecb, AmountForm::Fen)).await;
    let card = shop.card(CardBehaviour::Pays);
    let protocol_no = shop.bind(&card).await;
    let paid = shop.pay("order-1", 1234, &card, &protocol_no).await.unwrap();
    assert_eq!(paid.pay_status, PayStatus::Success);
    assert_eq!(shop.sandbox.ledger().taken("order-1").fen(), 1234);
    // `12.34` is no number of fen.
    let yuan = Dialect::new(BlockMode::Ecb, AmountForm::Yuan2dp);
    let kit = shop.sandbox.merchant();
    let access = Access::new(&kit.merchant_id, kit.key.expose(), yuan).unwrap();
    let request = shop.charge("order-2", 1234, &card, &protocol_no).build().unwrap();
    client(&shop.sandbox, access).call(&request).await.unwrap_err();
    assert_eq!(shop.charges("order-2"), 0);
    assert!(shop.noted("amount"), "{:?}", shop.sandbox.events());
}

#[tokio::test]
async fn other_dialects_are_spoken_too() {
    use tongbao_crypto::{BlockPadding, TextEncoding};
    use tongbao_wire::json::Escape;
    for dialect in [
        Dialect::new(BlockMode::Cbc(Iv::random_prefix()), AmountForm::Yuan2dp).args(TextEncoding::HexUpper),
        Dialect::new(BlockMode::Ecb, AmountForm::Yuan).key(KeyText::Hex).padding(BlockPadding::Zero).separator("&"),
        Dialect::new(BlockMode::Ecb, AmountForm::Fen).key(KeyText::Base64).escape(Escape::Least).ack("OK"),
        Dialect::new(BlockMode::Ecb, AmountForm::Fen).absent_as_empty(true),
    ] {
        let name = format!("{dialect:?}");
        let shop = Shop::open_as(dialect).await;
        let inbox = Inbox::open(shop.client.gateway(), &[Port::Acknowledge]).await;
        let card = shop.card(CardBehaviour::Pays);
        let protocol_no = shop.bind(&card).await;
        let request = shop.charge("order-1", 1200, &card, &protocol_no).notify_url(inbox.address.as_str());
        let reply = shop.client.call(&request.build().unwrap()).await;
        assert!(reply.is_ok(), "{name}: {:?}", shop.sandbox.events());
        shop.sandbox.notifications_done().await;
        assert_eq!((shop.sandbox.ledger().taken("order-1").fen(), inbox.all().len()), (1200, 1), "{name}");
    }
}

/// What is wrong: a merchant can write `biz_data` as a list or a text, and the gateway's end reads objects only.
#[tokio::test]
async fn biz_data_that_is_no_object_is_refused_and_charges_nothing() {
    use tongbao_wire::json::Objects;
    for objects in [Objects::List, Objects::Text] {
        let shop = Shop::open_as(Dialect::new(BlockMode::Ecb, AmountForm::Fen).objects(objects)).await;
        let card = shop.card(CardBehaviour::Pays);
        let protocol_no = shop.bind(&card).await;
        assert_eq!(refusal(shop.pay("order-1", 1200, &card, &protocol_no).await), "参数有误");
        assert!(shop.noted("biz_data") && shop.sandbox.ledger().entries().is_empty());
    }
}

#[tokio::test]
async fn there_is_one_address_and_no_client_certificate() {
    let shop = Shop::open().await;
    let sealed = shop.client.gateway().seal(&query()).unwrap();
    for path in ["/", "/gateway/", "/gateway/single-order-query", "/Gateway"] {
        let mut request = sealed.clone();
        *request.uri_mut() = shop.sandbox.endpoint().replace("/gateway", path).parse().unwrap();
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
    let inbox = Inbox::open(shop.client.gateway(), &[Port::Acknowledge]).await;
    let card = shop.card(CardBehaviour::Pays);
    let unique_code = shop.send_code(&card).await.unwrap();
    let code = shop.sandbox.sms_code(card.phone.expose()).unwrap();
    let protocol_no = shop.confirm(&card, &unique_code, code.expose()).await.unwrap().protocol_no.clone();
    let request = shop.charge("order-1", 100, &card, &protocol_no).notify_url(inbox.address.as_str());
    shop.client.call(&request.build().unwrap()).await.unwrap();
    shop.raw(&query(), |body| body.replacen("\"sign\":\"", "\"sign\":\"0", 1)).await;
    shop.raw(&query(), |body| body.replacen("single-order-query", "no-such-method", 1)).await;
    shop.sandbox.notifications_done().await;
    let kit = shop.sandbox.merchant();
    let mut shown: Vec<String> = shop.sandbox.wire().iter().map(ToString::to_string).collect();
    assert_eq!(shown.len(), 5 * 2 + 2);
    shown.extend(shop.sandbox.events().iter().map(ToString::to_string));
    shown.push(format!("{:?} {kit:?} {:?} {:?}", shop.sandbox, shop.sandbox.cards(), kit.files()));
    shown.push(format!("{:?} {:?} {:?}", shop.sandbox.ledger(), shop.sandbox.deliveries(), kit.facts()));
    let shown = shown.join("\n");
    assert!(shown.contains("order-1"));
    for secret in [
        card.pan.expose(),
        card.phone.expose(),
        card.id_number.expose(),
        card.holder.expose(),
        unique_code.expose(),
        protocol_no.expose(),
        code.expose(),
        kit.key.expose(),
    ] {
        assert!(!shown.contains(secret));
    }
}

#[tokio::test]
async fn the_kit_is_written_for_its_owner_alone() {
    let shop = Shop::open().await;
    let kit = shop.sandbox.merchant();
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("kit");
    kit.write_to(&dir).unwrap();
    shop.sandbox.other_merchant().write_to(&dir).unwrap();
    kit.write_to(&dir).unwrap();
    let read = |name: &str| std::fs::read_to_string(dir.join(name)).unwrap();
    assert_eq!((read("key").as_str(), read("ua")), (kit.key.expose(), kit.merchant_id.clone()));
    assert!(read("README").starts_with("SANDBOX") && !read("README").contains(kit.key.expose()));
    assert!(read("dialect").contains("ECB") && read("dialect").contains("yuan"));
    #[cfg(unix)]
    for file in std::fs::read_dir(dir).unwrap() {
        let mode = std::os::unix::fs::PermissionsExt::mode(&file.unwrap().metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
}
