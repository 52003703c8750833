//! The gateway's end, for sandboxes and tests.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use tongbao_core::schema::{Charset, Interface};
use tongbao_core::{
    Acquirer, BoxError, Error, Fields, Message, Notification, OpenError, Proof, Protocol, Request, Strictness,
    Unverified, Verified,
};
use tongbao_wire::form::Form;
use tongbao_wire::json::{Document, Members, Value, place};
use tongbao_wire::{Decrypting, Limits, charset};

use crate::merchant::JSON;
use crate::notification::ack;
use crate::{Access, CommonParameters, HuifuProtocol, canonical, picture};

/// Who the gateway knows.
pub trait MerchantDirectory: Send + Sync {
    /// The access with this 系统号, seen from the gateway's end ([`Access::of_gateway`]).
    fn find(&self, sys_id: &str) -> Option<Access>;
}

/// The gateway's end: opens requests, seals replies and notifications.
#[derive(Clone)]
pub struct HuifuAcquirer {
    merchants: Arc<dyn MerchantDirectory>,
    access: Access,
}

impl HuifuAcquirer {
    /// A gateway that knows these merchants, and signs replies and notifications with the access of one of them.
    #[must_use]
    pub fn new(merchants: Arc<dyn MerchantDirectory>, access: Access) -> Self {
        Self { merchants, access }
    }

    /// The same gateway, but it answers with the keys of whoever sent this request.
    #[must_use]
    pub fn answering(self, request: &http::Request<Bytes>) -> Self {
        let found = self.sys_id(request).and_then(|sys_id| self.merchants.find(&sys_id));
        Self { access: found.unwrap_or(self.access), ..self }
    }

    /// 系统号 of who says to have sent this. Nothing is checked.
    #[must_use]
    pub fn sys_id(&self, request: &http::Request<Bytes>) -> Option<String> {
        let in_json = || Some(Call::read(request.body()).ok()?.common.sys_id().to_owned());
        picture::sys_id(request).or_else(in_json)
    }

    /// Any reply: `data` with these fields.
    ///
    /// # Errors
    ///
    /// It cannot be signed.
    pub fn seal_data(&self, data: &dyn Fields) -> Result<http::Response<Bytes>, Error> {
        let data = canonical::of(data);
        let sign = self.access.sign(&data).map_err(Error::Seal)?;
        let mut response = http::Response::new(Bytes::from(format!("{{\"data\":{data},\"sign\":\"{sign}\"}}")));
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
        Ok(response)
    }

    /// Whether this answer acknowledges the notification: HTTP 200 and its word.
    #[must_use]
    pub fn is_ack(&self, interface: &Interface, notify: &dyn Fields, response: &http::Response<Bytes>) -> bool {
        response.status() == http::StatusCode::OK && response.body().as_ref() == ack(interface, notify).as_bytes()
    }

    /// The access of whoever says so.
    pub(crate) fn known(&self, sys_id: &str, product_id: &str) -> Result<Access, Unverified> {
        let access = self.merchants.find(sys_id).ok_or(Unverified::Credentials("unknown sys_id (系统号)"))?;
        if product_id != access.product_id() {
            return Err(Unverified::Credentials("product_id (产品号) is not one of this sys_id"));
        }
        Ok(access)
    }

    fn check(&self, request: &http::Request<Bytes>) -> Result<((String, Access), Proof), OpenError> {
        let call = Call::read(request.body())?;
        let access = self.known(call.common.sys_id(), call.common.product_id())?;
        let sign = call.common.sign();
        let (data, proof) = canonical::verified(&call.data, |text| access.verify(text.as_bytes(), sign))?;
        Ok(((data, access), proof))
    }
}

impl Acquirer for HuifuAcquirer {
    type Protocol = HuifuProtocol;

    fn open_request<R: Request<Protocol = HuifuProtocol>>(
        &self,
        request: &http::Request<Bytes>,
    ) -> Result<Verified<R>, OpenError> {
        if !request.uri().path().ends_with(R::INTERFACE.path) {
            return Err(OpenError::Unreadable(format!("the path is not {}", R::INTERFACE.path).into()));
        }
        Verified::open(
            request,
            |request| self.check(request),
            |(data, access)| {
                let document = Document::parse(data, Limits::REPLY).map_err(unreadable)?;
                let members = Members::of(&document, document.root());
                Ok(R::read(&mut Decrypting::new(members, |sent: &str| access.decrypt(sent)), Strictness::Strict)?)
            },
        )
    }

    fn seal_response<R: Request<Protocol = HuifuProtocol>>(
        &self,
        response: &R::Response,
        _: &R,
    ) -> Result<http::Response<Bytes>, Error> {
        self.seal_data(response)
    }

    fn seal_notify<N: Notification<Protocol = HuifuProtocol>>(
        &self,
        notify: &N,
        address: &http::Uri,
    ) -> Result<http::Request<Bytes>, Error> {
        self.seal_text(&canonical::of(notify), address)
    }
}

impl HuifuAcquirer {
    /// A notification with any text for its content.
    ///
    /// # Errors
    ///
    /// It cannot be signed.
    pub fn seal_text(&self, data: &str, address: &http::Uri) -> Result<http::Request<Bytes>, Error> {
        let seal = |error: BoxError| Error::Seal(error);
        let sign = self.access.sign(data).map_err(seal)?;
        let mut form = Form::default();
        let names = [HuifuProtocol::WIRE.notify.first().copied(), HuifuProtocol::WIRE.sign];
        for (name, text) in names.into_iter().flatten().zip([data.to_owned(), sign]) {
            form.push(name, text).map_err(|error| seal(error.into()))?;
        }
        let body = form.write(Charset::Utf8).map_err(|error| seal(error.into()))?;
        http::Request::post(address.clone())
            .header(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded;charset=UTF-8"))
            .body(Bytes::from(body))
            .map_err(|error| seal(error.into()))
    }
}

impl fmt::Debug for HuifuAcquirer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HuifuAcquirer").field("access", &self.access).finish_non_exhaustive()
    }
}

/// A received request: what stands around `data`, and `data` as it was received.
struct Call {
    common: CommonParameters,
    data: String,
}

impl Call {
    fn read(body: &[u8]) -> Result<Self, OpenError> {
        let text = charset::decode(body, Charset::Utf8).map_err(unreadable)?;
        let document = Document::parse(&text, Limits::REPLY).map_err(unreadable)?;
        let data = place(&document, &["data"])
            .and_then(|at| document.node(at))
            .filter(|node| matches!(node.value, Value::Object));
        let data = data.ok_or_else(|| OpenError::Unreadable("data is missing or no object".into()))?.raw.to_owned();
        let mut members = Members::of(&document, document.root());
        let common = CommonParameters::read(&mut members, Strictness::Lenient)?;
        Ok(Self { common, data })
    }
}

fn unreadable(error: impl Into<BoxError>) -> OpenError {
    OpenError::Unreadable(error.into())
}
