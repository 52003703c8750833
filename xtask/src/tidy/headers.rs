//! How files begin.

use super::Finding;
use super::graph::Graph;
use super::tree::{File, Tree};

/// Every Rust file begins with what it is for.
pub(crate) fn module_documentation(tree: &Tree, _: &Graph) -> Vec<Finding> {
    let bare = tree.rust().filter(|file| !file.text.starts_with("//! "));
    let fix = "say in one sentence what the file is for: `//! What leaves and enters, byte for byte.`";
    bare.map(|file| Finding::new(&file.path, 1, "the file does not begin with `//!`", fix)).collect()
}

/// Every file in a place that codegen writes says that it is generated.
pub(crate) fn generated_mark(tree: &Tree, _: &Graph) -> Vec<Finding> {
    let unmarked = tree.files.iter().filter(|file| in_generated_place(file) && !file.generated());
    let fix = "codegen owns this place: move a hand-written file elsewhere, or let the generator write the line";
    unmarked.map(|file| Finding::new(&file.path, 1, "a generated file has no `@generated` line", fix)).collect()
}

fn in_generated_place(file: &File) -> bool {
    let parts: Vec<&str> = file.path.split('/').collect();
    match parts.as_slice() {
        ["crates", _, "src", "generated", ..] | ["docs", "gateways", _] => true,
        ["crates", _, "src", "gateways.rs"] | ["tests", "wire", "gateways.rs"] => true,
        ["tests", "wire", folder, name] => *folder != "snapshots" && *name != "fixture.rs" && name.ends_with(".rs"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::testing::check;

    #[test]
    fn a_file_begins_with_its_purpose() {
        check(
            module_documentation,
            &[
                ("a.rs", "//! A.\n"),
                ("b.rs", "// B.\n"),
                ("c.rs", ""),
                ("d.rs", "use std::fmt;\n//! D.\n"),
                ("e.toml", "# E\n"),
            ],
            &[
                "b.rs:1: the file does not begin with `//!`",
                "c.rs:1: the file does not begin with `//!`",
                "d.rs:1: the file does not begin with `//!`",
            ],
        );
    }

    #[test]
    fn where_codegen_writes_everything_is_marked() {
        let marked = "//! A.\n//!\n//! @generated from specs.\n";
        check(
            generated_mark,
            &[
                ("crates/tongbao-acme/src/generated/pay.rs", "//! Pay.\n"),
                ("crates/tongbao-acme/src/generated/mod.rs", marked),
                ("tests/wire/acme/pay.rs", "//! Pay.\n"),
                ("tests/wire/acme/fixture.rs", "//! Keys.\n"),
                ("tests/wire/support.rs", "//! Shared.\n"),
                ("docs/gateways/acme.md", "# Acme\n"),
                ("docs/gateways/README.md", "<!-- @generated from specs -->\n"),
            ],
            &[
                "crates/tongbao-acme/src/generated/pay.rs:1: a generated file has no `@generated` line",
                "docs/gateways/acme.md:1: a generated file has no `@generated` line",
                "tests/wire/acme/pay.rs:1: a generated file has no `@generated` line",
            ],
        );
    }
}
