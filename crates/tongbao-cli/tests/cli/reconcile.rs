//! `tongbao reconcile`: a bill against a database.

use std::fs;
use std::path::Path;

use tongbao_core::Amount;
use tongbao_core::flow::{BoundCard, Charging, Habits, Payment, Polling};
use tongbao_flow::clock::Moment;
use tongbao_flow::order::{Order, State};
use tongbao_flow::rules::Rules;
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::store::{Change, Opened, Store};

use crate::{Run, tongbao};

/// Noon of 2025-05-01 in Beijing.
const NOON: Moment = Moment::from_millis(1_746_072_000_000);

const BILL: &str = "请求流水号,交易状态,交易金额\r\n\
    PAID,S,10.00\r\n\
    UNKNOWN,S,10.00\r\n\
    DECLINED,F,10.00\r\n\
    CHEAPER,S,9.99\r\n\
    STRANGER,S,10.00\r\n\
    PENDING,I,10.00\r\n";

/// A folder with the bill, and a database with these orders of ten yuan.
pub(crate) fn folder(orders: &[(&str, State)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bill.csv"), BILL).unwrap();
    let day = std::time::Duration::from_secs(86_400);
    let polling = Polling { first: day, every: day, asks: 1, then: day };
    let habits = Habits { charging: Charging::AtOnce, refunds: true, polling, quiet: day, queries_per_second: 1 };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let store = Sqlite::open(&folder.path().join("orders.db")).unwrap();
    for (number, state) in orders {
        let order = Order::payment("shop", &payment(number), &Rules::new(habits), NOON);
        runtime.block_on(async {
            let Opened::New(order) = store.open(&order, NOON).await.unwrap() else { panic!("{number} is new") };
            let change = Change { order: Order { state: *state, ..order }, notice: None, emit: None };
            store.commit(&change, NOON).await.unwrap();
        });
    }
    folder
}

fn payment(number: &str) -> Payment {
    let card = BoundCard::new("33150001", "8120000002867710851");
    Payment {
        number: number.to_owned(),
        amount: Amount::from_fen(1_000),
        subject: "测试".to_owned(),
        card,
        payer: None,
        payer_ip: None,
    }
}

fn reconcile(folder: &Path, options: &[&str]) -> Run {
    reconcile_of("shop", folder, options)
}

fn reconcile_of(account: &str, folder: &Path, options: &[&str]) -> Run {
    let (bill, db) = (folder.join("bill.csv"), folder.join("orders.db"));
    let fixed = ["reconcile", bill.to_str().unwrap(), "--db", db.to_str().unwrap(), "--account", account];
    tongbao(&[&fixed, options].concat())
}

const DAY: [&str; 2] = ["--date", "2025-05-01"];

#[test]
fn differences_are_listed_and_what_the_bill_proves_is_settled() {
    let folder = folder(&[
        ("PAID", State::Succeeded),
        ("UNKNOWN", State::Unknown),
        ("DECLINED", State::Processing),
        ("CHEAPER", State::Unknown),
        ("LOST", State::Succeeded),
    ]);
    let words = ["--succeeded", "S", "--failed", "F", "--json"];
    let run = reconcile(folder.path(), &[&DAY[..], &words].concat());
    assert_eq!(run.code, 1, "{}", run.err);
    let found = run.json();
    assert_eq!((&found["lines"], &found["same"], &found["other_state"]), (&5.into(), &1.into(), &1.into()));
    let numbers =
        |list: &str| found[list]["first"].as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned());
    assert_eq!(numbers("settled").collect::<Vec<_>>(), ["UNKNOWN", "DECLINED"]);
    assert_eq!(numbers("missing_here").collect::<Vec<_>>(), ["STRANGER"]);
    assert_eq!(numbers("missing_there").collect::<Vec<_>>(), ["LOST"]);
    let amount = serde_json::json!({ "number": "CHEAPER", "ours": "10.00", "theirs": "9.99" });
    assert_eq!(found["amount"]["first"], serde_json::json!([amount]));

    let db = folder.path().join("orders.db");
    let shown = tongbao(&["orders", "--db", db.to_str().unwrap(), "UNKNOWN"]);
    assert!(shown.out.contains("succeeded") && shown.out.contains("the bill says succeeded"), "{}", shown.out);
    // Once more: what was settled is the same now.
    let again = reconcile(folder.path(), &[&DAY[..], &words].concat()).json();
    assert_eq!((&again["same"], &again["settled"]["count"]), (&3.into(), &0.into()));
}

#[test]
fn a_dry_run_says_what_would_be_settled_and_writes_nothing() {
    let folder = folder(&[("UNKNOWN", State::Unknown), ("CHEAPER", State::Unknown)]);
    let db = folder.path().join("orders.db");
    let orders = || tongbao(&["orders", "--db", db.to_str().unwrap(), "--json"]).out;
    let (before, written) = (orders(), fs::read(&db).unwrap());
    let words = ["--succeeded", "S", "--dry-run"];
    let run = reconcile(folder.path(), &[&DAY[..], &words].concat());
    assert_eq!(run.code, 1, "{}", run.err);
    for words in
        ["nothing is written", "would be settled by the bill: 1\n    UNKNOWN", "CHEAPER  ours ¥10.00, the bill's ¥9.99"]
    {
        assert!(run.out.contains(words), "{words}: {}", run.out);
    }
    assert_eq!((orders(), fs::read(&db).unwrap()), (before, written));
    let run = reconcile(folder.path(), &[&DAY[..], &words, &["--json"]].concat()).json();
    assert_eq!((&run["dry_run"], &run["settled"]["first"][0]), (&true.into(), &"UNKNOWN".into()));
}

#[test]
fn equal_books_end_with_zero() {
    let folder = folder(&[("PAID", State::Succeeded)]);
    fs::write(folder.path().join("bill.csv"), "请求流水号,交易金额\r\nPAID,10.00\r\n").unwrap();
    let run = reconcile(folder.path(), &[&DAY[..], &["--all-succeeded"]].concat());
    assert_eq!((run.code, run.out.trim()), (0, "same 1"), "{}", run.err);
}

#[test]
fn what_counts_as_success_is_never_guessed() {
    let folder = folder(&[]);
    let run = reconcile(folder.path(), &DAY);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("--succeeded <WORD>") && run.err.contains("--all-succeeded"), "{}", run.err);
}

#[test]
fn an_account_without_orders_and_a_word_with_two_meanings_are_refused() {
    let folder = folder(&[("PAID", State::Succeeded)]);
    let run = reconcile(folder.path(), &[&DAY[..], &["--succeeded", "S", "--failed", "S"]].concat());
    assert!(run.code == 2 && run.err.contains("it can mean only one of them"), "{}", run.err);
    let run = reconcile_of("shop2", folder.path(), &[&DAY[..], &["--all-succeeded"]].concat());
    assert!(run.code == 2 && run.err.contains("no order here is of account \"shop2\""), "{}", run.err);
}

#[test]
fn a_database_that_is_not_there_is_not_made() {
    let folder = folder(&[]);
    fs::remove_file(folder.path().join("orders.db")).unwrap();
    let run = reconcile(folder.path(), &[&DAY[..], &["--all-succeeded"]].concat());
    assert_eq!(run.code, 2);
    assert!(run.err.contains("orders.db: cannot read the file: No such file"), "{}", run.err);
    assert!(!folder.path().join("orders.db").exists());
}
