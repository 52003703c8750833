//! The standard's example, every layout, and forgeries.

use proptest::prelude::*;
use sm2::{
    pkcs8::EncodePrivateKey as _,
    pke::{DecryptingKey, Mode},
};

use super::*;
use crate::testing::{NoRandom, bytes, hex, rsa_2048, sm2_key};

// GB/T 32918.5-2017, appendix C (GM/T 0003.5): the curve of the standard.
const D: &str = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
const X1: &str = "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73";
const Y1: &str = "e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0";
const C3: &str = "59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766";
const C2: &str = "21886ca989ca9c7d58087307ca93092d651efa";
const TEXT: &[u8] = b"encryption standard";

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_layout_reads_what_it_wrote(text in prop::collection::vec(any::<u8>(), 1..200)) {
        for layout in Sm2Layout::ALL {
            let encryptor = Sm2Encryptor::new(&sm2_key().public_key(), layout).unwrap();
            let decryptor = Sm2Decryptor::new(sm2_key(), layout).unwrap();
            let encrypted = encryptor.encrypt(&text).unwrap();
            let decrypted = decryptor.decrypt(&encrypted).unwrap();
            prop_assert_eq!(decrypted.as_slice(), text.as_slice());
            prop_assert_ne!(encryptor.encrypt(&text).unwrap(), encrypted);
        }
    }

    #[test]
    fn what_this_crate_decrypts_is_what_the_library_underneath_decrypts(
        text in prop::collection::vec(any::<u8>(), 2..200),
    ) {
        let secret = sm2_key().as_sm2().unwrap();
        let theirs = DecryptingKey::new_with_mode(secret.to_nonzero_scalar(), Mode::C1C2C3);
        let encrypted = theirs.encrypting_key().encrypt(&mut SysRng, &text).unwrap();
        let ours = Sm2Decryptor::new(sm2_key(), Sm2Layout::C1C2C3).unwrap();
        let decrypted = ours.decrypt(&encrypted).unwrap();
        prop_assert_eq!(decrypted.as_slice(), text.as_slice());
        prop_assert_eq!(theirs.decrypt(&encrypted).unwrap(), text);
    }

    #[test]
    fn no_flipped_bit_in_a_random_ciphertext_is_accepted(
        text in prop::collection::vec(any::<u8>(), 1..60),
        which in 0..Sm2Layout::ALL.len(),
        bits in prop::collection::vec(any::<prop::sample::Index>(), 20),
    ) {
        let layout = Sm2Layout::ALL[which];
        let encrypted = Sm2Encryptor::new(&sm2_key().public_key(), layout).unwrap().encrypt(&text).unwrap();
        let decryptor = Sm2Decryptor::new(sm2_key(), layout).unwrap();
        for bit in bits {
            let bit = bit.index(encrypted.len() * 8);
            let mut flipped = encrypted.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            prop_assert_eq!(decryptor.decrypt(&flipped), Err(DecryptError), "{:?} {}", layout, bit);
        }
    }
}

#[test]
fn the_standards_ciphertext_opens_in_every_layout() {
    for layout in Sm2Layout::ALL {
        assert_eq!(decryptor(layout).decrypt(&sample(layout)).unwrap().as_slice(), TEXT, "{layout:?}");
    }
}

#[test]
fn the_standards_ciphertext_opens_in_no_other_layout() {
    for written in Sm2Layout::ALL {
        for read in Sm2Layout::ALL.into_iter().filter(|read| *read != written) {
            assert_eq!(decryptor(read).decrypt(&sample(written)), Err(DecryptError), "{written:?} {read:?}");
        }
    }
}

#[test]
fn no_flipped_bit_of_the_standards_ciphertext_is_accepted() {
    for layout in Sm2Layout::ALL {
        let (decryptor, encrypted) = (decryptor(layout), sample(layout));
        // Every bit of the two forms that are read in different ways, and a part of those that only order them otherwise.
        let step = if matches!(layout, Sm2Layout::Der | Sm2Layout::C1C3C2) { 1 } else { 7 };
        for bit in (0..encrypted.len() * 8).step_by(step) {
            let mut flipped = encrypted.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(decryptor.decrypt(&flipped), Err(DecryptError), "{layout:?} {bit}");
        }
    }
}

#[test]
fn no_other_length_is_accepted() {
    for layout in Sm2Layout::ALL {
        let (decryptor, encrypted) = (decryptor(layout), sample(layout));
        for length in 0..encrypted.len() {
            assert_eq!(decryptor.decrypt(&encrypted[..length]), Err(DecryptError), "{layout:?} {length}");
        }
        assert_eq!(decryptor.decrypt(&[&encrypted[..], &[0]].concat()), Err(DecryptError));
        assert_eq!(decryptor.decrypt(&[&[0], &encrypted[..]].concat()), Err(DecryptError));
    }
}

#[test]
fn a_point_off_the_curve_at_infinity_or_out_of_range_is_refused() {
    let p = "fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff";
    // b is the y² of x = 0, and this its root; with x + p it is the same point written otherwise.
    let y_of_0 = "fd4511e81736a60f07e88a83d6cf5a167fae6d1a9c9330e76e232e00f5cdc154";
    let zero = "00".repeat(32);
    let ones = "ff".repeat(32);
    for (x, y) in [(X1, X1), (Y1, X1), (&zero, &zero), (X1, &zero), (p, Y1), (X1, p), (p, y_of_0), (&ones, &ones)] {
        let bare = [hex(x), hex(y), hex(C3), hex(C2)].concat();
        refuse(Sm2Layout::C1C3C2Without04, &bare);
        refuse(Sm2Layout::C1C3C2, &[&[4], &bare[..]].concat());
        refuse(Sm2Layout::Der, &der(&[integer(x), integer(y), octets(&hex(C3)), octets(&hex(C2))]));
    }
    // The point at infinity as SEC 1 writes it, and the compressed and hybrid forms of the right point.
    let rest = [hex(C3), hex(C2)].concat();
    for head in [vec![0], [&[2], &hex(X1)[..]].concat(), [&[3], &hex(X1)[..]].concat(), vec![4]] {
        refuse(Sm2Layout::C1C3C2, &[&head[..], &rest].concat());
    }
    for hybrid in [5, 6, 7] {
        refuse(Sm2Layout::C1C3C2, &[&[hybrid], &hex(X1)[..], &hex(Y1), &rest].concat());
    }
}

#[test]
fn the_mirrored_point_is_refused() {
    // (x, p - y) gives the same x2, so only y2 in stream and digest tells.
    let p = hex("fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff");
    let mirrored = subtract(&p, &hex(Y1));
    let bare = [hex(X1), mirrored, hex(C3), hex(C2)].concat();
    assert!(Sm2Layout::C1C3C2Without04.read(&bare).is_some());
    refuse(Sm2Layout::C1C3C2Without04, &bare);
}

#[test]
fn other_forms_of_the_same_der_are_refused() {
    let (x, y, c3, c2) = (integer(X1), integer(Y1), octets(&hex(C3)), octets(&hex(C2)));
    let good = der(&[x.clone(), y.clone(), c3.clone(), c2.clone()]);
    assert_eq!(good, sample(Sm2Layout::Der));
    let body = &good[2..];
    let length = u8::try_from(body.len()).unwrap();
    let mut padded_x = vec![2, 33, 0];
    padded_x.extend(hex(X1));
    let mut negative_y = vec![2, 32];
    negative_y.extend(hex(Y1));
    for wrong in [
        [&good[..], &[0]].concat(),
        [&[0x30, 0x81, length][..], body].concat(),
        [&[0x30, 0x80][..], body, &[0, 0]].concat(),
        [&[0x31, length][..], body].concat(),
        der(&[padded_x, y.clone(), c3.clone(), c2.clone()]),
        der(&[x.clone(), negative_y, c3.clone(), c2.clone()]),
        der(&[x.clone(), y.clone(), c2.clone(), c3.clone()]),
        der(&[x.clone(), y.clone(), octets(&hex(C3)[..31]), c2.clone()]),
        der(&[x.clone(), y.clone(), octets(&[&hex(C3)[..], &[0]].concat()), c2.clone()]),
        der(&[x.clone(), y.clone(), c3.clone(), octets(&[])]),
        der(&[x.clone(), y.clone(), c3.clone()]),
        der(&[x.clone(), y.clone(), c3.clone(), c2.clone(), vec![5, 0]]),
        der(&[]),
    ] {
        refuse(Sm2Layout::Der, &wrong);
    }
}

#[test]
fn a_stream_of_zeros_is_refused() {
    // Found by trying: with one byte of text every 256th point gives a stream of zero, and the ciphertext is the text.
    let key = key(D);
    let secret = key.as_sm2().unwrap();
    let decryptor = decryptor(Sm2Layout::C1C3C2);
    let (mut zeros, mut others) = (0, 0);
    let mut point = ProjectivePoint::GENERATOR;
    while zeros == 0 || others == 0 {
        point += ProjectivePoint::GENERATOR;
        let shared = (point * *secret.to_nonzero_scalar()).to_affine().to_sec1_point(false);
        let (x, y) = (shared.x().unwrap(), shared.y().unwrap());
        let byte = stream(x, y, 1).unwrap()[0];
        if byte != 0 && others > 0 {
            continue;
        }
        let text = [0x41];
        let c3 = crate::sm3(&[&x[..], &text, &y[..]].concat());
        let c1 = point.to_affine().to_sec1_point(false);
        let encrypted = [c1.as_bytes(), &c3, &[text[0] ^ byte]].concat();
        if byte == 0 {
            assert_eq!(decryptor.decrypt(&encrypted), Err(DecryptError));
            zeros += 1;
        } else {
            assert_eq!(decryptor.decrypt(&encrypted).unwrap().as_slice(), text);
            others += 1;
        }
    }
}

#[test]
fn an_empty_text_is_refused() {
    for layout in Sm2Layout::ALL {
        let encryptor = Sm2Encryptor::new(&sm2_key().public_key(), layout).unwrap();
        assert_eq!(encryptor.encrypt(b""), Err(EncryptError::Empty { cipher: encryptor.cipher() }));
    }
    // With no text the stream has no bytes that could be zero, and C3 could be right.
    let secret = sm2_key().as_sm2().unwrap();
    let shared = sm2_key().public_key().as_sm2().unwrap().to_projective() * *secret.to_nonzero_scalar();
    let shared = shared.to_affine().to_sec1_point(false);
    let c3 = crate::sm3(&[&shared.x().unwrap()[..], &shared.y().unwrap()[..]].concat());
    let c1 = sm2_key().public_key().as_sm2().unwrap().to_sec1_point(false);
    let decryptor = Sm2Decryptor::new(sm2_key(), Sm2Layout::C1C3C2).unwrap();
    assert_eq!(decryptor.decrypt(&[c1.as_bytes(), &c3].concat()), Err(DecryptError));
}

#[test]
fn without_random_numbers_there_is_an_error() {
    for layout in Sm2Layout::ALL {
        let encryptor = Sm2Encryptor::new(&sm2_key().public_key(), layout).unwrap();
        let error = EncryptError::NoRandom { cipher: encryptor.cipher() };
        assert_eq!(encryptor.encrypt_with(b"a", &mut NoRandom), Err(error));
    }
}

#[test]
fn only_sm2_keys_are_taken_and_only_the_right_one_decrypts() {
    let error = Sm2Encryptor::new(&rsa_2048().public_key(), Sm2Layout::Der).unwrap_err();
    assert_eq!(
        error.to_string(),
        "SM2-DER encryption cannot use a key of kind RSA; correct the configured cipher or key"
    );
    assert!(Sm2Decryptor::new(rsa_2048(), Sm2Layout::Der).is_err());
    let encrypted = Sm2Encryptor::new(&sm2_key().public_key(), Sm2Layout::C1C3C2).unwrap().encrypt(TEXT).unwrap();
    refuse(Sm2Layout::C1C3C2, &encrypted);
}

#[test]
fn the_private_key_wipes_itself() {
    fn wiped<T: zeroize::ZeroizeOnDrop>() {}
    wiped::<SecretKey>();
}

#[test]
fn long_texts_are_carried() {
    let text = bytes("long", 100_000);
    let encryptor = Sm2Encryptor::new(&sm2_key().public_key(), Sm2Layout::Der).unwrap();
    let decryptor = Sm2Decryptor::new(sm2_key(), Sm2Layout::Der).unwrap();
    assert_eq!(decryptor.decrypt(&encryptor.encrypt(&text).unwrap()).unwrap().as_slice(), text);
}

#[track_caller]
fn refuse(layout: Sm2Layout, encrypted: &[u8]) {
    assert_eq!(decryptor(layout).decrypt(encrypted), Err(DecryptError), "{layout:?} {encrypted:02x?}");
}

fn decryptor(layout: Sm2Layout) -> Sm2Decryptor {
    Sm2Decryptor::new(&key(D), layout).unwrap()
}

fn key(d: &str) -> PrivateKey {
    let key = SecretKey::from_slice(&hex(d)).unwrap();
    PrivateKey::load(key.to_pkcs8_der().unwrap().as_bytes()).unwrap()
}

fn sample(layout: Sm2Layout) -> Vec<u8> {
    let (c1, c2, c3) = ([hex(X1), hex(Y1)].concat(), hex(C2), hex(C3));
    match layout {
        Sm2Layout::Der => der(&[integer(X1), integer(Y1), octets(&c3), octets(&c2)]),
        Sm2Layout::C1C3C2 => [&[4], &c1[..], &c3, &c2].concat(),
        Sm2Layout::C1C2C3 => [&[4], &c1[..], &c2, &c3].concat(),
        Sm2Layout::C1C3C2Without04 => [c1, c3, c2].concat(),
        Sm2Layout::C1C2C3Without04 => [c1, c2, c3].concat(),
    }
}

fn der(parts: &[Vec<u8>]) -> Vec<u8> {
    let body = parts.concat();
    [&[0x30, u8::try_from(body.len()).unwrap()], &body[..]].concat()
}

fn integer(text: &str) -> Vec<u8> {
    let number: Vec<u8> = hex(text).into_iter().skip_while(|byte| *byte == 0).collect();
    let zero = if number.first().is_none_or(|byte| *byte >= 0x80) { &[0][..] } else { &[] };
    [&[2, u8::try_from(zero.len() + number.len()).unwrap()][..], zero, &number].concat()
}

fn octets(bytes: &[u8]) -> Vec<u8> {
    [&[4, u8::try_from(bytes.len()).unwrap()], bytes].concat()
}

/// Big-endian numbers of equal length, the first one not smaller.
fn subtract(left: &[u8], right: &[u8]) -> Vec<u8> {
    let mut borrow = 0;
    let mut difference: Vec<u8> = Vec::new();
    for (l, r) in left.iter().rev().zip(right.iter().rev()) {
        let digit = i16::from(*l) - i16::from(*r) - borrow;
        borrow = i16::from(digit < 0);
        difference.push(u8::try_from(digit.rem_euclid(256)).unwrap());
    }
    difference.reverse();
    difference
}
