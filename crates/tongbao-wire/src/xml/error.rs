//! What is wrong with received XML.

use tongbao_core::schema::Charset;

/// Received text is not XML of the strict profile. Holds positions and names of the gateway's own vocabulary, no text of any field.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum XmlError {
    /// Nothing was received.
    #[error("the body is empty")]
    Empty,
    /// What was received is a web page.
    #[error(
        "the body is an HTML page, not XML; the answer comes from a proxy or an error page, not from the interface"
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
    /// A construct that no gateway needs and attackers use.
    #[error("{what} at byte {at}; the profile allows only elements, text and the five predefined entities")]
    Forbidden {
        /// The construct.
        what: &'static str,
        /// Where it begins.
        at: u64,
    },
    /// Not well-formed.
    #[error("not well-formed at byte {at}: {what}")]
    Malformed {
        /// What is wrong.
        what: String,
        /// Where.
        at: u64,
    },
    /// The text ends before the root is closed.
    #[error("the text ends inside <{0}>: the answer was cut off")]
    Truncated(String),
    /// Another root or namespace.
    #[error("the root is <{found}>, <{expected}> belongs there (names are case-sensitive)")]
    Root {
        /// The name that was found.
        found: String,
        /// The name that belongs there.
        expected: &'static str,
    },
    /// Another namespace.
    #[error("the root's namespace is {}, {expected:?} belongs there", .found.as_ref().map_or("missing".to_owned(), |found| format!("{found:?}")))]
    Namespace {
        /// The namespace that was found.
        found: Option<String>,
        /// The one that belongs there.
        expected: &'static str,
    },
    /// The declaration names another charset than the one that was used.
    #[error("the XML declaration says {found:?}, but the message was read as {}", .used.word())]
    Encoding {
        /// The charset in the declaration.
        found: String,
        /// The charset that was used.
        used: Charset,
    },
    /// The element that holds the message is missing.
    #[error("<{expected}> is missing; the root holds {}", if .found.is_empty() { "nothing".to_owned() } else { .found.join(", ") })]
    Container {
        /// The element that belongs there.
        expected: &'static str,
        /// What the root holds.
        found: Vec<String>,
    },
    /// The same element twice.
    #[error("<{0}> is there twice")]
    Duplicate(String),
}
