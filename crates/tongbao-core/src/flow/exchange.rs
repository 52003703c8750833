//! A request together with what reads its reply.

use std::fmt;

use bytes::Bytes;

use crate::error::Error;
use crate::gateway::{Gateway, Request};
use crate::verified::Verified;

/// A request that is ready to be sent, and what reads its reply: checked by the gateway's rules, compared with the request, judged.
pub struct Exchange<T> {
    request: http::Request<Bytes>,
    read: Box<Read<T>>,
}

type Read<T> = dyn FnOnce(&http::Response<Bytes>) -> Result<T, Error> + Send;

impl<T> Exchange<T> {
    /// Puts the two together.
    pub fn new(
        request: http::Request<Bytes>,
        read: impl FnOnce(&http::Response<Bytes>) -> Result<T, Error> + Send + 'static,
    ) -> Self {
        Self { request, read: Box::new(read) }
    }

    /// Seals a request of this gateway. Its reply is opened ([`Gateway::open`]), and then `view` says what of it counts.
    ///
    /// # Errors
    ///
    /// As [`Gateway::seal`].
    pub fn seal<G, R>(
        gateway: &G,
        request: R,
        view: impl FnOnce(&R, Verified<R::Response>) -> Result<T, Error> + Send + 'static,
    ) -> Result<Self, Error>
    where
        G: Gateway + Clone + 'static,
        R: Request<Protocol = G::Protocol> + Send + 'static,
    {
        let sealed = gateway.seal(&request)?;
        let gateway = gateway.clone();
        Ok(Self::new(sealed, move |response| {
            let reply = gateway.open(response, &request)?;
            view(&request, reply)
        }))
    }

    /// What is to be sent, and what reads the reply to it.
    pub fn into_parts(self) -> (http::Request<Bytes>, Box<Read<T>>) {
        (self.request, self.read)
    }
}

impl<T> fmt::Debug for Exchange<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither address nor headers nor body: they may hold secrets.
        f.debug_struct("Exchange").field("bytes", &self.request.body().len()).finish_non_exhaustive()
    }
}
