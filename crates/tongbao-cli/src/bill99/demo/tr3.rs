//! 异步通知 TR3 at the merchant: verify, write down, acknowledge with TR4.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use tokio::sync::mpsc::UnboundedSender;
use tongbao_bill99::{Bill99, Bill99Protocol, TxnNotify, TxnNotifyAck, TxnType};
use tongbao_core::schema::Charset;
use tongbao_core::{Message, Notification, Protocol, Verified, WireEnum};
use tongbao_crypto::Algorithm;
use tongbao_wire::{charset, exchange, xml};

use crate::demo::{Book, Call, Event, View};
use crate::failure::Failure;
use crate::verdict;

/// Answers notifications.
pub(super) struct Desk {
    gateway: Bill99,
    book: Arc<Mutex<Book>>,
    arrivals: UnboundedSender<Arrival>,
}

/// What became of a notification.
pub(super) enum Arrival {
    /// Believed, written down, acknowledged.
    Believed { notify: Box<Verified<TxnNotify>>, covered: usize, new: bool, ack: Option<View> },
    /// Not believed.
    Refused(String),
}

impl Desk {
    /// Takes notifications with the gateway's key, for the orders of this book.
    pub(super) const fn new(gateway: Bill99, book: Arc<Mutex<Book>>, arrivals: UnboundedSender<Arrival>) -> Self {
        Self { gateway, book, arrivals }
    }

    /// Answers one. Only what was written down is acknowledged.
    pub(super) fn receive(&self, request: &Request<Bytes>) -> Response<Bytes> {
        let (arrival, response) = match self.accept(request) {
            Ok((arrival, response)) => (arrival, response),
            Err(why) => {
                let mut refusal = Response::new(Bytes::new());
                *refusal.status_mut() = StatusCode::BAD_REQUEST;
                (Arrival::Refused(why), refusal)
            }
        };
        // If nobody listens any more, the demo is over.
        let _ = self.arrivals.send(arrival);
        response
    }

    fn accept(&self, request: &Request<Bytes>) -> Result<(Arrival, Response<Bytes>), String> {
        let notify = self.gateway.open_notify(request).map_err(|error| error.to_string())?;
        let ack = self.gateway.ack(&notify).map_err(|error| error.to_string())?;
        // A void has the refNumber of its payment, and may have its order number: taken for the payment it would say the opposite.
        if !matches!(notify.txn_type, TxnType::Purchase | TxnType::Refund) {
            return Err(format!("txnType {} is not about a payment or refund of ours", notify.txn_type.wire()));
        }
        let outcome = verdict::of(TxnNotify::INTERFACE, &*notify).outcome;
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        let new = book.notified(&notify.external_ref_number, notify.amount, outcome)?;
        let arrival = Arrival::Believed {
            covered: covered(request.body()),
            notify: Box::new(notify),
            new,
            ack: view_of_ack(ack.body()),
        };
        Ok((arrival, ack))
    }
}

impl Arrival {
    /// The events that it stands for.
    pub(super) fn events(self) -> Vec<Event> {
        let interface = TxnNotify::INTERFACE;
        let (notify, covered, new, ack) = match self {
            Self::Refused(why) => return vec![Event::Refused { interface, why }],
            Self::Believed { notify, covered, new, ack } => (notify, covered, new, ack),
        };
        let verdict = verdict::of(interface, &**notify);
        let order = &notify.external_ref_number;
        let algorithm = algorithm().map_or("", Algorithm::name);
        let call = Call {
            interface,
            about: format!("order {order}, ¥{}, {}", notify.amount, verdict.words),
            view: View::new(&Bill99Protocol::WIRE, &**notify, None),
        };
        let proof = format!("{algorithm} signature verified over {covered} bytes; order and amount are ours");
        let mut events = vec![Event::Notified { call, outcome: verdict.outcome, proof, new }];
        events.extend(ack.map(|view| {
            Event::Acknowledged(Call {
                interface,
                about: "应答 TR4: written down, the gateway may stop sending it".to_owned(),
                view,
            })
        }));
        events
    }
}

/// The algorithm of the table.
pub(super) fn algorithm() -> Result<Algorithm, Failure> {
    let named = TxnNotify::INTERFACE.sign.and_then(|sign| sign.algorithm.parse().ok());
    named.ok_or_else(|| Failure::Check("the table names no known algorithm for notifications".to_owned()))
}

/// How many bytes the signature covers.
fn covered(received: &[u8]) -> usize {
    let parent = TxnNotify::SCHEMA.xml.first().copied().unwrap_or_default();
    let signed = TxnNotify::INTERFACE.sign.and_then(|sign| xml::cut_signature(received, sign.field, parent).ok());
    signed.map_or(0, |signed| signed.covered.len())
}

fn view_of_ack(body: &[u8]) -> Option<View> {
    let text = charset::decode(body, Charset::Utf8).ok()?;
    let ack: TxnNotifyAck = exchange::read_strict(&Bill99Protocol::WIRE, &text, Charset::Utf8).ok()?;
    Some(View::new(&Bill99Protocol::WIRE, &ack, None))
}
