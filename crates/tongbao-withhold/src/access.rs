//! What both ends have: who the merchant is, the one secret, and how it is used.

use std::fmt;

use tongbao_core::{BoxError, Fields};
use tongbao_crypto::keys::KeyError;
use tongbao_crypto::{
    BlockAlgorithm, BlockCipher, BlockOptions, Decryptor, EncryptError, Encryptor, Md5Part, Md5Recipe, Md5Signer,
    Md5Verifier, NotText, RecipeError, SecretError, SharedSecret, SignError, Signer, TextEncoding, Verifier, md5,
};
use tongbao_wire::json::Document;

use crate::dialect::{CallbackKey, Dialect, KeyText};

/// A merchant's access: ua, key and dialect. Cheap to clone.
#[derive(Clone)]
pub struct Access {
    ua: String,
    cipher: BlockCipher,
    signer: Md5Signer,
    verifier: Md5Verifier,
    callback: Option<(Md5Signer, Md5Verifier)>,
    dialect: Dialect,
}

impl Access {
    /// The merchant's id and key, both as the operator handed them out.
    ///
    /// # Errors
    ///
    /// The key is no text of the configured form, has no length of an AES key (16, 24 or 32 bytes), or has white space around it.
    pub fn new(ua: &str, key: &str, dialect: Dialect) -> Result<Self, AccessError> {
        if ua.is_empty() {
            return Err(AccessError::Ua);
        }
        let secret = secret(key, dialect.key)?;
        let algorithm = match secret.expose().len() {
            16 => BlockAlgorithm::Aes128,
            24 => BlockAlgorithm::Aes192,
            32 => BlockAlgorithm::Aes256,
            found => return Err(AccessError::KeyLength { found }),
        };
        let options = BlockOptions { mode: dialect.mode.clone(), padding: dialect.padding };
        let cipher = BlockCipher::new(algorithm, secret.expose(), options)?;
        let secret = self::secret(key, dialect.digest_key)?;
        let separator = || Md5Part::Text(dialect.separator.clone());
        let parts = [Md5Part::Text(ua.to_owned()), separator(), Md5Part::Secret, separator(), Md5Part::Message];
        let pair = |recipe: Md5Recipe| {
            (Md5Signer::new(recipe.clone(), secret.clone()), Md5Verifier::new(recipe, secret.clone()))
        };
        let (signer, verifier) = pair(Md5Recipe::new(parts)?);
        let callback = match dialect.callback_key {
            CallbackKey::None => None,
            CallbackKey::Before => Some(pair(Md5Recipe::new([Md5Part::Secret, Md5Part::Message])?)),
            CallbackKey::After => Some(pair(Md5Recipe::message_secret())),
        };
        Ok(Self { ua: ua.to_owned(), cipher, signer, verifier, callback, dialect })
    }

    /// 分配给请求方的唯一标识: the merchant's id.
    #[must_use]
    pub fn ua(&self) -> &str {
        &self.ua
    }

    /// What the document leaves open.
    #[must_use]
    pub const fn dialect(&self) -> &Dialect {
        &self.dialect
    }

    /// 请求参数密文: a request's own fields as JSON, encrypted.
    pub(crate) fn args(&self, request: &dyn Fields) -> Result<String, EncryptError> {
        let json = self.dialect.style.object(request);
        Ok(self.dialect.args.encode(&self.cipher.encrypt(json.as_bytes())?))
    }

    /// The text inside `args`.
    pub(crate) fn json(&self, args: &str) -> Result<String, NotReadable> {
        let encrypted = self.dialect.args.decode(args).map_err(|_| NotReadable)?;
        let json = self.cipher.decrypt(&encrypted).map_err(|_| NotReadable)?;
        std::str::from_utf8(&json).map(str::to_owned).map_err(|_| NotReadable)
    }

    /// 请求签名, over ua, key, method and args.
    pub(crate) fn sign(&self, method: &str, args: &str) -> Result<String, SignError> {
        Ok(self.dialect.digest.encode(&self.signer.sign(self.signed(method, args).as_bytes())?))
    }

    /// Whether this is the signature of method and args.
    pub(crate) fn verify(&self, method: &str, args: &str, sign: &str) -> Result<(), BoxError> {
        let signature = self.dialect.digest.decode(sign)?;
        Ok(self.verifier.verify(self.signed(method, args).as_bytes(), &signature)?)
    }

    fn signed(&self, method: &str, args: &str) -> String {
        [method, &self.dialect.separator, args].concat()
    }

    /// The text that a callback's digest covers.
    pub(crate) fn callback_text(&self, document: &Document<'_>, field: &str) -> String {
        tongbao_wire::json::sorted(document, |node| node.name != field, self.dialect.callback_escape)
    }

    /// A callback's digest.
    pub(crate) fn callback_sign(&self, text: &str) -> Result<String, SignError> {
        let digest = match &self.callback {
            Some((signer, _)) => signer.sign(text.as_bytes())?,
            None => md5(text.as_bytes()).to_vec(),
        };
        Ok(self.dialect.digest.encode(&digest))
    }

    /// Whether this is the digest of a callback's text. Without a key it is a checksum, which anybody can make.
    pub(crate) fn callback_verify(&self, text: &str, sign: &str) -> Result<(), BoxError> {
        let found = self.dialect.digest.decode(sign)?;
        match &self.callback {
            Some((_, verifier)) => Ok(verifier.verify(text.as_bytes(), &found)?),
            None if found == md5(text.as_bytes()) => Ok(()),
            None => Err("the checksum does not fit the members that were received".into()),
        }
    }

    /// The key in a callback's digest, for logs. `None` where there is no key.
    pub(crate) fn callback_key(&self) -> Option<String> {
        self.callback.as_ref().map(|(_, verifier)| verifier.fingerprint().to_string())
    }
}

/// Shows no secret.
impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { ua, cipher, dialect, .. } = self;
        f.debug_struct("Access")
            .field("ua", ua)
            .field("cipher", cipher)
            .field("dialect", dialect)
            .finish_non_exhaustive()
    }
}

fn secret(key: &str, text: KeyText) -> Result<SharedSecret, AccessError> {
    Ok(match text {
        KeyText::Utf8 => SharedSecret::new(key)?,
        KeyText::Hex => SharedSecret::from_bytes(&TextEncoding::HexLower.decode(key)?)?,
        KeyText::Base64 => SharedSecret::from_bytes(&TextEncoding::Base64.decode(key)?)?,
    })
}

/// `args` is no JSON after decryption. What exactly is wrong with text form, length, padding, charset or JSON is not told: whoever may ask
/// often enough could read what others sent, block by block.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error(
    "args (请求参数密文) is no JSON after decryption; are key, mode, padding and text form on both ends as the operator says?"
)]
pub(crate) struct NotReadable;

/// An access cannot be set up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AccessError {
    /// There is no id.
    #[error("ua is empty; it is the id that the operator assigned")]
    Ua,
    /// The key has no length of an AES key.
    #[error("key of {found} bytes, 16, 24 or 32 allowed; is it hex or base64? then configure `Dialect::key`")]
    KeyLength {
        /// How many bytes it has, in the configured form.
        found: usize,
    },
    /// The cipher refuses the key or the initialization vector.
    #[error("key: {0}")]
    Key(#[from] KeyError),
    /// The key is not text of the configured form.
    #[error("key: {0}")]
    KeyText(#[from] NotText),
    /// The key is empty or has white space around it.
    #[error("key: {0}")]
    Secret(#[from] SecretError),
    /// The digest's recipe cannot be followed.
    #[error(transparent)]
    Recipe(#[from] RecipeError),
}
