//! Keys of ciphers, made from passwords.

use hmac::EagerHash;
use md5::Md5;
use sha1::{
    Digest, Sha1,
    digest::{OutputSizeUser, block_api::BlockSizeUser},
};
use sha2::{Sha224, Sha256, Sha384, Sha512};
use sm3::Sm3;
use x509_cert::der::asn1::ObjectIdentifier;
use zeroize::{Zeroize as _, Zeroizing};

use super::asn1::{Element, OCTET_STRING, SEQUENCE};

/// A digest that password derivations and the MAC of a PFX use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hash {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
    Sm3,
}

impl Hash {
    /// By the identifier of the digest or of its HMAC.
    pub(super) fn of(oid: ObjectIdentifier) -> Option<Self> {
        HASHES.iter().find(|(_, ids)| ids.contains(&oid)).map(|(hash, _)| *hash)
    }

    pub(super) const fn bytes(self) -> usize {
        match self {
            Self::Md5 => 16,
            Self::Sha1 => 20,
            Self::Sha224 => 28,
            Self::Sha256 | Self::Sm3 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }

    /// Calls of SHA-256 that take the time of this many of this digest.
    pub(super) const fn calls(self, rounds: u32) -> u64 {
        rounds as u64 * self.weight()
    }

    /// Time of one call against SHA-256 in hardware.
    const fn weight(self) -> u64 {
        match self {
            Self::Sha1 | Self::Sha224 | Self::Sha256 => 1,
            Self::Md5 => 2,
            Self::Sm3 => 4,
            Self::Sha384 | Self::Sha512 => 6,
        }
    }
}

/// A way from a password to a key.
#[derive(Debug, Clone, Copy)]
pub(super) enum Derivation<'a> {
    /// RFC 8018, 5.1, where the same digest also gives the initialization vector.
    Pbkdf1 { hash: Hash, salt: &'a [u8], rounds: u32 },
    /// RFC 8018, 5.2.
    Pbkdf2 { hash: Hash, salt: &'a [u8], rounds: u32, key_length: Option<u64> },
    /// RFC 7292, appendix B.
    Pkcs12 { hash: Hash, salt: &'a [u8], rounds: u32 },
    /// RFC 7914.
    Scrypt { salt: &'a [u8], log_n: u8, r: u32, p: u32, key_length: Option<u64> },
}

/// What a PKCS#12 derivation is for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Purpose {
    Key = 1,
    Iv = 2,
    Mac = 3,
}

impl<'a> Derivation<'a> {
    /// The derivation that PBES2 names; `Err` names one that is not known.
    pub(super) fn of_pbes2(parts: &[Element<'a>]) -> Result<Option<Self>, ObjectIdentifier> {
        let [oid, parameters] = parts else { return Ok(None) };
        match oid.oid() {
            Some(PBKDF2) => Self::pbkdf2(*parameters),
            Some(SCRYPT) => Ok(Self::scrypt(*parameters)),
            Some(other) => Err(other),
            None => Ok(None),
        }
    }

    fn pbkdf2(parameters: Element<'a>) -> Result<Option<Self>, ObjectIdentifier> {
        let Some(parts) = parameters.sequence() else { return Ok(None) };
        let [salt, rounds, options @ ..] = parts.as_slice() else { return Ok(None) };
        let hash = match options.iter().find(|option| option.tag == SEQUENCE) {
            None => Hash::Sha1,
            Some(prf) => {
                let oid = prf.sequence().and_then(|prf| prf.first()?.oid());
                let Some(oid) = oid else { return Ok(None) };
                Hash::of(oid).ok_or(oid)?
            }
        };
        let key_length = options.iter().find_map(|option| option.unsigned());
        let (Some(salt), Some(rounds)) = (salt.expect(OCTET_STRING), at_least_one(*rounds)) else { return Ok(None) };
        Ok(Some(Self::Pbkdf2 { hash, salt, rounds, key_length }))
    }

    fn scrypt(parameters: Element<'a>) -> Option<Self> {
        let parts = parameters.sequence()?;
        let [salt, n, r, p, key_length @ ..] = parts.as_slice() else { return None };
        let n = n.unsigned().filter(|n| *n >= 2 && n.is_power_of_two())?;
        Some(Self::Scrypt {
            salt: salt.expect(OCTET_STRING)?,
            log_n: u8::try_from(n.ilog2()).ok()?,
            r: at_least_one(*r)?,
            p: at_least_one(*p)?,
            key_length: key_length.first().and_then(|length| length.unsigned()),
        })
    }

    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Pbkdf1 { hash: Hash::Md5, .. } => "PBKDF1 with MD5",
            Self::Pbkdf1 { .. } => "PBKDF1 with SHA-1",
            Self::Pbkdf2 { hash, .. } => match hash {
                Hash::Md5 => "PBKDF2 with MD5",
                Hash::Sha1 => "PBKDF2 with SHA-1",
                Hash::Sha224 => "PBKDF2 with SHA-224",
                Hash::Sha256 => "PBKDF2 with SHA-256",
                Hash::Sha384 => "PBKDF2 with SHA-384",
                Hash::Sha512 => "PBKDF2 with SHA-512",
                Hash::Sm3 => "PBKDF2 with SM3",
            },
            Self::Pkcs12 { .. } => "PKCS#12 with SHA-1",
            Self::Scrypt { .. } => "scrypt",
        }
    }

    pub(super) fn rounds(&self) -> u64 {
        match self {
            Self::Pbkdf1 { rounds, .. } | Self::Pbkdf2 { rounds, .. } | Self::Pkcs12 { rounds, .. } => {
                u64::from(*rounds)
            }
            Self::Scrypt { log_n, .. } => 1u64.checked_shl(u32::from(*log_n)).unwrap_or(u64::MAX),
        }
    }

    /// Digest calls, or the time of as many, that a key of this length takes.
    pub(super) fn cost(&self, key_bytes: usize) -> u64 {
        let blocks = |hash: Hash, bytes: usize| (bytes.div_ceil(hash.bytes()) as u64).saturating_mul(hash.weight());
        match self {
            Self::Pbkdf1 { hash, .. } => self.rounds().saturating_mul(hash.weight()),
            Self::Pbkdf2 { hash, .. } => self.rounds().saturating_mul(2 * blocks(*hash, key_bytes)),
            // The initialization vector is derived like the key, all over again.
            Self::Pkcs12 { hash, .. } => {
                self.rounds().saturating_mul(blocks(*hash, key_bytes) + blocks(*hash, IV_BYTES))
            }
            // A digest call takes the time of about 40 bytes of scrypt's memory.
            Self::Scrypt { p, .. } => self.memory().saturating_mul(u64::from(*p)) / 40,
        }
    }

    /// Bytes of memory that the derivation takes.
    pub(super) fn memory(&self) -> u64 {
        match self {
            Self::Scrypt { r, p, .. } => {
                self.rounds().saturating_add(u64::from(*p)).saturating_mul(u64::from(*r)).saturating_mul(128)
            }
            _ => 0,
        }
    }

    /// The key; for PBKDF1 and PKCS#12 also the initialization vector, which the others name themselves.
    ///
    /// `None` if the parameters do not fit a key of this length.
    pub(super) fn derive(&self, password: &str, key_bytes: usize) -> Option<(Zeroizing<Vec<u8>>, [u8; IV_BYTES])> {
        let plain = if password == NO_PASSWORD { "" } else { password };
        let mut key = Zeroizing::new(vec![0; key_bytes]);
        let mut iv = [0; IV_BYTES];
        let fits = |wanted: Option<u64>| wanted.is_none_or(|wanted| wanted == key_bytes as u64);
        match *self {
            Self::Pbkdf1 { hash, salt, rounds } => {
                let both = Zeroizing::new(match hash {
                    Hash::Md5 => pbkdf1::<Md5>(plain, salt, rounds),
                    _ => pbkdf1::<Sha1>(plain, salt, rounds),
                });
                let (first, second) = both.split_at_checked(8)?;
                key.iter_mut().zip(first).for_each(|(to, from)| *to = *from);
                iv.iter_mut().zip(second).for_each(|(to, from)| *to = *from);
            }
            Self::Pbkdf2 { hash, salt, rounds, key_length } if fits(key_length) => match hash {
                Hash::Md5 => pbkdf2::<Md5>(plain, salt, rounds, &mut key),
                Hash::Sha1 => pbkdf2::<Sha1>(plain, salt, rounds, &mut key),
                Hash::Sha224 => pbkdf2::<Sha224>(plain, salt, rounds, &mut key),
                Hash::Sha256 => pbkdf2::<Sha256>(plain, salt, rounds, &mut key),
                Hash::Sha384 => pbkdf2::<Sha384>(plain, salt, rounds, &mut key),
                Hash::Sha512 => pbkdf2::<Sha512>(plain, salt, rounds, &mut key),
                Hash::Sm3 => pbkdf2::<Sm3>(plain, salt, rounds, &mut key),
            },
            Self::Pkcs12 { hash, salt, rounds } => {
                pkcs12(hash, Purpose::Key, password, salt, rounds, &mut key);
                pkcs12(hash, Purpose::Iv, password, salt, rounds, &mut iv);
            }
            Self::Scrypt { salt, log_n, r, p, key_length } if fits(key_length) => {
                let parameters = scrypt::Params::new(log_n, r, p).ok()?;
                scrypt::scrypt(plain.as_bytes(), salt, &parameters, &mut key).ok()?;
            }
            _ => return None,
        }
        Some((key, iv))
    }
}

/// A number of rounds; none at all would be no protection.
pub(super) fn at_least_one(element: Element<'_>) -> Option<u32> {
    element.unsigned().and_then(|rounds| u32::try_from(rounds).ok()).filter(|rounds| *rounds > 0)
}

/// The derivation of a PFX, for its MAC as well.
pub(super) fn pkcs12(hash: Hash, purpose: Purpose, password: &str, salt: &[u8], rounds: u32, key: &mut [u8]) {
    // Made large enough at once: growing would leave copies of the password behind.
    let mut units = Zeroizing::new(Vec::with_capacity(2 * password.len() + 2));
    if password != NO_PASSWORD {
        units.extend(password.encode_utf16().chain([0]).flat_map(u16::to_be_bytes));
    }
    let password = units;
    match hash {
        Hash::Md5 => pkcs12_with::<Md5>(purpose, &password, salt, rounds, key),
        Hash::Sha1 => pkcs12_with::<Sha1>(purpose, &password, salt, rounds, key),
        Hash::Sha224 => pkcs12_with::<Sha224>(purpose, &password, salt, rounds, key),
        Hash::Sha256 => pkcs12_with::<Sha256>(purpose, &password, salt, rounds, key),
        Hash::Sha384 => pkcs12_with::<Sha384>(purpose, &password, salt, rounds, key),
        Hash::Sha512 => pkcs12_with::<Sha512>(purpose, &password, salt, rounds, key),
        Hash::Sm3 => pkcs12_with::<Sm3>(purpose, &password, salt, rounds, key),
    }
}

fn pkcs12_with<D: Digest + BlockSizeUser>(purpose: Purpose, password: &[u8], salt: &[u8], rounds: u32, key: &mut [u8]) {
    let block = D::block_size();
    let fill = |part: &[u8]| part.iter().copied().cycle().take(part.len().next_multiple_of(block)).collect::<Vec<u8>>();
    let mut input = Zeroizing::new(fill(salt));
    let password = Zeroizing::new(fill(password));
    input.reserve_exact(password.len());
    input.extend_from_slice(&password);
    for chunk in key.chunks_mut(<D as OutputSizeUser>::output_size()) {
        let mut digest = D::new().chain_update(vec![purpose as u8; block]).chain_update(&*input).finalize();
        for _ in 1..rounds {
            digest = D::digest(&digest);
        }
        chunk.iter_mut().zip(&digest).for_each(|(to, from)| *to = *from);
        // Every block of the input grows by the digest, repeated to its length, and one.
        let addend: Zeroizing<Vec<u8>> = Zeroizing::new(digest.iter().copied().cycle().take(block).collect());
        digest.as_mut_slice().zeroize();
        for block in input.chunks_mut(block) {
            let mut carry = 1;
            for (byte, add) in block.iter_mut().zip(addend.iter()).rev() {
                carry += u16::from(*byte) + u16::from(*add);
                *byte = carry as u8;
                carry >>= 8;
            }
        }
    }
}

fn pbkdf1<D: Digest>(password: &str, salt: &[u8], rounds: u32) -> Vec<u8> {
    let mut digest = D::new().chain_update(password).chain_update(salt).finalize();
    for _ in 1..rounds {
        digest = D::digest(&digest);
    }
    let both = digest.iter().copied().take(16).collect();
    digest.as_mut_slice().zeroize();
    both
}

fn pbkdf2<D: EagerHash>(password: &str, salt: &[u8], rounds: u32, key: &mut [u8]) {
    pbkdf2::pbkdf2_hmac::<D>(password.as_bytes(), salt, rounds, key);
}

const fn oid(text: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(text)
}

/// Stands for no password at all, whose bytes in a PFX are none; those of an empty password are the two zeros of its end.
pub(super) const NO_PASSWORD: &str = "\0";
/// Every cipher whose initialization vector is derived has blocks of this length.
const IV_BYTES: usize = 8;
const PBKDF2: ObjectIdentifier = oid("1.2.840.113549.1.5.12");
const SCRYPT: ObjectIdentifier = oid("1.3.6.1.4.1.11591.4.11");
const HASHES: [(Hash, [ObjectIdentifier; 2]); 7] = [
    (Hash::Md5, [oid("1.2.840.113549.2.5"), oid("1.2.840.113549.2.6")]),
    (Hash::Sha1, [oid("1.3.14.3.2.26"), oid("1.2.840.113549.2.7")]),
    (Hash::Sha224, [oid("2.16.840.1.101.3.4.2.4"), oid("1.2.840.113549.2.8")]),
    (Hash::Sha256, [oid("2.16.840.1.101.3.4.2.1"), oid("1.2.840.113549.2.9")]),
    (Hash::Sha384, [oid("2.16.840.1.101.3.4.2.2"), oid("1.2.840.113549.2.10")]),
    (Hash::Sha512, [oid("2.16.840.1.101.3.4.2.3"), oid("1.2.840.113549.2.11")]),
    (Hash::Sm3, [oid("1.2.156.10197.1.401"), oid("1.2.156.10197.1.401.2")]),
];
