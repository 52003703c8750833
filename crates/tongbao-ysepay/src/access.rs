//! What both ends have: who the partner is, two keys, and how they are used.

use std::fmt;
use std::sync::Arc;

use tongbao_core::schema::Charset;
use tongbao_core::{BoxError, Proof, Unverified};
use tongbao_crypto::keys::KeyError;
use tongbao_crypto::{
    Algorithm, BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding, Decryptor, Encryptor,
    GatewayVerifyingKey, OurSigningKey, RoleError, Signer, TextEncoding, Verifier,
};
use tongbao_wire::charset;

use crate::{Dialect, SignType};

/// A partner's access: number, keys and dialect. Cheap to clone.
#[derive(Clone)]
pub struct Access {
    partner_id: String,
    sign_type: SignType,
    signer: Arc<dyn Signer>,
    verifier: Arc<dyn Verifier>,
    cipher: BlockCipher,
    dialect: Dialect,
}

impl Access {
    /// The merchant's access: 服务商商户号, the key that signs what we send, and the gateway's that its replies and notifications are verified
    /// with. Both must be RSA with SHA-1 (sign_type `RSA`), or SM2 with SM3 (`SM`).
    ///
    /// SM2's user id and the form of its signatures are values of the keys
    /// ([`Sm2Options`](tongbao_crypto::Sm2Options)): no public source names them, so ask the gateway.
    ///
    /// # Errors
    ///
    /// [`AccessError`]: the number cannot be a partner's, the algorithms are not those of one `sign_type`, or the gateway's key is our own.
    pub fn new(
        partner_id: &str,
        ours: OurSigningKey,
        gateway: GatewayVerifyingKey,
        dialect: Dialect,
    ) -> Result<Self, AccessError> {
        let gateway = gateway.not_ours(ours.fingerprint())?;
        Self::of_pair(partner_id, Arc::new(ours), Arc::new(gateway), dialect)
    }

    /// The same from the gateway's end, for sandboxes and tests: the gateway's key signs, and the partner's verifies.
    ///
    /// # Errors
    ///
    /// As [`Access::new`].
    pub fn of_pair(
        partner_id: &str,
        signer: Arc<dyn Signer>,
        verifier: Arc<dyn Verifier>,
        dialect: Dialect,
    ) -> Result<Self, AccessError> {
        let found = partner_id.chars().count();
        if !(1..=20).contains(&found) || !partner_id.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(AccessError::PartnerId { found });
        }
        let sign_type = sign_type(signer.algorithm())?;
        if sign_type != self::sign_type(verifier.algorithm())? {
            return Err(AccessError::Mixed { ours: signer.algorithm(), gateway: verifier.algorithm() });
        }
        let options = BlockOptions { mode: BlockMode::Ecb, padding: BlockPadding::Pkcs7 };
        let cipher = BlockCipher::new(BlockAlgorithm::Des, &des_key(partner_id), options)?;
        Ok(Self { partner_id: partner_id.to_owned(), sign_type, signer, verifier, cipher, dialect })
    }

    /// 服务商商户号: the partner's number.
    #[must_use]
    pub fn partner_id(&self) -> &str {
        &self.partner_id
    }

    /// 报文签名算法: what the keys sign with.
    #[must_use]
    pub fn sign_type(&self) -> SignType {
        self.sign_type.clone()
    }

    /// What the documents leave open.
    #[must_use]
    pub const fn dialect(&self) -> &Dialect {
        &self.dialect
    }

    /// The same, with all requests and replies in this charset.
    pub(crate) fn all_in(self, charset: Charset) -> Self {
        Self { dialect: self.dialect.all_in(charset), ..self }
    }

    /// The signature of a text in a charset.
    pub(crate) fn sign(&self, text: &str, charset: Charset) -> Result<String, BoxError> {
        let signature = self.signer.sign(&charset::encode(text, charset)?)?;
        Ok(TextEncoding::Base64.encode(&signature))
    }

    /// Checks a signature over bytes.
    pub(crate) fn verify(&self, covered: &[u8], signature: &str) -> Result<Proof, Unverified> {
        let refused = |source: BoxError| {
            let key = self.verifier.fingerprint().to_string().chars().take(16).collect();
            Unverified::Signature { covered: covered.len(), key, source }
        };
        let signature = TextEncoding::Base64.decode(signature).map_err(|error| refused(error.into()))?;
        let by = self.verifier.verified_by(covered, &signature).map_err(|error| refused(error.into()))?;
        Ok(Proof::Signature { algorithm: self.verifier.algorithm().name(), key: by.to_string() })
    }

    /// A sensitive text as it is sent.
    pub(crate) fn encrypt(&self, clear: &str) -> Result<String, BoxError> {
        let clear = charset::encode(clear, self.dialect.sensitive)?;
        Ok(TextEncoding::Base64.encode(&self.cipher.encrypt(&clear)?))
    }

    /// A sensitive text as it was meant. `None` whatever is wrong with it.
    pub(crate) fn decrypt(&self, sent: &str) -> Option<String> {
        let encrypted = TextEncoding::Base64.decode(sent).ok()?;
        let clear = self.cipher.decrypt(&encrypted).ok()?;
        charset::decode(&clear, self.dialect.sensitive).ok().map(std::borrow::Cow::into_owned)
    }
}

/// Shows no secret.
impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { partner_id, signer, verifier, dialect, .. } = self;
        f.debug_struct("Access")
            .field("partner_id", partner_id)
            .field("signer", signer)
            .field("verifier", verifier)
            .field("dialect", dialect)
            .finish_non_exhaustive()
    }
}

/// The first eight characters of the partner's number, blanks before them if there are fewer. Who knows the number has the key: this hides
/// fields from nobody but the careless.
fn des_key(partner_id: &str) -> Vec<u8> {
    let first: String = partner_id.chars().take(8).collect();
    format!("{first:>8}").into_bytes()
}

fn sign_type(algorithm: Algorithm) -> Result<SignType, AccessError> {
    match algorithm {
        Algorithm::RsaSha1 => Ok(SignType::Rsa),
        Algorithm::Sm2Sm3 => Ok(SignType::Sm),
        found => Err(AccessError::Algorithm { found }),
    }
}

/// An access cannot be set up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AccessError {
    /// The number cannot be a partner's.
    #[error(
        "partner_id (服务商商户号): {found} characters, 1 to 20 letters, digits and signs allowed, as the gateway assigned it"
    )]
    PartnerId {
        /// How many characters it has.
        found: usize,
    },
    /// The gateway takes no signatures of this algorithm.
    #[error("the gateway signs with RSA-SHA1 (sign_type RSA) or SM2-SM3 (SM), not {found}")]
    Algorithm {
        /// The algorithm of the key.
        found: Algorithm,
    },
    /// One key is for `RSA` and the other for `SM`.
    #[error(
        "our key signs with {ours}, the gateway's with {gateway}; both must be those of one sign_type (报文签名算法)"
    )]
    Mixed {
        /// That of ours.
        ours: Algorithm,
        /// That of the gateway's.
        gateway: Algorithm,
    },
    /// The gateway's key is our own.
    #[error(transparent)]
    Role(#[from] RoleError),
    /// The key of sensitive fields cannot be made.
    #[error("key of sensitive fields: {0}")]
    Key(#[from] KeyError),
}
