//! What every manifest says.

use super::Finding;
use super::graph::Graph;
use super::tree::{File, Tree};

/// Every dependency that is not inherited has a comment on its line that says what it is for. Ours have their own descriptions.
pub(crate) fn reasons(tree: &Tree, _: &Graph) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in manifests(tree) {
        for Line { line, text, name, .. } in dependencies(file) {
            if !is_inherited(text) && !is_ours(name) && comment(text).is_none() {
                let what = format!("`{name}` has no reason");
                let fix = "say in a comment on its line what it is for, so that it can go when that goes";
                findings.push(Finding::new(&file.path, line, what, fix));
            }
        }
    }
    findings
}

/// Our own crates are written as paths once, in the workspace's manifest, and inherited from there.
pub(crate) fn inherited_paths(tree: &Tree, _: &Graph) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in manifests(tree) {
        for Line { line, text, name, workspace } in dependencies(file) {
            if is_ours(name) && !workspace && !is_inherited(text) {
                let what = format!("`{name}` is not inherited from the workspace");
                let fix = format!("write `{name}.workspace = true`; its path stands once, in the manifest at the root");
                findings.push(Finding::new(&file.path, line, what, fix));
            }
        }
    }
    findings
}

/// Every package says what it is for and takes the workspace's lints.
pub(crate) fn description_and_lints(tree: &Tree, graph: &Graph) -> Vec<Finding> {
    let mut findings = Vec::new();
    for member in &graph.members {
        if member.description.as_deref().unwrap_or_default().trim().is_empty() {
            let what = format!("`{}` has no description", member.name);
            findings.push(Finding::new(&member.manifest, 1, what, "say in one sentence why the package exists"));
        }
        let text = tree.find(&member.manifest).map(|file| file.text.as_str()).unwrap_or_default();
        if !text.contains("[lints]\nworkspace = true\n") {
            let what = format!("`{}` does not take the workspace's lints", member.name);
            findings.push(Finding::new(&member.manifest, 1, what, "add `[lints]` with `workspace = true`"));
        }
    }
    findings
}

fn manifests(tree: &Tree) -> impl Iterator<Item = &File> {
    tree.files.iter().filter(|file| file.path == "Cargo.toml" || file.path.ends_with("/Cargo.toml"))
}

/// A line that names a dependency.
struct Line<'a> {
    line: usize,
    text: &'a str,
    name: &'a str,
    /// Whether it stands in the workspace's list.
    workspace: bool,
}

/// The lines of a manifest that name dependencies, except those that codegen writes.
fn dependencies(file: &File) -> Vec<Line<'_>> {
    let mut section = "";
    let mut found = Vec::new();
    for (line, text) in file.own_lines() {
        if let Some(name) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(name, _)| name) {
            section = name;
            // `[dependencies.name]`: the same in more lines.
            if let Some((table, name)) = name.rsplit_once('.').filter(|(table, _)| table.ends_with("dependencies")) {
                found.push(Line { line, text, name, workspace: table == "workspace.dependencies" });
            }
        } else if section.ends_with("dependencies") {
            let name = text.split([' ', '.', '=']).next().unwrap_or_default();
            let begins = name.starts_with(|first: char| first.is_ascii_alphanumeric());
            if begins && text.contains('=') {
                found.push(Line { line, text, name, workspace: section == "workspace.dependencies" });
            }
        }
    }
    found
}

fn is_ours(name: &str) -> bool {
    name.starts_with("tongbao-")
}

fn is_inherited(text: &str) -> bool {
    text.contains("workspace = true")
}

/// The comment at the end of a line, if it says something.
fn comment(text: &str) -> Option<&str> {
    let mut quoted = false;
    let (at, _) = text.char_indices().find(|(_, letter)| {
        quoted ^= *letter == '"';
        *letter == '#' && !quoted
    })?;
    text.get(at..).map(|comment| comment.trim_start_matches(['#', ' '])).filter(|comment| !comment.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::testing::{check, check_with};

    const ROOT: (&str, &str) = (
        "Cargo.toml",
        "[workspace]\nmembers = []\n[workspace.dependencies]\n# Ours\ntongbao-core = { path = \"crates/tongbao-core\" }\n\
         http = \"1\" # types\nbytes = \"1\"\nodd = { version = \"#1\" }\nempty = \"1\" #\n",
    );

    #[test]
    fn a_dependency_has_a_reason() {
        let member = "[package]\nname = \"a\"\n[dependencies]\ntongbao-core.workspace = true\ntower = \"0.3\"\n\
             [dev-dependencies]\nrsa = { workspace = true, features = [\"x\"] }\n[dependencies.long]\nversion = \"1\"\n";
        check(
            reasons,
            &[ROOT, ("crates/a/Cargo.toml", member)],
            &[
                "Cargo.toml:7: `bytes` has no reason",
                "Cargo.toml:8: `odd` has no reason",
                "Cargo.toml:9: `empty` has no reason",
                "crates/a/Cargo.toml:5: `tower` has no reason",
                "crates/a/Cargo.toml:8: `long` has no reason",
            ],
        );
    }

    #[test]
    fn paths_of_ours_are_inherited() {
        let member = "[dependencies]\ntongbao-core = { path = \"../tongbao-core\" }\ntongbao-wire.workspace = true\n\
             # gateways: this block is written by `cargo xtask codegen`\n\
             tongbao-acme = { path = \"../tongbao-acme\" }\n# end of gateways\n";
        check(
            inherited_paths,
            &[ROOT, ("crates/a/Cargo.toml", member)],
            &["crates/a/Cargo.toml:2: `tongbao-core` is not inherited from the workspace"],
        );
    }

    #[test]
    fn a_package_says_what_it_is_for_and_takes_the_lints() {
        let mut graph = Graph::of(&[("tongbao-a", &[]), ("tongbao-b", &[])]);
        graph.members.iter_mut().for_each(|member| {
            member.description = member.description.take().filter(|_| member.name == "tongbao-b");
        });
        let tree = Tree::of(&[
            ("crates/tongbao-a/Cargo.toml", "[lints]\nworkspace = true\n"),
            ("crates/tongbao-b/Cargo.toml", ""),
        ]);
        let expected = [
            "crates/tongbao-a/Cargo.toml:1: `tongbao-a` has no description",
            "crates/tongbao-b/Cargo.toml:1: `tongbao-b` does not take the workspace's lints",
        ];
        check_with(description_and_lints, &tree, &graph, &expected);
    }
}
