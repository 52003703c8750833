//! Bodies of every framing and size.

use http::StatusCode;
use rustls::version::{TLS12, TLS13};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;
use tongbao_transport::{Failure, Transport, TransportError};

use crate::support::pki::Authority;
use crate::support::server::{Read, Replies, Server, read_request};
use crate::support::{Answer, assert_maybe_sent, patient, plain, request};

#[tokio::test]
async fn body_of_known_length_is_read() {
    let response = answer("content-length: 5\r\n\r\nhello").await.unwrap();
    assert_eq!((response.status(), &response.body()[..]), (StatusCode::OK, &b"hello"[..]));
}

#[tokio::test]
async fn chunked_body_is_read() {
    let response = answer("transfer-encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n").await;
    assert_eq!(response.unwrap().body(), "hello");
}

#[tokio::test]
async fn body_up_to_the_end_of_the_connection_is_read() {
    assert_eq!(answer("content-type: text/xml\r\n\r\nhello").await.unwrap().body(), "hello");
}

#[tokio::test]
async fn empty_body_is_read() {
    assert_eq!(answer("content-length: 0\r\n\r\n").await.unwrap().body(), "");
    assert_eq!(answer("\r\n").await.unwrap().body(), "");
}

#[tokio::test]
async fn bytes_of_any_charset_come_through() {
    let server = Server::plain(Replies(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\n\xd6\xa7\xb8\xb6".to_vec())).await;
    assert_eq!(plain(&server.http()).await.unwrap().body(), &b"\xd6\xa7\xb8\xb6"[..]);
}

#[tokio::test]
async fn truncated_body_is_maybe_sent() {
    assert_maybe_sent(&answer("content-length: 10\r\n\r\nhello").await);
}

#[tokio::test]
async fn truncated_chunks_are_maybe_sent() {
    for chunks in ["", "5", "5\r\n", "5\r\nhel", "5\r\nhello", "5\r\nhello\r\n", "5\r\nhello\r\n0\r\n"] {
        assert_maybe_sent(&answer(&format!("transfer-encoding: chunked\r\n\r\n{chunks}")).await);
    }
}

#[tokio::test]
async fn something_else_than_http_is_maybe_sent() {
    for noise in ["SSH-2.0-OpenSSH_9.6\r\n", "<html>hello</html>\r\n\r\n", "\0\0\0\0\0\0\0\0"] {
        let server = Server::plain(Replies(noise.into())).await;
        assert_maybe_sent(&plain(&server.http()).await);
        assert_eq!(server.connections().await.len(), 1);
    }
}

#[tokio::test]
async fn contradicting_lengths_are_maybe_sent() {
    assert_maybe_sent(&answer("content-length: 5\r\ncontent-length: 6\r\n\r\nhello!").await);
}

#[tokio::test]
async fn head_without_end_is_maybe_sent() {
    let endless = format!("x: {}", "y".repeat(4 * 1024 * 1024));
    assert_maybe_sent(&answer(&endless).await);
}

#[tokio::test]
async fn body_may_be_as_large_as_the_limit_and_no_larger() {
    for (length, fits) in [(0, true), (LIMIT - 1, true), (LIMIT, true), (LIMIT + 1, false), (50 * LIMIT, false)] {
        for framing in [known_length, chunked, until_end] {
            let answer = limited(&framing(length)).await;
            if fits {
                assert_eq!(answer.unwrap().body().len(), length);
            } else {
                assert_too_large(answer);
            }
        }
    }
}

#[tokio::test]
async fn announced_body_over_the_limit_is_not_waited_for() {
    assert_too_large(limited(&format!("content-length: {}\r\n\r\n", LIMIT + 1)).await);
    assert_too_large(limited(&format!("content-length: {}\r\n\r\n", i64::MAX)).await);
}

#[tokio::test]
async fn limit_is_a_mebibyte_unless_told_otherwise() {
    let mebibyte = 1024 * 1024;
    assert_eq!(answer(&known_length(mebibyte)).await.unwrap().body().len(), mebibyte);
    assert_maybe_sent(&answer(&known_length(mebibyte + 1)).await);
}

#[tokio::test]
async fn body_without_length_must_end_with_tls_and_not_with_the_connection() {
    for version in [&TLS12, &TLS13] {
        let authority = Authority::new("Sandbox CA");
        let https = patient().trust_only_pem(authority.pem.as_bytes()).unwrap().build().unwrap();
        let body = "HTTP/1.1 200 OK\r\n\r\n<answer>trunca";
        let ends = Server::tls(authority.issue("127.0.0.1").server(&[version]), Replies(body.into())).await;
        assert_eq!(https.send(request(&ends.https())).await.unwrap().body(), "<answer>trunca");

        let config = authority.issue("127.0.0.1").server(&[version]);
        let cut = Server::tls(config, move |mut stream: TlsStream<TcpStream>, read: Read| async move {
            read_request(&mut stream, &read).await?;
            stream.write_all(body.as_bytes()).await?;
            stream.flush().await?;
            let (mut socket, _) = stream.into_inner();
            socket.shutdown().await
        })
        .await;
        assert_maybe_sent(&https.send(request(&cut.https())).await);
    }
}

const LIMIT: usize = 1000;

fn known_length(length: usize) -> String {
    format!("content-length: {length}\r\n\r\n{}", "x".repeat(length))
}

fn chunked(length: usize) -> String {
    let chunks: String = (0..length).map(|_| "1\r\nx\r\n").collect();
    format!("transfer-encoding: chunked\r\n\r\n{chunks}0\r\n\r\n")
}

fn until_end(length: usize) -> String {
    format!("\r\n{}", "x".repeat(length))
}

/// What the transport makes of an answer with this after its first line.
async fn answer(rest: &str) -> Answer {
    let server = Server::plain(Replies(format!("HTTP/1.1 200 OK\r\n{rest}").into())).await;
    plain(&server.http()).await
}

async fn limited(rest: &str) -> Answer {
    let server = Server::plain(Replies(format!("HTTP/1.1 200 OK\r\n{rest}").into())).await;
    patient().response_limit(LIMIT).build().unwrap().send(request(&server.http())).await
}

#[track_caller]
fn assert_too_large(answer: Answer) {
    let Err(TransportError::MaybeSent(cause)) = answer else { panic!("expected MaybeSent, got {answer:?}") };
    let cause = cause.downcast::<Failure>().unwrap();
    assert!(matches!(*cause, Failure::TooLarge { limit: LIMIT, .. }), "{cause}");
    assert!(cause.to_string().ends_with("is larger than the 1000 bytes allowed"), "{cause}");
}
