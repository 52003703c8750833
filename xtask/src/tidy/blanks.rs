//! Blanks that nobody sees.

use super::Finding;
use super::graph::Graph;
use super::tree::{File, Tree};

/// No blanks at the end of a line, no empty lines at the end of a file, and a line break after the last line.
///
/// Files that hold somebody's exact output are left alone: snapshots, diagnostics, vectors.
pub(crate) fn trailing(tree: &Tree, _: &Graph) -> Vec<Finding> {
    tree.files.iter().filter(|file| !is_exact(file)).flat_map(check).collect()
}

fn is_exact(file: &File) -> bool {
    [".snap", ".stderr", ".pem"].iter().any(|end| file.path.ends_with(end))
        || file.has_component("vectors")
        || file.has_component("testdata")
}

fn check(file: &File) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (line, text) in (1..).zip(file.text.split('\n')) {
        if text.ends_with(char::is_whitespace) {
            let fix = if file.generated() { "let the generator write none" } else { "delete them" };
            findings.push(Finding::new(&file.path, line, "blanks at the end of the line", fix));
        }
    }
    let last = file.text.lines().count();
    if file.text.ends_with("\n\n") {
        findings.push(Finding::new(&file.path, last, "empty lines at the end of the file", "delete them"));
    } else if !file.text.is_empty() && !file.text.ends_with('\n') {
        findings.push(Finding::new(&file.path, last, "no line break after the last line", "add one"));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::testing::check;

    #[test]
    fn blanks_at_ends_are_found() {
        check(
            trailing,
            &[
                ("a.rs", "//! A. \nok\n\t\nreturn\r\n"),
                ("b.md", "text\n\n"),
                ("c.toml", "a = 1"),
                ("d.rs", "//! D.\n"),
                ("e", ""),
                ("tests/wire/snapshots/x.snap", "body \n\n"),
                ("tests/ui/x.stderr", "error  \n"),
            ],
            &[
                "a.rs:1: blanks at the end of the line",
                "a.rs:3: blanks at the end of the line",
                "a.rs:4: blanks at the end of the line",
                "b.md:2: empty lines at the end of the file",
                "c.toml:1: no line break after the last line",
            ],
        );
    }
}
