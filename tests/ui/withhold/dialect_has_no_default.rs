//! The mode of AES and the unit of amounts are never guessed.

use tongbao_core::schema::AmountForm;
use tongbao_crypto::BlockMode;
use tongbao_withhold::Dialect;

fn main() {
    let _ = Dialect::default();
    let _ = Dialect::new(BlockMode::Ecb);
    let _ = Dialect::new(AmountForm::Fen);
}
