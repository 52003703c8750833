//! 取现: to the card of the merchant. Its path has two spellings.

use tongbao_core::{Amount, Date, Secret, Token};
use tongbao_huifu::{
    EncashAcctStatus, EncashMsgType, EncashTransType, EncashmentNotify, ResultStat, TradeSettlementEncashmentRequest,
    TradeSettlementEncashmentResponse, TradeSettlementEnchashmentRequest, TradeSettlementEnchashmentResponse,
    TradeSettlementQueryRequest, TradeSettlementQueryResponse, TransStat, TransStatus,
};

use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::day8;

/// A withdrawal that was paid out.
#[derive(Clone)]
pub(in crate::huifu) struct Withdrawal {
    pub(super) huifu_id: String,
    pub(super) req_date: Date,
    pub(super) req_seq_id: String,
    pub(super) hf_seq_id: String,
    pub(super) amount: Amount,
}

/// What both spellings ask for.
struct Asked<'r> {
    huifu_id: &'r str,
    req_date: Date,
    req_seq_id: &'r str,
    amount: Amount,
    token_no: &'r Secret<Token>,
    acct_id: Option<&'r str>,
    notify_url: Option<&'r str>,
}

impl Asked<'_> {
    /// Takes the money out; answers the gateway's number of it.
    fn pay_out(&self, desk: &mut Desk<'_>) -> Result<String, Refusal> {
        let huifu_id = self.huifu_id;
        let profile = desk.profile(huifu_id)?;
        if profile.token_no.as_ref() != Some(self.token_no) {
            return Err(Refusal::of("22000003", "账户信息异常: token_no 取现卡序列号"));
        }
        if self.acct_id.is_some_and(|asked| !profile.accounts.iter().any(|known| known == asked)) {
            return Err(Refusal::of("22000003", "账户信息异常: acct_id 账户号"));
        }
        desk.dated(self.req_date)?;
        let known = desk.state.withdrawals.iter();
        let mut same = known.filter(|known| known.huifu_id == huifu_id && known.req_date == self.req_date);
        if same.any(|known| known.req_seq_id == self.req_seq_id) {
            return Err(Refusal::of("20000000", "重复交易"));
        }
        if self.amount == Amount::ZERO {
            return Err(Refusal::invalid("cash_amt 取现金额: 最低0.01"));
        }
        if desk.balance(huifu_id).checked_sub(self.amount).is_none() {
            return Err(Refusal::of("90000000", "账户可用余额不足"));
        }
        let withdrawal = Withdrawal {
            huifu_id: huifu_id.to_owned(),
            req_date: self.req_date,
            req_seq_id: self.req_seq_id.to_owned(),
            hf_seq_id: desk.serial("CASH"),
            amount: self.amount,
        };
        desk.state.withdrawals.push(withdrawal.clone());
        desk.remark = Some(format!("withdrawal of {}", self.amount));
        for about in [EncashMsgType::Channel, EncashMsgType::Account] {
            desk.tell(withdrawal.notification(about)?, self.notify_url);
        }
        Ok(withdrawal.hf_seq_id)
    }
}

impl Withdrawal {
    fn notification(&self, about: EncashMsgType) -> Result<EncashmentNotify, tongbao_core::Invalid> {
        EncashmentNotify::builder()
            .sub_resp_code("00000000")
            .sub_resp_desc("成功")
            .huifu_id(self.huifu_id.as_str())
            .req_date(day8(self.req_date))
            .req_seq_id(self.req_seq_id.as_str())
            .hf_seq_id(self.hf_seq_id.as_str())
            .trans_status(TransStatus::Succeeded)
            .acct_status(EncashAcctStatus::Succeeded)
            .channel_status(ResultStat::Succeeded)
            .cash_amt(self.amount)
            .msg_type(about)
            .trans_type(EncashTransType::Encashment)
            .build()
    }
}

macro_rules! withdrawal {
    ($request:ident, $response:ident) => {
        impl Operation for $request {
            fn order(&self) -> &str {
                self.req_seq_id()
            }

            fn carry_out(&self, desk: &mut Desk<'_>) -> Result<$response, Refusal> {
                let asked = Asked {
                    huifu_id: self.huifu_id(),
                    req_date: self.req_date(),
                    req_seq_id: self.req_seq_id(),
                    amount: self.cash_amt(),
                    token_no: self.token_no(),
                    acct_id: self.acct_id(),
                    notify_url: self.notify_url(),
                };
                let hf_seq_id = asked.pay_out(desk)?;
                let reply = $response::builder()
                    .resp_code("00000000")
                    .resp_desc("处理中")
                    .req_date(day8(self.req_date()))
                    .req_seq_id(self.req_seq_id())
                    .huifu_id(self.huifu_id())
                    .hf_seq_id(hf_seq_id)
                    .trans_stat(TransStat::Processing);
                Ok(reply.build()?)
            }

            fn swap(reply: &mut $response, other: &Other) {
                reply.req_seq_id = Some(other.req_seq_id.clone());
                reply.hf_seq_id = Some(other.hf_seq_id.clone());
            }
        }
    };
}

withdrawal!(TradeSettlementEncashmentRequest, TradeSettlementEncashmentResponse);
withdrawal!(TradeSettlementEnchashmentRequest, TradeSettlementEnchashmentResponse);

impl Operation for TradeSettlementQueryRequest {
    fn order(&self) -> &str {
        self.org_req_seq_id().unwrap_or_default()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TradeSettlementQueryResponse, Refusal> {
        desk.own(self.huifu_id())?;
        let found = desk.state.withdrawals.iter().find(|known| {
            known.huifu_id == self.huifu_id()
                && known.req_date == self.org_req_date()
                && self.org_req_seq_id().is_none_or(|asked| asked == known.req_seq_id)
                && self.org_hf_seq_id().is_none_or(|asked| asked == known.hf_seq_id)
        });
        let found = found.ok_or_else(Refusal::not_found)?;
        let reply = TradeSettlementQueryResponse::builder()
            .resp_code("00000000")
            .resp_desc("查询成功")
            .org_req_date(day8(found.req_date))
            .org_req_seq_id(found.req_seq_id.as_str())
            .org_hf_seq_id(found.hf_seq_id.as_str())
            .trans_status(TransStatus::Succeeded)
            .cash_amt(found.amount);
        let reply = reply.build()?;
        desk.order.clone_from(&found.req_seq_id);
        Ok(reply)
    }

    fn swap(reply: &mut TradeSettlementQueryResponse, other: &Other) {
        reply.org_req_seq_id = Some(other.req_seq_id.clone());
        reply.org_hf_seq_id = Some(other.hf_seq_id.clone());
    }
}
