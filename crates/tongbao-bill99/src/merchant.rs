//! The merchant's end.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use tongbao_core::schema::{Charset, Interface, Len};
use tongbao_core::{
    Credential, Endpoint, EndpointError, Error, Fields, Gateway, Message, Protocol, Request, Secret, Verified, fits,
    text_of,
};
use tongbao_crypto::{TextEncoding, Verifier};
use tongbao_wire::exchange;

use crate::{Bill99Protocol, PurchaseRequest};

/// A merchant's access to 99bill: address, number, login key, and the key that checks notifications. Holds no socket; cheap to clone.
#[derive(Clone, Debug)]
pub struct Bill99 {
    endpoint: Endpoint,
    merchant_id: String,
    authorization: Secret<Credential>,
    content_type: HeaderValue,
    pub(crate) notify_keys: Vec<Arc<dyn Verifier>>,
    pub(crate) notify_gbk: bool,
}

impl Bill99 {
    /// Access to the interfaces below `endpoint` (see [`Bill99Protocol`]'s `ENDPOINTS`) for a merchant.
    ///
    /// `login_key` is the password of Basic authentication; in the gateway's demos it equals the password of the certificate file.
    ///
    /// # Errors
    ///
    /// The endpoint is no `https` address (plain `http` is taken for loopback only), or the number cannot be a merchant's.
    pub fn new(endpoint: &str, merchant_id: &str, login_key: &str) -> Result<Self, ConfigError> {
        let endpoint = Endpoint::base(endpoint)?;
        let found = u32::try_from(merchant_id.chars().count()).unwrap_or(u32::MAX);
        if let Some(allowed) = PurchaseRequest::SCHEMA.field("merchantId").and_then(|field| field.len)
            && !((allowed.min..=allowed.max).contains(&found)
                && merchant_id.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        {
            return Err(ConfigError::MerchantId { found, allowed });
        }
        if login_key.is_empty() {
            return Err(ConfigError::LoginKey);
        }
        let credentials = TextEncoding::Base64.encode(format!("{merchant_id}:{login_key}").as_bytes());
        Ok(Self {
            endpoint,
            merchant_id: merchant_id.to_owned(),
            authorization: Secret::from(format!("Basic {credentials}")),
            content_type: HeaderValue::from_static(DEFAULT_CONTENT_TYPE),
            notify_keys: Vec::new(),
            notify_gbk: false,
        })
    }

    /// Adds a key that notifications may be signed with: that of `mgw.cer`, whose validity ended in 2008 and does not count. During a
    /// change of keys, add both. Without any, every notification is refused.
    #[must_use]
    pub fn notify_key(mut self, key: Arc<dyn Verifier>) -> Self {
        self.notify_keys.push(key);
        self
    }

    /// Reads notifications in GBK when they are not UTF-8. Off unless said: the document says GBK, every sample says UTF-8.
    #[must_use]
    pub fn notify_gbk(mut self, allow: bool) -> Self {
        self.notify_gbk = allow;
        self
    }

    /// Sends another content type than `application/x-www-form-urlencoded`, the only one that is known to be accepted.
    #[must_use]
    pub fn content_type(mut self, content_type: HeaderValue) -> Self {
        self.content_type = content_type;
        self
    }

    /// The merchant's number.
    #[must_use]
    pub fn merchant_id(&self) -> &str {
        &self.merchant_id
    }
}

/// The gateway's demos set no content type, so this is what Java's client sent for them. Odd for XML, but known to work.
const DEFAULT_CONTENT_TYPE: &str = "application/x-www-form-urlencoded";

impl Gateway for Bill99 {
    type Protocol = Bill99Protocol;

    fn seal<R: Request<Protocol = Bill99Protocol>>(&self, request: &R) -> Result<http::Request<Bytes>, Error> {
        self.write(R::INTERFACE, request)
    }

    fn read<R: Request<Protocol = Bill99Protocol>>(
        &self,
        response: &http::Response<Bytes>,
        request: &R,
    ) -> Result<Verified<R::Response>, Error> {
        exchange::open_over_channel(response, Charset::Utf8, request, |status| if status == 400 { EXPIRED } else { "" })
    }
}

const EXPIRED: &str = "99bill answers 400 when the client certificate has expired; certificates live two years";

impl Bill99 {
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
        self.check_merchant(request)?;
        let body = exchange::write(&Bill99Protocol::WIRE, request);
        let authorization = HeaderValue::try_from(self.authorization.expose());
        let mut authorization = authorization.map_err(|error| Error::Seal(error.into()))?;
        authorization.set_sensitive(true);
        http::Request::post(format!("{}{}", self.endpoint.as_str(), interface.path))
            .header(AUTHORIZATION, authorization)
            .header(CONTENT_TYPE, self.content_type.clone())
            .body(Bytes::from(body))
            .map_err(|error| Error::Seal(error.into()))
    }

    /// A request of another merchant would be refused by the gateway with an error that does not say why.
    fn check_merchant(&self, request: &dyn Fields) -> Result<(), Error> {
        match merchant_in(request) {
            Some(found) if found != self.merchant_id => Err(Error::Seal(MERCHANT_DIFFERS.into())),
            _ => Ok(()),
        }
    }
}

const MERCHANT_DIFFERS: &str = "merchantId (商户号) is not the merchant whose login key and certificate this access uses; \
    make one access per merchant";

/// The merchant that a message names.
pub(crate) fn merchant_in(message: &dyn Fields) -> Option<String> {
    text_of(message, "merchantId")
}

/// An access cannot be set up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The address cannot be one of the gateway's.
    #[error(transparent)]
    Endpoint(#[from] EndpointError),
    /// The number cannot be a merchant's.
    #[error(
        "merchantId (商户号): {found} characters, or not all letters and digits; {allowed} allowed, as the gateway assigned it"
    )]
    MerchantId {
        /// How many characters it has.
        found: u32,
        /// How many it may have, by the table.
        allowed: Len,
    },
    /// There is no login key.
    #[error(
        "the login key is empty; it is the password of Basic authentication that came with the merchant's certificate"
    )]
    LoginKey,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::REFUND;

    #[test]
    fn what_was_not_built_is_not_sealed() {
        let bill99 = Bill99::new("https://h.example/cnp", "104110045112012", "key").unwrap();
        let half = PurchaseRequest::builder().merchant_id("104110045112012");
        let error = bill99.seal_as(PurchaseRequest::INTERFACE, &half).unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error}");
        let error = bill99.seal_as(&REFUND, &half).unwrap_err().to_string();
        assert!(error.contains("not one of this interface"), "{error}");
    }
}
