//! TOML as a tree that owns its texts and knows where every key and value stands.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Faults, Source, Span};

/// A value and where it stands.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) span: Span,
    pub(crate) value: Tree,
}

/// What a value is.
#[derive(Debug, PartialEq)]
pub(crate) enum Tree {
    Text(String),
    Int(i64),
    Flag(bool),
    Date(String),
    List(Vec<Node>),
    Table(Table),
    /// Something that no spec needs.
    Other,
}

/// Two nodes are equal if they say the same, wherever they stand.
impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Tree {
    /// What a person calls it.
    pub(crate) fn noun(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Int(_) => "a number",
            Self::Flag(_) => "true or false",
            Self::Date(_) => "a date",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
            Self::Other => "something else",
        }
    }
}

/// Keys and values in file order.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Table {
    pub(crate) entries: Vec<Entry>,
}

impl Table {
    pub(crate) fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The table under this key, if there is one.
    pub(crate) fn table(&self, key: &str) -> Option<&Self> {
        self.get(key).and_then(Entry::table)
    }
}

/// A key and its value.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    /// Where the key stands.
    pub(crate) at: Span,
    pub(crate) node: Node,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key && self.node == other.node
    }
}

impl Entry {
    pub(crate) fn table(&self) -> Option<&Table> {
        match &self.node.value {
            Tree::Table(table) => Some(table),
            _ => None,
        }
    }
}

/// One file as a tree.
#[derive(Debug)]
pub(crate) struct File {
    /// The name without folder.
    pub(crate) name: String,
    /// The first key: where to say that something is missing in the file.
    pub(crate) at: Span,
    pub(crate) table: Table,
    /// Whether everything in the file could be read. If not, what it lacks may be in the unreadable part.
    pub(crate) complete: bool,
}

/// Reads TOML and notes every syntax error.
pub(crate) fn parse(faults: &Faults, sources: &[Source], file: usize) -> File {
    let (name, text) = sources.get(file).map_or(("", ""), |source| (source.name.as_str(), source.text.as_str()));
    let (table, errors) = DeTable::parse_recoverable(text);
    let complete = note_errors(faults, file, text, &errors);
    let table = convert_table(file, table.get_ref());
    let at = table.entries.first().map_or(Span { file, ..Span::default() }, |entry| entry.at);
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    File { name, at, table, complete }
}

/// Notes syntax errors, the first of each line: what follows it there is a guess. Whether the file can be read all the same.
fn note_errors(faults: &Faults, file: usize, text: &str, errors: &[toml::de::Error]) -> bool {
    let place = |error: &toml::de::Error| {
        let span = error.span().unwrap_or_default();
        Span { file, start: letter_start(text, span.start), end: letter_start(text, span.end) }
    };
    let line = |at: usize| text.get(..at).unwrap_or_default().matches('\n').count();
    let mut found: Vec<(Span, &str)> = errors.iter().map(|error| (place(error), error.message())).collect();
    found.sort();
    let (twice, broken): (Vec<_>, Vec<_>) = found.into_iter().partition(|(_, message)| *message == DUPLICATE);
    let mut broken: Vec<_> = broken.into_iter().map(|(at, message)| (line(at.start), at, message)).collect();
    broken.dedup_by_key(|(line, ..)| *line);
    let sure = broken.first().map_or(usize::MAX, |(line, ..)| *line);
    for (at, _) in twice.into_iter().filter(|(at, _)| line(at.start) < sure) {
        faults.add(at, "this key stands here a second time", "a table has every key once: delete one of them");
    }
    for (_, at, message) in broken.iter().take(MOST_ERRORS) {
        faults.add(*at, format!("this is not TOML: {message}"), "here");
    }
    broken.is_empty()
}

/// The start of the letter that the byte belongs to.
fn letter_start(text: &str, byte: usize) -> usize {
    (0..=byte.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

fn convert_table(file: usize, table: &DeTable<'_>) -> Table {
    let entries = table.iter().map(|(key, value)| {
        let at = key.span();
        Entry {
            key: key.get_ref().to_string(),
            at: Span { file, start: at.start, end: at.end },
            node: convert(file, value.span(), value.get_ref()),
        }
    });
    Table { entries: entries.collect() }
}

fn convert(file: usize, at: std::ops::Range<usize>, value: &DeValue<'_>) -> Node {
    let value = match value {
        DeValue::String(text) => Tree::Text(text.to_string()),
        DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix()).map_or(Tree::Other, Tree::Int),
        DeValue::Boolean(flag) => Tree::Flag(*flag),
        DeValue::Datetime(date) => Tree::Date(date.to_string()),
        DeValue::Array(items) => {
            Tree::List(items.iter().map(|item| convert(file, item.span(), item.get_ref())).collect())
        }
        DeValue::Table(table) => Tree::Table(convert_table(file, table)),
        DeValue::Float(_) => Tree::Other,
    };
    Node { span: Span { file, start: at.start, end: at.end }, value }
}

/// How many lines of a file are reported as no TOML: a quote too much can spoil all that follow.
const MOST_ERRORS: usize = 5;

/// What the parser says about a key that stands twice; the rest of the file is then as good as ever.
const DUPLICATE: &str = "duplicate key";

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (File, usize) {
        let faults = Faults::default();
        let sources = [Source { name: "specs/acme/a.toml".into(), text: text.into() }];
        let file = parse(&faults, &sources, 0);
        (file, faults.count())
    }

    #[test]
    fn keys_keep_their_order_and_place() {
        let (file, faults) = read("b = 1\na = \"x\"\n");
        assert_eq!((file.name.as_str(), faults, file.complete), ("a.toml", 0, true));
        let keys: Vec<(&str, usize)> = file.table.entries.iter().map(|e| (e.key.as_str(), e.at.start)).collect();
        assert_eq!(keys, [("b", 0), ("a", 6)]);
    }

    #[test]
    fn every_syntax_error_is_noted() {
        let (file, faults) = read("a = \nb = 1\nc = 'x\nd = 2\n");
        assert!(!file.complete);
        assert_eq!(faults, 2);
    }

    #[test]
    fn a_duplicate_key_leaves_the_file_readable() {
        let (file, faults) = read("a = 1\na = 2\n");
        assert_eq!((faults, file.complete), (1, true));
    }

    #[test]
    fn a_spoilt_file_is_not_a_thousand_mistakes() {
        let (_, faults) = read(&"a = b = c = d\n".repeat(100));
        assert_eq!(faults, MOST_ERRORS);
    }

    #[test]
    fn equality_does_not_see_places() {
        let (file, _) = read("a = { x = [\"1\"] }\nb = {   x = [\"1\"] }\n");
        assert_eq!(file.table.entries[0].node, file.table.entries[1].node);
    }
}
