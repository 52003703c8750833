//! The same without an async runtime.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::runtime::Runtime;
use tongbao_core::Channel;
use tongbao_transport::{BlockingHttps, BlockingTransport, Failure, Transport, TransportError};

use crate::support::pki::Authority;
use crate::support::server::{Replies, Server, Stalls};
use crate::support::{assert_maybe_sent, assert_not_sent, patient, request};

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nOK";

#[test]
fn blocking_call_gets_its_answer() {
    let runtime = Runtime::new().unwrap();
    let authority = Authority::new("Sandbox CA");
    let config = authority.issue("127.0.0.1").server(rustls::ALL_VERSIONS);
    let server = runtime.block_on(Server::tls(config, Replies(OK.into())));
    let https = patient().trust_only_pem(authority.pem.as_bytes()).unwrap().build_blocking().unwrap();
    for _ in 0..3 {
        let response = https.send(request(&server.https())).unwrap();
        assert_eq!((&response.body()[..], response.extensions().get()), (&b"OK"[..], Some(&Channel::Authenticated)));
    }
    assert_eq!(runtime.block_on(server.connections()).len(), 3);
}

#[test]
fn blocking_call_tells_what_was_sent() {
    let runtime = Runtime::new().unwrap();
    let closing = runtime.block_on(Server::plain(Replies(Vec::new())));
    let silent = runtime.block_on(Server::plain(Stalls("")));
    let soon = Duration::from_millis(150);
    let https = BlockingHttps::builder().timeout(soon).build_blocking().unwrap();
    assert_maybe_sent(&https.send(request(&silent.http())));
    assert_not_sent(&https.send(request(&silent.https())));
    assert_not_sent(&https.send(request("http://pay.example")));
    assert_maybe_sent(&patient().build_blocking().unwrap().send(request(&closing.http())));
    assert_eq!(runtime.block_on(closing.connections()).len(), 1);
}

#[test]
fn blocking_calls_from_many_threads_are_independent() {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(Server::plain(Replies(OK.into())));
    let https = &patient().build_blocking().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            let request = request(&server.http());
            scope.spawn(move || assert_eq!(https.send(request).unwrap().body(), "OK"));
        }
    });
    assert_eq!(runtime.block_on(server.connections()).len(), 8);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn blocking_call_inside_a_runtime_works() {
    let server = Server::plain(Replies(OK.into())).await;
    let https = BlockingHttps::from(patient().build().unwrap());
    assert_eq!(https.send(request(&server.http())).unwrap().body(), "OK");
    let request = request(&server.http());
    let answer = tokio::task::spawn_blocking(move || https.send(request)).await.unwrap();
    assert_eq!(answer.unwrap().body(), "OK");
}

#[test]
fn async_call_outside_of_a_runtime_is_not_sent() {
    let https = patient().build().unwrap();
    let call = pin!(https.send(request("https://pay.example")));
    let Poll::Ready(Err(TransportError::NotSent(cause))) = call.poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("expected NotSent at once");
    };
    assert!(matches!(*cause.downcast::<Failure>().unwrap(), Failure::Runtime(_)));
}
