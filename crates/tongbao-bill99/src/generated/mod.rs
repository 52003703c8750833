//! 快钱 99bill: every message and table of its specs.
//!
//! @generated from specs/bill99/*.toml by `cargo xtask codegen`. Edit the spec.

mod codes;
mod get_dyn_num;
mod ind_auth;
mod ind_auth_verify;
mod pci_del;
mod pci_query;
mod purchase;
mod query_cardinfo;
mod query_txn;
mod refund;
mod txn_notify;
mod types;
mod void;

pub use codes::*;
pub use get_dyn_num::*;
pub use ind_auth::*;
pub use ind_auth_verify::*;
pub use pci_del::*;
pub use pci_query::*;
pub use purchase::*;
pub use query_cardinfo::*;
pub use query_txn::*;
pub use refund::*;
pub use txn_notify::*;
pub use types::*;
pub use void::*;

use tongbao_core::schema::{Body, Charset, WireSchema, XmlRoot};
use tongbao_core::{Incoming, Protocol};

/// What the specs say about 快钱 99bill as a whole.
///
/// Source: 协议支付 API 接口说明 1.0.1 (2019-03-14).
#[derive(Clone, Copy, Debug)]
pub enum Bill99Protocol {}

impl Protocol for Bill99Protocol {
    const ID: &'static str = "bill99";
    const NAME: &'static str = "快钱 99bill";
    const WIRE: WireSchema = WireSchema {
        body: Body::Xml(XmlRoot { name: "MasMessage", namespace: Some("http://www.99bill.com/mas_cnp_merchant_interface") }),
        charset: Charset::Utf8,
        common: None,
        sign: None,
        notify: &[],
        fault: Some((<Bill99Fault as tongbao_core::Message>::SCHEMA, tongbao_core::schema::Judge { code: Some(("errorCode", &ERROR_CODE)), text: Some("errorMessage"), detail: None, state: None, hints: tongbao_core::schema::Hints(&[]) })),
    };
    const ENDPOINTS: &'static [(&'static str, &'static str)] = &[
        ("production", "https://mas.99bill.com/cnp"),
        ("test", "https://sandbox.99bill.com:9445/cnp"),
    ];
    const INTERFACES: &'static [Incoming] = &[
        Incoming::of::<GetDynNumRequest, GetDynNumResponse>(&GET_DYN_NUM),
        Incoming::of::<IndAuthRequest, IndAuthResponse>(&IND_AUTH),
        Incoming::of::<IndAuthVerifyRequest, IndAuthVerifyResponse>(&IND_AUTH_VERIFY),
        Incoming::of::<PciDelRequest, PciDelResponse>(&PCI_DEL),
        Incoming::of::<PciQueryRequest, PciQueryResponse>(&PCI_QUERY),
        Incoming::of::<PurchaseRequest, PurchaseResponse>(&PURCHASE),
        Incoming::of::<QueryCardinfoRequest, QueryCardinfoResponse>(&QUERY_CARDINFO),
        Incoming::of::<QueryTxnRequest, QueryTxnResponse>(&QUERY_TXN),
        Incoming::of::<RefundRequest, RefundResponse>(&REFUND),
        Incoming::of::<TxnNotifyAck, TxnNotify>(&TXN_NOTIFY),
        Incoming::of::<VoidRequest, VoidResponse>(&VOID),
    ];
}
