//! Answers that are spoiled on the way back: the gateway has done what it was asked for.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, HeaderValue, LOCATION};
use http::{Request, Response, StatusCode};
use tongbao_core::Channel;
use tongbao_transport::{BoxFuture, Https, Transport, TransportError};

/// How an answer is spoiled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Spoil {
    Html,
    Empty,
    NoContent,
    Half,
    AllButTheLastByte,
    OtherCharset,
    Null,
    EmptyObject,
    Redirect,
    Compressed,
    Twice,
    AnotherOrders,
    Unauthenticated,
    TooLarge,
}

impl Spoil {
    pub(crate) const ALL: [Self; 14] = [
        Self::Html,
        Self::Empty,
        Self::NoContent,
        Self::Half,
        Self::AllButTheLastByte,
        Self::OtherCharset,
        Self::Null,
        Self::EmptyObject,
        Self::Redirect,
        Self::Compressed,
        Self::Twice,
        Self::AnotherOrders,
        Self::Unauthenticated,
        Self::TooLarge,
    ];

    /// `another` is the answer to a charge of another order.
    fn apply(
        self,
        response: Response<Bytes>,
        another: Option<&Response<Bytes>>,
    ) -> Result<Response<Bytes>, TransportError> {
        let body = response.body().clone();
        let with = |body: Vec<u8>| response.clone().map(|_| Bytes::from(body));
        Ok(match self {
            Self::Html => with(b"<html><body>success 00 S TRADE_SUCCESS</body></html>".to_vec()),
            Self::Empty => with(Vec::new()),
            Self::NoContent => status(with(Vec::new()), StatusCode::NO_CONTENT),
            Self::Half => with(body[..body.len() / 2].to_vec()),
            Self::AllButTheLastByte => with(body[..body.len() - 1].to_vec()),
            Self::OtherCharset => with(std::iter::once(0xff).chain(body.iter().copied()).collect()),
            Self::Null => with(b"null".to_vec()),
            Self::EmptyObject => with(b"{}".to_vec()),
            Self::Redirect => {
                let mut moved = status(with(Vec::new()), StatusCode::FOUND);
                moved.headers_mut().insert(LOCATION, HeaderValue::from_static("https://elsewhere.example/"));
                moved
            }
            Self::Compressed => {
                let mut packed = with(b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03".to_vec());
                packed.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
                packed
            }
            Self::Twice => with([&body[..], &body[..]].concat()),
            Self::AnotherOrders => another.expect("an earlier charge").clone(),
            Self::Unauthenticated => {
                // As over plain HTTP. Where answers are signed nothing is lost by that, and so its text is cut too.
                let mut plain = with(body[..body.len() - 1].to_vec());
                plain.extensions_mut().remove::<Channel>();
                plain
            }
            Self::TooLarge => return Err(TransportError::MaybeSent("the answer was too large to be read".into())),
        })
    }
}

fn status(mut response: Response<Bytes>, status: StatusCode) -> Response<Bytes> {
    *response.status_mut() = status;
    response
}

/// Sends, and spoils the next answer if it was told to.
#[derive(Clone)]
pub(crate) struct Spoiler {
    patient: Https,
    hasty: Https,
    hurries: Arc<AtomicBool>,
    next: Arc<Mutex<Option<Spoil>>>,
    last: Arc<Mutex<Option<Response<Bytes>>>>,
    kept: Arc<Mutex<Option<Response<Bytes>>>>,
}

impl Spoiler {
    /// Two ways to the same place.
    pub(crate) fn new(patient: Https, hasty: Https) -> Self {
        let (next, last, kept) = <(Arc<_>, Arc<_>, Arc<_>)>::default();
        Self { patient, hasty, hurries: Arc::default(), next, last, kept }
    }

    /// From now on, nobody waits long for an answer.
    pub(crate) fn hurry(&self) {
        self.hurries.store(true, Ordering::SeqCst);
    }

    /// Keeps the newest answer, as that of another order.
    pub(crate) fn keep(&self) {
        *self.kept.lock().unwrap() = self.last.lock().unwrap().clone();
    }

    /// Spoils the next answer.
    pub(crate) fn spoil(&self, how: Spoil) {
        *self.next.lock().unwrap() = Some(how);
    }
}

impl Transport for Spoiler {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let how = self.next.lock().unwrap().take();
            let https = if self.hurries.load(Ordering::SeqCst) { &self.hasty } else { &self.patient };
            let response = https.send(request).await?;
            *self.last.lock().unwrap() = Some(response.clone());
            match how {
                Some(how) => how.apply(response, self.kept.lock().unwrap().as_ref()),
                None => Ok(response),
            }
        })
    }
}
