//! 异步通知 TR3 as the durable flows read it.

use bytes::Bytes;
use tongbao_core::flow::{About, Notice, Report, Weight};
use tongbao_core::schema::Outcome;
use tongbao_core::{BoxError, Notification, WireEnum, judge};

use super::Bill99Connector;
use crate::{TxnNotify, TxnStatus, TxnType};

impl Bill99Connector {
    /// Checks one, and says what it is good for.
    pub(super) fn notified(&self, request: &http::Request<Bytes>) -> Result<Notice, BoxError> {
        let notify = self.access.open_notify(request)?;
        let ack = self.access.ack(&notify)?;
        let number = notify.external_ref_number.clone();
        let report =
            told(&notify).number(number.clone()).amount(notify.amount).gateway_number(notify.ref_number.clone());
        let about = if notify.txn_type == TxnType::Refund { About::Refund } else { About::Payment };
        Ok(Notice { id: id(&notify), about, number, report, weight: self.weight(&notify.txn_type), ack })
    }

    fn weight(&self, kind: &TxnType) -> Weight {
        match kind {
            TxnType::Purchase if self.notifications_decide => Weight::Proof,
            TxnType::Purchase | TxnType::Refund => Weight::Hint,
            // A void has the refNumber of its payment, and may have its order number: its `00` would be taken for the payment's.
            _ => Weight::Note,
        }
    }
}

/// The same for every copy. All that can tell two pieces of news apart is in it; what has a fixed length comes first, so that no order number
/// can look like the rest.
fn id(notify: &TxnNotify) -> String {
    let status = notify.txn_status.as_ref().map_or("-", TxnStatus::wire);
    let (kind, amount) = (notify.txn_type.wire(), notify.amount.fen());
    format!("{kind}/{}/{}/{status}/{amount}/{}", notify.ref_number, notify.response_code, notify.external_ref_number)
}

/// What it says: by its code, which every sample has, and by its state too if it has one, which only prose knows of. Two that contradict
/// each other say nothing.
fn told(notify: &TxnNotify) -> Report {
    let by_code = match judge(&TxnNotify::INTERFACE.judge, notify) {
        Ok(()) => Report::new(Outcome::Succeeded, format!("code {}", notify.response_code)),
        Err(error) => Report::from(&error),
    };
    let Some(status) = &notify.txn_status else { return by_code };
    let listed = TxnStatus::SCHEMA.values.iter().find(|value| value.wire == status.wire());
    let state = listed.and_then(|value| value.outcome).unwrap_or(Outcome::Unknown);
    if state == by_code.outcome {
        return by_code;
    }
    let outcome = match (by_code.outcome, state) {
        (Outcome::Succeeded, Outcome::Processing) => Outcome::Processing,
        _ => Outcome::Unknown,
    };
    let label = listed.map_or("not in the gateway's table", |value| value.label);
    Report::new(outcome, format!("{}, but txnStatus says {label}", by_code.words))
}
