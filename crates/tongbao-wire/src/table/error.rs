//! What can be wrong with a table. Nothing in it shows a cell.

use std::io;

use tongbao_core::schema::Charset;

use super::value::ValueError;

/// A table, or a row of it, cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// One row is lost. Reading goes on after it.
    #[error("line {line}: {fault}")]
    Row {
        /// The line of the file on which the row begins; the headings are on line 1.
        line: u64,
        /// What is wrong with it.
        fault: RowFault,
    },
    /// It is something else than a CSV file.
    #[error("found {found}, a CSV file allowed; {advice}")]
    NotTable {
        /// What it seems to be.
        found: &'static str,
        /// What to do next.
        advice: &'static str,
    },
    /// There is no line of headings.
    #[error("the file is empty, a line of headings expected")]
    Empty,
    /// The first line is no line of headings.
    #[error("line 1: {values} of {columns} columns hold numbers; a line of headings is expected")]
    NoHeadings {
        /// How many columns there are.
        columns: usize,
        /// How many of them hold a number.
        values: usize,
    },
    /// A row has no end within the limit: a quote is open, or it is no CSV file.
    #[error("line {line}: a row of more than {limit} bytes; is a quote left open, or is it no CSV file?")]
    TooLong {
        /// The line on which the row begins.
        line: u64,
        /// The limit in bytes.
        limit: usize,
    },
    /// There are more columns than any bill has.
    #[error("line {line}: more than {limit} columns; is it a CSV file?")]
    TooWide {
        /// The line on which the row begins.
        line: u64,
        /// The limit.
        limit: usize,
    },
    /// The file cannot be read.
    #[error("it cannot be read: {0}")]
    Read(#[from] io::Error),
}

impl TableError {
    /// Whether nothing can be read after it.
    #[must_use]
    pub const fn ends_reading(&self) -> bool {
        !matches!(self, Self::Row { .. })
    }
}

/// What is wrong with one row.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum RowFault {
    /// Not as many columns as headings.
    #[error("{found} columns, {allowed} allowed, as in the headings")]
    Columns {
        /// How many there are.
        found: usize,
        /// How many headings there are.
        allowed: usize,
    },
    /// Something stands between the closing quote and the comma.
    #[error("column {column}: text after the closing quote; a quote within quotes is written twice")]
    AfterQuote {
        /// The column, from 1.
        column: usize,
    },
    /// A carriage return that is not part of a line end, outside of quotes.
    #[error("column {column}: a carriage return without a line feed")]
    LoneReturn {
        /// The column, from 1.
        column: usize,
    },
    /// The file ends within quotes: it was cut.
    #[error("column {column}: the file ends within quotes; it was cut")]
    OpenQuote {
        /// The column, from 1.
        column: usize,
    },
    /// A row of one's own list lacks what it is compared by.
    #[error("an order and an amount are needed, one of them is empty")]
    Incomplete,
    /// A cell is no text in the charset of the file.
    #[error("{heading}: {length} bytes that are not text in {}", .charset.word())]
    Text {
        /// The heading of the column.
        heading: String,
        /// How many bytes there are.
        length: usize,
        /// The charset.
        charset: Charset,
    },
    /// A cell does not hold what its column is for.
    #[error("{heading}: {source}")]
    Value {
        /// The heading of the column.
        heading: String,
        /// What was found and what is allowed.
        source: ValueError,
    },
}
