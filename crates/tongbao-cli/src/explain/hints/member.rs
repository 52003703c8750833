//! The one text of JSON that a signature covers: a member of a reply, or a parameter of a form. Which text that is, and in which charset.

use tongbao_core::schema::{Charset, MessageSchema, Role, WireSchema};
use tongbao_wire::form::Form;
use tongbao_wire::json::{Document, place};
use tongbao_wire::{Limits, charset, exchange};

use super::stored::{self, Change};
use super::{Case, SIGNATURE_CHANGES, Signed, Variant, json, signature_changes};

/// A reply with a signed member, or a notification with a signed parameter.
#[derive(Clone)]
pub(in super::super) struct MemberCase {
    body: Vec<u8>,
    wire: WireSchema,
    schema: &'static MessageSchema,
    charset: Charset,
    covered: Option<String>,
    signature: Option<String>,
    /// The charset of the text that was signed.
    signed: Charset,
}

impl MemberCase {
    /// As it was received: bytes in this charset that hold the reply of this table.
    pub(in super::super) fn new(
        body: &[u8],
        wire: WireSchema,
        schema: &'static MessageSchema,
        charset: Charset,
    ) -> Self {
        let (covered, signature) = match schema.role {
            Role::Notify => parameter(body, &wire, charset),
            _ => member(body, &wire, schema, charset),
        };
        Self { body: body.to_vec(), wire, schema, charset, covered, signature, signed: charset }
    }

    /// The whole body but its signature.
    fn whole(&self) -> Option<String> {
        let text = charset::decode(&self.body, self.charset).ok()?;
        let document = Document::parse(&text, Limits::REPLY).ok()?;
        let root = place(&document, &[])?;
        let others = document.children(root).filter(|(_, node)| Some(&*node.name) != self.wire.sign);
        let others = others.map(|(_, node)| Some(format!("{}:{}", serde_json::to_string(&node.name).ok()?, node.raw)));
        Some(format!("{{{}}}", others.collect::<Option<Vec<_>>>()?.join(",")))
    }

    /// What a sender may have done in another way, and what a relay may have done to the JSON.
    fn recipes(&self) -> Vec<Variant<Self>> {
        let Some(covered) = &self.covered else { return Vec::new() };
        let with = |covered: String| Self { covered: Some(covered), ..self.clone() };
        let mut cases: Vec<_> = json::spellings(covered).map(|(words, text)| (words.to_owned(), with(text))).collect();
        let other = if self.charset == Charset::Utf8 { Charset::Gbk } else { Charset::Utf8 };
        let in_other = format!("the member is encoded in {} instead of {}", other.word(), self.charset.word());
        cases.push((in_other, Self { signed: other, ..self.clone() }));
        let whole = "the whole body without the signature is taken instead of the one member";
        cases.extend(self.whole().map(|text| (whole.to_owned(), with(text))));
        cases
    }
}

type Part = (Option<String>, Option<String>);

/// The member that is signed, and the signature beside it.
fn member(body: &[u8], wire: &WireSchema, schema: &'static MessageSchema, charset: Charset) -> Part {
    let text = charset::decode(body, charset).unwrap_or_default();
    let part = exchange::signed_part(wire, &text, schema).ok();
    part.map_or((None, None), |part| (Some(part.covered.to_owned()), part.sign))
}

/// The parameter that is signed, and the signature beside it.
fn parameter(body: &[u8], wire: &WireSchema, charset: Charset) -> Part {
    let form = Form::parse(body, charset).unwrap_or_default();
    let of = |name: &str| form.value(name).map(str::to_owned);
    (wire.notify.iter().find_map(|name| of(name)), wire.sign.and_then(of))
}

impl Case for MemberCase {
    const CHANGES: usize = SIGNATURE_CHANGES + json::SPELLINGS + 2 + stored::ANY.len() + OWN.len();

    fn signed(&self) -> Option<Signed> {
        let covered = charset::encode(self.covered.as_deref()?, self.signed).ok()?;
        Signed::new(&*covered, self.signature.as_deref()?)
    }

    fn changed(&self) -> Vec<Variant<Self>> {
        let signature = self.signature.as_deref().unwrap_or_default();
        let signatures = signature_changes(signature)
            .map(|(words, text)| (words.to_owned(), Self { signature: Some(text), ..self.clone() }));
        let stored = stored::changes(&self.body, &stored::ANY).chain(stored::changes(&self.body, &OWN));
        let stored = stored.map(|(words, body)| (words, Self::new(&body, self.wire, self.schema, self.charset)));
        signatures.chain(self.recipes()).chain(stored).collect()
    }
}

const OWN: [Change; 2] = [
    ("what stands before the first { is removed: a log line begins there", |bytes| {
        let at = bytes.iter().position(|byte| *byte == b'{').filter(|at| *at > 0)?;
        bytes.get(at..).map(<[u8]>::to_vec)
    }),
    ("what stands after the last } is removed: a log line ends there", |bytes| {
        let end = bytes.iter().rposition(|byte| *byte == b'}').filter(|at| at + 1 < bytes.len())?;
        bytes.get(..=end).map(<[u8]>::to_vec)
    }),
];
