//! Servers on this machine that do what a test tells them, once per connection.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// A server and what it saw. It ends with the test's runtime.
#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    connections: Mutex<Vec<Vec<u8>>>,
    ended: Mutex<usize>,
    change: Notify,
}

impl Server {
    /// Plain TCP. `serve` gets every connection and puts what it reads into the vector.
    pub(crate) async fn plain(serve: impl AsyncServe<TcpStream>) -> Self {
        Self::start(move |stream, read| {
            let serve = serve.clone();
            Box::pin(async move { serve.serve(stream, read).await })
        })
        .await
    }

    /// TLS. A failed handshake counts as a connection in which nothing was read.
    pub(crate) async fn tls(config: ServerConfig, serve: impl AsyncServe<TlsStream<TcpStream>>) -> Self {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        Self::start(move |stream, read| {
            let (acceptor, serve) = (acceptor.clone(), serve.clone());
            Box::pin(async move { serve.serve(acceptor.accept(stream).await?, read).await })
        })
        .await
    }

    async fn start(serve: impl Fn(TcpStream, Read) -> Serving + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self { address: listener.local_addr().unwrap(), seen: Arc::default() };
        let seen = Arc::clone(&server.seen);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let index = {
                    let mut connections = seen.connections.lock().unwrap();
                    connections.push(Vec::new());
                    connections.len() - 1
                };
                let read = Arc::new(Mutex::new(Vec::new()));
                let (serving, seen) = (serve(stream, Arc::clone(&read)), Arc::clone(&seen));
                tokio::spawn(async move {
                    drop(serving.await);
                    seen.connections.lock().unwrap()[index] = read.lock().unwrap().clone();
                    *seen.ended.lock().unwrap() += 1;
                    seen.change.notify_waiters();
                });
            }
        });
        server
    }

    pub(crate) fn http(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn https(&self) -> String {
        format!("https://{}", self.address)
    }

    /// What was read from each connection, after all of them have ended and no further one has come for a moment.
    pub(crate) async fn connections(&self) -> Vec<Vec<u8>> {
        tokio::time::sleep(Duration::from_millis(2)).await;
        loop {
            let changed = self.seen.change.notified();
            {
                let connections = self.seen.connections.lock().unwrap();
                if connections.len() == *self.seen.ended.lock().unwrap() {
                    return connections.clone();
                }
            }
            changed.await;
        }
    }
}

/// What a server has read from one connection.
pub(crate) type Read = Arc<Mutex<Vec<u8>>>;

type Serving = Pin<Box<dyn Future<Output = io::Result<()>> + Send>>;

/// What a server does with a connection. Also any closure over the stream and the vector for what it reads.
pub(crate) trait AsyncServe<S>: Clone + Send + Sync + 'static {
    fn serve(&self, stream: S, read: Read) -> impl Future<Output = io::Result<()>> + Send;
}

impl<S, F, Fut> AsyncServe<S> for F
where
    F: Fn(S, Read) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = io::Result<()>> + Send,
{
    fn serve(&self, stream: S, read: Read) -> impl Future<Output = io::Result<()>> + Send {
        self(stream, read)
    }
}

/// Reads one whole request, writes this, and closes.
#[derive(Clone)]
pub(crate) struct Replies(pub(crate) Vec<u8>);

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> AsyncServe<S> for Replies {
    async fn serve(&self, mut stream: S, read: Read) -> io::Result<()> {
        read_request(&mut stream, &read).await?;
        stream.write_all(&self.0).await?;
        stream.shutdown().await
    }
}

/// Reads one whole request and then keeps quiet for as long as the client waits.
#[derive(Clone)]
pub(crate) struct Stalls(pub(crate) &'static str);

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> AsyncServe<S> for Stalls {
    async fn serve(&self, mut stream: S, read: Read) -> io::Result<()> {
        read_request(&mut stream, &read).await?;
        stream.write_all(self.0.as_bytes()).await?;
        stream.flush().await?;
        drain(&mut stream, &read).await
    }
}

/// Reads up to the end of a request with `content-length`.
pub(crate) async fn read_request(stream: &mut (impl AsyncRead + Unpin), read: &Read) -> io::Result<()> {
    let mut request = Vec::new();
    while !is_whole(&request) {
        let byte = stream.read_u8().await?;
        request.push(byte);
        read.lock().unwrap().push(byte);
    }
    Ok(())
}

/// Reads until the client hangs up.
pub(crate) async fn drain(stream: &mut (impl AsyncRead + Unpin), read: &Read) -> io::Result<()> {
    let mut buffer = [0; 1024];
    loop {
        let length = stream.read(&mut buffer).await?;
        if length == 0 {
            return Ok(());
        }
        read.lock().unwrap().extend_from_slice(&buffer[..length]);
    }
}

fn is_whole(request: &[u8]) -> bool {
    let Some(end) = request.windows(4).position(|window| window == b"\r\n\r\n") else { return false };
    let head = std::str::from_utf8(&request[..end]).unwrap().to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    request.len() >= end + 4 + length.map_or(0, |length| length.parse().unwrap())
}
