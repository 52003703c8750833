//! Just enough DER to see what a structure is, before a real parser reads it.

use x509_cert::der::asn1::ObjectIdentifier;
use zeroize::Zeroizing;

use super::KeyError;

/// What a DER structure is, judged by the tags at its top.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Pkcs1Private,
    Pkcs8,
    Sec1,
    Pkcs1Public,
    Spki,
    X509,
    Pfx,
    EncryptedPkcs8,
    CertificateRequest,
    Pkcs7,
    CfcaSm2,
}

/// The shape, or `None` if it is none of them.
///
/// # Errors
///
/// [`KeyError::Malformed`] if it begins like DER and is cut off, goes on after its end, or is BER.
pub(super) fn shape_of(der: &[u8]) -> Result<Option<Shape>, KeyError> {
    if der.starts_with(&[SEQUENCE, 0x80]) {
        let advice = "convert it to DER, for a PFX with `openssl pkcs12` in and out again";
        return Err(KeyError::NotSupported { found: "BER of indefinite length", advice });
    }
    let Some(outer) = element(der) else {
        return if der.first() == Some(&SEQUENCE) { Err(damaged("the end is missing")) } else { Ok(None) };
    };
    if outer.tag != SEQUENCE {
        return Ok(None);
    }
    if !outer.rest.is_empty() {
        return Err(damaged("more bytes follow its end"));
    }
    let Some(parts) = elements(outer.body) else { return Ok(None) };
    let tags: Vec<u8> = parts.iter().map(|part| part.tag).collect();
    let first = parts.first().map_or(&[][..], |part| part.body);
    Ok(match (tags.as_slice(), first) {
        ([INTEGER, INTEGER], _) => Some(Shape::Pkcs1Public),
        ([INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, ..], _) => {
            Some(Shape::Pkcs1Private)
        }
        ([INTEGER, SEQUENCE, OCTET_STRING, ..], _) => Some(Shape::Pkcs8),
        ([INTEGER, OCTET_STRING, ..], [1]) => Some(Shape::Sec1),
        ([INTEGER, SEQUENCE] | [INTEGER, SEQUENCE, SEQUENCE], [3]) => Some(Shape::Pfx),
        ([INTEGER, SEQUENCE, SEQUENCE], [1]) => Some(Shape::CfcaSm2),
        ([SEQUENCE, OCTET_STRING], _) => Some(Shape::EncryptedPkcs8),
        ([SEQUENCE, BIT_STRING], _) => Some(Shape::Spki),
        ([SEQUENCE, SEQUENCE, BIT_STRING], inner) => {
            let inner: Option<Vec<u8>> = elements(inner).map(|parts| parts.iter().map(|part| part.tag).collect());
            match inner.as_deref() {
                Some([INTEGER, SEQUENCE, SEQUENCE] | [INTEGER, SEQUENCE, SEQUENCE, CONTEXT_0]) => {
                    Some(Shape::CertificateRequest)
                }
                _ => Some(Shape::X509),
            }
        }
        ([OBJECT_IDENTIFIER, CONTEXT_0], _) => Some(Shape::Pkcs7),
        _ => None,
    })
}

/// The certificates inside a PKCS#7 SignedData, of which nothing else matters here.
pub(super) fn pkcs7_certificates(der: &[u8]) -> Option<Vec<&[u8]>> {
    let info = only(der)?.sequence()?;
    let [_, content] = info.as_slice() else { return None };
    let signed = content.explicit(CONTEXT_0)?.sequence()?;
    let certificates = elements(signed.iter().find_map(|part| part.expect(CONTEXT_0))?)?;
    Some(certificates.iter().filter(|part| part.tag == SEQUENCE).map(|part| part.whole).collect())
}

/// One tag with its content.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element<'a> {
    pub(super) tag: u8,
    pub(super) body: &'a [u8],
    /// Tag, length and content.
    pub(super) whole: &'a [u8],
    rest: &'a [u8],
}

impl<'a> Element<'a> {
    /// The content, if it has this tag.
    pub(super) fn expect(self, tag: u8) -> Option<&'a [u8]> {
        (self.tag == tag).then_some(self.body)
    }

    /// The elements of a SEQUENCE.
    pub(super) fn sequence(self) -> Option<Vec<Self>> {
        elements(self.expect(SEQUENCE)?)
    }

    /// The one element inside an explicit tag.
    pub(super) fn explicit(self, tag: u8) -> Option<Self> {
        only(self.expect(tag)?)
    }

    /// An object identifier.
    pub(super) fn oid(self) -> Option<ObjectIdentifier> {
        ObjectIdentifier::from_bytes(self.expect(OBJECT_IDENTIFIER)?).ok()
    }

    /// An INTEGER from 0 to `u64::MAX`.
    pub(super) fn unsigned(self) -> Option<u64> {
        let body = self.expect(INTEGER)?;
        let digits = body.strip_prefix(&[0]).unwrap_or(body);
        let negative = body.is_empty() || body.first().is_some_and(|byte| *byte >= 0x80);
        let fits = !negative && digits.len() <= 8;
        fits.then(|| digits.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)))
    }
}

/// The first element; what follows is in its `rest`.
fn element(input: &[u8]) -> Option<Element<'_>> {
    let (&tag, der) = input.split_first()?;
    let (&length, der) = der.split_first()?;
    let (length, der) = if length < 0x80 {
        (usize::from(length), der)
    } else {
        // Four bytes are far more than the loader lets in.
        let count = usize::from(length & 0x7f);
        let (bytes, der) = if (1..=4).contains(&count) { der.split_at_checked(count)? } else { return None };
        (bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), der)
    };
    let (body, rest) = der.split_at_checked(length)?;
    let whole = input.get(..input.len() - rest.len())?;
    Some(Element { tag, body, whole, rest })
}

/// The element that fills these bytes, if one does.
pub(super) fn only(der: &[u8]) -> Option<Element<'_>> {
    element(der).filter(|element| element.rest.is_empty())
}

/// The elements that fill these bytes; `None` also if there are more than any key, certificate or container has.
pub(super) fn elements(mut der: &[u8]) -> Option<Vec<Element<'_>>> {
    let mut parts = Vec::new();
    while !der.is_empty() {
        let part = element(der).filter(|_| parts.len() < MAX_ELEMENTS)?;
        der = part.rest;
        parts.push(part);
    }
    Some(parts)
}

/// Writes an element around the parts.
pub(super) fn wrap(tag: u8, parts: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let bytes = length.to_be_bytes();
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let significant = bytes.get(zeros..).unwrap_or_default();
    // Made large enough at once: growing would leave copies of secrets behind.
    let mut der = Zeroizing::new(Vec::with_capacity(length + 2 + significant.len()));
    der.push(tag);
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => der.push(short),
        _ => {
            der.push(0x80 | significant.len() as u8);
            der.extend_from_slice(significant);
        }
    }
    parts.iter().for_each(|part| der.extend_from_slice(part));
    der
}

fn damaged(fault: &'static str) -> KeyError {
    KeyError::malformed("the key or certificate", fault)
}

pub(super) const INTEGER: u8 = 0x02;
pub(super) const BIT_STRING: u8 = 0x03;
pub(super) const OCTET_STRING: u8 = 0x04;
pub(super) const OBJECT_IDENTIFIER: u8 = 0x06;
pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const CONTEXT_0: u8 = 0xa0;
pub(super) const CONTEXT_1: u8 = 0xa1;
const MAX_ELEMENTS: usize = 1000;

#[cfg(test)]
mod tests {
    use super::*;

    fn check(der: &[u8], expected: Option<Shape>) {
        assert_eq!(shape_of(der).unwrap(), expected, "{der:02x?}");
    }

    #[test]
    fn shapes_are_told_apart_by_their_tags() {
        check(&[0x30, 6, 2, 1, 5, 2, 1, 3], Some(Shape::Pkcs1Public));
        check(&[0x30, 7, 2, 1, 0, 0x30, 0, 4, 0], Some(Shape::Pkcs8));
        check(&[0x30, 5, 2, 1, 1, 4, 0], Some(Shape::Sec1));
        check(&[0x30, 5, 2, 1, 3, 0x30, 0], Some(Shape::Pfx));
        check(&[0x30, 4, 0x30, 0, 4, 0], Some(Shape::EncryptedPkcs8));
        check(&[0x30, 4, 0x30, 0, 3, 0], Some(Shape::Spki));
        check(&[0x30, 6, 0x30, 0, 0x30, 0, 3, 0], Some(Shape::X509));
        check(&[0x30, 0], None);
        check(&[0x31, 0], None);
        check(&[], None);
    }

    #[test]
    fn what_is_wrapped_is_found_again() {
        for length in [0, 1, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x10000] {
            let body = vec![5; length];
            let der = wrap(OCTET_STRING, &[&body]);
            assert_eq!(only(&der).unwrap().expect(OCTET_STRING), Some(&body[..]), "{length}");
            assert!(only(&der[..der.len() - 1]).is_none());
        }
    }

    #[test]
    fn integers_are_read_up_to_eight_bytes() {
        let read = |der: &[u8]| only(der).unwrap().unsigned();
        assert_eq!(read(&[2, 1, 0]), Some(0));
        assert_eq!(read(&[2, 2, 8, 0]), Some(2048));
        assert_eq!(read(&[2, 9, 0, 255, 255, 255, 255, 255, 255, 255, 255]), Some(u64::MAX));
        assert_eq!(read(&[2, 9, 1, 0, 0, 0, 0, 0, 0, 0, 0]), None);
        assert_eq!(read(&[2, 1, 0x80]), None);
        assert_eq!(read(&[2, 0]), None);
    }

    #[test]
    fn cut_off_and_trailing_bytes_are_named() {
        for der in [&[0x30, 6, 2, 1][..], &[0x30, 0x84, 1], &[0x30], &[0x30, 0, 0]] {
            assert!(matches!(shape_of(der), Err(KeyError::Malformed { .. })), "{der:02x?}");
        }
        assert!(matches!(shape_of(&[0x30, 0x80, 0, 0]), Err(KeyError::NotSupported { .. })));
    }
}
