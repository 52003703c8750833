//! Gateways are named only where they are at home, so that adding one edits no existing file by hand.

use super::Finding;
use super::graph::Graph;
use super::tree::{File, Tree};

/// No shared file has a gateway's id in its text or path.
///
/// At home are `specs/<id>`, `crates/tongbao-<id>`, and any path with a part `<id>` or `<id>.…` in the sandbox, the command line tool, the
/// documentation and tests. Tables and snapshots of another gateway may have the id as a word of theirs. Generated files, the blocks that codegen writes, and prose for people may name everybody.
pub(crate) fn out_of_place(tree: &Tree, _: &Graph) -> Vec<Finding> {
    tree.gateways().into_iter().flat_map(|id| of(tree, id)).collect()
}

/// The same for one id, whether or not there is such a gateway.
pub(crate) fn of(tree: &Tree, id: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let tables = |file: &File| tree.gateways().into_iter().any(|other| has_tables_of(&file.path, other));
    for file in tree.files.iter().filter(|file| !may_name(file, id) && !tables(file)) {
        if has_word(&file.path, id) {
            let fix = format!("move it to {}", homes(id));
            findings.push(Finding::new(
                &file.path,
                1,
                format!("the path of a shared file names the gateway `{id}`"),
                fix,
            ));
        }
        for (line, _) in file.own_lines().filter(|(_, line)| has_word(line, id)) {
            let what = format!("a shared file names the gateway `{id}`");
            let fix = format!("move what is about one gateway to {}; {}", homes(id), list_advice(&file.path));
            findings.push(Finding::new(&file.path, line, what, fix));
        }
    }
    findings
}

/// What to do where the line only says that there is this gateway.
fn list_advice(path: &str) -> &'static str {
    match path {
        "Cargo.toml" => "the crate needs no line here, since nobody inherits it",
        _ if path.ends_with(".toml") => "a list of gateways is a block `# gateways: …` that codegen writes",
        _ if path.ends_with(".rs") => "a list of their modules is a block `// gateways: …` that codegen writes",
        _ => "what lists all of them is generated",
    }
}

fn homes(id: &str) -> String {
    format!("specs/{id}, crates/tongbao-{id}, or a folder `{id}` in the sandbox, the command line tool or the tests")
}

fn may_name(file: &File, id: &str) -> bool {
    file.generated() || is_prose(&file.path) || file.path == "Cargo.lock" || at_home(&file.path, id)
}

/// Tables of a gateway and messages that are made from them: their words are its own, and one may be the id of another gateway.
fn has_tables_of(path: &str, gateway: &str) -> bool {
    [format!("specs/{gateway}/"), format!("tests/wire/snapshots/{gateway}/")].iter().any(|home| path.starts_with(home))
}

/// What people read.
fn is_prose(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.ends_with(".md") && (path.starts_with("docs/") || !path.contains('/') || name == "README.md")
}

fn at_home(path: &str, id: &str) -> bool {
    let own = [format!("specs/{id}/"), format!("crates/tongbao-{id}/")];
    if own.iter().any(|folder| path.starts_with(folder)) {
        return true;
    }
    let parts: Vec<&str> = path.split('/').collect();
    let shared = matches!(
        parts.as_slice(),
        ["tests" | "docs", ..]
            | ["crates", "tongbao-sandbox" | "tongbao-cli", ..]
            | ["crates", _, "tests" | "examples" | "benches", ..]
    );
    let named = |part: &str| part.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    shared && parts.into_iter().any(named)
}

/// Whether a text has the id as a word, also at the beginning of a type's name: `tongbao_acme`, `ACME`, `AcmeProtocol`.
fn has_word(text: &str, id: &str) -> bool {
    text.split(|letter: char| !letter.is_ascii_alphanumeric()).any(|word| {
        let Some((start, rest)) = word.split_at_checked(id.len()) else { return false };
        let prefix_of_a_type = start.starts_with(|first: char| first.is_ascii_uppercase())
            && rest.starts_with(|next: char| next.is_ascii_uppercase());
        start.eq_ignore_ascii_case(id) && (rest.is_empty() || prefix_of_a_type)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::testing::check;

    const SPEC: (&str, &str) = ("specs/acme/gateway.toml", "id = \"acme\"\n");

    #[test]
    fn a_shared_file_names_no_gateway() {
        check(
            out_of_place,
            &[
                SPEC,
                ("crates/tongbao-flow/src/pay.rs", "//! Pays.\nuse tongbao_acme::Acme;\n"),
                ("Cargo.toml", "[workspace.dependencies]\ntongbao-acme = { path = \"crates/tongbao-acme\" }\n"),
                ("tests/properties/main.rs", "//! Laws.\nfn all() { check::<AcmeProtocol>() }\n"),
                (".ci/run", "cargo test -p tongbao-acme\n"),
            ],
            &[
                ".ci/run:1: a shared file names the gateway `acme`",
                "Cargo.toml:2: a shared file names the gateway `acme`",
                "crates/tongbao-flow/src/pay.rs:2: a shared file names the gateway `acme`",
                "tests/properties/main.rs:2: a shared file names the gateway `acme`",
            ],
        );
    }

    #[test]
    fn a_shared_crate_has_no_module_of_a_gateway() {
        check(
            out_of_place,
            &[SPEC, ("crates/tongbao-flow/src/acme/pay.rs", "//! Pays.\n"), ("xtask/src/acme.rs", "//! Odd.\n")],
            &[
                "crates/tongbao-flow/src/acme/pay.rs:1: the path of a shared file names the gateway `acme`",
                "xtask/src/acme.rs:1: the path of a shared file names the gateway `acme`",
            ],
        );
    }

    #[test]
    fn at_home_a_gateway_is_named() {
        let text = "use tongbao_acme::Acme;\n";
        let homes = [
            "specs/acme/types.toml",
            "crates/tongbao-acme/src/lib.rs",
            "crates/tongbao-acme/Cargo.toml",
            "crates/tongbao-sandbox/src/acme/mod.rs",
            "crates/tongbao-sandbox/src/acme.rs",
            "crates/tongbao-cli/src/demo/acme.rs",
            "crates/tongbao-macros/tests/acme.rs",
            "tests/wire/snapshots/acme/pay/paid.snap",
            "tests/attacks/acme/main.rs",
            "docs/gateways/acme.md",
            "README.md",
            "docs/spec-format.md",
            "crates/tongbao-transport/README.md",
            "Cargo.lock",
        ];
        let files: Vec<_> = homes.iter().map(|path| (*path, text)).collect();
        check(out_of_place, &files, &[]);
    }

    #[test]
    fn a_field_of_one_gateway_may_be_called_like_another_gateway() {
        let other = ("specs/huixin/gateway.toml", "id = \"huixin\"\n");
        let table = ("specs/huixin/types.toml", "acme_flag = { need = \"O\" }\n");
        let snapshot = ("tests/wire/snapshots/huixin/pay/paid.snap", "acme_flag: Y\n");
        check(out_of_place, &[SPEC, other, table, snapshot], &[]);
        let code = ("crates/tongbao-huixin/src/lib.rs", "//! Odd.\nuse tongbao_acme::Acme;\n");
        let found = "crates/tongbao-huixin/src/lib.rs:2: a shared file names the gateway `acme`";
        check(out_of_place, &[SPEC, other, code], &[found]);
    }

    #[test]
    fn generated_lists_name_everybody() {
        let index = "//! Every gateway.\n//!\n//! @generated by codegen.\n\nmod acme;\n";
        let manifest =
            "# gateways: this block is written by `cargo xtask codegen`\ntongbao-acme = {}\n# end of gateways\n";
        check(
            out_of_place,
            &[SPEC, ("tests/wire/gateways.rs", index), ("crates/tongbao-cli/Cargo.toml", manifest)],
            &[],
        );
    }

    #[test]
    fn a_word_that_only_holds_the_id_is_another_word() {
        for word in ["acmes", "pacme", "Acmes", "ac me", "汉acm"] {
            assert!(!has_word(word, "acme"), "{word}");
        }
        for word in ["tongbao_acme", "ACME_URL", "AcmeProtocol", "汉acme字"] {
            assert!(has_word(word, "acme"), "{word}");
        }
    }
}
