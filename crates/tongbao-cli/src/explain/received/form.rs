//! A notification that is a form: what its signature covers is the text of its parameters, sorted.

use tongbao_core::schema::{Body, MessageSchema, Role, Sign};
use tongbao_core::{Incoming, Strictness};
use tongbao_crypto::Algorithm;
use tongbao_wire::form::{Form, Members};
use tongbao_wire::{Limits, charset};

use super::super::hints::{self, About, FormCase};
use super::super::key::Key;
use super::super::step::Step;
use super::signature::{Claim, algorithms, would_verify};
use super::{NOT_READ, charset_of, covered, fits, other_charset, outcome, protection, size};
use crate::gateways::Gateway;
use crate::verdict;

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
    let own = gateway.wire.charset;
    let charset = charset_of(&hints::percent_decoded(received).unwrap_or_default(), own);
    let schema = incoming.interface.inbound;
    let case = FormCase::new(received, About { sign: sign.field, sign_type: SIGN_TYPE, schema, charset });
    let form = match Form::parse(received, charset) {
        Ok(form) => form,
        Err(error) => {
            steps.push(Step::wrong("form profile", error.to_string()));
            return steps.extend(would_verify(hints::find(&case, &algorithms(sign), keys)));
        }
    };
    steps.extend(other_charset(charset, own));
    steps.push(Step::fine("form profile", format!("{} parameters, none twice", form.iter().count())));
    let algorithms = named(&form, sign);
    steps.extend(sign_type(&form, &algorithms, sign, keys));
    let Some(text) = string_to_sign(&form, sign, schema, steps) else { return };
    let bytes = match charset::encode(&text, charset) {
        Ok(bytes) => bytes,
        Err(error) => return steps.push(Step::wrong("covered bytes", error.to_string())),
    };
    let line = format!("{} bytes in {}: the string to sign", bytes.len(), charset.word());
    steps.push(covered(Step::told("covered bytes", line), &bytes));
    match form.value(sign.field).filter(|text| !text.is_empty()) {
        None => {
            let line = format!("no `{}`: an unsigned notification is never believed", sign.field);
            steps.push(Step::wrong("signature", line));
            steps.extend(would_verify(hints::find(&case, &algorithms, keys)));
        }
        Some(signature) => {
            let protection = protection(gateway, Role::Notify);
            let claim = Claim { covered: &bytes, also: Vec::new(), signature, algorithms, protection };
            steps.push(claim.check(keys, |algorithms| hints::find(&case, algorithms, keys)));
        }
    }
    if let Body::Form { content } = gateway.wire.body
        && form.value(content).is_some()
    {
        let line = format!("it has `{content}`, so it is a request to the gateway, and no notification");
        return steps.push(Step::wrong("table", line));
    }
    if steps.iter().any(Step::is_wrong) {
        return steps.push(Step::told("table", NOT_READ));
    }
    let covered = form.signed(sign.field);
    let message = (incoming.inbound)(&mut Members::of(&covered), Strictness::Lenient);
    if let Some(message) = fits(&[incoming], message.map_err(|invalid| invalid.to_string()), steps) {
        steps.push(outcome("what it says", &verdict::of(incoming.interface, &*message)));
    }
}

/// The parameter with the algorithm. The message does not choose: what it says must be what the configuration says.
const SIGN_TYPE: &str = "sign_type";

/// The algorithms of the table that the message names; all of them if it names none.
fn named(form: &Form, sign: Sign) -> Vec<Algorithm> {
    let mut all = algorithms(sign);
    if let Some(named) = form.value(SIGN_TYPE).filter(|named| !named.is_empty()) {
        // RSA is RSA-SHA1, SM is SM2-SM3.
        let rest = |algorithm: &Algorithm| algorithm.name().strip_prefix(named);
        all.retain(|algorithm| rest(algorithm).is_some_and(|rest| !rest.starts_with(char::is_alphabetic)));
    }
    all
}

/// Whether one of the keys is for the algorithm that the message names.
fn sign_type(form: &Form, named: &[Algorithm], sign: Sign, keys: &[Key]) -> Option<Step> {
    let text = form.value(SIGN_TYPE).filter(|text| !text.is_empty())?.escape_debug();
    let Some(algorithm) = named.first() else {
        let line = format!("{text}, which stands for none of {}", sign.algorithms.join(", "));
        return Some(Step::wrong(SIGN_TYPE, line));
    };
    let line = format!("{text}, which is {algorithm}");
    let is_for = |key: &Key| tongbao_crypto::verifier(&key.public, *algorithm).is_ok();
    Some(if keys.is_empty() || keys.iter().any(is_for) {
        Step::told(SIGN_TYPE, line)
            .line("A program is told by its configuration; a message that says otherwise is refused.")
    } else {
        Step::wrong(SIGN_TYPE, line).line("None of the keys is for that.")
    })
}

/// 待签名串: the text, and its parameters one a line.
fn string_to_sign(form: &Form, sign: Sign, schema: &MessageSchema, steps: &mut Vec<Step>) -> Option<String> {
    const TITLE: &str = "string to sign";
    let text = match form.string_to_sign(sign.field) {
        Ok(text) => text,
        Err(error) => {
            steps.push(Step::wrong(TITLE, error.to_string()));
            return None;
        }
    };
    let signed = form.signed(sign.field);
    let names: Vec<_> = signed.iter().map(|(name, _)| name.to_owned()).collect();
    let blank = form.iter().filter(|(name, value)| *name != sign.field && value.trim().is_empty());
    let blank: Vec<_> = blank.map(|(name, _)| name.escape_debug().to_string()).collect();
    let mut step = Step::told(
        TITLE,
        format!("all parameters but `{}` that are not blank, sorted by name, joined by &:", sign.field),
    );
    step = step.lines(signed.iter().enumerate().map(|(at, (name, value))| {
        let join = if at == 0 { "" } else { "&" };
        format!("{join}{}={}", name.escape_debug(), shown(schema, name, value))
    }));
    if !blank.is_empty() {
        step = step.line(format!("left out, for it has no value: {}", blank.join(", ")));
    }
    steps.push(step.fact("parameters", names).fact("left_out", blank));
    Some(text)
}

/// A value, unless it is secret or nobody has said whether it is.
fn shown(schema: &MessageSchema, name: &str, value: &str) -> String {
    match schema.field(name) {
        Some(field) if field.secret.is_none() => value.escape_debug().to_string(),
        Some(_) => "***".to_owned(),
        None => format!("*** ({} characters, not in the table)", value.chars().count()),
    }
}
