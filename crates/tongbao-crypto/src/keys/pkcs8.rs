//! Encrypted PKCS#8 (RFC 5958), in and out.

use sm2::elliptic_curve::Generate as _;
use zeroize::Zeroizing;

use super::{
    KeyError, PrivateKey,
    asn1::{INTEGER, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE, Shape, only, shape_of, wrap},
    locked::{Budget, Locked, Protection},
    pbe::{Scheme, encrypt_aes256},
};

/// Opens an EncryptedPrivateKeyInfo; inside a PFX the error speaks of the PFX.
pub(super) fn decrypt(
    der: &[u8],
    password: &str,
    locked: Locked,
    budget: &mut Budget,
) -> Result<(PrivateKey, Protection), KeyError> {
    let parts = only(der).and_then(|outer| outer.sequence());
    let Some([algorithm, encrypted]) = parts.as_deref() else { return Err(locked.malformed("it is not DER")) };
    let encrypted = encrypted.expect(OCTET_STRING).ok_or_else(|| locked.malformed("the encrypted part is missing"))?;
    let scheme = Scheme::read(*algorithm, locked)?;
    let plain = scheme.decrypt(password, encrypted, budget)?.ok_or_else(|| locked.refuses(password))?;
    // A wrong password gives right padding once in 256 times, but no key.
    if !matches!(shape_of(&plain), Ok(Some(Shape::Pkcs8))) {
        return Err(locked.refuses(password));
    }
    Ok((PrivateKey::from_pkcs8_der(&plain)?, scheme.protection()))
}

/// AES-256 in CBC mode and PBKDF2 with SHA-256, as OpenSSL 1.1 and later and Java read it.
pub(super) fn encrypt(key: &PrivateKey, password: &str) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let not_made = |cause| KeyError::not_made("the encrypted private key", cause);
    let salt = <[u8; 16]>::try_generate().map_err(|cause| KeyError::not_made("a salt", cause))?;
    let iv = <[u8; 16]>::try_generate().map_err(|cause| KeyError::not_made("an initialization vector", cause))?;
    let mut derived = Zeroizing::new([0; 32]);
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(password.as_bytes(), &salt, ROUNDS, &mut *derived);
    let encrypted = encrypt_aes256(&*derived, &iv, key.as_pkcs8_der()).ok_or_else(|| not_made("AES-256"))?;

    let prf = wrap(SEQUENCE, &[&wrap(OBJECT_IDENTIFIER, &[&HMAC_SHA256]), &[5, 0]]);
    let rounds = wrap(INTEGER, &[ROUNDS.to_be_bytes().get(1..).unwrap_or_default()]);
    let parameters = wrap(SEQUENCE, &[&wrap(OCTET_STRING, &[&salt]), &rounds, &prf]);
    let derivation = wrap(SEQUENCE, &[&wrap(OBJECT_IDENTIFIER, &[&PBKDF2]), &parameters]);
    let cipher = wrap(SEQUENCE, &[&wrap(OBJECT_IDENTIFIER, &[&AES_256_CBC]), &wrap(OCTET_STRING, &[&iv])]);
    let parameters = wrap(SEQUENCE, &[&derivation, &cipher]);
    let algorithm = wrap(SEQUENCE, &[&wrap(OBJECT_IDENTIFIER, &[&PBES2]), &parameters]);
    Ok(wrap(SEQUENCE, &[&algorithm, &wrap(OCTET_STRING, &[&encrypted])]))
}

/// Between 2^16 and 2^23, so that three bytes write it.
const ROUNDS: u32 = 100_000;
const PBES2: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d];
const PBKDF2: [u8; 9] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0c];
const HMAC_SHA256: [u8; 8] = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x09];
const AES_256_CBC: [u8; 9] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x2a];
