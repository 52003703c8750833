//! 异步通知 and its acknowledgement, right and wrong.

use std::sync::Arc;

use bytes::Bytes;
use tongbao_core::schema::Interface;
use tongbao_core::{Acquirer, Amount, BoxError, Error, Fields, Message, Notification};
use tongbao_huifu::{HuifuAcquirer, HuifuProtocol};

use super::Gateway;
use crate::fault::Fault;
use crate::log::lock;
use crate::simulator::{Notice, Sealed};

/// A notification of any interface.
pub(super) trait Told: Send + Sync {
    fn interface(&self) -> &'static Interface;

    fn fields(&self) -> &dyn Fields;

    fn masked(&self) -> String;

    fn seal(&self, acquirer: &HuifuAcquirer, address: &http::Uri) -> Result<http::Request<Bytes>, Error>;
}

impl<N: Notification<Protocol = HuifuProtocol> + Send + Sync> Told for N {
    fn interface(&self) -> &'static Interface {
        N::INTERFACE
    }

    fn fields(&self) -> &dyn Fields {
        self
    }

    fn masked(&self) -> String {
        Message::masked(self).to_string()
    }

    fn seal(&self, acquirer: &HuifuAcquirer, address: &http::Uri) -> Result<http::Request<Bytes>, Error> {
        acquirer.seal_notify(self, address)
    }
}

/// What a merchant is to be told.
#[derive(Clone)]
pub(super) struct Waiting {
    pub(super) id: String,
    pub(super) sys_id: String,
    pub(super) message: Arc<dyn Told>,
}

impl Gateway {
    /// What stands behind a notice.
    pub(super) fn told(&self, notice: &Notice) -> Result<Waiting, BoxError> {
        let state = lock(&self.state);
        let found = state.told.iter().find(|told| told.id == notice.ref_number);
        found.cloned().ok_or_else(|| "there is no such notification".into())
    }
}

/// Writes and signs a notification.
pub(super) fn seal(gateway: &Gateway, notice: &Notice, fault: Option<Fault>) -> Result<Sealed, BoxError> {
    let address: http::Uri = notice.address.parse()?;
    let Waiting { sys_id, message, .. } = gateway.told(notice)?;
    // The gateway notifies because it has heard from the channel. A forger has not.
    if fault != Some(Fault::ForgedNotify)
        && let Some(number) = tongbao_core::text_of(message.fields(), "hf_seq_id")
    {
        let mut state = lock(&gateway.state);
        for trade in state.trades.iter_mut().filter(|trade| trade.hf_seq_id == number) {
            trade.unheard = false;
        }
        for refund in state.refunds.iter_mut().filter(|refund| refund.hf_seq_id == number) {
            refund.unheard = false;
        }
    }
    let acquirer = gateway.acquirer_of(&sys_id)?;
    let request = match fault {
        Some(Fault::ForgedNotify) => {
            let forged = falsified(&*message, &acquirer, &address)?;
            gateway.forger_of(&sys_id)?.seal_text(&forged, &address)?
        }
        Some(Fault::UnsignedNotify) => edit(message.seal(&acquirer, &address)?, |text, at| text[..at].to_owned())?,
        // A careless receiver verifies the first parameter and reads the last.
        Some(Fault::TwoSignatures) => {
            let forged = falsified(&*message, &acquirer, &address)?;
            let second = gateway.forger_of(&sys_id)?.seal_text(&forged, &address)?;
            let second = String::from_utf8(second.into_body().to_vec())?;
            edit(message.seal(&acquirer, &address)?, |text, _| format!("{text}&{second}"))?
        }
        _ => message.seal(&acquirer, &address)?,
    };
    Ok(Sealed { request, masked: message.masked() })
}

/// The text of a notification with what a forger would want: that it was paid, and a hundred times as much.
fn falsified(message: &dyn Told, acquirer: &HuifuAcquirer, address: &http::Uri) -> Result<String, BoxError> {
    let sealed = message.seal(acquirer, address)?;
    let form = tongbao_wire::form::Form::parse(sealed.body(), tongbao_core::schema::Charset::Utf8)?;
    let mut text = form.value("resp_data").unwrap_or_default().to_owned();
    for state in ["P", "F", "I"] {
        text = text.replace(&format!(r#""trans_stat":"{state}""#), r#""trans_stat":"S""#);
    }
    let form = tongbao_core::schema::AmountForm::Yuan2dp;
    for field in ["trans_amt", "ord_amt"] {
        let Some(amount) = tongbao_core::text_of(message.fields(), field) else { continue };
        let more = Amount::parse(&amount, tongbao_core::schema::AmountForm::Yuan)?.fen().saturating_mul(100);
        let more = Amount::from_fen(more).format(form);
        text = text.replace(&format!(r#""{field}":"{amount}""#), &format!(r#""{field}":"{more}""#));
    }
    Ok(text)
}

/// A right notification whose text is changed. The signature is its last parameter, and where that begins is told.
fn edit(
    sealed: http::Request<Bytes>,
    change: impl FnOnce(&str, usize) -> String,
) -> Result<http::Request<Bytes>, BoxError> {
    let text = std::str::from_utf8(sealed.body())?;
    let at = text.rfind("&sign=").ok_or("the notification has no signature")?;
    let changed = Bytes::from(change(text, at));
    Ok(sealed.map(|_| changed))
}

/// Whether the answer is the acknowledgement. Also the answer as it may be shown.
pub(super) fn check_ack(
    gateway: &Gateway,
    notice: &Notice,
    response: &http::Response<Bytes>,
) -> (String, Result<(), String>) {
    let told = gateway.told(notice).and_then(|told| Ok((gateway.acquirer_of(&told.sys_id)?, told)));
    let acknowledged = told.is_ok_and(|(acquirer, told)| {
        let message = told.message;
        acquirer.is_ack(message.interface(), message.fields(), response)
    });
    if acknowledged {
        return ("(the word that acknowledges, with the number of the notification)".to_owned(), Ok(()));
    }
    let (status, length) = (response.status().as_u16(), response.body().len());
    (format!("({length} bytes)"), Err(format!("HTTP status {status} with {length} bytes that do not acknowledge")))
}
