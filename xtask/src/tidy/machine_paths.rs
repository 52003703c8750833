//! Paths that exist on one machine only.

use super::Finding;
use super::graph::Graph;
use super::tree::Tree;

/// Where people's homes are.
const HOMES: &[&str] = &["/home", "/Users", "/root", r"C:\Users"];

/// No file names a folder of somebody's machine: a home, or the place of this very checkout.
pub(crate) fn absolute(tree: &Tree, _: &Graph) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &tree.files {
        for (line, text) in file.lines() {
            let mut places = HOMES.iter().copied().chain(tree.places.iter().map(String::as_str));
            if let Some(place) = places.find(|place| names(text, place)) {
                let what = format!("a path below `{place}`, which only one machine has");
                let fix = "write it from the root of the repository, or from `CARGO_MANIFEST_DIR`";
                findings.push(Finding::new(&file.path, line, what, fix));
            }
        }
    }
    findings
}

/// Whether a text names something below this folder. In an address on the web, or further down a path, it is another folder.
fn names(text: &str, place: &str) -> bool {
    text.match_indices(place).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at.saturating_add(place.len())..).unwrap_or_default();
        let begins = !before.ends_with(|last: char| last.is_alphanumeric() || "._-/}>~\\".contains(last));
        begins
            && after.starts_with(['/', '\\'])
            && after.chars().nth(1).is_some_and(|next| next.is_alphanumeric() || next == '.')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::testing::{check, check_with};

    #[test]
    fn somebodys_home_is_found() {
        // Put together here, so that the rule does not find this file.
        let text = ["/home", "/ann/key.pem\n/root", "/.cargo\n", r"C:\Users", r"\ann", "\n"].concat();
        check(
            absolute,
            &[("a.md", &text), ("b.md", "https://example.com/home/x and docs/home/y and /home/ alone\n")],
            &[
                "a.md:1: a path below `/home`, which only one machine has",
                "a.md:2: a path below `/root`, which only one machine has",
                "a.md:3: a path below `C:\\Users`, which only one machine has",
            ],
        );
    }

    #[test]
    fn the_place_of_the_checkout_is_found() {
        let mut tree =
            Tree::of(&[("a.toml", "path = \"/builds/tongbao/specs\"\n"), ("b.toml", "path = \"builds/x\"\n")]);
        tree.places = vec!["/builds/tongbao".to_owned(), "/builds".to_owned()];
        let expected = ["a.toml:1: a path below `/builds/tongbao`, which only one machine has"];
        check_with(absolute, &tree, &Graph::default(), &expected);
    }
}
