//! 代扣 withhold (AES + MD5): every message and table of its specs.
//!
//! @generated from specs/withhold/*.toml by `cargo xtask codegen`. Edit the spec.

mod callback;
mod codes;
mod confirm_tied_card;
mod pre_tied_card;
mod single_order_query;
mod single_withhold;
mod types;

pub use callback::*;
pub use codes::*;
pub use confirm_tied_card::*;
pub use pre_tied_card::*;
pub use single_order_query::*;
pub use single_withhold::*;
pub use types::*;

use tongbao_core::schema::{Body, Charset, WireSchema};
use tongbao_core::{Incoming, Protocol};

/// What the specs say about 代扣 withhold (AES + MD5) as a whole.
///
/// Source: 代扣接口文档.
#[derive(Clone, Copy, Debug)]
pub enum WithholdProtocol {}

impl Protocol for WithholdProtocol {
    const ID: &'static str = "withhold";
    const NAME: &'static str = "代扣 withhold (AES + MD5)";
    const WIRE: WireSchema = WireSchema {
        body: Body::Json { content: Some("args") },
        charset: Charset::Utf8,
        common: Some(<CommonParameters as tongbao_core::Message>::SCHEMA),
        sign: None,
        notify: &[],
        fault: Some((<WithholdFault as tongbao_core::Message>::SCHEMA, tongbao_core::schema::Judge { code: Some(("status", &STATUS)), text: Some("message"), detail: None, state: None, hints: tongbao_core::schema::Hints(&[]) })),
    };
    const ENDPOINTS: &'static [(&'static str, &'static str)] = &[
    ];
    const INTERFACES: &'static [Incoming] = &[
        Incoming::of::<CallbackAck, Callback>(&CALLBACK),
        Incoming::of::<ConfirmTiedCardRequest, ConfirmTiedCardResponse>(&CONFIRM_TIED_CARD),
        Incoming::of::<PreTiedCardRequest, PreTiedCardResponse>(&PRE_TIED_CARD),
        Incoming::of::<SingleOrderQueryRequest, SingleOrderQueryResponse>(&SINGLE_ORDER_QUERY),
        Incoming::of::<SingleWithholdRequest, SingleWithholdResponse>(&SINGLE_WITHHOLD),
    ];
}
