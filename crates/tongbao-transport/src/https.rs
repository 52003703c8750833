//! HTTPS for tokio.

use std::fmt;
use std::mem;

use bytes::{Bytes, BytesMut};
use http::{Request, Response, Version};
use reqwest::tls::TlsInfo;
use tokio::runtime::Handle;
use tongbao_core::Channel;

use crate::address::{Address, NO_HOST};
use crate::config::HttpsBuilder;
use crate::connection::watch;
use crate::failure::Failure;
use crate::transport::{BoxFuture, Transport, TransportError};

/// HTTPS with rustls, for programs that run on tokio (its I/O and time drivers enabled).
///
/// One call, one connection, one request: see the [crate](crate) about what it does not do. Requests go to `https` addresses, and to
/// plain `http` ones only on this machine. Only responses over TLS carry [`Channel::Authenticated`].
///
/// Clones share their settings, and nothing else is there to share.
#[derive(Clone)]
pub struct Https {
    pub(crate) client: reqwest::Client,
    pub(crate) response_limit: usize,
}

impl Https {
    /// Begins to set one up: system trust, no client certificate, 10 seconds to connect, 30 altogether, 1 MiB of response.
    pub fn builder() -> HttpsBuilder {
        HttpsBuilder::default()
    }

    async fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        // The HTTP client panics without a runtime.
        Handle::try_current().map_err(|error| not_sent(Failure::Runtime(error.into())))?;
        let uri = request.uri().clone();
        let mut request = reqwest::Request::try_from(request).map_err(|_| not_sent(Failure::Address(NO_HOST)))?;
        *request.version_mut() = Version::HTTP_11;
        let Address { host, https } =
            Address::check(&uri, request.url()).map_err(|reason| not_sent(Failure::Address(reason)))?;

        let (head, connected) = watch(self.client.execute(request)).await;
        let mut head = head.map_err(|error| {
            let source = error.without_url().into();
            if connected {
                maybe_sent(Failure::Answer { host: host.clone(), source })
            } else {
                not_sent(Failure::Connect { host: host.clone(), source })
            }
        })?;

        let verified = head.extensions().get::<TlsInfo>().is_some_and(|tls| tls.peer_certificate().is_some());
        let body = self.read_body(&mut head, &host).await.map_err(maybe_sent)?;
        let mut response = Response::new(body);
        *response.status_mut() = head.status();
        *response.version_mut() = head.version();
        *response.headers_mut() = mem::take(head.headers_mut());
        if https && verified {
            response.extensions_mut().insert(Channel::Authenticated);
        }
        Ok(response)
    }

    async fn read_body(&self, head: &mut reqwest::Response, host: &str) -> Result<Bytes, Failure> {
        let limit = self.response_limit;
        let too_large = || Failure::TooLarge { host: host.to_owned(), limit };
        if head.content_length().is_some_and(|length| usize::try_from(length).map_or(true, |length| length > limit)) {
            return Err(too_large());
        }
        let mut body = BytesMut::new();
        loop {
            let chunk = head.chunk().await;
            let chunk =
                chunk.map_err(|error| Failure::Answer { host: host.to_owned(), source: error.without_url().into() })?;
            let Some(chunk) = chunk else { return Ok(body.freeze()) };
            if chunk.len() > limit.saturating_sub(body.len()) {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
    }
}

impl Transport for Https {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

impl fmt::Debug for Https {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Https").field("response_limit", &self.response_limit).finish_non_exhaustive()
    }
}

pub(crate) fn not_sent(failure: Failure) -> TransportError {
    TransportError::NotSent(failure.into())
}

pub(crate) fn maybe_sent(failure: Failure) -> TransportError {
    TransportError::MaybeSent(failure.into())
}
