//! Nothing of a request turns up in an error or in `Debug`.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, Request};
use tongbao_core::Error;
use tongbao_transport::{Https, Transport, TransportError};

use crate::support::pki::{Authority, Pair};
use crate::support::server::{Replies, Server, Stalls};
use crate::support::{SECRETS, chain, patient, request};

#[tokio::test]
async fn no_error_shows_anything_of_the_request() {
    let soon = Duration::from_millis(100);
    let https = patient().response_limit(10).build().unwrap();
    let impatient = Https::builder().timeout(soon).build().unwrap();
    let silent = Server::plain(Stalls("")).await;
    let closing = Server::plain(Replies(Vec::new())).await;
    let noise = Server::plain(Replies(b"pan6222020000000000 token-4711\r\n\r\n".to_vec())).await;
    let truncated = Server::plain(Replies(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\npan6222".to_vec())).await;
    let large = Server::plain(Replies(b"HTTP/1.1 200 OK\r\n\r\npan6222020000000000".to_vec())).await;
    let foreign = Server::tls(Pair::self_signed("127.0.0.1").server(rustls::ALL_VERSIONS), Replies(Vec::new())).await;

    let user = closing.http().replace("http://", "http://merchant:token-4711@");
    let nowhere = ["http://127.0.0.1:9", "ftp://pay.example", "http://pay.example", "", &user].map(String::from);
    let bases = [closing.http(), noise.http(), truncated.http(), large.http(), foreign.https()];
    let mut errors = Vec::new();
    for base in bases.iter().chain(&nowhere) {
        errors.push(https.send(request(base)).await.unwrap_err());
    }
    for base in [silent.http(), silent.https(), closing.https()] {
        errors.push(impatient.send(request(&base)).await.unwrap_err());
    }
    let mut unusual = request(&closing.http());
    *unusual.uri_mut() = format!("{}/a/../token-4711", closing.http()).parse().unwrap();
    errors.push(https.send(unusual).await.unwrap_err());

    for error in errors {
        assert_silent(&chain(&error));
        let (sent, text) = (matches!(error, TransportError::MaybeSent(_)), error.to_string());
        let advice = if sent { "may have been sent, query before" } else { "not sent, safe to send again" };
        assert!(text.starts_with(advice) && !text.contains('\n'), "{text}");
        assert_silent(&chain(&Error::from(error)));
    }
}

#[tokio::test]
async fn header_that_cannot_be_sent_is_not_shown() {
    let closing = Server::plain(Replies(Vec::new())).await;
    let request = Request::post(closing.http())
        .header(HeaderName::from_static("authorization"), SECRETS[0])
        .header("content-length", "1000000000000")
        .body(Bytes::from_static(SECRETS[1].as_bytes()))
        .unwrap();
    assert_silent(&chain(
        &patient().timeout(Duration::from_millis(200)).build().unwrap().send(request).await.unwrap_err(),
    ));
}

#[test]
fn debug_shows_no_key() {
    let authority = Authority::new("Sandbox CA");
    let pair = authority.issue("merchant");
    let builder = Https::builder().identity_pem(&pair.pem()).unwrap();
    let builder = builder.trust_only_pem(authority.pem.as_bytes()).unwrap();
    let text = format!("{builder:#?}") + &format!("{:#?}", builder.build().unwrap());
    for line in pair.key.lines().chain(pair.certificate.lines()) {
        assert!(!text.contains(line), "{text}");
    }
}

#[track_caller]
fn assert_silent(text: &str) {
    for secret in SECRETS.iter().chain(&["pan6222", "/cnp/purchase", "merchant:"]) {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}
