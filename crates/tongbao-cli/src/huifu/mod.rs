//! 汇付 Huifu, beyond its tables.

mod account;
mod bill;
mod demo;
mod sandbox;

use tongbao_core::schema::{Interface, Role};
use tongbao_core::{BoxError, Error, Protocol, Strictness};
use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{Algorithm, GatewayEncryptionKey, GatewayVerifyingKey, OurSigningKey};
use tongbao_huifu::{Access, Huifu, HuifuProtocol};
use tongbao_sandbox::{Config, Sandbox, StartError};

use crate::args::SignWith;
use crate::node::{Members, Node};
use crate::profile::{Profile, Sealed, SignedTexts};

/// What 汇付 has beyond its tables.
pub(crate) const PROFILE: Profile = Profile {
    id: HuifuProtocol::ID,
    protection,
    seal,
    hint: None,
    texts: Some(SignedTexts { algorithms: &["rsa-sha256", "sm2-sm3"], of: tongbao_huifu::signed_texts }),
    sandbox: Some(sandbox::run),
    demo: Some(demo::run),
    bills: Some(bill::BILLS),
    account: Some(account::open),
};

/// The gateway's side, where the merchant signs with this: RSA unless told otherwise. The other merchant signs with the other.
async fn start(config: Config, sign: Option<SignWith>) -> Result<Sandbox<HuifuProtocol>, StartError> {
    let [rsa, sm2] = [Algorithm::RsaSha256, Algorithm::Sm2Sm3];
    let signing = if sign == Some(SignWith::Sm2) { [sm2, rsa] } else { [rsa, sm2] };
    Sandbox::<HuifuProtocol>::start_signing_with(config, signing).await
}

fn protection(role: Role) -> &'static str {
    match role {
        Role::Request => {
            "The merchant signs the text of `data`: members sorted by name, no blanks, objects as JSON in strings; those same bytes are sent. \
             RSA with SHA-256, or SM2 with SM3. Fields that are sent encrypted are RSA with the gateway's public key. sys_id and product_id \
             are covered by nothing. Shown with throw-away keys."
        }
        Role::Response | Role::Fault => {
            "The gateway signs the text of `data`: as it is sent, or before <, > and & in it were escaped, or sorted by name without null."
        }
        Role::Notify => {
            "The gateway signs the JSON in the form's resp_data, as it is sent. The console's webhook is another channel, with MD5 and a key."
        }
        Role::Ack => "Nothing in it is signed: it answers the gateway's own request.",
        Role::Object => "",
    }
}

fn seal(interface: &Interface, node: &Node) -> Option<Sealed> {
    let incoming = HuifuProtocol::INTERFACES.iter().find(|each| each.interface.id == interface.id)?;
    if interface.outbound.role != Role::Request {
        return None;
    }
    let request = (incoming.outbound)(&mut Members::of(node), Strictness::Strict);
    let sealed = request.map_err(Error::from).and_then(|request| gateway()?.seal_as(interface, &*request));
    Some(sealed)
}

/// A made-up access, with keys that nobody sees again.
fn gateway() -> Result<Huifu, Error> {
    let made = || -> Result<Huifu, BoxError> {
        let [ours, theirs] = [PrivateKey::generate_rsa(2048)?, PrivateKey::generate_rsa(2048)?];
        let (ours, public) = (OurSigningKey::new(&ours, Algorithm::RsaSha256)?, theirs.public_key());
        let theirs = GatewayVerifyingKey::new(&public, Algorithm::RsaSha256)?;
        let access = Access::new("6666000100000001", "MCS", ours, theirs, GatewayEncryptionKey::rsa(&public)?)?;
        Ok(Huifu::new("https://api.huifu.com", access)?)
    };
    made().map_err(Error::Seal)
}
