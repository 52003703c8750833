//! Generated files are what the specs give: `cargo test` alone proves it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as it should be"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use tongbao_codegen::File;
use tongbao_spec::Gateway;
use tongbao_tests::places::{files_below, root};

const HOW: &str = "run `cargo xtask codegen` and commit the result";

/// The specs as the verb loads them: their paths stand in some generated texts.
fn gateways() -> Vec<Gateway> {
    std::env::set_current_dir(root()).expect("the repository");
    let mut folders: Vec<_> = std::fs::read_dir("specs").expect("specs").map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders.iter().map(|folder| tongbao_spec::load(folder).unwrap_or_else(|report| panic!("{report}"))).collect()
}

/// Takes seconds, so the tests share it.
static GENERATED: LazyLock<Vec<File>> = LazyLock::new(|| generated(&gateways()));

fn generated(gateways: &[Gateway]) -> Vec<File> {
    let mut files: Vec<_> = gateways.iter().flat_map(tongbao_codegen::files).collect();
    files.extend(tongbao_codegen::indexes(gateways));
    files
}

#[test]
fn every_generated_file_is_fresh() {
    assert!(GENERATED.len() > 10, "{} files", GENERATED.len());
    let stale: Vec<_> = GENERATED.iter().filter(|file| !is_fresh(file)).map(|file| file.path.as_str()).collect();
    assert!(stale.is_empty(), "stale generated files: {stale:#?}\n{HOW}");
}

fn is_fresh(file: &File) -> bool {
    std::fs::read_to_string(root().join(&file.path)).is_ok_and(|text| text == file.text)
}

#[test]
fn no_generated_file_has_outlived_its_spec() {
    let files: BTreeSet<_> = GENERATED.iter().map(|file| file.path.clone()).collect();
    let mut leftovers = Vec::new();
    for folder in ["crates", "tests/wire", "docs/gateways"] {
        for path in files_below(&root().join(folder)) {
            let path = format!("{folder}/{path}");
            if is_marked(&root().join(&path)) && !files.contains(&path) {
                leftovers.push(path);
            }
        }
    }
    assert!(leftovers.is_empty(), "no spec gives these files any more: {leftovers:#?}\n{HOW}");
}

/// Whether a file says in its head that it is generated from specs.
fn is_marked(path: &Path) -> bool {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines().take(8).any(|line| line.starts_with("//! @generated from specs"))
}

#[test]
fn the_manifests_name_every_gateway() {
    for (manifest, crates) in [("tests", "../crates"), ("crates/tongbao-cli", "..")] {
        let block = tongbao_codegen::dependencies(&gateways(), crates, "");
        let text = std::fs::read_to_string(root().join(manifest).join("Cargo.toml")).expect("a manifest");
        let (_, rest) =
            text.split_once("# gateways: this block is written by `cargo xtask codegen`\n").expect("the block");
        let (found, _) = rest.split_once("# end of gateways\n").expect("the end of the block");
        assert_eq!(found, block, "{manifest}/Cargo.toml is stale\n{HOW}");
    }
}

#[test]
fn generating_twice_gives_the_same_text() {
    assert_eq!(generated(&gateways()), *GENERATED);
}
