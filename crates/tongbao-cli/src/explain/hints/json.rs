//! The spellings that one JSON text has. A signature over the text tells them apart.

use std::fmt::Write as _;

/// The text in each other spelling, in words.
pub(super) fn spellings(json: &str) -> impl Iterator<Item = (&'static str, String)> {
    [
        (r"`\/` in the JSON is written as `/`: it was written anew on the way", json.replace(r"\/", "/")),
        (r"`/` in the JSON is written as `\/`, as PHP does: it was written anew on the way", slashes_escaped(json)),
        (r"\u escapes in the JSON are written as characters: it was written anew on the way", characters(json)),
        (
            r"characters beyond ASCII are written as \u escapes, as PHP does: the JSON was written anew on the way",
            escapes(json),
        ),
        ("blanks in the JSON are removed: it was formatted on the way", compact(json)),
    ]
    .into_iter()
}

/// How many [`spellings`] there are.
pub(super) const SPELLINGS: usize = 5;

/// Without blanks between values.
fn compact(json: &str) -> String {
    let mut inside = Strings::default();
    json.chars().filter(|c| inside.sees(*c) || !c.is_ascii_whitespace()).collect()
}

/// Whether a character stands in a string, character by character.
#[derive(Default)]
struct Strings {
    inside: bool,
    escaped: bool,
}

impl Strings {
    fn sees(&mut self, c: char) -> bool {
        let inside = self.inside;
        match c {
            '"' if !self.escaped => self.inside = !inside,
            _ => {}
        }
        self.escaped = inside && c == '\\' && !self.escaped;
        inside
    }
}

/// A slash stands only in strings. One that is escaped already stays.
fn slashes_escaped(json: &str) -> String {
    json.replace(r"\/", "/").replace('/', r"\/")
}

/// Everything beyond ASCII as `\u`, lower-case, surrogate pairs as two.
fn escapes(json: &str) -> String {
    let mut text = String::with_capacity(json.len() * 2);
    for c in json.chars() {
        if c.is_ascii() {
            text.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // A String takes everything.
                let _ = write!(text, "\\u{unit:04x}");
            }
        }
    }
    text
}

/// `\u` of what need not be escaped as the character itself.
fn characters(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let mut units: Vec<u16> = Vec::new();
    let mut rest = json;
    while let Some(c) = rest.chars().next() {
        let unit = rest.strip_prefix("\\u").and_then(|rest| u16::from_str_radix(rest.get(..4)?, 16).ok());
        // What is ASCII may have to be escaped.
        if let Some(unit) = unit.filter(|unit| *unit > 0x7F) {
            units.push(unit);
            rest = rest.get(6..).unwrap_or_default();
            continue;
        }
        text.push_str(&String::from_utf16_lossy(&units));
        units.clear();
        // The character after a backslash is no escape of its own.
        let length = if c == '\\' { 1 + rest.chars().nth(1).map_or(0, char::len_utf8) } else { c.len_utf8() };
        let (taken, after) = rest.split_at(length);
        text.push_str(taken);
        rest = after;
    }
    text + &String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_in_strings_stay() {
        let json = "{ \"a b\" : \"c \\\" d\\\\\" ,\r\n\t\"e\": [ 1, 2 ] }";
        assert_eq!(compact(json), r#"{"a b":"c \" d\\","e":[1,2]}"#);
    }

    #[test]
    fn slashes_are_escaped_once() {
        assert_eq!(slashes_escaped(r#"{"a":"b/c\/d"}"#), r#"{"a":"b\/c\/d"}"#);
    }

    #[test]
    fn escapes_and_characters_are_two_ways_to_write_the_same() {
        for (characters_, escaped) in [
            (r#"{"a":"交易"}"#, r#"{"a":"\u4ea4\u6613"}"#),
            (r#"{"a":"😀\n\\u4ea4"}"#, r#"{"a":"\ud83d\ude00\n\\u4ea4"}"#),
            (r#"{"a":"\u0001"}"#, r#"{"a":"\u0001"}"#),
        ] {
            assert_eq!(escapes(characters_), escaped);
            assert_eq!(characters(escaped), characters_);
        }
    }
}
