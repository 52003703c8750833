//! Where a request may go.

use std::net::IpAddr;

use http::Uri;
use reqwest::Url;

/// A checked address, without what may be secret in it.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Address {
    /// Host and port, for people.
    pub(crate) host: String,
    /// Whether the connection is TLS.
    pub(crate) https: bool,
}

impl Address {
    /// `url` is what the HTTP client makes of `uri`.
    pub(crate) fn check(uri: &Uri, url: &Url) -> Result<Self, &'static str> {
        let (Some(host), Some(port)) = (url.host_str(), url.port_or_known_default()) else { return Err(NO_HOST) };
        let https = match url.scheme() {
            "https" => true,
            "http" if is_loopback(host) => false,
            _ => return Err(SCHEME),
        };
        if uri.authority().is_none_or(|authority| authority.as_str().contains('@')) {
            return Err(USER);
        }
        // URLs are normalised on the way from one type to the other, and the gateway signed what it wrote.
        if (uri.path(), uri.query()) != (url.path(), url.query()) {
            return Err(REWRITTEN);
        }
        Ok(Self { host: format!("{host}:{port}"), https })
    }
}

fn is_loopback(host: &str) -> bool {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host == LOCALHOST || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The name of this machine. [`Https`](crate::Https) does not ask the name service where that is.
pub(crate) const LOCALHOST: &str = "localhost";

pub(crate) const NO_HOST: &str = "it has no host; expected https://host/path";
const SCHEME: &str =
    "its scheme is not https; plain http is only for this machine itself (127.0.0.1, [::1], localhost)";
const USER: &str = "it contains a user name or password; put them into the Authorization header";
const REWRITTEN: &str = "its path or query is not in normal form and would be changed on the way; percent-encode it";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_goes_anywhere() {
        check("https://pay.example/a?b=c", Ok(("pay.example:443", true)));
        check("https://pay.example:9443", Ok(("pay.example:9443", true)));
        check("HTTPS://127.0.0.1/", Ok(("127.0.0.1:443", true)));
    }

    #[test]
    fn plain_http_goes_to_this_machine_only() {
        check("http://127.0.0.1:8080/", Ok(("127.0.0.1:8080", false)));
        check("http://127.9.9.9/", Ok(("127.9.9.9:80", false)));
        check("http://[::1]/", Ok(("[::1]:80", false)));
        check("http://localhost/", Ok(("localhost:80", false)));
        for other in ["http://pay.example/", "http://10.0.0.1/", "http://0.0.0.0/", "http://[::ffff:127.0.0.1]/"] {
            check(other, Err(SCHEME));
        }
        for other in ["http://localhost.pay.example/", "http://127.0.0.1.pay.example/", "http://localhost./"] {
            check(other, Err(SCHEME));
        }
    }

    #[test]
    fn other_schemes_go_nowhere() {
        check("ftp://127.0.0.1/", Err(SCHEME));
        check("ws://127.0.0.1/", Err(SCHEME));
    }

    #[test]
    fn credentials_in_the_address_are_refused() {
        check("https://user:password@pay.example/", Err(USER));
        check("https://@pay.example/", Err(USER));
        check("http://127.0.0.1@pay.example/", Err(SCHEME));
    }

    #[test]
    fn address_that_would_be_rewritten_is_refused() {
        check("https://pay.example/a/../b", Err(REWRITTEN));
        check("https://pay.example/?name='x'", Err(REWRITTEN));
        check("https://pay.example/?name=%27x%27&empty=", Ok(("pay.example:443", true)));
    }

    fn check(address: &str, expected: Result<(&str, bool), &'static str>) {
        let found = Address::check(&address.parse().unwrap(), &address.parse().unwrap());
        assert_eq!(found, expected.map(|(host, https)| Address { host: host.to_owned(), https }), "{address}");
    }
}
