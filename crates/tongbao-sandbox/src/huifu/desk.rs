//! The desk at which one request is carried out.

use tongbao_core::{BeijingTime, Invalid, Request};
use tongbao_huifu::HuifuProtocol;

use super::state::State;
use super::told::{Told, Waiting};
use super::trade::{Named, Trade};
use crate::fault::Fault;
use crate::random::Seed;

/// What an interface does with its request.
pub(super) trait Operation: Request<Protocol = HuifuProtocol> {
    /// The merchant's number that the request is about, or nothing.
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
    pub(super) req_seq_id: String,
    pub(super) hf_seq_id: String,
}

/// Why a request is not carried out, or its reply does not say that it was.
pub(super) enum Refusal {
    /// 业务返回码 and 业务返回描述.
    Because(&'static str, String),
    /// The sandbox made a reply that does not fit its own table.
    Own(Invalid),
}

impl Refusal {
    pub(super) fn of(resp_code: &'static str, why: impl Into<String>) -> Self {
        Self::Because(resp_code, why.into())
    }

    /// 无效参数, and which.
    pub(super) fn invalid(why: impl std::fmt::Display) -> Self {
        Self::Because("10000000", format!("无效参数: {why}"))
    }

    /// The code of the platform where no original is found.
    pub(super) fn not_found() -> Self {
        Self::of("23000001", "原交易不存在")
    }

    /// The state of the original does not allow it.
    pub(super) fn state(why: &str) -> Self {
        Self::of("23000000", why)
    }

    pub(super) fn system() -> Self {
        Self::of("98888888", "系统错误")
    }
}

impl From<Invalid> for Refusal {
    fn from(invalid: Invalid) -> Self {
        Self::Own(invalid)
    }
}

/// One request at work: who asks, and the gateway's memory, locked.
pub(super) struct Desk<'d> {
    pub(super) state: &'d mut State,
    /// 系统号 of who asks.
    pub(super) sys_id: &'d str,
    /// Where the merchant believes the gateway to be: host and port.
    pub(super) host: &'d str,
    pub(super) seed: Seed,
    pub(super) now: BeijingTime,
    pub(super) fault: Option<Fault>,
    /// The order that it is about, for the event log.
    pub(super) order: String,
    /// What the merchant is to be told: numbers in [`State::told`], and where.
    pub(super) notify: Vec<(String, String)>,
    /// For the event log, beside what can be told from the reply.
    pub(super) remark: Option<String>,
}

impl Desk<'_> {
    /// Whether this 商户号 belongs to who asks.
    pub(super) fn own(&self, huifu_id: &str) -> Result<(), Refusal> {
        let is_own = self.state.merchants.iter().any(|known| known.sys_id == self.sys_id && known.huifu_id == huifu_id);
        if is_own { Ok(()) } else { Err(Refusal::of("23000002", "数据权限认证失败")) }
    }

    /// 请求日期: that of today in Beijing, or a day beside it.
    pub(super) fn dated(&self, date: tongbao_core::Date) -> Result<(), Refusal> {
        let (today, day) = (self.now.date(), 24 * 60 * 60);
        let beside = [self.now.unix() - day, self.now.unix() + day].into_iter().filter_map(BeijingTime::from_unix);
        if today == date || beside.map(|time| time.date()).any(|other| other == date) {
            return Ok(());
        }
        Err(Refusal::invalid("req_date 请求日期: 只允许当天及前后一天"))
    }

    /// A number of the gateway's own: 全局流水号.
    pub(super) fn serial(&mut self, kind: &str) -> String {
        let number = self.state.serial();
        format!("0029{kind}{}{number:010}", self.now.format(tongbao_core::schema::DateForm::Second14))
    }

    /// The trade that a request names.
    pub(super) fn find(&mut self, named: &Named<'_>) -> Result<Trade, Refusal> {
        let trade = self.state.trades.iter().find(|trade| trade.is(named)).cloned().ok_or_else(Refusal::not_found)?;
        self.order.clone_from(&trade.req_seq_id);
        Ok(trade)
    }

    /// Tells the merchant something, if there is an address.
    pub(super) fn tell(&mut self, message: impl Told + 'static, address: Option<&str>) {
        let Some(address) = address.filter(|address| !address.is_empty()) else { return };
        let id = format!("N{:08}", self.state.serial());
        let sys_id = self.sys_id.to_owned();
        self.state.told.push(Waiting { id: id.clone(), sys_id, message: std::sync::Arc::new(message) });
        self.notify.push((id, address.to_owned()));
    }
}
