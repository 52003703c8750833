//! Words that may not stand in code.

use super::Finding;
use super::code::{parts, words};
use super::graph::Graph;
use super::tree::{File, Tree};

/// No binary floating point: 0.1 has none, and every conversion on the way of an amount is a chance to be a fen short.
pub(crate) fn floats(tree: &Tree, _: &Graph) -> Vec<Finding> {
    let files = tree.rust().filter(|file| !file.has_component("benches"));
    let found = files.flat_map(|file| {
        find(file, |word| {
            let literal = word.starts_with(|first: char| first.is_ascii_digit());
            ["f32", "f64"].into_iter().find(|float| word == *float || literal && word.ends_with(float))
        })
    });
    let fix = "money is `Amount`, an integer of fen; rates and shares are integers of a stated unit (basis points, milliseconds)";
    found.map(|(path, line, word)| Finding::new(path, line, format!("`{word}` outside benchmarks"), fix)).collect()
}

/// No `unsafe`.
pub(crate) fn unsafe_code(tree: &Tree, _: &Graph) -> Vec<Finding> {
    let found = tree.rust().flat_map(|file| find(file, |word| (word == "unsafe").then_some("unsafe")));
    let fix = "find a safe way, or a crate whose purpose is to wrap it; the workspace forbids unsafe code";
    found.map(|(path, line, word)| Finding::new(path, line, format!("`{word}` in code"), fix)).collect()
}

/// The lines of a file whose code has such a word, once each.
fn find(file: &File, bad: impl Fn(&str) -> Option<&'static str>) -> impl Iterator<Item = (&str, usize, &'static str)> {
    // A parameter that nobody can look at is how a visitor refuses a float.
    let code = parts(&file.text).code.replace("_: f64", "_: _").replace("_: f32", "_: _");
    let found: Vec<_> = (1..)
        .zip(code.lines())
        .filter_map(|(line, text)| Some((file.path.as_str(), line, words(text).find_map(&bad)?)))
        .collect();
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::testing::check;

    #[test]
    fn floats_are_found_in_code_only() {
        check(
            floats,
            &[
                ("a.rs", "//! No `f64` here.\nfn rate(x: f64) -> f32 {}\nlet x = 1f64;\n"),
                ("b.rs", "//! B.\nfn visit_f64(self, _: f64) {}\nlet text = \"f64\"; // f32\nlet name = as_f64;\n"),
                ("crates/a/benches/x.rs", "//! X.\nlet x: f64 = 0.0;\n"),
            ],
            &["a.rs:2: `f64` outside benchmarks", "a.rs:3: `f64` outside benchmarks"],
        );
    }

    #[test]
    fn unsafe_code_is_found() {
        check(
            unsafe_code,
            &[("a.rs", "//! Not unsafe.\n#![forbid(unsafe_code)]\nunsafe fn a() {}\n")],
            &["a.rs:3: `unsafe` in code"],
        );
    }
}
