//! The output of the derives.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{DeriveInput, LitStr};
use tongbao_schema::{Len, Outcome, Role};

use crate::attr::KindAttr;
use crate::faults::Faults;
use crate::list::List;
use crate::message::{Declaration, Field, Shape, beside, plain, type_name};

/// `derive(Message)`.
pub(crate) fn message(input: &DeriveInput) -> TokenStream {
    let faults = Faults::default();
    let output = Declaration::read(input, &faults).map(|declaration| {
        let getters = getters(&declaration);
        if faults.count() > 0 {
            let stub = stub(&declaration);
            return quote! { #stub #getters };
        }
        let message = message_impl(&declaration);
        let builder = builder(&declaration);
        quote! { #message #builder #getters }
    });
    let errors = faults.into_tokens();
    quote! { #output #errors }
}

/// What stands in for a faulty declaration: the same names and nothing behind them, so that a mistake does not spread to every place that
/// uses the message.
fn stub(declaration: &Declaration<'_>) -> TokenStream {
    let Declaration { name, vis, role, fields, .. } = declaration;
    let builder = beside(name, "Builder", name.span());
    let role = variant("Role", &format!("{role:?}"));
    let object = (declaration.role == Role::Object).then(|| object_value(name));
    let setters = fields.iter().map(|field| {
        let (name, inner) = (field.name, field.inner);
        quote! { pub fn #name(self, _: impl ::core::convert::Into<#inner>) -> Self { self } }
    });
    quote! {
        #[automatically_derived]
        const _: () = {
            use ::tongbao_core::derive::*;

            impl ::tongbao_core::Message for #name {
                const SCHEMA: &'static MessageSchema = &MessageSchema {
                    id: "",
                    rust: "",
                    label: "",
                    role: #role,
                    xml: &[],
                    echo_xml: None,
                    fields: &[],
                    rules: &[],
                };

                fn read(
                    _: &mut dyn ::tongbao_core::Source<'_>,
                    _: ::tongbao_core::Strictness,
                ) -> ::core::result::Result<Self, ::tongbao_core::Invalid> {
                    ::core::unimplemented!()
                }
            }

            impl ::tongbao_core::Fields for #name {
                fn schema(&self) -> &'static MessageSchema {
                    <Self as ::tongbao_core::Message>::SCHEMA
                }

                fn visit<'a>(&'a self, _: &mut dyn ::tongbao_core::Visitor<'a>) {}
            }

            #object
        };

        impl #name {
            /// Stands in for a faulty declaration.
            pub fn builder() -> #builder {
                #builder
            }
        }

        /// Stands in for a faulty declaration.
        #vis struct #builder;

        #[allow(missing_docs, reason = "stands in for a faulty declaration")]
        impl #builder {
            #(#setters)*

            pub fn build(self) -> ::core::result::Result<#name, ::tongbao_core::Invalid> {
                ::core::unimplemented!()
            }
        }
    }
}

fn message_impl(declaration: &Declaration<'_>) -> TokenStream {
    let Declaration { name, attr, role, fields, unknown, .. } = declaration;
    let builder = beside(name, "Builder", name.span());
    let id = text(attr.id.as_ref());
    let label = text(attr.label.as_ref());
    let rust = plain(name);
    let role = variant("Role", &format!("{role:?}"));
    let xml = &attr.xml;
    let echo_xml = option(attr.echo_xml.as_ref());
    let table = fields.iter().map(field_schema);
    let rules = attr.rules.iter().map(|(kind, names)| {
        let kind = variant("RuleKind", &format!("{kind:?}"));
        quote! { Rule { kind: #kind, fields: &[#(#names),*] } }
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
            use ::tongbao_core::derive::*;

            impl ::tongbao_core::Message for #name {
                const SCHEMA: &'static MessageSchema = &MessageSchema {
                    id: #id,
                    rust: #rust,
                    label: #label,
                    role: #role,
                    xml: &[#(#xml),*],
                    echo_xml: #echo_xml,
                    fields: &[#(#table),*],
                    rules: &[#(#rules),*],
                };

                fn read(
                    source: &mut dyn ::tongbao_core::Source<'_>,
                    strictness: ::tongbao_core::Strictness,
                ) -> ::core::result::Result<Self, ::tongbao_core::Invalid> {
                    let mut reading = Reading::new(source, Self::SCHEMA, strictness);
                    let mut builder = #builder::default();
                    #(#reads)*
                    #rest
                    let (faults, strictness) = reading.end();
                    builder.finish(faults, strictness)
                }
            }

            impl ::tongbao_core::Fields for #name {
                fn schema(&self) -> &'static MessageSchema {
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
    let rows: Vec<_> = (0..declaration.fields.len()).map(|index| format_ident!("row{index}")).collect();
    let names = declaration.fields.iter().map(|field| field.name);
    let calls = declaration.fields.iter().zip(&rows).map(|(field, row)| {
        let name = field.name;
        let value = quote_spanned! { field.inner.span() => ::tongbao_core::WireValue::value };
        quote! { visitor.field(#row, #value(#name)); }
    });
    quote! {
        fn visit<'a>(&'a self, visitor: &mut dyn ::tongbao_core::Visitor<'a>) {
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
            quote! { Some(Len { min: #min, max: #max, unit: #unit }) }
        },
    );
    let secret = field.secret().map_or_else(
        || quote! { None },
        |kind| {
            quote! { Some(<#kind as ::tongbao_core::SecretKind>::CLASS) }
        },
    );
    let fixed = option(attr.fixed.as_ref());
    let when = attr.when.iter().map(|(name, values)| quote! { Condition { field: #name, values: &[#(#values),*] } });
    let also = &attr.also;
    let (echo, empty) = (attr.echo, attr.empty);
    let place = variant("Place", if attr.envelope { "Envelope" } else { "Content" });
    quote! {
        FieldSchema {
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
        }
    }
}

fn kind(field: &Field<'_>) -> TokenStream {
    let inner = field.inner;
    match &field.attr.kind {
        KindAttr::Text => quote! { Kind::Text },
        KindAttr::Amount(form) => {
            let form = variant("AmountForm", &format!("{form:?}"));
            quote! { Kind::Amount(#form) }
        }
        KindAttr::Int(min, max) => quote! { Kind::Int { min: #min, max: #max } },
        KindAttr::Date(form) => {
            let form = variant("DateForm", &format!("{form:?}"));
            quote! { Kind::Date(#form) }
        }
        KindAttr::DateTime(form) => {
            let form = variant("DateForm", &format!("{form:?}"));
            quote! { Kind::DateTime(#form) }
        }
        KindAttr::Values => quote! { Kind::Enum(<#inner as ::tongbao_core::WireEnum>::SCHEMA) },
        KindAttr::Object => quote! { Kind::Object(<#inner as ::tongbao_core::Message>::SCHEMA) },
        KindAttr::Items { count: (min, max), item } => {
            let Shape::List(of) = field.shape else { return quote! { Kind::Text } };
            let item = option(item.as_ref());
            quote! {
                Kind::List { of: <#of as ::tongbao_core::Message>::SCHEMA, item: #item, count: (#min, #max) }
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
                _: &'static FieldSchema,
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

fn builder(declaration: &Declaration<'_>) -> TokenStream {
    let Declaration { name, vis, fields, unknown, .. } = declaration;
    let builder = beside(name, "Builder", name.span());
    let doc = format!("Sets the fields of a [`{name}`] one by one; [`Self::build`] checks them all at once.");
    let members = fields.iter().map(|field| {
        let (name, inner) = (field.name, field.inner);
        quote! { #name: ::core::option::Option<#inner> }
    });
    let unknown_member = unknown.map(|name| quote! { #name: ::tongbao_core::UnknownMembers, });
    let setters = fields.iter().filter(|field| field.attr.fixed.is_none()).map(|field| {
        let (name, inner, docs) = (field.name, field.inner, &field.docs);
        quote! {
            #(#docs)*
            #[must_use]
            pub fn #name(mut self, #name: impl ::core::convert::Into<#inner>) -> Self {
                self.#name = Some(#name.into());
                self
            }
        }
    });
    let fixed = fields.iter().enumerate().filter(|(_, field)| field.attr.fixed.is_some()).map(|(index, field)| {
        let (member, of) = (field.name, declaration.name);
        quote! {
            self.#member = <#of as ::tongbao_core::Message>::SCHEMA.fields.get(#index).and_then(::tongbao_core::derive::fixed);
        }
    });
    let visit = visit(declaration, quote! { <#name as ::tongbao_core::Message>::SCHEMA.fields });
    let mandatory: Vec<_> =
        fields.iter().filter(|field| matches!(field.shape, Shape::One)).map(|field| field.name).collect();
    let moves = fields.iter().filter(|field| !matches!(field.shape, Shape::One)).map(|field| {
        let name = field.name;
        match field.shape {
            Shape::List(_) => quote! { #name: self.#name.unwrap_or_default() },
            _ => quote! { #name: self.#name },
        }
    });
    let moves_unknown = unknown.map(|name| quote! { #name: self.#name, });
    quote! {
        impl #name {
            /// Begins to build the message. Every field is set by name; `build` reports every fault at once.
            #[must_use]
            pub fn builder() -> #builder {
                #builder::default()
            }
        }

        #[doc = #doc]
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing until `build` is called"]
        #vis struct #builder {
            #(#members,)*
            #unknown_member
        }

        #[automatically_derived]
        impl #builder {
            #(#setters)*

            /// Checks every field against its table.
            ///
            /// # Errors
            ///
            /// Everything that is wrong: missing fields, lengths in the table's unit, values, rules about several fields.
            #[allow(unused_mut, reason = "only messages with a fixed field change the builder")]
            pub fn build(mut self) -> ::core::result::Result<#name, ::tongbao_core::Invalid> {
                #(#fixed)*
                let faults = ::tongbao_core::derive::Faults::new(<#name as ::tongbao_core::Message>::SCHEMA);
                self.finish(faults, ::tongbao_core::Strictness::Strict)
            }

            fn finish(
                self,
                mut faults: ::tongbao_core::derive::Faults,
                strictness: ::tongbao_core::Strictness,
            ) -> ::core::result::Result<#name, ::tongbao_core::Invalid> {
                ::tongbao_core::derive::check(&self, strictness, &mut faults);
                match (#(self.#mandatory,)*) {
                    (#(Some(#mandatory),)*) => {
                        faults.into_result()?;
                        Ok(#name { #(#mandatory,)* #(#moves,)* #moves_unknown })
                    }
                    #[allow(unreachable_patterns, reason = "a message without a mandatory field cannot lack one")]
                    _ => Err(faults.into_invalid()),
                }
            }
        }

        #[automatically_derived]
        impl ::tongbao_core::Fields for #builder {
            fn schema(&self) -> &'static ::tongbao_core::schema::MessageSchema {
                <#name as ::tongbao_core::Message>::SCHEMA
            }

            #visit
        }
    }
}

fn getters(declaration: &Declaration<'_>) -> TokenStream {
    let name = declaration.name;
    let getters = declaration.fields.iter().filter(|field| field.private).map(|field| {
        let (name, inner, docs) = (field.name, field.inner, &field.docs);
        let own = type_name(inner);
        let (ty, one, option) = match own.as_deref() {
            Some("String") => (quote! { &str }, quote! { &self.#name }, quote! { self.#name.as_deref() }),
            Some("Amount" | "BeijingTime" | "Date" | "i64") => {
                (quote! { #inner }, quote! { self.#name }, quote! { self.#name })
            }
            _ => (quote! { &#inner }, quote! { &self.#name }, quote! { self.#name.as_ref() }),
        };
        let (ty, body) = match field.shape {
            Shape::One => (ty, one),
            Shape::Option => (quote! { ::core::option::Option<#ty> }, option),
            Shape::List(of) => (quote! { &[#of] }, quote! { &self.#name }),
        };
        quote! {
            #(#docs)*
            #[must_use]
            pub fn #name(&self) -> #ty {
                #body
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #name { #(#getters)* }
    }
}

/// `derive(WireEnum)`.
pub(crate) fn wire_enum(input: &DeriveInput) -> TokenStream {
    let faults = Faults::default();
    let output = List::read(input, &faults).map(|list| list_impl(&list));
    let errors = faults.into_tokens();
    quote! { #output #errors }
}

fn list_impl(list: &List<'_>) -> TokenStream {
    let name = list.name;
    let id = text(list.attr.id.as_ref());
    let label = text(list.attr.label.as_ref());
    let rust = plain(name);
    let open = list.attr.open;
    let values = list.values.iter().map(|(name, value)| {
        let (wire, label, rust) = (&value.wire, &value.label, plain(name));
        let outcome = value.outcome.map_or_else(
            || quote! { None },
            |outcome: Outcome| {
                let outcome = variant("Outcome", &format!("{outcome:?}"));
                quote! { Some(#outcome) }
            },
        );
        quote! { EnumValue { wire: #wire, rust: #rust, label: #label, outcome: #outcome } }
    });
    let variants: Vec<_> = list.values.iter().map(|(name, _)| name).collect();
    let wires: Vec<_> = list.values.iter().map(|(_, value)| &value.wire).collect();
    let (unlisted_wire, unlisted_value, unlisted) = if list.keeps_unlisted {
        (
            quote! { Self::Unrecognized(text) => text.as_str(), },
            quote! { Self::Unrecognized(text) => ::tongbao_core::Value::Unrecognized(text.as_str()), },
            quote! { Some(Self::Unrecognized(::tongbao_core::Unrecognized::derived(text))) },
        )
    } else {
        (quote! {}, quote! {}, quote! { None })
    };
    quote! {
        #[automatically_derived]
        const _: () = {
            use ::tongbao_core::derive::*;

            impl ::tongbao_core::WireEnum for #name {
                const SCHEMA: &'static EnumSchema = &EnumSchema {
                    id: #id,
                    rust: #rust,
                    label: #label,
                    open: #open,
                    values: &[#(#values),*],
                };

                fn wire(&self) -> &str {
                    match self {
                        #(Self::#variants => #wires,)*
                        #unlisted_wire
                    }
                }

                fn from_wire(text: &str) -> ::core::option::Option<Self> {
                    match text {
                        #(#wires => Some(Self::#variants),)*
                        _ => #unlisted,
                    }
                }
            }

            impl ::tongbao_core::WireValue for #name {
                fn value(&self) -> ::tongbao_core::Value<'_> {
                    match self {
                        #(Self::#variants)|* => ::tongbao_core::Value::Text(::tongbao_core::WireEnum::wire(self)),
                        #unlisted_value
                    }
                }

                fn read(
                    input: ::tongbao_core::Input<'_>,
                    _: &'static FieldSchema,
                    _: ::tongbao_core::Strictness,
                ) -> ::core::result::Result<Self, ::tongbao_core::FaultKind> {
                    ::tongbao_core::derive::listed(input)
                }
            }
        };
    }
}

/// The path of a variant of one of the vocabulary's enums.
fn variant(of: &str, name: &str) -> TokenStream {
    let (of, name) = (format_ident!("{of}"), format_ident!("{name}"));
    quote! { #of::#name }
}

fn text(literal: Option<&LitStr>) -> TokenStream {
    literal.map_or_else(|| quote! { "" }, |literal| quote! { #literal })
}

fn option(literal: Option<&LitStr>) -> TokenStream {
    literal.map_or_else(|| quote! { None }, |literal| quote! { Some(#literal) })
}
