//! The built `tongbao` command, from the outside.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests fail by panicking")]

mod bill;
mod built;
mod decide;
mod demo;
mod durable;
mod keys;
mod look_up;
mod orders;
mod received;
mod reconcile;
mod sandbox;
mod worker;

// gateways: this block is written by `cargo xtask codegen`
mod huifu;
mod withhold;
mod ysepay;
// end of gateways

use std::process::{Command, Output};

use serde_json::Value as Json;

/// What a run of the command left behind.
struct Run {
    code: i32,
    out: String,
    err: String,
}

impl Run {
    fn json(&self) -> Json {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    /// One JSON document a line.
    fn lines(&self) -> Vec<Json> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

fn tongbao(args: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_tongbao")).args(args).output().unwrap();
    let Output { status, stdout, stderr } = output;
    let [out, err] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    let run = Run { code: status.code().unwrap(), out, err };
    assert!(!run.err.contains("panicked"), "{}", run.err);
    run
}

/// The gateway whose interfaces these tests know.
fn gateway() -> String {
    let all = tongbao(&["interfaces", "--json"]).json();
    let knows = |gateway: &&Json| {
        let interfaces = gateway["interfaces"].as_array().unwrap();
        interfaces.iter().any(|interface| interface["id"] == "ind_auth_verify")
    };
    all.as_array().unwrap().iter().find(knows).unwrap()["id"].as_str().unwrap().to_owned()
}

/// The ids of all gateways.
fn gateways() -> Vec<String> {
    let all = tongbao(&["interfaces", "--json"]).json();
    all.as_array().unwrap().iter().map(|gateway| gateway["id"].as_str().unwrap().to_owned()).collect()
}

/// Texts that must not appear in any output: what is on the made-up cards, unmasked.
fn secrets() -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let mut secrets = Vec::new();
    for gateway in gateways() {
        let kit = folder.path().join(&gateway);
        sandbox::start(&["--gateway", &gateway], &kit);
        let cards: Json = serde_json::from_slice(&std::fs::read(kit.join("cards.json")).unwrap()).unwrap();
        for card in cards.as_array().unwrap() {
            secrets.extend(["pan", "holder", "id_number", "phone"].map(|name| card[name].as_str().unwrap().to_owned()));
        }
    }
    secrets
}
