//! The gateway's end, for sandboxes and tests.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use tongbao_core::schema::{Charset, Interface, Sign};
use tongbao_core::{Acquirer, Error, Fields, Notification, OpenError, Proof, Protocol, Request, Unverified, Verified};
use tongbao_crypto::{Signer, TextEncoding};
use tongbao_wire::{charset, exchange, xml};

use crate::merchant::merchant_in;
use crate::{Bill99Fault, Bill99Protocol};

/// Who the gateway knows. Answers whether a login key is the merchant's.
pub trait MerchantDirectory: Send + Sync {
    /// Whether this is the login key of this merchant.
    fn knows(&self, merchant_id: &str, login_key: &str) -> bool;
}

/// 99bill's end: opens requests, seals replies and notifications.
#[derive(Clone)]
pub struct Bill99Acquirer {
    merchants: Arc<dyn MerchantDirectory>,
    signer: Arc<dyn Signer>,
}

impl Bill99Acquirer {
    /// A gateway that knows these merchants and signs notifications with this key.
    #[must_use]
    pub fn new(merchants: Arc<dyn MerchantDirectory>, signer: Arc<dyn Signer>) -> Self {
        Self { merchants, signer }
    }

    /// The merchant who sent a request, by Basic authentication.
    ///
    /// # Errors
    ///
    /// The header is missing or no Basic authentication, or the directory does not know the merchant with this key.
    pub fn merchant(&self, request: &http::Request<Bytes>) -> Result<String, Unverified> {
        let mut headers = request.headers().get_all(AUTHORIZATION).iter();
        let (Some(header), None) = (headers.next(), headers.next()) else {
            return Err(Unverified::Credentials("there is no Authorization header, or more than one"));
        };
        let malformed =
            Unverified::Credentials("the Authorization header is not `Basic` and base64 of merchantId:loginKey");
        let decoded = header
            .to_str()
            .ok()
            .and_then(|text| text.strip_prefix("Basic "))
            .and_then(|text| TextEncoding::Base64.decode(text).ok());
        let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
        let Some((merchant_id, login_key)) = decoded.as_deref().and_then(|text| text.split_once(':')) else {
            return Err(malformed);
        };
        if self.merchants.knows(merchant_id, login_key) {
            Ok(merchant_id.to_owned())
        } else {
            Err(Unverified::Credentials("unknown merchant, or not its login key"))
        }
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
        let fault = Bill99Fault::builder().error_code(code).error_message(text).build()?;
        Ok(xml_response(exchange::write_fault(&Bill99Protocol::WIRE, interface, &fault, request)))
    }
}

impl Acquirer for Bill99Acquirer {
    type Protocol = Bill99Protocol;

    fn open_request<R: Request<Protocol = Bill99Protocol>>(
        &self,
        request: &http::Request<Bytes>,
    ) -> Result<Verified<R>, OpenError> {
        Verified::open(
            request,
            |request| {
                let merchant = self.merchant(request)?;
                Ok(((merchant, request.body().clone()), Proof::Credentials))
            },
            |(merchant, body)| {
                let text = charset::decode(body, Charset::Utf8).map_err(|error| OpenError::Unreadable(error.into()))?;
                let request = exchange::read_strict::<R>(&Bill99Protocol::WIRE, &text, Charset::Utf8);
                let request = request.map_err(|error| match error {
                    exchange::ReadError::Invalid(invalid) => OpenError::Invalid(invalid),
                    other => OpenError::Unreadable(other.into()),
                })?;
                match merchant_in(&request) {
                    Some(named) if named != *merchant => Err(Unverified::Credentials(OTHER_MERCHANT).into()),
                    _ => Ok(request),
                }
            },
        )
    }

    fn seal_response<R: Request<Protocol = Bill99Protocol>>(
        &self,
        response: &R::Response,
        request: &R,
    ) -> Result<http::Response<Bytes>, Error> {
        Ok(xml_response(exchange::write_reply(&Bill99Protocol::WIRE, response, request)))
    }

    fn seal_notify<N: Notification<Protocol = Bill99Protocol>>(
        &self,
        notify: &N,
        address: &http::Uri,
    ) -> Result<http::Request<Bytes>, Error> {
        let mut body = exchange::write(&Bill99Protocol::WIRE, notify);
        if let (Some(Sign { field, .. }), Some(parent)) = (N::INTERFACE.sign, N::SCHEMA.container.first()) {
            let signature = self.signer.sign(body.as_bytes()).map_err(|error| Error::Seal(error.into()))?;
            let element = format!("<{field}>{}</{field}>", TextEncoding::Base64.encode(&signature));
            xml::insert_last(&mut body, parent, &element);
        }
        http::Request::post(address.clone())
            .header(CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=UTF-8"))
            .body(Bytes::from(body))
            .map_err(|error| Error::Seal(error.into()))
    }
}

const OTHER_MERCHANT: &str = "merchantId in the message is not the merchant whose login key was sent";

fn xml_response(body: String) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::from(body));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=UTF-8"));
    response
}

impl fmt::Debug for Bill99Acquirer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bill99Acquirer").field("signer", &self.signer).finish_non_exhaustive()
    }
}
