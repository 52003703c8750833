//! What is said of a bill. Cells are not shown, but for short words of kinds and states.

use std::io::{self, Read, Write};

use serde_json::{Value as Json, json};
use tongbao_wire::table::{Bill, Group, Summary, column};

use crate::look::{BAD, DOUBT, FAINT, STRONG, paint};
use crate::table::Table;

/// What is said of a bill.
pub(super) struct Report {
    name: String,
    about: String,
    charset: &'static str,
    mark: bool,
    /// Headings, and the columns that they stand for.
    columns: Vec<(String, Option<&'static str>)>,
    summary: Summary,
    /// What is wrong, beside rows and cells.
    faults: Vec<String>,
}

impl Report {
    /// Of a bill that was read.
    pub(super) fn new<R: Read>(name: String, about: String, bill: &Bill<R>, summary: Summary) -> Self {
        let known = |at| bill.heads().known().iter().find(|(_, column)| *column == at).map(|(name, _)| *name);
        let headings = bill.table().headings().iter();
        let columns: Vec<_> =
            headings.enumerate().map(|(at, heading)| (heading.escape_debug().to_string(), known(at))).collect();
        let mut faults = Vec::new();
        if bill.heads().column(column::AMOUNT).is_none() {
            faults.push("no heading is known to be the amount: say --column amount=HEADING".to_owned());
        }
        faults.extend(summary.broken.as_ref().map(ToString::to_string));
        let charset = bill.table().charset().map_or("ascii", |charset| charset.word());
        Self { name, about, charset, mark: bill.table().byte_order_mark(), columns, summary, faults }
    }

    /// Of a bill that could not be begun.
    pub(super) fn unread(name: String, about: String, why: String) -> Self {
        Self {
            name,
            about,
            charset: "",
            mark: false,
            columns: Vec::new(),
            summary: Summary::default(),
            faults: vec![why],
        }
    }

    /// Whether everything was read, and the amounts are known.
    pub(super) fn is_fine(&self) -> bool {
        self.faults.is_empty() && self.summary.fault_count == 0
    }

    /// For people.
    pub(super) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let summary = &self.summary;
        writeln!(out, "{}", paint(STRONG, &self.name))?;
        for fault in &self.faults {
            writeln!(out, "  {}", paint(BAD, format!("✗ {fault}")))?;
        }
        if self.columns.is_empty() {
            return Ok(());
        }
        let mark = if self.mark { ", with a byte order mark" } else { "" };
        let mut facts = vec![
            ("charset", format!("{}{mark}", self.charset)),
            ("rows", format!("{}, {} lost", summary.rows, summary.lost)),
        ];
        if !self.about.is_empty() {
            facts.insert(0, ("bill", self.about.clone()));
        }
        if let Some((first, last)) = summary.span {
            facts.push(("time", format!("{first} to {last}")));
        }
        for (name, text) in facts {
            writeln!(out, "  {}{text}", paint(FAINT, format!("{name:9}")))?;
        }
        if summary.unended {
            let doubt = "the last line has no line end: the file may be cut, also within its last cell";
            writeln!(out, "  {}", paint(DOUBT, format!("? {doubt}")))?;
        }
        writeln!(out)?;
        self.write_columns(out)?;
        writeln!(out)?;
        self.write_groups(out)?;
        if summary.fault_count > 0 {
            writeln!(out)?;
        }
        for fault in &summary.faults {
            writeln!(out, "  {}", paint(BAD, format!("✗ {fault}").escape_debug()))?;
        }
        let shown = u64::try_from(summary.faults.len()).unwrap_or(u64::MAX);
        if summary.fault_count > shown {
            writeln!(out, "  and {} more", summary.fault_count - shown)?;
        }
        Ok(())
    }

    fn write_columns(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut table = Table::new(["heading", "column"]);
        for (heading, column) in &self.columns {
            table.row([heading.clone(), column.unwrap_or("-").to_owned()]);
        }
        table.write(out)
    }

    fn write_groups(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut table = Table::new(["kind", "state", "rows", "amount", "fee", "unread"]);
        for group in self.groups() {
            let unread = if group.unread == 0 { String::new() } else { group.unread.to_string() };
            let word = |word: &Option<String>| word.as_deref().map_or_else(|| "-".to_owned(), shown);
            let sums = self.sums(group).map(Option::unwrap_or_default);
            let [amount, fee] = sums;
            table.row([word(&group.kind), word(&group.state), group.rows.to_string(), amount, fee, unread]);
        }
        table.write(out)
    }

    fn groups(&self) -> impl Iterator<Item = &Group> {
        self.summary.groups.iter().chain(&self.summary.rest)
    }

    /// Amount and fee, where there are such columns.
    fn sums(&self, group: &Group) -> [Option<String>; 2] {
        let has = |name| self.columns.iter().any(|(_, column)| *column == Some(name));
        [(column::AMOUNT, group.amount), (column::FEE, group.fee)].map(|(name, sum)| has(name).then(|| sum.to_string()))
    }

    /// For machines.
    pub(super) fn json(&self) -> Json {
        let summary = &self.summary;
        let column = |(heading, column): &(String, Option<&str>)| json!({ "heading": heading, "column": column });
        let group = |group: &Group| {
            let [amount, fee] = self.sums(group);
            json!({
                "kind": group.kind.as_deref().map(shown),
                "state": group.state.as_deref().map(shown),
                "rows": group.rows,
                "amount": amount,
                "fee": fee,
                "unread": group.unread,
            })
        };
        json!({
            "file": self.name,
            "about": self.about,
            "fine": self.is_fine(),
            "charset": self.charset,
            "byte_order_mark": self.mark,
            "columns": self.columns.iter().map(column).collect::<Vec<_>>(),
            "rows": summary.rows,
            "lost": summary.lost,
            "first": summary.span.map(|(first, _)| first.to_string()),
            "last": summary.span.map(|(_, last)| last.to_string()),
            "groups": self.groups().map(group).collect::<Vec<_>>(),
            "unended": summary.unended,
            "faults": self.faults.iter().cloned().chain(summary.faults.iter().map(ToString::to_string)).collect::<Vec<_>>(),
            "fault_count": summary.fault_count,
        })
    }
}

/// A word of a kind or state. If the wrong column was taken for it, a number of a card could stand there.
fn shown(word: &str) -> String {
    let length = word.chars().count();
    if length > LONGEST_WORD || word.bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS {
        return format!("({length} characters)");
    }
    word.escape_debug().to_string()
}

const LONGEST_WORD: usize = 32;
const MOST_DIGITS: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_shown_and_numbers_are_not() {
        assert_eq!(shown("T_JSAPI"), "T_JSAPI");
        assert_eq!(shown("微信正扫"), "微信正扫");
        assert_eq!(shown("6222020000000000017"), "(19 characters)");
        assert_eq!(shown("\u{1b}[31m"), "\\u{1b}[31m");
    }
}
