//! What a gateway has beyond its tables, written by hand in the folder of `src` with its name.

use std::io::Write;

use bytes::Bytes;
use tongbao_core::Error;
use tongbao_core::schema::{Interface, Role};

use crate::account::Open;
use crate::args::SandboxArgs;
use crate::bill::Bills;
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
    /// What can be said about a notification whose digest is no signature over the bytes that were received. `None` if there is a signature.
    pub(crate) hint: Option<Hint>,
    /// What its signatures cover. `None` where the tables say it all.
    pub(crate) texts: Option<SignedTexts>,
    /// Plays the gateway for other programs. `None` while the sandbox does not play it.
    pub(crate) sandbox: Option<Play>,
    /// Plays a payment from beginning to end. `None` while the sandbox does not play the gateway.
    pub(crate) demo: Option<Demo>,
    /// What is known of its bills. `None` where they are not read.
    pub(crate) bills: Option<Bills>,
    /// Makes a merchant's access for the durable flows from a folder. `None` while they cannot use the gateway.
    pub(crate) account: Option<Open>,
}

/// What the signatures of a gateway cover that signs texts of JSON, in replies and in the forms of its notifications.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SignedTexts {
    /// The algorithms that they may be made with. Which of several counts is configured.
    pub(crate) algorithms: &'static [&'static str],
    /// The texts that the gateway may have signed for a received one, that one first.
    pub(crate) of: fn(&str) -> Vec<String>,
}

/// The gateway's end, until Ctrl-C.
pub(crate) type Play = fn(&SandboxArgs, bool, &mut dyn Write) -> Result<(), Failure>;

/// A payment from beginning to end.
pub(crate) type Demo = fn(&Options, &mut Stage<'_>) -> Result<(), Failure>;

/// Whether the digest of a received notification fits as documented, and in which words. Either way it proves nothing.
pub(crate) type Hint = fn(Bytes) -> Result<String, String>;

/// A request as it leaves the merchant, or why it does not.
pub(crate) type Sealed = Result<http::Request<Bytes>, Error>;

/// Those of a gateway.
pub(crate) fn of(id: &str) -> Option<&'static Profile> {
    PROFILES.iter().copied().find(|profile| profile.id == id)
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
mod huifu;
mod withhold;
mod ysepay;
// end of gateways
}
