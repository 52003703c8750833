//! Signatures that cost nothing, for tests about which text is signed, and random messages from tables.

use std::sync::Arc;

use tongbao_core::schema::{Kind, MessageSchema, Need, Unit};
use tongbao_crypto::keys::Weakness;
use tongbao_crypto::{
    Algorithm, BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding, Fingerprint, GatewayEncryptionKey,
    SignError, Signer, TextEncoding, Verifier, VerifyError,
};
use tongbao_tests::keys::TestKey;
use tongbao_tests::tree::{Node, Tree};

use super::{Ends, RSA, ends_with};
use crate::mutate::Dice;

/// In place of a key: the digest of the text is its signature.
#[derive(Debug)]
struct Toy(TestKey);

impl Toy {
    fn digest(&self, message: &[u8]) -> Vec<u8> {
        tongbao_crypto::sha256(&[format!("{:?}", self.0).as_bytes(), message].concat()).to_vec()
    }
}

impl Signer for Toy {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        Ok(self.digest(message))
    }

    fn algorithm(&self) -> Algorithm {
        RSA
    }

    fn fingerprint(&self) -> Fingerprint {
        self.0.verifier(RSA).fingerprint()
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        Vec::new()
    }
}

impl Verifier for Toy {
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), VerifyError> {
        let mismatch = VerifyError::Mismatch { algorithm: RSA, fingerprint: Verifier::fingerprint(self) };
        if self.digest(message) == signature { Ok(()) } else { Err(mismatch) }
    }

    fn algorithm(&self) -> Algorithm {
        RSA
    }

    fn fingerprint(&self) -> Fingerprint {
        self.0.verifier(RSA).fingerprint()
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        Vec::new()
    }
}

/// Both ends with such keys.
pub(super) fn ends() -> Ends {
    let toy = || (Toy(TestKey::Long), Toy(TestKey::Gateway));
    let (signers, verifiers) = (toy(), toy());
    let options = BlockOptions { mode: BlockMode::Ecb, padding: BlockPadding::Pkcs7 };
    let cipher =
        || Arc::new(BlockCipher::new(BlockAlgorithm::Aes128, b"0123456789abcdef", options.clone()).expect("16"));
    ends_with(
        (Arc::new(signers.0), Arc::new(signers.1)),
        (Arc::new(verifiers.0), Arc::new(verifiers.1)),
        GatewayEncryptionKey::from_encryptor(cipher()),
        cipher(),
    )
}

/// What the gateway's toy key signs.
pub(super) fn sign(text: &str) -> String {
    TextEncoding::Base64.encode(&Toy(TestKey::Gateway).digest(text.as_bytes()))
}

const LETTERS: &[char] = &[
    'a', 'Z', '0', '9', ' ', '"', '\\', '/', '<', '>', '&', '\'', '=', '+', '%', '{', '}', '[', ']', ':', ',', '.',
    '-', '_', '#', '|', '中', '文', '茶', '〇', '“', '·', 'é', 'ß', 'Ω', '\u{a0}', '\u{3000}', '\u{feff}', '𠮷', '😀',
    'ｕ', 'u', '0', 'n', '\u{e000}', '\u{fffd}',
];

/// A text of so many characters that make writers of JSON differ, all of them allowed.
pub(super) fn text(dice: &mut Dice, length: usize) -> String {
    (0..length).map(|_| LETTERS[dice.below(LETTERS.len())]).collect()
}

/// The message with other texts, and without some of what it may be without, at every depth.
pub(super) fn shuffled(tree: &Tree, schema: &MessageSchema, dice: &mut Dice) -> Tree {
    let mut other = Tree::default();
    for (name, node) in &tree.0 {
        let Some(field) = schema.field(name) else { continue };
        if field.need == Need::Optional && dice.below(3) == 0 {
            continue;
        }
        let node = match (node, field.kind) {
            (Node::Object(inside), Kind::Object(of)) => Node::Object(shuffled(inside, of, dice)),
            (Node::List(items), Kind::List { of, .. }) => {
                Node::List(items.iter().map(|item| shuffled(item, of, dice)).collect())
            }
            (Node::Text(_), Kind::Text) if is_free(field) => {
                let most = field.len.map_or(40, |len| len.max.min(40) / 4).max(1);
                let length = 1 + dice.below(usize::try_from(most).expect("a length"));
                Node::Text(text(dice, length))
            }
            (node, _) => node.clone(),
        };
        other.0.push((name.clone(), node));
    }
    other
}

/// Whether the table lets any text stand here.
fn is_free(field: &tongbao_core::schema::FieldSchema) -> bool {
    field.fixed.is_none() && !field.echo && field.len.is_none_or(|len| len.min <= 1 && len.unit != Unit::Digits)
}
