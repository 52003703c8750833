//! Names of bills.

use std::fmt;

use tongbao_core::Date;
use tongbao_core::schema::DateForm;

use crate::BillType;

/// What a bill is about, as the name of its file says it.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BillKind {
    /// 交易.
    Order,
    /// 结算.
    Settle,
    /// 出金.
    OutCash,
    /// 分账.
    Split,
    /// 用户结算.
    SettleUser,
    /// 结算资金: an Excel file, which is not read.
    SettleFund,
}

impl BillKind {
    /// All of them, with the word in the name of the file.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Order, "order"),
        (Self::Settle, "settle"),
        (Self::OutCash, "outcash"),
        (Self::Split, "split"),
        (Self::SettleUser, "settleuser"),
        (Self::SettleFund, "settlefund"),
    ];

    /// The word in the name of the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }

    /// What a file of this type is called. `None` for the monthly ones and for 合并, of which no name is public.
    #[must_use]
    pub const fn of(bill_type: &BillType) -> Option<Self> {
        match bill_type {
            BillType::TradeBill => Some(Self::Order),
            BillType::SettleBill => Some(Self::Settle),
            BillType::WithdrawalBill => Some(Self::OutCash),
            BillType::SplitBill => Some(Self::Split),
            BillType::SettleUserBill => Some(Self::SettleUser),
            BillType::SettleFundBill => Some(Self::SettleFund),
            _ => None,
        }
    }
}

/// How a bill is packed.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Packing {
    /// A CSV file.
    Csv,
    /// CSV files in a ZIP archive.
    Zip,
    /// An Excel file.
    Xlsx,
}

/// The name of a bill: `20240101_6666000100000001_order_1.csv`, that of an archive without a batch: `20240101_6666000100000001_order.zip`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FileName {
    /// The day that stands in it.
    pub date: Date,
    /// 商户号.
    pub huifu_id: String,
    /// What it is about.
    pub kind: BillKind,
    /// 批次号: a bill of more than 400,000 rows has several files.
    pub batch: Option<String>,
    /// How it is packed.
    pub packing: Packing,
}

impl FileName {
    /// Reads the name of a file, without its folder.
    ///
    /// # Errors
    ///
    /// It is not of that form.
    pub fn parse(name: &str) -> Result<Self, FileNameError> {
        let wrong = |part| FileNameError { part };
        let (stem, end) = name.rsplit_once('.').ok_or(wrong("csv, zip or xlsx behind the last point"))?;
        let packing = match end {
            "csv" => Packing::Csv,
            "zip" => Packing::Zip,
            "xlsx" => Packing::Xlsx,
            _ => return Err(wrong("csv, zip or xlsx behind the last point")),
        };
        let mut parts = stem.split('_');
        let date = parts.next().and_then(|text| Date::parse(text, DateForm::Day8).ok());
        let date = date.ok_or(wrong("a day, yyyyMMdd, before the first _"))?;
        let number = |text: &&str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let huifu_id = parts.next().filter(number).ok_or(wrong("a huifu_id of digits behind the day"))?.to_owned();
        let word = parts.next();
        let kind = BillKind::ALL.iter().find(|(_, known)| Some(*known) == word).map(|(kind, _)| *kind);
        let kind = kind.ok_or(wrong("order, settle, outcash, split, settleuser or settlefund behind the huifu_id"))?;
        let batch = parts.next().map(str::to_owned);
        if batch.as_deref() == Some("") || parts.next().is_some() {
            return Err(wrong("at most a batch number behind the kind"));
        }
        Ok(Self { date, huifu_id, kind, batch, packing })
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.write(DateForm::Day8, f)?;
        write!(f, "_{}_{}", self.huifu_id, self.kind.word())?;
        if let Some(batch) = &self.batch {
            write!(f, "_{batch}")?;
        }
        f.write_str(match self.packing {
            Packing::Csv => ".csv",
            Packing::Zip => ".zip",
            Packing::Xlsx => ".xlsx",
        })
    }
}

/// A name is not that of a bill.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("not the name of a bill: {part} expected, as in 20240101_6666000100000001_order_1.csv")]
pub struct FileNameError {
    /// What is missing.
    part: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_and_written() {
        for name in [
            "20240101_6666000100000001_order_1.csv",
            "20240101_6666000100000001_order.zip",
            "20240101_6666000100000001_outcash_001.csv",
            "20240101_6666000100000001_settleuser_2.csv",
            "20240101_6666000100000001_settlefund.xlsx",
        ] {
            assert_eq!(FileName::parse(name).unwrap().to_string(), name);
        }
        let name = FileName::parse("20240101_6666000100000001_split_7.csv").unwrap();
        assert_eq!((name.kind, name.batch.as_deref(), name.packing), (BillKind::Split, Some("7"), Packing::Csv));
    }

    #[test]
    fn other_names_are_refused_with_what_is_missing() {
        for (name, part) in [
            ("bill", "csv, zip or xlsx"),
            ("20240101_6666000100000001_order_1.txt", "csv, zip or xlsx"),
            ("20240230_6666000100000001_order_1.csv", "a day"),
            ("20240101_abc_order_1.csv", "huifu_id"),
            ("20240101_6666000100000001_trade_1.csv", "order, settle"),
            ("20240101_6666000100000001_order_1_2.csv", "batch"),
        ] {
            assert!(FileName::parse(name).unwrap_err().to_string().contains(part), "{name}");
        }
    }
}
