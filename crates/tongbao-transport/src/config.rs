//! How [`Https`] is set up.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use reqwest::{Certificate, Identity, redirect, retry};
use tongbao_core::BoxError;

use crate::address::LOCALHOST;
use crate::blocking::BlockingHttps;
use crate::connection::Watch;
use crate::failure::root;
use crate::https::Https;

/// Sets up [`Https`] or [`BlockingHttps`]. Begin with [`Https::builder`].
#[must_use = "nothing is set up before `build`"]
pub struct HttpsBuilder {
    identity: Option<Identity>,
    authorities: Option<Vec<Certificate>>,
    connect_timeout: Duration,
    timeout: Duration,
    response_limit: usize,
}

impl HttpsBuilder {
    /// The merchant's private key and certificate chain for mutual TLS, as PEM: a PKCS#8, PKCS#1 or SEC1 key, the merchant's
    /// certificate, then those of its issuers.
    ///
    /// The certificate's dates are the gateway's to judge: an expired one is offered, and refused by the other end. Look at them at
    /// start-up, with `tongbao-crypto`.
    ///
    /// # Errors
    ///
    /// [`ConfigError::Identity`] if this is not a private key with certificates.
    pub fn identity_pem(mut self, pem: &[u8]) -> Result<Self, ConfigError> {
        let identity = Identity::from_pem(pem).map_err(|error| ConfigError::Identity(error.without_url().into()))?;
        self.identity = Some(identity);
        Ok(self)
    }

    /// Trusts the authorities in this PEM and no others. Without it, what the system trusts.
    ///
    /// For sandboxes and private networks, and for pinning a gateway to the authority that it uses.
    ///
    /// # Errors
    ///
    /// [`ConfigError::Authorities`] if there is no certificate in it.
    pub fn trust_only_pem(mut self, pem: &[u8]) -> Result<Self, ConfigError> {
        let authorities =
            Certificate::from_pem_bundle(pem).map_err(|error| ConfigError::Authorities(error.without_url().into()))?;
        if authorities.is_empty() {
            return Err(ConfigError::Authorities("there is no certificate in it".into()));
        }
        self.authorities = Some(authorities);
        Ok(self)
    }

    /// How long to wait for a connection, name service and TLS handshake included. Default: 10 seconds.
    ///
    /// When it is over, nothing was sent.
    pub const fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long a call may take altogether. Default: 30 seconds.
    ///
    /// When it is over and there was a connection, the request may have been sent.
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How many bytes the body of a response may have. Default: 1 MiB.
    ///
    /// A larger one is not read to its end, and the call fails with [`Failure::TooLarge`](crate::Failure::TooLarge).
    pub const fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// A transport for tokio.
    ///
    /// # Errors
    ///
    /// [`ConfigError::Tls`] if key and certificate do not belong together, an authority's certificate cannot be used, or the system
    /// has no trusted authorities.
    pub fn build(self) -> Result<Https, ConfigError> {
        let Self { identity, authorities, connect_timeout, timeout, response_limit } = self;
        let mut builder = reqwest::Client::builder()
            .tls_backend_rustls()
            .tls_info(true)
            // Exactly one request per call. The HTTP client would by default send again what it believes not to have been looked at.
            .retry(retry::never())
            .redirect(redirect::Policy::none())
            // A connection from the pool may be dead already: then the request fails after it was written, and nobody knows whether it
            // was read. A fresh one per call makes "no connection" and "nothing sent" the same; see `connection`.
            .pool_max_idle_per_host(0)
            .connector_layer(Watch)
            .http1_only()
            // The request goes where the merchant said, and comes back as the gateway wrote it, whatever the environment says and
            // whatever features of the HTTP client other crates turn on.
            .no_proxy()
            .resolve_to_addrs(LOCALHOST, &[(Ipv4Addr::LOCALHOST, 0).into(), (Ipv6Addr::LOCALHOST, 0).into()])
            .referer(false)
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd()
            .connect_timeout(connect_timeout)
            .timeout(timeout);
        if let Some(identity) = identity {
            builder = builder.identity(identity);
        }
        if let Some(authorities) = authorities {
            builder = builder.tls_certs_only(authorities);
        }
        let client = builder.build().map_err(|error| ConfigError::Tls(error.without_url().into()))?;
        Ok(Https { client, response_limit })
    }

    /// The same for programs without an async runtime.
    ///
    /// # Errors
    ///
    /// As [`build`](Self::build).
    pub fn build_blocking(self) -> Result<BlockingHttps, ConfigError> {
        self.build().map(BlockingHttps)
    }
}

impl Default for HttpsBuilder {
    fn default() -> Self {
        Self {
            identity: None,
            authorities: None,
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(30),
            response_limit: 1024 * 1024,
        }
    }
}

impl fmt::Debug for HttpsBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpsBuilder")
            .field("identity", &self.identity.is_some())
            .field("trust_only", &self.authorities.as_ref().map(Vec::len))
            .field("connect_timeout", &self.connect_timeout)
            .field("timeout", &self.timeout)
            .field("response_limit", &self.response_limit)
            .finish()
    }
}

/// A transport cannot be set up. Nothing of a key is in it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The client identity cannot be read.
    #[error("client identity: {}; expected a PEM private key and its certificates", root(.0.as_ref()))]
    Identity(#[source] BoxError),
    /// The trusted authorities cannot be read.
    #[error("trusted authorities: {}; expected PEM certificates", root(.0.as_ref()))]
    Authorities(#[source] BoxError),
    /// TLS does not work with these settings.
    #[error("TLS cannot be set up: {}", root(.0.as_ref()))]
    Tls(#[source] BoxError),
}
