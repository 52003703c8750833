//! The repository's verbs: `cargo xtask help` lists them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "verbs talk to the person who runs them")]

mod codegen;

use std::path::{Path, PathBuf};
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
}

fn main() -> ExitCode {
    let root = root();
    if let Err(error) = std::env::set_current_dir(&root) {
        eprintln!("{}: {error}", root.display());
        return ExitCode::FAILURE;
    }
    let result = match Arguments::parse().verb {
        Verb::Codegen { check } => codegen::run(&root, check),
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

/// The folder of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
