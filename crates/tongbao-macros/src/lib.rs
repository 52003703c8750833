//! `derive(Message)`, `derive(WireEnum)` and, behind the feature `protocol`, `protocol!`.
//!
//! The derives turn a declaration whose attributes repeat one table of a gateway's document into that table as a constant, two small
//! functions, and a builder. Everything else is written once over the table, in ordinary code, in `tongbao-core` and `tongbao-wire`.
//!
//! Each derive works in phases, one file each: `attr` (tokens → attributes), `message` / `list` (the checked declaration), `expand`
//! (output). All mistakes come out together, each at its token, and the output is complete even then, so that one mistake does not
//! become forty.

mod attr;
mod expand;
mod faults;
mod list;
mod message;
#[cfg(feature = "protocol")]
mod protocol;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Makes a struct a message of a gateway.
///
/// ```ignore
/// #[derive(Clone, Debug, PartialEq, Message)]
/// #[message(request, id = "purchase", label = "协议支付", container = ["TxnMsgContent"])]
/// #[message(at_least_one("storableCardNo", "payToken"))]
/// pub struct PurchaseRequest {
///     /// 商户号. Exactly 15 characters.
///     #[field("merchantId", "商户号", M, chars = 15)]
///     merchant_id: String,
///     /// 金额.
///     #[field("amount", "金额", M, amount = yuan, chars = ..=12)]
///     amount: Amount,
/// }
/// ```
///
/// On the struct: the role (`request`, `response`, `notify`, `ack`, `fault`, `object`), `id`, `label`, `container` (names of the element that
/// holds the fields), `echo_container`, `anonymous`, `word`, and the rules `at_least_one`, `exactly_one`, `at_most_one`, `together` over wire names.
///
/// On a field: wire name, label, need (`M`, `C`, `O`); a length `chars`, `digits`, `utf8_bytes` or `gbk_bytes`, `wire_bytes` (`= 15`, `= ..=32`,
/// `= 2..=32`); what it holds: nothing for text, `amount = fen | yuan | yuan_2dp`, `date = "yyyyMMdd"`, `datetime = "yyyyMMddHHmmss"`,
/// `int = 1..=99`, `values` for a [`WireEnum`](macro@WireEnum), `object`, `items = ..=20` for a list, with `item = "name"`; and
/// `fixed = "TR1"`, `when("field" = ["value"])`, `also = ["spelling"]`, `echo`, `empty`, `envelope`, `encrypted`, `json`.
///
/// A message that comes from the gateway has one more field, marked `#[unknown]`, for what the table does not have.
#[proc_macro_derive(Message, attributes(message, field, unknown))]
pub fn derive_message(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand::message(&input).into()
}

/// Makes an enum the list of values of a field.
///
/// ```ignore
/// #[derive(Clone, Debug, Eq, PartialEq, WireEnum)]
/// #[wire_enum(id = "txn_status", label = "交易状态")]
/// #[non_exhaustive]
/// pub enum TxnStatus {
///     #[wire("S", "交易成功", succeeded)]
///     Succeeded,
///     /// A value that this version does not know.
///     Unrecognized(Unrecognized),
/// }
/// ```
///
/// With the variant `Unrecognized(Unrecognized)` values that are not listed are kept; without it they are refused. `open` on the enum
/// lets requests carry them too. The last word of `wire` is what the value says about the money.
#[proc_macro_derive(WireEnum, attributes(wire_enum, wire))]
pub fn derive_wire_enum(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand::wire_enum(&input).into()
}

/// Declares the messages of a private gateway from its TOML file, in the module where it stands.
///
/// `protocol!("specs/private.toml")` takes a path below the package's folder. The text is the one that `cargo xtask codegen` would write,
/// so moving to checked-in code later changes nothing. A mistake in the file comes with line and column in the file.
#[cfg(feature = "protocol")]
#[proc_macro]
pub fn protocol(input: TokenStream) -> TokenStream {
    let path = parse_macro_input!(input as syn::LitStr);
    protocol::expand(&path).into()
}
