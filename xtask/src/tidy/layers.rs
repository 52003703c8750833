//! The direction of dependencies: what of ours each crate may use.

use std::collections::BTreeSet;

use super::Finding;
use super::graph::{Graph, Member};
use super::tree::Tree;

/// Each crate with the crates of ours right below it; what is below those is allowed too. Every crate must be in here or be a gateway's.
const LAYERS: &[(&str, Below)] = &[
    ("tongbao-schema", Below::These(&[])),
    ("tongbao-core", Below::These(&["tongbao-schema", "tongbao-macros"])),
    ("tongbao-wire", Below::These(&["tongbao-core"])),
    ("tongbao-crypto", Below::These(&[])),
    (GATEWAY, Below::These(&["tongbao-core", "tongbao-wire", "tongbao-crypto"])),
    ("tongbao-transport", Below::These(&["tongbao-core"])),
    ("tongbao-flow", Below::These(&["tongbao-core", "tongbao-transport"])),
    ("tongbao-sandbox", Below::These(&[GATEWAY])),
    ("tongbao-spec", Below::These(&["tongbao-schema"])),
    ("tongbao-codegen", Below::These(&["tongbao-spec"])),
    ("tongbao-macros", Below::These(&["tongbao-schema", "tongbao-codegen"])),
    ("tongbao-cli", Below::Anything),
    ("tongbao-tests", Below::Anything),
    ("tongbao-flows-tests", Below::Anything),
    ("tongbao-ui-tests", Below::Anything),
    ("shop", Below::Anything),
    ("xtask", Below::Anything),
];

/// Stands for the crate of every gateway.
const GATEWAY: &str = "tongbao-<gateway>";

#[derive(Clone, Copy)]
enum Below {
    These(&'static [&'static str]),
    Anything,
}

/// Crates use only what is below them.
pub(crate) fn layering(tree: &Tree, graph: &Graph) -> Vec<Finding> {
    let gateways = tree.gateways();
    let mut findings = Vec::new();
    for member in &graph.members {
        let layer = layer_of(&member.name, &gateways);
        let Some((_, below)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
            findings.push(Finding::new(
                &member.manifest,
                1,
                format!("`{}` is in no layer", member.name),
                "give it a line in `LAYERS` of xtask/src/tidy/layers.rs and in docs/architecture.md, \
                 or, if it is a gateway's, a folder of its id in `specs`",
            ));
            continue;
        };
        let Below::These(below) = below else { continue };
        let allowed = everything(below);
        for used in graph.direct(&member.name).filter(|used| graph.is_member(used)) {
            if !allowed.contains(layer_of(used, &gateways)) {
                let what = format!("`{}` depends on `{used}`", member.name);
                findings.push(Finding::new(&member.manifest, line_of(tree, member, used), what, advice(&allowed)));
            }
        }
    }
    findings
}

fn layer_of<'a>(package: &'a str, gateways: &BTreeSet<&str>) -> &'a str {
    match package.strip_prefix("tongbao-") {
        Some(id) if gateways.contains(id) => GATEWAY,
        _ => package,
    }
}

/// What is below, and what is below that.
fn everything(below: &[&'static str]) -> BTreeSet<&'static str> {
    let mut all = BTreeSet::new();
    let mut next = below.to_vec();
    while let Some(name) = next.pop() {
        if let (true, Some((_, Below::These(more)))) = (all.insert(name), LAYERS.iter().find(|(of, _)| *of == name)) {
            next.extend_from_slice(more);
        }
    }
    all
}

fn advice(allowed: &BTreeSet<&str>) -> String {
    if allowed.is_empty() {
        return "it must stand alone: move what needs both into a crate above them".to_owned();
    }
    let allowed: Vec<_> = allowed.iter().copied().collect();
    format!("of ours it may use {}; move what needs both into a crate above them", allowed.join(", "))
}

/// Where a manifest names a dependency.
pub(crate) fn line_of(tree: &Tree, member: &Member, used: &str) -> usize {
    let names = |line: &str| line.strip_prefix(used).is_some_and(|rest| rest.starts_with([' ', '.', '=']));
    let manifest = tree.find(&member.manifest);
    manifest.and_then(|file| file.lines().find(|(_, line)| names(line))).map_or(1, |(line, _)| line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::testing::check_with;

    fn tree() -> Tree {
        let manifest = "[dependencies]\ntongbao-core.workspace = true\ntongbao-transport.workspace = true\n";
        Tree::of(&[("specs/acme/gateway.toml", ""), ("crates/tongbao-acme/Cargo.toml", manifest)])
    }

    #[test]
    fn what_is_below_may_be_used() {
        let graph = Graph::of(&[
            ("tongbao-schema", &[]),
            ("tongbao-core", &["tongbao-schema", "http"]),
            ("tongbao-transport", &["tongbao-core"]),
            ("tongbao-acme", &["tongbao-core", "tongbao-schema"]),
            ("tongbao-sandbox", &["tongbao-acme", "tongbao-core"]),
            ("tongbao-cli", &["tongbao-acme", "tongbao-sandbox", "tongbao-transport"]),
        ]);
        check_with(layering, &tree(), &graph, &[]);
    }

    #[test]
    fn a_gateway_uses_no_transport() {
        let graph = Graph::of(&[("tongbao-acme", &["tongbao-transport"]), ("tongbao-transport", &[])]);
        let expected = ["crates/tongbao-acme/Cargo.toml:3: `tongbao-acme` depends on `tongbao-transport`"];
        check_with(layering, &tree(), &graph, &expected);
    }

    #[test]
    fn crypto_uses_nothing_of_ours_and_flow_no_gateway() {
        let graph = Graph::of(&[
            ("tongbao-schema", &[]),
            ("tongbao-acme", &[]),
            ("tongbao-crypto", &["tongbao-schema"]),
            ("tongbao-flow", &["tongbao-acme"]),
        ]);
        let expected = [
            "crates/tongbao-crypto/Cargo.toml:1: `tongbao-crypto` depends on `tongbao-schema`",
            "crates/tongbao-flow/Cargo.toml:1: `tongbao-flow` depends on `tongbao-acme`",
        ];
        check_with(layering, &tree(), &graph, &expected);
    }

    #[test]
    fn the_sandbox_is_free_of_flows() {
        let graph = Graph::of(&[("tongbao-flow", &[]), ("tongbao-sandbox", &["tongbao-flow"])]);
        let expected = ["crates/tongbao-sandbox/Cargo.toml:1: `tongbao-sandbox` depends on `tongbao-flow`"];
        check_with(layering, &tree(), &graph, &expected);
    }

    #[test]
    fn a_crate_without_layer_is_found() {
        let graph = Graph::of(&[("tongbao-surprise", &[])]);
        let expected = ["crates/tongbao-surprise/Cargo.toml:1: `tongbao-surprise` is in no layer"];
        check_with(layering, &tree(), &graph, &expected);
    }
}
