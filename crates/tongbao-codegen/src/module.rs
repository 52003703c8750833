//! The modules of a gateway's crate.

use std::collections::BTreeSet;

use tongbao_schema::Role;
use tongbao_spec::{Body, Detail, Example, Fault, Gateway, Interface, InterfaceKind, Judge, Message, Value, names};

use crate::message::{self, Head};
use crate::text::{doc, literal, literals, prose, sentence};
use crate::{Module, list};

/// `mod`, `types`, `codes` and one module per interface.
pub(crate) fn modules(gateway: &Gateway) -> Vec<Module> {
    let mut modules = vec![root(gateway)];
    if !gateway.types.is_empty() || !gateway.enums.is_empty() || gateway.fault.is_some() {
        modules.push(types(gateway));
    }
    if !gateway.codes.is_empty() {
        modules.push(codes(gateway));
    }
    modules.extend(gateway.interfaces.iter().map(|each| interface(each, gateway)));
    modules
}

/// The Rust names of an interface's outbound and inbound message.
pub(crate) fn message_names(interface: &Interface) -> (String, String) {
    let name = names::upper_camel(&interface.id);
    match interface.kind {
        InterfaceKind::Call { .. } => (format!("{name}Request"), format!("{name}Response")),
        InterfaceKind::Notify { .. } => (format!("{name}Ack"), name),
    }
}

fn root(gateway: &Gateway) -> Module {
    let mut text = header(gateway, &format!("{}: every message and table of its specs.", gateway.name), "*.toml");
    let mut modules: Vec<_> = modules_names(gateway);
    modules.sort();
    for module in &modules {
        text.push_str(&format!("mod {module};\n"));
    }
    text.push('\n');
    for module in &modules {
        text.push_str(&format!("pub use {module}::*;\n"));
    }
    let root_type = if let Body::Xml { .. } = gateway.wire.body { ", XmlRoot" } else { "" };
    text.push_str(&format!(
        "\nuse tongbao_core::schema::{{Body, Charset, WireSchema{root_type}}};\nuse tongbao_core::{{Incoming, Protocol}};\n\n"
    ));
    let source = &gateway.source;
    text.push_str(&doc(
        "",
        "///",
        &[
            format!("What the specs say about {} as a whole.", gateway.name),
            format!("Source: {}.", prose(&source.to_string())),
        ],
    ));
    let name = format!("{}Protocol", gateway.rust);
    let option =
        |text: &Option<String>| text.as_deref().map_or("None".to_owned(), |text| format!("Some({})", literal(text)));
    let body = match &gateway.wire.body {
        Body::Xml { root, namespace } => {
            format!("Body::Xml(XmlRoot {{ name: {}, namespace: {} }})", literal(root), option(namespace))
        }
        Body::Json { content } => format!("Body::Json {{ content: {} }}", option(content)),
        Body::Form { content } => format!("Body::Form {{ content: {} }}", literal(content)),
    };
    let sign = option(&gateway.wire.sign);
    let notify = literals(&gateway.wire.notify);
    let common = gateway.wire.common.as_deref().and_then(|id| gateway.find_type(id));
    let common = common.map_or("None".to_owned(), |of| format!("Some(<{} as tongbao_core::Message>::SCHEMA)", of.rust));
    let fault = gateway.fault.as_ref().map_or("None".to_owned(), |fault| {
        format!(
            "Some((<{}Fault as tongbao_core::Message>::SCHEMA, {}))",
            gateway.rust,
            judge(&fault.judge, gateway, "tongbao_core::schema::Judge")
        )
    });
    text.push_str(&format!(
        "#[derive(Clone, Copy, Debug)]\npub enum {name} {{}}\n\n\
         impl Protocol for {name} {{\n    \
             const ID: &'static str = {};\n    \
             const NAME: &'static str = {};\n    \
             const WIRE: WireSchema = WireSchema {{\n        \
                 body: {body},\n        \
                 charset: Charset::{:?},\n        \
                 common: {common},\n        \
                 sign: {sign},\n        \
                 notify: &{notify},\n        \
                 fault: {fault},\n    \
             }};\n    \
             const ENDPOINTS: &'static [(&'static str, &'static str)] = &[\n",
        literal(&gateway.id),
        literal(&gateway.name),
        gateway.wire.charset,
    ));
    for endpoint in &gateway.endpoints {
        text.push_str(&format!("        ({}, {}),\n", literal(&endpoint.name), literal(&endpoint.url)));
    }
    text.push_str("    ];\n    const INTERFACES: &'static [Incoming] = &[\n");
    for each in &gateway.interfaces {
        let (outbound, inbound) = message_names(each);
        text.push_str(&format!("        Incoming::of::<{outbound}, {inbound}>(&{}),\n", each.id.to_uppercase()));
    }
    text.push_str("    ];\n}\n");
    Module { name: "mod".to_owned(), text }
}

fn modules_names(gateway: &Gateway) -> Vec<String> {
    let mut names: Vec<_> = gateway.interfaces.iter().map(|each| each.id.clone()).collect();
    if !gateway.types.is_empty() || !gateway.enums.is_empty() || gateway.fault.is_some() {
        names.push("types".to_owned());
    }
    if !gateway.codes.is_empty() {
        names.push("codes".to_owned());
    }
    names
}

/// Objects and lists of values that several messages share, and the fault.
fn types(gateway: &Gateway) -> Module {
    let mut body = String::new();
    if let Some(Fault { message, .. }) = &gateway.fault {
        let head = Head {
            rust: &format!("{}Fault", gateway.rust),
            id: "fault",
            label: "错误",
            paragraphs: vec![
                "错误: what comes instead of a reply when the gateway could not process the message.".to_owned(),
            ],
        };
        body.push_str(&message::declaration(&head, message, gateway));
        body.push('\n');
    }
    for of in &gateway.types {
        let more = of.doc.as_deref().map(|text| sentence(&prose(text))).unwrap_or_default();
        let head = Head { rust: &of.rust, id: &of.id, label: &of.label, paragraphs: vec![sentence(&of.label), more] };
        body.push_str(&message::declaration(&head, &of.message, gateway));
        body.push('\n');
    }
    for of in &gateway.enums {
        body.push_str(&list::declaration(of, gateway));
        body.push('\n');
    }
    let mut text = header(gateway, "Objects and lists of values that the messages share.", "*.toml");
    text.push_str(&imports(&body, None));
    text.push_str(body.trim_end());
    text.push('\n');
    Module { name: "types".to_owned(), text }
}

fn codes(gateway: &Gateway) -> Module {
    let mut text = header(gateway, "Result codes, and what a caller may conclude from each.", "codes.toml");
    let mut outcomes: Vec<_> =
        gateway.codes.iter().flat_map(|table| &table.codes).map(|code| format!("{:?}", code.outcome)).collect();
    outcomes.sort();
    outcomes.dedup();
    let hints = if gateway.hints.is_empty() { "" } else { ", Hints" };
    text.push_str(&format!(
        "use tongbao_core::schema::Outcome::{{{}}};\nuse tongbao_core::schema::{{Code, Codes{hints}}};\n",
        outcomes.join(", ")
    ));
    for table in &gateway.codes {
        text.push('\n');
        text.push_str(&list::codes(table));
    }
    if !gateway.hints.is_empty() {
        text.push_str(
            "\n/// What to look at when the gateway says certain words.\npub const HINTS: Hints = Hints(&[\n",
        );
        for hint in &gateway.hints {
            text.push_str(&format!("    ({}, {}),\n", literal(&hint.text), literal(&hint.doc)));
        }
        text.push_str("]);\n");
    }
    Module { name: "codes".to_owned(), text }
}

fn interface(interface: &Interface, gateway: &Gateway) -> Module {
    let (outbound, inbound) = message_names(interface);
    let constant = interface.id.to_uppercase();
    let source = format!("Source: {}.", prose(&source_line(interface, gateway)));
    let more = interface.doc.as_deref().map(|text| sentence(&prose(text))).unwrap_or_default();
    let first = format!("{}: {}", interface.title, sentence(&lower(&interface.summary)));
    let (out_what, in_what) = match interface.kind {
        InterfaceKind::Call { .. } => (first.clone(), format!("{}应答: the reply to [`{outbound}`].", interface.title)),
        InterfaceKind::Notify { .. } => {
            (format!("{}应答: the acknowledgement of [`{inbound}`].", interface.title), first.clone())
        }
    };
    let out_message = interface.outbound();
    let rules = || -> String {
        let rules = out_message
            .rules
            .iter()
            .map(|rule| format!("Of `{}`, {}.", rule.fields.join("`, `"), rule.kind.word().replace('_', " ")));
        rules.collect::<Vec<_>>().join(" ")
    };
    let in_message = &inbound_message(interface);
    let mut body = String::new();
    let head = Head {
        rust: &outbound,
        id: &interface.id,
        label: &interface.title,
        paragraphs: vec![out_what, more, rules(), sample(interface, out_message.role), source.clone()],
    };
    body.push_str(&message::declaration(&head, out_message, gateway));
    body.push('\n');
    let head = Head {
        rust: &inbound,
        id: &interface.id,
        label: &interface.title,
        paragraphs: vec![in_what, sample(interface, in_message.role), source.clone()],
    };
    body.push_str(&message::declaration(&head, in_message, gateway));
    body.push_str(&format!(
        "\n/// `{}` {}: its two messages, and how its answer is judged.\n",
        interface.id, interface.title
    ));
    body.push_str(&format!("pub const {constant}: Interface = Interface {{\n"));
    for (name, value) in [
        ("id", literal(&interface.id)),
        ("gateway", literal(&gateway.id)),
        ("title", literal(&interface.title)),
        ("summary", literal(&interface.summary)),
        ("path", literal(&interface.path)),
        ("method", literal(interface.method.as_deref().unwrap_or_default())),
        ("endpoint", literal(interface.endpoint.as_deref().unwrap_or_default())),
        ("version", literal(interface.version.as_deref().unwrap_or_default())),
        ("flow", format!("Flow::{:?}", interface.flow)),
        ("key", interface.key.as_deref().map_or("None".to_owned(), |key| format!("Some({})", literal(key)))),
        ("charges", interface.charges.to_string()),
        ("source", literal(&interface.source.to_string())),
        ("outbound", format!("<{outbound} as Message>::SCHEMA")),
        ("inbound", format!("<{inbound} as Message>::SCHEMA")),
        ("judge", judge(&interface.judge, gateway, "Judge")),
        ("sign", sign(interface)),
    ] {
        body.push_str(&format!("    {name}: {value},\n"));
    }
    body.push_str("};\n\n");
    let (of, other, message, answer) = match interface.kind {
        InterfaceKind::Call { .. } => ("Request", "Response", &outbound, &inbound),
        InterfaceKind::Notify { .. } => ("Notification", "Ack", &inbound, &outbound),
    };
    body.push_str(&format!(
        "impl {of} for {message} {{\n    type Protocol = super::{}Protocol;\n    type {other} = {answer};\n    \
         const INTERFACE: &'static Interface = &{constant};\n}}\n",
        gateway.rust
    ));
    let path = match (&interface.method, interface.path.as_str()) {
        (Some(method), _) => format!(", method `{method}`"),
        (None, "") => String::new(),
        (None, path) => format!(", `POST …{path}`"),
    };
    let mut text =
        header(gateway, &format!("{} `{}`{path}.\n//!\n//! {source}", interface.title, interface.id), &interface.file);
    let mut local: BTreeSet<String> = BTreeSet::new();
    // The word of a flow is no type, even if a type has its name.
    let code = body.replace(&format!("Flow::{:?}", interface.flow), "Flow");
    for name in gateway.types.iter().map(|of| &of.rust).chain(gateway.enums.iter().map(|of| &of.rust)) {
        if has_word(&code, name) {
            local.insert(name.clone());
        }
    }
    let constants = gateway.codes.iter().map(|table| table.id.to_uppercase()).chain(["HINTS".to_owned()]);
    local.extend(constants.filter(|constant| has_word(&body, constant)));
    text.push_str(&imports(&body, Some(local)));
    text.push_str(&body);
    Module { name: interface.id.clone(), text }
}

/// The inbound message as a Rust type has it: a signature is checked and cut out before anything is read.
pub(crate) fn inbound_message(interface: &Interface) -> Message {
    let mut message = interface.inbound().clone();
    if let InterfaceKind::Notify { sign: Some(sign), .. } = &interface.kind {
        message.fields.retain(|field| field.wire != sign.field);
    }
    message
}

fn sign(interface: &Interface) -> String {
    match &interface.kind {
        InterfaceKind::Notify { sign: Some(sign), .. } => {
            format!("Some(Sign {{ field: {}, algorithms: &{} }})", literal(&sign.field), literals(&sign.algorithms))
        }
        _ => "None".to_owned(),
    }
}

/// Document, section and page.
pub(crate) fn source_line(interface: &Interface, gateway: &Gateway) -> String {
    match interface.source.document {
        Some(_) => interface.source.to_string(),
        None => format!("{}, {}", gateway.source.name(), interface.source),
    }
}

/// The first example that has this message, as wire name = text, in a block.
fn sample(interface: &Interface, role: Role) -> String {
    let Some((example, values)) =
        interface.examples.iter().find_map(|each: &Example| each.message(role).map(|values| (each, values)))
    else {
        return String::new();
    };
    let message = if role.inbound() { interface.inbound() } else { interface.outbound() };
    let secret = |wire: &str| message.field(wire).is_some_and(|field| field.secret.is_some());
    let mut block = format!("```text\n{} ({}):\n", example.name, example.origin.word());
    for (wire, value) in values {
        match value {
            Value::Text(_) if secret(wire) => block.push_str(&format!("{wire} = (secret)\n")),
            Value::Text(text) => block.push_str(&format!("{wire} = {text}\n")),
            Value::Object(_) => block.push_str(&format!("{wire} = {{…}}\n")),
            Value::List(items) => block.push_str(&format!("{wire} = {} items\n", items.len())),
        }
    }
    block.push_str("```");
    block
}

fn judge(judge: &Judge, gateway: &Gateway, name: &str) -> String {
    let option =
        |text: &Option<String>| text.as_deref().map_or("None".to_owned(), |text| format!("Some({})", literal(text)));
    let code = judge
        .code
        .as_ref()
        .map_or("None".to_owned(), |code| format!("Some(({}, &{}))", literal(&code.field), code.codes.to_uppercase()));
    let path = name.trim_end_matches("Judge");
    let detail = judge.detail.as_ref().map_or("None".to_owned(), |Detail { code, text }| {
        let codes = code.codes.to_uppercase();
        format!("Some({path}Detail {{ field: {}, codes: &{codes}, text: {} }})", literal(&code.field), option(text))
    });
    let (text, state) = (option(&judge.text), option(&judge.state));
    let hints = if gateway.hints.is_empty() { format!("{path}Hints(&[])") } else { "HINTS".to_owned() };
    format!("{name} {{ code: {code}, text: {text}, detail: {detail}, state: {state}, hints: {hints} }}")
}

/// The `use` lines for the names that a body has.
fn imports(body: &str, local: Option<BTreeSet<String>>) -> String {
    let used = |names: &[&'static str]| {
        names.iter().copied().filter(|name| has_word(body, name)).collect::<Vec<_>>().join(", ")
    };
    let schema = used(&["Detail", "Flow", "Hints", "Interface", "Judge", "Sign"]);
    let core = used(&[
        "Amount",
        "BeijingTime",
        "Credential",
        "Cvv",
        "Date",
        "IdCard",
        "Message",
        "Name",
        "Notification",
        "Pan",
        "Phone",
        "Request",
        "Secret",
        "Token",
        "UnknownMembers",
        "Unrecognized",
        "WireEnum",
    ]);
    let mut text = String::new();
    if !schema.is_empty() {
        text.push_str(&format!("use tongbao_core::schema::{{{schema}}};\n"));
    }
    if !core.is_empty() {
        text.push_str(&format!("use tongbao_core::{{{core}}};\n"));
    }
    if let Some(local) = local.filter(|local| !local.is_empty()) {
        let names: Vec<_> = local.into_iter().collect();
        text.push_str(&format!("\nuse super::{{{}}};\n", names.join(", ")));
    }
    text.push('\n');
    text
}

/// Whether code uses a name. Comments, literals and attributes' texts do not count.
fn has_word(body: &str, word: &str) -> bool {
    body.lines().map(str::trim_start).filter(|line| !line.starts_with("//")).any(|line| {
        let line = line.replace(r"\\", "").replace(r#"\""#, "");
        let code: String = line.split('"').step_by(2).collect::<Vec<_>>().join("\"\"");
        code.split(|c: char| !(c.is_alphanumeric() || c == '_')).any(|part| part == word)
    })
}

fn header(gateway: &Gateway, what: &str, file: &str) -> String {
    format!(
        "//! {what}\n//!\n//! @generated from specs/{}/{file} by `cargo xtask codegen`. Edit the spec.\n\n",
        gateway.id
    )
}

fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// The list of all gateways, for the command line tool.
pub(crate) fn index(gateways: &[Gateway]) -> String {
    let mut text = "//! Every gateway of the workspace.\n//!\n//! @generated from specs by `cargo xtask codegen`.\n\n\
         use tongbao_core::Protocol;\nuse tongbao_core::Incoming;\nuse tongbao_core::schema::WireSchema;\n\n\
         /// What the tool knows about a gateway.\n#[derive(Clone, Copy, Debug)]\npub(crate) struct Gateway {\n    \
         pub(crate) id: &'static str,\n    pub(crate) name: &'static str,\n    pub(crate) wire: WireSchema,\n    \
         pub(crate) endpoints: &'static [(&'static str, &'static str)],\n    pub(crate) interfaces: &'static [Incoming],\n    \
         /// Its specs: file name and text.\n    pub(crate) specs: &'static [(&'static str, &'static str)],\n}\n\n\
         const fn of<P: Protocol>(specs: &'static [(&'static str, &'static str)]) -> Gateway {\n    \
         Gateway { id: P::ID, name: P::NAME, wire: P::WIRE, endpoints: P::ENDPOINTS, interfaces: P::INTERFACES, specs }\n}\n\n\
         /// All of them, by id.\npub(crate) static GATEWAYS: &[Gateway] = &[\n"
        .to_owned();
    for gateway in gateways {
        let (id, rust) = (&gateway.id, &gateway.rust);
        let mut files: BTreeSet<&str> = ["gateway.toml"].into();
        files.extend(gateway.types.iter().map(|of| of.file.as_str()));
        files.extend(gateway.enums.iter().map(|of| of.file.as_str()));
        files.extend(gateway.codes.iter().map(|of| of.file.as_str()));
        files.extend(gateway.interfaces.iter().map(|of| of.file.as_str()));
        text.push_str(&format!("    of::<tongbao_{id}::{rust}Protocol>(&[\n"));
        for file in files {
            text.push_str(&format!("        ({}, include_str!(\"../../../specs/{id}/{file}\")),\n", literal(file)));
        }
        text.push_str("    ]),\n");
    }
    text.push_str("];\n");
    text
}
