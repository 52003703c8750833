//! C6: what broken servers and proxies answer. Nothing of it may be taken for a verdict.

use tongbao_core::Unknown;
use tongbao_core::schema::Charset;
use tongbao_tests::keys::TestKey;

use super::{FAULT, assert_unknown, calls, confirm, notice, notified, response, signed};

const PAGES: &[&str] = &[
    "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>",
    "<!DOCTYPE html><html><body>success</body></html>",
    "\r\n<HTML><BODY>10000</BODY></HTML>",
    "",
    " ",
    "\n\n\n",
    "10000",
    "\"10000\"",
    "success",
    "SUCCESS",
    "fail",
    "null",
    "true",
    "[]",
    "{}",
    "[{\"code\":\"10000\"}]",
    "{\"code\":\"10000\"}",
    "{\"code\":\"10000\",\"trade_status\":\"TRADE_SUCCESS\"}",
    "{\"sign\":\"\"}",
    "{\"unknow_response\":{}}",
    "{\"unknow_response\":{\"code\":\"40004\",\"sub_code\":\"ACQ.TRADE_HAS_CLOSE\"}}",
    "{\"unknown_response\":{\"code\":\"40004\"},\"sign\":\"\"}",
    "code=10000&trade_status=TRADE_SUCCESS&sign=x",
    "<?xml version=\"1.0\"?><code>10000</code>",
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
            assert!(call.taken(page).is_err(), "{page}");
            assert!(notified(page).is_err(), "{page}");
        }
        // As gzip and others begin: nothing was asked for, so nothing is unpacked.
        for packed in [&b"\x1f\x8b\x08\0\0\0\0\0\0\x03"[..], b"x\x9c\xed\xc1", b"\x28\xb5\x2f\xfd"] {
            assert_unknown("packed", call.answer(packed));
        }
    }
}

#[test]
fn c6_another_status_than_200_is_unknown_whatever_the_body_says() {
    let call = confirm();
    let fault = signed(FAULT, r#"{"code":"40004","sub_code":"ACQ.TRADE_HAS_CLOSE"}"#);
    let statuses =
        [100, 201, 202, 204, 206, 301, 302, 304, 400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504, 520, 599];
    for status in statuses {
        let pages = PAGES.iter().map(|page| page.as_bytes());
        for body in pages.chain([call.reply.as_slice(), fault.as_slice()]) {
            let unknown = assert_unknown("a status", call.opened(&response(status, body)));
            let Unknown::Status { status: found, length, .. } = unknown else { panic!("{status}: {unknown:?}") };
            assert_eq!((found, length), (status, body.len()));
        }
    }
}

#[test]
fn c6_an_answer_cut_off_at_any_byte_is_unknown() {
    for call in calls() {
        let refusal =
            signed(call.name(), r#"{"code":"40004","sub_code":"ACQ.TRADE_HAS_CLOSE","sub_msg":"交易已经关闭"}"#);
        for body in [&call.reply, &refusal] {
            for end in 0..body.len() {
                assert_unknown(&format!("cut at {end}"), call.answer(&body[..end]));
            }
        }
        for end in 0..call.request.body().len() {
            assert!(call.taken(&call.request.body()[..end]).is_err(), "cut at {end}");
        }
    }
    let body = notice().sealed(TestKey::Gateway).body(Charset::Gbk);
    for end in 0..body.len() {
        assert!(notified(&body[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn c6_a_byte_more_at_any_place_is_unknown_or_changes_nothing() {
    let call = confirm();
    let seen = call.answer(&call.reply).unwrap();
    for at in 0..=call.reply.len() {
        for byte in [0, b' ', b'\n', b'"', b'\\', b'{', b'}', 0x80, 0x81, 0xff] {
            let mut more = call.reply.clone();
            more.insert(at, byte);
            match call.answer(&more) {
                // A blank where JSON has one, and the slash of the signature as `\/`.
                Ok(view) => assert!(view == seen && matches!(byte, b' ' | b'\n' | b'\\'), "{byte:02x} at {at}"),
                read => drop(assert_unknown(&format!("{byte:02x} at {at}"), read)),
            }
        }
    }
}

#[test]
fn c6_what_a_header_says_about_the_body_counts_for_nothing() {
    let call = confirm();
    let node = call.node.replace("\"msg\":\"T7e5X3t9\"", "\"msg\":\"成功\"");
    let mut answer = response(200, &signed(call.name(), &node));
    for named in ["application/json;charset=UTF-8", "text/html", "text/xml; charset=GBK", "x", ""] {
        answer.headers_mut().insert("content-type", named.parse().unwrap());
        answer.headers_mut().insert("content-encoding", "gzip".parse().unwrap());
        let view = call.opened(&answer).expect("a reply");
        assert_eq!(super::text(&view, "msg"), Some("成功"), "{named}");
    }
}
