//! The loader: looks at bytes and says what they are.

use zeroize::Zeroizing;

use super::{
    Certificate, Content, Description, Encoding, Identity, KeyError, Kind, PrivateKey, PublicKey,
    asn1::{Shape, shape_of},
    pem,
};

/// Longest input of [`load`] in bytes: far more than any key or chain needs.
pub const MAX_INPUT: usize = 1024 * 1024;

/// Reads keys and certificates, whatever their form: PEM with any usual label, DER, base64 without armour, PFX; PKCS#1,
/// PKCS#8, SEC1 and SPKI keys, X.509 certificates; several of them in one PEM or PFX file.
///
/// The password is for PFX only and ignored otherwise; `None` also opens a PFX with an empty password.
///
/// # Errors
///
/// [`KeyError`]; the variant says whether the file is empty, too large, of another kind, encrypted, protected by another
/// password or damaged.
pub fn load(input: &[u8], password: Option<&str>) -> Result<Loaded, KeyError> {
    if input.len() > MAX_INPUT {
        return Err(KeyError::TooLarge { found: input.len(), max: MAX_INPUT });
    }
    let input = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
    if input.iter().all(u8::is_ascii_whitespace) {
        return Err(KeyError::Empty);
    }
    let mut items = Vec::new();
    // 0x30 also is the digit 0, so plain text is tried as text.
    if input.starts_with(&[0x30]) && !is_text(input) {
        read_der(input, Encoding::Der, password, &mut items)?;
        return Ok(Loaded { items });
    }
    let text = Zeroizing::new(String::from_utf8_lossy(input).into_owned());
    if let Some(blocks) = pem::blocks(&text)? {
        for block in blocks {
            read_der(&block.der, Encoding::Pem, password, &mut items)?;
        }
    } else if let Some(der) = pem::decode(&text) {
        read_der(&der, Encoding::Base64, password, &mut items).map_err(|error| match error {
            KeyError::Unrecognized { .. } => unrecognized(input),
            other => other,
        })?;
    } else {
        return Err(unrecognized(input));
    }
    Ok(Loaded { items })
}

/// What [`load`] found: at least one key or certificate.
#[derive(Debug)]
pub struct Loaded {
    items: Vec<Item>,
}

#[derive(Debug)]
struct Item {
    encoding: Encoding,
    kind: Kind,
    value: Value,
}

#[derive(Debug)]
enum Value {
    Private(PrivateKey),
    Public(PublicKey),
    Certificate(Box<Certificate>),
}

impl Loaded {
    /// What was found, in the order of the file and without secrets.
    #[must_use]
    pub fn descriptions(&self) -> Vec<Description> {
        let describe = |Item { encoding, kind, value }: &Item| match value {
            Value::Private(key) => Description::of_key(*kind, *encoding, &key.public_key(), true),
            Value::Public(key) => Description::of_key(*kind, *encoding, key, false),
            Value::Certificate(certificate) => certificate.describe(*encoding),
        };
        self.items.iter().map(describe).collect()
    }

    /// What the file is, judged by the most telling thing in it.
    #[must_use]
    pub fn content(&self) -> Content {
        let has = |wanted: fn(&Value) -> bool| self.items.iter().any(|item| wanted(&item.value));
        let certificate = has(|value| matches!(value, Value::Certificate(_)));
        match has(|value| matches!(value, Value::Private(_))) {
            true if certificate => Content::Identity,
            true => Content::PrivateKey,
            false if certificate => Content::Certificate,
            false => Content::PublicKey,
        }
    }

    /// The one private key.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongContent`] if there is none, [`KeyError::Several`] if there are more.
    pub fn into_private_key(self) -> Result<PrivateKey, KeyError> {
        let found = self.content();
        let mut keys: Vec<PrivateKey> = self.items.into_iter().filter_map(Item::into_private).collect();
        match (keys.pop(), keys.len()) {
            (Some(only), 0) => Ok(only),
            (Some(_), more) => Err(KeyError::Several { content: Content::PrivateKey, count: more + 1 }),
            (None, _) => Err(KeyError::WrongContent { expected: Content::PrivateKey, found }),
        }
    }

    /// The one public key, bare or inside a certificate whose validity does not matter.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongContent`] if there is a private key in the file: it is ours, or should not be here.
    /// [`KeyError::Several`] if there are different public keys.
    pub fn into_public_key(self) -> Result<PublicKey, KeyError> {
        let found = self.content();
        let mut keys: Vec<PublicKey> = Vec::new();
        for item in self.items {
            let key = match item.value {
                Value::Private(_) => return Err(KeyError::WrongContent { expected: Content::PublicKey, found }),
                Value::Public(key) => key,
                Value::Certificate(certificate) => certificate.public_key()?,
            };
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        match (keys.pop(), keys.len()) {
            (Some(only), 0) => Ok(only),
            (_, more) => Err(KeyError::Several { content: Content::PublicKey, count: more + 1 }),
        }
    }

    /// Every certificate, in the order of the file; there is at least one.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongContent`] if there is none.
    pub fn into_certificates(self) -> Result<Vec<Certificate>, KeyError> {
        let found = self.content();
        let certificates: Vec<Certificate> = self.items.into_iter().filter_map(Item::into_certificate).collect();
        if certificates.is_empty() {
            return Err(KeyError::WrongContent { expected: Content::Certificate, found });
        }
        Ok(certificates)
    }

    /// The private key and its certificates.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongContent`] if either is missing, [`KeyError::Several`] if there are several private keys.
    pub fn into_identity(self) -> Result<Identity, KeyError> {
        let found = self.content();
        if found != Content::Identity {
            return Err(KeyError::WrongContent { expected: Content::Identity, found });
        }
        let (keys, rest): (Vec<Item>, Vec<Item>) =
            self.items.into_iter().partition(|item| matches!(item.value, Value::Private(_)));
        let key = Self { items: keys }.into_private_key()?;
        Identity::new(key, rest.into_iter().filter_map(Item::into_certificate).collect())
    }
}

impl Item {
    fn into_private(self) -> Option<PrivateKey> {
        if let Value::Private(key) = self.value { Some(key) } else { None }
    }

    fn into_certificate(self) -> Option<Certificate> {
        if let Value::Certificate(certificate) = self.value { Some(*certificate) } else { None }
    }
}

fn read_der(der: &[u8], encoding: Encoding, password: Option<&str>, items: &mut Vec<Item>) -> Result<(), KeyError> {
    let not_supported = |found, advice| Err(KeyError::NotSupported { found, advice });
    let Some(shape) = shape_of(der)? else { return Err(unrecognized(der)) };
    let (kind, value) = match shape {
        Shape::Pkcs1Private => (Kind::Pkcs1PrivateKey, Value::Private(PrivateKey::from_pkcs1_der(der)?)),
        Shape::Pkcs8 => (Kind::Pkcs8PrivateKey, Value::Private(PrivateKey::from_pkcs8_der(der)?)),
        Shape::Sec1 => (Kind::Sec1PrivateKey, Value::Private(PrivateKey::from_sec1_der(der)?)),
        Shape::Pkcs1Public => (Kind::Pkcs1PublicKey, Value::Public(PublicKey::from_pkcs1_der(der)?)),
        Shape::Spki => (Kind::Spki, Value::Public(PublicKey::from_spki_der(der)?)),
        Shape::X509 => (Kind::X509, Value::Certificate(Box::new(Certificate::from_der(der)?))),
        Shape::Pfx => return read_pfx(der, password, items),
        Shape::EncryptedPkcs8 => return Err(KeyError::Encrypted { what: "PKCS#8" }),
        Shape::CertificateRequest => {
            return not_supported("a certificate request (CSR)", "give the certificate that was issued for it");
        }
        Shape::Pkcs7 => {
            return not_supported("a PKCS#7 file (.p7b)", "take the certificate out with `openssl pkcs7 -print_certs`");
        }
        Shape::CfcaSm2 => return not_supported("a CFCA .sm2 file", "export key and certificate as PEM"),
    };
    items.push(Item { encoding, kind, value });
    Ok(())
}

#[cfg(feature = "pfx")]
fn read_pfx(der: &[u8], password: Option<&str>, items: &mut Vec<Item>) -> Result<(), KeyError> {
    let (keys, certificates) = super::pfx::read(der, password)?;
    let encoding = Encoding::Pfx;
    items.extend(keys.into_iter().map(|key| Item {
        encoding,
        kind: Kind::Pkcs8PrivateKey,
        value: Value::Private(key),
    }));
    items.extend(certificates.into_iter().map(|certificate| Item {
        encoding,
        kind: Kind::X509,
        value: Value::Certificate(Box::new(certificate)),
    }));
    Ok(())
}

#[cfg(not(feature = "pfx"))]
fn read_pfx(_: &[u8], _: Option<&str>, _: &mut Vec<Item>) -> Result<(), KeyError> {
    Err(KeyError::NotSupported { found: "a PFX", advice: "build with the feature `pfx`" })
}

fn is_text(input: &[u8]) -> bool {
    input.iter().all(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace())
}

fn unrecognized(input: &[u8]) -> KeyError {
    let keytool = "convert it with `keytool -importkeystore -deststoretype PKCS12`";
    let ssh = "OpenSSH keys are of no use here; ask for PEM";
    let found = match input.trim_ascii_start() {
        [0xfe, 0xed, 0xfe, 0xed, ..] => {
            return KeyError::NotSupported { found: "a Java keystore (JKS)", advice: keytool };
        }
        text if text.starts_with(b"ssh-") => return KeyError::NotSupported { found: "an OpenSSH key", advice: ssh },
        text if text.starts_with(b"openssh-key") => {
            return KeyError::NotSupported { found: "an OpenSSH key", advice: ssh };
        }
        [b'<', ..] => "XML or HTML",
        [b'{' | b'[', ..] => "JSON",
        text if is_text(text) => "other text",
        _ => "other binary data",
    };
    KeyError::Unrecognized { found }
}
