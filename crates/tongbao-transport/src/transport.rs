//! What every transport does, and how it fails.

use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use tongbao_core::{BoxError, Error, Unknown};

/// Sends a request and reads the response.
///
/// Implement it to send in another way, or to answer in a test. [`Client`](crate::Client) and flows take any implementation, also
/// behind `&`, `Box` or `Arc`, and as `dyn Transport`.
///
/// ```
/// use std::sync::Arc;
/// use bytes::Bytes;
/// use tongbao_transport::{BoxFuture, Transport, TransportError};
///
/// /// Answers every request with the same page.
/// struct Canned(&'static str);
///
/// impl Transport for Canned {
///     fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
///         Box::pin(async { Ok(http::Response::new(Bytes::from_static(self.0.as_bytes()))) })
///     }
/// }
///
/// let transport: Arc<dyn Transport> = Arc::new(Canned("<html>502 Bad Gateway</html>"));
/// ```
pub trait Transport: Send + Sync {
    /// Sends the request once and reads the whole response, whatever its status.
    ///
    /// If the other end proved who it is, the response has [`Channel::Authenticated`](tongbao_core::Channel) in its extensions.
    ///
    /// # Errors
    ///
    /// [`TransportError::NotSent`] only if no byte of the request was handed to the operating system; in case of doubt
    /// [`TransportError::MaybeSent`].
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// [`Transport`] for programs without an async runtime. The calling thread waits.
pub trait BlockingTransport: Send + Sync {
    /// Sends the request once and reads the whole response, whatever its status.
    ///
    /// If the other end proved who it is, the response has [`Channel::Authenticated`](tongbao_core::Channel) in its extensions.
    ///
    /// # Errors
    ///
    /// [`TransportError::NotSent`] only if no byte of the request was handed to the operating system; in case of doubt
    /// [`TransportError::MaybeSent`].
    fn send(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError>;
}

/// A future whose type has no name.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// There is no whole response. The variant says whether the request may have left.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    /// No byte of the request was handed to the operating system: nothing happened.
    #[error("not sent, safe to send again with the same order number: {0}")]
    NotSent(#[source] BoxError),
    /// The request, or a part of it, may have arrived: nothing is known about the money.
    #[error("may have been sent, query before sending again: {0}")]
    MaybeSent(#[source] BoxError),
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        // The cause alone: the variants of `Error` say the rest themselves.
        match error {
            TransportError::NotSent(cause) => Self::NotSent(cause),
            TransportError::MaybeSent(cause) => Self::Unknown(Unknown::Transport(cause)),
        }
    }
}

macro_rules! delegate {
    ($($pointer:ty),*) => {$(
        impl<T: Transport + ?Sized> Transport for $pointer {
            fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
                (**self).send(request)
            }
        }

        impl<T: BlockingTransport + ?Sized> BlockingTransport for $pointer {
            fn send(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
                (**self).send(request)
            }
        }
    )*};
}

delegate!(&T, Box<T>, Arc<T>);
