//! Mistakes, collected so that all of them come out in one run.

use std::cell::RefCell;
use std::fmt::Display;

use proc_macro2::{Span, TokenStream};

/// The mistakes of one declaration so far.
#[derive(Default)]
pub(crate) struct Faults(RefCell<Vec<syn::Error>>);

impl Faults {
    /// One more, at these tokens.
    pub(crate) fn at(&self, span: Span, message: impl Display) {
        self.0.borrow_mut().push(syn::Error::new(span, message));
    }

    /// One more, as the parser reported it.
    pub(crate) fn add(&self, error: syn::Error) {
        self.0.borrow_mut().push(error);
    }

    /// The value, or a mistake and nothing.
    pub(crate) fn ok<T>(&self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.add(error)).ok()
    }

    /// How many so far.
    pub(crate) fn count(&self) -> usize {
        self.0.borrow().len()
    }

    /// One `compile_error!` for each.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0.into_inner().iter().map(syn::Error::to_compile_error).collect()
    }
}
