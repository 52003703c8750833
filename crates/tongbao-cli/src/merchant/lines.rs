//! What a merchant's process and whoever runs it say to each other: one JSON object a line, over pipes.
//!
//! Card numbers and codes are among it. They are made up, the pipe belongs to the two processes, and neither writes them anywhere.

use serde::{Deserialize, Serialize};
use tongbao_core::Date;
use tongbao_core::flow::{BoundCard, CardDetails, IdValidity};
use tongbao_sandbox::TestCard;

/// What the merchant is asked to do.
#[derive(Deserialize, Serialize)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub(crate) enum Ask {
    /// Binds a card.
    Bind { number: String, card: Card },
    /// The customer's code for a binding, and the number of the request that confirms it.
    BindCode { number: String, confirm: String, code: String },
    /// Pays.
    Pay { number: String, fen: u64, bound: Bound, card: Card },
    /// The customer's code for a payment.
    PayCode { number: String, code: String },
}

/// What the merchant says.
#[derive(Deserialize, Serialize)]
#[serde(tag = "said", rename_all = "kebab-case")]
pub(crate) enum Said {
    /// It works. These orders were not final in its database when it started.
    Ready { open: Vec<Stands> },
    /// The customer has got a code, which the gateway files under one of these.
    Code { number: String, step: Option<String> },
    /// The card is bound.
    Bound { bound: Bound },
    /// What a call came to.
    Order(Stands),
    /// Whoever waits for orders is told this.
    Letter { topic: String, order: Stands },
    /// A call failed.
    Failed { number: String, why: String },
}

/// An order and how it stands.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub(crate) struct Stands {
    pub(crate) number: String,
    pub(crate) state: String,
    pub(crate) words: String,
}

/// A card, as its holder knows it.
#[derive(Clone, Deserialize, Serialize)]
pub(crate) struct Card {
    customer: String,
    pan: String,
    holder: String,
    id_number: String,
    phone: String,
    cvv2: Option<String>,
    expiry: Option<String>,
    bank: String,
}

/// A bound card, as the merchant keeps it.
#[derive(Clone, Deserialize, Serialize)]
pub(crate) struct Bound {
    customer: String,
    pub(crate) token: String,
    short_number: Option<String>,
    gateway_customer: Option<String>,
    bank: Option<String>,
}

impl Card {
    pub(crate) fn of(card: &TestCard, customer: &str) -> Self {
        Self {
            customer: customer.to_owned(),
            pan: card.pan.expose().to_owned(),
            holder: card.holder.expose().to_owned(),
            id_number: card.id_number.expose().to_owned(),
            phone: card.phone.expose().to_owned(),
            cvv2: card.cvv2.as_ref().map(|cvv2| cvv2.expose().to_owned()),
            expiry: card.expiry.as_ref().map(|expiry| expiry.expose().to_owned()),
            bank: card.bank_id.to_owned(),
        }
    }

    pub(crate) fn details(&self) -> CardDetails {
        CardDetails {
            customer: self.customer.clone(),
            pan: self.pan.as_str().into(),
            holder: self.holder.as_str().into(),
            id_number: self.id_number.as_str().into(),
            phone: self.phone.as_str().into(),
            cvv: self.cvv2.as_deref().map(Into::into),
            expiry: self.expiry.as_deref().map(Into::into),
            id_valid: Date::new(2020, 1, 1).map(|from| IdValidity { from, until: None }),
            bank: Some(self.bank.clone()),
        }
    }
}

impl Bound {
    pub(crate) fn of(card: &BoundCard) -> Self {
        Self {
            customer: card.customer.clone(),
            token: card.token.expose().to_owned(),
            short_number: card.short_number.clone(),
            gateway_customer: card.gateway_customer.clone(),
            bank: card.bank.clone(),
        }
    }

    pub(crate) fn card(&self) -> BoundCard {
        BoundCard {
            customer: self.customer.clone(),
            token: self.token.as_str().into(),
            short_number: self.short_number.clone(),
            gateway_customer: self.gateway_customer.clone(),
            bank: self.bank.clone(),
        }
    }
}
