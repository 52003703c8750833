//! Rules in time that a client can know: when an order may be closed, how long it may be refunded, which day a request may carry.
//!
//! Pure functions without a clock: the caller says what it stored of the order, and what time it is. **The gateway decides**; these only spare
//! a request that it would refuse. Clocks differ by seconds, so close to a boundary it may still answer 20000001 (too early) or 23000000.
//!
//! An order's `req_date` is the day that its own request carried, not the day of the question: a request that is sent again or asked about
//! after midnight keeps it. Store it with the order. Every request that names an order by `org_req_seq_id` demands it as `org_req_date`.

use tongbao_core::BeijingTime;

use crate::{TransStat, TransType};

/// What a merchant stored of an order that it wants to close.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OpenOrder {
    /// How it is paid.
    pub way: Way,
    /// 下单时间: when it was placed.
    pub placed_at: BeijingTime,
    /// 交易状态 as it was last heard of. `None` if nobody asked yet.
    pub trans_stat: Option<TransStat>,
    /// Whether a close was sent for it before, whatever came of that. Then ask with the close query.
    pub close_sent: bool,
}

/// How an order is paid.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Way {
    /// 聚合正扫 or 反扫, with its 交易类型.
    Scan(TransType),
    /// 快捷支付.
    QuickPay,
    /// 网银 and all else that is paid online.
    Online,
}

impl OpenOrder {
    /// Whether the order may be closed now.
    ///
    /// What nobody can know here: an Alipay 正扫 order can be closed only after the payer has scanned its code (paying is not needed).
    ///
    /// # Errors
    ///
    /// [`NotClosable`]: the gateway would refuse. The order is not closed by that: query it.
    ///
    /// Source: 标准扫码交易对接指引, 关单规则说明; 斗拱开放平台, 扫码交易关单.
    pub fn closable(&self, now: BeijingTime) -> Result<(), NotClosable> {
        let Self { way, placed_at, trans_stat, close_sent } = self;
        let trade_type = match way {
            Way::QuickPay | Way::Online => return Err(NotClosable::Online),
            Way::Scan(trade_type) => trade_type,
        };
        match trade_type {
            TransType::UJsapi | TransType::UNative | TransType::UMicropay => return Err(NotClosable::UnionPay),
            TransType::DNative | TransType::DMicropay => return Err(NotClosable::DigitalCurrency),
            TransType::TransRefund => return Err(NotClosable::NoOrder),
            _ => {}
        }
        if let Some(TransStat::Succeeded | TransStat::Failed) = trans_stat {
            return Err(NotClosable::Final);
        }
        if *close_sent {
            return Err(NotClosable::Again);
        }
        let age = age(*placed_at, now);
        // The rule of two hours is written for 正扫 alone.
        let shown_by_payer =
            matches!(trade_type, TransType::TMicropay | TransType::AMicropay | TransType::Unrecognized(_));
        match age {
            ..CLOSE_AFTER => Err(NotClosable::TooEarly { seconds: CLOSE_AFTER - age.max(0) }),
            _ if age > CLOSE_BEFORE && !shown_by_payer => Err(NotClosable::TooLate),
            _ => Ok(()),
        }
    }
}

/// Why an order cannot be closed. Nothing was sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum NotClosable {
    /// Less than a minute old.
    #[error("an order cannot be closed within its first minute; try again in {seconds} s")]
    TooEarly {
        /// How long to wait.
        seconds: i64,
    },
    /// More than two hours old.
    #[error("a 正扫 order cannot be closed after two hours, it ends by itself; query it")]
    TooLate,
    /// A close was sent before.
    #[error("a close was sent for this order before, and the gateway takes no second one; ask with the close query")]
    Again,
    /// Paid or failed.
    #[error("the order has reached a final state; give back what was paid with a refund")]
    Final,
    /// Paid online.
    #[error("quick-pay and online-bank orders cannot be closed; query the order until it is final")]
    Online,
    /// 银联.
    #[error("UnionPay orders cannot be closed; query the order until it is final")]
    UnionPay,
    /// 数字人民币.
    #[error("digital-currency orders cannot be closed; query the order until it is final")]
    DigitalCurrency,
    /// A refund.
    #[error("a refund is no order that could be closed; query it")]
    NoOrder,
}

/// Whether a payment may still be refunded: scan payments for 360 days, all others for 180.
///
/// A day is taken for 24 hours since the payment. No document says whether calendar days are meant, nor what happens on the last one.
///
/// # Errors
///
/// [`TooOld`]: the gateway would refuse.
///
/// Source: 斗拱开放平台, 扫码交易退款 and 线上交易退款.
pub fn refundable(way: &Way, paid_at: BeijingTime, now: BeijingTime) -> Result<(), TooOld> {
    let allowed = if matches!(way, Way::Scan(_)) { REFUND_SCAN } else { REFUND_ONLINE };
    if age(paid_at, now) > allowed * DAY { Err(TooOld { allowed }) } else { Ok(()) }
}

/// A payment is too old to be given back.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("paid more than {allowed} days ago, and the gateway gives back nothing older; pay the money back another way")]
pub struct TooOld {
    /// For how many days such payments are given back.
    pub allowed: i64,
}

/// Whether the gateway takes a new request with this `req_date` now: it must be the day in Beijing, or one beside it.
///
/// # Errors
///
/// [`WrongDay`]: the gateway would refuse.
pub fn req_date_fits(req_date: tongbao_core::Date, now: BeijingTime) -> Result<(), WrongDay> {
    let near = [-DAY, 0, DAY].into_iter().filter_map(|shift| BeijingTime::from_unix(now.unix().checked_add(shift)?));
    if near.map(BeijingTime::date).any(|day| day == req_date) { Ok(()) } else { Err(WrongDay) }
}

/// A request has another day than today, yesterday or tomorrow.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("req_date is neither the day in Beijing nor one beside it; a new request takes today's, and is stored with it")]
pub struct WrongDay;

/// Seconds from one time to another.
fn age(from: BeijingTime, to: BeijingTime) -> i64 {
    to.unix().saturating_sub(from.unix())
}

const CLOSE_AFTER: i64 = 60;
const CLOSE_BEFORE: i64 = 2 * 60 * 60;
const REFUND_SCAN: i64 = 360;
const REFUND_ONLINE: i64 = 180;
const DAY: i64 = 24 * 60 * 60;
