//! 撤销交易 `void`.
//!
//! @generated from specs/bill99/void.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_bill99::{CardOrg, TxnType, VoidRequest, VoidResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BeijingTime};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// voided (document). Sample 撤销消费报文格式 of 接口报文规范示例 V1.1.
#[test]
fn voided() -> TestResult {
    let request = VoidRequest::builder()
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .entry_time(BeijingTime::parse("20160216143558", DateForm::Second14)?)
        .orignal_txn_type(TxnType::Purchase)
        .amount(Amount::from_fen(1000))
        .external_ref_number("20160216143526")
        .ref_number("000012878120")
        .build()?;
    let response = VoidResponse::builder()
        .version("1.0")
        .txn_type(TxnType::Void)
        .amount(Amount::from_fen(1000))
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .entry_time(BeijingTime::parse("20160216143558", DateForm::Second14)?)
        .external_ref_number("20160216143526")
        .trans_time(BeijingTime::parse("20160216143559", DateForm::Second14)?)
        .ref_number("000012878120")
        .response_code("00")
        .response_text_message("交易成功")
        .card_org(CardOrg::UnionPay)
        .issuer("建设银行")
        .storable_card_no("6217009100")
        .authorization_code("530823")
        .build()?;
    support::exchange(&fixture(), "void", "voided", &request, &response)
}

/// use refund instead (constructed).
#[test]
fn use_refund_instead() -> TestResult {
    let request = VoidRequest::builder()
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .entry_time(BeijingTime::parse("20160217143558", DateForm::Second14)?)
        .orignal_txn_type(TxnType::Purchase)
        .amount(Amount::from_fen(1000))
        .external_ref_number("20160127142017")
        .ref_number("000012849494")
        .build()?;
    let response = VoidResponse::builder()
        .version("1.0")
        .txn_type(TxnType::Void)
        .amount(Amount::from_fen(1000))
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .entry_time(BeijingTime::parse("20160217143558", DateForm::Second14)?)
        .external_ref_number("20160127142017")
        .trans_time(BeijingTime::parse("20160217143600", DateForm::Second14)?)
        .response_code("AN")
        .response_text_message("授权.银行已日切，请提交退货处理")
        .build()?;
    support::exchange(&fixture(), "void", "use refund instead", &request, &response)
}
