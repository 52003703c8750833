//! Lists of values: `#[derive(WireEnum)]` enums, and tables of result codes.

use tongbao_spec::{CodeTable, Enum, FieldType, Gateway, Interface, Message};

use crate::text::{capital, doc, literal, prose, sentence};

/// One enum.
pub(crate) fn declaration(list: &Enum, gateway: &Gateway) -> String {
    let keeps_unlisted = keeps_unlisted(list, gateway);
    let mut out = String::new();
    let extra = list.doc.as_deref().map(|text| sentence(&prose(text))).unwrap_or_default();
    out.push_str(&doc("", "///", &[sentence(&list.label), extra]));
    out.push_str(&format!("#[doc(alias = {})]\n", literal(&list.label)));
    out.push_str("#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]\n");
    let open = if list.open { ", open" } else { "" };
    out.push_str(&format!("#[wire_enum(id = {}, label = {}{open})]\n", literal(&list.id), literal(&list.label)));
    if keeps_unlisted {
        out.push_str("#[non_exhaustive]\n");
    }
    out.push_str(&format!("pub enum {} {{\n", list.rust));
    for value in &list.values {
        let gloss = value.en.as_deref().map(|text| format!(" ({})", prose(text))).unwrap_or_default();
        let more = value.doc.as_deref().map(|text| format!(" {}", sentence(&prose(text)))).unwrap_or_default();
        let outcome = value.outcome.map(|outcome| format!(" {}.", capital(outcome.word()))).unwrap_or_default();
        out.push_str(&doc("    ", "///", &[format!("`{}` {}{gloss}.{outcome}{more}", value.wire, value.label)]));
        let outcome =
            value.outcome.map(|outcome| format!(", {}", outcome.word().replace('-', "_"))).unwrap_or_default();
        out.push_str(&format!(
            "    #[wire({}, {}{outcome})]\n    {},\n",
            literal(&value.wire),
            literal(&value.label),
            value.rust
        ));
    }
    if keeps_unlisted {
        out.push_str("    /// A value that this version does not know, as the gateway sent it.\n    Unrecognized(Unrecognized),\n");
    }
    out.push_str("}\n");
    out
}

/// Whether some message from the gateway has it, or requests may go beyond the list.
pub(crate) fn keeps_unlisted(list: &Enum, gateway: &Gateway) -> bool {
    let inbound =
        gateway.interfaces.iter().map(Interface::inbound).chain(gateway.fault.as_ref().map(|fault| &fault.message));
    list.open || inbound.into_iter().any(|message| mentions(message, &list.id, gateway, 0))
}

/// Whether the message or an object inside it names the enum or type. The checker refuses types that hold themselves.
pub(crate) fn mentions(message: &Message, id: &str, gateway: &Gateway, depth: usize) -> bool {
    message.fields.iter().any(|field| match &field.ty {
        FieldType::Enum(of) => of == id,
        FieldType::Object(of) | FieldType::List { of, .. } => {
            of == id
                || depth < 16 && gateway.find_type(of).is_some_and(|of| mentions(&of.message, id, gateway, depth + 1))
        }
        _ => false,
    })
}

/// One table of result codes, sorted by code.
pub(crate) fn codes(table: &CodeTable) -> String {
    let mut codes: Vec<_> = table.codes.iter().collect();
    codes.sort_by(|a, b| a.code.cmp(&b.code));
    let mut out = format!(
        "/// What a caller may conclude from each `{}`.\npub static {}: Codes = Codes(&[\n",
        table.id,
        table.id.to_uppercase()
    );
    for code in codes {
        let zh = code.zh.as_deref().map(|zh| format!(".zh({})", literal(zh))).unwrap_or_default();
        let doc = code.doc.as_deref().map(|doc| format!(".doc({})", literal(doc))).unwrap_or_default();
        let unsure = code.unsure.as_deref().map(|unsure| format!(".unsure({})", literal(unsure))).unwrap_or_default();
        out.push_str(&format!(
            "    Code::new({}, {:?}, {}){zh}{doc}{unsure},\n",
            literal(&code.code),
            code.outcome,
            literal(&code.en)
        ));
    }
    out.push_str("]);\n");
    out
}
