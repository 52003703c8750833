//! The made-up cards: real banks' first six digits, then zeros; people, phones and id numbers that nobody can have.

use crate::card::{CardBehaviour, TestCard, card};

/// The cards of a new sandbox. No document lists the codes of banks: these are the banks' own short names.
pub(super) fn cards() -> Vec<TestCard> {
    use CardBehaviour::{Blocked, InsufficientFunds, Pays, PaysLater, PaysOnCredit};
    let plenty = 10_000_000;
    let debit = [
        ("CCB debit", "CCB", "建设银行", "6217000000000000012", "沙箱甲", 1, plenty, Pays),
        ("ICBC debit, slow", "ICBC", "工商银行", "6222020000000000018", "沙箱乙", 2, plenty, PaysLater),
        ("ABC debit, next to empty", "ABC", "农业银行", "6228480000000000018", "沙箱丙", 3, 1, InsufficientFunds),
        ("BOC debit, blocked", "BOC", "中国银行", "6216610000000000016", "沙箱丁", 4, plenty, Blocked),
    ];
    let credit = ("CMB credit", "CMB", "招商银行", "6225750000000014", "沙箱戊", 5, plenty, PaysOnCredit);
    debit.map(|facts| card(facts, false)).into_iter().chain([card(credit, true)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::card::check_numbers;

    #[test]
    fn numbers_have_a_right_check_digit_and_are_unique() {
        check_numbers(&cards(), |_| false);
    }

    #[test]
    fn every_behaviour_has_a_card() {
        use CardBehaviour::*;
        for behaviour in [Pays, PaysOnCredit, PaysLater, InsufficientFunds, Blocked] {
            assert!(cards().iter().any(|card| card.behaviour == behaviour), "{behaviour:?}");
        }
    }
}
