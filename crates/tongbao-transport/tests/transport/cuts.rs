//! A connection that is cut, at every byte.

use std::io;
use std::net::SocketAddr;

use rustls::SupportedProtocolVersion;
use rustls::version::{TLS12, TLS13};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tongbao_transport::Transport;

use crate::support::pki::Authority;
use crate::support::server::{Read, Replies, Server};
use crate::support::{assert_maybe_sent, assert_not_sent, patient, plain, request};

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nOK";

#[tokio::test]
async fn plain_request_closed_at_any_byte_is_maybe_sent_and_tried_once() {
    cut_plain_request(End::Close).await;
}

#[tokio::test]
async fn plain_request_reset_at_any_byte_is_maybe_sent_and_tried_once() {
    cut_plain_request(End::Reset).await;
}

#[tokio::test]
async fn answer_cut_at_any_byte_is_maybe_sent_and_tried_once() {
    for length in 0..OK.len() {
        let server = Server::plain(Replies(OK.as_bytes()[..length].to_vec())).await;
        assert_maybe_sent(&plain(&server.http()).await);
        assert_eq!(server.connections().await.len(), 1, "after {length} bytes of the answer");
    }
    let server = Server::plain(Replies(OK.as_bytes().to_vec())).await;
    assert_eq!(plain(&server.http()).await.unwrap().body(), "OK");
}

#[tokio::test]
async fn tls_1_3_is_not_sent_up_to_the_handshake_and_maybe_sent_after_it() {
    // The client is connected as soon as it has the server's answer to its first record.
    cut_tls(&TLS13, |records| records[1].start).await;
}

#[tokio::test]
async fn tls_1_2_is_not_sent_up_to_the_handshake_and_maybe_sent_after_it() {
    // The client is connected when the server has answered all records before the first with application data.
    cut_tls(&TLS12, |records| records.iter().find(|record| record.kind == APPLICATION_DATA).unwrap().start).await;
}

#[tokio::test]
async fn nobody_listening_is_not_sent() {
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    for scheme in ["http", "https"] {
        assert_not_sent(&plain(&format!("{scheme}://{free}")).await);
    }
}

#[tokio::test]
async fn unknown_host_name_is_not_sent() {
    // Longer than a label may be, so that no name service is asked.
    let host = "a".repeat(64);
    let text = assert_not_sent(&plain(&format!("https://{host}.invalid")).await);
    assert!(text.contains("no connection to "), "{text}");
}

#[derive(Clone, Copy, Debug)]
enum End {
    Close,
    Reset,
}

async fn cut_plain_request(end: End) {
    let whole = Server::plain(Replies(OK.into())).await;
    plain(&whole.http()).await.unwrap();
    let length = whole.connections().await[0].len();
    let https = patient().build().unwrap();

    for cut in 0..=length {
        let server = Server::plain(move |mut stream: TcpStream, read: Read| async move {
            let mut first = vec![0; cut];
            stream.read_exact(&mut first).await?;
            *read.lock().unwrap() = first;
            match end {
                End::Close => Ok(()),
                End::Reset => stream.set_zero_linger(),
            }
        })
        .await;
        let text = assert_maybe_sent(&https.send(request(&server.http())).await);
        assert!(text.contains("no whole answer from 127.0.0.1:"), "{text}");
        let connections: Vec<usize> = server.connections().await.iter().map(Vec::len).collect();
        assert_eq!(connections, [cut], "{end:?} after {cut} of {length} bytes");
    }
}

async fn cut_tls(version: &'static SupportedProtocolVersion, boundary: fn(&[Record]) -> usize) {
    let authority = Authority::new("Sandbox CA");
    let server = Server::tls(authority.issue("127.0.0.1").server(&[version]), Replies(OK.into())).await;
    // A new one each time: it has no session to resume, so that every handshake is a full one.
    let fresh = || patient().trust_only_pem(authority.pem.as_bytes()).unwrap().build().unwrap();

    let tap = cut_after(usize::MAX, server.address).await;
    fresh().send(request(&tap.https())).await.unwrap();
    let written = tap.connections().await.remove(0);
    let records = records(&written);
    let boundary = boundary(&records);
    let request_start = records.iter().rfind(|record| record.length > 200).unwrap().start;
    assert!(boundary <= request_start, "{records:?}");

    let near_a_record = |at: usize| records.iter().any(|record| record.start.abs_diff(at) <= 6);
    for cut in (0..written.len()).filter(|at| at % 37 == 0 || near_a_record(*at)) {
        let server = Server::tls(authority.issue("127.0.0.1").server(&[version]), Replies(OK.into())).await;
        let tap = cut_after(cut, server.address).await;
        let answer = fresh().send(request(&tap.https())).await;
        let tried = tap.connections().await.len();
        let plaintext = server.connections().await.concat();
        if cut < boundary {
            assert_not_sent(&answer);
            assert!(plaintext.is_empty(), "{cut}: not sent, but the server read {} bytes", plaintext.len());
        } else if answer.is_ok() {
            assert!(plaintext.starts_with(b"POST ") && cut > request_start, "{cut}");
        } else {
            assert_maybe_sent(&answer);
        }
        assert_eq!(tried, 1, "after {cut} of {} bytes", written.len());
    }
}

/// A man in the middle: passes on so many bytes of the client, then no more; and everything of the server, to its end.
async fn cut_after(limit: usize, behind: SocketAddr) -> Server {
    Server::plain(move |client: TcpStream, read: Read| async move {
        let (mut from_server, mut to_server) = TcpStream::connect(behind).await?.into_split();
        let (mut from_client, mut to_client) = client.into_split();
        let back = async { tokio::io::copy(&mut from_server, &mut to_client).await };
        let forth = async {
            let mut left = limit;
            let mut buffer = [0; 1024];
            while left > 0 {
                let room = left.min(buffer.len());
                let length = from_client.read(&mut buffer[..room]).await?;
                if length == 0 {
                    break;
                }
                read.lock().unwrap().extend_from_slice(&buffer[..length]);
                to_server.write_all(&buffer[..length]).await?;
                left -= length;
            }
            to_server.shutdown().await
        };
        let (back, forth): (io::Result<u64>, io::Result<()>) = tokio::join!(back, forth);
        back.and(forth)
    })
    .await
}

#[derive(Debug)]
struct Record {
    kind: u8,
    start: usize,
    length: usize,
}

const APPLICATION_DATA: u8 = 23;

/// The TLS records in what a client wrote.
fn records(written: &[u8]) -> Vec<Record> {
    let mut records = Vec::new();
    let mut start = 0;
    while let Some(header) = written.get(start..start + 5) {
        let length = 5 + usize::from(u16::from_be_bytes([header[3], header[4]]));
        records.push(Record { kind: header[0], start, length });
        start += length;
    }
    records
}
