//! The steps alone, driven by somebody else's durable engine: a journal that is replayed after each crash.
//!
//! docs/guides/many-machines.md shows `payment` as the way to do that.

#![cfg(test)]
#![expect(clippy::print_stdout, reason = "shows its figures")]

use std::time::Duration;

use tongbao_core::Amount;
use tongbao_core::flow::{BoundCard, Charging, Habits, Payment, Polling, Report};
use tongbao_core::schema::Outcome;
use tongbao_flow::clock::Moment;
use tongbao_flow::order::{Order, State};
use tongbao_flow::rules::Rules;
use tongbao_flow::step::{Event, Then, step};

/// The process died.
#[derive(Debug)]
struct Died;

/// One line of the journal.
#[derive(Clone)]
enum Line {
    Order(Box<Order>),
    Report(Report),
    Now(Moment),
    Begun,
}

/// One life of the process. What is in the journal is not done again.
struct Engine<'j> {
    journal: &'j mut Vec<Line>,
    at: usize,
    /// How many more moments it lives.
    lives: u32,
}

impl Engine<'_> {
    fn live(&mut self) -> Result<(), Died> {
        self.lives = self.lives.checked_sub(1).ok_or(Died)?;
        Ok(())
    }

    /// Done, then noted. A crash in between does it again: for what may be done twice.
    fn run(&mut self, act: impl FnOnce() -> Line) -> Result<Line, Died> {
        if let Some(noted) = self.journal.get(self.at) {
            self.at += 1;
            return Ok(noted.clone());
        }
        self.live()?;
        let done = act();
        self.live()?;
        self.journal.push(done.clone());
        self.at += 1;
        Ok(done)
    }

    /// At most one attempt: if it was begun before and nothing is noted of it, nobody knows what came of it.
    fn run_once(&mut self, act: impl FnOnce() -> Report) -> Result<Report, Died> {
        let begun_before = self.journal.len() > self.at;
        self.run(|| Line::Begun)?;
        let lost = begun_before && self.journal.len() == self.at;
        self.report(|| if lost { Report::new(Outcome::Unknown, "it may have been sent") } else { act() })
    }

    fn order(&mut self, act: impl FnOnce() -> Order) -> Result<Order, Died> {
        match self.run(|| Line::Order(Box::new(act())))? {
            Line::Order(order) => Ok(*order),
            _ => panic!("the journal is of another program"),
        }
    }

    fn report(&mut self, act: impl FnOnce() -> Report) -> Result<Report, Died> {
        match self.run(|| Line::Report(act()))? {
            Line::Report(report) => Ok(report),
            _ => panic!("the journal is of another program"),
        }
    }

    /// The engine's timer: it is that time when it returns.
    fn sleep_until(&mut self, time: Moment) -> Result<Moment, Died> {
        match self.run(|| Line::Now(time))? {
            Line::Now(now) => Ok(now),
            _ => panic!("the journal is of another program"),
        }
    }
}

/// The gateway: what it charged, and whether its answers arrive.
struct Gateway {
    charges: u32,
    answers: bool,
}

impl Gateway {
    fn charge(&mut self) -> Report {
        self.charges += 1;
        Report::new(if self.answers { Outcome::Succeeded } else { Outcome::Unknown }, "the answer to the charge")
    }

    fn query(&self) -> Report {
        Report::new(if self.charges > 0 { Outcome::Succeeded } else { Outcome::NotFound }, "the answer to a query")
    }
}

/// One payment, from the order to its end, or until a person has to look.
fn payment(engine: &mut Engine<'_>, gateway: &mut Gateway, rules: &Rules) -> Result<Order, Died> {
    // What is journaled holds no secret: the card is loaded inside of what is run.
    let order = engine.order(|| Order::payment("main", &tea(), rules, START))?;
    let answer = engine.run_once(|| gateway.charge())?;
    let mut order = step(&order, &Event::Answered(answer), rules, START).unwrap().order;
    while let (false, Some(due)) = (order.state.is_final() || order.state == State::Manual, order.due) {
        let now = engine.sleep_until(due)?;
        let next = step(&order, &Event::Due, rules, now).unwrap();
        order = next.order;
        if next.then == Then::Query {
            let said = engine.report(|| gateway.query())?;
            order = step(&order, &Event::Queried(said), rules, now).unwrap().order;
        }
    }
    Ok(order)
}

const START: Moment = Moment::from_millis(1_746_064_800_000);

fn tea() -> Payment {
    Payment {
        number: "20250501000001".to_owned(),
        amount: Amount::from_fen(100),
        subject: "tea".to_owned(),
        card: BoundCard::new("C1", "8120000002867710851"),
        payer: None,
        payer_ip: None,
    }
}

fn rules() -> Rules {
    let (first, every) = (Duration::from_secs(5), Duration::from_secs(60));
    Rules::new(Habits {
        charging: Charging::AtOnce,
        refunds: false,
        polling: Polling { first, every, asks: 3, then: Duration::from_secs(3_600) },
        quiet: Duration::from_secs(5),
        queries_per_second: 10,
    })
}

/// Plays it with two crashes.
fn play(first: u32, second: u32, answers: bool) -> (Order, u32) {
    let (mut journal, mut gateway, rules) = (Vec::new(), Gateway { charges: 0, answers }, rules());
    for lives in [first, second, 1_000] {
        let mut engine = Engine { journal: &mut journal, at: 0, lives };
        if let Ok(order) = payment(&mut engine, &mut gateway, &rules) {
            return (order, gateway.charges);
        }
    }
    panic!("it never ends");
}

#[test]
fn wherever_the_process_dies_the_card_is_charged_once_at_most_and_the_order_says_what_happened() {
    let mut seen = [0; 2];
    for (first, second, answers) in (0..16).flat_map(|a| (0..16).flat_map(move |b| [(a, b, false), (a, b, true)])) {
        let (order, charges) = play(first, second, answers);
        let expected = match charges {
            // It died between the mark and the request: nobody charged, and nobody may say so.
            0 => State::Manual,
            1 => State::Succeeded,
            more => panic!("{more} charges after {first} and {second}"),
        };
        assert_eq!(order.state, expected, "{first} {second} {answers}");
        seen[charges as usize] += 1;
    }
    println!("{} lives ended without a charge, {} with one", seen[0], seen[1]);
    assert!(seen[0] > 0 && seen[1] > 0);
}
