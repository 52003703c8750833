//! 聚合下单 of version 4: `trade_payment_create` places orders of any wallet, and takes money with a shown code.

use tongbao_huifu::{JspayNotify, TradePaymentCreateV4Request, TradePaymentCreateV4Response, TradeTypeV4, TransType};

use super::order::{Handed, Order, handed, placed, shown, told};
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::{day8, same};

impl Operation for TradePaymentCreateV4Request {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TradePaymentCreateV4Response, Refusal> {
        let is_shown = is_shown(self.trade_type());
        let order = Order {
            huifu_id: self.huifu_id(),
            // The table alone lets it be left out.
            req_date: self.req_date().unwrap_or(desk.now.date()),
            req_seq_id: self.req_seq_id(),
            trans_type: trans_type(self)?,
            amount: self.trans_amt(),
            goods_desc: self.goods_desc(),
            delay: self.delay_acct_flag(),
            split: self.acct_split_bunch(),
            remark: self.remark(),
            notify_url: self.notify_url(),
            expires: self.time_expire(),
        };
        let trade = order.place(desk)?;
        desk.tell_scanned::<JspayNotify>(&trade)?;
        let (code, text, stat) = if is_shown { told(desk, &trade)? } else { placed(desk)? };
        let (party, out) = trade.payers_numbers();
        let mut reply = TradePaymentCreateV4Response::builder()
            .resp_code(code)
            .resp_desc(text)
            .req_date(day8(trade.req_date))
            .req_seq_id(trade.req_seq_id.as_str())
            .hf_seq_id(trade.hf_seq_id.as_str())
            .trans_amt(trade.terms.amount)
            .trans_stat(stat)
            .huifu_id(trade.huifu_id.as_str())
            .party_order_id(party)
            .delay_acct_flag(trade.delay_acct_flag());
        reply = match handed(&trade) {
            _ if is_shown => reply.out_trans_id(out),
            Handed::PayInfo(text) => reply.pay_info(text),
            Handed::QrCode(link) => reply.qr_code(link),
        };
        if let Some(kind) = &trade.terms.trans_type {
            reply = reply.trade_type(kind.clone());
        }
        if let Some(remark) = &trade.terms.remark {
            reply = reply.remark(remark.as_str());
        }
        Ok(reply.build()?)
    }

    fn swap(reply: &mut TradePaymentCreateV4Response, other: &Other) {
        reply.req_seq_id = Some(other.req_seq_id.clone());
        reply.hf_seq_id = Some(other.hf_seq_id.clone());
    }
}

/// Whether the payer shows a code, and the merchant scans it.
const fn is_shown(trade_type: &TradeTypeV4) -> bool {
    matches!(trade_type, TradeTypeV4::TMicropay | TradeTypeV4::AMicropay | TradeTypeV4::UMicropay)
}

/// The trade type. A shown code must be one of the wallet that the request names.
fn trans_type(request: &TradePaymentCreateV4Request) -> Result<TransType, Refusal> {
    let named = same(request.trade_type())?;
    if is_shown(request.trade_type()) {
        let code = request.method_expand().and_then(|expand| expand.auth_code());
        let code = code.ok_or_else(|| Refusal::invalid("method_expand.auth_code 支付授权码: 必填"))?;
        if shown(code.expose())? != named {
            return Err(Refusal::invalid("method_expand.auth_code 支付授权码: 与交易类型不符"));
        }
    }
    Ok(named)
}
