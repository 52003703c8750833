//! Setting a gateway up: authority, keys, merchants, port.

use std::net::SocketAddr;

use tokio::task;
use tongbao_core::BoxError;
use tongbao_crypto::keys::KeyError;

use crate::authority::Authority;
use crate::config::Config;
use crate::played::{Cast, Ground, Part, Played};
use crate::sandbox::Sandbox;
use crate::server::Acceptor;

/// Makes what every gateway needs, lets it make the rest, and listens.
pub(crate) async fn start<G: Played>(config: Config, part: Part<G>) -> Result<Sandbox<G>, StartError> {
    if !config.bind.ip().is_loopback() && !config.remote {
        return Err(StartError::NotLoopback { found: config.bind });
    }
    let authority = Authority::new().map_err(|error| StartError::Certificate(error.into()))?;
    let server = authority.issue_server().map_err(|error| StartError::Certificate(error.into()))?;
    let issuer = authority.der();
    let ground = Ground { authority, config: config.clone(), now: config.clock.now() };
    let cast = task::spawn_blocking(move || (part.prepare)(&ground)).await;
    let Cast { merchants, simulator } = cast.map_err(|error| StartError::Gateway(error.into()))??;
    let clients = simulator.client_certificates().then_some(issuer);
    let acceptor = Acceptor::new(server, clients, &config).map_err(StartError::Tls)?;
    Sandbox::run(config, merchants, acceptor, simulator).await
}

/// A sandbox cannot start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address is reachable from other machines.
    #[error(
        "{found} can be reached from other machines; listen on 127.0.0.1 or ::1, or allow it with `Config::allow_remote`"
    )]
    NotLoopback {
        /// The address.
        found: SocketAddr,
    },
    /// The port cannot be had.
    #[error("cannot listen: {0}")]
    Bind(#[source] std::io::Error),
    /// A key could not be made.
    #[error("cannot make a key: {0}")]
    Key(#[source] KeyError),
    /// A certificate could not be made.
    #[error("cannot make a certificate: {0}")]
    Certificate(#[source] BoxError),
    /// TLS refuses the keys.
    #[error("cannot set up TLS: {0}")]
    Tls(#[source] BoxError),
    /// The gateway cannot be played.
    #[error("cannot set up the gateway: {0}")]
    Gateway(#[source] BoxError),
}
