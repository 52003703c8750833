//! What broken servers and proxies answer. Nothing of it may be taken for a verdict.

use tongbao_core::Unknown;
use tongbao_wire::Limits;

use super::{Tr3, assert_unknown, calls, notified, purchase, response, signed};
use crate::mutate::quick;

const PAGES: &[&str] = &[
    "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>",
    "<!DOCTYPE html><html><body>success</body></html>",
    "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><html></html>",
    "\r\n<HTML><BODY>00</BODY></HTML>",
    "",
    " ",
    "\n\n\n",
    "00",
    "SUCCESS",
    "success",
    "null",
    "{\"responseCode\":\"00\"}",
    "responseCode=00&amount=10",
    "Bad Request",
    "No required SSL certificate was sent",
    "<",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    "<MasMessage/>",
    "<MasMessage xmlns=\"http://www.99bill.com/mas_cnp_merchant_interface\"/>",
    "\0\0\0\0",
    "\u{1F}\u{8B}\u{8}",
];

#[test]
fn a_page_instead_of_an_answer_is_unknown() {
    for call in calls() {
        for page in PAGES {
            // A reply whose table asks for nothing may be empty: the gateway has nothing to say.
            let optional = call.asks_for_nothing() && page.contains("xmlns");
            if !optional {
                assert_unknown(page, call.answer(page));
            }
        }
    }
    for page in PAGES {
        assert!(notified(page.as_bytes()).is_err(), "{page}");
        assert!(notified(&signed(page)).is_err(), "{page}, with a signature of it");
    }
}

#[test]
fn another_status_than_200_is_unknown_whatever_the_body_says() {
    let call = purchase();
    let statuses =
        [100, 201, 202, 204, 206, 301, 302, 304, 400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504, 520, 599];
    for status in statuses {
        for body in PAGES.iter().copied().chain([call.reply.as_str()]) {
            let unknown = assert_unknown(body, (call.open)(&response(status, body.as_bytes())));
            let Unknown::Status { status: found, length, .. } = unknown else { panic!("{status}: {unknown:?}") };
            assert_eq!((found, length), (status, body.len()));
        }
    }
    let hint = assert_unknown("400", (call.open)(&response(400, b""))).to_string();
    assert!(hint.contains("certificate"), "the usual reason for 400 is named: {hint}");
}

#[test]
fn an_answer_cut_off_at_any_byte_is_unknown() {
    for call in calls() {
        for end in 0..call.reply.len() {
            assert_unknown(
                &format!("{} cut at {end}", call.interface.id),
                call.answer_bytes(&call.reply.as_bytes()[..end]),
            );
        }
    }
    let tr3 = Tr3::new();
    for end in 0..tr3.body.len() {
        assert!(notified(&tr3.body.as_bytes()[..end]).is_err(), "cut at {end}");
    }
    for end in (0..tr3.covered.len()).filter(|end| tr3.covered.is_char_boundary(*end)) {
        assert!(notified(&signed(&tr3.covered[..end])).is_err(), "cut at {end} and signed so");
    }
}

#[test]
fn an_answer_that_goes_on_behind_its_end_is_unknown() {
    let call = purchase();
    for more in ["x", "<a/>", "</a>", "&amp;", "\0", &call.reply, "<!-- -->", "HTTP/1.1 200 OK"] {
        assert_unknown(more, call.answer(&format!("{}{more}", call.reply)));
    }
    assert!(call.answer(&format!("{}\r\n", call.reply)).is_ok(), "a line break is nothing");
}

#[test]
fn an_answer_is_read_up_to_its_limit_and_not_beyond() {
    let call = purchase();
    let sized = |length: usize| format!("{}{}", call.reply, " ".repeat(length - call.reply.len()));
    let limit = Limits::REPLY.bytes;
    for length in [limit - 1, limit] {
        assert!(quick("a reply at its limit", || call.answer(&sized(length))).is_ok(), "{length} bytes");
    }
    for length in [limit + 1, limit * 2, limit * 10] {
        assert_unknown("too long", quick("a reply over its limit", || call.answer(&sized(length))));
    }
}

#[test]
fn a_notification_is_read_up_to_its_limit_and_not_beyond() {
    let tr3 = Tr3::new();
    let limit = Limits::NOTIFY.bytes;
    let sized = |length: usize| {
        let room = length - tr3.body.len();
        let text = tr3.covered.replacen("<TxnMsgContent>", &format!("{}<TxnMsgContent>", " ".repeat(room)), 1);
        let body = signed(&text);
        assert_eq!(body.len(), length);
        body
    };
    for length in [limit - 1, limit] {
        let body = sized(length);
        assert!(quick("a notification at its limit", || notified(&body)).is_ok(), "{length} bytes");
    }
    for length in [limit + 1, limit + 4096] {
        let body = sized(length);
        let error = quick("a notification over its limit", || notified(&body)).map(|notify| notify.into_inner());
        assert!(error.is_err(), "{length} bytes");
    }
}

#[test]
fn text_of_any_length_in_a_field_is_read_in_time() {
    let call = purchase();
    for filler in ["a", "建", "&#24314;", "&amp;", "😀", "\r\n"] {
        let count = 900_000 / filler.len();
        let body = call.reply.replacen("<issuer>", &format!("<issuer>{}", filler.repeat(count)), 1);
        assert!(quick(filler, || call.answer(&body)).is_ok(), "replies may hold more than the table says: {filler:?}");
    }
}
