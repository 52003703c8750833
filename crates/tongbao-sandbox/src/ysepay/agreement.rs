//! 协议: `trusteeship_sign_cancel` forgets a bound card, `trusteeship_fast_pay_query_protocol` says whether there is one.

use tongbao_ysepay::{
    TrusteeshipFastPayQueryProtocolRequest, TrusteeshipFastPayQueryProtocolResponse, TrusteeshipSignCancelRequest,
    TrusteeshipSignCancelResponse,
};

use super::desk::{Desk, Operation, Refusal};
use super::state::Agreement;

impl Operation for TrusteeshipSignCancelRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TrusteeshipSignCancelResponse, Refusal> {
        let is_this = |bound: &Agreement| bound.partner == desk.partner && bound.protocol_no == *self.protocol_no();
        let at = desk.state.agreements.iter().position(is_this).ok_or_else(|| Refusal::invalid("协议号不存在"))?;
        desk.state.agreements.remove(at);
        Ok(TrusteeshipSignCancelResponse::builder().code("10000").msg("Success").build()?)
    }
}

impl Operation for TrusteeshipFastPayQueryProtocolRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TrusteeshipFastPayQueryProtocolResponse, Refusal> {
        if self.user_id().is_none() && self.protocol_no().is_none() && self.out_trade_no().is_none() {
            return Err(Refusal::invalid("user_id, protocol_no, out_trade_no"));
        }
        let is_this = |bound: &Agreement| {
            bound.partner == desk.partner
                && self.user_id().is_none_or(|user_id| user_id == bound.user_id)
                && self.protocol_no().is_none_or(|protocol_no| *protocol_no == bound.protocol_no)
                && self.out_trade_no().is_none_or(|out_trade_no| out_trade_no == bound.out_trade_no)
        };
        if !desk.state.agreements.iter().any(is_this) {
            return Err(Refusal::not_found());
        }
        Ok(TrusteeshipFastPayQueryProtocolResponse::builder().code("10000").msg("Success").build()?)
    }
}
