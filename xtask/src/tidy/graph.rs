//! The dependency graph, as far as the rules need it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;

use cargo_metadata::{CargoOpt, DependencyKind, MetadataCommand};

/// Who depends on whom, with every feature on. Dependencies of tests and benchmarks do not count: no user gets them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Graph {
    /// The packages of the workspace.
    pub(crate) members: Vec<Member>,
    edges: BTreeMap<String, BTreeSet<String>>,
}

/// A package of the workspace.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    /// The path of its manifest from the root of the repository.
    pub(crate) manifest: String,
    pub(crate) description: Option<String>,
}

impl Graph {
    /// Asks cargo.
    pub(crate) fn read(root: &Path) -> Result<Self, String> {
        let metadata = MetadataCommand::new()
            .manifest_path(root.join("Cargo.toml"))
            .features(CargoOpt::AllFeatures)
            // One platform, the same for everybody: findings must not depend on where the rules run.
            .other_options(["--filter-platform".to_owned(), "x86_64-unknown-linux-gnu".to_owned()])
            .exec()
            .map_err(|error| format!("cargo metadata: {error}"))?;
        let names: BTreeMap<_, _> = metadata.packages.iter().map(|each| (&each.id, each.name.to_string())).collect();
        let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for node in metadata.resolve.iter().flat_map(|resolve| &resolve.nodes) {
            let Some(from) = names.get(&node.id) else { continue };
            let used =
                node.deps.iter().filter(|to| to.dep_kinds.iter().any(|of| of.kind != DependencyKind::Development));
            edges.entry(from.clone()).or_default().extend(used.filter_map(|to| names.get(&to.pkg).cloned()));
        }
        let members = metadata.workspace_packages().into_iter().map(|package| {
            let manifest = package.manifest_path.as_std_path();
            Member {
                name: package.name.to_string(),
                manifest: manifest
                    .strip_prefix(&metadata.workspace_root)
                    .unwrap_or(manifest)
                    .to_string_lossy()
                    .replace('\\', "/"),
                description: package.description.clone(),
            }
        });
        Ok(Self { members: members.collect(), edges })
    }

    /// What a package depends on directly.
    pub(crate) fn direct(&self, package: &str) -> impl Iterator<Item = &str> {
        self.edges.get(package).into_iter().flatten().map(String::as_str)
    }

    /// The shortest way from a package to one with such a name: both ends and all between. The package itself does not count.
    pub(crate) fn way(&self, from: &str, to: impl Fn(&str) -> bool) -> Option<Vec<&str>> {
        let (from, _) = self.edges.get_key_value(from)?;
        let mut before: BTreeMap<&str, &str> = BTreeMap::new();
        let mut next = VecDeque::from([from.as_str()]);
        while let Some(here) = next.pop_front() {
            if here != from && to(here) {
                let mut way: Vec<&str> = std::iter::successors(Some(here), |at| before.get(at).copied()).collect();
                way.reverse();
                return Some(way);
            }
            for each in self.direct(here) {
                if each != from && !before.contains_key(each) {
                    before.insert(each, here);
                    next.push_back(each);
                }
            }
        }
        None
    }

    /// Whether the package is one of the workspace's.
    pub(crate) fn is_member(&self, package: &str) -> bool {
        self.members.iter().any(|member| member.name == package)
    }

    /// A made-up graph: every package with what it depends on. All whose name begins with `tongbao-` are members.
    #[cfg(test)]
    pub(crate) fn of(packages: &[(&str, &[&str])]) -> Self {
        let edges =
            packages.iter().map(|(from, to)| ((*from).to_owned(), to.iter().map(|to| (*to).to_owned()).collect()));
        let members = packages.iter().filter(|(name, _)| name.starts_with("tongbao-")).map(|(name, _)| Member {
            name: (*name).to_owned(),
            manifest: format!("crates/{name}/Cargo.toml"),
            description: Some("A crate.".to_owned()),
        });
        Self { members: members.collect(), edges: edges.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_way_is_found_and_circles_end() {
        let graph = Graph::of(&[("a", &["b", "c"]), ("b", &["a", "d"]), ("c", &["e"]), ("e", &["d"]), ("d", &["a"])]);
        assert_eq!(graph.way("a", |name| name == "d"), Some(vec!["a", "b", "d"]));
        assert_eq!(graph.way("a", |name| name == "a"), None);
        assert_eq!(graph.way("x", |_| true), None);
    }
}
