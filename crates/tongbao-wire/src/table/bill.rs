//! 对账单: a table whose columns are orders, amounts, states and times.

use std::borrow::Cow;
use std::io::Read;

use super::{Head, Heads, HeadsError, Moment, Options, Row, Signed, Table, TableError};

/// The names of columns that bills of every gateway have. Which headings stand for them is the gateway's to say.
pub mod column {
    /// What the merchant is called by the gateway.
    pub const MERCHANT: &str = "merchant";
    /// The merchant's own number of the order.
    pub const ORDER: &str = "order";
    /// The gateway's number of the order.
    pub const REFERENCE: &str = "reference";
    /// What was done: payment, refund, a way of paying.
    pub const KIND: &str = "kind";
    /// How it ended.
    pub const STATE: &str = "state";
    /// The amount, in yuan.
    pub const AMOUNT: &str = "amount";
    /// The fee, in yuan.
    pub const FEE: &str = "fee";
    /// When it happened.
    pub const TIME: &str = "time";
}

/// Why a bill cannot be begun.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BillError {
    /// It is no table.
    #[error(transparent)]
    Table(#[from] TableError),
    /// Columns are missing, or stand there twice.
    #[error(transparent)]
    Heads(#[from] HeadsError),
}

/// A bill, row by row. Columns without a meaning that is known are kept: see [`BillRow::others`].
#[derive(Debug)]
pub struct Bill<R> {
    table: Table<R>,
    heads: Heads,
    places: Places,
}

/// Where the known columns are.
#[derive(Clone, Copy, Debug)]
struct Places {
    merchant: Option<usize>,
    order: Option<usize>,
    reference: Option<usize>,
    kind: Option<usize>,
    state: Option<usize>,
    amount: Option<usize>,
    fee: Option<usize>,
    time: Option<usize>,
}

impl<R: Read> Bill<R> {
    /// Reads the headings and finds the columns, see [`Heads::find`].
    ///
    /// # Errors
    ///
    /// It is no table, or its columns are not the ones asked for.
    pub fn open(
        source: R,
        options: Options,
        known: &[Head],
        given: &[(String, String)],
        needed: &[&'static str],
    ) -> Result<Self, BillError> {
        let table = Table::open(source, options)?;
        let heads = Heads::find(table.headings(), known, given, needed)?;
        let at = |name| heads.column(name);
        let places = Places {
            merchant: at(column::MERCHANT),
            order: at(column::ORDER),
            reference: at(column::REFERENCE),
            kind: at(column::KIND),
            state: at(column::STATE),
            amount: at(column::AMOUNT),
            fee: at(column::FEE),
            time: at(column::TIME),
        };
        Ok(Self { table, heads, places })
    }

    /// The table below.
    pub const fn table(&self) -> &Table<R> {
        &self.table
    }

    /// Which columns were found where.
    pub const fn heads(&self) -> &Heads {
        &self.heads
    }

    /// The next row, `None` at the end.
    ///
    /// # Errors
    ///
    /// As [`Table::next_row`].
    pub fn next_row(&mut self) -> Result<Option<BillRow<'_>>, TableError> {
        let (heads, places) = (&self.heads, self.places);
        Ok(self.table.next_row()?.map(|row| BillRow { row, heads, places }))
    }
}

/// A row of a bill. What is read of a cell is without the blanks around it; an empty cell is `None`, as is a column that is not there.
#[derive(Clone, Copy, Debug)]
pub struct BillRow<'r> {
    row: Row<'r>,
    heads: &'r Heads,
    places: Places,
}

/// What was read of a cell, if something stands in it.
type Cell<T> = Result<Option<T>, TableError>;

impl<'r> BillRow<'r> {
    /// What the merchant is called by the gateway.
    ///
    /// # Errors
    ///
    /// As [`Row::text`], like those below.
    pub fn merchant(&self) -> Cell<Cow<'r, str>> {
        self.text(self.places.merchant)
    }

    /// The merchant's own number of the order.
    ///
    /// # Errors
    ///
    /// As [`Row::text`].
    pub fn order(&self) -> Cell<Cow<'r, str>> {
        self.text(self.places.order)
    }

    /// The gateway's number of the order.
    ///
    /// # Errors
    ///
    /// As [`Row::text`].
    pub fn reference(&self) -> Cell<Cow<'r, str>> {
        self.text(self.places.reference)
    }

    /// What was done.
    ///
    /// # Errors
    ///
    /// As [`Row::text`].
    pub fn kind(&self) -> Cell<Cow<'r, str>> {
        self.text(self.places.kind)
    }

    /// How it ended, in the gateway's words. Compare with what the order's query says; a bill has no signature.
    ///
    /// # Errors
    ///
    /// As [`Row::text`].
    pub fn state(&self) -> Cell<Cow<'r, str>> {
        self.text(self.places.state)
    }

    /// The amount.
    ///
    /// # Errors
    ///
    /// The cell holds no amount in yuan.
    pub fn amount(&self) -> Cell<Signed> {
        self.read(self.places.amount, Signed::yuan)
    }

    /// The fee.
    ///
    /// # Errors
    ///
    /// The cell holds no amount in yuan.
    pub fn fee(&self) -> Cell<Signed> {
        self.read(self.places.fee, Signed::yuan)
    }

    /// When it happened.
    ///
    /// # Errors
    ///
    /// The cell holds no day and no time.
    pub fn time(&self) -> Cell<Moment> {
        self.read(self.places.time, Moment::read)
    }

    /// The columns without a known meaning: heading and text.
    pub fn others(&self) -> impl Iterator<Item = (&'r str, Result<Cow<'r, str>, TableError>)> {
        let row = self.row;
        self.heads.others().iter().map(move |&column| (row.heading(column), row.text(column)))
    }

    /// The row below.
    #[must_use]
    pub const fn row(&self) -> Row<'r> {
        self.row
    }

    fn text(&self, place: Option<usize>) -> Cell<Cow<'r, str>> {
        let Some(column) = place else { return Ok(None) };
        let text = match self.row.text(column)? {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
            Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
        };
        Ok(Some(text).filter(|text| !text.is_empty()))
    }

    fn read<T>(&self, place: Option<usize>, read: impl FnOnce(&str) -> Result<T, super::ValueError>) -> Cell<T> {
        let Some(column) = place else { return Ok(None) };
        self.row.read(column, |text| if text.is_empty() { Ok(None) } else { read(text).map(Some) })
    }
}
