//! The parameters of a form: which of them are signed, in which order, and in which charset.

use tongbao_core::schema::{Charset, MessageSchema};
use tongbao_wire::charset;
use tongbao_wire::form::Form;

use super::stored::{self, percent_decoded};
use super::{Case, SIGNATURE_CHANGES, Signed, Variant, signature_changes};

/// A signed form.
#[derive(Clone)]
pub(in super::super) struct FormCase {
    body: Vec<u8>,
    about: About,
    /// In the order in which they came, without the signature.
    parameters: Vec<(String, String)>,
    signature: Option<String>,
    /// The charset of the text that was signed.
    signed: Charset,
    /// Whether parameters without a value are signed.
    blanks: bool,
    sorted: bool,
}

/// What the tables say about such a form.
#[derive(Clone, Copy)]
pub(in super::super) struct About {
    /// The parameter with the signature.
    pub(in super::super) sign: &'static str,
    /// The parameter with the algorithm.
    pub(in super::super) sign_type: &'static str,
    /// The table of all others.
    pub(in super::super) schema: &'static MessageSchema,
    /// The charset of the received bytes.
    pub(in super::super) charset: Charset,
}

impl FormCase {
    /// As it was received.
    pub(in super::super) fn new(body: &[u8], about: About) -> Self {
        let form = Form::parse(body, about.charset).unwrap_or_default();
        let covered = form.iter().filter(|(name, _)| !name.eq_ignore_ascii_case(about.sign));
        let parameters = covered.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let signature = form.value(about.sign).map(str::to_owned);
        Self { body: body.to_vec(), about, parameters, signature, signed: about.charset, blanks: false, sorted: true }
    }

    fn string_to_sign(&self) -> String {
        let covered = |(_, value): &&(String, String)| self.blanks || !value.trim().is_empty();
        let mut parameters: Vec<_> = self.parameters.iter().filter(covered).collect();
        if self.sorted {
            parameters.sort_unstable();
        }
        parameters.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }

    /// The same without some parameters.
    fn without(&self, unwanted: impl Fn(&str, &str) -> bool) -> Self {
        let mut case = self.clone();
        case.parameters.retain(|(name, value)| !unwanted(name, value));
        case
    }

    /// The same with other values.
    fn with_values(&self, value: impl Fn(&str) -> String) -> Self {
        let parameters = self.parameters.iter().map(|(name, text)| (name.clone(), value(text))).collect();
        Self { parameters, ..self.clone() }
    }

    /// What a sender may have done in another way.
    fn recipes(&self) -> Vec<Variant<Self>> {
        let About { sign_type, charset, .. } = self.about;
        let other = if charset == Charset::Utf8 { Charset::Gbk } else { Charset::Utf8 };
        let in_other = format!("the string to sign is encoded in {} instead of {}", other.word(), charset.word());
        let mut cases = vec![
            (in_other, Self { signed: other, ..self.clone() }),
            ("the parameters without a value are signed too".to_owned(), Self { blanks: true, ..self.clone() }),
            (format!("{sign_type} is left out of the string to sign"), self.without(|name, _| name == sign_type)),
            (
                "the parameters stay in the order in which they came, and are not sorted".to_owned(),
                Self { sorted: false, ..self.clone() },
            ),
            (
                "the parameters whose value is 0 are left out, as PHP's empty() does".to_owned(),
                self.without(|_, value| value == "0"),
            ),
        ];
        cases.extend(self.strangers());
        cases
    }

    /// Without parameters that somebody may have added on the way: each alone, then all of them.
    fn strangers(&self) -> Vec<Variant<Self>> {
        let is_known = |name: &str| self.about.schema.field(name).is_some();
        let names: Vec<_> = self.parameters.iter().map(|(name, _)| name).filter(|name| !is_known(name)).collect();
        let each = names.iter().map(|stranger| {
            let words = format!(
                "{}, which is not in the table, is left out: was it added on the way?",
                stranger.escape_debug()
            );
            (words, self.without(|name, _| name == *stranger))
        });
        let all = "everything that is not in the table is left out: was it added on the way?".to_owned();
        each.chain([(all, self.without(|name, _| !is_known(name)))]).collect()
    }

    /// What may have happened to percent signs and plus signs.
    fn encodings(&self) -> Vec<Variant<Self>> {
        let charset = self.about.charset;
        let once_more = |value: &str| {
            let bytes = charset::encode(value, charset).ok().and_then(|bytes| percent_decoded(&bytes));
            let text = bytes.and_then(|bytes| Some(charset::decode(&bytes, charset).ok()?.into_owned()));
            text.unwrap_or_else(|| value.to_owned())
        };
        let mut cases = vec![(
            "%XX in the values is resolved once more: they were percent-encoded twice".to_owned(),
            self.with_values(once_more),
        )];
        let plus = |text: &str| text.replace('+', "%2B");
        if let Ok(body) = std::str::from_utf8(&self.body) {
            let kept = Self::new(plus(body).as_bytes(), self.about);
            cases.push(("+ stays + in all values: the sender does not percent-encode it".to_owned(), kept));
            // What is percent-encoded once more is as it came after being decoded.
            let raw = Self::new(plus(&body.replace('%', "%25")).as_bytes(), self.about);
            let raw = Self { signature: self.signature.clone(), ..raw };
            cases.push(("the values are signed percent-encoded, as they came".to_owned(), raw));
        }
        cases
    }
}

impl Case for FormCase {
    const CHANGES: usize = SIGNATURE_CHANGES + 5 + 1 + 3 + stored::ANY.len();

    fn signed(&self) -> Option<Signed> {
        let text = self.string_to_sign();
        Signed::new(&*charset::encode(&text, self.signed).ok()?, self.signature.as_deref()?)
    }

    fn changed(&self) -> Vec<Variant<Self>> {
        let signature = self.signature.as_deref().unwrap_or_default();
        let signatures = signature_changes(signature)
            .map(|(words, text)| (words.to_owned(), Self { signature: Some(text), ..self.clone() }));
        let stored =
            stored::changes(&self.body, &stored::ANY).map(|(words, body)| (words, Self::new(&body, self.about)));
        signatures.chain(self.recipes()).chain(self.encodings()).chain(stored).collect()
    }
}
