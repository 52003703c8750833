//! The merchant's end.

use std::net::Ipv4Addr;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use tongbao_core::schema::Charset;
use tongbao_core::{BoxError, Channel, Error, Gateway, Proof, Protocol, Request, Unknown, Unverified, Verified};
use tongbao_wire::{charset, exchange};

use crate::AcmeProtocol;

/// A merchant's access to Acme. Holds no socket; cheap to clone.
#[derive(Clone, Debug)]
pub struct Acme {
    endpoint: String,
}

impl Acme {
    /// Access to the interfaces below `endpoint` (see [`AcmeProtocol`]'s `ENDPOINTS`).
    ///
    /// # Errors
    ///
    /// The endpoint is no `https` address. Plain `http` is taken for loopback only.
    pub fn new(endpoint: &str) -> Result<Self, ConfigError> {
        check_endpoint(endpoint)?;
        Ok(Self { endpoint: endpoint.trim_end_matches('/').to_owned() })
    }

    /// Where the interfaces are.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }
}

impl Gateway for Acme {
    type Protocol = AcmeProtocol;

    fn seal<R: Request<Protocol = AcmeProtocol>>(&self, request: &R) -> Result<http::Request<Bytes>, Error> {
        http::Request::post(format!("{}{}", self.endpoint, R::INTERFACE.path))
            .header(CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=UTF-8"))
            .body(Bytes::from(exchange::write(&AcmeProtocol::WIRE, request)))
            .map_err(|error| Error::Seal(error.into()))
    }

    fn read<R: Request<Protocol = AcmeProtocol>>(
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

fn check_endpoint(endpoint: &str) -> Result<(), ConfigError> {
    let uri: http::Uri =
        endpoint.parse().map_err(|error: http::uri::InvalidUri| ConfigError::Endpoint(error.into()))?;
    let host = uri.host().unwrap_or_default();
    let loopback = matches!(host, "localhost" | "[::1]") || host.parse().is_ok_and(|ip: Ipv4Addr| ip.is_loopback());
    match uri.scheme_str() {
        Some("https") if !host.is_empty() => Ok(()),
        Some("http") if loopback => Ok(()),
        _ => Err(ConfigError::Endpoint(
            "https belongs there; plain http is for loopback only, and its replies prove nothing".into(),
        )),
    }
}

/// An access cannot be set up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The address cannot be one of the gateway's.
    #[error("endpoint: {0}")]
    Endpoint(#[source] BoxError),
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
