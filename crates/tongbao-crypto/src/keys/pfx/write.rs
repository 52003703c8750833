//! The writer of PFX files.

use p12_keystore::{EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, PrivateKeyChain, error::Error};

use crate::keys::{Identity, KeyError};

/// How a written PFX is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PfxCipher {
    /// AES-256 and HMAC-SHA-256: OpenSSL 3, Java 8u301 and later, Windows Server 2019 and later.
    #[default]
    Modern,
    /// Triple DES and HMAC-SHA-1, for everything older, and for testing with what gateways still hand out.
    Legacy,
}

pub(in crate::keys) fn write(
    identity: &Identity,
    alias: &str,
    password: &str,
    cipher: PfxCipher,
) -> Result<Vec<u8>, KeyError> {
    let not_made = |error: Error| KeyError::not_made("the PFX", error);
    check_plane(password, RARE_PASSWORD)?;
    check_plane(alias, RARE_ALIAS)?;
    identity.check_pair()?;
    let key = p12_keystore::PrivateKey::from_der(identity.private_key().as_pkcs8_der()).map_err(not_made)?;
    let chain: Vec<_> = identity
        .chain()
        .map(|certificate| p12_keystore::Certificate::from_der(certificate.as_der()))
        .collect::<Result<_, _>>()
        .map_err(not_made)?;
    let key_id = identity.certificate().fingerprint();
    let mut store = KeyStore::new();
    store.add_entry(
        alias,
        KeyStoreEntry::PrivateKeyChain(PrivateKeyChain::new(key_id.as_bytes().as_slice(), key, chain)),
    );
    let (encryption, mac) = match cipher {
        PfxCipher::Modern => (EncryptionAlgorithm::PbeWithHmacSha256AndAes256, MacAlgorithm::HmacSha256),
        PfxCipher::Legacy => (EncryptionAlgorithm::PbeWithShaAnd3KeyTripleDesCbc, MacAlgorithm::HmacSha1),
    };
    store
        .writer(password)
        .encryption_algorithm(encryption)
        .encryption_iterations(ITERATIONS)
        .mac_algorithm(mac)
        .mac_iterations(ITERATIONS)
        .write()
        .map_err(not_made)
}

/// Passwords and aliases are written in 16 bits for each character.
fn check_plane(text: &str, found: &'static str) -> Result<(), KeyError> {
    let advice = "choose characters up to U+FFFF";
    if text.chars().all(|c| u32::from(c) <= 0xffff) { Ok(()) } else { Err(KeyError::NotSupported { found, advice }) }
}

const ITERATIONS: u32 = 10_000;
const RARE_PASSWORD: &str = "a PFX password with an emoji or rare 汉字";
const RARE_ALIAS: &str = "a PFX alias with an emoji or rare 汉字";
