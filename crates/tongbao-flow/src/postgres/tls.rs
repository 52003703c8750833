//! TLS to the server.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres_rustls::MakeRustlsConnect;
use tongbao_core::BoxError;

/// Believes a server for which one of these certificates (PEM) vouches, and nobody else.
pub(super) fn trusting(roots: &[u8]) -> Result<MakeRustlsConnect, BoxError> {
    let mut trusted = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(roots) {
        trusted.add(certificate?)?;
    }
    if trusted.is_empty() {
        return Err("there is none among them".into());
    }
    // Named, because a program may have two providers, and then rustls takes none by itself.
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(trusted)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}
