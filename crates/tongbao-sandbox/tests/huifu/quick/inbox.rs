//! A port for notifications of one kind, which believes and acknowledges them.

use std::marker::PhantomData;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tongbao_core::Notification;
use tongbao_huifu::{Access, Huifu, HuifuProtocol};

/// What came in: the notification, or why it is not believed.
pub(crate) struct Inbox<N> {
    pub(crate) address: String,
    received: Arc<Mutex<Vec<Result<N, String>>>>,
    kind: PhantomData<N>,
}

impl<N: Notification<Protocol = HuifuProtocol> + Clone + Send + 'static> Inbox<N> {
    pub(crate) async fn open(access: Access) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/notify", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let gateway = Huifu::new("https://api.huifu.com", access).unwrap();
        let log = Arc::clone(&received);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let entry = take(stream, &gateway).await;
                log.lock().unwrap().push(entry);
            }
        });
        Self { address, received, kind: PhantomData }
    }

    /// All of them, every one believed.
    pub(crate) fn all(&self) -> Vec<N> {
        self.received.lock().unwrap().iter().map(|one| one.clone().unwrap()).collect()
    }
}

async fn take<N: Notification<Protocol = HuifuProtocol>>(mut stream: TcpStream, gateway: &Huifu) -> Result<N, String> {
    let opened = gateway.open_notify::<N>(&read_request(&mut stream).await);
    let (status, body) = match &opened {
        Ok(notify) => ("200 OK", gateway.ack(notify).into_body()),
        Err(_) => ("500 Internal Server Error", Bytes::new()),
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
        let length =
            head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
        if length == Some(body.len()) {
            return http::Request::new(Bytes::from(body.to_owned()));
        }
    }
}
