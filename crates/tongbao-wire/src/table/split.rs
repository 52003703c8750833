//! Bytes into rows and cells. One row at a time, in buffers that are used again.

use std::io::{BufRead, ErrorKind, Read};

use super::error::{RowFault, TableError};

/// A row as bytes: its cells without quotes, one after the other, and where each ends.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) bytes: Vec<u8>,
    pub(super) ends: Vec<usize>,
    /// The line on which it begins.
    pub(super) line: u64,
    /// Whether a line end follows. The last one may be without.
    pub(super) ended: bool,
}

impl Record {
    /// The bytes of a cell.
    pub(super) fn cell(&self, column: usize) -> Option<&[u8]> {
        let end = *self.ends.get(column)?;
        let begin = column.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        self.bytes.get(begin..end)
    }

    fn clear(&mut self, line: u64) {
        self.bytes.clear();
        self.ends.clear();
        self.line = line;
        self.ended = true;
    }

    fn end_cell(&mut self) {
        self.ends.push(self.bytes.len());
    }

    /// The column that is being read, from 1.
    fn column(&self) -> usize {
        self.ends.len() + 1
    }
}

/// Where in a row the splitter is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum At {
    RowBegin,
    CellBegin,
    Plain,
    Quoted,
    /// After a quote within quotes: the closing one, or the first of two.
    QuoteAgain,
    /// After a carriage return outside of quotes.
    Return,
    /// The same on a line with nothing else on it.
    EmptyReturn,
    /// In a row that is lost, until its line ends.
    Lost,
}

#[derive(Debug)]
pub(super) struct Splitter<R> {
    source: std::io::BufReader<R>,
    line: u64,
    pub(super) row_limit: usize,
    pub(super) column_limit: usize,
}

impl<R: Read> Splitter<R> {
    pub(super) fn new(source: R, row_limit: usize, column_limit: usize) -> Self {
        Self { source: std::io::BufReader::with_capacity(BUFFER, source), line: 1, row_limit, column_limit }
    }

    /// The first bytes, without taking them. At least as many as asked for, unless the file is shorter or a read gives less.
    pub(super) fn peek(&mut self) -> Result<&[u8], TableError> {
        fill(&mut self.source)
    }

    pub(super) fn skip(&mut self, count: usize) {
        self.source.consume(count);
    }

    /// Reads the next row that is not an empty line. `false` at the end of the file.
    pub(super) fn next(&mut self, record: &mut Record) -> Result<bool, TableError> {
        record.clear(self.line);
        let mut row = Progress { at: At::RowBegin, fault: None };
        loop {
            let buffer = fill(&mut self.source)?;
            if buffer.is_empty() {
                return end_of_file(row, record);
            }
            let mut rest = buffer;
            let mut over = false;
            while !over && !rest.is_empty() {
                let (piece, after) = rest.split_at(plain(row.at, rest));
                self.line += row.take(piece, record);
                if record.bytes.len() > self.row_limit {
                    return Err(TableError::TooLong { line: record.line, limit: self.row_limit });
                }
                rest = after;
                let Some((&byte, after)) = rest.split_first() else { break };
                rest = after;
                self.line += u64::from(byte == b'\n');
                over = row.step(byte, record);
                if row.at == At::RowBegin {
                    // Nothing was on that line.
                    record.line = self.line;
                }
                if record.ends.len() >= self.column_limit {
                    return Err(TableError::TooWide { line: record.line, limit: self.column_limit });
                }
            }
            let used = buffer.len() - rest.len();
            self.source.consume(used);
            if over {
                return end_of_row(row.fault, record);
            }
        }
    }
}

/// How far a row has been read.
struct Progress {
    at: At,
    /// Why it is lost.
    fault: Option<RowFault>,
}

impl Progress {
    /// Takes bytes that mean nothing special. Answers how many lines end in them.
    fn take(&mut self, piece: &[u8], record: &mut Record) -> u64 {
        if piece.is_empty() || self.at == At::Lost {
            return 0;
        }
        record.bytes.extend_from_slice(piece);
        if self.at == At::Quoted {
            return piece.iter().map(|byte| u64::from(*byte == b'\n')).sum();
        }
        self.at = At::Plain;
        0
    }

    /// Takes a byte that may mean something. Answers whether the row is over.
    fn step(&mut self, byte: u8, record: &mut Record) -> bool {
        self.at = match (self.at, byte) {
            (At::RowBegin | At::EmptyReturn, b'\n') => At::RowBegin,
            (_, b'\n') => return true,
            (At::Lost, _) => At::Lost,
            (At::RowBegin | At::CellBegin, b'"') => At::Quoted,
            (At::Quoted, _) => At::QuoteAgain,
            (At::QuoteAgain, b'"') => {
                record.bytes.push(b'"');
                At::Quoted
            }
            (At::Return | At::EmptyReturn, _) => self.lose(RowFault::LoneReturn { column: record.column() }),
            (_, b',') => {
                record.end_cell();
                At::CellBegin
            }
            (At::RowBegin, _) => At::EmptyReturn,
            (_, b'\r') => At::Return,
            (_, _) => self.lose(RowFault::AfterQuote { column: record.column() }),
        };
        false
    }

    fn lose(&mut self, fault: RowFault) -> At {
        self.fault = Some(fault);
        At::Lost
    }
}

/// How many bytes at the beginning mean nothing special here.
fn plain(at: At, rest: &[u8]) -> usize {
    let special: fn(&u8) -> bool = match at {
        At::Quoted => |byte| *byte == b'"',
        At::Lost => |byte| *byte == b'\n',
        At::QuoteAgain | At::Return | At::EmptyReturn => return 0,
        // A quote opens a cell; within plain text it is text.
        At::RowBegin | At::CellBegin if rest.first() == Some(&b'"') => return 0,
        At::RowBegin | At::CellBegin | At::Plain => |byte| matches!(byte, b',' | b'\n' | b'\r'),
    };
    rest.iter().position(special).unwrap_or(rest.len())
}

fn end_of_row(fault: Option<RowFault>, record: &mut Record) -> Result<bool, TableError> {
    record.end_cell();
    match fault {
        Some(fault) => Err(TableError::Row { line: record.line, fault }),
        None => Ok(true),
    }
}

fn end_of_file(row: Progress, record: &mut Record) -> Result<bool, TableError> {
    record.ended = false;
    match row.at {
        At::RowBegin | At::EmptyReturn => Ok(false),
        At::Quoted => {
            let fault = RowFault::OpenQuote { column: record.column() };
            end_of_row(Some(fault), record)
        }
        _ => end_of_row(row.fault, record),
    }
}

/// The bytes that were read and not yet taken.
fn fill<R: Read>(source: &mut std::io::BufReader<R>) -> Result<&[u8], TableError> {
    loop {
        match source.fill_buf() {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
            // Once more, because a loop cannot give away what it has borrowed.
            Ok(_) => return Ok(source.buffer()),
        }
    }
}

const BUFFER: usize = 64 << 10;
