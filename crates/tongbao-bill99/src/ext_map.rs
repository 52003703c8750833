//! 扩展数据: what the flows put into `extMap` (4.13 of the document).

use tongbao_core::Invalid;

use crate::ExtDate;

impl ExtDate {
    /// One entry.
    ///
    /// # Errors
    ///
    /// The key is empty, or one of the texts has a control character.
    pub fn entry(key: &str, value: &str) -> Result<Self, Invalid> {
        Self::builder().key(key).value(value).build()
    }

    /// The five entries of an agreement payment, as in every sample: no SMS code, nothing stored (`savePciFlag` 0), a card that is bound
    /// already (`payBatch` 2).
    ///
    /// # Errors
    ///
    /// None in practice: the entries are fixed.
    pub fn agreement_payment() -> Result<Vec<Self>, Invalid> {
        let entries = [("phone", ""), ("validCode", ""), ("savePciFlag", "0"), ("token", ""), ("payBatch", "2")];
        entries.into_iter().map(|(key, value)| Self::entry(key, value)).collect()
    }
}
