//! The merchant's end.

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use tongbao_core::schema::{Charset, Interface};
use tongbao_core::{
    BoxError, Endpoint, EndpointError, Error, Fields, Gateway, Message, Proof, Protocol, Request, Unknown, Unverified,
    Verified, fits, verdict,
};
use tongbao_wire::exchange::{self, SignedPart};
use tongbao_wire::{Encrypted, charset};

use crate::{Access, CommonParameters, HuifuProtocol, canonical, rules};

/// A merchant's access to the gateway at an address. Holds no socket; cheap to clone.
#[derive(Clone)]
pub struct Huifu {
    endpoint: Endpoint,
    pub(crate) access: Access,
}

impl Huifu {
    /// Access to the interfaces below `endpoint` (see [`HuifuProtocol`]'s `ENDPOINTS`).
    ///
    /// # Errors
    ///
    /// It is no `https` address. Plain `http` is taken for loopback only.
    pub fn new(endpoint: &str, access: Access) -> Result<Self, EndpointError> {
        Ok(Self { endpoint: Endpoint::base(endpoint)?, access })
    }

    /// [`Gateway::seal`] for a request whose type is only known at run time: it must be one of this interface.
    ///
    /// # Errors
    ///
    /// As [`Gateway::seal`].
    pub fn seal_as(&self, interface: &Interface, request: &dyn Fields) -> Result<http::Request<Bytes>, Error> {
        if request.schema().rust != interface.outbound.rust {
            return Err(Error::Seal("the request is not one of this interface".into()));
        }
        // A builder shows its fields too, and has not been checked.
        fits(request)?;
        self.write(interface, request)
    }

    fn write(&self, interface: &Interface, request: &dyn Fields) -> Result<http::Request<Bytes>, Error> {
        rules::check(interface, request).map_err(|broken| Error::Seal(broken.into()))?;
        let (data, sign) = self.signed(request)?;
        let (sys_id, product_id) = (self.access.sys_id(), self.access.product_id());
        let common = CommonParameters::builder().sys_id(sys_id).product_id(product_id).sign(sign).build()?;
        let around = exchange::write(&HuifuProtocol::WIRE, &common);
        // What was signed is what is sent, byte for byte.
        let body = ["{\"data\":", &data, ",", around.get(1..).unwrap_or_default()].concat();
        if body.len() > LARGEST_BODY {
            return Err(Error::Seal(format!("{} bytes of body, at most {LARGEST_BODY} allowed", body.len()).into()));
        }
        self.post(interface, body)
    }

    /// A request's `data`, card fields encrypted, and its signature.
    pub(crate) fn signed(&self, request: &dyn Fields) -> Result<(String, String), Error> {
        let encrypted = Encrypted::new(request, |clear| self.access.encrypt(clear)).map_err(Error::Seal)?;
        let data = canonical::of(&encrypted);
        let sign = self.access.sign(&data).map_err(Error::Seal)?;
        Ok((data, sign))
    }

    pub(crate) fn post(&self, interface: &Interface, body: impl Into<Bytes>) -> Result<http::Request<Bytes>, Error> {
        let mut builder = http::Request::post(format!("{}{}", self.endpoint.as_str(), interface.path))
            .header(CONTENT_TYPE, HeaderValue::from_static(JSON));
        if self.access.is_sm2() {
            builder = builder.header("signType", HeaderValue::from_static("SM2"));
        }
        builder.body(body.into()).map_err(|error| Error::Seal(error.into()))
    }

    fn verify<R: Request>(&self, body: &[u8], request: &R) -> Result<(String, Proof), Error> {
        let unreadable = |error: BoxError| Error::Unknown(Unknown::Unreadable(error));
        let unverified = |error| Error::Unknown(Unknown::Unverified(error));
        let text = charset::decode(body, Charset::Utf8).map_err(|error| unreadable(error.into()))?;
        let part = exchange::signed_part(&HuifuProtocol::WIRE, &text, R::Response::SCHEMA);
        let SignedPart { covered, sign, .. } = part.map_err(|error| unreadable(error.into()))?;
        let Some(sign) = sign.filter(|sign| !sign.is_empty()) else {
            let claims = exchange::read_signed(covered, false, request);
            let claims = claims.and_then(|reply| verdict(R::INTERFACE, &reply));
            let says = claims.map_or_else(|error| error.to_string(), |()| "it claims success".to_owned());
            return Err(unverified(Unverified::Unsigned { says }));
        };
        canonical::verified(covered, |text| self.access.verify(text.as_bytes(), &sign)).map_err(unverified)
    }
}

impl Gateway for Huifu {
    type Protocol = HuifuProtocol;

    fn seal<R: Request<Protocol = HuifuProtocol>>(&self, request: &R) -> Result<http::Request<Bytes>, Error> {
        self.write(R::INTERFACE, request)
    }

    fn read<R: Request<Protocol = HuifuProtocol>>(
        &self,
        response: &http::Response<Bytes>,
        request: &R,
    ) -> Result<Verified<R::Response>, Error> {
        let body = exchange::body(response, status)?;
        Verified::open(
            body.as_ref(),
            |body| self.verify(body, request),
            |covered| exchange::read_signed(covered, false, request),
        )
    }
}

impl fmt::Debug for Huifu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, access } = self;
        f.debug_struct("Huifu").field("endpoint", &endpoint.as_str()).field("access", access).finish()
    }
}

/// What the gateway means by a status of its own.
pub(crate) fn status(status: u16) -> &'static str {
    match status {
        404 => "no service has this path",
        412 => "a character in the request that the gateway does not take",
        502 => "the part behind the gateway did not answer in time",
        512 => "the gateway is being shut down",
        911 | 914 => "too many requests",
        912 => "this access is banned",
        921 => "this access is not authorised for the interface",
        922 => "the request's signature was refused: is the public key at the gateway the one of the key that signs?",
        923 => "the gateway could not sign its reply",
        _ => "",
    }
}

pub(crate) const JSON: &str = "application/json;charset=UTF-8";
/// 10 MB, as the gateway says of its requests.
const LARGEST_BODY: usize = 10 * 1024 * 1024;
