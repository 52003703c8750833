//! What holds for every cipher at once.

mod openssl;

use std::sync::{Arc, OnceLock};

use proptest::prelude::*;

use super::*;
use crate::{
    BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding, Iv, RsaDecryptor, RsaEncryptor, Sm2Decryptor,
    Sm2Encryptor, Sm2Layout,
    testing::{rsa_1024, rsa_2048, sm2_key},
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(encrypted in prop::collection::vec(any::<u8>(), 0..300)) {
        for (_, decryptor) in every_pair() {
            check_failure(decryptor.decrypt(&encrypted).err());
        }
    }

    #[test]
    fn damaged_ciphertexts_never_panic(
        text in prop::collection::vec(1..=255_u8, 1..100),
        cut in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        for (encryptor, decryptor) in every_pair() {
            let mut damaged = encryptor.encrypt(&text).unwrap();
            *at.get_mut(&mut damaged) = byte;
            check_failure(decryptor.decrypt(&damaged).err());
            check_failure(decryptor.decrypt(&damaged[..cut.index(damaged.len())]).err());
        }
    }
}

#[test]
fn what_fits_reads_back_through_the_traits_and_both_sides_name_the_same_cipher() {
    let mut names = Vec::new();
    for (encryptor, decryptor) in every_pair() {
        let text = "银行卡号 6225880123456789".as_bytes();
        assert_eq!(decryptor.decrypt(&encryptor.encrypt(text).unwrap()).unwrap().as_slice(), text, "{encryptor:?}");
        assert_eq!(encryptor.cipher(), decryptor.cipher());
        names.push(encryptor.cipher().to_string());
    }
    for expected in [
        "AES-128-ECB-PKCS7",
        "AES-192-CBC-ZERO",
        "AES-256-CBC-PKCS7",
        "SM4-ECB-ZERO",
        "DES-ECB-PKCS7",
        "RSA-PKCS1",
        "SM2-DER",
        "SM2-C1C3C2",
        "SM2-C1C2C3",
        "SM2-C1C3C2-WITHOUT-04",
        "SM2-C1C2C3-WITHOUT-04",
    ] {
        assert!(names.iter().any(|name| name == expected), "{expected} is not in {names:?}");
    }
}

#[test]
fn every_failure_is_the_same_value_with_the_same_text() {
    // Too short, not a whole number of blocks, wrong padding, no point of the curve, a number beyond the modulus.
    let mut failures = 0;
    for (_, decryptor) in every_pair() {
        for length in [0, 1, 7, 8, 15, 16, 17, 32, 48, 96, 97, 115, 128, 256, 1000] {
            for byte in [0_u8, 4, 0x30, 0xff] {
                if let Err(error) = decryptor.decrypt(&vec![byte; length]) {
                    check_failure(Some(error));
                    failures += 1;
                }
            }
        }
    }
    assert!(failures > 1000, "{failures}");
    assert!(std::error::Error::source(&DecryptError).is_none());
}

#[test]
fn weaknesses_are_named_the_gravest_first() {
    use CipherWeakness::{FixedIv, Malleable, PaddingOracle, RepeatedBlocks, ShortKey};
    let block = |algorithm: BlockAlgorithm, mode| {
        let options = BlockOptions { mode, padding: BlockPadding::Pkcs7 };
        BlockCipher::new(algorithm, &vec![1; algorithm.key_len()], options).unwrap().cipher()
    };
    let cbc = |length| BlockMode::Cbc(Iv::fixed(&vec![0; length]));
    for (cipher, expected) in [
        (block(BlockAlgorithm::Aes128, BlockMode::Ecb), vec![RepeatedBlocks, Malleable]),
        (block(BlockAlgorithm::Sm4, cbc(16)), vec![FixedIv, Malleable]),
        (block(BlockAlgorithm::Aes256, BlockMode::Cbc(Iv::random_prefix())), vec![Malleable]),
        (block(BlockAlgorithm::Des, cbc(8)), vec![ShortKey, FixedIv, Malleable]),
        (RsaDecryptor::new(rsa_2048()).unwrap().cipher(), vec![PaddingOracle]),
        (Sm2Decryptor::new(sm2_key(), Sm2Layout::Der).unwrap().cipher(), vec![]),
        (Cipher::other("HSM"), vec![]),
    ] {
        assert_eq!(cipher.weaknesses().collect::<Vec<_>>(), expected, "{cipher}");
        assert_eq!(cipher.weakness(), expected.first().copied(), "{cipher}");
    }
    assert_eq!(format!("{:>10}", Cipher::other("HSM")), "       HSM");
}

#[test]
fn no_debug_shows_a_key_or_a_vector() {
    // 32 equal bytes, looked for as hex, as decimal numbers and as text.
    let (key, iv) = ([0x4b; 32], [0x56; 16]);
    let needles = ["4b, 4b", "4b4b", "4B4B", "75, 75", "KK", "56, 56", "5656", "86, 86", "VV"];
    let mut shown = Vec::new();
    for algorithm in BlockAlgorithm::ALL {
        for mode in [BlockMode::Ecb, BlockMode::Cbc(Iv::fixed(&iv[..algorithm.block_len()]))] {
            let options = BlockOptions { mode, padding: BlockPadding::Pkcs7 };
            shown.push(format!("{options:?} {options:#?}"));
            let cipher = BlockCipher::new(algorithm, &key[..algorithm.key_len()], options).unwrap();
            assert_eq!(format!("{cipher:?}"), format!("BlockCipher({})", cipher.cipher()));
            shown.push(format!("{cipher:?} {cipher:#?} {:?}", cipher.cipher()));
        }
        let options = BlockOptions { mode: BlockMode::Ecb, padding: BlockPadding::Pkcs7 };
        shown.push(BlockCipher::new(algorithm, &[0x4b; 31], options).unwrap_err().to_string());
    }
    for text in &shown {
        assert!(needles.iter().all(|needle| !text.contains(needle)), "{text}");
    }
    for (encryptor, decryptor) in every_pair() {
        let cipher = encryptor.cipher().to_string();
        for text in [format!("{encryptor:?}"), format!("{decryptor:?}")] {
            // Beside the name there is at most the length and the fingerprint of the public key.
            let (_, facts) = text.trim_end_matches(')').split_once('(').unwrap();
            let rest = facts.strip_prefix(&cipher).unwrap();
            let allowed =
                [rsa_1024(), rsa_2048(), sm2_key()].map(|key| format!(", {} bits, {}", key.bits(), key.fingerprint()));
            assert!(rest.is_empty() || allowed.iter().any(|facts| facts == rest), "{text}");
        }
    }
}

#[test]
fn errors_say_what_was_found_and_what_is_allowed() {
    let cipher = RsaEncryptor::new(&rsa_1024().public_key()).unwrap();
    assert_eq!(
        cipher.encrypt(&[1; 118]).unwrap_err().to_string(),
        "RSA-PKCS1: text of 118 bytes, at most 117 allowed; is a longer key or a block cipher meant?"
    );
    let options = BlockOptions { mode: BlockMode::Ecb, padding: BlockPadding::Pkcs7 };
    assert_eq!(
        BlockCipher::new(BlockAlgorithm::Aes128, &[1; 32], options).unwrap_err().to_string(),
        "AES-128 key of 32 bytes, 16 allowed; is it still hex or base64, is it the right key?"
    );
    let options = BlockOptions { mode: BlockMode::Cbc(Iv::fixed(&[1; 16])), padding: BlockPadding::Pkcs7 };
    assert_eq!(
        BlockCipher::new(BlockAlgorithm::Des, &[1; 8], options).unwrap_err().to_string(),
        "DES initialization vector of 16 bytes, 8 expected; is it still hex or base64?"
    );
}

fn check_failure(error: Option<DecryptError>) {
    let Some(error) = error else { return };
    assert_eq!(error, DecryptError);
    let text = "decryption failed; compare key, cipher and encoding with the sender's, and tell the sender nothing";
    assert_eq!((error.to_string().as_str(), format!("{error:?}").as_str()), (text, "DecryptError"));
}

type Pair = (Arc<dyn Encryptor>, Arc<dyn Decryptor>);

/// Every cipher with every mode and padding, and every kind of key.
fn every_pair() -> &'static [Pair] {
    static PAIRS: OnceLock<Vec<Pair>> = OnceLock::new();
    PAIRS.get_or_init(make_pairs)
}

fn make_pairs() -> Vec<Pair> {
    let mut pairs: Vec<Pair> = Vec::new();
    for algorithm in BlockAlgorithm::ALL {
        let fixed = BlockMode::Cbc(Iv::fixed(&vec![3; algorithm.block_len()]));
        for mode in [BlockMode::Ecb, fixed, BlockMode::Cbc(Iv::random_prefix())] {
            for padding in [BlockPadding::Pkcs7, BlockPadding::Zero] {
                let options = BlockOptions { mode: mode.clone(), padding };
                let cipher = Arc::new(BlockCipher::new(algorithm, &vec![7; algorithm.key_len()], options).unwrap());
                pairs.push((cipher.clone(), cipher));
            }
        }
    }
    for key in [rsa_1024(), rsa_2048()] {
        let encryptor = RsaEncryptor::new(&key.public_key()).unwrap();
        pairs.push((Arc::new(encryptor), Arc::new(RsaDecryptor::new(key).unwrap())));
    }
    for layout in Sm2Layout::ALL {
        let encryptor = Sm2Encryptor::new(&sm2_key().public_key(), layout).unwrap();
        pairs.push((Arc::new(encryptor), Arc::new(Sm2Decryptor::new(sm2_key(), layout).unwrap())));
    }
    pairs
}
