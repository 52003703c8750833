//! Servers, certificates, and short ways to say what is expected.

pub(crate) mod pki;
pub(crate) mod server;

use std::error::Error;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tongbao_transport::{Https, HttpsBuilder, Transport, TransportError};

/// Values that must not turn up anywhere.
pub(crate) const SECRETS: [&str; 3] = ["Basic-bWVyY2hhbnQ6c2VjcmV0", "pan6222020000000000", "token-4711"];

pub(crate) type Answer = Result<Response<Bytes>, TransportError>;

/// A request as a gateway crate makes it, with a secret in every part.
pub(crate) fn request(base: &str) -> Request<Bytes> {
    let [authorization, body, query] = SECRETS;
    Request::post(format!("{base}/cnp/purchase?t={query}"))
        .header("authorization", authorization)
        .header("content-type", "text/xml; charset=utf-8")
        .body(Bytes::from(format!("<MasMessage>{body}</MasMessage>")))
        .unwrap()
}

/// For servers that answer, or hang up, at once.
pub(crate) fn patient() -> HttpsBuilder {
    Https::builder().connect_timeout(Duration::from_secs(20)).timeout(Duration::from_secs(20))
}

pub(crate) async fn plain(base: &str) -> Answer {
    patient().build().unwrap().send(request(base)).await
}

#[track_caller]
pub(crate) fn assert_not_sent(answer: &Answer) -> String {
    match answer {
        Err(error @ TransportError::NotSent(_)) => chain(error),
        other => panic!("expected NotSent, got {other:?}"),
    }
}

#[track_caller]
pub(crate) fn assert_maybe_sent(answer: &Answer) -> String {
    match answer {
        Err(error @ TransportError::MaybeSent(_)) => chain(error),
        other => panic!("expected MaybeSent, got {other:?}"),
    }
}

/// Everything that an error can show of itself.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        text += &format!("{error}\n{error:?}\n{error:#?}\n");
        next = error.source();
    }
    text
}
