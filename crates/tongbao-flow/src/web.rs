//! 异步通知 over HTTP, for services that use axum.
//!
//! ```
//! use tongbao_flow::{Cashier, web};
//!
//! /// A gateway is given the address `https://merchant.example/notify/main` for the account `main`.
//! fn routes(cashier: Cashier) -> axum::Router {
//!     axum::Router::new().nest("/notify", web::notifications(cashier))
//! }
//! ```
//!
//! What it does not do: no TLS, no limit on the time a sender may take, no limit on how many come at once. That is the business of the
//! server, or of what stands in front of it.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, OriginalUri, Path, State};
use axum::http::{HeaderMap, Method, Request, StatusCode, Version};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use tracing::Instrument;

use crate::Cashier;

/// `POST /{account}`: takes what a gateway sends to this account, exactly as it came, and answers what the cashier answers
/// ([`Cashier::receive_notification`]).
///
/// A body of more than 256 KiB is refused with 413, whatever limit the service has elsewhere. What came of each notification is in the
/// log and the metrics, and a refused one raises an alarm.
pub fn notifications(cashier: Cashier) -> Router {
    Router::new().route("/{account}", post(receive)).layer(DefaultBodyLimit::max(LARGEST)).with_state(cashier)
}

async fn receive(
    State(cashier): State<Cashier>,
    Path(account): Path<String>,
    method: Method,
    // Not the address that a `nest` around this has shortened.
    OriginalUri(uri): OriginalUri,
    version: Version,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let body = match body {
        Ok(body) => body,
        Err(refusal) => return refusal.status().into_response(),
    };
    let mut request = Request::new(body);
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    *request.version_mut() = version;
    *request.headers_mut() = headers;
    // In a task of its own: a sender that hangs up does not end it half-way.
    let taken =
        tokio::spawn(async move { cashier.receive_notification(&account, &request).await.response }.in_current_span());
    match taken.await {
        Ok(response) => response.map(Body::from),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// The largest notification that is read. Those of the documents have a few thousand bytes.
const LARGEST: usize = 256 << 10;
