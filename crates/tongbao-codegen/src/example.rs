//! Wire tests: one test per example, through the public builders.

use std::collections::BTreeSet;

use tongbao_schema::{AmountForm, Role};
use tongbao_spec::names::is_snake_identifier;
use tongbao_spec::{Example, Field, FieldType, Gateway, Interface, InterfaceKind, Message, Value, Values};

use crate::Module;
use crate::message::inner_type;
use crate::module::{inbound_message, message_names};
use crate::text::{literal, sentence};

/// One module of tests per interface, and the module that lists them.
pub(crate) fn tests(gateway: &Gateway) -> Vec<Module> {
    let mut root = format!(
        "//! {}: what leaves and enters, byte for byte.\n//!\n//! @generated from specs/{} by `cargo xtask codegen`.\n\n",
        gateway.name, gateway.id
    );
    root.push_str("mod fixture;\n");
    for interface in &gateway.interfaces {
        root.push_str(&format!("mod {};\n", interface.id));
    }
    let mut modules = vec![Module { name: "mod".to_owned(), text: root }];
    modules.extend(gateway.interfaces.iter().map(|each| interface(each, gateway)));
    modules
}

/// The module that lists the gateways.
pub(crate) fn index(gateways: &[Gateway]) -> String {
    let mut text =
        "//! Every gateway of the workspace.\n//!\n//! @generated from specs by `cargo xtask codegen`.\n\n".to_owned();
    for gateway in gateways {
        text.push_str(&format!("#[path = \"{0}/mod.rs\"]\nmod {0};\n", gateway.id));
    }
    text
}

fn interface(interface: &Interface, gateway: &Gateway) -> Module {
    let mut names = Names(BTreeSet::new());
    let mut body = String::new();
    let mut taken = BTreeSet::new();
    for example in &interface.examples {
        let mut name = test_name(&example.name);
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        body.push('\n');
        body.push_str(&test(interface, example, &name, gateway, &mut names));
    }
    let mut core = vec!["Amount", "BeijingTime", "Date", "WireEnum"];
    core.retain(|name| has_path(&body, name) || (*name == "WireEnum" && body.contains("::from_wire(")));
    let mut text = format!(
        "//! {} `{}`.\n//!\n//! @generated from specs/{}/{} by `cargo xtask codegen`. Edit the spec.\n\n",
        interface.title, interface.id, gateway.id, interface.file
    );
    let types: Vec<_> = names.0.into_iter().collect();
    text.push_str(&format!("use tongbao_{}::{{{}}};\n", gateway.id, types.join(", ")));
    if body.contains("DateForm::") {
        text.push_str("use tongbao_core::schema::DateForm;\n");
    }
    if !core.is_empty() {
        text.push_str(&format!("use tongbao_core::{{{}}};\n", core.join(", ")));
    }
    text.push_str("\nuse super::fixture::fixture;\nuse crate::support::{self, TestResult};\n");
    text.push_str(&body);
    Module { name: interface.id.clone(), text }
}

/// Whether the text has `name::`, and not as the end of a longer name.
fn has_path(body: &str, name: &str) -> bool {
    let path = format!("{name}::");
    body.match_indices(&path).any(|(at, _)| !body[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

/// The ASCII words of an example's name. One in 中文 has none.
fn test_name(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("_");
    if is_snake_identifier(&name) { name } else { format!("example_{name}").trim_end_matches('_').to_owned() }
}

fn test(interface: &Interface, example: &Example, name: &str, gateway: &Gateway, names: &mut Names) -> String {
    let (outbound, inbound) = message_names(interface);
    let more = example.doc.as_deref().map(|doc| format!(" {}", sentence(doc))).unwrap_or_default();
    let mut out =
        format!("/// {} ({}).{more}\n#[test]\nfn {name}() -> TestResult {{\n", example.name, example.origin.word());
    let mut bind = |variable: &str, rust: &str, role: Role, message: &Message| {
        let Some(values) = example.message(role) else { return false };
        names.0.insert(rust.to_owned());
        out.push_str(&format!("    let {variable} = {};\n", built(rust, message, values, gateway, names, 1)));
        true
    };
    let id = literal(&interface.id);
    let title = literal(&example.name);
    match interface.kind {
        InterfaceKind::Call { .. } => {
            let request = bind("request", &outbound, Role::Request, interface.outbound());
            let response = bind("response", &inbound, Role::Response, interface.inbound());
            let fault_name = format!("{}Fault", gateway.rust);
            let fault =
                gateway.fault.as_ref().is_some_and(|fault| bind("fault", &fault_name, Role::Fault, &fault.message));
            let call = match (request, response, fault) {
                (true, true, _) => format!("support::exchange(&fixture(), {id}, {title}, &request, &response)"),
                (true, false, true) => format!("support::fault(&fixture(), {id}, {title}, &request, &fault)"),
                (true, false, false) => format!("support::request(&fixture(), {id}, {title}, &request)"),
                (false, ..) => {
                    names.0.insert(outbound.clone());
                    format!("support::reply::<_, {outbound}>(&fixture(), {id}, {title}, &response)")
                }
            };
            out.push_str(&format!("    {call}\n"));
        }
        InterfaceKind::Notify { .. } => {
            let notify = bind("notify", &inbound, Role::Notify, &inbound_message(interface));
            let ack = bind("ack", &outbound, Role::Ack, interface.outbound());
            let (notify, ack) =
                (if notify { "Some(&notify)" } else { "None" }, if ack { "Some(&ack)" } else { "None" });
            names.0.insert(inbound.clone());
            out.push_str(&format!(
                "    support::notification::<_, {inbound}>(&fixture(), {id}, {title}, {notify}, {ack})\n"
            ));
        }
    }
    out.push_str("}\n");
    out
}

/// The names of the gateway's crate that the tests use.
struct Names(BTreeSet<String>);

/// A message built from an example's values.
fn built(rust: &str, message: &Message, values: &Values, gateway: &Gateway, names: &mut Names, level: usize) -> String {
    let indent = "    ".repeat(level + 1);
    let mut out = format!("{rust}::builder()\n");
    for field in &message.fields {
        let Some((_, value)) = values.iter().find(|(wire, _)| *wire == field.wire) else { continue };
        if field.fixed.is_none() {
            out.push_str(&format!(
                "{indent}.{}({})\n",
                field.rust,
                expression(field, value, gateway, names, level + 1)
            ));
        }
    }
    out.push_str(&format!("{indent}.build()?"));
    out
}

fn expression(field: &Field, value: &Value, gateway: &Gateway, names: &mut Names, level: usize) -> String {
    match (&field.ty, value) {
        (FieldType::Amount(form), Value::Text(text)) => format!("Amount::from_fen({})", fen(text, *form)),
        (FieldType::Int { .. }, Value::Text(text)) => text.clone(),
        (FieldType::Date(form), Value::Text(text)) => format!("Date::parse({}, DateForm::{form:?})?", literal(text)),
        (FieldType::DateTime(form), Value::Text(text)) => {
            format!("BeijingTime::parse({}, DateForm::{form:?})?", literal(text))
        }
        (FieldType::Enum(id), Value::Text(text)) => {
            let rust = inner_type(field, gateway);
            names.0.insert(rust.clone());
            match gateway.find_enum(id).and_then(|list| list.find(text)) {
                Some(value) => format!("{rust}::{}", value.rust),
                None => format!("{rust}::from_wire({}).ok_or(\"not listed\")?", literal(text)),
            }
        }
        (FieldType::Object(id), Value::Object(values)) => object(id, values, gateway, names, level),
        (FieldType::List { of, .. }, Value::List(items)) => {
            let items: Vec<_> = items.iter().map(|values| object(of, values, gateway, names, level)).collect();
            format!("[{}]", items.join(", "))
        }
        (_, Value::Text(text)) => literal(text),
        // The checker refuses anything else.
        _ => "()".to_owned(),
    }
}

fn object(id: &str, values: &Values, gateway: &Gateway, names: &mut Names, level: usize) -> String {
    let Some(of) = gateway.find_type(id) else { return "()".to_owned() };
    names.0.insert(of.rust.clone());
    built(&of.rust, &of.message, values, gateway, names, level)
}

/// The checker has made sure that the text is an amount.
fn fen(text: &str, form: AmountForm) -> String {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = if form == AmountForm::Fen { whole.to_owned() } else { format!("{whole}{decimals:0<2}") };
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() { "0".to_owned() } else { digits.to_owned() }
}
