//! The test keys in `tests/keys`. They are published with the source and protect nothing.

use std::sync::{Arc, LazyLock};

use tongbao_crypto::keys::PrivateKey;
use tongbao_crypto::{Algorithm, Signer, Verifier};

use crate::places;

/// A key pair of the tests.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TestKey {
    /// What a gateway signs its notifications with.
    Gateway,
    /// Another key of the same kind.
    Stranger,
    /// Another, longer key.
    Long,
    /// A key of another algorithm.
    Sm2,
}

impl TestKey {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Gateway, Self::Stranger, Self::Long, Self::Sm2];

    /// The pair.
    ///
    /// # Panics
    ///
    /// The file is gone or damaged.
    #[must_use]
    pub fn private(self) -> PrivateKey {
        let name = match self {
            Self::Gateway => "rsa_1024_gateway",
            Self::Stranger => "rsa_1024_stranger",
            Self::Long => "rsa_2048_stranger",
            Self::Sm2 => "sm2_stranger",
        };
        let path = places::root().join(format!("tests/keys/test_only_{name}.pem"));
        let pem = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        PrivateKey::load(&pem).expect("a private key")
    }

    /// The algorithms that the key can be used with.
    #[must_use]
    pub fn algorithms(self) -> &'static [Algorithm] {
        if self == Self::Sm2 { &[Algorithm::Sm2Sm3] } else { &[Algorithm::RsaSha1, Algorithm::RsaSha256] }
    }

    /// Signs with it.
    ///
    /// # Panics
    ///
    /// The key cannot be used with this algorithm.
    #[must_use]
    pub fn signer(self, algorithm: Algorithm) -> Arc<dyn Signer> {
        self.pair(algorithm).0.clone()
    }

    /// Checks what it signed.
    ///
    /// # Panics
    ///
    /// The key cannot be used with this algorithm.
    #[must_use]
    pub fn verifier(self, algorithm: Algorithm) -> Arc<dyn Verifier> {
        self.pair(algorithm).1.clone()
    }

    fn pair(self, algorithm: Algorithm) -> &'static Pair {
        let found = LOADED.iter().find(|(key, of, _)| (*key, *of) == (self, algorithm));
        &found.expect("a key for this algorithm").2
    }
}

/// Both halves, ready for use.
type Pair = (Arc<dyn Signer>, Arc<dyn Verifier>);

/// Loading a key takes longer than using it.
static LOADED: LazyLock<Vec<(TestKey, Algorithm, Pair)>> = LazyLock::new(|| {
    let mut loaded = Vec::new();
    for key in TestKey::ALL {
        let private = key.private();
        for &algorithm in key.algorithms() {
            let signer = tongbao_crypto::signer(&private, algorithm).expect("a key for this algorithm");
            let verifier = tongbao_crypto::verifier(&private.public_key(), algorithm).expect("its public half");
            loaded.push((key, algorithm, (signer, verifier)));
        }
    }
    loaded
});
