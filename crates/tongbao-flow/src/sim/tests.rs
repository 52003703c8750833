//! What the simulator shows. Figures are printed; see them with `cargo test -p tongbao-flow sim:: -- --nocapture`.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use std::{env, thread};

use tongbao_core::flow::{Charging, Habits, Polling, Weight};

use super::chooser::{Chooser, Script};
use super::connector::SimConnector;
use super::planted::Bug;
use super::play::{Shown, Side, play};
use super::store::SimStore;
use super::world::{OUTSIDE, START, Scheduler, World};
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
    ("at-once-hint", SimConnector { habits: HABITS, weight: Weight::Hint }),
    ("at-once-proof", SimConnector { habits: HABITS, weight: Weight::Proof }),
    (
        "after-code-hint",
        SimConnector { habits: Habits { charging: Charging::AfterCode, ..HABITS }, weight: Weight::Hint },
    ),
    (
        "after-code-proof",
        SimConnector { habits: Habits { charging: Charging::AfterCode, ..HABITS }, weight: Weight::Proof },
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

/// One run. The seed alone decides, also for which gateway it is: the real ones take turns.
fn run(seed: u64, bug: Option<Bug>, trace: bool) -> Shown {
    let [parts @ ..] = PARTS;
    let (all, turn) = (tongbao_sandbox::all(), usize::try_from(seed / REAL).unwrap());
    let side = match is_real(seed) {
        true => Side::Real { start: all[turn % all.len()].1, decides: turn / all.len() % 2 == 1 },
        false => Side::Model(parts[usize::try_from(seed % 4).unwrap()].1),
    };
    play(Chooser::Random(seed), side, bug, trace)
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
    let mut points = Points::new();
    for (seed, violations, of) in found {
        assert_eq!(violations, [""; 0], "replay it with: cargo xtask sim --seed {seed}");
        add(&mut points, of);
    }
    println!("{count} seeds in {:.1?}, nothing found", begun.elapsed());
    println!("{:<36}{:>12}{:>10}", "fault point", "passed", "struck");
    points.iter().for_each(|(point, (passed, struck))| println!("{point:<36}{passed:>12}{struck:>10}"));
    let never: Vec<_> = points.iter().filter(|(_, (_, struck))| *struck == 0).map(|(point, _)| point).collect();
    assert!(count < SEEDS || never.is_empty(), "nothing ever went wrong at {never:?}");
}

type Points = BTreeMap<&'static str, (u64, u64)>;

/// The first seed in which something was found, or the last one.
fn try_seeds(seeds: impl Iterator<Item = u64>) -> (u64, Vec<String>, Points) {
    let (mut points, mut last) = (Points::new(), 0);
    for seed in seeds {
        let shown = run(seed, None, false);
        add(&mut points, shown.points);
        last = seed;
        if !shown.violations.is_empty() {
            return (seed, shown.violations, points);
        }
    }
    (last, Vec::new(), points)
}

fn add(points: &mut Points, more: Points) {
    for (point, (passed, struck)) in more {
        let counted = points.entry(point).or_default();
        *counted = (counted.0 + passed, counted.1 + struck);
    }
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

#[test]
fn planted_bugs_are_found_with_real_messages_alone() {
    let (mut count, begun) = (0, Instant::now());
    for &bug in Bug::ALL {
        let begun = Instant::now();
        match first(bug, (0..REAL_RUNS).map(real)) {
            Some((seed, violation)) => {
                count += 1;
                println!("{:<28} seed {seed:>5} {:.1?}: {violation}", format!("{bug:?}"), begun.elapsed());
            }
            None => println!("{bug:?} not {:.1?}", begun.elapsed()),
        }
    }
    println!("{count} {:.1?}", begun.elapsed());
}

const REAL_RUNS: u64 = 400;

#[test]
fn one_order_survives_every_combination_of_two_crashes_an_answer_and_a_notification() {
    for (name, part) in PARTS {
        let (begun, mut count, mut next) = (Instant::now(), 0_u64, Some(Script::default()));
        while let Some(script) = next {
            let shown = play(Chooser::Every(script.clone()), Side::Model(part), None, false);
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
    world.lock().faults = false;
    let store = SimStore::new(world.clone());
    let (done, mut told) = tokio::sync::oneshot::channel();
    world.spawn(OUTSIDE, async move {
        conformance::all(&store).await;
        let _ = done.send(());
    });
    Scheduler::new(world.clone(), |_| {}).run_until(START.after(Duration::from_secs(3_600)));
    told.try_recv().unwrap();
}
