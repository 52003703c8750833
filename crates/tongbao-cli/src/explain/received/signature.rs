//! Whether a signature verifies with one of the keys, and if it does not, why.

use tongbao_core::schema::Sign;
use tongbao_crypto::{Algorithm, TextEncoding};

use super::super::hints::Hints;
use super::super::key::Key;
use super::super::step::Step;

/// What a message claims to be signed by.
pub(super) struct Claim<'c> {
    /// The bytes that the signature covers.
    pub(super) covered: &'c [u8],
    /// Other texts of which the gateway may have signed one instead.
    pub(super) also: Vec<Vec<u8>>,
    /// Its text.
    pub(super) signature: &'c str,
    /// What it may be made with.
    pub(super) algorithms: Vec<Algorithm>,
    /// What protects such messages, in words.
    pub(super) protection: &'static str,
}

impl Claim<'_> {
    /// Verifies it with each key in turn, with whichever of the algorithms the key is for.
    pub(super) fn check(&self, keys: &[Key], hints: impl FnOnce(&[Algorithm]) -> Hints) -> Step {
        const TITLE: &str = "signature";
        let Some(first) = self.algorithms.first() else {
            return Step::wrong(TITLE, "the table names no algorithm that is known here");
        };
        if keys.is_empty() {
            let line = "not checked: no key; give the gateway's certificate with --key";
            return Step::wrong(TITLE, line).line(self.protection);
        }
        let mut tried = Vec::new();
        let mut refusals = Vec::new();
        let signature = text_form(self.signature).decode(self.signature);
        for key in keys {
            // A key that is for none of them says so itself.
            let is_for = |algorithm: &&Algorithm| tongbao_crypto::verifier(&key.public, **algorithm).is_ok();
            let algorithm = *self.algorithms.iter().find(is_for).unwrap_or(first);
            match self.verify(key, algorithm, &signature) {
                Ok(step) => return step,
                Err(error) => refusals.push(format!("{}\n  {error}", key.describe())),
            }
            if !tried.contains(&algorithm) {
                tried.push(algorithm);
            }
        }
        let names: Vec<_> = tried.iter().map(ToString::to_string).collect();
        let step = Step::wrong(TITLE, format!("does not verify with {}", names.join(" or "))).line(refusals.join("\n"));
        explained(step, hints(&self.algorithms))
    }

    fn verify(
        &self,
        key: &Key,
        algorithm: Algorithm,
        signature: &Result<Vec<u8>, impl ToString>,
    ) -> Result<Step, String> {
        let signature = signature.as_ref().map_err(ToString::to_string)?;
        let verifier = tongbao_crypto::verifier(&key.public, algorithm).map_err(|error| error.to_string())?;
        let received = verifier.verify(self.covered, signature).map_err(|error| error.to_string());
        let other = || self.also.iter().find(|other| verifier.verify(other, signature).is_ok());
        let (length, instead) = match received {
            Ok(()) => (self.covered.len(), None),
            Err(error) => (other().ok_or(error)?.len(), Some(OTHER_TEXT.to_owned())),
        };
        let weak = algorithm.weakness().map(|weakness| weakness.to_string());
        let step = Step::fine("signature", format!("{algorithm} verifies over {length} bytes")).lines(instead);
        let fingerprint = key.public.fingerprint().to_string();
        Ok(step.line(key.describe()).lines(weak).fact("algorithm", algorithm.name()).fact("key", fingerprint))
    }
}

const OTHER_TEXT: &str = "of another spelling of the same values, which this gateway signs too";

/// Base64, but for the hex digits of an SM2 signature: as two numbers or in DER. No RSA signature in base64 is as short.
pub(in super::super) fn text_form(signature: &str) -> TextEncoding {
    let is_hex = signature.bytes().all(|digit| digit.is_ascii_hexdigit()) && (128..=144).contains(&signature.len());
    if is_hex { TextEncoding::HexLower } else { TextEncoding::Base64 }
}

/// The algorithms that a table names, as far as they are known.
pub(super) fn algorithms(sign: Sign) -> Vec<Algorithm> {
    sign.algorithms.iter().filter_map(|name| name.parse().ok()).collect()
}

/// A step about a signature that does not verify, with why.
fn explained(step: Step, Hints { found, tried }: Hints) -> Step {
    if found.is_empty() {
        let line =
            format!("none of {tried} usual changes on the way explains it: another key, or the content was changed");
        return step.line(line).fact("verifies_if", Vec::<String>::new());
    }
    step.fact("verifies_if", found.clone()).lines(verifies_if(found))
}

/// What would make a signature verify, where the message cannot even be taken apart.
pub(super) fn would_verify(Hints { found, .. }: Hints) -> Option<Step> {
    const TITLE: &str = "what would verify";
    (!found.is_empty()).then(|| Step::told(TITLE, "").fact("verifies_if", found.clone()).lines(verifies_if(found)))
}

fn verifies_if(found: Vec<String>) -> impl Iterator<Item = String> {
    found.into_iter().map(|hint| format!("verifies if {hint}"))
}
