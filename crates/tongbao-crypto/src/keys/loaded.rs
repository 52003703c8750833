//! The loader: looks at bytes and says what they are.

use zeroize::Zeroizing;

use super::{
    Certificate, Content, Description, Encoding, Identity, KeyError, Kind, Locked, PrivateKey, Protection, PublicKey,
    asn1::{SEQUENCE, Shape, pkcs7_certificates, shape_of},
    cfca, hex,
    locked::Budget,
    old_pem, pem,
    pfx::{self, Bag},
    pkcs8,
    sniff::{is_text, raw_in_base64, unrecognized},
};

/// Longest input of [`load`] in bytes: far more than any key or chain needs.
pub const MAX_INPUT: usize = 64 * 1024;

/// Reads keys and certificates, whatever their form: PEM with any usual label, DER, base64 without armour, hex, PFX,
/// CFCA's `.sm2`, PKCS#7; PKCS#1, PKCS#8, SEC1 and SPKI keys, plain or encrypted, raw SM2 keys, X.509 certificates;
/// several of them in one file.
///
/// The password is for what is locked and ignored otherwise; `None` also opens what has an empty password.
///
/// Whatever the bytes are, reading them takes at most 16 MiB of memory, and about 50 ms on a machine of today: work that
/// a file demands is added up before it is done.
///
/// # Errors
///
/// [`KeyError`]; the variant says whether the file is empty, too large, of another kind, locked, locked with another
/// password, too costly or damaged.
pub fn load(input: &[u8], password: Option<&str>) -> Result<Loaded, KeyError> {
    if input.len() > MAX_INPUT {
        return Err(KeyError::TooLarge { found: input.len(), max: MAX_INPUT });
    }
    let input = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
    if input.iter().all(u8::is_ascii_whitespace) {
        return Err(KeyError::Empty);
    }
    let mut reader = Reader { password: password.unwrap_or_default(), budget: Budget::new(), items: Vec::new() };
    // 0x30 also is the digit 0, so plain text is tried as text.
    if input.starts_with(&[SEQUENCE]) && !is_text(input) {
        reader.read_der(input, Encoding::Der, None)?;
    } else {
        reader.read_text(input)?;
    }
    Ok(Loaded { items: reader.items })
}

struct Reader<'a> {
    password: &'a str,
    budget: Budget,
    items: Vec<Item>,
}

impl Reader<'_> {
    fn read_text(&mut self, input: &[u8]) -> Result<(), KeyError> {
        let Ok(text) = std::str::from_utf8(input) else { return self.read_other_text(input) };
        if let Some(blocks) = pem::blocks(text)? {
            return blocks.iter().try_for_each(|block| self.read_block(block));
        }
        if let Some(digits) = hex::digits(text) {
            return self.read_hex(digits);
        }
        let Some(der) = pem::decode(text) else { return Err(unrecognized(input)) };
        self.read_der(&der, Encoding::Base64, None).map_err(|error| match error {
            KeyError::Unrecognized { .. } => raw_in_base64(&der).unwrap_or_else(|| unrecognized(input)),
            other => other,
        })
    }

    /// PEM between comments in GBK, as Chinese tools write them.
    fn read_other_text(&mut self, input: &[u8]) -> Result<(), KeyError> {
        let text = Zeroizing::new(String::from_utf8_lossy(input).into_owned());
        let blocks = pem::blocks(&text)?.ok_or_else(|| unrecognized(input))?;
        blocks.iter().try_for_each(|block| self.read_block(block))
    }

    fn read_block(&mut self, block: &pem::Block) -> Result<(), KeyError> {
        let Some(info) = &block.encryption else { return self.read_der(&block.der, Encoding::Pem, None) };
        let (der, protection) = old_pem::decrypt(info, &block.der, self.password)?;
        self.read_der(&der, Encoding::Pem, Some(protection))
    }

    fn read_hex(&mut self, digits: &str) -> Result<(), KeyError> {
        let invalid = KeyError::HexLength { found: digits.len() };
        let Some(bytes) = hex::bytes(digits) else { return Err(invalid) };
        let (kind, value) = match (bytes.len(), bytes.first()) {
            (32, _) => (Kind::RawSm2PrivateKey, Value::Private(hex::private(&bytes)?)),
            (33, Some(2 | 3)) | (64, _) | (65, Some(4)) => (Kind::RawSm2PublicKey, Value::Public(hex::public(&bytes)?)),
            (_, Some(&SEQUENCE)) => return self.read_der(&bytes, Encoding::Hex, None),
            _ => return Err(invalid),
        };
        self.push(Item { encoding: Encoding::Hex, kind, value, protection: None })
    }

    fn read_der(&mut self, der: &[u8], encoding: Encoding, protection: Option<Protection>) -> Result<(), KeyError> {
        let Some(shape) = shape_of(der)? else { return Err(unrecognized(der)) };
        let (kind, value) = match shape {
            Shape::Pkcs1Private => (Kind::Pkcs1PrivateKey, Value::Private(PrivateKey::from_pkcs1_der(der)?)),
            Shape::Pkcs8 => (Kind::Pkcs8PrivateKey, Value::Private(PrivateKey::from_pkcs8_der(der)?)),
            Shape::Sec1 => (Kind::Sec1PrivateKey, Value::Private(PrivateKey::from_sec1_der(der)?)),
            Shape::Pkcs1Public => (Kind::Pkcs1PublicKey, Value::Public(PublicKey::from_pkcs1_der(der)?)),
            Shape::Spki => (Kind::Spki, Value::Public(PublicKey::from_spki_der(der)?)),
            Shape::X509 => (Kind::X509, Value::Certificate(Box::new(Certificate::from_der(der)?))),
            Shape::Pfx => return self.read_pfx(der),
            Shape::EncryptedPkcs8 => {
                let (key, protection) = pkcs8::decrypt(der, self.password, Locked::Pkcs8, &mut self.budget)?;
                let (kind, value) = (Kind::Pkcs8PrivateKey, Value::Private(key));
                return self.push(Item { encoding, kind, value, protection: Some(protection) });
            }
            Shape::CfcaSm2 => return self.read_cfca(der),
            Shape::Pkcs7 => return self.read_pkcs7(der),
            Shape::CertificateRequest => {
                let advice = "give the certificate that was issued for it";
                return Err(KeyError::NotSupported { found: "a certificate request (CSR)", advice });
            }
        };
        self.push(Item { encoding, kind, value, protection })
    }

    fn read_pfx(&mut self, der: &[u8]) -> Result<(), KeyError> {
        let before = self.items.len();
        let items = &mut self.items;
        let encoding = Encoding::Pfx;
        pfx::read(der, self.password, &mut self.budget, &mut |bag| {
            let (kind, value, protection) = match bag {
                Bag::Key(key, protection) => (Kind::Pkcs8PrivateKey, Value::Private(key), protection),
                Bag::Certificate(certificate, protection) => (Kind::X509, Value::Certificate(certificate), protection),
            };
            push(items, Item { encoding, kind, value, protection })
        })?;
        if self.items.len() == before {
            return Err(KeyError::Unrecognized { found: "a PFX without keys and certificates" });
        }
        Ok(())
    }

    fn read_cfca(&mut self, der: &[u8]) -> Result<(), KeyError> {
        let (key, certificate) = cfca::read(der, self.password)?;
        let encoding = Encoding::CfcaSm2;
        let protection = Some(cfca::protection());
        let (kind, value) = (Kind::RawSm2PrivateKey, Value::Private(key));
        self.push(Item { encoding, kind, value, protection })?;
        let (kind, value) = (Kind::X509, Value::Certificate(Box::new(certificate)));
        self.push(Item { encoding, kind, value, protection: None })
    }

    fn read_pkcs7(&mut self, der: &[u8]) -> Result<(), KeyError> {
        let certificates = pkcs7_certificates(der).filter(|certificates| !certificates.is_empty());
        let certificates = certificates.ok_or(KeyError::NotSupported {
            found: "a PKCS#7 file (.p7b) without certificates",
            advice: "is it a signature or an encrypted message? give the certificate or key itself",
        })?;
        for certificate in certificates {
            let value = Value::Certificate(Box::new(Certificate::from_der(certificate)?));
            self.push(Item { encoding: Encoding::Pkcs7, kind: Kind::X509, value, protection: None })?;
        }
        Ok(())
    }

    fn push(&mut self, item: Item) -> Result<(), KeyError> {
        push(&mut self.items, item)
    }
}

fn push(items: &mut Vec<Item>, item: Item) -> Result<(), KeyError> {
    if items.len() == MAX_ITEMS {
        return Err(KeyError::TooMany { what: "keys and certificates", max: MAX_ITEMS });
    }
    let is_private = |item: &Item| matches!(item.value, Value::Private(_));
    if is_private(&item) && items.iter().filter(|item| is_private(item)).count() == MAX_PRIVATE_KEYS {
        return Err(KeyError::TooMany { what: "private keys", max: MAX_PRIVATE_KEYS });
    }
    items.push(item);
    Ok(())
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
    protection: Option<Protection>,
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
        let describe = |Item { encoding, kind, value, protection }: &Item| Description {
            protection: *protection,
            ..match value {
                Value::Private(key) => Description::of_key(*kind, *encoding, &key.public_key(), true),
                Value::Public(key) => Description::of_key(*kind, *encoding, key, false),
                Value::Certificate(certificate) => certificate.describe(*encoding),
            }
        };
        self.items.iter().map(describe).collect()
    }

    /// Whether there is a private key inside: such a file must not be passed on.
    #[must_use]
    pub fn has_private_key(&self) -> bool {
        self.items.iter().any(|item| matches!(item.value, Value::Private(_)))
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

/// Most keys and certificates of one file.
pub(super) const MAX_ITEMS: usize = 64;
/// Most private keys of one file: to check one of 8192 bits takes 5 ms.
const MAX_PRIVATE_KEYS: usize = 4;
