//! Roles, messages and identities; the container matrix and the random inputs are in modules of their own.

mod files;
mod locked;
mod messages;
mod openssl;
mod openssl_locked;
mod random;
mod raw;

use super::*;
use crate::testing::{certificate, other_rsa_2048, rsa_1024, rsa_2048, sm2_key};

#[test]
fn every_key_reads_back_from_every_form_this_crate_writes() {
    for key in [rsa_1024(), rsa_2048(), sm2_key()] {
        let (pkcs8, spki) = (key.as_pkcs8_der(), key.public_key());
        for input in [pkcs8.to_vec(), key.to_pem().to_vec(), one_line(pkcs8)] {
            assert_eq!(PrivateKey::load(&input).unwrap().as_pkcs8_der(), pkcs8);
        }
        for input in [spki.as_spki_der().to_vec(), spki.to_pem(), one_line(spki.as_spki_der())] {
            assert_eq!(PublicKey::load(&input).unwrap(), spki);
        }
    }
}

#[test]
fn a_description_names_what_is_there() {
    let certificate = certificate(rsa_2048(), "快钱测试商户", None);
    let pem = [rsa_2048().to_pem().to_vec(), certificate.to_pem()].concat();
    let loaded = load(&pem, None).unwrap();
    assert_eq!(loaded.content(), Content::Identity);
    let [key, described] = loaded.descriptions().try_into().unwrap();
    assert_eq!((key.kind, key.encoding, key.private), (Kind::Pkcs8PrivateKey, Encoding::Pem, true));
    assert_eq!((key.algorithm, key.bits), (KeyAlgorithm::Rsa, Some(2048)));
    assert_eq!((described.kind, described.private), (Kind::X509, false));
    assert_eq!(described.fingerprint, key.fingerprint);
    let facts = described.certificate.unwrap();
    assert_eq!(facts.subject, "CN=快钱测试商户,C=CN");
    assert_eq!(facts.issuer, facts.subject);
    assert_eq!((facts.serial.hex(), facts.serial.decimal()), ("4773261F".to_owned(), "1198728735".to_owned()));
    assert_eq!((facts.not_before, facts.not_after), (1_577_836_800, 1_893_456_000));
    assert_eq!(certificate.common_name().as_deref(), Some("快钱测试商户"));
    assert_eq!(certificate.validity_at(1_893_456_000 - 86_400), Validity::Valid { days_left: 1 });
}

#[test]
fn rsa_below_2048_bits_is_called_weak() {
    assert_eq!(rsa_1024().weakness(), Some(Weakness::ShortRsa { bits: 1024 }));
    assert_eq!(rsa_1024().public_key().weakness(), rsa_1024().weakness());
    assert_eq!(rsa_2048().weakness(), None);
    assert_eq!(sm2_key().weakness(), None);
    let message = "RSA-1024 can be forged with enough effort; ask the gateway for 2048 bits";
    assert_eq!(rsa_1024().weakness().unwrap().to_string(), message);
}

#[test]
fn each_role_refuses_the_content_of_another() {
    let certificate = certificate(rsa_2048(), "a", None).to_pem();
    let (private, public) = (rsa_2048().to_pem(), rsa_2048().public_key().to_pem());
    let identity = [&private[..], &certificate].concat();
    check_role(
        PrivateKey::load(&certificate),
        "found a certificate, expected a private key; give the .key or .pfx file",
    );
    check_role(PrivateKey::load(&public), "found a public key, expected a private key; give our own");
    check_role(PublicKey::load(&private), "found a private key, expected a public key or certificate; ask the peer");
    check_role(PublicKey::load(&identity), "found a private key with its certificate, expected a public key");
    check_role(Certificate::load(&public), "found a public key, expected a certificate; ask for the .cer");
    check_role(Certificate::load(&private), "found a private key, expected a certificate; give the .cer");
    check_role(Identity::load(&private, None), "found a private key, expected a private key with its certificate; add");
    check_role(
        Identity::load(&certificate, None),
        "found a certificate, expected a private key with its certificate; g",
    );
    assert!(PrivateKey::load(&identity).is_ok());
    assert!(PublicKey::load(&certificate).is_ok());
}

#[test]
fn a_public_key_ignores_the_validity_of_its_certificate() {
    let certificate = certificate(rsa_2048(), "pan", None);
    assert_eq!(certificate.validity_at(2_000_000_000), Validity::Expired { days_ago: 1233 });
    assert_eq!(PublicKey::from_certificate(&certificate).unwrap(), rsa_2048().public_key());
}

#[test]
fn an_identity_is_refused_before_and_after_its_time() {
    let identity = Identity::new(rsa_2048().clone(), vec![certificate(rsa_2048(), "shop", None)]).unwrap();
    let check = |at: i64| identity.check_at(at).map_err(|error| error.to_string());
    assert_eq!(check(1_600_000_000), Ok(None));
    assert_eq!(check(1_893_456_000 - 10 * 86_400), Ok(Some(ExpiryWarning::ThirtyDays)));
    let expired = "the certificate of CN=shop,C=CN expired 3 days ago; ask the gateway for a new one";
    assert_eq!(check(1_893_456_000 + 3 * 86_400 + 1), Err(expired.to_owned()));
    let early = "the certificate of CN=shop,C=CN is valid only in 2 days; is the clock of this machine right?";
    assert_eq!(check(1_577_836_800 - 2 * 86_400), Err(early.to_owned()));
    let foreign = Identity::new(other_rsa_2048().clone(), vec![certificate(rsa_2048(), "shop", None)]).unwrap();
    assert!(matches!(foreign.check_at(1_600_000_000), Err(KeyError::Mismatch { .. })));
}

#[test]
fn several_of_a_kind_are_refused() {
    let both = [rsa_2048().to_pem().to_vec(), other_rsa_2048().to_pem().to_vec()].concat();
    check_role(PrivateKey::load(&both), "found 2 times a private key, expected one; split the file");
    let both = [rsa_2048().public_key().to_pem(), other_rsa_2048().public_key().to_pem()].concat();
    check_role(PublicKey::load(&both), "found 2 times a public key, expected one");
    let same = [rsa_2048().public_key().to_pem(), certificate(rsa_2048(), "a", None).to_pem()].concat();
    assert_eq!(PublicKey::load(&same).unwrap(), rsa_2048().public_key());
}

#[test]
fn what_is_no_key_is_named() {
    let too_long = vec![b'A'; MAX_INPUT + 1];
    let bom = [&b"\xef\xbb\xbf"[..], &rsa_2048().to_pem()].concat();
    assert!(PrivateKey::load(&bom).is_ok());
    for (input, expected) in [
        (&b""[..], "the input is empty"),
        (b" \r\n", "the input is empty"),
        (&too_long, "the input has 65537 bytes or more, at most 65536 allowed"),
        (b"<html>", "found XML or HTML"),
        (b"{\"a\":1}", "found JSON"),
        (b"hello, world", "found other text"),
        (b"01234567", "found other text"),
        (b"\x01\x02\x03", "found other binary data"),
        (
            b"\xfe\xed\xfe\xed\0\0\0\x02",
            "found a Java keystore (JKS), which is not read here; convert it with `keytool",
        ),
        (b"ssh-rsa AAAA", "found an OpenSSH key"),
        (b"\xce\xce\xce\xce\0\0\0\x02", "found a Java keystore (JCEKS), which is not read here; convert it with"),
        (b"\0\0\0\x02\0\0\0\x14", "found a Bouncy Castle keystore (BKS), which is not read here"),
        (b"PuTTY-User-Key-File-2: ssh-rsa", "found a PuTTY key, which is not read here; ask for the key as PEM"),
        (b"\xff\xfe-\0-\0", "found text in UTF-16, which is not read here; save it as UTF-8 or ANSI"),
        (b"PK\x03\x04", "found a ZIP archive, which is not read here; unpack it"),
        (b"-----BEGIN PGP MESSAGE-----\n\nhQ=\n=aa\n-----END PGP MESSAGE-----", "found a PGP key or message"),
        (b"-----BEGIN X509 CRL-----\nMAA=\n-----END X509 CRL-----", "found a certificate revocation list (CRL)"),
        (
            b"-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk=\n-----END OPENSSH PRIVATE KEY-----",
            "found an OpenSSH key, which is not read here",
        ),
    ] {
        check_role(load(input, None), expected);
    }
}

#[test]
fn sizes_outside_of_the_limits_are_refused() {
    for bits in [512, 1023, 8193] {
        assert!(matches!(PrivateKey::generate_rsa(bits), Err(KeyError::KeySize { found, .. }) if found == bits));
    }
    // A bare PKCS#1 public key with a modulus of 512 bits, all ones.
    let modulus = [&[0x30, 0x48, 2, 0x41, 0][..], &[0xff; 64], &[2, 3, 1, 0, 1]].concat();
    check_role(PublicKey::load(&modulus), "RSA key of 512 bits, 1024 to 8192 allowed; ask for a key of 2048 bits");
}

#[test]
fn a_pair_that_does_not_fit_is_named_with_both_fingerprints() {
    let foreign = certificate(other_rsa_2048(), "a", None);
    let identity = Identity::new(rsa_2048().clone(), vec![foreign.clone()]).unwrap();
    let error = identity.check_pair().unwrap_err().to_string();
    assert!(error.contains(&rsa_2048().fingerprint().to_string()), "{error}");
    assert!(error.contains(&other_rsa_2048().fingerprint().to_string()), "{error}");
    assert!(Identity::new(rsa_2048().clone(), vec![certificate(rsa_2048(), "a", None)]).unwrap().check_pair().is_ok());
    assert!(matches!(Identity::new(rsa_2048().clone(), vec![]), Err(KeyError::NoCertificate)));
    #[cfg(feature = "pfx")]
    assert!(matches!(identity.to_pfx("a", "b", PfxCipher::Modern), Err(KeyError::Mismatch { .. })));
}

#[test]
fn a_chain_is_sorted_from_the_leaf_to_the_root() {
    let (key, ca) = (rsa_2048(), other_rsa_2048());
    let leaf = certificate(key, "leaf", Some((ca, "middle")));
    let middle = certificate(ca, "middle", Some((ca, "root")));
    let root = certificate(ca, "root", None);
    let identity = Identity::new(key.clone(), vec![root, middle, leaf]).unwrap();
    let names: Vec<_> = identity.chain().filter_map(Certificate::common_name).collect();
    assert_eq!(names, ["leaf", "middle", "root"]);
    let read = Identity::load(&identity.to_pem(), None).unwrap();
    assert!(read.check_pair().is_ok());
    assert!(read.chain().eq(identity.chain()));
}

#[cfg(feature = "pfx")]
#[test]
fn a_written_pfx_reads_back() {
    let (key, ca) = (rsa_2048(), other_rsa_2048());
    let chain = vec![certificate(key, "商户", Some((ca, "root"))), certificate(ca, "root", None)];
    let identity = Identity::new(key.clone(), chain).unwrap();
    for (cipher, password) in
        [(PfxCipher::Modern, "密码vpos123"), (PfxCipher::Legacy, "密码vpos123"), (PfxCipher::Modern, "")]
    {
        let pfx = identity.to_pfx("商户", password, cipher).unwrap();
        let read = Identity::load(&pfx, (!password.is_empty()).then_some(password)).unwrap();
        assert_eq!(read.private_key().as_pkcs8_der(), key.as_pkcs8_der());
        assert!(read.chain().eq(identity.chain()));
        let wrong = Identity::load(&pfx, Some("wrong"));
        check_role(wrong, "found a PFX that the password does not open");
        if !password.is_empty() {
            check_role(load(&pfx, None), "found a PFX and no password was given");
        }
    }
    check_role(identity.to_pfx("a", "😀", PfxCipher::Modern), "found a PFX password with an emoji or rare 汉字");
    check_role(identity.to_pfx("😀", "a", PfxCipher::Modern), "found a PFX alias with an emoji or rare 汉字");
}

#[test]
fn debug_and_errors_show_no_secret() {
    let identity = Identity::new(rsa_2048().clone(), vec![certificate(other_rsa_2048(), "a", None)]).unwrap();
    let loaded = load(&identity.to_pem(), None).unwrap();
    let shown = format!("{:?} {identity:?} {loaded:?} {:?}", rsa_2048(), identity.check_pair());
    assert!(shown.contains("PrivateKey(RSA, 2048 bits, "));
    let pem = String::from_utf8(rsa_2048().to_pem().to_vec()).unwrap();
    for line in pem.lines().filter(|line| !line.starts_with('-')) {
        assert!(!shown.contains(line));
    }
    let decimal = format!("{:?}", &rsa_2048().as_pkcs8_der()[40..60]);
    assert!(!shown.contains(decimal.trim_matches(['[', ']'])));
}

#[track_caller]
fn check_role<T: std::fmt::Debug>(result: Result<T, KeyError>, expected: &str) {
    let message = result.unwrap_err().to_string();
    assert!(message.starts_with(expected), "{message}");
    let name = message.starts_with("RSA") || message.starts_with("SM2");
    assert!(!message.ends_with('.') && (name || message.starts_with(|c: char| !c.is_uppercase())), "{message}");
}

fn one_line(der: &[u8]) -> Vec<u8> {
    let pem = String::from_utf8(pem::encode("X", der).to_vec()).unwrap();
    pem.lines().filter(|line| !line.starts_with('-')).collect::<String>().into_bytes()
}
