//! What a faulty declaration becomes.

use proc_macro2::TokenStream;
use quote::quote;
use tongbao_schema::Role;

use super::{object_value, variant};
use crate::message::{Declaration, beside};

/// What stands in for a faulty declaration: the same names and nothing behind them, so that a mistake does not spread to every place that
/// uses the message.
pub(super) fn stub(declaration: &Declaration<'_>) -> TokenStream {
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
            impl ::tongbao_core::Message for #name {
                const SCHEMA: &'static ::tongbao_core::derive::MessageSchema = &::tongbao_core::derive::MessageSchema {
                    id: "",
                    rust: "",
                    label: "",
                    role: #role,
                    container: &[],
                    echo_container: None,
                    anonymous: false,
                    word: None,
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
                fn schema(&self) -> &'static ::tongbao_core::derive::MessageSchema {
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
