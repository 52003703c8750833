//! What would have to be changed for a signature to verify. Everything that is said here was tried and did verify.

use std::borrow::Cow;

use tongbao_core::schema::Charset;
use tongbao_crypto::Algorithm;
use tongbao_wire::charset;
use tongbao_wire::xml::cut_signature;

use super::key::Key;

/// Where a signature stands and how it is made.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The element of the signature.
    pub(super) element: &'static str,
    /// The element that it is the last one of.
    pub(super) parent: &'static str,
    /// The algorithm that the table names.
    pub(super) algorithm: Algorithm,
}

/// Changes that make the signature verify, in words, small ones first; two at a time only if none alone does. Empty: nothing that was
/// tried helps.
pub(super) fn find(received: &[u8], place: Place, keys: &[Key]) -> Vec<String> {
    let named = [place.algorithm];
    let others: Vec<_> = Algorithm::ALL.into_iter().filter(|algorithm| *algorithm != place.algorithm).collect();
    let once = changed(received);
    let mut found = try_all(&[("nothing else is changed", Cow::Borrowed(received))], place, &others, keys);
    found.extend(try_all(&once, place, &named, keys));
    if found.is_empty() {
        found = try_all(&once, place, &others, keys);
    }
    if found.is_empty() {
        found = once.iter().find_map(|change| twice(change, place, &named, keys)).into_iter().collect();
    }
    found
}

/// A second change after the first one.
fn twice((first, bytes): &Variant<'_>, place: Place, algorithms: &[Algorithm], keys: &[Key]) -> Option<String> {
    let second = try_all(&changed(bytes), place, algorithms, keys).into_iter().next()?;
    Some(format!("{first}; and then {second}"))
}

/// A change in words, and the bytes after it.
type Variant<'b> = (&'static str, Cow<'b, [u8]>);

/// How many changes [`find`] has to offer.
pub(super) const CHANGES: usize = ALL.len();

type Change = fn(&[u8]) -> Option<Vec<u8>>;

const ALL: [(&str, Change); 14] = [
    ("the trailing newline is removed: it was added when the message was stored", |bytes| {
        bytes.strip_suffix(b"\r\n").or_else(|| bytes.strip_suffix(b"\n")).map(<[u8]>::to_vec)
    }),
    ("a newline is added at the end: it was cut off when the message was stored", |bytes| {
        Some([bytes, b"\n"].concat())
    }),
    ("CR is removed: line ends were turned from LF into CR LF", |bytes| without(bytes, b"\r")),
    ("LF is turned into CR LF: line ends were turned from CR LF into LF", |bytes| replaced(bytes, "\n", "\r\n")),
    ("CR and LF are removed: a relay, an editor or a logger inserted line breaks", |bytes| without(bytes, b"\r\n")),
    ("blanks between the elements are removed: the XML was indented on the way", squeezed),
    ("the byte order mark is removed: an editor put it in front", |bytes| {
        bytes.strip_prefix(b"\xEF\xBB\xBF").map(<[u8]>::to_vec)
    }),
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
    ("&lt;, &gt;, &quot; and &amp; are resolved once: it was stored inside another XML or HTML", |bytes| {
        let text = std::str::from_utf8(bytes).ok().filter(|text| text.contains("&lt;"))?;
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        Some(text.replace("&amp;", "&").into_bytes())
    }),
    ("backslashes are resolved: it was copied from JSON or source code", |bytes| {
        let text = std::str::from_utf8(bytes).ok().filter(|text| text.contains('\\'))?;
        serde_json::from_str::<String>(&format!("\"{text}\"")).ok().map(String::into_bytes)
    }),
    ("%XX is resolved: it was logged as a form or URL", percent_decoded),
    ("blanks in the signature are turned back into +: it was decoded as a form", |bytes| {
        let text = std::str::from_utf8(bytes).ok()?;
        let (before, signature) = text.split_at(text.rfind("==").or_else(|| text.rfind('='))?);
        let at = before.rfind('>')?;
        let (before, value) = before.split_at(at);
        value.contains(' ').then(|| [before, &value.replace(' ', "+"), signature].concat().into_bytes())
    }),
];

/// The bytes after each change that changes something.
fn changed(bytes: &[u8]) -> Vec<Variant<'static>> {
    let all = ALL.iter().filter_map(|(words, change)| Some((*words, change(bytes)?)));
    all.filter(|(_, changed)| changed != bytes).map(|(words, changed)| (words, Cow::Owned(changed))).collect()
}

fn try_all(variants: &[Variant<'_>], place: Place, algorithms: &[Algorithm], keys: &[Key]) -> Vec<String> {
    let mut found = Vec::new();
    for (words, bytes) in variants {
        let Ok(signed) = cut_signature(bytes, place.element, place.parent) else { continue };
        let Some(signature) = decode(&signed.signature) else { continue };
        for (algorithm, key) in algorithms.iter().flat_map(|algorithm| keys.iter().map(move |key| (*algorithm, key))) {
            let verifier = tongbao_crypto::verifier(&key.public, algorithm).ok();
            if verifier.is_some_and(|verifier| verifier.verify(&signed.covered, &signature).is_ok()) {
                let with = if algorithm == place.algorithm {
                    String::new()
                } else {
                    format!("{algorithm} is taken instead of {}, and ", place.algorithm)
                };
                found.push(format!("{with}{words}"));
                break;
            }
        }
    }
    found
}

/// The bytes of a signature in base64.
pub(super) fn decode(signature: &str) -> Option<Vec<u8>> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.decode(signature).ok()
}

fn without(bytes: &[u8], unwanted: &[u8]) -> Option<Vec<u8>> {
    Some(bytes.iter().copied().filter(|byte| !unwanted.contains(byte)).collect())
}

fn replaced(bytes: &[u8], from: &str, to: &str) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\r'))?;
    Some(text.replace(from, to).into_bytes())
}

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

fn converted(bytes: &[u8], from: Charset, to: Charset) -> Option<Vec<u8>> {
    let text = charset::decode(bytes, from).ok()?;
    charset::encode(&text, to).ok().map(Cow::into_owned)
}

fn percent_decoded(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((byte, after)) = rest.split_first() {
        let pair = after.get(..2).filter(|_| *byte == b'%').and_then(|pair| std::str::from_utf8(pair).ok());
        let (value, left) = match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(value) => (value, after.get(2..)?),
            None => (*byte, after),
        };
        decoded.push(value);
        rest = left;
    }
    Some(decoded)
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD as BASE64;
    use tongbao_crypto::keys::PrivateKey;

    use super::*;

    const PLACE: Place = Place { element: "signature", parent: "b", algorithm: Algorithm::RsaSha1 };

    /// A signed message and the key that it verifies with.
    fn signed(text: &str, algorithm: Algorithm) -> (String, Vec<Key>) {
        let private = PrivateKey::generate_rsa(1024).unwrap();
        let message = format!("<?xml version=\"1.0\"?><a><b><c>{text}</c></b></a>");
        let signature = tongbao_crypto::signer(&private, algorithm).unwrap().sign(message.as_bytes()).unwrap();
        let element = format!("<signature>{}</signature></b>", BASE64.encode(signature));
        let key = Key { file: "key".to_owned(), public: private.public_key() };
        (message.replace("</b>", &element), vec![key])
    }

    fn first(received: impl AsRef<[u8]>, keys: &[Key]) -> String {
        find(received.as_ref(), PLACE, keys).into_iter().next().unwrap_or_default()
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
        assert_eq!(find(message.replace("<c>10", "<c>1000").as_bytes(), PLACE, &keys), [""; 0]);
        let (_, others) = signed("10", Algorithm::RsaSha1);
        assert_eq!(find(message.as_bytes(), PLACE, &others), [""; 0]);
    }
}
