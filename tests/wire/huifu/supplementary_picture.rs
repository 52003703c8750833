//! 商户图片上传 `supplementary_picture`.
//!
//! @generated from specs/huifu/supplementary_picture.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_huifu::{SupplementaryPictureRequest, SupplementaryPictureResponse};
use tongbao_core::schema::DateForm;
use tongbao_core::{Date};

use super::fixture::fixture;
use crate::support::{self, TestResult};

/// accepted (constructed).
#[test]
fn accepted() -> TestResult {
    let request = SupplementaryPictureRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .file_type("F02")
        .file_url("https://merchant.example/front.jpg")
        .build()?;
    let response = SupplementaryPictureResponse::builder()
        .resp_code("00000000")
        .resp_desc("成功")
        .file_id("00000000-0000-0000-0000-000000000002")
        .build()?;
    support::exchange(&fixture(), "supplementary_picture", "accepted", &request, &response)
}

/// refused (constructed).
#[test]
fn refused() -> TestResult {
    let request = SupplementaryPictureRequest::builder()
        .req_seq_id("R20240101000001")
        .req_date(Date::parse("20240101", DateForm::Day8)?)
        .file_type("F02")
        .file_url("https://merchant.example/front.jpg")
        .build()?;
    let response = SupplementaryPictureResponse::builder()
        .resp_code("10000000")
        .resp_desc("无效参数")
        .build()?;
    support::exchange(&fixture(), "supplementary_picture", "refused", &request, &response)
}
