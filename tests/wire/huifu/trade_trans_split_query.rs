//! 交易分账明细查询 `trade_trans_split_query`.
//!
//! @generated from specs/huifu/trade_trans_split_query.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{TradeTransSplitQueryRequest, TradeTransSplitQueryResponse};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = TradeTransSplitQueryRequest::builder()
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .huifu_id("6666000100000001")
        .ord_type("consume")
        .build()?;
    let response = TradeTransSplitQueryResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .build()?;
    support::exchange(&fixture(), "trade_trans_split_query", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = TradeTransSplitQueryRequest::builder()
        .hf_seq_id("002900TOP2A240101120000P001ac13000000001")
        .huifu_id("6666000100000001")
        .ord_type("consume")
        .build()?;
    let response = TradeTransSplitQueryResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .build()?;
    support::exchange(&fixture(), "trade_trans_split_query", "refused", &request, &response)
}
