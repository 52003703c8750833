//! 分账: what the shares of a trade must add up to.

use tongbao_core::schema::{AmountForm, FieldSchema};
use tongbao_core::{Amount, Fields, List, Value, Visitor};

use super::{Breach, Facts, Rule};

pub(super) fn check(facts: &Facts<'_>, breaches: &mut Vec<Breach>) {
    let Some(split) = facts.split else { return };
    let mut bunch = Bunch::default();
    split.visit(&mut bunch);
    if bunch.net {
        if !bunch.by_percentage {
            breaches.push(Breach::new(format!("{SPLIT}.is_clean_split"), Rule::NetFixed));
        }
        // Without the flag the merchant's own setting counts, which no request shows.
        if facts.fee_flag.is_some_and(|flag| flag != FEE_INSIDE) {
            breaches.push(Breach::new(format!("{SPLIT}.is_clean_split"), Rule::NetOutside));
        }
    }
    let shares = bunch.shares.map(shares).unwrap_or_default();
    if shares.is_empty() {
        return;
    }
    if bunch.by_percentage { percentages(&shares, breaches) } else { amounts(&shares, facts, breaches) }
}

fn percentages(shares: &[Share<'_>], breaches: &mut Vec<Breach>) {
    let before = breaches.len();
    let mut sum = Some(Amount::from_fen(0));
    for (at, share) in shares.iter().enumerate() {
        // A percentage is written like yuan: 23.50 is 2350 hundredths.
        let part = match share.percent.map(|text| Amount::parse(text, AmountForm::Yuan)) {
            None => Err(Rule::NoPercent),
            Some(Ok(part)) if part.fen() > 0 => Ok(part),
            Some(_) => Err(Rule::NotPercent),
        };
        match part {
            Ok(part) => sum = sum.and_then(|sum| sum.checked_add(part)),
            Err(rule) => breaches.push(Breach::new(format!("{SHARES}[{at}].percentage_div"), rule)),
        }
    }
    if breaches.len() == before && sum.is_none_or(|sum| sum.fen() != HUNDRED) {
        breaches.push(Breach::new(format!("{SHARES}.percentage_div"), Rule::NotHundred));
    }
}

fn amounts(shares: &[Share<'_>], facts: &Facts<'_>, breaches: &mut Vec<Breach>) {
    for (at, _) in shares.iter().enumerate().filter(|(_, share)| share.percent.is_some()) {
        breaches.push(Breach::new(format!("{SHARES}[{at}].percentage_div"), Rule::PercentWithoutFlag));
    }
    let Some((name, total)) = facts.total else { return };
    let mut known = shares.iter().filter_map(|share| share.amount);
    let sum = known.try_fold(Amount::from_fen(0), Amount::checked_add);
    let all_known = shares.iter().all(|share| share.amount.is_some());
    let refund = name == "ord_amt";
    let rule = match sum {
        Some(sum) if refund && all_known && sum != total => Rule::NotEqual { total: name },
        Some(sum) if sum <= total => return,
        _ => Rule::MoreThan { total: name },
    };
    breaches.push(Breach::new(format!("{SHARES}.div_amt"), rule));
}

/// 分账对象.
#[derive(Default)]
struct Bunch<'a> {
    by_percentage: bool,
    net: bool,
    shares: Option<&'a dyn List>,
}

impl<'a> Visitor<'a> for Bunch<'a> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        match (field.wire, value) {
            ("percentage_flag", Value::Text(flag)) => self.by_percentage = flag == "Y",
            ("is_clean_split", Value::Text(flag)) => self.net = flag == "Y",
            ("acct_infos", Value::List(shares)) => self.shares = Some(shares),
            _ => {}
        }
    }
}

/// 分账明细: the share of one party.
#[derive(Clone, Copy, Default)]
struct Share<'a> {
    amount: Option<Amount>,
    percent: Option<&'a str>,
}

impl<'a> Visitor<'a> for Share<'a> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        match (field.wire, value) {
            ("div_amt", Value::Amount(amount)) => self.amount = Some(amount),
            ("percentage_div", Value::Text(text)) => self.percent = Some(text),
            _ => {}
        }
    }
}

fn shares<'a>(list: &'a dyn List) -> Vec<Share<'a>> {
    let of = |item: &'a dyn Fields| {
        let mut share = Share::default();
        item.visit(&mut share);
        share
    };
    (0..list.count()).filter_map(|at| list.at(at)).map(of).collect()
}

const SPLIT: &str = "acct_split_bunch";
const SHARES: &str = "acct_split_bunch.acct_infos";
const FEE_INSIDE: &str = "2";
/// 100.00, in hundredths.
const HUNDRED: u64 = 10_000;
