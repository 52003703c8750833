//! Notifications over a real socket.

#![cfg(test)]

mod model;

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use model::{ACCOUNT, Shop};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tongbao_core::schema::Outcome;
use tongbao_flow::order::State;
use tongbao_flow::web;

const CAP: usize = 256 << 10;

/// Serves the routes under `/notify`.
async fn serve(shop: &Shop) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let routes = axum::Router::new().nest("/notify", web::notifications(shop.cashier.clone()));
    tokio::spawn(async move { axum::serve(listener, routes).await });
    address
}

/// Sends a head and a body, and reads status and body of the answer.
async fn send(to: SocketAddr, head: &str, body: &[u8]) -> (u16, String) {
    let mut stream = TcpStream::connect(to).await.unwrap();
    let head = format!("{}\r\nHost: merchant.example\r\nConnection: close\r\n\r\n", head.replace('\n', "\r\n"));
    stream.write_all(head.as_bytes()).await.unwrap();
    // A server that has had enough closes, and the rest cannot be written.
    let _ = stream.write_all(body).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
}

async fn post(to: SocketAddr, account: &str, body: &[u8]) -> (u16, String) {
    send(to, &format!("POST /notify/{account} HTTP/1.1\nContent-Length: {}", body.len()), body).await
}

async fn state(shop: &Shop, number: &str) -> State {
    shop.cashier.status(ACCOUNT, number).await.unwrap().unwrap().state
}

/// A notification of so many bytes.
fn sized(number: &str, bytes: usize) -> Vec<u8> {
    let mut body = format!("succeeded|{number}|100|").into_bytes();
    body.resize(bytes, b'x');
    body
}

#[tokio::test]
async fn a_notification_reaches_the_cashier_as_it_came_and_the_answer_is_the_cashiers() {
    let shop = Shop::open();
    shop.pay("N1", Outcome::Processing).await;
    let to = serve(&shop).await;

    // In GBK, and with an address that has something to lose.
    let body = b"succeeded|N1|100|\xb2\xe8\r\n";
    let head =
        format!("POST /notify/main?sign=a%2Bb&a=1 HTTP/1.1\nX-Sign: 1\nX-Sign: 2\nContent-Length: {}", body.len());
    assert_eq!(send(to, &head, body).await, (200, "RECEIVED".to_owned()));

    assert_eq!(state(&shop, "N1").await, State::Succeeded);
    let seen = shop.gateway.seen();
    let [request] = &seen[..] else { panic!("{} requests", seen.len()) };
    assert_eq!(request.method(), http::Method::POST);
    assert_eq!(request.uri(), "/notify/main?sign=a%2Bb&a=1");
    assert_eq!(request.headers().get_all("x-sign").iter().collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!(&request.body()[..], body);
}

#[tokio::test]
async fn a_body_of_the_largest_size_is_read_and_one_byte_more_is_not() {
    let shop = Shop::open();
    shop.pay("N1", Outcome::Processing).await;
    let to = serve(&shop).await;

    assert_eq!(post(to, ACCOUNT, &sized("N1", CAP + 1)).await, (413, String::new()));
    assert!(shop.gateway.seen().is_empty());
    assert_eq!(state(&shop, "N1").await, State::Processing);

    assert_eq!(post(to, ACCOUNT, &sized("N1", CAP)).await, (200, "RECEIVED".to_owned()));
    assert_eq!(state(&shop, "N1").await, State::Succeeded);
}

#[tokio::test]
async fn a_body_that_does_not_say_its_size_is_cut_off_too() {
    let shop = Shop::open();
    shop.pay("N1", Outcome::Processing).await;
    let to = serve(&shop).await;

    let body = sized("N1", CAP + 1);
    let chunks = [format!("{:x}\r\n", body.len()).as_bytes(), &body, b"\r\n0\r\n\r\n"].concat();
    assert_eq!(send(to, "POST /notify/main HTTP/1.1\nTransfer-Encoding: chunked", &chunks).await, (413, String::new()));
    assert!(shop.gateway.seen().is_empty());
}

#[tokio::test]
async fn an_unknown_account_a_forgery_and_another_method_are_not_acknowledged() {
    let shop = Shop::open();
    shop.pay("N1", Outcome::Processing).await;
    let to = serve(&shop).await;

    assert_eq!(post(to, "other", b"succeeded|N1|100|").await, (400, String::new()));
    assert!(shop.gateway.seen().is_empty());
    assert_eq!(post(to, ACCOUNT, b"succeeded|N1|999|").await, (400, String::new()));
    assert_eq!(post(to, ACCOUNT, b"succeeded").await, (400, String::new()));
    assert_eq!(send(to, "GET /notify/main HTTP/1.1", b"").await, (405, String::new()));
    assert_eq!(state(&shop, "N1").await, State::Processing);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sender_that_hangs_up_does_not_stop_what_it_began() {
    let shop = Shop::open();
    let to = serve(&shop).await;
    for (before, number) in ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"].into_iter().enumerate() {
        shop.pay(number, Outcome::Processing).await;
        let body = sized(number, 64);
        let mut stream = TcpStream::connect(to).await.unwrap();
        let head = format!("POST /notify/main HTTP/1.1\r\nHost: h\r\nContent-Length: {}\r\n\r\n", body.len());
        stream.write_all(&[head.as_bytes(), &body].concat()).await.unwrap();
        let settled = async {
            while shop.gateway.seen().len() == before {
                tokio::task::yield_now().await;
            }
            drop(stream);
            while state(&shop, number).await != State::Succeeded {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(5), settled).await.unwrap();
    }
}
