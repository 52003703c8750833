//! What a merchant is handed.

use tongbao_crypto::{Algorithm, GatewayVerifyingKey, OurSigningKey, keys};
use tongbao_sandbox::{MerchantKit, SigningKeys};
use tongbao_ysepay::{Access, Dialect, SignType};

use crate::support::{Shop, client, code_of, query};

#[tokio::test]
async fn the_first_partner_has_rsa_and_the_other_sm2_and_both_are_answered_with_their_own() {
    let shop = Shop::open().await;
    assert_eq!(shop.sandbox.access().sign_type(), SignType::Rsa);
    assert_eq!(shop.sandbox.other_access().sign_type(), SignType::Sm);
    assert!(matches!(shop.sandbox.other_merchant().signing, SigningKeys::Sm2(_)));
    for access in [shop.sandbox.access(), shop.sandbox.other_access()] {
        // Not found, and believed: the refusal is signed with the key of this partner.
        let refused = client(&shop.sandbox, access, None).call(&query("order")).await;
        assert_eq!(code_of(refused), "ACQ.QUERY_NO_RECORD");
    }
}

#[tokio::test]
async fn the_files_of_a_kit_are_enough_to_trade() {
    let shop = Shop::open().await;
    for (kit, algorithm) in
        [(shop.sandbox.merchant(), Algorithm::RsaSha1), (shop.sandbox.other_merchant(), Algorithm::Sm2Sm3)]
    {
        let folder = tempfile::tempdir().unwrap();
        kit.write_to(folder.path()).unwrap();
        let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
        let text = |name: &str| String::from_utf8(read(name)).unwrap();
        let mut ours = vec![keys::PrivateKey::load(&read("merchant-key.pem")).unwrap()];
        let mut theirs = vec![keys::PublicKey::load(&read("gateway-key.pem")).unwrap()];
        if algorithm == Algorithm::RsaSha1 {
            let identity = keys::Identity::load(&read("merchant.pfx"), Some(&text("pfx-password"))).unwrap();
            ours.push(identity.private_key().clone());
            theirs.push(keys::Certificate::load(&read("gateway.cer")).unwrap().public_key().unwrap());
        }
        assert_eq!((text("seller-name"), text("business-code")), (kit.seller_name.clone(), kit.business_code.clone()));
        for (ours, theirs) in ours.iter().zip(&theirs) {
            let ours = OurSigningKey::new(ours, algorithm).unwrap();
            let theirs = GatewayVerifyingKey::new(theirs, algorithm).unwrap();
            let access = Access::new(&text("merchant-id"), ours, theirs, Dialect::default()).unwrap();
            let refused = client(&shop.sandbox, access, None).call(&query("order")).await;
            assert_eq!(code_of(refused), "ACQ.QUERY_NO_RECORD");
        }
    }
}

#[tokio::test]
async fn the_kit_is_written_for_its_owner_alone() {
    let shop = Shop::open().await;
    let kit = shop.sandbox.merchant();
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("kit");
    kit.write_to(&dir).unwrap();
    kit.write_to(&dir).unwrap();
    let read = |name: &str| std::fs::read_to_string(dir.join(name)).unwrap();
    assert!(read("README").starts_with("SANDBOX") && read("README").contains("merchant.pfx"));
    assert!(!read("README").contains(kit.pfx_password.expose()));
    assert!(read("dialect").contains("RSA with SHA-1") && read("dialect").contains("GBK"));
    #[cfg(unix)]
    for file in std::fs::read_dir(dir).unwrap() {
        let mode = std::os::unix::fs::PermissionsExt::mode(&file.unwrap().metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
}
