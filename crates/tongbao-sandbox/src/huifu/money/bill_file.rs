//! The file of a bill, and where it can be downloaded.
//!
//! Which columns a real one has is not public: this one has those that [`HEADS`] knows, each under the first label that the gateway's tables
//! give to it.

use bytes::Bytes;
use tongbao_core::schema::{AmountForm, DateForm};
use tongbao_core::{Date, WireEnum};
use tongbao_huifu::bill::HEADS;
use tongbao_wire::table::{column, write_row};

use crate::huifu::state::State;
use crate::ledger::{Entry, EntryKind, EntryState};
use crate::simulator::File;

/// Files that can be downloaded: path, name and content.
#[derive(Default)]
pub(in crate::huifu) struct Shelf(Vec<(String, String, Bytes)>);

/// So many files are kept.
const MOST: usize = 100;

impl Shelf {
    pub(super) fn put(&mut self, path: String, name: String, content: Bytes) {
        if self.0.len() >= MOST {
            self.0.remove(0);
        }
        self.0.push((path, name, content));
    }

    /// Whoever knows the path may have the file, as with the gateway's own addresses.
    pub(in crate::huifu) fn file(&self, path: &str) -> Option<File> {
        let (_, name, content) = self.0.iter().find(|(known, ..)| known == path)?;
        Some(File { name: name.clone(), content: content.clone() })
    }
}

/// Orders and refunds of a merchant on a day, as CSV with a byte order mark. `None` if there were none.
pub(super) fn csv(state: &State, huifu_id: &str, day: Date) -> Option<Bytes> {
    let of_day = |entry: &&Entry| entry.merchant_id == huifu_id && entry.time.date() == day;
    let mut entries = state.book.iter().filter(of_day).peekable();
    entries.peek()?;
    let mut text = "\u{FEFF}".to_owned();
    write_row(COLUMNS.map(label), &mut text);
    for entry in entries {
        let sign = if entry.kind == EntryKind::Charge { "" } else { "-" };
        let amount = format!("{sign}{}", entry.amount.format(AmountForm::Yuan2dp));
        let time = entry.time.format(DateForm::SecondDashed);
        let failed = if entry.state == EntryState::Failed { "F" } else { "S" };
        let kind = kind(state, entry);
        write_row([huifu_id, &entry.order, &entry.ref_number, &kind, failed, &amount, "0.00", &time], &mut text);
    }
    Some(Bytes::from(text))
}

const COLUMNS: [&str; 8] = [
    column::MERCHANT,
    column::ORDER,
    column::REFERENCE,
    column::KIND,
    column::STATE,
    column::AMOUNT,
    column::FEE,
    column::TIME,
];

/// The first label that is no name of the wire.
fn label(name: &'static str) -> &'static str {
    let head = HEADS.iter().find(|head| head.name == name);
    head.and_then(|head| head.headings.iter().find(|heading| !heading.is_ascii())).map_or(name, |heading| heading)
}

/// The type of the trade. For what has none the sandbox's own word.
fn kind(state: &State, entry: &Entry) -> String {
    let trade = state.trades.iter().find(|trade| trade.hf_seq_id == entry.ref_number);
    let kind = trade.and_then(|trade| trade.terms.trans_type.as_ref());
    kind.map_or_else(|| entry.kind.to_string(), |kind| kind.wire().to_owned())
}
