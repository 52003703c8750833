//! The parameters of a form as an attacker writes them: nothing is checked, and anything can be signed.

use tongbao_core::schema::Charset;
use tongbao_tests::keys::TestKey;
use tongbao_wire::charset;
use tongbao_wire::form::Form;

use super::{RSA, sign};

/// Names and values in the order in which they are sent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Pairs(pub(super) Vec<(String, String)>);

impl Pairs {
    /// Those of an honest body.
    pub(super) fn read(body: &[u8], charset: Charset) -> Self {
        let form = Form::parse(body, charset).expect("a form");
        Self(form.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }

    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// Replaces the parameter, or adds it at the end.
    pub(super) fn with(&self, name: &str, value: &str) -> Self {
        let mut pairs = self.clone();
        match pairs.0.iter_mut().find(|(found, _)| found == name) {
            Some((_, old)) => value.clone_into(old),
            None => pairs.0.push((name.to_owned(), value.to_owned())),
        }
        pairs
    }

    pub(super) fn without(&self, name: &str) -> Self {
        Self(self.0.iter().filter(|(found, _)| found != name).cloned().collect())
    }

    /// Another one, even if it is there already.
    pub(super) fn insert(&self, at: usize, name: &str, value: &str) -> Self {
        let mut pairs = self.clone();
        pairs.0.insert(at, (name.to_owned(), value.to_owned()));
        pairs
    }

    /// The body, percent-encoded but for letters, digits and a few signs, as every client does it.
    pub(super) fn body(&self, charset: Charset) -> String {
        let byte = |byte: &u8| match byte {
            b'-' | b'.' | b'_' | b'*' => char::from(*byte).to_string(),
            byte if byte.is_ascii_alphanumeric() => char::from(*byte).to_string(),
            byte => format!("%{byte:02X}"),
        };
        let percent = |text: &str| {
            charset::encode(text, charset).expect("the charset has it").iter().map(byte).collect::<String>()
        };
        let pairs = self.0.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value)));
        pairs.collect::<Vec<_>>().join("&")
    }

    /// What the document says is signed: all that is not blank, sorted. Nobody looks whether it can be read in another way.
    pub(super) fn covered(&self) -> String {
        let mut covered: Vec<_> =
            self.0.iter().filter(|(name, value)| name != "sign" && !value.trim().is_empty()).collect();
        covered.sort();
        covered.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }

    /// The same with the signature of this key.
    pub(super) fn sealed(&self, key: TestKey) -> Self {
        let covered = charset::encode(&self.covered(), Charset::Gbk).expect("GBK").into_owned();
        self.with("sign", &sign(&covered, key, RSA))
    }

    /// The body with the signature of this key.
    pub(super) fn signed(&self, key: TestKey) -> String {
        self.sealed(key).body(Charset::Gbk)
    }
}
