//! Reaching one field of a message, wherever it is, and finding the fault about it.

use std::collections::HashSet;

use tongbao_core::schema::{FieldSchema, Kind, MessageSchema};
use tongbao_core::{FaultKind, Invalid};
use tongbao_tests::sample;
use tongbao_tests::tree::{Node, Tree};

use crate::messages::{Subject, subjects};

/// One field of a message: the names on the way to it, and its row.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    pub(crate) path: Vec<&'static str>,
    pub(crate) owner: &'static MessageSchema,
    pub(crate) field: &'static FieldSchema,
}

impl Site {
    /// The place as faults name it.
    pub(crate) fn place(&self) -> String {
        let mut place: String = self.path.iter().map(|name| format!("{name}/")).collect();
        place.push_str(self.field.wire);
        place
    }
}

/// Every field of every message, of its objects and of the items of its lists. Fields of an object that several messages share are met
/// once in what is sent and once in what is received: they have one table.
pub(crate) fn sites() -> Vec<(Subject, Site)> {
    fn walk(path: &[&'static str], owner: &'static MessageSchema, seen: &mut HashSet<Table>, found: &mut Vec<Site>) {
        for field in owner.fields {
            found.push(Site { path: path.to_vec(), owner, field });
            if let Kind::Object(of) | Kind::List { of, .. } = field.kind
                && seen.insert(std::ptr::from_ref(of))
            {
                let path: Vec<_> = path.iter().copied().chain([field.wire]).collect();
                walk(&path, of, seen, found);
            }
        }
    }
    let [mut sent, mut received] = [HashSet::new(), HashSet::new()];
    let mut all = Vec::new();
    for subject in subjects() {
        let seen = if subject.schema.role.inbound() { &mut received } else { &mut sent };
        let mut found = Vec::new();
        walk(&[], subject.schema, seen, &mut found);
        all.extend(found.into_iter().map(|site| (subject, site)));
    }
    all
}

type Table = *const MessageSchema;

/// The full sample that has this field, with something done to the object that holds it.
pub(crate) fn with(schema: &MessageSchema, site: &Site, change: impl FnOnce(&mut Tree)) -> Tree {
    let mut tree = sample::full(schema);
    if site.path.is_empty() {
        make_room(&mut tree, site);
        change(&mut tree);
        return tree;
    }
    let mut holder = &mut tree;
    for name in &site.path {
        let (_, node) = holder.0.iter_mut().find(|(known, _)| known == name).expect("the way to the field");
        holder = match node {
            Node::Object(tree) => tree,
            Node::List(trees) => trees.first_mut().expect("an item"),
            Node::Text(_) => panic!("{name} has no members"),
        };
    }
    make_room(holder, site);
    change(holder);
    tree
}

/// Where a rule lets only one of several fields stand, this one stands.
fn make_room(tree: &mut Tree, site: &Site) {
    use tongbao_core::schema::RuleKind::{AtMostOne, ExactlyOne};
    for rule in site.owner.rules.iter().filter(|rule| matches!(rule.kind, ExactlyOne | AtMostOne)) {
        if rule.fields.contains(&site.field.wire) {
            tree.0.retain(|(name, _)| !rule.fields.contains(&name.as_str()));
            tree.set(site.field.wire, sample::typical(site.field));
        }
    }
}

/// Every fault with its place; items of lists are not told apart.
pub(crate) fn faults(invalid: &Invalid) -> Vec<(String, FaultKind)> {
    let mut found = Vec::new();
    for fault in &invalid.faults {
        let place = fault.fields.join("+");
        match &fault.kind {
            FaultKind::Inside(inner) | FaultKind::Item(_, inner) => {
                found.extend(faults(inner).into_iter().map(|(inside, kind)| (format!("{place}/{inside}"), kind)));
            }
            kind => found.push((place, kind.clone())),
        }
    }
    found
}

/// The only fault, which must be about this field.
#[track_caller]
pub(crate) fn only_fault(what: &str, site: &Site, result: Result<impl Sized, Invalid>) -> FaultKind {
    let Err(invalid) = result else { panic!("{what}: `{}` was accepted", site.place()) };
    let all = faults(&invalid);
    assert_eq!(all.len(), 1, "{what}: one fault at `{}`, not {invalid}", site.place());
    assert_eq!(all[0].0, site.place(), "{what}: {invalid}");
    let said = invalid.to_string();
    assert!(said.contains(site.field.wire) && said.contains(site.field.label), "{what}: name and label: {said}");
    all[0].1.clone()
}
