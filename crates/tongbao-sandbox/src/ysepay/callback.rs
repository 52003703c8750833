//! 服务器异步通知 and its acknowledgement, right and wrong.

use bytes::Bytes;
use tongbao_core::schema::AmountForm;
use tongbao_core::{Acquirer, Amount, BeijingTime, BoxError, Message, Notification};
use tongbao_ysepay::{MerchantDirectory, SignType, TradeNotify, TradeStatus, YsePayAcquirer};

use super::Gateway;
use super::order::Order;
use crate::fault::Fault;
use crate::log::lock;
use crate::simulator::{Notice, Sealed};

/// Writes and signs the notification of an order.
pub(super) fn seal(gateway: &Gateway, notice: &Notice, fault: Option<Fault>) -> Result<Sealed, BoxError> {
    let address: http::Uri = notice.address.parse()?;
    let order = {
        let mut state = lock(&gateway.state);
        let order = state.by_trade_no(&notice.ref_number).ok_or("there is no such order")?;
        // The gateway notifies because it has heard from the bank. A forger has not.
        if fault != Some(Fault::ForgedNotify) {
            order.unheard = false;
        }
        order.clone()
    };
    let access = gateway.directory.find(&order.partner).ok_or("there is no such partner")?;
    let mut notify = notification(&order, access.sign_type(), gateway.clock.now())?;
    let acquirer = gateway.acquirer_of(&order.partner)?;
    let request = match fault {
        // What a forger would want: that it was paid, or that more was paid.
        Some(Fault::ForgedNotify) => {
            if notify.trade_status == TradeStatus::TradeSuccess {
                notify.total_amount = Some(inflated(&order));
            }
            notify.trade_status = TradeStatus::TradeSuccess;
            gateway.forger_of(&order.partner)?.seal_notify(&notify, &address)?
        }
        Some(Fault::UnsignedNotify) => edit(&acquirer, &notify, &address, |text, sign| text.replace(sign, ""))?,
        // A careless receiver takes the first of two parameters for the string to sign and the last for the content.
        Some(Fault::TwoSignatures) => edit(&acquirer, &notify, &address, |text, sign| {
            format!("{text}&total_amount={}{sign}", inflated(&order).format(AmountForm::Yuan2dp))
        })?,
        _ => acquirer.seal_notify(&notify, &address)?,
    };
    Ok(Sealed { request, masked: notify.masked().to_string() })
}

/// Whether the answer is the acknowledgement. Also the answer as it may be shown.
pub(super) fn check_ack(acquirer: &YsePayAcquirer, response: &http::Response<Bytes>) -> (String, Result<(), String>) {
    if acquirer.is_ack(response) {
        return ("(the word that acknowledges)".to_owned(), Ok(()));
    }
    let (status, length) = (response.status().as_u16(), response.body().len());
    (format!("({length} bytes)"), Err(format!("HTTP status {status} with {length} bytes that do not acknowledge")))
}

fn notification(order: &Order, sign_type: SignType, now: BeijingTime) -> Result<TradeNotify, tongbao_core::Invalid> {
    let mut notify = TradeNotify::builder()
        .sign_type(sign_type)
        .notify_time(now)
        .out_trade_no(order.out_trade_no.as_str())
        .total_amount(order.terms.amount)
        .trade_no(order.trade_no.as_str())
        // What was given back meanwhile is another matter.
        .trade_status(order.status(Amount::ZERO));
    if let Some(date) = order.account_date() {
        notify = notify.account_date(date).settlement_amount(order.terms.amount);
    }
    if let Some(extra) = &order.terms.extra_common_param {
        notify = notify.extra_common_param(extra.as_str());
    }
    if let Some(note) = order.note() {
        notify = notify.trade_status_description(note);
    }
    notify.build()
}

fn inflated(order: &Order) -> Amount {
    Amount::from_fen(order.terms.amount.fen().saturating_mul(100))
}

/// A right notification whose text is changed. The signature, with the sign before it, is its end.
fn edit(
    acquirer: &YsePayAcquirer,
    notify: &TradeNotify,
    address: &http::Uri,
    change: impl FnOnce(&str, &str) -> String,
) -> Result<http::Request<Bytes>, BoxError> {
    let sealed = acquirer.seal_notify(notify, address)?;
    let text = std::str::from_utf8(sealed.body())?;
    let field = TradeNotify::INTERFACE.sign.map_or("", |sign| sign.field);
    let from = text.rfind(&format!("&{field}=")).ok_or("the notification has no signature")?;
    let sign = text.get(from..).ok_or("the notification has no signature")?;
    let changed = Bytes::from(change(text, sign));
    Ok(sealed.map(|_| changed))
}
