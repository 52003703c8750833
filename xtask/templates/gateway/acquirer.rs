//! The gateway's end, for sandboxes and tests.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use tongbao_core::schema::{Charset, Interface};
use tongbao_core::{
    Acquirer, Channel, Error, Fields, Notification, OpenError, Proof, Protocol, Request, Unverified, Verified,
};
use tongbao_wire::{charset, exchange};

use crate::{AcmeFault, AcmeProtocol};

/// Acme's end: opens requests, seals replies and notifications.
#[derive(Clone, Debug)]
pub struct AcmeAcquirer {
    channel: Channel,
}

impl AcmeAcquirer {
    /// A gateway behind this kind of connection. Requests are not signed: whoever hands them over vouches for where they come from.
    #[must_use]
    pub const fn new(channel: Channel) -> Self {
        Self { channel }
    }

    /// A fault in place of a reply.
    ///
    /// # Errors
    ///
    /// The code or the text does not fit the table.
    pub fn seal_fault(
        &self,
        code: &str,
        text: &str,
        interface: &Interface,
        request: Option<&dyn Fields>,
    ) -> Result<http::Response<Bytes>, Error> {
        let fault = AcmeFault::builder().error_code(code).error_message(text).build()?;
        Ok(xml_response(exchange::write_fault(&AcmeProtocol::WIRE, interface, &fault, request)))
    }
}

impl Acquirer for AcmeAcquirer {
    type Protocol = AcmeProtocol;

    fn open_request<R: Request<Protocol = AcmeProtocol>>(
        &self,
        request: &http::Request<Bytes>,
    ) -> Result<Verified<R>, OpenError> {
        Verified::open(
            request,
            |request| match self.channel {
                Channel::Authenticated => Ok((request.body().clone(), Proof::Channel)),
                _ => Err(OpenError::Unverified(Unverified::Channel)),
            },
            |body| {
                let text = charset::decode(body, Charset::Utf8).map_err(|error| OpenError::Unreadable(error.into()))?;
                exchange::read_strict::<R>(&AcmeProtocol::WIRE, &text, Charset::Utf8).map_err(|error| match error {
                    exchange::ReadError::Invalid(invalid) => OpenError::Invalid(invalid),
                    other => OpenError::Unreadable(other.into()),
                })
            },
        )
    }

    fn seal_response<R: Request<Protocol = AcmeProtocol>>(
        &self,
        response: &R::Response,
        request: &R,
    ) -> Result<http::Response<Bytes>, Error> {
        Ok(xml_response(exchange::write_reply(&AcmeProtocol::WIRE, response, request)))
    }

    fn seal_notify<N: Notification<Protocol = AcmeProtocol>>(
        &self,
        notify: &N,
        address: &http::Uri,
    ) -> Result<http::Request<Bytes>, Error> {
        if N::INTERFACE.sign.is_some() {
            return Err(Error::Seal("the spec says that this notification is signed; nothing here signs it yet".into()));
        }
        http::Request::post(address.clone())
            .header(CONTENT_TYPE, XML)
            .body(Bytes::from(exchange::write(&AcmeProtocol::WIRE, notify)))
            .map_err(|error| Error::Seal(error.into()))
    }
}

fn xml_response(body: String) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::from(body));
    response.headers_mut().insert(CONTENT_TYPE, XML);
    response
}

const XML: HeaderValue = HeaderValue::from_static("text/xml; charset=UTF-8");
