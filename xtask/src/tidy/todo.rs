//! Things left to do say when they can be done.

use super::Finding;
use super::code::parts;
use super::graph::Graph;
use super::tree::{File, Tree};

/// A `TODO` names its condition: `TODO(when the gateway publishes a length): enforce it`. Other words for it are not used.
pub(crate) fn without_condition(tree: &Tree, _: &Graph) -> Vec<Finding> {
    tree.files.iter().flat_map(check).collect()
}

const FIX: &str =
    "name the condition under which it can be done: `TODO(when …): …`, with when, once, after, until or if";

fn check(file: &File) -> Vec<Finding> {
    let comments = comments(file);
    let mut findings = Vec::new();
    for (line, text) in (1..).zip(comments.lines()) {
        for word in ["FIXME", "XXX", "HACK"] {
            if after_word(text, word).is_some() {
                findings.push(Finding::new(&file.path, line, format!("`{word}` in a comment"), FIX));
            }
        }
        if after_word(text, "TODO").is_some_and(|rest| !names_condition(rest)) {
            findings.push(Finding::new(&file.path, line, "`TODO` without a condition", FIX));
        }
    }
    findings
}

/// The comments of a file, line by line. What is no program has none.
fn comments(file: &File) -> String {
    let name = file.path.rsplit('/').next().unwrap_or_default();
    if file.path.ends_with(".rs") {
        return parts(&file.text).comments;
    }
    if name.contains('.') && ![".toml", ".sh", ".yml", ".yaml"].iter().any(|end| name.ends_with(end)) {
        return String::new();
    }
    let comment = |line: &str| line.split_once('#').map(|(_, comment)| comment.to_owned()).unwrap_or_default();
    file.text.lines().map(comment).collect::<Vec<_>>().join("\n")
}

/// What follows a word that stands alone. In backticks it is a word that the comment is about.
fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    text.match_indices(word).find_map(|(at, _)| {
        let (before, rest) = (text.get(..at)?, text.get(at..)?.strip_prefix(word)?);
        let alone = !before.ends_with(|last: char| last.is_alphanumeric() || last == '_' || last == '`')
            && !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_');
        alone.then_some(rest)
    })
}

fn names_condition(rest: &str) -> bool {
    let Some((condition, what)) = rest.strip_prefix('(').and_then(|rest| rest.split_once("):")) else { return false };
    let (word, more) = condition.split_once(' ').unwrap_or((condition, ""));
    ["when", "once", "after", "until", "if"].contains(&word) && !more.trim().is_empty() && !what.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::testing::check;

    #[test]
    fn something_left_to_do_names_its_condition() {
        check(
            without_condition,
            &[
                ("a.rs", "//! A.\n// TODO: later\n// TODO(ann): later\n// TODO(when): later\n// FIXME\n"),
                ("b.rs", "//! B.\n// TODO(when the gateway publishes a length): enforce it\nlet a = \"TODO\";\n"),
                ("c.rs", "//! A `TODO` says when. TODOS and XXXL are other words.\n"),
                ("Cargo.toml", "a = 1 # TODO update\nb = \"TODO\"\n"),
                (".ci/run", "# HACK: works\n"),
                ("notes.md", "TODO\n"),
            ],
            &[
                ".ci/run:1: `HACK` in a comment",
                "Cargo.toml:1: `TODO` without a condition",
                "a.rs:2: `TODO` without a condition",
                "a.rs:3: `TODO` without a condition",
                "a.rs:4: `TODO` without a condition",
                "a.rs:5: `FIXME` in a comment",
            ],
        );
    }
}
