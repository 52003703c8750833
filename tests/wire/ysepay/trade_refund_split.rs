//! 分账退款 `trade_refund_split`.
//!
//! @generated from specs/ysepay/trade_refund_split.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_ysepay::{IsChargeFee, IsDivision, OrderDivision, OriDivisionMode, RefundSplit, TradeRefundSplitRequest, TradeRefundSplitResponse, YsePayFault};
use tongbao_core::schema::DateForm;
use tongbao_core::{Amount, Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = TradeRefundSplitRequest::builder()
        .out_trade_no("20240101000000000001")
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .trade_no("68431922806471166")
        .refund_amount(Amount::from_fen(10000))
        .refund_reason("正常退款")
        .out_request_no("20240101000000000002")
        .is_division(IsDivision::Split)
        .refund_split_info([RefundSplit::builder()
            .refund_mer_id("hyfz_test2")
            .refund_amount(Amount::from_fen(6000))
            .build()?, RefundSplit::builder()
            .refund_mer_id("hyfz_test3")
            .refund_amount(Amount::from_fen(4000))
            .build()?])
        .ori_division_mode(OriDivisionMode::ByAmount)
        .order_div_list([OrderDivision::builder()
            .division_mer_id("hyfz_test2")
            .division_amount(Amount::from_fen(6000))
            .is_charge_fee(IsChargeFee::Charged)
            .build()?, OrderDivision::builder()
            .division_mer_id("hyfz_test3")
            .division_amount(Amount::from_fen(4000))
            .is_charge_fee(IsChargeFee::NotCharged)
            .build()?])
        .build()?;
    let response = TradeRefundSplitResponse::builder()
        .code("10000")
        .msg("Success")
        .refund_amount(Amount::from_fen(10000))
        .trade_no("68431922806471166")
        .out_trade_no("20240101000000000001")
        .account_date("20240101")
        .out_request_no("20240101000000000002")
        .refundsn("01R240101000000001")
        .build()?;
    support::exchange(&fixture(), "trade_refund_split", "accepted", &request, &response)
}

/// the order is not found (constructed).
#[test]
fn the_order_is_not_found() -> TestResult {
    let request = TradeRefundSplitRequest::builder()
        .out_trade_no("20240101000000000001")
        .shopdate(Date::parse("20240101", DateForm::Day8)?)
        .trade_no("68431922806471166")
        .refund_amount(Amount::from_fen(10000))
        .refund_reason("正常退款")
        .out_request_no("20240101000000000002")
        .is_division(IsDivision::NotSplit)
        .build()?;
    let fault = YsePayFault::builder()
        .code("40004")
        .msg("Business Failed")
        .sub_code("ACQ.QUERY_NO_RECORD")
        .sub_msg("暂未查询到交易,请检查订单号/流水号后重试")
        .build()?;
    support::fault(&fixture(), "trade_refund_split", "the order is not found", &request, &fault)
}
