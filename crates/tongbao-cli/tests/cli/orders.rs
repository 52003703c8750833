//! `orders`: what a database has.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use tempfile::TempDir;
use tongbao_core::Amount;
use tongbao_core::flow::{BoundCard, Charging, Habits, Payment, Polling, Report};
use tongbao_core::schema::Outcome;
use tongbao_flow::clock::Moment;
use tongbao_flow::order::Order;
use tongbao_flow::rules::Rules;
use tongbao_flow::sqlite::Sqlite;
use tongbao_flow::step::{Event, step};
use tongbao_flow::store::{Change, Committed, Opened, Store};

use crate::{Run, tongbao};

#[test]
fn a_table_has_one_line_an_order_and_a_state_leaves_others_out() {
    let (folder, db) = database();
    let run = orders(&db, &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    for words in ["2025050100000001", "2025050100000002", "unknown", "succeeded", "¥10.00", "shop", "CONFLICT"] {
        assert!(run.out.contains(words), "{words}: {}", run.out);
    }
    let run = orders(&db, &["--state", "unknown"]);
    assert!(run.out.contains("2025050100000002") && !run.out.contains("2025050100000001"), "{}", run.out);
    let run = orders(&db, &["--conflict", "--json"]);
    assert_eq!(run.json()[0]["number"], "2025050100000001", "{}", run.out);
    assert_eq!(run.json().as_array().unwrap().len(), 1);
    let run = orders(&db, &["--limit", "1"]);
    assert!(run.out.contains("There are more") && !run.out.contains("2025050100000002"), "{}", run.out);
    let run = orders(&db, &["--account", "other"]);
    assert_eq!(run.out, "There are no such orders.\n");
    drop(folder);
}

#[test]
fn one_order_comes_with_its_history() {
    let (folder, db) = database();
    let run = orders(&db, &["2025050100000001"]);
    assert_eq!(run.code, 0, "{}", run.err);
    for words in ["sending", "succeeded", "T0001", "decide whether to refund or to fulfil"] {
        assert!(run.out.contains(words), "{words}: {}", run.out);
    }
    // The second line is that of the second write, and the third that of the fourth: nothing is lost between them.
    let store = Sqlite::open(&db).unwrap();
    let at = [1, 2].map(|day| Moment::from_millis(1_746_057_600_000 + day * 86_400_000));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let [taken] = &store.claim("shop", at[0], at[1], 8).await.unwrap()[..] else { panic!("one is due") };
        let answer = Event::Queried(Report::new(Outcome::Succeeded, "paid"));
        let step = step(taken, &answer, &rules(), at[0]).unwrap();
        store.commit(&Change { order: step.order, notice: None, emit: step.emit }, at[0]).await.unwrap();
    });
    drop(store);
    let json = orders(&db, &["2025050100000002", "--json"]).json();
    let versions: Vec<_> = json[0]["history"].as_array().unwrap().iter().map(|past| past["version"].clone()).collect();
    assert_eq!(versions, [1, 2, 4]);
    let shown = orders(&db, &["2025050100000002"]).out;
    let first = |line: &str| line.split_whitespace().next().map(str::to_owned);
    let lines: Vec<_> =
        shown.lines().skip_while(|line| !line.trim_start().starts_with("history")).filter_map(first).collect();
    assert_eq!(lines, ["history", "1", "2", "3"], "{shown}");
    assert!(shown.contains("writes") && shown.contains("4, also those that change no state"), "{shown}");

    let json = orders(&db, &["2025050100000001", "--json"]).json();
    let states: Vec<_> = json[0]["history"].as_array().unwrap().iter().map(|past| past["state"].clone()).collect();
    assert_eq!(states, ["sending", "succeeded", "succeeded"]);
    assert_eq!(orders(&db, &["2025050100000009"]).code, 1);
    drop(folder);
}

#[test]
fn a_database_that_cannot_be_used_is_a_usage_error_and_stays_as_it_is() {
    let (folder, db) = database();
    let missing = folder.path().join("missing.db");
    let run = orders(&missing, &[]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("cannot read the file: No such file") && !missing.exists(), "{}", run.err);
    let foreign = folder.path().join("foreign.db");
    Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE theirs (a)").unwrap();
    let run = orders(&foreign, &[]);
    assert_eq!((run.code, run.err.contains("another program")), (2, true), "{}", run.err);
    // An empty file would get our tables from whoever may write. It stays empty, and alone.
    let empty = folder.path().join("empty.db");
    fs::write(&empty, "").unwrap();
    let day = ["--account", "shop", "--date", "2025-05-01", "--all-succeeded"];
    let bill = folder.path().join("bill.csv");
    fs::write(&bill, "请求流水号,交易金额\r\n").unwrap();
    let reconcile = ["reconcile", bill.to_str().unwrap(), "--db", empty.to_str().unwrap()];
    for run in [orders(&empty, &[]), tongbao(&[&reconcile[..], &day].concat())] {
        assert_eq!(run.code, 2, "{}", run.err);
        assert!(run.err.contains("this is no database of Tongbao: there is nothing in it"), "{}", run.err);
    }
    let beside: Vec<_> =
        ["empty.db", "empty.db-wal", "empty.db-shm"].map(|name| folder.path().join(name).exists()).into();
    assert_eq!((fs::read(&empty).unwrap().len(), beside), (0, vec![true, false, false]));
    let run = orders(folder.path(), &[]);
    assert_eq!((run.code, run.err.contains("directory")), (2, true), "{}", run.err);
    Connection::open(&db).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let run = orders(&db, &[]);
    assert_eq!((run.code, run.err.contains("run the newer program")), (2, true), "{}", run.err);
    assert_eq!(orders(&db, &["--state", "lost"]).code, 2);
}

#[cfg(unix)]
#[test]
fn a_database_that_others_can_read_is_warned_of_and_a_new_one_is_its_owners() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, db) = database();
    assert_eq!(fs::metadata(&db).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(orders(&db, &[]).err, "");
    fs::set_permissions(&db, fs::Permissions::from_mode(0o640)).unwrap();
    let run = orders(&db, &["--json"]);
    assert!(run.code == 0 && run.json().is_array(), "{}", run.err);
    for words in ["warning: ", "orders.db: its mode is 640", "chmod 600"] {
        assert!(run.err.contains(words), "{words}: {}", run.err);
    }
    drop(folder);
}

fn orders(db: &Path, args: &[&str]) -> Run {
    tongbao(&[&["orders", "--db", db.to_str().unwrap()], args].concat())
}

/// Two payments: one that succeeded and was then said to be declined, and one of which nobody knows.
pub(crate) fn database() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("orders.db");
    let store = Sqlite::open(&db).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let paid = Report::new(Outcome::Succeeded, "paid").gateway_number("T0001".to_owned());
        let declined = Report::new(Outcome::Declined, "declined");
        play(&store, "2025050100000001", [Event::Answered(paid), Event::Queried(declined)]).await;
        play(&store, "2025050100000002", [Event::Answered(Report::new(Outcome::Unknown, "no answer"))]).await;
    });
    (folder, db)
}

async fn play(store: &Sqlite, number: &str, events: impl IntoIterator<Item = Event>) {
    let now = Moment::from_millis(1_746_057_600_000);
    let Opened::New(mut order) = store.open(&order(number, now), now).await.unwrap() else {
        panic!("{number} is there")
    };
    for event in events {
        let step = step(&order, &event, &rules(), now).unwrap();
        let change = Change { order: step.order, notice: None, emit: step.emit };
        let Committed::Done(version) = store.commit(&change, now).await.unwrap() else { panic!("{number} is stale") };
        order = Order { version, ..change.order };
    }
}

fn order(number: &str, now: Moment) -> Order {
    let card = BoundCard {
        customer: "33150001".to_owned(),
        token: "8120000002867710851".into(),
        short_number: None,
        gateway_customer: None,
        bank: None,
    };
    let payment = Payment {
        number: number.to_owned(),
        amount: Amount::from_fen(1000),
        subject: "测试商品".to_owned(),
        card,
        payer: None,
        payer_ip: None,
    };
    Order::payment("shop", &payment, &rules(), now)
}

fn rules() -> Rules {
    let second = Duration::from_secs(1);
    Rules::new(Habits {
        charging: Charging::AtOnce,
        refunds: true,
        polling: Polling { first: second, every: second, asks: 3, then: second },
        quiet: second,
        queries_per_second: 5,
    })
}
