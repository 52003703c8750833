//! The merchant's end.

use std::fmt;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use tongbao_core::schema::{Charset, Interface};
use tongbao_core::{
    BoxError, Channel, Error, Fields, Gateway, Proof, Protocol, Request, Unknown, Unverified, Verified, fits,
};
use tongbao_wire::{charset, exchange};

use crate::{Access, CommonParameters, WithholdProtocol};

/// A merchant's access to the gateway at an address. Holds no socket; cheap to clone.
#[derive(Clone)]
pub struct Withhold {
    endpoint: String,
    pub(crate) access: Access,
    stamps: Stamps,
}

/// What stands in a request and is not covered by its signature.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Stamp {
    /// 请求唯一流水号: different for every request.
    pub request_id: String,
    /// Seconds since 1970-01-01 UTC. Left out if `None`.
    pub timestamp: Option<u64>,
}

/// Makes the stamp of each request.
pub type Stamps = Arc<dyn Fn() -> Stamp + Send + Sync>;

impl Withhold {
    /// Access to the gateway at its one address, which every deployment has for itself.
    ///
    /// # Errors
    ///
    /// It is no `https` address. Plain `http` is taken for loopback only.
    pub fn new(endpoint: &str, access: Access) -> Result<Self, EndpointError> {
        check_endpoint(endpoint)?;
        Ok(Self { endpoint: endpoint.to_owned(), access, stamps: Arc::new(Stamp::now) })
    }

    /// Takes request numbers and times from elsewhere than the clock and a counter.
    #[must_use]
    pub fn stamps(self, stamps: Stamps) -> Self {
        Self { stamps, ..self }
    }

    /// Where the gateway is.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// [`Gateway::seal`] for a request whose type is only known at run time: it must be one of this interface.
    ///
    /// # Errors
    ///
    /// As [`Gateway::seal`].
    pub fn seal_as(&self, interface: &Interface, request: &dyn Fields) -> Result<http::Request<Bytes>, Error> {
        if request.schema().rust != interface.outbound.rust {
            return Err(Error::Seal("the request is not one of this interface".into()));
        }
        // A builder shows its fields too, and has not been checked.
        fits(request)?;
        self.write(interface, request)
    }

    fn write(&self, interface: &Interface, request: &dyn Fields) -> Result<http::Request<Bytes>, Error> {
        let seal = |error: BoxError| Error::Seal(error);
        let args = self.access.args(request).map_err(|error| seal(error.into()))?;
        let sign = self.access.sign(interface.method, &args).map_err(|error| seal(error.into()))?;
        let Stamp { request_id, timestamp } = (self.stamps)();
        let mut common = CommonParameters::builder()
            .ua(self.access.ua())
            .args(args)
            .sign(sign)
            .request_id(request_id)
            .method(interface.method);
        if let Some(timestamp) = timestamp {
            common = common.timestamp(timestamp.to_string());
        }
        let body = exchange::write(&WithholdProtocol::WIRE, &common.build()?);
        http::Request::post(&self.endpoint)
            .header(CONTENT_TYPE, HeaderValue::from_static(JSON))
            .body(Bytes::from(body))
            .map_err(|error| seal(error.into()))
    }
}

impl Gateway for Withhold {
    type Protocol = WithholdProtocol;

    fn seal<R: Request<Protocol = WithholdProtocol>>(&self, request: &R) -> Result<http::Request<Bytes>, Error> {
        self.write(R::INTERFACE, request)
    }

    fn read<R: Request<Protocol = WithholdProtocol>>(
        &self,
        response: &http::Response<Bytes>,
        request: &R,
    ) -> Result<Verified<R::Response>, Error> {
        let status = response.status().as_u16();
        if status != 200 {
            return Err(Error::Unknown(Unknown::Status { status, length: response.body().len(), hint: "" }));
        }
        Verified::open(
            response,
            |response| match response.extensions().get::<Channel>() {
                Some(Channel::Authenticated) => Ok((response.body().clone(), Proof::Channel)),
                _ => Err(Error::Unknown(Unknown::Unverified(Unverified::Channel))),
            },
            |body| {
                let text = charset::decode(body, Charset::Utf8)
                    .map_err(|error| Error::Unknown(Unknown::Unreadable(error.into())))?;
                exchange::read_reply(&text, Charset::Utf8, request)
            },
        )
    }
}

impl fmt::Debug for Withhold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, access, .. } = self;
        f.debug_struct("Withhold").field("endpoint", endpoint).field("access", access).finish_non_exhaustive()
    }
}

impl Stamp {
    /// This second, and a number that no other request of this process has and hardly one of another.
    #[must_use]
    pub fn now() -> Self {
        static COUNTER: AtomicU64 = AtomicU64::new(0);
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let count = COUNTER.fetch_add(1, Ordering::Relaxed);
        let request_id = format!("{}{:09}{:04}", since.as_secs(), since.subsec_nanos(), count % 10_000);
        Self { request_id, timestamp: Some(since.as_secs()) }
    }
}

pub(crate) const JSON: &str = "application/json;charset=UTF-8";

fn check_endpoint(endpoint: &str) -> Result<(), EndpointError> {
    let uri: http::Uri = endpoint.parse().map_err(|error: http::uri::InvalidUri| EndpointError(error.into()))?;
    let host = uri.host().unwrap_or_default();
    let loopback = matches!(host, "localhost" | "[::1]") || host.parse().is_ok_and(|ip: Ipv4Addr| ip.is_loopback());
    if uri.authority().is_some_and(|authority| authority.as_str().contains('@')) {
        return Err(EndpointError("a user name or password does not belong there".into()));
    }
    match uri.scheme_str() {
        Some("https") if !host.is_empty() => Ok(()),
        Some("http") if loopback => Ok(()),
        _ => Err(EndpointError(
            "https belongs there; plain http is for loopback only, and its replies prove nothing".into(),
        )),
    }
}

/// The address cannot be the gateway's.
#[derive(Debug, thiserror::Error)]
#[error("endpoint: {0}")]
pub struct EndpointError(#[source] BoxError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_requests_have_one_number() {
        let numbers: std::collections::HashSet<_> = (0..1000).map(|_| Stamp::now().request_id).collect();
        assert_eq!(numbers.len(), 1000);
    }

    #[test]
    fn only_addresses_that_prove_their_host_are_taken() {
        for good in ["https://pay.example/gateway", "http://127.0.0.1:80/x", "http://localhost", "https://h/?x=1"] {
            assert!(check_endpoint(good).is_ok(), "{good}");
        }
        for bad in
            ["http://pay.example/", "http://127.evil.example/", "https://u:s3cret@h.example/", "ftp://127.0.0.1/", ""]
        {
            let error = check_endpoint(bad).unwrap_err().to_string();
            assert!(error.starts_with("endpoint: ") && !error.contains("s3cret"), "{bad}: {error}");
        }
    }
}
