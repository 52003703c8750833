//! B4: an amount is what its digits say, as a number or as a string, and it must be that of the order.

use tongbao_core::{Amount, Error, Unknown};
use tongbao_huifu::{NotifyError, TradePaymentJspayV3Request};
use tongbao_tests::tree::Tree;

use super::{Call, assert_unknown, ends, notice, notified, notifies, pay, query, text};

/// What is an amount, and how many fen it is.
const AMOUNTS: &[(&str, u64)] = &[
    ("100", 10_000),
    ("100.0", 10_000),
    ("100.00", 10_000),
    ("0.01", 1),
    ("0.1", 10),
    ("0.10", 10),
    ("1.5", 150),
    ("0", 0),
    ("0.00", 0),
    ("70.07", 7_007),
    ("0.29", 29),
    ("90071992547409.93", 9_007_199_254_740_993),
    ("184467440737095516.15", u64::MAX),
];

/// What is JSON, but no amount.
const NO_AMOUNTS: &[&str] = &[
    "1e0",
    "1E2",
    "1.0e2",
    "100e0",
    "10000e-2",
    "1E400",
    "99.999",
    "100.000",
    "0.001",
    "-1",
    "-0",
    "-0.01",
    "184467440737095516.16",
    "99999999999999999999999999",
    "true",
    "[]",
    "{}",
    "[100]",
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
    "\\t100",
    "100元",
    "￥100",
    "NaN",
    "Infinity",
    "0x64",
    "ten",
    "100\u{3000}",
    ".",
    "100\\u0000",
];

/// The reply to the query with this token as its amount.
fn data(token: &str) -> String {
    let data = query().data.replace("\"trans_amt\":\"10\"", &format!("\"trans_amt\":{token}"));
    assert!(data.contains(token));
    data
}

fn note(token: &str) -> String {
    let text = notice().replace("\"trans_amt\":\"10\"", &format!("\"trans_amt\":{token}"));
    assert!(text.contains(token));
    notifies(&text)
}

fn fen(amount: Option<&str>) -> Option<u64> {
    amount.map(|text| text.parse::<Amount>().expect("an amount").fen())
}

#[test]
fn b4_an_amount_is_read_from_its_digits_as_a_number_or_as_a_string() {
    let call = query();
    for (token, expected) in AMOUNTS {
        for token in [(*token).to_owned(), format!("\"{token}\"")] {
            let view = call.says(&data(&token)).unwrap();
            assert_eq!(fen(text(&view, "trans_amt")), Some(*expected), "{token}");
            let view = notified(note(&token)).unwrap();
            assert_eq!(fen(text(&view, "trans_amt")), Some(*expected), "{token}");
        }
    }
}

#[test]
fn b4_what_is_no_amount_leaves_the_outcome_unknown() {
    let call = query();
    let quoted = |text: &&str| format!("\"{text}\"");
    let tokens = NO_AMOUNTS.iter().map(|text| (*text).to_owned()).chain(NO_NUMBERS.iter().map(quoted));
    let strings =
        NO_AMOUNTS.iter().filter(|text| text.as_bytes()[0].is_ascii_digit() || text.starts_with('-')).map(quoted);
    for token in tokens.chain(strings) {
        let unknown = assert_unknown(&token, call.says(&data(&token)));
        assert!(matches!(unknown, Unknown::Unreadable(_)), "{token}: {unknown:?}");
        assert!(unknown.to_string().contains("trans_amt"), "{unknown}");
        let error = notified(note(&token)).unwrap_err();
        assert!(matches!(error, NotifyError::Read(_)), "{token}: {error}");
    }
    for bare in ["+1", ".5", "1.", "01.00", "0x1", "NaN", "１", "1,5", "--1"] {
        assert_unknown(bare, call.says(&data(bare)));
        assert!(notified(note(bare)).is_err(), "{bare} is no JSON");
    }
    for absent in ["null", "\"\""] {
        let view = call.says(&data(absent));
        assert!(view.is_err() || text(&view.unwrap(), "trans_amt").is_none(), "{absent}");
    }
}

#[test]
fn b4_the_reply_to_a_payment_has_the_amount_that_was_sent_or_it_is_no_reply_to_it() {
    let make: super::call::Make = Call::edited::<TradePaymentJspayV3Request>;
    for fen in [1_u64, 100, 101, 12_345, 9_999_999_999] {
        let sent = Amount::from_fen(fen);
        let edit = |tree: Tree| tree.with("trans_amt", &sent.to_string()).without("acct_split_bunch");
        let call = make(ends(), &edit).unwrap();
        assert!(call.sent().contains(&format!("\"trans_amt\":\"{sent}\"")), "always two decimals");
        let own = super::member(&call.data, "trans_amt").unwrap();
        let with =
            |token: &str| call.data.replace(&format!("\"trans_amt\":\"{own}\""), &format!("\"trans_amt\":{token}"));
        for same in [format!("\"{sent}\""), sent.to_string(), own.clone()] {
            assert!(call.says(&with(&same)).is_ok(), "{same} is {sent}");
        }
        for other in [fen + 1, fen - 1, fen * 100, fen * 10].map(Amount::from_fen) {
            match assert_unknown("another amount", call.says(&with(&format!("\"{other}\"")))) {
                Unknown::Mismatch { field: "trans_amt", .. } => {}
                unknown => panic!("{sent} and {other}: {unknown:?}"),
            }
        }
        for bad in ["\"1e0\"", "1e0", "\"01.00\"", "\"１.00\"", "\"1.000\"", "\"\"", "-1"] {
            let read = call.says(&with(bad));
            assert!(matches!(read, Err(Error::Unknown(_))) || bad == "\"\"", "{bad}: {read:?}");
        }
    }
}

#[test]
fn b4_an_amount_that_the_gateway_does_not_take_is_not_sent() {
    let make: super::call::Make = Call::edited::<TradePaymentJspayV3Request>;
    for bad in NO_NUMBERS.iter().chain(["1", "1.5", "1e2", "-1.00", "1.001", ""].iter()) {
        assert!(make(ends(), &|tree| tree.with("trans_amt", bad)).is_err(), "{bad}");
    }
    let call = pay();
    for bad in ["\"10\"", "\"10.0\"", "10.00e0", "\"010.00\"", "\"-10.00\"", "\"\"", "null", "\"10.00 \""] {
        let data = call.sent().replace("\"trans_amt\":\"10.00\"", &format!("\"trans_amt\":{bad}"));
        assert_ne!(data, call.sent());
        assert!(call.taken(call.resigned(&data)).is_err(), "{bad}");
    }
    let number = call.sent().replace("\"trans_amt\":\"10.00\"", "\"trans_amt\":10.00");
    assert!(call.taken(call.resigned(&number)).is_ok(), "the digits of a number are its text");
}
