//! A merchant's access from a folder.

use std::sync::Arc;

use tongbao_core::schema::AmountForm;
use tongbao_crypto::BlockMode;
use tongbao_withhold::{Access as Keys, Dialect, Withhold, WithholdConnector};

use crate::account::{Access, AccountArgs, Kit};
use crate::failure::Failure;

/// 代扣. Of the file `dialect` two lines are read, which have no default: `mode` and `amount`. The others are for people.
pub(super) fn open(args: &AccountArgs<'_>) -> Result<Access, Failure> {
    let kit = Kit::new(args);
    let ua = kit.text("ua", "the merchant's id (ua)")?;
    let pay_type = kit.text("pay-type", "pay_type (支付类型), as the operator handed it out")?;
    let what = "the secret that encrypts and signs (密钥)";
    let key = kit.secret("key", what)?;
    let dialect = Dialect::new(mode(&kit)?, amounts(&kit)?);
    let keys = Keys::new(&ua, key.expose(), dialect).map_err(kit.wrong("key", what))?;
    let access = Withhold::new(args.endpoint, keys);
    let access = access.map_err(|error| Failure::Usage(format!("endpoint {}: {error}", args.endpoint)))?;
    let connector = WithholdConnector::new(access, pay_type).notify_url(args.notify_url);
    Ok(Access { connector: Arc::new(connector), https: kit.https(None)? })
}

fn mode(kit: &Kit<'_>) -> Result<BlockMode, Failure> {
    let what = "a line `mode ecb`; CBC needs an initialization vector, which this command has no place for";
    match said(kit, "mode", what)?.as_str() {
        "ecb" => Ok(BlockMode::Ecb),
        _ => Err(kit.wrong(DIALECT, what)("its mode is another one")),
    }
}

fn amounts(kit: &Kit<'_>) -> Result<AmountForm, Failure> {
    let what = "a line `amount` with fen, yuan or yuan-2dp: with another unit a hundred times the money is taken";
    let word = said(kit, "amount", what)?;
    let known = [AmountForm::Fen, AmountForm::Yuan, AmountForm::Yuan2dp];
    let found = known.into_iter().find(|form| form.word() == word);
    found.ok_or_else(|| kit.wrong(DIALECT, what)("its amount is another one"))
}

/// The first word after the name of a line.
fn said(kit: &Kit<'_>, name: &str, what: &str) -> Result<String, Failure> {
    let text = kit.lines(DIALECT, what)?;
    let words = |line: &str| {
        let mut words = line.split_whitespace();
        (words.next() == Some(name)).then(|| words.next().unwrap_or_default().to_owned())
    };
    let line = text.lines().find_map(words);
    line.ok_or_else(|| kit.wrong(DIALECT, what)(format!("it has no line `{name}`")))
}

const DIALECT: &str = "dialect";
