//! What certain crates must not bring in, not even through another crate.

use super::Finding;
use super::graph::{Graph, Member};
use super::layers::line_of;
use super::tree::Tree;

/// Gateways and the core bring in no async runtime and no HTTP client, the core no cryptography, the schema nothing at all.
pub(crate) fn forbidden_dependencies(tree: &Tree, graph: &Graph) -> Vec<Finding> {
    let gateways = tree.gateways();
    let mut findings = Vec::new();
    for member in &graph.members {
        let gateway = member.name.strip_prefix("tongbao-").is_some_and(|id| gateways.contains(id));
        match member.name.as_str() {
            "tongbao-schema" => findings.extend(any_dependency(member, tree, graph)),
            "tongbao-core" => findings.extend(reached(member, &[RUNTIME, CLIENT, CRYPTO], tree, graph)),
            _ if gateway => findings.extend(reached(member, &[RUNTIME, CLIENT], tree, graph)),
            _ => {}
        }
    }
    findings
}

/// A family of crates.
#[derive(Clone, Copy)]
struct Family {
    what: &'static str,
    names: &'static [&'static str],
    fix: &'static str,
}

const RUNTIME: Family = Family {
    what: "an async runtime",
    names: &[
        "async-executor",
        "async-global-executor",
        "async-io",
        "async-std",
        "compio",
        "futures-executor",
        "glommio",
        "mio",
        "monoio",
        "smol",
        "tokio",
    ],
    fix: "messages are written and read without I/O: whoever sends them is tongbao-transport or the caller",
};

const CLIENT: Family = Family {
    what: "an HTTP client",
    names: &["attohttpc", "awc", "curl", "hyper", "hyper-util", "isahc", "minreq", "reqwest", "surf", "ureq"],
    fix: "use the types of the `http` crate only: whoever sends them is tongbao-transport or the caller",
};

const CRYPTO: Family = Family {
    what: "cryptography",
    names: &[
        "aes",
        "aws-lc-rs",
        "boring",
        "digest",
        "ed25519-dalek",
        "hmac",
        "md-5",
        "native-tls",
        "openssl",
        "p256",
        "ring",
        "rsa",
        "rustls",
        "sha1",
        "sha2",
        "signature",
        "sm2",
        "sm3",
        "sm4",
        "x509-cert",
    ],
    fix: "algorithms come in as values, `Arc<dyn Signer>`: the crate that has them is tongbao-crypto",
};

fn reached(member: &Member, families: &[Family], tree: &Tree, graph: &Graph) -> Vec<Finding> {
    let found = families.iter().filter_map(|family| {
        let way = graph.way(&member.name, |name| family.names.contains(&name))?;
        let first = way.get(1).copied().unwrap_or_default();
        let what = format!("`{}` brings in {}: {}", member.name, family.what, way.join(" → "));
        Some(Finding::new(&member.manifest, line_of(tree, member, first), what, family.fix))
    });
    found.collect()
}

fn any_dependency(member: &Member, tree: &Tree, graph: &Graph) -> Vec<Finding> {
    let found = graph.direct(&member.name).map(|used| {
        let what = format!("`{}` depends on `{used}`", member.name);
        let fix = "it is plain data that build tools and libraries share: it depends on nothing";
        Finding::new(&member.manifest, line_of(tree, member, used), what, fix)
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::testing::check_with;

    fn check(packages: &[(&str, &[&str])], expected: &[&str]) {
        let tree = Tree::of(&[("specs/acme/gateway.toml", "")]);
        check_with(forbidden_dependencies, &tree, &Graph::of(packages), expected);
    }

    #[test]
    fn a_gateway_brings_in_no_runtime_through_others() {
        check(
            &[("tongbao-acme", &["http", "nice"]), ("nice", &["tokio"])],
            &[
                "crates/tongbao-acme/Cargo.toml:1: `tongbao-acme` brings in an async runtime: tongbao-acme → nice → tokio",
            ],
        );
        check(
            &[("tongbao-acme", &["reqwest"])],
            &["crates/tongbao-acme/Cargo.toml:1: `tongbao-acme` brings in an HTTP client: tongbao-acme → reqwest"],
        );
    }

    #[test]
    fn the_core_brings_in_no_cryptography_and_no_client() {
        check(&[("tongbao-core", &["bytes", "http"])], &[]);
        check(
            &[("tongbao-core", &["bytes", "sha2", "ureq"])],
            &[
                "crates/tongbao-core/Cargo.toml:1: `tongbao-core` brings in an HTTP client: tongbao-core → ureq",
                "crates/tongbao-core/Cargo.toml:1: `tongbao-core` brings in cryptography: tongbao-core → sha2",
            ],
        );
    }

    #[test]
    fn the_schema_brings_in_nothing() {
        check(
            &[("tongbao-schema", &["serde"])],
            &["crates/tongbao-schema/Cargo.toml:1: `tongbao-schema` depends on `serde`"],
        );
    }

    #[test]
    fn others_may() {
        check(&[("tongbao-transport", &["reqwest"]), ("tongbao-crypto", &["rsa"])], &[]);
    }
}
