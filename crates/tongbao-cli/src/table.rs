//! Tables of text in which a 汉字 takes two columns.

use std::io::{self, Write};

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use crate::look::{FAINT, STRONG, paint};

/// Rows of cells under headings. The first column stands out, the last one is wrapped. If there is no room for it, it goes below its row,
/// with those before it that leave no room for themselves.
#[derive(Debug)]
pub(crate) struct Table<const N: usize> {
    head: [&'static str; N],
    rows: Vec<[String; N]>,
}

impl<const N: usize> Table<N> {
    /// No rows yet.
    pub(crate) const fn new(head: [&'static str; N]) -> Self {
        Self { head, rows: Vec::new() }
    }

    /// One more row.
    pub(crate) fn row(&mut self, cells: [String; N]) {
        self.rows.push(cells);
    }

    /// Writes it, every line indented by two blanks. Columns that are empty in all rows are left out.
    pub(crate) fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let used: Vec<usize> =
            (0..N).filter(|&column| self.rows.iter().any(|row| !cell(row, column).is_empty())).collect();
        let widest = |&column: &usize| {
            let cells = self.rows.iter().map(|row| cell(row, column).width());
            cells.chain([cell(&self.head, column).width()]).max().unwrap_or(0)
        };
        let widths: Vec<usize> = used.iter().map(widest).collect();
        let columns: Vec<(usize, usize)> = used.into_iter().zip(widths).collect();
        let (beside, below) = columns.split_at(fitting(&columns));
        line(out, beside, below, &self.head, FAINT, FAINT)?;
        for row in &self.rows {
            line(out, beside, below, row, STRONG, Style::new())?;
        }
        Ok(())
    }
}

/// How many columns fit beside each other.
fn fitting(columns: &[(usize, usize)]) -> usize {
    let room = |count: usize| INDENT + columns.iter().take(count).map(|(_, width)| width + GAP).sum::<usize>();
    let Some((last, before)) = columns.split_last() else { return 0 };
    if room(before.len()) + last.1.min(TOO_LITTLE) <= WIDTH {
        return columns.len();
    }
    (1..=before.len()).rev().find(|count| room(*count) <= WIDTH + GAP).unwrap_or(1)
}

fn line<T: AsRef<str>>(
    out: &mut dyn Write,
    beside: &[(usize, usize)],
    below: &[(usize, usize)],
    cells: &[T],
    first: Style,
    others: Style,
) -> io::Result<()> {
    let Some((&(last, _), before)) = beside.split_last() else { return Ok(()) };
    let indent: usize = INDENT + before.iter().map(|(_, width)| width + GAP).sum::<usize>();
    let mut text = " ".repeat(INDENT);
    for (at, &(column, width)) in before.iter().enumerate() {
        let cell = cell(cells, column);
        text.push_str(&styled(if at == 0 { first } else { others }, cell));
        text.push_str(&" ".repeat(width - cell.width() + GAP));
    }
    let style = if before.is_empty() { first } else { others };
    wrapped(cell(cells, last), indent, style, &mut text);
    let more: Vec<_> = below.iter().map(|&(column, _)| cell(cells, column)).filter(|cell| !cell.is_empty()).collect();
    if !more.is_empty() {
        text.truncate(text.trim_end().len());
        text.push('\n');
        text.push_str(&" ".repeat(BELOW));
        wrapped(&more.join("  "), BELOW, others, &mut text);
    }
    writeln!(out, "{}", text.trim_end())
}

/// Adds a text that stays to the right of this column.
fn wrapped(text: &str, indent: usize, style: Style, out: &mut String) {
    for (at, part) in wrap(text, WIDTH.saturating_sub(indent).max(NARROWEST)).iter().enumerate() {
        if at > 0 {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
        }
        out.push_str(&styled(style, part));
    }
}

fn styled(style: Style, text: &str) -> String {
    let text = text.replace(GLUE, " ");
    if text.is_empty() || style == Style::new() { text } else { paint(style, text) }
}

fn cell<T: AsRef<str>>(row: &[T], column: usize) -> &str {
    row.get(column).map_or("", AsRef::as_ref)
}

/// Breaks a text at blanks so that no line is wider than this, as far as its words allow. At least one line.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { break };
        if line.is_empty() {
            line.push_str(word);
        } else if line.width() + 1 + word.width() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// A blank at which no line is broken. Written as a plain one.
pub(crate) const GLUE: char = '\u{A0}';

/// Columns of a whole line. Fixed, so that output can be compared.
const WIDTH: usize = 120;
/// The last column is this wide even where a line gets longer for it; if it had only so little room, it goes below.
const NARROWEST: usize = 36;
const TOO_LITTLE: usize = 24;
const INDENT: usize = 2;
const BELOW: usize = 6;
const GAP: usize = 2;

#[cfg(test)]
mod tests {
    use super::*;

    fn text(table: &Table<3>) -> String {
        let mut out = Vec::new();
        table.write(&mut out).unwrap();
        anstream::adapter::strip_str(&String::from_utf8(out).unwrap()).to_string()
    }

    #[test]
    fn a_hanzi_takes_two_columns() {
        let mut table = Table::new(["field", "label", "length"]);
        table.row(["pan".into(), "卡号".into(), "19 digits".into()]);
        table.row(["cvv2".into(), "卡校验码".into(), "3 digits".into()]);
        assert_eq!(
            text(&table),
            "  field  label     length\n  pan    卡号      19 digits\n  cvv2   卡校验码  3 digits\n"
        );
    }

    #[test]
    fn an_empty_column_is_left_out() {
        let mut table = Table::new(["field", "label", "notes"]);
        table.row(["pan".into(), "卡号".into(), String::new()]);
        assert_eq!(text(&table), "  field  label\n  pan    卡号\n");
    }

    #[test]
    fn the_last_column_is_wrapped_under_itself() {
        let mut table = Table::new(["field", "", "notes"]);
        table.row(["pan".into(), String::new(), "word ".repeat(40).trim_end().to_owned()]);
        let text = text(&table);
        assert!(text.lines().all(|line| line.width() <= WIDTH), "{text}");
        assert!(text.lines().nth(2).unwrap().starts_with("         word word"), "{text}");
    }

    #[test]
    fn what_has_no_room_stands_below() {
        let mut table = Table::new(["field", "label", "notes"]);
        table.row(["a".repeat(60), "b".repeat(40), "word ".repeat(30).trim_end().to_owned()]);
        let text = text(&table);
        let lines: Vec<_> = text.lines().collect();
        assert!(lines.iter().all(|line| line.width() <= WIDTH), "{text}");
        assert!(lines.first().unwrap().trim_end().ends_with("label"), "{text}");
        assert_eq!(lines.get(1), Some(&"      notes"), "{text}");
        assert!(lines.get(3).unwrap().starts_with("      word word"), "{text}");
    }

    #[test]
    fn wrapping_keeps_words_whole() {
        assert_eq!(wrap("签约 短信 验证", 9), ["签约 短信", "验证"]);
        assert_eq!(wrap("unbreakable", 4), ["unbreakable"]);
        assert_eq!(wrap("", 4), [""]);
    }
}
