//! 汇付 Huifu, beyond its tables.

use tongbao_core::schema::{Interface, Role};
use tongbao_core::{BoxError, Error, Protocol, Strictness};
use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{Algorithm, GatewayEncryptionKey, GatewayVerifyingKey, OurSigningKey};
use tongbao_huifu::{Access, Huifu, HuifuProtocol};

use crate::node::{Members, Node};
use crate::profile::{Profile, Sealed};

/// What 汇付 has beyond its tables. The sandbox does not play it yet.
pub(crate) const PROFILE: Profile =
    Profile { id: HuifuProtocol::ID, protection, seal, hint: None, sandbox: None, demo: None };

fn protection(role: Role) -> &'static str {
    match role {
        Role::Request => {
            "The merchant signs the text of `data`: members sorted by name, no blanks, objects as JSON in strings; those same bytes are sent. \
             RSA with SHA-256, or SM2 with SM3. Fields that are sent encrypted are RSA with the gateway's public key. sys_id and product_id \
             are covered by nothing. Shown with throw-away keys."
        }
        Role::Response | Role::Fault => {
            "The gateway signs the text of `data`. This command does not check that signature yet; the library does (`Huifu::read`)."
        }
        Role::Notify => {
            "The gateway signs the JSON in the form's resp_data. This command does not check that signature yet; the library does \
             (`Huifu::open_notify`)."
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
