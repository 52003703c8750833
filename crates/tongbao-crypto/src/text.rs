//! Signatures and ciphertexts as text.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};

/// How bytes are written as text. It is configured, not guessed: some texts are both hex and base64.
///
/// ```
/// use tongbao_crypto::TextEncoding;
///
/// assert_eq!(TextEncoding::Base64.encode(&[0xfb, 0xff]), "+/8=");
/// assert_eq!(TextEncoding::HexLower.decode("FBff"), Ok(vec![0xfb, 0xff]));
/// assert_eq!(
///     TextEncoding::Base64.decode(" /8=").unwrap_err().to_string(),
///     "not base64: a blank (some form decoders turn + into one) at character 1 of 4"
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextEncoding {
    /// The usual alphabet with `+` and `/`, padded with `=`, on one line.
    Base64,
    /// Two lower-case hex digits for each byte; upper case is read too.
    HexLower,
    /// Two upper-case hex digits for each byte; lower case is read too.
    HexUpper,
}

impl TextEncoding {
    /// The bytes as text.
    #[must_use]
    pub fn encode(self, bytes: &[u8]) -> String {
        match self {
            Self::Base64 => BASE64.encode(bytes),
            Self::HexLower => hex(bytes, |digit| digit),
            Self::HexUpper => hex(bytes, |digit| digit.to_ascii_uppercase()),
        }
    }

    /// The bytes that the text stands for.
    ///
    /// Strict, so that a signature has one spelling only: base64 in its canonical form with padding, nothing around it
    /// and no line breaks. Hex is read in either case of letters.
    ///
    /// # Errors
    ///
    /// [`NotText`], which says where the text stops being one.
    pub fn decode(self, text: &str) -> Result<Vec<u8>, NotText> {
        let decoded = match self {
            Self::Base64 => BASE64.decode(text).ok(),
            Self::HexLower | Self::HexUpper => unhex(text),
        };
        decoded.ok_or_else(|| NotText { encoding: self, fault: self.fault(text) })
    }

    fn fault(self, text: &str) -> Fault {
        let length = text.chars().count();
        let taken = |c: char| match self {
            Self::Base64 => c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '='),
            Self::HexLower | Self::HexUpper => c.is_ascii_hexdigit(),
        };
        match text.chars().position(|c| !taken(c)) {
            Some(at) => {
                let what = text.chars().nth(at).map_or("", name);
                Fault::Character { what, at: at + 1, length }
            }
            None if !length.is_multiple_of(self.group()) => Fault::Length { length, group: self.group() },
            None => Fault::NotCanonical { length },
        }
    }

    /// The number of characters must be a multiple of this.
    fn group(self) -> usize {
        match self {
            Self::Base64 => 4,
            Self::HexLower | Self::HexUpper => 2,
        }
    }
}

impl fmt::Display for TextEncoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Base64 => "base64",
            Self::HexLower => "lower-case hex",
            Self::HexUpper => "upper-case hex",
        })
    }
}

/// The text is not in its [`TextEncoding`]. It says where and why, and does not show the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not {}: {fault}", if *.encoding == TextEncoding::Base64 { "base64" } else { "hex" })]
pub struct NotText {
    encoding: TextEncoding,
    fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
enum Fault {
    #[error("{what} at character {at} of {length}")]
    Character { what: &'static str, at: usize, length: usize },
    #[error("{length} characters, a multiple of {group} expected; was it cut off?")]
    Length { length: usize, group: usize },
    /// `=` in the middle, or last bits that are not zero: a second spelling of the same bytes.
    #[error("{length} characters in a form that no encoder writes; was the text cut off or changed?")]
    NotCanonical { length: usize },
}

/// What a character that does not belong there tells of the text. Others are not shown: the text may be a secret.
fn name(c: char) -> &'static str {
    match c {
        ' ' => "a blank (some form decoders turn + into one)",
        '\r' | '\n' | '\t' => "a line end or tab",
        '-' | '_' => "- or _ (as in base64url)",
        '%' => "% (resolve %XX first)",
        _ => "a character it does not have",
    }
}

fn hex(bytes: &[u8], case: impl Fn(char) -> char) -> String {
    let digit = |bits: u8| case(char::from_digit(u32::from(bits), 16).unwrap_or('0'));
    let mut text = String::with_capacity(bytes.len() * 2);
    text.extend(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xf)]));
    text
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let bytes = pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect();
    if rest.is_empty() { bytes } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [TextEncoding; 3] = [TextEncoding::Base64, TextEncoding::HexLower, TextEncoding::HexUpper];

    fn check(encoding: TextEncoding, text: &str, expected: &str) {
        assert_eq!(encoding.decode(text).unwrap_err().to_string(), expected, "{text:?}");
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_reads_back(bytes: Vec<u8>) {
            for encoding in ALL {
                proptest::prop_assert_eq!(encoding.decode(&encoding.encode(&bytes)), Ok(bytes.clone()));
            }
        }

        #[test]
        fn base64_has_one_spelling_only(text in "[A-D+/=]{0,8}") {
            if let Ok(bytes) = TextEncoding::Base64.decode(&text) {
                proptest::prop_assert_eq!(TextEncoding::Base64.encode(&bytes), text);
            }
        }
    }

    #[test]
    fn each_encoding_writes_its_own_case() {
        let texts = ALL.map(|encoding| encoding.encode(&[0x00, 0xab, 0xcd, 0xef]));
        assert_eq!(texts, ["AKvN7w==", "00abcdef", "00ABCDEF"]);
    }

    #[test]
    fn both_hex_forms_read_either_case() {
        for encoding in [TextEncoding::HexLower, TextEncoding::HexUpper] {
            for text in ["abcdef", "ABCDEF", "aBcDeF"] {
                assert_eq!(encoding.decode(text), Ok(vec![0xab, 0xcd, 0xef]));
            }
        }
    }

    #[test]
    fn what_is_not_base64_is_named() {
        for (text, fault) in [
            ("AKvN7w", "6 characters, a multiple of 4 expected; was it cut off?"),
            ("AKvN 7w=", "a blank (some form decoders turn + into one) at character 5 of 8"),
            ("AKvN7w==\n", "a line end or tab at character 9 of 9"),
            ("-_8=", "- or _ (as in base64url) at character 1 of 4"),
            ("AKvN7w%3D%3D", "% (resolve %XX first) at character 7 of 12"),
            ("签名", "a character it does not have at character 1 of 2"),
        ] {
            check(TextEncoding::Base64, text, &format!("not base64: {fault}"));
        }
        for text in ["AKvN7x==", "AK==vN7w", "A===", "====", "AKvN===="] {
            let expected = "characters in a form that no encoder writes; was the text cut off or changed?";
            check(TextEncoding::Base64, text, &format!("not base64: {} {expected}", text.len()));
        }
    }

    #[test]
    fn what_is_not_hex_is_named() {
        for encoding in [TextEncoding::HexLower, TextEncoding::HexUpper] {
            check(encoding, "abc", "not hex: 3 characters, a multiple of 2 expected; was it cut off?");
            check(encoding, "0x12", "not hex: a character it does not have at character 2 of 4");
            check(encoding, "ab\ncd", "not hex: a line end or tab at character 3 of 5");
            check(encoding, "+1+2", "not hex: a character it does not have at character 1 of 4");
        }
    }

    #[test]
    fn debug_shows_nothing_of_the_text() {
        let shown = format!("{:?}", TextEncoding::HexLower.decode("abcd密").unwrap_err());
        assert!(shown.is_ascii() && !shown.contains("abcd"), "{shown}");
    }

    #[test]
    fn the_empty_text_is_no_bytes() {
        for encoding in ALL {
            assert_eq!((encoding.encode(&[]), encoding.decode("")), (String::new(), Ok(vec![])));
        }
    }
}
