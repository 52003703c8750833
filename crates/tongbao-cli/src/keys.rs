//! `tongbao keys`: what a key file is, whether two belong together, how to turn one into another form, and when certificates end.
//!
//! No secret leaves through the terminal: private keys go only into new files that nobody else may read, and passwords come from files,
//! environment variables or the keyboard.

mod args;
mod convert;
mod expiry;
mod file;
mod inspect;
mod pair;
mod password;
mod time;

use std::io::Write;
use std::path::Path;

use serde_json::{Value as Json, json};

pub(crate) use args::{KEYS_HELP, KeysArgs};
pub(crate) use file::{Opened, failure as key_failure};
pub(crate) use password::{Password, PasswordArgs, Passwords};

use crate::failure::Failure;
use crate::keys::args::KeysCommand;

/// Runs the command.
pub(crate) fn run(args: &KeysArgs, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
    match &args.command {
        KeysCommand::Inspect(args) => inspect::run(args, json, out),
        KeysCommand::Pair(args) => pair::run(args, json, out),
        KeysCommand::Convert(args) => convert::run(args, json, out),
        KeysCommand::Expiry(args) => expiry::run(args, json, out),
    }
}

/// Files of one command that could not be used: the others are looked at all the same.
#[derive(Debug, Default)]
struct Unusable(Vec<(String, Failure)>);

impl Unusable {
    /// What a file gave, or nothing if it was of no use.
    fn sort_out<T>(&mut self, file: &Path, got: Result<T, Failure>) -> Option<T> {
        got.map_err(|failure| self.0.push((file.display().to_string(), failure))).ok()
    }

    /// For machines.
    fn json(&self) -> Json {
        let error = |(file, failure): &(String, Failure)| {
            let text = failure.to_string();
            json!({ "file": file, "error": text.strip_prefix(&format!("{file}: ")).unwrap_or(&text) })
        };
        self.0.iter().map(error).collect()
    }

    /// How the command ends: badly if a file was of no use, or if what was found is not fine.
    fn end(self, fine: bool) -> Result<(), Failure> {
        let texts: Vec<_> = self.0.iter().map(|(_, failure)| failure.to_string()).collect();
        let usage = self.0.iter().any(|(_, failure)| matches!(failure, Failure::Usage(_)));
        match (usage, texts.is_empty() && fine) {
            (true, _) => Err(Failure::Usage(texts.join("\n"))),
            (false, false) => Err(Failure::Check(texts.join("\n"))),
            (false, true) => Ok(()),
        }
    }
}

/// A text from a certificate, in which nothing moves the cursor or turns the direction of writing.
fn printable(text: &str) -> String {
    let unseen =
        |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
    let show = |c: char| if c.is_control() || unseen(c) { c.escape_unicode().to_string() } else { c.to_string() };
    text.chars().map(show).collect()
}

/// A file's name as a shell takes it.
fn quoted(name: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "._-/+@,:".contains(c);
    if !name.is_empty() && name.chars().all(plain) {
        name.to_owned()
    } else {
        format!("'{}'", name.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moves_the_cursor_is_shown_as_its_number() {
        assert_eq!(printable("CN=快钱,O=a b"), "CN=快钱,O=a b");
        assert_eq!(printable("CN=\u{1b}[31m\r\u{202e}x"), "CN=\\u{1b}[31m\\u{d}\\u{202e}x");
    }

    #[test]
    fn names_can_be_pasted_into_a_shell() {
        assert_eq!(quoted("kit/merchant.pfx"), "kit/merchant.pfx");
        assert_eq!(quoted("商户 私钥.pem"), "'商户 私钥.pem'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
    }
}
