//! Files that nobody reads to the end.

use super::Finding;
use super::graph::Graph;
use super::tree::Tree;

/// How many lines a hand-written Rust file may have, its tests included.
const LIMIT: usize = 500;

/// No hand-written Rust file is longer than a reader can hold.
pub(crate) fn long_files(tree: &Tree, _: &Graph) -> Vec<Finding> {
    let files = tree.rust().filter(|file| !file.generated()).map(|file| (file, file.text.lines().count()));
    let fix = "move a part that has a name of its own into a file of its own; tests can go to `<module>/tests.rs`";
    files
        .filter(|(_, lines)| *lines > LIMIT)
        .map(|(file, lines)| Finding::new(&file.path, lines, format!("{lines} lines, at most {LIMIT} allowed"), fix))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::testing::check;

    #[test]
    fn the_limit_is_allowed_and_one_line_more_is_not() {
        let (most, more) = ("//! A.\n".repeat(500), "//! A.\n".repeat(501));
        let generated = format!("//! @generated from specs.\n{more}");
        check(
            long_files,
            &[("a.rs", &most), ("b.rs", &more), ("c.rs", &generated), ("d.md", &more)],
            &["b.rs:501: 501 lines, at most 500 allowed"],
        );
    }
}
