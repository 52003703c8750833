//! Who the other end is, and who we are.

use rustls::SupportedProtocolVersion;
use rustls::version::{TLS12, TLS13};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tongbao_core::Channel;
use tongbao_transport::{ConfigError, Https, Transport};

use crate::support::pki::{Authority, Pair};
use crate::support::server::{Read, Replies, Server};
use crate::support::{assert_maybe_sent, assert_not_sent, patient, plain, request};

const BOTH: &[&SupportedProtocolVersion] = &[&TLS12, &TLS13];
const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nOK";

#[tokio::test]
async fn answer_over_tls_is_marked_as_authenticated() {
    for version in BOTH {
        let authority = Authority::new("Sandbox CA");
        let server = Server::tls(authority.issue("127.0.0.1").server(&[version]), Replies(OK.into())).await;
        let https = trusting(&authority);
        // The second call resumes the session of the first.
        for _ in 0..2 {
            let response = https.send(request(&server.https())).await.unwrap();
            assert_eq!(response.extensions().get(), Some(&Channel::Authenticated));
        }
    }
}

#[tokio::test]
async fn answer_over_plain_http_is_not_marked() {
    let server = Server::plain(Replies(OK.into())).await;
    assert_eq!(plain(&server.http()).await.unwrap().extensions().get::<Channel>(), None);
    let named = format!("http://localhost:{}", server.address.port());
    assert_eq!(plain(&named).await.unwrap().extensions().get::<Channel>(), None);
}

#[tokio::test]
async fn plain_http_to_another_machine_is_not_sent() {
    for base in ["http://pay.example", "http://192.0.2.1", "http://0.0.0.0", "ftp://127.0.0.1"] {
        let text = assert_not_sent(&plain(base).await);
        assert!(text.contains("its scheme is not https"), "{text}");
    }
}

#[tokio::test]
async fn address_without_a_host_is_not_sent() {
    let text = assert_not_sent(&plain("").await);
    assert!(text.contains("it has no host; expected https://host/path"), "{text}");
}

#[tokio::test]
async fn certificate_for_another_host_is_refused() {
    let authority = Authority::new("Sandbox CA");
    refused(&authority, &authority.issue("pay.example"), "not valid for").await;
}

#[tokio::test]
async fn certificate_of_another_authority_is_refused() {
    // The same name, so that only the key tells them apart.
    let (ours, other) = (Authority::new("Sandbox CA"), Authority::new("Sandbox CA"));
    refused(&ours, &other.issue("127.0.0.1"), "invalid peer certificate").await;
    refused(&ours, &Authority::new("Other CA").issue("127.0.0.1"), "UnknownIssuer").await;
}

#[tokio::test]
async fn self_signed_certificate_is_refused() {
    refused(&Authority::new("Sandbox CA"), &Pair::self_signed("127.0.0.1"), "UnknownIssuer").await;
}

#[tokio::test]
async fn expired_certificate_is_refused() {
    let authority = Authority::new("Sandbox CA");
    refused(&authority, &authority.issue_expired("127.0.0.1"), "expired").await;
}

#[tokio::test]
async fn private_authority_is_not_trusted_by_default() {
    let server = Server::tls(Authority::new("Sandbox CA").issue("127.0.0.1").server(BOTH), Replies(OK.into())).await;
    // A machine without any trusted authority says so earlier.
    let Ok(https) = patient().build() else { return };
    let text = assert_not_sent(&https.send(request(&server.https())).await);
    assert!(text.contains("UnknownIssuer"), "{text}");
    assert!(server.connections().await.concat().is_empty());
}

#[tokio::test]
async fn handshake_refused_by_the_server_is_not_sent() {
    let alert = [21, 3, 3, 0, 2, 2, 40];
    let server = Server::plain(move |mut stream: TcpStream, _: Read| async move {
        stream.readable().await?;
        stream.write_all(&alert).await
    })
    .await;
    let text = assert_not_sent(&plain(&server.https()).await);
    assert!(text.contains("HandshakeFailure"), "{text}");
}

#[tokio::test]
async fn server_without_tls_is_not_sent() {
    let server = Server::plain(|mut stream: TcpStream, _: Read| async move {
        stream.readable().await?;
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await
    })
    .await;
    assert_not_sent(&plain(&server.https()).await);
    assert_eq!(server.connections().await.len(), 1);
}

#[tokio::test]
async fn merchant_with_its_certificate_is_let_in() {
    for version in BOTH {
        let authority = Authority::new("Sandbox CA");
        let server = mutual(&authority, version).await;
        let identity = authority.issue("merchant").pem();
        let https = patient().identity_pem(&identity).unwrap().trust_only_pem(authority.pem.as_bytes()).unwrap();
        let response = https.build().unwrap().send(request(&server.https())).await.unwrap();
        assert_eq!(response.extensions().get(), Some(&Channel::Authenticated));
    }
}

#[tokio::test]
async fn missing_or_foreign_client_certificate_is_refused() {
    for version in BOTH {
        let authority = Authority::new("Sandbox CA");
        let foreign = Authority::new("Other CA").issue("merchant").pem();
        let trusting = || patient().trust_only_pem(authority.pem.as_bytes()).unwrap();
        for https in [trusting(), trusting().identity_pem(&foreign).unwrap()] {
            let server = mutual(&authority, version).await;
            let answer = https.build().unwrap().send(request(&server.https())).await;
            if *version == &TLS12 {
                assert_not_sent(&answer);
            } else {
                // In TLS 1.3 the client is through before the server has looked at its certificate, and sends the request.
                assert_maybe_sent(&answer);
            }
            let connections = server.connections().await;
            assert_eq!((connections.len(), connections.concat().len()), (1, 0), "{version:?}");
        }
    }
}

#[test]
fn unusable_identity_is_reported_at_once() {
    let authority = Authority::new("Sandbox CA");
    let (one, other) = (authority.issue("one"), authority.issue("other"));
    for pem in [one.key.as_str(), &one.certificate, "", "no PEM at all"] {
        let error = Https::builder().identity_pem(pem.as_bytes()).unwrap_err();
        assert!(matches!(error, ConfigError::Identity(_)), "{error}");
        assert!(error.to_string().ends_with("expected a PEM private key and its certificates"), "{error}");
    }
    let mixed = format!("{}{}", one.key, other.certificate);
    let https = Https::builder().trust_only_pem(authority.pem.as_bytes()).unwrap();
    let error = https.identity_pem(mixed.as_bytes()).unwrap().build().unwrap_err();
    assert!(matches!(error, ConfigError::Tls(_)), "{error}");
}

#[test]
fn unusable_authority_is_reported() {
    for pem in ["", "no PEM at all", &Authority::new("Sandbox CA").issue("127.0.0.1").key] {
        let error = Https::builder().trust_only_pem(pem.as_bytes()).unwrap_err();
        assert!(matches!(error, ConfigError::Authorities(_)), "{error}");
    }
    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let error = Https::builder().trust_only_pem(broken.as_bytes()).unwrap().build().unwrap_err();
    assert!(matches!(error, ConfigError::Tls(_)), "{error}");
}

async fn refused(trusted: &Authority, pair: &Pair, reason: &str) {
    for version in BOTH {
        let server = Server::tls(pair.server(&[version]), Replies(OK.into())).await;
        let text = assert_not_sent(&trusting(trusted).send(request(&server.https())).await);
        assert!(text.contains(reason), "{text}");
        let connections = server.connections().await;
        assert_eq!((connections.len(), connections.concat().len()), (1, 0));
    }
}

fn trusting(authority: &Authority) -> Https {
    patient().trust_only_pem(authority.pem.as_bytes()).unwrap().build().unwrap()
}

async fn mutual(authority: &Authority, version: &'static SupportedProtocolVersion) -> Server {
    Server::tls(authority.issue("127.0.0.1").mutual(&[version], authority), Replies(OK.into())).await
}
