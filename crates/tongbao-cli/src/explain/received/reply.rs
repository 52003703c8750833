//! A reply, or a notification of a gateway that signs none.

use tongbao_core::schema::{Interface, Judge, MessageSchema, Outcome, Role};
use tongbao_core::{Fields, Incoming};
use tongbao_wire::{Limits, Received};

use super::super::step::Step;
use super::{decoded, not_text, outcome, parsed, protection, size, table, with_fields};
use crate::gateways::Gateway;
use crate::verdict::{self, Verdict, conclusion};

/// Whether it can be read, and what it says.
pub(super) fn check(gateway: &Gateway, candidates: &[&'static Incoming], received: &[u8], steps: &mut Vec<Step>) {
    steps.push(size(received, Limits::REPLY));
    let role = candidates.first().map_or(Role::Response, |incoming| incoming.interface.inbound.role);
    let more = "Where this file came from, nobody can tell from its bytes.";
    steps.push(Step::told("signature", protection(gateway, role)).line(more));
    let text = match decoded(gateway, received) {
        Ok(text) => text,
        Err(error) => return steps.push(not_text(received, gateway.wire.charset, &error)),
    };
    let Some(document) = parsed(gateway, &text, Limits::REPLY, steps) else { return };
    if let Some((message, schema, rule)) = fault(gateway, &document) {
        let table = Step::fine("table", format!("a fault in place of a reply: {}", schema.rust));
        steps.push(with_fields(table, &*message));
        return steps.push(fault_says(gateway, candidates, schema, &rule, &*message));
    }
    if candidates.is_empty() {
        let hint = "name the interface to see what is missing: tongbao explain GATEWAY INTERFACE --check FILE";
        return steps.push(Step::wrong("table", "fits no reply and no notification of this gateway").line(hint));
    }
    table(candidates, &document, steps);
}

type Fault = (Box<dyn Fields>, &'static MessageSchema, Judge);

/// The fault that stands in place of a reply. One that has no member of its own is a reply without its member.
fn fault(gateway: &Gateway, document: &Received<'_>) -> Option<Fault> {
    let (schema, rule) = gateway.wire.fault?;
    let is_reply = |incoming: &&Incoming| {
        let schema = incoming.interface.inbound;
        !schema.container.is_empty() && document.members(schema).is_ok()
    };
    if schema.container.is_empty() && gateway.interfaces.iter().any(|incoming| is_reply(&incoming)) {
        return None;
    }
    let message = document.fault(schema).ok()??;
    let has_code = rule.code.is_some_and(|(code, _)| verdict::text_of(&*message, code).is_some());
    (has_code || !schema.container.is_empty()).then_some((message, schema, rule))
}

/// What a fault says may depend on the interface: only a refused charge can have gone through.
pub(super) fn fault_says(
    gateway: &Gateway,
    candidates: &[&'static Incoming],
    schema: &MessageSchema,
    rule: &Judge,
    message: &dyn Fields,
) -> Step {
    const TITLE: &str = "what it says";
    let own = |of: &Interface| schema.container.is_empty() && of.judge.code.is_some();
    let judged = |of: &Interface| honest(verdict::by_code(if own(of) { &of.judge } else { rule }, message));
    if let [only] = candidates {
        return outcome(TITLE, &judged(only.interface));
    }
    let replies = gateway.interfaces.iter().map(|incoming| incoming.interface);
    let all: Vec<_> = replies.filter(|of| of.inbound.role == Role::Response).map(|of| (of.id, judged(of))).collect();
    match all.first() {
        Some((_, first)) if all.iter().all(|(_, other)| other.outcome == first.outcome) => outcome(TITLE, first),
        _ => Step::told(TITLE, "that depends on the interface that it answers:").lines(
            all.into_iter()
                .map(|(id, Verdict { outcome, .. })| format!("  {id}: {}: {}", outcome.word(), conclusion(outcome))),
        ),
    }
}

/// A fault whose code means success says nothing.
fn honest(verdict: Verdict) -> Verdict {
    match verdict.outcome {
        Outcome::Succeeded => {
            Verdict { outcome: Outcome::Unknown, words: format!("{}, but there is no reply", verdict.words) }
        }
        _ => verdict,
    }
}
