//! A merchant's port for notifications.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tongbao_core::Notification;
use tongbao_huifu::{Access, Huifu, HuifuProtocol};

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
pub(crate) struct Inbox<N> {
    pub(crate) address: String,
    received: Arc<Mutex<Vec<Result<N, String>>>>,
    words: Arc<Mutex<Vec<String>>>,
}

impl<N: Notification<Protocol = HuifuProtocol> + Clone + Send + 'static> Inbox<N> {
    /// Behaves in turn as the list says, and from then on as its last entry.
    pub(crate) async fn open(access: Access, ports: &[Port]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/notify", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let gateway = Huifu::new("https://api.huifu.com", access).unwrap();
        let (ports, log) = (ports.to_vec(), Arc::clone(&received));
        let words = Arc::new(Mutex::new(Vec::new()));
        let said = Arc::clone(&words);
        tokio::spawn(async move {
            let mut count = 0;
            while let Ok((stream, _)) = listener.accept().await {
                let port = ports[count.min(ports.len() - 1)];
                count += 1;
                let (entry, word) = take(stream, &gateway, port).await;
                said.lock().unwrap().push(word);
                log.lock().unwrap().push(entry);
            }
        });
        Self { address, received, words }
    }

    pub(crate) fn all(&self) -> Vec<Result<N, String>> {
        self.received.lock().unwrap().clone()
    }

    /// The word for each of them: what acknowledges it, or nothing if it is not believed.
    pub(crate) fn words(&self) -> Vec<String> {
        self.words.lock().unwrap().clone()
    }

    /// All of them, every one believed.
    pub(crate) fn believed(&self) -> Vec<N> {
        self.all().into_iter().map(Result::unwrap).collect()
    }
}

async fn take<N: Notification<Protocol = HuifuProtocol>>(
    mut stream: TcpStream,
    gateway: &Huifu,
    port: Port,
) -> (Result<N, String>, String) {
    let opened = gateway.open_notify::<N>(&read_request(&mut stream).await);
    let word = opened.as_ref().map(|notify| gateway.ack(notify).into_body()).unwrap_or_default();
    let said = String::from_utf8(word.to_vec()).unwrap();
    let (status, body) = match port {
        Port::Acknowledge if opened.is_ok() => ("200 OK", word),
        Port::Nearly => ("200 OK", Bytes::from([word.as_ref(), b"\n"].concat())),
        _ => ("500 Internal Server Error", word),
    };
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n", body.len());
    stream.write_all(&[head.as_bytes(), &body].concat()).await.unwrap();
    (opened.map(tongbao_core::Verified::into_inner).map_err(|error| error.to_string()), said)
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
