//! What the derives, `protocol!` and the types say to a mistake: the compiler's text, word for word.
//!
//! The texts are those of the toolchain in `rust-toolchain` terms: the newest stable one. To take new ones: `TRYBUILD=overwrite cargo test
//! -p tongbao-tests --test ui`, and read the difference.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as it should be"
)]

use std::path::PathBuf;
use std::process::Command;

use tongbao_tests::places::{files_below, root};

#[test]
fn every_mistake_is_named_at_its_place() {
    let project = project();
    std::fs::create_dir_all(&project).expect("the folder in which trybuild compiles the cases");
    let bad = root().join("tests/ui/private_bad.toml");
    std::fs::copy(bad, project.join("private_bad.toml")).expect("the file that `protocol!` reads");
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/cases/*.rs");
    for folder in files_below(&root().join("tests/ui")).iter().filter_map(|path| path.split_once('/')).map(|(f, _)| f) {
        if folder != "cases" {
            cases.compile_fail(format!("ui/{folder}/*.rs"));
        }
    }
}

#[test]
fn every_case_has_its_text() {
    let files = files_below(&root().join("tests/ui"));
    let cases: Vec<_> = files.iter().filter(|path| path.ends_with(".rs") && path.contains('/')).collect();
    assert!(cases.len() >= 15, "{} cases", cases.len());
    for case in cases {
        let text = case.replace(".rs", ".stderr");
        assert!(files.contains(&text), "{text} is missing");
    }
    for text in files.iter().filter(|path| path.ends_with(".stderr")) {
        assert!(files.contains(&text.replace(".stderr", ".rs")), "{text} belongs to no case");
    }
}

/// Where trybuild compiles the cases: the package's folder, as the macros see it.
fn project() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["metadata", "--no-deps", "--offline", "--format-version=1"];
    let output = Command::new(cargo).args(arguments).current_dir(root()).output().expect("cargo metadata");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let target = metadata["target_directory"].as_str().expect("a folder");
    PathBuf::from(target).join("tests/trybuild").join(env!("CARGO_PKG_NAME"))
}
