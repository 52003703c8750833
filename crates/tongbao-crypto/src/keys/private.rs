//! Private keys.

use std::{fmt, sync::Arc};

use rsa::{
    RsaPrivateKey,
    pkcs1::{self, EncodeRsaPrivateKey},
    pkcs8::{EncodePrivateKey, PrivateKeyInfoRef},
};
use sm2::elliptic_curve::{Generate, common::getrandom};
use subtle::ConstantTimeEq as _;
use x509_cert::der::{Decode, SecretDocument};
use zeroize::Zeroizing;

use super::{
    KeyAlgorithm, KeyError, PublicKey, Weakness,
    asn1::{BIT_STRING, CONTEXT_0, CONTEXT_1, OCTET_STRING, SEQUENCE, wrap},
    hex, load, pem, pkcs8,
    public::{algorithm_of, check_size},
};
use crate::{Algorithm, Fingerprint};

/// 私钥: signs and decrypts for us, or in a sandbox for the made-up gateway. RSA from 1024 to 8192 bits, or SM2.
///
/// It is wiped when the last clone is dropped. `Debug` shows kind, bits and fingerprint.
#[derive(Clone)]
pub struct PrivateKey(Arc<Inner>);

struct Inner {
    kind: PrivateKind,
    pkcs8: SecretDocument,
    public: PublicKey,
}

// Both wipe themselves.
enum PrivateKind {
    Rsa(Box<RsaPrivateKey>),
    Sm2(sm2::SecretKey),
}

impl PrivateKey {
    /// Reads a private key in any plain form that [`load`] takes.
    ///
    /// For a PFX, which has a password, see [`load`] and [`Identity::load`](super::Identity::load).
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongContent`] if there is no private key in the file, [`KeyError::Several`] if there are several,
    /// otherwise like [`load`].
    pub fn load(input: &[u8]) -> Result<Self, KeyError> {
        load(input, None)?.into_private_key()
    }

    /// A new RSA key, for tests and sandboxes. 2048 bits take a fraction of a second.
    ///
    /// # Errors
    ///
    /// [`KeyError::KeySize`] outside of 1024 to 8192 bits, [`KeyError::NotMade`] without random numbers.
    pub fn generate_rsa(bits: usize) -> Result<Self, KeyError> {
        if !(1024..=8192).contains(&bits) {
            return Err(KeyError::KeySize { found: bits, min: 1024, max: 8192 });
        }
        #[cfg(feature = "aws-lc")]
        if let Some(pkcs8) = fast_rsa(bits) {
            return Self::from_pkcs8_der(&pkcs8);
        }
        let not_made = |cause: Box<dyn std::error::Error + Send + Sync>| KeyError::not_made("an RSA key", cause);
        // The generator below cannot report a missing random source, so ask once beforehand.
        u64::try_generate().map_err(|cause| not_made(cause.into()))?;
        let mut random = getrandom::rand_core::UnwrapErr(getrandom::SysRng);
        Self::from_rsa(RsaPrivateKey::new(&mut random, bits).map_err(|cause| not_made(cause.into()))?)
    }

    /// A new SM2 key, for tests and sandboxes.
    ///
    /// # Errors
    ///
    /// [`KeyError::NotMade`] without random numbers.
    pub fn generate_sm2() -> Result<Self, KeyError> {
        Self::from_sm2(sm2::SecretKey::try_generate().map_err(|cause| KeyError::not_made("an SM2 key", cause))?)
    }

    /// The other half, for the side that verifies what this key signs.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        self.0.public.clone()
    }

    /// The kind of key.
    #[must_use]
    pub fn algorithm(&self) -> KeyAlgorithm {
        self.0.public.algorithm()
    }

    /// Length in bits.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.0.public.bits()
    }

    /// What is weak about signing with this key, if anything.
    #[must_use]
    pub fn weakness(&self) -> Option<Weakness> {
        self.0.public.weakness()
    }

    /// The fingerprint of the public half.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.0.public.fingerprint()
    }

    /// **Secret:** the key as plain DER PKCS#8.
    #[must_use]
    pub fn as_pkcs8_der(&self) -> &[u8] {
        self.0.pkcs8.as_bytes()
    }

    /// **Secret:** the key as plain PEM, `BEGIN PRIVATE KEY`.
    #[must_use]
    pub fn to_pem(&self) -> Zeroizing<Vec<u8>> {
        pem::encode("PRIVATE KEY", self.as_pkcs8_der())
    }

    /// **Secret:** the key as PKCS#8 in base64 on one line, as Java programs keep it in their configuration.
    #[must_use]
    pub fn to_base64(&self) -> Zeroizing<Vec<u8>> {
        pem::base64(self.as_pkcs8_der())
    }

    /// The key as encrypted DER PKCS#8: AES-256, and PBKDF2 with SHA-256 and 100,000 rounds.
    ///
    /// # Errors
    ///
    /// [`KeyError::NotMade`] without random numbers.
    pub fn to_encrypted_der(&self, password: &str) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        pkcs8::encrypt(self, password)
    }

    /// The key as encrypted PEM, `BEGIN ENCRYPTED PRIVATE KEY`; see [`to_encrypted_der`](Self::to_encrypted_der).
    ///
    /// # Errors
    ///
    /// [`KeyError::NotMade`] without random numbers.
    pub fn to_encrypted_pem(&self, password: &str) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        Ok(pem::encode("ENCRYPTED PRIVATE KEY", &self.to_encrypted_der(password)?))
    }

    /// **Secret:** an RSA key as plain DER PKCS#1, as PHP and older tools want it.
    ///
    /// # Errors
    ///
    /// [`KeyError::NoSuchForm`] for SM2.
    pub fn to_pkcs1_der(&self) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let key = self.as_rsa().ok_or_else(|| self.no_form("PKCS#1"))?;
        let document = key.to_pkcs1_der().map_err(|cause| KeyError::not_made("the PKCS#1 key", cause))?;
        Ok(document.to_bytes())
    }

    /// **Secret:** an RSA key as plain PEM, `BEGIN RSA PRIVATE KEY`.
    ///
    /// # Errors
    ///
    /// [`KeyError::NoSuchForm`] for SM2.
    pub fn to_pkcs1_pem(&self) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        Ok(pem::encode("RSA PRIVATE KEY", &self.to_pkcs1_der()?))
    }

    /// **Secret:** an SM2 key as plain DER SEC1, with its curve.
    ///
    /// # Errors
    ///
    /// [`KeyError::NoSuchForm`] for RSA.
    pub fn to_sec1_der(&self) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let scalar = hex::scalar(self, "SEC1")?;
        let point = hex::point(&self.public_key(), "SEC1")?;
        let curve = wrap(CONTEXT_0, &[&SM2_CURVE_DER]);
        let public = wrap(CONTEXT_1, &[&wrap(BIT_STRING, &[&[0], &point])]);
        Ok(wrap(SEQUENCE, &[&[2, 1, 1], &wrap(OCTET_STRING, &[&*scalar]), &curve, &public]))
    }

    /// **Secret:** an SM2 key as plain PEM, `BEGIN EC PRIVATE KEY`.
    ///
    /// # Errors
    ///
    /// [`KeyError::NoSuchForm`] for RSA.
    pub fn to_sec1_pem(&self) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        Ok(pem::encode("EC PRIVATE KEY", &self.to_sec1_der()?))
    }

    /// **Secret:** the number of an SM2 key as 64 hex digits.
    ///
    /// # Errors
    ///
    /// [`KeyError::NoSuchForm`] for RSA.
    pub fn to_hex(&self) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        Ok(hex::encode(&*hex::scalar(self, "hex")?))
    }

    fn no_form(&self, form: &'static str) -> KeyError {
        KeyError::NoSuchForm { form, found: self.algorithm() }
    }

    pub(super) fn from_pkcs8_der(der: &[u8]) -> Result<Self, KeyError> {
        let malformed = |cause| KeyError::malformed("the private key (PKCS#8)", cause);
        let info = PrivateKeyInfoRef::from_der(der).map_err(malformed)?;
        match algorithm_of(&info.algorithm) {
            KeyAlgorithm::Rsa => Self::from_pkcs1_der(info.private_key.as_bytes()),
            KeyAlgorithm::Sm2 => {
                let key = sm2::SecretKey::try_from(info);
                Self::from_sm2(key.map_err(|cause| KeyError::malformed("the SM2 private key", cause))?)
            }
            found @ KeyAlgorithm::Other(_) => Err(KeyError::UnsupportedKey { found }),
        }
    }

    pub(super) fn from_pkcs1_der(der: &[u8]) -> Result<Self, KeyError> {
        let malformed = |cause| KeyError::malformed("the RSA private key", cause);
        let parts = pkcs1::RsaPrivateKeyRef::from_der(der).map_err(|cause| malformed(cause.into()))?;
        check_size(parts.modulus.as_bytes())?;
        Self::from_rsa(RsaPrivateKey::try_from(parts).map_err(malformed)?)
    }

    pub(super) fn from_sec1_der(der: &[u8]) -> Result<Self, KeyError> {
        match sm2::SecretKey::from_sec1_der(der) {
            Ok(key) => Self::from_sm2(key),
            Err(cause) if der.windows(SM2_CURVE_DER.len()).any(|part| part == SM2_CURVE_DER) => {
                Err(KeyError::malformed("the SM2 private key (SEC1)", cause))
            }
            Err(_) => Err(KeyError::UnsupportedKey { found: KeyAlgorithm::Other("EC, not on SM2's curve".to_owned()) }),
        }
    }

    fn from_rsa(key: RsaPrivateKey) -> Result<Self, KeyError> {
        let public = PublicKey::from_rsa(key.to_public_key())?;
        let pkcs8 = key.to_pkcs8_der().map_err(|cause| KeyError::malformed("the RSA private key", cause))?;
        Ok(Self(Arc::new(Inner { kind: PrivateKind::Rsa(Box::new(key)), pkcs8, public })))
    }

    pub(super) fn from_sm2(key: sm2::SecretKey) -> Result<Self, KeyError> {
        // GM/T 0003.1, 6.1: d lies in 1 to n-2; with n-1 the signature would divide by zero.
        if bool::from(Zeroizing::new(key.to_bytes()).as_slice().ct_eq(&ORDER_MINUS_ONE)) {
            return Err(KeyError::InvalidSm2 { what: "the SM2 private key", fault: "is not between 1 and n-2" });
        }
        let public = PublicKey::from_sm2(key.public_key())?;
        let pkcs8 = key.to_pkcs8_der().map_err(|cause| KeyError::malformed("the SM2 private key", cause))?;
        Ok(Self(Arc::new(Inner { kind: PrivateKind::Sm2(key), pkcs8, public })))
    }

    pub(crate) fn as_rsa(&self) -> Option<&RsaPrivateKey> {
        match &self.0.kind {
            PrivateKind::Rsa(key) => Some(key),
            PrivateKind::Sm2(_) => None,
        }
    }

    pub(crate) fn as_sm2(&self) -> Option<&sm2::SecretKey> {
        match &self.0.kind {
            PrivateKind::Sm2(key) => Some(key),
            PrivateKind::Rsa(_) => None,
        }
    }

    pub(crate) fn wrong_algorithm(&self, algorithm: Algorithm) -> KeyError {
        self.0.public.wrong_algorithm(algorithm)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey({}, {} bits, {})", self.algorithm(), self.bits(), self.fingerprint())
    }
}

/// Ten times faster than in pure Rust, for the sizes that aws-lc makes.
#[cfg(feature = "aws-lc")]
fn fast_rsa(bits: usize) -> Option<Zeroizing<Vec<u8>>> {
    use aws_lc_rs::{
        encoding::AsDer,
        rsa::{KeyPair, KeySize},
    };
    let size = [KeySize::Rsa2048, KeySize::Rsa3072, KeySize::Rsa4096, KeySize::Rsa8192]
        .into_iter()
        .find(|size| size.len() * 8 == bits)?;
    let pkcs8 = KeyPair::generate(size).ok()?.as_der().ok()?;
    Some(Zeroizing::new(pkcs8.as_ref().to_vec()))
}

const SM2_CURVE_DER: [u8; 10] = [0x06, 0x08, 0x2a, 0x81, 0x1c, 0xcf, 0x55, 0x01, 0x82, 0x2d];
const ORDER_MINUS_ONE: [u8; 32] = [
    0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, //
    0x72, 0x03, 0xdf, 0x6b, 0x21, 0xc6, 0x05, 0x2b, 0x53, 0xbb, 0xf4, 0x09, 0x39, 0xd5, 0x41, 0x22,
];
