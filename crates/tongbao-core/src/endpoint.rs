//! Addresses of gateways.

use std::net::Ipv4Addr;

use crate::error::BoxError;

/// 接口地址: the address of a gateway, or what the paths of its interfaces are appended to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Endpoint(String);

impl Endpoint {
    /// An `https` address. Plain `http` is taken for loopback only, where sandboxes are.
    ///
    /// # Errors
    ///
    /// It is another one, or holds a user name or password.
    pub fn new(text: &str) -> Result<Self, EndpointError> {
        let uri: http::Uri = text.parse().map_err(|error: http::uri::InvalidUri| EndpointError(error.into()))?;
        let host = uri.host().unwrap_or_default();
        let loopback = matches!(host, "localhost" | "[::1]") || host.parse().is_ok_and(|ip: Ipv4Addr| ip.is_loopback());
        if uri.authority().is_some_and(|authority| authority.as_str().contains('@')) {
            return Err(EndpointError("a user name or password does not belong there".into()));
        }
        match uri.scheme_str() {
            Some("https") if !host.is_empty() => Ok(Self(text.to_owned())),
            Some("http") if loopback => Ok(Self(text.to_owned())),
            _ => Err(EndpointError(
                "https belongs there; plain http is for loopback only, and its replies prove nothing".into(),
            )),
        }
    }

    /// An address that paths are appended to, so that it can have no query. A slash at its end is left out.
    ///
    /// # Errors
    ///
    /// As [`Endpoint::new`], or it has a query.
    pub fn base(text: &str) -> Result<Self, EndpointError> {
        let Self(text) = Self::new(text)?;
        if text.contains('?') {
            return Err(EndpointError("a query does not belong there, paths are appended".into()));
        }
        Ok(Self(text.trim_end_matches('/').to_owned()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The address cannot be a gateway's. Never holds the address, which may have a password in it.
#[derive(Debug, thiserror::Error)]
#[error("endpoint: {0}")]
pub struct EndpointError(#[source] BoxError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_prove_their_host_are_taken() {
        for good in [
            "https://pay.example/gateway",
            "http://127.0.0.1:80/x",
            "http://localhost",
            "http://[::1]/cnp",
            "https://h/?x=1",
        ] {
            assert_eq!(Endpoint::new(good).unwrap().as_str(), good);
        }
        for bad in [
            "http://pay.example/",
            "http://127.evil.example/",
            "https://u:s3cret@h.example/",
            "ftp://127.0.0.1/",
            "pay.example",
            "",
        ] {
            let error = Endpoint::new(bad).unwrap_err().to_string();
            assert!(error.starts_with("endpoint: ") && !error.contains("s3cret"), "{bad}: {error}");
        }
    }

    #[test]
    fn a_base_has_no_query_and_no_slash_at_its_end() {
        assert_eq!(Endpoint::base("https://mas.example/cnp/").unwrap().as_str(), "https://mas.example/cnp");
        assert!(Endpoint::base("https://h.example/cnp?x=1").is_err());
    }
}
