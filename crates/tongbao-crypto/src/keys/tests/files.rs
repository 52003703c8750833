//! Files: who may read them, and that none is overwritten.

use std::fs;

use super::*;

#[cfg(unix)]
#[test]
fn a_private_key_that_others_may_read_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("key"), folder.path().join("link"));
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let plain = rsa_1024().to_pem();
    // With a derivation that takes no time: it is opened a hundred times.
    let locked = locked::sm2_identity().to_cfca_sm2("a").unwrap();
    for (content, private) in [(&*plain, true), (&locked, true), (&rsa_1024().public_key().to_pem(), false)] {
        fs::write(&path, content).unwrap();
        for (mode, allowed) in [
            (0o400, true),
            (0o600, true),
            (0o640, false),
            (0o660, false),
            (0o620, false),
            (0o604, false),
            (0o644, false),
        ] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            for path in [&path, &link] {
                for password in [None, Some("a"), Some("b")] {
                    let refused = matches!(load_file(path, password), Err(KeyError::Permissions { mode: named }) if named == mode);
                    assert_eq!(refused, private && !allowed, "{mode:o} {password:?}");
                }
            }
        }
    }
    fs::write(&path, &*plain).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    check_role(
        load_file(&path, None),
        "the file with a private key has mode 0644, at most 0600 allowed; run `chmod 600",
    );
}

#[test]
fn a_written_private_file_is_for_its_owner_and_never_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    write_private(&path, &rsa_1024().to_pem()).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o7777, 0o600);
    }
    assert!(load_file(&path, None).unwrap().has_private_key());
    let error = write_private(&path, b"x").unwrap_err();
    assert_eq!(error.to_string(), format!("{} could not be created; see the cause", path.display()));
    assert_eq!(fs::read(&path).unwrap(), *rsa_1024().to_pem());
}

#[test]
fn a_file_is_read_only_as_far_as_it_is_allowed_to_go() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large");
    fs::write(&path, vec![b'A'; 3 * MAX_INPUT]).unwrap();
    let file = read_file(&path).unwrap();
    assert_eq!(file.as_bytes().len(), MAX_INPUT + 1);
    check_role(file.load(None), "the input has 65537 bytes or more, at most 65536 allowed");
    let missing = folder.path().join("missing");
    assert!(matches!(load_file(&missing, None), Err(KeyError::File { action: "opened", .. })));
    assert!(matches!(load_file(folder.path(), None), Err(KeyError::File { .. })));
}
