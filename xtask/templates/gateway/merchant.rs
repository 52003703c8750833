//! The merchant's end.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use tongbao_core::schema::Charset;
use tongbao_core::{Endpoint, EndpointError, Error, Gateway, Protocol, Request, Verified};
use tongbao_wire::exchange;

use crate::AcmeProtocol;

/// A merchant's access to Acme. Holds no socket; cheap to clone.
#[derive(Clone, Debug)]
pub struct Acme {
    endpoint: Endpoint,
}

impl Acme {
    /// Access to the interfaces below `endpoint` (see [`AcmeProtocol`]'s `ENDPOINTS`).
    ///
    /// # Errors
    ///
    /// The endpoint is no `https` address. Plain `http` is taken for loopback only.
    pub fn new(endpoint: &str) -> Result<Self, EndpointError> {
        Ok(Self { endpoint: Endpoint::base(endpoint)? })
    }

    /// Where the interfaces are.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        self.endpoint.as_str()
    }
}

impl Gateway for Acme {
    type Protocol = AcmeProtocol;

    fn seal<R: Request<Protocol = AcmeProtocol>>(&self, request: &R) -> Result<http::Request<Bytes>, Error> {
        http::Request::post(format!("{}{}", self.endpoint.as_str(), R::INTERFACE.path))
            .header(CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=UTF-8"))
            .body(Bytes::from(exchange::write(&AcmeProtocol::WIRE, request)))
            .map_err(|error| Error::Seal(error.into()))
    }

    fn read<R: Request<Protocol = AcmeProtocol>>(
        &self,
        response: &http::Response<Bytes>,
        request: &R,
    ) -> Result<Verified<R::Response>, Error> {
        exchange::open_over_channel(response, Charset::Utf8, request, |_| "")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_loopback_only() {
        assert!(Acme::new("http://127.0.0.1:8080").is_ok());
        assert!(Acme::new("http://api.acme.example").is_err());
        assert!(Acme::new("https://api.acme.example").is_ok());
    }
}
