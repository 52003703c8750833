//! Result codes, and what a caller may conclude from each.
//!
//! @generated from specs/withhold/codes.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::Outcome::{Declined, Succeeded, Unknown};
use tongbao_core::schema::{Code, Codes};

/// What a caller may conclude from each `status`.
pub static STATUS: Codes = Codes(&[
    Code::new("-1", Declined, "the call failed").zh("失败").unsure("the document does not say whether the same request may be sent again"),
    Code::new("1", Succeeded, "the call succeeded").zh("成功"),
]);

/// What a caller may conclude from each `charge_status`.
pub static CHARGE_STATUS: Codes = Codes(&[
    Code::new("-1", Unknown, "the call failed, before or after the order was accepted").zh("失败").doc("Query by the same biz_order_no; never send the charge again under another number.").unsure("the document does not say whether an order can exist after it"),
    Code::new("1", Succeeded, "the call was handled; pay_status says how the order stands").zh("成功"),
]);
