//! What happens to bytes while they are logged, copied and stored.

use std::borrow::Cow;

use tongbao_core::schema::Charset;
use tongbao_wire::charset;

/// A change in words, and the bytes before it happened. `None` if it cannot have happened.
pub(super) type Change = (&'static str, fn(&[u8]) -> Option<Vec<u8>>);

/// What can happen to any message.
pub(super) const ANY: [Change; 8] = [
    ("the trailing newline is removed: it was added when the message was stored", |bytes| {
        bytes.strip_suffix(b"\r\n").or_else(|| bytes.strip_suffix(b"\n")).map(<[u8]>::to_vec)
    }),
    ("CR is removed: line ends were turned from LF into CR LF", |bytes| without(bytes, b"\r")),
    ("LF is turned into CR LF: line ends were turned from CR LF into LF", |bytes| {
        let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\r'))?;
        Some(text.replace('\n', "\r\n").into_bytes())
    }),
    ("CR and LF are removed: a relay, an editor or a logger inserted line breaks", |bytes| without(bytes, b"\r\n")),
    ("the byte order mark is removed: an editor put it in front", |bytes| {
        bytes.strip_prefix(b"\xEF\xBB\xBF").map(<[u8]>::to_vec)
    }),
    ("&lt;, &gt;, &quot; and &amp; are resolved once: it was stored inside XML or HTML", |bytes| {
        let text = std::str::from_utf8(bytes).ok().filter(|text| text.contains("&lt;") || text.contains("&amp;"))?;
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        Some(text.replace("&amp;", "&").into_bytes())
    }),
    ("backslashes are resolved: it was copied from JSON or source code", |bytes| {
        let text = std::str::from_utf8(bytes).ok().filter(|text| text.contains('\\'))?;
        serde_json::from_str::<String>(&format!("\"{text}\"")).ok().map(String::into_bytes)
    }),
    ("%XX is resolved: it was percent-encoded twice, or logged as a form or URL", percent_decoded),
];

/// The bytes after each change that changes something.
pub(super) fn changes(bytes: &[u8], all: &[Change]) -> impl Iterator<Item = (String, Vec<u8>)> {
    let changed = all.iter().filter_map(|(words, change)| Some(((*words).to_owned(), change(bytes)?)));
    changed.filter(move |(_, changed)| changed != bytes)
}

/// Text in another charset than the one that it came in.
pub(super) fn converted(bytes: &[u8], from: Charset, to: Charset) -> Option<Vec<u8>> {
    let text = charset::decode(bytes, from).ok()?;
    charset::encode(&text, to).ok().map(Cow::into_owned)
}

/// Every percent sign with two hex digits resolved; others stay.
pub(in super::super) fn percent_decoded(bytes: &[u8]) -> Option<Vec<u8>> {
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

fn without(bytes: &[u8], unwanted: &[u8]) -> Option<Vec<u8>> {
    Some(bytes.iter().copied().filter(|byte| !unwanted.contains(byte)).collect())
}
