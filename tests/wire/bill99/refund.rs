//! 退货交易 `refund`.
//!
//! @generated from specs/bill99/refund.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_bill99::{CardOrg, RefundRequest, RefundResponse, TxnType};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BeijingTime};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// refunded in part (document). Sample 退货交易报文格式 of 接口报文规范示例 V1.1.
#[test]
fn refunded_in_part() -> TestResult {
    let request = RefundRequest::builder()
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .entry_time(BeijingTime::parse("20160216143647", DateForm::Second14)?)
        .amount(Amount::from_fen(100))
        .external_ref_number("20160216143619")
        .orig_ref_number("000012878122")
        .build()?;
    let response = RefundResponse::builder()
        .version("1.0")
        .txn_type(TxnType::Refund)
        .amount(Amount::from_fen(100))
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .entry_time(BeijingTime::parse("20160216143647", DateForm::Second14)?)
        .external_ref_number("20160216143619")
        .trans_time(BeijingTime::parse("20160216143648", DateForm::Second14)?)
        .ref_number("000012878128")
        .response_code("00")
        .response_text_message("交易成功")
        .card_org(CardOrg::UnionPay)
        .issuer("建设银行")
        .storable_card_no("6217009100")
        .authorization_code("582244")
        .orig_ref_number("000012878122")
        .build()?;
    support::exchange(&fixture(), "refund", "refunded in part", &request, &response)
}

/// original not found (constructed).
#[test]
fn original_not_found() -> TestResult {
    let request = RefundRequest::builder()
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .entry_time(BeijingTime::parse("20160216143700", DateForm::Second14)?)
        .amount(Amount::from_fen(150))
        .external_ref_number("20160216143700")
        .orig_ref_number("000000000001")
        .build()?;
    let response = RefundResponse::builder()
        .version("1.0")
        .txn_type(TxnType::Refund)
        .amount(Amount::from_fen(150))
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .entry_time(BeijingTime::parse("20160216143700", DateForm::Second14)?)
        .external_ref_number("20160216143700")
        .trans_time(BeijingTime::parse("20160216143701", DateForm::Second14)?)
        .response_code("O2")
        .response_text_message("未找到原始交易，请重新交易")
        .build()?;
    support::exchange(&fixture(), "refund", "original not found", &request, &response)
}
