//! One call, one connection, one request.

use std::process::Command;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tongbao_transport::Transport;

use crate::support::server::{Read, Replies, Server, drain, read_request};
use crate::support::{assert_maybe_sent, patient, plain, request};

#[tokio::test]
async fn server_that_closes_without_an_answer_sees_one_request() {
    let server = Server::plain(Replies(Vec::new())).await;
    assert_maybe_sent(&plain(&server.http()).await);
    let connections = server.connections().await;
    assert_eq!(connections.len(), 1);
    assert!(connections[0].starts_with(b"POST /cnp/purchase"));
}

#[tokio::test]
async fn request_that_may_be_repeated_is_not_repeated_either() {
    let server = Server::plain(Replies(Vec::new())).await;
    let get = Request::get(server.http()).body(Bytes::new()).unwrap();
    assert_maybe_sent(&patient().build().unwrap().send(get).await);
    assert_eq!(server.connections().await.len(), 1);
}

#[tokio::test]
async fn redirect_is_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let other = Server::plain(Replies(OK.into())).await;
        let moved = format!("HTTP/1.1 {status} Moved\r\nlocation: {}/\r\ncontent-length: 0\r\n\r\n", other.http());
        let server = Server::plain(Replies(moved.into())).await;
        let response = plain(&server.http()).await.unwrap();
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["location"], format!("{}/", other.http()).as_str());
        assert_eq!((server.connections().await.len(), other.connections().await.len()), (1, 0));
    }
}

#[tokio::test]
async fn status_that_asks_for_another_try_is_an_answer() {
    for status in [401, 407, 408, 421, 425, 429, 500, 502, 503, 504] {
        let busy = format!("HTTP/1.1 {status} No\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n");
        let server = Server::plain(Replies(busy.into())).await;
        assert_eq!(plain(&server.http()).await.unwrap().status(), StatusCode::from_u16(status).unwrap());
        assert_eq!(server.connections().await.len(), 1);
    }
}

#[tokio::test]
async fn connection_is_not_used_again_although_the_server_would_keep_it() {
    let server = Server::plain(|mut stream: TcpStream, read: Read| async move {
        read_request(&mut stream, &read).await?;
        stream.write_all(OK.as_bytes()).await?;
        drain(&mut stream, &read).await
    })
    .await;
    let https = patient().build().unwrap();
    for _ in 0..3 {
        assert_eq!(https.send(request(&server.http())).await.unwrap().body(), "OK");
    }
    let connections = server.connections().await;
    assert_eq!(connections.len(), 3);
    assert!(connections.iter().all(|read| requests(read) == 1));
}

#[tokio::test]
async fn concurrent_calls_do_not_share_connections() {
    let server = Server::plain(Replies(OK.into())).await;
    let https = patient().build().unwrap();
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let (https, request) = (https.clone(), request(&server.http()));
            tokio::spawn(async move { https.send(request).await.map(|response| response.into_body()) })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), "OK");
    }
    let connections = server.connections().await;
    assert_eq!(connections.len(), 20);
    assert!(connections.iter().all(|read| requests(read) == 1));
}

#[tokio::test]
async fn request_leaves_as_it_was_sealed() {
    let server = Server::plain(Replies(OK.into())).await;
    let address = server.address;
    plain(&server.http()).await.unwrap();
    let sent = String::from_utf8(server.connections().await.remove(0)).unwrap();
    let expected = format!(
        "POST /cnp/purchase?t=token-4711 HTTP/1.1\r\nauthorization: Basic-bWVyY2hhbnQ6c2VjcmV0\r\n\
         content-type: text/xml; charset=utf-8\r\naccept: */*\r\nhost: {address}\r\ncontent-length: 44\r\n\r\n\
         <MasMessage>pan6222020000000000</MasMessage>"
    );
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn request_for_http_2_is_sent_as_1_1() {
    let server = Server::plain(Replies(OK.into())).await;
    let mut request = request(&server.http());
    *request.version_mut() = http::Version::HTTP_2;
    assert_eq!(patient().build().unwrap().send(request).await.unwrap().body(), "OK");
    assert!(server.connections().await[0].starts_with(b"POST /cnp/purchase?t=token-4711 HTTP/1.1\r\n"));
}

#[tokio::test]
async fn compressed_body_comes_as_it_is_and_cookies_are_not_kept() {
    let packed = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\nset-cookie: a=b\r\ncontent-length: 3\r\n\r\nzip";
    let server = Server::plain(Replies(packed.into())).await;
    let https = patient().build().unwrap();
    for _ in 0..2 {
        let response = https.send(request(&server.http())).await.unwrap();
        assert_eq!(response.body(), "zip");
        let expected = [("content-encoding", "gzip"), ("set-cookie", "a=b"), ("content-length", "3")];
        let expected: HeaderMap = expected.map(|(n, v)| (n.parse().unwrap(), v.parse().unwrap())).into_iter().collect();
        assert_eq!(*response.headers(), expected);
    }
    let sent = String::from_utf8(server.connections().await.concat()).unwrap();
    assert!(!sent.contains("cookie") && !sent.contains("accept-encoding"), "{sent}");
}

#[tokio::test]
async fn informational_answers_before_the_real_one_are_skipped() {
    let server = Server::plain(Replies(format!("HTTP/1.1 100 Continue\r\n\r\n{OK}").into())).await;
    assert_eq!(plain(&server.http()).await.unwrap().body(), "OK");
}

#[test]
fn proxy_of_the_environment_is_not_used() {
    let mut test = Command::new(std::env::current_exe().unwrap());
    test.args(["--exact", "once::connection_is_not_used_again_although_the_server_would_keep_it"]);
    for variable in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        test.env(variable, "http://127.0.0.1:9");
    }
    let output = test.env_remove("NO_PROXY").env_remove("no_proxy").output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

fn requests(read: &[u8]) -> usize {
    read.windows(5).filter(|window| window == b"POST ").count()
}

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nOK";
