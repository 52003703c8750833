//! Uploads: the bytes that leave, the sizes that are taken, and bodies that are cut off.

use bytes::Bytes;
use tongbao_core::{Acquirer, Channel, Error, Gateway, OpenError, Proof, Unknown, Unverified};

use super::{PRODUCT_ID, RSA, SM2, SYS_ID, day, ends};
use crate::*;

const MB: usize = 1024 * 1024;

fn about() -> SupplementaryPictureRequestBuilder {
    SupplementaryPictureRequest::builder().req_seq_id("R1").req_date(day("20240101")).file_type("F02")
}

fn upload(content: &'static [u8]) -> (SupplementaryPictureRequest, Picture) {
    (about().build().unwrap(), Picture::new("身份证.jpg", content).unwrap())
}

#[test]
fn what_leaves_is_a_form_of_five_parts_that_the_gateways_end_reads() {
    for algorithm in [RSA, SM2] {
        let (merchant, acquirer) = ends(algorithm);
        let (request, picture) = upload(b"\xff\xd8\xff\0--\r\n--tongbao-");
        let sent = merchant.seal_picture(&request, &picture).unwrap();
        assert_eq!(sent.uri(), "https://api.huifu.com/v2/supplementary/picture");
        assert_eq!(sent.headers().contains_key("signType"), algorithm == SM2);
        let (opened, file) = acquirer.open_picture(&sent).unwrap();
        assert_eq!((&*opened, &file), (&request, &picture));
        assert!(matches!(opened.proof(), Proof::Signature { .. }));
        let again = merchant.seal_picture(&request, &picture).unwrap();
        assert!(algorithm == SM2 || again.body() == sent.body(), "the same upload is the same bytes");
    }
}

#[test]
fn the_body_is_known_to_the_last_byte() {
    let (merchant, _) = ends(RSA);
    let (request, picture) = upload(b"\xff\xd8\xffx");
    let sent = merchant.seal_picture(&request, &picture).unwrap();
    let kind = sent.headers()["content-type"].to_str().unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    assert!(boundary.starts_with("tongbao-") && boundary.len() == 40, "{boundary}");
    let data = r#"{"file_type":"F02","req_date":"20240101","req_seq_id":"R1"}"#;
    let sign = merchant.access.sign(data).unwrap();
    let mut expected = Vec::new();
    for (name, content) in [("sys_id", SYS_ID), ("product_id", PRODUCT_ID), ("data", data), ("sign", &sign)] {
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{content}\r\n");
        expected.extend(head.bytes());
    }
    let head = "Content-Disposition: form-data; name=\"file\"; filename=\"身份证.jpg\"\r\nContent-Type: image/jpeg";
    expected.extend(format!("--{boundary}\r\n{head}\r\n\r\n").bytes());
    expected.extend(b"\xff\xd8\xffx\r\n");
    expected.extend(format!("--{boundary}--\r\n").bytes());
    assert_eq!(sent.body(), &expected);
}

#[test]
fn pictures_have_2_mb_and_other_files_10() {
    let of = |name: &str, first: &[u8], size: usize| {
        let mut bytes = vec![0; size];
        bytes[..first.len()].copy_from_slice(first);
        Picture::new(name, bytes).map(|picture| picture.bytes().len())
    };
    let too_large = |found: usize, most: usize| -> Result<usize, PictureError> {
        let kind = if most == 2 { "a JPG, BMP or PNG" } else { "a document" };
        Err(PictureError::TooLarge { kind, found, allowed: most * MB })
    };
    for name in ["a.jpg", "a.JPEG", "a.png", "a.Bmp"] {
        assert_eq!(of(name, b"", 2 * MB), Ok(2 * MB));
        assert_eq!(of(name, b"", 2 * MB + 1), too_large(2 * MB + 1, 2));
    }
    for name in ["a.pdf", "a", "jpg", "a.zip"] {
        assert_eq!(of(name, b"", 10 * MB), Ok(10 * MB));
        assert_eq!(of(name, b"", 10 * MB + 1), too_large(10 * MB + 1, 10));
        for first in [&b"\xff\xd8\xff"[..], b"\x89PNG\r\n\x1a\n"] {
            assert_eq!(of(name, first, 2 * MB + 1), too_large(2 * MB + 1, 2), "whatever its name says");
        }
    }
    assert_eq!(of("a.jpg", b"", 0), Err(PictureError::Empty));
    assert_eq!(of("a.jpg", b"", 1), Ok(1));
}

#[test]
fn the_largest_file_arrives() {
    let (merchant, acquirer) = ends(RSA);
    let picture = Picture::new("a.pdf", vec![b'-'; 10 * MB]).unwrap();
    let sent = merchant.seal_picture(&about().build().unwrap(), &picture).unwrap();
    assert_eq!(acquirer.open_picture(&sent).unwrap().1, picture);
}

#[test]
fn a_file_name_cannot_leave_its_place() {
    for bad in ["a\".jpg", "a\r\nX: y.jpg", "a\n", "a\0", "../a.jpg", "a\\b.jpg", "a\u{2028}", "a\u{85}", "\u{7f}"] {
        assert_eq!(Picture::new(bad, "x").unwrap_err(), PictureError::Name, "{bad:?}");
    }
    for (name, found) in [(String::new(), 0), ("a".repeat(256), 256)] {
        assert_eq!(Picture::new(&name, "x").unwrap_err(), PictureError::NameLength { found });
    }
    let (merchant, acquirer) = ends(RSA);
    for good in ["营业执照 (正面).png", "a;name=b.png", "a=%22.png", "'.png", "😀", &"汉".repeat(255)] {
        let picture = Picture::new(good, "x").unwrap();
        let sent = merchant.seal_picture(&about().build().unwrap(), &picture).unwrap();
        assert_eq!(acquirer.open_picture(&sent).unwrap().1.file_name(), good);
    }
}

#[test]
fn a_picture_has_its_bytes_or_an_address() {
    let (merchant, acquirer) = ends(RSA);
    let (bare, picture) = upload(b"x");
    let linked = about().file_url("https://merchant.example/a.jpg").build().unwrap();
    let both = merchant.seal_picture(&linked, &picture).unwrap_err();
    let Error::Seal(source) = &both else { panic!("{both}") };
    assert_eq!(source.downcast_ref(), Some(&PictureError::Both));
    let neither = merchant.seal(&bare).unwrap_err().to_string();
    assert!(neither.contains("file_url: missing") && neither.contains("seal_picture"), "{neither}");
    // With an address the ordinary form is used.
    let sent = merchant.seal(&linked).unwrap();
    assert_eq!(*acquirer.open_request::<SupplementaryPictureRequest>(&sent).unwrap(), linked);
    assert!(acquirer.open_picture(&sent).is_err());
}

#[test]
fn a_body_that_is_cut_off_or_changed_is_refused_and_never_panics() {
    let (merchant, acquirer) = ends(RSA);
    let (request, picture) = upload(b"\xff\xd8\xff--\r\n");
    let sent = merchant.seal_picture(&request, &picture).unwrap();
    let with = |body: Vec<u8>| {
        let (parts, _) = sent.clone().into_parts();
        acquirer.open_picture(&http::Request::from_parts(parts, Bytes::from(body)))
    };
    for length in 0..sent.body().len() - 2 {
        assert!(with(sent.body()[..length].to_vec()).is_err(), "{length}");
    }
    let file = sent.body().windows(3).position(|bytes| bytes == b"\xff\xd8\xff").unwrap();
    for at in 0..file {
        let mut body = sent.body().to_vec();
        body[at] ^= 1;
        // What the signature covers cannot change; the file, its name and type, and the names of the parts are nobody's word.
        if let Ok((opened, _)) = with(body) {
            assert_eq!(*opened, request, "byte {at}");
        }
    }
}

#[test]
fn an_upload_without_a_signature_is_known_by_its_numbers_alone() {
    let (merchant, acquirer) = ends(RSA);
    let (request, picture) = upload(b"x");
    let sent = merchant.seal_picture(&request, &picture).unwrap();
    let kind = sent.headers()["content-type"].to_str().unwrap().to_owned();
    let text = String::from_utf8(sent.body().to_vec()).unwrap();
    let sign = merchant.access.sign(r#"{"file_type":"F02","req_date":"20240101","req_seq_id":"R1"}"#).unwrap();
    let edited = |from: &str, to: &str| {
        assert!(text.contains(from));
        let sent = http::Request::post(sent.uri()).header("content-type", &kind);
        acquirer.open_picture(&sent.body(Bytes::from(text.replace(from, to))).unwrap())
    };
    let (opened, _) = edited(&sign, "").unwrap();
    assert_eq!((&*opened, opened.proof()), (&request, &Proof::Credentials));
    let picture_part = edited("name=\"file\"", "name=\"picture\"").unwrap();
    assert_eq!(picture_part.1, picture);
    for (from, to) in [(SYS_ID, "6666000999999999"), (PRODUCT_ID, "YYZY")] {
        let refused = edited(from, to).unwrap_err();
        assert!(matches!(refused, OpenError::Unverified(Unverified::Credentials(_))), "{refused}");
    }
    let refused = edited("\"F02\"", "\"F03\"").unwrap_err();
    assert!(matches!(refused, OpenError::Unverified(Unverified::Signature { .. })), "{refused}");
    assert!(matches!(edited("name=\"file\"", "name=\"files\""), Err(OpenError::Unreadable(_))));
}

#[test]
fn a_reply_counts_signed_or_over_an_authenticated_connection() {
    let (merchant, acquirer) = ends(RSA);
    let (request, _) = upload(b"x");
    let reply = SupplementaryPictureResponse::builder().resp_code("00000000").file_id("F-1").build().unwrap();
    let signed = acquirer.seal_data(&reply).unwrap();
    let opened = merchant.open_picture(&signed, &request).unwrap();
    assert_eq!(*opened, reply);
    assert!(matches!(opened.proof(), Proof::Signature { .. }));
    let bare = |code: &str| {
        let body = format!("{{\"data\":{{\"resp_code\":\"{code}\",\"file_id\":\"F-1\"}}}}");
        http::Response::new(Bytes::from(body))
    };
    let refused = merchant.open_picture(&bare("00000000"), &request).unwrap_err();
    assert!(matches!(refused, Error::Unknown(Unknown::Unverified(Unverified::Channel))), "{refused}");
    let over_tls = |mut response: http::Response<Bytes>| {
        response.extensions_mut().insert(Channel::Authenticated);
        merchant.open_picture(&response, &request)
    };
    let opened = over_tls(bare("00000000")).unwrap();
    assert_eq!((opened.file_id.as_deref(), opened.proof()), (Some("F-1"), &Proof::Channel));
    let forged = String::from_utf8(signed.body().to_vec()).unwrap().replace("F-1", "F-2");
    let forged = over_tls(http::Response::new(Bytes::from(forged))).unwrap_err();
    let is_refused = matches!(forged, Error::Unknown(Unknown::Unverified(Unverified::Signature { .. })));
    assert!(is_refused, "a signature that is there counts, whatever the connection: {forged}");
    assert!(matches!(over_tls(bare("10000000")), Err(Error::Refused(_) | Error::Declined(_))));
    assert!(matches!(over_tls(http::Response::new(Bytes::from_static(b"<html>"))), Err(Error::Unknown(_))));
    let mut proxy = bare("00000000");
    *proxy.status_mut() = http::StatusCode::BAD_GATEWAY;
    assert!(matches!(over_tls(proxy), Err(Error::Unknown(Unknown::Status { status: 502, .. }))));
    // Everything else stays unknown without a signature.
    assert!(merchant.open(&bare("00000000"), &request).is_err());
}

#[test]
fn a_picture_prints_neither_name_nor_content() {
    let picture = Picture::new("张三的身份证.png", "SECRET").unwrap();
    let shown = format!("{picture:?} {:?}", PictureError::Name);
    assert!(shown.contains("image/png") && !shown.contains("张三") && !shown.contains("SECRET"), "{shown}");
}
