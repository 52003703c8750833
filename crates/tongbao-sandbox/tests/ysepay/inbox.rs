//! A merchant's port for notifications.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tongbao_ysepay::{Access, TradeNotify, YsePay};

/// What the port does with a notification.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Port {
    /// Checks it and acknowledges it.
    Acknowledge,
    /// Answers 200 with nearly the word.
    Nearly,
    /// Answers 500, with the word.
    Fail,
}

/// What came in: the notification, or why it is not believed.
pub(crate) struct Inbox {
    pub(crate) address: String,
    received: Arc<Mutex<Vec<Result<TradeNotify, String>>>>,
}

impl Inbox {
    /// Behaves in turn as the list says, and from then on as its last entry.
    pub(crate) async fn open(access: Access, ports: &[Port]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/notify", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let gateway = YsePay::production(access).unwrap();
        let (ports, log) = (ports.to_vec(), Arc::clone(&received));
        tokio::spawn(async move {
            let mut count = 0;
            while let Ok((stream, _)) = listener.accept().await {
                let port = ports[count.min(ports.len() - 1)];
                count += 1;
                let entry = take(stream, &gateway, port).await;
                log.lock().unwrap().push(entry);
            }
        });
        Self { address, received }
    }

    pub(crate) fn all(&self) -> Vec<Result<TradeNotify, String>> {
        self.received.lock().unwrap().clone()
    }

    /// The only one.
    pub(crate) fn one(&self) -> TradeNotify {
        let mut all = self.all();
        assert_eq!(all.len(), 1);
        all.remove(0).unwrap()
    }
}

async fn take(mut stream: TcpStream, gateway: &YsePay, port: Port) -> Result<TradeNotify, String> {
    let opened = gateway.open_notify(&read_request(&mut stream).await);
    let (status, body) = match (&opened, port) {
        (Ok(notify), Port::Acknowledge) => ("200 OK", gateway.ack(notify).into_body()),
        (_, Port::Nearly) => ("200 OK", Bytes::from("success\n")),
        _ => ("500 Internal Server Error", Bytes::from("success")),
    };
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n", body.len());
    stream.write_all(&[head.as_bytes(), &body].concat()).await.unwrap();
    opened.map(tongbao_core::Verified::into_inner).map_err(|error| error.to_string())
}

async fn read_request(stream: &mut TcpStream) -> http::Request<Bytes> {
    let mut bytes = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).await.unwrap();
        assert!(count > 0, "the notification ended early");
        bytes.extend_from_slice(&chunk[..count]);
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        assert!(head.starts_with("POST /notify HTTP/1.1"), "{head}");
        let length =
            head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
        if length == Some(body.len()) {
            return http::Request::new(Bytes::from(body.to_owned()));
        }
    }
}
