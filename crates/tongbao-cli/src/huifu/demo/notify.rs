//! 异步通知 at the merchant: verify, write down, acknowledge with the word that ends with its number.

use bytes::Bytes;
use http::{Request, Response};
use serde_json::json;
use tongbao_core::{Amount, Notification, Proof, Protocol, Verified, text_of};
use tongbao_huifu::{Huifu, HuifuProtocol, JspayNotify, QuickpayPayNotify};

use crate::demo::{Book, Call, Event, View};
use crate::verdict;

type Taken = Result<(Vec<Event>, Response<Bytes>), String>;

/// Answers one. Its path says which kind it is.
pub(super) fn receive(gateway: &Huifu, request: &Request<Bytes>, book: &mut Book) -> Taken {
    if request.uri().path().ends_with("/scan") {
        take(gateway, &open::<JspayNotify>(gateway, request)?, |notify| notify.trans_amt, book)
    } else {
        take(gateway, &open::<QuickpayPayNotify>(gateway, request)?, |notify| notify.trans_amt, book)
    }
}

fn open<N: Notification<Protocol = HuifuProtocol>>(
    gateway: &Huifu,
    request: &Request<Bytes>,
) -> Result<Verified<N>, String> {
    gateway.open_notify(request).map_err(|error| error.to_string())
}

/// Only what was written down is acknowledged.
fn take<N: Notification<Protocol = HuifuProtocol>>(
    gateway: &Huifu,
    notify: &Verified<N>,
    amount: fn(&N) -> Option<Amount>,
    book: &mut Book,
) -> Taken {
    let interface = N::INTERFACE;
    let order = text_of(&**notify, "req_seq_id").unwrap_or_default();
    let amount = amount(notify).ok_or("verified, but it names no amount")?;
    let verdict = verdict::of(interface, &**notify);
    let about_trade = Huifu::is_about_the_trade(&**notify);
    // The second notification of a payment is about its booking: it is written down and decides nothing.
    let outcome = if about_trade { verdict.outcome } else { book.outcome(&order) };
    let first = book.notified(&order, amount, outcome)?;
    let new = first || !about_trade;
    let algorithm = match notify.proof() {
        Proof::Signature { algorithm, .. } => algorithm,
        _ => "",
    };
    let kind = if about_trade { verdict.words } else { "notify_type 2: about the booking, decides nothing".to_owned() };
    let call = Call {
        interface,
        about: format!("order {order}, ¥{amount}, {kind}"),
        view: View::new(&HuifuProtocol::WIRE, &**notify, None),
    };
    let ack = gateway.ack(notify);
    let acknowledged = Call {
        interface,
        about: "应答: written down, the gateway may stop sending it".to_owned(),
        view: View {
            lines: Vec::new(),
            fields: json!({}),
            text: vec![String::from_utf8_lossy(ack.body()).into_owned()],
        },
    };
    let proof = format!("{algorithm} signature verified over the text of resp_data; order and amount are ours");
    let outcome = verdict.outcome;
    Ok((vec![Event::Notified { call, outcome, proof, new }, Event::Acknowledged(acknowledged)], ack))
}
