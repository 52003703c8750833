//! 服务器异步通知 at the merchant: verify, write down, acknowledge with one word.

use bytes::Bytes;
use http::{Request, Response};
use serde_json::json;
use tongbao_core::{Notification, Proof, Protocol};
use tongbao_ysepay::{TradeNotify, YsePay, YsePayProtocol};

use crate::demo::{Book, Call, Event, View};
use crate::verdict;

/// Answers one. Only what was written down is acknowledged.
pub(super) fn receive(
    gateway: &YsePay,
    request: &Request<Bytes>,
    book: &mut Book,
) -> Result<(Vec<Event>, Response<Bytes>), String> {
    let interface = TradeNotify::INTERFACE;
    let notify = gateway.open_notify(request).map_err(|error| error.to_string())?;
    let ack = gateway.ack(&notify);
    let verdict = verdict::of(interface, &*notify);
    let order = &notify.out_trade_no;
    let amount = notify.total_amount.ok_or("verified, but it names no amount")?;
    let new = book.notified(order, amount, verdict.outcome)?;
    let algorithm = match notify.proof() {
        Proof::Signature { algorithm, .. } => algorithm,
        _ => "",
    };
    let call = Call {
        interface,
        about: format!("order {order}, ¥{amount}, {}", verdict.words),
        view: View::new(&YsePayProtocol::WIRE, &*notify, None),
    };
    let proof = format!("{algorithm} signature verified over all parameters; order and amount are ours");
    let acknowledged = Call {
        interface,
        about: "应答: written down, the gateway may stop sending it".to_owned(),
        view: View {
            lines: Vec::new(),
            fields: json!({}),
            text: vec![String::from_utf8_lossy(ack.body()).into_owned()],
        },
    };
    let events =
        vec![Event::Notified { call, outcome: verdict.outcome, proof, new }, Event::Acknowledged(acknowledged)];
    Ok((events, ack))
}
