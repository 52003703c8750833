//! Ways to verify a signature with the keys that are there.

use std::sync::Arc;

use tongbao_crypto::{Algorithm, Sm2Encoding, Sm2Options, Sm2Verifier, Verifier};

use super::super::key::Key;

/// One key, and how it is used.
pub(super) struct Way {
    /// How that differs from what the table says, to go before other words.
    pub(super) words: String,
    /// The key, ready for use.
    pub(super) verifier: Arc<dyn Verifier>,
}

/// Every way, made once: tables of SM2 keys take time.
pub(super) struct Ways {
    /// As the table says.
    pub(super) named: Vec<Way>,
    /// With another algorithm, or another form of the same.
    pub(super) others: Vec<Way>,
}

impl Ways {
    /// Those of these keys, where the table names these algorithms.
    pub(super) fn new(algorithms: &[Algorithm], keys: &[Key]) -> Self {
        let verifiers = |key: &Key| {
            let of = |algorithm: Algorithm| Some((algorithm, tongbao_crypto::verifier(&key.public, algorithm).ok()?));
            Algorithm::ALL.into_iter().filter_map(of).collect::<Vec<_>>()
        };
        let mut ways = Self { named: Vec::new(), others: Vec::new() };
        for key in keys {
            let verifiers = verifiers(key);
            let usual =
                verifiers.iter().map(|(algorithm, _)| *algorithm).find(|algorithm| algorithms.contains(algorithm));
            let Some(usual) = usual.or(algorithms.first().copied()) else { continue };
            for (algorithm, verifier) in verifiers {
                if algorithms.contains(&algorithm) {
                    ways.named.push(Way { words: String::new(), verifier });
                } else {
                    ways.others.push(Way { words: format!("{algorithm} is taken instead of {usual}, and "), verifier });
                }
            }
            ways.others.extend(raw(key));
        }
        ways
    }
}

/// SM2 with signatures in their other form.
fn raw(key: &Key) -> Option<Way> {
    let options = Sm2Options { encoding: Sm2Encoding::Raw, ..Sm2Options::default() };
    let verifier = Arc::new(Sm2Verifier::new(&key.public, options).ok()?.with_table());
    Some(Way { words: "r and s are taken as 64 bare bytes instead of DER, and ".to_owned(), verifier })
}
