//! Random messages for the vendor's own SDK, and back: see the README beside this file.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a check stops at the first thing that is not as it should be"
)]

use std::io::Write;

use tongbao_core::schema::Role;
use tongbao_core::{Incoming, Protocol};
use tongbao_huifu::HuifuProtocol;

mod ends;
#[path = "../../attacks/huifu/lawful.rs"]
mod lawful;
mod read;
mod write;

/// The strategies of the laws: any message that fits its table.
#[path = "../../properties/generate.rs"]
#[expect(dead_code, reason = "the laws use more of it")]
mod generate;

/// What the strategies take from the laws, which are not run here.
mod messages {
    use std::fmt;

    use tongbao_core::schema::MessageSchema;

    pub(crate) struct Subject {
        pub(crate) schema: &'static MessageSchema,
    }

    impl fmt::Display for Subject {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.schema.id)
        }
    }
}

/// `write <requests.jsonl> [count]` or `read <replies.jsonl>`.
fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match *arguments.iter().map(String::as_str).collect::<Vec<_>>() {
        ["write", file] => write::all(file, 1000),
        ["write", file, count] => write::all(file, count.parse().expect("how many")),
        ["read", file] => read::all(file),
        _ => panic!("write <requests.jsonl> [count], or read <replies.jsonl>"),
    }
}

/// Every interface that is asked, in the order of the tables.
fn requests() -> Vec<&'static Incoming> {
    let outbound = |each: &&Incoming| each.interface.outbound.role == Role::Request;
    HuifuProtocol::INTERFACES.iter().filter(outbound).collect()
}

fn say(line: &str) {
    writeln!(std::io::stdout(), "{line}").expect("a place for results");
}
