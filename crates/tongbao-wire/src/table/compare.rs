//! Where a bill and one's own orders differ.

use std::collections::HashMap;
use std::io::Read;

use super::{Bill, BillRow, Signed, TableError};

/// One's own orders, to be found in bills. All of them are held in memory; a bill is read row by row.
#[derive(Debug, Default)]
pub struct Orders(HashMap<String, Order>);

#[derive(Debug)]
struct Order {
    amount: Signed,
    found: bool,
}

/// Where a bill and one's own orders differ. Holds the numbers of orders, and at most 1,000 of them for each difference; the counts are whole.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Differences {
    /// How many orders are in both with the same amount.
    pub same: u64,
    /// In both, with another amount.
    pub amount: Listed<Mismatch>,
    /// In the bill only: is a notification lost, or an order not ours?
    pub only_theirs: Listed<String>,
    /// Among our orders only: not paid, of another day, or lost by the gateway. Query them.
    pub only_ours: Listed<String>,
    /// In the bill more than once: is somebody charged twice?
    pub twice: Listed<String>,
    /// How many rows could not be compared: wrong ones, and those without order or amount.
    pub unread: u64,
    /// How many rows have another state than those asked for.
    pub other_state: u64,
}

/// An order with two amounts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mismatch {
    /// Our number of it.
    pub order: String,
    /// The amount in the bill.
    pub theirs: Signed,
    /// The amount that we know.
    pub ours: Signed,
}

/// The first of many, and how many there are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Listed<T> {
    /// How many.
    pub count: u64,
    /// The first 1,000.
    pub first: Vec<T>,
}

impl<T> Listed<T> {
    fn add(&mut self, one: T) {
        self.count += 1;
        if self.first.len() < MOST {
            self.first.push(one);
        }
    }
}

impl<T> Default for Listed<T> {
    fn default() -> Self {
        Self { count: 0, first: Vec::new() }
    }
}

impl Orders {
    /// Reads one's own list, a table with the columns of a bill. Answers also what is wrong with it: an order that stands there twice is kept
    /// as it came first.
    ///
    /// # Errors
    ///
    /// The first row without order or amount, or that cannot be read: a list with holes would show differences that are none.
    pub fn read<R: Read>(list: &mut Bill<R>) -> Result<(Self, Listed<String>), TableError> {
        let (mut orders, mut twice) = (Self::default(), Listed::default());
        while let Some(row) = list.next_row()? {
            let (Some(order), Some(amount)) = (row.order()?, row.amount()?) else {
                return Err(TableError::Row { line: row.row().line(), fault: super::RowFault::Incomplete });
            };
            if orders.0.contains_key(&*order) {
                twice.add(order.into_owned());
            } else {
                orders.add(order.into_owned(), amount);
            }
        }
        Ok((orders, twice))
    }

    /// Adds an order, or replaces it.
    pub fn add(&mut self, order: String, amount: Signed) {
        self.0.insert(order, Order { amount, found: false });
    }

    /// Reads a bill to its end, and compares the rows with one of these states, or all if none is said.
    ///
    /// # Errors
    ///
    /// Reading ended before the end of the file: nothing can be said about what is missing.
    pub fn compare<R: Read>(mut self, bill: &mut Bill<R>, states: &[String]) -> Result<Differences, TableError> {
        let mut found = Differences::default();
        loop {
            match bill.next_row() {
                Ok(Some(row)) => {
                    if self.row(&row, states, &mut found).is_err() {
                        found.unread += 1;
                    }
                }
                Ok(None) => break,
                Err(error) if error.ends_reading() => return Err(error),
                Err(_) => found.unread += 1,
            }
        }
        let mut missing: Vec<_> =
            self.0.into_iter().filter(|(_, order)| !order.found).map(|(order, _)| order).collect();
        missing.sort_unstable();
        missing.into_iter().for_each(|order| found.only_ours.add(order));
        Ok(found)
    }

    fn row(&mut self, row: &BillRow<'_>, states: &[String], found: &mut Differences) -> Result<(), TableError> {
        if !states.is_empty() && !row.state()?.is_some_and(|state| states.iter().any(|known| *known == state)) {
            found.other_state += 1;
            return Ok(());
        }
        let (Some(order), Some(theirs)) = (row.order()?, row.amount()?) else {
            found.unread += 1;
            return Ok(());
        };
        match self.0.get_mut(&*order) {
            None => found.only_theirs.add(order.into_owned()),
            Some(ours) if ours.found => found.twice.add(order.into_owned()),
            Some(ours) => {
                ours.found = true;
                if ours.amount == theirs {
                    found.same += 1;
                } else {
                    found.amount.add(Mismatch { order: order.into_owned(), theirs, ours: ours.amount });
                }
            }
        }
        Ok(())
    }
}

impl Differences {
    /// Whether everything could be compared and is the same.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        let lists = self.amount.count + self.only_theirs.count + self.only_ours.count + self.twice.count;
        lists == 0 && self.unread == 0
    }
}

const MOST: usize = 1_000;
