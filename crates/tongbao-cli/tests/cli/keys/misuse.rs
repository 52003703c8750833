//! What people do with key files, and what they are told.

use super::{Kit, PASSWORD};

#[test]
fn a_wrong_password_is_named() {
    let kit = Kit::new();
    kit.private("wrong", b"vpos123");
    let advice = "check upper and lower case, spaces and the input method";
    kit.fails(
        "inspect merchant.pfx --password-file wrong",
        1,
        &format!("merchant.pfx: found a PFX that the password does not open; {advice}"),
    );
    lock(&kit);
    kit.fails(
        "inspect locked.key --password-file wrong",
        1,
        &format!("locked.key: found an encrypted private key (PKCS#8) that the password does not open; {advice}"),
    );
}

#[test]
fn a_missing_password_is_asked_for_by_its_options_where_there_is_no_terminal() {
    let kit = Kit::new();
    lock(&kit);
    let options = "give it with --password-file FILE or --password-env NAME";
    kit.fails("inspect merchant.pfx", 2, &format!("merchant.pfx: found a PFX and no password was given; {options}"));
    for words in ["inspect locked.key", "pair locked.key merchant.cer", "convert locked.key --to public"] {
        let error = format!("locked.key: found an encrypted private key (PKCS#8) and no password was given; {options}");
        kit.fails(words, 2, &error);
    }
}

#[test]
fn a_certificate_where_a_private_key_belongs_is_named() {
    let kit = Kit::new();
    let error = "merchant.cer: found a certificate, expected a private key; \
                 give the .key or .pfx file that belongs to the certificate";
    kit.fails("pair merchant.cer ca.cer", 1, error);
    kit.fails("convert merchant.cer --to pkcs8 --out out", 1, error);
    kit.fails("convert merchant.cer --certificate merchant.cer --to pfx --out out", 1, error);
}

#[test]
fn a_public_key_where_a_private_one_belongs_is_named() {
    let kit = Kit::new();
    let error = "sm2.pub: found a public key, expected a private key; \
                 give our own private key; the gateway's public key cannot sign";
    kit.fails("pair sm2.pub", 1, error);
    kit.fails("convert sm2.pub --to private-hex --out out", 1, error);
}

#[test]
fn a_key_where_a_certificate_belongs_is_named() {
    let kit = Kit::new();
    kit.fails(
        "expiry sm2.pub",
        1,
        "sm2.pub: found a public key, expected a certificate; ask for the .cer or .crt file",
    );
    kit.fails(
        "convert merchant.key --to certificate",
        1,
        "merchant.key: found a private key, expected a certificate; give the .cer or .crt file and keep this file secret",
    );
    kit.fails(
        "pair merchant.key",
        2,
        "merchant.key: found only a private key; name the certificate or public key that is to fit it, too",
    );
}

/// The files were made from `merchant.key` with `openssl pkcs12 -export -legacy -certpbe … -keypbe …`.
#[test]
fn rc2_is_opened_called_legacy_and_rewritten() {
    let kit = Kit::new();
    kit.private("password", b"vpos123");
    for (name, file) in [
        ("RC2-40", &include_bytes!("test_only_rc2_40.pfx")[..]),
        ("RC2-128", &include_bytes!("test_only_rc2_128.pfx")[..]),
    ] {
        let old = format!("{name}.pfx");
        kit.private(&old, file);
        let run = kit.run(&format!("inspect {old} --password-file password"));
        assert_eq!(run.code, 0, "{name}: {}", run.err);
        let lock = run.out.lines().find(|line| line.contains("locked by")).unwrap();
        assert!(lock.contains(name) && lock.contains("legacy"), "{lock}");
        let rewrite = format!("tongbao keys convert {old} --to pfx --out NEW");
        assert!(run.out.contains(&rewrite), "{}", run.out);
        let words = rewrite.strip_prefix("tongbao keys ").unwrap().replace("NEW", &format!("new-{name}"));
        let run = kit.run(&format!("{words} --password-file password --new-password-file password"));
        assert_eq!(run.code, 0, "{}", run.err);
    }
}

/// Made like those with RC2.
#[test]
fn a_cipher_that_is_not_read_is_named_with_the_command_that_rewrites_the_file() {
    let kit = Kit::new();
    kit.private("password", b"vpos123");
    kit.private("rc4.pfx", include_bytes!("test_only_rc4.pfx"));
    kit.fails(
        "inspect rc4.pfx --password-file password",
        1,
        "rc4.pfx: found a PFX encrypted with RC4-128, which is not read here; \
         write it anew as PEM with `openssl pkcs12 -legacy -aes256 -in rc4.pfx -out NEW`",
    );
    kit.private("old.jks", b"\xfe\xed\xfe\xed\0\0\0\x02");
    kit.fails(
        "inspect old.jks",
        1,
        "old.jks: found a Java keystore (JKS), which is not read here; \
         convert it with `keytool -importkeystore -srckeystore old.jks -destkeystore NEW -deststoretype PKCS12`",
    );
}

#[cfg(unix)]
#[test]
fn a_private_key_that_others_may_read_is_named_and_not_used() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    let kit = Kit::new();
    set_permissions(kit.path("merchant.key"), Permissions::from_mode(0o644)).unwrap();
    let error =
        "merchant.key: the file with a private key has mode 0644, at most 0600 allowed; run `chmod 600 merchant.key`";
    kit.fails("pair merchant.key merchant.cer", 1, error);
    kit.fails("convert merchant.key --to public", 1, error);
    let run = kit.run("inspect merchant.key");
    assert_eq!(run.code, 1, "looking is allowed, and fails");
    assert!(run.out.contains("✗ ") && run.out.contains("0644") && run.out.contains("fingerprint"), "{}", run.out);
    set_permissions(kit.path("merchant.cer"), Permissions::from_mode(0o644)).unwrap();
    assert_eq!(kit.run("inspect merchant.cer").code, 0, "a certificate is for everybody");
}

#[cfg(unix)]
#[test]
fn a_downloaded_pfx_that_others_may_read_still_wants_its_password() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    let kit = Kit::new();
    set_permissions(kit.path("merchant.pfx"), Permissions::from_mode(0o644)).unwrap();
    let options = "give it with --password-file FILE or --password-env NAME";
    kit.fails("inspect merchant.pfx", 2, &format!("merchant.pfx: found a PFX and no password was given; {options}"));
    let run = kit.run("inspect merchant.pfx --password-file pfx-password");
    assert_eq!(run.code, 1, "looking is allowed, and fails");
    assert!(run.out.contains("✗ the file with a private key has mode 0644"), "{}", run.out);
    // What is not used asks for no password.
    let error =
        "merchant.pfx: the file with a private key has mode 0644, at most 0600 allowed; run `chmod 600 merchant.pfx`";
    kit.fails("pair merchant.pfx", 1, error);
    kit.fails("expiry merchant.pfx", 1, error);
}

#[test]
fn what_is_no_key_is_named() {
    let kit = Kit::new();
    kit.public("empty.cer", b"");
    kit.public("page.cer", b"<!DOCTYPE html>\n<html><body>302 Found</body></html>\n");
    kit.fails(
        "inspect empty.cer",
        1,
        "empty.cer: the input is empty; give a key or certificate as PEM, DER, base64, hex or PFX",
    );
    kit.fails(
        "expiry page.cer",
        1,
        "page.cer: found XML or HTML, expected a key or certificate as PEM, DER, base64, hex or PFX; is it the right file?",
    );
}

#[test]
fn what_is_no_file_is_a_usage_error() {
    let kit = Kit::new();
    kit.fails("inspect nothing.cer", 2, "nothing.cer: it could not be opened: No such file or directory (os error 2)");
    kit.fails("inspect .", 2, ".: it is a folder; name a file in it");
}

/// Writes `locked.key`.
fn lock(kit: &Kit) {
    let words = "convert merchant.key --to pkcs8-encrypted --new-password-env NEW --out locked.key";
    assert_eq!(kit.run_with(words, &[("NEW", PASSWORD)]).code, 0);
}
