//! What the simulator shows.

use std::time::Duration;

use tongbao_core::flow::{Charging, Habits, Polling, Weight};

use super::chooser::{Chooser, Script};
use super::planted::Bug;
use super::play::{Part, Shown, play};

const POLLING: Polling = Polling {
    first: Duration::from_secs(5),
    every: Duration::from_secs(30),
    asks: 20,
    then: Duration::from_secs(24 * 3_600),
};
const HABITS: Habits = Habits {
    charging: Charging::AtOnce,
    refunds: true,
    polling: POLLING,
    quiet: Duration::from_secs(5),
    queries_per_second: 5,
};
const PARTS: [(&str, Part); 3] = [
    ("at-once", Part { habits: HABITS, weight: Weight::Hint }),
    ("after-code", Part { habits: Habits { charging: Charging::AfterCode, ..HABITS }, weight: Weight::Proof }),
    ("at-once-signed", Part { habits: HABITS, weight: Weight::Proof }),
];

fn seed(seed: u64, bug: Option<Bug>, trace: bool) -> Shown {
    let part = PARTS[usize::try_from(seed % 3).unwrap()].1;
    play(Chooser::Random(seed), part, bug, trace)
}

#[test]
fn seeds() {
    let begun = std::time::Instant::now();
    for number in 0..300 {
        let shown = seed(number, None, false);
        if !shown.violations.is_empty() {
            let again = seed(number, None, true);
            panic!("seed {number}: {:#?}\n{}", again.violations, again.trace.join("\n"));
        }
    }
    println!("{:?}", begun.elapsed());
}

#[test]
fn every_planted_bug_is_found() {
    let mut missed = Vec::new();
    for &bug in Bug::ALL {
        match (0..2_000).find(|&number| !seed(number, Some(bug), false).violations.is_empty()) {
            Some(number) => println!("{bug:?}: seed {number}: {}", seed(number, Some(bug), false).violations[0]),
            None => missed.push(bug),
        }
    }
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn every_schedule() {
    for (name, part) in PARTS {
        let begun = std::time::Instant::now();
        let (mut script, mut count) = (Some(Script::default()), 0_u64);
        while let Some(next) = script {
            let shown = play(Chooser::Every(next), part, None, false);
            assert!(shown.violations.is_empty(), "{name} {count}: {:#?}", shown.violations);
            count += 1;
            let Chooser::Every(done) = shown.chooser else { panic!() };
            script = done.next();
            if count > 400_000 { break; }
        }
        println!("{name}: {count} schedules in {:?}", begun.elapsed());
    }
}
