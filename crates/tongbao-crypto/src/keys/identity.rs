//! A private key together with its certificate.

use std::fmt;

use zeroize::Zeroizing;

use super::{Certificate, ExpiryWarning, KeyError, PrivateKey, Validity, load};

/// 商户身份: a private key and its certificate chain, for the client side of mutual TLS.
#[derive(Clone)]
pub struct Identity {
    key: PrivateKey,
    certificate: Certificate,
    rest: Vec<Certificate>,
}

impl Identity {
    /// Puts a private key and certificates together: first the one that fits the key, then its issuers.
    ///
    /// If none fits, the first stays first, so that [`check_pair`](Self::check_pair) can name it.
    ///
    /// # Errors
    ///
    /// [`KeyError::NoCertificate`] without certificates.
    pub fn new(key: PrivateKey, mut certificates: Vec<Certificate>) -> Result<Self, KeyError> {
        if certificates.is_empty() {
            return Err(KeyError::NoCertificate);
        }
        let fits = |certificate: &Certificate| certificate.public_key().is_ok_and(|public| public == key.public_key());
        let certificate = certificates.remove(certificates.iter().position(fits).unwrap_or(0));
        let mut rest: Vec<Certificate> = Vec::with_capacity(certificates.len());
        while let Some(next) = certificates.iter().position(|c| rest.last().unwrap_or(&certificate).issued_by(c)) {
            rest.push(certificates.remove(next));
        }
        rest.append(&mut certificates);
        Ok(Self { key, certificate, rest })
    }

    /// Reads a PFX with its password, or a PEM file with a private key and certificates.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongContent`] if the private key or the certificate is missing, [`KeyError::WrongPassword`],
    /// [`KeyError::PasswordNeeded`], otherwise like [`load`].
    pub fn load(input: &[u8], password: Option<&str>) -> Result<Self, KeyError> {
        load(input, password)?.into_identity()
    }

    /// The private key.
    #[must_use]
    pub const fn private_key(&self) -> &PrivateKey {
        &self.key
    }

    /// The certificate of the private key.
    #[must_use]
    pub const fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// The certificate and then its issuers, as far as they are there.
    pub fn chain(&self) -> impl Iterator<Item = &Certificate> {
        std::iter::once(&self.certificate).chain(&self.rest)
    }

    /// Checks that the private key fits the certificate.
    ///
    /// # Errors
    ///
    /// [`KeyError::Mismatch`] with both fingerprints, [`KeyError::UnsupportedKey`] if the certificate's key is neither
    /// RSA nor SM2.
    pub fn check_pair(&self) -> Result<(), KeyError> {
        let (key, certificate) = (self.key.public_key(), self.certificate.public_key()?);
        if key == certificate {
            return Ok(());
        }
        Err(KeyError::Mismatch { key: key.fingerprint(), certificate: certificate.fingerprint() })
    }

    /// Checks that the identity can be used at this moment, in seconds since 1970-01-01 UTC: call it before connecting. A gateway that is
    /// shown an expired certificate often answers with an error that does not say so.
    ///
    /// Answers how urgently the certificate has to be renewed, if its end is near.
    ///
    /// # Errors
    ///
    /// As [`check_pair`](Self::check_pair), [`KeyError::Expired`] and [`KeyError::NotYetValid`].
    pub fn check_at(&self, unix_seconds: i64) -> Result<Option<ExpiryWarning>, KeyError> {
        self.check_pair()?;
        let subject = || self.certificate.subject();
        match self.certificate.validity_at(unix_seconds) {
            Validity::Expired { days_ago } => Err(KeyError::Expired { subject: subject(), days_ago }),
            Validity::NotYetValid { days_until } => Err(KeyError::NotYetValid { subject: subject(), days_until }),
            valid @ Validity::Valid { .. } => Ok(valid.warning()),
        }
    }

    /// **Secret:** the plain private key and the chain as PEM, as TLS clients want it.
    #[must_use]
    pub fn to_pem(&self) -> Zeroizing<Vec<u8>> {
        let key = self.key.to_pem();
        let chain: Vec<u8> = self.chain().flat_map(Certificate::to_pem).collect();
        let mut pem = Zeroizing::new(Vec::with_capacity(key.len() + chain.len()));
        pem.extend_from_slice(&key);
        pem.extend_from_slice(&chain);
        pem
    }

    /// The identity as a PFX; the alias is the name that Java and Windows show.
    ///
    /// # Errors
    ///
    /// [`KeyError::Mismatch`] if key and certificate are no pair, [`KeyError::NotSupported`] if alias or password has
    /// characters above U+FFFF, [`KeyError::NotMade`] if writing fails.
    #[cfg(feature = "pfx")]
    pub fn to_pfx(&self, alias: &str, password: &str, cipher: super::PfxCipher) -> Result<Vec<u8>, KeyError> {
        super::pfx::write(self, alias, password, cipher)
    }

    /// An SM2 identity as a `.sm2` file of 中金认证 (CFCA), as base64 on one line; without the issuers, which it cannot hold.
    ///
    /// # Errors
    ///
    /// [`KeyError::Mismatch`] if key and certificate are no pair, [`KeyError::NoSuchForm`] for RSA.
    pub fn to_cfca_sm2(&self, password: &str) -> Result<Vec<u8>, KeyError> {
        super::cfca::write(self, password)
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { key, certificate, rest } = self;
        write!(f, "Identity({key:?}, {certificate:?}, {} more)", rest.len())
    }
}
