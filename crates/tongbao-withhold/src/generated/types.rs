//! Objects and lists of values that the messages share.
//!
//! @generated from specs/withhold/*.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::{Credential, Message, Secret, Token, UnknownMembers, Unrecognized, WireEnum};

/// 错误: what comes instead of a reply when the gateway could not process the message.
#[doc(alias = "错误")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(fault, id = "fault", label = "错误")]
#[non_exhaustive]
pub struct WithholdFault {
    /// 状态. At most 40 characters.
    ///
    /// -1: the call failed, and there is no `response`.
    ///
    /// Unsure: 40 in two tables, 66 in the other two, for a text of one or two characters.
    #[doc(alias = "状态")]
    #[field("status", "状态", M, chars = ..=40)]
    pub status: String,

    /// 错误原因. At most 250 characters.
    #[doc(alias = "错误原因")]
    #[field("message", "错误原因", O, chars = ..=250)]
    pub message: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 公共请求参数.
///
/// The six members of every request's body; the request's own fields are inside `args`.
#[doc(alias = "公共请求参数")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "common_parameters", label = "公共请求参数")]
pub struct CommonParameters {
    /// 分配给请求方的唯一标识.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "分配给请求方的唯一标识")]
    #[field("ua", "分配给请求方的唯一标识", M)]
    ua: String,

    /// 请求参数密文.
    ///
    /// The request's own fields as JSON, encrypted with AES.
    ///
    /// Unsure: no length is given; neither are key size, mode, padding and text form.
    #[doc(alias = "请求参数密文")]
    #[field("args", "请求参数密文", M)]
    args: Secret<Credential>,

    /// 请求签名.
    ///
    /// MD5 over ua, key, method and args, one after the other.
    ///
    /// Unsure: no length is given; 32 hex digits are assumed, lower-case.
    #[doc(alias = "请求签名")]
    #[field("sign", "请求签名", M)]
    sign: String,

    /// 以秒为单位的UnixTimestamp时间戳.
    ///
    /// Not covered by the signature.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "以秒为单位的UnixTimestamp时间戳")]
    #[field("timestamp", "以秒为单位的UnixTimestamp时间戳", O)]
    timestamp: Option<String>,

    /// 请求唯一流水号.
    ///
    /// Not covered by the signature.
    ///
    /// Unsure: no length is given.
    #[doc(alias("请求唯一流水号", "requestId"))]
    #[field("requestId", "请求唯一流水号", M)]
    request_id: String,

    /// 请求接口名.
    ///
    /// Unsure: no length is given.
    #[doc(alias = "请求接口名")]
    #[field("method", "请求接口名", M)]
    method: String,
}

/// 业务参数.
#[doc(alias = "业务参数")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "biz_data", label = "业务参数")]
pub struct BizData {
    /// 签约协议号.
    ///
    /// From confirm-tied-card.
    ///
    /// Unsure: no length here; 40 where it is handed out.
    #[doc(alias = "签约协议号")]
    #[field("protocol_no", "签约协议号", O)]
    protocol_no: Option<Secret<Token>>,
}

/// 支付状态.
///
/// Anything else says nothing about the money.
#[doc(alias = "支付状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "pay_status", label = "支付状态")]
#[non_exhaustive]
pub enum PayStatus {
    /// `success` 成功. Succeeded.
    #[wire("success", "成功", succeeded)]
    Success,
    /// `fail` 失败. Declined.
    #[wire("fail", "失败", declined)]
    Fail,
    /// `initial` 初始状态. Processing.
    #[wire("initial", "初始状态", processing)]
    Initial,
    /// `pending` 处理中. Processing.
    #[wire("pending", "处理中", processing)]
    Pending,
    /// `wait_pay` 处理中. Processing. Listed for the query only.
    #[wire("wait_pay", "处理中", processing)]
    WaitPay,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}
