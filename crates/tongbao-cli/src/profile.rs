//! What a gateway has beyond its tables, written by hand in the folder of `src` with its name.

use bytes::Bytes;
use tongbao_core::Error;
use tongbao_core::schema::{Interface, Role};

use crate::demo::{Options, Stage};
use crate::failure::Failure;
use crate::node::Node;

/// The hand-written parts of a gateway.
pub(crate) struct Profile {
    /// The id of the gateway.
    pub(crate) id: &'static str,
    /// What protects messages with this role on their way.
    pub(crate) protection: fn(Role) -> &'static str,
    /// Writes a request as it leaves the merchant. `None` if the interface has no request.
    pub(crate) seal: fn(&Interface, &Node) -> Option<Sealed>,
    /// Plays a payment from beginning to end.
    pub(crate) demo: fn(&Options, &mut Stage<'_>) -> Result<(), Failure>,
}

/// A request as it leaves the merchant, or why it does not.
pub(crate) type Sealed = Result<http::Request<Bytes>, Error>;

/// Those of a gateway.
pub(crate) fn of(id: &str) -> Option<&'static Profile> {
    PROFILES.iter().copied().find(|profile| profile.id == id)
}

/// All of them.
pub(crate) fn all() -> impl Iterator<Item = &'static Profile> {
    PROFILES.iter().copied()
}

/// The list of all profiles, from the lines that declare their modules in `main.rs`.
macro_rules! profiles {
    ($(mod $gateway:ident;)*) => {
        static PROFILES: &[&Profile] = &[$(&crate::$gateway::PROFILE),*];
    };
}

profiles! {
// gateways: this block is written by `cargo xtask codegen`
mod bill99;
// end of gateways
}
