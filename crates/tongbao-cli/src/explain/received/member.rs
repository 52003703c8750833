//! A reply whose signature covers the text of one member of its JSON.

use tongbao_core::schema::{Judge, Outcome, Role, Sign};
use tongbao_core::{Fields, Incoming, Strictness};
use tongbao_crypto::Algorithm;
use tongbao_wire::exchange::{self, ReadError, SignedPart};
use tongbao_wire::json::{Document, JsonError, Members, Value};
use tongbao_wire::{Limits, Received, charset};

use super::super::hints::{self, MemberCase};
use super::super::key::Key;
use super::super::step::Step;
use super::reply::fault_says;
use super::signature::{Claim, algorithms, would_verify};
use super::{
    NOT_READ, ONE_OBJECT, also_signed, charset_of, covered, fits, likeliest_first, not_text, other_charset, outcome,
    protection, size, with_fields,
};
use crate::gateways::Gateway;
use crate::verdict;

/// Why it is or is not believed. Answers the interfaces whose reply it can be.
pub(super) fn check(
    gateway: &Gateway,
    named: Option<&'static Incoming>,
    sign: Sign,
    received: &[u8],
    keys: &[Key],
    steps: &mut Vec<Step>,
) -> Vec<&'static Incoming> {
    steps.push(size(received, Limits::REPLY));
    let own = gateway.wire.charset;
    let charset = charset_of(received, own);
    let text = charset::decode(received, charset).map_err(|error| not_text(received, charset, &error));
    let candidates = match (named, &text) {
        (Some(named), _) => vec![named],
        (None, Ok(text)) => by_member(gateway, text),
        (None, Err(_)) => Vec::new(),
    };
    let Some(any) = candidates.first().copied().or(gateway.interfaces.first()) else { return candidates };
    let case = MemberCase::new(received, gateway.wire, any.interface.inbound, charset);
    let find = |named: &[Algorithm]| hints::find(&case, named, keys);
    let text = match text {
        Ok(text) => text,
        Err(wrong) => {
            steps.push(wrong);
            steps.extend(would_verify(find(&algorithms(sign))));
            return candidates;
        }
    };
    steps.extend(other_charset(charset, own));
    let part = match cut(gateway, any, &text) {
        Ok(part) => part,
        Err(wrong) => {
            steps.push(wrong);
            steps.extend(would_verify(find(&algorithms(sign))));
            return candidates;
        }
    };
    let candidates = likeliest_first(candidates, part.covered);
    steps.push(Step::fine("JSON profile", ONE_OBJECT));
    let bytes = charset::received(received, &text, part.covered, charset);
    steps.push(member(received, bytes));
    let Some(signature) = &part.sign else {
        let field = gateway.wire.sign.unwrap_or_default();
        let line = format!("no `{field}` beside it: nobody signed this, so nothing follows from what it says");
        steps.push(Step::wrong("signature", line));
        steps.extend(claims(gateway, &candidates, &part));
        return candidates;
    };
    let protection = protection(gateway, Role::Response);
    let also = also_signed(gateway, part.covered);
    let claim = Claim { covered: bytes, also, signature, algorithms: algorithms(sign), protection };
    steps.push(claim.check(keys, find));
    if steps.iter().any(Step::is_wrong) {
        steps.push(Step::told("table", NOT_READ));
    } else {
        says(gateway, &candidates, &part, steps);
    }
    candidates
}

/// The interfaces whose reply stands in the one object of the body.
fn by_member(gateway: &Gateway, text: &str) -> Vec<&'static Incoming> {
    let Ok(document) = Document::parse(text, Limits::REPLY) else { return Vec::new() };
    let objects = document.children(document.root()).filter(|(_, node)| matches!(node.value, Value::Object));
    let names: Vec<_> = objects.map(|(_, node)| node.name.to_string()).collect();
    let has = |incoming: &&Incoming| {
        incoming.interface.inbound.container.iter().any(|name| names.iter().any(|it| it == name))
    };
    gateway.interfaces.iter().filter(has).collect()
}

/// The member that is signed. If the body is not what it must be, why.
fn cut<'t>(gateway: &Gateway, any: &Incoming, text: &'t str) -> Result<SignedPart<'t>, Step> {
    exchange::signed_part(&gateway.wire, text, any.interface.inbound).map_err(|error| match error {
        ReadError::Json(JsonError::Container { found, .. }) if by_member(gateway, text).is_empty() => {
            let line = "the body holds no reply of this gateway, and no fault of it either";
            let found: Vec<_> = found.iter().map(|name| name.escape_debug().to_string()).collect();
            Step::wrong("signed member", line).line(format!("it has {}", found.join(", ")))
        }
        ReadError::Json(error) if !matches!(error, JsonError::Container { .. }) => {
            Step::wrong("JSON profile", error.to_string())
        }
        error => Step::wrong("signed member", error.to_string()),
    })
}

fn member(received: &[u8], bytes: &[u8]) -> Step {
    let at = received.windows(bytes.len().max(1)).position(|window| window == bytes).unwrap_or_default();
    let line = format!("{} bytes from its {{ at byte {at} to its }}, as they were received", bytes.len());
    covered(Step::told("signed member", line), bytes).fact("at", at)
}

/// What a reply that is believed says.
fn says(gateway: &Gateway, candidates: &[&'static Incoming], part: &SignedPart<'_>, steps: &mut Vec<Step>) {
    let incoming = match candidates.first() {
        Some(incoming) if !part.is_fault => *incoming,
        _ => return fault(gateway, candidates, part, steps),
    };
    let interface = incoming.interface;
    let message = read(incoming, part.covered);
    let refusal = message.is_err().then(|| refusal(gateway, &interface.judge, part.covered)).flatten();
    if let Some((refusal, says)) = refusal {
        let step = Step::fine("table", "a refusal: it has only the code and what belongs to it");
        steps.push(with_fields(step, &*refusal));
        return steps.push(says);
    }
    let Some(message) = fits(candidates, message, steps) else { return };
    let mut step = outcome("what it says", &verdict::of(interface, &*message));
    if !interface.inbound.fields.iter().any(|field| field.echo) {
        step = step.line("Nothing in it repeats the request: compare its order number with yours.");
    }
    steps.push(step);
}

/// A fault in place of a reply.
fn fault(gateway: &Gateway, candidates: &[&'static Incoming], part: &SignedPart<'_>, steps: &mut Vec<Step>) {
    let read = gateway.wire.fault.and_then(|(schema, rule)| Some((schema, rule, as_fault(gateway, part.covered)?)));
    let Some((schema, rule, message)) = read else {
        return steps.push(Step::wrong("table", "a fault that cannot be read"));
    };
    let step = Step::fine("table", format!("a fault in place of a reply: {}", schema.rust));
    steps.push(with_fields(step, &*message));
    steps.push(fault_says(gateway, candidates, schema, &rule, &*message));
}

/// What a reply that nobody signed would say.
fn claims(gateway: &Gateway, candidates: &[&'static Incoming], part: &SignedPart<'_>) -> Option<Step> {
    let judge = match candidates.first() {
        Some(incoming) if !part.is_fault => incoming.interface.judge,
        _ => gateway.wire.fault?.1,
    };
    let message = candidates.first().and_then(|incoming| read(incoming, part.covered).ok());
    let verdict = match (&message, candidates.first()) {
        (Some(message), Some(incoming)) if !part.is_fault => verdict::of(incoming.interface, &**message),
        _ => verdict::by_code(&judge, &*as_fault(gateway, part.covered)?),
    };
    let line = format!("{}: {}", verdict.outcome.word(), verdict.words);
    let step = Step::told("what it claims", line).fact("claims", verdict.outcome.word());
    Some(step.line("claimed, not known: anybody could have written it. Query the order; a signed reply counts"))
}

/// A reply from the text that its signature covers.
fn read(incoming: &Incoming, covered: &str) -> Result<Box<dyn Fields>, String> {
    let document = Document::parse(covered, Limits::REPLY).map_err(|error| error.to_string())?;
    let mut members = Members::of(&document, document.root());
    (incoming.inbound)(&mut members, Strictness::Lenient).map_err(|invalid| invalid.to_string())
}

/// A refusal in the member of the reply: it lacks what only a success has, and its code says so.
fn refusal(gateway: &Gateway, judge: &Judge, covered: &str) -> Option<(Box<dyn Fields>, Step)> {
    let message = as_fault(gateway, covered)?;
    let verdict = verdict::by_code(judge, &*message);
    let refused = !matches!(verdict.outcome, Outcome::Succeeded | Outcome::Processing);
    refused.then(|| (message, outcome("what it says", &verdict)))
}

/// The fields of a fault in a covered text: code, text and what else belongs to them.
fn as_fault(gateway: &Gateway, covered: &str) -> Option<Box<dyn Fields>> {
    let (schema, _) = gateway.wire.fault?;
    let around = format!("{{\"{}\":{covered}}}", schema.container.first()?);
    let body = Received::parse(&gateway.wire, &around, gateway.wire.charset, Limits::REPLY).ok()?;
    body.fault(schema).ok()?
}
