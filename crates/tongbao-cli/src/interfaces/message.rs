//! One message as a table.

use std::io::{self, Write};

use tongbao_core::schema::{Body, FieldSchema, Kind, Len, MessageSchema, Need, Place, Rule, RuleKind};

use crate::gateways::Gateway;
use crate::look::{FAINT, STRONG, paint};
use crate::spec::{Spec, Types};
use crate::table::Table;

/// Writes a message's table, its rules, and the tables of its objects.
pub(crate) fn write(schema: &MessageSchema, body: &Body, spec: &Spec, out: &mut dyn Write) -> io::Result<()> {
    let place = |name: &&str| match body {
        Body::Xml(_) => format!("<{name}>"),
        Body::Json { .. } | Body::Form { .. } => format!("in `{name}`"),
    };
    let elements: Vec<_> = schema.container.iter().map(place).collect();
    let heading = format!("{} {}", schema.rust, elements.join(" or "));
    writeln!(out, "\n{} {}", paint(STRONG, schema.role.word()), paint(FAINT, heading.trim_end()))?;
    if let Some(word) = schema.word {
        return writeln!(out, "  the word {word}");
    }
    table(schema, |field| spec.remark(schema.role, field)).write(out)?;
    if schema.anonymous {
        writeln!(out, "  It need not say which order it is about; what it says must be right.")?;
    }
    schema.rules.iter().try_for_each(|rule| writeln!(out, "  {}", in_words(rule)))?;
    for of in objects(schema) {
        let holds = |field: &&FieldSchema| object(field).is_some_and(|other| other.id == of.id);
        let fields: Vec<_> = schema.fields.iter().filter(holds).map(|field| field.wire).collect();
        let place = paint(FAINT, format!("in {}:", fields.join(" and ")));
        writeln!(out, "\n  {place} {} {}", of.rust, of.label)?;
        table(of, |_| "").write(out)?;
    }
    Ok(())
}

/// Writes the table of what stands around every request.
pub(crate) fn write_common(schema: &MessageSchema, gateway: &Gateway, out: &mut dyn Write) -> io::Result<()> {
    let types = Types::of(gateway);
    writeln!(out, "\n{} {}", paint(STRONG, "around every request"), paint(FAINT, schema.label))?;
    table(schema, |field| types.remark(schema.id, field)).write(out)
}

/// The objects in a message, each type once.
fn objects(schema: &MessageSchema) -> Vec<&'static MessageSchema> {
    let mut objects: Vec<&'static MessageSchema> = Vec::new();
    for of in schema.fields.iter().filter_map(object) {
        if !objects.iter().any(|known| known.id == of.id) {
            objects.push(of);
        }
    }
    objects
}

fn object(field: &FieldSchema) -> Option<&'static MessageSchema> {
    match field.kind {
        Kind::Object(of) | Kind::List { of, .. } => Some(of),
        _ => None,
    }
}

fn table<'s>(schema: &MessageSchema, remark: impl Fn(&str) -> &'s str) -> Table<6> {
    let mut table = Table::new(["field", "label", "need", "holds", "length", "notes"]);
    for field in schema.fields {
        let notes = [notes(field).join("; "), remark(field.wire).to_owned()];
        let notes: Vec<_> = notes.into_iter().filter(|note| !note.is_empty()).collect();
        table.row([
            field.wire.to_owned(),
            field.label.to_owned(),
            field.need.word().to_owned(),
            holds(&field.kind),
            length(field.len),
            notes.join(". "),
        ]);
    }
    table
}

/// What a field holds, in a word or two.
pub(crate) fn holds(kind: &Kind) -> String {
    match kind {
        Kind::Text => "text".to_owned(),
        Kind::Amount(form) => format!("amount, {}", form.word()),
        Kind::Int { min, max } => format!("{min} to {max}"),
        Kind::Date(form) | Kind::DateTime(form) => form.word().to_owned(),
        Kind::Enum(list) => format!("one of {}", list.id),
        Kind::Object(of) => of.id.to_owned(),
        Kind::List { of, item: Some(item), .. } => format!("list of {} in <{item}>", of.id),
        Kind::List { of, item: None, .. } => format!("list of {}", of.id),
    }
}

/// A length in the words of the specs.
pub(crate) fn length(len: Option<Len>) -> String {
    match len {
        None => String::new(),
        Some(Len { min, max, unit }) if min == max => format!("fixed {max} {}", unit.word()),
        Some(Len { min: 0 | 1, max, unit }) => format!("max {max} {}", unit.word()),
        Some(Len { min, max, unit }) => format!("{min}..{max} {}", unit.word()),
    }
}

/// Everything else that the table says about a field.
pub(crate) fn notes(field: &FieldSchema) -> Vec<String> {
    let mut notes = Vec::new();
    notes.extend(field.fixed.map(|text| format!("always {text}")));
    if field.echo {
        notes.push("as in the request".to_owned());
    }
    notes.extend(field.secret.map(|class| format!("secret ({})", class.word())));
    if field.need == Need::Conditional {
        let when = |when: &tongbao_core::schema::Condition| format!("{} is {}", when.field, when.values.join(" or "));
        let all: Vec<_> = field.when.iter().map(when).collect();
        notes.extend([all.join(", or ")].into_iter().filter(|all| !all.is_empty()).map(|all| format!("M when {all}")));
    }
    if field.encrypted {
        notes.push("sent encrypted".to_owned());
    }
    if field.place == Place::Envelope {
        notes.push("beside the content".to_owned());
    }
    if field.empty {
        notes.push("may be empty".to_owned());
    }
    if !field.also.is_empty() {
        notes.push(format!("also read as {}", field.also.join(", ")));
    }
    notes
}

/// A rule in a sentence.
pub(crate) fn in_words(rule: &Rule) -> String {
    let fields = rule.fields.join(", ");
    match rule.kind {
        RuleKind::AtLeastOne => format!("Of {fields}, at least one."),
        RuleKind::ExactlyOne => format!("Of {fields}, exactly one."),
        RuleKind::AtMostOne => format!("Of {fields}, at most one."),
        RuleKind::Together => format!("{fields}: all or none."),
    }
}
