//! C6: what broken servers and proxies answer. Nothing of it may be taken for a verdict.

use tongbao_core::Unknown;

use super::{assert_unknown, calls, charge, response};

const PAGES: &[&str] = &[
    "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>",
    "<!DOCTYPE html><html><body>success</body></html>",
    "\r\n<HTML><BODY>1</BODY></HTML>",
    "",
    " ",
    "\n\n\n",
    "1",
    "-1",
    "\"1\"",
    "success",
    "SUCCESS",
    "fail",
    "null",
    "true",
    "[]",
    "{}",
    "[{\"status\":\"1\"}]",
    "{\"status\":\"1\"}",
    "{\"code\":0,\"msg\":\"success\",\"data\":{\"pay_status\":\"success\"}}",
    "{\"pay_status\":\"success\"}",
    "status=1&pay_status=success",
    "<?xml version=\"1.0\"?><status>1</status>",
    "Bad Request",
    "No required SSL certificate was sent",
    "{",
    "\0\0\0\0",
];

#[test]
fn c6_a_page_instead_of_an_answer_is_unknown() {
    for call in calls() {
        for page in PAGES {
            assert_unknown(page, call.answer(page));
            assert!((call.take)(page.as_bytes()).is_err(), "{page}");
        }
        // As gzip and deflate begin: nothing was asked for, so nothing is unpacked.
        for packed in [&b"\x1f\x8b\x08\0\0\0\0\0\0\x03"[..], b"x\x9c\xed\xc1", b"\x28\xb5\x2f\xfd"] {
            assert_unknown("packed", call.answer(packed));
        }
    }
}

#[test]
fn c6_another_status_than_200_is_unknown_whatever_the_body_says() {
    let call = charge();
    let statuses =
        [100, 201, 202, 204, 206, 301, 302, 304, 400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504, 520, 599];
    for status in statuses {
        for body in PAGES.iter().copied().chain([call.reply.as_str(), r#"{"status":"-1","message":"x"}"#]) {
            let unknown = assert_unknown(body, (call.open)(&response(status, body.as_bytes())));
            let Unknown::Status { status: found, length, .. } = unknown else { panic!("{status}: {unknown:?}") };
            assert_eq!((found, length), (status, body.len()));
        }
    }
}

#[test]
fn c6_an_answer_cut_off_at_any_byte_is_unknown() {
    for call in calls() {
        let declined = r#"{"status":"-1","message":"余额不足","response":[]}"#;
        for body in [call.reply.as_str(), declined] {
            for end in 0..body.len() {
                assert_unknown(&format!("cut at {end}"), call.answer(&body.as_bytes()[..end]));
            }
        }
        for end in 0..call.body().len() {
            assert!((call.take)(&call.body().as_bytes()[..end]).is_err(), "cut at {end}");
        }
    }
}

#[test]
fn c6_an_answer_in_another_charset_is_unknown() {
    let call = charge();
    let chinese = call.reply.replace("\"message\":\"", "\"message\":\"交易成功");
    assert_ne!(chinese, call.reply);
    assert!(call.answer(&chinese).is_ok());
    let (gbk, _, _) = encoding_rs::GBK.encode(&chinese);
    assert_unknown("GBK", call.answer(&gbk));
    let utf16: Vec<u8> = chinese.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_unknown("UTF-16", call.answer(utf16));
    assert_unknown("a byte order mark", call.answer(format!("\u{FEFF}{chinese}")));
    // A byte that is no UTF-8, anywhere at all.
    for at in 0..chinese.len() {
        for byte in [0x80, 0xc0, 0xff] {
            let mut broken = chinese.clone().into_bytes();
            broken.insert(at, byte);
            assert_unknown(&format!("{byte:02x} at {at}"), call.answer(broken));
        }
    }
}
