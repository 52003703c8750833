//! HTTPS for programs without an async runtime.

use std::thread;

use bytes::Bytes;
use http::{Request, Response};
use tokio::runtime::Builder;

use crate::config::HttpsBuilder;
use crate::failure::Failure;
use crate::https::{Https, maybe_sent, not_sent};
use crate::transport::{BlockingTransport, Transport, TransportError};

/// [`Https`] for programs without an async runtime: the calling thread waits for the response.
///
/// Every call runs on a thread of its own and leaves nothing behind, which costs little beside a TLS handshake. So it also works
/// inside an async runtime, where it holds up the worker that calls it: use [`Https`] there, or tokio's `spawn_blocking`.
///
/// ```
/// use tongbao_transport::{BlockingHttps, BlockingTransport, TransportError};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let authority = rcgen::generate_simple_self_signed(["pay.example".to_owned()])?.cert.pem();
/// let https = BlockingHttps::builder().trust_only_pem(authority.as_bytes())?.build_blocking()?;
/// let unencrypted = http::Request::get("http://pay.example/").body(bytes::Bytes::new())?;
/// assert!(matches!(https.send(unencrypted), Err(TransportError::NotSent(_))));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct BlockingHttps(pub(crate) Https);

impl BlockingHttps {
    /// Begins to set one up, with the defaults of [`Https::builder`]. End with [`HttpsBuilder::build_blocking`].
    pub fn builder() -> HttpsBuilder {
        HttpsBuilder::default()
    }

    fn run(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| not_sent(Failure::Runtime(error.into())))?;
        let answer = runtime.block_on(self.0.send(request));
        // Not dropped: that would wait for a name service that has not answered in time.
        runtime.shutdown_background();
        answer
    }
}

impl BlockingTransport for BlockingHttps {
    fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        thread::scope(|scope| {
            let call = thread::Builder::new().name("tongbao-transport".to_owned());
            let call = call.spawn_scoped(scope, || self.run(request));
            let call = call.map_err(|error| not_sent(Failure::Runtime(error.into())))?;
            call.join().unwrap_or_else(|_| Err(maybe_sent(Failure::Runtime("its thread panicked".into()))))
        })
    }
}

impl From<Https> for BlockingHttps {
    fn from(https: Https) -> Self {
        Self(https)
    }
}
