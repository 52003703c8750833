//! What a server on a bad network must stand, and what it must not tell.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, StatusCode};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tongbao_core::Gateway;
use tongbao_sandbox::{CardBehaviour, Direction};

use crate::support::{Inbox, Port, Shop, quick, send};

fn sealed(shop: &Shop) -> http::Request<Bytes> {
    let request = shop.purchase("order-1", 100).storable_card_no("6217000012").build().unwrap();
    shop.client.gateway().seal(&request).unwrap()
}

#[tokio::test]
async fn bodies_of_more_than_a_mebibyte_are_refused() {
    let shop = Shop::open().await;
    for (size, status) in [(1 << 20, StatusCode::OK), ((1 << 20) + 1, StatusCode::PAYLOAD_TOO_LARGE)] {
        let request = sealed(&shop).map(|_| Bytes::from(vec![b' '; size]));
        assert_eq!(send(shop.sandbox.merchant(), request).await.status(), status, "{size}");
    }
}

#[tokio::test]
async fn headers_that_are_too_large_or_too_many_are_refused() {
    let shop = Shop::open().await;
    let mut large = sealed(&shop);
    large.headers_mut().insert("x-large", HeaderValue::from_str(&"x".repeat(70_000)).unwrap());
    let mut many = sealed(&shop);
    for at in 0..100 {
        let name = http::HeaderName::try_from(format!("x-{at}")).unwrap();
        many.headers_mut().insert(name, HeaderValue::from_static("1"));
    }
    for request in [large, many] {
        let status = send(shop.sandbox.merchant(), request).await.status();
        assert_eq!(status, StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
    }
}

#[tokio::test]
async fn other_methods_and_paths_do_not_exist() {
    let shop = Shop::open().await;
    let mut get = sealed(&shop);
    *get.method_mut() = Method::GET;
    assert_eq!(send(shop.sandbox.merchant(), get).await.status(), StatusCode::METHOD_NOT_ALLOWED);
    for path in ["/cnp/nonsense", "/cnp", "/cnp/", "/purchase", "/cnp/purchase/", "/cnp/Purchase", "/"] {
        let mut request = sealed(&shop);
        *request.uri_mut() = shop.sandbox.endpoint().replace("/cnp", path).parse().unwrap();
        assert_eq!(send(shop.sandbox.merchant(), request).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn connections_beyond_the_cap_wait_for_their_turn() {
    let shop = Shop::open_with(quick().connections(2)).await;
    let idle = [TcpStream::connect(shop.sandbox.address()), TcpStream::connect(shop.sandbox.address())];
    let [first, second] = idle;
    let (first, mut second) = (first.await.unwrap(), second.await.unwrap());
    tokio::time::sleep(Duration::from_millis(50)).await;
    let merchant = shop.sandbox.merchant();
    let waiting = tokio::time::timeout(Duration::from_millis(200), send(merchant, sealed(&shop))).await;
    assert!(waiting.is_err(), "no third connection is served");
    drop(first);
    assert_eq!(send(merchant, sealed(&shop)).await.status(), StatusCode::OK);
    shop.sandbox.shutdown().await;
    assert!(matches!(second.read(&mut [0; 1]).await, Ok(0) | Err(_)), "cut at the shutdown");
}

#[tokio::test(start_paused = true)]
async fn a_client_that_says_nothing_is_cut_off() {
    let shop = Shop::open().await;
    let mut silent = TcpStream::connect(shop.sandbox.address()).await.unwrap();
    let started = tokio::time::Instant::now();
    assert_eq!(silent.read(&mut [0; 1]).await.unwrap(), 0);
    let waited = started.elapsed();
    assert!((Duration::from_secs(9)..Duration::from_secs(12)).contains(&waited), "{waited:?}");
}

#[tokio::test]
async fn nothing_that_is_shown_has_a_secret() {
    let shop = Shop::open_with(quick().wire_log(true)).await;
    let inbox = Inbox::open(shop.client.gateway(), &[Port::Acknowledge]).await;
    shop.sandbox.set_notify_address(&inbox.address).unwrap();
    let card = shop.card(CardBehaviour::PaysOnCredit);
    let code = {
        shop.send_code("bind-0", &card).await.unwrap();
        shop.sandbox.sms_code("bind-0").unwrap()
    };
    let token = shop.bind("bind-1", &card).await;
    shop.pay("order-1", 100, &token).await.unwrap();
    shop.sandbox.notifications_done().await;

    let wire = shop.sandbox.wire();
    let directions: Vec<_> = wire.iter().map(|record| record.direction).collect();
    use Direction::{Acknowledged, Notified, Received, Sent};
    assert_eq!(directions, [Received, Sent, Received, Sent, Received, Sent, Received, Sent, Notified, Acknowledged]);
    let mut shown: Vec<String> = wire.iter().map(ToString::to_string).collect();
    shown.extend(shop.sandbox.events().iter().map(ToString::to_string));
    let kit = shop.sandbox.merchant();
    shown.push(format!("{:?} {kit:?} {:?} {wire:?}", shop.sandbox, shop.sandbox.cards()));
    shown.push(format!("{:?} {:?}", shop.sandbox.ledger(), shop.sandbox.deliveries()));
    let shown = shown.join("\n");
    assert!(shown.contains("order-1") && shown.contains("622575******0014"));
    for secret in [
        card.pan.expose(),
        card.phone.expose(),
        card.id_number.expose(),
        card.holder.expose(),
        token.expose(),
        code.expose(),
        kit.login_key.expose(),
        kit.pfx_password.expose(),
    ] {
        assert!(!shown.contains(secret));
    }
}
