//! Every step that matters, and orders of events in every order.

use tongbao_core::Amount;
use tongbao_core::flow::{BoundCard, Habits, Payment, Polling};

use super::*;
use crate::order::Refund;

const NOW: Moment = Moment::from_millis(1_767_240_000_000);

fn rules(charging: Charging) -> Rules {
    let seconds = Duration::from_secs;
    let polling = Polling { first: seconds(5), every: seconds(60), asks: 3, then: seconds(86_400) };
    Rules::new(Habits { charging, refunds: true, polling, quiet: seconds(5), queries_per_second: 5 })
}

fn order(charging: Charging) -> Order {
    let card = BoundCard::new("33150001", "8120000002867710851");
    let payment = Payment {
        number: "1".to_owned(),
        amount: Amount::from_fen(1_000),
        subject: "测试".to_owned(),
        card,
        payer: None,
        payer_ip: None,
    };
    Order::payment("shop", &payment, &rules(charging), NOW)
}

fn says(outcome: Outcome) -> Report {
    Report::new(outcome, outcome.word()).number("1".to_owned()).amount(Amount::from_fen(1_000))
}

/// Takes the steps one after the other. How the order stands, and everything that was told.
fn walk(mut order: Order, events: &[Event]) -> (Order, Vec<Topic>) {
    let rules = rules(Charging::AtOnce);
    let mut told = Vec::new();
    for event in events {
        if let Ok(step) = step(&order, event, &rules, NOW) {
            told.extend(step.emit);
            order = step.order;
        }
    }
    (order, told)
}

/// Every order of these.
fn orders<T: Clone>(of: &[T]) -> Vec<Vec<T>> {
    let Some((first, rest)) = of.split_first() else { return vec![Vec::new()] };
    let mut all = Vec::new();
    for tail in orders(rest) {
        for at in 0..=tail.len() {
            let mut one = tail.clone();
            one.insert(at, first.clone());
            all.push(one);
        }
    }
    all
}

#[test]
fn six_events_that_agree_end_in_one_transition_in_each_of_720_orders() {
    let events = [
        Event::Answered(says(Outcome::Succeeded)),
        Event::Queried(says(Outcome::Succeeded)),
        Event::Notified(says(Outcome::Succeeded)),
        Event::Notified(says(Outcome::Processing)),
        Event::Queried(says(Outcome::NotFound)),
        Event::Hinted(Outcome::Succeeded),
    ];
    let all = orders(&events);
    assert_eq!(all.len(), 720);
    for events in all {
        let (order, told) = walk(order(Charging::AtOnce), &events);
        assert_eq!((order.state, order.conflict), (State::Succeeded, false), "{events:?}");
        assert_eq!(told, [Topic::Final(State::Succeeded)], "{events:?}");
    }
}

#[test]
fn six_events_that_contradict_each_other_end_in_the_first_final_state_and_a_conflict() {
    let events = [
        Event::Answered(says(Outcome::Unknown)),
        Event::Queried(says(Outcome::Succeeded)),
        Event::Notified(says(Outcome::Declined)),
        Event::Notified(says(Outcome::Processing)),
        Event::Billed(says(Outcome::Succeeded)),
        Event::Due,
    ];
    for events in orders(&events) {
        let first = events.iter().find_map(|event| match event {
            Event::Queried(_) | Event::Billed(_) => Some(State::Succeeded),
            Event::Notified(report) if report.outcome == Outcome::Declined => Some(State::Failed),
            _ => None,
        });
        let (order, told) = walk(order(Charging::AtOnce), &events);
        assert_eq!((Some(order.state), order.conflict), (first, true), "{events:?}");
        assert_eq!(told, [Topic::Final(order.state), Topic::Conflict], "{events:?}");
    }
}

#[test]
fn only_what_is_said_to_have_failed_has_failed() {
    use Outcome::*;
    for (outcome, answered, queried, notified) in [
        (Succeeded, State::Succeeded, State::Succeeded, State::Succeeded),
        (Processing, State::Processing, State::Processing, State::Processing),
        (Declined, State::Failed, State::Failed, State::Failed),
        (Refused, State::Failed, State::Unknown, State::Sending),
        (Duplicate, State::Unknown, State::Unknown, State::Sending),
        (NotFound, State::Unknown, State::Unknown, State::Sending),
        (Unknown, State::Unknown, State::Unknown, State::Sending),
    ] {
        for (event, expected) in [
            (Event::Answered(says(outcome)), answered),
            (Event::Queried(says(outcome)), queried),
            (Event::Notified(says(outcome)), notified),
        ] {
            assert_eq!(walk(order(Charging::AtOnce), std::slice::from_ref(&event)).0.state, expected, "{event:?}");
        }
    }
}

#[test]
fn a_report_about_another_order_amount_or_number_decides_nothing() {
    let ours = Order {
        facts: tongbao_core::flow::OrderFacts {
            gateway_number: Some("G1".to_owned()),
            ..order(Charging::AtOnce).facts
        },
        ..order(Charging::AtOnce)
    };
    let good = || says(Outcome::Succeeded).gateway_number("G1".to_owned());
    let wrong = [
        (good().number("2".to_owned()), "number"),
        (good().amount(Amount::from_fen(999)), "amount"),
        (good().amount(Amount::from_fen(1_001)), "amount"),
        (good().gateway_number("G2".to_owned()), "gateway's number"),
    ];
    for (report, what) in wrong {
        let rules = rules(Charging::AtOnce);
        let refused = step(&ours, &Event::Notified(report.clone()), &rules, NOW);
        assert_eq!(refused, Err(Refused::Mismatch(Mismatch(what))));
        let answered = step(&ours, &Event::Answered(report.clone()), &rules, NOW).unwrap();
        assert_eq!((answered.order.state, answered.emit), (State::Unknown, None));
        let queried = step(&ours, &Event::Queried(report), &rules, NOW).unwrap();
        // Another order's answer contradicts nothing about ours; a person is told all the same.
        assert_eq!((queried.order.state, queried.order.conflict), (State::Unknown, what != "number"));
        assert_eq!(queried.alarm, Some(Alarm::Mismatch(Mismatch(what))));
    }
    assert_eq!(walk(ours, &[Event::Notified(good())]).0.state, State::Succeeded);
}

#[test]
fn what_is_said_about_another_order_is_no_conflict_of_this_one() {
    let rules = rules(Charging::AtOnce);
    let failed = Order { state: State::Failed, due: None, ..order(Charging::AtOnce) };
    let other = says(Outcome::Succeeded).number("2".to_owned());
    let asked = step(&failed, &Event::Queried(other), &rules, NOW).unwrap();
    assert_eq!((asked.order.state, asked.order.conflict, asked.alarm), (State::Failed, false, None));
    let paid = Order { state: State::Succeeded, ..failed };
    let more = says(Outcome::Succeeded).amount(Amount::from_fen(9_999));
    let step = step(&paid, &Event::Queried(more), &rules, NOW).unwrap();
    assert_eq!((step.order.conflict, step.alarm), (true, Some(Alarm::Mismatch(Mismatch("amount")))));
}

#[test]
fn asked_as_often_as_makes_sense_it_is_a_persons_and_is_asked_still() {
    let not_found = Event::Queried(says(Outcome::NotFound));
    let (order, _) = walk(order(Charging::AtOnce), &[not_found.clone(), not_found.clone()]);
    assert_eq!((order.state, order.asks), (State::Unknown, 2));
    let early = step(&order, &not_found, &rules(Charging::AtOnce), NOW).unwrap();
    assert_eq!((early.order.state, early.alarm), (State::Unknown, None), "hints brought the queries forward");
    let then = NOW.after(Duration::from_secs(5 + 2 * 60));
    let third = step(&order, &not_found, &rules(Charging::AtOnce), then).unwrap();
    assert_eq!((third.order.state, third.emit), (State::Manual, Some(Topic::Manual)));
    assert_eq!(third.alarm, Some(Alarm::Manual { asks: 3 }));
    let due = third.order.due.unwrap();
    assert!(due >= NOW.after(Duration::from_secs(86_400)));
    let fourth = step(&third.order, &not_found, &rules(Charging::AtOnce), due).unwrap();
    assert_eq!((fourth.order.state, fourth.alarm), (State::Manual, None), "a person is told once");
    assert_eq!(walk(fourth.order, &[Event::Queried(says(Outcome::Succeeded))]).0.state, State::Succeeded);
}

#[test]
fn what_was_on_its_way_when_the_machine_went_down_is_asked_about_and_never_sent() {
    let step = step(&order(Charging::AtOnce), &Event::Due, &rules(Charging::AtOnce), NOW).unwrap();
    assert_eq!((step.order.state, step.then), (State::Sending, Then::Query));
}

#[test]
fn money_moves_only_with_a_code_and_a_wrong_code_may_be_followed_by_another() {
    let rules = rules(Charging::AfterCode);
    let take = |order: &Order, event: Event| step(order, &event, &rules, NOW);
    let confirm = || Event::Confirm { sender: "this call".to_owned() };
    let placed = order(Charging::AfterCode);
    assert_eq!(placed.state, State::Prepared);
    assert_eq!(take(&placed, confirm()), Err(Refused::NothingToConfirm(State::Prepared)));
    let waits = take(&placed, Event::Placed(says(Outcome::Succeeded))).unwrap().order;
    assert_eq!(waits.state, State::NeedsCustomer);
    let sends = take(&waits, confirm()).unwrap();
    assert_eq!((sends.order.state, sends.then), (State::Sending, Then::Send));
    assert_eq!(take(&sends.order, confirm()), Err(Refused::NothingToConfirm(State::Sending)));
    let wrong = take(&sends.order, Event::Answered(says(Outcome::Refused))).unwrap();
    assert_eq!((wrong.order.state, wrong.emit), (State::NeedsCustomer, None));
    let gone = take(&waits, Event::Due).unwrap();
    assert_eq!((gone.order.state, gone.then), (State::Closed, Then::Nothing));
}

#[test]
fn a_first_step_whose_answer_is_lost_is_closed_because_no_money_can_move() {
    let rules = rules(Charging::AfterCode);
    let placed = order(Charging::AfterCode);
    for outcome in [Outcome::Unknown, Outcome::Duplicate, Outcome::NotFound] {
        let step = step(&placed, &Event::Placed(says(outcome)), &rules, NOW).unwrap();
        assert_eq!(step.order.state, State::Closed, "{outcome:?}");
    }
    let closed = step(&placed, &Event::Due, &rules, NOW).unwrap().order;
    assert_eq!(closed.state, State::Closed);
    // The answer to the first step comes late: it says nothing about money, so it contradicts nothing.
    let late = step(&closed, &Event::Placed(says(Outcome::Succeeded)), &rules, NOW).unwrap();
    assert_eq!(late.order, closed);
    // Whoever says that the money moved all the same has to be heard.
    let paid = step(&closed, &Event::Notified(says(Outcome::Succeeded)), &rules, NOW).unwrap();
    assert_eq!((paid.order.state, paid.order.conflict), (State::Closed, true));
}

#[test]
fn only_what_was_never_sent_can_be_given_up() {
    let rules = rules(Charging::AfterCode);
    for state in State::ALL {
        let order = Order { state: *state, ..order(Charging::AfterCode) };
        let cancelled = step(&order, &Event::Cancelled, &rules, NOW).map(|step| step.order.state);
        let expected = match state {
            State::Prepared | State::NeedsCustomer => Ok(State::Closed),
            _ => Err(Refused::TooLate(*state)),
        };
        assert_eq!(cancelled, expected);
    }
}

#[test]
fn a_person_decides_what_is_not_final_and_nothing_else() {
    let decided = |succeeded| Event::Decided { succeeded, words: "asked by telephone".to_owned() };
    for state in State::ALL {
        let order = Order { state: *state, due: None, held_until: None, ..order(Charging::AtOnce) };
        let step = step(&order, &decided(true), &rules(Charging::AtOnce), NOW).map(|step| step.order.state);
        assert_eq!(step, if state.is_final() { Err(Refused::Final(*state)) } else { Ok(State::Succeeded) });
    }
    // Its request may be on its way at this moment.
    let sending = order(Charging::AtOnce);
    let due = sending.due.unwrap();
    let refused = step(&sending, &decided(false), &rules(Charging::AtOnce), NOW);
    assert_eq!(refused, Err(Refused::OnItsWay(State::Sending, due)));
    let events = [decided(false), Event::Queried(says(Outcome::Succeeded))];
    let (order, told) = walk(Order { held_until: None, ..sending }, &events);
    assert_eq!((order.state, order.conflict), (State::Failed, true));
    assert_eq!(told, [Topic::Final(State::Failed), Topic::Conflict]);
}

#[test]
fn a_hint_brings_the_next_query_forward_and_not_more_often_than_the_gateway_likes() {
    let rules = rules(Charging::AtOnce);
    let processing = says(Outcome::Processing);
    let (asked, _) = walk(order(Charging::AtOnce), &[Event::Answered(processing.clone()), Event::Queried(processing)]);
    let hinted = step(&asked, &Event::Hinted(Outcome::Succeeded), &rules, NOW).unwrap().order;
    assert_eq!(hinted.due, Some(NOW.after(rules.habits.quiet)));
    assert_eq!(
        step(&hinted, &Event::Hinted(Outcome::Succeeded), &rules, NOW).unwrap().order,
        hinted,
        "a thousand hints are one"
    );
    let done = Order { state: State::Succeeded, due: None, ..hinted };
    assert_eq!(step(&done, &Event::Hinted(Outcome::Succeeded), &rules, NOW).unwrap().order, done);
    // What contradicts a final order is asked about, as seldom as what a person has to look at.
    let failed = Order { state: State::Failed, ..done };
    let asked = step(&failed, &Event::Hinted(Outcome::Succeeded), &rules, NOW).unwrap().order;
    assert_eq!((asked.state, asked.due), (State::Failed, Some(NOW.after(rules.habits.polling.then))));
    let due = step(&asked, &Event::Due, &rules, asked.due.unwrap()).unwrap();
    assert_eq!(due.then, Then::Query);
    let told = step(&asked, &Event::Queried(says(Outcome::Succeeded)), &rules, NOW).unwrap();
    assert_eq!((told.order.state, told.order.conflict, told.order.due), (State::Failed, true, None));
}

#[test]
fn a_hint_waits_while_somebody_is_at_the_order() {
    let rules = rules(Charging::AtOnce);
    let sending = order(Charging::AtOnce);
    let held = sending.held_until.unwrap();
    assert_eq!(step(&sending, &Event::Hinted(Outcome::Succeeded), &rules, NOW).unwrap().order, sending);
    let late = Order { due: Some(held.after(Duration::from_secs(60))), ..sending };
    let hinted = step(&late, &Event::Hinted(Outcome::Succeeded), &rules, NOW).unwrap().order;
    assert_eq!(hinted.due, Some(held));
    let processing = Event::Queried(says(Outcome::Processing));
    assert_eq!(step(&hinted, &processing, &rules, NOW).unwrap().order.held_until, None);
}

#[test]
fn who_asks_beside_whoever_has_the_order_ends_no_lease_however_often() {
    let rules = rules(Charging::AtOnce);
    let mut asked = order(Charging::AtOnce);
    let held = asked.held_until.unwrap();
    for outcome in [Outcome::NotFound, Outcome::NotFound, Outcome::Processing] {
        asked = step(&asked, &Event::Asked(says(outcome)), &rules, NOW).unwrap().order;
        assert_eq!((asked.held_until, asked.due.max(Some(held))), (Some(held), asked.due), "no worker takes it before");
        let decided = Event::Decided { succeeded: false, words: "Li".to_owned() };
        assert_eq!(step(&asked, &decided, &rules, NOW), Err(Refused::OnItsWay(asked.state, held)));
    }
    let paid = step(&asked, &Event::Asked(says(Outcome::Succeeded)), &rules, NOW).unwrap().order;
    assert_eq!((paid.state, paid.held_until, paid.due), (State::Succeeded, None, None));
}

#[test]
fn a_conflict_is_settled_once_and_stays_settled_whatever_is_said_again() {
    let rules = rules(Charging::AtOnce);
    let settle = Event::Settled { words: "given back by Li, see ticket 7".to_owned() };
    let failed = Order { state: State::Failed, due: None, held_until: None, ..order(Charging::AtOnce) };
    let refused = step(&failed, &settle, &rules, NOW);
    assert_eq!(refused, Err(Refused::NothingToSettle(State::Failed)));
    let paid = Event::Queried(says(Outcome::Succeeded));
    let contradicted = step(&failed, &paid, &rules, NOW).unwrap().order;
    assert!(contradicted.conflict && contradicted.can_be_refunded());
    let settled = step(&contradicted, &settle, &rules, NOW).unwrap().order;
    assert_eq!((settled.state, settled.conflict, settled.settled), (State::Failed, true, true));
    assert_eq!(step(&settled, &settle, &rules, NOW), Err(Refused::NothingToSettle(State::Failed)));
    let again = step(&settled, &paid, &rules, NOW).unwrap();
    assert_eq!((again.order.words, again.emit), (settled.words, None));
    assert!(again.alarm.is_some());
}

#[test]
fn a_gateways_number_that_another_order_has_is_a_persons() {
    let step = step(&order(Charging::AtOnce), &Event::NumberTaken, &rules(Charging::AtOnce), NOW).unwrap();
    assert_eq!((step.order.state, step.order.conflict, step.emit), (State::Manual, true, Some(Topic::Conflict)));
}

#[test]
fn a_binding_that_was_closed_and_is_bound_after_all_is_no_conflict() {
    let closed =
        Order { kind: Kind::Binding, state: State::Closed, due: None, held_until: None, ..order(Charging::AfterCode) };
    let (order, told) = walk(closed.clone(), &[Event::Answered(says(Outcome::Succeeded))]);
    assert_eq!((order, told), (closed, Vec::new()));
}

#[test]
fn the_same_order_is_asked_about_at_the_same_moment_and_others_a_little_apart() {
    let rules = rules(Charging::AtOnce);
    let due = |number: &str| {
        let mut order = order(Charging::AtOnce);
        order.facts.number = number.to_owned();
        let report = Report::new(Outcome::Unknown, "");
        step(&order, &Event::Answered(report), &rules, NOW).unwrap().order.due.unwrap()
    };
    assert_eq!(due("1"), due("1"));
    let moments: std::collections::BTreeSet<_> = (0..100).map(|number| due(&number.to_string())).collect();
    assert!(moments.len() > 50, "{} moments for 100 orders", moments.len());
    assert!(moments.iter().all(|due| due.since(NOW) < Duration::from_millis(5_625)));
}

#[test]
fn what_was_asked_for_has_one_digest_and_no_secret_in_it() {
    let rules = rules(Charging::AtOnce);
    let refund = |of: &str, reason: &str| {
        let refund = Refund {
            number: "r".to_owned(),
            of: of.to_owned(),
            amount: Amount::from_fen(1),
            reason: reason.to_owned(),
        };
        Order::refund("shop", &refund, &rules, NOW).digest
    };
    assert_eq!(refund("1", "x"), refund("1", "x"));
    assert_ne!(refund("1", "x"), refund("1x", ""));
    assert!(!format!("{:?}", order(Charging::AtOnce)).contains("8120000002867710851"));
}
