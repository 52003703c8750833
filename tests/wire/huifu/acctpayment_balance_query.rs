//! 账户余额信息查询 `acctpayment_balance_query`.
//!
//! @generated from specs/huifu/acctpayment_balance_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{AcctInfoBalance, AcctpaymentBalanceQueryRequest, AcctpaymentBalanceQueryResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = AcctpaymentBalanceQueryRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .build()?;
    let response = AcctpaymentBalanceQueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .req_date("20240101")
        .acct_info_list([AcctInfoBalance::builder()
            .huifu_id("6666000100000001")
            .acct_id("A00000001")
            .balance_amt("1.00")
            .avl_bal("1.00")
            .build()?])
        .build()?;
    support::exchange(&fixture(), "acctpayment_balance_query", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = AcctpaymentBalanceQueryRequest::builder()
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .build()?;
    let response = AcctpaymentBalanceQueryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .req_date("20240101")
        .build()?;
    support::exchange(&fixture(), "acctpayment_balance_query", "refused", &request, &response)
}
