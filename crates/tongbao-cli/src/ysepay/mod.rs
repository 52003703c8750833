//! 银盛 YSEPay, beyond its tables.

mod account;
mod demo;
mod sandbox;

use tongbao_core::schema::{Interface, Role};
use tongbao_core::{BoxError, Error, Protocol, Strictness};
use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{Algorithm, GatewayVerifyingKey, OurSigningKey, Sm2Options};
use tongbao_sandbox::{Config, Sandbox, SigningKeys, StartError};
use tongbao_ysepay::{Access, Dialect, YsePay, YsePayProtocol};

use crate::args::SignWith;
use crate::node::{Members, Node};
use crate::profile::{Profile, Sealed};

/// What 银盛 has beyond its tables.
pub(crate) const PROFILE: Profile = Profile {
    id: YsePayProtocol::ID,
    protection,
    seal,
    hint: None,
    texts: None,
    sandbox: Some(sandbox::run),
    demo: Some(demo::run),
    bills: None,
    account: Some(account::open),
};

/// The gateway's side, where the merchant signs with this: RSA unless told otherwise. The other merchant signs with the other.
async fn start(config: Config, sign: Option<SignWith>) -> Result<Sandbox<YsePayProtocol>, StartError> {
    let [rsa, sm2] = [SigningKeys::Rsa, SigningKeys::Sm2(Sm2Options::default())];
    let signing = if sign == Some(SignWith::Sm2) { [sm2, rsa] } else { [rsa, sm2] };
    Sandbox::<YsePayProtocol>::start_with(config, signing, Dialect::default()).await
}

fn protection(role: Role) -> &'static str {
    match role {
        Role::Request => {
            "The partner signs the string to sign: sign_type RSA is RSA with SHA-1, SM is SM2 with SM3. Encrypted fields are DES with the \
             first eight characters of partner_id as the key, so only TLS keeps them secret. Shown as for partner hyfz_test2 in GBK, with a \
             throw-away RSA key."
        }
        Role::Response | Role::Fault => {
            "The gateway signs the text of the one member that holds the reply, as it was sent. Its key is in the platform certificate."
        }
        Role::Notify => {
            "The gateway signs all parameters but sign that are not blank, sorted by name. Its key is in the platform certificate."
        }
        Role::Ack => "Nothing in it is signed: it answers the gateway's own request.",
        Role::Object => "",
    }
}

fn seal(interface: &Interface, node: &Node) -> Option<Sealed> {
    let incoming = YsePayProtocol::INTERFACES.iter().find(|each| each.interface.id == interface.id)?;
    if interface.outbound.role != Role::Request {
        return None;
    }
    let request = (incoming.outbound)(&mut Members::of(node), Strictness::Strict);
    let sealed = request.map_err(Error::from).and_then(|request| gateway()?.seal_as(interface, &*request));
    Some(sealed)
}

/// A made-up partner's access, with keys that nobody sees again.
fn gateway() -> Result<YsePay, Error> {
    let made = || -> Result<YsePay, BoxError> {
        let [ours, theirs] = [PrivateKey::generate_rsa(2048)?, PrivateKey::generate_rsa(1024)?];
        let ours = OurSigningKey::new(&ours, Algorithm::RsaSha1)?;
        let theirs = GatewayVerifyingKey::new(&theirs.public_key(), Algorithm::RsaSha1)?;
        let access = Access::new("hyfz_test2", ours, theirs, Dialect::default())?;
        Ok(YsePay::production(access)?.notify_url("https://shop.example/notify"))
    };
    made().map_err(Error::Seal)
}
