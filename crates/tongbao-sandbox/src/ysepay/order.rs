//! An order, from its creation to its last refund.

use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BeijingTime, Date, Pan, Secret};
use tongbao_ysepay::TradeStatus;

/// An order of a partner.
#[derive(Clone)]
pub(super) struct Order {
    pub(super) partner: String,
    pub(super) out_trade_no: String,
    /// 银盛交易流水号.
    pub(super) trade_no: String,
    /// 支付流水, of an order on a bound card.
    pub(super) paysn: Option<String>,
    pub(super) terms: Terms,
    pub(super) buyer: Buyer,
    pub(super) notify_url: Option<String>,
    /// When it is closed if it is not paid, in Unix time.
    pub(super) closes: i64,
    pub(super) standing: Standing,
    /// Whether the gateway has not heard from the bank yet. The money is where the book says it is.
    pub(super) unheard: bool,
    /// When it was created, and later when it was paid, failed or closed.
    pub(super) time: BeijingTime,
}

/// What an order number stands for. With other data it is another order.
#[derive(Clone, Eq, PartialEq)]
pub(super) struct Terms {
    pub(super) bound_card: bool,
    pub(super) shopdate: Date,
    pub(super) subject: String,
    pub(super) amount: Amount,
    pub(super) seller_id: String,
    pub(super) extra_common_param: Option<String>,
}

/// Who pays.
#[derive(Clone, Eq, PartialEq)]
pub(super) struct Buyer {
    pub(super) user_id: Option<String>,
    pub(super) pan: Secret<Pan>,
}

/// How an order stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Standing {
    Waiting,
    Paid,
    /// The bank refused, and why.
    Failed(&'static str),
    Closed,
}

impl Order {
    /// What the gateway says of it, as far as it has heard. What was given back counts where it is asked for.
    pub(super) fn status(&self, refunded: Amount) -> TradeStatus {
        match self.standing {
            Standing::Waiting => TradeStatus::WaitBuyerPay,
            Standing::Closed => TradeStatus::TradeClosed,
            _ if self.unheard => TradeStatus::TradeProcess,
            Standing::Failed(_) => TradeStatus::TradeFailed,
            Standing::Paid if refunded == Amount::ZERO => TradeStatus::TradeSuccess,
            Standing::Paid if refunded == self.terms.amount => TradeStatus::TradeAllRefund,
            Standing::Paid => TradeStatus::TradePartRefund,
        }
    }

    /// 入账日期, once it is known to be paid.
    pub(super) fn account_date(&self) -> Option<String> {
        let known = self.standing == Standing::Paid && !self.unheard;
        known.then(|| self.time.format(DateForm::Day8))
    }

    /// Why the bank refused.
    pub(super) const fn note(&self) -> Option<&'static str> {
        match self.standing {
            Standing::Failed(why) if !self.unheard => Some(why),
            _ => None,
        }
    }
}
