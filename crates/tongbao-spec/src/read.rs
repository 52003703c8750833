//! Typed access to a table: whoever reads a key says what it must be, and what nobody asked for is a mistake.

use std::cell::RefCell;

use crate::diagnostic::{Faults, Span};
use crate::names::nearest;
use crate::tree::{Entry, Node, Table, Tree};

/// A text and where it stands, quotes included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text<'a> {
    pub(crate) text: &'a str,
    pub(crate) at: Span,
}

/// Reads one table.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    pub(crate) faults: &'a Faults,
    pub(crate) table: &'a Table,
    /// Where to say that something is missing: the key that the table belongs to.
    pub(crate) at: Span,
    /// What a sentence about the table begins with: `` `merchantId` ``, `[wire]`.
    pub(crate) name: String,
    asked: RefCell<Vec<&'static str>>,
    absent: RefCell<Vec<(&'static str, String)>>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(faults: &'a Faults, table: &'a Table, at: Span, name: impl Into<String>) -> Self {
        Self { faults, table, at, name: name.into(), asked: RefCell::default(), absent: RefCell::default() }
    }

    /// Reads the table that an entry holds, or says that it should hold one.
    pub(crate) fn of(faults: &'a Faults, entry: &'a Entry, name: impl Into<String>) -> Option<Self> {
        match entry.table() {
            Some(table) => Some(Self::new(faults, table, entry.at, name)),
            None => {
                must_be(faults, &entry.key, &entry.node, "a table", "write `{ key = value, … }`");
                None
            }
        }
    }

    /// The entry, whatever it holds.
    pub(crate) fn entry(&self, key: &'static str) -> Option<&'a Entry> {
        self.asked.borrow_mut().push(key);
        self.table.get(key)
    }

    /// A text that may be missing but not be empty.
    pub(crate) fn text(&self, key: &'static str) -> Option<Text<'a>> {
        self.entry(key).and_then(|entry| text_of(self.faults, key, &entry.node))
    }

    /// A text that must be there; `hint` is what to write.
    pub(crate) fn need(&self, key: &'static str, hint: &str) -> Option<Text<'a>> {
        let entry = self.entry(key);
        if entry.is_none() {
            self.missing(key, hint);
        }
        entry.and_then(|entry| text_of(self.faults, key, &entry.node))
    }

    /// [`Reader::text`], owned.
    pub(crate) fn own(&self, key: &'static str) -> Option<String> {
        self.text(key).map(|text| text.text.to_owned())
    }

    /// [`Reader::need`], owned. Empty after a mistake, which no caller ever sees.
    pub(crate) fn own_need(&self, key: &'static str, hint: &str) -> String {
        self.need(key, hint).map(|text| text.text.to_owned()).unwrap_or_default()
    }

    /// `true` or `false`; a missing flag is `false`.
    pub(crate) fn flag(&self, key: &'static str) -> bool {
        self.entry(key).is_some_and(|entry| match entry.node.value {
            Tree::Flag(flag) => flag,
            _ => {
                must_be(self.faults, key, &entry.node, "true or false", "write `true` or `false`");
                false
            }
        })
    }

    /// A number that may be missing.
    pub(crate) fn number(&self, key: &'static str) -> Option<(i64, Span)> {
        self.entry(key).and_then(|entry| match entry.node.value {
            Tree::Int(number) => Some((number, entry.node.span)),
            _ => {
                must_be(self.faults, key, &entry.node, "a number", "write digits without quotes");
                None
            }
        })
    }

    /// A day without time and quotes.
    pub(crate) fn day(&self, key: &'static str) -> Option<String> {
        let entry = self.entry(key)?;
        match &entry.node.value {
            Tree::Date(day) if day.len() == "2019-03-14".len() => Some(day.clone()),
            _ => {
                must_be(self.faults, key, &entry.node, "a day", "write it without quotes, such as `2019-03-14`");
                None
            }
        }
    }

    /// A list of texts; missing is empty.
    pub(crate) fn texts(&self, key: &'static str) -> Vec<Text<'a>> {
        self.entry(key).map(|entry| texts_of(self.faults, key, &entry.node)).unwrap_or_default()
    }

    /// One word of a fixed vocabulary.
    pub(crate) fn word<T: Copy>(
        &self,
        key: &'static str,
        all: &[T],
        spell: fn(T) -> &'static str,
    ) -> Option<(T, Span)> {
        self.text(key).and_then(|found| word_of(self.faults, key, found, all, spell))
    }

    /// One word of a fixed vocabulary that must be there.
    pub(crate) fn need_word<T: Copy>(&self, key: &'static str, all: &[T], spell: fn(T) -> &'static str) -> Option<T> {
        let words: Vec<&str> = all.iter().map(|word| spell(*word)).collect();
        let hint = format!("add `{key} = \"…\"`: {}", list(&words));
        let found = self.need(key, &hint)?;
        word_of(self.faults, key, found, all, spell).map(|(word, _)| word)
    }

    /// A table under this key.
    pub(crate) fn inner(&self, key: &'static str, name: impl Into<String>) -> Option<Reader<'a>> {
        self.entry(key).and_then(|entry| Reader::of(self.faults, entry, name))
    }

    /// The entries of a table under this key; missing is empty.
    pub(crate) fn entries(&self, key: &'static str) -> &'a [Entry] {
        let Some(entry) = self.entry(key) else { return &[] };
        match &entry.node.value {
            Tree::Table(table) => &table.entries,
            _ => {
                must_be(self.faults, key, &entry.node, "a table", "write `{ key = value, … }`");
                &[]
            }
        }
    }

    /// The tables of a list such as `[[examples]]`; missing is empty.
    pub(crate) fn tables(&self, key: &'static str) -> Vec<(&'a Table, Span)> {
        let Some(entry) = self.entry(key) else { return Vec::new() };
        let Tree::List(items) = &entry.node.value else {
            must_be(self.faults, key, &entry.node, "a list of tables", &format!("write `[[{key}]]`"));
            return Vec::new();
        };
        items.iter().filter_map(|item| table_of(self.faults, key, item).map(|table| (table, item.span))).collect()
    }

    /// Says that a key is missing, unless [`Reader::finish`] finds it misspelt.
    pub(crate) fn missing(&self, key: &'static str, hint: &str) {
        self.absent.borrow_mut().push((key, hint.to_owned()));
    }

    /// Says which keys nobody asked for and which are missing. To be called once everything has been read.
    pub(crate) fn finish(self) {
        let asked = self.asked.into_inner();
        let mut absent = self.absent.into_inner();
        let unknown = self.table.entries.iter().filter(|entry| !asked.contains(&entry.key.as_str()));
        let mut strange = Vec::new();
        for entry in unknown {
            match nearest(&entry.key, asked.iter().copied().filter(|known| self.table.get(known).is_none())) {
                Some(meant) => {
                    absent.retain(|(key, _)| *key != meant);
                    self.faults.add(
                        entry.at,
                        format!("unknown key `{}`", entry.key),
                        format!("did you mean `{meant}`?"),
                    );
                }
                None => strange.push(entry),
            }
        }
        let help = format!("{} may have {}", self.name, list(&asked));
        if let [first, _, _, _, .., last] = strange.as_slice() {
            let title = format!("{} unknown keys, from `{}` to `{}`", strange.len(), first.key, last.key);
            self.faults.add_with_help(first.at, title, "is a header such as `[request.fields]` missing above?", help);
        } else {
            for entry in strange {
                let title = format!("unknown key `{}`", entry.key);
                self.faults.add_with_help(entry.at, title, "this key means nothing here", help.as_str());
            }
        }
        for (key, hint) in absent {
            self.faults.add(self.at, format!("{} has no `{key}`", self.name), hint);
        }
    }
}

/// The table that a node holds, or a mistake.
pub(crate) fn table_of<'a>(faults: &Faults, key: &str, node: &'a Node) -> Option<&'a Table> {
    match &node.value {
        Tree::Table(table) => Some(table),
        _ => {
            must_be(faults, key, node, "a table", "write `{ key = value, … }`");
            None
        }
    }
}

/// The text that a node holds, or a mistake.
pub(crate) fn text_of<'a>(faults: &Faults, key: &str, node: &'a Node) -> Option<Text<'a>> {
    match &node.value {
        Tree::Text(text) if text.is_empty() => {
            faults.add(node.span, format!("`{key}` is empty"), "write something, or leave the key out");
            None
        }
        Tree::Text(text) => Some(Text { text, at: node.span }),
        _ => {
            must_be(faults, key, node, "text", "write it in quotes");
            None
        }
    }
}

/// The texts that a node lists, or a mistake.
pub(crate) fn texts_of<'a>(faults: &Faults, key: &str, node: &'a Node) -> Vec<Text<'a>> {
    match &node.value {
        Tree::List(items) => items.iter().filter_map(|item| text_of(faults, key, item)).collect(),
        _ => {
            must_be(faults, key, node, "a list of texts", "write `[\"…\", \"…\"]`");
            Vec::new()
        }
    }
}

/// Words in a sentence: `a`, `b` or `c`.
pub(crate) fn list(words: &[&str]) -> String {
    match words {
        [] => "nothing".to_owned(),
        [only] => format!("`{only}`"),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(|word| format!("`{word}`")).collect();
            format!("{} or `{last}`", first.join(", "))
        }
    }
}

fn word_of<T: Copy>(
    faults: &Faults,
    key: &str,
    found: Text<'_>,
    all: &[T],
    spell: fn(T) -> &'static str,
) -> Option<(T, Span)> {
    let known = all.iter().copied().find(|word| spell(*word) == found.text);
    if known.is_none() {
        let words: Vec<&str> = all.iter().map(|word| spell(*word)).collect();
        let title = format!("`{}` is no `{key}`", found.text);
        match nearest(found.text, words.iter().copied()) {
            Some(meant) => faults.add(found.at, title, format!("did you mean `{meant}`?")),
            None => faults.add(found.at, title, format!("write {}", list(&words))),
        }
    }
    known.map(|word| (word, found.at))
}

fn must_be(faults: &Faults, key: &str, node: &Node, wanted: &str, label: &str) {
    faults.add(node.span, format!("`{key}` must be {wanted}, not {}", node.value.noun()), label);
}
