//! The desk at which one request is carried out.

use tongbao_bill99::{Bill99Protocol, RESPONSE_CODE};
use tongbao_core::{Amount, BeijingTime, Invalid, Pan, Request, Secret};

use super::state::{Order, State};
use super::{Gateway, Known};
use crate::fault::Fault;
use crate::ledger::{Entry, EntryKind, EntryState};
use crate::random::Seed;

/// What an interface does with its request.
pub(super) trait Operation: Request<Protocol = Bill99Protocol> {
    /// The order number that the request names, or nothing.
    fn order(&self) -> &str {
        ""
    }

    /// Carries the request out.
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<Self::Response, Refusal>;

    /// A reply that says no more than a result code. Interfaces whose reply has none answer with a fault instead.
    fn refuse(&self, code: &'static str, now: BeijingTime) -> Result<Self::Response, Refusal>;

    /// Puts another order's number into a reply.
    fn swap(_reply: &mut Self::Response, _other: &str) {}
}

/// Why a request is not carried out.
pub(super) enum Refusal {
    /// 应答码, in the reply.
    Code(&'static str),
    /// 错误代码, in place of the reply.
    Fault(&'static str, String),
    /// The sandbox made a reply that does not fit its own table.
    Own(Invalid),
}

impl From<Invalid> for Refusal {
    fn from(invalid: Invalid) -> Self {
        Self::Own(invalid)
    }
}

/// One request at work: who asks, and the gateway's memory, locked.
pub(super) struct Desk<'d> {
    pub(super) state: &'d mut State,
    pub(super) merchant: &'d Known,
    pub(super) seed: Seed,
    pub(super) now: BeijingTime,
    pub(super) fault: Option<Fault>,
    /// The order to be notified, and where.
    pub(super) notify: Option<(String, String)>,
}

/// What is to be booked.
pub(super) struct Booking<'b> {
    pub(super) kind: EntryKind,
    pub(super) order: &'b str,
    pub(super) terminal_id: &'b str,
    pub(super) customer_id: Option<&'b str>,
    pub(super) pan: &'b Secret<Pan>,
    pub(super) amount: Amount,
    pub(super) entry_time: BeijingTime,
    /// Of a refund or void: the gateway's number of the charge.
    pub(super) original: Option<&'b str>,
    pub(super) tr3_url: Option<&'b str>,
    /// The final result code.
    pub(super) code: &'static str,
}

impl<'d> Desk<'d> {
    pub(super) fn new(gateway: &'d Gateway, state: &'d mut State, merchant: &'d Known, fault: Option<Fault>) -> Self {
        Self { state, merchant, seed: gateway.seed, now: gateway.clock.now(), fault, notify: None }
    }

    /// Fails what would succeed, if the fault of this request says so.
    pub(super) fn final_code(&self, code: &'static str) -> &'static str {
        match self.fault {
            Some(Fault::ProcessingNotCharged | Fault::TimeoutNotCharged) if code == "00" => "05",
            _ => code,
        }
    }

    /// The code that the reply shows, which a fault can hide.
    pub(super) fn shown_code(&self, code: &'static str) -> &'static str {
        match self.fault {
            Some(Fault::ProcessingNotCharged | Fault::ProcessingCharged) => "C0",
            Some(Fault::TimeoutNotCharged | Fault::TimeoutCharged) => "68",
            _ => code,
        }
    }

    /// Writes an order into the book and moves the money. This is the commit that the faults are about.
    pub(super) fn book(&mut self, booking: &Booking<'_>) -> Order {
        let Booking { kind, amount, code, .. } = *booking;
        let succeeded = code == "00";
        if succeeded {
            self.move_money(booking);
        }
        let ref_number = self.state.ref_number();
        let order = Order {
            terminal_id: booking.terminal_id.to_owned(),
            customer_id: booking.customer_id.map(str::to_owned),
            pan: booking.pan.clone(),
            entry_time: booking.entry_time,
            authorization: self.seed.digits("authorization", &ref_number, 6),
            entry: Entry {
                merchant_id: self.merchant.merchant_id.clone(),
                order: booking.order.to_owned(),
                ref_number,
                kind,
                amount,
                state: if succeeded { EntryState::Succeeded } else { EntryState::Failed },
                code: code.to_owned(),
                original: booking.original.map(str::to_owned),
                time: self.now,
            },
        };
        let configured = self.state.notify.get(&self.merchant.merchant_id).map(String::as_str);
        self.notify =
            booking.tr3_url.or(configured).map(|address| (order.entry.ref_number.clone(), address.to_owned()));
        self.state.orders.push(order.clone());
        order
    }

    fn move_money(&mut self, booking: &Booking<'_>) {
        if let Some(card) = self.state.card_mut(booking.pan) {
            // Checked before: there is enough on the card, and no more goes back than was taken.
            let after = match booking.kind {
                EntryKind::Charge => card.balance.checked_sub(booking.amount),
                EntryKind::Refund | EntryKind::Void => card.balance.checked_add(booking.amount),
            };
            card.balance = after.unwrap_or(card.balance);
        }
        if let (EntryKind::Void, Some(original)) = (booking.kind, booking.original)
            && let Some(charge) = self.state.order_mut(original)
        {
            charge.entry.state = EntryState::Voided;
        }
    }
}

/// 应答码文本消息 of a result code.
pub(super) fn text_of(code: &str) -> String {
    RESPONSE_CODE
        .find(code)
        .map(|known| if known.zh.is_empty() { known.en } else { known.zh })
        .unwrap_or_default()
        .to_owned()
}

/// The fault for an element that does not fit, in the words of the gateway.
pub(super) fn bad_element(element: &str) -> Refusal {
    Refusal::Fault("B.MGW.0120", format!("Data length of element[{element}] is incorrect!"))
}

/// The fault for a merchant number that is not the sender's.
pub(super) fn wrong_merchant() -> Refusal {
    Refusal::Fault("B.MGW.0001", "Merchant.错误的商户编号".to_owned())
}
