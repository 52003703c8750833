//! Encryption by a password: PBES2, PBES1 and the schemes of PKCS#12.

use aes::{Aes128, Aes192, Aes256};
use cbc::cipher::{
    BlockCipherDecrypt, BlockCipherEncrypt, BlockModeDecrypt as _, BlockModeEncrypt as _, BlockSizeUser, KeyInit,
    KeyIvInit as _, block_padding::Pkcs7,
};
use des::{Des, TdesEde2, TdesEde3};
use rc2::Rc2;
use sm4::Sm4;
use x509_cert::der::asn1::ObjectIdentifier;
use zeroize::Zeroizing;

use super::{
    KeyError,
    asn1::{Element, OCTET_STRING},
    derive::{Derivation, Hash, at_least_one},
    locked::{Budget, Locked, Protection},
};

/// A block cipher in CBC mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CbcCipher {
    Des,
    TwoKeyTripleDes,
    TripleDes,
    /// With this many bytes of key, all effective.
    Rc2(u8),
    Aes128,
    Aes192,
    Aes256,
    Sm4,
}

impl CbcCipher {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Des => "DES",
            Self::TwoKeyTripleDes => "3DES with two keys",
            Self::TripleDes => "3DES",
            Self::Rc2(5) => "RC2-40",
            Self::Rc2(8) => "RC2-64",
            Self::Rc2(_) => "RC2-128",
            Self::Aes128 => "AES-128",
            Self::Aes192 => "AES-192",
            Self::Aes256 => "AES-256",
            Self::Sm4 => "SM4",
        }
    }

    pub(super) const fn key_bytes(self) -> usize {
        match self {
            Self::Des => 8,
            Self::TwoKeyTripleDes | Self::Aes128 | Self::Sm4 => 16,
            Self::TripleDes | Self::Aes192 => 24,
            Self::Aes256 => 32,
            Self::Rc2(bytes) => bytes as usize,
        }
    }

    pub(super) const fn block_bytes(self) -> usize {
        match self {
            Self::Des | Self::TwoKeyTripleDes | Self::TripleDes | Self::Rc2(_) => 8,
            Self::Aes128 | Self::Aes192 | Self::Aes256 | Self::Sm4 => 16,
        }
    }

    /// `None` if the padding is wrong, as it nearly always is after a wrong password.
    pub(super) fn decrypt(self, key: &[u8], iv: &[u8], encrypted: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        match self {
            Self::Des => decrypt::<Des>(key, iv, encrypted),
            Self::TwoKeyTripleDes => decrypt::<TdesEde2>(key, iv, encrypted),
            Self::TripleDes => decrypt::<TdesEde3>(key, iv, encrypted),
            Self::Rc2(_) => decrypt::<Rc2>(key, iv, encrypted),
            Self::Aes128 => decrypt::<Aes128>(key, iv, encrypted),
            Self::Aes192 => decrypt::<Aes192>(key, iv, encrypted),
            Self::Aes256 => decrypt::<Aes256>(key, iv, encrypted),
            Self::Sm4 => decrypt::<Sm4>(key, iv, encrypted),
        }
    }
}

/// A cipher, and how its key comes from the password.
#[derive(Debug)]
pub(super) struct Scheme<'a> {
    locked: Locked,
    cipher: CbcCipher,
    derivation: Derivation<'a>,
    /// `None` where the derivation gives it.
    iv: Option<&'a [u8]>,
}

impl<'a> Scheme<'a> {
    /// Reads an AlgorithmIdentifier.
    ///
    /// # Errors
    ///
    /// [`KeyError::CipherNotSupported`] with the name, [`KeyError::Malformed`] if it is none.
    pub(super) fn read(algorithm: Element<'a>, locked: Locked) -> Result<Self, KeyError> {
        let damaged = || locked.malformed("the name of the cipher is not DER");
        let unknown = |oid| KeyError::CipherNotSupported { locked, cipher: name_of(oid) };
        let parts = algorithm.sequence().ok_or_else(damaged)?;
        let [oid, parameters] = parts.as_slice() else { return Err(damaged()) };
        let (oid, parameters) = (oid.oid().ok_or_else(damaged)?, parameters.sequence().ok_or_else(damaged)?);
        let [first, second, ..] = parameters.as_slice() else { return Err(damaged()) };
        if oid == PBES2 {
            let derivation = first.sequence().ok_or_else(damaged)?;
            let derivation = Derivation::of_pbes2(&derivation).map_err(unknown)?.ok_or_else(damaged)?;
            let cipher = second.sequence().ok_or_else(damaged)?;
            let [oid, iv, ..] = cipher.as_slice() else { return Err(damaged()) };
            let oid = oid.oid().ok_or_else(damaged)?;
            let (_, cipher) = PBES2_CIPHERS.iter().find(|(id, _)| *id == oid).ok_or_else(|| unknown(oid))?;
            let iv = iv.expect(OCTET_STRING).filter(|iv| iv.len() == cipher.block_bytes()).ok_or_else(damaged)?;
            return Ok(Self { locked, cipher: *cipher, derivation, iv: Some(iv) });
        }
        let (salt, rounds) = (first.expect(OCTET_STRING).ok_or_else(damaged)?, at_least_one(*second));
        let rounds = rounds.ok_or_else(damaged)?;
        if let Some((_, hash, cipher)) = PBES1.iter().find(|(id, ..)| *id == oid) {
            let derivation = Derivation::Pbkdf1 { hash: *hash, salt, rounds };
            return Ok(Self { locked, cipher: *cipher, derivation, iv: None });
        }
        let (_, cipher) = PKCS12.iter().find(|(id, _)| *id == oid).ok_or_else(|| unknown(oid))?;
        let derivation = Derivation::Pkcs12 { hash: Hash::Sha1, salt, rounds };
        Ok(Self { locked, cipher: *cipher, derivation, iv: None })
    }

    pub(super) fn protection(&self) -> Protection {
        let (derivation, rounds) = (self.derivation.name(), self.derivation.rounds());
        Protection { locked: self.locked, cipher: self.cipher.name(), derivation, rounds }
    }

    /// The plain bytes; `None` if the padding is wrong, as it nearly always is after a wrong password.
    ///
    /// # Errors
    ///
    /// [`KeyError::TooCostly`] before any work is done, [`KeyError::Malformed`].
    pub(super) fn decrypt(
        &self,
        password: &str,
        encrypted: &[u8],
        budget: &mut Budget,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, KeyError> {
        if encrypted.is_empty() || !encrypted.len().is_multiple_of(self.cipher.block_bytes()) {
            return Err(self.locked.malformed("the encrypted part is not made of whole blocks"));
        }
        let key_bytes = self.cipher.key_bytes();
        budget.reserve(self.derivation.memory(), self.locked)?;
        budget.spend(self.derivation.cost(key_bytes), self.locked)?;
        let derived = self.derivation.derive(password, key_bytes);
        let (key, iv) = derived.ok_or_else(|| self.locked.malformed("the cipher's parameters do not fit it"))?;
        Ok(self.cipher.decrypt(&key, self.iv.unwrap_or(&iv), encrypted))
    }
}

/// AES-256 in CBC mode, for what is written here.
pub(super) fn encrypt_aes256(key: &[u8], iv: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    encrypt::<Aes256>(key, iv, plain)
}

/// SM4 in CBC mode, for what is written here.
pub(super) fn encrypt_sm4(key: &[u8], iv: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    encrypt::<Sm4>(key, iv, plain)
}

fn decrypt<C: BlockCipherDecrypt + KeyInit>(key: &[u8], iv: &[u8], encrypted: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut buffer = Zeroizing::new(encrypted.to_vec());
    let cipher = cbc::Decryptor::<C>::new_from_slices(key, iv).ok()?;
    let length = cipher.decrypt_padded::<Pkcs7>(&mut buffer).ok()?.len();
    buffer.truncate(length);
    Some(buffer)
}

fn encrypt<C: BlockCipherEncrypt + KeyInit>(key: &[u8], iv: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    let mut buffer = Zeroizing::new(plain.to_vec());
    buffer.resize(plain.len() + <C as BlockSizeUser>::block_size(), 0);
    let cipher = cbc::Encryptor::<C>::new_from_slices(key, iv).ok()?;
    Some(cipher.encrypt_padded::<Pkcs7>(&mut buffer, plain.len()).ok()?.to_vec())
}

/// The name of a cipher or MAC that is not read, or its number.
pub(super) fn name_of(oid: ObjectIdentifier) -> String {
    let name = UNREAD.iter().find(|(id, _)| *id == oid).map(|(_, name)| *name);
    name.map_or_else(|| oid.to_string(), str::to_owned)
}

const fn oid(text: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(text)
}

pub(super) const PBES2: ObjectIdentifier = oid("1.2.840.113549.1.5.13");
const PBES2_CIPHERS: [(ObjectIdentifier, CbcCipher); 6] = [
    (oid("2.16.840.1.101.3.4.1.2"), CbcCipher::Aes128),
    (oid("2.16.840.1.101.3.4.1.22"), CbcCipher::Aes192),
    (oid("2.16.840.1.101.3.4.1.42"), CbcCipher::Aes256),
    (oid("1.2.156.10197.1.104.2"), CbcCipher::Sm4),
    (oid("1.2.840.113549.3.7"), CbcCipher::TripleDes),
    (oid("1.3.14.3.2.7"), CbcCipher::Des),
];
const PBES1: [(ObjectIdentifier, Hash, CbcCipher); 4] = [
    (oid("1.2.840.113549.1.5.3"), Hash::Md5, CbcCipher::Des),
    (oid("1.2.840.113549.1.5.6"), Hash::Md5, CbcCipher::Rc2(8)),
    (oid("1.2.840.113549.1.5.10"), Hash::Sha1, CbcCipher::Des),
    (oid("1.2.840.113549.1.5.11"), Hash::Sha1, CbcCipher::Rc2(8)),
];
const PKCS12: [(ObjectIdentifier, CbcCipher); 4] = [
    (oid("1.2.840.113549.1.12.1.3"), CbcCipher::TripleDes),
    (oid("1.2.840.113549.1.12.1.4"), CbcCipher::TwoKeyTripleDes),
    (oid("1.2.840.113549.1.12.1.5"), CbcCipher::Rc2(16)),
    (oid("1.2.840.113549.1.12.1.6"), CbcCipher::Rc2(5)),
];
/// Names of what files are also encrypted with.
const UNREAD: [(ObjectIdentifier, &str); 14] = [
    (oid("1.2.840.113549.1.12.1.1"), "RC4-128"),
    (oid("1.2.840.113549.1.12.1.2"), "RC4-40"),
    (oid("1.2.840.113549.1.5.1"), "DES with MD2"),
    (oid("1.2.840.113549.1.5.4"), "RC2 with MD2"),
    (oid("1.2.840.113549.1.5.14"), "PBMAC1"),
    (oid("1.2.840.113549.3.2"), "RC2 in PBES2"),
    (oid("1.2.840.113549.3.4"), "RC4"),
    (oid("1.3.6.1.4.1.3029.1.2"), "Blowfish"),
    (oid("2.16.840.1.101.3.4.1.6"), "AES-128 in GCM mode"),
    (oid("2.16.840.1.101.3.4.1.46"), "AES-256 in GCM mode"),
    (oid("1.2.392.200011.61.1.1.1.2"), "Camellia-128"),
    (oid("1.2.392.200011.61.1.1.1.4"), "Camellia-256"),
    (oid("1.2.410.200004.1.4"), "SEED"),
    (oid("1.2.410.200046.1.1.12"), "ARIA-256"),
];
