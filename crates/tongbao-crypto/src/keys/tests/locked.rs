//! Locked containers that this crate writes itself, and limits of the work they demand.

use super::*;
use crate::keys::asn1::{OCTET_STRING, SEQUENCE, wrap};

pub(super) fn sm2_identity() -> Identity {
    let chain = vec![sm2_certificate()];
    Identity::new(sm2_key().clone(), chain).unwrap()
}

/// A certificate with an SM2 key: only the key is real, and nobody looks at the signature.
fn sm2_certificate() -> Certificate {
    let rsa = certificate(rsa_2048(), "商户", None);
    let (rsa_spki, sm2_spki) = (rsa_2048().public_key(), sm2_key().public_key());
    let tbs = asn1::only(rsa.as_der()).unwrap().sequence().unwrap();
    let parts: Vec<&[u8]> = tbs[0]
        .sequence()
        .unwrap()
        .iter()
        .map(|part| if part.whole == rsa_spki.as_spki_der() { sm2_spki.as_spki_der() } else { part.whole })
        .collect();
    Certificate::load(&wrap(SEQUENCE, &[&wrap(SEQUENCE, &parts), tbs[1].whole, tbs[2].whole])).unwrap()
}

#[test]
fn a_written_cfca_file_reads_back_as_base64_and_der() {
    let identity = sm2_identity();
    for password in ["123456", "中金认证", ""] {
        let text = identity.to_cfca_sm2(password).unwrap();
        let der = pem::decode(std::str::from_utf8(&text).unwrap()).unwrap();
        let armoured = pem::encode("CFCA KEY", &der);
        for file in [&text, &*der, &*armoured] {
            let loaded = load(file, Some(password)).unwrap();
            let [key, certificate] = loaded.descriptions().try_into().unwrap();
            assert_eq!((key.kind, key.encoding), (Kind::RawSm2PrivateKey, Encoding::CfcaSm2));
            assert_eq!(key.protection.unwrap().to_string(), "SM4, SM3, 1 round");
            assert_eq!((certificate.kind, certificate.protection), (Kind::X509, None));
            let read = loaded.into_identity().unwrap();
            read.check_pair().unwrap();
            assert_eq!(read.private_key().as_pkcs8_der(), sm2_key().as_pkcs8_der());
            check_role(load(file, Some("wrong")), "found a CFCA .sm2 file that the password does not open");
            if !password.is_empty() {
                check_role(load(file, None), "found a CFCA .sm2 file and no password was given");
            }
        }
    }
}

#[test]
fn a_number_with_leading_zeros_is_read_from_a_cfca_file() {
    let small = PrivateKey::load(format!("{:064x}", 0x1234).as_bytes()).unwrap();
    // Written as CFCA's own tools do, without the zeros; the certificate does not fit, as if the password were wrong.
    let iv_and_key = crate::sm3(b"a\0\0\0\x01");
    let encrypted = pbe::encrypt_sm4(&iv_and_key[16..], &iv_and_key[..16], &[0x12, 0x34]).unwrap();
    let data = [6, 10, 0x2a, 0x81, 0x1c, 0xcf, 0x55, 6, 1, 4, 2, 1];
    let sm4 = [6, 7, 0x2a, 0x81, 0x1c, 0xcf, 0x55, 1, 0x68];
    let file = |certificate: &Certificate| {
        let key = wrap(SEQUENCE, &[&data, &sm4, &wrap(OCTET_STRING, &[&encrypted])]);
        let certificate = wrap(SEQUENCE, &[&data, &wrap(OCTET_STRING, &[certificate.as_der()])]);
        wrap(SEQUENCE, &[&[2, 1, 1], &key, &certificate])
    };
    check_role(load(&file(&sm2_certificate()), Some("a")), "found a CFCA .sm2 file that the password does not open");
    let foreign = file(&fitting(&small));
    assert_eq!(load(&foreign, Some("a")).unwrap().into_private_key().unwrap().fingerprint(), small.fingerprint());
}

fn fitting(key: &PrivateKey) -> Certificate {
    let certificate = sm2_certificate();
    let (from, to) = (sm2_key().public_key(), key.public_key());
    let at =
        certificate.as_der().windows(from.as_spki_der().len()).position(|part| part == from.as_spki_der()).unwrap();
    let mut der = certificate.as_der().to_vec();
    der[at..at + to.as_spki_der().len()].copy_from_slice(to.as_spki_der());
    Certificate::load(&der).unwrap()
}

#[test]
fn an_rsa_identity_has_no_cfca_file() {
    let identity = Identity::new(rsa_2048().clone(), vec![certificate(rsa_2048(), "a", None)]).unwrap();
    check_role(identity.to_cfca_sm2("a"), "RSA keys have no CFCA .sm2 form; use PKCS#8");
    check_role(rsa_2048().to_hex(), "RSA keys have no hex form; use PKCS#8");
    check_role(sm2_key().to_pkcs1_der(), "SM2 keys have no PKCS#1 form; use PKCS#8");
}

#[test]
fn a_written_encrypted_key_reads_back() {
    for key in [rsa_2048(), sm2_key()] {
        let pem = key.to_encrypted_pem("快钱123").unwrap();
        assert!(pem.starts_with(b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
        let loaded = load(&pem, Some("快钱123")).unwrap();
        let [found] = loaded.descriptions().try_into().unwrap();
        assert_eq!(found.protection.unwrap().to_string(), "AES-256, PBKDF2 with SHA-256, 100000 rounds");
        assert_eq!(loaded.into_private_key().unwrap().as_pkcs8_der(), key.as_pkcs8_der());
        check_role(load(&pem, Some("快钱")), "found an encrypted private key (PKCS#8) that the password does not open");
    }
}

/// Both kinds of empty password are met: OpenSSL writes the one and reads either.
#[test]
fn a_pfx_without_a_password_is_opened_whichever_way_it_was_written() {
    let data = [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];
    let key_bag = [6, 11, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 12, 10, 1, 1];
    let sha256 = [0x30, 13, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1, 5, 0];
    let info = |content: &[u8]| wrap(SEQUENCE, &[&data, &wrap(asn1::CONTEXT_0, &[&wrap(OCTET_STRING, &[content])])]);
    let bag = wrap(SEQUENCE, &[&key_bag, &wrap(asn1::CONTEXT_0, &[sm2_key().as_pkcs8_der()])]);
    let content = wrap(SEQUENCE, &[&info(&wrap(SEQUENCE, &[&bag]))]);
    for (password, opens) in [("", true), (derive::NO_PASSWORD, true), ("a", false)] {
        let mut key = [0; 32];
        derive::pkcs12(derive::Hash::Sha256, derive::Purpose::Mac, password, b"salt", 2, &mut key);
        let digest = wrap(SEQUENCE, &[&sha256, &wrap(OCTET_STRING, &[&hmac_sha256(&key, &content)])]);
        let mac = wrap(SEQUENCE, &[&digest, &wrap(OCTET_STRING, &[b"salt"]), &[2, 1, 2]]);
        let file = wrap(SEQUENCE, &[&[2, 1, 3], &info(&content), &mac]);
        let read = load(&file, None).and_then(Loaded::into_private_key);
        assert_eq!(read.is_ok(), opens, "{password:?} {read:?}");
        assert!(opens || matches!(read, Err(KeyError::PasswordNeeded { .. })));
        assert!(matches!(load(&file, Some("b")), Err(KeyError::WrongPassword { .. })));
    }
}

#[test]
fn two_written_encrypted_keys_share_no_salt() {
    let [first, second] = [(), ()].map(|()| sm2_key().to_encrypted_der("a").unwrap());
    let outer = |der: &[u8]| asn1::only(der).unwrap().sequence().unwrap()[1].whole.to_vec();
    assert_ne!(outer(&first), outer(&second));
    assert_ne!(first[..90], second[..90]);
}

#[test]
fn every_other_form_reads_back() {
    for input in [sm2_key().to_sec1_der().unwrap(), sm2_key().to_sec1_pem().unwrap(), sm2_key().to_base64()] {
        assert_eq!(PrivateKey::load(&input).unwrap().as_pkcs8_der(), sm2_key().as_pkcs8_der());
    }
    for input in [rsa_2048().to_pkcs1_der().unwrap(), rsa_2048().to_pkcs1_pem().unwrap(), rsa_2048().to_base64()] {
        assert_eq!(PrivateKey::load(&input).unwrap().as_pkcs8_der(), rsa_2048().as_pkcs8_der());
    }
    let public = rsa_2048().public_key();
    for input in [public.to_pkcs1_der().unwrap(), public.to_pkcs1_pem().unwrap(), public.to_base64()] {
        assert_eq!(PublicKey::load(&input).unwrap(), public);
    }
    let certificate = certificate(rsa_2048(), "a", None);
    assert_eq!(Certificate::load(&certificate.to_base64()).unwrap(), certificate);
}

#[test]
fn more_items_than_a_key_file_can_mean_are_refused() {
    let pem = sm2_key().public_key().to_pem();
    assert_eq!(load(&pem.repeat(64), None).unwrap().descriptions().len(), 64);
    check_role(load(&pem.repeat(65), None), "found more than 64 blocks in one file; split the file");
    let pem = sm2_key().to_pem();
    assert_eq!(load(&pem.repeat(4), None).unwrap().descriptions().len(), 4);
    check_role(load(&pem.repeat(5), None), "found more than 4 private keys in one file; split the file");
}

fn hmac_sha256(key: &[u8], message: &[u8]) -> Vec<u8> {
    use hmac::{KeyInit as _, Mac as _};
    hmac::Hmac::<sha2::Sha256>::new_from_slice(key).unwrap().chain_update(message).finalize().into_bytes().to_vec()
}
