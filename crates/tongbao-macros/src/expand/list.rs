//! `derive(WireEnum)`.

use proc_macro2::TokenStream;
use quote::quote;
use tongbao_schema::Outcome;

use super::{text, variant};
use crate::list::List;
use crate::message::plain;

/// The list of values, and both directions between value and text.
pub(super) fn list_impl(list: &List<'_>) -> TokenStream {
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
        quote! { ::tongbao_core::derive::EnumValue { wire: #wire, rust: #rust, label: #label, outcome: #outcome } }
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
            impl ::tongbao_core::WireEnum for #name {
                const SCHEMA: &'static ::tongbao_core::derive::EnumSchema = &::tongbao_core::derive::EnumSchema {
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
                    _: &'static ::tongbao_core::derive::FieldSchema,
                    _: ::tongbao_core::Strictness,
                ) -> ::core::result::Result<Self, ::tongbao_core::FaultKind> {
                    ::tongbao_core::derive::listed(input)
                }
            }
        };
    }
}
