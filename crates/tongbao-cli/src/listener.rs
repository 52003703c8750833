//! A tiny HTTP server that takes notifications.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming as Body;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, lookup_host};
use tokio::task::JoinHandle;
use tongbao_flow::Cashier;
use tongbao_transport::BoxFuture;

/// Answers every request until it is dropped.
#[derive(Debug)]
pub(crate) struct Listener {
    address: SocketAddr,
    task: JoinHandle<()>,
}

type Answer = dyn Fn(http::Request<Bytes>) -> BoxFuture<'static, http::Response<Bytes>> + Send + Sync;

impl Listener {
    /// Listens on a free port of this machine.
    pub(crate) async fn start<A>(answer: A) -> io::Result<Self>
    where
        A: Fn(http::Request<Bytes>) -> http::Response<Bytes> + Send + Sync + 'static,
    {
        let answer = move |request| -> BoxFuture<'static, _> { Box::pin(std::future::ready(answer(request))) };
        Self::serve(&[(Ipv4Addr::LOCALHOST, 0).into()], Arc::new(answer)).await
    }

    /// Takes notifications for the accounts of this cashier: `POST /ACCOUNT`. Listens at the first of these that it can have.
    pub(crate) async fn of(cashier: &Cashier, addresses: &[SocketAddr]) -> io::Result<Self> {
        let cashier = cashier.clone();
        let answer = move |request: http::Request<Bytes>| -> BoxFuture<'static, _> {
            let cashier = cashier.clone();
            Box::pin(async move {
                let account = request.uri().path().trim_start_matches('/').to_owned();
                cashier.receive_notification(&account, &request).await.response
            })
        };
        Self::serve(addresses, Arc::new(answer)).await
    }

    async fn serve(addresses: &[SocketAddr], answer: Arc<Answer>) -> io::Result<Self> {
        let listener = TcpListener::bind(addresses).await?;
        let address = listener.local_addr()?;
        let task = tokio::spawn(async move {
            loop {
                // For example no more files may be open: others are waiting, so it is tried again.
                let Ok((stream, _)) = listener.accept().await else {
                    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                    continue;
                };
                let answer = Arc::clone(&answer);
                let service = service_fn(move |request| {
                    let answer = Arc::clone(&answer);
                    async move { Ok::<_, Infallible>(respond(request, answer).await) }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        Ok(Self { address, task })
    }

    /// Where it listens.
    pub(crate) const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where notifications go.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/notify", self.address)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The addresses that `HOST:PORT` stands for, those of IPv4 first: `localhost` has both in most places, and more proxies know that one.
///
/// # Errors
///
/// It stands for none, in words.
pub(crate) async fn resolve(text: &str) -> Result<Vec<SocketAddr>, String> {
    let wrong = |what: &str| Err(format!("{what}; write HOST:PORT, for example {EXAMPLES}"));
    let (host, port) = match text.rsplit_once(':') {
        _ if text.contains('/') => return wrong("it is a URL or a path"),
        None => return wrong("it has no port"),
        Some(("", _)) => return wrong("it has no host"),
        Some(found) => found,
    };
    let Ok(port) = port.parse::<u16>() else { return wrong("its port is no number from 0 to 65535") };
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    match lookup_host((bare, port)).await {
        Ok(found) => {
            let mut found: Vec<_> = found.collect();
            found.sort_by_key(SocketAddr::is_ipv6);
            if found.is_empty() { wrong("its host has no address") } else { Ok(found) }
        }
        Err(error) => wrong(&format!("its host is not known: {error}")),
    }
}

const EXAMPLES: &str = "127.0.0.1:8081, localhost:8081, or 0.0.0.0:8081 for all addresses of this machine";

async fn respond(request: http::Request<Body>, answer: Arc<Answer>) -> http::Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let Ok(body) = Limited::new(body, LARGEST).collect().await else {
        return status(http::StatusCode::PAYLOAD_TOO_LARGE);
    };
    // In a task of its own: a sender that hangs up does not end it half-way.
    let answered = tokio::spawn(answer(http::Request::from_parts(head, body.to_bytes()))).await;
    answered.map_or_else(|_| status(http::StatusCode::INTERNAL_SERVER_ERROR), |answer| answer.map(Full::new))
}

fn status(status: http::StatusCode) -> http::Response<Full<Bytes>> {
    let mut refusal = http::Response::new(Full::default());
    *refusal.status_mut() = status;
    refusal
}

const LARGEST: usize = 512 << 10;
