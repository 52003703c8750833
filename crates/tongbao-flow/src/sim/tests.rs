//! What the simulator shows. Figures are printed; see them with `cargo test -p tongbao-flow sim:: -- --nocapture`.
#![expect(clippy::print_stdout, reason = "shows its figures")]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use std::{env, thread};

use tongbao_core::flow::{Charging, Habits, Polling, Weight};

use super::chooser::{Chooser, Script};
use super::connector::SimConnector;
use super::planted::Bug;
use super::play::{Shown, Side, play};
use super::scheduler::Scheduler;
use super::store::SimStore;
use super::world::{OUTSIDE, START, World};
use crate::order::{Kind, State};
use crate::store::conformance;

const HABITS: Habits = Habits {
    charging: Charging::AtOnce,
    refunds: true,
    polling: Polling {
        first: Duration::from_secs(5),
        every: Duration::from_secs(30),
        asks: 20,
        then: Duration::from_secs(24 * 3_600),
    },
    quiet: Duration::from_secs(5),
    queries_per_second: 5,
};

/// What gateways are to a flow, in every combination: whether a code comes first, and whether a notification decides.
const PARTS: [(&str, SimConnector); 4] = [
    ("at-once-hint", SimConnector { merchant: "merchant", habits: HABITS, weight: Weight::Hint }),
    ("at-once-proof", SimConnector { merchant: "merchant", habits: HABITS, weight: Weight::Proof }),
    (
        "after-code-hint",
        SimConnector {
            merchant: "merchant",
            habits: Habits { charging: Charging::AfterCode, ..HABITS },
            weight: Weight::Hint,
        },
    ),
    (
        "after-code-proof",
        SimConnector {
            merchant: "merchant",
            habits: Habits { charging: Charging::AfterCode, ..HABITS },
            weight: Weight::Proof,
        },
    ),
];

/// How many seeds a change is tried with. `cargo xtask sim` tries more.
const SEEDS: u64 = 2_000;

/// One seed in so many is played with a real gateway.
const REAL: u64 = 50;

/// The seed of a real run with this number.
const fn real(run: u64) -> u64 {
    run * REAL + 7
}

fn is_real(seed: u64) -> bool {
    seed == real(seed / REAL)
}

/// A real gateway, and whether its notifications decide.
fn real_side(seed: u64) -> (&'static str, Side) {
    let (all, turn) = (tongbao_sandbox::all(), usize::try_from(seed / REAL).unwrap());
    let (id, start) = all[turn % all.len()];
    (id, Side::Real { start, decides: turn / all.len() % 2 == 1 })
}

/// One run. The seed alone decides, also for which gateway it is: the real ones take turns. One seed in five has a second account.
fn run(seed: u64, bug: Option<Bug>, trace: bool) -> Shown {
    let part = |turn: u64| PARTS[usize::try_from(turn % 4).unwrap()].1;
    let first = if is_real(seed) { real_side(seed).1 } else { Side::Model(part(seed)) };
    let second = Side::Model(SimConnector { merchant: "another one", ..part(seed / 20) });
    let sides = if seed.is_multiple_of(5) { vec![first, second] } else { vec![first] };
    play(Chooser::Random(seed), &sides, bug, trace)
}

/// Where `cargo xtask sim` says so, other seeds, or one of them in words.
fn asked(name: &str) -> Option<u64> {
    env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is a number, not {text:?}")))
}

#[test]
fn whatever_goes_wrong_no_money_moves_twice_and_none_is_lost() {
    if let Some(seed) = asked("TONGBAO_SIM_SEED") {
        let shown = run(seed, None, true);
        println!("{}", shown.trace.join("\n"));
        assert_eq!(shown.violations, [""; 0], "seed {seed}");
        return;
    }
    let (begun, first) = (Instant::now(), asked("TONGBAO_SIM_FROM").unwrap_or(0));
    let count = asked("TONGBAO_SIM_SEEDS").unwrap_or(SEEDS);
    // A part of the seeds for each core: a run is one thread's.
    let threads = thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
    let found = thread::scope(|scope| {
        let parts = (0..threads).map(|part| (first + part..first + count).step_by(threads.try_into().unwrap()));
        let parts: Vec<_> = parts.map(|seeds| scope.spawn(|| try_seeds(seeds))).collect();
        parts.into_iter().map(|part| part.join().unwrap()).collect::<Vec<_>>()
    });
    let mut all = Sum::default();
    for (seed, violations, of) in found {
        assert_eq!(violations, [""; 0], "replay it with: cargo xtask sim --seed {seed}");
        all.add(of);
    }
    println!("{count} seeds in {:.1?}, nothing found", begun.elapsed());
    println!("{:<36}{:>12}{:>10}", "fault point", "passed", "struck");
    all.points.iter().for_each(|(point, (passed, struck))| println!("{point:<36}{passed:>12}{struck:>10}"));
    println!("with real gateways, {} seeds:", all.real);
    all.ends.iter().for_each(|((kind, state), count)| println!("{kind:<10}{state:<16}{count:>6}"));
    let never: Vec<_> = all.points.iter().filter(|(_, (_, struck))| *struck == 0).map(|(point, _)| point).collect();
    assert!(count < SEEDS || never.is_empty(), "nothing ever went wrong at {never:?}");
    for kind in Kind::ALL {
        let done = all.ends.get(&(*kind, State::Succeeded)).copied().unwrap_or_default();
        assert!(count < SEEDS || done >= 5, "only {done} of kind {kind} succeeded with real gateways");
    }
}

/// What many runs showed.
#[derive(Default)]
struct Sum {
    points: BTreeMap<&'static str, (u64, u64)>,
    /// Runs with real gateways, and how their orders ended.
    real: u64,
    ends: BTreeMap<(Kind, State), u64>,
}

impl Sum {
    fn add(&mut self, more: Self) {
        for (point, (passed, struck)) in more.points {
            let counted = self.points.entry(point).or_default();
            *counted = (counted.0 + passed, counted.1 + struck);
        }
        self.real += more.real;
        more.ends.into_iter().for_each(|(end, count)| *self.ends.entry(end).or_default() += count);
    }
}

/// The first seed in which something was found, or the last one.
fn try_seeds(seeds: impl Iterator<Item = u64>) -> (u64, Vec<String>, Sum) {
    let (mut sum, mut last) = (Sum::default(), 0);
    for seed in seeds {
        let Shown { points, ends, violations, .. } = run(seed, None, false);
        let (real, ends) = if is_real(seed) { (1, ends) } else { Default::default() };
        sum.add(Sum { points, real, ends });
        last = seed;
        if !violations.is_empty() {
            return (seed, violations, sum);
        }
    }
    (last, Vec::new(), sum)
}

#[test]
fn a_seed_plays_the_same_run_again() {
    // A real gateway's signatures are new ones each time.
    for seed in (0..100).filter(|seed| !is_real(*seed)) {
        assert_eq!(run(seed, None, false).hash, run(seed, None, false).hash, "seed {seed}");
    }
}

#[test]
fn every_planted_bug_is_found() {
    let mut missed = Vec::new();
    for &bug in Bug::ALL {
        match first(bug, (0..SEEDS).filter(|seed| !is_real(*seed))) {
            Some((seed, violation)) => println!("{:<28} seed {seed:>4}: {violation}", format!("{bug:?}")),
            None => missed.push(bug),
        }
    }
    println!("{} planted bugs, {} missed", Bug::ALL.len(), missed.len());
    assert_eq!(missed, [], "not found within {SEEDS} seeds");
}

/// The first of these seeds that finds the bug, and what it finds.
fn first(bug: Bug, mut seeds: impl Iterator<Item = u64>) -> Option<(u64, String)> {
    seeds.find_map(|seed| Some((seed, run(seed, Some(bug), false).violations.into_iter().next()?)))
}

/// What also shows where messages are real. The others need a gateway that contradicts itself, names another amount or gives one number twice,
/// which no played one does; or are about what its codecs notice before the flow does, or the gateway refuses; or take hundreds of runs to show.
const WITH_REAL_MESSAGES: [Bug; 20] = [
    Bug::SendsAgain,
    Bug::ExistingIsSent,
    Bug::ContentIsNotCompared,
    Bug::StoreErrorIsIgnored,
    Bug::ConfirmsTwice,
    Bug::UnknownIsFailed,
    Bug::CrashedIsFailed,
    Bug::ProcessingIsSucceeded,
    Bug::AcknowledgedUnstored,
    Bug::CopiesAreNotTold,
    Bug::NothingIsTold,
    Bug::ToldInAnotherCommit,
    Bug::ManualIsNeverAsked,
    Bug::DayIsTodays,
    Bug::AnswersBeforeSync,
    Bug::UnpaidIsRefunded,
    Bug::NumbersAreNotUnique,
    Bug::BindingIsAskedAbout,
    Bug::CardNumberIsStored,
    Bug::ClaimedForever,
];

/// Within how many real runs.
const REAL_RUNS: u64 = 400;

#[test]
fn planted_bugs_are_found_with_real_messages_alone() {
    let mut missed = Vec::new();
    for bug in WITH_REAL_MESSAGES {
        let begun = Instant::now();
        match first(bug, (0..REAL_RUNS).map(real)) {
            Some((seed, violation)) => {
                let (name, id, time) = (format!("{bug:?}"), real_side(seed).0, begun.elapsed());
                println!("{name:<22} seed {seed:>5}, {id:<9} {time:>7.1?}: {violation}");
            }
            None => missed.push(bug),
        }
    }
    println!("{} planted bugs, {} missed", WITH_REAL_MESSAGES.len(), missed.len());
    assert_eq!(missed, [], "not found within {REAL_RUNS} runs with real gateways");
}

#[test]
fn one_order_survives_every_combination_of_two_crashes_an_answer_and_a_notification() {
    for (name, part) in PARTS {
        let (begun, mut count, mut next) = (Instant::now(), 0_u64, Some(Script::default()));
        while let Some(script) = next {
            let shown = play(Chooser::Every(script.clone()), &[Side::Model(part)], None, false);
            assert_eq!(shown.violations, [""; 0], "{name}, schedule {count}");
            count += 1;
            let Chooser::Every(played) = shown.chooser else { unreachable!("a script stays a script") };
            next = played.next();
        }
        println!("{name}: {count} schedules in {:.1?}, nothing found", begun.elapsed());
        assert!(count >= 5_000, "{name}: only {count} schedules");
    }
}

#[test]
fn the_simulators_store_keeps_the_laws_of_stores() {
    let world = World::new(Chooser::Random(1), START);
    let store = SimStore::new(world.clone());
    let (done, mut told) = tokio::sync::oneshot::channel();
    world.spawn(OUTSIDE, async move {
        conformance::all(&store).await;
        let _ = done.send(());
    });
    Scheduler::new(world.clone(), |_| {}).run_until(START.after(Duration::from_secs(3_600)));
    told.try_recv().unwrap();
}
