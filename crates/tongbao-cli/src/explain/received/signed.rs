//! A notification with a signature element: its signature covers all other bytes that were received.

use tongbao_core::Incoming;
use tongbao_core::schema::{Role, Sign};
use tongbao_wire::Limits;
use tongbao_wire::xml::{CutError, SignedText, cut_signature};

use super::super::hints::{self, ElementCase, Place};
use super::super::key::Key;
use super::super::step::Step;
use super::signature::{Claim, algorithms, would_verify};
use super::{NOT_READ, covered, decoded, not_text, parsed, protection, size, table};
use crate::gateways::Gateway;

/// Why it is or is not believed.
pub(super) fn check(
    gateway: &Gateway,
    incoming: &Incoming,
    sign: Sign,
    received: &[u8],
    keys: &[Key],
    steps: &mut Vec<Step>,
) {
    steps.push(size(received, Limits::NOTIFY));
    let parent = incoming.interface.inbound.container.first().copied().unwrap_or_default();
    steps.push(element(received, sign, parent));
    let case = ElementCase::new(received, Place { element: sign.field, parent });
    let read_from = match cut_signature(received, sign.field, parent) {
        Ok(signed) => {
            steps.push(cut(&signed));
            let protection = protection(gateway, Role::Notify);
            let algorithms = algorithms(sign);
            let (covered, signature) = (&signed.covered, &signed.signature);
            let claim = Claim { covered, also: Vec::new(), signature, algorithms, protection };
            steps.push(claim.check(keys, |algorithms| hints::find(&case, algorithms, keys)));
            signed.covered
        }
        Err(_) => {
            steps.extend(would_verify(hints::find(&case, &algorithms(sign), keys)));
            received.to_vec()
        }
    };
    let believed = !steps.iter().any(Step::is_wrong);
    let text = match decoded(gateway, &read_from) {
        Ok(text) => text,
        Err(error) => return steps.push(not_text(&read_from, gateway.wire.charset, &error)),
    };
    let Some(document) = parsed(gateway, &text, Limits::NOTIFY, steps) else { return };
    if !believed {
        return steps.push(Step::told("table", NOT_READ));
    }
    table(&[incoming], &document, steps);
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
    let line = format!("{} bytes: everything received but the signature element", signed.covered.len());
    covered(Step::told("covered bytes", line), &signed.covered)
}
