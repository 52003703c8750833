//! The desk at which one request is carried out.

use tongbao_core::{BeijingTime, Credential, Invalid, Phone, Request, Secret};
use tongbao_ysepay::{SUB_CODE, YsePayProtocol};

use super::order::{Order, Standing};
use super::state::{Purpose, SentCode, State};
use crate::fault::Fault;
use crate::random::Seed;

/// What an interface does with its request.
pub(super) trait Operation: Request<Protocol = YsePayProtocol> {
    /// The number that the request names, or nothing.
    fn order(&self) -> &str {
        ""
    }

    /// Carries the request out.
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<Self::Response, Refusal>;

    /// Puts another order's numbers into a reply.
    fn swap(_reply: &mut Self::Response, _other: &Other) {}
}

/// The numbers of another order than the one that was asked about.
pub(super) struct Other {
    pub(super) out_trade_no: String,
    pub(super) trade_no: String,
    pub(super) out_request_no: String,
}

/// Why a request is not carried out, or its reply does not say that it was.
pub(super) enum Refusal {
    /// 业务错误码, and what may be said beside it.
    Because(&'static str, String),
    /// The sandbox made a reply that does not fit its own table.
    Own(Invalid),
}

impl Refusal {
    /// A refusal of which the document says everything.
    pub(super) const fn of(sub_code: &'static str) -> Self {
        Self::Because(sub_code, String::new())
    }

    /// 参数无效, and which.
    pub(super) fn invalid(why: impl Into<String>) -> Self {
        Self::Because("ACQ.INVALID_PARAMETER", why.into())
    }

    pub(super) const fn not_found() -> Self {
        Self::of("ACQ.QUERY_NO_RECORD")
    }
}

/// 返回信息 of a refusal: the document's own words, and what can be added to them.
pub(super) fn sub_msg(sub_code: &str, why: &str) -> String {
    let words = SUB_CODE.find(sub_code).map_or("", |known| known.zh);
    if why.is_empty() { words.to_owned() } else { format!("{words}: {why}") }
}

impl From<Invalid> for Refusal {
    fn from(invalid: Invalid) -> Self {
        Self::Own(invalid)
    }
}

/// One request at work: who asks, and the gateway's memory, locked.
pub(super) struct Desk<'d> {
    pub(super) state: &'d mut State,
    pub(super) partner: &'d str,
    /// 服务器异步通知地址 of this request.
    pub(super) notify_url: Option<&'d str>,
    pub(super) seed: Seed,
    pub(super) now: BeijingTime,
    pub(super) fault: Option<Fault>,
    /// The order that it is about, for the event log.
    pub(super) order: String,
    /// The order to be notified by its number here, and where.
    pub(super) notify: Vec<(String, String)>,
    /// For the event log, beside what can be told from the reply.
    pub(super) remark: Option<String>,
}

impl Desk<'_> {
    /// The order of this partner that the request is about.
    pub(super) fn find(&mut self, is_this: impl Fn(&Order) -> bool) -> Result<Order, Refusal> {
        let mut orders = self.state.orders.iter().filter(|order| order.partner == self.partner);
        let order = orders.find(|order| is_this(order)).cloned().ok_or_else(Refusal::not_found)?;
        self.order.clone_from(&order.out_trade_no);
        Ok(order)
    }

    /// An order that is paid, closed or being processed waits for nothing more.
    pub(super) fn unpaid(order: &Order) -> Result<(), Refusal> {
        match order.standing {
            Standing::Waiting => Ok(()),
            _ if order.unheard => Err(Refusal::invalid("交易处理中")),
            Standing::Paid => Err(Refusal::of("ACQ.TRADE_HAS_SUCCESS")),
            Standing::Failed(_) | Standing::Closed => Err(Refusal::of("ACQ.TRADE_HAS_CLOSE")),
        }
    }

    /// Has the merchant told about an order, wherever this request or the order itself says.
    pub(super) fn tell(&mut self, order: &Order) {
        let addresses = self.notify_url.or(order.notify_url.as_deref()).unwrap_or_default();
        let addresses = addresses.split(',').map(str::trim).filter(|address| !address.is_empty());
        self.notify.extend(addresses.map(|address| (order.trade_no.clone(), address.to_owned())));
    }

    /// Sends an SMS code, in place of the earlier one for the same.
    pub(super) fn send_code(&mut self, purpose: Purpose, (number, paysn): (&str, Option<&str>), phone: &Secret<Phone>) {
        let partner = self.partner;
        let known = |sent: &SentCode| sent.is(partner, purpose, number);
        let last = self.state.codes.iter().rev().find(|sent| known(sent)).map_or("", |sent| sent.code.expose());
        let code = Secret::from(self.seed.digits("code", &format!("{partner} {purpose:?} {number} {last}"), 6));
        self.state.codes.retain(|sent| !known(sent));
        self.state.codes.push(SentCode {
            partner: partner.to_owned(),
            purpose,
            number: number.to_owned(),
            paysn: paysn.map(str::to_owned),
            phone: phone.clone(),
            code,
            sent: self.now,
            used: false,
        });
    }

    /// Takes the SMS code that was sent, once.
    pub(super) fn take_code(
        &mut self,
        purpose: Purpose,
        number: &str,
        code: &Secret<Credential>,
    ) -> Result<(), Refusal> {
        let mut codes = self.state.codes.iter_mut();
        let sent = codes.find(|sent| sent.is(self.partner, purpose, number)).ok_or_else(Refusal::not_found)?;
        if let Some(why) = sent.refusal(code, self.now) {
            return Err(Refusal::invalid(why));
        }
        sent.used = true;
        Ok(())
    }
}
