//! What the derives, `protocol!` and the types say to a mistake: the compiler's text, word for word.
//!
//! The texts are those of the toolchain in `rust-toolchain` terms: the newest stable one. To take new ones: `TRYBUILD=overwrite cargo test
//! -p tongbao-ui-tests`, and read the difference.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as it should be"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn every_mistake_is_named_at_its_place() {
    let project = project();
    std::fs::create_dir_all(&project).expect("the folder in which trybuild compiles the cases");
    let bad = home().join("private_bad.toml");
    std::fs::copy(bad, project.join("private_bad.toml")).expect("the file that `protocol!` reads");
    trybuild::TestCases::new().compile_fail("*/*.rs");
}

#[test]
fn every_case_has_its_text() {
    let (cases, texts) = (files("rs"), files("stderr"));
    assert!(cases.len() >= 15, "{} cases", cases.len());
    assert_eq!(cases, texts, "a case is a file `.rs` with a file `.stderr` beside it");
}

/// The folders with cases: those of every gateway in its own.
fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files with an extension in all folders, without it.
fn files(extension: &str) -> Vec<PathBuf> {
    let entries = |folder: &Path| std::fs::read_dir(folder).expect("a folder").map(|entry| entry.unwrap().path());
    let folders = entries(home()).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| entries(&folder).collect::<Vec<_>>());
    let files = files.filter(|path| path.extension().is_some_and(|found| found == extension));
    let mut files: Vec<_> = files.map(|path| path.with_extension("")).collect();
    files.sort();
    files
}

/// Where trybuild compiles the cases: the package's folder, as the macros see it.
fn project() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["metadata", "--no-deps", "--offline", "--format-version=1"];
    let output = Command::new(cargo).args(arguments).current_dir(home()).output().expect("cargo metadata");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let target = metadata["target_directory"].as_str().expect("a folder");
    PathBuf::from(target).join("tests/trybuild").join(env!("CARGO_PKG_NAME"))
}
