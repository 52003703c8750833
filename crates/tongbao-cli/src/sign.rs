//! `--sign`: what to sign with, where a gateway lets its merchants choose.

use tongbao_crypto::Algorithm;

use crate::args::SignWith;
use crate::failure::Failure;
use crate::gateways::{GATEWAYS, Gateway};
use crate::profile;

/// Leaves those gateways whose merchants can choose this.
///
/// # Errors
///
/// None of them is one. It says what they sign with instead.
pub(crate) fn retain(gateways: &mut Vec<&'static Gateway>, sign: Option<SignWith>) -> Result<(), Failure> {
    let Some(sign) = sign else { return Ok(()) };
    let asked = gateways.clone();
    gateways.retain(|gateway| can(gateway, sign));
    if !gateways.is_empty() {
        return Ok(());
    }
    let instead: Vec<_> = asked.iter().map(|gateway| format!("{} signs with {}", gateway.id, names(gateway))).collect();
    let others: Vec<_> = GATEWAYS.iter().filter(|gateway| can(gateway, sign)).map(|gateway| gateway.id).collect();
    let (instead, others) = (instead.join(", "), others.join(", "));
    Err(Failure::Usage(format!("{instead}: there is nothing to choose; --sign is for {others}")))
}

/// Whether its merchants can choose, and this is one of what they can choose from.
fn can(gateway: &Gateway, sign: SignWith) -> bool {
    let listed = algorithms(gateway);
    let is_it = |name: &&str| match name.parse() {
        Ok(Algorithm::RsaSha1 | Algorithm::RsaSha256) => sign == SignWith::Rsa,
        Ok(Algorithm::Sm2Sm3) => sign == SignWith::Sm2,
        _ => false,
    };
    listed.len() > 1 && listed.iter().any(is_it)
}

fn names(gateway: &Gateway) -> String {
    match algorithms(gateway) {
        [] => "nothing".to_owned(),
        listed => listed.join(" or "),
    }
}

/// What the tables or the profile say: those of the notification stand for all.
fn algorithms(gateway: &Gateway) -> &'static [&'static str] {
    let texts = profile::of(gateway.id).and_then(|profile| profile.texts);
    let mut signed = gateway.interfaces.iter().filter_map(|incoming| incoming.interface.sign);
    let listed = || signed.next().map_or(&[][..], |sign| sign.algorithms);
    texts.map_or_else(listed, |texts| texts.algorithms)
}
