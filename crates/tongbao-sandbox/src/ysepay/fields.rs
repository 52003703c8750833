//! What several interfaces ask of the same field.

use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BeijingTime, Credential, Cvv, Date, Secret};

use super::cast::PARTNERS;
use super::desk::Refusal;
use crate::card::TestCard;

const DAY: i64 = 24 * 60 * 60;

/// 0.01 to 100000000.00 yuan.
const LIMIT: Amount = Amount::from_fen(10_000_000_000);

/// The first eight characters are the trade date, a day more or less at most; letters, digits, underscore and hyphen.
pub(super) fn dated(out_trade_no: &str, now: BeijingTime) -> Result<(), Refusal> {
    if !out_trade_no.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')) {
        return Err(Refusal::invalid("out_trade_no 字符有误"));
    }
    let date = out_trade_no.get(..8).and_then(|head| Date::parse(head, DateForm::Day8).ok());
    if date.is_some_and(|date| is_near(date, now)) {
        Ok(())
    } else {
        Err(Refusal::invalid("out_trade_no 前8位须为交易日期"))
    }
}

/// 商户日期, a day more or less at most.
pub(super) fn today(shopdate: Date, now: BeijingTime) -> Result<(), Refusal> {
    if is_near(shopdate, now) { Ok(()) } else { Err(Refusal::invalid("shopdate 须为交易日期")) }
}

fn is_near(date: Date, now: BeijingTime) -> bool {
    [-DAY, 0, DAY].into_iter().any(|off| BeijingTime::from_unix(now.unix() + off).is_some_and(|day| day.date() == date))
}

pub(super) fn payable(amount: Amount) -> Result<(), Refusal> {
    match amount {
        Amount::ZERO => Err(Refusal::invalid("total_amount 最小0.01")),
        amount if amount > LIMIT => Err(Refusal::of("ACQ.TOTAL_FEE_EXCEED")),
        _ => Ok(()),
    }
}

/// Number and name of a payee that the gateway knows.
pub(super) fn payee(seller_id: &str, seller_name: &str) -> Result<(), Refusal> {
    match PARTNERS.iter().find(|(known, ..)| *known == seller_id) {
        None => Err(Refusal::invalid("seller_id 不存在")),
        Some((_, name, _)) if *name != seller_name => Err(Refusal::invalid("seller_name 与 seller_id 不符")),
        Some(_) => Ok(()),
    }
}

/// 业务代码 of this partner.
pub(super) fn business(partner: &str, business_code: &str) -> Result<(), Refusal> {
    let own = PARTNERS.iter().any(|(known, _, code)| *known == partner && *code == business_code);
    if own { Ok(()) } else { Err(Refusal::Because("ACQ.ACCESS_FORBIDDEN", "business_code".to_owned())) }
}

pub(super) fn decent(subject: &str) -> Result<(), Refusal> {
    if subject.contains("违禁词") { Err(Refusal::of("ACQ.EXIST_FORBIDDEN_WORD")) } else { Ok(()) }
}

/// 设置未付款交易的超时时间 in seconds, from 1m to 15d.
pub(super) fn timeout(timeout_express: &str) -> Result<i64, Refusal> {
    let unit = |text: &str| match text {
        "m" => Some(60),
        "h" => Some(60 * 60),
        "d" => Some(DAY),
        _ => None,
    };
    let split = timeout_express.len().saturating_sub(1);
    let parsed = timeout_express.split_at_checked(split).and_then(|(number, text)| {
        let digits = number.bytes().all(|byte| byte.is_ascii_digit());
        number.parse::<i64>().ok().filter(|_| digits)?.checked_mul(unit(text)?)
    });
    let seconds = parsed.filter(|seconds| (60..=15 * DAY).contains(seconds));
    seconds.ok_or_else(|| Refusal::invalid("timeout_express 须为1m至15d"))
}

/// 安全码 and 有效期: those of the card if they are given, and given if they must be.
pub(super) fn credit(
    card: &TestCard,
    cvv2: Option<&Secret<Cvv>>,
    expiry: Option<&Secret<Credential>>,
    must: bool,
) -> Result<(), Refusal> {
    if must && card.credit && (cvv2.is_none() || expiry.is_none()) {
        return Err(Refusal::invalid("信用卡须送 cardCvn2 与 cardExprDt"));
    }
    let fits = cvv2.is_none_or(|cvv2| card.cvv2.as_ref() == Some(cvv2))
        && expiry.is_none_or(|expiry| card.expiry.as_ref() == Some(expiry));
    if fits { Ok(()) } else { Err(Refusal::invalid("cardCvn2 或 cardExprDt 有误")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timeouts_are_from_one_minute_to_fifteen_days() {
        for (text, seconds) in [("1m", 60), ("90m", 5400), ("2h", 7200), ("15d", 15 * DAY), ("360h", 15 * DAY)] {
            assert_eq!(timeout(text).ok(), Some(seconds), "{text}");
        }
        for text in ["", "m", "0m", "16d", "361h", "1", "1s", "-1m", "+1m", "1.5h", "1 m", "五m"] {
            assert!(timeout(text).is_err(), "{text}");
        }
    }

    #[test]
    fn numbers_begin_with_the_date_of_yesterday_today_or_tomorrow() {
        let now = BeijingTime::new(2024, 3, 1, 0, 0, 1).unwrap();
        for number in ["20240229", "20240301", "20240302000000000001", "20240301_-Az"] {
            assert!(dated(number, now).is_ok(), "{number}");
        }
        for number in ["20240228000000000001", "20240303", "2024030", "order-20240301", "20240301 1", "20240301号"] {
            assert!(dated(number, now).is_err(), "{number}");
        }
    }
}
