//! A11 and A12: the answer to another question, and our own question as the answer.

use tongbao_core::Unknown;
use tongbao_core::schema::Need;
use tongbao_withhold::{SingleOrderQueryRequest, SingleWithholdRequest};

use super::{Call, assert_unknown, calls, charge, query};

#[test]
fn a11_the_answers_to_a_thousand_pairs_of_orders_are_never_swapped() {
    let make = [Call::of::<SingleWithholdRequest>, Call::of::<SingleOrderQueryRequest>];
    for pair in 0..1_000 {
        let call = make[pair % make.len()];
        let (first, second) = (call(&format!("A{pair:09}")), call(&format!("B{pair:09}")));
        assert!(first.answer(&first.reply).is_ok());
        for unknown in [
            assert_unknown("the other's answer", first.answer(&second.reply)),
            assert_unknown("the other's answer", second.answer(&first.reply)),
        ] {
            assert!(matches!(unknown, Unknown::Mismatch { field: "biz_order_no", .. }), "{unknown:?}");
        }
    }
}

#[test]
fn a11_whatever_names_an_order_is_repeated() {
    for call in [charge(), query()] {
        let field = call.interface.inbound.field("biz_order_no").unwrap();
        assert!(field.echo && field.need == Need::Mandatory, "{}", call.interface.id);
    }
}

#[test]
fn a11_a_binding_reply_holds_nothing_that_could_be_compared() {
    // Known and not to be mended: these replies name neither card nor person. Whoever adds a field that is in both ends' tables must
    // think of this test. Until then only the connection tells whose code it is, so a connection carries one call at a time.
    for call in calls().into_iter().filter(|call| call.interface.key.is_none()) {
        let (sent, received) = (call.interface.outbound, call.interface.inbound);
        assert!(received.fields.iter().all(|field| sent.field(field.wire).is_none()), "{}", call.interface.id);
    }
}

#[test]
fn a11_the_answer_to_another_interface_is_unknown() {
    let calls = calls();
    let has_order = |call: &Call| call.interface.key.is_some();
    for call in &calls {
        for other in calls.iter().filter(|other| other.interface.id != call.interface.id) {
            // A charge and its query have one table for replies: the same order's state, in the same words.
            if has_order(call) && has_order(other) {
                assert!(call.answer(&other.reply).is_ok());
            } else {
                assert_unknown(call.interface.id, call.answer(&other.reply));
            }
        }
    }
}

#[test]
fn a12_our_own_request_is_no_answer() {
    for call in calls() {
        assert_unknown(call.interface.id, call.answer(call.body()));
        for other in calls() {
            assert_unknown(call.interface.id, call.answer(other.body()));
        }
        let members = call.interface.outbound.fields.iter().map(|field| format!("\"{}\":\"1\"", field.wire));
        let echoed = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
        assert_unknown(call.interface.id, call.answer(echoed));
    }
}
