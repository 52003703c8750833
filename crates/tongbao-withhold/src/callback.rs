//! 异步回调: a hint to query.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use tongbao_core::schema::{Charset, Outcome, Sign};
use tongbao_core::{BoxError, Invalid, Message, Notification, Proof, Protocol, Verified, state};
use tongbao_wire::charset::{self, CharsetError};
use tongbao_wire::exchange::{self, ReadError};
use tongbao_wire::form::{Form, FormError};
use tongbao_wire::json::{self, Document, JsonError, Value};
use tongbao_wire::{Limits, json::Escape};

use crate::{Callback, SingleOrderQueryRequest, Withhold, WithholdProtocol};

/// A callback whose digest fits. **Not a payment**: as documented the digest has no key, so whoever knows an order number can make one.
///
/// All that can be done with it is to ask. Nothing turns it into a [`Callback`], and it has no field that says "paid".
///
/// ```compile_fail
/// fn credit(paid: tongbao_core::Verified<tongbao_withhold::Callback>) {}
/// fn on_callback(hint: tongbao_withhold::CallbackHint) {
///     credit(hint); // a hint is no proof
/// }
/// ```
///
/// ```
/// use tongbao_withhold::{CallbackHint, SingleOrderQueryRequest};
///
/// fn on_callback(hint: CallbackHint) -> Result<SingleOrderQueryRequest, tongbao_core::Invalid> {
///     hint.query()
/// }
/// ```
#[derive(Clone)]
pub struct CallbackHint(Verified<Callback>);

impl CallbackHint {
    /// The order that it is about.
    #[must_use]
    pub fn biz_order_no(&self) -> &str {
        &self.0.biz_order_no
    }

    /// What it claims about the order, for logs and alarms. Only the reply to [`query`](Self::query) counts.
    #[must_use]
    pub fn claims(&self) -> Outcome {
        state(Callback::INTERFACE, &*self.0)
    }

    /// What it says, for the durable flows, which keep it as a hint.
    #[cfg(feature = "flow")]
    pub(crate) fn said(&self) -> &Callback {
        &self.0
    }

    /// The query whose reply counts.
    ///
    /// # Errors
    ///
    /// The order number cannot be one.
    pub fn query(&self) -> Result<SingleOrderQueryRequest, Invalid> {
        SingleOrderQueryRequest::builder().biz_order_no(self.biz_order_no()).build()
    }
}

impl fmt::Debug for CallbackHint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CallbackHint({} claims {})", self.0.masked(), self.claims().word())
    }
}

impl Withhold {
    /// Reads a callback, JSON or form by its content type, if its digest fits.
    ///
    /// # Errors
    ///
    /// [`CallbackError`]: answer nothing that could be taken for an acknowledgement.
    pub fn open_callback(&self, request: &http::Request<Bytes>) -> Result<CallbackHint, CallbackError> {
        self.check_callback(request).map(CallbackHint)
    }

    /// What acknowledges a callback, in the word of the dialect. **Answer it only after the hint is stored durably.**
    #[must_use]
    pub fn ack(&self, _hint: &CallbackHint) -> http::Response<Bytes> {
        http::Response::new(Bytes::from(self.access.dialect().ack.clone()))
    }

    fn check_callback(&self, request: &http::Request<Bytes>) -> Result<Verified<Callback>, CallbackError> {
        Verified::open(
            request,
            |request| {
                let text = as_json(request)?;
                let document = Document::parse(&text, Limits::NOTIFY)?;
                let Some(Sign { field, .. }) = Callback::INTERFACE.sign else { return Err(CallbackError::NoSign) };
                let sign = document.children(document.root()).find(|(_, node)| node.name == field);
                let Some(Value::Text(sign)) = sign.map(|(_, node)| &node.value) else {
                    return Err(CallbackError::NoSign);
                };
                // What is read below is this very text, so nothing that the digest does not cover can be in the view.
                let covered = self.access.callback_text(&document, field);
                self.access.callback_verify(&covered, sign).map_err(CallbackError::Digest)?;
                let key = self.access.callback_key().unwrap_or_else(|| "no key: a checksum".to_owned());
                Ok((covered, Proof::Signature { algorithm: "MD5", key }))
            },
            |covered| Ok(exchange::read_notify(&WithholdProtocol::WIRE, covered, Charset::Utf8)?),
        )
    }
}

/// The members as JSON, whichever syntax they came in.
fn as_json(request: &http::Request<Bytes>) -> Result<String, CallbackError> {
    let body = request.body();
    if body.len() > Limits::NOTIFY.bytes {
        return Err(CallbackError::TooLarge { found: body.len(), allowed: Limits::NOTIFY.bytes });
    }
    let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if content_type.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded") {
        let form = Form::parse(body, Charset::Utf8)?;
        return Ok(json::strings(form.iter(), Escape::Least));
    }
    Ok(charset::decode(body, Charset::Utf8)?.into_owned())
}

/// A callback is not even a hint.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CallbackError {
    /// Larger than any callback.
    #[error("{found} bytes, at most {allowed} allowed")]
    TooLarge {
        /// How many bytes were received.
        found: usize,
        /// How many are allowed.
        allowed: usize,
    },
    /// Not text in UTF-8.
    #[error(transparent)]
    Charset(#[from] CharsetError),
    /// Not a form, though its content type says so.
    #[error(transparent)]
    Form(#[from] FormError),
    /// Not JSON.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// There is no digest, or it is no text.
    #[error("sign (签名) is missing or no string; a callback without a digest is not even a hint")]
    NoSign,
    /// The digest does not fit.
    #[error("sign (签名) does not fit the other members: {0}; are key, escaping and case as the operator says?")]
    Digest(#[source] BoxError),
    /// The digest fits, but the members are no callback.
    #[error("the digest fits, but the message is not readable: {0}")]
    Read(#[from] ReadError),
}
