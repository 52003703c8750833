//! Ciphertexts and digests exchanged with the `openssl` command, where there is one.
//!
//! Covered per block cipher and mode, in both directions: 200 random lengths in two runs of the command, and twelve more with the
//! command's own padding in a run each. How 200 texts go into one run: the padding is made and checked here, and each text is
//! preceded by a block of its own. In ECB that block is another block; in CBC it is, encrypted, the random vector of the text
//! behind it, which is exactly the form that [`Iv::random_prefix`] reads and writes.
//!
//! Digests and HMAC: 200 random lengths each. RSA and SM2: 40 texts in each direction, a run each.

use super::*;
use crate::{
    hmac_sm3,
    keys::PrivateKey,
    md5, sha1, sha256, sm3,
    testing::{Shell, bytes},
};

#[test]
fn aes_and_sm4_are_exchanged() {
    let Some(shell) = Shell::new("aes_and_sm4_are_exchanged") else { return };
    for (algorithm, name) in [
        (BlockAlgorithm::Aes128, "aes-128"),
        (BlockAlgorithm::Aes192, "aes-192"),
        (BlockAlgorithm::Aes256, "aes-256"),
        (BlockAlgorithm::Sm4, "sm4"),
    ] {
        exchange(&shell, algorithm, Mode::Ecb, &format!("{name}-ecb"));
        exchange(&shell, algorithm, Mode::Cbc, &format!("{name}-cbc"));
    }
}

#[test]
fn des_is_exchanged() {
    let test = "des_is_exchanged";
    let Some(shell) = Shell::new(test) else { return };
    let legacy = "-provider legacy -provider default";
    shell.write("one", b"12345678");
    if shell.run_or_skip(test, &format!("enc -des-ecb -K 0123456789abcdef -in one {legacy}")).is_some() {
        exchange(&shell, BlockAlgorithm::Des, Mode::Ecb, &format!("des-ecb {legacy}"));
        exchange(&shell, BlockAlgorithm::Des, Mode::Cbc, &format!("des-cbc {legacy}"));
    }
}

#[test]
fn digests_agree() {
    let Some(shell) = Shell::new("digests_agree") else { return };
    let texts = texts("digest");
    let names = shell.write_all(&texts);
    for (name, digest) in [
        ("-sm3", (|text| sm3(text).to_vec()) as fn(&[u8]) -> Vec<u8>),
        ("-md5", |text| md5(text).to_vec()),
        ("-sha1", |text| sha1(text).to_vec()),
        ("-sha256", |text| sha256(text).to_vec()),
    ] {
        let theirs = shell.digests(&format!("dgst {name} -r {names}"));
        let ours: Vec<String> = texts.iter().map(|text| hex_of(&digest(text))).collect();
        assert_eq!(theirs, ours, "{name}");
    }
}

#[test]
fn hmac_sm3_agrees() {
    let Some(shell) = Shell::new("hmac_sm3_agrees") else { return };
    let texts = texts("hmac");
    for (keys, texts) in texts.chunks(20).enumerate() {
        // Up to a block, a block, and beyond it.
        let key = bytes(&format!("hmac key {keys}"), [1, 16, 31, 32, 33, 63, 64, 65, 100, 500][keys]);
        let names = shell.write_all(texts);
        let theirs = shell.digests(&format!("dgst -sm3 -mac HMAC -macopt hexkey:{} -r {names}", hex_of(&key)));
        let ours: Vec<String> = texts.iter().map(|text| hex_of(&hmac_sm3(&key, text))).collect();
        assert_eq!(theirs, ours, "{} bytes", key.len());
    }
}

#[test]
fn sm2_ciphertexts_are_exchanged() {
    let Some(shell) = Shell::new("sm2_ciphertexts_are_exchanged") else { return };
    shell.run("ecparam -genkey -name SM2 -noout -out key");
    shell.run("pkey -in key -pubout -out public");
    let key = PrivateKey::load(&shell.read("key")).unwrap();
    let encryptor = Sm2Encryptor::new(&key.public_key(), Sm2Layout::Der).unwrap();
    let decryptor = Sm2Decryptor::new(&key, Sm2Layout::Der).unwrap();
    for case in 0..40 {
        // From 8 bytes on: older versions of the command do not avoid the stream of zeros, which we refuse.
        let text = bytes(&format!("sm2 {case}"), 8 + case * 13);
        shell.write("text", &text);
        let theirs = shell.run("pkeyutl -encrypt -pubin -inkey public -in text");
        assert_eq!(decryptor.decrypt(&theirs).unwrap().as_slice(), text, "{}", text.len());
        shell.write("encrypted", &encryptor.encrypt(&text).unwrap());
        assert_eq!(shell.run("pkeyutl -decrypt -inkey key -in encrypted"), text, "{}", text.len());
    }
}

#[test]
fn rsa_ciphertexts_are_exchanged() {
    let Some(shell) = Shell::new("rsa_ciphertexts_are_exchanged") else { return };
    for bits in [1024, 2048] {
        shell.run(&format!("genrsa -out key {bits}"));
        shell.run("pkey -in key -pubout -out public");
        let key = PrivateKey::load(&shell.read("key")).unwrap();
        let encryptor = RsaEncryptor::new(&key.public_key()).unwrap();
        let decryptor = RsaDecryptor::new(&key).unwrap();
        for case in 0..20 {
            let text = bytes(&format!("rsa {case}"), (encryptor.max_len() - 1) * case / 19 + 1);
            shell.write("text", &text);
            let padding = "-pkeyopt rsa_padding_mode:pkcs1";
            let theirs = shell.run(&format!("pkeyutl -encrypt -pubin -inkey public -in text {padding}"));
            assert_eq!(decryptor.decrypt(&theirs).unwrap().as_slice(), text, "{}", text.len());
            shell.write("encrypted", &encryptor.encrypt(&text).unwrap());
            assert_eq!(shell.run(&format!("pkeyutl -decrypt -inkey key -in encrypted {padding}")), text);
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Ecb,
    Cbc,
}

fn exchange(shell: &Shell, algorithm: BlockAlgorithm, mode: Mode, name: &str) {
    exchange_many(shell, algorithm, mode, name);
    let block = algorithm.block_len();
    for length in [0, 1, block - 1, block, block + 1, 2 * block - 1, 2 * block, 100, 117, 245, 1000, 4096] {
        let text = bytes(&format!("{name} {length}"), length);
        let key = bytes(&format!("{name} key {length}"), algorithm.key_len());
        let iv = bytes(&format!("{name} iv {length}"), block);
        let options = match mode {
            Mode::Ecb => BlockMode::Ecb,
            Mode::Cbc => BlockMode::Cbc(Iv::fixed(&iv)),
        };
        let ours = BlockCipher::new(algorithm, &key, BlockOptions { mode: options, padding: BlockPadding::Pkcs7 });
        let ours = ours.unwrap();
        let iv = if mode == Mode::Cbc { format!("-iv {}", hex_of(&iv)) } else { String::new() };
        let common = format!("enc -{name} -K {} {iv}", hex_of(&key));
        shell.write("text", &text);
        let theirs = shell.run(&format!("{common} -in text"));
        assert_eq!(ours.encrypt(&text).unwrap(), theirs, "{name} {length}");
        assert_eq!(ours.decrypt(&theirs).unwrap().as_slice(), text, "{name} {length}");
        shell.write("encrypted", &theirs);
        assert_eq!(shell.run(&format!("{common} -d -in encrypted")), text, "{name} {length}");
    }
}

/// 200 texts of random lengths through one run of the command in each direction.
fn exchange_many(shell: &Shell, algorithm: BlockAlgorithm, mode: Mode, name: &str) {
    let block = algorithm.block_len();
    let key = bytes(&format!("{name} key"), algorithm.key_len());
    let options = match mode {
        Mode::Ecb => BlockMode::Ecb,
        Mode::Cbc => BlockMode::Cbc(Iv::random_prefix()),
    };
    let ours = BlockCipher::new(algorithm, &key, BlockOptions { mode: options, padding: BlockPadding::Pkcs7 }).unwrap();
    let iv = if mode == Mode::Cbc { format!("-iv {}", "00".repeat(block)) } else { String::new() };
    let common = format!("enc -{name} -nopad -K {} {iv} -in texts", hex_of(&key));
    let texts = texts(name);
    let head = if mode == Mode::Cbc { block } else { 0 };

    // Theirs to ours: blocks before the texts become random vectors by being encrypted.
    let padded: Vec<Vec<u8>> = texts.iter().map(|text| padded(text, block)).collect();
    let plain: Vec<Vec<u8>> = padded.iter().map(|text| [bytes("head", head), text.clone()].concat()).collect();
    shell.write("texts", &plain.concat());
    let mut theirs = shell.run(&common).into_iter();
    for (text, plain) in texts.iter().zip(&plain) {
        let encrypted: Vec<u8> = theirs.by_ref().take(plain.len()).collect();
        assert_eq!(ours.decrypt(&encrypted).unwrap().as_slice(), text, "{name} {}", text.len());
    }
    assert_eq!(theirs.next(), None);

    // Ours to theirs: what they make of the random vectors does not matter.
    let encrypted: Vec<Vec<u8>> = texts.iter().map(|text| ours.encrypt(text).unwrap()).collect();
    shell.write("texts", &encrypted.concat());
    let mut theirs = shell.run(&format!("{common} -d")).into_iter();
    for padded in &padded {
        let plain: Vec<u8> = theirs.by_ref().take(head + padded.len()).collect();
        assert_eq!(&plain[head..], padded.as_slice(), "{name} {}", padded.len());
    }
    assert_eq!(theirs.next(), None);
}

/// PKCS#7 written once more, in the plainest way.
fn padded(text: &[u8], block: usize) -> Vec<u8> {
    let missing = block - text.len() % block;
    [text, &vec![u8::try_from(missing).unwrap(); missing]].concat()
}

/// 200 texts of 0 to 999 bytes, the same in every run.
fn texts(seed: &str) -> Vec<Vec<u8>> {
    let random = bytes(&format!("{seed} lengths"), 400);
    let length = |pair: &[u8]| (usize::from(pair[0]) * 256 + usize::from(pair[1])) % 1000;
    random.chunks(2).enumerate().map(|(i, pair)| bytes(&format!("{seed} text {i}"), length(pair))).collect()
}

fn hex_of(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Shell {
    /// The first word of each line.
    fn digests(&self, arguments: &str) -> Vec<String> {
        let lines = String::from_utf8(self.run(arguments)).unwrap();
        lines.lines().map(|line| line.split_whitespace().next().unwrap_or_default().to_owned()).collect()
    }

    /// A file per text, and their names.
    fn write_all(&self, texts: &[Vec<u8>]) -> String {
        let names: Vec<String> = (0..texts.len()).map(|i| format!("text{i}")).collect();
        for (name, text) in names.iter().zip(texts) {
            self.write(name, text);
        }
        names.join(" ")
    }
}
