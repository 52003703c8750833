//! What is written is read back.

use proptest::prelude::*;
use tongbao_core::schema::{Charset, MessageSchema};
use tongbao_tests::sample;
use tongbao_tests::tree::{Node, Tree};
use tongbao_tests::view::view;

use crate::generate::{for_all, in_order};
use crate::messages::subjects;

/// The view that a tree must give.
pub(crate) fn expected(tree: &Tree) -> Vec<(String, String)> {
    fn walk(prefix: &str, tree: &Tree, found: &mut Vec<(String, String)>) {
        for (name, node) in &tree.0 {
            let place = format!("{prefix}{name}");
            match node {
                Node::Text(text) => found.push((place, text.clone())),
                Node::Object(tree) => walk(&format!("{place}/"), tree, found),
                Node::List(trees) => {
                    found.push((place.clone(), format!("{} items", trees.len())));
                    trees.iter().enumerate().for_each(|(at, tree)| walk(&format!("{place}/{at}/"), tree, found));
                }
            }
        }
    }
    let mut found = Vec::new();
    walk("", tree, &mut found);
    found
}

#[test]
fn every_message_is_read_back_as_it_was_written() {
    for subject in subjects() {
        for_all(subject, 32, |subject, tree| {
            let message = subject.strict(&tree).map_err(|invalid| TestCaseError::fail(invalid.to_string()))?;
            prop_assert_eq!(view(&*message), expected(&tree), "what is read is what was there");
            let text = subject.write(&*message);
            let read = subject.read(&text).map_err(|error| TestCaseError::fail(format!("{error}: {text}")))?;
            prop_assert_eq!(view(&*read), view(&*message), "{}", text);
            prop_assert_eq!(subject.write(&*read), text, "writing is the same every time");
            prop_assert_eq!(format!("{read:?}"), format!("{message:?}"), "and nothing unknown is left over");
            Ok(())
        });
    }
}

#[test]
fn the_samples_of_the_other_tests_fit_their_tables() {
    for subject in subjects() {
        for tree in [sample::full(subject.schema), sample::minimal(subject.schema)] {
            let message = subject.valid(&tree);
            assert_eq!(view(&*message), expected(&ordered(tree, subject.schema)), "{subject}");
        }
    }
}

fn ordered(tree: Tree, schema: &MessageSchema) -> Tree {
    in_order(tree, schema)
}

#[test]
fn every_message_can_be_carried_in_every_charset() {
    for subject in subjects() {
        for &charset in Charset::ALL {
            let mut other = subject;
            other.wire.charset = charset;
            for_all(other, 4, |subject, tree| {
                let message = subject.valid(&tree);
                let text = subject.write(&*message);
                let Ok(bytes) = tongbao_wire::charset::encode(&text, charset) else { return Ok(()) };
                let back = tongbao_wire::charset::decode(&bytes, charset).expect("what was encoded");
                let read = subject.read(&back).map_err(|error| TestCaseError::fail(format!("{error}: {text}")))?;
                prop_assert_eq!(view(&*read), view(&*message), "{}", text);
                Ok(())
            });
        }
    }
}

#[test]
fn the_order_of_members_does_not_matter() {
    for subject in subjects() {
        for_all(subject, 8, |subject, tree| {
            let message = subject.valid(&tree);
            let mut turned = tree.clone();
            turned.0.reverse();
            prop_assert_eq!(view(&*subject.valid(&turned)), view(&*message));
            Ok(())
        });
    }
}
