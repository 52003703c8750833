//! The listening side: TLS, limits, and hanging up on request.

mod body;
mod call;
mod tls;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};

use crate::sandbox::Shared;

pub(crate) use tls::Acceptor;

/// How long a client may take for the TLS handshake and for each request's header; also how long a connection may idle.
const HEADER_TIME: Duration = Duration::from_secs(10);
/// How large a request's header may be.
const HEADER_BYTES: usize = 64 << 10;
const HEADERS: usize = 64;

/// Accepts connections until the task is ended.
pub(crate) async fn listen(listener: TcpListener, acceptor: Acceptor, shared: Arc<Shared>) {
    let permits = Arc::new(Semaphore::new(shared.config.connections.max(1)));
    loop {
        let Ok(permit) = Arc::clone(&permits).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, from)) => {
                let (acceptor, task_shared) = (acceptor.clone(), Arc::clone(&shared));
                shared.tasks.spawn(async move {
                    serve(stream, from, &acceptor, &task_shared).await;
                    drop(permit);
                });
            }
            // Out of file descriptors, or the client has gone: neither ends the server.
            Err(_) => sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn serve(stream: TcpStream, from: SocketAddr, acceptor: &Acceptor, shared: &Arc<Shared>) {
    // Answers are small and wait for nothing.
    let _ = stream.set_nodelay(true);
    let (stream, client) = match timeout(HEADER_TIME, acceptor.accept(stream, shared.config.clock.now())).await {
        Ok(Ok(accepted)) => accepted,
        Ok(Err(error)) => return shared.note("", "", format!("TLS handshake with {from} failed: {error}")),
        Err(_) => return shared.note("", "", format!("{from} did not finish the TLS handshake in time")),
    };
    let client = Arc::new(client);
    let service = service_fn(|request| call::respond(Arc::clone(shared), Arc::clone(&client), request));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_header_size(HEADER_BYTES)
        .max_buf_size(2 * HEADER_BYTES)
        .max_headers(HEADERS)
        .serve_connection(TokioIo::new(stream), service);
    // How it ended is the client's business, or the fault's.
    let _ = connection.await;
}
