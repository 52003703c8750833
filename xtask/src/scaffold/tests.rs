//! Scaffolds in a repository that has nothing but the files that codegen needs.

use std::fs;

use tempfile::TempDir;

use super::*;

/// A repository without gateways.
fn repository() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let block = "[dependencies]\n# gateways: this block is written by `cargo xtask codegen`\n# end of gateways\n";
    for (path, text) in [
        ("crates/tongbao-cli/Cargo.toml", block),
        ("crates/tongbao-core/Cargo.toml", "[package]\n"),
        ("tests/Cargo.toml", block),
        ("tests/wire/support.rs", "//! Shared: how to pay.\n"),
        ("specs/README.md", "Specs.\n"),
    ] {
        codegen::write(&root.path().join(path), text).unwrap();
    }
    let made = Command::new("git").args(["init", "--quiet"]).current_dir(root.path()).status().unwrap();
    assert!(made.success());
    root
}

fn check_refused(result: Result<(), String>, words: &str) {
    let message = result.expect_err("it is refused");
    assert!(message.contains(words), "`{message}` does not say `{words}`");
}

fn read(root: &TempDir, path: &str) -> String {
    fs::read_to_string(root.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn a_gateway_and_an_interface_are_written_and_generated() {
    let root = repository();
    gateway(root.path(), "zeta2").unwrap();
    interface(root.path(), "zeta2", "trade_pay").unwrap();
    codegen::run(root.path(), true).unwrap();
    let specs = codegen::specs(root.path()).unwrap();
    let spec = specs.iter().find(|spec| spec.id == "zeta2").unwrap();
    assert_eq!((spec.rust.as_str(), spec.interfaces.len()), ("Zeta2", 1));
    assert!(read(&root, "crates/tongbao-zeta2/src/merchant.rs").contains("pub struct Zeta2 {"));
    assert!(read(&root, "tests/wire/zeta2/mod.rs").contains("mod trade_pay;"));
    assert!(read(&root, "crates/tongbao-cli/Cargo.toml").contains("tongbao-zeta2 = { path = \"../tongbao-zeta2\" }"));
    assert!(read(&root, "tests/Cargo.toml").contains("tongbao-zeta2 = { path = \"../crates/tongbao-zeta2\" }"));
}

#[test]
fn nothing_of_the_template_is_left() {
    let root = repository();
    gateway(root.path(), "zeta").unwrap();
    interface(root.path(), "zeta", "trade_pay").unwrap();
    for path in ["specs/zeta/gateway.toml", "crates/tongbao-zeta/src/lib.rs", "specs/zeta/trade_pay.toml"] {
        let text = read(&root, path);
        assert!(!text.to_lowercase().contains("acme") && !text.contains("{{"), "{path}: {text}");
    }
}

#[test]
fn only_an_id_that_is_nothing_but_a_name_can_be_a_gateways() {
    let root = repository();
    for id in ["", "a", "Zeta", "ze_ta", "ze-ta", "2zeta", "支付", "type", "../zeta", "averyveryverylongidentifier"] {
        check_refused(gateway(root.path(), id), "cannot be the id of a gateway");
    }
    check_refused(gateway(root.path(), "core"), "crates/tongbao-core exists");
    check_refused(gateway(root.path(), "support"), "tests/wire/support.rs exists");
    check_refused(gateway(root.path(), "snapshots"), "every gateway shares");
    check_refused(
        gateway(root.path(), "pay"),
        "is a word that shared files have in 1 places (the first: tests/wire/support.rs:1)",
    );
    assert!(!root.path().join("specs/core").exists(), "nothing is written when an id is refused");
}

#[test]
fn nothing_is_overwritten() {
    let root = repository();
    gateway(root.path(), "zeta").unwrap();
    check_refused(gateway(root.path(), "zeta"), "specs/zeta exists");
    interface(root.path(), "zeta", "trade_pay").unwrap();
    check_refused(interface(root.path(), "zeta", "trade_pay"), "has an interface `trade_pay` already");
    fs::write(root.path().join("specs/zeta/other.toml"), "").unwrap();
    check_refused(interface(root.path(), "zeta", "other"), "specs/zeta/other.toml");
    check_refused(
        write_new(root.path(), &[("new.rs".to_owned(), String::new()), ("tests/Cargo.toml".to_owned(), String::new())]),
        "nothing is overwritten, and these exist: tests/Cargo.toml",
    );
    assert!(!root.path().join("new.rs").exists(), "all or none");
}

#[test]
fn an_interface_belongs_to_a_gateway_and_has_a_name_of_its_own() {
    let root = repository();
    gateway(root.path(), "zeta").unwrap();
    check_refused(interface(root.path(), "eta", "pay"), "there is no gateway `eta`; there are zeta, or run");
    for id in ["", "Pay", "trade__pay", "pay_", "3ds", "match", "a-b"] {
        check_refused(interface(root.path(), "zeta", id), "cannot be the id of an interface");
    }
    check_refused(interface(root.path(), "zeta", "types"), "another file of every gateway");
}

#[test]
fn files_whose_spec_is_gone_are_removed() {
    let root = repository();
    gateway(root.path(), "zeta").unwrap();
    interface(root.path(), "zeta", "trade_pay").unwrap();
    fs::remove_file(root.path().join("specs/zeta/trade_pay.toml")).unwrap();
    assert!(codegen::run(root.path(), true).unwrap_err().contains("tests/wire/zeta/trade_pay.rs"));
    codegen::run(root.path(), false).unwrap();
    codegen::run(root.path(), true).unwrap();
    assert!(!root.path().join("crates/tongbao-zeta/src/generated/trade_pay.rs").exists());
    assert!(root.path().join("tests/wire/zeta/fixture.rs").exists(), "what people wrote stays");
}

#[test]
fn a_package_with_a_block_knows_the_gateways_that_it_has_modules_or_cases_for() {
    let root = repository();
    let block = |sign: &str| {
        format!("{sign} gateways: this block is written by `cargo xtask codegen`\n{sign} end of gateways\n")
    };
    let sandbox = root.path().join("crates/tongbao-sandbox");
    let flows = |sign: &str| block(sign).replace("gateways", "flows");
    codegen::write(&sandbox.join("Cargo.toml"), &(flows("#") + &block("#"))).unwrap();
    codegen::write(&sandbox.join("src/lib.rs"), &(block("//") + &flows("//"))).unwrap();
    codegen::write(&sandbox.join("src/zeta/mod.rs"), "//! Simulates.\n").unwrap();
    codegen::write(&sandbox.join("src/zeta/flow.rs"), "//! Joins.\n").unwrap();
    codegen::write(&root.path().join("tests/ui/Cargo.toml"), &block("#")).unwrap();
    codegen::write(&root.path().join("tests/ui/theta/swapped.rs"), "//! Does not compile.\n").unwrap();
    codegen::write(&root.path().join("tests/attacks/main.rs"), &block("//")).unwrap();
    codegen::write(&root.path().join("tests/attacks/theta.rs"), "//! Attacks.\n").unwrap();
    gateway(root.path(), "zeta").unwrap();
    gateway(root.path(), "theta").unwrap();
    assert!(read(&root, "tests/attacks/main.rs").contains("\nmod theta;\n// end"));
    let cases = read(&root, "tests/ui/Cargo.toml");
    let theta = "tongbao-theta = { path = \"../../crates/tongbao-theta\", default-features = false }";
    assert!(cases.ends_with(&format!("codegen`\n{theta}\n# end of gateways\n")), "{cases}");
    let list = read(&root, "crates/tongbao-sandbox/src/lib.rs");
    assert!(list.contains("\nmod zeta;\n// end"), "{list}");
    assert!(list.contains("[\n    (\"zeta\", crate::zeta::flow::start),\n];\n// end of flows"), "{list}");
    let manifest = read(&root, "crates/tongbao-sandbox/Cargo.toml");
    assert!(manifest.contains("\ntongbao-zeta = { path = \"../tongbao-zeta\" }\n# end"), "{manifest}");
    assert!(manifest.contains("\nflow = [\"tongbao-zeta/flow\"]\n# end of flows"), "{manifest}");
}
