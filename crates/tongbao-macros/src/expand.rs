//! The output of the derives.

mod builder;
mod list;
mod stub;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{DeriveInput, LitStr};
use tongbao_schema::{Len, Role};

use crate::attr::KindAttr;
use crate::faults::Faults;
use crate::list::List;
use crate::message::{Declaration, Field, Shape, beside, plain};

/// `derive(Message)`.
pub(crate) fn message(input: &DeriveInput) -> TokenStream {
    let faults = Faults::default();
    let output = Declaration::read(input, &faults).map(|declaration| {
        let getters = builder::getters(&declaration);
        if faults.count() > 0 {
            let stub = stub::stub(&declaration);
            return quote! { #stub #getters };
        }
        let message = message_impl(&declaration);
        let builder = builder::builder(&declaration);
        quote! { #message #builder #getters }
    });
    let errors = faults.into_tokens();
    quote! { #output #errors }
}

fn message_impl(declaration: &Declaration<'_>) -> TokenStream {
    let Declaration { name, attr, role, fields, unknown, .. } = declaration;
    let builder = beside(name, "Builder", name.span());
    let id = text(attr.id.as_ref());
    let label = text(attr.label.as_ref());
    let rust = plain(name);
    let role = variant("Role", &format!("{role:?}"));
    let container = &attr.container;
    let echo_container = option(attr.echo_container.as_ref());
    let anonymous = attr.anonymous;
    let word = option(attr.word.as_ref());
    let table = fields.iter().map(field_schema);
    let rules = attr.rules.iter().map(|(kind, names)| {
        let kind = variant("RuleKind", &format!("{kind:?}"));
        quote! { ::tongbao_core::derive::Rule { kind: #kind, fields: &[#(#names),*] } }
    });
    let visit = visit(declaration, quote! { Self::SCHEMA.fields });
    let reads = fields.iter().enumerate().map(|(index, field)| {
        let name = field.name;
        quote! { builder.#name = reading.field(#index); }
    });
    let rest = unknown.map(|name| quote! { builder.#name = reading.rest(); });
    let object = (declaration.role == Role::Object).then(|| object_value(name));
    quote! {
        #[automatically_derived]
        const _: () = {
            impl ::tongbao_core::Message for #name {
                const SCHEMA: &'static ::tongbao_core::derive::MessageSchema = &::tongbao_core::derive::MessageSchema {
                    id: #id,
                    rust: #rust,
                    label: #label,
                    role: #role,
                    container: &[#(#container),*],
                    echo_container: #echo_container,
                    anonymous: #anonymous,
                    word: #word,
                    fields: &[#(#table),*],
                    rules: &[#(#rules),*],
                };

                fn read(
                    source: &mut dyn ::tongbao_core::Source<'_>,
                    strictness: ::tongbao_core::Strictness,
                ) -> ::core::result::Result<Self, ::tongbao_core::Invalid> {
                    let mut reading = ::tongbao_core::derive::Reading::new(source, Self::SCHEMA, strictness);
                    let mut builder = #builder::default();
                    #(#reads)*
                    #rest
                    let (faults, strictness) = reading.end();
                    builder.finish(faults, strictness)
                }
            }

            impl ::tongbao_core::Fields for #name {
                fn schema(&self) -> &'static ::tongbao_core::derive::MessageSchema {
                    <Self as ::tongbao_core::Message>::SCHEMA
                }

                #visit
            }

            #object
        };
    }
}

/// Shows each field with its row of the table.
fn visit(declaration: &Declaration<'_>, table: TokenStream) -> TokenStream {
    let rows: Vec<_> =
        (0..declaration.fields.len()).map(|index| format_ident!("row{index}", span = Span::mixed_site())).collect();
    let visitor = Ident::new("visitor", Span::mixed_site());
    let names = declaration.fields.iter().map(|field| field.name);
    let calls = declaration.fields.iter().zip(&rows).map(|(field, row)| {
        let name = field.name;
        let value = quote_spanned! { field.inner.span() => ::tongbao_core::WireValue::value };
        quote! { #visitor.field(#row, #value(#name)); }
    });
    quote! {
        fn visit<'a>(&'a self, #visitor: &mut dyn ::tongbao_core::Visitor<'a>) {
            let (Self { #(#names,)* .. }, [#(#rows),*]) = (self, #table) else { return };
            #(#calls)*
        }
    }
}

fn field_schema(field: &Field<'_>) -> TokenStream {
    let attr = &field.attr;
    let (wire, label) = (&attr.wire, &attr.label);
    let rust = plain(field.name);
    let need = variant("Need", &format!("{:?}", attr.need));
    let kind = kind(field);
    let len = attr.len.map_or_else(
        || quote! { None },
        |len| {
            let Len { min, max, unit } = len;
            let unit = variant("Unit", &format!("{unit:?}"));
            quote! { Some(::tongbao_core::derive::Len { min: #min, max: #max, unit: #unit }) }
        },
    );
    let secret = field.secret().map_or_else(
        || quote! { None },
        |kind| {
            quote! { Some(<#kind as ::tongbao_core::SecretKind>::CLASS) }
        },
    );
    let fixed = option(attr.fixed.as_ref());
    let when = attr
        .when
        .iter()
        .map(|(name, values)| quote! { ::tongbao_core::derive::Condition { field: #name, values: &[#(#values),*] } });
    let also = &attr.also;
    let (echo, empty, encrypted, json) = (attr.echo, attr.empty, attr.encrypted, attr.json);
    let place = variant("Place", if attr.envelope { "Envelope" } else { "Content" });
    quote! {
        ::tongbao_core::derive::FieldSchema {
            wire: #wire,
            rust: #rust,
            label: #label,
            need: #need,
            kind: #kind,
            len: #len,
            secret: #secret,
            fixed: #fixed,
            when: &[#(#when),*],
            also: &[#(#also),*],
            echo: #echo,
            empty: #empty,
            place: #place,
            encrypted: #encrypted,
            json: #json,
        }
    }
}

fn kind(field: &Field<'_>) -> TokenStream {
    let inner = field.inner;
    match &field.attr.kind {
        KindAttr::Text => quote! { ::tongbao_core::derive::Kind::Text },
        KindAttr::Amount(form) => {
            let form = variant("AmountForm", &format!("{form:?}"));
            quote! { ::tongbao_core::derive::Kind::Amount(#form) }
        }
        KindAttr::Int(min, max) => quote! { ::tongbao_core::derive::Kind::Int { min: #min, max: #max } },
        KindAttr::Date(form) => {
            let form = variant("DateForm", &format!("{form:?}"));
            quote! { ::tongbao_core::derive::Kind::Date(#form) }
        }
        KindAttr::DateTime(form) => {
            let form = variant("DateForm", &format!("{form:?}"));
            quote! { ::tongbao_core::derive::Kind::DateTime(#form) }
        }
        KindAttr::Values => quote! { ::tongbao_core::derive::Kind::Enum(<#inner as ::tongbao_core::WireEnum>::SCHEMA) },
        KindAttr::Object => {
            quote! { ::tongbao_core::derive::Kind::Object(<#inner as ::tongbao_core::Message>::SCHEMA) }
        }
        KindAttr::Items { count: (min, max), item } => {
            let Shape::List(of) = field.shape else { return quote! { ::tongbao_core::derive::Kind::Text } };
            let item = option(item.as_ref());
            quote! {
                ::tongbao_core::derive::Kind::List { of: <#of as ::tongbao_core::Message>::SCHEMA, item: #item, count: (#min, #max) }
            }
        }
    }
}

/// An object can be the type of a field.
fn object_value(name: &Ident) -> TokenStream {
    quote! {
        impl ::tongbao_core::WireValue for #name {
            fn value(&self) -> ::tongbao_core::Value<'_> {
                ::tongbao_core::Value::Object(self)
            }

            fn read(
                input: ::tongbao_core::Input<'_>,
                _: &'static ::tongbao_core::derive::FieldSchema,
                strictness: ::tongbao_core::Strictness,
            ) -> ::core::result::Result<Self, ::tongbao_core::FaultKind> {
                let ::tongbao_core::Input::Object(mut source) = input else {
                    return Err(::tongbao_core::FaultKind::NotObject);
                };
                Ok(<Self as ::tongbao_core::Message>::read(source.as_mut(), strictness)?)
            }
        }
    }
}

/// `derive(WireEnum)`.
pub(crate) fn wire_enum(input: &DeriveInput) -> TokenStream {
    let faults = Faults::default();
    let output = List::read(input, &faults).map(|list| list::list_impl(&list));
    let errors = faults.into_tokens();
    quote! { #output #errors }
}

/// The path of a variant of one of the vocabulary's enums.
fn variant(of: &str, name: &str) -> TokenStream {
    let (of, name) = (format_ident!("{of}"), format_ident!("{name}"));
    quote! { ::tongbao_core::derive::#of::#name }
}

fn text(literal: Option<&LitStr>) -> TokenStream {
    literal.map_or_else(|| quote! { "" }, |literal| quote! { #literal })
}

fn option(literal: Option<&LitStr>) -> TokenStream {
    literal.map_or_else(|| quote! { None }, |literal| quote! { Some(#literal) })
}
