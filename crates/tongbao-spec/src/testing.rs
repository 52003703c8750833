//! A sound gateway in one file, and a helper that spoils it.

use crate::{Gateway, Report, load_text};

/// A gateway with one of everything.
pub(crate) const ACME: &str = include_str!("../tests/acme.toml");

/// A gateway that speaks JSON.
pub(crate) const JADE: &str = include_str!("../tests/jade.toml");

/// A gateway that speaks forms.
pub(crate) const OPAL: &str = include_str!("../tests/opal.toml");

/// Replaces a piece of [`OPAL`] and expects exactly these mistakes.
pub(crate) fn check_opal(piece: &str, instead: &str, expected: &[&str]) {
    assert_eq!(OPAL.matches(piece).count(), 1, "`{piece}` must stand in the gateway once");
    check_text(&OPAL.replace(piece, instead), expected);
}

/// Replaces a piece of [`ACME`] and expects exactly these mistakes, each as ``text at the span | title | label``.
pub(crate) fn check(piece: &str, instead: &str, expected: &[&str]) {
    assert_eq!(ACME.matches(piece).count(), 1, "`{piece}` must stand in the gateway once");
    check_text(&ACME.replace(piece, instead), expected);
}

/// Expects exactly these mistakes in the text.
pub(crate) fn check_text(text: &str, expected: &[&str]) {
    let found = load_text("acme.toml", text).err().map(|report| describe(text, &report)).unwrap_or_default();
    assert_eq!(found, expected);
}

/// The gateway after replacing a piece of it.
pub(crate) fn sound(piece: &str, instead: &str) -> Gateway {
    assert_eq!(ACME.matches(piece).count(), 1, "`{piece}` must stand in the gateway once");
    load_text("acme.toml", &ACME.replace(piece, instead)).unwrap_or_else(|report| panic!("{report}"))
}

fn describe(text: &str, report: &Report) -> Vec<String> {
    let line = |diagnostic: &crate::Diagnostic| {
        let at = text.get(diagnostic.span.clone()).expect("spans are in the text");
        format!("{at} | {} | {}", diagnostic.title, diagnostic.label)
    };
    report.diagnostics().iter().map(line).collect()
}
