//! `keys convert`.

use std::fs;
#[cfg(unix)]
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use tongbao_crypto::keys::{Identity, Loaded, PrivateKey, load};

use super::{Kit, MERCHANT, PASSWORD};

const PRIVATE: [&str; 10] = [
    "pkcs8",
    "pkcs8-der",
    "pkcs8-encrypted",
    "pkcs1",
    "sec1",
    "private-base64",
    "private-hex",
    "pfx",
    "bundle",
    "cfca-sm2",
];

pub(super) const LOCKED: [&str; 3] = ["pkcs8-encrypted", "pfx", "cfca-sm2"];

/// The option with the new password, where it belongs.
fn lock(form: &str) -> &'static str {
    if form.split(' ').any(|word| LOCKED.contains(&word)) { " --new-password-file pfx-password" } else { "" }
}

fn read(kit: &Kit, name: &str) -> Loaded {
    load(&kit.read(name), Some(PASSWORD)).unwrap()
}

#[test]
fn every_private_form_of_an_rsa_key_reads_back_from_a_file_of_its_owner() {
    let kit = Kit::new();
    for form in ["pkcs8", "pkcs8-der", "pkcs8-encrypted", "pkcs1", "private-base64", "pfx", "pfx --legacy", "bundle"] {
        let words = format!("convert merchant.pfx --password-file pfx-password --to {form}{}", lock(form));
        let run = kit.run(&format!("{words} --out out"));
        assert_eq!(run.code, 0, "{form}: {}", run.err);
        assert!(run.out.starts_with("✓ written out: private key") && run.out.contains(MERCHANT), "{}", run.out);
        let key = read(&kit, "out").into_private_key().unwrap();
        assert_eq!(key.as_pkcs8_der(), PrivateKey::load(&kit.read("merchant.key")).unwrap().as_pkcs8_der(), "{form}");
        assert_only_owner(&kit, "out");
        fs::remove_file(kit.path("out")).unwrap();
    }
}

#[test]
fn every_private_form_of_an_sm2_key_reads_back() {
    let kit = Kit::new();
    let fingerprint = PrivateKey::load(&kit.read("sm2.key")).unwrap().fingerprint();
    for form in ["pkcs8", "pkcs8-der", "pkcs8-encrypted", "sec1", "private-base64", "private-hex"] {
        let run = kit.run(&format!("convert sm2.key --to {form} --out out{}", lock(form)));
        assert_eq!(run.code, 0, "{form}: {}", run.err);
        assert_eq!(read(&kit, "out").into_private_key().unwrap().fingerprint(), fingerprint, "{form}");
        assert_only_owner(&kit, "out");
        fs::remove_file(kit.path("out")).unwrap();
    }
}

#[test]
fn an_sm2_key_and_its_certificate_become_what_cfca_hands_out_and_a_pfx() {
    let kit = Kit::new();
    kit.public("sm2.cer", include_bytes!("test_only_sm2.pem"));
    let fingerprint = PrivateKey::load(&kit.read("sm2.key")).unwrap().fingerprint().to_string();
    let [old, new] = ["--password-file pfx-password", "--new-password-file pfx-password"];
    for (words, name) in [
        ("sm2.key --certificate sm2.cer --to cfca-sm2", "out.sm2"),
        ("sm2.key --certificate sm2.cer --to pfx", "out.pfx"),
        ("out.sm2 --to pfx", "from-sm2.pfx"),
        ("out.pfx --to cfca-sm2", "from-pfx.sm2"),
    ] {
        let run = kit.run(&format!("convert {words} --out {name} {old} {new}"));
        assert_eq!(run.code, 0, "{words}: {}", run.err);
        assert_only_owner(&kit, name);
        let run = kit.run(&format!("pair {name} sm2.pub sm2.cer {old}"));
        assert_eq!((run.code, run.out.matches(&fingerprint).count()), (0, 4), "{words}: {}{}", run.out, run.err);
    }
}

#[test]
fn public_forms_go_to_standard_output() {
    let kit = Kit::new();
    let key = PrivateKey::load(&kit.read("merchant.key")).unwrap().public_key();
    let one_line = format!("{}\n", BASE64.encode(key.as_spki_der()));
    for file in ["merchant.key", "merchant.cer", "merchant.pfx"] {
        let run = kit.run(&format!("convert {file} --to public-base64 --password-file pfx-password"));
        assert_eq!((run.out.as_str(), run.err.as_str(), run.code), (one_line.as_str(), "", 0), "{file}");
    }
    for (words, expected) in [
        ("merchant.key --to public", key.to_pem()),
        ("merchant.cer --to certificate", kit.read("merchant.cer")),
        ("sm2.key --to public", kit.read("sm2.pub")),
    ] {
        assert_eq!(kit.run(&format!("convert {words}")).out.into_bytes(), expected, "{words}");
    }
    let hex = kit.run("convert sm2.pub --to public-hex").out;
    assert!(hex.starts_with("04") && hex.trim_end().len() == 130, "{hex}");
    let certificate = kit.run("convert merchant.pfx --to certificate-base64 --password-file pfx-password").out;
    assert_eq!(
        BASE64.decode(certificate.trim_end()).unwrap(),
        read(&kit, "merchant.cer").into_certificates().unwrap()[0].as_der()
    );
    let machine = kit.run("convert merchant.key --to public-base64 --json").json();
    assert_eq!((&machine["content"], &machine["fingerprint"]), (&one_line.trim_end().into(), &MERCHANT.into()));
}

#[test]
fn a_chain_is_taken_out_as_a_whole_and_a_certificate_of_any_key_alone() {
    let kit = Kit::new();
    let chain = [kit.read("merchant.cer"), kit.read("other.cer")].concat();
    kit.public("chain.pem", &chain);
    assert_eq!(kit.run("convert chain.pem --to certificate").out.into_bytes(), chain);
    kit.fails(
        "convert chain.pem --to certificate-base64",
        1,
        "chain.pem: found 2 times a certificate, expected one; split the file",
    );
    let ec = rcgen::generate_simple_self_signed(["ec".to_owned()]).unwrap().cert;
    kit.public("ec.cer", ec.der());
    let run = kit.run("convert ec.cer --to certificate");
    assert_eq!((run.out, run.code), (ec.pem().replace('\r', ""), 0), "{}", run.err);
    kit.fails(
        "convert ec.cer --to public",
        1,
        "ec.cer: found a key of kind EC on curve P-256, expected RSA or SM2; is it the right file?",
    );
}

#[test]
fn one_line_files_have_no_line_end() {
    let kit = Kit::new();
    assert_eq!(kit.run("convert merchant.key --to public-base64 --out out").code, 0);
    assert!(!kit.read("out").ends_with(b"\n"), "Java's decoder refuses one");
}

#[test]
fn a_bare_key_and_its_certificate_become_a_pfx() {
    let kit = Kit::new();
    let words = "convert merchant.key --certificate merchant.cer --to pfx --out out.pfx";
    assert_eq!(kit.run_with(&format!("{words} --new-password-env NEW"), &[("NEW", PASSWORD)]).code, 0);
    let identity = Identity::load(&kit.read("out.pfx"), Some(PASSWORD)).unwrap();
    identity.check_pair().unwrap();
    assert_eq!(identity.certificate().common_name().as_deref(), Some("示例商户"));
}

#[test]
fn an_old_pfx_is_rewritten_with_its_chain() {
    let kit = Kit::new();
    let passwords = "--password-file pfx-password --new-password-file pfx-password";
    assert_eq!(kit.run(&format!("convert merchant.pfx {passwords} --to pfx --legacy --out old.pfx")).code, 0);
    let old = kit.run("inspect old.pfx --password-file pfx-password").out;
    assert!(old.contains("legacy"), "{old}");
    assert_eq!(kit.run(&format!("convert old.pfx {passwords} --to pfx --out new.pfx")).code, 0);
    let new = kit.run("inspect new.pfx --password-file pfx-password").out;
    assert!(new.contains("AES-256") && !new.contains("legacy"), "{new}");
    assert_eq!(Identity::load(&kit.read("new.pfx"), Some(PASSWORD)).unwrap().chain().count(), 2);
}

#[test]
fn private_forms_never_go_to_standard_output() {
    let kit = Kit::new();
    for form in PRIVATE {
        let error = format!(
            "{form} holds the private key, which is never written to the terminal; name a new file with --out FILE"
        );
        kit.fails(&format!("convert merchant.key --to {form}"), 2, &error);
    }
    kit.fails(
        "convert merchant.cer --to certificate-der",
        2,
        "certificate-der is binary; name a new file with --out FILE",
    );
}

#[test]
fn nothing_is_ever_overwritten() {
    let kit = Kit::new();
    for form in ["pkcs8", "public", "certificate"] {
        let error = "sm2.pub: it exists, and nothing is ever overwritten; name a new file";
        let before = kit.read("sm2.pub");
        kit.fails(&format!("convert merchant.key --to {form} --out sm2.pub"), 2, error);
        assert_eq!(kit.read("sm2.pub"), before);
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nowhere", kit.path("link")).unwrap();
        assert_eq!(kit.run("convert merchant.key --to pkcs8 --out link").code, 2);
        assert!(!kit.path("nowhere").exists(), "a link is not followed");
    }
}

#[test]
fn a_form_that_the_key_cannot_have_is_refused_with_another_one() {
    let kit = Kit::new();
    for (words, error) in [
        ("sm2.key --to pkcs1", "sm2.key: SM2 keys have no pkcs1 form; write --to pkcs8 or --to sec1"),
        ("merchant.key --to sec1", "merchant.key: RSA keys have no sec1 form; write --to pkcs8 or --to pkcs1"),
        ("merchant.key --to private-hex", "merchant.key: RSA keys have no private-hex form; write --to private-base64"),
    ] {
        kit.fails(&format!("convert {words} --out out"), 2, error);
        assert!(!kit.path("out").exists(), "nothing is left behind");
    }
    kit.fails(
        "convert merchant.key --to pfx --out out",
        2,
        "merchant.key: found a private key alone, and pfx holds its certificate, too; add it with --certificate FILE",
    );
    kit.fails(
        "convert merchant.key --to pkcs8 --legacy --out out",
        2,
        "--legacy is for --to pfx; pkcs8 has one way to be written",
    );
    kit.fails(
        "convert merchant.key --to pkcs8 --certificate merchant.cer --out out",
        2,
        "--certificate is for --to pfx, bundle and cfca-sm2; pkcs8 holds no certificate beside a key",
    );
    for option in ["--new-password-file pfx-password", "--new-password-env NEW"] {
        let name = option.split(' ').next().unwrap();
        kit.fails(
            &format!("convert merchant.key --to pkcs8 --out out {option}"),
            2,
            &format!("{name} is for --to pkcs8-encrypted, pfx and cfca-sm2; pkcs8 is locked by nothing"),
        );
    }
    assert!(!kit.path("out").exists(), "nobody gets an open key who asked for a locked one");
}

#[test]
fn a_certificate_of_another_key_makes_no_pfx() {
    let kit = Kit::new();
    let run =
        kit.run("convert merchant.key --certificate other.cer --to pfx --out out --new-password-file pfx-password");
    assert_eq!(run.code, 1);
    assert!(run.err.contains(&format!("other.cer: private key {MERCHANT} does not fit certificate ")), "{}", run.err);
    assert!(!kit.path("out").exists());
}

#[test]
fn a_locked_form_needs_a_password_that_is_not_empty() {
    let kit = Kit::new();
    kit.private("empty", b"\n");
    let words = "convert merchant.key --to pkcs8-encrypted --out out";
    let options = "give one with --new-password-file FILE or --new-password-env NAME";
    kit.fails(words, 2, &format!("out: it needs a new password; {options}"));
    kit.fails(
        &format!("{words} --new-password-file empty"),
        2,
        "out: the new password is empty, which protects nothing",
    );
}

/// The shell lets no file grow, and the signal that would end the command is ignored.
#[cfg(unix)]
#[test]
fn half_a_file_is_taken_back() {
    let kit = Kit::new();
    for form in ["pkcs8", "public"] {
        let run = format!(r#"trap "" XFSZ; ulimit -f 0; exec "$0" keys convert merchant.key --to {form} --out out"#);
        let mut shell = Command::new("sh");
        shell.args(["-c", &run, env!("CARGO_BIN_EXE_tongbao")]).current_dir(kit.path("."));
        let done = shell.output().unwrap();
        let error = String::from_utf8(done.stderr).unwrap();
        assert!(done.status.code() == Some(2) && error.contains("out: it could not be written: "), "{form}: {error}");
        assert!(!kit.path("out").exists(), "{form}");
    }
}

#[cfg(unix)]
fn assert_only_owner(kit: &Kit, name: &str) {
    use std::os::unix::fs::PermissionsExt;
    assert_eq!(fs::metadata(kit.path(name)).unwrap().permissions().mode() & 0o777, 0o600);
}

#[cfg(not(unix))]
fn assert_only_owner(_: &Kit, _: &str) {}
