//! The strict inbound profile: text → tree, or a typed error.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};
use tongbao_core::schema::{Charset, XmlRoot};

use super::XmlError;
use crate::{Limits, charset};

/// Received XML as a tree.
///
/// Allowed are a declaration, one root with at most the attribute `xmlns`, elements without attributes, text, the five predefined entities
/// and numeric character references. A document type, comments, processing instructions, CDATA, prefixes and text beside elements are
/// refused, and so is anything over the [`Limits`].
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub struct Document<'t> {
    /// In document order; the root is the first.
    elements: Vec<Element<'t>>,
}

/// One element.
#[allow(missing_debug_implementations, reason = "holds received text that may be secret")]
pub struct Element<'t> {
    /// Its name.
    pub name: &'t str,
    /// Its text, with references resolved. Empty if it holds other elements.
    pub text: Cow<'t, str>,
    first_child: Option<usize>,
    next_sibling: Option<usize>,
}

impl<'t> Document<'t> {
    /// Reads XML with this root.
    ///
    /// # Errors
    ///
    /// Everything outside the profile, another root or namespace, and a declaration that names another charset than `charset`.
    pub fn parse(text: &'t str, root: &XmlRoot, charset: Charset, limits: Limits) -> Result<Self, XmlError> {
        if text.len() > limits.bytes {
            return Err(XmlError::TooMuch { what: "bytes", found: text.len(), allowed: limits.bytes });
        }
        if text.trim_ascii().is_empty() {
            return Err(XmlError::Empty);
        }
        let mut reader = Reader::from_str(text);
        let mut builder = Builder { limits, elements: Vec::with_capacity(32), open: Vec::with_capacity(8) };
        loop {
            let at = reader.buffer_position();
            let event = match reader.read_event() {
                Ok(event) => event,
                Err(_) if looks_like_html(text) => return Err(XmlError::Html),
                Err(error) => return Err(XmlError::Malformed { what: reason(&error), at: reader.error_position() }),
            };
            match event {
                Event::Decl(declaration) => check_declaration(&declaration, at, charset)?,
                Event::Start(start) if builder.elements.is_empty() => {
                    check_root(&start, text, root)?;
                    builder.open(name(&start, text, at)?, at)?;
                }
                Event::Start(start) => {
                    no_attributes(&start, at)?;
                    builder.open(name(&start, text, at)?, at)?;
                }
                Event::Empty(start) => {
                    if builder.elements.is_empty() {
                        check_root(&start, text, root)?;
                    } else {
                        no_attributes(&start, at)?;
                    }
                    builder.open(name(&start, text, at)?, at)?;
                    builder.close();
                }
                Event::End(_) => builder.close(),
                Event::Text(part) => builder.text(part.into_inner(), at)?,
                Event::GeneralRef(reference) => builder.reference(&reference, at)?,
                Event::Eof => break,
                Event::DocType(_) if looks_like_html(text) => return Err(XmlError::Html),
                Event::DocType(_) => return Err(XmlError::Forbidden { what: "a document type", at }),
                Event::CData(_) => return Err(XmlError::Forbidden { what: "a CDATA section", at }),
                Event::Comment(_) => return Err(XmlError::Forbidden { what: "a comment", at }),
                Event::PI(_) => return Err(XmlError::Forbidden { what: "a processing instruction", at }),
            }
        }
        builder.finish()
    }

    /// The root.
    #[must_use]
    pub fn root(&self) -> usize {
        0
    }

    /// The element with this number.
    #[must_use]
    pub fn element(&self, id: usize) -> Option<&Element<'t>> {
        self.elements.get(id)
    }

    /// The elements inside another, in order.
    pub fn children(&self, id: usize) -> impl Iterator<Item = (usize, &Element<'t>)> {
        let mut next = self.element(id).and_then(|parent| parent.first_child);
        std::iter::from_fn(move || {
            let id = next?;
            let element = self.element(id)?;
            next = element.next_sibling;
            Some((id, element))
        })
    }
}

struct Builder<'t> {
    limits: Limits,
    elements: Vec<Element<'t>>,
    /// The open elements: number, and the last child so far.
    open: Vec<(usize, Option<usize>)>,
}

impl<'t> Builder<'t> {
    fn open(&mut self, name: &'t str, at: u64) -> Result<(), XmlError> {
        let id = self.elements.len();
        let Limits { depth, values, .. } = self.limits;
        if id >= values {
            return Err(XmlError::TooMuch { what: "elements", found: id + 1, allowed: values });
        }
        if self.open.len() >= depth {
            return Err(XmlError::TooMuch { what: "levels of nesting", found: self.open.len() + 1, allowed: depth });
        }
        if id > 0 && self.open.is_empty() {
            return Err(XmlError::Forbidden { what: "a second root", at });
        }
        if let Some((parent, last)) = self.open.last_mut() {
            let previous = last.replace(id);
            let parent = self.elements.get_mut(*parent);
            if parent.as_ref().is_some_and(|parent| !is_blank(&parent.text)) {
                return Err(XmlError::Forbidden { what: "an element beside text", at });
            }
            match previous {
                Some(previous) => {
                    if let Some(previous) = self.elements.get_mut(previous) {
                        previous.next_sibling = Some(id);
                    }
                }
                None => {
                    if let Some(parent) = parent {
                        parent.text = Cow::Borrowed("");
                        parent.first_child = Some(id);
                    }
                }
            }
        }
        self.elements.push(Element { name, text: Cow::Borrowed(""), first_child: None, next_sibling: None });
        self.open.push((id, None));
        Ok(())
    }

    fn close(&mut self) {
        self.open.pop();
    }

    fn text(&mut self, part: Cow<'t, str>, at: u64) -> Result<(), XmlError> {
        // Most text needs one look: no control character, no `]]>`, nothing near U+FFFE.
        if !part.bytes().any(|byte| byte < b' ' || matches!(byte, b']' | 0xEF)) {
            return self.push(part, at);
        }
        if part.contains("]]>") {
            return Err(XmlError::Malformed { what: "`]]>` in text".to_owned(), at });
        }
        if let Some(control) = part.chars().find(|&c| !is_xml_char(c)) {
            return Err(XmlError::Malformed {
                what: format!("the control character U+{:04X}", u32::from(control)),
                at,
            });
        }
        // A line end in the text is a line feed; `&#13;` stays what it says.
        let part = if part.contains('\r') { Cow::Owned(part.replace("\r\n", "\n").replace('\r', "\n")) } else { part };
        self.push(part, at)
    }

    fn reference(&mut self, reference: &BytesRef<'t>, at: u64) -> Result<(), XmlError> {
        let malformed = |what: String| XmlError::Malformed { what, at };
        let character = match reference.resolve_char_ref() {
            Ok(Some(character)) if is_xml_char(character) => character,
            Ok(Some(_)) | Err(_) => return Err(malformed("a character reference to no character".to_owned())),
            Ok(None) => match &**reference {
                "lt" => '<',
                "gt" => '>',
                "amp" => '&',
                "apos" => '\'',
                "quot" => '"',
                _ => return Err(XmlError::Forbidden { what: "an entity that is not predefined", at }),
            },
        };
        self.push(Cow::Owned(character.to_string()), at)
    }

    fn push(&mut self, part: Cow<'t, str>, at: u64) -> Result<(), XmlError> {
        let Some(&(id, child)) = self.open.last() else {
            return if is_blank(&part) {
                Ok(())
            } else {
                Err(XmlError::Forbidden { what: "text outside the root", at })
            };
        };
        let Some(element) = self.elements.get_mut(id) else { return Ok(()) };
        if child.is_some() {
            return if is_blank(&part) {
                Ok(())
            } else {
                Err(XmlError::Forbidden { what: "text beside an element", at })
            };
        }
        if element.text.is_empty() {
            element.text = part;
        } else {
            element.text.to_mut().push_str(&part);
        }
        Ok(())
    }

    fn finish(self) -> Result<Document<'t>, XmlError> {
        if let Some(element) = self.open.last().and_then(|&(id, _)| self.elements.get(id)) {
            return Err(XmlError::Truncated(element.name.to_owned()));
        }
        if self.elements.is_empty() {
            return Err(XmlError::Malformed { what: "no element".to_owned(), at: 0 });
        }
        Ok(Document { elements: self.elements })
    }
}

fn check_declaration(declaration: &BytesDecl<'_>, at: u64, charset: Charset) -> Result<(), XmlError> {
    let malformed = |what: &str| XmlError::Malformed { what: what.to_owned(), at };
    if at != 0 {
        return Err(malformed("an XML declaration that is not at the beginning"));
    }
    if declaration.version().map_err(|_| malformed("the XML declaration has no version"))? != "1.0" {
        return Err(malformed("only XML 1.0 is read"));
    }
    match declaration.encoding() {
        None => Ok(()),
        Some(Ok(label)) if charset::named(&label) == Some(charset) => Ok(()),
        Some(Ok(label)) => Err(XmlError::Encoding { found: label.escape_debug().to_string(), used: charset }),
        Some(Err(_)) => Err(malformed("the XML declaration's encoding")),
    }
}

fn check_root(start: &BytesStart<'_>, text: &str, root: &XmlRoot) -> Result<(), XmlError> {
    let found = start.name();
    if found.as_ref() != root.name {
        if looks_like_html(text) {
            return Err(XmlError::Html);
        }
        let found = found.as_ref().chars().take(64).flat_map(char::escape_debug).collect();
        return Err(XmlError::Root { found, expected: root.name });
    }
    let mut namespace = None;
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| XmlError::Malformed { what: error.to_string(), at: 0 })?;
        if attribute.key.as_ref() != "xmlns" {
            return Err(XmlError::Forbidden { what: "an attribute", at: 0 });
        }
        namespace = Some(attribute.value.to_string());
    }
    match root.namespace {
        Some(expected) if namespace.as_deref() != Some(expected) => {
            let found = namespace.map(|found| found.chars().take(128).collect());
            Err(XmlError::Namespace { found, expected })
        }
        _ => Ok(()),
    }
}

fn no_attributes(start: &BytesStart<'_>, at: u64) -> Result<(), XmlError> {
    if start.attributes_raw().trim_ascii().is_empty() {
        Ok(())
    } else {
        Err(XmlError::Forbidden { what: "an attribute", at })
    }
}

/// What the tokenizer says, without the received text that some of its errors quote.
fn reason(error: &quick_xml::Error) -> String {
    use quick_xml::errors::IllFormedError::{MismatchedEndTag, UnmatchedEndTag};
    match error {
        quick_xml::Error::IllFormed(MismatchedEndTag { .. } | UnmatchedEndTag(_)) => {
            "an end tag of another element than the open one".to_owned()
        }
        other => other.to_string(),
    }
}

/// The name as it stands in the text, so that it lives as long as the text.
fn name<'t>(start: &BytesStart<'_>, text: &'t str, at: u64) -> Result<&'t str, XmlError> {
    let malformed =
        || XmlError::Malformed { what: "a name with other than ASCII letters, digits, _, - and .".to_owned(), at };
    let from = usize::try_from(at).ok().and_then(|at| at.checked_add(1)).ok_or_else(malformed)?;
    let name = text.get(from..from + start.name().as_ref().len()).ok_or_else(malformed)?;
    let mut bytes = name.bytes();
    let first = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    let rest = bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
    if name.len() > MAX_NAME {
        return Err(XmlError::TooMuch { what: "bytes of a name", found: name.len(), allowed: MAX_NAME });
    }
    if first && rest { Ok(name) } else { Err(malformed()) }
}

/// Twice the longest name of any gateway. Names stand in errors.
const MAX_NAME: usize = 64;

fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}

fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

fn looks_like_html(text: &str) -> bool {
    let head: String = text.trim_start().chars().take(14).collect::<String>().to_ascii_lowercase();
    head.starts_with("<!doctype html") || head.starts_with("<html")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: XmlRoot = XmlRoot { name: "M", namespace: Some("urn:m") };

    /// The names and texts of the tree, or the error.
    fn check(text: &str, expected: Result<&str, &str>) {
        let found = Document::parse(text, &ROOT, Charset::Utf8, Limits::NOTIFY).map(|document| {
            let all = document.elements.iter().map(|element| format!("{}={}", element.name, element.text));
            all.collect::<Vec<_>>().join(" ")
        });
        let found = found.map_err(|error| error.to_string());
        match expected {
            Ok(tree) => assert_eq!(found, Ok(tree.to_owned()), "{text}"),
            Err(part) => assert!(found.as_ref().is_err_and(|error| error.contains(part)), "{text}: {found:?}"),
        }
    }

    #[test]
    fn elements_and_text_are_all_there_is() {
        check("<M xmlns=\"urn:m\"><a>1</a> <b/>\n<c>&lt;&#20013;&amp;</c></M>", Ok("M= a=1 b= c=<中&"));
        check(
            "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><M xmlns='urn:m'><a> 1 </a></M>",
            Ok("M= a= 1 "),
        );
    }

    #[test]
    fn what_attackers_use_is_refused_by_name() {
        for (inside, error) in [
            ("<!DOCTYPE M><M xmlns=\"urn:m\"/>", "a document type"),
            ("<M xmlns=\"urn:m\"><!-- --></M>", "a comment"),
            ("<M xmlns=\"urn:m\"><?x?></M>", "a processing instruction"),
            ("<M xmlns=\"urn:m\"><a><![CDATA[1]]></a></M>", "a CDATA section"),
            ("<M xmlns=\"urn:m\"><a>&x;</a></M>", "an entity"),
            ("<M xmlns=\"urn:m\"><a b=\"1\"/></M>", "an attribute"),
            ("<M xmlns=\"urn:m\" b=\"1\"/>", "an attribute"),
            ("<M xmlns=\"urn:m\"/><M/>", "a second root"),
            ("<M xmlns=\"urn:m\">1<a/></M>", "an element beside text"),
            ("<M xmlns=\"urn:m\"><a/>1</M>", "text beside an element"),
            ("<M xmlns=\"urn:m\"/>1", "text outside the root"),
            ("<M xmlns=\"urn:m\"><x:a/></M>", "a name with other than"),
        ] {
            check(inside, Err(error));
        }
    }

    #[test]
    fn the_reason_is_said_when_it_is_no_message_at_all() {
        check(" ", Err("the body is empty"));
        check("<!DOCTYPE html><html></html>", Err("an HTML page"));
        check("<html><body><br></body></html>", Err("an HTML page"));
        check("<m xmlns=\"urn:m\"/>", Err("the root is <m>, <M> belongs there"));
        check("<M/>", Err("the root's namespace is missing"));
        check("<M xmlns=\"urn:m\"><a>", Err("the text ends inside <a>: the answer was cut off"));
        check("<M xmlns=\"urn:m\"><a></b></M>", Err("not well-formed"));
        check(
            "<?xml version=\"1.0\" encoding=\"GBK\"?><M xmlns=\"urn:m\"/>",
            Err("says \"GBK\", but the message was read as utf-8"),
        );
    }

    #[test]
    fn no_error_carries_received_text() {
        let error = |text: &str| {
            Document::parse(text, &ROOT, Charset::Utf8, Limits::REPLY).map(|_| ()).unwrap_err().to_string()
        };
        for text in [
            "<M xmlns=\"urn:m\"><pan></6217003320034459100\u{1b}[31m\nforged line></pan></M>",
            "<M xmlns=\"urn:m\"></6217003320034459100></M>",
            "<M xmlns=\"urn:m\"><a>&6217003320034459100;</a></M>",
            "<M xmlns=\"urn:m\"><a b=\"6217003320034459100\"/></M>",
        ] {
            let error = error(text);
            assert!(!error.contains("62170033") && !error.contains(char::is_control), "{error:?}");
        }
        let long = error(&format!("<M xmlns=\"urn:m\"><{}/></M>", "a".repeat(100_000)));
        assert_eq!(long, "100000 bytes of a name, at most 64 allowed");
    }

    #[test]
    fn each_limit_holds_on_both_sides() {
        let nested =
            |levels: usize| format!("<M xmlns=\"urn:m\">{}{}</M>", "<a>".repeat(levels), "</a>".repeat(levels));
        let parse = |text: &str| Document::parse(text, &ROOT, Charset::Utf8, Limits::NOTIFY).map(|_| ());
        assert_eq!(parse(&nested(15)), Ok(()));
        assert!(parse(&nested(16)).is_err_and(|error| error.to_string() == "17 levels of nesting, at most 16 allowed"));
        let many = |count: usize| format!("<M xmlns=\"urn:m\">{}</M>", "<a/>".repeat(count));
        assert_eq!(parse(&many(255)), Ok(()));
        assert!(parse(&many(256)).is_err_and(|error| error.to_string() == "257 elements, at most 256 allowed"));
    }
}
