//! 快钱 99bill, beyond its tables.

mod demo;

use tongbao_bill99::{
    Bill99, Bill99Protocol, GetDynNumRequest, IndAuthRequest, IndAuthVerifyRequest, PciDelRequest, PciQueryRequest,
    PurchaseRequest, QueryCardinfoRequest, QueryTxnRequest, RefundRequest, VoidRequest,
};
use tongbao_core::schema::{Interface, Role};
use tongbao_core::{Error, Gateway, Protocol, Request, Strictness};

use crate::node::{Members, Node};
use crate::profile::{Profile, Sealed};

/// What 快钱 has beyond its tables.
pub(crate) const PROFILE: Profile = Profile { id: Bill99Protocol::ID, protection, seal, demo: demo::run };

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

type Seal = fn(&Bill99, &Node) -> Sealed;

const REQUESTS: [(&str, Seal); 10] = [
    of::<GetDynNumRequest>(),
    of::<IndAuthRequest>(),
    of::<IndAuthVerifyRequest>(),
    of::<PciDelRequest>(),
    of::<PciQueryRequest>(),
    of::<PurchaseRequest>(),
    of::<QueryCardinfoRequest>(),
    of::<QueryTxnRequest>(),
    of::<RefundRequest>(),
    of::<VoidRequest>(),
];

const fn of<R: Request<Protocol = Bill99Protocol>>() -> (&'static str, Seal) {
    (R::INTERFACE.id, |gateway, node| gateway.seal(&R::read(&mut Members::of(node), Strictness::Strict)?))
}

fn seal(interface: &Interface, node: &Node) -> Option<Sealed> {
    let (_, seal) = REQUESTS.into_iter().find(|(id, _)| *id == interface.id)?;
    let endpoint = Bill99Protocol::ENDPOINTS.last().map_or("", |(_, url)| url);
    // Who sends it shows only in a header whose text is masked, so any number and any key will do.
    let gateway = Bill99::new(endpoint, node.text("merchantId").unwrap_or("000000000000000"), "login key");
    Some(gateway.map_err(|error| Error::Seal(error.into())).and_then(|gateway| seal(&gateway, node)))
}
