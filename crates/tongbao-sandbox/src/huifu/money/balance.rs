//! 账户余额, and queries of which no public table says what the reply holds.

use tongbao_core::Amount;
use tongbao_core::schema::AmountForm;
use tongbao_huifu::{
    AcctInfoBalance, AcctStat, AcctpaymentBalanceQueryRequest, AcctpaymentBalanceQueryResponse,
    MerchantSettlementQueryRequest, MerchantSettlementQueryResponse, SettlementDmamtQueryRequest,
    SettlementDmamtQueryResponse, SubAcctType, TradeTransSplitQueryRequest, TradeTransSplitQueryResponse,
};

use crate::huifu::desk::{Desk, Operation, Refusal};
use crate::huifu::trade::{Standing, day8};

impl Desk<'_> {
    /// 可用余额: confirmed, less what was given back and taken out.
    pub(super) fn balance(&self, huifu_id: &str) -> Amount {
        let trades = self.state.trades.iter();
        let paid = trades.filter(|trade| trade.huifu_id == huifu_id && trade.standing == Standing::Paid);
        // What goes back of a delayed trade was not confirmed, and so never in the balance.
        let refunds = self.state.refunds.iter().filter(|refund| refund.moved && refund.huifu_id == huifu_id);
        let back = refunds.filter(|refund| !refund.original.terms.delayed);
        let out = self.state.withdrawals.iter().filter(|known| known.huifu_id == huifu_id);
        let paid: u64 = paid.map(|trade| trade.confirmed.fen()).sum();
        let gone: u64 = back.map(|refund| refund.amount.fen()).chain(out.map(|known| known.amount.fen())).sum();
        Amount::from_fen(paid.saturating_sub(gone))
    }
}

impl Operation for AcctpaymentBalanceQueryRequest {
    fn order(&self) -> &str {
        self.req_seq_id().unwrap_or_default()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<AcctpaymentBalanceQueryResponse, Refusal> {
        desk.own(self.huifu_id())?;
        let balance = desk.balance(self.huifu_id()).format(AmountForm::Yuan2dp);
        let account = AcctInfoBalance::builder()
            .huifu_id(self.huifu_id())
            .acct_type(SubAcctType::Basic)
            .balance_amt(balance.as_str())
            .avl_bal(balance.as_str())
            .frz_bal("0.00")
            .acct_stat(AcctStat::Succeeded);
        let mut reply = AcctpaymentBalanceQueryResponse::builder()
            .resp_code("00000000")
            .resp_desc("成功")
            .req_date(day8(self.req_date()))
            .acct_info_list(vec![account.build()?]);
        if let Some(number) = self.req_seq_id() {
            reply = reply.req_seq_id(number);
        }
        Ok(reply.build()?)
    }
}

impl Operation for MerchantSettlementQueryRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<MerchantSettlementQueryResponse, Refusal> {
        desk.own(self.huifu_id())?;
        // The sandbox settles nothing by itself.
        let reply = MerchantSettlementQueryResponse::builder().resp_code("00000000").resp_desc("成功");
        Ok(reply.result_count("0").page_size(self.page_size()).build()?)
    }
}

impl Operation for SettlementDmamtQueryRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<SettlementDmamtQueryResponse, Refusal> {
        desk.own(self.huifu_id())?;
        Ok(SettlementDmamtQueryResponse::builder().resp_code("00000000").resp_desc("成功").build()?)
    }
}

impl Operation for TradeTransSplitQueryRequest {
    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TradeTransSplitQueryResponse, Refusal> {
        desk.own(self.huifu_id())?;
        let mut trades = desk.state.trades.iter();
        let trade = trades.find(|trade| trade.huifu_id == self.huifu_id() && trade.hf_seq_id == self.hf_seq_id());
        let number = trade.ok_or_else(Refusal::not_found)?.req_seq_id.clone();
        desk.order = number;
        Ok(TradeTransSplitQueryResponse::builder().resp_code("00000000").resp_desc("成功").build()?)
    }
}
