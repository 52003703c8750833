//! The gateway's end is attacked too: what it accepts is what a merchant wrote, rule for rule.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use tongbao_core::OpenError;
use tongbao_tests::tree::Node;
use tongbao_tests::{sample, view};

use super::{Call, LOGIN_KEY, Taken, calls, merchant};
use crate::mutate::{Dice, elements, mutate};

/// The call's request with another body, and the merchant's credentials.
fn take(call: &Call, body: impl Into<Bytes>) -> Taken {
    let mut request = call.request.clone();
    *request.body_mut() = body.into();
    (call.take)(&request)
}

fn text(call: &Call) -> String {
    String::from_utf8(call.request.body().to_vec()).expect("UTF-8")
}

#[test]
fn a6_no_member_of_any_request_may_be_there_twice() {
    let mut tried = 0;
    for call in calls() {
        let body = text(&call);
        assert!(take(&call, body.clone()).is_ok(), "{}", call.interface.id);
        for (from, to) in elements(body.as_bytes()) {
            for place in [from, to] {
                let mut doubled = body.clone();
                doubled.insert_str(place, &body[from..to]);
                let result = take(&call, doubled);
                assert!(result.is_err(), "{}: {} twice", call.interface.id, &body[from..to]);
                tried += 1;
            }
        }
    }
    assert!(tried > 100, "{tried} doubled members");
}

#[test]
fn k6_a_request_with_a_member_that_no_table_has_is_refused() {
    for call in calls() {
        let body = text(&call);
        for (from, _) in elements(body.as_bytes()) {
            let mut more = body.clone();
            more.insert_str(from, "<Amount>1</Amount>");
            assert!(take(&call, more).is_err(), "{} at byte {from}", call.interface.id);
        }
    }
}

#[test]
fn a12_neither_a_reply_nor_another_interfaces_request_is_taken() {
    let calls = calls();
    for call in &calls {
        assert!(take(call, call.reply.clone()).is_err(), "{}: its own reply", call.interface.id);
        for other in calls.iter().filter(|other| other.interface.id != call.interface.id) {
            let result = take(call, text(other));
            assert!(result.is_err(), "{} took a {}", call.interface.id, other.interface.id);
        }
    }
}

#[test]
fn a_request_that_breaks_its_table_is_refused_with_every_fault() {
    for call in calls() {
        let schema = call.interface.outbound;
        let body = text(&call);
        for field in schema.fields.iter().filter(|field| field.fixed.is_none() && field.len.is_some()) {
            let (open, close) = (format!("<{}>", field.wire), format!("</{}>", field.wire));
            let from = body.find(&open).expect("the full sample") + open.len();
            let to = body.find(&close).expect("its end");
            let long = format!("{}{}{}", &body[..from], "7".repeat(1000), &body[to..]);
            let Err(OpenError::Invalid(invalid)) = take(&call, long) else { panic!("{} {}", schema.id, field.wire) };
            assert!(invalid.to_string().contains(field.wire), "{invalid}");
            assert!(!invalid.to_string().contains("7777"), "{invalid}");
        }
    }
}

#[test]
fn mutated_requests_never_make_the_gateways_end_panic() {
    let calls = calls();
    let mut dice = Dice::new(4);
    let mut accepted = 0;
    for round in 0..3_000 {
        let call = &calls[round % calls.len()];
        let mutated = mutate(call.request.body(), &mut dice);
        let result = catch_unwind(AssertUnwindSafe(|| take(call, mutated.clone())));
        let result = result.unwrap_or_else(|_| panic!("round {round} panics: {}", String::from_utf8_lossy(&mutated)));
        accepted += usize::from(result.is_ok());
    }
    assert!(accepted > 10, "{accepted} of them still are requests");
}

#[test]
fn a1_what_can_be_printed_of_an_access_holds_no_login_key() {
    use base64::Engine;
    let encoded = base64::engine::general_purpose::STANDARD.encode(format!("{}:{LOGIN_KEY}", super::MERCHANT_ID));
    for call in calls() {
        let headers = call.request.headers();
        let printed = format!("{:?} {:#?} {headers:?} {:?}", merchant(), merchant(), super::acquirer());
        assert!(!printed.contains(LOGIN_KEY) && !printed.contains(&encoded[..24]), "{printed}");
    }
}

#[test]
fn the_samples_hold_what_the_tables_have() {
    for call in calls() {
        let tree = sample::full(call.interface.outbound);
        let taken = (call.take)(&call.request).expect("the merchant's own request");
        for (name, node) in &tree.0 {
            if let Node::Text(_) = node {
                assert!(taken.iter().any(|(place, _)| place == name), "{}: {name}", call.interface.id);
            }
        }
        assert!(!view::view(&tongbao_bill99::ExtDate::entry("phone", "1").unwrap()).is_empty());
    }
}
