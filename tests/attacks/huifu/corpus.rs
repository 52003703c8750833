//! Random bytes and many small mutations: no panic, and never another word than the one that was signed.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tongbao_core::{Error, Unknown, Unverified};

use super::{bind, calls, form, notice, notified, notifies, pay, query, sign, signed};
use crate::mutate::{Dice, mutate_json};

/// Runs a reader, and says over what it panics.
fn no_panic<T>(what: &str, body: &[u8], read: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| panic!("{what} panics: {}", String::from_utf8_lossy(body)))
}

#[test]
fn a8_random_bodies_are_never_anything() {
    let calls = calls();
    let mut dice = Dice::new(54);
    for round in 0..20_000 {
        let alphabet: &[u8] = match round % 3 {
            0 => b"{}[]:,\"\\u01-.eEtrufalsn /\n",
            1 => b"dataresp_sign=&%+01234567\x81\xff",
            _ => &[],
        };
        let length = dice.below(120);
        let mut byte =
            || if alphabet.is_empty() { dice.below(256) as u8 } else { alphabet[dice.below(alphabet.len())] };
        let mut body: Vec<u8> = (0..length).map(|_| byte()).collect();
        if round % 6 == 0 {
            body.splice(0..0, *b"{\"data\":{");
            body.extend(*b"},\"sign\":\"AAAA\"}");
        }
        let call = &calls[round % calls.len()];
        let answer = no_panic("a reply", &body, || call.answer(&body));
        assert!(matches!(answer, Err(Error::Unknown(_))), "{answer:?}: {}", String::from_utf8_lossy(&body));
        assert!(no_panic("a request", &body, || call.taken(&body)).is_err());
        assert!(no_panic("a notification", &body, || notified(&body)).is_err());
    }
}

#[test]
fn a8_mutated_replies_are_unknown_or_say_what_was_signed() {
    let mut dice = Dice::new(55);
    let mut seen = [0_usize; 3];
    for call in [pay(), query(), bind()] {
        let pending = call.data.replace("\"trans_stat\":\"S\"", "\"trans_stat\":\"P\"");
        let reply = signed(&pending);
        let said = call.seen(&reply).unwrap();
        for _ in 0..5_000 {
            let mutated = mutate_json(reply.as_bytes(), &mut dice);
            match no_panic("a reply", &mutated, || call.seen(&mutated)) {
                Ok(view) => {
                    assert_eq!(view[..view.len() - 1], said[..said.len() - 1], "{}", String::from_utf8_lossy(&mutated));
                    seen[0] += 1;
                }
                Err(Error::Unknown(Unknown::Unverified(Unverified::Signature { .. }))) => seen[1] += 1,
                Err(Error::Unknown(_)) => seen[2] += 1,
                Err(other) => panic!("an answer cannot mean {other:?}: {}", String::from_utf8_lossy(&mutated)),
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 10), "{seen:?}");
}

#[test]
fn a8_mutated_data_that_is_signed_again_never_makes_the_reader_panic() {
    let calls = calls();
    let mut dice = Dice::new(56);
    let (mut replies, mut requests) = (0, 0);
    for round in 0..3_000 {
        let call = &calls[round % calls.len()];
        if let Ok(data) = String::from_utf8(mutate_json(call.data.as_bytes(), &mut dice)) {
            let body = signed(&data);
            replies += usize::from(no_panic("a reply", body.as_bytes(), || call.answer(&body)).is_ok());
        }
        if round % 3 == 0
            && let Ok(data) = String::from_utf8(mutate_json(call.sent().as_bytes(), &mut dice))
        {
            let body = call.resigned(&data);
            // What was sent may have moved into a name, which the error shows; so only panics count here.
            let taken = catch_unwind(AssertUnwindSafe(|| call.taken_raw(&body)));
            requests += usize::from(taken.unwrap_or_else(|_| panic!("a request panics: {body}")).is_ok());
        }
    }
    assert!(replies > 50 && requests > 10, "{replies}, {requests}: the readers were reached");
}

#[test]
fn a8_mutated_notifications_are_refused_or_say_what_was_signed() {
    let body = notifies(&notice());
    let said = notified(&body).unwrap();
    let mut dice = Dice::new(57);
    let mut accepted = 0;
    for round in 0..10_000 {
        let mutated = mutate_json(body.as_bytes(), &mut dice);
        if let Ok(view) = no_panic("a notification", &mutated, || notified(&mutated)) {
            accepted += 1;
            assert_eq!(view, said, "round {round}: {}", String::from_utf8_lossy(&mutated));
        }
    }
    assert!(accepted > 10, "{accepted}: the reader was reached");
    for round in 0..2_000 {
        let mutated = mutate_json(notice().as_bytes(), &mut dice);
        let Ok(text) = String::from_utf8(mutated) else { continue };
        let sign = sign(text.as_bytes(), tongbao_tests::keys::TestKey::Gateway, super::RSA);
        let body = form(&[(if round % 2 == 0 { "resp_data" } else { "data" }, &text), ("sign", &sign)]);
        accepted += usize::from(no_panic("a notification", body.as_bytes(), || notified(&body)).is_ok());
    }
    assert!(accepted > 100, "{accepted}: the reader was reached");
}

#[test]
fn a8_mutated_requests_are_refused_or_say_what_was_signed() {
    let calls = calls();
    let sent: Vec<_> = calls.iter().map(|call| call.taken(call.body()).unwrap()).collect();
    let mut dice = Dice::new(58);
    let mut accepted = 0;
    for round in 0..10_000 {
        let at = round % calls.len();
        let mutated = mutate_json(calls[at].body().as_bytes(), &mut dice);
        if let Ok(view) = no_panic("a request", &mutated, || calls[at].taken_raw(&mutated)) {
            accepted += 1;
            assert_eq!(view, sent[at], "round {round}: {}", String::from_utf8_lossy(&mutated));
        }
    }
    assert!(accepted > 10, "{accepted}: the reader was reached");
}
