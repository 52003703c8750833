//! Masks: any text at all, and never more than the class allows.

use proptest::prelude::*;
use tongbao_core::{Credential, Cvv, IdCard, Name, Pan, Phone, Secret, SecretKind, Token};

/// How many characters of a text at most are shown, in order.
fn shown<K: SecretKind>(text: &str) -> usize {
    let masked = Secret::<K>::from(text).masked();
    assert_eq!(format!("{:?}", Secret::<K>::from(text)), masked, "Debug is the mask");
    masked.chars().filter(|c| *c != '*').count()
}

proptest! {
    #![proptest_config(crate::generate::config(512))]

    #[test]
    fn a_mask_of_any_text_shows_no_more_than_its_class_allows(text in any::<String>()) {
        let text = text.replace('*', "");
        let length = text.chars().count();
        for (class, shown, most) in [
            ("pan", shown::<Pan>(&text), 10),
            ("phone", shown::<Phone>(&text), 5),
            ("id-card", shown::<IdCard>(&text), 2),
            ("name", shown::<Name>(&text), 1),
            ("token", shown::<Token>(&text), 4),
            ("cvv", shown::<Cvv>(&text), 0),
            ("credential", shown::<Credential>(&text), 0),
        ] {
            prop_assert!(shown <= most, "{class} shows {shown} characters");
            prop_assert!(length == 0 || shown < length, "{class} shows everything of {length}");
        }
    }

    #[test]
    fn a_mask_of_wide_and_combining_characters_never_panics(text in "[小强😀👨‍👩‍👧e\u{301}\u{200B}\u{FEFF}\u{10FFFF}a1]{0,40}") {
        shown::<Pan>(&text);
        shown::<Phone>(&text);
        shown::<IdCard>(&text);
        shown::<Name>(&text);
        shown::<Token>(&text);
    }

    #[test]
    fn a_mask_does_not_tell_the_length_of_what_is_never_shown(a in any::<String>(), b in any::<String>()) {
        prop_assert_eq!(Secret::<Cvv>::from(a.as_str()).masked(), Secret::<Cvv>::from(b.as_str()).masked());
        prop_assert_eq!(Secret::<Credential>::from(a.as_str()).masked(), Secret::<Credential>::from(b.as_str()).masked());
    }

    #[test]
    fn comparing_secrets_is_comparing_texts(a in any::<String>(), b in any::<String>()) {
        prop_assert_eq!(Secret::<Token>::from(a.as_str()) == Secret::from(b.as_str()), a == b);
        prop_assert!(Secret::<Token>::from(a.as_str()) == Secret::from(a.as_str()));
    }
}
