//! PCI 数据查询接口 `pci_query`.
//!
//! @generated from specs/bill99/pci_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_bill99::{BankId, BindType, CardType, PciInfo, PciQueryRequest, PciQueryResponse};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// one card (document). The document also sends and returns empty storablePan and bankId.
#[test]
fn one_card() -> TestResult {
    let request = PciQueryRequest::builder()
        .merchant_id("104110045112012")
        .customer_id("33150003")
        .card_type(CardType::Debit)
        .build()?;
    let response = PciQueryResponse::builder()
        .merchant_id("104110045112012")
        .customer_id("33150003")
        .card_type(CardType::Debit)
        .pci_infos([PciInfo::builder()
            .bank_id(BankId::Ccb)
            .storable_pan("6217009100")
            .short_phone_no("1803323")
            .phone_no("13500000000")
            .build()?])
        .response_code("00")
        .build()?;
    support::exchange(&fixture(), "pci_query", "one card", &request, &response)
}

/// two cards with tokens (constructed). With the values of the table column 样例.
#[test]
fn two_cards_with_tokens() -> TestResult {
    let request = PciQueryRequest::builder()
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .customer_id("fj2030")
        .card_type(CardType::Debit)
        .bind_type(BindType::Merchant)
        .build()?;
    let response = PciQueryResponse::builder()
        .version("1.0")
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .customer_id("fj2030")
        .card_type(CardType::Debit)
        .bind_type(BindType::Merchant)
        .pci_infos([PciInfo::builder()
            .bank_id(BankId::Cmb)
            .storable_pan("6214833617")
            .short_phone_no("1877121")
            .pay_token("8120000000000560000")
            .build()?, PciInfo::builder()
            .bank_id(BankId::Ccb)
            .storable_pan("6217009100")
            .short_phone_no("1803323")
            .phone_no("13500000000")
            .pay_token("8120000002867710851")
            .build()?])
        .response_code("00")
        .response_text_message("交易成功")
        .build()?;
    support::exchange(&fixture(), "pci_query", "two cards with tokens", &request, &response)
}

/// nothing bound (constructed).
#[test]
fn nothing_bound() -> TestResult {
    let request = PciQueryRequest::builder()
        .merchant_id("104110045112012")
        .customer_id("fj2030")
        .card_type(CardType::Credit)
        .build()?;
    let response = PciQueryResponse::builder()
        .merchant_id("104110045112012")
        .customer_id("fj2030")
        .card_type(CardType::Credit)
        .response_code("00")
        .build()?;
    support::exchange(&fixture(), "pci_query", "nothing bound", &request, &response)
}
