//! 银行卡信息查询接口 `query_cardinfo`.
//!
//! @generated from specs/bill99/query_cardinfo.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_bill99::{BankId, CardInfo, CardOrg, CardType, QueryCardinfoRequest, QueryCardinfoResponse, TxnType, ValidFlag};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// debit card (document). The request and bankId, lost in the document, are from 接口报文规范示例 V1.1.
#[test]
fn debit_card() -> TestResult {
    let request = QueryCardinfoRequest::builder()
        .txn_type(TxnType::Purchase)
        .card_no("6217003320034459100")
        .build()?;
    let response = QueryCardinfoResponse::builder()
        .version("1.0")
        .card_info_content(CardInfo::builder()
            .card_no("6217003320034459100")
            .card_org(CardOrg::UnionPay)
            .card_type(CardType::Debit)
            .issuer("建设银行")
            .valid_flag(ValidFlag::Supported)
            .validate_type("000")
            .bank_id(BankId::Ccb)
            .build()?)
        .build()?;
    support::exchange(&fixture(), "query_cardinfo", "debit card", &request, &response)
}

/// unknown card (constructed). Only the repeated QryCardContent comes back.
#[test]
fn unknown_card() -> TestResult {
    let request = QueryCardinfoRequest::builder()
        .txn_type(TxnType::Purchase)
        .card_no("9999990000000000")
        .build()?;
    let response = QueryCardinfoResponse::builder()
        .build()?;
    support::exchange(&fixture(), "query_cardinfo", "unknown card", &request, &response)
}
