//! 服务器异步通知 and its acknowledgement.

use bytes::Bytes;
use tongbao_core::{Notification, Unverified, Verified, WireEnum};
use tongbao_wire::Limits;
use tongbao_wire::charset::{self, CharsetError};
use tongbao_wire::exchange::{self, ReadError};
use tongbao_wire::form::{Form, FormError};

use crate::merchant::SIGN;
use crate::{TradeNotify, YsePay};

impl YsePay {
    /// Checks a notification and reads it from the very parameters that its signature covers; what is blank is not covered, and not in it.
    ///
    /// What is left to the caller: the order must exist and its amount must be equal, and the same notification may come again. Only
    /// `TRADE_SUCCESS` is a payment.
    ///
    /// # Errors
    ///
    /// [`NotifyError`]: answer anything but `success`, and the gateway sends it again.
    pub fn open_notify(&self, request: &http::Request<Bytes>) -> Result<Verified<TradeNotify>, NotifyError> {
        let received = request.body();
        if received.len() > Limits::NOTIFY.bytes {
            return Err(NotifyError::TooLarge { found: received.len(), allowed: Limits::NOTIFY.bytes });
        }
        let (arrived, signed) = self.access.dialect().of_notifications();
        Verified::open(
            received.as_ref(),
            |received| {
                let form = Form::parse(received, arrived)?;
                let sign = form.value(SIGN).filter(|sign| !sign.is_empty()).ok_or(NotifyError::NoSign)?;
                // Never the algorithm that the message names: whoever forges it would choose.
                let ours = self.access.sign_type();
                if form.value(SIGN_TYPE).is_some_and(|named| named != ours.wire()) {
                    return Err(NotifyError::SignType { configured: ours.wire().to_owned() });
                }
                let text = form.string_to_sign(SIGN)?;
                let proof = self.access.verify(&charset::encode(&text, signed)?, sign)?;
                Ok((form.signed(SIGN), proof))
            },
            |covered| Ok(exchange::read_form(covered)?),
        )
    }

    /// What makes the gateway stop sending. **Answer it only after the notification is stored durably**: what is acknowledged is never sent
    /// again.
    #[must_use]
    pub fn ack(&self, _notify: &Verified<TradeNotify>) -> http::Response<Bytes> {
        http::Response::new(Bytes::from_static(ack().as_bytes()))
    }
}

/// The word that acknowledges a notification.
pub(crate) fn ack() -> &'static str {
    TradeNotify::INTERFACE.outbound.word.unwrap_or_default()
}

/// The parameter with the algorithm.
const SIGN_TYPE: &str = "sign_type";

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
    /// Not a form of the strict profile, or its string to sign reads as other parameters.
    #[error(transparent)]
    Form(#[from] FormError),
    /// A character that the charset of signatures does not have.
    #[error("not signed in the configured charset: {0}")]
    Charset(#[from] CharsetError),
    /// There is no signature.
    #[error("sign (签名字符串) is missing; a notification is never believed unchecked")]
    NoSign,
    /// It names another algorithm than the one that is configured.
    #[error(
        "sign_type (报文签名算法) is not {configured}, which is configured for this partner; the message does not choose"
    )]
    SignType {
        /// What belongs there.
        configured: String,
    },
    /// The signature does not fit.
    #[error(transparent)]
    Unverified(#[from] Unverified),
    /// It verified, but is no notification.
    #[error("verified, but not readable: {0}")]
    Read(#[from] ReadError),
}
