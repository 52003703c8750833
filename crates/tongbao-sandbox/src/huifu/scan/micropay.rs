//! 聚合反扫: `trade_payment_micropay`, versions 2 and 3. The payer shows a 付款码, and the wallet pays before the reply.

use tongbao_huifu::{
    MicropayNotify, TradePaymentMicropayV2Request, TradePaymentMicropayV2Response, TradePaymentMicropayV3Request,
    TradePaymentMicropayV3Response, TransStat,
};

use super::order::{Order, shown, told};
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::day8;

macro_rules! micropay {
    ($($request:ident -> $response:ident;)+) => {$(
        impl Operation for $request {
            fn order(&self) -> &str {
                self.req_seq_id()
            }

            fn carry_out(&self, desk: &mut Desk<'_>) -> Result<$response, Refusal> {
                let order = Order {
                    huifu_id: self.huifu_id(),
                    req_date: self.req_date(),
                    req_seq_id: self.req_seq_id(),
                    trans_type: shown(self.auth_code().expose())?,
                    amount: self.trans_amt(),
                    goods_desc: self.goods_desc(),
                    delay: self.delay_acct_flag(),
                    split: self.acct_split_bunch(),
                    remark: self.remark(),
                    notify_url: self.notify_url(),
                    expires: self.time_expire(),
                };
                let trade = order.place(desk)?;
                desk.tell_scanned::<MicropayNotify>(&trade)?;
                let (code, text, stat) = told(desk, &trade)?;
                let (party, out) = trade.payers_numbers();
                let mut reply = $response::builder()
                    .resp_code(code)
                    .resp_desc(text)
                    .req_date(day8(trade.req_date))
                    .req_seq_id(trade.req_seq_id.as_str())
                    .hf_seq_id(trade.hf_seq_id.as_str())
                    .trans_amt(trade.terms.amount)
                    .huifu_id(trade.huifu_id.as_str())
                    .party_order_id(party)
                    .out_trans_id(out);
                if let Some(kind) = &trade.terms.trans_type {
                    reply = reply.trade_type(kind.clone());
                }
                if let (Some(time), TransStat::Succeeded) = (trade.end_time(), &stat) {
                    reply = reply.end_time(time);
                }
                if let Some(remark) = &trade.terms.remark {
                    reply = reply.remark(remark.as_str());
                }
                Ok(reply.trans_stat(stat).build()?)
            }

            fn swap(reply: &mut $response, other: &Other) {
                reply.req_seq_id = Some(other.req_seq_id.clone());
                reply.hf_seq_id = Some(other.hf_seq_id.clone());
            }
        }
    )+};
}

micropay! {
    TradePaymentMicropayV2Request -> TradePaymentMicropayV2Response;
    TradePaymentMicropayV3Request -> TradePaymentMicropayV3Response;
}
