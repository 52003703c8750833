//! PFX/P12 files, in and out.
//!
//! The library underneath does not wipe its own buffers of the decrypted private key.

use p12_keystore::{
    EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, Pkcs12Archive, PrivateKeyChain, error::Error,
};

use super::{Certificate, Identity, KeyError, PrivateKey, asn1::has_mac};

/// How a written PFX is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PfxCipher {
    /// AES-256 and HMAC-SHA-256: OpenSSL 3, Java 8u301 and later, Windows Server 2019 and later.
    #[default]
    Modern,
    /// Triple DES and HMAC-SHA-1, for everything older, and for testing with what gateways still hand out.
    Legacy,
}

pub(super) fn read(der: &[u8], password: Option<&str>) -> Result<(Vec<PrivateKey>, Vec<Certificate>), KeyError> {
    let given = password.unwrap_or_default();
    check_plane(given, RARE_PASSWORD)?;
    let locked = || if given.is_empty() { KeyError::PasswordNeeded } else { KeyError::WrongPassword };
    let archive = Pkcs12Archive::from_pkcs12(der, given).map_err(|error| match explain(error) {
        KeyError::WrongPassword => locked(),
        // Without a MAC a wrong password shows only in nonsense, which looks like damage.
        KeyError::Malformed { .. } if !has_mac(der) => locked(),
        other => other,
    })?;
    let keys: Vec<_> =
        archive.keys.iter().map(|bag| PrivateKey::from_pkcs8_der(bag.key.as_der())).collect::<Result<_, _>>()?;
    let certificates: Vec<_> =
        archive.certs.iter().map(|bag| Certificate::from_der(bag.cert.as_der())).collect::<Result<_, _>>()?;
    if keys.is_empty() && certificates.is_empty() {
        return Err(KeyError::Unrecognized { found: "a PFX without keys and certificates" });
    }
    Ok((keys, certificates))
}

pub(super) fn write(identity: &Identity, alias: &str, password: &str, cipher: PfxCipher) -> Result<Vec<u8>, KeyError> {
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

fn explain(error: Error) -> KeyError {
    let advice = "write it anew with `openssl pkcs12 -export`, which uses AES-256";
    match error {
        Error::MacError(_) | Error::UnpadError => KeyError::WrongPassword,
        Error::Pkcs5Error(text) if text.contains("decryption failed") => KeyError::WrongPassword,
        Error::UnsupportedEncryptionScheme | Error::UnsupportedMacAlgorithm | Error::Pkcs5Error(_) => {
            KeyError::NotSupported { found: "a PFX with an unusual cipher", advice }
        }
        Error::UnsupportedContentType | Error::UnsupportedCertificateType | Error::InvalidVersion => {
            KeyError::NotSupported { found: "an unusual PFX", advice }
        }
        other => KeyError::malformed("the PFX", other),
    }
}

const ITERATIONS: u32 = 10_000;
const RARE_PASSWORD: &str = "a PFX password with an emoji or rare 汉字";
const RARE_ALIAS: &str = "a PFX alias with an emoji or rare 汉字";
