//! 异步通知 and what acknowledges it.

use bytes::Bytes;
use tongbao_core::schema::Charset;
use tongbao_core::{Fields, Notification, Protocol, Unverified, Verified, text_of};
use tongbao_wire::Limits;
use tongbao_wire::exchange::{self, ReadError};
use tongbao_wire::form::{Form, FormError};

use crate::{Huifu, HuifuProtocol};

impl Huifu {
    /// Checks a notification of this kind and reads it from the very text that its signature covers: the JSON in the form, as it is.
    ///
    /// What is left to the caller: the order must exist and its amount be equal, and the same notification may come again. Two come for each
    /// trade; only the one about the trade (`notify_type` 1) says how it stands, see [`Huifu::is_about_the_trade`].
    ///
    /// # Errors
    ///
    /// [`NotifyError`]: answer nothing that begins like an acknowledgement, and the gateway sends it again.
    pub fn open_notify<N: Notification<Protocol = HuifuProtocol>>(
        &self,
        request: &http::Request<Bytes>,
    ) -> Result<Verified<N>, NotifyError> {
        let received = request.body();
        if received.len() > Limits::NOTIFY.bytes {
            return Err(NotifyError::TooLarge { found: received.len(), allowed: Limits::NOTIFY.bytes });
        }
        Verified::open(
            received.as_ref(),
            |received| {
                let form = Form::parse(received, Charset::Utf8)?;
                let mut texts = HuifuProtocol::WIRE.notify.iter().filter_map(|name| form.value(name));
                let (Some(text), None) = (texts.next(), texts.next()) else { return Err(NotifyError::NoData) };
                let sign = HuifuProtocol::WIRE.sign.and_then(|name| form.value(name));
                let sign = sign.filter(|sign| !sign.is_empty()).ok_or(NotifyError::NoSign)?;
                let proof = self.access.verify(text.as_bytes(), sign)?;
                Ok((text.to_owned(), proof))
            },
            |covered| Ok(exchange::read_notify(&HuifuProtocol::WIRE, covered, Charset::Utf8)?),
        )
    }

    /// What makes the gateway stop sending. **Answer it only after the notification is stored durably**: what is acknowledged is never sent
    /// again. It must arrive within five seconds.
    #[must_use]
    pub fn ack<N: Notification<Protocol = HuifuProtocol>>(&self, notify: &Verified<N>) -> http::Response<Bytes> {
        http::Response::new(Bytes::from(ack(N::INTERFACE, &**notify)))
    }

    /// Whether a notification is about the trade itself. The second one of a trade is about its booking (`notify_type` 2), a third about
    /// funds that are released (3): they never say how a payment stands.
    #[must_use]
    pub fn is_about_the_trade(notify: &dyn Fields) -> bool {
        text_of(notify, NOTIFY_TYPE).is_none_or(|kind| kind == "1")
    }
}

/// The word that acknowledges a notification: it ends with a number of the notification itself.
pub(crate) fn ack(interface: &tongbao_core::schema::Interface, notify: &dyn Fields) -> String {
    let mut word = interface.outbound.word.unwrap_or_default().to_owned();
    for field in interface.outbound.fields {
        word.push_str(&text_of(notify, field.wire).unwrap_or_default());
    }
    word
}

/// Which of the messages about one trade it is.
const NOTIFY_TYPE: &str = "notify_type";

/// A notification is not believed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotifyError {
    /// Larger than any notification.
    #[error("{found} bytes, at most {allowed} allowed")]
    TooLarge {
        /// How many bytes were received.
        found: usize,
        /// How many are allowed.
        allowed: usize,
    },
    /// Not a form of the strict profile.
    #[error(transparent)]
    Form(#[from] FormError),
    /// No parameter holds the message, or two do.
    #[error("resp_data (or data) must be there once; is this the console's webhook? that is read by `Webhook`")]
    NoData,
    /// There is no signature.
    #[error("sign (签名) is missing; a notification is never believed unchecked")]
    NoSign,
    /// The signature does not fit.
    #[error(transparent)]
    Unverified(#[from] Unverified),
    /// It verified, but is no notification of this kind.
    #[error("verified, but not readable: {0}")]
    Read(#[from] ReadError),
}
