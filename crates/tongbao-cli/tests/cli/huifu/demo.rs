//! `demo`: three orders, with either algorithm; whatever goes wrong with the first, both sides agree in the end.

use std::thread;

use serde_json::Value as Json;

use super::GATEWAY;
use crate::demo::events;
use crate::{Run, secrets, tongbao};

fn demo(args: &[&str]) -> Run {
    let run = tongbao(&[&["demo", "--gateway", GATEWAY, "--json"], args].concat());
    assert_eq!(run.code, 0, "{args:?}: {}{}", run.out, run.err);
    run
}

/// The books of the three orders: by quick pay, by a wallet, and never paid.
fn books(lines: &[Json]) -> [Json; 3] {
    let ledgers: Vec<_> = events(lines, "ledger").into_iter().cloned().collect();
    assert!(ledgers.iter().all(|line| line["agrees"] == true), "{ledgers:?}");
    ledgers.try_into().unwrap()
}

#[test]
fn three_orders_from_beginning_to_end_with_either_algorithm() {
    for (args, algorithm) in
        [(&[][..], "RSA-SHA256"), (&["--sign", "rsa"], "RSA-SHA256"), (&["--sign", "sm2"], "SM2-SM3")]
    {
        let run = demo(args);
        let lines = run.lines();
        let proofs = [events(&lines, "answered"), events(&lines, "notified")].concat();
        let expected = format!("{algorithm} signature verified");
        assert!(proofs.iter().all(|line| line["proof"].as_str().unwrap().starts_with(&expected)), "{}", run.out);
        assert_eq!(events(&lines, "notified").len(), 4, "two of each payment: {}", run.out);
        let [quick, scan, unpaid] = books(&lines);
        assert_eq!(
            (&quick["charges"], &quick["refunds"], &quick["believed_left"]),
            (&1.into(), &1.into(), &"6.00".into())
        );
        assert_eq!(
            (&scan["charges"], &scan["refunds"], &scan["believed_left"]),
            (&1.into(), &1.into(), &"0.00".into())
        );
        assert_eq!((&unpaid["charges"], &unpaid["believed"]), (&0.into(), &"declined".into()));
    }
}

#[test]
fn after_a_lost_answer_the_order_is_queried_and_not_paid_again() {
    let run = tongbao(&["demo", "--gateway", GATEWAY, "--fault", "answer-lost"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(run.out.contains("charges in the sandbox's ledger: 1\n"), "{}", run.out);
}

#[test]
fn every_fault_ends_with_both_sides_agreeing() {
    let all = tongbao(&["demo", "--fault", "list", "--json"]).json();
    let words: Vec<&str> = all.as_array().unwrap().iter().map(|fault| fault["word"].as_str().unwrap()).collect();
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
    let run = demo(&["--fault", word]);
    let lines = run.lines();
    let (charges, believed) = match word {
        "hang-up" | "bad-request" | "bad-gateway" => (0, "processing"),
        "talkative-refusal" | "processing-not-charged" | "timeout-not-charged" => (0, "declined"),
        _ => (1, "succeeded"),
    };
    let [quick, scan, _] = books(&lines);
    assert_eq!((&quick["charges"], &quick["believed"]), (&charges.into(), &believed.into()), "{word}: {}", run.out);
    assert_eq!(
        (&scan["charges"], &scan["believed"]),
        (&1.into(), &"succeeded".into()),
        "{word}: only the first goes wrong"
    );
    let paid = |line: &&Json| line["interface"] == "quickpay_pay_v3";
    assert_eq!(events(&lines, "sent").into_iter().filter(paid).count(), 1, "{word}: a payment is sent once");
}

#[test]
fn a_signed_answer_about_another_order_proves_nothing() {
    let run = demo(&["--fault", "swapped-answer"]);
    let lines = run.lines();
    assert_eq!(events(&lines, "concluded")[0]["by"], "the query", "{}", run.out);
    assert!(run.out.contains("the answer is not the one to this request"), "{}", run.out);
}

#[test]
fn a_forged_notification_is_refused_and_the_honest_one_believed() {
    for (word, sign) in
        [("forged-notify", "rsa"), ("forged-notify", "sm2"), ("two-signatures", "rsa"), ("unsigned-notify", "sm2")]
    {
        let run = demo(&["--fault", word, "--sign", sign]);
        let lines = run.lines();
        assert_eq!(events(&lines, "refused").len(), 1, "{word}: {}", run.out);
        let believed = events(&lines, "notified");
        assert!(believed.iter().all(|line| line["outcome"] == "succeeded"), "{word}: {}", run.out);
    }
}

#[test]
fn an_order_is_not_closed_in_its_first_minute() {
    let run = tongbao(&["demo", "--gateway", GATEWAY]);
    let [too_early, sent] =
        ["cannot be closed within its first minute", "scanpay_close"].map(|text| run.out.find(text));
    assert!(too_early.is_some() && too_early < sent, "{}", run.out);
}

#[test]
fn no_secret_is_shown() {
    let secrets = secrets();
    for args in [&["--wire"][..], &["--wire", "--json"], &["--wire", "--sign", "sm2"]] {
        let run = tongbao(&[&["demo", "--gateway", GATEWAY], args].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        for secret in &secrets {
            assert!(!run.out.contains(secret.as_str()), "{args:?} shows {secret}");
        }
        let code = |line: &&str| line.contains("sms_code ") && line.contains(" = ");
        assert!(run.out.lines().filter(code).all(|line| line.ends_with("= ***")), "{}", run.out);
        assert!(run.out.contains("sms_code"), "the messages are shown");
    }
}
