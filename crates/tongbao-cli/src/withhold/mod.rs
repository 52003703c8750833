//! The 代扣 gateway, beyond its tables.

mod account;
mod demo;
mod sandbox;

use bytes::Bytes;
use tongbao_core::schema::{AmountForm, Interface, Role};
use tongbao_core::{BoxError, Error, Protocol, Strictness};
use tongbao_crypto::BlockMode;
use tongbao_wire::json::Escape;
use tongbao_withhold::{Access, CallbackError, Dialect, Withhold, WithholdProtocol};

use crate::node::{Members, Node};
use crate::profile::{Profile, Sealed};

/// What the gateway has beyond its tables.
pub(crate) const PROFILE: Profile = Profile {
    id: WithholdProtocol::ID,
    protection,
    seal,
    hint: Some(hint),
    texts: None,
    sandbox: Some(sandbox::run),
    demo: Some(demo::run),
    bills: None,
    account: Some(account::open),
};

fn protection(role: Role) -> &'static str {
    match role {
        Role::Request => {
            "Its fields are encrypted with AES and signed with MD5, both with the merchant's one key; timestamp and requestId are not covered. \
             Shown as with the key 0123456789abcdef, ECB and yuan: mode and unit are configuration."
        }
        Role::Response | Role::Fault => {
            "The gateway signs no replies: one counts only if it came over an authenticated TLS connection."
        }
        Role::Notify => {
            "As documented its digest has no key, so anybody can make one: a callback is a hint to query, never a payment."
        }
        Role::Ack => "Nothing in it is signed: it answers the gateway's own request.",
        Role::Object => "",
    }
}

fn seal(interface: &Interface, node: &Node) -> Option<Sealed> {
    let incoming = WithholdProtocol::INTERFACES.iter().find(|each| each.interface.id == interface.id)?;
    if interface.outbound.role != Role::Request {
        return None;
    }
    let request = (incoming.outbound)(&mut Members::of(node), Strictness::Strict);
    let sealed = request.map_err(Error::from).and_then(|request| gateway(dialect())?.seal_as(interface, &*request));
    Some(sealed)
}

/// The digest as documented, which has no key, with either way to escape that is in use.
fn hint(body: Bytes) -> Result<String, String> {
    let fits = |escape: Escape| {
        let gateway = gateway(dialect().callback_escape(escape)).map_err(|error| error.to_string())?;
        let opened = gateway.open_callback(&http::Request::new(body.clone()));
        opened.map(|_| ()).map_err(|error| match error {
            CallbackError::Digest(_) => "does not fit as documented, over the other members, sorted and without a key: they \
                                         were changed, or the operator puts a key into it; then only a program with that \
                                         key can check it"
                .to_owned(),
            other => other.to_string(),
        })
    };
    match (fits(Escape::Php), fits(Escape::Least)) {
        (Ok(()), _) => Ok("fits as documented: MD5 over the other members, sorted, escaped as PHP does".to_owned()),
        (_, Ok(())) => Ok("fits: MD5 over the other members, sorted, escaped no more than JSON must be".to_owned()),
        (Err(error), _) => Err(error),
    }
}

fn dialect() -> Dialect {
    Dialect::new(BlockMode::Ecb, AmountForm::Yuan2dp)
}

/// A made-up merchant's access: every deployment has an address, a key and a dialect of its own.
fn gateway(dialect: Dialect) -> Result<Withhold, Error> {
    let seal = |error: BoxError| Error::Seal(error);
    let access = Access::new("UA0001", "0123456789abcdef", dialect).map_err(|error| seal(error.into()))?;
    Withhold::new("https://pay.example/gateway", access).map_err(|error| seal(error.into()))
}
