//! `demo --durable`: a merchant that is killed between a charge and its answer.

use crate::demo::events;
use crate::{gateways, secrets, tongbao};

#[test]
fn a_killed_merchant_asks_and_does_not_charge_again_with_every_gateway() {
    let run = tongbao(&["demo", "--durable", "--json"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let lines = run.lines();
    let ledgers = events(&lines, "ledger");
    assert_eq!(ledgers.iter().map(|line| line["gateway"].as_str().unwrap()).collect::<Vec<_>>(), gateways());
    for line in ledgers {
        assert_eq!(
            (&line["charges"], &line["believed"], &line["agrees"]),
            (&1.into(), &"succeeded".into(), &true.into())
        );
    }
    let times = |words: &str| {
        events(&lines, "told").iter().filter(|line| line["text"].as_str().unwrap().contains(words)).count()
    };
    for words in [
        ": sending. It may have been sent, so it is asked about and not sent",
        "notifies the merchant again 异步通知: acknowledged",
        "whoever waits for the order was told 1 time",
    ] {
        assert_eq!(times(words), gateways().len(), "{words}: {}", run.out);
    }
    for secret in secrets() {
        assert!(!run.out.contains(&secret), "it shows {secret}");
    }
}

#[test]
fn one_gateway_is_played_if_it_is_named() {
    let last = gateways().pop().unwrap();
    let run = tongbao(&["demo", "--durable", "--gateway", &last]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(run.out.contains("The power fails 断电"), "{}", run.out);
    assert_eq!(run.out.matches("charges in the sandbox's ledger: 1\n").count(), 1, "{}", run.out);
}

#[test]
fn it_has_a_story_of_its_own() {
    for other in [["--fault", "hang-up"], ["--sign", "sm2"]] {
        assert_eq!(tongbao(&["demo", "--durable", other[0], other[1]]).code, 2, "{other:?}");
    }
    assert_eq!(tongbao(&["demo", "--durable", "--gateway", "no-such"]).code, 2);
    assert!(!tongbao(&["--help"]).out.contains("merchant "), "the merchant is nobody's command");
}
