//! X.509 certificates.

use std::fmt;

use x509_cert::der::{Decode, Encode};

use super::{CertificateFacts, Content, Encoding, KeyAlgorithm, KeyError, Kind, PublicKey, Validity};
use super::{Description, load, pem, public::algorithm_of};
use crate::Fingerprint;

/// 证书: names the owner of a key and limits its time.
///
/// Only what it says is read. Its signature, its issuer and its revocation are not checked.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    der: Vec<u8>,
    spki: Vec<u8>,
    parsed: x509_cert::Certificate,
}

impl Certificate {
    /// Reads one certificate in any form that [`load`] takes.
    ///
    /// # Errors
    ///
    /// [`KeyError::WrongContent`] if there is no certificate in the file, [`KeyError::Several`] if there are several,
    /// otherwise like [`load`].
    pub fn load(input: &[u8]) -> Result<Self, KeyError> {
        let mut certificates = load(input, None)?.into_certificates()?;
        match (certificates.pop(), certificates.len()) {
            (Some(only), 0) => Ok(only),
            (_, more) => Err(KeyError::Several { content: Content::Certificate, count: more + 1 }),
        }
    }

    /// 使用者: the subject (RFC 4514, common name first).
    #[must_use]
    pub fn subject(&self) -> String {
        self.parsed.tbs_certificate().subject().to_string()
    }

    /// 颁发者: the issuer (RFC 4514, common name first).
    #[must_use]
    pub fn issuer(&self) -> String {
        self.parsed.tbs_certificate().issuer().to_string()
    }

    /// 通用名: the subject's common name, if it has one that is text.
    #[must_use]
    pub fn common_name(&self) -> Option<String> {
        let name = self.parsed.tbs_certificate().subject().common_name().ok()??;
        Some(name.value().into_owned())
    }

    /// 证书序列号.
    #[must_use]
    pub fn serial(&self) -> Serial {
        Serial::new(self.parsed.tbs_certificate().serial_number().as_bytes())
    }

    /// First second of validity, in Unix seconds.
    #[must_use]
    pub fn not_before(&self) -> i64 {
        unix_seconds(self.parsed.tbs_certificate().validity().not_before)
    }

    /// Last second of validity, in Unix seconds.
    #[must_use]
    pub fn not_after(&self) -> i64 {
        unix_seconds(self.parsed.tbs_certificate().validity().not_after)
    }

    /// Whether it may be used at this moment, and how long still.
    #[must_use]
    pub fn validity_at(&self, unix_seconds: i64) -> Validity {
        Validity::between(self.not_before(), self.not_after(), unix_seconds)
    }

    /// The key inside.
    ///
    /// # Errors
    ///
    /// [`KeyError::UnsupportedKey`] if it is neither RSA nor SM2.
    pub fn public_key(&self) -> Result<PublicKey, KeyError> {
        PublicKey::from_certificate(self)
    }

    /// SHA-256 of the whole certificate.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.der)
    }

    /// The certificate as DER.
    #[must_use]
    pub fn as_der(&self) -> &[u8] {
        &self.der
    }

    /// The certificate as PEM.
    #[must_use]
    pub fn to_pem(&self) -> Vec<u8> {
        pem::encode("CERTIFICATE", &self.der).to_vec()
    }

    /// The certificate as base64 on one line.
    #[must_use]
    pub fn to_base64(&self) -> Vec<u8> {
        pem::base64(&self.der).to_vec()
    }

    pub(super) fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        let malformed = |cause| KeyError::malformed("the certificate", cause);
        let parsed = x509_cert::Certificate::from_der(der).map_err(malformed)?;
        let spki = parsed.tbs_certificate().subject_public_key_info().to_der().map_err(malformed)?;
        Ok(Self { der: der.to_vec(), spki, parsed })
    }

    pub(super) fn spki_der(&self) -> &[u8] {
        &self.spki
    }

    pub(super) fn issued_by(&self, other: &Self) -> bool {
        self.parsed.tbs_certificate().issuer() == other.parsed.tbs_certificate().subject()
    }

    pub(super) fn describe(&self, encoding: Encoding) -> Description {
        let key = self.public_key().ok();
        Description {
            kind: Kind::X509,
            encoding,
            algorithm: key.as_ref().map_or_else(|| self.key_algorithm(), PublicKey::algorithm),
            bits: key.as_ref().map(PublicKey::bits),
            fingerprint: key.as_ref().map(PublicKey::fingerprint),
            private: false,
            protection: None,
            certificate: Some(CertificateFacts {
                subject: self.subject(),
                issuer: self.issuer(),
                serial: self.serial(),
                not_before: self.not_before(),
                not_after: self.not_after(),
                fingerprint: self.fingerprint(),
            }),
        }
    }

    fn key_algorithm(&self) -> KeyAlgorithm {
        let spki = x509_cert::spki::SubjectPublicKeyInfoRef::from_der(&self.spki);
        spki.map_or_else(|_| KeyAlgorithm::Other("unknown".to_owned()), |spki| algorithm_of(&spki.algorithm))
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Certificate({}, serial {}, {})", self.subject(), self.serial(), self.fingerprint())
    }
}

/// 证书序列号: shown as hex; gateways ask for it in either form.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Serial(Vec<u8>);

impl Serial {
    fn new(bytes: &[u8]) -> Self {
        let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
        Self(bytes.get(zeros..).unwrap_or_default().to_vec())
    }

    /// Upper-case hex digits, two for each byte, without leading zero bytes: `4773261F`.
    #[must_use]
    pub fn hex(&self) -> String {
        if self.0.is_empty() { "00".to_owned() } else { self.0.iter().map(|byte| format!("{byte:02X}")).collect() }
    }

    /// Decimal digits: `1198728735`.
    #[must_use]
    pub fn decimal(&self) -> String {
        let mut digits = vec![0u8]; // the least first
        for byte in &self.0 {
            let mut carry = u16::from(*byte);
            for digit in &mut digits {
                carry += u16::from(*digit) << 8;
                *digit = (carry % 10) as u8;
                carry /= 10;
            }
            while carry > 0 {
                digits.push((carry % 10) as u8);
                carry /= 10;
            }
        }
        digits.iter().rev().map(|digit| char::from(b'0' + digit)).collect()
    }
}

impl fmt::Display for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.hex())
    }
}

fn unix_seconds(time: x509_cert::time::Time) -> i64 {
    i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], hex: &str, decimal: &str) {
        let serial = Serial::new(bytes);
        assert_eq!((serial.hex().as_str(), serial.decimal().as_str()), (hex, decimal));
    }

    #[test]
    fn serials_are_written_in_both_bases() {
        check(&[], "00", "0");
        check(&[0], "00", "0");
        check(&[0, 0x80], "80", "128");
        check(&[0x0a], "0A", "10");
        check(&[0x47, 0x73, 0x26, 0x1f], "4773261F", "1198728735");
        check(&[0xff; 20], &"FF".repeat(20), "1461501637330902918203684832716283019655932542975");
    }
}
