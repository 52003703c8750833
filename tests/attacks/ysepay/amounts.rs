//! Y9 and B4: an amount is what its digits say, as a number or as a string, and it must be that of the order.

use tongbao_core::{Amount, Unknown};
use tongbao_tests::keys::TestKey;
use tongbao_ysepay::{NotifyError, TrusteeshipFastPayRequest};

use super::{Call, assert_unknown, confirm, notice, notified, text};

/// What is an amount, and how many fen it is.
const AMOUNTS: &[(&str, u64)] = &[
    ("100", 10_000),
    ("100.0", 10_000),
    ("100.00", 10_000),
    ("0.01", 1),
    ("0.1", 10),
    ("0.10", 10),
    ("1.5", 150),
    ("99.99", 9_999),
    ("0", 0),
    ("0.00", 0),
    ("100000000.00", 10_000_000_000),
    ("184467440737095516.15", u64::MAX),
];

/// What is JSON, but no amount.
const NO_AMOUNTS: &[&str] = &[
    "1e2",
    "1E2",
    "1e0",
    "1.0e2",
    "100e0",
    "10000e-2",
    "1E400",
    "1e-400",
    "99.999",
    "100.000",
    "0.001",
    "-1",
    "-0",
    "-0.01",
    "-100.00",
    "184467440737095516.16",
    "184467440737095517",
    "99999999999999999999999999",
];

/// What is an amount neither as a number nor as a string.
const NO_NUMBERS: &[&str] = &[
    "0100",
    "0100.00",
    "00",
    "00.01",
    "01.00",
    "+1",
    ".5",
    "1.",
    "1.2.3",
    "１.00",
    "１００",
    "100．00",
    "三",
    "1,000.00",
    "1 000",
    "1_000",
    " 100",
    "100 ",
    "\t100",
    "100元",
    "￥100",
    "100CNY",
    "NaN",
    "Infinity",
    "0x64",
    "ten",
    "1'000",
    "100\u{3000}",
    ".",
];

/// The reply of the charge with this token as its amount.
fn node(token: &str) -> String {
    let node = confirm().node.replace("\"total_amount\":\"10\"", &format!("\"total_amount\":{token}"));
    assert!(node.contains(token));
    node
}

fn fen(amount: Option<&str>) -> Option<u64> {
    amount.map(|text| text.parse::<Amount>().expect("an amount").fen())
}

#[test]
fn y9_an_amount_is_read_from_its_digits_as_a_number_or_as_a_string() {
    let call = confirm();
    for (token, expected) in AMOUNTS {
        for token in [(*token).to_owned(), format!("\"{token}\"")] {
            let view = call.says(&node(&token)).unwrap();
            assert_eq!(fen(text(&view, "total_amount")), Some(*expected), "{token}");
        }
    }
    // Every digit counts: as a binary fraction these would be another amount.
    for token in ["70.07", "0.29", "1.15", "4503599627370497.53", "90071992547409.93"] {
        let view = call.says(&node(token)).unwrap();
        assert_eq!(text(&view, "total_amount"), Some(token));
    }
}

#[test]
fn y9_what_is_no_amount_leaves_the_outcome_unknown_and_is_not_shown() {
    let call = confirm();
    let strings = NO_AMOUNTS.iter().chain(NO_NUMBERS).map(|text| format!("\"{text}\""));
    let others = ["true", "false", "[]", "{}", "[100]", "{\"yuan\":100}", "[\"100\"]"].map(str::to_owned);
    let numbers = NO_AMOUNTS.iter().chain(NO_NUMBERS).map(|text| (*text).to_owned());
    for token in strings.chain(others).chain(numbers) {
        // A blank around a number is none of its digits.
        if token == " 100" || token == "100 " || token == "\t100" {
            continue;
        }
        let unknown = assert_unknown(&token, call.says(&node(&token)));
        assert!(matches!(unknown, Unknown::Unreadable(_)), "{token}: {unknown:?}");
    }
    let unknown = assert_unknown("an amount", call.says(&node("77777.777")));
    assert!(!format!("{unknown} {unknown:?}").contains("77777"), "{unknown:?}");
}

#[test]
fn y9_an_amount_that_is_not_there_is_not_zero() {
    let call = confirm();
    for token in ["null", "\"\""] {
        assert_eq!(text(&call.says(&node(token)).unwrap(), "total_amount"), None, "{token}");
    }
    let without = call.node.replace("\"total_amount\":\"10\",", "");
    assert_eq!(text(&call.says(&without).unwrap(), "total_amount"), None);
}

#[test]
fn y9_a_notification_has_the_same_grammar() {
    for (amount, expected) in AMOUNTS {
        let view = notified(notice().with("total_amount", amount).signed(TestKey::Gateway)).unwrap();
        assert_eq!(fen(text(&view, "total_amount")), Some(*expected), "{amount}");
    }
    for amount in NO_AMOUNTS.iter().chain(NO_NUMBERS) {
        let error = notified(notice().with("total_amount", amount).signed(TestKey::Gateway)).unwrap_err();
        assert!(matches!(error, NotifyError::Read(_)), "{amount:?}: {error}");
        assert!(amount.len() < 4 || !error.to_string().contains(*amount), "{error}");
    }
}

#[test]
fn b4_a_reply_that_repeats_its_amount_repeats_that_of_the_order() {
    let call = Call::of::<TrusteeshipFastPayRequest>();
    let with = |token: &str| {
        call.node
            .replace("\"total_amount\":\"10.00\"", "\"total_amount\":\"10\"")
            .replace("\"total_amount\":\"10\"", &format!("\"total_amount\":{token}"))
    };
    for same in ["10", "10.0", "10.00", "\"10\"", "\"10.0\"", "\"10.00\""] {
        assert!(call.says(&with(same)).is_ok(), "{same}");
    }
    for other in ["9.99", "10.01", "1000", "1", "100", "0", "0.10", "\"9.99\"", "\"1000\"", "\"0.01\""] {
        let unknown = assert_unknown(other, call.says(&with(other)));
        assert!(matches!(unknown, Unknown::Mismatch { field: "total_amount", .. }), "{other}: {unknown:?}");
    }
    for ambiguous in ["1e1", "\"010\"", "\"１0\"", "10.000", "\"10.000\"", "-10"] {
        let unknown = assert_unknown(ambiguous, call.says(&with(ambiguous)));
        assert!(matches!(unknown, Unknown::Unreadable(_)), "{ambiguous}: {unknown:?}");
    }
}
