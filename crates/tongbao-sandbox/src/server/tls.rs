//! TLS, with client certificates or without.

use std::sync::Arc;

use rustls::client::danger::HandshakeSignatureValid;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::server::{NoServerSessionStorage, WebPkiClientVerifier};
use rustls::{DigitallySignedStruct, DistinguishedName, Error, RootCertStore, ServerConfig, SignatureScheme};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tongbao_core::{BeijingTime, BoxError};
use tongbao_crypto::keys::Certificate;

use crate::authority::ServerIdentity;
use crate::config::Config;

/// Takes TLS connections and says whose certificate the other end has.
#[derive(Clone)]
pub(crate) struct Acceptor {
    tls: TlsAcceptor,
    /// `None` if the gateway asks for no certificate.
    verifier: Option<Arc<dyn ClientCertVerifier>>,
}

/// Who is at the other end: the common name of the certificate, or what is wrong with it. No name if none is asked for.
pub(crate) type Client = Result<String, String>;

impl Acceptor {
    /// A server with this certificate. Clients must have one of this authority, if there is one.
    pub(crate) fn new(
        server: ServerIdentity,
        clients: Option<CertificateDer<'static>>,
        config: &Config,
    ) -> Result<Self, BoxError> {
        let provider = Arc::new(aws_lc_rs::default_provider());
        let builder =
            ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions()?;
        let Some(authority) = clients else {
            let tls = builder.with_no_client_auth().with_single_cert(server.chain, server.key)?;
            return Ok(Self { tls: TlsAcceptor::from(Arc::new(tls)), verifier: None });
        };
        let mut roots = RootCertStore::empty();
        roots.add(authority)?;
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build()?;
        let in_handshake = InHandshake {
            verifier: Arc::clone(&verifier),
            refuse: config.refuse_in_handshake,
            clock: config.clock.clone(),
        };
        let mut tls =
            builder.with_client_cert_verifier(Arc::new(in_handshake)).with_single_cert(server.chain, server.key)?;
        // A resumed session would carry a certificate that was checked earlier.
        tls.session_storage = Arc::new(NoServerSessionStorage {});
        tls.send_tls13_tickets = 0;
        Ok(Self { tls: TlsAcceptor::from(Arc::new(tls)), verifier: Some(verifier) })
    }

    pub(crate) async fn accept(
        &self,
        stream: TcpStream,
        now: BeijingTime,
    ) -> std::io::Result<(TlsStream<TcpStream>, Client)> {
        let stream = self.tls.accept(stream).await?;
        let client = self.client(stream.get_ref().1.peer_certificates().unwrap_or_default(), now);
        Ok((stream, client))
    }

    fn client(&self, chain: &[CertificateDer<'_>], now: BeijingTime) -> Client {
        let Some(verifier) = &self.verifier else { return Ok(String::new()) };
        let (certificate, issuers) = chain.split_first().ok_or("no client certificate was sent")?;
        verifier
            .verify_client_cert(certificate, issuers, time(now))
            .map_err(|error| format!("the client certificate is refused: {error}"))?;
        let certificate = Certificate::load(certificate).map_err(|error| error.to_string())?;
        certificate.common_name().ok_or_else(|| "the client certificate has no common name".to_owned())
    }
}

fn time(now: BeijingTime) -> UnixTime {
    UnixTime::since_unix_epoch(std::time::Duration::from_secs(u64::try_from(now.unix()).unwrap_or_default()))
}

/// What is checked during the handshake: always that the client has the private key of its certificate, and the certificate itself only
/// if so configured. Otherwise the certificate is checked after the handshake, and every request answered with an HTTP status.
#[derive(Debug)]
struct InHandshake {
    verifier: Arc<dyn ClientCertVerifier>,
    refuse: bool,
    clock: crate::clock::Clock,
}

impl ClientCertVerifier for InHandshake {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        self.verifier.root_hint_subjects()
    }

    fn client_auth_mandatory(&self) -> bool {
        self.refuse
    }

    fn verify_client_cert(
        &self,
        certificate: &CertificateDer<'_>,
        issuers: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        if !self.refuse {
            return Ok(ClientCertVerified::assertion());
        }
        self.verifier.verify_client_cert(certificate, issuers, time(self.clock.now()))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}
