//! Locked containers exchanged with the `openssl` command, where there is one.

use super::*;
use crate::testing::Shell;
use crate::testing::skipped;

#[test]
fn every_encrypted_pkcs8_is_read_and_wrong_passwords_are_named() {
    let test = "every_encrypted_pkcs8_is_read_and_wrong_passwords_are_named";
    let Some(shell) = Shell::new(test) else { return };
    for generate in ["genrsa -out key 1024", "genrsa -out key 2048", "ecparam -genkey -name SM2 -noout -out key"] {
        shell.run(generate);
        let key = PrivateKey::load(&shell.read("key")).unwrap();
        for (options, expected) in [
            ("-v2 aes-128-cbc", "AES-128, PBKDF2 with SHA-256, 2048 rounds"),
            ("-v2 aes-192-cbc -v2prf hmacWithSHA224", "AES-192, PBKDF2 with SHA-224, 2048 rounds"),
            ("-v2 aes-256-cbc -v2prf hmacWithSHA1", "AES-256, PBKDF2 with SHA-1, 2048 rounds"),
            ("-v2 aes-256-cbc -v2prf hmacWithSHA384", "AES-256, PBKDF2 with SHA-384, 2048 rounds"),
            ("-v2 aes-256-cbc -v2prf hmacWithSHA512 -iter 1", "AES-256, PBKDF2 with SHA-512, 1 round"),
            ("-v2 des3", "3DES, PBKDF2 with SHA-256, 2048 rounds: legacy"),
            ("-v2 des", "DES, PBKDF2 with SHA-256, 2048 rounds: legacy"),
            ("-v2 sm4", "SM4, PBKDF2 with SHA-256, 2048 rounds"),
            ("-scrypt -scrypt_N 1024", "AES-256, scrypt, 1024 rounds"),
            ("-v1 PBE-MD5-DES", "DES, PBKDF1 with MD5, 2048 rounds: legacy"),
            ("-v1 PBE-SHA1-DES", "DES, PBKDF1 with SHA-1, 2048 rounds: legacy"),
            ("-v1 PBE-MD5-RC2-64", "RC2-64, PBKDF1 with MD5, 2048 rounds: legacy"),
            ("-v1 PBE-SHA1-RC2-64", "RC2-64, PBKDF1 with SHA-1, 2048 rounds: legacy"),
            ("-v1 PBE-SHA1-3DES", "3DES, PKCS#12 with SHA-1, 2048 rounds: legacy"),
            ("-v1 PBE-SHA1-2DES", "3DES with two keys, PKCS#12 with SHA-1, 2048 rounds: legacy"),
            ("-v1 PBE-SHA1-RC2-128", "RC2-128, PKCS#12 with SHA-1, 2048 rounds: legacy"),
            ("-v1 PBE-SHA1-RC2-40", "RC2-40, PKCS#12 with SHA-1, 2048 rounds: legacy"),
        ] {
            for (form, encoding) in [("PEM", Encoding::Pem), ("DER", Encoding::Der)] {
                let command = format!("pkcs8 -topk8 -in key {LEGACY} -outform {form} {options} -passout pass:快钱123");
                let Some(locked) = shell.run_or_skip(test, &command) else { continue };
                check_locked(&locked, Locked::Pkcs8, encoding, expected, &key);
            }
        }
    }
}

// GmSSL locks its keys so; OpenSSL has the parts but does not put them together.
#[test]
fn pbkdf2_with_sm3_gives_the_key_that_openssl_derives() {
    let test = "pbkdf2_with_sm3_gives_the_key_that_openssl_derives";
    let Some(shell) = Shell::new(test) else { return };
    let command =
        "kdf -keylen 40 -kdfopt digest:SM3 -kdfopt pass:快钱123 -kdfopt salt:saltsalt -kdfopt iter:65536 PBKDF2";
    let Some(theirs) = shell.run_or_skip(test, command) else { return };
    let theirs = String::from_utf8(theirs).unwrap().trim().replace(':', "");
    let derivation =
        derive::Derivation::Pbkdf2 { hash: derive::Hash::Sm3, salt: b"saltsalt", rounds: 65536, key_length: None };
    let (ours, _) = derivation.derive("快钱123", 40).unwrap();
    assert_eq!(*ours, *hex::bytes(&theirs).unwrap());
}

#[test]
fn every_old_encrypted_pem_is_read_and_wrong_passwords_are_named() {
    let test = "every_old_encrypted_pem_is_read_and_wrong_passwords_are_named";
    let Some(shell) = Shell::new(test) else { return };
    shell.run("genrsa -out rsa 2048");
    shell.run("ecparam -genkey -name SM2 -noout -out sm2");
    for (key, command) in [("rsa", "rsa -traditional -in rsa"), ("sm2", "ec -in sm2")] {
        let key = PrivateKey::load(&shell.read(key)).unwrap();
        for (cipher, expected) in [
            ("-des", "DES, MD5, 1 round: legacy"),
            ("-des3", "3DES, MD5, 1 round: legacy"),
            ("-aes128", "AES-128, MD5, 1 round: legacy"),
            ("-aes192", "AES-192, MD5, 1 round: legacy"),
            ("-aes256", "AES-256, MD5, 1 round: legacy"),
            ("-sm4", "SM4, MD5, 1 round: legacy"),
        ] {
            let command = format!("{command} {LEGACY} {cipher} -passout pass:快钱123");
            let Some(locked) = shell.run_or_skip(test, &command) else { continue };
            assert!(String::from_utf8_lossy(&locked).contains("Proc-Type: 4,ENCRYPTED"), "{command}");
            check_locked(&locked, Locked::Pem, Encoding::Pem, expected, &key);
            // With line ends written out, as left over from environment variables.
            let one_line = String::from_utf8(locked).unwrap().replace('\n', "\\n");
            assert!(load(one_line.as_bytes(), Some("快钱123")).is_ok(), "{command}");
        }
    }
    let camellia = shell.run_or_skip(test, "rsa -traditional -in rsa -camellia128 -passout pass:a");
    if let Some(camellia) = camellia {
        let expected =
            "found an encrypted private key (PEM with Proc-Type: 4,ENCRYPTED) encrypted with CAMELLIA-128-CBC";
        check_role(load(&camellia, Some("a")), expected);
    }
}

#[test]
fn every_pfx_is_read_and_wrong_passwords_are_named() {
    let test = "every_pfx_is_read_and_wrong_passwords_are_named";
    let Some(shell) = Shell::new(test) else { return };
    let modern = "AES-256, PBKDF2 with SHA-256, 2048 rounds";
    let triple_des = "3DES, PKCS#12 with SHA-1, 2048 rounds: legacy";
    for generate in ["genrsa -out key 2048", "ecparam -genkey -name SM2 -noout -out key"] {
        shell.run(generate);
        shell.run("req -x509 -new -key key -utf8 -subj /CN=商户 -days 10 -out certificate");
        let key = PrivateKey::load(&shell.read("key")).unwrap();
        for (options, of_key, of_certificate) in [
            ("", modern, modern),
            ("-legacy", triple_des, "RC2-40, PKCS#12 with SHA-1, 2048 rounds: legacy"),
            (
                "-keypbe AES-128-CBC -certpbe AES-128-CBC -iter 10000",
                "AES-128, PBKDF2 with SHA-256, 10000 rounds",
                "AES-128, PBKDF2 with SHA-256, 10000 rounds",
            ),
            ("-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1", triple_des, triple_des),
            ("-legacy -certpbe PBE-SHA1-RC2-128", triple_des, "RC2-128, PKCS#12 with SHA-1, 2048 rounds: legacy"),
            ("-macalg sha512", modern, modern),
            ("-macalg sm3", modern, modern),
            ("-certpbe NONE", modern, ""),
            ("-keypbe NONE -certpbe NONE", "", ""),
            ("-nomac", modern, ""),
        ] {
            for password in ["vpos123", "快钱密码", "emoji 😀", ""] {
                let case = format!("{test} {generate} {options} {password:?}");
                let export =
                    format!("pkcs12 -export -inkey key -in certificate -name 商户 -out pfx {options} -passout");
                let mut arguments: Vec<String> = export.split_whitespace().map(str::to_owned).collect();
                arguments.push(format!("pass:{password}"));
                if let Err(reason) = shell.try_run(&arguments) {
                    skipped(&case, &reason);
                    continue;
                }
                let pfx = shell.read("pfx");
                let loaded = load(&pfx, Some(password)).unwrap_or_else(|error| panic!("{case}: {error}"));
                let [first, second] = loaded.descriptions().try_into().unwrap();
                let (private, public) = if first.private { (first, second) } else { (second, first) };
                assert_eq!((private.encoding, private.kind), (Encoding::Pfx, Kind::Pkcs8PrivateKey), "{case}");
                assert_eq!((public.encoding, public.kind), (Encoding::Pfx, Kind::X509), "{case}");
                assert_eq!(shown(private.protection), of_key, "{case}");
                assert_eq!(shown(public.protection), of_certificate, "{case}");
                let identity = loaded.into_identity().unwrap();
                identity.check_pair().unwrap();
                assert_eq!(identity.private_key().public_key(), key.public_key(), "{case}");
                assert_eq!(identity.certificate().common_name().as_deref(), Some("商户"), "{case}");
                for wrong in ["VPOS123", "快钱密码 "] {
                    let error = load(&pfx, Some(wrong)).unwrap_err();
                    assert!(matches!(error, KeyError::WrongPassword { locked: Locked::Pfx }), "{case}: {error}");
                }
                match load(&pfx, None) {
                    Ok(_) => assert_eq!(password, "", "{case}"),
                    Err(error) => {
                        assert!(matches!(error, KeyError::PasswordNeeded { locked: Locked::Pfx }), "{case}: {error}")
                    }
                }
                let cut_off = load(&pfx[..pfx.len() - 1], Some(password));
                assert!(matches!(cut_off, Err(KeyError::Malformed { .. })), "{case}");
            }
        }
    }
}

#[test]
fn a_pfx_with_a_cipher_that_is_not_read_is_refused_by_its_name() {
    let test = "a_pfx_with_a_cipher_that_is_not_read_is_refused_by_its_name";
    let Some(shell) = Shell::new(test) else { return };
    shell.run("req -x509 -newkey rsa:2048 -nodes -keyout key -subj /CN=a -days 10 -out certificate");
    for (options, expected) in [
        ("-legacy -certpbe PBE-SHA1-RC4-128", "found a PFX encrypted with RC4-128, which is not read here; write it"),
        ("-legacy -certpbe PBE-SHA1-RC4-40", "found a PFX encrypted with RC4-40, which is not read here"),
        ("-certpbe camellia-256-cbc", "found a PFX encrypted with Camellia-256, which is not read here"),
        ("-macalg sha512-256", "found a PFX encrypted with a MAC of kind 2.16.840.1.101.3.4.2.6, which is not read"),
    ] {
        let export = format!("pkcs12 -export -inkey key -in certificate {options} -passout pass:a -out pfx");
        let Some(_) = shell.run_or_skip(test, &export) else { continue };
        let refused = load(&shell.read("pfx"), Some("a"));
        follow_advice(&shell, refused.as_ref().unwrap_err(), "pfx");
        assert!(load(&shell.read("new"), Some("b")).unwrap().into_identity().is_ok(), "{options}");
        check_role(refused, expected);
    }
}

#[test]
fn a_key_with_a_cipher_that_is_not_read_is_written_anew_as_the_message_says() {
    let test = "a_key_with_a_cipher_that_is_not_read_is_written_anew_as_the_message_says";
    let Some(shell) = Shell::new(test) else { return };
    shell.write("key", &rsa_2048().to_pem());
    for command in [
        "pkcs8 -topk8 -in key -v1 PBE-SHA1-RC4-128 -provider legacy -provider default -passout pass:a -out old",
        "rsa -in key -traditional -camellia128 -passout pass:a -out old",
        "rsa -in key -traditional -seed -provider legacy -provider default -passout pass:a -out old",
    ] {
        let Some(_) = shell.run_or_skip(test, command) else { continue };
        let refused = load(&shell.read("old"), Some("a")).unwrap_err();
        assert!(matches!(refused, KeyError::CipherNotSupported { .. }), "{command}: {refused}");
        follow_advice(&shell, &refused, "old");
        assert!(load(&shell.read("new"), Some("b")).unwrap().into_private_key().is_ok(), "{command}");
    }
}

/// Runs the command that the message names, from the file with the password `a` to `new` with the password `b`.
fn follow_advice(shell: &Shell, error: &KeyError, old: &str) {
    let message = error.to_string();
    let command = message.split('`').nth(1).unwrap().strip_prefix("openssl ").unwrap();
    let command = command.replace("OLD", old).replace("NEW", "new");
    shell.run(&format!("{command} -passin pass:a -passout pass:b"));
}

#[cfg(feature = "pfx")]
#[test]
fn openssl_opens_the_pfx_that_is_written() {
    let Some(shell) = Shell::new("openssl_opens_the_pfx_that_is_written") else { return };
    let identity = Identity::new(rsa_2048().clone(), vec![certificate(rsa_2048(), "商户", None)]).unwrap();
    for cipher in [PfxCipher::Modern, PfxCipher::Legacy] {
        for password in ["vpos123", "快钱密码", ""] {
            shell.write("pfx", &identity.to_pfx("商户", password, cipher).unwrap());
            let open = ["pkcs12", "-in", "pfx", "-nodes", "-passin"].map(str::to_owned);
            let opened = shell.try_run(&[&open[..], &[format!("pass:{password}")]].concat()).unwrap();
            assert_eq!(PrivateKey::load(&opened).unwrap().public_key(), rsa_2048().public_key(), "{cipher:?}");
        }
    }
    shell.write("identity", &identity.to_pem());
    assert_eq!(shell.run("pkey -in identity -pubout"), rsa_2048().public_key().to_pem());
    assert_eq!(shell.run("x509 -in identity"), identity.certificate().to_pem());
}

#[test]
fn openssl_reads_every_form_that_is_written() {
    let Some(shell) = Shell::new("openssl_reads_every_form_that_is_written") else { return };
    for key in [rsa_1024(), rsa_2048(), sm2_key()] {
        let spki = key.public_key().to_pem();
        shell.write("locked", &key.to_encrypted_pem("快钱123").unwrap());
        assert_eq!(shell.run("pkey -in locked -passin pass:快钱123 -pubout"), spki);
        shell.write("locked", &key.to_encrypted_der("快钱123").unwrap());
        assert_eq!(shell.run("pkey -inform DER -in locked -passin pass:快钱123 -pubout"), spki);
        let old_forms = if key.algorithm() == KeyAlgorithm::Rsa {
            [key.to_pkcs1_pem(), key.to_pkcs1_der()]
        } else {
            [key.to_sec1_pem(), key.to_sec1_der()]
        };
        for (written, form) in old_forms.into_iter().zip(["PEM", "DER"]) {
            shell.write("key", &written.unwrap());
            assert_eq!(shell.run(&format!("pkey -inform {form} -in key -pubout")), spki);
        }
        shell.write("public", &spki);
        assert_eq!(shell.run("pkey -pubin -in public -pubout -outform DER"), key.public_key().as_spki_der());
        if key.algorithm() == KeyAlgorithm::Rsa {
            assert_eq!(shell.run("rsa -pubin -in public -RSAPublicKey_out"), key.public_key().to_pkcs1_pem().unwrap());
        }
    }
}

#[test]
fn certificates_are_read_out_of_pkcs7() {
    let Some(shell) = Shell::new("certificates_are_read_out_of_pkcs7") else { return };
    shell.write(
        "chain",
        &[certificate(rsa_2048(), "a", None), certificate(other_rsa_2048(), "b", None)].map(|c| c.to_pem()).concat(),
    );
    for (form, encoding) in [("PEM", Encoding::Pkcs7), ("DER", Encoding::Pkcs7)] {
        let p7b = shell.run(&format!("crl2pkcs7 -nocrl -certfile chain -outform {form}"));
        let loaded = load(&p7b, None).unwrap();
        assert!(loaded.descriptions().iter().all(|found| found.encoding == encoding && found.kind == Kind::X509));
        let mut names: Vec<_> =
            loaded.into_certificates().unwrap().iter().filter_map(Certificate::common_name).collect();
        names.sort();
        assert_eq!(names, ["a", "b"]);
    }
}

#[track_caller]
fn check_locked(file: &[u8], locked: Locked, encoding: Encoding, protection: &str, key: &PrivateKey) {
    let loaded = load(file, Some("快钱123")).unwrap_or_else(|error| panic!("{protection}: {error}"));
    let [found] = loaded.descriptions().try_into().unwrap();
    assert_eq!((found.encoding, found.private), (encoding, true), "{protection}");
    assert_eq!((shown(found.protection), found.protection.unwrap().locked), (protection.to_owned(), locked));
    assert_eq!(loaded.into_private_key().unwrap().public_key(), key.public_key(), "{protection}");
    for wrong in ["快钱124", "快钱123 ", "x"] {
        match load(file, Some(wrong)) {
            Err(KeyError::WrongPassword { locked: named }) => assert_eq!(named, locked, "{protection}"),
            other => panic!("{protection}: {other:?}"),
        }
    }
    match load(file, None) {
        Err(KeyError::PasswordNeeded { locked: named }) => assert_eq!(named, locked, "{protection}"),
        other => panic!("{protection}: {other:?}"),
    }
}

fn shown(protection: Option<Protection>) -> String {
    protection.map(|protection| protection.to_string()).unwrap_or_default()
}

const LEGACY: &str = "-provider legacy -provider default";
