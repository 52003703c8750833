//! `decide`: what a person found out.

use std::path::Path;

use crate::orders::database;
use crate::{Run, tongbao};

const CONTRADICTED: &str = "2025050100000001";
const UNKNOWN: &str = "2025050100000002";

#[test]
fn what_is_not_known_is_decided_once_and_says_who_did() {
    let (_folder, db) = database();
    let run = decide(&db, &[UNKNOWN, "succeeded", "--because", "Li, ticket 7"]);
    assert_eq!((run.code, run.out.as_str()), (0, "2025050100000002 is succeeded: Li, ticket 7\n"), "{}", run.err);
    let shown = tongbao(&["orders", "--db", db.to_str().unwrap(), UNKNOWN, "--json"]).json();
    let past = shown[0]["history"].as_array().unwrap().last().unwrap();
    assert_eq!((&past["state"], &past["words"]), (&"succeeded".into(), &"Li, ticket 7".into()));
    let again = decide(&db, &[UNKNOWN, "failed", "--because", "Wang"]);
    assert_eq!((again.code, again.err.contains("succeeded, which is final")), (1, true), "{}", again.err);
}

#[test]
fn a_conflict_is_settled_and_leaves_the_list() {
    let (_folder, db) = database();
    let open = || tongbao(&["orders", "--db", db.to_str().unwrap(), "--conflict"]).out;
    assert!(open().contains(CONTRADICTED));
    let run = decide(&db, &[CONTRADICTED, "settled", "--because", "delivered all the same", "--json"]);
    assert_eq!((run.code, &run.json()["settled"], &run.json()["state"]), (0, &true.into(), &"succeeded".into()));
    assert_eq!(open(), "There are no such orders.\n");
    let again = decide(&db, &[CONTRADICTED, "settled", "--because", "again"]);
    assert_eq!((again.code, again.err.contains("no conflict of it is open")), (1, true), "{}", again.err);
}

#[test]
fn what_cannot_be_decided_says_why() {
    let (folder, db) = database();
    let nobody = decide(&db, &["2025050100000009", "failed", "--because", "Li"]);
    assert_eq!((nobody.code, nobody.err.contains("has no payment or refund 2025050100000009")), (1, true));
    assert_eq!(decide(&db, &[UNKNOWN, "failed", "--because", " "]).code, 2);
    assert_eq!(decide(&db, &[UNKNOWN, "paid", "--because", "Li"]).code, 2);
    assert_eq!(decide(&db, &[UNKNOWN, "failed"]).code, 2, "nobody says so");
    assert_eq!(decide(&folder.path().join("missing.db"), &[UNKNOWN, "failed", "--because", "Li"]).code, 2);
}

fn decide(db: &Path, args: &[&str]) -> Run {
    tongbao(&[&["decide", "--db", db.to_str().unwrap(), "--account", "shop"], args].concat())
}
