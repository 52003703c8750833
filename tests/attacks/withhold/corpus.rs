//! Random bytes and many small mutations: no panic, and never a success that nobody gave.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use tongbao_core::Error;
use tongbao_core::schema::Outcome;

use super::{ORDER, calls, charge, merchant, query};
use crate::mutate::{Dice, mutate_json};

/// Runs a reader, and says over what it panics.
fn no_panic<T>(what: &str, body: &[u8], read: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| panic!("{what} panics: {}", String::from_utf8_lossy(body)))
}

#[test]
fn random_bodies_are_never_a_success_of_anything() {
    let (calls, merchant) = (calls(), merchant());
    let mut dice = Dice::new(31);
    for round in 0..20_000 {
        let alphabet: &[u8] = if round % 2 == 0 { b"{}[]:,\"\\u01-.eEtrufalsn /\n" } else { &[] };
        let length = dice.below(120);
        let mut byte =
            || if alphabet.is_empty() { dice.below(256) as u8 } else { alphabet[dice.below(alphabet.len())] };
        let mut body: Vec<u8> = (0..length).map(|_| byte()).collect();
        if round % 4 == 0 {
            body.insert(0, b'{');
            body.push(b'}');
        }
        let call = &calls[round % calls.len()];
        let answer = no_panic("a reply", &body, || call.answer(&body));
        assert!(matches!(answer, Err(Error::Unknown(_))), "{answer:?}: {}", String::from_utf8_lossy(&body));
        assert!(no_panic("a request", &body, || (call.take)(&body)).is_err());
        let mut request = http::Request::new(Bytes::from(body.clone()));
        assert!(no_panic("a callback", &body, || merchant.open_callback(&request)).is_err());
        request.headers_mut().insert(CONTENT_TYPE, "application/x-www-form-urlencoded".parse().unwrap());
        assert!(no_panic("a form", &body, || merchant.open_callback(&request)).is_err());
    }
}

#[test]
fn mutated_answers_that_say_pending_or_failed_never_say_paid() {
    let mut dice = Dice::new(32);
    let (charge, query) = (charge(), query());
    let mut seen = [0_usize; 4];
    for round in 0..50_000 {
        let state = ["pending", "fail", "initial", "wait_pay", "paid"][round % 5];
        let (call, status) = if round % 2 == 0 { (&charge, "1") } else { (&query, "-1") };
        let reply =
            call.reply.replace("\"success\"", &format!("\"{state}\"")).replace("\"1\"", &format!("\"{status}\""));
        let mutated = mutate_json(reply.as_bytes(), &mut dice);
        match no_panic("a reply", &mutated, || call.answer(&mutated)) {
            // A status that lost its sign: the query was handled then, and its order's state is as it was.
            Ok(view) if status == "-1" => {
                assert!(!view.contains(&("pay_status".to_owned(), "success".to_owned())), "{view:?}");
                seen[0] += 1;
            }
            Ok(view) => panic!("round {round}: {view:?}: {}", String::from_utf8_lossy(&mutated)),
            Err(Error::Unknown(_)) => seen[1] += 1,
            Err(Error::Declined(_)) if state == "fail" => seen[2] += 1,
            Err(other) => panic!("round {round}: an answer cannot mean {other:?}"),
        }
    }
    assert!(seen[1] > 30_000 && seen[2] > 100, "{seen:?}");
}

#[test]
fn mutated_callbacks_are_refused_or_claim_the_same() {
    let merchant = merchant();
    let json = r#"{"biz_order_no":"ORDER","channel_response":"余额不足","order_type":"single_withhold","pay_order_no":"P1","pay_status":"fail","pay_type":"demo","sign":"SIGN"}"#;
    let json = json.replace("ORDER", ORDER);
    let covered = json.replace(",\"sign\":\"SIGN\"", "").replace("余额不足", "\\u4f59\\u989d\\u4e0d\\u8db3");
    let json = json.replace("SIGN", &super::sign(&[&covered]));
    let open = |body: &[u8]| merchant.open_callback(&http::Request::new(Bytes::copy_from_slice(body)));
    assert_eq!(open(json.as_bytes()).unwrap().claims(), Outcome::Declined);
    let mut dice = Dice::new(33);
    let mut accepted = 0;
    for round in 0..20_000 {
        let mutated = mutate_json(json.as_bytes(), &mut dice);
        if let Ok(hint) = no_panic("a callback", &mutated, || open(&mutated)) {
            accepted += 1;
            assert_eq!((hint.biz_order_no(), hint.claims()), (ORDER, Outcome::Declined), "round {round}");
        }
    }
    assert!(accepted > 10, "{accepted}: the reader was reached");
}
