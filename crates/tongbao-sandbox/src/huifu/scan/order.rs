//! What the orders of all versions have in common, and what the payer's wallet is handed.

use tongbao_core::{Amount, BeijingTime, Date};
use tongbao_huifu::{AcctSplitBunch, DelayAcctFlag, TransStat, TransType};

use crate::fault::Fault;
use crate::huifu::desk::{Desk, Refusal};
use crate::huifu::trade::{Payer, Standing, Terms, Trade};

/// An order, as its request has it.
pub(super) struct Order<'r> {
    pub(super) huifu_id: &'r str,
    pub(super) req_date: Date,
    pub(super) req_seq_id: &'r str,
    pub(super) trans_type: TransType,
    pub(super) amount: Amount,
    pub(super) goods_desc: &'r str,
    pub(super) delay: Option<&'r DelayAcctFlag>,
    pub(super) split: Option<&'r AcctSplitBunch>,
    pub(super) remark: Option<&'r str>,
    pub(super) notify_url: Option<&'r str>,
    pub(super) expires: Option<BeijingTime>,
}

impl Order<'_> {
    /// Checks the order, remembers it, and has the payer pay. The merchant is not told yet.
    pub(super) fn place(self, desk: &mut Desk<'_>) -> Result<Trade, Refusal> {
        desk.own(self.huifu_id)?;
        desk.dated(self.req_date)?;
        desk.unused(self.huifu_id, self.req_date, self.req_seq_id)?;
        if self.amount == Amount::ZERO {
            return Err(Refusal::invalid("trans_amt 交易金额: 最低0.01"));
        }
        if self.expires.is_some_and(|expires| expires <= desk.now) {
            return Err(Refusal::invalid("time_expire 交易有效期: 订单已过期"));
        }
        let expires = self.expires.or_else(|| lapses(&self.trans_type, desk.now));
        let unheard = asks_its_payer(&self.trans_type, self.goods_desc);
        let trade = Trade {
            huifu_id: self.huifu_id.to_owned(),
            req_date: self.req_date,
            req_seq_id: self.req_seq_id.to_owned(),
            hf_seq_id: desk.serial("TOP2A"),
            terms: Terms {
                trans_type: Some(self.trans_type),
                amount: self.amount,
                goods_desc: self.goods_desc.to_owned(),
                delayed: self.delay == Some(&DelayAcctFlag::Delayed),
                split: self.split.cloned(),
                remark: self.remark.map(str::to_owned),
            },
            payer: Payer::Wallet,
            notify_url: self.notify_url.map(str::to_owned),
            standing: Standing::Waiting,
            unheard,
            placed: desk.now,
            expires,
            ended: None,
            confirmed: Amount::ZERO,
        };
        Ok(desk.place(trade))
    }
}

/// The word in 商品描述 for a payer whose wallet asks for a password when it shows a code.
const CONFIRMS: &str = "需确认";

/// Whether the wallet first asks its payer, so that the reply cannot say yet that it was paid.
fn asks_its_payer(trans_type: &TransType, goods_desc: &str) -> bool {
    use TransType as T;
    matches!(trans_type, T::TMicropay | T::AMicropay | T::UMicropay | T::DMicropay) && goods_desc.contains(CONFIRMS)
}

/// When WeChat and Alipay drop an order that names no time itself. Of the other wallets nobody says.
fn lapses(trans_type: &TransType, now: BeijingTime) -> Option<BeijingTime> {
    use TransType as T;
    match trans_type {
        T::UJsapi | T::UNative | T::UMicropay | T::DNative | T::DMicropay => None,
        _ => BeijingTime::from_unix(now.unix() + 2 * 60 * 60),
    }
}

/// What a wallet is handed: the text of 支付信息, or the link behind a QR code.
pub(super) enum Handed {
    PayInfo(String),
    QrCode(String),
}

/// What the wallet needs for this order.
pub(super) fn handed(trade: &Trade) -> Handed {
    use TransType as T;
    let (party, out) = trade.payers_numbers();
    match trade.terms.trans_type {
        Some(T::ANative | T::UNative | T::DNative | T::TNative) => {
            Handed::QrCode(format!("https://qr.sandbox.example/{party}"))
        }
        Some(T::AJsapi) => Handed::PayInfo(format!(r#"{{"tradeNO":"{out}"}}"#)),
        Some(T::UJsapi) => Handed::PayInfo(format!(r#"{{"redirectUrl":"https://pay.sandbox.example/{party}"}}"#)),
        _ => Handed::PayInfo(format!(
            r#"{{"appId":"wx-sandbox","package":"prepay_id={party}","signType":"RSA","paySign":"sandbox"}}"#
        )),
    }
}

/// The trade type that a 付款码 belongs to. Its first two digits say whose it is, as the wallets themselves publish them.
pub(super) fn shown(auth_code: &str) -> Result<TransType, Refusal> {
    let whose = auth_code.get(..2).and_then(|head| head.parse::<u8>().ok());
    match whose.filter(|_| auth_code.bytes().all(|digit| digit.is_ascii_digit())) {
        Some(10..=15) => Ok(TransType::TMicropay),
        Some(25..=30) => Ok(TransType::AMicropay),
        Some(62) => Ok(TransType::UMicropay),
        Some(1) => Ok(TransType::DMicropay),
        _ => Err(Refusal::invalid("auth_code 支付授权码: 无法识别")),
    }
}

/// What the answer to a shown code says of it: 业务返回码, 业务返回描述, 交易状态.
pub(super) fn told(desk: &Desk<'_>, trade: &Trade) -> Result<(&'static str, &'static str, TransStat), Refusal> {
    let stat = match desk.fault {
        Some(Fault::TimeoutCharged | Fault::TimeoutNotCharged) => return Err(Refusal::system()),
        Some(Fault::ProcessingCharged | Fault::ProcessingNotCharged) => TransStat::Processing,
        _ => trade.trans_stat(),
    };
    Ok(match stat {
        TransStat::Succeeded => ("00000000", "交易成功", stat),
        TransStat::Failed => ("90000000", trade.bank_message().unwrap_or("交易失败"), stat),
        _ => ("00000100", "交易处理中", TransStat::Processing),
    })
}

/// What the answer to an order says of it: that it was placed, and never more.
pub(super) fn placed(desk: &Desk<'_>) -> Result<(&'static str, &'static str, TransStat), Refusal> {
    if desk.timed_out() {
        return Err(Refusal::system());
    }
    Ok(("00000100", "下单成功", TransStat::Processing))
}
