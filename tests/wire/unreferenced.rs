//! Snapshots belong to examples, one to one; beside them each gateway has one of its tables.

use std::collections::BTreeSet;

use tongbao_tests::places::{file_name, files_below, root, specs};

#[test]
fn every_snapshot_belongs_to_an_example_and_every_example_has_one() {
    let mut expected = BTreeSet::new();
    for gateway in specs() {
        if !gateway.interfaces.is_empty() {
            expected.insert(format!("{}/{}.snap", gateway.id, crate::tables::FILE));
        }
        for interface in &gateway.interfaces {
            for example in &interface.examples {
                let path = format!("{}/{}/{}.snap", gateway.id, interface.id, file_name(&example.name));
                assert!(expected.insert(path.clone()), "two examples have the snapshot {path}: rename one in the spec");
            }
        }
    }
    let mut found: BTreeSet<_> = files_below(&root().join("tests/wire/snapshots")).into_iter().collect();
    // What insta writes beside a snapshot that differs; the example's own test reports that.
    found.retain(|path| !path.ends_with(".snap.new"));
    let stray: Vec<_> = found.difference(&expected).collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    assert!(stray.is_empty(), "no example has these snapshots any more, delete them: {stray:#?}");
    assert!(missing.is_empty(), "these snapshots are missing, write them with INSTA_UPDATE=always: {missing:#?}");
}
