//! The declaration of a message: attributes and types together, cross-checked.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Fields, GenericArgument, Ident, PathArguments, Type, Visibility};
use tongbao_schema::{Need, Role};

use crate::attr::{FieldAttr, KindAttr, MessageAttr};
use crate::faults::Faults;

/// A struct with `derive(Message)`.
pub(crate) struct Declaration<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) vis: &'a Visibility,
    pub(crate) attr: MessageAttr,
    pub(crate) role: Role,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) unknown: Option<&'a Ident>,
}

/// One field of it.
pub(crate) struct Field<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) docs: Vec<&'a Attribute>,
    pub(crate) private: bool,
    /// Whether its attribute could be read without a mistake.
    sound: bool,
    pub(crate) attr: FieldAttr,
    pub(crate) shape: Shape<'a>,
    /// The type without its `Option`.
    pub(crate) inner: &'a Type,
}

/// How often the value is there.
#[derive(Clone, Copy)]
pub(crate) enum Shape<'a> {
    One,
    Option,
    /// Holds the type of an item.
    List(&'a Type),
}

impl<'a> Declaration<'a> {
    pub(crate) fn read(input: &'a DeriveInput, faults: &Faults) -> Option<Self> {
        let mut attr = MessageAttr::default();
        for each in input.attrs.iter().filter(|each| each.path().is_ident("message")) {
            faults.ok(each.parse_args_with(|input: syn::parse::ParseStream<'_>| attr.read(input, faults)));
        }
        let Data::Struct(data) = &input.data else {
            faults.at(input.ident.span(), "a message is a struct with named fields");
            return None;
        };
        let Fields::Named(named) = &data.fields else {
            faults.at(input.ident.span(), "a message is a struct with named fields");
            return None;
        };
        if !input.generics.params.is_empty() {
            faults.at(input.generics.span(), "a message has no generic parameters");
        }
        let role = attr.role.unwrap_or_else(|| {
            let roles: Vec<_> = Role::ALL.iter().map(|role| role.word()).collect();
            faults.at(input.ident.span(), format!("missing `#[message(…)]` with a role: {}", roles.join(", ")));
            Role::Object
        });
        if attr.id.is_none() && attr.role.is_some() {
            faults.at(input.ident.span(), "missing `#[message(id = \"…\")]`");
        }
        let mut fields = Vec::new();
        let mut unknown = None;
        for each in &named.named {
            let Some(name) = &each.ident else { continue };
            if each.attrs.iter().any(|attr| attr.path().is_ident("unknown")) {
                unknown = Some(name);
            } else {
                fields.push(Field::read(each, name, faults));
            }
        }
        let this = Self { name: &input.ident, vis: &input.vis, attr, role, fields, unknown };
        this.check(faults);
        Some(this)
    }

    fn check(&self, faults: &Faults) {
        if self.role.inbound() && self.unknown.is_none() {
            let text = "a message from the gateway keeps what its table does not have: add `#[unknown] pub unknown: UnknownMembers`";
            faults.at(self.name.span(), text);
        }
        for (at, field) in self.fields.iter().enumerate() {
            let wire = field.attr.wire.value();
            if self.fields.iter().take(at).any(|other| other.attr.wire.value() == wire) {
                faults.at(field.attr.wire.span(), format!("the wire name `{wire}` stands twice in this message"));
            }
            let (name, getter) = (plain(field.name), field.private);
            if matches!(name.as_str(), "build" | "finish") || name == "builder" && getter {
                faults.at(field.name.span(), format!("the derive needs the name `{name}` itself; add an underscore"));
            }
            let named_in_rule = self.attr.rules.iter().any(|(_, names)| names.iter().any(|name| name.value() == wire));
            if field.attr.need == Need::Conditional && field.attr.when.is_empty() && !named_in_rule {
                let text =
                    format!("`{wire}` is conditional but nothing says when: add `when(…)`, or name it in a rule");
                faults.at(field.attr.need_span, text);
            }
        }
        if self.fields.iter().any(|field| !field.sound) {
            return;
        }
        let rule_names = self.attr.rules.iter().flat_map(|(_, names)| names);
        let when_names = self.fields.iter().flat_map(|field| field.attr.when.iter().map(|(name, _)| name));
        for name in rule_names.chain(when_names) {
            if !self.fields.iter().any(|field| field.attr.wire.value() == name.value()) {
                faults.at(name.span(), format!("no field of this message has the wire name `{}`", name.value()));
            }
        }
    }
}

impl<'a> Field<'a> {
    fn read(field: &'a syn::Field, name: &'a Ident, faults: &Faults) -> Self {
        let before = faults.count();
        let attr = field.attrs.iter().find(|attr| attr.path().is_ident("field"));
        let attr = match attr {
            Some(attr) => {
                faults.ok(attr.parse_args_with(|input: syn::parse::ParseStream<'_>| FieldAttr::read(input, faults)))
            }
            None => {
                faults.at(name.span(), "missing `#[field(\"wireName\", \"标签\", M)]`");
                None
            }
        };
        let (shape, inner) = shape(&field.ty);
        let this = Self {
            name,
            docs: field.attrs.iter().filter(|attr| attr.path().is_ident("doc")).collect(),
            private: matches!(field.vis, Visibility::Inherited),
            sound: faults.count() == before,
            attr: attr.unwrap_or_else(|| FieldAttr::placeholder(name)),
            shape,
            inner,
        };
        // What follows from a mistake in the attribute is not another mistake.
        if this.sound {
            this.check(&field.ty, faults);
        }
        this
    }

    fn check(&self, ty: &Type, faults: &Faults) {
        let need = self.attr.need;
        match (self.shape, need) {
            (Shape::One, Need::Conditional | Need::Optional) => {
                let text =
                    format!("a field that is {} may be absent: its type is `Option<…>` or `Vec<…>`", need.word());
                faults.at(ty.span(), text);
            }
            (Shape::Option, Need::Mandatory) => {
                faults.at(ty.span(), "a mandatory field is always there: its type is no `Option`")
            }
            _ => {}
        }
        if let (Shape::List(_), false) = (self.shape, matches!(self.attr.kind, KindAttr::Items { .. })) {
            return faults.at(ty.span(), "a `Vec` holds objects: say how many, `items = ..=20`");
        }
        let expected = match self.attr.kind {
            KindAttr::Amount(_) => ("amount", "Amount"),
            KindAttr::Int(..) => ("int", "i64"),
            KindAttr::Date(_) => ("date", "Date"),
            KindAttr::DateTime(_) => ("datetime", "BeijingTime"),
            KindAttr::Items { .. } if !matches!(self.shape, Shape::List(_)) => {
                return faults.at(ty.span(), "`items` needs the type `Vec<…>`");
            }
            KindAttr::Text if !matches!(type_name(self.inner).as_deref(), Some("String" | "Secret")) => {
                let text = "text has the type `String` or `Secret<…>`; say what else it holds: `amount = …`, `datetime = …`, `values`, …";
                return faults.at(self.inner.span(), text);
            }
            _ => return,
        };
        if type_name(self.inner).as_deref() != Some(expected.1) {
            faults.at(self.inner.span(), format!("`{}` needs the type `{}`", expected.0, expected.1));
        }
    }

    /// The kind of secret, if the type is `Secret<Kind>`.
    pub(crate) fn secret(&self) -> Option<&'a Type> {
        argument(self.inner, "Secret")
    }
}

fn shape(ty: &Type) -> (Shape<'_>, &Type) {
    match (argument(ty, "Option"), argument(ty, "Vec")) {
        (Some(inner), _) => (Shape::Option, inner),
        (_, Some(item)) => (Shape::List(item), ty),
        _ => (Shape::One, ty),
    }
}

/// The `T` of `Name<T>`.
fn argument<'t>(ty: &'t Type, name: &str) -> Option<&'t Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    })
}

/// The last name of a path.
pub(crate) fn type_name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|last| last.ident.to_string())
}

/// The name of an identifier without `r#`.
pub(crate) fn plain(name: &Ident) -> String {
    name.to_string().trim_start_matches("r#").to_owned()
}

/// An identifier beside another one, at its place in the source.
pub(crate) fn beside(name: &Ident, suffix: &str, span: Span) -> Ident {
    Ident::new(&format!("{}{suffix}", plain(name)), span)
}
