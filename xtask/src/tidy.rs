//! `tidy`: what the repository promises about itself, checked over its files and its dependency graph.
//!
//! Every rule is a plain function from files and graph to findings, has a file of its own under `tidy/`, and a test in which it fires.
//! All findings of all rules come out in one run: where, what, and what to do about it.

mod blanks;
mod code;
mod gateway_ids;
mod graph;
mod headers;
mod layers;
mod length;
mod machine_paths;
mod manifests;
mod reach;
mod todo;
mod tree;
mod words;

use std::fmt;
use std::path::Path;

use graph::Graph;
use tree::Tree;

/// A rule: from the files and the dependency graph to everything that is not as it should be.
type Rule = fn(&Tree, &Graph) -> Vec<Finding>;

/// Every rule.
const RULES: &[Rule] = &[
    layers::layering,
    reach::forbidden_dependencies,
    gateway_ids::out_of_place,
    words::floats,
    words::unsafe_code,
    headers::module_documentation,
    headers::generated_mark,
    length::long_files,
    todo::without_condition,
    blanks::trailing,
    machine_paths::absolute,
    manifests::reasons,
    manifests::inherited_paths,
    manifests::description_and_lints,
];

/// Checks the repository.
pub(crate) fn run(root: &Path) -> Result<(), String> {
    let tree = Tree::read(root)?;
    let graph = Graph::read(root)?;
    let findings = check(&tree, &graph);
    if findings.is_empty() {
        println!("tidy: {} rules over {} files, nothing found", RULES.len(), tree.files.len());
        return Ok(());
    }
    let list: Vec<_> = findings.iter().map(Finding::to_string).collect();
    let (count, s) = (findings.len(), if findings.len() == 1 { "" } else { "s" });
    Err(format!("{}\n\ntidy: {count} finding{s}; CONTRIBUTING.md says why each rule exists", list.join("\n")))
}

/// How often the id of a gateway to be would stand where gateway ids may not: the places, as a list for people.
pub(crate) fn id_taken(root: &Path, id: &str) -> Result<Vec<String>, String> {
    let tree = Tree::read(root)?;
    Ok(gateway_ids::of(&tree, id).iter().map(|finding| format!("{}:{}", finding.path, finding.line)).collect())
}

fn check(tree: &Tree, graph: &Graph) -> Vec<Finding> {
    let mut findings: Vec<_> = RULES.iter().flat_map(|rule| rule(tree, graph)).collect();
    findings.sort();
    findings
}

/// Something that is not as it should be.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Finding {
    path: String,
    line: usize,
    what: String,
    fix: String,
}

impl Finding {
    fn new(path: &str, line: usize, what: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, what: what.into(), fix: fix.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}\n    {}", self.path, self.line, self.what, self.fix)
    }
}

/// What the tests of the rules share.
#[cfg(test)]
mod testing {
    use super::{Graph, Rule, Tree};

    /// Runs a rule over made-up files and compares what it says with `path:line: what`.
    pub(super) fn check(rule: Rule, files: &[(&str, &str)], expected: &[&str]) {
        check_with(rule, &Tree::of(files), &Graph::default(), expected);
    }

    /// The same with a dependency graph.
    pub(super) fn check_with(rule: Rule, tree: &Tree, graph: &Graph, expected: &[&str]) {
        let mut findings = rule(tree, graph);
        findings.sort();
        assert!(findings.iter().all(|finding| !finding.fix.is_empty()), "every finding says what to do: {findings:?}");
        let found: Vec<_> =
            findings.iter().map(|finding| format!("{}:{}: {}", finding.path, finding.line, finding.what)).collect();
        assert_eq!(found, expected);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_rules_run_and_their_findings_are_sorted() {
        let bad = "//! Fine.\nlet x: f64 = 0; \n";
        let tree = Tree::of(&[("crates/b/src/lib.rs", bad), ("crates/a/src/lib.rs", "fn a() {}\n")]);
        let found: Vec<_> = check(&tree, &Graph::default()).iter().map(|f| format!("{}:{}", f.path, f.line)).collect();
        assert_eq!(found, ["crates/a/src/lib.rs:1", "crates/b/src/lib.rs:2", "crates/b/src/lib.rs:2"]);
    }

    #[test]
    fn a_finding_says_where_what_and_what_to_do() {
        let finding = Finding::new("a.rs", 3, "`f64` in code", "use Amount");
        assert_eq!(finding.to_string(), "a.rs:3: `f64` in code\n    use Amount");
    }
}
