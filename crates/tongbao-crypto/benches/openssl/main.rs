//! Ours against OpenSSL's, in one run: `cargo bench -p tongbao-crypto`, with `-- --quick` for few rounds, with a word for some rows.
//!
//! The speed of a shared machine drifts, so both sides of a row are measured one after the other, round after round, and a ratio is the median
//! of the ratios of the rounds. criterion only looks at ours, for those who compare two versions of it (`--save-baseline`).
//!
//! The peer is the command `openssl speed`. With `RUSTFLAGS="--cfg tongbao_openssl"` it is the same library called from this process, with our
//! keys and messages: the fairer figure, but it needs OpenSSL's headers.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a benchmark")]

mod ours;
#[cfg_attr(tongbao_openssl, path = "evp.rs")]
#[cfg_attr(not(tongbao_openssl), path = "speed.rs")]
mod peer;

use std::{
    env,
    time::{Duration, Instant},
};

use criterion::Criterion;

use self::{
    ours::{Case, Inputs, cases},
    peer::Peer,
};

/// What is done; both sides know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Operation {
    RsaSignSha1,
    RsaSignSha256,
    RsaVerifySha256,
    Sm2Sign,
    Sm2Verify,
    Sm3,
    Sm4Ecb,
    Sm4Cbc,
    Aes128Ecb,
    Aes128Cbc,
}

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let has = |option: &str| arguments.iter().any(|argument| argument == option);
    let word = arguments.last().filter(|last| !last.starts_with('-')).map_or("", String::as_str);
    let inputs = Inputs::new();
    let cases: Vec<Case> = cases(&inputs).into_iter().filter(|case| case.name.contains(word)).collect();

    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_secs(1))
        .configure_from_args();
    for case in &cases {
        criterion.bench_function(case.name, |bencher| bencher.iter(|| (case.run)()));
    }
    // Without this word it is `cargo test`, which only wants to see that the code runs.
    if has("--bench") && !has("--list") {
        compare(&inputs, &cases, if has("--quick") { 3 } else { Peer::ROUNDS });
    }
}

fn compare(inputs: &Inputs, cases: &[Case], rounds: usize) {
    let mut peer = Peer::new(inputs);
    let mut rows: Vec<Vec<Round>> = cases.iter().map(|_| Vec::new()).collect();
    for _ in 0..rounds {
        peer.start_round();
        for (case, row) in cases.iter().zip(&mut rows) {
            row.push(Round { ours: time(&case.run), peer: peer.time(case.operation) });
        }
    }
    println!(
        "\nMedians of {rounds} rounds. The peer: {}.\nrate: operations a second, ours against the peer's.\n",
        peer.name()
    );
    println!("| | peer | ours | time | rate |\n|---|---:|---:|---:|---:|");
    for (case, row) in cases.iter().zip(rows) {
        let ours = median(row.iter().map(|round| round.ours));
        // A figure without a peer is no ratio.
        let sides: Option<Vec<(u64, u64)>> = row.iter().map(|round| Some((round.ours, round.peer?))).collect();
        let [peer, time, rate] = match sides {
            None => ["none"; 3].map(str::to_owned),
            Some(sides) => [
                micros(median(sides.iter().map(|(_, peer)| *peer))),
                hundredths(median(sides.iter().map(|(ours, peer)| ours * 1000 / peer))),
                hundredths(median(sides.iter().map(|(ours, peer)| peer * 1000 / ours))),
            ],
        };
        println!("| {} | {peer} | {} | {time} | {rate} |", case.name, micros(ours));
    }
}

/// Picoseconds for one operation.
struct Round {
    ours: u64,
    peer: Option<u64>,
}

/// Runs an operation for a twentieth of a second: picoseconds for one.
fn time(mut operation: impl FnMut()) -> u64 {
    let (start, mut count) = (Instant::now(), 0);
    loop {
        for _ in 0..BATCH {
            operation();
        }
        count += BATCH;
        let elapsed = start.elapsed();
        if elapsed >= SLICE {
            return u64::try_from(elapsed.as_nanos()).unwrap() * 1000 / count;
        }
    }
}

fn median(values: impl Iterator<Item = u64>) -> u64 {
    let mut values: Vec<u64> = values.collect();
    values.sort_unstable();
    *values.get(values.len() / 2).unwrap()
}

fn micros(picoseconds: u64) -> String {
    format!("{} µs", hundredths(picoseconds / 1000))
}

fn hundredths(thousandths: u64) -> String {
    let rounded = (thousandths + 5) / 10;
    format!("{}.{:02}", rounded / 100, rounded % 100)
}

const SLICE: Duration = Duration::from_millis(50);
/// Operations between two looks at the clock, which takes longer than a tenth of the shortest of them.
const BATCH: u64 = 16;
