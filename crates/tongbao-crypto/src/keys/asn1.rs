//! Just enough DER to see what a structure is, before a real parser reads it.

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

/// Whether a PFX is protected against changes, which also tells a wrong password for certain.
#[cfg(feature = "pfx")]
pub(super) fn has_mac(pfx: &[u8]) -> bool {
    element(pfx).and_then(|outer| elements(outer.body)).is_some_and(|parts| parts.len() == 3)
}

struct Element<'a> {
    tag: u8,
    body: &'a [u8],
    rest: &'a [u8],
}

fn element(der: &[u8]) -> Option<Element<'_>> {
    let (&tag, der) = der.split_first()?;
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
    Some(Element { tag, body, rest })
}

fn elements(mut der: &[u8]) -> Option<Vec<Element<'_>>> {
    let mut parts = Vec::new();
    while !der.is_empty() {
        let part = element(der)?;
        der = part.rest;
        parts.push(part);
    }
    Some(parts)
}

fn damaged(fault: &'static str) -> KeyError {
    KeyError::malformed("the key or certificate", fault)
}

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const OBJECT_IDENTIFIER: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
const CONTEXT_0: u8 = 0xa0;

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
    fn cut_off_and_trailing_bytes_are_named() {
        for der in [&[0x30, 6, 2, 1][..], &[0x30, 0x84, 1], &[0x30], &[0x30, 0, 0]] {
            assert!(matches!(shape_of(der), Err(KeyError::Malformed { .. })), "{der:02x?}");
        }
        assert!(matches!(shape_of(&[0x30, 0x80, 0, 0]), Err(KeyError::NotSupported { .. })));
    }
}
