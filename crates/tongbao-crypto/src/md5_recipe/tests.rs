//! Recipes of gateways, and signatures that are nearly right.

use super::*;
use crate::testing::hex;

fn text(text: &str) -> Md5Part {
    Md5Part::Text(text.to_owned())
}

fn secret() -> SharedSecret {
    SharedSecret::new("0123456789abcdef").unwrap()
}

/// A 代扣 gateway: the caller's id, the secret, the method, and the ciphertext as text.
fn id_secret_method_message(method: &str) -> Md5Recipe {
    Md5Recipe::new([text("UA0001"), Md5Part::Secret, text(method), Md5Part::Message]).unwrap()
}

fn check(recipe: Md5Recipe, secret: &str, message: &str, expected: &str) {
    let secret = SharedSecret::new(secret).unwrap();
    let signature = Md5Signer::new(recipe.clone(), secret.clone()).sign(message.as_bytes()).unwrap();
    assert_eq!(signature, hex(expected), "{recipe:?}");
    Md5Verifier::new(recipe, secret).verify(message.as_bytes(), &signature).unwrap();
}

// Worked out with OpenSSL and with Node from the gateway's description.
#[test]
fn requests_of_a_deducting_gateway_are_signed_as_described() {
    let args = "k3e7BT7M9TAWUSOOZUETzO301C47NkfZtj5+dAjZW5gO/qSKAJHapZWjp4D+E70O";
    check(id_secret_method_message("single-order-query"), "0123456789abcdef", args, "8a96bc717caf8ba1f54324284aa0c03f");
}

#[test]
fn webhooks_with_the_key_behind_are_signed_as_described() {
    let recipe = Md5Recipe::message_secret();
    let webhook = r#"{"event_define_no":"pay.wx_pub","data":"data"}"#;
    check(recipe, "asdfkjasdkjfadjkfasdf", webhook, "1522304a51d9b18f076e7866280edce9");
}

// Worked out with `md5sum`.
#[test]
fn other_usual_recipes_are_signed_as_described() {
    let with_key = Md5Recipe::new([Md5Part::Message, text("&key="), Md5Part::Secret]).unwrap();
    check(with_key, "0123456789abcdef", "a=1&b=2", "8a1c13d95fa6ed254795273017dddb91");
    check(Md5Recipe::secret_message_secret(), "0123456789abcdef", "a=1&b=2", "196d45b3dafe33f1f3a153d6f10aa436");
    let both_sides =
        [text("ua"), Md5Part::Secret, text("ua"), Md5Part::Message, text("ua"), Md5Part::Secret, text("ua")];
    check(Md5Recipe::new(both_sides).unwrap(), "0123456789abcdef", "a=1&b=2", "5b4fbccd3cde2a6898d7bad0fb5cfbe0");
}

#[test]
fn a_recipe_names_the_message_once_and_the_secret_at_least_once() {
    use Md5Part::{Message, Secret};
    let found = |found| Err(RecipeError::Message { found });
    for (parts, expected) in [
        (vec![], found(0)),
        (vec![Secret], found(0)),
        (vec![Secret, text("a")], found(0)),
        (vec![Message, Message, Secret], found(2)),
        (vec![Message, Secret, Message, Message], found(3)),
        (vec![Message], Err(RecipeError::NoSecret)),
        (vec![text("0123456789abcdef"), Message], Err(RecipeError::NoSecret)),
    ] {
        assert_eq!(Md5Recipe::new(parts.clone()).map(drop), expected, "{parts:?}");
    }
}

#[test]
fn no_flipped_bit_is_accepted() {
    let verifier = Md5Verifier::new(Md5Recipe::message_secret(), secret());
    let signature = Md5Signer::new(Md5Recipe::message_secret(), secret()).sign(b"message").unwrap();
    for bit in 0..128 {
        let mut flipped = signature.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let refused = verifier.verify(b"message", &flipped);
        assert_eq!(
            refused,
            Err(VerifyError::Mismatch { algorithm: Algorithm::Md5, fingerprint: verifier.fingerprint() })
        );
    }
    for bit in 0..56 {
        let mut flipped = *b"message";
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(verifier.verify(&flipped, &signature).is_err(), "bit {bit} of the message");
    }
}

#[test]
fn every_other_length_is_of_the_wrong_shape() {
    let verifier = Md5Verifier::new(Md5Recipe::message_secret(), secret());
    let signature = Md5Signer::new(Md5Recipe::message_secret(), secret()).sign(b"message").unwrap();
    let long = signature.repeat(3);
    assert_eq!(verifier.verify(b"message", &[]), Err(VerifyError::Missing { algorithm: Algorithm::Md5 }));
    for found in (1..long.len()).filter(|length| *length != 16) {
        let expected = Shape::Bytes(16);
        let refused = Err(VerifyError::Shape { algorithm: Algorithm::Md5, found, expected });
        assert_eq!(verifier.verify(b"message", &long[..found]), refused);
    }
}

#[test]
fn the_signature_as_text_is_not_taken_for_its_bytes() {
    let verifier = Md5Verifier::new(Md5Recipe::message_secret(), secret());
    let signature = Md5Signer::new(Md5Recipe::message_secret(), secret()).sign(b"message").unwrap();
    for encoding in [crate::TextEncoding::HexLower, crate::TextEncoding::HexUpper, crate::TextEncoding::Base64] {
        let text = encoding.encode(&signature);
        assert!(matches!(verifier.verify(b"message", text.as_bytes()), Err(VerifyError::Shape { .. })), "{text}");
        verifier.verify(b"message", &encoding.decode(&text).unwrap()).unwrap();
    }
}

#[test]
fn a_secret_in_the_wrong_place_or_another_secret_is_refused() {
    use Md5Part::{Message, Secret};
    let right = Md5Recipe::new([Message, text("&key="), Secret]).unwrap();
    let verifier = Md5Verifier::new(right, secret());
    let wrong = [
        vec![Message, Secret],
        vec![Secret, Message],
        vec![Secret, text("&key="), Message],
        vec![Secret, Message, Secret],
        vec![Message, Secret, text("&key=")],
        vec![Message, text("key="), Secret],
        vec![Message, text("&Key="), Secret],
        vec![Message, text("&key= "), Secret],
        vec![Message, text("&key="), Secret, text("\n")],
        vec![Message, text("&key="), Secret, Secret],
        vec![text("&key="), Message, Secret],
    ];
    for parts in wrong {
        let signer = Md5Signer::new(Md5Recipe::new(parts.clone()).unwrap(), secret());
        assert!(verifier.verify(b"a=1", &signer.sign(b"a=1").unwrap()).is_err(), "{parts:?}");
    }
    for other in ["0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF", "1123456789abcdef", "0123456789abcdeg"] {
        let recipe = Md5Recipe::new([Message, text("&key="), Secret]).unwrap();
        let signer = Md5Signer::new(recipe, SharedSecret::new(other).unwrap());
        assert!(verifier.verify(b"a=1", &signer.sign(b"a=1").unwrap()).is_err(), "{other}");
    }
    for message in ["", "a=1 ", " a=1", "A=1", "a=1&", "a=1\n", "a=1\0", "a=1&key=", "a", "a=11"] {
        let recipe = Md5Recipe::new([Message, text("&key="), Secret]).unwrap();
        let signature = Md5Signer::new(recipe, secret()).sign(b"a=1").unwrap();
        assert!(verifier.verify(message.as_bytes(), &signature).is_err(), "{message:?}");
    }
}

#[test]
fn a_digest_without_the_secret_is_refused() {
    let verifier = Md5Verifier::new(Md5Recipe::message_secret(), secret());
    assert!(verifier.verify(b"a=1", &Md5::digest(b"a=1")).is_err());
}

/// What the docs warn of, so that nobody takes the warning for theory: signed without knowing the secret, only its length, by an
/// independent program. A recipe with the secret behind the message does not have this hole.
#[test]
fn a_message_without_a_secret_behind_it_can_be_extended_by_anybody() {
    let extendable = Md5Recipe::new([Md5Part::Secret, Md5Part::Message]).unwrap();
    assert!(extendable.is_extendable());
    let seen = hex("aaef1a8994991658b40746048e2cfb4c");
    let verifier = Md5Verifier::new(extendable, secret());
    verifier.verify(b"amount=1", &seen).unwrap();

    let padding = hex(&format!("80{}c000000000000000", "00".repeat(31)));
    let forged = [b"amount=1".as_slice(), &padding, b"&amount=2"].concat();
    let signature = hex("d0edf108f1b0abe3db3b8bec60d41824");
    verifier.verify(&forged, &signature).unwrap();
    assert!(Md5Verifier::new(Md5Recipe::secret_message_secret(), secret()).verify(&forged, &signature).is_err());
    assert!(std::str::from_utf8(&forged).is_err(), "a reader of text refuses it");
}

#[test]
fn only_recipes_with_nothing_secret_behind_the_message_are_extendable() {
    use Md5Part::{Message, Secret};
    for (parts, expected) in [
        (vec![Secret, Message], true),
        (vec![Secret, Message, text("end")], true),
        (vec![Message, Secret], false),
        (vec![Message, Secret, text("end")], false),
        (vec![Message, text("&key="), Secret], false),
        (vec![Secret, Message, Secret], false),
    ] {
        assert_eq!(Md5Recipe::new(parts.clone()).unwrap().is_extendable(), expected, "{parts:?}");
    }
    assert!(id_secret_method_message("pay").is_extendable());
}

#[test]
fn every_weakness_is_told_by_both_sides() {
    let short = SharedSecret::new("short").unwrap();
    let signer = Md5Signer::new(id_secret_method_message("m"), short.clone());
    assert_eq!(signer.weaknesses(), [Weakness::Md5, Weakness::Md5Extension, Weakness::ShortSecret]);
    assert_eq!(Md5Verifier::new(id_secret_method_message("m"), short).weaknesses(), signer.weaknesses());
    assert_eq!(Md5Verifier::new(Md5Recipe::message_secret(), secret()).weaknesses(), [Weakness::Md5]);
}

#[test]
fn debug_shows_neither_secret_nor_texts() {
    let misplaced = Md5Recipe::new([text("0123456789abcdef"), Md5Part::Secret, Md5Part::Message]).unwrap();
    let shown = format!("{misplaced:?} {:?}", Md5Signer::new(misplaced.clone(), secret()));
    assert!(shown.ends_with("Md5Signer([Text(16 bytes), Secret, Message], SharedSecret(16 to 31 bytes))"), "{shown}");
    assert!(!shown.contains("0123"), "{shown}");
}
