//! Rings of several keys: which signature they take, when, and while they change.

use std::{
    sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering},
    thread,
};

use super::*;
use crate::{
    Md5Recipe, Md5Signer, Md5Verifier, OurSigningKey, SharedSecret, Signer,
    keys::PrivateKey,
    testing::{certificate, other_rsa_2048, rsa_1024, rsa_2048, sm2_key},
    verifier,
};

fn at(seconds: i64) -> Clock {
    Arc::new(move || seconds)
}

fn key(pair: &PrivateKey, algorithm: Algorithm) -> RingKey {
    RingKey::new(GatewayVerifyingKey::new(&pair.public_key(), algorithm).unwrap())
}

fn sm2(pair: &PrivateKey) -> RingKey {
    key(pair, Algorithm::Sm2Sm3)
}

fn sign(pair: &PrivateKey, algorithm: Algorithm) -> Vec<u8> {
    OurSigningKey::new(pair, algorithm).unwrap().sign(b"m").unwrap()
}

fn md5_pair(secret: &str) -> (RingKey, Vec<u8>) {
    let secret = SharedSecret::new(secret).unwrap();
    let signature = Md5Signer::new(Md5Recipe::message_secret(), secret.clone()).sign(b"m").unwrap();
    let verifier = Md5Verifier::new(Md5Recipe::message_secret(), secret);
    (RingKey::new(GatewayVerifyingKey::from_verifier(Arc::new(verifier))), signature)
}

/// Threats A3: every signer against every ring that can be made of four keys, each missing, over, valid or yet to come.
#[test]
fn only_keys_in_the_ring_and_in_their_time_verify() {
    let pairs: Vec<_> = (0..4).map(|_| PrivateKey::generate_sm2().unwrap()).collect();
    let signatures: Vec<_> = pairs.iter().map(|pair| sign(pair, Algorithm::Sm2Sm3)).collect();
    let mut tried = [0; 2];
    for states in (0..256usize).map(|n| [n & 3, n >> 2 & 3, n >> 4 & 3, n >> 6 & 3]) {
        let in_state = |(pair, state): (&PrivateKey, usize)| match state {
            0 => None,
            1 => Some(sm2(pair).until(99)),
            2 => Some(sm2(pair).from(100).until(100)),
            _ => Some(sm2(pair).from(101)),
        };
        let keys: Vec<_> = pairs.iter().zip(states).filter_map(in_state).collect();
        let Ok(ring) = KeyRing::new(keys, at(100)) else {
            assert_eq!(states, [0; 4]);
            continue;
        };
        for ((signature, state), pair) in signatures.iter().zip(states).zip(&pairs) {
            let verified = ring.verified_by(b"m", signature);
            assert_eq!(verified.is_ok(), state == 2, "{states:?}");
            assert!(verified.is_err() || verified == Ok(pair.fingerprint()));
            assert_eq!(ring.verify(b"m", signature).is_ok(), state == 2, "{states:?}");
            tried[usize::from(state == 2)] += 1;
        }
    }
    assert_eq!(tried, [764, 256]);
}

/// Threats A3: one key per role, each with the algorithm of its role, against a ring for each.
#[test]
fn a_signature_of_another_role_is_refused_by_every_ring() {
    let (md5, md5_signature) = md5_pair("0123456789abcdef");
    let roles = [
        ("the gateway's", key(rsa_2048(), Algorithm::RsaSha256), sign(rsa_2048(), Algorithm::RsaSha256)),
        ("ours", key(other_rsa_2048(), Algorithm::RsaSha256), sign(other_rsa_2048(), Algorithm::RsaSha256)),
        ("the gateway's by SHA-1", key(rsa_2048(), Algorithm::RsaSha1), sign(rsa_2048(), Algorithm::RsaSha1)),
        ("another merchant's", key(rsa_1024(), Algorithm::RsaSha1), sign(rsa_1024(), Algorithm::RsaSha1)),
        ("the gateway's SM2", sm2(sm2_key()), sign(sm2_key(), Algorithm::Sm2Sm3)),
        ("the shared secret", md5, md5_signature),
    ];
    for (i, (of, key, _)) in roles.iter().enumerate() {
        let ring = KeyRing::new(vec![key.clone()], at(0)).unwrap();
        for (j, (by, _, signature)) in roles.iter().enumerate() {
            assert_eq!(ring.verify(b"m", signature).is_ok(), i == j, "{by} in a ring of {of}");
        }
    }
}

#[test]
fn times_include_their_first_and_last_second() {
    let now = Arc::new(AtomicI64::new(0));
    let clock = Arc::clone(&now);
    let ring = KeyRing::new(vec![sm2(sm2_key()).from(10).until(20)], Arc::new(move || clock.load(Ordering::Relaxed)));
    let (ring, signature) = (ring.unwrap(), sign(sm2_key(), Algorithm::Sm2Sm3));
    let away = |seconds| Err((seconds, sm2_key().fingerprint()));
    for (time, expected) in [
        (10, Ok(())),
        (20, Ok(())),
        (9, away(1)),
        (21, away(-1)),
        (i64::MIN, away(i64::MAX)),
        (i64::MAX, away(20 - i64::MAX)),
    ] {
        now.store(time, Ordering::Relaxed);
        let found = ring.verify(b"m", &signature).map_err(|error| match error {
            VerifyError::NoKeyNow { algorithm: Algorithm::Sm2Sm3, nearest, seconds } => (seconds, nearest),
            other => panic!("{other}"),
        });
        assert_eq!(found, expected, "{time}");
    }
}

#[test]
fn without_a_valid_key_the_nearest_is_named() {
    let other = PrivateKey::generate_sm2().unwrap();
    let ring = KeyRing::new(vec![sm2(sm2_key()).until(0), sm2(&other).from(864_000)], at(259_200)).unwrap();
    let error = ring.verify(b"m", &sign(&other, Algorithm::Sm2Sm3)).unwrap_err();
    let nearest = sm2_key().fingerprint();
    let expected = format!("SM2-SM3: no key valid now; key {nearest} ended 3 days ago; get the gateway's new key");
    assert_eq!(error.to_string(), expected);
}

#[test]
fn the_error_tells_what_was_tried() {
    let (one, two) = (PrivateKey::generate_sm2().unwrap(), PrivateKey::generate_sm2().unwrap());
    let stranger = sign(sm2_key(), Algorithm::Sm2Sm3);
    let (algorithm, fingerprint) = (Algorithm::Sm2Sm3, one.fingerprint());
    let ring = KeyRing::new(vec![sm2(&one)], at(0)).unwrap();
    assert_eq!(ring.verify(b"m", &stranger), Err(VerifyError::Mismatch { algorithm, fingerprint }));

    let ring = KeyRing::new(vec![sm2(&one), sm2(&two), sm2(sm2_key()).until(-1)], at(0)).unwrap();
    let error = ring.verify(b"m", &stranger).unwrap_err();
    assert_eq!(error, VerifyError::NoneMatches { algorithm, tried: vec![one.fingerprint(), two.fingerprint()] });
    let keys = format!("{}, {}", one.fingerprint(), two.fingerprint());
    let expected = "SM2-SM3: signature matches the message under none of the 2 keys valid now";
    assert_eq!(error.to_string(), format!("{expected} ({keys}); has the gateway a new key?"));
    assert_eq!(ring.verify(b"m", b""), Err(VerifyError::Missing { algorithm }));
    assert!(matches!(ring.verify(b"m", b"x"), Err(VerifyError::Shape { found: 1, .. })));
}

#[test]
fn keys_of_several_lengths_may_be_in_one_ring() {
    let keys = vec![key(rsa_1024(), Algorithm::RsaSha256), key(rsa_2048(), Algorithm::RsaSha256)];
    let ring = KeyRing::new(keys, at(0)).unwrap();
    for pair in [rsa_1024(), rsa_2048()] {
        let signature = sign(pair, Algorithm::RsaSha256);
        assert_eq!(ring.verified_by(b"m", &signature), Ok(pair.fingerprint()));
        assert!(matches!(ring.verify(b"n", &signature), Err(VerifyError::NoneMatches { .. })));
    }
    assert!(matches!(ring.verify(b"m", &[1; 100]), Err(VerifyError::Shape { found: 100, .. })));
    assert_eq!(ring.weaknesses(), [Weakness::ShortRsa { bits: 1024 }]);
}

#[test]
fn what_makes_no_ring_is_refused() {
    let one = || sm2(sm2_key());
    let fingerprint = sm2_key().fingerprint();
    let serial = || certificate(rsa_2048(), "gateway", None).serial();
    let rsa = |pair| key(pair, Algorithm::RsaSha256);
    let mixed = RingError::MixedAlgorithms {
        fingerprint: rsa_2048().fingerprint(),
        found: Algorithm::RsaSha1,
        expected: Algorithm::RsaSha256,
    };
    for (keys, expected) in [
        (vec![], RingError::Empty),
        (vec![one(), one()], RingError::DuplicateKey { fingerprint }),
        (vec![one().until(5), one().from(6)], RingError::DuplicateKey { fingerprint }),
        (vec![rsa(other_rsa_2048()), key(rsa_2048(), Algorithm::RsaSha1)], mixed),
        (
            vec![rsa(rsa_2048()).serial(serial()), rsa(other_rsa_2048()).serial(serial())],
            RingError::DuplicateSerial { serial: serial() },
        ),
        (vec![one().from(6).until(5)], RingError::NeverValid { fingerprint, from: 6, until: 5 }),
    ] {
        assert_eq!(KeyRing::new(keys.clone(), at(0)).unwrap_err(), expected);
        let ring = KeyRing::new(vec![rsa(rsa_1024())], at(0)).unwrap();
        assert!(ring.replace(keys).is_err());
        assert_eq!(ring.verified_by(b"m", &sign(rsa_1024(), Algorithm::RsaSha256)), Ok(rsa_1024().fingerprint()));
    }
}

#[test]
fn a_ring_keeps_its_algorithm() {
    let ring = KeyRing::new(vec![sm2(sm2_key())], at(0)).unwrap();
    let error = ring.replace(vec![key(rsa_2048(), Algorithm::RsaSha1)]).unwrap_err();
    assert!(matches!(error, RingError::MixedAlgorithms { expected: Algorithm::Sm2Sm3, .. }), "{error}");
    assert_eq!(ring.algorithm(), Algorithm::Sm2Sm3);
}

#[test]
fn our_own_key_gets_into_no_ring() {
    let (ours, tls) = (rsa_2048().fingerprint(), rsa_1024().fingerprint());
    let rsa = |pair| key(pair, Algorithm::RsaSha256);
    let ring = KeyRing::beside(vec![rsa(other_rsa_2048())], &[ours, tls], at(0)).unwrap();
    for own in [rsa_2048(), rsa_1024()] {
        let expected = RingError::Role(RoleError::OurOwn { fingerprint: own.fingerprint() });
        assert_eq!(KeyRing::beside(vec![rsa(own)], &[ours, tls], at(0)).unwrap_err(), expected);
        assert_eq!(ring.replace(vec![rsa(other_rsa_2048()), rsa(own)]).unwrap_err(), expected);
    }
    assert_eq!(ring.keys().len(), 1);
}

#[test]
fn a_serial_chooses_the_key() {
    let of = |pair| RingKey::of_certificate(&certificate(pair, "gateway", None), Algorithm::RsaSha256).unwrap();
    let serial = certificate(rsa_2048(), "gateway", None).serial();
    let keys = vec![of(rsa_2048()), key(other_rsa_2048(), Algorithm::RsaSha256)];
    let ring = KeyRing::new(keys, at(1_700_000_000)).unwrap();
    assert_eq!(ring.by_serial(&serial).unwrap().fingerprint(), rsa_2048().fingerprint());
    for text in ["4773261F", "4773261f", "004773261F", "1198728735", "00000000001198728735"] {
        assert_eq!(ring.by_serial_text(text).unwrap().fingerprint(), rsa_2048().fingerprint(), "{text}");
    }
    for (text, shown) in [
        ("", ""),
        ("0", "0"),
        ("4773261E", "4773261E"),
        ("4773261F0", "4773261F0"),
        ("\u{1b}[2Jevil\n", "2Jevil"),
        (&"9".repeat(99), &"9".repeat(48)),
    ] {
        let expected = format!(
            "RSA-SHA256: no key of serial {shown}, known are 4773261F; refuse the message, has the gateway a new key?"
        );
        assert_eq!(ring.by_serial_text(text).unwrap_err().to_string(), expected);
    }
}

#[test]
fn a_serial_is_not_mistaken_for_another_one_written_otherwise() {
    let key = RingKey::of_certificate(&certificate(rsa_2048(), "gateway", None), Algorithm::RsaSha256).unwrap();
    let ring = KeyRing::new(vec![key], at(1_700_000_000)).unwrap();
    let mut params = rcgen::CertificateParams::default();
    params.serial_number = Some(vec![0x11, 0x98, 0x72, 0x87, 0x35].into()); // in hex it reads like the key's in decimal
    let pair = rcgen::KeyPair::from_pem(std::str::from_utf8(&rsa_2048().to_pem()).unwrap()).unwrap();
    let other = Certificate::load(params.self_signed(&pair).unwrap().der()).unwrap().serial();
    assert_eq!(other.hex(), "1198728735");
    assert!(ring.by_serial_text("1198728735").is_ok());
    assert!(matches!(ring.by_serial(&other), Err(VerifyError::UnknownSerial { .. })));
}

#[test]
fn a_certificates_time_is_the_keys() {
    let certificate = certificate(rsa_2048(), "gateway", None);
    let signature = sign(rsa_2048(), Algorithm::RsaSha256);
    for (now, valid) in [
        (certificate.not_before() - 1, false),
        (certificate.not_before(), true),
        (certificate.not_after(), true),
        (certificate.not_after() + 1, false),
    ] {
        let key = RingKey::of_certificate(&certificate, Algorithm::RsaSha256).unwrap();
        let ring = KeyRing::new(vec![key], at(now)).unwrap();
        assert_eq!(ring.verify(b"m", &signature).is_ok(), valid, "{now}");
        assert_eq!(ring.by_serial(&certificate.serial()).is_ok(), valid, "{now}");
        let pinned =
            KeyRing::new(vec![self::key(rsa_2048(), Algorithm::RsaSha256).serial(certificate.serial())], at(now));
        assert!(pinned.unwrap().by_serial(&certificate.serial()).is_ok(), "{now}: a pinned key has no end");
    }
}

#[test]
fn a_ring_of_one_has_the_fingerprint_of_its_key() {
    let (one, two) = (sm2_key(), PrivateKey::generate_sm2().unwrap());
    let of = |keys| KeyRing::new(keys, at(0)).unwrap().fingerprint();
    assert_eq!(of(vec![sm2(one)]), one.fingerprint());
    assert_eq!(of(vec![sm2(one), sm2(&two)]), of(vec![sm2(&two), sm2(one)]));
    assert_ne!(of(vec![sm2(one), sm2(&two)]), one.fingerprint());
}

#[test]
fn a_ring_is_a_verifier_like_any_other() {
    let ring: Arc<dyn Verifier> = Arc::new(KeyRing::new(vec![sm2(sm2_key())], at(0)).unwrap());
    let plain = verifier(&sm2_key().public_key(), Algorithm::Sm2Sm3).unwrap();
    let signature = sign(sm2_key(), Algorithm::Sm2Sm3);
    assert_eq!(ring.verify(b"m", &signature), plain.verify(b"m", &signature));
    assert_eq!(ring.verify(b"n", &signature), plain.verify(b"n", &signature));
    let inside = GatewayVerifyingKey::from_verifier(Arc::new(KeyRing::new(vec![sm2(sm2_key())], at(0)).unwrap()));
    assert_eq!(inside.verified_by(b"m", &signature), Ok(sm2_key().fingerprint()));
}

#[test]
fn whoever_verifies_during_a_change_sees_the_old_or_the_new_ring() {
    let (before, before_signature) = md5_pair("the key before the change");
    let (stays, stays_signature) = md5_pair("the key that stays the same");
    let (after, after_signature) = md5_pair("the key after the change");
    let fingerprint = |key: &RingKey| key.key().fingerprint();
    let rings = [vec![before.clone(), stays.clone()], vec![stays.clone(), after.clone()]];
    let tried = rings.clone().map(|keys| keys.iter().map(fingerprint).collect::<Vec<_>>());
    let ring = KeyRing::new(rings[0].clone(), at(0)).unwrap();
    let (done, accepted, refused) = (AtomicBool::new(false), AtomicUsize::new(0), AtomicUsize::new(0));
    let watch = |signature: &[u8], of: Fingerprint, other: &[Fingerprint]| match ring.verified_by(b"m", signature) {
        Ok(by) => {
            assert_eq!(by, of);
            accepted.fetch_add(1, Ordering::Relaxed);
        }
        Err(VerifyError::NoneMatches { tried, .. }) => {
            assert_eq!(tried, other);
            refused.fetch_add(1, Ordering::Relaxed);
        }
        Err(other) => panic!("{other}"),
    };
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !done.load(Ordering::Acquire) {
                    assert_eq!(ring.verified_by(b"m", &stays_signature), Ok(fingerprint(&stays)));
                    watch(&before_signature, fingerprint(&before), &tried[1]);
                    watch(&after_signature, fingerprint(&after), &tried[0]);
                }
            });
        }
        let watched = || accepted.load(Ordering::Relaxed) + refused.load(Ordering::Relaxed);
        for swap in 1..=1_000 {
            let (already, mut patience) = (watched(), 100_000);
            ring.replace(rings[swap % 2].clone()).unwrap();
            while watched() == already && patience > 0 {
                patience -= 1;
                thread::yield_now();
            }
        }
        done.store(true, Ordering::Release);
    });
    let counts = (accepted.into_inner(), refused.into_inner());
    assert!(counts.0 > 100 && counts.1 > 100, "both rings were seen: {counts:?}");
    assert!(ring.verify(b"m", &before_signature).is_ok(), "after an even number of changes");
}

#[test]
fn a_key_that_panics_when_dropped_does_not_break_the_ring() {
    let fragile = RingKey::new(GatewayVerifyingKey::from_verifier(Arc::new(Fragile(verifier_of_sm2()))));
    let ring = KeyRing::new(vec![fragile], at(0)).unwrap();
    let replaced = thread::scope(|scope| scope.spawn(|| ring.replace(vec![sm2(sm2_key())])).join());
    assert!(replaced.is_err(), "it panicked");
    assert!(ring.verify(b"m", &sign(sm2_key(), Algorithm::Sm2Sm3)).is_ok(), "the new key is in place");
    ring.replace(vec![sm2(&PrivateKey::generate_sm2().unwrap())]).unwrap();
    assert!(ring.verify(b"m", &sign(sm2_key(), Algorithm::Sm2Sm3)).is_err());
}

fn verifier_of_sm2() -> Arc<dyn Verifier> {
    verifier(&sm2_key().public_key(), Algorithm::Sm2Sm3).unwrap()
}

#[derive(Debug)]
struct Fragile(Arc<dyn Verifier>);

impl Verifier for Fragile {
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), VerifyError> {
        self.0.verify(message, signature)
    }

    fn algorithm(&self) -> Algorithm {
        self.0.algorithm()
    }

    fn fingerprint(&self) -> Fingerprint {
        self.0.fingerprint()
    }

    fn weaknesses(&self) -> Vec<Weakness> {
        self.0.weaknesses()
    }
}

impl Drop for Fragile {
    fn drop(&mut self) {
        panic!("as this test wants it");
    }
}

/// Threats A3: a request of ours that comes back must not pass, also where the ring stands behind the role.
#[test]
fn our_own_key_is_found_among_the_keys_of_a_ring() {
    let pairs = [rsa_2048(), other_rsa_2048()];
    let ring = |pairs: &[&PrivateKey]| {
        let keys = pairs.iter().map(|pair| key(pair, Algorithm::RsaSha256)).collect();
        KeyRing::new(keys, at(0)).unwrap()
    };
    let role = |ring: KeyRing| GatewayVerifyingKey::from_verifier(Arc::new(ring));
    for ours in pairs.map(PrivateKey::fingerprint) {
        let found = RoleError::OurOwn { fingerprint: ours };
        assert_eq!(role(ring(&pairs)).not_ours(ours).unwrap_err(), found);
        assert_eq!(role(ring(&[rsa_2048(), rsa_1024()])).not_ours(ours).is_err(), ours == rsa_2048().fingerprint());
        let nested = vec![RingKey::new(role(ring(&pairs))), key(rsa_1024(), Algorithm::RsaSha256)];
        assert_eq!(KeyRing::beside(nested, &[ours], at(0)).unwrap_err(), RingError::Role(found));
    }
    assert!(role(ring(&pairs)).not_ours(rsa_1024().fingerprint()).is_ok());
}
