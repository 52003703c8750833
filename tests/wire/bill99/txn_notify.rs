//! 异步通知 `txn_notify`.
//!
//! @generated from specs/bill99/txn_notify.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_bill99::{CardOrg, TxnNotify, TxnNotifyAck, TxnType};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BeijingTime};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// payment succeeded (document). The document has lost everything after refNumber. SIGNATURE stands for the value: tests sign the message again with a throw-away key. The original in 接口报文规范示例 V1.1 verifies with mgw.cer.
#[test]
fn payment_succeeded() -> TestResult {
    let notify = TxnNotify::builder()
        .version("1.0")
        .txn_type(TxnType::Purchase)
        .amount(Amount::from_fen(1000))
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .entry_time(BeijingTime::parse("20160126145908", DateForm::Second14)?)
        .external_ref_number("20160126145859")
        .trans_time(BeijingTime::parse("20160126145942", DateForm::Second14)?)
        .ref_number("000012846461")
        .response_code("00")
        .card_org(CardOrg::UnionPay)
        .storable_card_no("6217009100")
        .authorization_code("584559")
        .build()?;
    let ack = TxnNotifyAck::builder()
        .txn_type(TxnType::Purchase)
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .ref_number("000012846461")
        .build()?;
    support::notification::<_, TxnNotify>(&fixture(), "txn_notify", "payment succeeded", Some(&notify), Some(&ack))
}
