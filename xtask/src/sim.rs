//! `sim`: more seeds for the simulator of the flows, or one of them in words.

use std::process::Command;

/// Runs the simulator, which is a test of its crate: bugs can be planted in it that no other build has.
pub(crate) fn run(seeds: u64, from: u64, seed: Option<u64>) -> Result<(), String> {
    let mut cargo = Command::new("cargo");
    cargo.args(["test", "--quiet", "--package", "tongbao-flow", "--lib", "--", "--exact", "--nocapture", TEST]);
    match seed {
        Some(seed) => cargo.env("TONGBAO_SIM_SEED", seed.to_string()),
        None => cargo.env("TONGBAO_SIM_SEEDS", seeds.to_string()).env("TONGBAO_SIM_FROM", from.to_string()),
    };
    let status = cargo.status().map_err(|error| format!("cargo cannot be run: {error}"))?;
    if status.success() { Ok(()) } else { Err("the simulator found something; it stands above".to_owned()) }
}

const TEST: &str = "sim::tests::whatever_goes_wrong_no_money_moves_twice_and_none_is_lost";
