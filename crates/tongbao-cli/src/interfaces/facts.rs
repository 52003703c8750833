//! What a table does not say about an interface: where it is, what signs it, how its answer is judged.

use tongbao_core::schema::{Body, FieldSchema, Flow, Interface, Judge, Need, Outcome, Role};

use crate::gateways::Gateway;

/// Title and text of each.
pub(super) fn of(gateway: &Gateway, interface: &Interface) -> Vec<(&'static str, String)> {
    let mut facts = vec![
        ("gateway", format!("{} {}", gateway.id, gateway.name)),
        (address_of(interface).0, address_of(interface).1.to_owned()),
        ("flow", flow(interface)),
        ("source", interface.source.to_owned()),
    ];
    if !interface.endpoint.is_empty() {
        let addresses = gateway.endpoints.iter().filter(|(name, _)| *name == interface.endpoint);
        facts.extend(addresses.map(|(name, address)| ("endpoint", format!("{name} {address}"))));
    }
    if !interface.version.is_empty() {
        facts.push(("version", interface.version.to_owned()));
    }
    if let Some(key) = interface.key {
        facts.push(("key", format!("{key}: the call is recognised by it")));
    }
    facts.extend(around(gateway, interface).map(|text| ("goes into", text)));
    facts.extend(judged(gateway, interface));
    facts.extend(signatures(gateway, interface).map(|text| ("signature", text)));
    facts
}

/// What names it in a call, and the name.
pub(super) fn address_of(interface: &Interface) -> (&'static str, &'static str) {
    match (interface.path, interface.method) {
        ("", "") => ("path", OWN),
        ("", method) => ("method", method),
        (path, _) => ("path", path),
    }
}

/// An address that no document has.
const OWN: &str = "(the merchant's own)";

/// What is signed, and how.
fn signatures(gateway: &Gateway, interface: &Interface) -> Option<String> {
    const PARAMETERS: &str = "the other parameters that are not blank, sorted";
    match (interface.sign, gateway.wire.body, gateway.wire.sign) {
        (Some(sign), body, _) => {
            let over = match body {
                Body::Xml(_) => "the received bytes without this element",
                Body::Json { .. } => "the other members, written anew",
                Body::Form { .. } => PARAMETERS,
            };
            Some(format!("{}, {} over {over}", sign.field, sign.algorithms.join(" or ")))
        }
        (None, Body::Form { .. }, Some(sign)) => {
            let reply = interface.inbound.container.first().copied().unwrap_or_default();
            Some(format!(
                "{sign}, in the request over {PARAMETERS}; in the reply over the text of `{reply}` as it was sent"
            ))
        }
        _ => None,
    }
}

/// What stands around a request's own fields.
fn around(gateway: &Gateway, interface: &Interface) -> Option<String> {
    let (parameter, how) = match gateway.wire.body {
        Body::Json { content: Some(parameter) } => (parameter, "encrypted"),
        Body::Form { content } => (content, "as JSON"),
        _ => return None,
    };
    let common = gateway.wire.common.filter(|_| interface.outbound.role == Role::Request)?;
    let others = common.fields.iter().filter(|field| field.wire != parameter);
    let (always, sometimes): (Vec<_>, Vec<_>) = others.partition(|field| field.need == Need::Mandatory);
    let names = |fields: &[&FieldSchema]| fields.iter().map(|field| field.wire).collect::<Vec<_>>().join(", ");
    let sometimes = if sometimes.is_empty() { String::new() } else { format!("; perhaps {}", names(&sometimes)) };
    Some(format!("{parameter}, {how}, beside {}{sometimes}", names(&always)))
}

/// Its part in a payment, and what that means for sending it.
pub(super) fn flow(interface: &Interface) -> String {
    let money = if interface.charges { ", moves money" } else { "" };
    format!("{}{money}", interface.flow.word())
}

fn judged(gateway: &Gateway, interface: &Interface) -> Vec<(&'static str, String)> {
    let judge = &interface.judge;
    let mut facts = Vec::new();
    if let Some((field, codes)) = judge.code {
        let with = |outcome: Outcome| codes.0.iter().filter(move |code| code.outcome == outcome).map(|code| code.code);
        let good = match (with(Outcome::Succeeded).collect::<Vec<_>>(), with(Outcome::Processing).collect::<Vec<_>>()) {
            (good, _) if !good.is_empty() => format!("{} is success", good.join(", ")),
            (_, accepted) if !accepted.is_empty() => format!("none is success, {} is accepted", accepted.join(", ")),
            _ => "none is success".to_owned(),
        };
        let hint = format!("tongbao codes {}", gateway.id);
        facts.push(("judged by", format!("{field}: {} codes, {good}; {hint}", codes.0.len())));
    }
    if let Some(detail) = judge.detail {
        let (field, count) = (detail.field, detail.codes.0.len());
        facts.push(("in detail by", format!("{field}, where it is there: {count} codes")));
    }
    if let Some(field) = judge.state {
        let asked = if interface.flow == Flow::Query { " that was asked about" } else { "" };
        facts.push(("state", format!("{field} says how the order stands{asked}")));
    }
    if let Some((fault, Judge { code: Some((field, codes)), .. })) = &gateway.wire.fault
        && interface.inbound.role == Role::Response
    {
        let judged = format!("judged by {field} ({} codes)", codes.0.len());
        facts.push((
            "or fault",
            match (fault.container.first(), interface.inbound.container.first()) {
                (Some(element), _) => format!("{element} in place of the reply, {judged}"),
                // The same table as that of the reply's own code.
                (None, Some(missing)) => format!("a reply without `{missing}`, judged in the same way"),
                (None, None) => judged,
            },
        ));
    }
    facts
}
