//! 聚合正扫: `trade_payment_jspay`, versions 2 and 3. The payer scans or opens a page, and pays at once after the reply.

use tongbao_huifu::{
    JspayNotify, TradePaymentJspayV2Request, TradePaymentJspayV2Response, TradePaymentJspayV3Request,
    TradePaymentJspayV3Response,
};

use super::order::{Handed, Order, handed, placed};
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::{day8, same};

macro_rules! jspay {
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
                    trans_type: same(self.trade_type())?,
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
                let (code, text, stat) = placed(desk)?;
                let mut reply = $response::builder()
                    .resp_code(code)
                    .resp_desc(text)
                    .req_date(day8(trade.req_date))
                    .req_seq_id(trade.req_seq_id.as_str())
                    .hf_seq_id(trade.hf_seq_id.as_str())
                    .trade_type(self.trade_type().clone())
                    .trans_amt(trade.terms.amount)
                    .trans_stat(stat)
                    .huifu_id(trade.huifu_id.as_str())
                    .party_order_id(trade.payers_numbers().0)
                    .delay_acct_flag(trade.delay_acct_flag());
                reply = match handed(&trade) {
                    Handed::PayInfo(text) => reply.pay_info(text),
                    Handed::QrCode(link) => reply.qr_code(link),
                };
                if let Some(remark) = &trade.terms.remark {
                    reply = reply.remark(remark.as_str());
                }
                Ok(reply.build()?)
            }

            fn swap(reply: &mut $response, other: &Other) {
                reply.req_seq_id = Some(other.req_seq_id.clone());
                reply.hf_seq_id = Some(other.hf_seq_id.clone());
            }
        }
    )+};
}

jspay! {
    TradePaymentJspayV2Request -> TradePaymentJspayV2Response;
    TradePaymentJspayV3Request -> TradePaymentJspayV3Response;
}
