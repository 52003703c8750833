//! The declaration of a list of values.

use syn::{Data, DeriveInput, Fields, Ident};

use crate::attr::{ListAttr, ValueAttr};
use crate::faults::Faults;

/// An enum with `derive(WireEnum)`.
pub(crate) struct List<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) attr: ListAttr,
    pub(crate) values: Vec<(&'a Ident, ValueAttr)>,
    pub(crate) keeps_unlisted: bool,
}

impl<'a> List<'a> {
    pub(crate) fn read(input: &'a DeriveInput, faults: &Faults) -> Option<Self> {
        let mut attr = ListAttr::default();
        for each in input.attrs.iter().filter(|each| each.path().is_ident("wire_enum")) {
            faults.ok(each.parse_args_with(|input: syn::parse::ParseStream<'_>| attr.read(input, faults)));
        }
        if attr.id.is_none() {
            faults.at(input.ident.span(), "missing `#[wire_enum(id = \"…\", label = \"…\")]`");
        }
        let Data::Enum(data) = &input.data else {
            faults.at(input.ident.span(), "a list of values is an enum");
            return None;
        };
        let mut this = Self { name: &input.ident, attr, values: Vec::new(), keeps_unlisted: false };
        for variant in &data.variants {
            let wire = variant.attrs.iter().find(|attr| attr.path().is_ident("wire"));
            match (wire, &variant.fields) {
                (Some(wire), Fields::Unit) => {
                    if let Some(value) = faults.ok(wire.parse_args::<ValueAttr>()) {
                        this.add(&variant.ident, value, faults);
                    }
                }
                (None, Fields::Unnamed(fields)) if variant.ident == "Unrecognized" && fields.unnamed.len() == 1 => {
                    this.keeps_unlisted = true;
                }
                _ => {
                    let text = "a listed value is `#[wire(\"text\", \"标签\")] Name`; unlisted ones are kept by `Unrecognized(Unrecognized)`";
                    faults.at(variant.ident.span(), text);
                }
            }
        }
        if data.variants.is_empty() {
            faults.at(input.ident.span(), "a list of values has at least one");
            return None;
        }
        if this.attr.open && !this.keeps_unlisted {
            faults.at(input.ident.span(), "an `open` list needs the variant `Unrecognized(Unrecognized)`");
        }
        Some(this)
    }

    fn add(&mut self, name: &'a Ident, value: ValueAttr, faults: &Faults) {
        let wire = value.wire.value();
        if self.values.iter().any(|(_, other)| other.wire.value() == wire) {
            faults.at(value.wire.span(), format!("the value `{wire}` stands twice in this list"));
        }
        self.values.push((name, value));
    }
}
