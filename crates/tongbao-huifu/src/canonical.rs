//! What is signed: the text of `data`.

use tongbao_core::{Fields, Unverified};
use tongbao_wire::Limits;
use tongbao_wire::json::{Document, Escape, Order, Style, Value, sorted};

/// A request's `data`: members by name, nothing escaped that need not be, no blanks, nothing that is absent, and objects as strings. The
/// vendor's five SDKs agree on the signature of exactly such texts; so this is what is signed, and these same bytes are sent.
pub(crate) fn of(message: &dyn Fields) -> String {
    Style { escape: Escape::Least, order: Order::Sorted, ..Style::default() }.object(message)
}

/// The texts that the gateway may have signed for this `data`, the likeliest first: as it was received; with the three HTML characters that
/// some of its writers escape after signing; and either of these sorted by name without what is null, as the vendor's older SDKs verify it.
/// All have the same members with the same values, because none is there twice.
#[must_use]
pub fn signed_texts(received: &str) -> Vec<String> {
    let mut candidates = vec![received.to_owned()];
    let mut add = |text: String| {
        if !candidates.contains(&text) {
            candidates.push(text);
        }
    };
    let unescaped = ["\\u003c", "\\u003e", "\\u0026"].into_iter().zip(["<", ">", "&"]);
    let unescaped = unescaped.fold(received.to_owned(), |text, (escape, letter)| unescape(&text, escape, letter));
    add(unescaped.clone());
    // Sorting writes the strings of the first level anew. What is nested keeps its escapes, so the two may differ.
    for text in [received, &unescaped] {
        if let Ok(document) = Document::parse(text, Limits::REPLY) {
            add(sorted(&document, |node| !matches!(node.value, Value::Null), Escape::Least));
        }
    }
    candidates
}

/// Replaces an escape by its character. A backslash that is escaped itself begins none.
fn unescape(text: &str, escape: &str, letter: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        rest = match from.strip_prefix(escape) {
            Some(after) => {
                out.push_str(letter);
                after
            }
            None => {
                let (pair, after) = from.split_at(from.char_indices().nth(2).map_or(from.len(), |(at, _)| at));
                out.push_str(pair);
                after
            }
        };
    }
    out + rest
}

/// The first candidate that `verify` takes, or why it did not take the text as it was received.
pub(crate) fn verified<P>(
    received: &str,
    verify: impl Fn(&str) -> Result<P, Unverified>,
) -> Result<(String, P), Unverified> {
    let mut refusal = None;
    for candidate in signed_texts(received) {
        match verify(&candidate) {
            Ok(proof) => return Ok((candidate, proof)),
            Err(error) => refusal = refusal.or(Some(error)),
        }
    }
    Err(refusal.unwrap_or(Unverified::Placement("there is no data that could be signed")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_have_been_signed_has_the_same_members() {
        let received = r#"{"b":"\u003ca\u0026\\u003c","a":null, "c":0.00}"#;
        let found = signed_texts(received);
        assert_eq!(found[0], received);
        assert_eq!(found[1], r#"{"b":"<a&\\u003c","a":null, "c":0.00}"#, "an escaped backslash begins no escape");
        assert_eq!(found[2], r#"{"b":"<a&\\u003c","c":0.00}"#);
        assert_eq!(found.len(), 3, "sorted, nothing is left to unescape");
        assert_eq!(signed_texts(r#"{"a":"1"}"#).len(), 1);
    }

    #[test]
    fn what_is_nested_is_sorted_with_and_without_its_escapes() {
        let received = r#"{"b":[{"d":"\u003c","c":"\u003c"}],"a":"\u003e"}"#;
        let others = [
            r#"{"b":[{"d":"<","c":"<"}],"a":">"}"#,
            r#"{"a":">","b":[{"d":"\u003c","c":"\u003c"}]}"#,
            r#"{"a":">","b":[{"d":"<","c":"<"}]}"#,
        ];
        assert_eq!(signed_texts(received)[1..], others);
    }
}
