//! Tables of text, as bills (对账单) are: CSV with a line of headings, read row by row.
//!
//! A [`Table`] reads from anything that can be [`Read`](std::io::Read), and never holds more than one row. Bytes are split first and
//! decoded afterwards: in UTF-8, GBK and GB18030 no byte of a longer character is a comma, a quote or a line end. What the columns mean is
//! the gateway's business, which says the headings ([`Head`]); a [`Bill`] finds its columns by them, a [`Summary`] adds them up, and [`Orders`] finds where
//! they differ from one's own.
//!
//! A wrong row is an error that names its line, and reading goes on after it. A wrong file ends. Errors name lines, headings, lengths and
//! limits, never what stands in a cell: bills hold names and card numbers.
//!
//! ```
//! use tongbao_wire::table::{Options, Table};
//!
//! let mut table = Table::open("流水号,金额\r\n1,\"10.50\"\r\n2\r\n".as_bytes(), Options::default())?;
//! assert_eq!(table.headings(), ["流水号", "金额"]);
//! let row = table.next_row()?.expect("there is one");
//! assert_eq!((row.line(), &*row.text(1)?), (2, "10.50"));
//! assert_eq!(table.next_row().unwrap_err().to_string(), "line 3: 1 columns, 2 allowed, as in the headings");
//! assert!(table.next_row()?.is_none());
//! # Ok::<(), tongbao_wire::table::TableError>(())
//! ```

mod archive;
mod bill;
mod compare;
mod error;
mod heads;
mod reader;
mod split;
mod summary;
#[cfg(test)]
mod tests;
mod value;
mod write;

pub use archive::{Archive, Packed};
pub use bill::{Bill, BillError, BillRow, column};
pub use compare::{Differences, Listed, Mismatch, Orders};
pub use error::{RowFault, TableError};
pub use heads::{Head, Heads, HeadsError};
pub use reader::{Options, Row, Table};
pub use summary::{Group, Sum, Summary};
pub use value::{Moment, Signed, ValueError};
pub use write::write_row;
