//! An element of XML holds the signature, which covers everything else.

use tongbao_core::schema::Charset;
use tongbao_wire::xml::cut_signature;

use super::stored::{self, Change, converted};
use super::{Case, Signed, Variant};

/// Where a signature stands.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Place {
    /// The element of the signature.
    pub(in super::super) element: &'static str,
    /// The element that it is the last one of.
    pub(in super::super) parent: &'static str,
}

/// A message with a signature element.
pub(in super::super) struct ElementCase {
    bytes: Vec<u8>,
    place: Place,
}

impl ElementCase {
    /// As it was received.
    pub(in super::super) fn new(received: &[u8], place: Place) -> Self {
        Self { bytes: received.to_vec(), place }
    }
}

impl Case for ElementCase {
    const CHANGES: usize = stored::ANY.len() + OWN.len();

    fn signed(&self) -> Option<Signed> {
        let signed = cut_signature(&self.bytes, self.place.element, self.place.parent).ok()?;
        Signed::new(&*signed.covered, &signed.signature)
    }

    fn changed(&self) -> Vec<Variant<Self>> {
        let Self { bytes, place } = self;
        let all = stored::changes(bytes, &stored::ANY).chain(stored::changes(bytes, &OWN));
        all.map(|(words, bytes)| (words, Self { bytes, place: *place })).collect()
    }
}

const OWN: [Change; 6] = [
    ("a newline is added at the end: it was cut off when the message was stored", |bytes| {
        Some([bytes, b"\n"].concat())
    }),
    ("blanks between the elements are removed: the XML was indented on the way", squeezed),
    ("what stands before <?xml is removed: a log line begins there", |bytes| {
        let at = bytes.windows(5).position(|window| window == b"<?xml").filter(|at| *at > 0)?;
        bytes.get(at..).map(<[u8]>::to_vec)
    }),
    ("it is converted from GBK to UTF-8: the file was saved as GBK", |bytes| {
        converted(bytes, Charset::Gbk, Charset::Utf8)
    }),
    ("it is converted from UTF-8 to GBK: the file was saved as UTF-8", |bytes| {
        converted(bytes, Charset::Utf8, Charset::Gbk)
    }),
    ("blanks in the signature are turned back into +: it was decoded as a form", |bytes| {
        let text = std::str::from_utf8(bytes).ok()?;
        let (before, signature) = text.split_at(text.rfind("==").or_else(|| text.rfind('='))?);
        let at = before.rfind('>')?;
        let (before, value) = before.split_at(at);
        value.contains(' ').then(|| [before, &value.replace(' ', "+"), signature].concat().into_bytes())
    }),
];

fn squeezed(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept: Vec<u8> = Vec::with_capacity(bytes.len());
    for byte in bytes {
        if *byte == b'<' {
            let end = kept.iter().rposition(|byte| !byte.is_ascii_whitespace());
            if let Some(end) = end.filter(|end| kept.get(*end) == Some(&b'>')) {
                kept.truncate(end + 1);
            }
        }
        kept.push(*byte);
    }
    kept.truncate(kept.trim_ascii_end().len());
    Some(kept)
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD as BASE64;
    use tongbao_crypto::Algorithm;
    use tongbao_crypto::keys::PrivateKey;
    use tongbao_wire::charset;

    use super::super::super::key::Key;
    use super::*;

    const PLACE: Place = Place { element: "signature", parent: "b" };

    /// A signed message and the key that it verifies with.
    fn signed(text: &str, algorithm: Algorithm) -> (String, Vec<Key>) {
        let private = PrivateKey::generate_rsa(1024).unwrap();
        let message = format!("<?xml version=\"1.0\"?><a><b><c>{text}</c></b></a>");
        let signature = tongbao_crypto::signer(&private, algorithm).unwrap().sign(message.as_bytes()).unwrap();
        let element = format!("<signature>{}</signature></b>", BASE64.encode(signature));
        let key = Key { file: "key".to_owned(), public: private.public_key() };
        (message.replace("</b>", &element), vec![key])
    }

    fn find(received: impl AsRef<[u8]>, keys: &[Key]) -> Vec<String> {
        super::super::find(&ElementCase::new(received.as_ref(), PLACE), &[Algorithm::RsaSha1], keys).found
    }

    fn first(received: impl AsRef<[u8]>, keys: &[Key]) -> String {
        find(received, keys).into_iter().next().unwrap_or_default()
    }

    #[test]
    fn what_happened_on_the_way_is_named() {
        let (message, keys) = signed("交易成功 100% \\ &amp;", Algorithm::RsaSha1);
        assert!(first(format!("{message}\n"), &keys).starts_with("the trailing newline is removed"));
        assert!(first(message.replace("><", ">\r\n<"), &keys).starts_with("CR and LF are removed"));
        assert!(first(message.replace("><", ">\n  <"), &keys).starts_with("blanks between the elements are removed"));
        assert!(first(format!("\u{FEFF}{message}"), &keys).starts_with("the byte order mark is removed"));
        assert!(first(format!("INFO body={message}"), &keys).starts_with("what stands before <?xml is removed"));
        let gbk = charset::encode(&message, Charset::Gbk).unwrap();
        assert!(first(gbk, &keys).starts_with("it is converted from GBK to UTF-8"));
        let json = serde_json::to_string(&message).unwrap();
        assert!(first(json.trim_matches('"'), &keys).starts_with("backslashes are resolved"));
    }

    #[test]
    fn a_signature_broken_by_a_form_is_named() {
        // About one signature in fifteen has no `+`.
        let with_plus = || {
            let (message, keys) = signed("1", Algorithm::RsaSha1);
            message.contains('+').then_some((message, keys))
        };
        let (message, keys) = (0..100).find_map(|_| with_plus()).unwrap();
        assert!(first(message.replace('+', " "), &keys).starts_with("blanks in the signature"));
    }

    #[test]
    fn another_algorithm_is_named() {
        let (message, keys) = signed("1", Algorithm::RsaSha256);
        assert_eq!(first(message, &keys), "RSA-SHA256 is taken instead of RSA-SHA1, and nothing else is changed");
    }

    #[test]
    fn two_changes_are_found_one_after_the_other() {
        let (message, keys) = signed("1", Algorithm::RsaSha1);
        let hint = first(format!("\u{FEFF}{}\n", message.replace("><", ">\n\t<")), &keys);
        assert!(hint.contains("; and then "), "{hint}");
    }

    #[test]
    fn a_forgery_has_no_excuse() {
        let (message, keys) = signed("10", Algorithm::RsaSha1);
        assert_eq!(find(message.replace("<c>10", "<c>1000"), &keys), [""; 0]);
        let (_, others) = signed("10", Algorithm::RsaSha1);
        assert_eq!(find(message, &others), [""; 0]);
    }
}
