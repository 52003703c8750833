//! The standards' examples, padding, lengths, and round trips. What is exchanged with OpenSSL stands beside the other ciphers' tests.

mod vectors;

use proptest::prelude::*;

use super::*;
use crate::testing::bytes;

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_cipher_reads_what_it_wrote(
        key in any::<[u8; 32]>(),
        iv in any::<[u8; 16]>(),
        text in prop::collection::vec(any::<u8>(), 0..100),
    ) {
        for cipher in every_cipher(&key, &iv) {
            let zero = cipher.options.padding == BlockPadding::Zero;
            let encrypted = match cipher.encrypt(&text) {
                Ok(encrypted) => encrypted,
                Err(EncryptError::Empty { .. }) if zero && text.is_empty() => continue,
                Err(EncryptError::EndsInNul { .. }) if zero && text.last() == Some(&0) => continue,
                Err(error) => panic!("{error}"),
            };
            let decrypted = cipher.decrypt(&encrypted).unwrap();
            prop_assert_eq!(decrypted.as_slice(), text.as_slice(), "{:?}", cipher);
            let block = cipher.algorithm.block_len();
            let prefix = if matches!(cipher.options.mode, BlockMode::Cbc(Iv(Source::RandomPrefix))) { block } else { 0 };
            let padded = if zero { text.len().next_multiple_of(block) } else { (text.len() / block + 1) * block };
            prop_assert_eq!(encrypted.len(), prefix + padded);
        }
    }

    #[test]
    fn pkcs7_is_taken_off_exactly_where_a_plain_check_does(text in prop::collection::vec(0..20_u8, 16..=16)) {
        let count = usize::from(text[15]);
        let right = (1..=16).contains(&count) && text[16 - count..].iter().all(|byte| usize::from(*byte) == count);
        prop_assert_eq!(BlockPadding::Pkcs7.length_without(&text, 16), right.then(|| 16 - count));
    }
}

#[test]
fn every_pkcs7_padding_is_read_and_every_wrong_byte_in_it_refused() {
    for block in [8, 16] {
        for count in 1..=block {
            let mut text = bytes("text", 3 * block - count);
            BlockPadding::Pkcs7.pad(&mut text, block);
            assert_eq!(text.len(), 3 * block);
            assert_eq!(BlockPadding::Pkcs7.length_without(&text, block), Some(3 * block - count));
            for at in 1..=count {
                for wrong in 0..=255_u8 {
                    let mut text = text.clone();
                    let end = text.len();
                    text[end - at] = wrong;
                    let read = BlockPadding::Pkcs7.length_without(&text, block);
                    // Changing the very last byte can make another right padding: 01 always, others by chance.
                    let other = at == 1 && {
                        let wrong = usize::from(wrong);
                        (1..=block).contains(&wrong) && text[end - wrong..].iter().all(|b| usize::from(*b) == wrong)
                    };
                    let expected = if other { Some(end - usize::from(wrong)) } else { None };
                    let unchanged = usize::from(wrong) == count;
                    assert_eq!(read, if unchanged { Some(end - count) } else { expected }, "{block} {count} {at}");
                }
            }
        }
    }
}

#[test]
fn pkcs7_with_zero_or_more_than_a_block_is_refused() {
    let cipher = cipher(BlockAlgorithm::Aes128, BlockMode::Ecb, BlockPadding::Pkcs7);
    for last in [0_u8, 17, 18, 32, 255] {
        let mut text = [last; 48];
        cipher.schedule.encrypt_ecb(&mut text);
        assert_eq!(cipher.decrypt(&text), Err(DecryptError), "{last}");
    }
    let mut whole_block = [16_u8; 16];
    cipher.schedule.encrypt_ecb(&mut whole_block);
    assert_eq!(cipher.decrypt(&whole_block).unwrap().as_slice(), b"");
}

#[test]
fn zero_padding_adds_nothing_to_a_full_block_and_takes_off_a_whole_block() {
    let cipher = cipher(BlockAlgorithm::Aes128, BlockMode::Ecb, BlockPadding::Zero);
    assert_eq!(cipher.encrypt(&[1; 15]).unwrap().len(), 16);
    assert_eq!(cipher.encrypt(&[1; 16]).unwrap().len(), 16);
    assert_eq!(cipher.encrypt(&[1; 17]).unwrap().len(), 32);
    let mut with_a_whole_block = [&[1; 16][..], &[0; 16]].concat();
    cipher.schedule.encrypt_ecb(&mut with_a_whole_block);
    assert_eq!(cipher.decrypt(&with_a_whole_block).unwrap().as_slice(), &[1; 16]);
    // Only the last block: what is before it belongs to the text.
    let mut two_blocks = [&[1; 15][..], &[0; 33]].concat();
    cipher.schedule.encrypt_ecb(&mut two_blocks);
    assert_eq!(cipher.decrypt(&two_blocks).unwrap().len(), 32);
}

#[test]
fn zero_padding_refuses_what_it_could_not_read_back() {
    let cipher = cipher(BlockAlgorithm::Sm4, BlockMode::Ecb, BlockPadding::Zero);
    let name = cipher.cipher();
    assert_eq!(cipher.encrypt(b""), Err(EncryptError::Empty { cipher: name }));
    assert_eq!(cipher.encrypt(b"a\0"), Err(EncryptError::EndsInNul { cipher: name }));
    assert_eq!(cipher.encrypt(&[0; 16]), Err(EncryptError::EndsInNul { cipher: name }));
    assert_eq!(cipher.decrypt(&cipher.encrypt(b"a\0b").unwrap()).unwrap().as_slice(), b"a\0b");
}

#[test]
fn keys_of_any_other_length_are_refused() {
    for algorithm in BlockAlgorithm::ALL {
        for length in 0..=64 {
            let options = BlockOptions { mode: BlockMode::Ecb, padding: BlockPadding::Pkcs7 };
            match BlockCipher::new(algorithm, &vec![1; length], options) {
                Ok(cipher) => assert_eq!((length, cipher.algorithm), (algorithm.key_len(), algorithm)),
                Err(KeyError::SecretLength { cipher, found, allowed }) => {
                    assert_eq!((cipher, found, allowed), (algorithm.name(), length, algorithm.key_len_text()));
                    assert_eq!(allowed, algorithm.key_len().to_string());
                    assert_ne!(length, algorithm.key_len());
                }
                Err(error) => panic!("{error}"),
            }
        }
    }
}

#[test]
fn fixed_vectors_of_any_other_length_are_refused() {
    for algorithm in BlockAlgorithm::ALL {
        for length in (0..=32).filter(|length| *length != algorithm.block_len()) {
            let options =
                BlockOptions { mode: BlockMode::Cbc(Iv::fixed(&vec![1; length])), padding: BlockPadding::Pkcs7 };
            let error = BlockCipher::new(algorithm, &vec![1; algorithm.key_len()], options).unwrap_err();
            assert!(matches!(error, KeyError::IvLength { found, .. } if found == length), "{error}");
        }
    }
}

#[test]
fn ciphertexts_of_another_length_are_refused() {
    for cipher in every_cipher(&[1; 32], &[2; 16]) {
        let prefix = cipher.encrypt(b"a").unwrap().len() - cipher.algorithm.block_len();
        for length in 0..70_usize {
            let whole = length > prefix && (length - prefix).is_multiple_of(cipher.algorithm.block_len());
            if !whole {
                assert_eq!(cipher.decrypt(&vec![3; length]), Err(DecryptError), "{cipher:?} {length}");
            }
        }
    }
}

#[test]
fn ecb_shows_repetition_and_a_random_vector_hides_it() {
    let text = [7; 48];
    let blocks = |mode| {
        let encrypted = cipher(BlockAlgorithm::Aes256, mode, BlockPadding::Zero).encrypt(&text).unwrap();
        let mut blocks: Vec<Vec<u8>> = encrypted.chunks(16).map(<[u8]>::to_vec).collect();
        blocks.sort();
        blocks.dedup();
        blocks.len()
    };
    assert_eq!(blocks(BlockMode::Ecb), 1);
    assert_eq!(blocks(BlockMode::Cbc(Iv::fixed(&[0; 16]))), 3);
    assert_eq!(blocks(BlockMode::Cbc(Iv::random_prefix())), 4);
    let random = cipher(BlockAlgorithm::Aes256, BlockMode::Cbc(Iv::random_prefix()), BlockPadding::Pkcs7);
    assert_ne!(random.encrypt(&text).unwrap(), random.encrypt(&text).unwrap());
}

#[test]
fn without_random_numbers_there_is_an_error() {
    let random = cipher(BlockAlgorithm::Sm4, BlockMode::Cbc(Iv::random_prefix()), BlockPadding::Pkcs7);
    let error = EncryptError::NoRandom { cipher: random.cipher() };
    assert_eq!(random.encrypt_with(b"a", |_| false), Err(error));
    let fixed = cipher(BlockAlgorithm::Sm4, BlockMode::Ecb, BlockPadding::Pkcs7);
    assert!(fixed.encrypt_with(b"a", |_| false).is_ok());
}

#[test]
fn one_schedule_serves_many_threads() {
    let cipher = cipher(BlockAlgorithm::Sm4, BlockMode::Cbc(Iv::fixed(&[9; 16])), BlockPadding::Pkcs7);
    let expected = cipher.encrypt(&[5; 1000]).unwrap();
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let cipher = cipher.clone();
            std::thread::spawn(move || cipher.encrypt(&[5; 1000]).unwrap())
        })
        .collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), expected);
    }
    assert_eq!(Arc::strong_count(&cipher.schedule), 1);
}

#[test]
fn schedules_wipe_themselves() {
    fn wiped<T: zeroize::ZeroizeOnDrop>() {}
    wiped::<aes::Aes128>();
    wiped::<aes::Aes192>();
    wiped::<aes::Aes256>();
    wiped::<sm4::Sm4>();
    wiped::<des::Des>();
}

fn every_cipher(key: &[u8; 32], iv: &[u8; 16]) -> Vec<BlockCipher> {
    let mut ciphers = Vec::new();
    for algorithm in BlockAlgorithm::ALL {
        let fixed = Iv::fixed(&iv[..algorithm.block_len()]);
        for mode in [BlockMode::Ecb, BlockMode::Cbc(fixed), BlockMode::Cbc(Iv::random_prefix())] {
            for padding in [BlockPadding::Pkcs7, BlockPadding::Zero] {
                let options = BlockOptions { mode: mode.clone(), padding };
                ciphers.push(BlockCipher::new(algorithm, &key[..algorithm.key_len()], options).unwrap());
            }
        }
    }
    assert_eq!(ciphers.len(), 30);
    ciphers
}

fn cipher(algorithm: BlockAlgorithm, mode: BlockMode, padding: BlockPadding) -> BlockCipher {
    BlockCipher::new(algorithm, &bytes("key", algorithm.key_len()), BlockOptions { mode, padding }).unwrap()
}
