//! Forms: `application/x-www-form-urlencoded` in any charset, and the text that is signed of their parameters.

mod members;

use std::borrow::Cow;

use tongbao_core::schema::{Charset, FieldSchema};
use tongbao_core::{Fields, Value, Visitor};

use crate::charset::{self, CharsetError};

pub use members::Members;

/// The parameters of a form, in the order received or to be sent. No name is there twice.
#[derive(Clone, Default)]
#[allow(missing_debug_implementations, reason = "holds text that may be secret")]
pub struct Form(Vec<(Cow<'static, str>, String)>);

/// How much a received form may hold: 256 KiB, 256 parameters.
pub const MAX_BYTES: usize = 256 << 10;
const MAX_PARAMETERS: usize = 256;

impl Form {
    /// Reads a body. Percent-encoded and bare bytes are both taken, as gateways take both; `+` is a blank.
    ///
    /// # Errors
    ///
    /// A broken percent sign, bytes that are no text in the charset, a parameter without `=` or without a name, or twice; too much of anything.
    pub fn parse(body: &[u8], charset: Charset) -> Result<Self, FormError> {
        Self::read(body, |encoded| text(encoded, charset))
    }

    /// Reads a body that is text already, such as [`Form::text`] writes; bytes in percent signs are in the charset.
    ///
    /// # Errors
    ///
    /// As [`Form::parse`].
    pub fn parse_text(body: &str, charset: Charset) -> Result<Self, FormError> {
        Self::read(body.as_bytes(), |encoded| {
            let mut decoded = String::with_capacity(encoded.len());
            // Characters beyond ASCII need no decoding, and part what does.
            for part in String::from_utf8_lossy(encoded).split_inclusive(|c: char| !c.is_ascii()) {
                let last = part.char_indices().next_back().filter(|(_, c)| !c.is_ascii());
                let (ascii, beyond) = part.split_at(last.map_or(part.len(), |(at, _)| at));
                decoded.push_str(&text(ascii.as_bytes(), charset)?);
                decoded.push_str(beyond);
            }
            Ok(decoded)
        })
    }

    fn read(body: &[u8], decode: impl Fn(&[u8]) -> Result<String, FormError>) -> Result<Self, FormError> {
        if body.len() > MAX_BYTES {
            return Err(FormError::TooMuch { what: "bytes", found: body.len(), allowed: MAX_BYTES });
        }
        let mut form = Self::default();
        for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let at = pair.iter().position(|byte| *byte == b'=').ok_or(FormError::NoValue { at: form.0.len() + 1 })?;
            let (name, value) = pair.split_at(at);
            let name = decode(name)?;
            let value = decode(value.get(1..).unwrap_or_default())?;
            if form.0.len() == MAX_PARAMETERS {
                return Err(FormError::TooMuch {
                    what: "parameters",
                    found: MAX_PARAMETERS + 1,
                    allowed: MAX_PARAMETERS,
                });
            }
            form.push(name, value)?;
        }
        Ok(form)
    }

    /// Adds a parameter at the end.
    ///
    /// # Errors
    ///
    /// [`FormError::Duplicate`] if there is one of this name, [`FormError::NoName`] if the name is empty.
    pub fn push(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Result<(), FormError> {
        let name = name.into();
        if name.is_empty() {
            return Err(FormError::NoName);
        }
        if self.value(&name).is_some() {
            return Err(FormError::Duplicate(name.into_owned()));
        }
        self.0.push((name, value.into()));
        Ok(())
    }

    /// The parameter with this name.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.iter().find(|(each, _)| *each == name).map(|(_, value)| value)
    }

    /// Name and value of each, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value.as_str()))
    }

    /// Writes the body, everything but letters, digits and `-._*` percent-encoded.
    ///
    /// # Errors
    ///
    /// A character that the charset does not have. Nothing is replaced.
    pub fn write(&self, charset: Charset) -> Result<String, CharsetError> {
        let mut body = String::with_capacity(1024);
        for (name, value) in self.iter() {
            if !body.is_empty() {
                body.push('&');
            }
            percent(&charset::encode(name, charset)?, &mut body);
            body.push('=');
            percent(&charset::encode(value, charset)?, &mut body);
        }
        Ok(body)
    }

    /// A message's own fields, in the order of its table.
    #[must_use]
    pub fn of(message: &dyn Fields) -> Self {
        let mut form = Self(Vec::with_capacity(message.schema().fields.len()));
        message.visit(&mut form);
        form
    }

    /// The body as text of no particular charset: only what would be taken for something else is percent-encoded.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(512);
        for (name, value) in self.iter() {
            if !text.is_empty() {
                text.push('&');
            }
            bare(name, &mut text);
            text.push('=');
            bare(value, &mut text);
        }
        text
    }

    /// The parameters that a signature covers: every one that is not blank, but that which `left_out` names, sorted by name.
    #[must_use]
    pub fn signed(&self, left_out: &str) -> Self {
        let owned = |(name, value): (&str, &str)| (Cow::Owned(name.to_owned()), value.to_owned());
        Self(self.covered(left_out).into_iter().map(owned).collect())
    }

    fn covered(&self, left_out: &str) -> Vec<(&str, &str)> {
        let is_covered = |(name, value): &(&str, &str)| {
            let blank = value.trim().is_empty();
            !blank && !name.eq_ignore_ascii_case(left_out)
        };
        let mut covered: Vec<_> = self.iter().filter(is_covered).collect();
        covered.sort_unstable();
        covered
    }

    /// 待签名串: what a signature covers, as `name=value` joined by `&`.
    ///
    /// # Errors
    ///
    /// [`FormError::Ambiguous`] if the text would read as other parameters: a value with `&` and `=` in it can pretend to be several. A
    /// signature over such a text proves nothing, so it is refused, sent or received.
    pub fn string_to_sign(&self, left_out: &str) -> Result<String, FormError> {
        let covered = self.covered(left_out);
        let mut text = String::with_capacity(covered.iter().map(|(name, value)| name.len() + value.len() + 2).sum());
        for (name, value) in &covered {
            if !text.is_empty() {
                text.push('&');
            }
            text.extend([*name, "=", *value]);
        }
        let read_back = text.split('&').map(|pair| pair.split_once('='));
        if !text.is_empty() && !read_back.eq(covered.iter().map(|pair| Some(*pair))) {
            let suspect = covered.iter().find(|(name, value)| name.contains(['&', '=']) || value.contains('&'));
            return Err(FormError::Ambiguous(suspect.map(|(name, _)| (*name).to_owned()).unwrap_or_default()));
        }
        Ok(text)
    }
}

/// Takes the fields of a message. Objects and lists have no place in a form.
impl<'a> Visitor<'a> for Form {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        if let Some(text) = value.text(&field.kind) {
            self.0.push((Cow::Borrowed(field.wire), text.into_owned()));
        }
    }
}

/// A form is not of the strict profile. Holds names of parameters, no values.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum FormError {
    /// More than the limit.
    #[error("{found} {what}, at most {allowed} allowed")]
    TooMuch {
        /// What there is too much of.
        what: &'static str,
        /// How much there is, as far as was read.
        found: usize,
        /// The limit.
        allowed: usize,
    },
    /// A percent sign without two hex digits.
    #[error("a percent sign without two hex digits after it")]
    Percent,
    /// Bytes that are no text.
    #[error(transparent)]
    Charset(#[from] CharsetError),
    /// A parameter without `=`.
    #[error("parameter {at} has no `=`; is the body a form?")]
    NoValue {
        /// Which one, from 1.
        at: usize,
    },
    /// A parameter without a name.
    #[error("a parameter has no name")]
    NoName,
    /// The same parameter twice.
    #[error("{0:?} is there twice; readers would disagree about which one counts")]
    Duplicate(String),
    /// The text to sign reads as other parameters.
    #[error(
        "{0:?} holds `&` or `=`, so that the string to sign would read as other parameters; leave these characters out"
    )]
    Ambiguous(String),
}

fn text(encoded: &[u8], charset: Charset) -> Result<String, FormError> {
    let mut bytes = Cow::Borrowed(encoded);
    if encoded.iter().any(|byte| matches!(byte, b'%' | b'+')) {
        let mut decoded = Vec::with_capacity(encoded.len());
        let mut rest = encoded;
        while let Some((byte, after)) = rest.split_first() {
            rest = after;
            decoded.push(match byte {
                b'+' => b' ',
                b'%' => {
                    let ([high, low], after) = after.split_first_chunk().ok_or(FormError::Percent)?;
                    rest = after;
                    digit(*high)? << 4 | digit(*low)?
                }
                byte => *byte,
            });
        }
        bytes = Cow::Owned(decoded);
    }
    Ok(charset::decode(&bytes, charset)?.into_owned())
}

fn digit(byte: u8) -> Result<u8, FormError> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).ok_or(FormError::Percent)
}

fn percent(bytes: &[u8], out: &mut String) {
    for byte in bytes {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => out.push(char::from(*byte)),
            b' ' => out.push('+'),
            byte => out.extend(['%', hex(byte >> 4), hex(byte & 0xf)]),
        }
    }
}

fn hex(digit: u8) -> char {
    char::from_digit(u32::from(digit), 16).unwrap_or('0').to_ascii_uppercase()
}

/// Percent-encodes only what would be taken for something else.
fn bare(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            ' ' => out.push('+'),
            '%' | '&' | '=' | '+' | '\0'..='\u{1f}' => percent(&[c as u8], out),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> Form {
        let mut form = Form::default();
        for (name, value) in pairs {
            form.push((*name).to_owned(), *value).unwrap();
        }
        form
    }

    #[test]
    fn what_is_written_reads_back_in_every_charset() {
        let form = form(&[("subject", "话费 100%+&=誠"), ("empty", ""), ("名", "a\r\n")]);
        for charset in [Charset::Utf8, Charset::Gbk, Charset::Gb18030] {
            let body = form.write(charset).unwrap();
            assert!(body.is_ascii());
            let read = Form::parse(body.as_bytes(), charset).unwrap();
            assert!(read.iter().eq(form.iter()), "{body}");
        }
        let gbk = form.write(Charset::Gbk).unwrap();
        assert!(gbk.starts_with("subject=%BB%B0%B7%D1+100%25%2B%26%3D%D5%5C&empty=&"), "{gbk}");
    }

    #[test]
    fn a_body_as_text_reads_back_in_every_charset() {
        let form = form(&[("subject", "话费 100%+&=誠"), ("empty", ""), ("名", "a\r\n")]);
        assert_eq!(form.text(), "subject=话费+100%25%2B%26%3D誠&empty=&名=a%0D%0A");
        for charset in [Charset::Utf8, Charset::Gbk, Charset::Gb18030] {
            let read = Form::parse(&charset::encode(&form.text(), charset).unwrap(), charset).unwrap();
            assert!(read.iter().eq(form.iter()));
            let read = Form::parse_text(&form.text(), charset).unwrap();
            assert!(read.iter().eq(form.iter()));
            // A second byte may stand bare after its percent-encoded first one.
            let read = Form::parse_text("a=x誠%81a😀&%B9%A6=+", Charset::Gbk).unwrap();
            assert_eq!(read.iter().collect::<Vec<_>>(), [("a", "x誠乤😀"), ("功", " ")]);
        }
    }

    #[test]
    fn bare_bytes_are_taken_as_gateways_take_them() {
        let body = b"subject=\xbb\xb0\xb7\xd1&biz_content={\"a\":\"b\"}&sign=ab%2Bc=";
        let form = Form::parse(body, Charset::Gbk).unwrap();
        let pairs: Vec<_> = form.iter().collect();
        assert_eq!(pairs, [("subject", "话费"), ("biz_content", "{\"a\":\"b\"}"), ("sign", "ab+c=")]);
    }

    #[test]
    fn broken_forms_are_refused_by_name() {
        for (body, expected) in [
            (&b"a=%4"[..], FormError::Percent),
            (b"a=%zz", FormError::Percent),
            (b"a=%", FormError::Percent),
            (b"a=1&b", FormError::NoValue { at: 2 }),
            (b"=1", FormError::NoName),
            (b"a=1&%61=2", FormError::Duplicate("a".to_owned())),
        ] {
            assert_eq!(Form::parse(body, Charset::Utf8).err(), Some(expected));
        }
        assert!(matches!(Form::parse(b"a=%D5", Charset::Gbk).err(), Some(FormError::Charset(_))));
        let many = vec!["a"; 257].iter().enumerate().map(|(at, a)| format!("{a}{at}=")).collect::<Vec<_>>().join("&");
        assert!(matches!(Form::parse(many.as_bytes(), Charset::Utf8).err(), Some(FormError::TooMuch { .. })));
    }

    #[test]
    fn the_string_to_sign_is_sorted_and_leaves_out_blanks_and_the_signature() {
        let form =
            form(&[("b", "2"), ("Sign", "x"), ("sign_type", "RSA"), ("a", " 1 "), ("c", ""), ("d", " "), ("B", "0")]);
        assert_eq!(form.string_to_sign("sign").unwrap(), "B=0&a= 1 &b=2&sign_type=RSA");
    }

    #[test]
    fn a_string_to_sign_that_reads_as_other_parameters_is_refused() {
        let honest = form(&[("subject", "x"), ("total_amount", "0.01")]);
        let forged = form(&[("subject", "x&total_amount=0.01")]);
        assert_eq!(honest.string_to_sign("sign").unwrap(), "subject=x&total_amount=0.01");
        assert_eq!(forged.string_to_sign("sign"), Err(FormError::Ambiguous("subject".to_owned())));
        assert_eq!(form(&[("a=b", "c")]).string_to_sign("sign"), Err(FormError::Ambiguous("a=b".to_owned())));
        assert_eq!(form(&[("a", "b&c")]).string_to_sign("sign"), Err(FormError::Ambiguous("a".to_owned())));
        assert_eq!(form(&[("a", "b=c=")]).string_to_sign("sign").unwrap(), "a=b=c=");
    }
}
