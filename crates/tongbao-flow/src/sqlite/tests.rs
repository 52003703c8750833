//! What is SQLite's own. What every store does is in the conformance suite.

use std::os::unix::fs::PermissionsExt;

use rusqlite::Connection;
use tempfile::TempDir;

use super::*;
use crate::store::conformance;

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("订单 ?#.db");
    (folder, path)
}

#[tokio::test]
async fn keeps_the_laws_of_stores() {
    let (_folder, path) = folder();
    conformance::all(&Sqlite::open(&path).unwrap()).await;
}

#[tokio::test]
async fn keeps_the_laws_of_stores_without_grouping() {
    let (_folder, path) = folder();
    let options = Options { group: 1, ..Options::default() };
    conformance::all(&Sqlite::open_with(&path, options).unwrap()).await;
}

#[tokio::test]
async fn everything_is_there_when_it_is_opened_again() {
    let (_folder, path) = folder();
    let order = conformance::payment("a", "1");
    let (there, history) = {
        let store = Sqlite::open(&path).unwrap();
        store.open(&order, Moment::from_millis(1)).await.unwrap();
        let there = store.claim("a", Moment::from_millis(5_000), Moment::from_millis(6_000), 1).await.unwrap();
        (there, store.history("a", "1").await.unwrap())
    };
    let store = Sqlite::open(&path).unwrap();
    assert_eq!(store.load("a", "1").await.unwrap().as_ref(), there.first());
    assert_eq!(store.history("a", "1").await.unwrap(), history);
    assert_eq!(store.open(&order, Moment::from_millis(2)).await.unwrap(), Opened::Exists(there[0].clone()));
}

#[test]
fn settings_are_those_that_durability_rests_on() {
    let (_folder, path) = folder();
    let db = file::open(&path, Duration::from_secs(5)).unwrap();
    let number = |name: &str| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    let journal: String = db.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(journal, "wal");
    assert_eq!(["synchronous", "foreign_keys", "busy_timeout", "user_version"].map(number), [2, 1, 5_000, 3]);
    assert_eq!(number("application_id").to_be_bytes(), *b"\0\0\0\0TBao");
}

#[test]
fn a_setting_that_does_not_hold_is_refused() {
    let error = Sqlite::open(Path::new(":memory:")).unwrap_err().to_string();
    assert!(error.contains("journal_mode is memory although it was set to wal"), "{error}");
}

#[test]
fn a_file_of_a_newer_program_is_refused_and_left_alone() {
    let (_folder, path) = folder();
    drop(Sqlite::open(&path).unwrap());
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 4).unwrap();
    let error = Sqlite::open(&path).unwrap_err();
    assert!(matches!(error, OpenError::Newer { found: 4, known: 3, .. }), "{error}");
    assert!(
        error.to_string().ends_with("version 4, this program knows versions up to 3; run the newer program"),
        "{error}"
    );
}

/// As the first version left it.
fn old_file(path: &Path, rows: &str) {
    let old = Connection::open(path).unwrap();
    old.execute_batch(include_str!("0001_orders.sql")).unwrap();
    old.execute_batch(&format!("PRAGMA foreign_keys = OFF; {rows}")).unwrap();
    old.pragma_update(None, "application_id", 0x5442_616f).unwrap();
    old.pragma_update(None, "user_version", 1).unwrap();
}

#[tokio::test]
async fn an_order_that_is_under_way_goes_on_after_a_migration() {
    let (_folder, path) = folder();
    old_file(
        &path,
        "INSERT INTO orders VALUES ('a', '1', 'payment', 10000, 1784131199, NULL, NULL, NULL,
             '0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f', 'sending', 0, 0, NULL, 1000, '', 1, 'a7a7a7a7a7a7a7a7');
         INSERT INTO history VALUES ('a', '1', 1, 1, 'sending', '');",
    );
    conformance::goes_on(&Sqlite::open(&path).unwrap()).await;
    let store = Sqlite::open(&path).unwrap();
    assert_eq!(store.history("a", "1").await.unwrap().len(), 2);
}

#[test]
fn a_file_with_a_letter_about_no_order_is_refused_and_left_alone() {
    let (_folder, path) = folder();
    old_file(&path, "INSERT INTO letters VALUES ('a', '1', 'succeeded', 1, 1, 0, NULL);");
    let error = Sqlite::open(&path).unwrap_err();
    assert!(matches!(error, OpenError::Damaged { .. }), "{error}");
    let version: i64 =
        Connection::open(&path).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, 1);
}

#[test]
fn a_database_of_something_else_is_refused_and_left_alone() {
    let (_folder, path) = folder();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE orders (mine)").unwrap();
    let before = std::fs::read(&path).unwrap();
    let error = Sqlite::open(&path).unwrap_err();
    assert!(matches!(error, OpenError::Foreign { found: 0, .. }), "{error}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn what_is_no_database_is_refused_and_left_alone() {
    let (_folder, path) = folder();
    std::fs::write(&path, "merchant's notes, ".repeat(100)).unwrap();
    let error = Sqlite::open(&path).unwrap_err();
    assert!(matches!(error, OpenError::NotOurs { .. }), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "merchant's notes, ".repeat(100));
}

#[tokio::test]
async fn whoever_looks_sees_what_another_writes_and_cannot_write() {
    let (folder, path) = folder();
    assert!(Sqlite::open_to_look(&path).is_err() && !path.exists(), "looking makes no file");
    let store = Sqlite::open(&path).unwrap();
    // What is in the write-ahead log only is seen too.
    let looks = Sqlite::open_to_look(&path).unwrap();
    store.open(&conformance::payment("a", "1"), Moment::from_millis(1)).await.unwrap();
    assert_eq!(looks.load("a", "1").await.unwrap(), store.load("a", "1").await.unwrap());
    let (now, until) = (Moment::from_millis(5_000), Moment::from_millis(6_000));
    let error = looks.claim("a", now, until, 1).await.unwrap_err().to_string();
    assert!(error.contains("readonly"), "{error}");
    drop((store, looks));
    let before = std::fs::read(&path).unwrap();
    assert!(Sqlite::open_to_look(&path).unwrap().load("a", "1").await.unwrap().is_some());
    assert_eq!(std::fs::read(&path).unwrap(), before);
    drop(folder);
}

#[test]
fn a_file_that_is_none_of_ours_is_refused_by_whoever_looks_and_nothing_is_made_beside_it() {
    let foreign = |sql: &str| {
        let (folder, path) = folder();
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        let bytes = std::fs::read(&path).unwrap();
        drop(folder);
        bytes
    };
    for (content, words) in [
        (Vec::new(), "this is no database of Tongbao: there is nothing in it"),
        (b"merchant's notes".to_vec(), "it is no file of SQLite"),
        (b"notes, ".repeat(100), "it is no file of SQLite"),
        (foreign("CREATE TABLE orders (mine)"), "of another program or with nothing in it"),
        (foreign("PRAGMA journal_mode = wal; CREATE TABLE orders (mine)"), "of another program or with nothing in it"),
        (foreign("PRAGMA application_id = 7; CREATE TABLE t (a)"), "of another program (application_id 7, ours is"),
    ] {
        let (folder, path) = folder();
        std::fs::write(&path, &content).unwrap();
        let error = Sqlite::open_to_look(&path).unwrap_err().to_string();
        assert!(error.contains(words) && error.contains("no database of Tongbao"), "{words}: {error}");
        assert_eq!(std::fs::read(&path).unwrap(), content);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

#[test]
fn a_folder_that_is_not_there_is_an_error() {
    let (folder, _) = folder();
    let error = Sqlite::open(&folder.path().join("nowhere/orders.db")).unwrap_err();
    assert!(matches!(error, OpenError::File { .. }), "{error}");
}

#[tokio::test]
async fn only_the_owner_may_read_its_files() {
    let (folder, path) = folder();
    let store = Sqlite::open(&path).unwrap();
    store.open(&conformance::payment("a", "1"), Moment::from_millis(1)).await.unwrap();
    let modes: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().metadata().unwrap().permissions().mode() & 0o777)
        .collect();
    assert_eq!(modes, [0o600; 3]);
}

#[tokio::test]
async fn two_handles_of_one_file_see_each_others_orders() {
    let (_folder, path) = folder();
    let (one, other) = (Sqlite::open(&path).unwrap(), Sqlite::open(&path).unwrap());
    for n in 0..20 {
        let order = conformance::payment("a", &format!("{n}"));
        let (here, there) = if n % 2 == 0 { (&one, &other) } else { (&other, &one) };
        let Opened::New(new) = here.open(&order, Moment::from_millis(1)).await.unwrap() else { panic!("{n} is new") };
        assert_eq!(there.load("a", order.number()).await.unwrap(), Some(new.clone()));
        assert_eq!(there.open(&order, Moment::from_millis(1)).await.unwrap(), Opened::Exists(new));
    }
}

#[test]
fn many_may_make_the_file_at_once() {
    for _ in 0..50 {
        let (_folder, path) = folder();
        let opened = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| Sqlite::open(&path).map(drop))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Result<Vec<_>, _>>()
        });
        assert!(opened.is_ok(), "{opened:?}");
    }
}

#[tokio::test]
async fn a_writer_elsewhere_that_takes_too_long_is_an_error_and_nothing_is_written() {
    let (_folder, path) = folder();
    let options = Options { busy: Duration::from_millis(20), ..Options::default() };
    let store = Sqlite::open_with(&path, options).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let order = conformance::payment("a", "1");
    let error = store.open(&order, Moment::from_millis(1)).await.unwrap_err();
    assert!(error.to_string().contains("database is locked"), "{error}");
    assert_eq!(store.load("a", "1").await.unwrap(), None);
    other.execute_batch("ROLLBACK").unwrap();
    assert!(matches!(store.open(&order, Moment::from_millis(1)).await, Ok(Opened::New(_))));
}

#[tokio::test]
async fn a_full_disk_is_an_error_and_what_was_answered_is_there() {
    let (_folder, path) = folder();
    let store = Sqlite::open(&path).unwrap();
    let pages = |count: i64| store.writer.run(move |db| Ok(db.pragma_update(None, "max_page_count", count)?));
    pages(40).await.unwrap();
    let orders: Vec<_> = (0..1_000)
        .map(|n| Order { words: "字".repeat(100), ..conformance::payment("a", &format!("{n:04}")) })
        .collect();
    let answers =
        conformance::together(orders.iter().map(|order| store.open(order, Moment::from_millis(1))).collect()).await;
    let failed = answers.iter().filter(|answer| answer.is_err()).count();
    assert!((1..1_000).contains(&failed), "{failed} of 1,000 failed");
    for (order, answer) in orders.iter().zip(answers) {
        let there = store.load("a", order.number()).await.unwrap();
        assert_eq!(there.is_some(), answer.is_ok(), "{}: {answer:?}", order.number());
    }
    // Room again, and it goes on.
    pages(1_000_000).await.unwrap();
    for order in orders {
        store.open(&order, Moment::from_millis(1)).await.unwrap();
    }
}

/// What the calls answer. They come while the writing thread is busy, so that they are one group, whoever is fast.
async fn in_one_group<T>(
    store: &Sqlite,
    calls: Vec<BoxFuture<'_, Result<T, StoreError>>>,
) -> Vec<Result<T, StoreError>> {
    let (begin, begun) = tokio::sync::oneshot::channel();
    let (go, wait) = std::sync::mpsc::channel();
    let busy = store.writer.run(move |_| {
        begin.send(()).map_err(|()| "nobody waits")?;
        Ok(wait.recv()?)
    });
    let group = async {
        begun.await.unwrap();
        // All of them are in the queue when the thread is let go: that is polled last.
        tokio::join!(conformance::together(calls), async { go.send(()).unwrap() }).0
    };
    let (busy, answers) = tokio::join!(busy, group);
    busy.unwrap();
    answers
}

#[tokio::test]
async fn what_one_could_not_do_does_not_harm_its_group() {
    let (_folder, path) = folder();
    let store = Sqlite::open(&path).unwrap();
    let good = [conformance::payment("a", "1"), conformance::payment("a", "3")];
    let bad = Order { facts: conformance::payment("a", "").facts, ..good[0].clone() };
    let at = Moment::from_millis(1);
    let calls = vec![store.open(&good[0], at), store.open(&bad, at), store.open(&good[1], at)];
    let answers = in_one_group(&store, calls).await;
    assert_eq!(answers.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
    for order in good {
        assert!(store.load("a", order.number()).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn a_commit_that_fails_fails_for_its_whole_group() {
    let (_folder, path) = folder();
    let store = Sqlite::open(&path).unwrap();
    let order = conformance::payment("a", "1");
    // Such a thing is found at the commit only.
    let late = store.writer.run(|db| {
        db.execute_batch(
            "PRAGMA defer_foreign_keys = ON; INSERT INTO notices (account, id, number, at) VALUES ('a', 'n', 'nothing', 1)",
        )?;
        Ok(())
    });
    let open = async { store.open(&order, Moment::from_millis(1)).await.map(drop) };
    let answers = in_one_group(&store, vec![Box::pin(open), Box::pin(late)]).await;
    assert!(answers.iter().all(Result::is_err), "{answers:?}");
    assert_eq!(store.load("a", "1").await.unwrap(), None);
    assert!(matches!(store.open(&order, Moment::from_millis(1)).await, Ok(Opened::New(_))));
}

#[tokio::test]
async fn history_cannot_be_changed() {
    let (_folder, path) = folder();
    let store = Sqlite::open(&path).unwrap();
    let at = Moment::from_millis(1);
    let Opened::New(order) = store.open(&conformance::payment("a", "1"), at).await.unwrap() else { panic!("new") };
    let change = Change { order: Order { words: "news".to_owned(), ..order }, notice: None, emit: None };
    store.commit(&change, at).await.unwrap();
    let other = Connection::open(&path).unwrap();
    for sql in ["DELETE FROM history", "UPDATE history SET words = ''"] {
        assert!(other.execute(sql, []).unwrap_err().to_string().contains("append only"));
    }
}
