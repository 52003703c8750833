//! PEM armour and bare base64.

use base64::{
    Engine as _,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use zeroize::Zeroizing;

use super::{KeyError, loaded::MAX_ITEMS, sniff::foreign_label};

/// One PEM block. The label is not trusted: gateways' tools write `PRIVATE KEY` over PKCS#1 and the other way round.
pub(super) struct Block {
    pub(super) der: Zeroizing<Vec<u8>>,
    /// Cipher and initialization vector of OpenSSL's old way to encrypt, as the header has them.
    pub(super) encryption: Option<String>,
}

/// Every block of a PEM text, or `None` if it has no `-----BEGIN`.
///
/// White space does not matter, and `\n` written out, as left over from environment variables, counts as such.
///
/// # Errors
///
/// [`KeyError::Pem`] for broken armour, [`KeyError::NotSupported`] for labels of other worlds, [`KeyError::TooMany`].
pub(super) fn blocks(text: &str) -> Result<Option<Vec<Block>>, KeyError> {
    if !text.contains(BEGIN) {
        return Ok(None);
    }
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(BEGIN) {
        let (label, after) = after.split_once(DASHES).ok_or(broken("the BEGIN line does not end in five dashes"))?;
        let (body, after) = after.split_once(END).ok_or(broken("the END line is missing"))?;
        if body.contains(BEGIN) {
            return Err(broken("the END line of the first block is missing"));
        }
        rest = after.strip_prefix(label).ok_or(broken("BEGIN and END name different things"))?;
        rest = rest.strip_prefix(DASHES).ok_or(broken("the END line does not end in five dashes"))?;
        if let Some(foreign) = foreign_label(label) {
            return Err(foreign);
        }
        // Curve names, which OpenSSL writes before the key, and which the key repeats.
        if label == "EC PARAMETERS" || label == "SM2 PARAMETERS" {
            continue;
        }
        let (encryption, body) = split_headers(body);
        if encryption.is_none() && body.contains("4,ENCRYPTED") {
            return Err(broken("the line DEK-Info is missing"));
        }
        let der = decode(body).ok_or(broken("the text between BEGIN and END is not base64"))?;
        if blocks.len() == MAX_ITEMS {
            return Err(KeyError::TooMany { what: "blocks", max: MAX_ITEMS });
        }
        blocks.push(Block { der, encryption });
    }
    if blocks.is_empty() { Err(broken("it holds parameters only")) } else { Ok(Some(blocks)) }
}

/// What follows `DEK-Info:`, and the base64 after the headers.
fn split_headers(body: &str) -> (Option<String>, &str) {
    let Some((_, after)) = body.split_once("DEK-Info:") else { return (None, body) };
    let after = after.trim_start();
    // White space ends the value, also where it is written out.
    let end = after.find(|c: char| c.is_whitespace() || c == '\\').unwrap_or(after.len());
    let (value, rest) = after.split_at_checked(end).unwrap_or((after, ""));
    (Some(value.to_owned()), rest)
}

/// Base64 on one line or many, with or without padding; `None` if it is anything else.
pub(super) fn decode(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let written_out = text.contains('\\');
    let mut compact = Zeroizing::new(String::with_capacity(text.len()));
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if written_out && matches!(chars.peek(), Some('n' | 'r')) => drop(chars.next()),
            c if c.is_ascii_whitespace() => {}
            c => compact.push(c),
        }
    }
    BASE64.decode(compact.as_bytes()).ok().map(Zeroizing::new)
}

/// Base64 on one line.
pub(super) fn base64(der: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(BASE64.encode(der).into_bytes())
}

/// PEM with lines of 64 characters.
pub(super) fn encode(label: &str, der: &[u8]) -> Zeroizing<Vec<u8>> {
    let base64 = Zeroizing::new(BASE64.encode(der));
    let mut pem = Zeroizing::new(Vec::with_capacity(base64.len() * 66 / 64 + 2 * label.len() + 40));
    pem.extend_from_slice(format!("{BEGIN}{label}{DASHES}\n").as_bytes());
    for line in base64.as_bytes().chunks(64) {
        pem.extend_from_slice(line);
        pem.push(b'\n');
    }
    pem.extend_from_slice(format!("{END}{label}{DASHES}\n").as_bytes());
    pem
}

fn broken(fault: &'static str) -> KeyError {
    KeyError::Pem { fault }
}

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Vec<u8>> {
        blocks(text).unwrap().unwrap().iter().map(|block| block.der.to_vec()).collect()
    }

    #[test]
    fn what_is_written_reads_back() {
        let der: Vec<u8> = (0..=255).collect();
        let pem = encode("X", &der);
        let text = std::str::from_utf8(&pem).unwrap();
        assert!(text.lines().all(|line| line.len() <= 64));
        assert_eq!(read(text), [der]);
    }

    #[test]
    fn white_space_and_line_ends_do_not_matter() {
        let expected = [b"abc".to_vec()];
        for text in [
            "-----BEGIN X-----\nYWJj\n-----END X-----\n",
            "-----BEGIN X-----\r\nYWJj\r\n-----END X-----",
            "-----BEGIN X-----YWJj-----END X-----",
            "-----BEGIN X----- YW Jj -----END X-----",
            "-----BEGIN X-----\\nYWJj\\n-----END X-----\\n",
            "Bag Attributes\n  friendlyName: x\n-----BEGIN X-----\nYWJj\n-----END X-----\n",
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn broken_armour_is_named() {
        for (text, expected) in [
            ("-----BEGIN X-----\nYWJj\n", "the END line is missing"),
            ("-----BEGIN X\nYWJj\n", "the BEGIN line does not end in five dashes"),
            ("-----BEGIN X-----\nYWJj\n-----END Y-----", "BEGIN and END name different things"),
            ("-----BEGIN X-----\nYWJj\n-----END X--", "the END line does not end in five dashes"),
            ("-----BEGIN X-----\n快钱\n-----END X-----", "the text between BEGIN and END is not base64"),
            (
                "-----BEGIN X-----\nYW\n-----BEGIN X-----\nYW\n-----END X-----",
                "the END line of the first block is missing",
            ),
        ] {
            let Err(KeyError::Pem { fault }) = blocks(text) else { panic!("{text}") };
            assert_eq!(fault, expected);
        }
    }
}
