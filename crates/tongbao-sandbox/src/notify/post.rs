//! One POST to a merchant, over plain HTTP/1.1. No redirects, no second try.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONNECTION, HOST, HeaderValue};
use http::uri::PathAndQuery;
use http::{Request, Response, Uri};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tongbao_core::BoxError;

use super::address;
use crate::config::Config;

/// How large an answer may be.
const ANSWER_BYTES: usize = 256 << 10;
const CONNECT_TIME: Duration = Duration::from_secs(5);
const ANSWER_TIME: Duration = Duration::from_secs(10);

pub(super) async fn post(request: Request<Bytes>, config: &Config) -> Result<Response<Bytes>, BoxError> {
    // Checked again although the order named it earlier: a name can lead elsewhere by now.
    let uri = address::check(&request.uri().to_string(), config)?;
    let addresses = address::resolve(&uri, config).await?;
    let stream = timeout(CONNECT_TIME, TcpStream::connect(addresses.as_slice())).await;
    let stream = stream.map_err(|_| "the merchant did not take the connection in time")??;
    let answer = timeout(ANSWER_TIME, exchange(stream, request.map(Full::new), &uri)).await;
    answer.map_err(|_| "the merchant did not answer in time")?
}

async fn exchange(
    stream: TcpStream,
    mut request: Request<Full<Bytes>>,
    uri: &Uri,
) -> Result<Response<Bytes>, BoxError> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let _driver = Driver(tokio::spawn(async move {
        // What goes wrong shows at the sender too.
        let _ = connection.await;
    }));
    let host = uri.authority().map_or("", |authority| authority.as_str());
    request.headers_mut().insert(HOST, HeaderValue::from_str(host)?);
    request.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    *request.uri_mut() = uri.path_and_query().cloned().unwrap_or(PathAndQuery::from_static("/")).into();
    let (head, body) = sender.send_request(request).await?.into_parts();
    let body = Limited::new(body, ANSWER_BYTES).collect().await?.to_bytes();
    Ok(Response::from_parts(head, body))
}

/// Ends the connection when the exchange is over or given up.
struct Driver(JoinHandle<()>);

impl Drop for Driver {
    fn drop(&mut self) {
        self.0.abort();
    }
}
