//! `demo`: every fault, and what the books say.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value as Json;

use crate::{Run, gateways, secrets, tongbao};

/// The last line of a demo for machines.
pub(crate) fn ledger(run: &Run) -> Json {
    let line = run.lines().pop().unwrap();
    assert_eq!(line["event"], "ledger", "{}", run.out);
    line
}

pub(crate) fn events<'r>(lines: &'r [Json], name: &str) -> Vec<&'r Json> {
    lines.iter().filter(|line| line["event"] == name).collect()
}

#[test]
fn a_payment_from_beginning_to_end() {
    let begun = Instant::now();
    let run = tongbao(&["demo"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert!(run.out.contains("charges in the sandbox's ledger: 1\n"), "{}", run.out);
    assert!(run.out.contains("RSA-SHA1 signature verified over "), "{}", run.out);
    assert!(run.out.contains("✓ TLS channel authenticated"), "{}", run.out);
    assert!(!run.out.contains('\u{1b}'), "colours without a terminal");
}

#[test]
fn every_gateway_is_played_in_turn_and_ends_with_agreeing_books() {
    let gateways = gateways();
    let run = tongbao(&["demo", "--json"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let lines = run.lines();
    let mut ledgers = events(&lines, "ledger");
    assert!(ledgers.iter().all(|line| line["agrees"] == true), "{ledgers:?}");
    let orders = ledgers.len();
    // Some play several orders. The first of each is paid.
    ledgers.dedup_by_key(|line| line["gateway"].clone());
    assert_eq!(ledgers.iter().map(|line| line["gateway"].as_str().unwrap()).collect::<Vec<_>>(), gateways);
    assert!(ledgers.iter().all(|line| line["charges"] == 1), "{ledgers:?}");
    let run = tongbao(&["demo"]);
    assert_eq!(run.out.matches("✓ the gateway's ledger agrees").count(), orders, "{}", run.out);
    let headings = run.out.lines().filter(|line| line.starts_with("━━ "));
    assert_eq!(headings.count(), gateways.len(), "{}", run.out);
    assert_eq!(tongbao(&["demo", "--gateway", "no-such"]).code, 2);
}

#[test]
fn after_a_lost_answer_the_order_is_queried_and_not_charged_again() {
    let run = tongbao(&["demo", "--fault", "answer-lost", "--json"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let lines = run.lines();
    let sent = events(&lines, "sent");
    assert_eq!(sent.iter().filter(|line| line["interface"] == "purchase").count(), 1, "{}", run.out);
    assert_eq!(events(&lines, "failed").len(), 1, "{}", run.out);
    assert_eq!(events(&lines, "failed")[0]["outcome"], "unknown");
    let ledger = ledger(&run);
    assert_eq!(ledger["charges"], 1);
    assert_eq!(ledger["believed"], "succeeded");
}

#[test]
fn every_fault_ends_with_both_sides_agreeing() {
    let all = tongbao(&["demo", "--fault", "list", "--json"]).json();
    let words: Vec<&str> = all.as_array().unwrap().iter().map(|fault| fault["word"].as_str().unwrap()).collect();
    assert!(words.len() >= 21, "{words:?}");
    // Most of the time is waiting, so several at a time.
    for some in words.chunks(6) {
        thread::scope(|scope| {
            for word in some {
                scope.spawn(|| agrees(word));
            }
        });
    }
}

fn agrees(word: &str) {
    let run = tongbao(&["demo", "--fault", word, "--json"]);
    assert_eq!(run.code, 0, "{word}: {}{}", run.out, run.err);
    let lines = run.lines();
    let payments = events(&lines, "sent").into_iter().filter(|line| line["interface"] == "purchase").count();
    assert_eq!(payments, 1, "{word}: a payment is sent once, whatever happens");
    let ledger = ledger(&run);
    let (charges, believed) = match word {
        "hang-up" | "bad-request" | "bad-gateway" | "talkative-refusal" => (0, ["unknown", "not-found"].as_slice()),
        "processing-not-charged" | "timeout-not-charged" => (0, ["declined"].as_slice()),
        _ => (1, ["succeeded"].as_slice()),
    };
    assert_eq!(ledger["charges"], charges, "{word}: {}", run.out);
    assert!(believed.contains(&ledger["believed"].as_str().unwrap()), "{word}: {ledger}");
    assert_eq!(ledger["agrees"], true, "{word}");
}

#[test]
fn a_forged_notification_is_refused_and_the_honest_one_believed() {
    for word in ["forged-notify", "two-signatures", "unsigned-notify"] {
        let run = tongbao(&["demo", "--fault", word, "--json"]);
        let lines = run.lines();
        assert_eq!(events(&lines, "refused").len(), 1, "{word}: {}", run.out);
        // One for the payment and one for the refund.
        assert_eq!(events(&lines, "notified").len(), 2, "{word}: {}", run.out);
        assert!(events(&lines, "notified").iter().all(|line| line["outcome"] == "succeeded"), "{word}");
    }
}

#[test]
fn a_notification_that_comes_twice_counts_once() {
    let run = tongbao(&["demo", "--fault", "duplicate-notify", "--json"]);
    let lines = run.lines();
    let again = events(&lines, "notified").into_iter().filter(|line| line["new"] == false).count();
    assert_eq!(again, 1, "{}", run.out);
    assert_eq!(ledger(&run)["believed_left"], "6.00");
}

#[test]
fn no_secret_is_shown() {
    let secrets = secrets();
    assert!(secrets.len() > 8);
    for args in [vec!["demo", "--wire"], vec!["demo", "--wire", "--json"]] {
        let run = tongbao(&args);
        assert_eq!(run.code, 0, "{}", run.err);
        for secret in &secrets {
            assert!(!run.out.contains(secret.as_str()), "{args:?} shows {secret}");
        }
        let code = |line: &&str| line.contains("validCode") && line.contains("</validCode>");
        assert!(run.out.lines().filter(code).all(|line| line.contains("<validCode>***</validCode>")), "{}", run.out);
        assert!(!run.out.to_lowercase().contains("authorization:"), "headers hold the login key");
        assert!(run.out.contains("<MasMessage"), "the messages are shown");
    }
}

#[test]
fn an_unknown_fault_is_a_usage_error() {
    let run = tongbao(&["demo", "--fault", "answer-lots"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean `answer-lost`?"), "{}", run.err);
    assert_eq!(tongbao(&["demo", "--fault", "hang-up=3s"]).code, 2);
}
