//! A notification with a signature over the bytes that were received.

use tongbao_core::Incoming;
use tongbao_core::schema::{Role, Sign};
use tongbao_crypto::{Algorithm, sha256};
use tongbao_wire::Limits;
use tongbao_wire::xml::{CutError, SignedText, cut_signature};

use super::super::built::hex;
use super::super::hints::{self, Place};
use super::super::key::Key;
use super::super::step::Step;
use super::{decoded, not_text, parsed, size, table};
use crate::gateways::Gateway;
use crate::profile;

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
    let Some(document) = parsed(gateway, &text, Limits::NOTIFY, steps) else { return };
    if !believed {
        let why = "not read: what is in a message that is not believed says nothing";
        return steps.push(Step::told("table", why));
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
        return Step::wrong(TITLE, format!("the table names {}, which is not known here", sign.algorithms.join(" or ")));
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
    sign.algorithms.iter().find_map(|name| name.parse().ok())
}
