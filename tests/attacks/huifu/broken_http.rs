//! C6: what broken servers and proxies answer. Nothing of it may be taken for a verdict.

use tongbao_core::Unknown;

use super::{assert_unknown, calls, notice, notified, notifies, pay, query, response, signed};

const PAGES: &[&str] = &[
    "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>",
    "<!DOCTYPE html><html><body>success</body></html>",
    "\r\n<HTML><BODY>00000000</BODY></HTML>",
    "",
    " ",
    "\n\n\n",
    "00000000",
    "\"00000000\"",
    "success",
    "SUCCESS",
    "RECV_ORD_ID_R20240101000001",
    "null",
    "true",
    "[]",
    "{}",
    "[{\"data\":{\"resp_code\":\"00000000\"}}]",
    "{\"resp_code\":\"00000000\",\"trans_stat\":\"S\"}",
    "{\"data\":\"{\\\"resp_code\\\":\\\"00000000\\\",\\\"trans_stat\\\":\\\"S\\\"}\",\"sign\":\"x\"}",
    "{\"data\":[],\"sign\":\"x\"}",
    "{\"data\":null,\"sign\":\"x\"}",
    "{\"data\":{\"resp_code\":\"10000000\",\"resp_desc\":\"无效参数\"}}",
    "{\"Data\":{\"resp_code\":\"00000000\"},\"sign\":\"x\"}",
    "{\"resp_data\":{\"resp_code\":\"00000000\"},\"sign\":\"x\"}",
    "{\"data\":{},\"data\":{}}",
    "{\"sign\":\"\"}",
    "resp_code=00000000&trans_stat=S&sign=x",
    "<?xml version=\"1.0\"?><resp_code>00000000</resp_code>",
    "Bad Request",
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
        // As gzip and others begin: nothing was asked for, so nothing is unpacked. And other charsets.
        for packed in [
            &b"\x1f\x8b\x08\0\0\0\0\0\0\x03"[..],
            b"x\x9c\xed\xc1",
            b"\x28\xb5\x2f\xfd",
            b"{\"data\":{\"a\":\"\xb3\xc9\"}}",
        ] {
            assert_unknown("packed", call.answer(packed));
        }
        let marked = format!("\u{feff}{}", call.reply);
        assert_unknown("a byte order mark", call.answer(marked));
    }
}

#[test]
fn c6_another_status_than_200_is_unknown_whatever_the_body_says() {
    let call = pay();
    let refusal = signed(&format!(r#"{{"resp_code":"90000000","req_seq_id":"{}"}}"#, super::ORDER));
    assert!(matches!(call.answer(&refusal), Err(tongbao_core::Error::Declined(_))));
    let statuses = [
        100, 201, 202, 204, 206, 301, 302, 304, 400, 401, 403, 404, 408, 412, 429, 500, 502, 503, 504, 512, 520, 599,
        911, 912, 914, 921, 922, 923, 999,
    ];
    for status in statuses {
        for body in PAGES.iter().copied().chain([call.reply.as_str(), &refusal]) {
            let unknown = assert_unknown("a status", call.opened(&response(status, body.as_bytes())));
            let Unknown::Status { status: found, length, .. } = unknown else { panic!("{status}: {unknown:?}") };
            assert_eq!((found, length), (status, body.len()));
        }
    }
}

#[test]
fn c6_the_gateways_own_statuses_say_what_they_mean() {
    for (status, words) in [
        (404, "path"),
        (412, "character"),
        (502, "in time"),
        (512, "shut down"),
        (911, "too many"),
        (914, "too many"),
        (912, "banned"),
        (921, "not authorised"),
        (922, "the request's signature was refused"),
        (923, "could not sign"),
    ] {
        let unknown = assert_unknown("a status", query().opened(&response(status, b"<html>")));
        assert!(unknown.to_string().contains(words), "{unknown}");
    }
    let unknown = assert_unknown("500", query().opened(&response(500, b"x")));
    assert_eq!(unknown.to_string(), "HTTP status 500, 1 bytes of body not looked at");
}

#[test]
fn c6_an_answer_cut_off_at_any_byte_is_unknown() {
    for call in calls() {
        let refusal =
            signed(&format!(r#"{{"resp_code":"90000000","resp_desc":"余额不足","req_seq_id":"{}"}}"#, super::ORDER));
        for body in [&call.reply, &refusal] {
            for end in 0..body.len() {
                assert_unknown(&format!("cut at {end}"), call.answer(&body.as_bytes()[..end]));
            }
        }
        for end in 0..call.body().len() {
            assert!(call.taken(&call.body().as_bytes()[..end]).is_err(), "cut at {end}");
        }
    }
    let body = notifies(&notice());
    for end in 0..body.len() {
        assert!(notified(&body[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn c6_a_byte_more_at_any_place_is_unknown_or_changes_nothing() {
    let call = super::Call::of::<tongbao_huifu::QuickpayPayV3Request>();
    let seen = call.answer(&call.reply).unwrap();
    let mut same = 0;
    for at in 0..=call.reply.len() {
        for byte in [0, b' ', b'\n', b'"', b'\\', b'{', b'}', b',', 0x80, 0xff] {
            let mut more = call.reply.clone().into_bytes();
            more.insert(at, byte);
            match call.answer(&more) {
                // A blank where JSON has one, and a slash as `\/`.
                Ok(view) => {
                    assert!(view == seen && matches!(byte, b' ' | b'\n' | b'\\'), "{byte:02x} at {at}");
                    same += 1;
                }
                read => drop(assert_unknown(&format!("{byte:02x} at {at}"), read)),
            }
        }
    }
    assert!(same > 100, "{same}: blanks between members are found out by sorting");
}

#[test]
fn c6_what_a_header_says_about_the_body_counts_for_nothing() {
    let call = pay();
    let mut answer = response(200, call.reply.as_bytes());
    let seen = call.opened(&answer).unwrap();
    for named in ["application/json;charset=UTF-8", "text/html", "text/xml; charset=GBK", "x", ""] {
        answer.headers_mut().insert("content-type", named.parse().unwrap());
        answer.headers_mut().insert("content-encoding", "gzip".parse().unwrap());
        assert_eq!(call.opened(&answer).unwrap(), seen, "{named}");
    }
}
