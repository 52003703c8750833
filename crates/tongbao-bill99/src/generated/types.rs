//! Objects and lists of values that the messages share.
//!
//! @generated from specs/bill99/*.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::{Credential, Message, Pan, Phone, Secret, Token, UnknownMembers, Unrecognized, WireEnum};

/// 错误: what comes instead of a reply when the gateway could not process the message.
#[doc(alias = "错误")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(fault, id = "fault", label = "错误", container = ["ErrorMsgContent"])]
#[non_exhaustive]
pub struct Bill99Fault {
    /// 错误代码. At most 16 characters.
    ///
    /// Format and system errors only; never together with a responseCode.
    #[doc(alias("错误代码", "errorCode"))]
    #[field("errorCode", "错误代码", M, chars = ..=16)]
    pub error_code: String,

    /// 错误消息. At most 128 UTF-8 bytes.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias("错误消息", "errorMessage"))]
    #[field("errorMessage", "错误消息", O, utf8_bytes = ..=128)]
    pub error_message: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 卡信息.
#[doc(alias = "卡信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "card_info", label = "卡信息")]
#[non_exhaustive]
pub struct CardInfo {
    /// 交易类型编码.
    ///
    /// Stands in the repeated QryCardContent.
    #[doc(alias("交易类型编码", "txnType"))]
    #[field("txnType", "交易类型编码", O, values)]
    pub txn_type: Option<TxnType>,

    /// 卡号. At most 19 digits.
    #[doc(alias("卡号", "cardNo"))]
    #[field("cardNo", "卡号", M, digits = ..=19)]
    pub card_no: Secret<Pan>,

    /// 卡组织编号.
    #[doc(alias("卡组织编号", "cardOrg"))]
    #[field("cardOrg", "卡组织编号", O, values)]
    pub card_org: Option<CardOrg>,

    /// 卡类型.
    #[doc(alias("卡类型", "cardType"))]
    #[field("cardType", "卡类型", O, values)]
    pub card_type: Option<CardType>,

    /// 发卡银行名称. At most 64 UTF-8 bytes.
    ///
    /// Unsure: the document gives no unit; the full specification counts bytes.
    #[doc(alias = "发卡银行名称")]
    #[field("issuer", "发卡银行名称", O, utf8_bytes = ..=64)]
    pub issuer: Option<String>,

    /// CNP 标志位.
    ///
    /// Whether the gateway supports the card.
    #[doc(alias("CNP 标志位", "validFlag"))]
    #[field("validFlag", "CNP 标志位", M, values)]
    pub valid_flag: ValidFlag,

    /// 交易能力位图. Exactly 3 digits.
    ///
    /// Which of CVV2, name and id number are needed; kept as text.
    ///
    /// Unsure: digit 1 is CVV2, 2 name, 3 id number, yet 001 is given for CVV2 only and 011 for id number and name, in
    /// every edition.
    #[doc(alias("交易能力位图", "validateType"))]
    #[field("validateType", "交易能力位图", O, digits = 3)]
    pub validate_type: Option<String>,

    /// 银行简称.
    #[doc(alias("银行简称", "bankId"))]
    #[field("bankId", "银行简称", O, values)]
    pub bank_id: Option<BankId>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 扩展数据.
#[doc(alias = "扩展数据")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ext_date", label = "扩展数据")]
pub struct ExtDate {
    /// 数据键.
    ///
    /// Unsure: no source gives a length.
    #[doc(alias = "数据键")]
    #[field("key", "数据键", M)]
    key: String,

    /// 数据值.
    ///
    /// Empty where the flow has nothing to say, as phone and validCode in an agreement payment.
    ///
    /// Unsure: no source gives a length.
    #[doc(alias = "数据值")]
    #[field("value", "数据值", M, empty)]
    value: Secret<Credential>,
}

/// 已存储的卡相关信息.
#[doc(alias = "已存储的卡相关信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "pci_info", label = "已存储的卡相关信息")]
#[non_exhaustive]
pub struct PciInfo {
    /// 银行代码.
    #[doc(alias("银行代码", "bankId"))]
    #[field("bankId", "银行代码", M, values)]
    pub bank_id: BankId,

    /// 缩略卡号. Exactly 10 digits.
    ///
    /// First six and last four digits of the card number.
    #[doc(alias("缩略卡号", "storablePan"))]
    #[field("storablePan", "缩略卡号", M, digits = 10, also = ["storableCardNo"])]
    pub storable_pan: String,

    /// 缩略手机号. Exactly 7 digits.
    ///
    /// Spelled with a small o, unlike phoneNO.
    #[doc(alias("缩略手机号", "shortPhoneNo"))]
    #[field("shortPhoneNo", "缩略手机号", O, digits = 7)]
    pub short_phone_no: Option<Secret<Phone>>,

    /// 手机号码. At most 20 characters.
    ///
    /// In the sample only; the table has just shortPhoneNo.
    #[doc(alias("手机号码", "phoneNO"))]
    #[field("phoneNO", "手机号码", O, chars = ..=20)]
    pub phone_no: Option<Secret<Phone>>,

    /// 支付标记. Exactly 19 digits.
    #[doc(alias("支付标记", "payToken"))]
    #[field("payToken", "支付标记", O, digits = 19)]
    pub pay_token: Option<Secret<Token>>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 交易类型编码.
#[doc(alias = "交易类型编码")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "txn_type", label = "交易类型编码")]
#[non_exhaustive]
pub enum TxnType {
    /// `PUR` 消费交易.
    #[wire("PUR", "消费交易")]
    Purchase,
    /// `INP` 分期消费交易.
    #[wire("INP", "分期消费交易")]
    InstalmentPurchase,
    /// `PRE` 预授权交易.
    #[wire("PRE", "预授权交易")]
    Preauth,
    /// `CFM` 预授权完成交易.
    #[wire("CFM", "预授权完成交易")]
    PreauthCompletion,
    /// `VTX` 撤销交易.
    #[wire("VTX", "撤销交易")]
    Void,
    /// `RFD` 退货交易.
    #[wire("RFD", "退货交易")]
    Refund,
    /// `CIV` 卡信息验证交易.
    #[wire("CIV", "卡信息验证交易")]
    CardVerification,
    /// `RNA` 实名验证交易.
    #[wire("RNA", "实名验证交易")]
    RealNameCheck,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 消息状态.
#[doc(alias = "消息状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "interactive_status", label = "消息状态")]
#[non_exhaustive]
pub enum InteractiveStatus {
    /// `TR1` 商户请求报文 (request of the merchant).
    #[wire("TR1", "商户请求报文")]
    Tr1,
    /// `TR2` 快钱应答报文 (reply of the gateway).
    #[wire("TR2", "快钱应答报文")]
    Tr2,
    /// `TR3` 快钱发送报文 (notification of the gateway).
    #[wire("TR3", "快钱发送报文")]
    Tr3,
    /// `TR4` 商户应答报文 (acknowledgement of the merchant).
    #[wire("TR4", "商户应答报文")]
    Tr4,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 证件类型.
#[doc(alias = "证件类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "id_type", label = "证件类型")]
pub enum IdType {
    /// `0` 身份证类型.
    #[wire("0", "身份证类型")]
    IdentityCard,
    /// `1` 护照类型.
    #[wire("1", "护照类型")]
    Passport,
    /// `2` 军官证.
    #[wire("2", "军官证")]
    OfficerCard,
    /// `3` 士兵证.
    #[wire("3", "士兵证")]
    SoldierCard,
    /// `4` 港澳台通行证.
    #[wire("4", "港澳台通行证")]
    HkMacaoTaiwanPass,
    /// `5` 临时身份证.
    #[wire("5", "临时身份证")]
    TemporaryIdentityCard,
    /// `6` 户口本.
    #[wire("6", "户口本")]
    HouseholdRegister,
    /// `7` 其他类型证件.
    #[wire("7", "其他类型证件")]
    Other,
    /// `9` 警官证.
    #[wire("9", "警官证")]
    PoliceCard,
    /// `12` 外国人居留证.
    #[wire("12", "外国人居留证")]
    ForeignerResidencePermit,
    /// `15` 回乡证.
    #[wire("15", "回乡证")]
    HomeReturnPermit,
    /// `16` 企业营业执照.
    #[wire("16", "企业营业执照")]
    BusinessLicence,
    /// `17` 法人代码证.
    #[wire("17", "法人代码证")]
    LegalPersonCode,
    /// `18` 台胞证.
    #[wire("18", "台胞证")]
    TaiwanCompatriotPermit,
}

/// 卡组织编号.
#[doc(alias = "卡组织编号")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "card_org", label = "卡组织编号")]
#[non_exhaustive]
pub enum CardOrg {
    /// `VI` 维萨 (Visa).
    #[wire("VI", "维萨")]
    Visa,
    /// `MC` 万事达 (Mastercard).
    #[wire("MC", "万事达")]
    Mastercard,
    /// `AX` 美国运通 (American Express).
    #[wire("AX", "美国运通")]
    AmericanExpress,
    /// `DC` 大莱 (Diners Club).
    #[wire("DC", "大莱")]
    DinersClub,
    /// `JC` JCB (JCB). The document leaves the Chinese name empty.
    #[wire("JC", "JCB")]
    Jcb,
    /// `CU` 中国银联 (China UnionPay). CU means a domestic card.
    #[wire("CU", "中国银联")]
    UnionPay,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 卡类型.
#[doc(alias = "卡类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "card_type", label = "卡类型")]
#[non_exhaustive]
pub enum CardType {
    /// `0000` 银行卡类型 (any bank card). Only in the full MAS CNP specification.
    #[wire("0000", "银行卡类型")]
    Any,
    /// `0001` 信用卡 (credit card).
    #[wire("0001", "信用卡")]
    Credit,
    /// `0002` 借记卡 (debit card).
    #[wire("0002", "借记卡")]
    Debit,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 特殊交易标志.
#[doc(alias = "特殊交易标志")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "sp_flag", label = "特殊交易标志", open)]
#[non_exhaustive]
pub enum SpFlag {
    /// `QPay02` 协议支付 (agreement payment). The fixed value of this document. The full specification prints
    /// 快捷短信代扣（再次） in one place, quick payment with SMS (again) in another.
    #[wire("QPay02", "协议支付")]
    AgreementPay,
    /// `QuickPay` 认证支付 (quick payment with OTP). After getDynNum. The full specification calls it 快捷支付.
    #[wire("QuickPay", "认证支付")]
    QuickPay,
    /// `QPay01` 快捷短信支付 (quick payment with SMS). From the full MAS CNP specification, which marks it 再次 in the
    /// list and 首次 in note MO15.
    #[wire("QPay01", "快捷短信支付")]
    QuickPaySms,
    /// `CNPay01` 短信支付 (payment with SMS). From the full MAS CNP specification.
    #[wire("CNPay01", "短信支付")]
    SmsPay,
    /// `WHO` 代扣首次交易 (first deduction). From the full MAS CNP specification.
    #[wire("WHO", "代扣首次交易")]
    DeductionFirst,
    /// `WHT` 后续代扣 (later deduction). From the full MAS CNP specification.
    #[wire("WHT", "后续代扣")]
    DeductionLater,
    /// `DYP` svc 动态密码交易 (stored-value card with dynamic PIN). From the full MAS CNP specification.
    #[wire("DYP", "svc 动态密码交易")]
    StoredValueDynamicPin,
    /// `TOP` 车保交易 (car insurance). From the full MAS CNP specification.
    #[wire("TOP", "车保交易")]
    CarInsurance,
    /// `PVU` 预授权完成做持卡人姓名验证 (pre-authorisation completion that checks name and amount). From the full MAS CNP
    /// specification.
    #[wire("PVU", "预授权完成做持卡人姓名验证")]
    PreauthCompletionCheck,
    /// `EFR` 有外收手续费的分期交易 (instalment with an external fee). From the full MAS CNP specification.
    #[wire("EFR", "有外收手续费的分期交易")]
    InstalmentWithFee,
    /// `IVR` 语音支付交易 (payment by voice call). From the full MAS CNP specification.
    #[wire("IVR", "语音支付交易")]
    Voice,
    /// `IVRTOP` IVR支持上海车险平台交易 (car insurance by voice call). From the full MAS CNP specification.
    #[wire("IVRTOP", "IVR支持上海车险平台交易")]
    VoiceCarInsurance,
    /// `CEC` 加解密的消费交易 (purchase with encrypted card data). From the full MAS CNP specification.
    #[wire("CEC", "加解密的消费交易")]
    Encrypted,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 接入方式.
#[doc(alias = "接入方式")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "bind_type", label = "接入方式")]
#[non_exhaustive]
pub enum BindType {
    /// `0` 商户绑定 (bound by the merchant). The gateway takes any value outside this list as 0.
    #[wire("0", "商户绑定")]
    Merchant,
    /// `1` 成员绑定 (bound by the member).
    #[wire("1", "成员绑定")]
    Member,
    /// `2` 飞凡专用 (Feifan only).
    #[wire("2", "飞凡专用")]
    Feifan,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 交易状态.
#[doc(alias = "交易状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "txn_status", label = "交易状态")]
#[non_exhaustive]
pub enum TxnStatus {
    /// `S` 交易成功. Succeeded. For a refund: accepted (退货申请成功).
    #[wire("S", "交易成功", succeeded)]
    Succeeded,
    /// `F` 交易失败. Declined.
    #[wire("F", "交易失败", declined)]
    Failed,
    /// `P` 交易挂起. Processing. Query again after a minute; after ten tries stop and hand over to manual operation.
    #[wire("P", "交易挂起", processing)]
    Pending,
    /// `D` 已提交收单行. Processing. Refunds only: handed to the acquiring bank.
    #[wire("D", "已提交收单行", processing)]
    Submitted,
    /// `R` 交易冲正. Declined. Only in the full MAS CNP specification: to be booked as failed.
    #[wire("R", "交易冲正", declined)]
    Reversed,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 撤销标志.
#[doc(alias = "撤销标志")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "void_flag", label = "撤销标志")]
#[non_exhaustive]
pub enum VoidFlag {
    /// `0` 本交易正常未被撤销.
    #[wire("0", "本交易正常未被撤销")]
    NotVoided,
    /// `1` 本交易已经被撤销.
    #[wire("1", "本交易已经被撤销")]
    Voided,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// CNP 标志位.
#[doc(alias = "CNP 标志位")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "valid_flag", label = "CNP 标志位")]
#[non_exhaustive]
pub enum ValidFlag {
    /// `1` 快钱支持.
    #[wire("1", "快钱支持")]
    Supported,
    /// `2` 快钱不支持.
    #[wire("2", "快钱不支持")]
    NotSupported,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 银行代码.
#[doc(alias = "银行代码")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "bank_id", label = "银行代码", open)]
#[non_exhaustive]
pub enum BankId {
    /// `ICBC` 工商银行.
    #[wire("ICBC", "工商银行")]
    Icbc,
    /// `ABC` 农业银行.
    #[wire("ABC", "农业银行")]
    Abc,
    /// `BOC` 中国银行.
    #[wire("BOC", "中国银行")]
    Boc,
    /// `CCB` 建设银行.
    #[wire("CCB", "建设银行")]
    Ccb,
    /// `CMB` 招商银行.
    #[wire("CMB", "招商银行")]
    Cmb,
    /// `BCOM` 交通银行.
    #[wire("BCOM", "交通银行")]
    Bcom,
    /// `SPDB` 浦发银行.
    #[wire("SPDB", "浦发银行")]
    Spdb,
    /// `CITIC` 中信银行.
    #[wire("CITIC", "中信银行")]
    Citic,
    /// `CIB` 兴业银行.
    #[wire("CIB", "兴业银行")]
    Cib,
    /// `CMBC` 民生银行.
    #[wire("CMBC", "民生银行")]
    Cmbc,
    /// `PAB` 平安银行.
    #[wire("PAB", "平安银行")]
    Pab,
    /// `GDB` 广发银行.
    #[wire("GDB", "广发银行")]
    Gdb,
    /// `SHB` 上海银行. Listed twice in the document.
    #[wire("SHB", "上海银行")]
    Shb,
    /// `CEB` 光大银行.
    #[wire("CEB", "光大银行")]
    Ceb,
    /// `HXB` 华夏银行.
    #[wire("HXB", "华夏银行")]
    Hxb,
    /// `PSBC` 中国邮政储蓄银行. Missing from the list of the full specification; MAS CNP PCI API Specification 1.4 has it
    /// beside POST.
    #[wire("PSBC", "中国邮政储蓄银行")]
    Psbc,
    /// `JSB` 江苏银行.
    #[wire("JSB", "江苏银行")]
    Jsb,
    /// `NBCB` 宁波银行.
    #[wire("NBCB", "宁波银行")]
    Nbcb,
    /// `DLB` 大连银行.
    #[wire("DLB", "大连银行")]
    Dlb,
    /// `SRCB` 上海农商行.
    #[wire("SRCB", "上海农商行")]
    Srcb,
    /// `WZB` 温州银行.
    #[wire("WZB", "温州银行")]
    Wzb,
    /// `JJB` 九江银行.
    #[wire("JJB", "九江银行")]
    Jjb,
    /// `NCB` 南昌银行.
    #[wire("NCB", "南昌银行")]
    Ncb,
    /// `IMB` 内蒙古银行.
    #[wire("IMB", "内蒙古银行")]
    Imb,
    /// `ORDOSB` 鄂尔多斯银行.
    #[wire("ORDOSB", "鄂尔多斯银行")]
    Ordosb,
    /// `BSB` 包商银行.
    #[wire("BSB", "包商银行")]
    Bsb,
    /// `JZB` 锦州银行.
    #[wire("JZB", "锦州银行")]
    Jzb,
    /// `QLB` 齐鲁银行.
    #[wire("QLB", "齐鲁银行")]
    Qlb,
    /// `WHCCB` 威海市商业银行.
    #[wire("WHCCB", "威海市商业银行")]
    Whccb,
    /// `WFB` 潍坊银行.
    #[wire("WFB", "潍坊银行")]
    Wfb,
    /// `HBBB` 湖北银行.
    #[wire("HBBB", "湖北银行")]
    Hbbb,
    /// `CDB` 承德银行.
    #[wire("CDB", "承德银行")]
    Cdb,
    /// `HZB` 杭州银行.
    #[wire("HZB", "杭州银行")]
    Hzb,
    /// `TZB` 台州银行.
    #[wire("TZB", "台州银行")]
    Tzb,
    /// `LZB` 兰州银行.
    #[wire("LZB", "兰州银行")]
    Lzb,
    /// `SRB` 上饶银行.
    #[wire("SRB", "上饶银行")]
    Srb,
    /// `HRBB` 哈尔滨银行.
    #[wire("HRBB", "哈尔滨银行")]
    Hrbb,
    /// `LJB` 龙江银行.
    #[wire("LJB", "龙江银行")]
    Ljb,
    /// `GZCB` 广州银行.
    #[wire("GZCB", "广州银行")]
    Gzcb,
    /// `HSB` 徽商银行.
    #[wire("HSB", "徽商银行")]
    Hsb,
    /// `NXB` 宁夏银行.
    #[wire("NXB", "宁夏银行")]
    Nxb,
    /// `DYB` 东营银行.
    #[wire("DYB", "东营银行")]
    Dyb,
    /// `NJCB` 南京银行.
    #[wire("NJCB", "南京银行")]
    Njcb,
    /// `GYB` 贵阳银行.
    #[wire("GYB", "贵阳银行")]
    Gyb,
    /// `QHB` 青海银行.
    #[wire("QHB", "青海银行")]
    Qhb,
    /// `YZB` 鄞州银行.
    #[wire("YZB", "鄞州银行")]
    Yzb,
    /// `CSB` 长沙银行.
    #[wire("CSB", "长沙银行")]
    Csb,
    /// `CQB` 重庆银行.
    #[wire("CQB", "重庆银行")]
    Cqb,
    /// `HBB` 河北银行.
    #[wire("HBB", "河北银行")]
    Hbb,
    /// `CDRCBB` 成都农商.
    #[wire("CDRCBB", "成都农商")]
    Cdrcbb,
    /// `ZJTLCB` 泰隆商行.
    #[wire("ZJTLCB", "泰隆商行")]
    Zjtlcb,
    /// `SXRCB` 绍兴银行.
    #[wire("SXRCB", "绍兴银行")]
    Sxrcb,
    /// `ZJCZCB` 稠州商行.
    #[wire("ZJCZCB", "稠州商行")]
    Zjczcb,
    /// `ZJRCC` 浙江农信.
    #[wire("ZJRCC", "浙江农信")]
    Zjrcc,
    /// `HZRCB` 湖州商行.
    #[wire("HZRCB", "湖州商行")]
    Hzrcb,
    /// `ZJMTCB` 民泰商行.
    #[wire("ZJMTCB", "民泰商行")]
    Zjmtcb,
    /// `JHRCB` 金华银行.
    #[wire("JHRCB", "金华银行")]
    Jhrcb,
    /// `GZRCB` 赣州银行. Easily taken for 广州农商; that is CRB, or GZRCC in the PCI specification.
    #[wire("GZRCB", "赣州银行")]
    Gzrcb,
    /// `CRB` 广州农商行. MAS CNP PCI API Specification 1.4 lists GZRCC for 广州农村商业银行.
    #[wire("CRB", "广州农商行")]
    Crb,
    /// `DGB` 东莞银行.
    #[wire("DGB", "东莞银行")]
    Dgb,
    /// `DGRCB` 东莞农商行.
    #[wire("DGRCB", "东莞农商行")]
    Dgrcb,
    /// `HYB` 华润银行.
    #[wire("HYB", "华润银行")]
    Hyb,
    /// `NYB` 南粤银行.
    #[wire("NYB", "南粤银行")]
    Nyb,
    /// `SDRCB` 顺德农商行.
    #[wire("SDRCB", "顺德农商行")]
    Sdrcb,
    /// `SZSB` 石嘴山银行.
    #[wire("SZSB", "石嘴山银行")]
    Szsb,
    /// `SJB` 盛京银行.
    #[wire("SJB", "盛京银行")]
    Sjb,
    /// `LSSRCB` 临商银行.
    #[wire("LSSRCB", "临商银行")]
    Lssrcb,
    /// `DZB` 德州银行.
    #[wire("DZB", "德州银行")]
    Dzb,
    /// `LSB` 莱商银行.
    #[wire("LSB", "莱商银行")]
    Lsb,
    /// `RZRCB` 日照银行.
    #[wire("RZRCB", "日照银行")]
    Rzrcb,
    /// `QSRCB` 齐商银行.
    #[wire("QSRCB", "齐商银行")]
    Qsrcb,
    /// `BJRCB` 北京农商行.
    #[wire("BJRCB", "北京农商行")]
    Bjrcb,
    /// `CSRCB` 常熟农商行.
    #[wire("CSRCB", "常熟农商行")]
    Csrcb,
    /// `JYRCB` 江阴农商行.
    #[wire("JYRCB", "江阴农商行")]
    Jyrcb,
    /// `JSRCU` 江苏农信.
    #[wire("JSRCU", "江苏农信")]
    Jsrcu,
    /// `WXRCB` 无锡农商行.
    #[wire("WXRCB", "无锡农商行")]
    Wxrcb,
    /// `WJRCB` 吴江农商行.
    #[wire("WJRCB", "吴江农商行")]
    Wjrcb,
    /// `FJRCC` 福建农信.
    #[wire("FJRCC", "福建农信")]
    Fjrcc,
    /// `GXBBWB` 广西北部湾.
    #[wire("GXBBWB", "广西北部湾")]
    Gxbbwb,
    /// `QHRCC` 青海农信.
    #[wire("QHRCC", "青海农信")]
    Qhrcc,
    /// `HNRCC` 湖南农信.
    #[wire("HNRCC", "湖南农信")]
    Hnrcc,
    /// `QDRCB` 青岛银行.
    #[wire("QDRCB", "青岛银行")]
    Qdrcb,
    /// `SQB` 商丘银行.
    #[wire("SQB", "商丘银行")]
    Sqb,
    /// `HKB` 汉口银行.
    #[wire("HKB", "汉口银行")]
    Hkb,
    /// `JLRCB` 吉林银行.
    #[wire("JLRCB", "吉林银行")]
    Jlrcb,
    /// `CQRCB` 重庆农商.
    #[wire("CQRCB", "重庆农商")]
    Cqrcb,
    /// `TJRCB` 天津农商.
    #[wire("TJRCB", "天津农商")]
    Tjrcb,
    /// `TJB` 天津银行.
    #[wire("TJB", "天津银行")]
    Tjb,
    /// `YNRCC` 云南农信.
    #[wire("YNRCC", "云南农信")]
    Ynrcc,
    /// `FDB` 富滇银行.
    #[wire("FDB", "富滇银行")]
    Fdb,
    /// `SXRCC` 山西省联社.
    #[wire("SXRCC", "山西省联社")]
    Sxrcc,
    /// `BOCD` 成都银行.
    #[wire("BOCD", "成都银行")]
    Bocd,
    /// `SDB` 深圳发展银行. Only in MAS CNP PCI API Specification 1.4.
    #[wire("SDB", "深圳发展银行")]
    Sdb,
    /// `GZRCC` 广州农村商业银行. Only in MAS CNP PCI API Specification 1.4.
    #[wire("GZRCC", "广州农村商业银行")]
    Gzrcc,
    /// `CUPS` 中国银联. Only in MAS CNP PCI API Specification 1.4.
    #[wire("CUPS", "中国银联")]
    Cups,
    /// `POST` 中国邮政. Only in MAS CNP PCI API Specification 1.4.
    #[wire("POST", "中国邮政")]
    Post,
    /// `BOB` 北京银行. Only in MAS CNP PCI API Specification 1.4.
    #[wire("BOB", "北京银行")]
    Bob,
    /// `CBHB` 渤海银行. Only in MAS CNP PCI API Specification 1.4.
    #[wire("CBHB", "渤海银行")]
    Cbhb,
    /// `BEA` 东亚银行. Only in MAS CNP PCI API Specification 1.4.
    #[wire("BEA", "东亚银行")]
    Bea,
    /// `CZB` 浙商银行. Only in MAS CNP PCI API Specification 1.4.
    #[wire("CZB", "浙商银行")]
    Czb,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}
