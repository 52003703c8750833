//! Secrets, in every form in which they could slip out.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A secret, and how to find it.
pub(crate) struct Needle {
    name: String,
    forms: Vec<(&'static str, Vec<u8>)>,
    /// Few characters are found by chance, unless nothing of their kind stands before and behind them.
    short: bool,
}

impl Needle {
    /// Raw, in hexadecimal of both cases, in Base64 wherever it begins, URL-encoded, in UTF-16LE and in GBK.
    pub(crate) fn text(name: &str, text: &str) -> Self {
        let (gbk, _, unmapped) = encoding_rs::GBK.encode(text);
        assert!(!unmapped, "{name} has characters outside GBK");
        let utf16 = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut needle = Self::bytes(name, text.as_bytes());
        needle.forms.extend([
            ("URL-encoded", url_encoded(text.as_bytes()).into_bytes()),
            ("UTF-16LE", utf16),
            ("GBK", gbk.to_vec()),
            ("GBK, URL-encoded", url_encoded(&gbk).into_bytes()),
        ]);
        needle
    }

    /// The same without the encodings of text.
    pub(crate) fn bytes(name: &str, bytes: &[u8]) -> Self {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut forms = vec![
            ("raw", bytes.to_vec()),
            ("hex", hex.clone().into_bytes()),
            ("upper-case hex", hex.to_uppercase().into_bytes()),
        ];
        // Base64 depends on how many bytes stand before. The characters at both ends depend on the neighbours, and are left away.
        for before in 0..3 {
            let padded = STANDARD.encode([&vec![0; before][..], bytes].concat());
            let (from, to) = ((before * 8).div_ceil(6), (before + bytes.len()) * 8 / 6);
            forms.push(("Base64", padded.as_bytes()[from..to].to_vec()));
        }
        Self { name: name.to_owned(), forms, short: bytes.len() < 6 }
    }

    /// Where it is found.
    pub(crate) fn find(&self, place: &str, hay: &[u8]) -> Vec<String> {
        let found = self.forms.iter().filter(|(_, form)| self.is_in(hay, form));
        found.map(|(form, _)| format!("{} in {place}, {form}", self.name)).collect()
    }

    /// How many forms there are.
    pub(crate) fn forms(&self) -> &[(&'static str, Vec<u8>)] {
        &self.forms
    }

    fn is_in(&self, hay: &[u8], form: &[u8]) -> bool {
        // Short ones in Base64 and hexadecimal are a few characters that anything may have.
        let alone = |at: usize| {
            let before = at.checked_sub(1).and_then(|at| hay.get(at));
            let neighbours = [before, hay.get(at + form.len())];
            neighbours.into_iter().flatten().all(|byte| !byte.is_ascii_alphanumeric())
        };
        let mut at = hay.windows(form.len()).enumerate().filter(|(_, part)| *part == form).map(|(at, _)| at);
        if self.short { at.any(alone) } else { at.next().is_some() }
    }
}

fn url_encoded(bytes: &[u8]) -> String {
    let one = |byte: &u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'_' | b'.' | b'~' => char::from(*byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    bytes.iter().map(one).collect()
}

#[test]
fn every_form_of_a_secret_is_found_wherever_it_stands() {
    for secret in ["6222020000000000017", "731", "沙箱甲"] {
        let needle = Needle::text("planted", secret);
        for (name, form) in needle.forms() {
            for around in 0..4 {
                let space = vec![b' '; around];
                let hay = [&space[..], form, b" and so on"].concat();
                assert!(!needle.find("here", &hay).is_empty(), "{secret} as {name}");
            }
        }
        for before in 0..4 {
            let text = [&b"abcd"[..before], secret.as_bytes(), b"efgh"].concat();
            let encoded = STANDARD.encode(&text);
            assert!(secret.len() < 6 || !needle.find("Base64", encoded.as_bytes()).is_empty(), "{secret} at {before}");
        }
        assert_eq!(needle.find("nothing", b"nothing that is secret 6222020017 7312 1731"), [""; 0]);
    }
}
