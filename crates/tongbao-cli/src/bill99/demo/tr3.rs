//! 异步通知 TR3 at the merchant: verify, write down, acknowledge with TR4.

use bytes::Bytes;
use http::{Request, Response};
use tongbao_bill99::{Bill99, Bill99Protocol, TxnNotify, TxnNotifyAck, TxnType};
use tongbao_core::schema::Charset;
use tongbao_core::{Message, Notification, Protocol, WireEnum};
use tongbao_crypto::Algorithm;
use tongbao_wire::{charset, exchange, xml};

use crate::demo::{Book, Call, Event, View};
use crate::failure::Failure;
use crate::verdict;

/// Answers one. Only what was written down is acknowledged.
pub(super) fn receive(
    gateway: &Bill99,
    request: &Request<Bytes>,
    book: &mut Book,
) -> Result<(Vec<Event>, Response<Bytes>), String> {
    let interface = TxnNotify::INTERFACE;
    let notify = gateway.open_notify(request).map_err(|error| error.to_string())?;
    let ack = gateway.ack(&notify).map_err(|error| error.to_string())?;
    // A void has the refNumber of its payment, and may have its order number: taken for the payment it would say the opposite.
    if !matches!(notify.txn_type, TxnType::Purchase | TxnType::Refund) {
        return Err(format!("txnType {} is not about a payment or refund of ours", notify.txn_type.wire()));
    }
    let verdict = verdict::of(interface, &*notify);
    let order = &notify.external_ref_number;
    let new = book.notified(order, notify.amount, verdict.outcome)?;
    let call = Call {
        interface,
        about: format!("order {order}, ¥{}, {}", notify.amount, verdict.words),
        view: View::new(&Bill99Protocol::WIRE, &*notify, None),
    };
    let algorithm = algorithm().map_or("", Algorithm::name);
    let covered = covered(request.body());
    let proof = format!("{algorithm} signature verified over {covered} bytes; order and amount are ours");
    let mut events = vec![Event::Notified { call, outcome: verdict.outcome, proof, new }];
    events.extend(view_of_ack(ack.body()).map(|view| {
        Event::Acknowledged(Call {
            interface,
            about: "应答 TR4: written down, the gateway may stop sending it".to_owned(),
            view,
        })
    }));
    Ok((events, ack))
}

/// The algorithm of the table.
pub(in crate::bill99) fn algorithm() -> Result<Algorithm, Failure> {
    let named = TxnNotify::INTERFACE.sign.and_then(|sign| sign.algorithms.first()?.parse().ok());
    named.ok_or_else(|| Failure::Check("the table names no known algorithm for notifications".to_owned()))
}

/// How many bytes the signature covers.
fn covered(received: &[u8]) -> usize {
    let parent = TxnNotify::SCHEMA.container.first().copied().unwrap_or_default();
    let signed = TxnNotify::INTERFACE.sign.and_then(|sign| xml::cut_signature(received, sign.field, parent).ok());
    signed.map_or(0, |signed| signed.covered.len())
}

fn view_of_ack(body: &[u8]) -> Option<View> {
    let text = charset::decode(body, Charset::Utf8).ok()?;
    let ack: TxnNotifyAck = exchange::read_strict(&Bill99Protocol::WIRE, &text, Charset::Utf8).ok()?;
    Some(View::new(&Bill99Protocol::WIRE, &ack, None))
}
