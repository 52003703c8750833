//! `interfaces`: one address, encrypted requests, faults that are replies without content.

use super::GATEWAY;
use crate::tongbao;

#[test]
fn interfaces_are_told_apart_by_their_methods() {
    let run = tongbao(&["interfaces", GATEWAY]);
    let line = run.out.lines().find(|line| line.contains(" single_withhold ")).unwrap();
    assert!(line.contains(" single-withhold") && line.contains("moves money"), "{line}");
    let all = tongbao(&["interfaces", GATEWAY, "--json"]).json();
    let methods = all["interfaces"].as_array().unwrap().iter().filter(|interface| interface["method"] != "");
    assert_eq!(methods.count(), 4, "all but the callback");
}

#[test]
fn an_interface_shows_what_stands_around_its_fields() {
    let run = tongbao(&["interfaces", GATEWAY, "single_withhold"]);
    for part in [
        "args, encrypted, beside ua, sign, requestId, method; perhaps timestamp",
        "pay_status says how the order stands\n",
        "a reply without `response`, judged in the same way",
        "response SingleWithholdResponse in `response`",
    ] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    let run = tongbao(&["interfaces", GATEWAY, "callback"]);
    assert!(run.out.contains("sign, md5 over the other members"), "{}", run.out);
    assert!(run.out.contains("the word success"), "{}", run.out);
}
