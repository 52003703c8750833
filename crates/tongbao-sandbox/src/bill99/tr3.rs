//! 异步通知 TR3 and its acknowledgement TR4, right and wrong.

use bytes::Bytes;
use tongbao_bill99::{Bill99Protocol, CardOrg, TxnNotify, TxnNotifyAck};
use tongbao_core::schema::Charset;
use tongbao_core::{Acquirer, Amount, BoxError, Message, Notification, Protocol};
use tongbao_crypto::keys::PrivateKey;
use tongbao_wire::{charset, exchange};

use super::state::Order;
use super::{Gateway, acquirer};
use crate::card::short_number;
use crate::fault::Fault;
use crate::log::lock;
use crate::simulator::{Notice, Sealed};

/// Writes and signs the notification of an order.
pub(super) fn seal(gateway: &Gateway, notice: &Notice, fault: Option<Fault>) -> Result<Sealed, BoxError> {
    let address: http::Uri = notice.address.parse()?;
    let mut notify = {
        let state = lock(&gateway.state);
        let order = state.order(&notice.ref_number).ok_or("there is no such order")?;
        notification(order, state.card(&order.pan).map(|card| card.issuer))?
    };
    let request = match fault {
        Some(Fault::ForgedNotify) => {
            // What a forger would want: that more was paid.
            notify.amount = inflated(notify.amount);
            acquirer(&gateway.directory, &PrivateKey::generate_rsa(1024)?)?.seal_notify(&notify, &address)?
        }
        Some(Fault::UnsignedNotify) => edit(gateway, &notify, &address, |text, from, to| {
            format!("{}{}", text.get(..from).unwrap_or_default(), text.get(to..).unwrap_or_default())
        })?,
        // A careless receiver cuts from the first signature to the last, finds that the rest verifies, and then reads what was between.
        Some(Fault::TwoSignatures) => edit(gateway, &notify, &address, |text, from, to| {
            let (before, signature) = (text.get(..from).unwrap_or_default(), text.get(from..to).unwrap_or_default());
            let (more, after) = (inflated(notify.amount), text.get(to..).unwrap_or_default());
            format!("{before}{signature}<amount>{more}</amount>{signature}{after}")
        })?,
        _ => gateway.acquirer.seal_notify(&notify, &address)?,
    };
    Ok(Sealed { request, masked: notify.masked().to_string() })
}

fn inflated(amount: Amount) -> Amount {
    Amount::from_fen(amount.fen().saturating_mul(100))
}

/// A right notification with its signature element, from one place to another in the text, replaced.
fn edit(
    gateway: &Gateway,
    notify: &TxnNotify,
    address: &http::Uri,
    change: impl FnOnce(&str, usize, usize) -> String,
) -> Result<http::Request<Bytes>, BoxError> {
    let sealed = gateway.acquirer.seal_notify(notify, address)?;
    let text = std::str::from_utf8(sealed.body())?;
    let field = TxnNotify::INTERFACE.sign.map_or("", |sign| sign.field);
    let closing = format!("</{field}>");
    let from = text.find(&format!("<{field}>")).ok_or("the notification has no signature")?;
    let to = text.find(&closing).ok_or("the notification has no signature")? + closing.len();
    let changed = Bytes::from(change(text, from, to));
    Ok(sealed.map(|_| changed))
}

fn notification(order: &Order, issuer: Option<&str>) -> Result<TxnNotify, tongbao_core::Invalid> {
    let entry = &order.entry;
    let mut notify = TxnNotify::builder()
        .version("1.0")
        .txn_type(order.txn_type())
        .amount(entry.amount)
        .merchant_id(entry.merchant_id.as_str())
        .terminal_id(order.terminal_id.as_str())
        .entry_time(order.entry_time)
        .external_ref_number(entry.order.as_str())
        .trans_time(entry.time)
        .ref_number(order.wire_ref())
        .response_code(entry.code.as_str())
        .card_org(CardOrg::UnionPay)
        .storable_card_no(short_number(order.pan.expose()));
    if let Some(customer_id) = &order.customer_id {
        notify = notify.customer_id(customer_id.as_str());
    }
    if let Some(issuer) = issuer {
        notify = notify.issuer(issuer);
    }
    if entry.code == "00" {
        notify = notify.authorization_code(order.authorization.as_str());
    }
    notify.build()
}

/// Whether the answer is the TR4 of this order. Also the answer as it may be shown.
pub(super) fn check_ack(
    gateway: &Gateway,
    notice: &Notice,
    response: &http::Response<Bytes>,
) -> (String, Result<(), String>) {
    let unread = format!("({} bytes that are no TR4)", response.body().len());
    if response.status() != http::StatusCode::OK {
        return (unread, Err(format!("HTTP status {}", response.status().as_u16())));
    }
    let ack = charset::decode(response.body(), Charset::Utf8).map_err(|error| error.to_string()).and_then(|text| {
        let ack = exchange::read_strict::<TxnNotifyAck>(&Bill99Protocol::WIRE, &text, Charset::Utf8);
        ack.map_err(|error| error.to_string())
    });
    match ack {
        Ok(ack) => (ack.masked().to_string(), fits(gateway, notice, &ack)),
        Err(error) => (unread, Err(format!("no TR4: {error}"))),
    }
}

fn fits(gateway: &Gateway, notice: &Notice, ack: &TxnNotifyAck) -> Result<(), String> {
    let state = lock(&gateway.state);
    let order = state.order(&notice.ref_number).ok_or("there is no such order")?;
    for (field, right) in [
        ("refNumber", ack.ref_number() == order.wire_ref()),
        ("merchantId", ack.merchant_id() == order.entry.merchant_id),
        ("terminalId", ack.terminal_id() == order.terminal_id),
        ("txnType", *ack.txn_type() == order.txn_type()),
    ] {
        if !right {
            return Err(format!("a TR4, but {field} is not this order's"));
        }
    }
    Ok(())
}
