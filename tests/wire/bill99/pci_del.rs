//! PCI 数据解绑接口 `pci_del`.
//!
//! @generated from specs/bill99/pci_del.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_bill99::{BankId, PciDelRequest, PciDelResponse};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// unbound (document). The document also sends and returns an empty pan.
#[test]
fn unbound() -> TestResult {
    let request = PciDelRequest::builder()
        .merchant_id("104110045112012")
        .customer_id("33150003")
        .storable_pan("6217009100")
        .bank_id(BankId::Ccb)
        .build()?;
    let response = PciDelResponse::builder()
        .merchant_id("104110045112012")
        .customer_id("33150003")
        .storable_pan("6217009100")
        .bank_id(BankId::Ccb)
        .response_code("00")
        .build()?;
    support::exchange(&fixture(), "pci_del", "unbound", &request, &response)
}

/// by payToken, nothing bound (constructed).
#[test]
fn by_paytoken_nothing_bound() -> TestResult {
    let request = PciDelRequest::builder()
        .merchant_id("104110045112012")
        .customer_id("fj2030")
        .pay_token("8120000002712994411")
        .bank_id(BankId::Abc)
        .build()?;
    let response = PciDelResponse::builder()
        .merchant_id("104110045112012")
        .customer_id("fj2030")
        .bank_id(BankId::Abc)
        .response_code("T8")
        .response_text_message("解绑失败，未绑定相关信息")
        .build()?;
    support::exchange(&fixture(), "pci_del", "by payToken, nothing bound", &request, &response)
}
