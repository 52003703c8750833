//! Why a received message is or is not believed.

mod hint;
mod reply;
mod signed;

use tongbao_core::schema::{Body, Charset};
use tongbao_core::{Fields, Incoming, Masked, Strictness};
use tongbao_crypto::sha256;
use tongbao_wire::{Limits, Received, charset};

use super::built::hex;
use super::key::Key;
use super::step::{Report, Step};
use crate::gateways::Gateway;
use crate::profile;
use crate::verdict::{self, Verdict, conclusion};

/// Checks a received message, whose interface may be left to be found out.
pub(super) fn check(gateway: &Gateway, named: Option<&'static Incoming>, received: &[u8], keys: &[Key]) -> Report {
    let candidates = candidates(gateway, named, received);
    let mut steps = Vec::new();
    let signed = candidates.iter().find_map(|incoming| Some((*incoming, incoming.interface.sign?)));
    let digest = profile::of(gateway.id).and_then(|profile| profile.hint);
    let verdicts = match (signed, digest) {
        (Some((incoming, sign)), None) => {
            signed::check(gateway, incoming, sign, received, keys, &mut steps);
            ["The message is believed: it is what the gateway signed.", "The message is not believed."]
        }
        (Some((incoming, _)), Some(digest)) => {
            hint::check(gateway, incoming, digest, received, &mut steps);
            [
                "The message is a hint and no proof: query the order, and believe the reply.",
                "The message is not even a hint.",
            ]
        }
        (None, _) => {
            reply::check(gateway, &candidates, received, &mut steps);
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
    let ids: Vec<_> = candidates.iter().map(|incoming| incoming.interface.id).collect();
    let ids = if ids.is_empty() { "a received message".to_owned() } else { ids.join(" or ") };
    Report { subject: format!("{}: {ids}, {} bytes", gateway.id, received.len()), steps, verdicts }
}

/// The notification that the gateway signs.
fn signed_interface(gateway: &Gateway) -> Option<&'static str> {
    gateway
        .interfaces
        .iter()
        .map(|incoming| incoming.interface)
        .find(|interface| interface.sign.is_some())
        .map(|it| it.id)
}

/// The interfaces whose reply or notification this can be.
fn candidates(gateway: &Gateway, named: Option<&'static Incoming>, received: &[u8]) -> Vec<&'static Incoming> {
    if let Some(named) = named {
        return vec![named];
    }
    let carries = |incoming: &&Incoming| {
        let name = incoming.interface.sign.map(|sign| match gateway.wire.body {
            Body::Xml(_) => sign.field.to_owned(),
            // Other names and texts may have these letters too.
            Body::Json { .. } => format!("\"{}\"", sign.field),
            // A reply of this gateway is signed too, but it is no form.
            Body::Form { .. } => format!("{}=", sign.field),
        });
        let found = |name: String| received.windows(name.len()).any(|at| at.eq_ignore_ascii_case(name.as_bytes()));
        name.is_some_and(found)
    };
    if let Some(signed) = gateway.interfaces.iter().find(carries) {
        return vec![signed];
    }
    let Some(text) = decoded(gateway, received).ok() else { return Vec::new() };
    let document = Received::parse(&gateway.wire, &text, gateway.wire.charset, Limits::REPLY);
    let Ok(document) = document else { return Vec::new() };
    let fits = gateway.interfaces.iter().filter(|incoming| read(incoming, &document).is_ok());
    let fits: Vec<_> = fits.collect();
    match fits.iter().find(|incoming| incoming.interface.sign.is_some()) {
        // A notification without its signature is still a notification.
        Some(notification) => vec![notification],
        None => fits,
    }
}

fn parsed<'t>(gateway: &Gateway, text: &'t str, limits: Limits, steps: &mut Vec<Step>) -> Option<Received<'t>> {
    match Received::parse(&gateway.wire, text, gateway.wire.charset, limits) {
        Ok(document) => {
            let (title, fine) = match (&document, gateway.wire.body) {
                (Received::Xml(_), Body::Xml(root)) => {
                    ("XML profile", format!("one <{}>, elements and text only", root.name))
                }
                (Received::Form(_), _) => ("form profile", "no parameter twice".to_owned()),
                _ => ("JSON profile", "one object, no member twice".to_owned()),
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

/// Reads the message by its table, and says what it says.
fn table(candidates: &[&Incoming], document: &Received<'_>, steps: &mut Vec<Step>) {
    let Some(incoming) = candidates.first() else { return };
    if let Some(message) = read_as(candidates, document, steps) {
        steps.push(outcome("what it says", &verdict::of(incoming.interface, &*message)));
    }
}

fn read_as(candidates: &[&Incoming], document: &Received<'_>, steps: &mut Vec<Step>) -> Option<Box<dyn Fields>> {
    let incoming = candidates.first()?;
    let schema = incoming.interface.inbound;
    match read(incoming, document) {
        Err(error) => {
            steps.push(Step::wrong("table", error));
            None
        }
        Ok(message) => {
            let mut step = Step::fine("table", format!("fits {} {}", schema.rust, schema.label));
            if candidates.len() > 1 {
                step = step.line("and others, read as the first of them; name the interface to be sure");
            }
            let masked = Masked(&*message).to_string();
            steps.push(step.line(masked).fact("fields", serde_json::to_value(Masked(&*message)).unwrap_or_default()));
            Some(message)
        }
    }
}

fn read(incoming: &Incoming, document: &Received<'_>) -> Result<Box<dyn Fields>, String> {
    let mut members = document.members(incoming.interface.inbound).map_err(|error| error.to_string())?;
    (incoming.inbound)(&mut *members, Strictness::Lenient).map_err(|invalid| invalid.to_string())
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
