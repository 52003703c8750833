//! Making keys, certificates and merchants.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use tokio::task;
use tongbao_core::{BeijingTime, BoxError, Credential, Secret};
use tongbao_crypto::keys::{Identity, KeyError, PfxCipher, PrivateKey};

use crate::authority::{Authority, Certificates};
use crate::config::Config;
use crate::kit::MerchantKit;
use crate::random::Seed;
use crate::sandbox::Sandbox;
use crate::server::Acceptor;
use crate::simulator::Simulator;

/// Number and terminal of a made-up merchant.
pub(crate) type MadeUp = (&'static str, &'static str);

/// The merchants, and the bad certificates of the first.
pub(crate) struct People {
    pub(crate) merchant: MerchantKit,
    pub(crate) other: MerchantKit,
    pub(crate) expired: Identity,
    pub(crate) not_yet_valid: Identity,
}

/// What a gateway needs to know to be played.
pub(crate) struct Foundation<'f> {
    pub(crate) merchants: [&'f MerchantKit; 2],
    pub(crate) notify_key: &'f PrivateKey,
    pub(crate) config: &'f Config,
}

/// Makes keys and certificates for two made-up merchants, lets `play` make the gateway, and listens.
pub(crate) async fn start(
    config: Config,
    merchants: [MadeUp; 2],
    play: impl FnOnce(Foundation<'_>) -> Result<Arc<dyn Simulator>, BoxError>,
) -> Result<Sandbox, StartError> {
    if !config.bind.ip().is_loopback() && !config.remote {
        return Err(StartError::NotLoopback { found: config.bind });
    }
    // 1024 bits is what the real gateway signs with: the signature must fit into 256 characters.
    let shared = config.shared_keys;
    let notify_key = task::spawn_blocking(move || rsa_key(&NOTIFY_KEY, 1024, shared));
    let authority = Authority::new().map_err(|error| StartError::Certificate(error.into()))?;
    let server = authority.issue_server().map_err(|error| StartError::Certificate(error.into()))?;
    let acceptor = Acceptor::new(server, authority.der(), &config).map_err(StartError::Tls)?;
    let notify_key = notify_key.await.map_err(ended)?.map_err(StartError::Key)?;
    // RSA keys and PFX files take most of the time of a start, so the merchants are made side by side.
    let now = config.clock.now();
    let (authority, notify_pem) = (Arc::new(authority), notify_key.public_key().to_pem());
    let [merchant, other] = merchants;
    let [merchant, other] = [(merchant, &MERCHANT_KEY), (other, &OTHER_KEY)].map(|(made_up, pool)| {
        let (authority, notify_pem) = (Arc::clone(&authority), notify_pem.clone());
        task::spawn_blocking(move || {
            let key = rsa_key(pool, 2048, shared).map_err(StartError::Key)?;
            make_merchant(made_up, &key, &authority, notify_pem, now)
        })
    });
    let (merchant, certificates) = merchant.await.map_err(ended)??;
    let (other, _) = other.await.map_err(ended)??;
    let people = People { merchant, other, expired: certificates.expired, not_yet_valid: certificates.not_yet_valid };
    let foundation =
        Foundation { merchants: [&people.merchant, &people.other], notify_key: &notify_key, config: &config };
    let simulator = play(foundation).map_err(StartError::Gateway)?;
    Sandbox::run(config, people, acceptor, simulator).await
}

fn ended(error: task::JoinError) -> StartError {
    StartError::Gateway(error.into())
}

fn make_merchant(
    (merchant_id, terminal_id): MadeUp,
    key: &PrivateKey,
    authority: &Authority,
    notify_key_pem: Vec<u8>,
    now: BeijingTime,
) -> Result<(MerchantKit, Certificates), StartError> {
    let certificates = Certificates::issue(authority, merchant_id, key, now).map_err(StartError::Certificate)?;
    let password = |purpose: &str| Secret::from(format!("SANDBOX-{}", Seed::random().digits(purpose, "", 16)));
    let pfx_password: Secret<Credential> = password("pfx");
    // Triple DES, as real gateways hand them out.
    let pfx = certificates.valid.to_pfx(merchant_id, pfx_password.expose(), PfxCipher::Legacy);
    let kit = MerchantKit {
        merchant_id: merchant_id.to_owned(),
        terminal_id: terminal_id.to_owned(),
        login_key: password("login"),
        identity: certificates.valid.clone(),
        pfx: pfx.map_err(StartError::Key)?,
        pfx_password,
        ca_pem: authority.pem().into_bytes(),
        notify_key_pem,
    };
    Ok((kit, certificates))
}

/// A new key, or the one that this process made first.
fn rsa_key(pool: &OnceLock<PrivateKey>, bits: usize, shared: bool) -> Result<PrivateKey, KeyError> {
    if let (true, Some(key)) = (shared, pool.get()) {
        return Ok(key.clone());
    }
    let key = PrivateKey::generate_rsa(bits)?;
    Ok(if shared { pool.get_or_init(|| key).clone() } else { key })
}

static NOTIFY_KEY: OnceLock<PrivateKey> = OnceLock::new();
static MERCHANT_KEY: OnceLock<PrivateKey> = OnceLock::new();
static OTHER_KEY: OnceLock<PrivateKey> = OnceLock::new();

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
