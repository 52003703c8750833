//! Objects in notifications, of which no source says whether they come as they are or as text.

use bytes::Bytes;
use tongbao_core::schema::Charset;
use tongbao_wire::form::Form;

use super::{RSA, ends, keys};
use crate::*;

#[test]
fn objects_of_a_refunds_notification_come_as_they_are_or_as_text() {
    let (merchant, _) = ends(RSA);
    let rows = r#"[{"huifu_id":"6666000100000002","amount":"0.10"}]"#;
    let quoted = rows.replace('"', "\\\"");
    for json in [rows.to_owned(), format!("\"{quoted}\"")] {
        let data =
            format!(r#"{{"resp_code":"00000000","req_seq_id":"R1","trans_stat":"S","combinedpay_data":{json}}}"#);
        let sign = tongbao_crypto::signer(keys(RSA).1, RSA).unwrap().sign(data.as_bytes()).unwrap();
        let mut form = Form::default();
        form.push("resp_data", data).unwrap();
        form.push("sign", tongbao_crypto::TextEncoding::Base64.encode(&sign)).unwrap();
        let posted = http::Request::post("/").body(Bytes::from(form.write(Charset::Utf8).unwrap())).unwrap();
        let read = merchant.open_notify::<ScanpayRefundNotify>(&posted).unwrap();
        let found: Vec<_> = read.combinedpay_data.iter().map(|row| row.huifu_id.as_deref()).collect();
        assert_eq!(found, [Some("6666000100000002")], "{json}");
    }
}
