//! 商户详细信息查询 `merchant_basicdata_query`.
//!
//! @generated from specs/huifu/merchant_basicdata_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{CardStatus, CardType, CustType, MerchantBasicdataQueryRequest, MerchantBasicdataQueryResponse, QryCashCardInfo};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = MerchantBasicdataQueryRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .build()?;
    let response = MerchantBasicdataQueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .reg_name("示例商户有限公司")
        .short_name("示例商户")
        .cust_type(CustType::Corporate)
        .qry_cash_card_info_list([QryCashCardInfo::builder()
            .card_type(CardType::Corporate)
            .status(CardStatus::Normal)
            .token_no("10000000001")
            .build()?])
        .build()?;
    support::exchange(&fixture(), "merchant_basicdata_query", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = MerchantBasicdataQueryRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .huifu_id("6666000100000001")
        .build()?;
    let response = MerchantBasicdataQueryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .build()?;
    support::exchange(&fixture(), "merchant_basicdata_query", "refused", &request, &response)
}
