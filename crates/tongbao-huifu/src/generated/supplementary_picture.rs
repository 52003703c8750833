//! 商户图片上传 `supplementary_picture`, `POST …/v2/supplementary/picture`.
//!
//! Source: a public field catalogue of the vendor for merchant onboarding, 商户图片上传.
//!
//! @generated from specs/huifu/supplementary_picture.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::schema::{Flow, Interface, Judge};
use tongbao_core::{Date, Message, Request, UnknownMembers};

use super::{HINTS, RESP_CODE};

/// 商户图片上传: uploads a picture or document for onboarding.
///
/// Sent as multipart/form-data: sys_id, product_id, data as text, sign, and the binary part file. Either that part or
/// file_url is given, never both; with file_url there is no file. JPG, BMP and PNG up to 2 MB, other files up to 10 MB.
/// Some clients send no sign and do not verify the reply.
///
/// ```text
/// accepted (constructed):
/// req_seq_id = R20240101000001
/// req_date = 20240101
/// file_type = F02
/// file_url = https://merchant.example/front.jpg
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 商户图片上传.
#[doc(alias = "商户图片上传")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(request, id = "supplementary_picture", label = "商户图片上传", container = ["data"])]
pub struct SupplementaryPictureRequest {
    /// 业务请求流水号. At most 32 characters.
    ///
    /// Unique for each huifu_id and day.
    #[doc(alias = "业务请求流水号")]
    #[field("req_seq_id", "业务请求流水号", M, chars = ..=32)]
    req_seq_id: String,

    /// 业务请求日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "业务请求日期")]
    #[field("req_date", "业务请求日期", M, date = "yyyyMMdd")]
    req_date: Date,

    /// 图片类型. At most 32 characters.
    ///
    /// F02 and F03 front and back of the identity card of the legal person, F07 the business licence, F08 the account
    /// permit, F13 the settlement card, F22 the shop front, F24 the shop inside, F28 and F29 the identity card of the
    /// contact.
    ///
    /// Unsure: sources disagree which of F28 and F29 is the front.
    #[doc(alias = "图片类型")]
    #[field("file_type", "图片类型", M, chars = ..=32)]
    file_type: String,

    /// 商户号. At most 18 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=18)]
    huifu_id: Option<String>,

    /// 文件url链接. At most 512 characters.
    ///
    /// Instead of the binary part file.
    #[doc(alias = "文件url链接")]
    #[field("file_url", "文件url链接", O, chars = ..=512)]
    file_url: Option<String>,
}

/// 商户图片上传应答: the reply to [`SupplementaryPictureRequest`].
///
/// ```text
/// accepted (constructed):
/// resp_code = 00000000
/// resp_desc = 成功
/// file_id = 00000000-0000-0000-0000-000000000002
/// ```
///
/// Source: a public field catalogue of the vendor for merchant onboarding, 商户图片上传.
#[doc(alias = "商户图片上传")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(response, id = "supplementary_picture", label = "商户图片上传", container = ["data"])]
#[non_exhaustive]
pub struct SupplementaryPictureResponse {
    /// 业务返回码. At most 8 characters.
    #[doc(alias = "业务返回码")]
    #[field("resp_code", "业务返回码", M, chars = ..=8)]
    pub resp_code: String,

    /// 业务返回描述. At most 512 characters.
    #[doc(alias = "业务返回描述")]
    #[field("resp_desc", "业务返回描述", O, chars = ..=512)]
    pub resp_desc: Option<String>,

    /// 文件jfileID. At most 64 characters.
    #[doc(alias = "文件jfileID")]
    #[field("file_id", "文件jfileID", O, chars = ..=64)]
    pub file_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// `supplementary_picture` 商户图片上传: its two messages, and how its answer is judged.
pub const SUPPLEMENTARY_PICTURE: Interface = Interface {
    id: "supplementary_picture",
    gateway: "huifu",
    title: "商户图片上传",
    summary: "Uploads a picture or document for onboarding.",
    path: "/v2/supplementary/picture",
    method: "",
    endpoint: "",
    version: "v2",
    flow: Flow::Configure,
    key: Some("req_seq_id"),
    charges: false,
    source: "a public field catalogue of the vendor for merchant onboarding, 商户图片上传",
    outbound: <SupplementaryPictureRequest as Message>::SCHEMA,
    inbound: <SupplementaryPictureResponse as Message>::SCHEMA,
    judge: Judge { code: Some(("resp_code", &RESP_CODE)), text: Some("resp_desc"), detail: None, state: None, hints: HINTS },
    sign: None,
};

impl Request for SupplementaryPictureRequest {
    type Protocol = super::HuifuProtocol;
    type Response = SupplementaryPictureResponse;
    const INTERFACE: &'static Interface = &SUPPLEMENTARY_PICTURE;
}
