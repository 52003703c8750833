//! A notification that is a text of JSON in a parameter of a form: its signature covers that text.

use tongbao_core::schema::{Role, Sign};
use tongbao_core::{Incoming, Strictness};
use tongbao_wire::Limits;
use tongbao_wire::form::Form;
use tongbao_wire::json::{Document, Members};

use super::super::hints::{self, MemberCase};
use super::super::key::Key;
use super::super::step::Step;
use super::signature::{Claim, algorithms, would_verify};
use super::{NOT_READ, covered, fits, likeliest_first, outcome, protection, size};
use crate::gateways::Gateway;
use crate::verdict;

/// Why it is or is not believed. Answers the interfaces whose notification it can be.
pub(super) fn check(
    gateway: &Gateway,
    named: Option<&'static Incoming>,
    sign: Sign,
    received: &[u8],
    keys: &[Key],
    steps: &mut Vec<Step>,
) -> Vec<&'static Incoming> {
    steps.push(size(received, Limits::NOTIFY));
    let is_notification = |incoming: &&Incoming| incoming.interface.inbound.role == Role::Notify;
    let all = gateway.interfaces.iter().filter(is_notification);
    let candidates: Vec<_> = named.map_or_else(|| all.collect(), |named| vec![named]);
    let Some(any) = candidates.first() else { return candidates };
    let case = MemberCase::new(received, gateway.wire, any.interface.inbound, gateway.wire.charset);
    let form = match form(gateway, received) {
        Ok(form) => form,
        Err(wrong) => {
            steps.push(wrong);
            steps.extend(would_verify(hints::find(&case, &algorithms(sign), keys)));
            return candidates;
        }
    };
    steps.push(Step::fine("form profile", format!("{} parameters, none twice", form.iter().count())));
    let Some(text) = text(gateway, &form, steps) else { return candidates };
    let candidates = likeliest_first(candidates, text);
    match form.value(sign.field).filter(|text| !text.is_empty()) {
        None => {
            let line = format!("no `{}`: an unsigned notification is never believed", sign.field);
            steps.push(Step::wrong("signature", line));
        }
        Some(signature) => {
            let protection = protection(gateway, Role::Notify);
            let claim = Claim {
                covered: text.as_bytes(),
                also: Vec::new(),
                signature,
                algorithms: algorithms(sign),
                protection,
            };
            steps.push(claim.check(keys, |algorithms| hints::find(&case, algorithms, keys)));
        }
    }
    if steps.iter().any(Step::is_wrong) {
        steps.push(Step::told("table", NOT_READ));
        return candidates;
    }
    says(&candidates, text, steps);
    candidates
}

fn form(gateway: &Gateway, received: &[u8]) -> Result<Form, Step> {
    Form::parse(received, gateway.wire.charset).map_err(|error| Step::wrong("form profile", error.to_string()))
}

/// The text in the one parameter that holds the message.
fn text<'f>(gateway: &Gateway, form: &'f Form, steps: &mut Vec<Step>) -> Option<&'f str> {
    let names = gateway.wire.notify.join(" or ");
    let mut found = gateway.wire.notify.iter().filter_map(|name| Some((*name, form.value(name)?)));
    let (Some((name, text)), None) = (found.next(), found.next()) else {
        let line = format!("{names} must be there, and once: it holds the message");
        steps.push(Step::wrong("signed parameter", line));
        return None;
    };
    let line = format!("{} bytes: the text of `{name}`, as it was received", text.len());
    steps.push(covered(Step::told("signed parameter", line), text.as_bytes()));
    Some(text)
}

/// What a notification that is believed says.
fn says(candidates: &[&'static Incoming], text: &str, steps: &mut Vec<Step>) {
    let Some(incoming) = candidates.first() else { return };
    let document = match Document::parse(text, Limits::REPLY) {
        Ok(document) => document,
        Err(error) => return steps.push(Step::wrong("JSON profile", error.to_string())),
    };
    let mut members = Members::of(&document, document.root());
    let message = (incoming.inbound)(&mut members, Strictness::Lenient).map_err(|invalid| invalid.to_string());
    if let Some(message) = fits(candidates, message, steps) {
        steps.push(outcome("what it says", &verdict::of(incoming.interface, &*message)));
    }
}
