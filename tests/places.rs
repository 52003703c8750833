//! Where things are in the repository.

use std::fs;
use std::path::{Path, PathBuf};

use tongbao_spec::Gateway;

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a package of a workspace").to_owned()
}

/// Every gateway's specs, checked. The paths in them are relative to the root, as `cargo xtask` has them.
///
/// # Panics
///
/// A spec has a mistake; the report says which.
#[must_use]
pub fn specs() -> Vec<Gateway> {
    let mut folders: Vec<_> =
        fs::read_dir(root().join("specs")).expect("specs").map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders.iter().map(|folder| tongbao_spec::load(folder).unwrap_or_else(|report| panic!("{report}"))).collect()
}

/// Every file below a folder, as paths from that folder with `/`, sorted. None if there is no such folder.
#[must_use]
pub fn files_below(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                open.push(entry);
            } else {
                let path = entry.strip_prefix(folder).expect("below the folder").to_string_lossy().replace('\\', "/");
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The name of an example as a file has it: like the name of its generated test.
#[must_use]
pub fn file_name(example: &str) -> String {
    let words = example.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_").to_lowercase()
}
