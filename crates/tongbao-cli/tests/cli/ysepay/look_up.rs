//! `interfaces` and `codes`: long names, forms, codes that mean different things in different replies.

use unicode_width::UnicodeWidthStr;

use super::GATEWAY;
use crate::tongbao;

#[test]
fn long_names_do_not_make_lines_wider_than_a_screen() {
    for args in [&["interfaces"][..], &["interfaces", GATEWAY], &["codes", GATEWAY]] {
        let run = tongbao(args);
        assert_eq!(run.code, 0, "{}", run.err);
        let list = run.out.split("around every request").next().unwrap();
        assert_eq!(list.lines().find(|line| line.width() > 120), None, "{args:?}");
    }
}

#[test]
fn an_interface_shows_what_stands_around_its_fields_and_what_signs_them() {
    let run = tongbao(&["interfaces", GATEWAY, "trusteeship_fast_pay_confirm"]);
    for part in [
        "biz_content, as JSON, beside method, partner_id, timestamp, charset, sign_type, sign, version; perhaps",
        "sign, in the request over the other parameters that are not blank, sorted; in the reply over",
        "trade_status says how the order stands\n",
        "unknow_response in place of the reply",
    ] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    let run = tongbao(&["interfaces", GATEWAY, "trade_notify"]);
    assert!(run.out.contains("sign, rsa-sha1 or sm2-sm3 over the other parameters"), "{}", run.out);
}

#[test]
fn accepted_is_not_success_where_only_a_refund_is_accepted() {
    let run = tongbao(&["interfaces", GATEWAY, "trade_refund"]);
    assert!(run.out.contains("none is success, 10000 is accepted"), "{}", run.out);
    let run = tongbao(&["codes", GATEWAY, "10000"]);
    let [succeeded, processing] = run.out.split("\n\n").collect::<Vec<_>>()[..] else { panic!("{}", run.out) };
    assert!(succeeded.contains("code of all others 10000") && succeeded.contains("trade_status"), "{succeeded}");
    assert!(
        processing.contains("code of trade_refund, ") && processing.contains("outcome  processing"),
        "{processing}"
    );
}

#[test]
fn the_codes_that_say_it_exactly_are_listed_too() {
    let run = tongbao(&["codes", GATEWAY, "ACQ.SYSTEM_ERROR"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("sub_code ACQ.SYSTEM_ERROR") && run.out.contains("outcome  unknown"), "{}", run.out);
    let run = tongbao(&["codes", GATEWAY, "ACQ.SYSTEM_EROR"]);
    assert!(run.err.contains("did you mean `ACQ.SYSTEM_ERROR`?"), "{}", run.err);
}

#[test]
fn the_parameters_around_every_request_have_a_table() {
    let run = tongbao(&["interfaces", GATEWAY]);
    let after = run.out.split_once("around every request").unwrap().1;
    let line = after.lines().find(|line| line.trim_start().starts_with("partner_id ")).unwrap();
    assert!(line.contains("max 20 chars") && line.contains("Its first eight characters"), "{line}");
    let json = tongbao(&["interfaces", GATEWAY, "--json"]).json();
    assert!(json["common"]["fields"].as_array().unwrap().iter().any(|field| field["wire"] == "biz_content"));
}
