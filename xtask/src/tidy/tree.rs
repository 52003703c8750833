//! The files of the repository.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::codegen::{BLOCKS, WRITTEN};

/// Every text file that is, or would be, under version control.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tree {
    pub(crate) files: Vec<File>,
    /// Folders of this machine: where the checkout is.
    pub(crate) places: Vec<String>,
}

/// A text file.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// From the root of the repository, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Tree {
    /// What git tracks, and what it would track if it were added. Files that are no UTF-8 are left out.
    pub(crate) fn read(root: &Path) -> Result<Self, String> {
        let output = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"])
            .current_dir(root)
            .output()
            .map_err(|error| format!("git, which knows the repository's files, cannot be run: {error}"))?;
        if !output.status.success() {
            return Err(format!("git ls-files: {}", String::from_utf8_lossy(&output.stderr).trim()));
        }
        let list = String::from_utf8_lossy(&output.stdout);
        let files = list.split('\0').filter(|path| !path.is_empty()).filter_map(|path| {
            let text = String::from_utf8(fs::read(root.join(path)).ok()?).ok()?;
            Some(File { path: path.to_owned(), text })
        });
        Ok(Self { files: files.collect(), places: places(root) })
    }

    /// The ids of the gateways: the folders of `specs`.
    pub(crate) fn gateways(&self) -> BTreeSet<&str> {
        let ids = self.files.iter().filter_map(|file| file.path.strip_prefix("specs/")?.split_once('/'));
        ids.map(|(id, _)| id).collect()
    }

    /// The file at this path.
    pub(crate) fn find(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    /// Every Rust file.
    pub(crate) fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.path.ends_with(".rs"))
    }

    /// Made-up files for the tests of the rules.
    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let file = |(path, text): &(&str, &str)| File { path: (*path).to_owned(), text: (*text).to_owned() };
        Self { files: files.iter().map(file).collect(), places: Vec::new() }
    }
}

impl File {
    /// Its lines, counted from 1.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.lines())
    }

    /// Whether a generator wrote it: one of its first lines is a comment that says so.
    pub(crate) fn generated(&self) -> bool {
        let comment = |line: &str| ["//", "#", "<!--"].iter().any(|start| line.starts_with(start));
        self.text.lines().take(5).any(|line| comment(line) && line.contains("@generated"))
    }

    /// Its lines outside the blocks that codegen writes into manifests and module lists.
    pub(crate) fn own_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut inside = None;
        self.lines().filter(move |(_, line)| {
            let line = line.trim_start_matches(['#', '/', ' ']);
            let begun = line.strip_suffix(WRITTEN).filter(|word| BLOCKS.contains(word));
            inside = begun.or(inside).filter(|word| line.strip_prefix("end of ") != Some(word));
            inside.is_none()
        })
    }

    /// Whether one of the folders on its path, or the file itself, has this name.
    pub(crate) fn has_component(&self, name: &str) -> bool {
        self.path.split('/').any(|part| part == name)
    }
}

/// The checkout, and the folder that it is in unless that is the one for temporary files.
fn places(root: &Path) -> Vec<String> {
    let parent = root.parent().filter(|parent| *parent != std::env::temp_dir() && parent.parent().is_some());
    let places = [Some(root), parent].into_iter().flatten();
    places.map(|place| place.to_string_lossy().into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_comment_near_the_top_marks_a_generated_file() {
        let marked = |text: &str| Tree::of(&[("a.rs", text)]).files.iter().any(File::generated);
        assert!(marked("//! Types.\n//!\n//! @generated from specs.\n"));
        assert!(marked("<!-- @generated from specs -->\n"));
        assert!(!marked("//! Types.\nconst MARK: &str = \"@generated\";\n"));
        assert!(!marked("1\n2\n3\n4\n5\n// @generated\n"));
    }

    #[test]
    fn blocks_of_codegen_are_nobodys_own_lines() {
        let text = "a\n# gateways: this block is written by `cargo xtask codegen`\nb\n# end of gateways\nc\n";
        let tree = Tree::of(&[("Cargo.toml", text)]);
        let own: Vec<_> = tree.files.iter().flat_map(File::own_lines).collect();
        assert_eq!(own, [(1, "a"), (4, "# end of gateways"), (5, "c")]);
        let text = "a\n// flows: this block is written by `cargo xtask codegen`\nb\n// end of flows\nc\n";
        let tree = Tree::of(&[("lib.rs", text)]);
        let own: Vec<_> = tree.files.iter().flat_map(File::own_lines).collect();
        assert_eq!(own, [(1, "a"), (4, "// end of flows"), (5, "c")]);
    }
}
