//! Whom the store believes. Before the server of `TONGBAO_POSTGRES` stands one that speaks TLS and passes on what it hears.
#![cfg(unix)] // the server may listen on a socket that others do not have

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio_postgres::config::Host;
use tokio_rustls::TlsAcceptor;

use super::super::tests::Schema;
use super::super::{ConnectError, Options, Postgres};
use crate::store::{Filter, Store};

/// Who signs for servers.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    fn pem(&self) -> String {
        self.0.pem()
    }

    /// What a server of this name shows.
    fn server(&self, name: &str) -> TlsAcceptor {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new([name.to_owned()]).unwrap().signed_by(&key, &self.0).unwrap();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![CertificateDer::from(certificate)],
                PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
            )
            .unwrap();
        Arc::new(config).into()
    }
}

/// Where the TLS ends. Its port.
async fn before(schema: &Schema, tls: Option<TlsAcceptor>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (host, server) =
        (schema.config.get_hosts()[0].clone(), schema.config.get_ports().first().copied().unwrap_or(5432));
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let (host, tls) = (host.clone(), tls.clone());
            tokio::spawn(async move {
                let mut wish = [0; 8];
                client.read_exact(&mut wish).await.unwrap();
                assert_eq!(wish, [0, 0, 0, 8, 4, 210, 22, 47], "it asks for TLS before it says anything");
                let Some(tls) = tls else { return client.write_all(b"N").await.unwrap() };
                client.write_all(b"S").await.unwrap();
                // Whoever does not believe the certificate hangs up.
                let Ok(mut client) = tls.accept(client).await else { return };
                match host {
                    Host::Unix(folder) => {
                        let mut server = UnixStream::connect(folder.join(format!(".s.PGSQL.{server}"))).await.unwrap();
                        let _ = copy_bidirectional(&mut client, &mut server).await;
                    }
                    Host::Tcp(name) => {
                        let mut server = TcpStream::connect((name, server)).await.unwrap();
                        let _ = copy_bidirectional(&mut client, &mut server).await;
                    }
                }
            });
        }
    });
    port
}

/// The address of what stands before the server.
fn address(schema: &Schema, port: u16) -> String {
    let (user, database) = (schema.config.get_user().unwrap(), schema.config.get_dbname().unwrap());
    let options = format!("-c%20search_path%3D{}", schema.name);
    format!("postgres://{user}@localhost:{port}/{database}?hostaddr=127.0.0.1&options={options}")
}

#[tokio::test]
async fn a_server_with_a_certificate_that_is_vouched_for_is_used_over_tls() {
    let Some(schema) = Schema::make().await else { return };
    let authority = Authority::new();
    let port = before(&schema, Some(authority.server("localhost"))).await;
    // A file of several certificates, as managed databases have it.
    let roots = Authority::new().pem() + &authority.pem();
    let store =
        Postgres::connect_over_tls(&address(&schema, port), roots.as_bytes(), Options::default()).await.unwrap();
    assert_eq!(store.list(&Filter::default()).await.unwrap(), []);
    drop(store);
    schema.end().await;
}

#[tokio::test]
async fn a_server_that_nobody_vouches_for_or_with_another_name_is_not_believed() {
    let Some(schema) = Schema::make().await else { return };
    let authority = Authority::new();
    for (name, roots) in [("localhost", Authority::new().pem()), ("db.example", authority.pem())] {
        let port = before(&schema, Some(authority.server(name))).await;
        let url = address(&schema, port);
        let error = Postgres::connect_over_tls(&url, roots.as_bytes(), Options::default()).await.unwrap_err();
        assert!(matches!(error, ConnectError::Unreachable(_)), "{error}");
        assert!(error.to_string().contains("certificate"), "{error}");
    }
    schema.end().await;
}

#[tokio::test]
async fn a_server_without_tls_is_told_nothing_whatever_the_address_says() {
    let Some(schema) = Schema::make().await else { return };
    let port = before(&schema, None).await;
    for mode in ["", "&sslmode=disable", "&sslmode=prefer"] {
        let url = address(&schema, port) + mode;
        let roots = Authority::new().pem();
        let error = Postgres::connect_over_tls(&url, roots.as_bytes(), Options::default()).await.unwrap_err();
        assert!(error.to_string().contains("TLS"), "{error}");
    }
    schema.end().await;
}

#[tokio::test]
async fn what_vouches_for_nobody_is_refused_before_anybody_is_called() {
    let url = "postgres://shop:open-sesame@127.0.0.1:1/tongbao";
    let cut = Authority::new().pem().replace("-----END CERTIFICATE-----", "");
    for roots in ["", "not a certificate", &cut] {
        let error = Postgres::connect_over_tls(url, roots.as_bytes(), Options::default()).await.unwrap_err();
        assert!(matches!(error, ConnectError::Roots(_)), "{error}");
        assert!(error.to_string().contains("BEGIN CERTIFICATE"), "{error}");
    }
}

#[tokio::test]
async fn an_address_that_asks_for_tls_is_not_used_without_it() {
    let error = Postgres::connect("postgres://shop:open-sesame@127.0.0.1:1/tongbao?sslmode=require").await.unwrap_err();
    assert!(matches!(error, ConnectError::TlsWanted), "{error}");
    assert!(error.to_string().contains("connect_over_tls"), "{error}");
}
