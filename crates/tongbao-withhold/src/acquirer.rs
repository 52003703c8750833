//! The gateway's end, for sandboxes and tests.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use tongbao_core::schema::{AmountForm, Charset, FieldSchema, Kind, Sign};
use tongbao_core::{
    Acquirer, Amount, BoxError, Error, FaultKind, Fields, Input, Message, Notification, OpenError, Proof, Protocol,
    Request, Source, Strictness, UnknownMembers, Unverified, Verified, WireValue, text_of,
};
use tongbao_wire::json::{Document, Members, Style};
use tongbao_wire::{Limits, charset, exchange};

use crate::access::NotReadable;
use crate::merchant::JSON;
use crate::{Access, CommonParameters, WithholdFault, WithholdProtocol};

/// Who the gateway knows.
pub trait MerchantDirectory: Send + Sync {
    /// The access of the merchant with this id: a clone of the one that was made when the merchant was set up. Making one for each request
    /// would let anybody keep this end busy, since naming the key of a signature that does not fit takes some 20 ms, once for each access.
    fn find(&self, ua: &str) -> Option<Access>;
}

/// The gateway's end: opens requests, seals replies and callbacks.
#[derive(Clone)]
pub struct WithholdAcquirer {
    merchants: Arc<dyn MerchantDirectory>,
    callbacks: Access,
}

impl WithholdAcquirer {
    /// A gateway that knows these merchants, and sends callbacks with the access of one of them.
    #[must_use]
    pub fn new(merchants: Arc<dyn MerchantDirectory>, callbacks: Access) -> Self {
        Self { merchants, callbacks }
    }

    /// The method that a request names, which tells its interface. Nothing is checked yet.
    ///
    /// # Errors
    ///
    /// It is not the JSON of a request.
    pub fn method(&self, request: &http::Request<Bytes>) -> Result<String, OpenError> {
        Ok(text(&common(request.body())?, "method"))
    }

    /// A fault: a reply without `response`.
    ///
    /// # Errors
    ///
    /// The status or the text does not fit the table.
    pub fn seal_fault(&self, status: &str, message: &str) -> Result<http::Response<Bytes>, Error> {
        let fault = WithholdFault::builder().status(status).message(message).build()?;
        Ok(json_response(exchange::write(&WithholdProtocol::WIRE, &fault)))
    }

    /// Whether this answer acknowledges a callback: HTTP 200 and the word of the dialect.
    #[must_use]
    pub fn is_ack(&self, response: &http::Response<Bytes>) -> bool {
        let word = self.callbacks.dialect().ack.as_bytes();
        response.status() == http::StatusCode::OK && response.body().trim_ascii() == word
    }

    fn check<R: Request>(&self, request: &http::Request<Bytes>) -> Result<(String, Access), OpenError> {
        let common = common(request.body())?;
        let (method, args) = (text(&common, "method"), text(&common, "args"));
        if method != R::INTERFACE.method {
            let found: String = method.chars().take(32).collect();
            return Err(OpenError::Unreadable(
                format!("method is {found:?}, {:?} belongs there", R::INTERFACE.method).into(),
            ));
        }
        let access = self.merchants.find(&text(&common, "ua")).ok_or(Unverified::Credentials("unknown ua"))?;
        access.verify(&method, &args, &text(&common, "sign")).map_err(|source| Unverified::Signature {
            covered: args.len(),
            key: access.ua().to_owned(),
            source,
        })?;
        let json = access.json(&args).map_err(|error| OpenError::Unreadable(error.into()))?;
        Ok((json, access))
    }
}

impl Acquirer for WithholdAcquirer {
    type Protocol = WithholdProtocol;

    fn open_request<R: Request<Protocol = WithholdProtocol>>(
        &self,
        request: &http::Request<Bytes>,
    ) -> Result<Verified<R>, OpenError> {
        Verified::open(
            request,
            |request| Ok((self.check::<R>(request)?, Proof::Credentials)),
            |(json, access)| {
                let document =
                    Document::parse(json, Limits::NOTIFY).map_err(|_| OpenError::Unreadable(NotReadable.into()))?;
                let members = Members::in_envelope(&document, R::SCHEMA);
                let inner = members.map_err(|error| OpenError::Unreadable(error.into()))?;
                let mut members = InUnit { inner, amounts: access.dialect().style.amounts };
                Ok(R::read(&mut members, Strictness::Strict)?)
            },
        )
    }

    fn seal_response<R: Request<Protocol = WithholdProtocol>>(
        &self,
        response: &R::Response,
        request: &R,
    ) -> Result<http::Response<Bytes>, Error> {
        Ok(json_response(exchange::write_reply(&WithholdProtocol::WIRE, response, request)))
    }

    fn seal_notify<N: Notification<Protocol = WithholdProtocol>>(
        &self,
        notify: &N,
        address: &http::Uri,
    ) -> Result<http::Request<Bytes>, Error> {
        let seal = |error: BoxError| Error::Seal(error);
        let mut body = Style::default().object(notify);
        if let Some(Sign { field, .. }) = N::INTERFACE.sign {
            let document = Document::parse(&body, Limits::NOTIFY).map_err(|error| seal(error.into()))?;
            let covered = self.callbacks.callback_text(&document, field);
            let sign = self.callbacks.callback_sign(&covered).map_err(|error| seal(error.into()))?;
            body.truncate(body.len() - 1);
            body.push_str(&format!(",\"{field}\":\"{sign}\"}}"));
        }
        http::Request::post(address.clone())
            .header(CONTENT_TYPE, HeaderValue::from_static(JSON))
            .body(Bytes::from(body))
            .map_err(|error| seal(error.into()))
    }
}

impl fmt::Debug for WithholdAcquirer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WithholdAcquirer").field("callbacks", &self.callbacks).finish_non_exhaustive()
    }
}

fn common(body: &Bytes) -> Result<CommonParameters, OpenError> {
    let text = charset::decode(body, Charset::Utf8).map_err(|error| OpenError::Unreadable(error.into()))?;
    let document = Document::parse(&text, Limits::NOTIFY).map_err(|error| OpenError::Unreadable(error.into()))?;
    let mut members = Members::of(&document, document.root());
    Ok(Message::read(&mut members, Strictness::Strict)?)
}

fn text(message: &dyn Fields, wire: &str) -> String {
    text_of(message, wire).unwrap_or_default()
}

fn json_response(body: String) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::from(body));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
    response
}

/// Members whose amounts are in another unit than the table's.
struct InUnit<'d> {
    inner: Members<'d>,
    amounts: Option<AmountForm>,
}

impl<'d> Source<'d> for InUnit<'d> {
    fn take(&mut self, field: &'static FieldSchema) -> Result<Option<Input<'d>>, FaultKind> {
        let taken = self.inner.take(field)?;
        let (Some(unit), Kind::Amount(form), Some(Input::Text(text))) = (self.amounts, field.kind, &taken) else {
            return Ok(taken);
        };
        let amount = Amount::parse(text, unit).map_err(FaultKind::Amount)?;
        let text = amount.value().text(&Kind::Amount(form)).unwrap_or_default().into_owned();
        Ok(Some(Input::Text(Cow::Owned(text))))
    }

    fn rest(&mut self) -> Result<UnknownMembers, FaultKind> {
        self.inner.rest()
    }
}
