//! Who is let in.

use std::path::Path;

use http::StatusCode;
use tongbao_bill99::Bill99Protocol;
use tongbao_core::{Gateway, Unknown};
use tongbao_crypto::keys::{Certificate, Identity, Validity};
use tongbao_sandbox::{CertificateKit, Config, MerchantKit, Sandbox, StartError};
use tongbao_transport::{Https, Transport, TransportError};

use crate::support::{Shop, client, quick};

async fn send(shop: &Shop, identity: Option<&Identity>) -> Result<StatusCode, TransportError> {
    let mut https = Https::builder().trust_only_pem(&shop.sandbox.merchant().ca_pem).unwrap();
    if let Some(identity) = identity {
        https = https.identity_pem(&identity.to_pem()).unwrap();
    }
    let request = shop.purchase("order-1", 100).storable_card_no("6217000012").build().unwrap();
    let request = shop.client.gateway().seal(&request).unwrap();
    https.build().unwrap().send(request).await.map(|response| response.status())
}

#[tokio::test]
async fn bad_client_certificates_are_answered_with_http_400() {
    let shop = Shop::open().await;
    let foreign = Shop::open().await;
    for identity in [
        None,
        Some(shop.sandbox.expired_identity()),
        Some(shop.sandbox.not_yet_valid_identity()),
        Some(&foreign.sandbox.merchant().identity),
    ] {
        assert_eq!(send(&shop, identity).await.unwrap(), StatusCode::BAD_REQUEST, "{identity:?}");
    }
    assert_eq!(send(&shop, Some(&shop.sandbox.merchant().identity)).await.unwrap(), StatusCode::OK);
    let refused = shop.sandbox.events().into_iter().filter(|event| event.what.contains("HTTP 400"));
    assert_eq!(refused.count(), 4);
}

#[tokio::test]
async fn bad_client_certificates_can_be_refused_in_the_handshake() {
    let shop = Shop::open_with(quick().refuse_in_handshake(true)).await;
    let foreign = Shop::open().await;
    for identity in [
        None,
        Some(shop.sandbox.expired_identity()),
        Some(shop.sandbox.not_yet_valid_identity()),
        Some(&foreign.sandbox.merchant().identity),
    ] {
        assert!(send(&shop, identity).await.is_err(), "{identity:?}");
    }
    assert_eq!(send(&shop, Some(&shop.sandbox.merchant().identity)).await.unwrap(), StatusCode::OK);
}

#[tokio::test]
async fn an_expired_certificate_is_an_unknown_outcome_with_the_reason_for_the_400() {
    let shop = Shop::open().await;
    let mut kit = shop.sandbox.merchant().clone();
    kit.identity = shop.sandbox.expired_identity().clone();
    let request = shop.purchase("order-1", 100).storable_card_no("6217000012").build().unwrap();
    let error = client(&kit, &shop.sandbox.endpoint()).call(&request).await.unwrap_err();
    assert!(matches!(error, tongbao_core::Error::Unknown(Unknown::Status { status: 400, .. })));
    assert!(error.to_string().contains("expired"));
}

#[tokio::test]
async fn certificates_say_sandbox_and_name_the_merchant() {
    let shop = Shop::open().await;
    let kit = shop.sandbox.merchant();
    let certificate = kit.identity.certificate();
    assert!(certificate.subject().contains("SANDBOX") && certificate.issuer().contains("SANDBOX"));
    assert_eq!(certificate.common_name().as_deref(), Some("104110045112012"));
    let now = tongbao_core::BeijingTime::now().unix();
    assert!(matches!(certificate.validity_at(now), Validity::Valid { days_left: 700.. }));
    assert!(matches!(shop.sandbox.expired_identity().certificate().validity_at(now), Validity::Expired { .. }));
    assert!(matches!(
        shop.sandbox.not_yet_valid_identity().certificate().validity_at(now),
        Validity::NotYetValid { .. }
    ));
    assert!(Certificate::load(&kit.ca_pem).unwrap().subject().contains("SANDBOX"));
}

#[tokio::test]
async fn the_kit_is_written_for_its_owner_alone_and_over_nobody_elses_files() {
    let shop = Shop::open().await;
    let kit = shop.sandbox.merchant();
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("kit");
    kit.write_to(&dir).unwrap();
    shop.sandbox.other_merchant().write_to(&dir).unwrap();
    kit.write_to(&dir).unwrap();
    check_files(kit, &dir);

    std::fs::remove_file(dir.join("README")).unwrap();
    assert_eq!(kit.write_to(&dir).unwrap_err().kind(), std::io::ErrorKind::AlreadyExists);
    std::fs::write(dir.join("README"), "our production keys").unwrap();
    assert!(kit.write_to(&dir).is_err());
}

fn check_files(kit: &CertificateKit, dir: &Path) {
    let read = |name| std::fs::read(dir.join(name)).unwrap();
    let password = String::from_utf8(read("pfx-password")).unwrap();
    let identity = Identity::load(&read("merchant.pfx"), Some(&password)).unwrap();
    assert_eq!(identity.certificate(), kit.identity.certificate());
    assert_eq!(read("login-key"), kit.login_key.expose().as_bytes());
    assert_eq!(read("mgw.pem"), kit.notify_key_pem);
    assert!(String::from_utf8(read("README")).unwrap().starts_with("SANDBOX"));
    #[cfg(unix)]
    for file in std::fs::read_dir(dir).unwrap() {
        let mode = std::os::unix::fs::PermissionsExt::mode(&file.unwrap().metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[tokio::test]
async fn it_listens_on_loopback_unless_told_otherwise() {
    let everywhere = "0.0.0.0:0".parse().unwrap();
    let refused = Sandbox::<Bill99Protocol>::start(Config::new().bind(everywhere)).await;
    assert!(matches!(refused, Err(StartError::NotLoopback { .. })));
    let sandbox = Sandbox::<Bill99Protocol>::start(Config::new()).await.unwrap();
    assert!(sandbox.address().ip().is_loopback());
}

#[tokio::test]
async fn after_a_shutdown_nobody_listens() {
    let shop = Shop::open().await;
    let (address, client) = (shop.sandbox.address(), shop.client.clone());
    let request = shop.purchase("order-1", 100).storable_card_no("6217000012").build().unwrap();
    shop.sandbox.shutdown().await;
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
    assert!(matches!(client.call(&request).await, Err(tongbao_core::Error::NotSent(_))));
}

#[tokio::test]
async fn a_dropped_sandbox_stops_listening() {
    let sandbox = Sandbox::<Bill99Protocol>::start(Config::new()).await.unwrap();
    let address = sandbox.address();
    drop(sandbox);
    while tokio::net::TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
}
