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
use tongbao_wire::json::{Document, Members, Style};
use tongbao_wire::{Decrypting, Limits, charset, exchange};

use crate::merchant::{FORM, SIGN};
use crate::notification::ack;
use crate::{Access, CommonParameters, YsePayFault, YsePayProtocol};

/// Who the gateway knows.
pub trait MerchantDirectory: Send + Sync {
    /// The access of the partner with this number, seen from the gateway's end ([`Access::of_pair`]).
    fn find(&self, partner_id: &str) -> Option<Access>;
}

/// The gateway's end: opens requests, seals replies and notifications.
#[derive(Clone)]
pub struct YsePayAcquirer {
    merchants: Arc<dyn MerchantDirectory>,
    access: Access,
}

impl YsePayAcquirer {
    /// A gateway that knows these partners, and signs replies and notifications with the access of one of them.
    #[must_use]
    pub fn new(merchants: Arc<dyn MerchantDirectory>, access: Access) -> Self {
        Self { merchants, access }
    }

    /// The same gateway, but it answers as this request asks for: with the keys of its partner and in its charset. A request of nobody is
    /// answered as before.
    #[must_use]
    pub fn answering(self, request: &http::Request<Bytes>) -> Self {
        let asked = Call::read(request.body()).ok();
        let found = asked.and_then(|call| Some(self.merchants.find(call.common.partner_id())?.all_in(call.charset)));
        Self { access: found.unwrap_or(self.access), ..self }
    }

    /// The method that a request names, which tells its interface. Nothing is checked yet.
    ///
    /// # Errors
    ///
    /// It is not the form of a request.
    pub fn method(&self, request: &http::Request<Bytes>) -> Result<String, OpenError> {
        Ok(Call::read(request.body())?.common.method().to_owned())
    }

    /// The parameters around a request. Nothing is checked yet.
    ///
    /// # Errors
    ///
    /// It is not the form of a request.
    pub fn common(&self, request: &http::Request<Bytes>) -> Result<CommonParameters, OpenError> {
        Ok(Call::read(request.body())?.common)
    }

    /// These fields in the place of the reply to this interface: a refusal, which has only codes and texts, or a reply that lacks something.
    ///
    /// # Errors
    ///
    /// The texts cannot be written in the charset.
    pub fn seal_reply(&self, interface: &Interface, fields: &dyn Fields) -> Result<http::Response<Bytes>, Error> {
        self.seal_node(interface.inbound.container, fields, self.access.dialect().of(interface))
    }

    /// A fault: what is answered to a request that is none.
    ///
    /// # Errors
    ///
    /// The texts cannot be written in the charset.
    pub fn seal_fault(&self, fault: &YsePayFault) -> Result<http::Response<Bytes>, Error> {
        self.seal_node(YsePayFault::SCHEMA.container, fault, self.access.dialect().of_all())
    }

    /// Whether this answer acknowledges a notification: HTTP 200 and exactly the word.
    #[must_use]
    pub fn is_ack(&self, response: &http::Response<Bytes>) -> bool {
        response.status() == http::StatusCode::OK && response.body().as_ref() == ack().as_bytes()
    }

    fn seal_node(
        &self,
        container: &[&str],
        message: &dyn Fields,
        charset: Charset,
    ) -> Result<http::Response<Bytes>, Error> {
        let seal = |error: BoxError| Error::Seal(error);
        let node = Style::default().object(message);
        let sign =
            self.access.sign(&node, self.access.dialect().of_signed_replies().unwrap_or(charset)).map_err(seal)?;
        let container = container.first().copied().unwrap_or_default();
        let body = format!("{{\"{SIGN}\":\"{sign}\",\"{container}\":{node}}}");
        let body = charset::encode(&body, charset).map_err(|error| seal(error.into()))?;
        let mut response = http::Response::new(Bytes::from(body.into_owned()));
        let content_type = match charset {
            Charset::Utf8 => "application/json;charset=UTF-8",
            Charset::Gbk => "application/json;charset=GBK",
            Charset::Gb18030 => "application/json;charset=GB18030",
        };
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        Ok(response)
    }

    fn check<R: Request>(&self, request: &http::Request<Bytes>) -> Result<((String, Access), Proof), OpenError> {
        let call = Call::read(request.body())?;
        let (found, expected) = (call.common.method(), R::INTERFACE.method);
        if found != expected {
            let found: String = found.chars().take(128).collect();
            return Err(OpenError::Unreadable(format!("method is {found:?}, {expected:?} belongs there").into()));
        }
        let access = self.merchants.find(call.common.partner_id());
        let access = access.ok_or(Unverified::Credentials("unknown partner_id (服务商商户号)"))?;
        if *call.common.sign_type() != access.sign_type() {
            return Err(
                Unverified::Credentials("sign_type (报文签名算法) is not the one agreed on with this partner").into()
            );
        }
        let text = call.form.string_to_sign(SIGN).map_err(unreadable)?;
        let proof = access.verify(&charset::encode(&text, call.charset).map_err(unreadable)?, call.common.sign())?;
        if call.common.version() != R::INTERFACE.version {
            let version = R::INTERFACE.version;
            return Err(OpenError::Unreadable(format!("version is not {version:?}, which {expected} has").into()));
        }
        Ok(((call.common.biz_content().expose().to_owned(), access), proof))
    }
}

impl Acquirer for YsePayAcquirer {
    type Protocol = YsePayProtocol;

    fn open_request<R: Request<Protocol = YsePayProtocol>>(
        &self,
        request: &http::Request<Bytes>,
    ) -> Result<Verified<R>, OpenError> {
        Verified::open(
            request,
            |request| self.check::<R>(request),
            |(json, access)| {
                let document = Document::parse(json, Limits::NOTIFY).map_err(unreadable)?;
                let members = Members::of(&document, document.root());
                Ok(R::read(&mut Decrypting::new(members, |sent: &str| access.decrypt(sent)), Strictness::Strict)?)
            },
        )
    }

    fn seal_response<R: Request<Protocol = YsePayProtocol>>(
        &self,
        response: &R::Response,
        _: &R,
    ) -> Result<http::Response<Bytes>, Error> {
        self.seal_reply(R::INTERFACE, response)
    }

    fn seal_notify<N: Notification<Protocol = YsePayProtocol>>(
        &self,
        notify: &N,
        address: &http::Uri,
    ) -> Result<http::Request<Bytes>, Error> {
        let seal = |error: BoxError| Error::Seal(error);
        let (arriving, signed) = self.access.dialect().of_notifications();
        let mut form = Form::of(notify);
        let text = form.string_to_sign(SIGN).map_err(|error| seal(error.into()))?;
        let sign = self.access.sign(&text, signed).map_err(seal)?;
        form.push(SIGN, sign).map_err(|error| seal(error.into()))?;
        let body = form.write(arriving).map_err(|error| seal(error.into()))?;
        http::Request::post(address.clone())
            .header(CONTENT_TYPE, HeaderValue::from_static(FORM))
            .body(Bytes::from(body))
            .map_err(|error| seal(error.into()))
    }
}

impl fmt::Debug for YsePayAcquirer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("YsePayAcquirer").field("access", &self.access).finish_non_exhaustive()
    }
}

/// A received request: its parameters in the charset that one of them names.
struct Call {
    charset: Charset,
    form: Form,
    common: CommonParameters,
}

impl Call {
    fn read(body: &[u8]) -> Result<Self, OpenError> {
        // The name of the charset is ASCII whatever the charset is, so it is found before anything can be decoded.
        let named = body.split(|byte| *byte == b'&').find_map(|pair| pair.strip_prefix(b"charset="));
        let charset = match named.map(|name| charset::named(&String::from_utf8_lossy(name))) {
            Some(Some(charset)) => charset,
            Some(None) => return Err(OpenError::Unreadable("charset is none that is known here".into())),
            None => YsePayProtocol::WIRE.charset,
        };
        let form = Form::parse(body, charset).map_err(unreadable)?;
        let common: CommonParameters = exchange::read_form(&form.signed("")).map_err(unreadable)?;
        // A name may be percent-encoded too: what it says must be what was decoded with.
        if charset::named(common.charset()) != Some(charset) {
            return Err(OpenError::Unreadable("charset must be named without percent signs, once".into()));
        }
        Ok(Self { charset, form, common })
    }
}

fn unreadable(error: impl Into<BoxError>) -> OpenError {
    OpenError::Unreadable(error.into())
}
