//! The forms of a key, and writing them.

use clap::ValueEnum;
use tongbao_crypto::Fingerprint;
use tongbao_crypto::keys::{Certificate, Content, Identity, KeyError, Loaded, PfxCipher, PrivateKey, PublicKey};
use zeroize::Zeroizing;

use crate::keys::password::Password;

/// What to make of a key.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum Form {
    /// Private key, BEGIN PRIVATE KEY: what Java wants
    Pkcs8,
    /// The same, binary
    Pkcs8Der,
    /// Private key locked by a password, BEGIN ENCRYPTED PRIVATE KEY
    Pkcs8Encrypted,
    /// RSA private key, BEGIN RSA PRIVATE KEY: what old PHP and Go want
    Pkcs1,
    /// SM2 private key, BEGIN EC PRIVATE KEY
    Sec1,
    /// Private key as PKCS#8 on one line of base64: what Java SDKs want in their configuration
    PrivateBase64,
    /// SM2 private key as 64 hex digits
    PrivateHex,
    /// Public key, BEGIN PUBLIC KEY
    Public,
    /// The same, binary
    PublicDer,
    /// Public key on one line of base64: what merchant consoles and Java SDKs want
    PublicBase64,
    /// RSA public key, BEGIN RSA PUBLIC KEY
    PublicPkcs1,
    /// SM2 public key as 130 hex digits, 04 first
    PublicHex,
    /// Certificate, BEGIN CERTIFICATE; all of a chain, but beside a private key only its own
    Certificate,
    /// The same, binary (.cer)
    CertificateDer,
    /// Certificate on one line of base64
    CertificateBase64,
    /// Private key and certificate, locked by a password (.pfx, .p12)
    Pfx,
    /// Private key and certificates as PEM, not locked: what curl and other TLS clients want
    Bundle,
    /// SM2 private key and certificate, locked by a password, as CFCA hands them out
    CfcaSm2,
}

impl Form {
    /// As it is typed.
    pub(crate) fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    /// Whether the private key is in it.
    pub(crate) const fn is_private(self) -> bool {
        match self {
            Self::Pkcs8 | Self::Pkcs8Der | Self::Pkcs8Encrypted | Self::Pkcs1 | Self::Sec1 => true,
            Self::PrivateBase64 | Self::PrivateHex | Self::Pfx | Self::Bundle | Self::CfcaSm2 => true,
            Self::Public | Self::PublicDer | Self::PublicBase64 | Self::PublicPkcs1 | Self::PublicHex => false,
            Self::Certificate | Self::CertificateDer | Self::CertificateBase64 => false,
        }
    }

    /// Whether it takes a password.
    pub(crate) const fn is_locked(self) -> bool {
        matches!(self, Self::Pkcs8Encrypted | Self::Pfx | Self::CfcaSm2)
    }

    /// Whether it holds a certificate beside a private key.
    pub(crate) const fn wants_certificate(self) -> bool {
        matches!(self, Self::Pfx | Self::Bundle | Self::CfcaSm2)
    }

    /// Whether it is no text.
    pub(crate) const fn is_binary(self) -> bool {
        matches!(self, Self::Pkcs8Der | Self::PublicDer | Self::CertificateDer | Self::Pfx)
    }

    /// What it is, in a few words.
    pub(crate) const fn words(self) -> &'static str {
        match self {
            Self::Pkcs8 | Self::Pkcs8Der | Self::PrivateBase64 => "private key, PKCS#8",
            Self::Pkcs8Encrypted => "private key, PKCS#8, locked by the new password",
            Self::Pkcs1 => "private key, PKCS#1",
            Self::Sec1 => "private key, SEC1",
            Self::PrivateHex => "private key, hex",
            Self::Public | Self::PublicDer | Self::PublicBase64 => "public key, SPKI",
            Self::PublicPkcs1 => "public key, PKCS#1",
            Self::PublicHex => "public key, hex",
            Self::Certificate | Self::CertificateDer | Self::CertificateBase64 => "certificate",
            Self::Pfx => "private key and certificate, PFX, locked by the new password",
            Self::Bundle => "private key and certificates, PEM",
            Self::CfcaSm2 => "private key and certificate, CFCA .sm2, locked by the new password",
        }
    }

    /// What to take for a key that does not have this form.
    pub(crate) const fn instead(self) -> &'static str {
        match self {
            Self::Pkcs1 => "write --to pkcs8 or --to sec1",
            Self::Sec1 => "write --to pkcs8 or --to pkcs1",
            Self::PrivateHex => "write --to private-base64",
            Self::PublicHex => "write --to public-base64",
            Self::PublicPkcs1 => "write --to public",
            Self::CfcaSm2 => "write --to pfx",
            _ => "write --to pkcs8 or --to public",
        }
    }
}

/// What a file has to offer.
#[derive(Debug)]
pub(crate) enum Material {
    /// A private key alone.
    Private(PrivateKey),
    /// A private key with its certificate.
    Identity(Box<Identity>),
    /// Certificates, at least one.
    Certificates(Vec<Certificate>),
    /// A public key.
    Public(PublicKey),
}

/// A key in its new form.
pub(crate) struct Made {
    /// **Secret** if the form is private.
    pub(crate) bytes: Zeroizing<Vec<u8>>,
    /// Of the key, whatever its form; of a certificate, if that is what it is.
    pub(crate) fingerprint: Fingerprint,
}

impl Material {
    /// Of what was found in a file.
    pub(crate) fn new(loaded: Loaded) -> Result<Self, KeyError> {
        Ok(match loaded.content() {
            Content::Identity => Self::Identity(Box::new(loaded.into_identity()?)),
            Content::PrivateKey => Self::Private(loaded.into_private_key()?),
            Content::Certificate => Self::Certificates(loaded.into_certificates()?),
            _ => Self::Public(loaded.into_public_key()?),
        })
    }

    /// Of a private key and the certificates of another file.
    pub(crate) fn identity(key: PrivateKey, certificates: Vec<Certificate>) -> Result<Self, KeyError> {
        let identity = Identity::new(key, certificates)?;
        identity.check_pair()?;
        Ok(Self::Identity(Box::new(identity)))
    }

    /// The key in this form.
    pub(crate) fn write(&self, form: Form, password: Option<&Password>, legacy: bool) -> Result<Made, KeyError> {
        let password = password.map_or("", Password::expose);
        let open = |bytes: Vec<u8>| Ok(Zeroizing::new(bytes));
        let bytes = match form {
            Form::Pkcs8 => Ok(self.private()?.to_pem()),
            Form::Pkcs8Der => open(self.private()?.as_pkcs8_der().to_vec()),
            Form::Pkcs8Encrypted => self.private()?.to_encrypted_pem(password),
            Form::Pkcs1 => self.private()?.to_pkcs1_pem(),
            Form::Sec1 => self.private()?.to_sec1_pem(),
            Form::PrivateBase64 => Ok(self.private()?.to_base64()),
            Form::PrivateHex => self.private()?.to_hex(),
            Form::Public => open(self.public()?.to_pem()),
            Form::PublicDer => open(self.public()?.as_spki_der().to_vec()),
            Form::PublicBase64 => open(self.public()?.to_base64()),
            Form::PublicPkcs1 => self.public()?.to_pkcs1_pem().and_then(open),
            Form::PublicHex => self.public()?.to_hex().and_then(open),
            Form::Certificate => open(self.certificates()?.iter().flat_map(Certificate::to_pem).collect()),
            Form::CertificateDer => open(self.certificate()?.as_der().to_vec()),
            Form::CertificateBase64 => open(self.certificate()?.to_base64()),
            Form::Pfx => {
                let cipher = if legacy { PfxCipher::Legacy } else { PfxCipher::Modern };
                self.pair()?.to_pfx(ALIAS, password, cipher).and_then(open)
            }
            Form::Bundle => Ok(self.pair()?.to_pem()),
            Form::CfcaSm2 => self.pair()?.to_cfca_sm2(password).and_then(open),
        };
        let fingerprint = match form {
            Form::Certificate | Form::CertificateDer | Form::CertificateBase64 => {
                self.certificates()?.first().ok_or_else(|| self.is_not(Content::Certificate))?.fingerprint()
            }
            _ => self.public()?.fingerprint(),
        };
        Ok(Made { bytes: bytes?, fingerprint })
    }

    const fn content(&self) -> Content {
        match self {
            Self::Private(_) => Content::PrivateKey,
            Self::Identity(_) => Content::Identity,
            Self::Certificates(_) => Content::Certificate,
            Self::Public(_) => Content::PublicKey,
        }
    }

    fn private(&self) -> Result<&PrivateKey, KeyError> {
        match self {
            Self::Private(key) => Ok(key),
            Self::Identity(identity) => Ok(identity.private_key()),
            _ => Err(self.is_not(Content::PrivateKey)),
        }
    }

    fn pair(&self) -> Result<&Identity, KeyError> {
        if let Self::Identity(identity) = self { Ok(identity) } else { Err(self.is_not(Content::Identity)) }
    }

    fn public(&self) -> Result<PublicKey, KeyError> {
        match self {
            Self::Private(key) => Ok(key.public_key()),
            Self::Identity(identity) => Ok(identity.private_key().public_key()),
            Self::Certificates(_) => self.certificate()?.public_key(),
            Self::Public(key) => Ok(key.clone()),
        }
    }

    fn certificate(&self) -> Result<&Certificate, KeyError> {
        match self.certificates()? {
            [only] => Ok(only),
            all => Err(KeyError::Several { content: Content::Certificate, count: all.len() }),
        }
    }

    /// Beside a private key only its own.
    fn certificates(&self) -> Result<&[Certificate], KeyError> {
        match self {
            Self::Identity(identity) => Ok(std::slice::from_ref(identity.certificate())),
            Self::Certificates(all) => Ok(all),
            _ => Err(self.is_not(Content::Certificate)),
        }
    }

    fn is_not(&self, expected: Content) -> KeyError {
        KeyError::WrongContent { expected, found: self.content() }
    }
}

/// The name that Java and Windows show for the key in a PFX.
const ALIAS: &str = "merchant";
