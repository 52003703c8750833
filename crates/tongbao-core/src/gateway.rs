//! The two ends of a gateway's wire, without any I/O.

use bytes::Bytes;
use tongbao_schema::{Interface, WireSchema};

use crate::Invalid;
use crate::error::Error;
use crate::message::{Fields, Message, Strictness};
use crate::value::Source;
use crate::verified::{Unverified, Verified};

/// What the spec says about a gateway as a whole. Generated.
pub trait Protocol: Send + Sync + 'static {
    /// The id of the gateway.
    const ID: &'static str;
    /// Its name, 中文 first.
    const NAME: &'static str;
    /// How its messages are written.
    const WIRE: WireSchema;
    /// Its addresses: name and base URL.
    const ENDPOINTS: &'static [(&'static str, &'static str)];
    /// Every interface.
    const INTERFACES: &'static [Incoming];
}

/// An interface together with how its two messages are read when their type is only known at run time.
#[derive(Clone, Copy, Debug)]
pub struct Incoming {
    /// The interface.
    pub interface: &'static Interface,
    /// Reads its request or acknowledgement.
    pub outbound: Reader,
    /// Reads its reply or notification.
    pub inbound: Reader,
}

/// Reads a message whose type is only known at run time.
pub type Reader = fn(&mut dyn Source<'_>, Strictness) -> Result<Box<dyn Fields>, Invalid>;

impl Incoming {
    /// The entry of an interface with these two messages.
    #[must_use]
    pub const fn of<Out: Message, In: Message>(interface: &'static Interface) -> Self {
        Self { interface, outbound: read::<Out>, inbound: read::<In> }
    }
}

fn read<T: Message>(source: &mut dyn Source<'_>, strictness: Strictness) -> Result<Box<dyn Fields>, Invalid> {
    T::read(source, strictness).map(|message| Box::new(message) as Box<dyn Fields>)
}

/// A request knows its interface and the type of its reply.
pub trait Request: Message {
    /// The gateway that it is for. A request for another gateway does not compile.
    type Protocol: Protocol;
    /// What comes back.
    type Response: Message;
    /// The interface.
    const INTERFACE: &'static Interface;
}

/// A notification knows its interface and the type of its acknowledgement.
pub trait Notification: Message {
    /// The gateway that sends it.
    type Protocol: Protocol;
    /// What is answered.
    type Ack: Message;
    /// The interface.
    const INTERFACE: &'static Interface;
}

/// The merchant's end: holds the merchant's keys and the gateway's address, opens no socket.
pub trait Gateway: Send + Sync {
    /// What the spec says about it.
    type Protocol: Protocol;

    /// Writes and signs a request.
    ///
    /// # Errors
    ///
    /// [`Error::Seal`]: it cannot be written in the gateway's charset, or not be signed.
    fn seal<R: Request<Protocol = Self::Protocol>>(&self, request: &R) -> Result<http::Request<Bytes>, Error>;

    /// Verifies a reply and reads it, whatever its result code says.
    ///
    /// # Errors
    ///
    /// [`Error::Unknown`] if it cannot be verified, read, or matched to the request; the error that a fault message stands for.
    fn read<R: Request<Protocol = Self::Protocol>>(
        &self,
        response: &http::Response<Bytes>,
        request: &R,
    ) -> Result<Verified<R::Response>, Error>;

    /// Verifies a reply, reads it, and lets it pass only if its result code, and the order's state where the reply to a charge has one, say
    /// that it succeeded.
    ///
    /// For a query, success of the call is not success of the order: see [`state`](crate::state).
    ///
    /// # Errors
    ///
    /// As [`Gateway::read`], and the error that the result code or the state stands for.
    fn open<R: Request<Protocol = Self::Protocol>>(
        &self,
        response: &http::Response<Bytes>,
        request: &R,
    ) -> Result<Verified<R::Response>, Error> {
        let reply = self.read(response, request)?;
        crate::verdict(R::INTERFACE, &*reply)?;
        Ok(reply)
    }
}

/// The gateway's end, for the sandbox and for tests.
pub trait Acquirer: Send + Sync {
    /// What the spec says about it.
    type Protocol: Protocol;

    /// Checks who sent a request and reads it, every rule enforced.
    ///
    /// # Errors
    ///
    /// Who sent it cannot be told, it is not this interface's request, or it does not fit its table.
    fn open_request<R: Request<Protocol = Self::Protocol>>(
        &self,
        request: &http::Request<Bytes>,
    ) -> Result<Verified<R>, OpenError>;

    /// Writes a reply.
    ///
    /// # Errors
    ///
    /// It cannot be written in the gateway's charset.
    fn seal_response<R: Request<Protocol = Self::Protocol>>(
        &self,
        response: &R::Response,
        request: &R,
    ) -> Result<http::Response<Bytes>, Error>;

    /// Writes and signs a notification to this address.
    ///
    /// # Errors
    ///
    /// It cannot be written or signed.
    fn seal_notify<N: Notification<Protocol = Self::Protocol>>(
        &self,
        notify: &N,
        address: &http::Uri,
    ) -> Result<http::Request<Bytes>, Error>;
}

/// Why a gateway does not take a request.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Who sent it cannot be told.
    #[error(transparent)]
    Unverified(#[from] Unverified),
    /// It cannot be read at all.
    #[error("the request cannot be read: {0}")]
    Unreadable(#[source] crate::error::BoxError),
    /// It does not fit its table.
    #[error(transparent)]
    Invalid(#[from] Invalid),
}
