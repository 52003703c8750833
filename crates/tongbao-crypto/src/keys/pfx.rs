//! PFX/P12 files (RFC 7292), in and out.
//!
//! A library writes them. They are read here: how often a library derives keys cannot be bounded from outside, because
//! most of what asks for it is itself encrypted.

#[cfg(feature = "pfx")]
mod write;

use hmac::{EagerHash, Hmac, KeyInit as _, Mac as _};
use md5::Md5;
use sha1::Sha1;
use sha2::{Sha224, Sha256, Sha384, Sha512};
use sm3::Sm3;
use x509_cert::der::asn1::ObjectIdentifier;
use zeroize::Zeroizing;

#[cfg(feature = "pfx")]
pub use self::write::PfxCipher;
#[cfg(feature = "pfx")]
pub(super) use self::write::write;
use super::{
    Certificate, KeyError, PrivateKey,
    asn1::{CONTEXT_0, Element, OCTET_STRING, SEQUENCE, elements, only},
    derive::{Hash, NO_PASSWORD, Purpose, at_least_one, pkcs12},
    locked::{Budget, Locked, Protection},
    pbe::Scheme,
    pkcs8,
};

/// A key or certificate of a PFX.
pub(super) enum Bag {
    Key(PrivateKey, Option<Protection>),
    Certificate(Box<Certificate>, Option<Protection>),
}

/// Reads keys and certificates in the order of the file and hands each over; other bags are passed by.
pub(super) fn read(
    der: &[u8],
    password: &str,
    budget: &mut Budget,
    found: &mut impl FnMut(Bag) -> Result<(), KeyError>,
) -> Result<(), KeyError> {
    let damaged = || LOCKED.malformed("its outer structure is not DER");
    let parts = only(der).and_then(|outer| outer.sequence()).ok_or_else(damaged)?;
    let [_, safe, mac @ ..] = parts.as_slice() else { return Err(damaged()) };
    let (kind, content) = content_info(*safe).ok_or_else(damaged)?;
    if kind != DATA {
        return Err(KeyError::NotSupported { found: "a PFX signed with a key", advice: LOCKED.rewrite() });
    }
    let content = octets(content)?;
    let mut password = password;
    if let [mac, ..] = mac
        && let Err(refused) = check_mac(*mac, content, password, budget)
    {
        // Programs do not agree on what an empty password is.
        if !password.is_empty() || check_mac(*mac, content, NO_PASSWORD, budget).is_err() {
            return Err(refused);
        }
        password = NO_PASSWORD;
    }
    let mut reader = Reader { password, has_mac: !mac.is_empty(), budget, found };
    for safe in sequence_of(content).ok_or_else(|| LOCKED.malformed("its list of safes is not DER"))? {
        reader.read_safe(safe)?;
    }
    Ok(())
}

struct Reader<'a, F> {
    password: &'a str,
    has_mac: bool,
    budget: &'a mut Budget,
    found: &'a mut F,
}

impl<F: FnMut(Bag) -> Result<(), KeyError>> Reader<'_, F> {
    fn read_safe(&mut self, safe: Element<'_>) -> Result<(), KeyError> {
        let damaged = || LOCKED.malformed("a safe is not DER");
        let (kind, content) = content_info(safe).ok_or_else(damaged)?;
        match kind {
            DATA => self.read_bags(octets(content)?, None),
            ENCRYPTED_DATA => {
                let parts = content.sequence().ok_or_else(damaged)?;
                let [_version, parts, ..] = parts.as_slice() else { return Err(damaged()) };
                let parts = parts.sequence().ok_or_else(damaged)?;
                let [_kind, algorithm, encrypted] = parts.as_slice() else { return Err(damaged()) };
                let encrypted = match encrypted.tag {
                    IMPLICIT_OCTETS => encrypted.body,
                    CONTEXT_0 => return Err(ber()),
                    _ => return Err(damaged()),
                };
                let scheme = Scheme::read(*algorithm, LOCKED)?;
                let plain = scheme.decrypt(self.password, encrypted, self.budget)?.ok_or_else(|| self.refused())?;
                self.read_bags(&plain, Some(scheme.protection()))
            }
            ENVELOPED_DATA => {
                let found = "a PFX encrypted for a certificate";
                Err(KeyError::NotSupported { found, advice: LOCKED.rewrite() })
            }
            _ => Err(damaged()),
        }
    }

    fn read_bags(&mut self, bags: &[u8], protection: Option<Protection>) -> Result<(), KeyError> {
        // Without a MAC a wrong password shows only in nonsense.
        let bags = sequence_of(bags).ok_or_else(|| match protection {
            Some(_) => self.refused(),
            None => LOCKED.malformed("a list of bags is not DER"),
        })?;
        let damaged = || LOCKED.malformed("a bag is not DER");
        for bag in bags {
            let parts = bag.sequence().ok_or_else(damaged)?;
            let [kind, value, ..] = parts.as_slice() else { return Err(damaged()) };
            let value = value.explicit(CONTEXT_0).ok_or_else(damaged)?;
            match kind.oid().ok_or_else(damaged)? {
                KEY_BAG => {
                    let key = PrivateKey::from_pkcs8_der(value.whole)?;
                    (self.found)(Bag::Key(key, protection))?;
                }
                SHROUDED_KEY_BAG => {
                    let opened = pkcs8::decrypt(value.whole, self.password, LOCKED, self.budget);
                    let (key, protection) = opened.map_err(|error| match error {
                        // The MAC says that the password fits.
                        KeyError::WrongPassword { .. } | KeyError::PasswordNeeded { .. } if self.has_mac => {
                            LOCKED.malformed("its key is locked with another password")
                        }
                        other => other,
                    })?;
                    (self.found)(Bag::Key(key, Some(protection)))?;
                }
                CERTIFICATE_BAG => {
                    let parts = value.sequence().ok_or_else(damaged)?;
                    let [kind, content] = parts.as_slice() else { return Err(damaged()) };
                    if kind.oid() == Some(X509) {
                        let der = octets(content.explicit(CONTEXT_0).ok_or_else(damaged)?)?;
                        let certificate = Box::new(Certificate::from_der(der)?);
                        (self.found)(Bag::Certificate(certificate, protection))?;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn refused(&self) -> KeyError {
        if self.has_mac {
            return LOCKED.malformed("a safe is locked with another password");
        }
        LOCKED.refuses(self.password)
    }
}

/// Tells a wrong password for certain, and a damaged file, but not one from the other.
fn check_mac(mac: Element<'_>, content: &[u8], password: &str, budget: &mut Budget) -> Result<(), KeyError> {
    let damaged = || LOCKED.malformed("its MAC is not DER");
    let parts = mac.sequence().ok_or_else(damaged)?;
    let [digest, salt, rounds @ ..] = parts.as_slice() else { return Err(damaged()) };
    let digest = digest.sequence().ok_or_else(damaged)?;
    let [algorithm, digest] = digest.as_slice() else { return Err(damaged()) };
    let algorithm = algorithm.sequence().and_then(|parts| parts.first()?.oid()).ok_or_else(damaged)?;
    let hash = Hash::of(algorithm).ok_or_else(|| KeyError::CipherNotSupported {
        locked: LOCKED,
        cipher: format!("a MAC of kind {}", super::pbe::name_of(algorithm)),
    })?;
    let salt = salt.expect(OCTET_STRING).ok_or_else(damaged)?;
    let rounds = rounds.first().map_or(Some(1), |rounds| at_least_one(*rounds)).ok_or_else(damaged)?;
    let digest = digest.expect(OCTET_STRING).ok_or_else(damaged)?;
    budget.spend(hash.calls(rounds), LOCKED)?;
    let mut key = Zeroizing::new(vec![0; hash.bytes()]);
    pkcs12(hash, Purpose::Mac, password, salt, rounds, &mut key);
    let fits = match hash {
        Hash::Md5 => mac_fits::<Md5>(&key, content, digest),
        Hash::Sha1 => mac_fits::<Sha1>(&key, content, digest),
        Hash::Sha224 => mac_fits::<Sha224>(&key, content, digest),
        Hash::Sha256 => mac_fits::<Sha256>(&key, content, digest),
        Hash::Sha384 => mac_fits::<Sha384>(&key, content, digest),
        Hash::Sha512 => mac_fits::<Sha512>(&key, content, digest),
        Hash::Sm3 => mac_fits::<Sm3>(&key, content, digest),
    };
    if fits { Ok(()) } else { Err(LOCKED.refuses(password)) }
}

fn mac_fits<D: EagerHash>(key: &[u8], content: &[u8], digest: &[u8]) -> bool {
    Hmac::<D>::new_from_slice(key).is_ok_and(|mac| mac.chain_update(content).verify_slice(digest).is_ok())
}

/// Kind and content of a ContentInfo.
fn content_info(info: Element<'_>) -> Option<(ObjectIdentifier, Element<'_>)> {
    let parts = info.sequence()?;
    let [kind, content] = parts.as_slice() else { return None };
    Some((kind.oid()?, content.explicit(CONTEXT_0)?))
}

fn octets(element: Element<'_>) -> Result<&[u8], KeyError> {
    match element.tag {
        OCTET_STRING => Ok(element.body),
        CONSTRUCTED_OCTETS => Err(ber()),
        _ => Err(LOCKED.malformed("an OCTET STRING is missing")),
    }
}

fn sequence_of(der: &[u8]) -> Option<Vec<Element<'_>>> {
    elements(only(der)?.expect(SEQUENCE)?)
}

fn ber() -> KeyError {
    KeyError::NotSupported { found: "a PFX in BER", advice: LOCKED.rewrite() }
}

const fn oid(text: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(text)
}

const LOCKED: Locked = Locked::Pfx;
const CONSTRUCTED_OCTETS: u8 = 0x24;
const IMPLICIT_OCTETS: u8 = 0x80;
const DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.1");
const ENVELOPED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.3");
const ENCRYPTED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.6");
const KEY_BAG: ObjectIdentifier = oid("1.2.840.113549.1.12.10.1.1");
const SHROUDED_KEY_BAG: ObjectIdentifier = oid("1.2.840.113549.1.12.10.1.2");
const CERTIFICATE_BAG: ObjectIdentifier = oid("1.2.840.113549.1.12.10.1.3");
const X509: ObjectIdentifier = oid("1.2.840.113549.1.9.22.1");
