//! A table, row by row.

use std::borrow::Cow;
use std::io::Read;

use tongbao_core::schema::Charset;

use super::error::{RowFault, TableError};
use super::split::{Record, Splitter};
use crate::charset;

/// How a table is read.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The charset of the file. `None` (the default) finds out: a byte order mark says UTF-8; without one the first row with a byte above 7F
    /// decides, which is UTF-8 if it can be read as that, and otherwise GB18030, which has all of GBK.
    pub charset: Option<Charset>,
    /// How many bytes a row may have, quotes not counted. Default: 64 KiB.
    pub row_limit: usize,
    /// How many columns a table may have. Default: 512.
    pub column_limit: usize,
}

impl Options {
    /// The same with this charset.
    #[must_use]
    pub const fn charset(mut self, charset: Charset) -> Self {
        self.charset = Some(charset);
        self
    }
}

impl Default for Options {
    fn default() -> Self {
        Self { charset: None, row_limit: 64 << 10, column_limit: 512 }
    }
}

/// A table with a line of headings. Memory does not grow with the file.
#[derive(Debug)]
pub struct Table<R> {
    splitter: Splitter<R>,
    record: Record,
    headings: Vec<String>,
    charset: Option<Charset>,
    mark: bool,
    done: bool,
    unended: bool,
}

impl<R: Read> Table<R> {
    /// Reads the headings.
    ///
    /// # Errors
    ///
    /// It is no CSV file, or has no headings that can be read.
    pub fn open(source: R, options: Options) -> Result<Self, TableError> {
        let mut splitter = Splitter::new(source, options.row_limit, options.column_limit);
        let mark = begin(&mut splitter)?;
        let charset = if mark { Some(Charset::Utf8) } else { options.charset };
        let mut table = Self {
            splitter,
            record: Record::default(),
            headings: Vec::new(),
            charset,
            mark,
            done: false,
            unended: false,
        };
        if !table.splitter.next(&mut table.record)? {
            return Err(TableError::Empty);
        }
        table.decide();
        let count = table.record.ends.len();
        let unnamed: Vec<String> = (1..=count).map(|column| format!("column {column}")).collect();
        let row = table.row(&unnamed);
        let headings: Result<Vec<_>, _> =
            (0..count).map(|column| Ok::<_, TableError>(row.text(column)?.trim().to_owned())).collect();
        table.headings = headings?;
        // A file without headings begins with an order, of which nothing may be shown as a heading.
        let values = table.headings.iter().filter(|heading| is_value(heading)).count();
        if values > 0 {
            return Err(TableError::NoHeadings { columns: count, values });
        }
        table.unended = !table.record.ended;
        Ok(table)
    }

    /// The headings, without blanks around them, in the order of the columns.
    #[must_use]
    pub fn headings(&self) -> &[String] {
        &self.headings
    }

    /// The charset. `None` while every byte so far means the same in all of them.
    #[must_use]
    pub const fn charset(&self) -> Option<Charset> {
        self.charset
    }

    /// Whether the file began with a byte order mark of UTF-8.
    #[must_use]
    pub const fn byte_order_mark(&self) -> bool {
        self.mark
    }

    /// Whether the last row that was read has no line end: then the file may have been cut within its last cell.
    #[must_use]
    pub const fn unended(&self) -> bool {
        self.unended
    }

    /// The next row; empty lines are none. `None` at the end of the file.
    ///
    /// # Errors
    ///
    /// [`TableError::Row`] for a row that is lost: the next call reads the one after it. After any other error there is nothing more to read.
    pub fn next_row(&mut self) -> Result<Option<Row<'_>>, TableError> {
        if self.done {
            return Ok(None);
        }
        match self.splitter.next(&mut self.record) {
            Ok(true) => {}
            Ok(false) => {
                self.done = true;
                return Ok(None);
            }
            Err(error) => {
                self.done = error.ends_reading();
                self.unended |= !self.record.ended;
                return Err(error);
            }
        }
        self.unended = !self.record.ended;
        let (found, allowed) = (self.record.ends.len(), self.headings.len());
        if found != allowed {
            return Err(TableError::Row { line: self.record.line, fault: RowFault::Columns { found, allowed } });
        }
        self.decide();
        Ok(Some(self.row(&self.headings)))
    }

    fn row<'r>(&'r self, headings: &'r [String]) -> Row<'r> {
        Row { record: &self.record, headings, charset: self.charset.unwrap_or(Charset::Utf8) }
    }

    /// Finds out the charset at the first row that tells.
    fn decide(&mut self) {
        if self.charset.is_none() && !self.record.bytes.is_ascii() {
            let utf8 = std::str::from_utf8(&self.record.bytes).is_ok();
            self.charset = Some(if utf8 { Charset::Utf8 } else { Charset::Gb18030 });
        }
    }
}

/// A row, as long as no other is read.
#[derive(Clone, Copy, Debug)]
pub struct Row<'r> {
    record: &'r Record,
    headings: &'r [String],
    charset: Charset,
}

impl<'r> Row<'r> {
    /// The line of the file on which it begins; the headings are on line 1.
    #[must_use]
    pub const fn line(&self) -> u64 {
        self.record.line
    }

    /// How many cells it has: as many as there are headings.
    #[must_use]
    pub fn len(&self) -> usize {
        self.record.ends.len()
    }

    /// Whether it has no cell. It never is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.record.ends.is_empty()
    }

    /// The text of a cell, from column 0. Empty beyond the last.
    ///
    /// # Errors
    ///
    /// The cell is no text in the charset of the file.
    pub fn text(&self, column: usize) -> Result<Cow<'r, str>, TableError> {
        let bytes = self.record.cell(column).unwrap_or_default();
        charset::decode(bytes, self.charset).map_err(|_| {
            let (length, charset) = (bytes.len(), self.charset);
            self.fault(RowFault::Text { heading: self.heading(column).to_owned(), length, charset })
        })
    }

    /// What a cell holds, read without the blanks around it.
    ///
    /// # Errors
    ///
    /// The cell is no text, or `read` refuses it.
    pub fn read<T>(
        &self,
        column: usize,
        read: impl FnOnce(&str) -> Result<T, super::ValueError>,
    ) -> Result<T, TableError> {
        let text = self.text(column)?;
        read(text.trim())
            .map_err(|source| self.fault(RowFault::Value { heading: self.heading(column).to_owned(), source }))
    }

    /// The heading of a column, from 0.
    #[must_use]
    pub fn heading(&self, column: usize) -> &'r str {
        self.headings.get(column).map_or("", String::as_str)
    }

    fn fault(&self, fault: RowFault) -> TableError {
        TableError::Row { line: self.line(), fault }
    }
}

/// Whether a text is an amount, a time or a number of something, which no heading is.
fn is_value(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let rest = text.bytes().all(|byte| byte.is_ascii_digit() || b" .-:/".contains(&byte));
    (digits > 0 && rest) || digits >= NUMBER
}

/// So many digits are a number of something: a day, a card.
const NUMBER: usize = 6;

/// Looks at the first bytes: passes a byte order mark, and says what is no CSV file.
fn begin<R: Read>(splitter: &mut Splitter<R>) -> Result<bool, TableError> {
    let first = splitter.peek()?;
    let other = |found, advice| Err(TableError::NotTable { found, advice });
    match first {
        [b'P', b'K', 3 | 5, 4 | 6, ..] => other("a ZIP archive or an Excel file", "take the CSV file out of it"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => other("an old Excel file", "save it as CSV"),
        [0x1F, 0x8B, ..] => other("a gzip file", "unpack it"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => other("UTF-16 text", "save it as UTF-8 or GBK"),
        [0xEF, 0xBB, 0xBF, ..] => {
            splitter.skip(3);
            Ok(true)
        }
        _ => Ok(false),
    }
}
