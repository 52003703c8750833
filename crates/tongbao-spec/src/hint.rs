//! Reads `[[hints]]`: what to look at when the gateway says certain words.

use crate::model::Hint;
use crate::read::Reader;

pub(crate) fn read(reader: &Reader<'_>) -> Vec<Hint> {
    let mut hints: Vec<Hint> = Vec::new();
    for (table, at) in reader.tables("hints") {
        let inner = Reader::new(reader.faults, table, at, "a hint");
        let text = inner.own_need("text", "add `text = \"…\"`, words of the gateway");
        let doc = inner.own_need("doc", "add `doc = \"…\"`, what to look at then, one English sentence");
        if hints.iter().any(|other| !text.is_empty() && other.text == text) {
            let at = table.get("text").map_or(at, |entry| entry.node.span);
            reader.faults.add(at, format!("a second hint is about `{text}`"), "write both into one");
        }
        inner.finish();
        hints.push(Hint { text, doc });
    }
    hints
}
