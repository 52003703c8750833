//! 异步回调, right and wrong.

use bytes::Bytes;
use tongbao_core::{Acquirer, BoxError, Message, Notification};
use tongbao_withhold::{Callback, PayStatus, WithholdAcquirer};

use super::Gateway;
use super::desk::Shown;
use super::state::{Hidden, Order};
use crate::fault::Fault;
use crate::log::lock;
use crate::simulator::{Notice, Sealed};

/// Writes and signs the callback of an order.
pub(super) fn seal(gateway: &Gateway, notice: &Notice, fault: Option<Fault>) -> Result<Sealed, BoxError> {
    let address: http::Uri = notice.address.parse()?;
    let (mut callback, ua) = {
        let mut state = lock(&gateway.state);
        let order = state.by_ref(&notice.ref_number).ok_or("there is no such order")?;
        // The gateway calls because it has heard from the bank. A forger has not.
        if fault != Some(Fault::ForgedNotify) {
            order.hidden = Hidden::No;
        }
        (callback(order)?, order.entry.merchant_id.clone())
    };
    let acquirer = gateway.acquirer_of(&ua);
    let request = match fault {
        // What a forger would want: that it is the other way round. Without a key in the digest it is as right as any.
        Some(Fault::ForgedNotify) => {
            callback.pay_status = opposite(&callback.pay_status);
            gateway.forger(&ua)?.seal_notify(&callback, &address)?
        }
        Some(Fault::UnsignedNotify) => edit(&acquirer, &callback, &address, |text, sign| text.replace(sign, ""))?,
        // A careless receiver takes the first of two members for the digest and the last for the content.
        Some(Fault::TwoSignatures) => edit(&acquirer, &callback, &address, |text, sign| {
            let opposite = opposite(&callback.pay_status);
            text.replace(sign, &format!("{sign},\"pay_status\":\"{}\"{sign}", tongbao_core::WireEnum::wire(&opposite)))
        })?,
        _ => acquirer.seal_notify(&callback, &address)?,
    };
    Ok(Sealed { request, masked: callback.masked().to_string() })
}

/// Whether the answer is the acknowledgement. Also the answer as it may be shown.
pub(super) fn check_ack(acquirer: &WithholdAcquirer, response: &http::Response<Bytes>) -> (String, Result<(), String>) {
    if acquirer.is_ack(response) {
        return ("(the word that acknowledges)".to_owned(), Ok(()));
    }
    let (status, length) = (response.status().as_u16(), response.body().len());
    (format!("({length} bytes)"), Err(format!("HTTP status {status} with {length} bytes that do not acknowledge")))
}

fn callback(order: &Order) -> Result<Callback, tongbao_core::Invalid> {
    let Shown { pay_status, pay_time, channel_response } = Shown::of(order, None);
    let mut callback = Callback::builder()
        .biz_order_no(order.entry.order.as_str())
        .pay_order_no(order.entry.ref_number.as_str())
        .pay_type(order.request.pay_type())
        .pay_status(pay_status);
    if let Some(pay_time) = pay_time {
        callback = callback.pay_time(pay_time);
    }
    if let Some(channel_response) = channel_response {
        callback = callback.channel_response(channel_response);
    }
    callback.build()
}

const fn opposite(status: &PayStatus) -> PayStatus {
    match status {
        PayStatus::Success => PayStatus::Fail,
        _ => PayStatus::Success,
    }
}

/// A right callback whose digest, with the comma before it, is changed in the text.
fn edit(
    acquirer: &WithholdAcquirer,
    callback: &Callback,
    address: &http::Uri,
    change: impl FnOnce(&str, &str) -> String,
) -> Result<http::Request<Bytes>, BoxError> {
    let sealed = acquirer.seal_notify(callback, address)?;
    let text = std::str::from_utf8(sealed.body())?;
    let field = Callback::INTERFACE.sign.map_or("", |sign| sign.field);
    let from = text.rfind(&format!(",\"{field}\":\"")).ok_or("the callback has no digest")?;
    let sign = text.get(from..).and_then(|rest| rest.strip_suffix('}')).ok_or("the digest is not the last member")?;
    let changed = Bytes::from(change(text, sign));
    Ok(sealed.map(|_| changed))
}
