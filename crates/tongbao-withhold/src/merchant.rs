//! The merchant's end.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use tongbao_core::schema::{Charset, Interface};
use tongbao_core::{BoxError, Endpoint, EndpointError, Error, Fields, Gateway, Protocol, Request, Verified, fits};
use tongbao_wire::exchange;

use crate::{Access, CommonParameters, WithholdProtocol};

/// A merchant's access to the gateway at an address. Holds no socket; cheap to clone.
#[derive(Clone)]
pub struct Withhold {
    endpoint: Endpoint,
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
        Ok(Self { endpoint: Endpoint::new(endpoint)?, access, stamps: Arc::new(Stamp::now) })
    }

    /// Takes request numbers and times from elsewhere than the clock and a counter.
    #[must_use]
    pub fn stamps(self, stamps: Stamps) -> Self {
        Self { stamps, ..self }
    }

    /// Where the gateway is.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        self.endpoint.as_str()
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
        http::Request::post(self.endpoint.as_str())
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
        exchange::open_over_channel(response, Charset::Utf8, request, |_| "")
    }
}

impl fmt::Debug for Withhold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, access, .. } = self;
        f.debug_struct("Withhold").field("endpoint", &endpoint.as_str()).field("access", access).finish_non_exhaustive()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_requests_have_one_number() {
        let numbers: std::collections::HashSet<_> = (0..1000).map(|_| Stamp::now().request_id).collect();
        assert_eq!(numbers.len(), 1000);
    }
}
