//! OpenSSL's old encrypted PEM: `Proc-Type: 4,ENCRYPTED` with `DEK-Info: cipher,initialization vector`.

use md5::{Digest, Md5};
use zeroize::{Zeroize as _, Zeroizing};

use super::{
    KeyError,
    asn1::shape_of,
    hex,
    locked::{Locked, Protection},
    pbe::CbcCipher,
};

/// The DER inside, and how it was locked.
pub(super) fn decrypt(
    info: &str,
    encrypted: &[u8],
    password: &str,
) -> Result<(Zeroizing<Vec<u8>>, Protection), KeyError> {
    let (name, iv) = info.split_once(',').unwrap_or((info, ""));
    let Some((_, cipher)) = CIPHERS.iter().find(|(known, _)| name.eq_ignore_ascii_case(known)) else {
        let cipher = name.chars().filter(char::is_ascii_graphic).take(40).collect();
        return Err(KeyError::CipherNotSupported { locked: LOCKED, cipher });
    };
    let iv = hex::bytes(iv).filter(|iv| iv.len() == cipher.block_bytes());
    let iv = iv.ok_or(KeyError::Pem { fault: "the line DEK-Info has no initialization vector" })?;
    if encrypted.is_empty() || !encrypted.len().is_multiple_of(cipher.block_bytes()) {
        return Err(LOCKED.malformed("the encrypted part is not made of whole blocks"));
    }
    let key = derive(password, iv.get(..8).unwrap_or_default(), cipher.key_bytes());
    let plain = cipher.decrypt(&key, &iv, encrypted).ok_or_else(|| LOCKED.refuses(password))?;
    // A wrong password gives right padding once in 256 times, but no key.
    if !matches!(shape_of(&plain), Ok(Some(_))) {
        return Err(LOCKED.refuses(password));
    }
    Ok((plain, Protection { locked: LOCKED, cipher: cipher.name(), derivation: "MD5", rounds: 1 }))
}

/// OpenSSL's EVP_BytesToKey with MD5: each digest takes in the one before it.
fn derive(password: &str, salt: &[u8], length: usize) -> Zeroizing<Vec<u8>> {
    let mut key = Zeroizing::new(Vec::with_capacity(length + 16));
    let mut digest = Md5::new();
    while key.len() < length {
        let mut bytes = digest.chain_update(password).chain_update(salt).finalize();
        key.extend_from_slice(&bytes);
        digest = Md5::new().chain_update(bytes);
        bytes.as_mut_slice().zeroize();
    }
    key.truncate(length);
    key
}

const LOCKED: Locked = Locked::Pem;
const CIPHERS: [(&str, CbcCipher); 6] = [
    ("DES-CBC", CbcCipher::Des),
    ("DES-EDE3-CBC", CbcCipher::TripleDes),
    ("AES-128-CBC", CbcCipher::Aes128),
    ("AES-192-CBC", CbcCipher::Aes192),
    ("AES-256-CBC", CbcCipher::Aes256),
    ("SM4-CBC", CbcCipher::Sm4),
];
