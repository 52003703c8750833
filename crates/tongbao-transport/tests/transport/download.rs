//! Files: whole, cut, too large, and elsewhere.

use std::io;

use tongbao_transport::{DownloadError, Failure};

use crate::support::server::{Replies, Server};
use crate::support::{chain, patient, request};

async fn download(answer: &str, limit: u64) -> (Result<u64, DownloadError>, Vec<u8>) {
    let server = Server::plain(Replies(answer.into())).await;
    let mut file = Vec::new();
    let https = patient().response_limit(1).build().unwrap();
    let got = https.download(request(&server.http()), limit, &mut file).await;
    assert_eq!(server.connections().await.len(), 1, "asked once");
    (got, file)
}

#[tokio::test]
async fn a_file_is_written_piece_by_piece() {
    let (got, file) = download("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello", 5).await;
    assert_eq!((got.unwrap(), &file[..]), (5, &b"hello"[..]));
    let chunks = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n";
    let (got, file) = download(chunks, 5).await;
    assert_eq!((got.unwrap(), &file[..]), (5, &b"hello"[..]));
}

#[tokio::test]
async fn a_file_larger_than_allowed_is_not_fetched() {
    let (got, file) = download("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello", 4).await;
    assert!(matches!(got, Err(DownloadError::TooLarge { limit: 4, .. })) && file.is_empty());
    let (got, _) = download("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 4).await;
    assert!(matches!(got, Err(DownloadError::TooLarge { .. })));
}

#[tokio::test]
async fn a_cut_file_is_an_error() {
    for cut in ["content-length: 6\r\n\r\nhello", "transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n"] {
        let (got, _) = download(&format!("HTTP/1.1 200 OK\r\n{cut}"), 99).await;
        assert!(matches!(got, Err(DownloadError::Failure(Failure::Answer { .. }))), "{cut}");
    }
    let (got, _) = download("HTTP/1.1 200 OK\r\n\r\nhello", 99).await;
    assert!(matches!(got, Err(DownloadError::NoLength { .. })));
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_the_address_not_shown() {
    let (got, _) =
        download("HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/x\r\ncontent-length: 0\r\n\r\n", 9).await;
    let error = got.unwrap_err();
    assert!(matches!(error, DownloadError::Status { status: 302, .. }));
    assert!(!chain(&error).contains("purchase"));
}

#[tokio::test]
async fn files_come_over_https_or_from_this_machine() {
    let https = patient().build().unwrap();
    let got = https.download(request("http://files.example"), 9, &mut Vec::new()).await;
    assert!(matches!(got, Err(DownloadError::Failure(Failure::Address(_)))));
}

#[tokio::test]
async fn a_full_disk_is_said() {
    struct Full;
    impl io::Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let server = Server::plain(Replies(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello".to_vec())).await;
    let got = patient().build().unwrap().download(request(&server.http()), 9, &mut Full).await;
    assert!(matches!(got, Err(DownloadError::Sink(_))));
}
