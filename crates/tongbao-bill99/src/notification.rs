//! 异步通知 TR3 and its acknowledgement TR4.

use std::sync::Arc;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use tongbao_core::schema::{Charset, Sign};
use tongbao_core::{Invalid, Message, Notification, Proof, Protocol, Unverified, Verified};
use tongbao_crypto::{TextEncoding, Verifier};
use tongbao_wire::Limits;
use tongbao_wire::charset::{self, CharsetError};
use tongbao_wire::exchange::{self, ReadError};
use tongbao_wire::xml::{self, SignedText};

use crate::{Bill99, Bill99Protocol, TxnNotify, TxnNotifyAck};

impl Bill99 {
    /// Checks a TR3 notification and reads it from the very bytes that its signature covers.
    ///
    /// Checked in this order: size, exactly one signature element in its place, the signature over the received bytes without that element,
    /// charset, XML profile, table, merchant. Nothing is parsed before the signature verified. What is left to the caller: the order must
    /// exist, and its amount must be equal; the same notification may come up to ten times.
    ///
    /// # Errors
    ///
    /// [`NotifyError`]: answer nothing that could be taken for a TR4, and the gateway sends it again.
    pub fn open_notify(&self, request: &http::Request<Bytes>) -> Result<Verified<TxnNotify>, NotifyError> {
        let received = request.body();
        if received.len() > Limits::NOTIFY.bytes {
            return Err(NotifyError::TooLarge { found: received.len(), allowed: Limits::NOTIFY.bytes });
        }
        let notify =
            Verified::open(received.as_ref(), |received| self.verify(received), |covered| self.read_notify(covered))?;
        if notify.merchant_id != self.merchant_id() {
            return Err(NotifyError::OtherMerchant);
        }
        Ok(notify)
    }

    /// The TR4 that makes the gateway stop sending. **Answer it only after the notification is stored durably**: what is acknowledged is
    /// never sent again.
    ///
    /// # Errors
    ///
    /// The notification lacks a field that the acknowledgement repeats, or has one longer than the table allows.
    pub fn ack(&self, notify: &Verified<TxnNotify>) -> Result<http::Response<Bytes>, Invalid> {
        let mut ack = TxnNotifyAck::builder()
            .txn_type(notify.txn_type.clone())
            .merchant_id(notify.merchant_id.clone())
            .terminal_id(notify.terminal_id.clone())
            .ref_number(notify.ref_number.clone());
        if let Some(settle_merchant_id) = &notify.settle_merchant_id {
            ack = ack.settle_merchant_id(settle_merchant_id.clone());
        }
        let body = exchange::write(&Bill99Protocol::WIRE, &ack.build()?);
        let mut response = http::Response::new(Bytes::from(body));
        response.headers_mut().insert(CONTENT_TYPE, http::HeaderValue::from_static("text/xml; charset=UTF-8"));
        Ok(response)
    }

    fn verify(&self, received: &[u8]) -> Result<(Vec<u8>, Proof), NotifyError> {
        let Some(Sign { field, algorithms: [algorithm, ..] }) = TxnNotify::INTERFACE.sign else {
            return Err(NotifyError::NoKey);
        };
        let parent = TxnNotify::SCHEMA.container.first().copied().unwrap_or_default();
        let SignedText { covered, signature } = xml::cut_signature(received, field, parent)?;
        let signature =
            TextEncoding::Base64.decode(&signature).map_err(|_| NotifyError::NotBase64 { found: signature.len() })?;
        let mut refusal = None;
        let of_algorithm = |key: &&Arc<dyn Verifier>| algorithm.parse() == Ok(key.algorithm());
        for key in self.notify_keys.iter().filter(of_algorithm) {
            match key.verified_by(&covered, &signature) {
                Ok(by) => return Ok((covered, Proof::Signature { algorithm, key: by.to_string() })),
                Err(error) => {
                    let key = key.fingerprint().to_string().chars().take(16).collect();
                    refusal = Some(Unverified::Signature { covered: covered.len(), key, source: Box::new(error) });
                }
            }
        }
        Err(refusal.map_or(NotifyError::NoKey, NotifyError::Unverified))
    }

    fn read_notify(&self, covered: &[u8]) -> Result<TxnNotify, NotifyError> {
        let (text, charset) = match charset::decode(covered, Charset::Utf8) {
            Ok(text) => (text, Charset::Utf8),
            Err(_) if self.notify_gbk => (charset::decode(covered, Charset::Gbk)?, Charset::Gbk),
            Err(error) => return Err(error.into()),
        };
        // An ASCII notification that calls itself GBK is both, and may be read if GBK is allowed.
        let charset = match exchange::read_notify::<TxnNotify>(&Bill99Protocol::WIRE, &text, charset) {
            Err(ReadError::Xml(xml::XmlError::Encoding { .. })) if self.notify_gbk => Charset::Gbk,
            done => return Ok(done?),
        };
        let text = charset::decode(covered, charset)?;
        Ok(exchange::read_notify(&Bill99Protocol::WIRE, &text, charset)?)
    }
}

/// A notification is not believed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotifyError {
    /// No key to check with is configured, or only keys for other algorithms.
    #[error(
        "no RSA-SHA1 key for notifications is configured; add the one of the gateway's mgw.cer, \
         a notification is never believed unchecked"
    )]
    NoKey,
    /// Larger than any notification.
    #[error("{found} bytes, at most {allowed} allowed")]
    TooLarge {
        /// How many bytes were received.
        found: usize,
        /// How many are allowed.
        allowed: usize,
    },
    /// The signature element is missing, there is more than one, or it is out of place.
    #[error(transparent)]
    Signature(#[from] xml::CutError),
    /// The signature is not base64.
    #[error("the signature's {found} characters are not base64")]
    NotBase64 {
        /// How many characters it has.
        found: usize,
    },
    /// The signature does not fit.
    #[error(transparent)]
    Unverified(#[from] Unverified),
    /// It verified, but is not text in the charset.
    #[error("verified, but not readable: {0}")]
    Charset(#[from] CharsetError),
    /// It verified, but is no notification.
    #[error("verified, but not readable: {0}")]
    Read(#[from] ReadError),
    /// It verified, but is about another merchant.
    #[error("verified, but merchantId (商户号) is another merchant's")]
    OtherMerchant,
}
