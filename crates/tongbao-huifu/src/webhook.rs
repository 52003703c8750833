//! 控制台 Webhook: another channel than the notifications of requests, with a weaker proof.

use std::fmt;

use bytes::Bytes;
use tongbao_core::schema::Charset;
use tongbao_crypto::{Md5Recipe, Md5Verifier, SecretError, SharedSecret, TextEncoding, Verifier};
use tongbao_wire::json::{Document, JsonError, Value};
use tongbao_wire::{Limits, charset};

/// The receiving end of one address that was set up in the gateway's console, with its key.
///
/// A message is digested with MD5 and the key, and the digest stands in the address, where proxies and access logs see it. Take a message for
/// a reason to query, not for a payment; and keep the query string of this address out of logs.
#[derive(Clone)]
pub struct Webhook(Md5Verifier);

impl Webhook {
    /// An address whose key, 终端密钥, is this.
    ///
    /// # Errors
    ///
    /// The key is empty or has white space around it.
    pub fn new(key: &str) -> Result<Self, SecretError> {
        Ok(Self(Md5Verifier::new(Md5Recipe::message_secret(), SharedSecret::new(key)?)))
    }

    /// Checks a message and reads what it is about.
    ///
    /// # Errors
    ///
    /// [`WebhookError`]: answer no 2xx status.
    pub fn open(&self, request: &http::Request<Bytes>) -> Result<WebhookHint, WebhookError> {
        let body = request.body();
        if body.len() > Limits::NOTIFY.bytes {
            return Err(WebhookError::TooLarge { found: body.len(), allowed: Limits::NOTIFY.bytes });
        }
        let mut signs =
            request.uri().query().unwrap_or_default().split('&').filter_map(|pair| pair.strip_prefix("sign="));
        let (Some(sign), None) = (signs.next(), signs.next()) else { return Err(WebhookError::NoSign) };
        let digest = TextEncoding::HexLower.decode(sign).map_err(|_| WebhookError::Digest)?;
        self.0.verify(body, &digest).map_err(|_| WebhookError::Digest)?;
        let text = charset::decode(body, Charset::Utf8).map_err(|_| WebhookError::Json(JsonError::Empty))?;
        let document = Document::parse(&text, Limits::NOTIFY)?;
        let text = |name: &str| {
            let mut members = document.children(document.root());
            members.find(|(_, node)| node.name == name).and_then(|(_, node)| match &node.value {
                Value::Text(text) => Some(text.to_string()),
                _ => None,
            })
        };
        Ok(WebhookHint { event: text("event_define_no").ok_or(WebhookError::NoEvent)?, body: body.clone() })
    }
}

/// Shows no key.
impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Webhook")
    }
}

/// What happened, by the word of whoever knows the key of the address. A reason to query.
#[derive(Clone)]
pub struct WebhookHint {
    event: String,
    body: Bytes,
}

impl WebhookHint {
    /// Which event it is, such as `refund.standard` or `trans.close`.
    #[must_use]
    pub fn event(&self) -> &str {
        &self.event
    }

    /// The message as it was received. **It may hold secrets.**
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

/// Shows the event only.
impl fmt::Debug for WebhookHint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WebhookHint({}, {} bytes)", self.event.escape_debug(), self.body.len())
    }
}

/// A message of the console's webhook is not even a hint.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// Larger than any message.
    #[error("{found} bytes, at most {allowed} allowed")]
    TooLarge {
        /// How many bytes were received.
        found: usize,
        /// How many are allowed.
        allowed: usize,
    },
    /// The address has no digest, or two.
    #[error(
        "the address has no parameter `sign`, or two; is this a notification of a request? that is read by `Huifu::open_notify`"
    )]
    NoSign,
    /// The digest does not fit the body.
    #[error(
        "sign does not fit the body: is the key that of this address in the console, and the body as it was received?"
    )]
    Digest,
    /// Not JSON of the strict profile.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// It names no event.
    #[error("event_define_no is missing, which tells what happened")]
    NoEvent,
}
