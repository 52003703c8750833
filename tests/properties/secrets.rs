//! No secret in anything that can be printed.

use proptest::prelude::*;
use tongbao_core::Masked;
use tongbao_core::schema::{Kind, SecretClass};
use tongbao_tests::sample;
use tongbao_tests::tree::Node;
use tongbao_tests::view::secret_and_open;

use crate::broken::{sites, with};
use crate::generate::for_all;
use crate::messages::subjects;

/// How long a piece of a secret may be seen: the masks of card numbers show six digits in a row, on purpose.
fn longest(class: SecretClass) -> usize {
    if class == SecretClass::Pan { 6 } else { 5 }
}

/// Whether a piece of the text that is longer than allowed stands in what was printed. A star may be the mask's.
fn leaks(printed: &str, secret: &str, allowed: usize) -> bool {
    let characters: Vec<char> = secret.chars().collect();
    let seen = |piece: &[char]| !piece.contains(&'*') && printed.contains(&piece.iter().collect::<String>());
    characters.windows(allowed + 1).any(seen)
}

#[test]
fn no_secret_is_in_debug_or_in_the_masked_view() {
    for subject in subjects() {
        for_all(subject, 20, |subject, tree| {
            let message = subject.valid(&tree);
            let (all, open) = secret_and_open(&*message);
            let masked = Masked(&*message);
            let printed = [
                format!("{message:?}"),
                format!("{message:#?}"),
                masked.to_string(),
                format!("{masked:?}"),
                serde_json::to_string(&masked).expect("texts"),
                serde_json::to_string_pretty(&masked).expect("texts"),
            ];
            // What is no secret may hold the same characters by chance: such a message proves nothing.
            let open = open.join("\n");
            for secret in all.iter().filter(|secret| !leaks(&open, secret, 6)) {
                for printed in &printed {
                    prop_assert!(!leaks(printed, secret, 6), "{} shows {:?}: {}", subject, secret, printed);
                }
            }
            Ok(())
        });
    }
}

#[test]
fn every_secret_field_is_masked_wherever_it_stands() {
    let mut count = 0;
    for (subject, site) in sites() {
        let Some(class) = site.field.secret else { continue };
        count += 1;
        let length = site.field.len.map_or(16, |len| len.max as usize);
        let secret: String = "9081726354".chars().cycle().take(length).collect();
        let tree = with(subject.schema, &site, |tree| tree.set(site.field.wire, Node::Text(secret.clone())));
        let message = subject.valid(&tree);
        assert!(secret_and_open(&*message).0.contains(&secret), "{subject} {}", site.place());
        let masked = Masked(&*message);
        for printed in [format!("{message:?}"), masked.to_string(), serde_json::to_string(&masked).expect("texts")] {
            assert!(!leaks(&printed, &secret, longest(class)), "{subject} {}: {printed}", site.place());
            assert!(length < 3 || !printed.contains(&secret), "{subject} {}: {printed}", site.place());
        }
    }
    assert!(count > 30, "{count} secret fields");
}

#[test]
fn no_value_of_any_field_is_in_an_error() {
    const CANARY: &str = "Qz7Xk9Wv";
    let mut count = 0;
    for (subject, site) in sites() {
        let length = site.field.len.map_or(400, |len| len.max as usize + 1);
        let text: String = CANARY.chars().cycle().take(length.max(CANARY.len())).collect();
        for text in [text.clone(), format!("{text}\u{1}"), format!("\u{1}{text}"), format!("{text}汉😀")] {
            if matches!(site.field.kind, Kind::Object(_) | Kind::List { .. }) {
                continue;
            }
            let tree = with(subject.schema, &site, |tree| tree.set(site.field.wire, Node::Text(text.clone())));
            for result in [subject.strict(&tree), subject.lenient(&tree)] {
                let Err(invalid) = result else { continue };
                count += 1;
                for printed in [invalid.to_string(), format!("{invalid:?}"), format!("{invalid:#?}")] {
                    assert!(!printed.contains(&CANARY[..4]), "{subject} {}: {printed}", site.place());
                }
            }
        }
    }
    assert!(count > 500, "{count} errors");
}

#[test]
fn no_text_of_a_field_is_in_an_error_about_the_wire() {
    const CANARY: &str = "6217003320034459100";
    for subject in subjects() {
        let message = subject.valid(&sample::full(subject.schema));
        let text = subject.write(&*message);
        let secret = text.replacen("</", &format!("{CANARY}</"), 1);
        for broken in [
            secret[..secret.len() - 5].to_owned(),
            secret.replacen("</", "&nope;</", 1),
            secret.replacen("</", "<!-- --></", 1),
            secret.replacen("</", "\u{1}</", 1),
            secret.replacen("</", "]]></", 1),
            secret.replacen("</", "<a/></", 1),
            format!("{secret}{CANARY}"),
            format!("{CANARY}{secret}"),
            secret.replacen("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", CANARY, 1),
        ] {
            if let Err(error) = subject.read(&broken) {
                assert!(!error.contains(&CANARY[..8]), "{subject}: {error}");
            }
        }
    }
}

#[test]
fn members_that_no_table_has_are_named_and_not_shown() {
    for subject in subjects().into_iter().filter(|subject| subject.schema.role.inbound()) {
        let tree = sample::full(subject.schema).with("newSecret", "Qz7Xk9Wv");
        let message = subject.lenient(&tree).expect("unknown members are kept");
        let printed = format!("{message:?} {message:#?} {}", Masked(&*message));
        assert!(printed.contains("newSecret") && !printed.contains("Qz7Xk9Wv"), "{subject}: {printed}");
    }
}

proptest! {
    #![proptest_config(crate::generate::config(64))]

    #[test]
    fn any_text_in_any_field_gives_a_message_or_a_fault_and_never_a_panic(text in any::<String>()) {
        for subject in subjects() {
            let mut tree = sample::full(subject.schema);
            for field in subject.schema.fields {
                tree.set(field.wire, Node::Text(text.clone()));
            }
            for result in [subject.strict(&tree), subject.lenient(&tree)] {
                match result {
                    Ok(message) => drop((format!("{message:?}"), Masked(&*message).to_string())),
                    Err(invalid) => drop((format!("{invalid:?}"), invalid.to_string())),
                }
            }
        }
    }
}
