//! `tongbao interfaces`: the tables of the gateways' documents.

mod json;
mod message;

use std::io::{self, Write};

use tongbao_core::Incoming;
use tongbao_core::json_schema;
use tongbao_core::schema::{Body, EnumSchema, Flow, Interface, Judge, Kind, MessageSchema, Outcome, Role};

use crate::failure::Failure;
use crate::gateway;
use crate::gateways::{GATEWAYS, Gateway};
use crate::look::{FAINT, STRONG, paint};
use crate::spec::Spec;
use crate::table::{GLUE, Table, wrap};

pub(crate) use json::write as write_json;

/// What to list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    /// One gateway.
    pub(crate) gateway: Option<&'a str>,
    /// One of its interfaces.
    pub(crate) interface: Option<&'a str>,
    /// The JSON Schema of its messages.
    pub(crate) schema: bool,
    /// One JSON document for machines.
    pub(crate) json: bool,
}

/// Runs the command.
pub(crate) fn run(asked: Asked<'_>, out: &mut dyn Write) -> Result<(), Failure> {
    let Some(id) = asked.gateway else {
        return if asked.json { json::write(out, &json::gateways()) } else { Ok(gateways(out)?) };
    };
    let gateway = gateway::gateway(id)?;
    let Some(id) = asked.interface else {
        return if asked.json { json::write(out, &json::gateway(gateway)) } else { Ok(list(gateway, out)?) };
    };
    let incoming = gateway::interface(gateway, id)?;
    let interface = incoming.interface;
    if asked.schema {
        let [outbound, inbound] = [interface.outbound, interface.inbound];
        let schemas = serde_json::json!({
            outbound.role.word(): json_schema(outbound),
            inbound.role.word(): json_schema(inbound),
        });
        return json::write(out, &schemas);
    }
    let spec = Spec::of(gateway, interface);
    if asked.json {
        json::write(out, &json::interface(interface, &spec))
    } else {
        Ok(one(gateway, incoming, &spec, out)?)
    }
}

fn gateways(out: &mut dyn Write) -> io::Result<()> {
    let mut table = Table::new(["gateway", "name", "interfaces", "messages", "endpoints"]);
    for gateway in GATEWAYS {
        let root = match gateway.wire.body {
            Body::Xml(root) => format!(" <{}>", root.name),
            Body::Json { .. } | Body::Form { .. } => String::new(),
        };
        let endpoints: Vec<_> = gateway.endpoints.iter().map(|(name, url)| format!("{name} {url}")).collect();
        table.row([
            gateway.id.to_owned(),
            gateway.name.to_owned(),
            gateway.interfaces.len().to_string(),
            format!("{}{root}, {}", gateway.wire.body.name(), gateway.wire.charset.word()),
            if endpoints.is_empty() { "(of each deployment)".to_owned() } else { endpoints.join(", ") },
        ]);
    }
    table.write(out)?;
    writeln!(out, "\n{}", paint(FAINT, "tongbao interfaces GATEWAY lists its interfaces."))
}

fn list(gateway: &Gateway, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{} {}\n", paint(STRONG, gateway.id), gateway.name)?;
    // One address for all means that a method in the message names the interface.
    let by_method = gateway.interfaces.iter().any(|incoming| !incoming.interface.method.is_empty());
    let address = if by_method { "method" } else { "path" };
    let mut table = Table::new(["interface", "title", address, "flow", "in one sentence, and source"]);
    for Incoming { interface, .. } in gateway.interfaces {
        table.row([
            interface.id.to_owned(),
            interface.title.to_owned(),
            address_of(interface).1.to_owned(),
            flow(interface),
            format!("{} {}", interface.summary, interface.source),
        ]);
    }
    table.write(out)?;
    let hint =
        format!("tongbao interfaces {} INTERFACE shows its tables; tongbao codes {0} its result codes.", gateway.id);
    writeln!(out, "\n{}", paint(FAINT, hint))
}

fn one(gateway: &Gateway, incoming: &Incoming, spec: &Spec, out: &mut dyn Write) -> io::Result<()> {
    let interface = incoming.interface;
    writeln!(out, "{} {}\n{}\n", paint(STRONG, interface.id), interface.title, interface.summary)?;
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
    if let Some(sign) = interface.sign {
        let over = match gateway.wire.body {
            Body::Xml(_) => "the received bytes without this element",
            Body::Json { .. } => "the other members, written anew",
            Body::Form { .. } => "the other parameters that are not blank, sorted",
        };
        let signed = format!("{}, {} over {over}", sign.field, sign.algorithms.join(" or "));
        facts.push(("signature", signed));
    }
    for (name, text) in facts {
        writeln!(out, "  {}{}", paint(FAINT, format!("{name:11}")), text)?;
    }
    if !spec.doc().is_empty() {
        writeln!(out)?;
        wrap(spec.doc(), 116).iter().try_for_each(|line| writeln!(out, "  {line}"))?;
    }
    // In the order in which they pass.
    let messages = match interface.outbound.role {
        Role::Ack => [interface.inbound, interface.outbound],
        _ => [interface.outbound, interface.inbound],
    };
    messages.into_iter().try_for_each(|schema| message::write(schema, &gateway.wire.body, spec, out))?;
    values(interface, out)?;
    examples(gateway, interface, spec, out)
}

fn values(interface: &Interface, out: &mut dyn Write) -> io::Result<()> {
    let mut lists: Vec<&EnumSchema> = Vec::new();
    for schema in [interface.outbound, interface.inbound] {
        collect_lists(schema, &mut lists);
    }
    if lists.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", paint(STRONG, "values"))?;
    let mut table = Table::new(["list", "label", "values"]);
    for list in lists {
        let value = |value: &tongbao_core::schema::EnumValue| match value.outcome {
            Some(outcome) => format!("{}{GLUE}{}{GLUE}({})", value.wire, value.label, outcome.word()),
            None => format!("{}{GLUE}{}", value.wire, value.label),
        };
        let all: Vec<_> = list.values.iter().map(value).collect();
        let more = if list.open { "; others may be sent too" } else { "" };
        table.row([list.id.to_owned(), list.label.to_owned(), all.join(", ") + more]);
    }
    table.write(out)
}

/// The lists of values in a message and in its objects, each once.
fn collect_lists(schema: &MessageSchema, lists: &mut Vec<&'static EnumSchema>) {
    for field in schema.fields {
        match field.kind {
            Kind::Enum(list) if !lists.iter().any(|known| known.id == list.id) => lists.push(list),
            Kind::Object(of) | Kind::List { of, .. } => collect_lists(of, lists),
            _ => {}
        }
    }
}

fn examples(gateway: &Gateway, interface: &Interface, spec: &Spec, out: &mut dyn Write) -> io::Result<()> {
    if spec.examples().next().is_none() {
        return Ok(());
    }
    writeln!(out, "\n{}", paint(STRONG, "examples"))?;
    let mut table = Table::new(["name", "origin", "remarks"]);
    for example in spec.examples() {
        table.row([example.name().to_owned(), example.origin().to_owned(), example.doc().to_owned()]);
    }
    table.write(out)?;
    let hint = format!("tongbao explain {} {} --example NAME builds one step by step.", gateway.id, interface.id);
    writeln!(out, "\n{}", paint(FAINT, hint))
}

/// What names it in a call, and the name.
fn address_of(interface: &Interface) -> (&'static str, &'static str) {
    match (interface.path, interface.method) {
        ("", "") => ("path", OWN),
        ("", method) => ("method", method),
        (path, _) => ("path", path),
    }
}

/// An address that no document has.
const OWN: &str = "(the merchant's own)";

/// What stands around a request's own fields.
fn around(gateway: &Gateway, interface: &Interface) -> Option<String> {
    let (parameter, how) = match gateway.wire.body {
        Body::Json { content: Some(parameter) } => (parameter, "encrypted"),
        Body::Form { content } => (content, "as JSON"),
        _ => return None,
    };
    let common = gateway.wire.common.filter(|_| interface.outbound.role == Role::Request)?;
    let others: Vec<_> = common.fields.iter().map(|field| field.wire).filter(|wire| *wire != parameter).collect();
    Some(format!("{parameter}, {how}, beside {}", others.join(", ")))
}

/// Its part in a payment, and what that means for sending it.
fn flow(interface: &Interface) -> String {
    let money = if interface.charges { ", moves money" } else { "" };
    format!("{}{money}", interface.flow.word())
}

fn judged(gateway: &Gateway, interface: &Interface) -> Vec<(&'static str, String)> {
    let judge = &interface.judge;
    let mut facts = Vec::new();
    if let Some((field, codes)) = judge.code {
        let good = codes.0.iter().filter(|code| code.outcome == Outcome::Succeeded).map(|code| code.code);
        let good: Vec<_> = good.collect();
        let hint = format!("tongbao codes {}", gateway.id);
        facts.push(("judged by", format!("{field}: {} codes, {} is success; {hint}", codes.0.len(), good.join(", "))));
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
