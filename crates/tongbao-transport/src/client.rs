//! Single calls: seal, send once, open.

use bytes::Bytes;
use http::Response;
use tongbao_core::{Error, Gateway, Request, Verified};

use crate::blocking::BlockingHttps;
use crate::https::Https;
use crate::transport::{BlockingTransport, Transport};

/// A gateway and the way to it, for single calls.
///
/// Each call sends one HTTP request, never two. It remembers nothing: whoever takes money writes the order down before the call, and
/// queries it after an [`Error::Unknown`] and after a crash. Flows do both.
///
/// ```
/// use tongbao_core::{Error, Gateway, Request};
/// use tongbao_transport::{Client, Transport};
///
/// async fn charge<G: Gateway, R: Request<Protocol = G::Protocol>>(client: &Client<G, impl Transport>, order: &R) {
///     match client.call(order).await {
///         Ok(reply) => println!("done, proven by {:?}", reply.proof()),
///         Err(Error::NotSent(_)) => println!("nothing happened; the same order may be sent again"),
///         Err(error @ Error::Unknown(_)) => println!("{error}"),
///         Err(error) => println!("final: {error}"),
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Client<G, T = Https> {
    gateway: G,
    transport: T,
}

impl<G: Gateway, T: Transport> Client<G, T> {
    /// Puts the two together.
    pub const fn new(gateway: G, transport: T) -> Self {
        Self { gateway, transport }
    }

    /// Sends the request, checks the reply, and lets it pass only if its result code says that the call succeeded.
    ///
    /// # Errors
    ///
    /// [`Error::NotSent`] if there was no connection: safe to send again with the same order number.
    /// [`Error::Unknown`] if the request may have arrived: query before sending again.
    /// Otherwise what [`Gateway::seal`] and [`Gateway::open`] say.
    pub async fn call<R: Request<Protocol = G::Protocol>>(&self, request: &R) -> Result<Verified<R::Response>, Error> {
        let response = self.exchange(request).await?;
        self.gateway.open(&response, request)
    }

    /// Sends the request and checks the reply, whatever its result code says.
    ///
    /// # Errors
    ///
    /// As [`call`](Self::call), except for what the result code stands for; see [`Gateway::read`].
    pub async fn read<R: Request<Protocol = G::Protocol>>(&self, request: &R) -> Result<Verified<R::Response>, Error> {
        let response = self.exchange(request).await?;
        self.gateway.read(&response, request)
    }

    /// The gateway, for example to open its notifications.
    pub const fn gateway(&self) -> &G {
        &self.gateway
    }

    async fn exchange<R: Request<Protocol = G::Protocol>>(&self, request: &R) -> Result<Response<Bytes>, Error> {
        let sealed = self.gateway.seal(request)?;
        Ok(self.transport.send(sealed).await?)
    }
}

/// [`Client`] for programs without an async runtime.
#[derive(Clone, Copy, Debug)]
pub struct BlockingClient<G, T = BlockingHttps> {
    gateway: G,
    transport: T,
}

impl<G: Gateway, T: BlockingTransport> BlockingClient<G, T> {
    /// Puts the two together.
    pub const fn new(gateway: G, transport: T) -> Self {
        Self { gateway, transport }
    }

    /// Sends the request, checks the reply, and lets it pass only if its result code says that the call succeeded.
    ///
    /// # Errors
    ///
    /// As [`Client::call`].
    pub fn call<R: Request<Protocol = G::Protocol>>(&self, request: &R) -> Result<Verified<R::Response>, Error> {
        let response = self.exchange(request)?;
        self.gateway.open(&response, request)
    }

    /// Sends the request and checks the reply, whatever its result code says.
    ///
    /// # Errors
    ///
    /// As [`Client::read`].
    pub fn read<R: Request<Protocol = G::Protocol>>(&self, request: &R) -> Result<Verified<R::Response>, Error> {
        let response = self.exchange(request)?;
        self.gateway.read(&response, request)
    }

    /// The gateway, for example to open its notifications.
    pub const fn gateway(&self) -> &G {
        &self.gateway
    }

    fn exchange<R: Request<Protocol = G::Protocol>>(&self, request: &R) -> Result<Response<Bytes>, Error> {
        let sealed = self.gateway.seal(request)?;
        Ok(self.transport.send(sealed)?)
    }
}
