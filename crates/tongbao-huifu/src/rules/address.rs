//! 异步通知地址: what the gateway calls and what it does not.

use http::Uri;

use super::{Breach, Facts, Rule};

pub(super) fn check(facts: &Facts<'_>, breaches: &mut Vec<Breach>) {
    for (name, address) in &facts.addresses {
        if let Err(fault) = callable(address) {
            breaches.push(Breach::new(*name, Rule::Address(fault)));
        }
    }
}

/// Whether the gateway calls this address. It cannot reach the machine itself, so loopback addresses are for sandboxes and are taken as they
/// are. The configuration interfaces publish no rules for theirs; they are held to the same ones.
///
/// # Errors
///
/// Why it does not.
pub fn callable(address: &str) -> Result<(), AddressFault> {
    let uri = address.parse::<Uri>().map_err(|_| AddressFault::NoAddress)?;
    let default = match uri.scheme_str() {
        Some("http") => 80,
        Some("https") => 443,
        _ => return Err(AddressFault::Scheme),
    };
    let authority = uri.authority().ok_or(AddressFault::NoAddress)?.as_str();
    let host = uri.host().filter(|host| !host.is_empty()).ok_or(AddressFault::NoAddress)?;
    if authority.contains('@') {
        return Err(AddressFault::NoAddress);
    }
    if ["127.0.0.1", "localhost", "[::1]"].contains(&host) {
        return Ok(());
    }
    if address.contains(['?', '#']) {
        return Err(AddressFault::Query);
    }
    match authority.strip_prefix(host).and_then(|rest| rest.strip_prefix(':')).map(str::parse::<u16>) {
        None => Ok(()),
        Some(Ok(port)) if port == default || (8000..=9005).contains(&port) => Ok(()),
        Some(_) => Err(AddressFault::Port { default }),
    }
}

/// Why the gateway does not call an address.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum AddressFault {
    /// It cannot be read as one.
    #[error("no address of a host; write it like https://merchant.example/notify")]
    NoAddress,
    /// Another way to talk.
    #[error("does not begin with http:// or https://, the two that the gateway calls")]
    Scheme,
    /// Something after the path.
    #[error(
        "has a query string or a fragment, which the gateway does not take; put what tells orders apart into the path"
    )]
    Query,
    /// A port that the gateway does not call.
    #[error("has a port that the gateway does not call; leave it out ({default}), or use one of 8000 to 9005")]
    Port {
        /// The one that needs not be written.
        default: u16,
    },
}
