//! The `tongbao` command.
//!
//! It shows a whole payment against a sandbox (`demo`), runs that sandbox for others (`sandbox`), and answers what comes up while
//! integrating: what the tables say (`interfaces`, `codes`), how a message is built, and why a received one is or is not believed
//! (`explain`), what a key file is (`keys`), and what a bill says (`bill`). Beside a service that takes payments it looks after the orders
//! that the service wrote down (`worker`), shows them (`orders`), and takes down what a person found out (`decide`).
//!
//! It pays nobody: what talks to a gateway in production asks for bills and about orders. No command shows a secret.

mod account;
mod args;
mod bill;
mod codes;
mod database;
mod decide;
mod demo;
mod explain;
mod failure;
mod gateway;
#[rustfmt::skip]
mod gateways;
mod interfaces;
mod keys;
mod listener;
mod look;
mod merchant;
mod node;
mod orders;
mod pretty;
mod printer;
mod profile;
mod reconcile;
mod sandbox;
mod sign;
mod signals;
mod spec;
mod suggest;
mod table;
mod verdict;
mod worker;

// gateways: this block is written by `cargo xtask codegen`
mod bill99;
mod huifu;
mod withhold;
mod ysepay;
// end of gateways

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use crate::args::{Command, CommandLine};
use crate::failure::Failure;

fn main() -> ExitCode {
    let CommandLine { json, command } = CommandLine::parse();
    let mut out = anstream::stdout().lock();
    let done = run(&command, json, &mut out).and_then(|()| Ok(out.flush()?));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            report(&failure);
            failure.code()
        }
    }
}

fn run(command: &Command, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    match command {
        Command::Demo(args) => demo::run(args, json, out),
        Command::Sandbox(args) => sandbox::run(args, json, out),
        Command::Interfaces(args) => {
            let (gateway, interface) = (args.gateway.as_deref(), args.interface.as_deref());
            interfaces::run(interfaces::Asked { gateway, interface, schema: args.schema, json }, out)
        }
        Command::Codes(args) => codes::run(&args.gateway, args.code.as_deref(), json, out),
        Command::Explain(args) => explain::run(args, json, out),
        Command::Keys(args) => keys::run(args, json, out),
        Command::Bill(args) => bill::run(args, json, out),
        Command::Worker(args) => worker::run(args, json, out),
        Command::Orders(args) => orders::run(args, json, out),
        Command::Decide(args) => decide::run(args, json, out),
        Command::Reconcile(args) => reconcile::run(args, json, out),
        Command::Merchant(args) => merchant::run(args, out),
    }
}

fn report(failure: &Failure) {
    let text = failure.to_string();
    if !text.is_empty() {
        let style = look::BAD;
        // If standard error is closed there is nobody to tell.
        let _ = writeln!(anstream::stderr(), "{style}error:{style:#} {text}");
    }
}
