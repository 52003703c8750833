//! The same tables for machines.

use std::io::Write;

use serde_json::{Value as Json, json};
use tongbao_core::schema::{FieldSchema, Interface, Judge, Kind, MessageSchema};

use super::message::{holds, length};
use crate::failure::Failure;
use crate::gateways::{GATEWAYS, Gateway};
use crate::spec::{Rows, Spec, Types};

/// Writes one JSON document.
pub(crate) fn write(out: &mut dyn Write, document: &Json) -> Result<(), Failure> {
    serde_json::to_writer_pretty(&mut *out, document)?;
    Ok(writeln!(out)?)
}

/// Every gateway, with its interfaces.
pub(crate) fn gateways() -> Json {
    GATEWAYS.iter().map(gateway).collect()
}

/// One gateway, with its interfaces.
pub(crate) fn gateway(gateway: &Gateway) -> Json {
    let endpoints = gateway.endpoints.iter().map(|(name, url)| ((*name).to_owned(), json!(url)));
    let fault = gateway.wire.fault.as_ref();
    let types = Types::of(gateway);
    json!({
        "id": gateway.id,
        "name": gateway.name,
        "charset": gateway.wire.charset.word(),
        "endpoints": endpoints.collect::<serde_json::Map<_, _>>(),
        "interfaces": gateway.interfaces.iter().map(|of| summary(of.interface, Spec::of(gateway, of.interface).rows(&types))).collect::<Vec<_>>(),
        "common": gateway.wire.common.map(|common| message(common, None)),
        "fault": fault.map(|(schema, rule)| json!({ "message": message(schema, None), "judge": judge(rule) })),
    })
}

/// One interface, with its tables.
pub(crate) fn interface(gateway: &Gateway, interface: &Interface, spec: &Spec) -> Json {
    let mut document = summary(interface, spec.rows(&Types::of(gateway)));
    let examples = spec.examples().map(|of| json!({ "name": of.name(), "origin": of.origin(), "doc": of.doc() }));
    let more = json!({
        "doc": spec.doc(),
        "judge": judge(&interface.judge),
        "sign": interface.sign.map(|sign| json!({ "field": sign.field, "algorithms": sign.algorithms })),
        "outbound": message(interface.outbound, Some(spec)),
        "inbound": message(interface.inbound, Some(spec)),
        "examples": examples.collect::<Vec<_>>(),
    });
    if let (Some(document), Json::Object(more)) = (document.as_object_mut(), more) {
        document.extend(more);
    }
    document
}

fn summary(interface: &Interface, rows: Rows) -> Json {
    json!({
        "id": interface.id,
        "title": interface.title,
        "summary": interface.summary,
        "path": interface.path,
        "method": interface.method,
        "endpoint": interface.endpoint,
        "version": interface.version,
        "flow": interface.flow.word(),
        "key": interface.key,
        "charges": interface.charges,
        "source": interface.source,
        "rows": { "all": rows.all, "unsure": rows.unsure },
    })
}

fn judge(judge: &Judge) -> Json {
    json!({
        "code": judge.code.map(|(field, _)| field),
        "text": judge.text,
        "detail": judge.detail.map(|detail| detail.field),
        "state": judge.state,
    })
}

fn message(schema: &MessageSchema, spec: Option<&Spec>) -> Json {
    let remark = |wire: &str| spec.map_or("", |spec| spec.remark(schema.role, wire));
    json!({
        "role": schema.role.word(),
        "type": schema.rust,
        "label": schema.label,
        "elements": schema.container,
        "fields": schema.fields.iter().map(|of| field(of, remark(of.wire))).collect::<Vec<_>>(),
        "rules": schema.rules.iter().map(|rule| json!({ rule.kind.word(): rule.fields })).collect::<Vec<_>>(),
    })
}

fn field(field: &FieldSchema, remark: &str) -> Json {
    let values = match field.kind {
        Kind::Enum(list) => Some(list.values.iter().map(|value| {
            json!({ "wire": value.wire, "label": value.label, "outcome": value.outcome.map(|outcome| outcome.word()) })
        })),
        _ => None,
    };
    let inside = match field.kind {
        Kind::Object(of) | Kind::List { of, .. } => Some(message(of, None)),
        _ => None,
    };
    let when = field.when.iter().map(|when| json!({ "field": when.field, "values": when.values }));
    let everything = json!({
        "wire": field.wire,
        "rust": field.rust,
        "label": field.label,
        "need": field.need.word(),
        "holds": holds(&field.kind),
        "length": field.len.map(|len| length(Some(len))),
        "secret": field.secret.map(|class| class.word()),
        "fixed": field.fixed,
        "when": when.collect::<Vec<_>>(),
        "also": field.also,
        "echo": field.echo,
        "envelope": field.place == tongbao_core::schema::Place::Envelope,
        "empty": field.empty,
        "encrypted": field.encrypted,
        "values": values.map(Iterator::collect::<Vec<_>>),
        "message": inside,
        "doc": remark,
    });
    // What a field does not have is left out.
    let Json::Object(everything) = everything else { return Json::Null };
    everything.into_iter().filter(|(_, value)| !is_nothing(value)).collect()
}

fn is_nothing(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(false) => true,
        Json::String(text) => text.is_empty(),
        Json::Array(list) => list.is_empty(),
        _ => false,
    }
}
