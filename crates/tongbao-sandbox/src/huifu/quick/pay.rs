//! 快捷支付确认: `quickpay_confirm_v2` and `quickpay_pay_v3` take the code, and then the money. They name the application by its own numbers.

use tongbao_core::{Credential, Date, Invalid, Secret};
use tongbao_huifu::{
    AcctStat, NotifyType, QuickpayConfirmV2Request, QuickpayConfirmV2Response, QuickpayPayNotify, QuickpayPayV3Request,
    QuickpayPayV3Response, TransStat,
};

use super::order::Placed;
use crate::card::CardBehaviour;
use crate::fault::Fault;
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::state::Purpose;
use crate::huifu::trade::{Payer, Standing, Trade, day8};

/// What the two versions have in common.
struct Confirm<'r> {
    huifu_id: &'r str,
    req_date: Date,
    req_seq_id: &'r str,
    sms_code: &'r Secret<Credential>,
    notify_url: Option<&'r str>,
}

impl Confirm<'_> {
    /// Takes the code and the money. Also how the reply says that the trade stands.
    fn settle(&self, desk: &mut Desk<'_>) -> Result<(Trade, Placed, TransStat), Refusal> {
        let (mut trade, placed) = desk.placed(self.huifu_id, self.req_date, self.req_seq_id)?;
        match trade.standing {
            Standing::Waiting => {}
            Standing::Closed => return Err(Refusal::invalid("订单已失效")),
            Standing::Paid | Standing::Failed(_) => return Err(Refusal::of("20000000", "重复交易")),
        }
        let (Some(user), Some(card)) = (&placed.user_huifu_id, &placed.card_bind_id) else {
            return Err(Refusal::state("订单在页面支付"));
        };
        // The card may have been unbound since.
        desk.bound(&trade.huifu_id, user, card)?;
        desk.take_code(Purpose::Pay, &trade.huifu_id, &trade.req_seq_id, self.sms_code)?;
        if let Some(address) = self.notify_url {
            trade.notify_url = Some(address.to_owned());
        }
        desk.pay(&mut trade);
        trade.unheard = is_slow(desk, &trade.payer);
        if let Some(known) = desk.state.trades.iter_mut().find(|known| known.hf_seq_id == trade.hf_seq_id) {
            known.clone_from(&trade);
        }
        desk.tell_paid(&trade, &placed)?;
        let stat = match desk.fault {
            Some(Fault::TimeoutNotCharged | Fault::TimeoutCharged) => return Err(Refusal::system()),
            Some(Fault::ProcessingNotCharged | Fault::ProcessingCharged) => TransStat::Processing,
            _ => trade.trans_stat(),
        };
        Ok((trade, placed, stat))
    }
}

fn is_slow(desk: &Desk<'_>, payer: &Payer) -> bool {
    let Payer::Card(pan) = payer else { return false };
    desk.state.card(pan).is_some_and(|card| card.behaviour == CardBehaviour::PaysLater)
}

/// 业务返回码 and 业务返回描述 beside a state.
fn words(trade: &Trade, stat: &TransStat) -> (&'static str, &'static str) {
    match stat {
        TransStat::Succeeded => ("00000000", "交易成功"),
        TransStat::Failed => ("90000000", trade.bank_message().unwrap_or("交易失败")),
        _ => ("00000100", "交易处理中"),
    }
}

macro_rules! confirms {
    ($($request:ident -> $response:ident, $notify_url:expr;)+) => {$(
        impl Operation for $request {
            fn order(&self) -> &str {
                self.req_seq_id()
            }

            fn carry_out(&self, desk: &mut Desk<'_>) -> Result<$response, Refusal> {
                let notify_url: fn(&Self) -> Option<&str> = $notify_url;
                let confirm = Confirm {
                    huifu_id: self.huifu_id(),
                    req_date: self.req_date(),
                    req_seq_id: self.req_seq_id(),
                    sms_code: self.sms_code(),
                    notify_url: notify_url(self),
                };
                let (trade, placed, stat) = confirm.settle(desk)?;
                let (code, text) = words(&trade, &stat);
                let mut reply = $response::builder()
                    .resp_code(code)
                    .resp_desc(text)
                    .req_date(day8(trade.req_date))
                    .req_seq_id(trade.req_seq_id.as_str())
                    .huifu_id(trade.huifu_id.as_str())
                    .hf_seq_id(trade.hf_seq_id.as_str())
                    .trans_amt(trade.terms.amount)
                    .trans_stat(stat);
                if let Some(user) = placed.user_huifu_id {
                    reply = reply.user_huifu_id(user);
                }
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

confirms! {
    QuickpayConfirmV2Request -> QuickpayConfirmV2Response, |request| Some(request.notify_url());
    QuickpayPayV3Request -> QuickpayPayV3Response, |request| request.notify_url();
}

impl Desk<'_> {
    /// Tells the merchant about the trade, and then about its booking; nothing while the payer has to act.
    pub(super) fn tell_paid(&mut self, trade: &Trade, placed: &Placed) -> Result<(), Refusal> {
        if trade.standing == Standing::Waiting {
            return Ok(());
        }
        let heard = Trade { unheard: false, ..trade.clone() };
        self.tell(notification(&heard, placed, NotifyType::Trade)?, trade.notify_url.as_deref());
        if trade.standing == Standing::Paid {
            self.tell(notification(&heard, placed, NotifyType::Account)?, trade.notify_url.as_deref());
        }
        Ok(())
    }
}

fn notification(trade: &Trade, placed: &Placed, about: NotifyType) -> Result<QuickpayPayNotify, Invalid> {
    let stat = trade.trans_stat();
    let (code, text) = words(trade, &stat);
    let mut notify = QuickpayPayNotify::builder()
        .resp_code(code)
        .resp_desc(text)
        .req_date(day8(trade.req_date))
        .req_seq_id(trade.req_seq_id.as_str())
        .huifu_id(trade.huifu_id.as_str())
        .hf_seq_id(trade.hf_seq_id.as_str())
        .trans_amt(trade.terms.amount)
        .trans_stat(stat)
        .order_type(placed.order_type.clone())
        .delay_acct_flag(trade.delay_acct_flag());
    if let Some(user) = &placed.user_huifu_id {
        notify = notify.user_huifu_id(user.as_str());
    }
    if let Some(time) = trade.end_time() {
        notify = notify.end_time(time);
    }
    if about == NotifyType::Account {
        notify = notify.acct_stat(AcctStat::Succeeded);
    }
    if let Some(message) = trade.bank_message() {
        notify = notify.bank_message(message);
    }
    if let Some(remark) = &trade.terms.remark {
        notify = notify.remark(remark.as_str());
    }
    notify.notify_type(about).build()
}
