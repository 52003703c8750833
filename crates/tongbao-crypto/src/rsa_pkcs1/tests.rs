//! Every check runs through both backends.

use rsa::{BoxedUint, hazmat::rsa_decrypt_and_check, traits::PublicKeyParts};
use sha1::{Digest, Sha1};
use sm2::elliptic_curve::common::getrandom::SysRng;

use super::*;
use crate::testing::{hex, other_rsa_2048, rsa_1024, rsa_2048};

#[test]
fn both_backends_write_the_same_bytes_and_read_each_other() {
    for key in [rsa_1024(), rsa_2048()] {
        for digest in [RsaDigest::Sha1, RsaDigest::Sha256] {
            for message in [&b""[..], b"a", &[0x55; 64], &[0xaa; 1000]] {
                let chosen = RsaSigner::new(key, digest).unwrap().sign(message).unwrap();
                let pure = RsaSigner::new_pure(key, digest).unwrap().sign(message).unwrap();
                assert_eq!(chosen, pure);
                assert_eq!(chosen.len(), key.bits() / 8);
                for verifier in verifiers(key, digest) {
                    verifier.verify(message, &chosen).unwrap();
                }
            }
        }
    }
}

#[cfg(feature = "aws-lc")]
#[test]
fn the_backend_follows_from_key_and_algorithm() {
    for (key, digest, fast) in [
        (rsa_2048(), RsaDigest::Sha256, true),
        (rsa_2048(), RsaDigest::Sha1, false),
        (rsa_1024(), RsaDigest::Sha256, false),
    ] {
        let signer = RsaSigner::new(key, digest).unwrap();
        assert_eq!(matches!(signer.backend, SigningBackend::Aws(_)), fast, "{signer:?}");
    }
    for (key, digest) in [(rsa_1024(), RsaDigest::Sha1), (rsa_2048(), RsaDigest::Sha256)] {
        let verifier = RsaVerifier::new(&key.public_key(), digest).unwrap();
        assert!(matches!(verifier.backend, VerifyingBackend::Aws(_)), "{verifier:?}");
    }
}

#[test]
fn debug_shows_bits_and_fingerprint_only() {
    let signer = RsaSigner::sha1(rsa_1024()).unwrap();
    assert_eq!(format!("{signer:?}"), format!("RsaSigner(RSA-SHA1, 1024 bits, {}, weak)", rsa_1024().fingerprint()));
}

#[test]
fn empty_short_and_long_signatures_are_refused_by_their_length() {
    let good = sign_raw(rsa_1024(), &padded(&digest_info(&Sha1::digest(MESSAGE)), 128));
    for verifier in verifiers(rsa_1024(), RsaDigest::Sha1) {
        assert_eq!(verifier.verify(MESSAGE, b""), Err(VerifyError::Missing { algorithm: Algorithm::RsaSha1 }));
        for wrong in [&good[..1], &good[..127], &good[1..], &[&good[..], &[0]].concat(), &[&[0], &good[..]].concat()] {
            let expected = Shape::Bytes(128);
            let error = VerifyError::Shape { algorithm: Algorithm::RsaSha1, found: wrong.len(), expected };
            assert_eq!(verifier.verify(MESSAGE, wrong), Err(error));
        }
    }
}

#[test]
fn no_flipped_bit_is_accepted() {
    let signature = RsaSigner::sha1(rsa_1024()).unwrap().sign(MESSAGE).unwrap();
    for verifier in verifiers(rsa_1024(), RsaDigest::Sha1) {
        verifier.verify(MESSAGE, &signature).unwrap();
        for flipped in each_flipped_bit(&signature) {
            refuse(&verifier, MESSAGE, &flipped);
        }
        for flipped in each_flipped_bit(MESSAGE) {
            refuse(&verifier, &flipped, &signature);
        }
    }
}

#[test]
fn no_made_forgery_is_accepted() {
    let forgeries = forgeries(128);
    assert!(forgeries.len() >= 250, "{}", forgeries.len());
    let good = padded(&digest_info(&Sha1::digest(MESSAGE)), 128);
    for verifier in verifiers(rsa_1024(), RsaDigest::Sha1) {
        verifier.verify(MESSAGE, &sign_raw(rsa_1024(), &good)).unwrap();
        for encoded in &forgeries {
            refuse(&verifier, MESSAGE, &sign_raw(rsa_1024(), encoded));
        }
    }
}

#[test]
fn no_special_number_is_accepted() {
    let n = modulus(rsa_1024());
    let mut below_n = n.clone();
    *below_n.last_mut().unwrap() -= 1; // n is odd
    let mut one = vec![0; 128];
    one[127] = 1;
    for verifier in verifiers(rsa_1024(), RsaDigest::Sha1) {
        for signature in [&vec![0; 128], &vec![0xff; 128], &one, &n, &below_n] {
            refuse(&verifier, MESSAGE, signature);
        }
    }
}

#[test]
fn a_signature_plus_the_modulus_is_not_accepted() {
    let n = modulus(rsa_1024());
    // Only signatures below 2^1024 - n leave room for the sum.
    let (message, sum) = (0u16..5000)
        .map(u16::to_be_bytes)
        .find_map(|message| {
            let signature = RsaSigner::sha1(rsa_1024()).unwrap().sign(&message).unwrap();
            add(&signature, &n).map(|sum| (message, sum))
        })
        .unwrap();
    for verifier in verifiers(rsa_1024(), RsaDigest::Sha1) {
        refuse(&verifier, &message, &sum);
    }
}

#[test]
fn another_key_and_another_digest_are_refused() {
    for digest in [RsaDigest::Sha1, RsaDigest::Sha256] {
        let signature = RsaSigner::new(rsa_2048(), digest).unwrap().sign(MESSAGE).unwrap();
        for verifier in verifiers(other_rsa_2048(), digest) {
            refuse(&verifier, MESSAGE, &signature);
        }
        let other_digest = if matches!(digest, RsaDigest::Sha1) { RsaDigest::Sha256 } else { RsaDigest::Sha1 };
        for verifier in verifiers(rsa_2048(), other_digest) {
            refuse(&verifier, MESSAGE, &signature);
        }
    }
}

/// Padded blocks that differ from the right one, each in one way that some verifier once let through.
fn forgeries(k: usize) -> Vec<Vec<u8>> {
    let digest = Sha1::digest(MESSAGE);
    let info = digest_info(&digest);
    let good = padded(&info, k);
    let padding = 2..k - info.len() - 1;
    let mut made = Vec::new();
    for at in padding.clone() {
        for wrong in [0x00, 0xfe, 0x7f] {
            made.push(with_byte(&good, at, wrong));
        }
    }
    for (at, wrong) in [(1, 0x00), (1, 0x02), (1, 0xff), (padding.end, 0x01), (padding.end, 0xff)] {
        made.push(with_byte(&good, at, wrong));
    }
    // Bleichenbacher 2006: short padding, and garbage where e = 3 leaves room.
    for short in 0..padding.len() {
        let garbage = vec![0x5a; padding.len() - short];
        made.push([&[0, 1][..], &vec![0xff; short], &[0], &info, &garbage].concat());
    }
    let wrong_infos = [
        "301f300706052b0e03021a0414",             // no NULL
        "3021300706052b0e03021a0414",             // no NULL, and the old length kept
        "3020300806052b0e03021a050414",           // half a NULL
        "3022300a06052b0e03021a0501000414",       // NULL with a body
        "308121300906052b0e03021a05000414",       // long form of a length
        "302230810906052b0e03021a05000414",       // the same inside
        "3023300906052b0e03021a0500048114",       // the same before the digest
        "3080300906052b0e03021a05000414",         // indefinite length
        "3021300906052b0e03021b05000414",         // another object identifier
        "3021300906052b0e03021a05000314",         // BIT STRING
        "3021300906052b0e03021a05000413",         // digest one byte shorter
        "3020300c06082a864886f70d020505000410",   // MD5
        "3031300d060960864801650304020105000420", // SHA-256
        "3021300906052b0e03021a04000414",         // empty OCTET STRING for NULL
        "",                                       // the bare digest
    ];
    for prefix in wrong_infos {
        made.push(padded(&[hex(prefix), digest.to_vec()].concat(), k));
    }
    made.push(padded(&[&info[..], &[0]].concat(), k));
    made.push(padded(&info[..info.len() - 1], k));
    made.push(padded(&digest_info(&Sha1::digest(b"another message")), k));
    made.push(padded(&digest_info(&[0; 20]), k));
    made
}

fn verifiers(key: &PrivateKey, digest: RsaDigest) -> [RsaVerifier; 2] {
    let key = key.public_key();
    [RsaVerifier::new(&key, digest).unwrap(), RsaVerifier::new_pure(&key, digest).unwrap()]
}

fn refuse(verifier: &RsaVerifier, message: &[u8], signature: &[u8]) {
    let Facts { algorithm, fingerprint, .. } = verifier.facts;
    assert_eq!(verifier.verify(message, signature), Err(VerifyError::Mismatch { algorithm, fingerprint }));
}

fn sign_raw(key: &PrivateKey, encoded: &[u8]) -> Vec<u8> {
    let number = BoxedUint::from_be_slice(encoded, u32::try_from(encoded.len() * 8).unwrap()).unwrap();
    let signature = rsa_decrypt_and_check(key.as_rsa().unwrap(), None::<&mut SysRng>, &number).unwrap();
    let bytes = signature.to_be_bytes();
    bytes[bytes.len() - encoded.len()..].to_vec()
}

fn modulus(key: &PrivateKey) -> Vec<u8> {
    key.as_rsa().unwrap().n().to_be_bytes().to_vec()
}

/// The sum, unless it is longer than its parts.
fn add(left: &[u8], right: &[u8]) -> Option<Vec<u8>> {
    let mut carry = 0;
    let mut sum: Vec<u8> = Vec::new();
    for (l, r) in left.iter().rev().zip(right.iter().rev()) {
        let digit = u16::from(*l) + u16::from(*r) + carry;
        carry = digit >> 8;
        sum.push(digit.to_le_bytes()[0]);
    }
    sum.reverse();
    (carry == 0).then_some(sum)
}

fn digest_info(digest: &[u8]) -> Vec<u8> {
    [&hex("3021300906052b0e03021a05000414"), digest].concat()
}

fn padded(info: &[u8], k: usize) -> Vec<u8> {
    [&[0, 1][..], &vec![0xff; k - info.len() - 3], &[0], info].concat()
}

fn with_byte(block: &[u8], at: usize, byte: u8) -> Vec<u8> {
    let mut block = block.to_vec();
    assert_ne!(block[at], byte);
    block[at] = byte;
    block
}

fn each_flipped_bit(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..bytes.len() * 8).map(|bit| {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        flipped
    })
}

const MESSAGE: &[u8] = b"<TxnMsgContent><txnType>PUR</txnType></TxnMsgContent>";
