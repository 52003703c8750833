//! 快钱 99bill, beyond its tables.

mod account;
mod demo;
mod sandbox;

use tongbao_bill99::{Bill99, Bill99Protocol};
use tongbao_core::schema::{Interface, Role};
use tongbao_core::{Error, Protocol, Strictness};

use crate::node::{Members, Node};
use crate::profile::{Profile, Sealed};

/// What 快钱 has beyond its tables.
pub(crate) const PROFILE: Profile = Profile {
    id: Bill99Protocol::ID,
    protection,
    seal,
    hint: None,
    texts: None,
    sandbox: Some(sandbox::run),
    demo: Some(demo::run),
    bills: None,
    account: Some(account::open),
};

fn protection(role: Role) -> &'static str {
    match role {
        Role::Request => {
            "Nothing in it is signed. Basic authentication (merchant number and login key) and the client certificate \
             of mutual TLS say who sends it; TLS keeps it unchanged on the way."
        }
        Role::Response | Role::Fault => {
            "The gateway signs no replies: one counts only if it came over an authenticated TLS connection."
        }
        Role::Notify => "The gateway signs notifications; its key is in mgw.cer, whose dates do not count.",
        Role::Ack => "Nothing in it is signed: it answers the gateway's own request.",
        Role::Object => "",
    }
}

fn seal(interface: &Interface, node: &Node) -> Option<Sealed> {
    let incoming = Bill99Protocol::INTERFACES.iter().find(|each| each.interface.id == interface.id)?;
    let endpoint = Bill99Protocol::ENDPOINTS.last().map_or("", |(_, url)| url);
    // Who sends it shows only in a header whose text is masked, so any number and any key will do.
    let gateway = Bill99::new(endpoint, node.text("merchantId").unwrap_or("000000000000000"), "login key");
    let gateway = match gateway {
        Ok(gateway) if interface.outbound.role == Role::Request => gateway,
        Ok(_) => return None,
        Err(error) => return Some(Err(Error::Seal(error.into()))),
    };
    let request = (incoming.outbound)(&mut Members::of(node), Strictness::Strict);
    Some(request.map_err(Error::from).and_then(|request| gateway.seal_as(interface, &*request)))
}
