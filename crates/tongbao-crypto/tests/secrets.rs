//! What must not be possible with a type that holds a secret. That this file compiles is the test.

use std::{borrow::Borrow, fmt::Display, ops::Deref};

use serde::Serialize;
use tongbao_crypto::{
    Algorithm, BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding, Decryptor, Iv, KeyRing, Md5Recipe,
    Md5Signer, Md5Verifier, OurDecryptionKey, OurSigningKey, RsaDecryptor, RsaSigner, SharedSecret, Signer,
    Sm2Decryptor, Sm2Layout, Sm2Signer,
    keys::{Identity, KeyFile, Loaded, PrivateKey, load, read_file, write_private},
};

/// Two blanket implementations apply to a type that has the trait, and then the compiler cannot choose.
macro_rules! assert_without {
    ($bound:path: $($type:ty),+ $(,)?) => {{
        trait Without<Choice> {
            fn holds() {}
        }
        impl<T: ?Sized> Without<()> for T {}
        impl<T: ?Sized + $bound> Without<u8> for T {}
        $(<$type as Without<_>>::holds();)+
    }};
}

/// The same for every type that holds a secret.
macro_rules! assert_no_key_has {
    ($($bound:path),+ $(,)?) => {
        $(assert_without! {
            $bound: PrivateKey, Identity, SharedSecret, OurSigningKey,
            RsaSigner, Sm2Signer, Md5Signer, Md5Verifier, dyn Signer,
            OurDecryptionKey, BlockCipher, BlockOptions, Iv, RsaDecryptor, Sm2Decryptor, dyn Decryptor,
            KeyFile,
        })+
    };
}

#[test]
fn no_key_can_be_shown_or_serialised() {
    assert_no_key_has!(Display, Serialize, ToString);
    assert_without!(Display: Loaded, KeyRing);
    assert_without!(Serialize: Loaded, KeyRing);
}

#[test]
fn no_key_can_be_compared_in_a_time_that_tells() {
    assert_no_key_has!(PartialEq);
}

#[test]
fn no_key_is_taken_for_the_bytes_of_another() {
    assert_no_key_has!(AsRef<[u8]>, AsRef<str>, Borrow<[u8]>, Borrow<str>, Deref);
    assert_without!(Into<Vec<u8>>: PrivateKey, Identity, SharedSecret, OurSigningKey);
}

#[test]
fn debug_of_what_holds_a_secret_shows_none_of_it() {
    let secret = SharedSecret::new("correct horse battery staple").unwrap();
    let key = PrivateKey::generate_sm2().unwrap();
    let ours = OurSigningKey::new(&key, Algorithm::Sm2Sm3).unwrap();
    let recipe = Md5Recipe::message_secret;
    let (signer, verifier) = (Md5Signer::new(recipe(), secret.clone()), Md5Verifier::new(recipe(), secret.clone()));
    let scalar: String = key.as_pkcs8_der().iter().map(|byte| format!("{byte:02x}")).collect();
    let decryptor = OurDecryptionKey::sm2(&key, Sm2Layout::Der).unwrap();
    let options = BlockOptions { mode: BlockMode::Cbc(Iv::fixed(b"battery horse iv")), padding: BlockPadding::Pkcs7 };
    let block = BlockCipher::new(BlockAlgorithm::Sm4, b"a correct horse!", options.clone()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    write_private(&folder.path().join("key"), &key.to_hex().unwrap().to_ascii_lowercase()).unwrap();
    let file = read_file(&folder.path().join("key")).unwrap();
    let loaded = load(file.as_bytes(), None).unwrap();
    for shown in [
        format!("{options:?}{options:#?}{block:?}{block:#?}"),
        format!("{decryptor:?}{decryptor:#?}{file:?}{file:#?}{loaded:?}{loaded:#?}"),
        format!("{secret:?}{secret:#?}{signer:?}{signer:#?}{verifier:?}{verifier:#?}"),
        format!("{key:?}{key:#?}{ours:?}{ours:#?}"),
    ] {
        // As text, and as a list of bytes: in a line or, by `{:#?}`, one under the other.
        let bytes = format!("{:?}", b"horse").replace(['[', ']'], "");
        let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(!shown.contains("horse") && !joined.contains(&bytes), "{shown}");
        let leaks = |part: &[u8]| shown.contains(std::str::from_utf8(part).unwrap());
        assert!(!scalar.as_bytes().windows(16).any(leaks), "{shown}");
    }
}
