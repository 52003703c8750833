//! Java's GBK, made from the web's.
//!
//! Both have the same 23,940 two-byte codes. At 101 of them the web has a character of newer Unicode versions where Java has one of the
//! private use area, which stood there before (and at A892 another sign). So a name with such a character cannot be sent to a gateway
//! written in Java: it would arrive as a question mark under a signature that does not fit. It is refused here instead.

use std::borrow::Cow;

use encoding_rs::{EncoderResult, GBK};

/// Text to bytes, or the first character that Java's GBK does not have.
pub(super) fn encode(text: &str) -> Result<Vec<u8>, char> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    // Characters that only Java writes, or writes otherwise, are few: the library takes all that is between them.
    while let Some((at, special, code)) = first_special(rest) {
        encode_common(rest.get(..at).unwrap_or_default(), &mut bytes)?;
        bytes.extend_from_slice(&code.to_be_bytes());
        rest = rest.get(at + special.len_utf8()..).unwrap_or_default();
    }
    encode_common(rest, &mut bytes)?;
    Ok(bytes)
}

/// Bytes to text; `None` if some byte or pair of bytes is no code.
pub(super) fn decode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    // The library's GBK decoder also reads the four-byte codes of GB18030, which GBK does not have.
    if codes(bytes).any(|(code, _)| matches!(code, [0x81..=0xff, b'0'..=b'9'])) {
        return None;
    }
    let differs = |code: &Code| !matches!(code, Code::Common);
    if !codes(bytes).any(|(_, code)| differs(&code)) {
        return GBK.decode_without_bom_handling_and_without_replacement(bytes);
    }
    let mut text = String::with_capacity(bytes.len() * 2);
    for (code_bytes, code) in codes(bytes) {
        match code {
            Code::Common => text.push_str(&GBK.decode_without_bom_handling_and_without_replacement(code_bytes)?),
            Code::Java(c) => text.push(c),
            Code::OneByteEuro => return None,
        }
    }
    Some(Cow::Owned(text))
}

fn encode_common(text: &str, bytes: &mut Vec<u8>) -> Result<(), char> {
    let begin = bytes.len();
    let mut encoder = GBK.new_encoder();
    let room = encoder.max_buffer_length_from_utf8_without_replacement(text.len()).unwrap_or(text.len() * 4);
    bytes.reserve(room);
    if let EncoderResult::Unmappable(c) = encoder.encode_from_utf8_to_vec_without_replacement(text, bytes, true).0 {
        return Err(c);
    }
    let written = bytes.get(begin..).unwrap_or_default();
    let newer = codes(written).zip(text.chars()).find(|((_, code), _)| matches!(code, Code::Java(_)));
    newer.map_or(Ok(()), |(_, c)| Err(c))
}

fn first_special(text: &str) -> Option<(usize, char, u16)> {
    text.char_indices().find_map(|(at, c)| Some((at, c, special(c)?)))
}

/// The code of a character that the library does not write as Java does.
fn special(c: char) -> Option<u16> {
    if c == '€' {
        return Some(EURO);
    }
    let c = u16::try_from(u32::from(c)).ok().filter(|c| (0xe000..0xf900).contains(c) || *c == EARTH)?;
    DIFFERENT.iter().find_map(|(first, last, java)| {
        // Codes have no second byte 7F, which no row crosses.
        let code = first.checked_add(c.checked_sub(*java)?)?;
        (code <= *last).then_some(code)
    })
}

enum Code {
    /// One byte or two that the web and Java read alike, or neither reads.
    Common,
    /// A code that Java reads as this character.
    Java(char),
    /// The web's €.
    OneByteEuro,
}

/// The codes of a text, one after the other. A first byte without a second one is `Common`: the library refuses it.
fn codes(bytes: &[u8]) -> impl Iterator<Item = (&[u8], Code)> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let (first, _) = rest.split_first()?;
        let (code, after) = rest.split_at(if *first > 0x80 { rest.len().min(2) } else { 1 });
        rest = after;
        let kind = match code {
            [0x80] => Code::OneByteEuro,
            [first, second] => different(u16::from_be_bytes([*first, *second])).map_or(Code::Common, Code::Java),
            _ => Code::Common,
        };
        Some((code, kind))
    })
}

fn different(code: u16) -> Option<char> {
    let (first, _, java) = DIFFERENT.iter().find(|(first, last, _)| (*first..=*last).contains(&code))?;
    char::from_u32(u32::from(java + (code - first)))
}

const EURO: u16 = 0xa2e3;
/// ♁, which Java has at A892, where the web has ⊕.
const EARTH: u16 = 0x2641;

/// The 101 codes at which the web differs: first, last, and Java's character for the first. Found by comparing all 23,940 codes of OpenJDK 17
/// with the Encoding Standard's index.
const DIFFERENT: [(u16, u16, u16); 14] = [
    (0xa3a0, 0xa3a0, 0xe5e5),
    (0xa6d9, 0xa6df, 0xe78d),
    (0xa6ec, 0xa6ed, 0xe794),
    (0xa6f3, 0xa6f3, 0xe796),
    (0xa892, 0xa892, EARTH),
    (0xa8bc, 0xa8bc, 0xe7c7),
    (0xa8bf, 0xa8bf, 0xe7c8),
    (0xa989, 0xa995, 0xe7e7),
    (0xfe50, 0xfe50, 0xe815),
    (0xfe54, 0xfe6b, 0xe819),
    (0xfe6d, 0xfe75, 0xe832),
    (0xfe77, 0xfe7e, 0xe83c),
    (0xfe80, 0xfe90, 0xe844),
    (0xfe92, 0xfea0, 0xe856),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_two_byte_code_is_one_character_and_back() {
        let mut seen = std::collections::HashSet::new();
        for first in 0x81..=0xfe_u8 {
            for second in (0x40..=0xfe_u8).filter(|second| *second != 0x7f) {
                let code = [first, second];
                let text = decode(&code).unwrap();
                assert_eq!(text.chars().count(), 1, "{code:02x?}");
                assert_eq!(encode(&text).unwrap(), code, "{text:?}");
                assert!(seen.insert(text.into_owned()), "{code:02x?}");
            }
        }
        assert_eq!(seen.len(), 23_940);
    }

    #[test]
    fn all_other_pairs_are_two_single_bytes_or_refused() {
        let mut refused = 0;
        for pair in 0..=u16::MAX {
            let bytes = pair.to_be_bytes();
            match decode(&bytes) {
                Some(text) => assert_eq!(encode(&text).unwrap(), bytes, "{bytes:02x?}"),
                None => refused += 1,
            }
        }
        assert_eq!(refused, 65_536 - 128 * 128 - 23_940);
    }

    #[test]
    fn exactly_101_codes_differ_from_the_web() {
        let rows: u16 = DIFFERENT.iter().map(|(first, last, _)| last - first + 1).sum();
        assert_eq!(rows, 101);
        let web = |code: u16| {
            GBK.decode_without_bom_handling_and_without_replacement(&code.to_be_bytes()).unwrap().into_owned()
        };
        for (first, last, _) in DIFFERENT {
            assert!((first..=last).all(|code| decode(&code.to_be_bytes()).unwrap() != web(code)));
        }
    }

    #[test]
    fn what_java_cannot_write_is_refused_by_name() {
        // The web writes all of these; the first is in use in names.
        for c in ['䶮', '㥮', '⊕', 'ǹ', '⺁', '︐'] {
            assert_eq!(encode(&format!("张{c}三")), Err(c));
        }
        assert_eq!(encode("张😀"), Err('😀'));
    }

    #[test]
    fn the_euro_has_two_bytes() {
        assert_eq!(encode("1€2").unwrap(), b"1\xa2\xe32");
        assert_eq!(decode(b"1\xa2\xe32").unwrap(), "1€2");
        assert_eq!(decode(b"1\x802"), None);
    }

    #[test]
    fn codes_of_four_bytes_are_none() {
        for code in [b"\x81\x30\x81\x30", b"\x81\x39\xef\x30", b"\x94\x39\xfc\x36"] {
            assert_eq!(decode(code), None, "{code:02x?}");
            assert_eq!(decode(&[b"a\xfe\x50".as_slice(), code].concat()), None, "{code:02x?}");
        }
    }

    #[test]
    fn special_codes_keep_their_neighbours() {
        let bytes = b"a\xd5\x5c\xfe\x50\xb9\xa6\xa8\x92z";
        assert_eq!(encode(&decode(bytes).unwrap()).unwrap(), bytes);
    }
}
