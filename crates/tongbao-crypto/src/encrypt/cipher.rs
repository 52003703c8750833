//! Names of ciphers, and what is weak about them.

use std::fmt;

use crate::{BlockAlgorithm, BlockPadding, Sm2Layout};

/// 加密算法: what an [`Encryptor`](crate::Encryptor) does with a text, for logs and for warning the user.
///
/// ```
/// use tongbao_crypto::{Cipher, CipherWeakness, keys::PrivateKey};
/// use tongbao_crypto::{Decryptor, RsaDecryptor};
///
/// # fn main() -> Result<(), tongbao_crypto::keys::KeyError> {
/// let cipher = RsaDecryptor::new(&PrivateKey::generate_rsa(2048)?)?.cipher();
/// assert_eq!(cipher.to_string(), "RSA-PKCS1");
/// assert_eq!(cipher.weakness(), Some(CipherWeakness::PaddingOracle));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cipher(Kind);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Block { algorithm: BlockAlgorithm, chain: Chain, padding: BlockPadding },
    RsaPkcs1,
    Sm2(Sm2Layout),
    Other(&'static str),
}

/// A block cipher's mode without the bytes of its initialization vector.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Chain {
    Ecb,
    CbcFixedIv,
    CbcRandomIv,
}

impl Cipher {
    /// A cipher of your own, for an [`Encryptor`](crate::Encryptor) that this crate does not know, such as an HSM.
    #[must_use]
    pub const fn other(name: &'static str) -> Self {
        Self(Kind::Other(name))
    }

    pub(crate) const fn block(algorithm: BlockAlgorithm, chain: Chain, padding: BlockPadding) -> Self {
        Self(Kind::Block { algorithm, chain, padding })
    }

    pub(crate) const fn rsa_pkcs1() -> Self {
        Self(Kind::RsaPkcs1)
    }

    pub(crate) const fn sm2(layout: Sm2Layout) -> Self {
        Self(Kind::Sm2(layout))
    }

    /// The gravest weakness, if there is one. `None` for a cipher of your own, which is not judged.
    ///
    /// A key can be weak beside this: see [`PrivateKey::weakness`](crate::keys::PrivateKey::weakness).
    #[must_use]
    pub fn weakness(self) -> Option<CipherWeakness> {
        self.weaknesses().next()
    }

    /// Every weakness, the gravest first.
    pub fn weaknesses(self) -> impl Iterator<Item = CipherWeakness> {
        let (algorithm, mode): (_, &[CipherWeakness]) = match self.0 {
            Kind::Block { algorithm, chain, .. } => (
                (algorithm == BlockAlgorithm::Des).then_some(CipherWeakness::ShortKey),
                match chain {
                    Chain::Ecb => &[CipherWeakness::RepeatedBlocks, CipherWeakness::Malleable],
                    Chain::CbcFixedIv => &[CipherWeakness::FixedIv, CipherWeakness::Malleable],
                    Chain::CbcRandomIv => &[CipherWeakness::Malleable],
                },
            ),
            Kind::RsaPkcs1 => (Some(CipherWeakness::PaddingOracle), &[]),
            Kind::Sm2(_) | Kind::Other(_) => (None, &[]),
        };
        algorithm.into_iter().chain(mode.iter().copied())
    }
}

/// Writes `AES-128-ECB-PKCS7`, `SM4-CBC-ZERO`, `RSA-PKCS1`, `SM2-C1C3C2`.
impl fmt::Display for Cipher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Block { algorithm, chain, padding } => {
                let mode = if chain == Chain::Ecb { "ECB" } else { "CBC" };
                f.pad(&format!("{}-{mode}-{}", algorithm.name(), padding.name()))
            }
            Kind::RsaPkcs1 => f.pad("RSA-PKCS1"),
            Kind::Sm2(layout) => f.pad(layout.cipher_name()),
            Kind::Other(name) => f.pad(name),
        }
    }
}

/// What is weak about a [`Cipher`]. Speak it because the gateway does, and tell the gateway.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CipherWeakness {
    /// DES: 56 bits of key can be tried one by one in days, by anybody who rents the machines.
    ShortKey,
    /// RSA PKCS#1 v1.5: who may send many ciphertexts and learns which ones fail can decrypt one of his choice.
    PaddingOracle,
    /// ECB: equal blocks encrypt to equal blocks, so the ciphertext shows where the text repeats, across messages too.
    RepeatedBlocks,
    /// CBC with the same initialization vector for every text: texts that begin alike are seen to begin alike.
    FixedIv,
    /// No authentication: blocks can be altered, cut or exchanged without the key. Only a signature or MAC notices.
    Malleable,
}

/// Says in plain words what can happen.
impl fmt::Display for CipherWeakness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::ShortKey => "the key has only 56 bits and can be found by trying",
            Self::PaddingOracle => "who learns which ciphertexts fail to decrypt can read others",
            Self::RepeatedBlocks => "equal blocks of text give equal blocks of ciphertext",
            Self::FixedIv => "texts that begin alike give ciphertexts that begin alike",
            Self::Malleable => "the ciphertext can be altered unnoticed unless it is signed",
        })
    }
}
