//! 查询交易流水接口(交易订单查询) `query_txn`.
//!
//! @generated from specs/bill99/query_txn.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_bill99::{Bill99Fault, CardOrg, QueryTxnRequest, QueryTxnResponse, TxnStatus, TxnType, VoidFlag};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, BeijingTime};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// succeeded (document). responseTextMessage is present and empty in the document.
#[test]
fn succeeded() -> TestResult {
    let request = QueryTxnRequest::builder()
        .external_ref_number("20160126145859")
        .txn_type(TxnType::Purchase)
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .build()?;
    let response = QueryTxnResponse::builder()
        .version("1.0")
        .txn_type(TxnType::Purchase)
        .amount(Amount::from_fen(1000))
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .entry_time(BeijingTime::parse("20160126145908", DateForm::Second14)?)
        .external_ref_number("20160126145859")
        .customer_id("33150003")
        .trans_time(BeijingTime::parse("20160126145942", DateForm::Second14)?)
        .void_flag(VoidFlag::NotVoided)
        .ref_number("000012846461")
        .response_code("00")
        .card_org(CardOrg::UnionPay)
        .issuer("建设银行")
        .storable_card_no("6217009100")
        .authorization_code("584559")
        .txn_status(TxnStatus::Succeeded)
        .build()?;
    support::exchange(&fixture(), "query_txn", "succeeded", &request, &response)
}

/// succeeded without terminal (document). Second sample of 5.3.3. Its entryTime, transTime, refNumber, responseCode, cardOrg and txnStatus are lost and constructed.
#[test]
fn succeeded_without_terminal() -> TestResult {
    let request = QueryTxnRequest::builder()
        .external_ref_number("20181217174501")
        .txn_type(TxnType::Purchase)
        .merchant_id("104110045112012")
        .build()?;
    let response = QueryTxnResponse::builder()
        .version("1.0")
        .txn_type(TxnType::Purchase)
        .amount(Amount::from_fen(1000))
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .entry_time(BeijingTime::parse("20181217174505", DateForm::Second14)?)
        .external_ref_number("20181217174501")
        .customer_id("33151000")
        .trans_time(BeijingTime::parse("20181217174515", DateForm::Second14)?)
        .void_flag(VoidFlag::NotVoided)
        .ref_number("000020101024")
        .response_code("00")
        .card_org(CardOrg::UnionPay)
        .issuer("招商银行")
        .storable_card_no("6214833617")
        .authorization_code("904786")
        .txn_status(TxnStatus::Succeeded)
        .build()?;
    support::exchange(&fixture(), "query_txn", "succeeded without terminal", &request, &response)
}

/// pending (constructed).
#[test]
fn pending() -> TestResult {
    let request = QueryTxnRequest::builder()
        .external_ref_number("20160316153005")
        .txn_type(TxnType::Purchase)
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .build()?;
    let response = QueryTxnResponse::builder()
        .version("1.0")
        .txn_type(TxnType::Purchase)
        .amount(Amount::from_fen(11000))
        .merchant_id("104110045112012")
        .terminal_id("00002012")
        .entry_time(BeijingTime::parse("20160316153005", DateForm::Second14)?)
        .external_ref_number("20160316153005")
        .customer_id("33150001")
        .trans_time(BeijingTime::parse("20160316153009", DateForm::Second14)?)
        .void_flag(VoidFlag::NotVoided)
        .ref_number("000012948375")
        .response_code("C0")
        .response_text_message("正在处理中")
        .card_org(CardOrg::UnionPay)
        .issuer("招商银行")
        .storable_card_no("6225752522")
        .txn_status(TxnStatus::Pending)
        .build()?;
    support::exchange(&fixture(), "query_txn", "pending", &request, &response)
}

/// no such order (document). The reply has the echoed QryTxnMsgContent before the ErrorMsgContent.
#[test]
fn no_such_order() -> TestResult {
    let request = QueryTxnRequest::builder()
        .external_ref_number("FHC20180321151824")
        .txn_type(TxnType::Purchase)
        .merchant_id("104110045112012")
        .build()?;
    let fault = Bill99Fault::builder()
        .error_code("B.MGW.0170")
        .error_message("No transaction[externalRefNumber='FHC20180321151824', refNumber='null'] exists!")
        .build()?;
    support::fault(&fixture(), "query_txn", "no such order", &request, &fault)
}
