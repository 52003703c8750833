//! `demo`: with either algorithm, every fault ends well, and a signed answer about another order proves nothing.

use std::thread;

use serde_json::Value as Json;

use super::GATEWAY;
use crate::demo::{events, ledger};
use crate::{Run, gateways, secrets, tongbao};

fn demo(args: &[&str]) -> Run {
    let run = tongbao(&[&["demo", "--gateway", GATEWAY, "--json"], args].concat());
    assert_eq!(run.code, 0, "{args:?}: {}{}", run.out, run.err);
    run
}

#[test]
fn a_payment_from_beginning_to_end_with_either_algorithm() {
    for (args, algorithm) in [(&[][..], "RSA-SHA1"), (&["--sign", "rsa"], "RSA-SHA1"), (&["--sign", "sm2"], "SM2-SM3")]
    {
        let run = demo(args);
        let lines = run.lines();
        let proofs = [events(&lines, "answered"), events(&lines, "notified")].concat();
        assert_eq!(proofs.len(), 9, "{}", run.out);
        let expected = format!("{algorithm} signature verified");
        assert!(proofs.iter().all(|line| line["proof"].as_str().unwrap().starts_with(&expected)), "{}", run.out);
        let ledger = ledger(&run);
        assert_eq!((&ledger["charges"], &ledger["refunds"]), (&1.into(), &1.into()));
        assert_eq!((&ledger["believed"], &ledger["believed_left"]), (&"succeeded".into(), &"6.00".into()));
    }
}

#[test]
fn a_refund_that_was_accepted_is_not_given_back_before_the_query_says_so() {
    let run = demo(&[]);
    let lines = run.lines();
    let concluded = events(&lines, "concluded");
    let [paid, accepted, given_back] = concluded.as_slice() else { panic!("{}", run.out) };
    assert_eq!((&paid["outcome"], &paid["by"]), (&"succeeded".into(), &"the answer".into()));
    assert_eq!((&accepted["outcome"], &accepted["by"]), (&"processing".into(), &"the answer".into()));
    assert_eq!((&given_back["outcome"], &given_back["by"]), (&"succeeded".into(), &"the query".into()));
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
    let ledger = ledger(&run);
    assert_eq!((&ledger["charges"], &ledger["believed"]), (&charges.into(), &believed.into()), "{word}: {}", run.out);
    assert_eq!(ledger["agrees"], true, "{word}");
    let paid = |line: &&Json| line["interface"] == "trusteeship_fast_pay_confirm";
    assert_eq!(events(&lines, "sent").into_iter().filter(paid).count(), 1, "{word}: a payment is sent once");
}

#[test]
fn a_signed_answer_about_another_order_proves_nothing() {
    let run = demo(&["--fault", "swapped-answer"]);
    let lines = run.lines();
    let concluded = events(&lines, "concluded");
    assert_eq!(concluded[0]["by"], "the query", "{}", run.out);
    assert!(run.out.contains("the reply is about another order"), "{}", run.out);
}

#[test]
fn a_forged_notification_is_refused_and_the_honest_one_believed() {
    for (word, sign) in
        [("forged-notify", "rsa"), ("forged-notify", "sm2"), ("two-signatures", "rsa"), ("unsigned-notify", "sm2")]
    {
        let run = demo(&["--fault", word, "--sign", sign]);
        let lines = run.lines();
        assert_eq!(events(&lines, "refused").len(), 1, "{word}: {}", run.out);
        assert_eq!(events(&lines, "notified").len(), 1, "{word}: {}", run.out);
    }
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
        let code = |line: &&str| line.contains("mobile_verify_code 验证码 = ");
        assert!(run.out.lines().filter(code).all(|line| line.ends_with("= ***")), "{}", run.out);
        assert!(run.out.contains("mobile_verify_code"), "the messages are shown");
    }
}

#[test]
fn who_has_no_choice_of_algorithms_is_told_what_there_is() {
    let played = |id: &String| (id.clone(), tongbao(&["demo", "--gateway", id, "--sign", "rsa"]));
    let (can, cannot): (Vec<_>, Vec<_>) = gateways().iter().map(played).partition(|(_, run)| run.code == 0);
    for (other, run) in &cannot {
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{other}");
        assert!(run.err.contains(&format!("{other} signs with ")), "{}", run.err);
        let names: Vec<_> = can.iter().map(|(id, _)| id.as_str()).collect();
        assert!(run.err.contains(&format!("--sign is for {}", names.join(", "))), "{}", run.err);
    }
    assert!(can.iter().any(|(id, _)| id == GATEWAY));
    let run = tongbao(&["demo", "--sign", "sm2", "--json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let lines = run.lines();
    assert!(
        lines.iter().all(|line| can.iter().any(|(id, _)| line["gateway"] == **id)),
        "only those who can: {}",
        run.out
    );
}
