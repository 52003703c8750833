//! Time that runs out.

use std::time::{Duration, Instant};

use tokio::net::TcpStream;
use tongbao_transport::{Https, Transport};

use crate::support::server::{Read, Server, Stalls, drain};
use crate::support::{assert_maybe_sent, assert_not_sent, request};

const SOON: Duration = Duration::from_millis(150);
const LATE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn handshake_that_is_never_answered_is_not_sent() {
    let server = silent().await;
    let https = Https::builder().connect_timeout(SOON).timeout(LATE).build().unwrap();
    let text = assert_not_sent(&https.send(request(&server.https())).await);
    assert!(text.contains("operation timed out"), "{text}");
    assert_eq!(server.connections().await.len(), 1);
}

#[tokio::test]
async fn overall_timeout_during_the_handshake_is_not_sent_either() {
    let server = silent().await;
    let https = Https::builder().connect_timeout(LATE).timeout(SOON).build().unwrap();
    let text = assert_not_sent(&https.send(request(&server.https())).await);
    assert!(text.contains("operation timed out"), "{text}");
    assert_eq!(server.connections().await.len(), 1);
}

#[tokio::test]
async fn answer_that_never_comes_is_maybe_sent() {
    stall("").await;
}

#[tokio::test]
async fn answer_that_stops_in_its_head_is_maybe_sent() {
    stall("HTTP/1.1 200 OK\r\ncontent-le").await;
}

#[tokio::test]
async fn answer_that_stops_in_its_body_is_maybe_sent() {
    stall("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345").await;
}

#[tokio::test]
async fn no_time_at_all_is_not_sent() {
    let server = silent().await;
    let https = Https::builder().timeout(Duration::ZERO).build().unwrap();
    assert_not_sent(&https.send(request(&server.https())).await);
}

async fn stall(start: &'static str) {
    let server = Server::plain(Stalls(start)).await;
    // The connection is there long before; the time to connect must not count any more.
    let https = Https::builder().connect_timeout(SOON).timeout(2 * SOON).build().unwrap();
    let begin = Instant::now();
    let text = assert_maybe_sent(&https.send(request(&server.http())).await);
    assert!(text.contains("operation timed out"), "{text}");
    assert!(begin.elapsed() >= 2 * SOON);
    assert_eq!(server.connections().await.len(), 1);
}

/// Takes connections and says nothing.
async fn silent() -> Server {
    Server::plain(|mut stream: TcpStream, read: Read| async move { drain(&mut stream, &read).await }).await
}
