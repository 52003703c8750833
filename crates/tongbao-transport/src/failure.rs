//! Why there is no response.

use std::error::Error;

use tongbao_core::BoxError;

/// The cause of a [`TransportError`](crate::TransportError) of [`Https`](crate::Https) and [`BlockingHttps`](crate::BlockingHttps).
///
/// It names the host and port, and no more of the address; it holds neither headers nor bodies.
///
/// Do not decide by it whether to send again: the same cause can mean either. That is what the variant of the error says.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// The address is not one that this transport sends to.
    #[error("the address cannot be used: {0}")]
    Address(&'static str),
    /// The program has no thread or no runtime for the call.
    #[error("the call cannot run: {0}")]
    Runtime(#[source] BoxError),
    /// There is no connection: the name is not known, nobody listens, TLS failed, or it took too long.
    #[error("no connection to {host}: {}", root(.source.as_ref()))]
    Connect {
        /// Host and port.
        host: String,
        /// What the HTTP client says.
        source: BoxError,
    },
    /// There was a connection, and it ended or the time was over before the whole response had been read.
    #[error("no whole answer from {host}: {}", root(.source.as_ref()))]
    Answer {
        /// Host and port.
        host: String,
        /// What the HTTP client says.
        source: BoxError,
    },
    /// The body of the response is larger than allowed.
    #[error("the answer from {host} is larger than the {limit} bytes allowed")]
    TooLarge {
        /// Host and port.
        host: String,
        /// The limit in bytes.
        limit: usize,
    },
}

/// The innermost cause: the outer ones of the HTTP client only say that there is one.
pub(crate) fn root(error: &(dyn Error + 'static)) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    // The TLS library's own words for this end in a link for its users.
    match innermost.downcast_ref::<std::io::Error>().map(std::io::Error::kind) {
        Some(std::io::ErrorKind::UnexpectedEof) => "the other side closed the connection in the middle".to_owned(),
        _ => innermost.to_string(),
    }
}
