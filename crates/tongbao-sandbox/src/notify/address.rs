//! Where notifications may go.
//!
//! The merchant names the address, so a sandbox that posted anywhere would be a way to make requests from inside a network. Therefore:
//! plain `http` to loopback, or to what the configuration allows. What counts is the IP address that is connected to, whatever name or
//! spelling led there; redirects are not followed.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use tokio::net::lookup_host;
use tokio::time::timeout;

use crate::config::Config;

const RESOLVE_TIME: Duration = Duration::from_secs(5);

/// An address that notifications can be sent to, as far as that can be said without resolving its name.
pub(crate) fn check(address: &str, config: &Config) -> Result<http::Uri, AddressError> {
    let uri: http::Uri = address.parse().map_err(|_| AddressError::Malformed)?;
    if uri.scheme_str() != Some("http") {
        return Err(AddressError::Scheme);
    }
    let authority = uri.authority().ok_or(AddressError::Malformed)?;
    if authority.as_str().contains('@') {
        return Err(AddressError::UserInfo);
    }
    // A port that is no port would otherwise count as none.
    if authority.as_str() != authority.host() && authority.port_u16().is_none() {
        return Err(AddressError::Malformed);
    }
    if let Ok(ip) = bare_host(&uri).parse() {
        allowed(ip, config)?;
    }
    Ok(uri)
}

/// Resolves the address. Every IP address behind a name must be allowed, so that the outcome does not depend on which one is tried.
pub(super) async fn resolve(uri: &http::Uri, config: &Config) -> Result<Vec<SocketAddr>, AddressError> {
    let host = bare_host(uri);
    let port = uri.port_u16().unwrap_or(80);
    let found = timeout(RESOLVE_TIME, lookup_host((host, port))).await;
    let found: Vec<_> = found.map_err(|_| AddressError::NotFound)?.map_err(|_| AddressError::NotFound)?.collect();
    found.iter().try_for_each(|address| allowed(address.ip(), config))?;
    if found.is_empty() { Err(AddressError::NotFound) } else { Ok(found) }
}

/// The host without the brackets of an IPv6 address.
fn bare_host(uri: &http::Uri) -> &str {
    let host = uri.host().unwrap_or_default();
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

fn allowed(ip: IpAddr, config: &Config) -> Result<(), AddressError> {
    let ip = ip.to_canonical();
    let listed = config.notify_to.iter().any(|listed| listed.to_canonical() == ip);
    if ip.is_loopback() || listed { Ok(()) } else { Err(AddressError::NotAllowed { found: ip }) }
}

/// Notifications do not go to this address.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum AddressError {
    /// No address at all.
    #[error("not an address; write http://127.0.0.1:8080/notify")]
    Malformed,
    /// Another scheme than `http`.
    #[error("notifications of the sandbox go to plain http:// addresses only")]
    Scheme,
    /// A name and password before the host.
    #[error("the address has a user name in it, which is refused because it hides the host")]
    UserInfo,
    /// Neither loopback nor allowed.
    #[error("{found} is not this machine; allow it with `Config::allow_notify_to`")]
    NotAllowed {
        /// The IP address.
        found: IpAddr,
    },
    /// The gateway knows no other address than that of an order.
    #[error("this gateway notifies only where an order names an address itself")]
    PerOrderOnly,
    /// The name has no IP address.
    #[error("the host name has no IP address")]
    NotFound,
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn verdict(address: &str) -> Result<(), AddressError> {
        let config = Config::new();
        resolve(&check(address, &config)?, &config).await.map(drop)
    }

    #[tokio::test]
    async fn loopback_in_any_spelling_is_taken() {
        for address in [
            "http://127.0.0.1:1/n",
            "http://localhost:1/",
            "http://[::1]:1/",
            "http://127.9.9.9/",
            "http://[::ffff:127.0.0.1]/",
        ] {
            assert_eq!(verdict(address).await, Ok(()), "{address}");
        }
    }

    #[tokio::test]
    async fn every_other_place_is_refused_before_a_connection_is_made() {
        for address in [
            "http://8.8.8.8/",
            "http://10.0.0.1:8080/n",
            "http://192.168.0.1/",
            "http://172.16.0.1/",
            "http://169.254.169.254/latest/meta-data/",
            "http://100.64.0.1/",
            "http://0.0.0.0:80/",
            "http://255.255.255.255/",
            "http://224.0.0.1/",
            "http://[::]/",
            "http://[fe80::1]/",
            "http://[fc00::1]/",
            "http://[::ffff:10.0.0.1]/",
            "http://[::ffff:8.8.8.8]/",
            "http://[64:ff9b::7f00:1]/",
            "http://[2002:7f00:1::]/",
            "http://[::7f00:1]/",
            // Spellings of 8.8.8.8 that a resolver understands.
            "http://134744072/",
            "http://0x08080808/",
            "http://010.010.010.010/",
            "http://8.526344/",
        ] {
            assert!(verdict(address).await.is_err(), "{address}");
        }
    }

    #[tokio::test]
    async fn odd_addresses_are_refused() {
        for (address, error) in [
            ("https://127.0.0.1/", AddressError::Scheme),
            ("ftp://127.0.0.1/", AddressError::Scheme),
            ("file:///etc/hosts", AddressError::Malformed),
            ("http://localhost@8.8.8.8/", AddressError::UserInfo),
            ("http://user:word@127.0.0.1/", AddressError::UserInfo),
            ("127.0.0.1:8080", AddressError::Scheme),
            ("/notify", AddressError::Scheme),
            ("", AddressError::Malformed),
            ("http://", AddressError::Malformed),
            ("http://127.0.0.1:99999/", AddressError::Malformed),
        ] {
            assert_eq!(verdict(address).await, Err(error), "{address}");
        }
    }

    #[tokio::test]
    async fn the_configuration_can_allow_one_more() {
        let config = Config::new().allow_notify_to("10.1.2.3".parse().unwrap());
        assert!(check("http://10.1.2.3/", &config).is_ok());
        assert!(check("http://10.1.2.4/", &config).is_err());
    }
}
