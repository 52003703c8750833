//! The builder of a message, and the getters of one with private fields.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::visit;
use crate::attr::KindAttr;
use crate::message::{Declaration, Field, Shape, beside, type_name};

/// The struct that collects the fields, its setters, and `build`.
pub(super) fn builder(declaration: &Declaration<'_>) -> TokenStream {
    let Declaration { name, vis, fields, unknown, .. } = declaration;
    let builder = beside(name, "Builder", name.span());
    let doc = format!("Sets the fields of a [`{name}`] one by one; [`Self::build`] checks them all at once.");
    let members = fields.iter().map(|field| {
        let (name, inner) = (field.name, field.inner);
        if boxed(field) {
            quote! { #name: ::core::option::Option<::std::boxed::Box<#inner>> }
        } else {
            quote! { #name: ::core::option::Option<#inner> }
        }
    });
    let unknown_member = unknown.map(|name| quote! { #name: ::tongbao_core::UnknownMembers, });
    let setters = fields.iter().filter(|field| field.attr.fixed.is_none()).map(|field| {
        let (name, inner, docs) = (field.name, field.inner, &field.docs);
        let value = quote! { #name.into() };
        let value = if boxed(field) {
            quote! { ::std::boxed::Box::new(#value) }
        } else {
            value
        };
        quote! {
            #(#docs)*
            #[must_use]
            pub fn #name(mut self, #name: impl ::core::convert::Into<#inner>) -> Self {
                self.#name = Some(#value);
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
    let one = || fields.iter().filter(|field| matches!(field.shape, Shape::One));
    let mandatory: Vec<_> = one().map(|field| field.name).collect();
    let takes = one().map(|field| {
        let name = field.name;
        if boxed(field) {
            quote! { #name: *#name }
        } else {
            quote! { #name }
        }
    });
    let moves = fields.iter().filter(|field| !matches!(field.shape, Shape::One)).map(|field| {
        let name = field.name;
        match field.shape {
            Shape::List(_) => quote! { #name: self.#name.unwrap_or_default() },
            _ if boxed(field) => quote! { #name: self.#name.map(|boxed| *boxed) },
            _ => quote! { #name: self.#name },
        }
    });
    let faults = Ident::new("faults", Span::mixed_site());
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
                mut #faults: ::tongbao_core::derive::Faults,
                strictness: ::tongbao_core::Strictness,
            ) -> ::core::result::Result<#name, ::tongbao_core::Invalid> {
                ::tongbao_core::derive::check(&self, strictness, &mut #faults);
                match (#(self.#mandatory,)*) {
                    (#(Some(#mandatory),)*) => {
                        #faults.into_result()?;
                        Ok(#name { #(#takes,)* #(#moves,)* #moves_unknown })
                    }
                    #[allow(unreachable_patterns, reason = "a message without a mandatory field cannot lack one")]
                    _ => Err(#faults.into_invalid()),
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

/// Whether the builder holds the field in a box: every setter moves the whole builder, and objects are large.
fn boxed(field: &Field<'_>) -> bool {
    matches!(field.attr.kind, KindAttr::Object)
}

/// One for each private field.
pub(super) fn getters(declaration: &Declaration<'_>) -> TokenStream {
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
