//! 聚合正扫: `trade_payment_jspay`, versions 2 and 3. The payer scans or opens a page, and pays at once after the reply.

use tongbao_core::{Amount, BeijingTime, Date, WireEnum};
use tongbao_huifu::{
    AcctSplitBunch, DelayAcctFlag, TradePaymentJspayV2Request, TradePaymentJspayV2Response, TradePaymentJspayV3Request,
    TradePaymentJspayV3Response, TradeType, TransStat,
};

use crate::fault::Fault;
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::trade::{Payer, Standing, Terms, Trade, day8, same};

/// What the two versions have in common.
struct Order<'r> {
    huifu_id: &'r str,
    req_date: Date,
    req_seq_id: &'r str,
    trade_type: &'r TradeType,
    amount: Amount,
    goods_desc: &'r str,
    delay: Option<&'r DelayAcctFlag>,
    split: Option<&'r AcctSplitBunch>,
    remark: Option<&'r str>,
    notify_url: Option<&'r str>,
    expires: Option<BeijingTime>,
}

impl Order<'_> {
    fn place(&self, desk: &mut Desk<'_>) -> Result<Trade, Refusal> {
        desk.own(self.huifu_id)?;
        desk.dated(self.req_date)?;
        desk.unused(self.huifu_id, self.req_date, self.req_seq_id)?;
        if self.amount == Amount::ZERO {
            return Err(Refusal::invalid("trans_amt 交易金额: 最低0.01"));
        }
        let trade = Trade {
            sys_id: desk.sys_id.to_owned(),
            huifu_id: self.huifu_id.to_owned(),
            req_date: self.req_date,
            req_seq_id: self.req_seq_id.to_owned(),
            hf_seq_id: desk.serial("TOP2A"),
            terms: Terms {
                trans_type: Some(same(self.trade_type)?),
                amount: self.amount,
                goods_desc: self.goods_desc.to_owned(),
                delayed: self.delay == Some(&DelayAcctFlag::Delayed),
                split: self.split.cloned(),
                remark: self.remark.map(str::to_owned),
            },
            payer: Payer::Wallet,
            notify_url: self.notify_url.map(str::to_owned),
            standing: Standing::Waiting,
            unheard: false,
            placed: desk.now,
            expires: self.expires,
            ended: None,
            confirmed: Amount::ZERO,
        };
        let trade = desk.place(trade);
        desk.tell_scanned(&trade)?;
        match desk.fault {
            Some(Fault::TimeoutCharged | Fault::TimeoutNotCharged) => Err(Refusal::system()),
            _ => Ok(trade),
        }
    }
}

/// What a wallet is handed: the text of 支付信息, or the link behind a QR code.
enum Handed {
    PayInfo(String),
    QrCode(String),
}

fn handed(trade: &Trade, trade_type: &TradeType) -> Handed {
    let (party, out) = trade.payers_numbers();
    match trade_type {
        TradeType::ANative | TradeType::UNative | TradeType::DNative | TradeType::TNative => {
            Handed::QrCode(format!("https://qr.sandbox.example/{party}"))
        }
        TradeType::AJsapi => Handed::PayInfo(format!(r#"{{"tradeNO":"{out}"}}"#)),
        TradeType::UJsapi => Handed::PayInfo(format!(r#"{{"redirectUrl":"https://pay.sandbox.example/{party}"}}"#)),
        other => Handed::PayInfo(format!(
            r#"{{"appId":"wx-sandbox","package":"prepay_id={party}","signType":"RSA","paySign":"sandbox","tradeType":"{}"}}"#,
            other.wire()
        )),
    }
}

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
                    trade_type: self.trade_type(),
                    amount: self.trans_amt(),
                    goods_desc: self.goods_desc(),
                    delay: self.delay_acct_flag(),
                    split: self.acct_split_bunch(),
                    remark: self.remark(),
                    notify_url: self.notify_url(),
                    expires: self.time_expire(),
                };
                let trade = order.place(desk)?;
                let mut reply = $response::builder()
                    .resp_code("00000100")
                    .resp_desc("下单成功")
                    .req_date(day8(trade.req_date))
                    .req_seq_id(trade.req_seq_id.as_str())
                    .hf_seq_id(trade.hf_seq_id.as_str())
                    .trade_type(self.trade_type().clone())
                    .trans_amt(trade.terms.amount)
                    .trans_stat(TransStat::Processing)
                    .huifu_id(trade.huifu_id.as_str())
                    .party_order_id(trade.payers_numbers().0)
                    .delay_acct_flag(trade.delay_acct_flag());
                reply = match handed(&trade, self.trade_type()) {
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
