//! Documentation pages: the tables, for people.

use crate::module::source_line;
use tongbao_schema::{Need, Place};
use tongbao_spec::{Claim, Erratum, Field, FieldType, Gateway, Interface, InterfaceKind, Message, Value, Values};

/// The page of one gateway.
pub(crate) fn page(gateway: &Gateway) -> String {
    let source = &gateway.source;
    let mut out = format!(
        "<!-- @generated from specs/{} by `cargo xtask codegen`. Edit the spec. -->\n# {}\n\nSource: {source}.\n\n",
        gateway.id, gateway.name
    );
    if gateway.endpoints.is_empty() {
        out.push_str("Every deployment has its own address.\n");
    } else {
        out.push_str("| endpoint | address |\n|---|---|\n");
    }
    for endpoint in &gateway.endpoints {
        out.push_str(&format!("| {} | `{}` |\n", endpoint.name, endpoint.url));
    }
    out.push_str("\n| interface | title | path or method | flow | source |\n|---|---|---|---|---|\n");
    for each in &gateway.interfaces {
        let path = match (&each.method, each.path.as_str()) {
            (Some(method), _) => format!("`{method}`"),
            (None, "") => "to the merchant".to_owned(),
            (None, path) => format!("`{path}`"),
        };
        out.push_str(&format!(
            "| [`{0}`](#{0}) | {1} | {path} | {2} | {3} |\n",
            each.id,
            each.title,
            each.flow.word(),
            each.source
        ));
    }
    for each in &gateway.interfaces {
        interface(each, gateway, &mut out);
    }
    if let Some(fault) = &gateway.fault {
        out.push_str("\n## Fault\n\nComes instead of a reply when the gateway could not process the message.\n");
        table(&fault.message, &mut out);
    }
    for of in &gateway.types {
        out.push_str(&format!("\n## {} `{}`\n", of.label, of.id));
        table(&of.message, &mut out);
    }
    for list in &gateway.enums {
        let open = if list.open { " Requests may carry other values." } else { "" };
        out.push_str(&format!(
            "\n## {} `{}`\n{open}\n\n| value | meaning | outcome |\n|---|---|---|\n",
            list.label, list.id
        ));
        for value in &list.values {
            let outcome = value.outcome.map(|outcome| outcome.word()).unwrap_or_default();
            let gloss = value.en.as_deref().map(|en| format!(", {en}")).unwrap_or_default();
            out.push_str(&format!("| `{}` | {}{} | {outcome} |\n", value.wire, value.label, cell(&gloss)));
        }
    }
    for codes in &gateway.codes {
        out.push_str(&format!("\n## Codes `{}`\n\nA code that is not listed is unknown: query.\n\n| code | outcome | meaning |\n|---|---|---|\n", codes.id));
        for code in &codes.codes {
            let unsure = code.unsure.as_deref().map(|text| format!("**unsure**: {text}"));
            let texts = [Some(code.en.as_str()), code.zh.as_deref(), code.doc.as_deref(), unsure.as_deref()];
            let meaning: Vec<_> = texts.into_iter().flatten().map(|text| text.trim_end_matches('.')).collect();
            out.push_str(&format!("| `{}` | {} | {} |\n", code.code, code.outcome.word(), cell(&meaning.join("; "))));
        }
    }
    if !gateway.hints.is_empty() {
        out.push_str(
            "\n## Hints\n\nWhat to look at when the gateway says certain words.\n\n| words | look at |\n|---|---|\n",
        );
    }
    for hint in &gateway.hints {
        out.push_str(&format!("| {} | {} |\n", cell(&hint.text), cell(&hint.doc)));
    }
    errata(&gateway.errata, "\n## Errata of the document as a whole\n", &mut out);
    out
}

/// The page that lists the gateways.
pub(crate) fn index(gateways: &[Gateway]) -> String {
    let mut out = "<!-- @generated from specs by `cargo xtask codegen`. -->\n# Gateways\n\n| gateway | interfaces | document |\n|---|---|---|\n".to_owned();
    for gateway in gateways {
        let source = &gateway.source;
        out.push_str(&format!(
            "| [{}]({}.md) | {} | {} |\n",
            gateway.name,
            gateway.id,
            gateway.interfaces.len(),
            source.name()
        ));
    }
    out
}

fn interface(interface: &Interface, gateway: &Gateway, out: &mut String) {
    out.push_str(&format!("\n## {}\n\n{}: {}\n", interface.id, interface.title, interface.summary));
    if let Some(doc) = &interface.doc {
        out.push_str(&format!("\n{doc}\n"));
    }
    let money = if interface.charges { " Moves money: never sent twice." } else { "" };
    let key = interface.key.as_deref().map(|key| format!(" Recognised by `{key}`.")).unwrap_or_default();
    let endpoint = interface.endpoint.as_deref().map(|name| format!(" Served by `{name}`.")).unwrap_or_default();
    let version = interface.version.as_deref().map(|version| format!(" Version {version}.")).unwrap_or_default();
    out.push_str(&format!("\nSource: {}.{endpoint}{version}{money}{key}\n", source_line(interface, gateway)));
    let (first, second) = match &interface.kind {
        InterfaceKind::Call { request, response } => (("Request", request), ("Response", response)),
        InterfaceKind::Notify { notify, ack, .. } => (("Notification", notify), ("Acknowledgement", ack)),
    };
    for (name, message) in [first, second] {
        out.push_str(&format!("\n### {name} of `{}`\n", interface.id));
        table(message, out);
    }
    for example in &interface.examples {
        out.push_str(&format!("\nExample ({}): {}.\n\n```text\n", example.origin.word(), example.name));
        for (role, values) in &example.messages {
            out.push_str(&format!("{}\n", role.word()));
            sample(values, 1, out);
        }
        out.push_str("```\n");
    }
    errata(&interface.errata, &format!("\n### Errata of `{}`\n", interface.id), out);
}

fn table(message: &Message, out: &mut String) {
    if let Some(word) = &message.word {
        let after = message.fields.first().map(|field| format!(" and then `{}`", field.wire)).unwrap_or_default();
        out.push_str(&format!("\nThe word `{word}`{after}, nothing else.\n"));
        return;
    }
    if let Some(container) = message.container.first() {
        out.push_str(&format!("\nIn `{container}`.\n"));
    }
    out.push_str("\n| field | label | need | holds | notes |\n|---|---|---|---|---|\n");
    for field in &message.fields {
        let notes = notes(field);
        out.push_str(&format!(
            "| `{}` | {} | {} | {} | {} |\n",
            field.wire,
            field.label,
            field.need.word(),
            holds(field),
            cell(&notes)
        ));
    }
    if message.anonymous {
        out.push_str("\nIt need not say which order it is about; what it says must be right.\n");
    }
    for rule in &message.rules {
        let names: Vec<_> = rule.fields.iter().map(|name| format!("`{name}`")).collect();
        out.push_str(&format!("\nRule: {} of {}.\n", rule.kind.word().replace('_', " "), names.join(", ")));
    }
}

fn holds(field: &Field) -> String {
    let kind = match &field.ty {
        FieldType::Text => String::new(),
        FieldType::Amount(form) => format!("amount in {}", form.word()),
        FieldType::Int { min, max } => format!("number {min} to {max}"),
        FieldType::Date(form) | FieldType::DateTime(form) => format!("`{}`", form.word()),
        FieldType::Enum(id) | FieldType::Object(id) => format!("[`{id}`](#{id})"),
        FieldType::List { of, .. } => format!("list of [`{of}`](#{of})"),
    };
    let len = match (field.len, &field.ty) {
        (Some(len), _) => len.to_string(),
        (None, FieldType::Text) => "text, length not given".to_owned(),
        (None, _) => String::new(),
    };
    [kind, len].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn notes(field: &Field) -> String {
    let mut notes = Vec::new();
    notes.extend(field.fixed.as_deref().map(|fixed| format!("always `{fixed}`")));
    notes.extend(field.secret.map(|class| format!("secret ({})", class.word())));
    notes.extend(field.json.then(|| "as JSON in a string".to_owned()));
    notes.extend(field.encrypted.then(|| "sent encrypted".to_owned()));
    notes.extend((field.place == Place::Envelope).then(|| "beside the element".to_owned()));
    notes.extend(field.echo.then(|| "must equal the request".to_owned()));
    notes.extend((!field.also.is_empty()).then(|| format!("also read as {}", field.also.join(", "))));
    notes
        .extend(field.when.iter().map(|when| format!("mandatory when {} is {}", when.field, when.values.join(" or "))));
    notes.extend((field.need == Need::Conditional && field.when.is_empty()).then(|| "see the rule".to_owned()));
    notes.extend(field.doc.clone());
    notes.extend(field.unsure.as_deref().map(|text| format!("**unsure**: {text}")));
    notes.join("; ")
}

fn sample(values: &Values, level: usize, out: &mut String) {
    let indent = "  ".repeat(level);
    for (wire, value) in values {
        match value {
            Value::Text(text) => {
                out.push_str(format!("{indent}{wire} = {text}").trim_end());
                out.push('\n');
            }
            Value::Object(values) => {
                out.push_str(&format!("{indent}{wire}\n"));
                sample(values, level + 1, out);
            }
            Value::List(items) => {
                for item in items {
                    out.push_str(&format!("{indent}{wire}\n"));
                    sample(item, level + 1, out);
                }
            }
        }
    }
}

fn errata(errata: &[Erratum], title: &str, out: &mut String) {
    if errata.is_empty() {
        return;
    }
    out.push_str(&format!("{title}\n| about | the document says | holds | evidence |\n|---|---|---|---|\n"));
    for each in errata {
        let (document, observed) = (claim(&each.document), claim(&each.observed));
        out.push_str(&format!(
            "| `{}` | {} | {} | {} |\n",
            each.field,
            cell(&document),
            cell(&observed),
            cell(&each.evidence)
        ));
    }
}

fn claim(claim: &Claim) -> String {
    match claim {
        Claim::Text(text) => text.clone(),
        Claim::Row(facts) => facts.iter().map(|(key, text)| format!("{key} `{text}`")).collect::<Vec<_>>().join(", "),
    }
}

/// Text for one cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;").split_whitespace().collect::<Vec<_>>().join(" ")
}
