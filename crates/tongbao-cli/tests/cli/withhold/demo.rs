//! `demo`: callbacks are hints, every fault ends well, a charge that is sent twice is charged once.

use std::thread;

use super::GATEWAY;
use crate::demo::{events, ledger};
use crate::{Run, tongbao};

fn demo(args: &[&str]) -> Run {
    let run = tongbao(&[&["demo", "--gateway", GATEWAY, "--json"], args].concat());
    assert_eq!(run.code, 0, "{args:?}: {}{}", run.out, run.err);
    run
}

#[test]
fn a_callback_is_a_hint_and_only_the_query_settles_the_order() {
    let run = demo(&[]);
    let lines = run.lines();
    assert!(events(&lines, "notified").is_empty(), "nothing is believed because somebody sent it: {}", run.out);
    assert_eq!(events(&lines, "hinted")[0]["claims"], "succeeded", "{}", run.out);
    let concluded = events(&lines, "concluded");
    let [accepted, paid] = concluded.as_slice() else { panic!("{}", run.out) };
    assert_eq!((&accepted["outcome"], &accepted["by"]), (&"processing".into(), &"the answer".into()));
    assert_eq!((&paid["outcome"], &paid["by"]), (&"succeeded".into(), &"the query".into()));
    assert_eq!(ledger(&run)["believed_left"], "10.00");
    let run = tongbao(&["demo", "--gateway", GATEWAY]);
    assert!(run.out.contains("a hint: it proves nothing, so the order is queried"), "{}", run.out);
}

#[test]
fn a_charge_that_is_sent_twice_is_charged_once() {
    let run = demo(&[]);
    let lines = run.lines();
    let sent = events(&lines, "sent").into_iter().filter(|line| line["interface"] == "single_withhold");
    assert_eq!(sent.count(), 2, "{}", run.out);
    assert_eq!(ledger(&run)["charges"], 1);
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
    if word == "priceless-answer" {
        let run = tongbao(&["demo", "--gateway", GATEWAY, "--fault", word]);
        assert_eq!(
            (run.code, run.err.contains("cannot happen to `single_withhold`")),
            (1, true),
            "no answer here has an amount"
        );
        return;
    }
    let run = demo(&["--fault", word]);
    let lines = run.lines();
    let (charges, believed) = match word {
        "hang-up" | "bad-request" | "bad-gateway" | "talkative-refusal" => (0, "unknown"),
        "processing-not-charged" | "timeout-not-charged" => (0, "declined"),
        _ => (1, "succeeded"),
    };
    let ledger = ledger(&run);
    assert_eq!((&ledger["charges"], &ledger["believed"]), (&charges.into(), &believed.into()), "{word}: {}", run.out);
    assert_eq!(ledger["agrees"], true, "{word}");
    // Whatever happens, an order is not sent again before it is known how it stands.
    let sent = |line: &serde_json::Value| line["event"] == "sent" && line["interface"] == "single_withhold";
    let second = lines.iter().enumerate().filter(|(_, line)| sent(line)).nth(1);
    let settled = lines.iter().position(|line| line["event"] == "concluded" && line["outcome"] == "succeeded");
    assert_eq!(second.is_some(), settled.is_some(), "{word}: {}", run.out);
    assert!(second.is_none_or(|(at, _)| settled.is_some_and(|settled| settled < at)), "{word}: {}", run.out);
}

#[test]
fn a_forged_callback_with_a_right_checksum_convinces_nobody() {
    let run = demo(&["--fault", "forged-notify"]);
    let lines = run.lines();
    let hints = events(&lines, "hinted");
    assert_eq!(hints[0]["claims"], "declined", "anybody can make one: {}", run.out);
    assert!(events(&lines, "concluded").iter().all(|line| line["outcome"] != "declined"), "{}", run.out);
    assert_eq!(ledger(&run)["believed"], "succeeded");
}

#[test]
fn a_callback_that_is_broken_is_not_even_a_hint() {
    for word in ["two-signatures", "unsigned-notify"] {
        let run = demo(&["--fault", word]);
        assert_eq!(events(&run.lines(), "refused").len(), 1, "{word}: {}", run.out);
    }
}
