//! `explain`: how a request is built, and what its signature covers.

use std::fs;

use serde_json::json;

use super::GATEWAY;
use crate::tongbao;

#[test]
fn every_request_shows_its_string_to_sign_and_no_secret() {
    let all = tongbao(&["interfaces", GATEWAY, "--json"]).json();
    for interface in all["interfaces"].as_array().unwrap() {
        let id = interface["id"].as_str().unwrap();
        let examples = tongbao(&["interfaces", GATEWAY, id, "--json"]).json();
        for example in examples["examples"].as_array().unwrap() {
            let name = example["name"].as_str().unwrap();
            let run = tongbao(&["explain", GATEWAY, id, "--example", name]);
            assert_eq!(run.code, 0, "{id} {name}: {}{}", run.out, run.err);
            let Some(method) = interface["method"].as_str().filter(|method| !method.is_empty()) else { continue };
            for part in ["string to sign", "\n    &charset=GBK\n", "bytes in gbk", "hyfz_test2"] {
                assert!(run.out.contains(part), "{id} {name}: {part}: {}", run.out);
            }
            assert!(run.out.contains(&format!("\n    &method={method}\n")), "{id}: {}", run.out);
            // Its ciphertexts would give them away: everybody knows the key.
            for secret in ["6222020000000000017", "13500000000", "张三", "110101199003070011", "101098", "rI5GLfyBjOc="]
            {
                assert!(!run.out.contains(secret), "{id} {name} shows {secret}: {}", run.out);
            }
        }
    }
}

#[test]
fn what_is_sent_encrypted_is_told_by_its_length() {
    let run = tongbao(&["explain", GATEWAY, "trusteeship_sign"]);
    let line = run.out.lines().find(|line| line.trim_start().starts_with("biz_content={")).unwrap();
    assert!(line.contains(r#""seller_name":"银盛测试商户""#), "{line}");
    assert!(line.contains(r#""buyer_card_number":"(32 characters of ciphertext)""#), "{line}");
    let run = tongbao(&["explain", GATEWAY, "trusteeship_fast_pay_confirm"]);
    assert!(run.out.contains(r#"biz_content={"paysn":"2013102500025604","mobile_verify_code":"***"}"#), "{}", run.out);
}

#[test]
fn a_digest_is_shown_only_where_it_betrays_nothing() {
    assert!(!tongbao(&["explain", GATEWAY, "trusteeship_fast_pay_confirm"]).out.contains("SHA-256"));
    assert!(tongbao(&["explain", GATEWAY, "trade_query"]).out.contains("SHA-256"));
}

#[test]
fn a_length_counts_in_the_bytes_that_are_sent() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("message.json");
    let refund = |reason: &str| {
        let message = json!({
            "out_trade_no": "20240101000000000001",
            "shopdate": "20240101",
            "refund_amount": "1.00",
            "refund_reason": reason,
            "out_request_no": "20240101000000000002",
        });
        fs::write(&file, message.to_string()).unwrap();
        tongbao(&["explain", GATEWAY, "trade_refund", file.to_str().unwrap()])
    };
    assert_eq!(refund(&"退".repeat(25)).code, 0);
    let run = refund(&"退".repeat(26));
    assert_eq!(run.code, 1);
    assert!(run.out.contains("refund_reason (退款的原因说明): 52"), "{}", run.out);
    // What reads as another parameter in the string to sign is written in another way there.
    let run = refund("a&b=c");
    assert_eq!(run.code, 0, "{}", run.out);
    assert!(run.out.contains(r#""refund_reason":"a\u0026b=c""#), "{}", run.out);
}
