//! The made-up cards: real banks' first six digits, then zeros; people, phones and id numbers that nobody can have.

use tongbao_core::Secret;

use crate::card::{CardBehaviour, TestCard, card};

/// The cards of a new sandbox.
pub(super) fn cards() -> Vec<TestCard> {
    use CardBehaviour::{Blocked, InsufficientFunds, Pays, PaysOnCredit};
    let plenty = 10_000_000;
    let debit = [
        // label, bank, its name, number, holder, last digit of phone and id number, fen, behaviour
        ("CCB debit", "CCB", "建设银行", "6217000000000000012", "沙箱甲", 1, plenty, Pays),
        ("CCB debit, a second one", "CCB", "建设银行", "6217000000000000020", "沙箱甲", 1, plenty, Pays),
        ("CCB debit, short number as the first", "CCB", "建设银行", "6217000000018000012", "沙箱甲", 1, plenty, Pays),
        ("ICBC debit, without token", "ICBC", "工商银行", "6222020000000000018", "沙箱乙", 2, plenty, Pays),
        ("ABC debit, next to empty", "ABC", "农业银行", "6228480000000000018", "沙箱丙", 3, 1, InsufficientFunds),
        ("BOC debit, blocked", "BOC", "中国银行", "6216610000000000016", "沙箱丁", 4, plenty, Blocked),
    ];
    let credit = [
        ("CMB credit", "CMB", "招商银行", "6225750000000014", "沙箱戊", 5, plenty, PaysOnCredit),
        ("CITIC credit, next to no limit", "CITIC", "中信银行", "6226880000000018", "沙箱己", 6, 1, InsufficientFunds),
    ];
    let debit = debit.map(|facts| card(facts, false)).into_iter();
    let mut cards: Vec<_> = debit.chain(credit.map(|facts| card(facts, true))).collect();
    // The card of the document's samples, so that they can be sent as they are printed.
    cards.push(TestCard {
        pan: Secret::from("6217003320034459100"),
        phone: Secret::from("13500000000"),
        id_number: Secret::from("32058219870706111X"),
        ..card(("the document's sample card", "CCB", "建设银行", "", "沙箱样例", 0, plenty, Pays), false)
    });
    cards
}

/// Kind and bank of a card number that is not in the deck, by its first six digits.
pub(super) fn by_bin(cards: &[TestCard], pan: &str) -> Option<TestCard> {
    let bin = pan.get(..6)?;
    cards.iter().find(|card| card.pan.expose().starts_with(bin)).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::card::check_numbers;

    #[test]
    fn numbers_have_a_right_check_digit_and_are_unique() {
        // The document's own sample number has no right check digit.
        check_numbers(&cards(), |card| card.label == "the document's sample card");
    }

    #[test]
    fn every_behaviour_has_a_card() {
        use CardBehaviour::*;
        for behaviour in [Pays, PaysOnCredit, InsufficientFunds, Blocked] {
            assert!(cards().iter().any(|card| card.behaviour == behaviour), "{behaviour:?}");
        }
    }
}
