//! The repository's verbs: `cargo xtask help` lists them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "verbs talk to the person who runs them")]

mod codegen;
mod scaffold;
mod sim;
mod tidy;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The repository's verbs", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Specs → Rust declarations, wire tests and documentation tables
    Codegen {
        /// Write nothing; fail and say what to run if a file is stale
        #[arg(long)]
        check: bool,
    },
    /// Check the specs alone: every mistake at once
    Spec,
    /// Write the files of a new gateway, to be filled in
    NewGateway {
        /// Its id, small letters and digits: folder of its specs, end of its crate's name
        id: String,
    },
    /// Write the spec of a new interface, to be filled in
    NewInterface {
        /// The id of the gateway
        gateway: String,
        /// The id of the interface, in snake_case: trade_create
        id: String,
    },
    /// Play the durable flows against a world where everything goes wrong; every seed is another run
    Sim {
        /// How many seeds
        #[arg(long, default_value_t = 2_000)]
        seeds: u64,
        /// The first one
        #[arg(long, default_value_t = 0)]
        from: u64,
        /// Only this one, and tell what happens in it
        #[arg(long, conflicts_with_all = ["seeds", "from"])]
        seed: Option<u64>,
    },
    /// Check what the repository promises about itself: layers, gateway ids out of place, floats, comments, manifests
    Tidy,
}

fn main() -> ExitCode {
    let root = root();
    if let Err(error) = std::env::set_current_dir(&root) {
        eprintln!("{}: {error}", root.display());
        return ExitCode::FAILURE;
    }
    let result = match Arguments::parse().verb {
        Verb::Codegen { check } => codegen::run(&root, check),
        Verb::NewGateway { id } => scaffold::gateway(&root, &id),
        Verb::NewInterface { gateway, id } => scaffold::interface(&root, &gateway, &id),
        Verb::Sim { seeds, from, seed } => sim::run(seeds, from, seed),
        Verb::Tidy => tidy::run(&root),
        Verb::Spec => codegen::specs(&root).map(|gateways| println!("{} gateways, no mistakes", gateways.len())),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace that the verb was called in.
///
/// Asked when it runs, not when it is compiled: two checkouts that share a target folder may share this very binary.
fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let package = PathBuf::from(package);
    package.parent().unwrap_or(&package).to_owned()
}
