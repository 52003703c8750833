//! Where notifications come in: hands them to a cashier, or only keeps them.

use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tongbao_flow::Cashier;

/// What came in, and what is done with it.
#[derive(Default)]
pub(crate) struct Inbox {
    cashier: OnceLock<Cashier>,
    closed: AtomicBool,
    received: Mutex<Vec<(String, Request<Bytes>)>>,
}

impl Inbox {
    /// Whose they are.
    pub(crate) fn is_for(&self, cashier: Cashier) {
        assert!(self.cashier.set(cashier).is_ok());
    }

    /// From now on notifications are kept, and neither taken nor acknowledged.
    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
    }

    /// From now on they go to the cashier.
    pub(crate) fn open(&self) {
        self.closed.store(false, Ordering::SeqCst);
    }

    /// What came in for this account, oldest first.
    pub(crate) fn of(&self, account: &str) -> Vec<Request<Bytes>> {
        let received = self.received.lock().unwrap();
        received.iter().filter(|(to, _)| to == account).map(|(_, request)| request.clone()).collect()
    }

    async fn take(&self, request: Request<Bytes>) -> Response<Bytes> {
        let account = request.uri().path().trim_start_matches('/').to_owned();
        self.received.lock().unwrap().push((account.clone(), request.clone()));
        match self.cashier.get().filter(|_| !self.closed.load(Ordering::SeqCst)) {
            Some(cashier) => cashier.receive_notification(&account, &request).await.response,
            None => {
                let mut busy = Response::new(Bytes::new());
                *busy.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
                busy
            }
        }
    }
}

/// A server on loopback that feeds an inbox, until it is dropped.
pub(crate) struct Listener {
    port: u16,
    task: JoinHandle<()>,
}

impl Listener {
    pub(crate) async fn start(inbox: Arc<Inbox>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let inbox = Arc::clone(&inbox);
                let service = service_fn(move |request: Request<Incoming>| {
                    let inbox = Arc::clone(&inbox);
                    async move {
                        let (head, body) = request.into_parts();
                        let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
                        Ok::<_, Infallible>(inbox.take(Request::from_parts(head, body)).await.map(Full::new))
                    }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        Self { port, task }
    }

    /// Where notifications of this account go.
    pub(crate) fn url(&self, account: &str) -> String {
        format!("http://127.0.0.1:{}/{account}", self.port)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}
