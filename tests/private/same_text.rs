//! One printer: what `protocol!` compiles is what `cargo xtask codegen` would write.

use tongbao_tests::places::{root, specs};

#[test]
fn the_macro_compiles_the_very_texts_that_codegen_writes() {
    let private = tongbao_spec::load_file(&root().join("tests/private/lianlian_like.toml"));
    let mut gateways = vec![private.unwrap_or_else(|report| panic!("{report}"))];
    gateways.extend(specs());
    for gateway in gateways {
        let inline = tongbao_codegen::inline(&gateway);
        let folder = format!("crates/tongbao-{}/src/generated/", gateway.id);
        let mut modules = 0;
        for file in tongbao_codegen::files(&gateway) {
            let Some(name) = file.path.strip_prefix(&folder).and_then(|name| name.strip_suffix(".rs")) else {
                continue;
            };
            if name == "mod" {
                // The root's own documentation has no place in the middle of somebody's module; its modules come inline.
                for line in file.text.lines().filter(|line| !line.starts_with("//!") && !line.starts_with("mod ")) {
                    assert!(inline.contains(line), "{}: the root lacks `{line}`", gateway.id);
                }
            } else {
                let module = format!("mod {name} {{\n{}}}\n", file.text);
                assert!(inline.contains(&module), "{}: {name} is not verbatim in the macro's text", gateway.id);
                modules += 1;
            }
        }
        assert!(modules > gateway.interfaces.len(), "{}: {modules} modules", gateway.id);
    }
}
