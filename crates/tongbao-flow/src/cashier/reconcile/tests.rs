//! A bill that differs in every way.

use tongbao_core::flow::OrderFacts;
use tongbao_core::schema::DateForm;

use super::*;
use crate::clock::Moment;
use crate::sqlite::Sqlite;
use crate::step::Topic;
use crate::store::{Change, Opened, Store};

const NOON: Moment = Moment::from_millis(1_767_240_000_000);
/// After whatever the machine's clock says.
const LATER: Moment = Moment::from_millis(9_999_999_999_999);

fn order(number: &str, state: State) -> Order {
    let made = NOON.beijing();
    let amount = Amount::from_fen(1_000);
    Order {
        account: "shop".to_owned(),
        kind: Kind::Payment,
        facts: OrderFacts { number: number.to_owned(), amount, made, gateway_number: None, step_number: None },
        of: None,
        digest: String::new(),
        state,
        conflict: false,
        settled: false,
        asks: 0,
        asked_at: None,
        due: None,
        held_until: None,
        words: String::new(),
        sender: String::new(),
        version: 0,
    }
}

fn line(number: &str, fen: u64, outcome: Outcome) -> Result<BillLine, BoxError> {
    Ok(BillLine { number: number.to_owned(), amount: Amount::from_fen(fen), outcome, gateway_number: None })
}

fn period() -> Period {
    let day = |text| BeijingTime::parse(text, DateForm::SecondDashed).unwrap();
    Period { from: day("2026-01-01 00:00:00"), until: day("2026-01-02 00:00:00") }
}

#[tokio::test]
async fn every_difference_is_found_and_what_the_bill_proves_is_settled() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("orders.db");
    let store = Sqlite::open(&file).unwrap();
    for (number, state) in [
        ("same", State::Succeeded),
        ("unknown", State::Unknown),
        ("manual", State::Manual),
        ("failed", State::Failed),
        ("not in the bill", State::Succeeded),
        ("another amount", State::Unknown),
        ("still open", State::Processing),
    ] {
        let Opened::New(opened) = store.open(&order(number, State::Sending), NOON).await.unwrap() else { panic!() };
        store.commit(&Change { order: Order { state, ..opened }, notice: None, emit: None }, NOON).await.unwrap();
    }
    let cashier = Cashier::builder(store).build();
    let bill = || {
        [
            line("same", 1_000, Outcome::Succeeded),
            line("unknown", 1_000, Outcome::Succeeded),
            line("manual", 1_000, Outcome::Succeeded),
            line("failed", 1_000, Outcome::Succeeded),
            line("another amount", 999, Outcome::Succeeded),
            line("still open", 1_000, Outcome::Processing),
            line("never heard of", 1_000, Outcome::Succeeded),
            line("same", 1_000, Outcome::Succeeded),
        ]
    };
    let written = async || cashier.orders(&Filter { limit: 100, ..Filter::default() }).await.unwrap();
    let before = written().await;
    let compared = cashier.compare_bill("shop", period(), bill()).await.unwrap();
    assert_eq!(written().await, before, "nothing is written");
    let found = cashier.reconcile("shop", period(), bill()).await.unwrap();
    assert_eq!(compared, found, "what it would find is what it finds");
    let numbers = |found: &Found| found.first.join(", ");
    assert_eq!((found.lines, found.same), (8, 1));
    assert_eq!(numbers(&found.settled), "unknown, manual");
    assert_eq!(numbers(&found.missing_here), "never heard of");
    assert_eq!(numbers(&found.missing_there), "not in the bill");
    let amounts = OtherAmount {
        number: "another amount".to_owned(),
        ours: Amount::from_fen(1_000),
        theirs: Amount::from_fen(999),
    };
    assert_eq!(found.amount.first, [amounts]);
    assert_eq!(numbers(&found.state), "failed");
    assert_eq!(numbers(&found.open), "still open");
    assert_eq!(numbers(&found.twice), "same");

    for (number, state, conflict) in [
        ("unknown", State::Succeeded, false),
        ("manual", State::Succeeded, false),
        // A final state stays, and somebody has to decide.
        ("failed", State::Failed, true),
        ("another amount", State::Unknown, true),
        ("not in the bill", State::Succeeded, false),
    ] {
        let order = cashier.status("shop", number).await.unwrap().unwrap();
        assert_eq!((order.state, order.conflict), (state, conflict), "{number}");
    }
    let letters = Sqlite::open(&file).unwrap().letters("shop", LATER, LATER, 100).await.unwrap();
    let told: Vec<_> = letters.iter().map(|letter| (letter.number.as_str(), letter.topic)).collect();
    for expected in [("unknown", Topic::Final(State::Succeeded)), ("failed", Topic::Conflict)] {
        assert_eq!(told.iter().filter(|told| **told == expected).count(), 1, "{told:?}");
    }

    // The same bill again settles nothing and tells nothing more.
    let again = cashier.reconcile("shop", period(), bill()).await.unwrap();
    assert_eq!((again.same, again.settled.count), (3, 0));
    assert_eq!(Sqlite::open(&file).unwrap().letters("shop", LATER, LATER, 100).await.unwrap().len(), letters.len());
}

#[tokio::test]
async fn orders_of_other_days_and_accounts_are_not_missed() {
    let folder = tempfile::tempdir().unwrap();
    let store = Sqlite::open(&folder.path().join("orders.db")).unwrap();
    let today = order("today", State::Succeeded);
    let elsewhere = Order { account: "other".to_owned(), ..order("elsewhere", State::Succeeded) };
    let mut tomorrow = order("tomorrow", State::Succeeded);
    tomorrow.facts.made = period().until;
    for order in [today, elsewhere, tomorrow] {
        store.open(&order, NOON).await.unwrap();
    }
    let found = Cashier::builder(store).build().reconcile("shop", period(), []).await.unwrap();
    assert_eq!(found.missing_there.first, ["today"]);
    assert!(!found.is_none());
}

#[tokio::test]
async fn a_bill_that_breaks_off_says_nothing_about_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let cashier = Cashier::builder(Sqlite::open(&folder.path().join("orders.db")).unwrap()).build();
    let lines = [line("1", 1, Outcome::Succeeded), Err("the file ends within a row".into())];
    let error = cashier.reconcile("shop", period(), lines).await.unwrap_err();
    assert_eq!(error.to_string(), "the bill could not be read to its end: the file ends within a row");
}
