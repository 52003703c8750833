//! MD5 over a message and a shared secret.

use std::fmt;

use md5::{Digest as _, Md5};
use subtle::ConstantTimeEq as _;

use crate::{Algorithm, Fingerprint, Shape, SharedSecret, SignError, Signer, Verifier, VerifyError, keys::Weakness};

/// What is hashed, in this order and with nothing between: the gateway's recipe for its MD5 signature.
///
/// ```
/// use tongbao_crypto::{Md5Part, Md5Recipe, Md5Signer, SharedSecret, Signer, TextEncoding};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// // Many gateways: sorted fields, then `&key=` and the secret.
/// let parts = [Md5Part::Message, Md5Part::Text("&key=".to_owned()), Md5Part::Secret];
/// let signer = Md5Signer::new(Md5Recipe::new(parts)?, SharedSecret::new("0123456789abcdef0123456789abcdef")?);
/// assert_eq!(TextEncoding::HexUpper.encode(&signer.sign(b"a=1&b=2")?), "6B820100D2D98784F3926889CC32AD96");
/// # Ok(())
/// # }
/// ```
///
/// # What MD5 cannot do
///
/// Such signatures are as good as their secret, with two exceptions. If nothing secret follows the message
/// ([`is_extendable`](Self::is_extendable)), whoever saw a signature can sign the same message with more behind it. And
/// who may choose the beginning of a message can make two with the same MD5, so that a signature for one holds for the
/// other. Use a key pair where the gateway offers one.
///
/// Parts are hashed without borders: with `Text("ab")` before the message `c`, and `Text("a")` before `bc`, the
/// signature is the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Md5Recipe {
    parts: Vec<Md5Part>,
}

impl Md5Recipe {
    /// A recipe of these parts.
    ///
    /// # Errors
    ///
    /// [`RecipeError`] unless it names the message once and the secret at least once. A digest without a secret is a
    /// checksum that anybody can make: for a gateway that "signs" so use [`md5`](crate::md5), and take its messages for
    /// hints to query, never for evidence.
    pub fn new(parts: impl IntoIterator<Item = Md5Part>) -> Result<Self, RecipeError> {
        let parts: Vec<_> = parts.into_iter().collect();
        let messages = parts.iter().filter(|part| **part == Md5Part::Message).count();
        if messages != 1 {
            return Err(RecipeError::Message { found: messages });
        }
        if !parts.contains(&Md5Part::Secret) {
            return Err(RecipeError::NoSecret);
        }
        Ok(Self { parts })
    }

    /// The message, then the secret.
    #[must_use]
    pub fn message_secret() -> Self {
        Self { parts: vec![Md5Part::Message, Md5Part::Secret] }
    }

    /// The secret, the message, and the secret again.
    #[must_use]
    pub fn secret_message_secret() -> Self {
        Self { parts: vec![Md5Part::Secret, Md5Part::Message, Md5Part::Secret] }
    }

    /// The parts in order.
    #[must_use]
    pub fn parts(&self) -> &[Md5Part] {
        &self.parts
    }

    /// Whether nothing secret follows the message, so that anybody can append to a signed message and sign the longer
    /// one (length extension). What is appended has bytes 0x80 and 0x00 near its beginning: a reader that refuses them is
    /// safe.
    #[must_use]
    pub fn is_extendable(&self) -> bool {
        !self.parts.iter().rev().take_while(|part| **part != Md5Part::Message).any(|part| *part == Md5Part::Secret)
    }
}

/// A part of an [`Md5Recipe`].
#[derive(Clone, PartialEq, Eq)]
pub enum Md5Part {
    /// A text that does not change, such as a separator or the caller's id. The secret does not belong here.
    Text(String),
    /// The shared secret.
    Secret,
    /// What is signed.
    Message,
}

/// Of a text only the length: somebody may have put the secret there.
impl fmt::Debug for Md5Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
            Self::Secret => f.write_str("Secret"),
            Self::Message => f.write_str("Message"),
        }
    }
}

/// The parts make no [`Md5Recipe`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecipeError {
    /// The message is not there, or more than once.
    #[error("the MD5 recipe names the message {found} times, once expected; correct its parts")]
    Message {
        /// How many times it is there.
        found: usize,
    },
    /// The secret is not there.
    #[error("the MD5 recipe has no secret, so anybody could sign; add the secret, or treat the digest as a checksum")]
    NoSecret,
}

/// Signs with MD5 and a shared secret: 16 bytes, which most gateways want as hex.
///
/// MD5 is weak: ask [`weaknesses`](Signer::weaknesses) and tell the user.
#[derive(Clone)]
pub struct Md5Signer(Keyed);

impl Md5Signer {
    /// A signer by this recipe.
    #[must_use]
    pub fn new(recipe: Md5Recipe, secret: SharedSecret) -> Self {
        Self(Keyed { recipe, secret })
    }
}

impl Signer for Md5Signer {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        Ok(self.0.digest(message).to_vec())
    }

    fn algorithm(&self) -> Algorithm {
        Algorithm::Md5
    }

    /// The fingerprint of the secret.
    fn fingerprint(&self) -> Fingerprint {
        self.0.secret.fingerprint()
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        self.0.weaknesses()
    }
}

impl fmt::Debug for Md5Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug("Md5Signer", f)
    }
}

/// Verifies MD5 signatures with a shared secret, in a time that does not depend on how many bytes are right.
///
/// It takes the 16 bytes: [`TextEncoding::decode`](crate::TextEncoding::decode) reads hex in either case.
#[derive(Clone)]
pub struct Md5Verifier(Keyed);

impl Md5Verifier {
    /// A verifier by this recipe.
    #[must_use]
    pub fn new(recipe: Md5Recipe, secret: SharedSecret) -> Self {
        Self(Keyed { recipe, secret })
    }
}

impl Verifier for Md5Verifier {
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), VerifyError> {
        let algorithm = Algorithm::Md5;
        if signature.is_empty() {
            return Err(VerifyError::Missing { algorithm });
        }
        let (found, expected) = (signature.len(), Shape::Bytes(LENGTH));
        let signature: &[u8; LENGTH] =
            signature.try_into().map_err(|_| VerifyError::Shape { algorithm, found, expected })?;
        if bool::from(self.0.digest(message).ct_eq(signature)) {
            return Ok(());
        }
        Err(VerifyError::Mismatch { algorithm, fingerprint: self.fingerprint() })
    }

    fn algorithm(&self) -> Algorithm {
        Algorithm::Md5
    }

    /// The fingerprint of the secret.
    fn fingerprint(&self) -> Fingerprint {
        self.0.secret.fingerprint()
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        self.0.weaknesses()
    }
}

impl fmt::Debug for Md5Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug("Md5Verifier", f)
    }
}

#[derive(Clone)]
struct Keyed {
    recipe: Md5Recipe,
    secret: SharedSecret,
}

impl Keyed {
    fn digest(&self, message: &[u8]) -> [u8; LENGTH] {
        let mut hasher = Md5::new();
        for part in &self.recipe.parts {
            hasher.update(match part {
                Md5Part::Text(text) => text.as_bytes(),
                Md5Part::Secret => self.secret.expose(),
                Md5Part::Message => message,
            });
        }
        hasher.finalize().into()
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        let extension = self.recipe.is_extendable().then_some(Weakness::Md5Extension);
        [Some(Weakness::Md5), extension, self.secret.weakness()].into_iter().flatten().collect()
    }

    fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { recipe, secret } = self;
        write!(f, "{name}({:?}, {secret:?})", recipe.parts)
    }
}

const LENGTH: usize = 16;

#[cfg(test)]
mod tests;
