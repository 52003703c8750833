//! What the gateway remembers.

use tongbao_core::{BeijingTime, Credential, Phone, Secret};

use super::delay::Confirmation;
use super::merchants::Registry;
use super::money::{Shelf, Withdrawal};
use super::quick::{Application, Binding, Placed};
use super::refund::Refund;
use super::scan::Close;
use super::told::Waiting;
use super::trade::{Standing, Trade};
use crate::card::TestCard;
use crate::ledger::Entry;
use crate::random::Seed;

pub(super) struct State {
    pub(super) cards: Vec<TestCard>,
    pub(super) merchants: Vec<Merchant>,
    pub(super) trades: Vec<Trade>,
    pub(super) refunds: Vec<Refund>,
    /// 关单: what merchants have closed.
    pub(super) closes: Vec<Close>,
    /// Of delayed payments, and their returns.
    pub(super) confirmations: Vec<Confirmation>,
    /// 绑卡申请, and what came of them.
    pub(super) bind_applications: Vec<Application>,
    /// Cards that users have bound.
    pub(super) bindings: Vec<Binding>,
    /// What a quick-pay order has beside its trade.
    pub(super) placed: Vec<Placed>,
    pub(super) codes: Vec<SentCode>,
    /// What merchants were told or are to be told.
    pub(super) told: Vec<Waiting>,
    /// What was paid, failed and went back, in this order.
    pub(super) book: Vec<Entry>,
    /// What is known of merchants beside whose they are.
    pub(super) registry: Registry,
    pub(super) withdrawals: Vec<Withdrawal>,
    /// Bills for download.
    pub(super) shelf: Shelf,
    next: u64,
}

/// 商户: one that has a contract with the gateway, or that such a one has brought.
pub(super) struct Merchant {
    /// 系统号 of who may act for it.
    pub(super) sys_id: String,
    /// 商户号.
    pub(super) huifu_id: String,
}

/// An SMS code that was sent.
pub(super) struct SentCode {
    pub(super) huifu_id: String,
    pub(super) purpose: Purpose,
    /// 请求流水号 of the application that it belongs to.
    pub(super) number: String,
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
    /// Another settlement card.
    SettleCard,
}

impl State {
    /// Closes what was not paid in time.
    pub(super) fn close_overdue(&mut self, now: BeijingTime) {
        for trade in &mut self.trades {
            if trade.standing == Standing::Waiting && trade.expires.is_some_and(|expires| expires < now) {
                trade.standing = Standing::Closed;
                trade.ended = Some(now);
            }
        }
    }

    pub(super) fn new(cards: Vec<TestCard>, merchants: Vec<Merchant>, seed: Seed) -> Self {
        Self {
            cards,
            merchants,
            trades: Vec::new(),
            refunds: Vec::new(),
            closes: Vec::new(),
            confirmations: Vec::new(),
            bind_applications: Vec::new(),
            bindings: Vec::new(),
            placed: Vec::new(),
            codes: Vec::new(),
            told: Vec::new(),
            book: Vec::new(),
            registry: Registry::default(),
            withdrawals: Vec::new(),
            shelf: Shelf::default(),
            next: seed.digits("ref", "", 6).parse().unwrap_or(1),
        }
    }

    /// The next number of the gateway's own.
    pub(super) const fn serial(&mut self) -> u64 {
        self.next += 1;
        self.next
    }
}
