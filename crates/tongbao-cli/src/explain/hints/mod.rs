//! What would have to be changed for a signature to verify. Everything that is said here was tried and did verify.

mod element;
mod form;
mod json;
mod member;
mod stored;
mod ways;

pub(super) use element::{ElementCase, Place};
pub(super) use form::{About, FormCase};
pub(super) use member::MemberCase;
pub(super) use stored::percent_decoded;

use tongbao_crypto::Algorithm;

use super::key::Key;
use super::received::text_form;
use ways::{Way, Ways};

/// A message as it was received, or as it may have been before something happened to it.
pub(super) trait Case: Sized {
    /// How many changes [`changed`](Self::changed) has to offer.
    const CHANGES: usize;

    /// What the signature covers. `None` if there is nothing that could be one.
    fn signed(&self) -> Option<Signed>;

    /// What may have happened to it, in words that follow "verifies if", and how it was before that. Small things first.
    fn changed(&self) -> Vec<Variant<Self>>;
}

/// A change in words, and the message after it.
pub(super) type Variant<C> = (String, C);

/// Bytes, and the signature that is to cover them.
#[derive(Eq, PartialEq)]
pub(super) struct Signed {
    covered: Vec<u8>,
    signature: Vec<u8>,
}

impl Signed {
    /// `None` if the signature is neither base64 nor hex.
    pub(super) fn new(covered: impl Into<Vec<u8>>, signature: &str) -> Option<Self> {
        Some(Self { covered: covered.into(), signature: text_form(signature).decode(signature).ok()? })
    }
}

/// What was found, and how much was tried.
pub(super) struct Hints {
    /// Changes that make the signature verify, in words. Empty: nothing that was tried helps.
    pub(super) found: Vec<String>,
    /// How many changes were tried, not counting two at a time.
    pub(super) tried: usize,
}

/// Looks for changes after which the signature verifies: one at a time, and two only if none alone does.
pub(super) fn find<C: Case>(received: &C, algorithms: &[Algorithm], keys: &[Key]) -> Hints {
    let ways = Ways::new(algorithms, keys);
    let once = changed(received);
    let all = |ways: &[Way]| once.iter().filter_map(|(words, case)| attempt(ways, words, case)).collect::<Vec<_>>();
    let mut found: Vec<_> = attempt(&ways.others, "nothing else is changed", received).into_iter().collect();
    found.extend(all(&ways.named));
    if found.is_empty() {
        found.extend(all(&ways.others));
    }
    if found.is_empty() {
        found.extend(once.iter().find_map(|change| twice(change, &ways.named)));
    }
    Hints { found, tried: C::CHANGES }
}

/// A second change after the first one.
fn twice<C: Case>((first, case): &Variant<C>, ways: &[Way]) -> Option<String> {
    let second = changed(case).iter().find_map(|(words, case)| attempt(ways, words, case))?;
    Some(format!("{first}; and then {second}"))
}

/// The message after each change that changes something for the signature. Of two that change the same, the first.
fn changed<C: Case>(case: &C) -> Vec<Variant<C>> {
    let mut seen: Vec<Signed> = case.signed().into_iter().collect();
    let mut is_new = |case: &C| match case.signed() {
        Some(signed) if seen.contains(&signed) => false,
        Some(signed) => {
            seen.push(signed);
            true
        }
        // Another change may make something of it.
        None => true,
    };
    case.changed().into_iter().filter(|(_, case)| is_new(case)).collect()
}

fn attempt<C: Case>(ways: &[Way], words: &str, case: &C) -> Option<String> {
    let signed = case.signed()?;
    let way = ways.iter().find(|way| way.verifier.verify(&signed.covered, &signed.signature).is_ok())?;
    Some(format!("{}{words}", way.words))
}

/// The text of a signature after what may have happened to it on the way.
fn signature_changes(signature: &str) -> impl Iterator<Item = (&'static str, String)> {
    let resolved = || {
        let mut text = signature.to_owned();
        while text.contains('%') {
            text = String::from_utf8(stored::percent_decoded(text.as_bytes())?).ok().filter(|after| *after != text)?;
        }
        Some(text)
    };
    [
        (
            "blanks in the signature are turned back into +: it was sent bare, or decoded twice",
            Some(signature.replace(' ', "+")),
        ),
        ("%XX in the signature is resolved: it was percent-encoded twice, or not decoded", resolved()),
        (
            "line ends and blanks in the signature are removed: its base64 was wrapped",
            Some(signature.split_ascii_whitespace().collect()),
        ),
        (
            "- and _ in the signature are read as + and /: it is base64url",
            Some(signature.replace('-', "+").replace('_', "/")),
        ),
    ]
    .into_iter()
    .filter_map(|(words, after)| Some((words, after?)))
    .filter(move |(_, after)| after != signature)
}

/// How many [`signature_changes`] there are.
const SIGNATURE_CHANGES: usize = 4;
