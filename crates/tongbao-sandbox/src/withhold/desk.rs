//! The desk at which one request is carried out.

use tongbao_core::schema::DateForm;
use tongbao_core::{BeijingTime, Invalid, Request};
use tongbao_withhold::{PayStatus, WithholdProtocol};

use super::state::{Order, State};
use crate::fault::Fault;
use crate::random::Seed;

/// What an interface does with its request.
pub(super) trait Operation: Request<Protocol = WithholdProtocol> {
    /// The order number that the request names, or nothing.
    fn order(&self) -> &str {
        ""
    }

    /// Carries the request out.
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<Self::Response, Refusal>;

    /// Puts another order's number into a reply.
    fn swap(_reply: &mut Self::Response, _other: &str) {}
}

/// Why a request is not carried out, or its reply does not say that it was: status -1.
pub(super) enum Refusal {
    /// 错误原因.
    Because(&'static str),
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
    pub(super) ua: &'d str,
    pub(super) request_id: &'d str,
    pub(super) seed: Seed,
    pub(super) now: BeijingTime,
    pub(super) fault: Option<Fault>,
    /// The order to be notified, and where.
    pub(super) notify: Option<(String, String)>,
    /// For the event log, beside what can be told from the reply.
    pub(super) remark: Option<String>,
}

/// What replies and callbacks say about an order.
pub(super) struct Shown {
    pub(super) pay_status: PayStatus,
    pub(super) pay_time: Option<String>,
    pub(super) channel_response: Option<&'static str>,
}

impl Shown {
    /// As the gateway knows it, unless it has not heard yet and says so in this word.
    pub(super) fn of(order: &Order, not_yet: Option<PayStatus>) -> Self {
        if let Some(pay_status) = not_yet {
            return Self { pay_status, pay_time: None, channel_response: None };
        }
        let pay_status = order.result();
        // Only a payment has a time of success.
        let pay_time = (pay_status == PayStatus::Success).then(|| order.entry.time.format(DateForm::SecondDashed));
        Self { pay_status, pay_time, channel_response: Some(order.channel) }
    }
}
