//! K13: an amount that may mean two things is no amount.

use super::{Tr3, assert_unknown, notified, purchase, signed};
use tongbao_core::{Amount, Error, Unknown};

/// ¥10.00 as the sample says it, and in every spelling that means the same.
const SAME: &[&str] = &["10", "10.0", "10.00"];

const AMBIGUOUS: &[&str] = &[
    "",
    " ",
    "0002",
    "010",
    "010.00",
    "00",
    "1e1",
    "1E1",
    "1e0",
    "0x0a",
    "１０",
    "10．00",
    "10,00",
    "1,000",
    "+10",
    "-10",
    " 10",
    "10 ",
    "\t10",
    "10\n",
    "10.",
    ".10",
    "10.000",
    "10.005",
    "9.999",
    "1.2.3",
    "10元",
    "¥10",
    "10.00CNY",
    "NaN",
    "Infinity",
    "null",
    "ten",
    "٣",
    "10\u{200B}",
    "\u{FEFF}10",
    "1 0",
    "1_0",
    "99999999999999999999",
    "184467440737095516.16",
    "1E400",
    "0.001",
    "１.00",
    "1'000",
];

const OTHER: &[&str] = &["9.99", "10.01", "1000", "1", "100", "0.10", "0", "0.00", "99999"];

fn with(text: &str, amount: &str) -> String {
    let (from, to) = (text.find("<amount>").unwrap() + "<amount>".len(), text.find("</amount>").unwrap());
    format!("{}{amount}{}", &text[..from], &text[to..])
}

#[test]
fn k13_a_reply_with_an_ambiguous_amount_is_unknown() {
    let call = purchase();
    for amount in SAME {
        assert!(call.answer(&with(&call.reply, amount)).is_ok(), "{amount:?} is the amount of the order");
    }
    for amount in AMBIGUOUS {
        let unknown = assert_unknown(amount, call.answer(&with(&call.reply, amount)));
        assert!(matches!(unknown, Unknown::Unreadable(_)), "{amount:?}: {unknown:?}");
    }
}

#[test]
fn k13_a_reply_with_another_amount_is_not_the_one_to_this_order() {
    let call = purchase();
    for amount in OTHER {
        let unknown = assert_unknown(amount, call.answer(&with(&call.reply, amount)));
        assert!(matches!(unknown, Unknown::Mismatch { field: "amount", .. }), "{amount:?}: {unknown:?}");
    }
}

#[test]
fn k13_a_notification_with_an_ambiguous_amount_is_refused_although_it_verifies() {
    let tr3 = Tr3::new();
    for amount in SAME {
        let notify = notified(&signed(&with(&tr3.covered, amount))).expect("the amount of the order");
        assert_eq!(notify.amount, Amount::from_fen(1000), "{amount:?}");
    }
    for amount in AMBIGUOUS {
        let result = notified(&signed(&with(&tr3.covered, amount)));
        assert!(result.is_err(), "{amount:?} was read as {:?}", result.map(|notify| notify.amount));
    }
    for amount in OTHER {
        let notify = notified(&signed(&with(&tr3.covered, amount))).expect("an amount");
        assert_ne!(notify.amount, Amount::from_fen(1000), "{amount:?}");
    }
}

#[test]
fn k13_no_amount_that_is_refused_is_shown_in_the_error() {
    let call = purchase();
    let error: Error = call.answer(&with(&call.reply, "77777.777")).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("77777"), "{error:?}");
}
