//! What the gateway remembers.

use tongbao_core::{BeijingTime, Credential, Pan, Phone, Secret, Token};
use tongbao_ysepay::TrusteeshipSignRequest;

use super::order::{Order, Standing};
use super::refund::Refund;
use crate::card::TestCard;
use crate::ledger::Entry;
use crate::random::Seed;

pub(super) struct State {
    pub(super) cards: Vec<TestCard>,
    pub(super) signings: Vec<Signing>,
    pub(super) agreements: Vec<Agreement>,
    pub(super) codes: Vec<SentCode>,
    pub(super) orders: Vec<Order>,
    pub(super) refunds: Vec<Refund>,
    /// What was paid, failed and went back, in this order.
    pub(super) book: Vec<Entry>,
    next: u64,
}

/// 签约: begun, and perhaps confirmed.
pub(super) struct Signing {
    pub(super) partner: String,
    pub(super) request: TrusteeshipSignRequest,
    pub(super) confirmed: bool,
}

/// 协议: a card that a customer of a partner has bound.
pub(super) struct Agreement {
    pub(super) partner: String,
    pub(super) user_id: String,
    pub(super) pan: Secret<Pan>,
    /// The only payee that it is good for, if not for all.
    pub(super) payee: Option<String>,
    pub(super) protocol_no: Secret<Token>,
    /// out_trade_no of the signing.
    pub(super) out_trade_no: String,
}

/// An SMS code that was sent.
pub(super) struct SentCode {
    pub(super) partner: String,
    pub(super) purpose: Purpose,
    /// out_trade_no of the signing or of the order.
    pub(super) number: String,
    pub(super) paysn: Option<String>,
    pub(super) phone: Secret<Phone>,
    pub(super) code: Secret<Credential>,
    pub(super) sent: BeijingTime,
    pub(super) used: bool,
}

/// What an SMS code is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Purpose {
    Bind,
    Pay,
}

/// How long an SMS code is good for, in seconds.
const CODE_LIFE: i64 = 5 * 60;

impl State {
    pub(super) fn new(cards: Vec<TestCard>, seed: Seed) -> Self {
        Self {
            cards,
            signings: Vec::new(),
            agreements: Vec::new(),
            codes: Vec::new(),
            orders: Vec::new(),
            refunds: Vec::new(),
            book: Vec::new(),
            next: seed.digits("ref", "", 6).parse().unwrap_or(1),
        }
    }

    /// The next number of the gateway's own.
    pub(super) const fn serial(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    pub(super) fn card(&self, pan: &Secret<Pan>) -> Option<&TestCard> {
        self.cards.iter().find(|card| card.pan == *pan)
    }

    pub(super) fn card_mut(&mut self, pan: &Secret<Pan>) -> Option<&mut TestCard> {
        self.cards.iter_mut().find(|card| card.pan == *pan)
    }

    /// Binds a card, in place of an earlier binding of the same card to the same customer.
    pub(super) fn bind(&mut self, agreement: Agreement) {
        self.agreements.retain(|bound| {
            bound.partner != agreement.partner || bound.user_id != agreement.user_id || bound.pan != agreement.pan
        });
        self.agreements.push(agreement);
    }

    /// A partner's order by its own number.
    pub(super) fn order(&self, partner: &str, out_trade_no: &str) -> Option<&Order> {
        self.orders.iter().find(|order| order.partner == partner && order.out_trade_no == out_trade_no)
    }

    pub(super) fn by_trade_no(&mut self, trade_no: &str) -> Option<&mut Order> {
        self.orders.iter_mut().find(|order| order.trade_no == trade_no)
    }

    /// Closes what was not paid in time.
    pub(super) fn close_overdue(&mut self, now: BeijingTime) {
        for order in &mut self.orders {
            if order.standing == Standing::Waiting && now.unix() > order.closes {
                order.standing = Standing::Closed;
            }
        }
    }
}

impl SentCode {
    pub(super) fn is(&self, partner: &str, purpose: Purpose, number: &str) -> bool {
        self.partner == partner && self.purpose == purpose && self.number == number
    }

    /// Why this code is not taken, if it is not.
    pub(super) fn refusal(&self, code: &Secret<Credential>, now: BeijingTime) -> Option<&'static str> {
        if self.used {
            Some("验证码已使用")
        } else if now.unix() - self.sent.unix() > CODE_LIFE {
            Some("验证码已过期")
        } else if self.code != *code {
            Some("验证码错误")
        } else {
            None
        }
    }
}
