//! Why a received message is or is not believed.

use tongbao_core::schema::{Charset, Judge, Role, Sign};
use tongbao_core::{Fields, Incoming, Masked, Strictness};
use tongbao_crypto::{Algorithm, sha256};
use tongbao_wire::charset;
use tongbao_wire::xml::{CutError, Document, Limits, Members, SignedText, cut_signature, place};

use super::built::hex;
use super::hints::{self, Place};
use super::key::Key;
use super::step::{Report, Step};
use crate::gateways::Gateway;
use crate::profile;
use crate::verdict::{self, Verdict, conclusion};

/// Checks a received message, whose interface may be left to be found out.
pub(super) fn check(gateway: &Gateway, named: Option<&'static Incoming>, received: &[u8], keys: &[Key]) -> Report {
    let candidates = candidates(gateway, named, received);
    let mut steps = Vec::new();
    let signed = candidates.iter().find(|incoming| incoming.interface.sign.is_some());
    match signed.and_then(|incoming| Some((*incoming, incoming.interface.sign?))) {
        Some((incoming, sign)) => notification(gateway, incoming, sign, received, keys, &mut steps),
        None => {
            reply(gateway, &candidates, received, &mut steps);
            if let (false, Some(id)) = (keys.is_empty(), signed_interface(gateway)) {
                let how = format!("to check it as one: tongbao explain {} {id} --check FILE --key FILE", gateway.id);
                steps.push(Step::told("key", "not used: this was not taken for a notification").line(how));
            }
        }
    }
    let ids: Vec<_> = candidates.iter().map(|incoming| incoming.interface.id).collect();
    let ids = if ids.is_empty() { "a received message".to_owned() } else { ids.join(" or ") };
    let verdicts = if signed.is_some() {
        ["The message is believed: it is what the gateway signed.", "The message is not believed."]
    } else {
        ["The message can be read; whom it came from, only the TLS connection can say.", "The message cannot be used."]
    };
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
        let field = incoming.interface.sign.map(|sign| sign.field.as_bytes());
        field.is_some_and(|field| received.windows(field.len()).any(|window| window.eq_ignore_ascii_case(field)))
    };
    if let Some(signed) = gateway.interfaces.iter().find(carries) {
        return vec![signed];
    }
    let Some(text) = decoded(gateway, received).ok() else { return Vec::new() };
    let tongbao_core::schema::Body::Xml(root) = &gateway.wire.body;
    let Ok(document) = Document::parse(&text, root, gateway.wire.charset, Limits::REPLY) else { return Vec::new() };
    let fits = gateway.interfaces.iter().filter(|incoming| read(incoming, &document).is_ok());
    let fits: Vec<_> = fits.collect();
    match fits.iter().find(|incoming| incoming.interface.sign.is_some()) {
        // A notification without its signature is still a notification.
        Some(notification) => vec![notification],
        None => fits,
    }
}

fn notification(
    gateway: &Gateway,
    incoming: &Incoming,
    sign: Sign,
    received: &[u8],
    keys: &[Key],
    steps: &mut Vec<Step>,
) {
    steps.push(size(received, Limits::NOTIFY));
    let parent = incoming.interface.inbound.xml.first().copied().unwrap_or_default();
    steps.push(element(received, sign, parent));
    let covered = match cut_signature(received, sign.field, parent) {
        Ok(signed) => {
            steps.push(cut(&signed));
            steps.push(signature(gateway, sign, parent, received, &signed, keys));
            signed.covered
        }
        Err(_) => {
            let place = algorithm(sign).map(|algorithm| Place { element: sign.field, parent, algorithm });
            let hints = place.map(|place| hints::find(received, place, keys)).unwrap_or_default();
            if !hints.is_empty() {
                steps.push(Step::told("what would verify", "").lines(verifies_if(&hints)));
            }
            received.to_vec()
        }
    };
    let believed = !steps.iter().any(Step::is_wrong);
    let text = match decoded(gateway, &covered) {
        Ok(text) => text,
        Err(error) => return steps.push(not_text(&covered, gateway.wire.charset, &error)),
    };
    let tongbao_core::schema::Body::Xml(root) = &gateway.wire.body;
    let document = match Document::parse(&text, root, gateway.wire.charset, Limits::NOTIFY) {
        Ok(document) => document,
        Err(error) => return steps.push(Step::wrong("XML profile", error.to_string())),
    };
    steps.push(Step::fine("XML profile", format!("one <{}>, elements and text only", root.name)));
    if !believed {
        let why = "not read: what is in a message that is not believed says nothing";
        return steps.push(Step::told("table", why));
    }
    table(&[incoming], &document, steps);
}

fn reply(gateway: &Gateway, candidates: &[&'static Incoming], received: &[u8], steps: &mut Vec<Step>) {
    steps.push(size(received, Limits::REPLY));
    let protection = profile::of(gateway.id).map_or("", |profile| (profile.protection)(Role::Response));
    let more = "Where this file came from, nobody can tell from its bytes.";
    steps.push(Step::told("signature", protection).line(more));
    let text = match decoded(gateway, received) {
        Ok(text) => text,
        Err(error) => return steps.push(not_text(received, gateway.wire.charset, &error)),
    };
    let tongbao_core::schema::Body::Xml(root) = &gateway.wire.body;
    let document = match Document::parse(&text, root, gateway.wire.charset, Limits::REPLY) {
        Ok(document) => document,
        Err(error) => return steps.push(Step::wrong("XML profile", error.to_string())),
    };
    steps.push(Step::fine("XML profile", format!("one <{}>, elements and text only", root.name)));
    match fault(gateway, &document) {
        Some((message, rule)) => {
            steps.push(Step::fine("table", format!("a fault in place of a reply: {}", message.schema().rust)));
            steps.push(outcome(&verdict::by_code(&rule, &*message)));
        }
        None if candidates.is_empty() => {
            let hint = "name the interface to see what is missing: tongbao explain GATEWAY INTERFACE --check FILE";
            steps.push(Step::wrong("table", "fits no reply and no notification of this gateway").line(hint));
        }
        None => table(candidates, &document, steps),
    }
}

fn table(candidates: &[&Incoming], document: &Document<'_>, steps: &mut Vec<Step>) {
    let Some(incoming) = candidates.first() else { return };
    let schema = incoming.interface.inbound;
    match read(incoming, document) {
        Err(error) => steps.push(Step::wrong("table", error)),
        Ok(message) => {
            let mut step = Step::fine("table", format!("fits {} {}", schema.rust, schema.label));
            if candidates.len() > 1 {
                step = step.line("and others, read as the first of them; name the interface to be sure");
            }
            let masked = Masked(&*message).to_string();
            steps.push(step.line(masked).fact("fields", serde_json::to_value(Masked(&*message)).unwrap_or_default()));
            steps.push(outcome(&verdict::of(incoming.interface, &*message)));
        }
    }
}

/// The fault that stands in place of a reply.
fn fault(gateway: &Gateway, document: &Document<'_>) -> Option<(Box<dyn Fields>, Judge)> {
    let (schema, rule) = gateway.wire.fault?;
    let at = place(document, schema.xml).ok()??;
    let members = document
        .children(at)
        .map(|(_, child)| (child.name.to_owned(), crate::node::Node::Text(child.text.to_string())));
    let node = crate::node::Node::Object(members.collect());
    Some((Box::new(crate::node::Given::new(schema, &node)), rule))
}

fn read(incoming: &Incoming, document: &Document<'_>) -> Result<Box<dyn Fields>, String> {
    let schema = incoming.interface.inbound;
    let mut members = Members::in_envelope(document, schema).map_err(|error| error.to_string())?;
    (incoming.inbound)(&mut members, Strictness::Lenient).map_err(|invalid| invalid.to_string())
}

fn size(received: &[u8], limits: Limits) -> Step {
    const TITLE: &str = "size";
    let (found, allowed) = (received.len(), limits.bytes);
    let line = format!("{found} bytes, at most {allowed} allowed");
    let step = if found <= allowed { Step::fine(TITLE, line) } else { Step::wrong(TITLE, line) };
    step.fact("length", found).fact("sha256", hex(&sha256(received)))
}

/// Whether the signature's element is where and how it must be, and where everything is that looks like it.
fn element(received: &[u8], sign: Sign, parent: &str) -> Step {
    const TITLE: &str = "signature element";
    let tag = format!("<{}>", sign.field);
    let found: Vec<usize> = received
        .windows(tag.len())
        .enumerate()
        .filter(|(_, window)| *window == tag.as_bytes())
        .map(|(at, _)| at)
        .collect();
    let at: Vec<_> = found.iter().map(|at| format!("byte {at}")).collect();
    let seen = match at.len() {
        0 => format!("no {tag}"),
        1 => format!("one {tag} at {}", at.join("")),
        many => format!("{many} times {tag}, at {}", at.join(", ")),
    };
    match cut_signature(received, sign.field, parent) {
        Ok(_) => Step::fine(TITLE, format!("{seen}, the last element of <{parent}>")),
        Err(error) => {
            let received = String::from_utf8_lossy(received);
            let inside = received.split_once(&tag).and_then(|(_, rest)| rest.split_once("</"));
            let blank = inside.is_some_and(|(value, _)| value.contains(char::is_whitespace));
            let lines = match error {
                CutError::Alphabet if blank => "\nline breaks or blanks inside it came in on the way",
                CutError::Alphabet => "\nit has characters that base64 does not have",
                _ => "",
            };
            Step::wrong(TITLE, format!("{seen}\n{error}{lines}"))
        }
    }
    .fact("found", found.len())
}

fn cut(signed: &SignedText) -> Step {
    let digest = hex(&sha256(&signed.covered));
    Step::told(
        "covered bytes",
        format!("{} bytes: everything received but the signature element", signed.covered.len()),
    )
    .line(format!("SHA-256 {digest}"))
    .fact("length", signed.covered.len())
    .fact("sha256", digest)
}

fn signature(
    gateway: &Gateway,
    sign: Sign,
    parent: &'static str,
    received: &[u8],
    signed: &SignedText,
    keys: &[Key],
) -> Step {
    const TITLE: &str = "signature";
    let Some(algorithm) = algorithm(sign) else {
        return Step::wrong(TITLE, format!("the table names {}, which is not known here", sign.algorithm));
    };
    let protection = profile::of(gateway.id).map_or("", |profile| (profile.protection)(Role::Notify));
    if keys.is_empty() {
        return Step::wrong(TITLE, "not checked: no key; give the gateway's certificate with --key").line(protection);
    }
    let Some(signature) = hints::decode(&signed.signature) else {
        return Step::wrong(TITLE, format!("its {} characters are not base64", signed.signature.len()));
    };
    let mut refusals = Vec::new();
    for key in keys {
        let verified = tongbao_crypto::verifier(&key.public, algorithm)
            .map_err(|error| error.to_string())
            .and_then(|verifier| verifier.verify(&signed.covered, &signature).map_err(|error| error.to_string()));
        match verified {
            Ok(()) => {
                let line = format!("{algorithm} verifies over {} bytes", signed.covered.len());
                let fingerprint = key.public.fingerprint().to_string();
                let weak = algorithm.weakness().map(|weakness| weakness.to_string());
                return Step::fine(TITLE, line).line(key.describe()).lines(weak).fact("key", fingerprint);
            }
            Err(error) => refusals.push(format!("{}\n  {error}", key.describe())),
        }
    }
    let place = Place { element: sign.field, parent, algorithm };
    let hints = hints::find(received, place, keys);
    let refusals = refusals.join("\n");
    let step = Step::wrong(TITLE, format!("does not verify with {algorithm}\n{refusals}"));
    if hints.is_empty() {
        let tried = hints::CHANGES;
        let line =
            format!("none of {tried} usual changes on the way explains it: another key, or the content was changed");
        return step.line(line).fact("verifies_if", Vec::<String>::new());
    }
    step.fact("verifies_if", hints.clone()).lines(verifies_if(&hints))
}

fn verifies_if(hints: &[String]) -> impl Iterator<Item = String> {
    hints.iter().map(|hint| format!("verifies if {}", hint)).collect::<Vec<_>>().into_iter()
}

fn algorithm(sign: Sign) -> Option<Algorithm> {
    sign.algorithm.parse().ok()
}

fn outcome(verdict: &Verdict) -> Step {
    let Verdict { outcome, words } = verdict;
    Step::told("what it says", format!("{}: {}", outcome.word(), conclusion(*outcome)))
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
