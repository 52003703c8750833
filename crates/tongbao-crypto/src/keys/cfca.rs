//! `.sm2` files of 中金认证 (CFCA): an SM2 key under a password, and its certificate.
//!
//! ```text
//! SEQUENCE {
//!   INTEGER 1
//!   SEQUENCE { OID data, OID SM4 or SM4 in CBC mode, OCTET STRING encrypted number }
//!   SEQUENCE { OID data, OCTET STRING certificate } }
//! ```
//!
//! The initialization vector and the key are the halves of SM3(password, 00000001). The number has up to 32 bytes.

use x509_cert::der::asn1::ObjectIdentifier;
use zeroize::Zeroizing;

use super::{
    Certificate, Identity, KeyError, PrivateKey,
    asn1::{OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE, only, wrap},
    hex,
    locked::{Locked, Protection},
    pbe::{CbcCipher, encrypt_sm4},
    pem,
};
use crate::sm3;

pub(super) fn read(der: &[u8], password: &str) -> Result<(PrivateKey, Certificate), KeyError> {
    let (encrypted, certificate) = parts(der)?;
    let certificate = Certificate::from_der(certificate)?;
    let refused = || LOCKED.refuses(password);
    if encrypted.is_empty() || !encrypted.len().is_multiple_of(CbcCipher::Sm4.block_bytes()) {
        return Err(LOCKED.malformed("the encrypted part is not made of whole blocks"));
    }
    let derived = derive(password);
    let (iv, key) = derived.split_at_checked(16).unwrap_or_default();
    let number = CbcCipher::Sm4.decrypt(key, iv, encrypted).filter(|number| (1..=32).contains(&number.len()));
    let number = number.ok_or_else(refused)?;
    let mut scalar = Zeroizing::new([0; 32]);
    scalar.iter_mut().rev().zip(number.iter().rev()).for_each(|(to, from)| *to = *from);
    let key = hex::private(&*scalar).map_err(|_| refused())?;
    // A short number may be chance: a wrong password gives right padding once in 256 times.
    if number.len() < 32 && certificate.public_key().is_ok_and(|public| public != key.public_key()) {
        return Err(refused());
    }
    Ok((key, certificate))
}

pub(super) fn write(identity: &Identity, password: &str) -> Result<Vec<u8>, KeyError> {
    identity.check_pair()?;
    let scalar = hex::scalar(identity.private_key(), "CFCA .sm2")?;
    let derived = derive(password);
    let (iv, key) = derived.split_at_checked(16).unwrap_or_default();
    let encrypted = encrypt_sm4(key, iv, &*scalar);
    let encrypted = encrypted.ok_or_else(|| KeyError::not_made("the CFCA .sm2 file", "SM4"))?;
    let data = wrap(OBJECT_IDENTIFIER, &[DATA.as_bytes()]);
    let cipher = wrap(OBJECT_IDENTIFIER, &[SM4.as_bytes()]);
    let key = wrap(SEQUENCE, &[&data, &cipher, &wrap(OCTET_STRING, &[&encrypted])]);
    let certificate = wrap(SEQUENCE, &[&data, &wrap(OCTET_STRING, &[identity.certificate().as_der()])]);
    Ok(pem::base64(&wrap(SEQUENCE, &[&[2, 1, 1], &key, &certificate])).to_vec())
}

pub(super) const fn protection() -> Protection {
    Protection { locked: LOCKED, cipher: "SM4", derivation: "SM3", rounds: 1 }
}

/// The encrypted number and the certificate.
fn parts(der: &[u8]) -> Result<(&[u8], &[u8]), KeyError> {
    let damaged = || LOCKED.malformed("it is not the DER of one");
    let outer = only(der).and_then(|outer| outer.sequence()).ok_or_else(damaged)?;
    let [_, key, certificate] = outer.as_slice() else { return Err(damaged()) };
    let (key, certificate) = (key.sequence().ok_or_else(damaged)?, certificate.sequence().ok_or_else(damaged)?);
    let ([key_type, cipher, encrypted], [certificate_type, certificate]) = (key.as_slice(), certificate.as_slice())
    else {
        return Err(damaged());
    };
    if key_type.oid() != Some(DATA) || certificate_type.oid() != Some(DATA) {
        return Err(damaged());
    }
    match cipher.oid().ok_or_else(damaged)? {
        SM4 | SM4_CBC => {}
        other => return Err(KeyError::CipherNotSupported { locked: LOCKED, cipher: other.to_string() }),
    }
    let encrypted = encrypted.expect(OCTET_STRING).ok_or_else(damaged)?;
    Ok((encrypted, certificate.expect(OCTET_STRING).ok_or_else(damaged)?))
}

fn derive(password: &str) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(sm3(&Zeroizing::new([password.as_bytes(), &[0, 0, 0, 1]].concat())))
}

const LOCKED: Locked = Locked::CfcaSm2;
const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.6.1.4.2.1");
const SM4: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.104");
const SM4_CBC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.156.10197.1.104.2");
