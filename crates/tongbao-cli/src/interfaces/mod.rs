//! `tongbao interfaces`: the tables of the gateways' documents.

mod facts;
mod json;
mod message;

use std::io::{self, Write};

use tongbao_core::Incoming;
use tongbao_core::json_schema;
use tongbao_core::schema::{Body, EnumSchema, Interface, Kind, MessageSchema, Role};

use crate::failure::Failure;
use crate::gateway;
use crate::gateways::{GATEWAYS, Gateway};
use crate::look::{FAINT, STRONG, paint};
use crate::spec::{Rows, Spec, Types};
use crate::table::{GLUE, Table, wrap};

use facts::{address_of, flow};
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
        json::write(out, &json::interface(gateway, interface, &spec))
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
    let mut table = Table::new(["interface", "title", "flow", "rows (unsure)", address, "in one sentence (source)"]);
    let types = Types::of(gateway);
    for Incoming { interface, .. } in gateway.interfaces {
        let Rows { all, unsure } = Spec::of(gateway, interface).rows(&types);
        table.row([
            interface.id.to_owned(),
            interface.title.to_owned(),
            flow(interface),
            format!("{all} ({unsure})"),
            address_of(interface).1.to_owned(),
            format!("{} ({})", interface.summary, interface.source),
        ]);
    }
    table.write(out)?;
    if let Some(common) = gateway.wire.common {
        message::write_common(common, gateway, out)?;
    }
    let hint =
        format!("tongbao interfaces {} INTERFACE shows its tables; tongbao codes {0} its result codes.", gateway.id);
    writeln!(out, "\n{}", paint(FAINT, hint))
}

fn one(gateway: &Gateway, incoming: &Incoming, spec: &Spec, out: &mut dyn Write) -> io::Result<()> {
    let interface = incoming.interface;
    writeln!(out, "{} {}\n{}\n", paint(STRONG, interface.id), interface.title, interface.summary)?;
    for (name, text) in facts::of(gateway, interface) {
        for (at, line) in wrap(&text, 120 - TITLES - 2).iter().enumerate() {
            let name = if at == 0 { name } else { "" };
            writeln!(out, "  {}{line}", paint(FAINT, format!("{name:TITLES$}")))?;
        }
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

/// Columns of the titles of facts.
const TITLES: usize = 14;
