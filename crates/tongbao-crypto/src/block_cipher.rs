//! Block ciphers: AES, SM4 and DES in the modes ECB and CBC.

mod blocks;
mod padding;

use std::{fmt, sync::Arc};

use zeroize::Zeroizing;

use self::blocks::Blocks;
use crate::{
    Cipher, DecryptError, Decryptor, EncryptError, Encryptor,
    encrypt::{Chain, system_random},
    keys::KeyError,
};

/// 对称加密: encrypts and decrypts with a secret key that both sides have.
///
/// The key schedule is made once, shared by all clones and threads, and wiped when the last one is dropped. `Debug` shows
/// the name of the cipher only.
///
/// **None of these ciphers notices a changed ciphertext.** Check the message's signature before you believe the text, and
/// see [`DecryptError`] for what a peer must not learn.
///
/// ```
/// use tongbao_crypto::{BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding, Decryptor, Encryptor};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let options = BlockOptions { mode: BlockMode::Ecb, padding: BlockPadding::Pkcs7 };
/// let cipher = BlockCipher::new(BlockAlgorithm::Aes128, b"sixteen byte key", options)?;
/// let encrypted = cipher.encrypt("银行卡号".as_bytes())?;
/// assert_eq!(cipher.decrypt(&encrypted)?.as_slice(), "银行卡号".as_bytes());
/// assert_eq!(format!("{cipher:?}"), "BlockCipher(AES-128-ECB-PKCS7)");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct BlockCipher {
    algorithm: BlockAlgorithm,
    options: BlockOptions,
    schedule: Arc<dyn Blocks>,
}

impl BlockCipher {
    /// A cipher for this key, which is raw bytes: undo hex or base64 first.
    ///
    /// # Errors
    ///
    /// [`KeyError::SecretLength`] if the key is not [`BlockAlgorithm::key_len`] bytes long, [`KeyError::IvLength`] if a
    /// fixed initialization vector is not [`BlockAlgorithm::block_len`] bytes long.
    pub fn new(algorithm: BlockAlgorithm, key: &[u8], options: BlockOptions) -> Result<Self, KeyError> {
        let wrong_length =
            KeyError::SecretLength { cipher: algorithm.name(), found: key.len(), allowed: algorithm.key_len_text() };
        let schedule = blocks::schedule(algorithm, key).ok_or(wrong_length)?;
        if let BlockMode::Cbc(Iv(Source::Fixed(iv))) = &options.mode
            && iv.len() != algorithm.block_len()
        {
            let (found, expected) = (iv.len(), algorithm.block_len());
            return Err(KeyError::IvLength { cipher: algorithm.name(), found, expected });
        }
        Ok(Self { algorithm, options, schedule })
    }

    /// The cipher of every text that is written and read.
    #[must_use]
    pub fn cipher(&self) -> Cipher {
        let chain = match &self.options.mode {
            BlockMode::Ecb => Chain::Ecb,
            BlockMode::Cbc(Iv(Source::Fixed(_))) => Chain::CbcFixedIv,
            BlockMode::Cbc(Iv(Source::RandomPrefix)) => Chain::CbcRandomIv,
        };
        Cipher::block(self.algorithm, chain, self.options.padding)
    }

    fn encrypt_with(&self, plain: &[u8], random: impl FnOnce(&mut [u8]) -> bool) -> Result<Vec<u8>, EncryptError> {
        let (cipher, block) = (self.cipher(), self.algorithm.block_len());
        self.options.padding.check(plain, cipher)?;
        let mut random_iv = Vec::new();
        if let BlockMode::Cbc(Iv(Source::RandomPrefix)) = &self.options.mode {
            random_iv.resize(block, 0);
            if !random(&mut random_iv) {
                return Err(EncryptError::NoRandom { cipher });
            }
        }
        // With room for the padding, so that no copy of the text is left behind by growing.
        let mut text = Vec::with_capacity(plain.len() + block);
        text.extend_from_slice(plain);
        self.options.padding.pad(&mut text, block);
        match &self.options.mode {
            BlockMode::Ecb => self.schedule.encrypt_ecb(&mut text),
            BlockMode::Cbc(Iv(Source::Fixed(iv))) => self.schedule.encrypt_cbc(iv, &mut text),
            BlockMode::Cbc(Iv(Source::RandomPrefix)) => {
                self.schedule.encrypt_cbc(&random_iv, &mut text);
                text.splice(..0, random_iv);
            }
        }
        Ok(text)
    }
}

impl Encryptor for BlockCipher {
    fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>, EncryptError> {
        self.encrypt_with(plain, system_random)
    }

    fn cipher(&self) -> Cipher {
        self.cipher()
    }
}

impl Decryptor for BlockCipher {
    fn decrypt(&self, encrypted: &[u8]) -> Result<Zeroizing<Vec<u8>>, DecryptError> {
        let block = self.algorithm.block_len();
        let (iv, body) = match &self.options.mode {
            BlockMode::Ecb => (None, encrypted),
            BlockMode::Cbc(Iv(Source::Fixed(iv))) => (Some(iv.as_slice()), encrypted),
            BlockMode::Cbc(Iv(Source::RandomPrefix)) => {
                let (iv, body) = encrypted.split_at_checked(block).ok_or(DecryptError)?;
                (Some(iv), body)
            }
        };
        if body.is_empty() || body.len() % block != 0 {
            return Err(DecryptError);
        }
        let mut text = Zeroizing::new(body.to_vec());
        match iv {
            None => self.schedule.decrypt_ecb(&mut text),
            Some(iv) => self.schedule.decrypt_cbc(iv, &mut text),
        }
        let length = self.options.padding.length_without(&text, block).ok_or(DecryptError)?;
        text.truncate(length);
        Ok(text)
    }

    fn cipher(&self) -> Cipher {
        self.cipher()
    }
}

impl fmt::Debug for BlockCipher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BlockCipher({})", self.cipher())
    }
}

/// A block cipher and the length of its key.
///
/// The three lengths of AES are three algorithms, so that a key of the wrong length is an error and not another strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockAlgorithm {
    /// AES with a key of 16 bytes. What Java's `AES` is with such a key.
    Aes128,
    /// AES with a key of 24 bytes.
    Aes192,
    /// AES with a key of 32 bytes.
    Aes256,
    /// 国密 SM4 (GM/T 0002), formerly SMS4: key of 16 bytes.
    Sm4,
    /// Single DES: key of 8 bytes, of which 56 bits count. **It protects nothing**: every key can be tried in days.
    ///
    /// Only where a gateway encrypts its card fields so, and only inside TLS. Parity bits are neither checked nor needed.
    /// Java's `DESKeySpec` silently takes the first 8 bytes of a longer key; here the caller cuts, and sees it.
    Des,
}

impl BlockAlgorithm {
    /// Every algorithm of this crate.
    pub const ALL: [Self; 5] = [Self::Aes128, Self::Aes192, Self::Aes256, Self::Sm4, Self::Des];

    /// The name, such as `AES-128`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Aes128 => "AES-128",
            Self::Aes192 => "AES-192",
            Self::Aes256 => "AES-256",
            Self::Sm4 => "SM4",
            Self::Des => "DES",
        }
    }

    /// Bytes of the key.
    #[must_use]
    pub const fn key_len(self) -> usize {
        match self {
            Self::Aes128 | Self::Sm4 => 16,
            Self::Aes192 => 24,
            Self::Aes256 => 32,
            Self::Des => 8,
        }
    }

    /// Bytes of a block, and so of an initialization vector.
    #[must_use]
    pub const fn block_len(self) -> usize {
        match self {
            Self::Aes128 | Self::Aes192 | Self::Aes256 | Self::Sm4 => 16,
            Self::Des => 8,
        }
    }

    const fn key_len_text(self) -> &'static str {
        match self {
            Self::Aes128 | Self::Sm4 => "16",
            Self::Aes192 => "24",
            Self::Aes256 => "32",
            Self::Des => "8",
        }
    }
}

impl fmt::Display for BlockAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What both sides of a block cipher must agree on beside the key.
#[derive(Debug, Clone)]
pub struct BlockOptions {
    /// 工作模式: how blocks hang together.
    pub mode: BlockMode,
    /// 填充: how the last block is filled.
    pub padding: BlockPadding,
}

/// 工作模式: how blocks hang together.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BlockMode {
    /// Every block by itself. Shows where a text repeats: see [`RepeatedBlocks`](crate::CipherWeakness::RepeatedBlocks).
    Ecb,
    /// Every block mixed with the ciphertext before it, the first one with the initialization vector.
    Cbc(Iv),
}

/// 初始向量: what the first block of CBC is mixed with. `Debug` does not show it, because some gateways use the key.
#[derive(Clone)]
pub struct Iv(Source);

#[derive(Clone)]
enum Source {
    Fixed(Zeroizing<Vec<u8>>),
    RandomPrefix,
}

impl Iv {
    /// The same value for every text, from the gateway's document. It is as long as a block.
    ///
    /// Texts that begin alike then give ciphertexts that begin alike.
    #[must_use]
    pub fn fixed(iv: &[u8]) -> Self {
        Self(Source::Fixed(Zeroizing::new(iv.to_vec())))
    }

    /// A new random value for every text, written before the ciphertext and read from there.
    #[must_use]
    pub const fn random_prefix() -> Self {
        Self(Source::RandomPrefix)
    }
}

impl fmt::Debug for Iv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Source::Fixed(_) => "Iv(fixed)",
            Source::RandomPrefix => "Iv(random prefix)",
        })
    }
}

/// 填充: how the last block is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum BlockPadding {
    /// PKCS#7, which Java calls `PKCS5Padding`: 1 to a block's length of bytes that all give their number.
    ///
    /// Any text, also an empty one. All padding bytes are checked, in a time that does not depend on them.
    #[default]
    Pkcs7,
    /// Zero bytes up to the block's end, **none if the text already ends there**: PHP's `mcrypt` and what Java programs
    /// write by hand around `NoPadding`.
    ///
    /// A text that ends in a zero byte and an empty text are refused, because the reader could not tell. Reading takes
    /// every zero byte off the last block, also a whole block of them, which BouncyCastle's `ZeroBytePadding` adds to a
    /// full block. It never fails, so a wrong key gives nonsense and no error.
    Zero,
}

#[cfg(test)]
mod tests;
