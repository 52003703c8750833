//! What must hold between the fields of one request and its table cannot say: what a kind of trade needs inside an object, sums of shares,
//! addresses.
//!
//! [`Huifu::seal`](crate::Huifu) asks here before anything is signed, so a request that the gateway would refuse for such a reason never leaves.
//! Only what one request alone shows is asked. What depends on time stands in [`timing`](crate::timing); what depends on how the merchant is
//! set up (direct mode of the JS trade types, who bears the fee by default) is the gateway's to say.

mod address;
mod split;

use std::fmt;

use tongbao_core::schema::{FieldSchema, Interface};
use tongbao_core::{Amount, Fields, Value, Visitor, text_of};

pub use self::address::{AddressFault, callable};

/// Asks whether the request keeps the rules between its fields.
///
/// # Errors
///
/// Every rule that it breaks.
pub fn check(interface: &Interface, request: &dyn Fields) -> Result<(), Broken> {
    let mut facts = Facts::default();
    request.visit(&mut facts);
    let mut breaches = Vec::new();
    needs(&facts, &mut breaches);
    split::check(&facts, &mut breaches);
    address::check(&facts, &mut breaches);
    if let (Some(trade_type), Some(limits)) = (facts.trade_type, facts.limit_pay_type)
        && !trade_type.starts_with("A_")
        && limits.split(',').any(|code| code != NO_CREDIT)
    {
        breaches.push(Breach::new("limit_pay_type", Rule::AlipayOnly { trade_type: listed(trade_type) }));
    }
    if facts.order == [true, false, false] {
        breaches.push(Breach::new("org_req_date", Rule::NoDay));
    }
    if interface.id == PICTURE && !facts.has_file_url {
        breaches.push(Breach::new("file_url", Rule::NoPicture));
    }
    if breaches.is_empty() { Ok(()) } else { Err(Broken { interface: interface.id, breaches }) }
}

/// A request breaks rules between its fields. Nothing was sent. Holds no value of any field.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Broken {
    /// The id of the interface.
    pub interface: &'static str,
    /// Every broken rule; never empty.
    pub breaches: Vec<Breach>,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.breaches.len();
        write!(f, "{} breaks {count} rule{}:", self.interface, if count == 1 { "" } else { "s" })?;
        self.breaches
            .iter()
            .try_for_each(|Breach { field, rule }| write!(f, "\n  {field}: {rule} ({})", rule.source_label()))
    }
}

impl std::error::Error for Broken {}

/// One broken rule.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Breach {
    /// The field, with the fields that it stands in before it: `wx_data.sub_openid`, `acct_split_bunch.acct_infos[0].div_amt`.
    pub field: String,
    /// What is wrong with it.
    pub rule: Rule,
}

impl Breach {
    fn new(field: impl Into<String>, rule: Rule) -> Self {
        Self { field: field.into(), rule }
    }
}

/// A rule, and how it was broken.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Rule {
    /// A kind of trade needs a field inside an object.
    #[error("missing; trade_type {trade_type} needs {}", needed(.fields, *.one_is_enough))]
    TradeType {
        /// The kind of trade.
        trade_type: &'static str,
        /// The fields that it needs.
        fields: &'static [&'static str],
        /// Whether one of them is enough.
        one_is_enough: bool,
    },
    /// Ways to pay that only one wallet knows are forbidden for another.
    #[error("has a code other than {NO_CREDIT}, and only Alipay knows those; trade_type is {trade_type}")]
    AlipayOnly {
        /// The kind of trade.
        trade_type: &'static str,
    },
    /// The fixed shares are more than there is.
    #[error("the shares add up to more than {total}; at most all of it can be split")]
    MoreThan {
        /// The field with the amount of the trade.
        total: &'static str,
    },
    /// The shares of a refund are not what is refunded.
    #[error("the shares do not add up to {total}; name for each party what it gives back, in all exactly {total}")]
    NotEqual {
        /// The field with the amount of the refund.
        total: &'static str,
    },
    /// The percentages are not all of it.
    #[error("the percentages do not add up to 100.00")]
    NotHundred,
    /// Not a percentage.
    #[error("no percentage above 0 with at most two decimals, such as 23.50")]
    NotPercent,
    /// A share has no percentage.
    #[error("missing; percentage_flag Y (百分比分账) needs it in every share")]
    NoPercent,
    /// A percentage where shares are fixed.
    #[error("only with percentage_flag Y (百分比分账); set the flag, or give div_amt instead")]
    PercentWithoutFlag,
    /// A net split with fixed shares.
    #[error("Y (净值分账) is only for percentages; set percentage_flag Y")]
    NetFixed,
    /// A net split with the fee on top.
    #[error("Y (净值分账) is only for a fee that is taken from the amount; set fee_flag 2 (内扣)")]
    NetOutside,
    /// An address that the gateway does not call.
    #[error(transparent)]
    Address(AddressFault),
    /// An order's number without its day.
    #[error(
        "missing; org_req_seq_id is unique within a day only. It is the req_date that the order itself was sent with"
    )]
    NoDay,
    /// An upload that names no file.
    #[error("missing; it says where the picture is. To send its bytes use `seal_picture`")]
    NoPicture,
}

impl Rule {
    /// Where the gateway's documents say so.
    #[must_use]
    pub const fn source_label(&self) -> &'static str {
        match self {
            Self::TradeType { .. } => "斗拱开放平台, 聚合正扫: trade_type",
            Self::AlipayOnly { .. } => "斗拱开放平台, 聚合正扫: limit_pay_type",
            Self::NotEqual { .. } => "斗拱开放平台, 扫码交易退款: acct_split_bunch",
            Self::Address(_) => "斗拱开放平台, 异步通知: notify_url",
            Self::NoDay => "斗拱开放平台: req_seq_id, org_req_date",
            Self::NoPicture => "商户图片上传: file, file_url",
            _ => "斗拱开放平台, 分账对象: acct_split_bunch",
        }
    }
}

fn needed(fields: &[&str], one_is_enough: bool) -> String {
    fields.join(if one_is_enough { " or " } else { " and " })
}

/// What the rules look at, from one walk over the request.
#[derive(Default)]
struct Facts<'a> {
    trade_type: Option<&'a str>,
    limit_pay_type: Option<&'a str>,
    fee_flag: Option<&'a str>,
    total: Option<(&'static str, Amount)>,
    split: Option<&'a dyn Fields>,
    /// `method_expand` stands for the others in version 4.
    expand: Option<&'a dyn Fields>,
    wallets: Vec<(&'static str, &'a dyn Fields)>,
    addresses: Vec<(&'static str, &'a str)>,
    /// Which of org_req_seq_id, org_req_date and org_hf_seq_id are there.
    order: [bool; 3],
    has_file_url: bool,
    is_v4: bool,
}

impl<'a> Visitor<'a> for Facts<'a> {
    fn field(&mut self, field: &'static FieldSchema, value: Value<'a>) {
        self.is_v4 |= field.wire == EXPAND;
        match (field.wire, value) {
            ("trade_type", Value::Text(text)) => self.trade_type = Some(text),
            ("limit_pay_type", Value::Text(text)) => self.limit_pay_type = Some(text),
            ("fee_flag", Value::Text(text)) => self.fee_flag = Some(text),
            ("org_req_seq_id", Value::Text(_)) => self.order[0] = true,
            ("org_req_date", Value::Date(_)) => self.order[1] = true,
            ("org_hf_seq_id", Value::Text(_)) => self.order[2] = true,
            ("file_url", Value::Text(_)) => self.has_file_url = true,
            ("trans_amt" | "ord_amt", Value::Amount(amount)) => self.total = Some((field.wire, amount)),
            ("acct_split_bunch", Value::Object(object)) => self.split = Some(object),
            (EXPAND, Value::Object(object)) => self.expand = Some(object),
            ("wx_data" | "alipay_data" | "unionpay_data", Value::Object(object)) => {
                self.wallets.push((field.wire, object));
            }
            (name, Value::Text(text)) if ADDRESSES.contains(&name) => self.addresses.push((field.wire, text)),
            _ => {}
        }
    }
}

impl<'a> Facts<'a> {
    /// The object that holds a wallet's parameters, by the name that it has in this version.
    fn wallet(&self, name: &'static str) -> (&'static str, Option<&'a dyn Fields>) {
        if self.is_v4 {
            return (EXPAND, self.expand);
        }
        (name, self.wallets.iter().find(|(found, _)| *found == name).map(|(_, object)| *object))
    }
}

/// What a kind of trade needs inside the object of its wallet.
struct Need {
    trade_types: &'static [&'static str],
    object: &'static str,
    fields: &'static [&'static str],
    one_is_enough: bool,
}

fn needs(facts: &Facts<'_>, breaches: &mut Vec<Breach>) {
    let Some(found) = facts.trade_type else { return };
    for Need { trade_types, object, fields, one_is_enough } in NEEDS {
        let Some(&trade_type) = trade_types.iter().find(|listed| **listed == found) else { continue };
        let (object, wallet) = facts.wallet(object);
        let lacks = |wire: &&&str| wallet.and_then(|wallet| text_of(wallet, wire)).is_none_or(|text| text.is_empty());
        let missing: Vec<_> = fields.iter().filter(lacks).collect();
        let rule = || Rule::TradeType { trade_type, fields, one_is_enough: *one_is_enough };
        match missing.as_slice() {
            all if *one_is_enough && all.len() < fields.len() => {}
            [] => {}
            [first, ..] if *one_is_enough => breaches.push(Breach::new(format!("{object}.{first}"), rule())),
            missing => breaches.extend(missing.iter().map(|wire| Breach::new(format!("{object}.{wire}"), rule()))),
        }
    }
}

/// A kind of trade as an error names it. What a table does not list may be anything.
fn listed(trade_type: &str) -> &'static str {
    let all = NEEDS.iter().flat_map(|need| need.trade_types).chain(OTHER_TRADE_TYPES);
    all.copied().find(|listed| *listed == trade_type).unwrap_or("none of Alipay's")
}

const NEEDS: &[Need] = &[
    Need {
        trade_types: &["T_JSAPI", "T_MINIAPP"],
        object: "wx_data",
        fields: &["sub_appid", "sub_openid"],
        one_is_enough: false,
    },
    // 微信正扫 and 直连H5 exist in direct mode only, which needs the address of the payer's device.
    Need { trade_types: &["T_NATIVE", "T_H5"], object: "wx_data", fields: &["spbill_create_ip"], one_is_enough: false },
    Need {
        trade_types: &["A_JSAPI"],
        object: "alipay_data",
        fields: &["buyer_id", "buyer_logon_id"],
        one_is_enough: true,
    },
    Need {
        trade_types: &["U_JSAPI"],
        object: "unionpay_data",
        fields: &["qr_code", "user_id", "customer_ip"],
        one_is_enough: false,
    },
    Need {
        trade_types: &["T_MICROPAY", "A_MICROPAY", "U_MICROPAY"],
        object: EXPAND,
        fields: &["auth_code"],
        one_is_enough: false,
    },
];

const OTHER_TRADE_TYPES: &[&str] = &["T_APP", "U_NATIVE", "D_NATIVE"];

/// The fields of requests that say where messages go.
const ADDRESSES: [&str; 3] = ["notify_url", "async_return_url", "busi_async_return_url"];

const EXPAND: &str = "method_expand";
const NO_CREDIT: &str = "NO_CREDIT";
const PICTURE: &str = "supplementary_picture";
