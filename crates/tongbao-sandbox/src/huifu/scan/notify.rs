//! 异步通知 of a scan-to-pay order: about the trade, and then about its booking.

use tongbao_core::{Invalid, Notification};
use tongbao_huifu::{AcctStat, HuifuProtocol, JspayNotify, MicropayNotify, NotifyType, TransStat};

use crate::huifu::desk::{Desk, Refusal};
use crate::huifu::trade::{Standing, Trade, day8};

/// A notification about an order that was scanned.
pub(super) trait Scanned: Notification<Protocol = HuifuProtocol> + Send + Sync + 'static {
    fn of(trade: &Trade, about: NotifyType) -> Result<Self, Invalid>;
}

impl Desk<'_> {
    /// Tells the merchant how an order went. Who has not paid yet is not reported.
    pub(super) fn tell_scanned<N: Scanned>(&mut self, trade: &Trade) -> Result<(), Refusal> {
        if trade.standing == Standing::Waiting {
            return Ok(());
        }
        let heard = Trade { unheard: false, ..trade.clone() };
        self.tell(N::of(&heard, NotifyType::Trade)?, trade.notify_url.as_deref());
        if trade.standing == Standing::Paid {
            self.tell(N::of(&heard, NotifyType::Account)?, trade.notify_url.as_deref());
        }
        Ok(())
    }
}

macro_rules! scanned {
    ($($notify:ident, $last:expr;)+) => {$(
        impl Scanned for $notify {
            fn of(trade: &Trade, about: NotifyType) -> Result<Self, Invalid> {
                let (party, out) = trade.payers_numbers();
                let stat = trade.trans_stat();
                let mut notify = $notify::builder()
                    .resp_code("00000000")
                    .resp_desc(if stat == TransStat::Succeeded { "交易成功" } else { "交易失败" })
                    .huifu_id(trade.huifu_id.as_str())
                    .req_seq_id(trade.req_seq_id.as_str())
                    .req_date(day8(trade.req_date))
                    .hf_seq_id(trade.hf_seq_id.as_str())
                    .out_trans_id(out)
                    .party_order_id(party)
                    .trans_amt(trade.terms.amount)
                    .trans_stat(stat);
                if let Some(kind) = &trade.terms.trans_type {
                    notify = notify.trans_type(kind.clone());
                }
                if let (Some(time), Some(date)) = (trade.end_time(), trade.acct_date()) {
                    notify = notify.end_time(time).acct_date(date);
                }
                if let Some(message) = trade.bank_message() {
                    notify = notify.bank_message(message);
                }
                if let Some(remark) = &trade.terms.remark {
                    notify = notify.remark(remark.as_str());
                }
                $last(notify.notify_type(about.clone()), trade, about).build()
            }
        }
    )+};
}

scanned! {
    JspayNotify, |notify: tongbao_huifu::JspayNotifyBuilder, trade: &Trade, about| {
        let notify = notify.delay_acct_flag(trade.delay_acct_flag());
        if about == NotifyType::Account { notify.acct_stat(AcctStat::Succeeded) } else { notify }
    };
    MicropayNotify, |notify, _: &Trade, _| notify;
}
