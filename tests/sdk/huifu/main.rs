//! Random messages for the vendor's own SDK, and back: see the README beside this file.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a check stops at the first thing that is not as it should be"
)]

/// The strategies of the laws: any message that fits its table.
#[path = "../../properties/generate.rs"]
#[expect(dead_code, reason = "the laws use more of it")]
mod generate;

#[path = "mod.rs"]
mod huifu;

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

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    huifu::run(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
}
