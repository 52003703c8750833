//! What both ends have: who asks, for which product, and the keys.

use std::fmt;
use std::sync::Arc;

use tongbao_core::{BoxError, Proof, Unverified};
use tongbao_crypto::{
    Algorithm, Decryptor, Encryptor, GatewayEncryptionKey, GatewayVerifyingKey, OurSigningKey, RoleError, Signer,
    TextEncoding, Verifier,
};

/// An access: 系统号, 产品号 and keys. Cheap to clone.
#[derive(Clone)]
pub struct Access {
    sys_id: String,
    product_id: String,
    signer: Arc<dyn Signer>,
    verifier: Arc<dyn Verifier>,
    cipher: CardCipher,
}

/// What card fields are encrypted or, at the gateway's end, decrypted with.
#[derive(Clone)]
enum CardCipher {
    Encrypts(Arc<dyn Encryptor>),
    Decrypts(Arc<dyn Decryptor>),
}

impl Access {
    /// The merchant's access. `sys_id` is the huifu_id of the channel or of a merchant with a contract of its own, `product_id` comes with it:
    /// both and the `huifu_id` of a request must belong together, or else the gateway answers 数据权限认证失败.
    ///
    /// Requests are signed with `ours`, replies and notifications verified with `huifu`, card fields encrypted with `card_key`, which is the
    /// gateway's public key too. Both signing keys are RSA with SHA-256, or SM2 with SM3.
    ///
    /// # Errors
    ///
    /// [`AccessError`]: a number cannot be one, the algorithms do not belong together, or the gateway's key is our own.
    pub fn new(
        sys_id: &str,
        product_id: &str,
        ours: OurSigningKey,
        huifu: GatewayVerifyingKey,
        card_key: GatewayEncryptionKey,
    ) -> Result<Self, AccessError> {
        let huifu = huifu.not_ours(ours.fingerprint())?;
        let cipher = CardCipher::Encrypts(Arc::new(card_key));
        Self::of(sys_id, product_id, Arc::new(ours), Arc::new(huifu), cipher)
    }

    /// The same from the gateway's end, for sandboxes and tests: the gateway's keys sign and decrypt, and the merchant's verifies.
    ///
    /// # Errors
    ///
    /// As [`Access::new`].
    pub fn of_gateway(
        sys_id: &str,
        product_id: &str,
        signer: Arc<dyn Signer>,
        verifier: Arc<dyn Verifier>,
        card_key: Arc<dyn Decryptor>,
    ) -> Result<Self, AccessError> {
        Self::of(sys_id, product_id, signer, verifier, CardCipher::Decrypts(card_key))
    }

    fn of(
        sys_id: &str,
        product_id: &str,
        signer: Arc<dyn Signer>,
        verifier: Arc<dyn Verifier>,
        cipher: CardCipher,
    ) -> Result<Self, AccessError> {
        for (name, text) in [("sys_id (系统号)", sys_id), ("product_id (产品号)", product_id)] {
            let found = text.chars().count();
            if !(1..=32).contains(&found) || !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
                return Err(AccessError::Number { name, found });
            }
        }
        let (ours, gateway) = (signer.algorithm(), verifier.algorithm());
        if !matches!(ours, Algorithm::RsaSha256 | Algorithm::Sm2Sm3) {
            return Err(AccessError::Algorithm { found: ours });
        }
        if ours != gateway {
            return Err(AccessError::Mixed { ours, gateway });
        }
        Ok(Self { sys_id: sys_id.to_owned(), product_id: product_id.to_owned(), signer, verifier, cipher })
    }

    /// 系统号.
    #[must_use]
    pub fn sys_id(&self) -> &str {
        &self.sys_id
    }

    /// 产品号.
    #[must_use]
    pub fn product_id(&self) -> &str {
        &self.product_id
    }

    /// Whether both ends sign with 国密.
    #[must_use]
    pub fn is_sm2(&self) -> bool {
        self.signer.algorithm() == Algorithm::Sm2Sm3
    }

    /// RSA signatures are base64, SM2 signatures hex.
    fn text_form(&self) -> TextEncoding {
        if self.is_sm2() { TextEncoding::HexLower } else { TextEncoding::Base64 }
    }

    pub(crate) fn sign(&self, text: &str) -> Result<String, BoxError> {
        Ok(self.text_form().encode(&self.signer.sign(text.as_bytes())?))
    }

    pub(crate) fn verify(&self, covered: &[u8], signature: &str) -> Result<Proof, Unverified> {
        let refused = |source: BoxError| {
            let key = self.verifier.fingerprint().to_string().chars().take(16).collect();
            Unverified::Signature { covered: covered.len(), key, source }
        };
        let signature = self.text_form().decode(signature).map_err(|error| refused(error.into()))?;
        let by = self.verifier.verified_by(covered, &signature).map_err(|error| refused(error.into()))?;
        Ok(Proof::Signature { algorithm: self.verifier.algorithm().name(), key: by.to_string() })
    }

    /// A card field as it is sent.
    pub(crate) fn encrypt(&self, clear: &str) -> Result<String, BoxError> {
        match &self.cipher {
            CardCipher::Encrypts(key) => Ok(TextEncoding::Base64.encode(&key.encrypt(clear.as_bytes())?)),
            CardCipher::Decrypts(_) => Err("the gateway's end sends no card fields".into()),
        }
    }

    /// A card field as it was meant. `None` whatever is wrong with it.
    pub(crate) fn decrypt(&self, sent: &str) -> Option<String> {
        let CardCipher::Decrypts(key) = &self.cipher else { return None };
        let clear = key.decrypt(&TextEncoding::Base64.decode(sent).ok()?).ok()?;
        std::str::from_utf8(&clear).ok().map(str::to_owned)
    }
}

/// Shows no secret.
impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sys_id, product_id, signer, verifier, .. } = self;
        f.debug_struct("Access")
            .field("sys_id", sys_id)
            .field("product_id", product_id)
            .field("signer", signer)
            .field("verifier", verifier)
            .finish_non_exhaustive()
    }
}

/// An access cannot be set up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AccessError {
    /// A number cannot be one of the gateway's.
    #[error("{name}: {found} characters, 1 to 32 letters and digits allowed, as the gateway assigned it")]
    Number {
        /// Which one.
        name: &'static str,
        /// How many characters it has.
        found: usize,
    },
    /// The gateway takes no signatures of this algorithm.
    #[error("the gateway signs with RSA-SHA256 or, with signType SM2, SM2-SM3; not {found}")]
    Algorithm {
        /// The algorithm of our key.
        found: Algorithm,
    },
    /// The two keys do not belong together.
    #[error("our key signs with {ours}, the gateway's with {gateway}; both must be of one kind")]
    Mixed {
        /// That of ours.
        ours: Algorithm,
        /// That of the gateway's.
        gateway: Algorithm,
    },
    /// The gateway's key is our own.
    #[error(transparent)]
    Role(#[from] RoleError),
}
