//! Many small mutations of real messages: no panic, and what is accepted says what was signed.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tongbao_core::Error;

use super::{Tr3, calls, merchant, notified, post, signed_bytes, view_of};
use crate::mutate::{Dice, mutate};

#[test]
fn mutated_notifications_are_refused_or_say_the_same() {
    let tr3 = Tr3::new();
    let merchant = merchant();
    let mut dice = Dice::new(1);
    for round in 0..3_000 {
        let mutated = mutate(tr3.body.as_bytes(), &mut dice);
        let result = catch_unwind(AssertUnwindSafe(|| merchant.open_notify(&post(&mutated))));
        let result = result.unwrap_or_else(|_| panic!("round {round} panics: {}", String::from_utf8_lossy(&mutated)));
        if let Ok(notify) = result {
            assert_eq!(view_of(&*notify), tr3.view, "round {round}: {}", String::from_utf8_lossy(&mutated));
        }
    }
}

#[test]
fn mutated_notifications_that_are_signed_again_never_make_the_reader_panic() {
    let tr3 = Tr3::new();
    let mut dice = Dice::new(2);
    let mut accepted = 0;
    for round in 0..1_000 {
        let mutated = mutate(tr3.covered.as_bytes(), &mut dice);
        let result = catch_unwind(AssertUnwindSafe(|| notified(&signed_bytes(&mutated))));
        let result = result.unwrap_or_else(|_| panic!("round {round} panics: {}", String::from_utf8_lossy(&mutated)));
        accepted += usize::from(result.is_ok());
    }
    assert!(accepted > 10, "{accepted} of them still are notifications, so the reader was reached");
}

#[test]
fn mutated_answers_never_make_the_reader_panic() {
    let calls = calls();
    let mut dice = Dice::new(3);
    let mut seen = [0_usize; 3];
    for round in 0..5_000 {
        let call = &calls[round % calls.len()];
        let mutated = mutate(call.reply.as_bytes(), &mut dice);
        let result = catch_unwind(AssertUnwindSafe(|| call.answer_bytes(&mutated)));
        let result = result.unwrap_or_else(|_| panic!("round {round} panics: {}", String::from_utf8_lossy(&mutated)));
        match result {
            Ok(_) => seen[0] += 1,
            Err(Error::Unknown(_)) => seen[1] += 1,
            // A mutated result code may be another one of the table; nothing is signed that could tell.
            Err(Error::Declined(_) | Error::Refused(_) | Error::Duplicate(_)) => seen[2] += 1,
            Err(other) => panic!("round {round}: an answer cannot mean {other:?}"),
        }
    }
    assert!(seen[0] > 0 && seen[1] > 2_000, "{seen:?}");
    assert!(seen[2] < 100, "verdicts by accident: {seen:?}");
}
