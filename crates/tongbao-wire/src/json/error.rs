//! What is wrong with received JSON.

/// Received text is not JSON of the strict profile. Holds positions and names of members, no text of any field.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum JsonError {
    /// Nothing was received.
    #[error("the body is empty")]
    Empty,
    /// What was received is a web page.
    #[error(
        "the body is an HTML page, not JSON; the answer comes from a proxy or an error page, not from the interface"
    )]
    Html,
    /// More than the limit.
    #[error("{found} {what}, at most {allowed} allowed")]
    TooMuch {
        /// What there is too much of.
        what: &'static str,
        /// How much there is, as far as was read.
        found: usize,
        /// The limit.
        allowed: usize,
    },
    /// Not JSON (RFC 8259).
    #[error("not JSON at line {line}, column {column}: {what}")]
    Malformed {
        /// What is wrong.
        what: &'static str,
        /// The line, from 1.
        line: usize,
        /// The byte in the line, from 1.
        column: usize,
    },
    /// Something else where an object belongs.
    #[error("the body is {found}, an object belongs there")]
    NotObject {
        /// What was found.
        found: &'static str,
    },
    /// The object that holds the message is missing.
    #[error("{expected:?} is missing or no object; the body holds {}", names(.found))]
    Container {
        /// The member that belongs there.
        expected: String,
        /// What the body holds.
        found: Vec<String>,
    },
    /// The same member twice in one object, however it is spelled.
    #[error("{} is there twice; readers would disagree about which one counts", name(.0))]
    Duplicate(String),
}

/// A name that somebody else chose: on one line, and not longer than a line.
fn name(text: &str) -> String {
    const LONGEST: usize = 64;
    let short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() { format!("{short:?}… ({} bytes)", text.len()) } else { format!("{text:?}") }
}

fn names(found: &[String]) -> String {
    if found.is_empty() {
        "nothing".to_owned()
    } else {
        found.iter().map(|text| name(text)).collect::<Vec<_>>().join(", ")
    }
}
