//! `protocol!`: the declarations of a private gateway from its TOML file.

use std::path::Path;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::LitStr;

pub(crate) fn expand(path: &LitStr) -> TokenStream {
    let Some(folder) = std::env::var_os("CARGO_MANIFEST_DIR") else {
        return quote_spanned! { path.span() => ::core::compile_error!("CARGO_MANIFEST_DIR is not set; cargo sets it"); };
    };
    let file = Path::new(&folder).join(path.value());
    let spec = match std::fs::read_to_string(&file) {
        Ok(spec) => spec,
        Err(error) => {
            let error = format!("{}: {error}; the path is below the folder of this package's Cargo.toml", path.value());
            return quote_spanned! { path.span() => ::core::compile_error!(#error); };
        }
    };
    // The path as it was written, so that a mistake reads the same on every machine.
    let text = match tongbao_spec::load_text(&path.value(), &spec) {
        Ok(gateway) => tongbao_codegen::inline(&gateway),
        Err(report) => {
            let report = format!("{} has mistakes:\n\n{report}", path.value());
            return quote_spanned! { path.span() => ::core::compile_error!(#report); };
        }
    };
    let Ok(declarations) = text.parse::<TokenStream>() else {
        return quote_spanned! { path.span() => ::core::compile_error!("the generated text is not Rust; this is a mistake in tongbao-codegen"); };
    };
    let file = file.to_string_lossy();
    quote! {
        // The compiler looks at the file again when it changes.
        const _: &str = ::core::include_str!(#file);
        #declarations
    }
}
