//! Raw SM2 keys, as hex digits.

use super::*;

#[test]
fn a_raw_key_is_read_in_either_case_and_between_white_space() {
    let text = String::from_utf8(sm2_key().to_hex().unwrap().to_vec()).unwrap();
    assert_eq!(text.len(), 64);
    for input in [text.clone(), text.to_lowercase(), format!(" \r\n{text}\n")] {
        let loaded = load(input.as_bytes(), None).unwrap();
        let [found] = loaded.descriptions().try_into().unwrap();
        assert_eq!((found.kind, found.encoding, found.private), (Kind::RawSm2PrivateKey, Encoding::Hex, true));
        assert_eq!((found.algorithm, found.bits), (KeyAlgorithm::Sm2, Some(256)));
        assert_eq!(loaded.into_private_key().unwrap().as_pkcs8_der(), sm2_key().as_pkcs8_der());
    }
}

#[test]
fn a_raw_public_key_is_read_with_and_without_its_head_and_compressed() {
    let key = sm2_key().public_key();
    let text = String::from_utf8(key.to_hex().unwrap()).unwrap();
    assert!(text.len() == 130 && text.starts_with("04"));
    let odd = text.ends_with(['1', '3', '5', '7', '9', 'B', 'D', 'F']);
    let compressed = format!("{}{}", if odd { "03" } else { "02" }, &text[2..66]);
    for input in [&text, &text.to_lowercase(), &text[2..], &compressed] {
        let loaded = load(input.as_bytes(), None).unwrap();
        let [found] = loaded.descriptions().try_into().unwrap();
        assert_eq!((found.kind, found.encoding, found.private), (Kind::RawSm2PublicKey, Encoding::Hex, false));
        assert_eq!(loaded.into_public_key().unwrap(), key);
    }
}

// GM/T 0003.5, appendix A: the key pair of the signature example.
#[test]
fn the_pair_of_the_standard_fits() {
    let private = "3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8";
    let public = "09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020\
                  CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13";
    let key = PrivateKey::load(private.as_bytes()).unwrap();
    assert_eq!(PublicKey::load(public.as_bytes()).unwrap(), key.public_key());
}

#[test]
fn hex_of_der_is_read() {
    for key in [rsa_1024(), sm2_key()] {
        let text = hex::encode(key.public_key().as_spki_der());
        let [found] = load(&text, None).unwrap().descriptions().try_into().unwrap();
        assert_eq!((found.kind, found.encoding), (Kind::Spki, Encoding::Hex));
        assert_eq!(PublicKey::load(&text).unwrap(), key.public_key());
    }
}

#[test]
fn numbers_out_of_range_are_refused_on_both_sides() {
    let smallest = format!("{:064x}", 1);
    let largest = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54121";
    let order_less_one = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122";
    let order = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123";
    for allowed in [&smallest, largest] {
        assert!(PrivateKey::load(allowed.as_bytes()).is_ok(), "{allowed}");
    }
    for refused in [&"0".repeat(64), order_less_one, order, &"f".repeat(64)] {
        check_role(load(refused.as_bytes(), None), "the SM2 private key is not between 1 and n-2; copy it again");
    }
}

#[test]
fn points_off_the_curve_are_refused() {
    let text = String::from_utf8(sm2_key().public_key().to_hex().unwrap()).unwrap();
    let swapped = format!("04{}{}", &text[66..], &text[2..66]);
    for refused in [swapped, format!("{}0", &text[..129]), "0".repeat(128), "f".repeat(128)] {
        if refused == text {
            continue;
        }
        check_role(load(refused.as_bytes(), None), "the SM2 public key is not a point on the curve; copy it again");
    }
}

#[test]
fn other_numbers_of_digits_are_named() {
    for length in [32, 62, 63, 65, 127, 129, 131, 132] {
        let expected = format!("found {length} hex digits, expected 64 (SM2 private key) or 66, 128 or 130");
        check_role(load("a".repeat(length).as_bytes(), None), &expected);
    }
    // A head that is none.
    check_role(load("05".repeat(65).as_bytes(), None), "found 130 hex digits, expected 64");
    check_role(load("05".repeat(33).as_bytes(), None), "found 66 hex digits, expected 64");
}

#[test]
fn base64_of_a_raw_key_is_named() {
    let scalar = hex::bytes("3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8").unwrap();
    let expected =
        "found base64 of 32 bytes, perhaps a raw SM2 private key, which is not read here; give a raw key as hex";
    check_role(load(&pem::base64(&scalar), None), expected);
    check_role(load(&pem::base64(&[9; 64]), None), "found base64 of 33, 64 or 65 bytes, perhaps a raw SM2 public key");
}
