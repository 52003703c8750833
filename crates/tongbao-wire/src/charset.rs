//! Bytes and text, without replacement characters: what a charset does not have is an error.
//!
//! GBK here is **Java's**, because gateways and their SDKs are Java programs and a signature covers their bytes: 23,940 two-byte codes, each
//! one character and back. The web's GBK differs at 101 of them, and writes € as one byte that Java does not read.

mod gbk;

use std::borrow::Cow;

use encoding_rs::{EncoderResult, Encoding, GB18030, UTF_8};
use tongbao_core::schema::Charset;

/// Text to bytes.
///
/// # Errors
///
/// The first character that the charset does not have. Nothing is replaced.
pub fn encode(text: &str, charset: Charset) -> Result<Cow<'_, [u8]>, CharsetError> {
    if charset == Charset::Utf8 || text.is_ascii() {
        return Ok(Cow::Borrowed(text.as_bytes()));
    }
    let Some(encoding) = of_the_web(charset) else {
        return gbk::encode(text).map(Cow::Owned).map_err(|character| CharsetError::unmappable(character, charset));
    };
    let mut encoder = encoding.new_encoder();
    let room = encoder.max_buffer_length_from_utf8_without_replacement(text.len()).unwrap_or(text.len() * 4);
    let mut bytes = Vec::with_capacity(room);
    match encoder.encode_from_utf8_to_vec_without_replacement(text, &mut bytes, true).0 {
        EncoderResult::Unmappable(character) => Err(CharsetError::unmappable(character, charset)),
        EncoderResult::InputEmpty | EncoderResult::OutputFull => Ok(Cow::Owned(bytes)),
    }
}

/// Bytes to text. A byte order mark is not text and is refused.
///
/// # Errors
///
/// Bytes that are no text in the charset. Nothing is replaced.
pub fn decode(bytes: &[u8], charset: Charset) -> Result<Cow<'_, str>, CharsetError> {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        return Err(CharsetError::ByteOrderMark);
    }
    let text = match of_the_web(charset) {
        Some(encoding) => encoding.decode_without_bom_handling_and_without_replacement(bytes),
        None => gbk::decode(bytes),
    };
    text.ok_or(CharsetError::NotText { length: bytes.len(), charset })
}

/// The received bytes that a part of the text decoded from them was: what a signature covers, as it came.
///
/// Empty if `part` is no part of `text`, or if those bytes would not read as it: a text that cannot be found again in what was received is
/// not what was signed.
#[must_use]
pub fn received<'b>(bytes: &'b [u8], text: &str, part: &str, charset: Charset) -> &'b [u8] {
    let begin = (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize);
    let around = begin.and_then(|begin| Some((text.get(..begin)?, text.get(begin..begin + part.len())?)));
    let Some((before, part)) = around else { return &[] };
    let begin = length(before, charset);
    let found = bytes.get(begin..begin + length(part, charset)).unwrap_or_default();
    if decode(found, charset).is_ok_and(|text| text == part) { found } else { &[] }
}

/// How many bytes a text has in a charset, if it was decoded from it.
fn length(text: &str, charset: Charset) -> usize {
    match charset {
        Charset::Utf8 => text.len(),
        Charset::Gbk => text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum(),
        Charset::Gb18030 => encode(text, charset).map_or(0, |bytes| bytes.len()),
    }
}

/// The charset that an XML declaration or a parameter names.
#[must_use]
pub fn named(label: &str) -> Option<Charset> {
    match label.to_ascii_lowercase().as_str() {
        "utf-8" | "utf8" => Some(Charset::Utf8),
        "gbk" | "gb2312" => Some(Charset::Gbk),
        "gb18030" => Some(Charset::Gb18030),
        _ => None,
    }
}

/// Bytes and text do not fit the charset. Holds no text.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum CharsetError {
    /// A character that the charset does not have.
    #[error("U+{character:04X} cannot be written in {}", .charset.word())]
    Unmappable {
        /// The character's number.
        character: u32,
        /// The charset.
        charset: Charset,
    },
    /// Bytes that are no text in the charset.
    #[error("{length} bytes are not text in {}", .charset.word())]
    NotText {
        /// How many bytes there are.
        length: usize,
        /// The charset.
        charset: Charset,
    },
    /// A byte order mark in front.
    #[error("a byte order mark stands before the text")]
    ByteOrderMark,
}

impl CharsetError {
    fn unmappable(character: char, charset: Charset) -> Self {
        Self::Unmappable { character: u32::from(character), charset }
    }
}

/// The encodings in which the web and Java agree.
fn of_the_web(charset: Charset) -> Option<&'static Encoding> {
    match charset {
        Charset::Utf8 => Some(UTF_8),
        Charset::Gbk => None,
        Charset::Gb18030 => Some(GB18030),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gbk_round_trips_and_refuses_what_it_lacks() {
        let bytes = encode("交易成功", Charset::Gbk).unwrap();
        assert_eq!(&*bytes, b"\xBD\xBB\xD2\xD7\xB3\xC9\xB9\xA6");
        assert_eq!(decode(&bytes, Charset::Gbk).unwrap(), "交易成功");
        let error = encode("好😀", Charset::Gbk).unwrap_err();
        assert_eq!(error, CharsetError::Unmappable { character: 0x1F600, charset: Charset::Gbk });
    }

    #[test]
    fn a_part_of_the_text_is_found_in_the_received_bytes() {
        for charset in [Charset::Utf8, Charset::Gbk, Charset::Gb18030] {
            let bytes = encode("a€誠{交易}誠", charset).unwrap();
            let text = decode(&bytes, charset).unwrap();
            let part = &text[text.find('{').unwrap()..=text.find('}').unwrap()];
            let found = received(&bytes, &text, part, charset);
            assert_eq!(found, &*encode("{交易}", charset).unwrap(), "{charset:?}");
            assert_eq!(received(&bytes, &text, "{交易}", charset), b"", "a text from elsewhere is no part");
            assert_eq!(received(&bytes, &text, &text, charset), &*bytes);
        }
        // The web's GB18030 reads 80 as €, which is written with two bytes.
        let bytes = b"\x80{1}";
        let text = decode(bytes, Charset::Gb18030).unwrap();
        assert_eq!(received(bytes, &text, &text["€".len()..], Charset::Gb18030), b"");
    }

    #[test]
    fn wrong_bytes_are_never_replaced() {
        assert!(decode(b"\xBD\xBB", Charset::Utf8).is_err());
        assert!(decode(b"\xFF", Charset::Gbk).is_err());
        assert_eq!(decode("\u{FEFF}<a/>".as_bytes(), Charset::Utf8), Err(CharsetError::ByteOrderMark));
    }
}
