//! What happens in a demo.

use serde_json::Value as Json;
use tongbao_core::schema::{Interface, Outcome, WireSchema};
use tongbao_core::{Fields, Masked};

use super::books::Books;
use crate::pretty;

/// Something that happened. Holds no secret.
#[derive(Debug)]
pub(crate) enum Event {
    /// A new part of the story.
    Scene(String),
    /// Somebody says or does something that is no message.
    Told(Actor, String),
    /// The merchant sends a request.
    Sent(Call),
    /// The gateway's answer, believed.
    Answered {
        /// The answer.
        call: Call,
        /// What it says.
        outcome: Outcome,
        /// Why it is believed.
        proof: String,
    },
    /// The gateway's own error code in place of an answer, believed.
    Coded {
        /// The interface that was called.
        interface: &'static Interface,
        /// The code, and what the table says about it.
        code: String,
        /// What may be concluded about the money.
        outcome: Outcome,
    },
    /// A call ended without an answer that could be believed.
    Failed {
        /// The interface that was called.
        interface: &'static Interface,
        /// The error, in its own words.
        error: String,
        /// What may be concluded about the money.
        outcome: Outcome,
    },
    /// A notification, believed.
    Notified {
        /// The notification.
        call: Call,
        /// What it says.
        outcome: Outcome,
        /// Why it is believed.
        proof: String,
        /// Whether it said something new.
        new: bool,
    },
    /// A notification that proves nothing, and is taken as a reason to ask.
    Hinted {
        /// The notification.
        call: Call,
        /// What it claims.
        claims: Outcome,
        /// Whether it is known how the order stands.
        settled: bool,
    },
    /// A notification that is not believed.
    Refused {
        /// The interface that it claims to be.
        interface: &'static Interface,
        /// Why.
        why: String,
    },
    /// The merchant's answer to a notification.
    Acknowledged(Call),
    /// The merchant now knows how an order stands.
    Concluded {
        /// Its number.
        order: String,
        /// How it stands.
        outcome: Outcome,
        /// Who says so.
        by: &'static str,
    },
    /// What both sides have in their books at the end.
    Ledger(Books),
}

/// Who acts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Actor {
    /// The merchant's program.
    Merchant,
    /// The gateway, which is a sandbox.
    Sandbox,
    /// The customer with card and phone.
    Customer,
}

impl Actor {
    /// The name in the timeline.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Merchant => "merchant",
            Self::Sandbox => "gateway (sandbox)",
            Self::Customer => "customer",
        }
    }
}

/// A message that passed.
#[derive(Debug)]
pub(crate) struct Call {
    /// Its interface.
    pub(crate) interface: &'static Interface,
    /// What matters about it, in a line.
    pub(crate) about: String,
    /// The message, secrets masked.
    pub(crate) view: View,
}

/// A message that may be shown.
#[derive(Debug)]
pub(crate) struct View {
    /// Wire name, label and text, one field a line.
    pub(crate) lines: Vec<String>,
    /// Wire name → text.
    pub(crate) fields: Json,
    /// The message as it is written, one element or member a line.
    pub(crate) text: Vec<String>,
}

impl View {
    /// A message, or the answer to another one.
    pub(crate) fn new(wire: &WireSchema, message: &dyn Fields, answers: Option<&dyn Fields>) -> Self {
        let masked = Masked(message);
        Self {
            lines: masked.to_string().lines().map(str::to_owned).collect(),
            fields: serde_json::to_value(masked).unwrap_or_default(),
            text: pretty::masked(wire, message, answers),
        }
    }
}
