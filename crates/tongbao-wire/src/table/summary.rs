//! What a bill says altogether.

use std::fmt;
use std::io::Read;

use super::{Bill, BillRow, Moment, Signed, TableError};

/// What a bill says altogether. Memory does not grow with the bill: kinds and states beyond the first 200 pairs are counted together, and only
/// the first 20 errors are kept.
#[derive(Debug, Default)]
pub struct Summary {
    /// How many rows could be read.
    pub rows: u64,
    /// How many rows were lost: their errors are among the faults.
    pub lost: u64,
    /// Rows by what was done and how it ended, in the order in which they were met.
    pub groups: Vec<Group>,
    /// Those of all kinds and states that were too many.
    pub rest: Option<Group>,
    /// The first and the last moment.
    pub span: Option<(Moment, Moment)>,
    /// How many errors there were in rows and cells.
    pub fault_count: u64,
    /// The first of them.
    pub faults: Vec<TableError>,
    /// Why reading ended before the end of the file.
    pub broken: Option<TableError>,
    /// Whether the last row has no line end: the file may have been cut in its last cell.
    pub unended: bool,
}

/// Rows of one kind and state.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Group {
    /// What was done, if the bill says so.
    pub kind: Option<String>,
    /// How it ended, if the bill says so.
    pub state: Option<String>,
    /// How many rows.
    pub rows: u64,
    /// The amounts.
    pub amount: Sum,
    /// The fees.
    pub fee: Sum,
    /// How many of the rows have a cell that could not be read: it is missing in the sums.
    pub unread: u64,
}

/// Amounts with either sign. Never overflows: there is room for more rows than a file can have.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Sum {
    plus: u128,
    minus: u128,
}

impl Sum {
    /// Adds an amount.
    pub fn add(&mut self, amount: Signed) {
        let fen = u128::from(amount.amount.fen());
        if amount.minus {
            self.minus += fen;
        } else {
            self.plus += fen;
        }
    }

    /// What comes out, in fen. Below zero if more was taken away.
    #[must_use]
    pub fn fen(self) -> i128 {
        i128::try_from(self.plus).unwrap_or(i128::MAX) - i128::try_from(self.minus).unwrap_or(i128::MAX)
    }
}

/// In yuan with two decimals.
impl fmt::Display for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fen = self.fen();
        let sign = if fen < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:02}", fen.unsigned_abs() / 100, fen.unsigned_abs() % 100)
    }
}

impl Summary {
    /// Reads a bill to its end.
    pub fn of<R: Read>(bill: &mut Bill<R>) -> Self {
        let mut summary = Self::default();
        loop {
            match bill.next_row() {
                Ok(Some(row)) => summary.add(&row),
                Ok(None) => break,
                Err(error) if error.ends_reading() => summary.broken = Some(error),
                Err(error) => {
                    summary.lost += 1;
                    summary.fault(error);
                }
            }
        }
        summary.unended = bill.table().unended();
        summary
    }

    fn add(&mut self, row: &BillRow<'_>) {
        self.rows += 1;
        let before = self.fault_count;
        let (kind, state) = (self.take(row.kind()), self.take(row.state()));
        let (amount, fee, time) = (self.take(row.amount()), self.take(row.fee()), self.take(row.time()));
        let unread = self.fault_count > before;
        if let Some(time) = time {
            let (first, last) = self.span.unwrap_or((time, time));
            self.span = Some((first.min(time), last.max(time)));
        }
        let group = self.group(kind.as_deref(), state.as_deref());
        group.rows += 1;
        group.unread += u64::from(unread);
        if let Some(amount) = amount {
            group.amount.add(amount);
        }
        if let Some(fee) = fee {
            group.fee.add(fee);
        }
    }

    fn group(&mut self, kind: Option<&str>, state: Option<&str>) -> &mut Group {
        let known = |group: &Group| group.kind.as_deref() == kind && group.state.as_deref() == state;
        let mut at = self.groups.iter().position(known);
        if at.is_none() && self.groups.len() < MOST_GROUPS {
            at = Some(self.groups.len());
            let [kind, state] = [kind, state].map(|word| word.map(str::to_owned));
            self.groups.push(Group { kind, state, ..Group::default() });
        }
        match at.and_then(|at| self.groups.get_mut(at)) {
            Some(group) => group,
            None => self.rest.get_or_insert_default(),
        }
    }

    fn take<T>(&mut self, cell: Result<Option<T>, TableError>) -> Option<T> {
        cell.unwrap_or_else(|error| {
            self.fault(error);
            None
        })
    }

    fn fault(&mut self, error: TableError) {
        self.fault_count += 1;
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(error);
        }
    }
}

const MOST_GROUPS: usize = 200;
const MOST_FAULTS: usize = 20;
