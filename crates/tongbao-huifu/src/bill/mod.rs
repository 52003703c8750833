//! 对账单: the bills of this gateway.
//!
//! [`TradeCheckFilequeryRequest`](crate::TradeCheckFilequeryRequest) asks for them and gets addresses to download them from: CSV files, mostly
//! in ZIP archives, with one file for every 400,000 rows. [`FileName`] reads their names. [`open`] reads a CSV file row by row, an
//! [`Archive`](tongbao_wire::table::Archive) takes it out of its archive, and [`Summary`](tongbao_wire::table::Summary) adds it up.
//!
//! **Which columns a bill has is not public.** The gateway's online manual (交易结算对账单查询) shows samples to its merchants only, so nothing
//! is assumed: columns are found by their headings wherever they stand, [`HEADS`] knows the names and labels that the gateway's *interfaces*
//! give to the same data, and `given` says the others. A column that nobody knows is kept. Compare with a bill of your own before you rely on
//! it.
//!
//! A bill has no signature. What it says is a reason to query an order, not a proof.
//!
//! ```
//! use tongbao_huifu::bill;
//! use tongbao_wire::table::Summary;
//!
//! let file = "商户号,请求流水号,交易类型,交易金额,交易状态\r\n6666000100000001,R1,T_JSAPI,10.50,S\r\n";
//! let mut bill = bill::open(file.as_bytes(), &[])?;
//! let row = bill.next_row()?.expect("there is one");
//! assert_eq!(row.order()?.as_deref(), Some("R1"));
//! assert_eq!(Summary::of(&mut bill).rows, 0, "that was all");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod file_name;
mod heads;

use std::io::Read;

use tongbao_wire::table::{Bill, BillError, Options, column};

pub use file_name::{BillKind, FileName, FileNameError, Packing};
pub use heads::HEADS;

/// Reads a bill. `given` says which heading stands for which column ([`mod@column`]) where it is not in [`HEADS`].
///
/// # Errors
///
/// It is no CSV file, or nothing in it is an amount.
pub fn open<R: Read>(source: R, given: &[(String, String)]) -> Result<Bill<R>, BillError> {
    Bill::open(source, Options::default(), HEADS, given, &[column::AMOUNT])
}
