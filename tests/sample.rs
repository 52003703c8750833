//! One valid message for every table, made from the table alone.

use tongbao_core::schema::{
    AmountForm, DateForm, FieldSchema, Interface, Kind, MessageSchema, Need, Outcome, RuleKind, Unit,
};

use crate::tree::{Node, Tree};

/// A message with every field that its rules let stand together.
#[must_use]
pub fn full(schema: &MessageSchema) -> Tree {
    let mut tree = Tree(schema.fields.iter().map(|field| (field.wire.to_owned(), typical(field))).collect());
    for rule in schema.rules.iter().filter(|rule| matches!(rule.kind, RuleKind::ExactlyOne | RuleKind::AtMostOne)) {
        for name in rule.fields.iter().skip(1) {
            tree = tree.without(name);
        }
    }
    tree
}

/// A message with as few fields as its table allows.
#[must_use]
pub fn minimal(schema: &MessageSchema) -> Tree {
    let mandatory = schema.fields.iter().filter(|field| field.need == Need::Mandatory);
    let mut tree = Tree(mandatory.map(|field| (field.wire.to_owned(), typical(field))).collect());
    for rule in schema.rules.iter().filter(|rule| matches!(rule.kind, RuleKind::ExactlyOne | RuleKind::AtLeastOne)) {
        if rule.fields.iter().all(|name| tree.get(name).is_none()) {
            add(&mut tree, schema, rule.fields.first().copied().unwrap_or_default());
        }
    }
    complete(tree, schema)
}

/// The message with the fields that its conditions and groups ask for.
#[must_use]
pub fn complete(mut tree: Tree, schema: &MessageSchema) -> Tree {
    loop {
        let before = tree.clone();
        for field in schema.fields {
            let asked = |when: &tongbao_core::schema::Condition| {
                tree.text(when.field).is_some_and(|text| when.values.contains(&text))
            };
            if tree.get(field.wire).is_none() && field.when.iter().any(asked) {
                add(&mut tree, schema, field.wire);
            }
        }
        for rule in schema.rules.iter().filter(|rule| rule.kind == RuleKind::Together) {
            if rule.fields.iter().any(|name| tree.get(name).is_some()) {
                let missing: Vec<_> = rule.fields.iter().filter(|name| tree.get(name).is_none()).copied().collect();
                missing.into_iter().for_each(|name| add(&mut tree, schema, name));
            }
        }
        if tree == before {
            return tree;
        }
    }
}

/// A request and the reply that answers it with success: what must be repeated is repeated.
#[must_use]
pub fn exchange(interface: &Interface, request: Tree) -> (Tree, Tree) {
    let mut reply = full(interface.inbound);
    for field in interface.inbound.fields.iter().filter(|field| field.echo) {
        if let Some(node) = request.get(field.wire) {
            reply.set(field.wire, node.clone());
        }
    }
    if let Some((field, codes)) = interface.judge.code {
        let success = codes.0.iter().find(|code| code.outcome == Outcome::Succeeded);
        reply.set(field, Node::Text(success.map_or("", |code| code.code).to_owned()));
    }
    (request, reply)
}

/// What a field of this row may hold.
#[must_use]
pub fn typical(field: &FieldSchema) -> Node {
    if let Some(fixed) = field.fixed {
        return Node::Text(fixed.to_owned());
    }
    let text = match field.kind {
        Kind::Text => {
            let digits = field.len.is_some_and(|len| len.unit == Unit::Digits);
            let alphabet = if digits { "1234567890" } else { "T7e5X3t9" };
            let length = field.len.map_or(8, |len| len.max.min(24).max(len.min));
            alphabet.chars().cycle().take(usize::try_from(length).unwrap_or(8)).collect()
        }
        Kind::Amount(form) => amount(1000, form),
        Kind::Int { min, .. } => min.to_string(),
        Kind::Date(form) | Kind::DateTime(form) => moment(form).to_owned(),
        Kind::Enum(list) => list.values.first().map_or("", |value| value.wire).to_owned(),
        Kind::Object(of) => return Node::Object(full(of)),
        Kind::List { of, count: (min, _), .. } => {
            return Node::List(std::iter::repeat_n(full(of), usize::try_from(min.max(1)).unwrap_or(1)).collect());
        }
    };
    Node::Text(text)
}

/// So many fen, as the wire has them.
#[must_use]
pub fn amount(fen: u64, form: AmountForm) -> String {
    tongbao_core::Amount::from_fen(fen).format(form)
}

const fn moment(form: DateForm) -> &'static str {
    match form {
        DateForm::Day8 => "20250501",
        DateForm::Second14 => "20250501133000",
        DateForm::DayDashed => "2025-05-01",
        DateForm::SecondDashed => "2025-05-01 13:30:00",
    }
}

fn add(tree: &mut Tree, schema: &MessageSchema, name: &str) {
    if let Some(field) = schema.field(name) {
        tree.set(name, typical(field));
    }
}
