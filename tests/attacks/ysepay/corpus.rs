//! Random bytes and many small mutations: no panic, and never another word than the one that was signed.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tongbao_core::schema::Charset;
use tongbao_core::{Error, Unknown, Unverified};
use tongbao_tests::keys::TestKey;

use super::{FAULT, bind, calls, confirm, gbk, notice, notified, query, signed, signed_bytes};
use crate::mutate::{Dice, mutate_json};

/// Runs a reader, and says over what it panics.
fn no_panic<T>(what: &str, body: &[u8], read: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| panic!("{what} panics: {}", String::from_utf8_lossy(body)))
}

#[test]
fn random_bodies_are_never_anything() {
    let calls = calls();
    let mut dice = Dice::new(41);
    for round in 0..20_000 {
        let alphabet: &[u8] = match round % 3 {
            0 => b"{}[]:,\"\\u01-.eEtrufalsn /\n",
            1 => b"abst=&%+01234567\x81\xd5\x5c\xff",
            _ => &[],
        };
        let length = dice.below(120);
        let mut byte =
            || if alphabet.is_empty() { dice.below(256) as u8 } else { alphabet[dice.below(alphabet.len())] };
        let mut body: Vec<u8> = (0..length).map(|_| byte()).collect();
        if round % 6 == 0 {
            body.insert(0, b'{');
            body.push(b'}');
        }
        let call = &calls[round % calls.len()];
        let answer = no_panic("a reply", &body, || call.answer(&body));
        assert!(matches!(answer, Err(Error::Unknown(_))), "{answer:?}: {}", String::from_utf8_lossy(&body));
        assert!(no_panic("a request", &body, || call.taken(&body)).is_err());
        assert!(no_panic("a notification", &body, || notified(&body)).is_err());
    }
}

#[test]
fn mutated_replies_are_unknown_or_say_what_was_signed() {
    let mut dice = Dice::new(42);
    let mut seen = [0_usize; 3];
    for call in [confirm(), query(), bind()] {
        let pending = call.node.replace("TRADE_SUCCESS", "TRADE_PROCESS").replacen("T7e5X3t9", "誠T7e5", 1);
        let reply = signed(call.name(), &pending);
        let said = call.seen(&reply).unwrap();
        let fault = signed(FAULT, r#"{"code":"40004","sub_code":"ACQ.SYSTEM_ERROR","sub_msg":"誠"}"#);
        for round in 0..5_000 {
            let of = if round % 4 == 0 { &fault } else { &reply };
            let mutated = mutate_json(of, &mut dice);
            match no_panic("a reply", &mutated, || call.seen(&mutated)) {
                Ok(view) => {
                    assert_eq!(view, said, "{}", String::from_utf8_lossy(&mutated));
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
fn mutated_replies_that_are_signed_again_never_make_the_reader_panic() {
    let calls = calls();
    let mut dice = Dice::new(43);
    let mut accepted = 0;
    for round in 0..2_500 {
        let call = &calls[round % calls.len()];
        let node = gbk(&call.node.replacen("T7e5X3t9", "誠\\\"", 1));
        let mutated = mutate_json(&node, &mut dice);
        let body = signed_bytes(if round % 5 == 0 { FAULT } else { call.name() }, &mutated);
        accepted += usize::from(no_panic("a reply", &body, || call.answer(&body)).is_ok());
    }
    assert!(accepted > 50, "{accepted} of them still are replies, so the reader was reached");
}

#[test]
fn mutated_notifications_are_refused_or_say_what_was_signed() {
    let pairs = notice().with("trade_status_description", "誠 话费");
    let body = pairs.sealed(TestKey::Gateway).body(Charset::Gbk);
    let said = notified(&body).unwrap();
    let mut dice = Dice::new(44);
    let mut accepted = 0;
    for round in 0..10_000 {
        let mutated = mutate_json(body.as_bytes(), &mut dice);
        if let Ok(view) = no_panic("a notification", &mutated, || notified(&mutated)) {
            accepted += 1;
            assert_eq!(view, said, "round {round}: {}", String::from_utf8_lossy(&mutated));
        }
    }
    assert!(accepted > 10, "{accepted}: the reader was reached");
}

#[test]
fn mutated_notifications_that_are_signed_again_never_make_the_reader_panic() {
    let mut dice = Dice::new(45);
    let mut accepted = 0;
    for _ in 0..800 {
        let mut pairs = notice();
        let at = dice.below(pairs.0.len());
        let mutated = mutate_json(pairs.0[at].1.as_bytes(), &mut dice);
        // What GBK does not have cannot be sent in it.
        let text: String = String::from_utf8_lossy(&mutated).chars().filter(|c| c.is_ascii() || *c == '建').collect();
        pairs.0[at].1 = text;
        let body = pairs.signed(TestKey::Gateway);
        accepted += usize::from(no_panic("a notification", body.as_bytes(), || notified(&body)).is_ok());
    }
    assert!(accepted > 50, "{accepted}: the reader was reached");
}

#[test]
fn mutated_requests_are_refused_or_say_what_was_signed() {
    let calls = calls();
    let sent: Vec<_> = calls.iter().map(|call| call.taken(call.request.body()).unwrap()).collect();
    let mut dice = Dice::new(46);
    let mut accepted = 0;
    for round in 0..10_000 {
        let at = round % calls.len();
        let mutated = mutate_json(calls[at].request.body(), &mut dice);
        if let Ok(view) = no_panic("a request", &mutated, || calls[at].take(&mutated)) {
            accepted += 1;
            assert_eq!(view, sent[at], "round {round}: {}", String::from_utf8_lossy(&mutated));
        }
    }
    assert!(accepted > 10, "{accepted}: the reader was reached");
}

#[test]
fn mutated_contents_that_are_signed_again_never_make_the_reader_panic() {
    let calls = calls();
    let mut dice = Dice::new(47);
    let mut accepted = 0;
    for round in 0..800 {
        let call = &calls[round % calls.len()];
        let pairs = call.pairs().without("sign");
        let mutated = mutate_json(pairs.value("biz_content").unwrap().as_bytes(), &mut dice);
        let text: String = String::from_utf8_lossy(&mutated).chars().filter(|c| c.is_ascii() || *c == '建').collect();
        let body = pairs.with("biz_content", &text).signed(TestKey::Long);
        accepted += usize::from(no_panic("a request", body.as_bytes(), || call.take(&body)).is_ok());
    }
    assert!(accepted > 50, "{accepted}: the reader was reached");
}
