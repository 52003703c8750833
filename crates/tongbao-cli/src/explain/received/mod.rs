//! Why a received message is or is not believed.

mod candidates;
mod form;
mod hint;
mod member;
mod posted;
mod reply;
mod signature;
mod signed;

use tongbao_core::schema::{Body, Charset, Role, Sign};
use tongbao_core::{Fields, Incoming, Masked, Strictness};
use tongbao_crypto::sha256;
use tongbao_wire::json::Document;
use tongbao_wire::{Limits, Received, charset};

use candidates::{candidates, signed_interface};
pub(super) use signature::text_form;

use super::built::hex;
use super::key::Key;
use super::step::{Report, Step};
use crate::gateways::Gateway;
use crate::profile::{self, SignedTexts};
use crate::verdict::{self, Verdict, conclusion};

/// Checks a received message, whose interface may be left to be found out.
pub(super) fn check(gateway: &Gateway, named: Option<&'static Incoming>, received: &[u8], keys: &[Key]) -> Report {
    let mut steps = Vec::new();
    let (candidates, verdicts) = match signs_all(gateway) {
        Some((_, sign)) if is_form(named, received) && !gateway.wire.notify.is_empty() => {
            (posted::check(gateway, named, sign, received, keys, &mut steps), BELIEVED)
        }
        Some((notification, sign)) if is_form(named, received) => {
            let incoming = named.unwrap_or(notification);
            form::check(gateway, incoming, sign, received, keys, &mut steps);
            (vec![incoming], BELIEVED)
        }
        Some((_, sign)) => (member::check(gateway, named, sign, received, keys, &mut steps), BELIEVED),
        None => some_signed(gateway, named, received, keys, &mut steps),
    };
    let ids: Vec<_> = candidates.iter().map(|incoming| incoming.interface.id).collect();
    let ids = match ids.as_slice() {
        [] => "a received message".to_owned(),
        [first, rest @ ..] if rest.len() > 2 => format!("{first} or one of {} others", rest.len()),
        few => few.join(" or "),
    };
    Report { subject: format!("{}: {ids}, {} bytes", gateway.id, received.len()), steps, verdicts }
}

const BELIEVED: [&str; 2] = ["The message is believed: it is what the gateway signed.", "The message is not believed."];

/// Of a gateway that signs replies and notifications alike: the notification, and what its table says about signatures.
fn signs_all(gateway: &Gateway) -> Option<(&'static Incoming, Sign)> {
    let field = gateway.wire.sign?;
    let texts = profile::of(gateway.id).and_then(|profile| profile.texts);
    let sign = |incoming: &'static Incoming| match (texts, gateway.wire.body) {
        (Some(SignedTexts { algorithms, .. }), _) => Some(Sign { field, algorithms }),
        (None, Body::Form { .. }) => incoming.interface.sign,
        (None, _) => None,
    };
    let mut notifications =
        gateway.interfaces.iter().filter(|incoming| incoming.interface.inbound.role == Role::Notify);
    notifications.find_map(|incoming| Some((incoming, sign(incoming)?)))
}

/// The texts beside the received one that the gateway may have signed instead, as bytes.
fn also_signed(gateway: &Gateway, received: &str) -> Vec<Vec<u8>> {
    let texts = profile::of(gateway.id).and_then(|profile| profile.texts);
    let all = texts.map_or_else(Vec::new, |texts| (texts.of)(received));
    all.into_iter().filter(|text| text != received).map(String::into_bytes).collect()
}

/// Those whose tables have the most of these names, before the others.
fn likeliest_first(mut candidates: Vec<&'static Incoming>, text: &str) -> Vec<&'static Incoming> {
    let Ok(document) = Document::parse(text, Limits::REPLY) else { return candidates };
    let known = |incoming: &&Incoming| {
        let fields = incoming.interface.inbound;
        document.children(document.root()).filter(|(_, node)| fields.field(&node.name).is_some()).count()
    };
    candidates.sort_by_key(|incoming| std::cmp::Reverse(known(incoming)));
    candidates
}

/// Whether this is to be a notification. A reply is JSON.
fn is_form(named: Option<&Incoming>, received: &[u8]) -> bool {
    match named {
        Some(named) => named.interface.inbound.role == Role::Notify,
        None => !matches!(received.trim_ascii_start().first(), Some(b'{')),
    }
}

/// A message of a gateway that signs notifications, or nothing at all.
fn some_signed(
    gateway: &Gateway,
    named: Option<&'static Incoming>,
    received: &[u8],
    keys: &[Key],
    steps: &mut Vec<Step>,
) -> (Vec<&'static Incoming>, [&'static str; 2]) {
    let candidates = candidates(gateway, named, received);
    let signed = candidates.iter().find_map(|incoming| Some((*incoming, incoming.interface.sign?)));
    let digest = profile::of(gateway.id).and_then(|profile| profile.hint);
    let verdicts = match (signed, digest) {
        (Some((incoming, sign)), None) => {
            signed::check(gateway, incoming, sign, received, keys, steps);
            BELIEVED
        }
        (Some((incoming, _)), Some(digest)) => {
            hint::check(gateway, incoming, digest, received, steps);
            [
                "The message is a hint and no proof: query the order, and believe the reply.",
                "The message is not even a hint.",
            ]
        }
        (None, _) => {
            reply::check(gateway, &candidates, received, steps);
            if let (false, None, Some(id)) = (keys.is_empty(), digest, signed_interface(gateway)) {
                let how = format!("to check it as one: tongbao explain {} {id} --check FILE --key FILE", gateway.id);
                steps.push(Step::told("key", "not used: this was not taken for a notification").line(how));
            }
            [
                "The message can be read; whom it came from, only the TLS connection can say.",
                "The message cannot be used.",
            ]
        }
    };
    if let (false, Some(_)) = (keys.is_empty(), digest) {
        steps.push(Step::told("key", "not used: this gateway signs nothing with a key pair"));
    }
    (candidates, verdicts)
}

fn parsed<'t>(gateway: &Gateway, text: &'t str, limits: Limits, steps: &mut Vec<Step>) -> Option<Received<'t>> {
    match Received::parse(&gateway.wire, text, gateway.wire.charset, limits) {
        Ok(document) => {
            let (title, fine) = match gateway.wire.body {
                Body::Xml(root) => ("XML profile", format!("one <{}>, elements and text only", root.name)),
                Body::Json { .. } | Body::Form { .. } => ("JSON profile", ONE_OBJECT.to_owned()),
            };
            steps.push(Step::fine(title, fine));
            Some(document)
        }
        Err(error) => {
            steps.push(Step::wrong("profile", error.to_string()));
            None
        }
    }
}

const ONE_OBJECT: &str = "one object, no member twice";

/// Reads the message by its table, and says what it says.
fn table(candidates: &[&Incoming], document: &Received<'_>, steps: &mut Vec<Step>) {
    let Some(incoming) = candidates.first() else { return };
    if let Some(message) = read_as(candidates, document, steps) {
        steps.push(outcome("what it says", &verdict::of(incoming.interface, &*message)));
    }
}

fn read_as(candidates: &[&Incoming], document: &Received<'_>, steps: &mut Vec<Step>) -> Option<Box<dyn Fields>> {
    let message = read(candidates.first()?, document);
    fits(candidates, message, steps)
}

/// The message, if it fits the table of the first candidate.
fn fits(
    candidates: &[&Incoming],
    message: Result<Box<dyn Fields>, String>,
    steps: &mut Vec<Step>,
) -> Option<Box<dyn Fields>> {
    let schema = candidates.first()?.interface.inbound;
    match message {
        Err(error) => {
            steps.push(Step::wrong("table", error));
            None
        }
        Ok(message) => {
            let mut step = Step::fine("table", format!("fits {} {}", schema.rust, schema.label));
            if candidates.len() > 1 {
                step = step.line("and others, read as the first of them; name the interface to be sure");
            }
            steps.push(with_fields(step, &*message));
            Some(message)
        }
    }
}

/// A step that shows a message, its secrets masked.
fn with_fields(step: Step, message: &dyn Fields) -> Step {
    let fields = serde_json::to_value(Masked(message)).unwrap_or_default();
    step.line(Masked(message).to_string()).fact("fields", fields)
}

fn read(incoming: &Incoming, document: &Received<'_>) -> Result<Box<dyn Fields>, String> {
    let mut members = document.members(incoming.interface.inbound).map_err(|error| error.to_string())?;
    (incoming.inbound)(&mut *members, Strictness::Lenient).map_err(|invalid| invalid.to_string())
}

const NOT_READ: &str = "not read: what is in a message that is not believed says nothing";

/// What protects messages with this role, in the words of the gateway's profile.
fn protection(gateway: &Gateway, role: Role) -> &'static str {
    profile::of(gateway.id).map_or("", |profile| (profile.protection)(role))
}

/// The charset of received bytes: UTF-8 if they are that and more than ASCII, otherwise the gateway's own.
fn charset_of(received: &[u8], own: Charset) -> Charset {
    let is_utf8 = !received.is_ascii() && charset::decode(received, Charset::Utf8).is_ok();
    if is_utf8 { Charset::Utf8 } else { own }
}

/// Says so if received bytes are not in the gateway's own charset.
fn other_charset(found: Charset, own: Charset) -> Option<Step> {
    let line = format!("{}, not {} as documented: a program has to be told", found.word(), own.word());
    (found != own).then(|| Step::told("charset", line).fact("charset", found.word()))
}

/// What a signature covers: how long it is, and its digest.
fn covered(step: Step, bytes: &[u8]) -> Step {
    let digest = hex(&sha256(bytes));
    step.line(format!("SHA-256 {digest}")).fact("length", bytes.len()).fact("sha256", digest)
}

fn size(received: &[u8], limits: Limits) -> Step {
    const TITLE: &str = "size";
    let (found, allowed) = (received.len(), limits.bytes);
    let line = format!("{found} bytes, at most {allowed} allowed");
    let step = if found <= allowed { Step::fine(TITLE, line) } else { Step::wrong(TITLE, line) };
    step.fact("length", found).fact("sha256", hex(&sha256(received)))
}

fn outcome(title: &'static str, verdict: &Verdict) -> Step {
    let Verdict { outcome, words } = verdict;
    Step::told(title, format!("{}: {}", outcome.word(), conclusion(*outcome)))
        .line(words.as_str())
        .fact("outcome", outcome.word())
}

fn decoded(gateway: &Gateway, bytes: &[u8]) -> Result<String, charset::CharsetError> {
    charset::decode(bytes, gateway.wire.charset).map(std::borrow::Cow::into_owned)
}

fn not_text(bytes: &[u8], expected: Charset, error: &charset::CharsetError) -> Step {
    let other = [Charset::Utf8, Charset::Gbk, Charset::Gb18030]
        .into_iter()
        .find(|other| charset::decode(bytes, *other).is_ok());
    let hint = other.filter(|other| *other != expected).map(|other| format!("the file is {}", other.word()));
    Step::wrong("charset", error.to_string()).line(hint.unwrap_or_default())
}
