//! Mandatory fields, values that are not listed, values that are fixed.

use tongbao_core::FaultKind;
use tongbao_core::schema::{Kind, Need, Role};
use tongbao_tests::sample;
use tongbao_tests::tree::{Node, Tree};

use crate::broken::{faults, only_fault, sites, with};
use crate::messages::subjects;

#[test]
fn a_mandatory_field_that_is_missing_is_named_with_its_label() {
    let mut count = 0;
    for (subject, site) in sites().into_iter().filter(|(_, site)| site.field.need == Need::Mandatory) {
        let tree = with(subject.schema, &site, |tree| *tree = tree.clone().without(site.field.wire));
        let fault = only_fault("left out", &site, subject.strict(&tree));
        assert_eq!(fault, FaultKind::Missing, "{subject} {}", site.place());
        if subject.schema.role.inbound() {
            let fault = only_fault("left out of a reply", &site, subject.lenient(&tree));
            assert_eq!(fault, FaultKind::Missing, "{subject} {}", site.place());
        }
        count += 1;
    }
    assert!(count > 150, "{count} mandatory fields");
}

#[test]
fn all_faults_are_reported_at_once() {
    for subject in subjects() {
        let mandatory: Vec<_> = subject.schema.fields.iter().filter(|field| field.need == Need::Mandatory).collect();
        let missing = |tree: &Tree| match subject.strict(tree) {
            Ok(_) => Vec::new(),
            Err(invalid) => faults(&invalid).into_iter().filter(|(_, kind)| *kind == FaultKind::Missing).collect(),
        };
        let names: Vec<_> = missing(&Tree::default()).into_iter().map(|(place, _)| place).collect();
        let expected: Vec<_> = mandatory.iter().map(|field| field.wire.to_owned()).collect();
        assert_eq!(names, expected, "{subject}: in the order of the table");
        // Every field wrong in its own way: one fault each.
        let mut tree = Tree::default();
        let mut wrong = 0;
        for field in subject.schema.fields.iter().filter(|field| field.fixed.is_none()) {
            let text = match (field.kind, field.len) {
                (Kind::Text, Some(len)) => "\u{1}".repeat(len.max as usize),
                (Kind::Amount(_) | Kind::Int { .. } | Kind::Date(_) | Kind::DateTime(_), _) => "\u{1}".to_owned(),
                _ => continue,
            };
            tree.set(field.wire, Node::Text(text));
            wrong += 1;
        }
        if wrong > 0 {
            let Err(invalid) = subject.strict(&tree) else { panic!("{subject} is wrong everywhere") };
            let found = faults(&invalid).into_iter().filter(|(place, _)| tree.get(place).is_some()).count();
            assert_eq!(found, wrong, "{subject}: {invalid}");
            let count = format!("has {} fault", invalid.faults.len());
            assert!(invalid.to_string().contains(&count), "{invalid}");
        }
    }
}

#[test]
fn a_value_that_is_not_listed_is_refused_on_the_way_out_and_kept_on_the_way_in() {
    let mut count = 0;
    for (subject, site) in sites() {
        let Kind::Enum(list) = site.field.kind else { continue };
        if site.field.fixed.is_some() {
            continue;
        }
        count += 1;
        let tree = with(subject.schema, &site, |tree| tree.set(site.field.wire, Node::Text("NOT-LISTED".to_owned())));
        let result = subject.strict(&tree);
        // An acknowledgement repeats what was notified.
        let closed = matches!(site.owner.role, Role::Request | Role::Object);
        if list.open {
            assert!(result.is_ok(), "{subject} {}: an open list takes it", site.place());
        } else if closed {
            let fault = only_fault("not listed", &site, result);
            let FaultKind::NotListed(allowed) = fault else { panic!("{subject} {}: {fault:?}", site.place()) };
            assert!(list.values.iter().all(|value| allowed.contains(value.wire)), "{allowed} names every value");
            assert!(!allowed.contains("NOT-LISTED"), "and not the one that was found");
        }
        for value in list.values {
            let listed =
                with(subject.schema, &site, |tree| tree.set(site.field.wire, Node::Text(value.wire.to_owned())));
            subject.valid(&listed);
        }
    }
    assert!(count > 20, "{count} lists of values");
}

#[test]
fn every_open_reply_keeps_what_its_list_does_not_have() {
    for subject in subjects().into_iter().filter(|subject| subject.schema.role.inbound()) {
        for field in subject.schema.fields.iter().filter(|field| field.fixed.is_none()) {
            if let Kind::Enum(list) = field.kind {
                let tree = sample::full(subject.schema).with(field.wire, "NEW");
                match subject.lenient(&tree) {
                    Ok(message) => assert!(format!("{message:?}").contains("NEW"), "{subject} {}", field.wire),
                    Err(invalid) => panic!("{subject}: a reply with a new {} must be readable: {invalid}", list.rust),
                }
            }
        }
    }
}

#[test]
fn a_fixed_field_has_its_one_value_and_no_other_in_both_directions() {
    let mut count = 0;
    for subject in subjects() {
        for field in subject.schema.fields {
            let Some(fixed) = field.fixed else { continue };
            count += 1;
            for other in [format!("{fixed}0"), fixed.to_lowercase() + "x", "0".to_owned()] {
                let tree = sample::full(subject.schema).with(field.wire, &other);
                for result in [subject.strict(&tree), subject.lenient(&tree)] {
                    let Err(invalid) = result else { panic!("{subject}: {} = {other}", field.wire) };
                    let about = faults(&invalid).into_iter().any(|(place, _)| place == field.wire);
                    assert!(about, "{subject}: {invalid}");
                }
            }
        }
    }
    assert!(count > 15, "{count} fixed fields");
}

#[test]
fn the_wrong_shape_is_refused_and_never_guessed_at() {
    for subject in subjects() {
        for field in subject.schema.fields {
            let shapes = [
                Node::Object(Tree::default().with("a", "b")),
                Node::List(vec![Tree::default().with("a", "b")]),
                Node::Text("text".to_owned()),
            ];
            for (at, shape) in shapes.into_iter().enumerate() {
                let fits = match field.kind {
                    Kind::Object(_) => at == 0,
                    Kind::List { .. } => at == 1,
                    _ => at == 2,
                };
                if !fits {
                    let mut tree = sample::full(subject.schema);
                    tree.set(field.wire, shape);
                    assert!(subject.lenient(&tree).is_err(), "{subject}: {} with shape {at}", field.wire);
                }
            }
        }
    }
}
