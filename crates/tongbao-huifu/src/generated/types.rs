//! Objects and lists of values that the messages share.
//!
//! @generated from specs/huifu/*.toml by `cargo xtask codegen`. Edit the spec.

use tongbao_core::{Amount, Credential, Date, IdCard, Message, Name, Pan, Phone, Secret, Token, UnknownMembers, Unrecognized, WireEnum};

/// 账户余额信息列表.
#[doc(alias = "账户余额信息列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_info_balance", label = "账户余额信息列表")]
#[non_exhaustive]
pub struct AcctInfoBalance {
    /// 商户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O)]
    pub huifu_id: Option<String>,

    /// 账户号.
    ///
    /// Unsure: read by a public client only; no length here; 9 for the same field elsewhere.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O)]
    pub acct_id: Option<String>,

    /// 账户类型.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "账户类型")]
    #[field("acct_type", "账户类型", O, values)]
    pub acct_type: Option<SubAcctType>,

    /// 账户余额.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "账户余额")]
    #[field("balance_amt", "账户余额", O)]
    pub balance_amt: Option<String>,

    /// 可用余额.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "可用余额")]
    #[field("avl_bal", "可用余额", O)]
    pub avl_bal: Option<String>,

    /// 冻结余额.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "冻结余额")]
    #[field("frz_bal", "冻结余额", O)]
    pub frz_bal: Option<String>,

    /// 昨日可用余额.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "昨日可用余额")]
    #[field("last_avl_bal", "昨日可用余额", O)]
    pub last_avl_bal: Option<String>,

    /// 账务状态.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "账务状态")]
    #[field("acct_stat", "账务状态", O, values)]
    pub acct_stat: Option<AcctStat>,

    /// 控制余额.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "控制余额")]
    #[field("control_bal", "控制余额", O)]
    pub control_bal: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 分账对象.
#[doc(alias = "分账对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_split_bunch_confirm", label = "分账对象")]
pub struct AcctSplitBunchConfirm {
    /// 分账明细.
    #[doc(alias = "分账明细")]
    #[field("acct_infos", "分账明细", O, items = 0..=4294967295)]
    acct_infos: Vec<AcctInfoFrontpay>,

    /// 百分比分账标志.
    ///
    /// Y splits by percentage.
    #[doc(alias = "百分比分账标志")]
    #[field("percentage_flag", "百分比分账标志", O, values)]
    percentage_flag: Option<YesNo>,

    /// 分账总金额（元）. On the wire in yuan with two decimals.
    ///
    /// Mandatory when `percentage_flag` is Y.
    #[doc(alias = "分账总金额（元）")]
    #[field("total_div_amt", "分账总金额（元）", C, amount = yuan_2dp, when("percentage_flag" = ["Y"]))]
    total_div_amt: Option<Amount>,
}

/// 安全信息.
#[doc(alias = "安全信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "risk_check_data_confirm", label = "安全信息")]
#[message(at_least_one("ip_addr", "base_station", "latitude"))]
#[message(together("latitude", "longitude"))]
pub struct RiskCheckDataConfirm {
    /// ip地址. At most 32 characters.
    #[doc(alias = "ip地址")]
    #[field("ip_addr", "ip地址", C, chars = ..=32)]
    ip_addr: Option<String>,

    /// 基站地址. At most 32 characters.
    ///
    /// mcc (3), mnc (2), location_cd (5 hexadecimal digits) and lbs_num (5), one after the other.
    #[doc(alias = "基站地址")]
    #[field("base_station", "基站地址", C, chars = ..=32)]
    base_station: Option<String>,

    /// 纬度. At most 32 characters.
    ///
    /// North with +, south with -; at most 2 digits before and 6 behind the point.
    #[doc(alias = "纬度")]
    #[field("latitude", "纬度", C, chars = ..=32)]
    latitude: Option<String>,

    /// 经度. At most 32 characters.
    ///
    /// East with +, west with -; at most 3 digits before and 5 behind the point.
    #[doc(alias = "经度")]
    #[field("longitude", "经度", C, chars = ..=32)]
    longitude: Option<String>,

    /// 产品子类.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "产品子类")]
    #[field("sub_product", "产品子类", O)]
    sub_product: Option<String>,

    /// 转账原因.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "转账原因")]
    #[field("transfer_type", "转账原因", O)]
    transfer_type: Option<String>,
}

/// 确认分账明细.
#[doc(alias = "确认分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "pay_confirm_detail", label = "确认分账明细")]
#[non_exhaustive]
pub struct PayConfirmDetail {
    /// 商户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O)]
    pub huifu_id: Option<String>,

    /// 账户号.
    ///
    /// Unsure: read by a public client only; no length here; 9 for the same field elsewhere.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O)]
    pub acct_id: Option<String>,

    /// 分账金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "分账金额")]
    #[field("div_amt", "分账金额", O, amount = yuan)]
    pub div_amt: Option<Amount>,

    /// 手续费商户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "手续费商户号")]
    #[field("fee_huifu_id", "手续费商户号", O)]
    pub fee_huifu_id: Option<String>,

    /// fee_acct_id.
    ///
    /// Unsure: no source labels it; read by a public client only; no public source gives a length.
    #[field("fee_acct_id", "fee_acct_id", O)]
    pub fee_acct_id: Option<String>,

    /// 手续费金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "手续费金额")]
    #[field("fee_amt", "手续费金额", O, amount = yuan)]
    pub fee_amt: Option<Amount>,

    /// 交易状态.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "交易状态")]
    #[field("trans_stat", "交易状态", O, values)]
    pub trans_stat: Option<TransStat>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 分账对象.
#[doc(alias = "分账对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_split_bunch_confirm_refund", label = "分账对象")]
pub struct AcctSplitBunchConfirmRefund {
    /// 分账明细.
    #[doc(alias = "分账明细")]
    #[field("acct_infos", "分账明细", O, items = 0..=4294967295)]
    acct_infos: Vec<AcctInfoConfirmRefund>,
}

/// 分账明细.
#[doc(alias = "分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_info_confirm_refund", label = "分账明细")]
pub struct AcctInfoConfirmRefund {
    /// 分账接收方ID. At most 32 characters.
    ///
    /// Unsure: mandatory as in a sibling interface.
    #[doc(alias = "分账接收方ID")]
    #[field("huifu_id", "分账接收方ID", M, chars = ..=32)]
    huifu_id: String,

    /// 分账金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "分账金额")]
    #[field("div_amt", "分账金额", O, amount = yuan_2dp)]
    div_amt: Option<Amount>,

    /// 垫资金额. On the wire in yuan with two decimals.
    ///
    /// The part that is advanced.
    #[doc(alias = "垫资金额")]
    #[field("part_loan_amt", "垫资金额", O, amount = yuan_2dp)]
    part_loan_amt: Option<Amount>,
}

/// 受益人列表.
#[doc(alias = "受益人列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "beneficiary_info", label = "受益人列表")]
pub struct BeneficiaryInfo {
    /// 受益人名称. At most 40 characters.
    #[doc(alias = "受益人名称")]
    #[field("bo_name", "受益人名称", M, chars = ..=40)]
    bo_name: Secret<Name>,

    /// 受益人证件类型.
    #[doc(alias = "受益人证件类型")]
    #[field("bo_type", "受益人证件类型", M, values)]
    bo_type: NaturalPersonCertType,

    /// 受益人证件号. At most 50 characters.
    #[doc(alias = "受益人证件号")]
    #[field("bo_no", "受益人证件号", M, chars = ..=50)]
    bo_no: Secret<IdCard>,

    /// 受益人证件有效期开始时间. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "受益人证件有效期开始时间")]
    #[field("bo_date_start", "受益人证件有效期开始时间", M, date = "yyyyMMdd")]
    bo_date_start: Date,

    /// 受益人证件有效期结束时间. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "受益人证件有效期结束时间")]
    #[field("bo_dead_line", "受益人证件有效期结束时间", M, date = "yyyyMMdd")]
    bo_dead_line: Date,

    /// 受益人证件地址. At most 500 characters.
    #[doc(alias = "受益人证件地址")]
    #[field("bo_address", "受益人证件地址", M, chars = ..=500)]
    bo_address: String,

    /// 受益人手机号. At most 11 characters.
    ///
    /// Mandatory in the case of 开通全域资金管理业务.
    #[doc(alias = "受益人手机号")]
    #[field("bo_mobile_no", "受益人手机号", O, chars = ..=11)]
    bo_mobile_no: Option<Secret<Phone>>,

    /// 最终受益人受益方式.
    ///
    /// Mandatory in the case of 开通全域资金管理业务.
    #[doc(alias = "最终受益人受益方式")]
    #[field("final_beneficiary_mode", "最终受益人受益方式", O, values)]
    final_beneficiary_mode: Option<FinalBeneficiaryMode>,
}

/// 银行卡信息配置.
#[doc(alias = "银行卡信息配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "card_info", label = "银行卡信息配置")]
pub struct CardInfo {
    /// 银行账户类型.
    #[doc(alias = "银行账户类型")]
    #[field("card_type", "银行账户类型", M, values)]
    card_type: SettleCardType,

    /// 银行账户名. At most 128 characters.
    #[doc(alias = "银行账户名")]
    #[field("card_name", "银行账户名", M, chars = ..=128)]
    card_name: Secret<Name>,

    /// 银行账号. At most 32 characters.
    #[doc(alias = "银行账号")]
    #[field("card_no", "银行账号", M, chars = ..=32)]
    card_no: Secret<Pan>,

    /// 银行所在省. At most 6 characters.
    ///
    /// From the published table 地区编码.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O, chars = ..=6)]
    prov_id: Option<String>,

    /// 银行所在市. At most 6 characters.
    ///
    /// From the published table 地区编码.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", M, chars = ..=6)]
    area_id: String,

    /// 联行号. At most 12 characters.
    ///
    /// From the published table 银行支行编码. Optional if card_type is 1 or 2.
    ///
    /// Mandatory when `card_type` is 0.
    #[doc(alias = "联行号")]
    #[field("branch_code", "联行号", C, chars = ..=12, when("card_type" = ["0"]))]
    branch_code: Option<String>,

    /// 持卡人证件类型.
    ///
    /// Left out if card_type is 0.
    ///
    /// Mandatory when `card_type` is 1 or 2.
    #[doc(alias = "持卡人证件类型")]
    #[field("cert_type", "持卡人证件类型", C, values, when("card_type" = ["1", "2"]))]
    cert_type: Option<NaturalPersonCertType>,

    /// 持卡人证件号码. At most 32 characters.
    ///
    /// Mandatory when `card_type` is 1 or 2.
    #[doc(alias = "持卡人证件号码")]
    #[field("cert_no", "持卡人证件号码", C, chars = ..=32, when("card_type" = ["1", "2"]))]
    cert_no: Option<Secret<IdCard>>,

    /// 持卡人证件有效期类型.
    #[doc(alias = "持卡人证件有效期类型")]
    #[field("cert_validity_type", "持卡人证件有效期类型", O, values)]
    cert_validity_type: Option<ValidityType>,

    /// 持卡人证件有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "持卡人证件有效期开始日期")]
    #[field("cert_begin_date", "持卡人证件有效期开始日期", O, date = "yyyyMMdd")]
    cert_begin_date: Option<Date>,

    /// 持卡人证件有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Left out if cert_validity_type is 1.
    ///
    /// Mandatory when `cert_validity_type` is 0.
    #[doc(alias = "持卡人证件有效期截止日期")]
    #[field("cert_end_date", "持卡人证件有效期截止日期", C, date = "yyyyMMdd", when("cert_validity_type" = ["0"]))]
    cert_end_date: Option<Date>,

    /// 银行卡绑定手机号. At most 11 characters.
    ///
    /// Mandatory in the case of 开通全域资金管理功能.
    #[doc(alias = "银行卡绑定手机号")]
    #[field("mp", "银行卡绑定手机号", O, chars = ..=11)]
    mp: Option<Secret<Phone>>,

    /// 默认结算卡标志.
    #[doc(alias = "默认结算卡标志")]
    #[field("is_settle_default", "默认结算卡标志", O, values)]
    is_settle_default: Option<YesNo>,
}

/// 结算业务配置.
#[doc(alias = "结算业务配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "settle_config", label = "结算业务配置")]
pub struct SettleConfig {
    /// 结算周期.
    #[doc(alias = "结算周期")]
    #[field("settle_cycle", "结算周期", M, values)]
    settle_cycle: SettleCycle,

    /// 起结金额. On the wire in yuan with two decimals.
    ///
    /// Left out if settle_cycle is TS.
    #[doc(alias = "起结金额")]
    #[field("min_amt", "起结金额", O, amount = yuan_2dp)]
    min_amt: Option<Amount>,

    /// 留存金额. On the wire in yuan with two decimals.
    ///
    /// Left out if settle_cycle is TS.
    #[doc(alias = "留存金额")]
    #[field("remained_amt", "留存金额", O, amount = yuan_2dp)]
    remained_amt: Option<Amount>,

    /// 结算摘要. At most 128 characters.
    ///
    /// From the published table 结算配置示例说明.
    #[doc(alias = "结算摘要")]
    #[field("settle_abstract", "结算摘要", O, chars = ..=128)]
    settle_abstract: Option<String>,

    /// 手续费外扣标记.
    ///
    /// Default: 内扣.
    #[doc(alias = "手续费外扣标记")]
    #[field("out_settle_flag", "手续费外扣标记", O, values)]
    out_settle_flag: Option<FeeFlag>,

    /// 结算手续费外扣商户号. At most 18 characters.
    ///
    /// Mandatory when `out_settle_flag` is 1.
    #[doc(alias = "结算手续费外扣商户号")]
    #[field("out_settle_huifuid", "结算手续费外扣商户号", C, chars = ..=18, when("out_settle_flag" = ["1"]))]
    out_settle_huifuid: Option<String>,

    /// 结算手续费外扣账户类型.
    #[doc(alias = "结算手续费外扣账户类型")]
    #[field("out_settle_acct_type", "结算手续费外扣账户类型", O, values)]
    out_settle_acct_type: Option<FeeAcctType>,

    /// 结算方式.
    ///
    /// Default P0. Left out if settle_cycle is TS.
    #[doc(alias = "结算方式")]
    #[field("settle_pattern", "结算方式", O, values)]
    settle_pattern: Option<SettlePattern>,

    /// 结算批次号. At most 16 characters.
    ///
    /// From the published table 结算批次说明. Left out if settle_cycle is TS.
    ///
    /// Mandatory when `settle_pattern` is P0.
    #[doc(alias = "结算批次号")]
    #[field("settle_batch_no", "结算批次号", C, chars = ..=16, when("settle_pattern" = ["P0"]))]
    settle_batch_no: Option<String>,

    /// 是否优先到账.
    ///
    /// Default N. Left out if settle_cycle is TS.
    #[doc(alias = "是否优先到账")]
    #[field("is_priority_receipt", "是否优先到账", O, values)]
    is_priority_receipt: Option<YesNo>,

    /// 自定义结算处理时间. At most 6 characters.
    ///
    /// HHmmss. Left out if settle_cycle is TS.
    ///
    /// Mandatory when `settle_pattern` is P1 or P2.
    #[doc(alias = "自定义结算处理时间")]
    #[field("settle_time", "自定义结算处理时间", C, chars = ..=6, when("settle_pattern" = ["P1", "P2"]))]
    settle_time: Option<String>,

    /// 节假日结算手续费率. At most 6 characters.
    ///
    /// In percent. 0.00 to 100.00. Ignored if settle_cycle is T1.
    ///
    /// Mandatory when `settle_cycle` is D1 or TS.
    #[doc(alias = "节假日结算手续费率")]
    #[field("fixed_ratio", "节假日结算手续费率", C, chars = ..=6, when("settle_cycle" = ["D1", "TS"]))]
    fixed_ratio: Option<String>,

    /// 节假日结算手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Mandatory when `settle_cycle` is D1 or TS.
    #[doc(alias = "节假日结算手续费固定金额")]
    #[field("constant_amt", "节假日结算手续费固定金额", C, amount = yuan_2dp, when("settle_cycle" = ["D1", "TS"]))]
    constant_amt: Option<Amount>,

    /// 工作日结算手续费率. At most 6 characters.
    ///
    /// Default 0.00. In percent. 0.00 to 100.00. Mandatory if settle_cycle is TS.
    #[doc(alias = "工作日结算手续费率")]
    #[field("workday_fixed_ratio", "工作日结算手续费率", O, chars = ..=6)]
    workday_fixed_ratio: Option<String>,

    /// 工作日结算手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Default 0.00. Mandatory if settle_cycle is TS.
    #[doc(alias = "工作日结算手续费固定金额")]
    #[field("workday_constant_amt", "工作日结算手续费固定金额", O, amount = yuan_2dp)]
    workday_constant_amt: Option<Amount>,
}

/// 取现业务配置.
#[doc(alias = "取现业务配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "cash_config", label = "取现业务配置")]
pub struct CashConfig {
    /// 取现类型.
    #[doc(alias = "取现类型")]
    #[field("cash_type", "取现类型", O, values)]
    cash_type: Option<CashType>,

    /// 取现手续费（固定/元）. At most 6 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "取现手续费（固定/元）")]
    #[field("fix_amt", "取现手续费（固定/元）", O, chars = ..=6)]
    fix_amt: Option<String>,

    /// 取现手续费率（%）. At most 6 characters.
    ///
    /// 0.00 to 100.00.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "取现手续费率（%）")]
    #[field("fee_rate", "取现手续费率（%）", O, chars = ..=6)]
    fee_rate: Option<String>,

    /// D1工作日取现手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Default: 按照节假日手续费. Ignored if cash_type is T1.
    #[doc(alias = "D1工作日取现手续费固定金额")]
    #[field("weekday_fix_amt", "D1工作日取现手续费固定金额", O, amount = yuan_2dp)]
    weekday_fix_amt: Option<Amount>,

    /// D1工作日取现手续费率. At most 6 characters.
    ///
    /// Default: 按照节假日手续费. In percent. 0.00 to 100.00. Ignored if cash_type is T1.
    #[doc(alias = "D1工作日取现手续费率")]
    #[field("weekday_fee_rate", "D1工作日取现手续费率", O, chars = ..=6)]
    weekday_fee_rate: Option<String>,

    /// 是否取现手续费外扣.
    #[doc(alias = "是否取现手续费外扣")]
    #[field("out_fee_flag", "是否取现手续费外扣", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 手续费承担方. At most 18 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "手续费承担方")]
    #[field("out_fee_huifu_id", "手续费承担方", O, chars = ..=18)]
    out_fee_huifu_id: Option<String>,

    /// 手续费外扣的账户类型.
    #[doc(alias = "手续费外扣的账户类型")]
    #[field("out_fee_acct_type", "手续费外扣的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 是否优先到账.
    ///
    /// Default: 为否.
    #[doc(alias = "是否优先到账")]
    #[field("is_priority_receipt", "是否优先到账", O, values)]
    is_priority_receipt: Option<YesNo>,
}

/// 斗拱e账户功能配置.
#[doc(alias = "斗拱e账户功能配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "elec_acct_config", label = "斗拱e账户功能配置")]
pub struct ElecAcctConfig {
    /// 电子账户开关.
    #[doc(alias = "电子账户开关")]
    #[field("switch_state", "电子账户开关", M, values)]
    switch_state: SwitchState,

    /// 账户类型.
    #[doc(alias = "账户类型")]
    #[field("acct_type", "账户类型", M, values)]
    acct_type: ElecAcctType,

    /// 电子账户取现手续费承担方.
    #[doc(alias = "电子账户取现手续费承担方")]
    #[field("cash_fee_party", "电子账户取现手续费承担方", M, values)]
    cash_fee_party: CashFeeParty,

    /// 场景类型. At most 3 characters.
    ///
    /// From the published table 中信定义的资金类型.
    #[doc(alias = "场景类型")]
    #[field("scene", "场景类型", M, chars = ..=3)]
    scene: String,

    /// 角色类型. At most 6 characters.
    ///
    /// From the published table 中信定义的角色类型.
    #[doc(alias = "角色类型")]
    #[field("role_type", "角色类型", M, chars = ..=6)]
    role_type: String,

    /// 银行卡信息.
    #[doc(alias = "银行卡信息")]
    #[field("elec_card_list", "银行卡信息", O, items = 0..=4294967295)]
    elec_card_list: Vec<ElecCard>,

    /// 中信签约短信流水号. At most 64 characters.
    #[doc(alias = "中信签约短信流水号")]
    #[field("elec_acct_sign_seq_id", "中信签约短信流水号", O, chars = ..=64)]
    elec_acct_sign_seq_id: Option<String>,

    /// 签约成功标志.
    #[doc(alias = "签约成功标志")]
    #[field("sign_success_flag", "签约成功标志", M, values)]
    sign_success_flag: SignSuccessFlag,
}

/// 银行卡信息.
#[doc(alias = "银行卡信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "elec_card", label = "银行卡信息")]
pub struct ElecCard {
    /// 银行所在省. At most 6 characters.
    ///
    /// From the published table 省市区编码表.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O, chars = ..=6)]
    prov_id: Option<String>,

    /// 银行所在市. At most 6 characters.
    ///
    /// From the published table 省市区编码表.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", O, chars = ..=6)]
    area_id: Option<String>,

    /// 银行编码. At most 8 characters.
    ///
    /// From the published table 银行编码.
    #[doc(alias = "银行编码")]
    #[field("bank_code", "银行编码", M, chars = ..=8)]
    bank_code: String,

    /// 支行联行号. At most 12 characters.
    ///
    /// From the published table 银行支行编码.
    #[doc(alias = "支行联行号")]
    #[field("branch_code", "支行联行号", M, chars = ..=12)]
    branch_code: String,

    /// 支行名称. At most 64 characters.
    #[doc(alias = "支行名称")]
    #[field("branch_name", "支行名称", M, chars = ..=64)]
    branch_name: String,

    /// 银行账户名. At most 128 characters.
    #[doc(alias = "银行账户名")]
    #[field("card_name", "银行账户名", M, chars = ..=128)]
    card_name: Secret<Name>,

    /// 银行卡号. At most 32 characters.
    #[doc(alias = "银行卡号")]
    #[field("card_no", "银行卡号", M, chars = ..=32)]
    card_no: Secret<Pan>,

    /// 银行账户类型.
    #[doc(alias = "银行账户类型")]
    #[field("card_type", "银行账户类型", M, values)]
    card_type: ElecCardType,

    /// 默认卡标识.
    ///
    /// Default 0.
    #[doc(alias = "默认卡标识")]
    #[field("default_cash_flag", "默认卡标识", O, values)]
    default_cash_flag: Option<DefaultCashFlag>,
}

/// 股东信息.
#[doc(alias = "股东信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "share_holder_info", label = "股东信息")]
pub struct ShareHolderInfo {
    /// 股东姓名. At most 32 characters.
    #[doc(alias = "股东姓名")]
    #[field("name", "股东姓名", M, chars = ..=32)]
    name: Secret<Name>,

    /// 股东证件类型.
    #[doc(alias = "股东证件类型")]
    #[field("cert_type", "股东证件类型", M, values)]
    cert_type: NaturalPersonCertType,

    /// 股东证件号码. At most 32 characters.
    #[doc(alias = "股东证件号码")]
    #[field("cert_no", "股东证件号码", M, chars = ..=32)]
    cert_no: Secret<IdCard>,

    /// 股东证件有效期类型.
    #[doc(alias = "股东证件有效期类型")]
    #[field("cert_validity_type", "股东证件有效期类型", M, values)]
    cert_validity_type: ValidityType,

    /// 股东证件有效期起始日. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "股东证件有效期起始日")]
    #[field("cert_begin_date", "股东证件有效期起始日", M, date = "yyyyMMdd")]
    cert_begin_date: Date,

    /// 股东证件有效期到期日. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Mandatory if cert_validity_type is 0.
    #[doc(alias = "股东证件有效期到期日")]
    #[field("cert_end_date", "股东证件有效期到期日", O, date = "yyyyMMdd")]
    cert_end_date: Option<Date>,
}

/// 结算卡信息配置.
#[doc(alias = "结算卡信息配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "card_info_indv", label = "结算卡信息配置")]
pub struct CardInfoIndv {
    /// 卡户名. At most 128 characters.
    #[doc(alias = "卡户名")]
    #[field("card_name", "卡户名", M, chars = ..=128)]
    card_name: Secret<Name>,

    /// 结算账号. At most 32 characters.
    #[doc(alias = "结算账号")]
    #[field("card_no", "结算账号", M, chars = ..=32)]
    card_no: Secret<Pan>,

    /// 银行所在省. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O, chars = ..=6)]
    prov_id: Option<String>,

    /// 银行所在市. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", M, chars = ..=6)]
    area_id: String,

    /// 银行编号. At most 8 characters.
    ///
    /// From the published table 银行编码.
    #[doc(alias = "银行编号")]
    #[field("bank_code", "银行编号", O, chars = ..=8)]
    bank_code: Option<String>,

    /// 持卡人证件类型.
    #[doc(alias = "持卡人证件类型")]
    #[field("cert_type", "持卡人证件类型", M, values)]
    cert_type: NaturalPersonCertType,

    /// 持卡人证件号码. At most 32 characters.
    #[doc(alias = "持卡人证件号码")]
    #[field("cert_no", "持卡人证件号码", M, chars = ..=32)]
    cert_no: Secret<IdCard>,

    /// 持卡人证件有效期类型.
    #[doc(alias = "持卡人证件有效期类型")]
    #[field("cert_validity_type", "持卡人证件有效期类型", M, values)]
    cert_validity_type: ValidityType,

    /// 持卡人证件有效期开始. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "持卡人证件有效期开始")]
    #[field("cert_begin_date", "持卡人证件有效期开始", M, date = "yyyyMMdd")]
    cert_begin_date: Date,

    /// 持卡人证件有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Left out if cert_validity_type is 1.
    ///
    /// Mandatory when `cert_validity_type` is 0.
    #[doc(alias = "持卡人证件有效期截止日期")]
    #[field("cert_end_date", "持卡人证件有效期截止日期", C, date = "yyyyMMdd", when("cert_validity_type" = ["0"]))]
    cert_end_date: Option<Date>,

    /// 结算人手机号. At most 11 characters.
    #[doc(alias = "结算人手机号")]
    #[field("mp", "结算人手机号", O, chars = ..=11)]
    mp: Option<Secret<Phone>>,

    /// 默认结算卡标志.
    #[doc(alias = "默认结算卡标志")]
    #[field("is_settle_default", "默认结算卡标志", O, values)]
    is_settle_default: Option<YesNo>,
}

/// 结算规则配置.
#[doc(alias = "结算规则配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "settle_config_indv", label = "结算规则配置")]
pub struct SettleConfigIndv {
    /// 结算周期.
    #[doc(alias = "结算周期")]
    #[field("settle_cycle", "结算周期", M, values)]
    settle_cycle: SettleCycle,

    /// 起结金额. On the wire in yuan with two decimals.
    ///
    /// Left out if settle_cycle is TS.
    #[doc(alias = "起结金额")]
    #[field("min_amt", "起结金额", O, amount = yuan_2dp)]
    min_amt: Option<Amount>,

    /// 留存金额. On the wire in yuan with two decimals.
    ///
    /// Left out if settle_cycle is TS.
    #[doc(alias = "留存金额")]
    #[field("remained_amt", "留存金额", O, amount = yuan_2dp)]
    remained_amt: Option<Amount>,

    /// 结算摘要. At most 128 characters.
    ///
    /// From the published table 结算配置示例说明.
    #[doc(alias = "结算摘要")]
    #[field("settle_abstract", "结算摘要", O, chars = ..=128)]
    settle_abstract: Option<String>,

    /// 手续费外扣标记.
    ///
    /// Default: 内扣.
    #[doc(alias = "手续费外扣标记")]
    #[field("out_settle_flag", "手续费外扣标记", O, values)]
    out_settle_flag: Option<FeeFlag>,

    /// 结算手续费外扣商户号. At most 18 characters.
    ///
    /// Mandatory when `out_settle_flag` is 1.
    #[doc(alias = "结算手续费外扣商户号")]
    #[field("out_settle_huifuid", "结算手续费外扣商户号", C, chars = ..=18, when("out_settle_flag" = ["1"]))]
    out_settle_huifuid: Option<String>,

    /// 结算手续费外扣账户类型.
    ///
    /// Default 01.
    #[doc(alias = "结算手续费外扣账户类型")]
    #[field("out_settle_acct_type", "结算手续费外扣账户类型", O, values)]
    out_settle_acct_type: Option<FeeAcctType>,

    /// 结算方式.
    ///
    /// Default P0. Left out if settle_cycle is TS.
    #[doc(alias = "结算方式")]
    #[field("settle_pattern", "结算方式", O, values)]
    settle_pattern: Option<SettlePattern>,

    /// 结算批次号. At most 16 characters.
    ///
    /// From the published table 结算批次说明. Left out if settle_cycle is TS.
    ///
    /// Mandatory when `settle_pattern` is P0.
    #[doc(alias = "结算批次号")]
    #[field("settle_batch_no", "结算批次号", C, chars = ..=16, when("settle_pattern" = ["P0"]))]
    settle_batch_no: Option<String>,

    /// 是否优先到账.
    ///
    /// Default N.
    #[doc(alias = "是否优先到账")]
    #[field("is_priority_receipt", "是否优先到账", O, values)]
    is_priority_receipt: Option<YesNo>,

    /// 自定义结算处理时间. At most 6 characters.
    ///
    /// HHmmss. Left out if settle_cycle is TS.
    ///
    /// Mandatory when `settle_pattern` is P1 or P2.
    #[doc(alias = "自定义结算处理时间")]
    #[field("settle_time", "自定义结算处理时间", C, chars = ..=6, when("settle_pattern" = ["P1", "P2"]))]
    settle_time: Option<String>,

    /// 节假日结算手续费率. At most 6 characters.
    ///
    /// In percent. 0.00 to 100.00. Ignored if settle_cycle is T1.
    ///
    /// Mandatory when `settle_cycle` is D1 or TS.
    #[doc(alias = "节假日结算手续费率")]
    #[field("fixed_ratio", "节假日结算手续费率", C, chars = ..=6, when("settle_cycle" = ["D1", "TS"]))]
    fixed_ratio: Option<String>,

    /// 节假日结算手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Mandatory when `settle_cycle` is D1 or TS.
    #[doc(alias = "节假日结算手续费固定金额")]
    #[field("constant_amt", "节假日结算手续费固定金额", C, amount = yuan_2dp, when("settle_cycle" = ["D1", "TS"]))]
    constant_amt: Option<Amount>,

    /// 工作日结算手续费率. At most 6 characters.
    ///
    /// Default 0.00. In percent. 0.00 to 100.00. Mandatory if settle_cycle is TS.
    #[doc(alias = "工作日结算手续费率")]
    #[field("workday_fixed_ratio", "工作日结算手续费率", O, chars = ..=6)]
    workday_fixed_ratio: Option<String>,

    /// 工作日结算手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Default 0.00. Mandatory if settle_cycle is TS.
    #[doc(alias = "工作日结算手续费固定金额")]
    #[field("workday_constant_amt", "工作日结算手续费固定金额", O, amount = yuan_2dp)]
    workday_constant_amt: Option<Amount>,
}

/// 取现信息配置.
#[doc(alias = "取现信息配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "cash_config_indv", label = "取现信息配置")]
pub struct CashConfigIndv {
    /// 取现类型.
    #[doc(alias = "取现类型")]
    #[field("cash_type", "取现类型", M, values)]
    cash_type: CashType,

    /// 提现手续费（固定/元）. At most 6 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "提现手续费（固定/元）")]
    #[field("fix_amt", "提现手续费（固定/元）", O, chars = ..=6)]
    fix_amt: Option<String>,

    /// 提现手续费率（%）. At most 6 characters.
    ///
    /// 0.00 to 100.00.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "提现手续费率（%）")]
    #[field("fee_rate", "提现手续费率（%）", O, chars = ..=6)]
    fee_rate: Option<String>,

    /// D1工作日取现手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Default: 按照节假日手续费. Ignored if cash_type is T1.
    #[doc(alias = "D1工作日取现手续费固定金额")]
    #[field("weekday_fix_amt", "D1工作日取现手续费固定金额", O, amount = yuan_2dp)]
    weekday_fix_amt: Option<Amount>,

    /// D1工作日取现手续费率. At most 6 characters.
    ///
    /// Default: 按照节假日手续费. In percent. 0.00 to 100.00. Ignored if cash_type is T1.
    #[doc(alias = "D1工作日取现手续费率")]
    #[field("weekday_fee_rate", "D1工作日取现手续费率", O, chars = ..=6)]
    weekday_fee_rate: Option<String>,

    /// 是否交易手续费外扣.
    ///
    /// Default 2.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 手续费承担方. At most 18 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "手续费承担方")]
    #[field("out_fee_huifu_id", "手续费承担方", O, chars = ..=18)]
    out_fee_huifu_id: Option<String>,

    /// 交易手续费外扣的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 是否优先到账.
    ///
    /// Default: 为否.
    #[doc(alias = "是否优先到账")]
    #[field("is_priority_receipt", "是否优先到账", O, values)]
    is_priority_receipt: Option<YesNo>,
}

/// 斗拱e账户功能配置.
#[doc(alias = "斗拱e账户功能配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "elec_acct_config_indv", label = "斗拱e账户功能配置")]
pub struct ElecAcctConfigIndv {
    /// 电子账户开关.
    #[doc(alias = "电子账户开关")]
    #[field("switch_state", "电子账户开关", M, values)]
    switch_state: SwitchState,

    /// 账户类型.
    #[doc(alias = "账户类型")]
    #[field("acct_type", "账户类型", M, values)]
    acct_type: ElecAcctType,

    /// 电子账户提现手续费承担方.
    #[doc(alias = "电子账户提现手续费承担方")]
    #[field("cash_fee_party", "电子账户提现手续费承担方", M, values)]
    cash_fee_party: CashFeeParty,

    /// 场景类型. At most 3 characters.
    ///
    /// From the published table 中信定义的资金类型.
    #[doc(alias = "场景类型")]
    #[field("scene", "场景类型", M, chars = ..=3)]
    scene: String,

    /// 角色类型. At most 6 characters.
    ///
    /// From the published table 中信定义的角色类型. Mandatory in the case of 角色编号.
    #[doc(alias = "角色类型")]
    #[field("role_type", "角色类型", M, chars = ..=6)]
    role_type: String,

    /// 银行卡信息.
    #[doc(alias = "银行卡信息")]
    #[field("elec_card_list", "银行卡信息", O, items = 0..=4294967295)]
    elec_card_list: Vec<ElecCardIndv>,

    /// 中信签约短信流水号. At most 64 characters.
    #[doc(alias = "中信签约短信流水号")]
    #[field("elec_acct_sign_seq_id", "中信签约短信流水号", O, chars = ..=64)]
    elec_acct_sign_seq_id: Option<String>,

    /// 签约成功标志.
    #[doc(alias = "签约成功标志")]
    #[field("sign_success_flag", "签约成功标志", M, values)]
    sign_success_flag: SignSuccessFlag,
}

/// 银行卡信息.
#[doc(alias = "银行卡信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "elec_card_indv", label = "银行卡信息")]
pub struct ElecCardIndv {
    /// 银行所在省. At most 6 characters.
    ///
    /// From the published table 省市区编码表.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O, chars = ..=6)]
    prov_id: Option<String>,

    /// 银行所在市. At most 6 characters.
    ///
    /// From the published table 省市区编码表.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", O, chars = ..=6)]
    area_id: Option<String>,

    /// 银行编码. At most 8 characters.
    ///
    /// From the published table 银行编码.
    #[doc(alias = "银行编码")]
    #[field("bank_code", "银行编码", M, chars = ..=8)]
    bank_code: String,

    /// 支行联行号. At most 12 characters.
    ///
    /// From the published table 银行支行编码.
    #[doc(alias = "支行联行号")]
    #[field("branch_code", "支行联行号", M, chars = ..=12)]
    branch_code: String,

    /// 支行名称. At most 64 characters.
    #[doc(alias = "支行名称")]
    #[field("branch_name", "支行名称", M, chars = ..=64)]
    branch_name: String,

    /// 结算账户名. At most 128 characters.
    #[doc(alias = "结算账户名")]
    #[field("card_name", "结算账户名", M, chars = ..=128)]
    card_name: Secret<Name>,

    /// 银行卡号. At most 32 characters.
    #[doc(alias = "银行卡号")]
    #[field("card_no", "银行卡号", M, chars = ..=32)]
    card_no: Secret<Pan>,

    /// 卡类型.
    #[doc(alias = "卡类型")]
    #[field("card_type", "卡类型", M, values)]
    card_type: ElecCardType,

    /// 默认卡标识.
    ///
    /// Default 0.
    #[doc(alias = "默认卡标识")]
    #[field("default_cash_flag", "默认卡标识", O, values)]
    default_cash_flag: Option<DefaultCashFlag>,

    /// 银行绑定手机号. At most 11 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "银行绑定手机号")]
    #[field("mp", "银行绑定手机号", O, chars = ..=11)]
    mp: Option<Secret<Phone>>,

    /// 用户授权协议版本号. At most 64 characters.
    ///
    /// Mandatory when binding a personal account.
    #[doc(alias = "用户授权协议版本号")]
    #[field("auth_version", "用户授权协议版本号", O, chars = ..=64)]
    auth_version: Option<String>,

    /// 用户授权协议号. At most 64 characters.
    ///
    /// Mandatory when binding a personal account.
    #[doc(alias = "用户授权协议号")]
    #[field("auth_no", "用户授权协议号", O, chars = ..=64)]
    auth_no: Option<String>,
}

/// 签约人.
#[doc(alias = "签约人")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "sign_user_info", label = "签约人")]
pub struct SignUserInfo {
    /// 签约人类型.
    #[doc(alias("签约人类型", "type"))]
    #[field("type", "签约人类型", M, values)]
    type_: SignUserType,

    /// 姓名.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "姓名")]
    #[field("name", "姓名", O)]
    name: Option<Secret<Name>>,

    /// 手机号.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "手机号")]
    #[field("mobile_no", "手机号", O)]
    mobile_no: Option<Secret<Phone>>,

    /// 身份证.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "身份证")]
    #[field("cert_no", "身份证", O)]
    cert_no: Option<Secret<IdCard>>,
}

/// 结算卡信息配置.
#[doc(alias = "结算卡信息配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "card_info_modify", label = "结算卡信息配置")]
pub struct CardInfoModify {
    /// 结算账户类型.
    ///
    /// Unsure: mandatory as in a sibling interface.
    #[doc(alias = "结算账户类型")]
    #[field("card_type", "结算账户类型", M, values)]
    card_type: SettleCardType,

    /// 结算账户名.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 128 for the same field elsewhere.
    #[doc(alias = "结算账户名")]
    #[field("card_name", "结算账户名", M)]
    card_name: Secret<Name>,

    /// 结算账号.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 32 for the same field elsewhere.
    #[doc(alias = "结算账号")]
    #[field("card_no", "结算账号", M)]
    card_no: Secret<Pan>,

    /// 银行所在市.
    ///
    /// From the published table 地区编码.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 6 for the same field elsewhere.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", M)]
    area_id: String,

    /// 支行联行号.
    ///
    /// From the published table 银行支行编码. Optional if card_type is 1 or 2.
    ///
    /// Mandatory when `card_type` is 0.
    ///
    /// Unsure: no length here; 12 for the same field elsewhere.
    #[doc(alias = "支行联行号")]
    #[field("branch_code", "支行联行号", C, when("card_type" = ["0"]))]
    branch_code: Option<String>,

    /// 持卡人证件类型.
    ///
    /// Left out if card_type is 0.
    ///
    /// Mandatory when `card_type` is 1 or 2.
    #[doc(alias = "持卡人证件类型")]
    #[field("cert_type", "持卡人证件类型", C, values, when("card_type" = ["1", "2"]))]
    cert_type: Option<NaturalPersonCertType>,

    /// 持卡人证件有效期类型.
    ///
    /// Mandatory when `card_type` is 1 or 2.
    #[doc(alias = "持卡人证件有效期类型")]
    #[field("cert_validity_type", "持卡人证件有效期类型", C, values, when("card_type" = ["1", "2"]))]
    cert_validity_type: Option<ValidityType>,

    /// 持卡人证件有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Left out if card_type is 0.
    ///
    /// Mandatory when `card_type` is 1 or 2.
    #[doc(alias = "持卡人证件有效期开始日期")]
    #[field("cert_begin_date", "持卡人证件有效期开始日期", C, date = "yyyyMMdd", when("card_type" = ["1", "2"]))]
    cert_begin_date: Option<Date>,

    /// 持卡人证件有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Left out if cert_validity_type is 1.
    ///
    /// Mandatory when `cert_validity_type` is 0.
    #[doc(alias = "持卡人证件有效期截止日期")]
    #[field("cert_end_date", "持卡人证件有效期截止日期", C, date = "yyyyMMdd", when("cert_validity_type" = ["0"]))]
    cert_end_date: Option<Date>,

    /// 开户许可证.
    ///
    /// A file_id whose picture has file_type F08.
    ///
    /// Mandatory when `card_type` is 0.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "开户许可证")]
    #[field("reg_acct_pic", "开户许可证", C, when("card_type" = ["0"]))]
    reg_acct_pic: Option<String>,

    /// 法人身份证人像面.
    ///
    /// A file_id whose picture has file_type F02.
    ///
    /// Unsure: conditional; no source says when; no length here; 64 for the same field elsewhere.
    #[doc(alias = "法人身份证人像面")]
    #[field("legal_cert_front_pic", "法人身份证人像面", O)]
    legal_cert_front_pic: Option<String>,

    /// 法人身份证国徽面.
    ///
    /// A file_id whose picture has file_type F03.
    ///
    /// Unsure: conditional; no source says when; no length here; 64 for the same field elsewhere.
    #[doc(alias = "法人身份证国徽面")]
    #[field("legal_cert_back_pic", "法人身份证国徽面", O)]
    legal_cert_back_pic: Option<String>,

    /// 银行卡卡号面.
    ///
    /// A file_id whose picture has file_type F13.
    ///
    /// Unsure: conditional; no source says when; no length here; 64 for the same field elsewhere.
    #[doc(alias = "银行卡卡号面")]
    #[field("settle_card_front_pic", "银行卡卡号面", O)]
    settle_card_front_pic: Option<String>,

    /// 持卡人身份证人像面.
    ///
    /// A file_id whose picture has file_type F55.
    ///
    /// Unsure: conditional; no source says when; no length here; 64 for the same field elsewhere.
    #[doc(alias = "持卡人身份证人像面")]
    #[field("settle_cert_front_pic", "持卡人身份证人像面", O)]
    settle_cert_front_pic: Option<String>,

    /// 持卡人身份证国徽面.
    ///
    /// A file_id whose picture has file_type F56.
    ///
    /// Unsure: conditional; no source says when; no length here; 64 for the same field elsewhere.
    #[doc(alias = "持卡人身份证国徽面")]
    #[field("settle_cert_back_pic", "持卡人身份证国徽面", O)]
    settle_cert_back_pic: Option<String>,

    /// 短信验证码.
    ///
    /// Unsure: conditional; no source says when; no length here; 6 for the same field elsewhere.
    #[doc(alias = "短信验证码")]
    #[field("verify_code", "短信验证码", O)]
    verify_code: Option<Secret<Credential>>,

    /// 核验人类型.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "核验人类型")]
    #[field("authentication_person_type", "核验人类型", O, values)]
    authentication_person_type: Option<AuthenticationPersonType>,

    /// 核验人手机号.
    ///
    /// Unsure: conditional; no source says when; no public source gives a length.
    #[doc(alias = "核验人手机号")]
    #[field("authentication_person_mobile", "核验人手机号", O)]
    authentication_person_mobile: Option<Secret<Phone>>,

    /// 银行所在省.
    ///
    /// From the published table 地区编码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O)]
    prov_id: Option<String>,

    /// 持卡人证件号码.
    ///
    /// Mandatory when `card_type` is 1 or 2.
    ///
    /// Unsure: conditional as in a sibling interface; no length here; 32 for the same field elsewhere.
    #[doc(alias = "持卡人证件号码")]
    #[field("cert_no", "持卡人证件号码", C, when("card_type" = ["1", "2"]))]
    cert_no: Option<Secret<IdCard>>,

    /// 结算人手机号.
    ///
    /// Mandatory in the case of 开通全域资金管理功能.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "结算人手机号")]
    #[field("mp", "结算人手机号", O)]
    mp: Option<Secret<Phone>>,

    /// 变更结算人核验方式.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "变更结算人核验方式")]
    #[field("authentication_type", "变更结算人核验方式", O)]
    authentication_type: Option<String>,

    /// 适用子账户.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "适用子账户")]
    #[field("acct_ids", "适用子账户", O)]
    acct_ids: Option<String>,

    /// 默认结算卡标志.
    #[doc(alias = "默认结算卡标志")]
    #[field("is_settle_default", "默认结算卡标志", O, values)]
    is_settle_default: Option<YesNo>,
}

/// 取现信息配置.
#[doc(alias = "取现信息配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "cash_config_modify", label = "取现信息配置")]
pub struct CashConfigModify {
    /// 状态.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "状态")]
    #[field("switch_state", "状态", O, values)]
    switch_state: Option<SwitchState>,

    /// 业务类型.
    #[doc(alias = "业务类型")]
    #[field("cash_type", "业务类型", O, values)]
    cash_type: Option<CashType>,

    /// 提现手续费（固定/元）.
    ///
    /// Unsure: conditional; no source says when; no length here; 6 for the same field elsewhere.
    #[doc(alias = "提现手续费（固定/元）")]
    #[field("fix_amt", "提现手续费（固定/元）", O)]
    fix_amt: Option<String>,

    /// 提现手续费率（%）.
    ///
    /// 0.00 to 100.00.
    ///
    /// Unsure: conditional; no source says when; no length here; 6 for the same field elsewhere.
    #[doc(alias = "提现手续费率（%）")]
    #[field("fee_rate", "提现手续费率（%）", O)]
    fee_rate: Option<String>,

    /// D1工作日取现手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Default: 按照节假日手续费. Ignored if cash_type is T1.
    #[doc(alias = "D1工作日取现手续费固定金额")]
    #[field("weekday_fix_amt", "D1工作日取现手续费固定金额", O, amount = yuan_2dp)]
    weekday_fix_amt: Option<Amount>,

    /// D1工作日取现手续费率.
    ///
    /// Default: 按照节假日手续费. In percent. 0.00 to 100.00. Ignored if cash_type is T1.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "D1工作日取现手续费率")]
    #[field("weekday_fee_rate", "D1工作日取现手续费率", O)]
    weekday_fee_rate: Option<String>,

    /// 是否交易手续费外扣.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 手续费承担方.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "手续费承担方")]
    #[field("out_fee_huifu_id", "手续费承担方", O)]
    out_fee_huifu_id: Option<String>,

    /// 手续费外扣的账户类型.
    #[doc(alias = "手续费外扣的账户类型")]
    #[field("out_fee_acct_type", "手续费外扣的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 是否优先到账.
    ///
    /// Default: 为否.
    #[doc(alias = "是否优先到账")]
    #[field("is_priority_receipt", "是否优先到账", O, values)]
    is_priority_receipt: Option<YesNo>,
}

/// 结算规则配置.
#[doc(alias = "结算规则配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "settle_config_modify", label = "结算规则配置")]
pub struct SettleConfigModify {
    /// 结算开关.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "结算开关")]
    #[field("settle_status", "结算开关", O, values)]
    settle_status: Option<SwitchState>,

    /// 结算周期.
    ///
    /// Unsure: mandatory as in a sibling interface.
    #[doc(alias = "结算周期")]
    #[field("settle_cycle", "结算周期", M, values)]
    settle_cycle: SettleCycle,

    /// 结算手续费外扣商户号.
    ///
    /// Mandatory when `out_settle_flag` is 1.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "结算手续费外扣商户号")]
    #[field("out_settle_huifuid", "结算手续费外扣商户号", C, when("out_settle_flag" = ["1"]))]
    out_settle_huifuid: Option<String>,

    /// 节假日结算手续费率.
    ///
    /// In percent. 0.00 to 100.00. Ignored if settle_cycle is T1.
    ///
    /// Mandatory when `settle_cycle` is D1 or TS.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "节假日结算手续费率")]
    #[field("fixed_ratio", "节假日结算手续费率", C, when("settle_cycle" = ["D1", "TS"]))]
    fixed_ratio: Option<String>,

    /// 节假日结算手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Mandatory when `settle_cycle` is D1 or TS.
    #[doc(alias = "节假日结算手续费固定金额")]
    #[field("constant_amt", "节假日结算手续费固定金额", C, amount = yuan_2dp, when("settle_cycle" = ["D1", "TS"]))]
    constant_amt: Option<Amount>,

    /// 起结金额. On the wire in yuan with two decimals.
    ///
    /// Left out if settle_cycle is TS.
    #[doc(alias = "起结金额")]
    #[field("min_amt", "起结金额", O, amount = yuan_2dp)]
    min_amt: Option<Amount>,

    /// 留存金额. On the wire in yuan with two decimals.
    ///
    /// Left out if settle_cycle is TS.
    #[doc(alias = "留存金额")]
    #[field("remained_amt", "留存金额", O, amount = yuan_2dp)]
    remained_amt: Option<Amount>,

    /// 结算摘要.
    ///
    /// From the published table 结算配置示例说明.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "结算摘要")]
    #[field("settle_abstract", "结算摘要", O)]
    settle_abstract: Option<String>,

    /// 手续费外扣标记.
    ///
    /// Default: 内扣.
    #[doc(alias = "手续费外扣标记")]
    #[field("out_settle_flag", "手续费外扣标记", O, values)]
    out_settle_flag: Option<FeeFlag>,

    /// 结算手续费外扣账户类型.
    #[doc(alias = "结算手续费外扣账户类型")]
    #[field("out_settle_acct_type", "结算手续费外扣账户类型", O, values)]
    out_settle_acct_type: Option<FeeAcctType>,

    /// 结算批次号.
    ///
    /// From the published table 结算批次说明. Left out if settle_cycle is TS.
    ///
    /// Mandatory when `settle_pattern` is P0.
    ///
    /// Unsure: conditional as in a sibling interface; no length here; 16 for the same field elsewhere.
    #[doc(alias = "结算批次号")]
    #[field("settle_batch_no", "结算批次号", C, when("settle_pattern" = ["P0"]))]
    settle_batch_no: Option<String>,

    /// 是否优先到账.
    ///
    /// Default N. Left out if settle_cycle is TS.
    #[doc(alias = "是否优先到账")]
    #[field("is_priority_receipt", "是否优先到账", O, values)]
    is_priority_receipt: Option<YesNo>,

    /// 自定义结算处理时间.
    ///
    /// HHmmss. Left out if settle_cycle is TS. Mandatory if settle_pattern is P1 or P2.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "自定义结算处理时间")]
    #[field("settle_time", "自定义结算处理时间", O)]
    settle_time: Option<String>,

    /// 工作日结算手续费率.
    ///
    /// Default 0.00. In percent. 0.00 to 100.00. Mandatory if settle_cycle is TS.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "工作日结算手续费率")]
    #[field("workday_fixed_ratio", "工作日结算手续费率", O)]
    workday_fixed_ratio: Option<String>,

    /// 工作日结算手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Default 0.00. Mandatory if settle_cycle is TS.
    #[doc(alias = "工作日结算手续费固定金额")]
    #[field("workday_constant_amt", "工作日结算手续费固定金额", O, amount = yuan_2dp)]
    workday_constant_amt: Option<Amount>,

    /// 结算方式.
    ///
    /// Default P0. Left out if settle_cycle is TS.
    #[doc(alias = "结算方式")]
    #[field("settle_pattern", "结算方式", O, values)]
    settle_pattern: Option<SettlePattern>,
}

/// 受益人列表.
#[doc(alias = "受益人列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "beneficiary_info_modify", label = "受益人列表")]
pub struct BeneficiaryInfoModify {
    /// 受益人名称.
    ///
    /// Unsure: no length here; 40 for the same field elsewhere.
    #[doc(alias = "受益人名称")]
    #[field("bo_name", "受益人名称", M)]
    bo_name: Secret<Name>,

    /// 受益人证件类型.
    #[doc(alias = "受益人证件类型")]
    #[field("bo_type", "受益人证件类型", M, values)]
    bo_type: NaturalPersonCertType,

    /// 受益人证件号.
    ///
    /// Unsure: no length here; 50 for the same field elsewhere.
    #[doc(alias = "受益人证件号")]
    #[field("bo_no", "受益人证件号", M)]
    bo_no: Secret<IdCard>,

    /// 受益人证件有效期开始时间. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "受益人证件有效期开始时间")]
    #[field("bo_date_start", "受益人证件有效期开始时间", M, date = "yyyyMMdd")]
    bo_date_start: Date,

    /// 受益人证件有效期结束时间.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "受益人证件有效期结束时间")]
    #[field("bo_deadline", "受益人证件有效期结束时间", M)]
    bo_deadline: String,

    /// 受益人地址.
    ///
    /// Unsure: no length here; 500 for the same field elsewhere.
    #[doc(alias = "受益人地址")]
    #[field("bo_address", "受益人地址", M)]
    bo_address: String,

    /// 受益人手机号.
    ///
    /// Mandatory in the case of 开通全域资金管理业务.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "受益人手机号")]
    #[field("bo_mobile_no", "受益人手机号", O)]
    bo_mobile_no: Option<Secret<Phone>>,

    /// 最终受益人受益方式.
    ///
    /// Mandatory in the case of 开通全域资金管理业务.
    #[doc(alias = "最终受益人受益方式")]
    #[field("final_beneficiary_mode", "最终受益人受益方式", O, values)]
    final_beneficiary_mode: Option<FinalBeneficiaryMode>,

    /// 受益唯一ID.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "受益唯一ID")]
    #[field("bo_id", "受益唯一ID", O)]
    bo_id: Option<String>,

    /// 受益人有效标识.
    ///
    /// Unsure: no length here; 10 for the same field elsewhere.
    #[doc(alias = "受益人有效标识")]
    #[field("bo_stat", "受益人有效标识", O)]
    bo_stat: Option<String>,
}

/// 协议信息.
#[doc(alias = "协议信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "agreement_info", label = "协议信息")]
pub struct AgreementInfo {
    /// 协议类型.
    #[doc(alias = "协议类型")]
    #[field("agreement_type", "协议类型", M, values)]
    agreement_type: AgreementType,

    /// 挂网协议地址.
    ///
    /// Mandatory when `agreement_type` is 3.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "挂网协议地址")]
    #[field("agreement_url", "挂网协议地址", C, when("agreement_type" = ["3"]))]
    agreement_url: Option<String>,

    /// 纸质协议开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "纸质协议开始日期")]
    #[field("agree_begin_date", "纸质协议开始日期", O, date = "yyyyMMdd")]
    agree_begin_date: Option<Date>,

    /// 纸质协议结束日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "纸质协议结束日期")]
    #[field("agree_end_date", "纸质协议结束日期", O, date = "yyyyMMdd")]
    agree_end_date: Option<Date>,

    /// 电子协议异步通知地址.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "电子协议异步通知地址")]
    #[field("agreement_async_return_url", "电子协议异步通知地址", O)]
    agreement_async_return_url: Option<String>,
}

/// 扩展资料包.
#[doc(alias = "扩展资料包")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "extended_material_modify", label = "扩展资料包")]
pub struct ExtendedMaterialModify {
    /// 文件id.
    ///
    /// From supplementary.picture.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "文件id")]
    #[field("file_id", "文件id", M)]
    file_id: String,

    /// 文件类型.
    ///
    /// From the published table 文件类型说明.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "文件类型")]
    #[field("file_type", "文件类型", M)]
    file_type: String,
}

/// 斗拱e账户功能配置.
#[doc(alias = "斗拱e账户功能配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "elec_acct_config_modify", label = "斗拱e账户功能配置")]
pub struct ElecAcctConfigModify {
    /// 电子账户开关.
    #[doc(alias = "电子账户开关")]
    #[field("switch_state", "电子账户开关", M, values)]
    switch_state: SwitchState,

    /// 账户类型.
    #[doc(alias = "账户类型")]
    #[field("acct_type", "账户类型", M, values)]
    acct_type: ElecAcctType,

    /// 电子账户提现手续费承担方.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "电子账户提现手续费承担方")]
    #[field("cash_fee_party", "电子账户提现手续费承担方", O, values)]
    cash_fee_party: Option<CashFeeParty>,

    /// 场景类型.
    ///
    /// From the published table 中信定义的资金类型.
    ///
    /// Unsure: no length here; 3 for the same field elsewhere.
    #[doc(alias = "场景类型")]
    #[field("scene", "场景类型", M)]
    scene: String,

    /// 角色类型.
    ///
    /// From the published table 中信定义的角色类型.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "角色类型")]
    #[field("role_type", "角色类型", M)]
    role_type: String,

    /// 银行卡信息.
    #[doc(alias = "银行卡信息")]
    #[field("elec_card_list", "银行卡信息", O, items = 0..=4294967295)]
    elec_card_list: Vec<ElecCardModify>,

    /// 中信签约短信流水号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "中信签约短信流水号")]
    #[field("elec_acct_sign_seq_id", "中信签约短信流水号", O)]
    elec_acct_sign_seq_id: Option<String>,

    /// 签约成功标志.
    #[doc(alias = "签约成功标志")]
    #[field("sign_success_flag", "签约成功标志", O, values)]
    sign_success_flag: Option<SignSuccessFlag>,
}

/// 银行卡信息.
#[doc(alias = "银行卡信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "elec_card_modify", label = "银行卡信息")]
pub struct ElecCardModify {
    /// 银行编码.
    ///
    /// From the published table 银行编码.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "银行编码")]
    #[field("bank_code", "银行编码", M)]
    bank_code: String,

    /// 支行联行号.
    ///
    /// From the published table 银行支行编码.
    ///
    /// Unsure: no length here; 12 for the same field elsewhere.
    #[doc(alias = "支行联行号")]
    #[field("branch_code", "支行联行号", M)]
    branch_code: String,

    /// 支行名称.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "支行名称")]
    #[field("branch_name", "支行名称", M)]
    branch_name: String,

    /// 结算账户名.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "结算账户名")]
    #[field("card_name", "结算账户名", M)]
    card_name: Secret<Name>,

    /// 银行卡号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "银行卡号")]
    #[field("card_no", "银行卡号", M)]
    card_no: Secret<Pan>,

    /// 卡类型.
    #[doc(alias = "卡类型")]
    #[field("card_type", "卡类型", M, values)]
    card_type: ElecCardType,

    /// 银行绑定手机号.
    ///
    /// Unsure: conditional; no source says when; no length here; 11 for the same field elsewhere.
    #[doc(alias = "银行绑定手机号")]
    #[field("mp", "银行绑定手机号", O)]
    mp: Option<Secret<Phone>>,

    /// 用户授权协议版本号.
    ///
    /// Mandatory when binding a personal account.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "用户授权协议版本号")]
    #[field("auth_version", "用户授权协议版本号", O)]
    auth_version: Option<String>,

    /// 用户授权协议号.
    ///
    /// Mandatory when binding a personal account.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "用户授权协议号")]
    #[field("auth_no", "用户授权协议号", O)]
    auth_no: Option<String>,

    /// 银行所在省.
    ///
    /// From the published table 省市区编码表.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O)]
    prov_id: Option<String>,

    /// 银行所在市.
    ///
    /// From the published table 省市区编码表.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", O)]
    area_id: Option<String>,

    /// 默认卡标识.
    ///
    /// Default 0.
    #[doc(alias = "默认卡标识")]
    #[field("default_cash_flag", "默认卡标识", O, values)]
    default_cash_flag: Option<DefaultCashFlag>,
}

/// 股东信息.
#[doc(alias = "股东信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "share_holder_info_modify", label = "股东信息")]
pub struct ShareHolderInfoModify {
    /// 股东姓名.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "股东姓名")]
    #[field("name", "股东姓名", M)]
    name: Secret<Name>,

    /// 股东证件类型.
    #[doc(alias = "股东证件类型")]
    #[field("cert_type", "股东证件类型", M, values)]
    cert_type: NaturalPersonCertType,

    /// 股东证件号码.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "股东证件号码")]
    #[field("cert_no", "股东证件号码", M)]
    cert_no: Secret<IdCard>,

    /// 股东证件有效期类型.
    #[doc(alias = "股东证件有效期类型")]
    #[field("cert_validity_type", "股东证件有效期类型", M, values)]
    cert_validity_type: ValidityType,

    /// 股东证件有效期起始日. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "股东证件有效期起始日")]
    #[field("cert_begin_date", "股东证件有效期起始日", M, date = "yyyyMMdd")]
    cert_begin_date: Date,

    /// 股东编号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "股东编号")]
    #[field("share_holder_id", "股东编号", O)]
    share_holder_id: Option<String>,

    /// 股东证件有效期到期日. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Mandatory if cert_validity_type is 0.
    #[doc(alias = "股东证件有效期到期日")]
    #[field("cert_end_date", "股东证件有效期到期日", O, date = "yyyyMMdd")]
    cert_end_date: Option<Date>,

    /// 股东状态.
    ///
    /// Unsure: no length here; 1 for the same field elsewhere.
    #[doc(alias = "股东状态")]
    #[field("state", "股东状态", O)]
    state: Option<String>,
}

/// 受益人信息实体.
#[doc(alias = "受益人信息实体")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "beneficiary_info_reply", label = "受益人信息实体")]
#[non_exhaustive]
pub struct BeneficiaryInfoReply {
    /// 受益人唯一ID. At most 32 characters.
    #[doc(alias = "受益人唯一ID")]
    #[field("bo_id", "受益人唯一ID", O, chars = ..=32)]
    pub bo_id: Option<String>,

    /// 受益人名称. At most 40 characters.
    #[doc(alias = "受益人名称")]
    #[field("bo_name", "受益人名称", O, chars = ..=40)]
    pub bo_name: Option<Secret<Name>>,

    /// 受益人证件类型.
    #[doc(alias = "受益人证件类型")]
    #[field("bo_type", "受益人证件类型", O, values)]
    pub bo_type: Option<BeneficiaryCertType>,

    /// 受益人证件号. At most 50 characters.
    #[doc(alias = "受益人证件号")]
    #[field("bo_no", "受益人证件号", O, chars = ..=50)]
    pub bo_no: Option<Secret<IdCard>>,

    /// 受益人证件有效期开始时间. At most 8 characters.
    #[doc(alias = "受益人证件有效期开始时间")]
    #[field("bo_date_start", "受益人证件有效期开始时间", O, chars = ..=8)]
    pub bo_date_start: Option<String>,

    /// 受益人证件有效期结束时间. At most 8 characters.
    #[doc(alias = "受益人证件有效期结束时间")]
    #[field("bo_dead_line", "受益人证件有效期结束时间", O, chars = ..=8)]
    pub bo_dead_line: Option<String>,

    /// 受益人地址. At most 500 characters.
    #[doc(alias = "受益人地址")]
    #[field("bo_address", "受益人地址", O, chars = ..=500)]
    pub bo_address: Option<String>,

    /// 受益人手机号. At most 11 characters.
    #[doc(alias = "受益人手机号")]
    #[field("bo_mobile_no", "受益人手机号", O, chars = ..=11)]
    pub bo_mobile_no: Option<Secret<Phone>>,

    /// 最终受益人受益方式.
    #[doc(alias = "最终受益人受益方式")]
    #[field("final_beneficiary_mode", "最终受益人受益方式", O, values)]
    pub final_beneficiary_mode: Option<FinalBeneficiaryMode>,

    /// 受益人有效标识. At most 10 characters.
    #[doc(alias = "受益人有效标识")]
    #[field("bo_stat", "受益人有效标识", O, chars = ..=10)]
    pub bo_stat: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 卡信息.
#[doc(alias = "卡信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "qry_cash_card_info", label = "卡信息")]
#[non_exhaustive]
pub struct QryCashCardInfo {
    /// 卡类型.
    #[doc(alias = "卡类型")]
    #[field("card_type", "卡类型", O, values)]
    pub card_type: Option<CardType>,

    /// 卡户名. At most 256 characters.
    #[doc(alias = "卡户名")]
    #[field("card_name", "卡户名", O, chars = ..=256)]
    pub card_name: Option<Secret<Name>>,

    /// 卡号. At most 32 characters.
    #[doc(alias = "卡号")]
    #[field("card_no", "卡号", O, chars = ..=32)]
    pub card_no: Option<Secret<Pan>>,

    /// 银行所在省. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O, chars = ..=6)]
    pub prov_id: Option<String>,

    /// 银行所在市. At most 6 characters.
    ///
    /// From the published table 地区码.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", O, chars = ..=6)]
    pub area_id: Option<String>,

    /// 银行号. At most 8 characters.
    ///
    /// From the published table 银行编码.
    #[doc(alias = "银行号")]
    #[field("bank_code", "银行号", O, chars = ..=8)]
    pub bank_code: Option<String>,

    /// 银行名称. At most 32 characters.
    #[doc(alias = "银行名称")]
    #[field("bank_name", "银行名称", O, chars = ..=32)]
    pub bank_name: Option<String>,

    /// 支行联行号. At most 12 characters.
    ///
    /// From the published table 银行支行编码.
    #[doc(alias = "支行联行号")]
    #[field("branch_code", "支行联行号", O, chars = ..=12)]
    pub branch_code: Option<String>,

    /// 支行名称. At most 64 characters.
    #[doc(alias = "支行名称")]
    #[field("branch_name", "支行名称", O, chars = ..=64)]
    pub branch_name: Option<String>,

    /// 持卡人证件类型.
    #[doc(alias = "持卡人证件类型")]
    #[field("cert_type", "持卡人证件类型", O, values)]
    pub cert_type: Option<NaturalPersonCertType>,

    /// 持卡人证件号码. At most 32 characters.
    #[doc(alias = "持卡人证件号码")]
    #[field("cert_no", "持卡人证件号码", O, chars = ..=32)]
    pub cert_no: Option<Secret<IdCard>>,

    /// 持卡人证件有效期类型.
    #[doc(alias = "持卡人证件有效期类型")]
    #[field("cert_validity_type", "持卡人证件有效期类型", O, values)]
    pub cert_validity_type: Option<ValidityType>,

    /// 持卡人证件有效期开始日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "持卡人证件有效期开始日期")]
    #[field("cert_begin_date", "持卡人证件有效期开始日期", O, chars = ..=8)]
    pub cert_begin_date: Option<String>,

    /// 持卡人证件有效期截止日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "持卡人证件有效期截止日期")]
    #[field("cert_end_date", "持卡人证件有效期截止日期", O, chars = ..=8)]
    pub cert_end_date: Option<String>,

    /// 结算人手机号. At most 11 characters.
    #[doc(alias = "结算人手机号")]
    #[field("mp", "结算人手机号", O, chars = ..=11)]
    pub mp: Option<Secret<Phone>>,

    /// 银行卡绑定状态.
    #[doc(alias = "银行卡绑定状态")]
    #[field("status", "银行卡绑定状态", O, values)]
    pub status: Option<CardStatus>,

    /// 绑卡序列号. At most 20 characters.
    #[doc(alias = "绑卡序列号")]
    #[field("token_no", "绑卡序列号", O, chars = ..=20)]
    pub token_no: Option<Secret<Token>>,

    /// 默认结算卡标志.
    #[doc(alias = "默认结算卡标志")]
    #[field("is_settle_default", "默认结算卡标志", O, values)]
    pub is_settle_default: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 取现配置列表.
#[doc(alias = "取现配置列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "qry_cash_config", label = "取现配置列表")]
#[non_exhaustive]
pub struct QryCashConfig {
    /// 业务类型.
    #[doc(alias = "业务类型")]
    #[field("cash_type", "业务类型", O, values)]
    pub cash_type: Option<CashType>,

    /// 开关状态.
    #[doc(alias = "开关状态")]
    #[field("switch_state", "开关状态", O, values)]
    pub switch_state: Option<SwitchState>,

    /// 提现手续费（固定/元）. At most 6 characters.
    #[doc(alias = "提现手续费（固定/元）")]
    #[field("fix_amt", "提现手续费（固定/元）", O, chars = ..=6)]
    pub fix_amt: Option<String>,

    /// 提现手续费率（%）. At most 6 characters.
    ///
    /// 0.00 to 100.00.
    #[doc(alias = "提现手续费率（%）")]
    #[field("fee_rate", "提现手续费率（%）", O, chars = ..=6)]
    pub fee_rate: Option<String>,

    /// D1工作日取现手续费固定金额. On the wire in yuan.
    ///
    /// Default: 按照节假日手续费.
    #[doc(alias = "D1工作日取现手续费固定金额")]
    #[field("weekday_fix_amt", "D1工作日取现手续费固定金额", O, amount = yuan)]
    pub weekday_fix_amt: Option<Amount>,

    /// D1工作日取现手续费率. At most 6 characters.
    ///
    /// Default: 按照节假日手续费. In percent. 0.00 to 100.00.
    #[doc(alias = "D1工作日取现手续费率")]
    #[field("weekday_fee_rate", "D1工作日取现手续费率", O, chars = ..=6)]
    pub weekday_fee_rate: Option<String>,

    /// 手续费外扣标记.
    #[doc(alias = "手续费外扣标记")]
    #[field("out_cash_flag", "手续费外扣标记", O, values)]
    pub out_cash_flag: Option<FeeFlag>,

    /// 手续费承担方. At most 18 characters.
    #[doc(alias = "手续费承担方")]
    #[field("out_fee_huifuid", "手续费承担方", O, chars = ..=18)]
    pub out_fee_huifuid: Option<String>,

    /// 取现手续费外扣时的账户类型.
    #[doc(alias = "取现手续费外扣时的账户类型")]
    #[field("out_cash_acct_type", "取现手续费外扣时的账户类型", O, values)]
    pub out_cash_acct_type: Option<FeeAcctType>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 结算配置.
#[doc(alias = "结算配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "qry_settle_config", label = "结算配置")]
#[non_exhaustive]
pub struct QrySettleConfig {
    /// 结算类型.
    #[doc(alias = "结算类型")]
    #[field("settle_type", "结算类型", O, values)]
    pub settle_type: Option<CardType>,

    /// 结算周期.
    #[doc(alias = "结算周期")]
    #[field("settle_cycle", "结算周期", O, values)]
    pub settle_cycle: Option<SettleCycle>,

    /// 起结金额. At most 18 characters.
    #[doc(alias = "起结金额")]
    #[field("min_amt", "起结金额", O, chars = ..=18)]
    pub min_amt: Option<String>,

    /// 留存金额. At most 18 characters.
    #[doc(alias = "留存金额")]
    #[field("remained_amt", "留存金额", O, chars = ..=18)]
    pub remained_amt: Option<String>,

    /// 结算手续费率(%). At most 17 characters.
    #[doc(alias = "结算手续费率(%)")]
    #[field("fee_rate", "结算手续费率(%)", O, chars = ..=17)]
    pub fee_rate: Option<String>,

    /// 结算摘要. At most 128 characters.
    #[doc(alias = "结算摘要")]
    #[field("settle_abstract", "结算摘要", O, chars = ..=128)]
    pub settle_abstract: Option<String>,

    /// 手续费外扣标记.
    #[doc(alias = "手续费外扣标记")]
    #[field("out_settle_flag", "手续费外扣标记", O, values)]
    pub out_settle_flag: Option<FeeFlag>,

    /// 结算手续费外扣商户号. At most 18 characters.
    #[doc(alias = "结算手续费外扣商户号")]
    #[field("out_settle_huifuid", "结算手续费外扣商户号", O, chars = ..=18)]
    pub out_settle_huifuid: Option<String>,

    /// 结算手续费外扣账户类型.
    #[doc(alias = "结算手续费外扣账户类型")]
    #[field("out_settle_acct_type", "结算手续费外扣账户类型", O, values)]
    pub out_settle_acct_type: Option<FeeAcctType>,

    /// 结算开关.
    #[doc(alias = "结算开关")]
    #[field("settle_status", "结算开关", O, values)]
    pub settle_status: Option<SwitchState>,

    /// 结算方式.
    #[doc(alias = "结算方式")]
    #[field("settle_pattern", "结算方式", O, values)]
    pub settle_pattern: Option<SettlePattern>,

    /// 是否优先到账.
    #[doc(alias = "是否优先到账")]
    #[field("is_priority_receipt", "是否优先到账", O, values)]
    pub is_priority_receipt: Option<YesNo>,

    /// 自定义结算处理时间. At most 6 characters.
    ///
    /// HHmmss.
    #[doc(alias = "自定义结算处理时间")]
    #[field("settle_time", "自定义结算处理时间", O, chars = ..=6)]
    pub settle_time: Option<String>,

    /// 绑卡序列号. At most 20 characters.
    #[doc(alias = "绑卡序列号")]
    #[field("token_no", "绑卡序列号", O, chars = ..=20)]
    pub token_no: Option<Secret<Token>>,

    /// 结算批次号. At most 16 characters.
    ///
    /// From the published table 结算批次说明.
    #[doc(alias = "结算批次号")]
    #[field("settle_batch_no", "结算批次号", O, chars = ..=16)]
    pub settle_batch_no: Option<String>,

    /// 节假日结算手续费固定金额. On the wire in yuan.
    #[doc(alias = "节假日结算手续费固定金额")]
    #[field("constant_amt", "节假日结算手续费固定金额", O, amount = yuan)]
    pub constant_amt: Option<Amount>,

    /// 工作日结算手续费率. At most 6 characters.
    ///
    /// Default 0.00. In percent. 0.00 to 100.00.
    #[doc(alias = "工作日结算手续费率")]
    #[field("workday_fixed_ratio", "工作日结算手续费率", O, chars = ..=6)]
    pub workday_fixed_ratio: Option<String>,

    /// 工作日结算手续费固定金额. On the wire in yuan.
    ///
    /// Default 0.00.
    #[doc(alias = "工作日结算手续费固定金额")]
    #[field("workday_constant_amt", "工作日结算手续费固定金额", O, amount = yuan)]
    pub workday_constant_amt: Option<Amount>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 协议信息.
#[doc(alias = "协议信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "agreement_info_reply", label = "协议信息")]
#[non_exhaustive]
pub struct AgreementInfoReply {
    /// 协议类型.
    #[doc(alias = "协议类型")]
    #[field("agreement_type", "协议类型", O, values)]
    pub agreement_type: Option<AgreementType>,

    /// 挂网协议查看地址. At most 512 characters.
    #[doc(alias = "挂网协议查看地址")]
    #[field("agreement_query_url", "挂网协议查看地址", O, chars = ..=512)]
    pub agreement_query_url: Option<String>,

    /// 协议号. At most 64 characters.
    #[doc(alias = "协议号")]
    #[field("agreement_no", "协议号", O, chars = ..=64)]
    pub agreement_no: Option<String>,

    /// 协议模板号. At most 64 characters.
    #[doc(alias = "协议模板号")]
    #[field("agreement_model", "协议模板号", O, chars = ..=64)]
    pub agreement_model: Option<String>,

    /// 协议模板名称. At most 256 characters.
    #[doc(alias = "协议模板名称")]
    #[field("agreement_name", "协议模板名称", O, chars = ..=256)]
    pub agreement_name: Option<String>,

    /// 签约日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "签约日期")]
    #[field("sign_date", "签约日期", O, chars = ..=8)]
    pub sign_date: Option<String>,

    /// 协议开始日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "协议开始日期")]
    #[field("agree_begin_date", "协议开始日期", O, chars = ..=8)]
    pub agree_begin_date: Option<String>,

    /// 协议结束日期. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "协议结束日期")]
    #[field("agree_end_date", "协议结束日期", O, chars = ..=8)]
    pub agree_end_date: Option<String>,

    /// 协议id. At most 32 characters.
    #[doc(alias = "协议id")]
    #[field("agreement_id", "协议id", O, chars = ..=32)]
    pub agreement_id: Option<String>,

    /// 协议分类. At most 5 characters.
    #[doc(alias = "协议分类")]
    #[field("agreement_item", "协议分类", O, chars = ..=5)]
    pub agreement_item: Option<String>,

    /// 合同状态.
    #[doc(alias = "合同状态")]
    #[field("con_stat", "合同状态", O, values)]
    pub con_stat: Option<ConStat>,

    /// 协议发送集合.
    #[doc(alias = "协议发送集合")]
    #[field("sms_send_list", "协议发送集合", O, items = 0..=4294967295)]
    pub sms_send_list: Vec<SmsSend>,

    /// 电子协议签约短信发送标识.
    #[doc(alias = "电子协议签约短信发送标识")]
    #[field("message_send_type", "电子协议签约短信发送标识", O, values)]
    pub message_send_type: Option<MessageSendType>,

    /// 协议签署链. At most 512 characters.
    #[doc(alias = "协议签署链")]
    #[field("agreement_link", "协议签署链", O, chars = ..=512)]
    pub agreement_link: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 协议发送集合.
#[doc(alias = "协议发送集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "sms_send", label = "协议发送集合")]
#[non_exhaustive]
pub struct SmsSend {
    /// 协议短信发送时间. At most 20 characters.
    #[doc(alias = "协议短信发送时间")]
    #[field("sms_send_time", "协议短信发送时间", O, chars = ..=20)]
    pub sms_send_time: Option<String>,

    /// 协议短信发送结果.
    #[doc(alias = "协议短信发送结果")]
    #[field("sms_send_result", "协议短信发送结果", O, values)]
    pub sms_send_result: Option<ResultStat>,

    /// 协议短信接收人所属主体的名称. At most 128 characters.
    #[doc(alias = "协议短信接收人所属主体的名称")]
    #[field("sms_receiver_owner", "协议短信接收人所属主体的名称", O, chars = ..=128)]
    pub sms_receiver_owner: Option<String>,

    /// 协议短信接收人姓名. At most 64 characters.
    #[doc(alias = "协议短信接收人姓名")]
    #[field("sms_receiver_name", "协议短信接收人姓名", O, chars = ..=64)]
    pub sms_receiver_name: Option<Secret<Name>>,

    /// 协议短信接收人手机号码. At most 11 characters.
    #[doc(alias = "协议短信接收人手机号码")]
    #[field("sms_receiver_phone", "协议短信接收人手机号码", O, chars = ..=11)]
    pub sms_receiver_phone: Option<Secret<Phone>>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 签约人列表.
#[doc(alias = "签约人列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "sign_user_info_reply", label = "签约人列表")]
#[non_exhaustive]
pub struct SignUserInfoReply {
    /// 签约人类型.
    #[doc(alias("签约人类型", "type"))]
    #[field("type", "签约人类型", O, values)]
    pub type_: Option<SignUserType>,

    /// 姓名. At most 32 characters.
    #[doc(alias = "姓名")]
    #[field("name", "姓名", O, chars = ..=32)]
    pub name: Option<Secret<Name>>,

    /// 手机号. At most 11 characters.
    #[doc(alias = "手机号")]
    #[field("mobile_no", "手机号", O, chars = ..=11)]
    pub mobile_no: Option<Secret<Phone>>,

    /// 身份证. At most 32 characters.
    #[doc(alias = "身份证")]
    #[field("cert_no", "身份证", O, chars = ..=32)]
    pub cert_no: Option<Secret<IdCard>>,

    /// 身份证照片-人像面. At most 128 characters.
    #[doc(alias = "身份证照片-人像面")]
    #[field("identity_front_file_id", "身份证照片-人像面", O, chars = ..=128)]
    pub identity_front_file_id: Option<String>,

    /// 身份证照片-国徽面. At most 128 characters.
    #[doc(alias = "身份证照片-国徽面")]
    #[field("identity_back_file_id", "身份证照片-国徽面", O, chars = ..=128)]
    pub identity_back_file_id: Option<String>,

    /// 法人授权书. At most 128 characters.
    #[doc(alias = "法人授权书")]
    #[field("auth_file_id", "法人授权书", O, chars = ..=128)]
    pub auth_file_id: Option<String>,

    /// 邮箱. At most 32 characters.
    #[doc(alias = "邮箱")]
    #[field("email", "邮箱", O, chars = ..=32)]
    pub email: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 运营媒介.
#[doc(alias = "运营媒介")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "online_media_info_reply", label = "运营媒介")]
#[non_exhaustive]
pub struct OnlineMediaInfoReply {
    /// 运营媒介类型.
    #[doc(alias = "运营媒介类型")]
    #[field("media_type", "运营媒介类型", O, values)]
    pub media_type: Option<MediaType>,

    /// 媒介名称. At most 200 characters.
    #[doc(alias = "媒介名称")]
    #[field("media_name", "媒介名称", O, chars = ..=200)]
    pub media_name: Option<String>,

    /// 测试账号. At most 64 characters.
    #[doc(alias = "测试账号")]
    #[field("test_account", "测试账号", O, chars = ..=64)]
    pub test_account: Option<String>,

    /// 测试密码. At most 64 characters.
    #[doc(alias = "测试密码")]
    #[field("test_secret", "测试密码", O, chars = ..=64)]
    pub test_secret: Option<Secret<Credential>>,

    /// 其他有效信息. At most 200 characters.
    #[doc(alias = "其他有效信息")]
    #[field("other_info", "其他有效信息", O, chars = ..=200)]
    pub other_info: Option<String>,

    /// 运营媒介-首页. At most 64 characters.
    #[doc(alias = "运营媒介-首页")]
    #[field("media_front_page", "运营媒介-首页", O, chars = ..=64)]
    pub media_front_page: Option<String>,

    /// 运营媒介-服务/商品明细页面. At most 64 characters.
    #[doc(alias = "运营媒介-服务/商品明细页面")]
    #[field("media_service_page", "运营媒介-服务/商品明细页面", O, chars = ..=64)]
    pub media_service_page: Option<String>,

    /// 运营媒介-下单场景页面. At most 64 characters.
    #[doc(alias = "运营媒介-下单场景页面")]
    #[field("media_order_page", "运营媒介-下单场景页面", O, chars = ..=64)]
    pub media_order_page: Option<String>,

    /// 运营媒介-支付页面. At most 64 characters.
    #[doc(alias = "运营媒介-支付页面")]
    #[field("media_pay_page", "运营媒介-支付页面", O, chars = ..=64)]
    pub media_pay_page: Option<String>,

    /// 媒介主体与商户主体是否一致. Exactly 1 character.
    #[doc(alias = "媒介主体与商户主体是否一致")]
    #[field("media_mer_common_flag", "媒介主体与商户主体是否一致", O, chars = 1)]
    pub media_mer_common_flag: Option<String>,

    /// 授权或开发证明材料. At most 64 characters.
    #[doc(alias = "授权或开发证明材料")]
    #[field("authorize_materials", "授权或开发证明材料", O, chars = ..=64)]
    pub authorize_materials: Option<String>,

    /// 微信APP补充材料. At most 128 characters.
    #[doc(alias = "微信APP补充材料")]
    #[field("other_material", "微信APP补充材料", O, chars = ..=128)]
    pub other_material: Option<String>,

    /// 开发者的应用ID. At most 128 characters.
    #[doc(alias = "开发者的应用ID")]
    #[field("app_id", "开发者的应用ID", O, chars = ..=128)]
    pub app_id: Option<String>,

    /// appId认证主体名称. At most 128 characters.
    #[doc(alias = "appId认证主体名称")]
    #[field("app_name", "appId认证主体名称", O, chars = ..=128)]
    pub app_name: Option<String>,

    /// 补充说明. At most 512 characters.
    #[doc(alias = "补充说明")]
    #[field("supplement", "补充说明", O, chars = ..=512)]
    pub supplement: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 余额支付配置对象.
#[doc(alias = "余额支付配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "qry_balance_pay_config", label = "余额支付配置对象")]
#[non_exhaustive]
pub struct QryBalancePayConfig {
    /// 支付手续费(%). At most 17 characters.
    ///
    /// In percent.
    #[doc(alias = "支付手续费(%)")]
    #[field("fee_rate", "支付手续费(%)", O, chars = ..=17)]
    pub fee_rate: Option<String>,

    /// 固定手续费(元). On the wire in yuan.
    #[doc(alias = "固定手续费(元)")]
    #[field("fee_amt", "固定手续费(元)", O, amount = yuan)]
    pub fee_amt: Option<Amount>,

    /// 余额支付业务模式.
    #[doc(alias = "余额支付业务模式")]
    #[field("balance_model", "余额支付业务模式", O, values)]
    pub balance_model: Option<BalanceModel>,

    /// 余额支付情况说明.
    #[doc(alias = "余额支付情况说明")]
    #[field("balance_pay_ext_info", "余额支付情况说明", O, object)]
    pub balance_pay_ext_info: Option<BalancePayExtInfo>,

    /// 余额支付模式. At most 4 characters.
    #[doc(alias = "余额支付模式")]
    #[field("pay_mode", "余额支付模式", O, chars = ..=4)]
    pub pay_mode: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 余额支付情况说明.
#[doc(alias = "余额支付情况说明")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "balance_pay_ext_info", label = "余额支付情况说明")]
#[non_exhaustive]
pub struct BalancePayExtInfo {
    /// 余额支付业务模式说明. At most 500 characters.
    #[doc(alias = "余额支付业务模式说明")]
    #[field("busi_instruction", "余额支付业务模式说明", O, chars = ..=500)]
    pub busi_instruction: Option<String>,

    /// 余额支付资金流向说明. At most 500 characters.
    #[doc(alias = "余额支付资金流向说明")]
    #[field("capital_instruction", "余额支付资金流向说明", O, chars = ..=500)]
    pub capital_instruction: Option<String>,

    /// 余额支付功能开通用途说明. At most 500 characters.
    #[doc(alias = "余额支付功能开通用途说明")]
    #[field("function_instruction", "余额支付功能开通用途说明", O, chars = ..=500)]
    pub function_instruction: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 线上费率配置.
#[doc(alias = "线上费率配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "online_fee_conf_reply", label = "线上费率配置")]
#[non_exhaustive]
pub struct OnlineFeeConfReply {
    /// 业务类型.
    #[doc(alias = "业务类型")]
    #[field("fee_type", "业务类型", O, values)]
    pub fee_type: Option<OnlineFeeType>,

    /// 银行编码. At most 8 characters.
    #[doc(alias = "银行编码")]
    #[field("bank_id", "银行编码", O, chars = ..=8)]
    pub bank_id: Option<String>,

    /// 借贷标志.
    #[doc(alias = "借贷标志")]
    #[field("dc_flag", "借贷标志", O, values)]
    pub dc_flag: Option<DcType>,

    /// 手续费（固定/元）. At most 16 characters.
    #[doc(alias = "手续费（固定/元）")]
    #[field("fix_amt", "手续费（固定/元）", O, chars = ..=16)]
    pub fix_amt: Option<String>,

    /// 费率（%）. At most 6 characters.
    #[doc(alias = "费率（%）")]
    #[field("fee_rate", "费率（%）", O, chars = ..=6)]
    pub fee_rate: Option<String>,

    /// 银行名称. At most 50 characters.
    #[doc(alias = "银行名称")]
    #[field("bank_name", "银行名称", O, chars = ..=50)]
    pub bank_name: Option<String>,

    /// 银行中文简称. At most 50 characters.
    #[doc(alias = "银行中文简称")]
    #[field("bank_short_chn", "银行中文简称", O, chars = ..=50)]
    pub bank_short_chn: Option<String>,

    /// 费率状态. Exactly 1 character.
    #[doc(alias = "费率状态")]
    #[field("stat_flag", "费率状态", O, chars = 1)]
    pub stat_flag: Option<String>,

    /// 手续费最小值（元）.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "手续费最小值（元）")]
    #[field("fee_min_amt", "手续费最小值（元）", O)]
    pub fee_min_amt: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 微信支付配置信息.
#[doc(alias = "微信支付配置信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "qry_wx_conf", label = "微信支付配置信息")]
#[non_exhaustive]
pub struct QryWxConf {
    /// 微信商户号信息.
    ///
    /// Unsure: named a list, but its rows are shown as those of one object.
    #[doc(alias = "微信商户号信息")]
    #[field("wx_mer_infos", "微信商户号信息", O, object)]
    pub wx_mer_infos: Option<WxMerInfo>,

    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 最低收取手续费（元）. At most 6 characters.
    #[doc(alias = "最低收取手续费（元）")]
    #[field("fee_min_amt", "最低收取手续费（元）", O, chars = ..=6)]
    pub fee_min_amt: Option<String>,

    /// 子渠道号.
    ///
    /// A JSON text.
    ///
    /// Unsure: no public source gives a length; its rows are not published.
    #[doc(alias = "子渠道号")]
    #[field("pay_channel_id_list", "子渠道号", O)]
    pub pay_channel_id_list: Option<String>,

    /// 支付场景. At most 2 characters.
    ///
    /// From the published table 微信支付场景.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", O, chars = ..=2)]
    pub pay_scene: Option<String>,

    /// 交易手续费收取类型.
    #[doc(alias = "交易手续费收取类型")]
    #[field("fee_charge_type", "交易手续费收取类型", O, values)]
    pub fee_charge_type: Option<FeeChargeType>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 微信商户号信息.
#[doc(alias = "微信商户号信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_mer_info", label = "微信商户号信息")]
#[non_exhaustive]
pub struct WxMerInfo {
    /// 银联商户号. At most 32 characters.
    #[doc(alias = "银联商户号")]
    #[field("bank_mer_code", "银联商户号", O, chars = ..=32)]
    pub bank_mer_code: Option<String>,

    /// 网联商户号. At most 32 characters.
    #[doc(alias = "网联商户号")]
    #[field("nucc_bank_mer_code", "网联商户号", O, chars = ..=32)]
    pub nucc_bank_mer_code: Option<String>,

    /// 子渠道号. At most 50 characters.
    #[doc(alias = "子渠道号")]
    #[field("pay_channel_id", "子渠道号", O, chars = ..=50)]
    pub pay_channel_id: Option<String>,

    /// 默认渠道标记.
    ///
    /// Default: 渠道.
    #[doc(alias = "默认渠道标记")]
    #[field("is_default", "默认渠道标记", O, values)]
    pub is_default: Option<OneZero>,

    /// 二级商户号. Exactly 1 character.
    #[doc(alias = "二级商户号")]
    #[field("sub_mer_id", "二级商户号", O, chars = 1)]
    pub sub_mer_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 支付宝支付配置信息.
#[doc(alias = "支付宝支付配置信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "qry_ali_conf", label = "支付宝支付配置信息")]
#[non_exhaustive]
pub struct QryAliConf {
    /// 支付宝商户信息.
    ///
    /// Unsure: named a list, but its rows are shown as those of one object.
    #[doc(alias = "支付宝商户信息")]
    #[field("ali_mer_infos", "支付宝商户信息", O, object)]
    pub ali_mer_infos: Option<AliMerInfo>,

    /// 手续费（%）.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O)]
    pub fee_rate: Option<String>,

    /// 最低收取手续费（元）. At most 6 characters.
    #[doc(alias = "最低收取手续费（元）")]
    #[field("fee_min_amt", "最低收取手续费（元）", O, chars = ..=6)]
    pub fee_min_amt: Option<String>,

    /// 支付场景. At most 2 characters.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", O, chars = ..=2)]
    pub pay_scene: Option<String>,

    /// 交易手续费收取类型.
    #[doc(alias = "交易手续费收取类型")]
    #[field("fee_charge_type", "交易手续费收取类型", O, values)]
    pub fee_charge_type: Option<FeeChargeType>,

    /// 子渠道号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "子渠道号")]
    #[field("pay_channel_id_list", "子渠道号", O)]
    pub pay_channel_id_list: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 支付宝商户信息.
#[doc(alias = "支付宝商户信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ali_mer_info", label = "支付宝商户信息")]
#[non_exhaustive]
pub struct AliMerInfo {
    /// 银联商户号. At most 32 characters.
    #[doc(alias = "银联商户号")]
    #[field("bank_mer_code", "银联商户号", O, chars = ..=32)]
    pub bank_mer_code: Option<String>,

    /// 网联商户号. At most 32 characters.
    #[doc(alias = "网联商户号")]
    #[field("nucc_bank_mer_code", "网联商户号", O, chars = ..=32)]
    pub nucc_bank_mer_code: Option<String>,

    /// 子渠道号. At most 50 characters.
    #[doc(alias = "子渠道号")]
    #[field("pay_channel_id", "子渠道号", O, chars = ..=50)]
    pub pay_channel_id: Option<String>,

    /// 默认渠道标记.
    ///
    /// Default: 渠道.
    #[doc(alias = "默认渠道标记")]
    #[field("is_default", "默认渠道标记", O, values)]
    pub is_default: Option<OneZero>,

    /// 二级商户号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "二级商户号")]
    #[field("sub_mer_id", "二级商户号", O)]
    pub sub_mer_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 银行卡支付配置信息.
#[doc(alias = "银行卡支付配置信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "qry_bank_card_conf", label = "银行卡支付配置信息")]
#[non_exhaustive]
pub struct QryBankCardConf {
    /// 银联商户号. At most 18 characters.
    #[doc(alias = "银联商户号")]
    #[field("bank_mer_code", "银联商户号", O, chars = ..=18)]
    pub bank_mer_code: Option<String>,

    /// 银行业务手续费类型.
    #[doc(alias = "银行业务手续费类型")]
    #[field("charge_cate_code", "银行业务手续费类型", O, values)]
    pub charge_cate_code: Option<ChargeCateCode>,

    /// 借记卡手续费（%）. At most 9 characters.
    #[doc(alias = "借记卡手续费（%）")]
    #[field("debit_fee_rate", "借记卡手续费（%）", O, chars = ..=9)]
    pub debit_fee_rate: Option<String>,

    /// 借记卡封顶值. At most 4 characters.
    #[doc(alias = "借记卡封顶值")]
    #[field("debit_fee_limit", "借记卡封顶值", O, chars = ..=4)]
    pub debit_fee_limit: Option<String>,

    /// 贷记卡手续费（%）. At most 9 characters.
    #[doc(alias = "贷记卡手续费（%）")]
    #[field("credit_fee_rate", "贷记卡手续费（%）", O, chars = ..=9)]
    pub credit_fee_rate: Option<String>,

    /// 是否开通银联手机闪付.
    ///
    /// Default: 开通.
    #[doc(alias = "是否开通银联手机闪付")]
    #[field("is_open_cloud_flag", "是否开通银联手机闪付", O, values)]
    pub is_open_cloud_flag: Option<OneZero>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 银联二维码支付配置信息.
#[doc(alias = "银联二维码支付配置信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "qry_union_conf", label = "银联二维码支付配置信息")]
#[non_exhaustive]
pub struct QryUnionConf {
    /// 银联商户号. At most 18 characters.
    #[doc(alias = "银联商户号")]
    #[field("bank_mer_code", "银联商户号", O, chars = ..=18)]
    pub bank_mer_code: Option<String>,

    /// 银联小微二维码. At most 64 characters.
    #[doc(alias = "银联小微二维码")]
    #[field("qr_code_info", "银联小微二维码", O, chars = ..=64)]
    pub qr_code_info: Option<String>,

    /// 交易手续费收取类型.
    #[doc(alias = "交易手续费收取类型")]
    #[field("fee_charge_type", "交易手续费收取类型", O, values)]
    pub fee_charge_type: Option<FeeChargeType>,

    /// 贷记卡手续费1000以上（%）. At most 9 characters.
    #[doc(alias = "贷记卡手续费1000以上（%）")]
    #[field("credit_fee_rate_up", "贷记卡手续费1000以上（%）", O, chars = ..=9)]
    pub credit_fee_rate_up: Option<String>,

    /// 借记卡手续费（%）. At most 9 characters.
    #[doc(alias = "借记卡手续费（%）")]
    #[field("debit_fee_rate", "借记卡手续费（%）", O, chars = ..=9)]
    pub debit_fee_rate: Option<String>,

    /// 贷记卡手续费1000及以下（%）. At most 9 characters.
    #[doc(alias = "贷记卡手续费1000及以下（%）")]
    #[field("credit_fee_rate_down", "贷记卡手续费1000及以下（%）", O, chars = ..=9)]
    pub credit_fee_rate_down: Option<String>,

    /// 借记卡手续费1000以上（%）.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "借记卡手续费1000以上（%）")]
    #[field("debit_fee_rate_up", "借记卡手续费1000以上（%）", O)]
    pub debit_fee_rate_up: Option<String>,

    /// 借记卡手续费1000及以下（%）.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "借记卡手续费1000及以下（%）")]
    #[field("debit_fee_rate_down", "借记卡手续费1000及以下（%）", O)]
    pub debit_fee_rate_down: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 全域资金管理配置.
#[doc(alias = "全域资金管理配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "out_order_funds_merge", label = "全域资金管理配置")]
#[non_exhaustive]
pub struct OutOrderFundsMerge {
    /// 开通状态.
    #[doc(alias = "开通状态")]
    #[field("switch_state", "开通状态", O, values)]
    pub switch_state: Option<SwitchState>,

    /// 全域资金自动入账开关.
    #[doc(alias = "全域资金自动入账开关")]
    #[field("out_order_auto_acct_flag", "全域资金自动入账开关", O, values)]
    pub out_order_auto_acct_flag: Option<SwitchState>,

    /// 批量入账开关.
    #[doc(alias = "批量入账开关")]
    #[field("batch_auto_acct_flag", "批量入账开关", O, values)]
    pub batch_auto_acct_flag: Option<SwitchState>,

    /// 批次入账时间. At most 20 characters.
    #[doc(alias = "批次入账时间")]
    #[field("batch_no", "批次入账时间", O, chars = ..=20)]
    pub batch_no: Option<String>,

    /// 支付手续费(%). At most 6 characters.
    #[doc(alias = "支付手续费(%)")]
    #[field("fee_rate", "支付手续费(%)", O, chars = ..=6)]
    pub fee_rate: Option<String>,

    /// 手续费最小值(元). At most 6 characters.
    #[doc(alias = "手续费最小值(元)")]
    #[field("fee_min_amt", "手续费最小值(元)", O, chars = ..=6)]
    pub fee_min_amt: Option<String>,

    /// 交易手续费外扣标记.
    ///
    /// Default 2.
    #[doc(alias = "交易手续费外扣标记")]
    #[field("out_fee_flag", "交易手续费外扣标记", O, values)]
    pub out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣汇付ID. At most 18 characters.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", O, chars = ..=18)]
    pub out_fee_huifuid: Option<String>,

    /// 交易手续费外扣子账户号. At most 16 characters.
    #[doc(alias = "交易手续费外扣子账户号")]
    #[field("out_fee_acctid", "交易手续费外扣子账户号", O, chars = ..=16)]
    pub out_fee_acctid: Option<String>,

    /// 账户名. At most 128 characters.
    #[doc(alias = "账户名")]
    #[field("account_name", "账户名", O, chars = ..=128)]
    pub account_name: Option<String>,

    /// 电子账号. At most 32 characters.
    #[doc(alias = "电子账号")]
    #[field("electron_account", "电子账号", O, chars = ..=32)]
    pub electron_account: Option<Secret<Pan>>,

    /// 全域资金开户使用的银行卡信息.
    #[doc(alias = "全域资金开户使用的银行卡信息")]
    #[field("out_order_acct_card", "全域资金开户使用的银行卡信息", O, object)]
    pub out_order_acct_card: Option<OutOrderAcctCardReply>,

    /// 全域资金平台商户ID. At most 32 characters.
    #[doc(alias = "全域资金平台商户ID")]
    #[field("platform_mer_id", "全域资金平台商户ID", O, chars = ..=32)]
    pub platform_mer_id: Option<String>,

    /// 全域支付业务模式.
    #[doc(alias = "全域支付业务模式")]
    #[field("business_model", "全域支付业务模式", O, values)]
    pub business_model: Option<OutOrderBusinessModel>,

    /// 全渠道资金管理补充材料涉. At most 64 characters.
    #[doc(alias = "全渠道资金管理补充材料涉")]
    #[field("other_payment_institutions_pic", "全渠道资金管理补充材料涉", O, chars = ..=64)]
    pub other_payment_institutions_pic: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 全域资金开户使用的银行卡信息.
#[doc(alias = "全域资金开户使用的银行卡信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "out_order_acct_card_reply", label = "全域资金开户使用的银行卡信息")]
#[non_exhaustive]
pub struct OutOrderAcctCardReply {
    /// 银行所在省. At most 6 characters.
    ///
    /// From the published table 省市区编码表.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O, chars = ..=6)]
    pub prov_id: Option<String>,

    /// 银行所在市. At most 6 characters.
    ///
    /// From the published table 省市区编码表.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", O, chars = ..=6)]
    pub area_id: Option<String>,

    /// 银行编码. At most 8 characters.
    ///
    /// From the published table 银行编码.
    #[doc(alias = "银行编码")]
    #[field("bank_code", "银行编码", O, chars = ..=8)]
    pub bank_code: Option<String>,

    /// 支行联行号. At most 12 characters.
    ///
    /// From the published table 银行支行编码.
    #[doc(alias = "支行联行号")]
    #[field("branch_code", "支行联行号", O, chars = ..=12)]
    pub branch_code: Option<String>,

    /// 支行名称. At most 64 characters.
    ///
    /// From the published table 银行支行编码.
    #[doc(alias = "支行名称")]
    #[field("branch_name", "支行名称", O, chars = ..=64)]
    pub branch_name: Option<String>,

    /// 结算账户名. At most 128 characters.
    #[doc(alias = "结算账户名")]
    #[field("card_name", "结算账户名", O, chars = ..=128)]
    pub card_name: Option<Secret<Name>>,

    /// 银行卡号. At most 32 characters.
    #[doc(alias = "银行卡号")]
    #[field("card_no", "银行卡号", O, chars = ..=32)]
    pub card_no: Option<Secret<Pan>>,

    /// 卡类型.
    #[doc(alias = "卡类型")]
    #[field("card_type", "卡类型", O, values)]
    pub card_type: Option<CardType>,

    /// 持卡人证件类型.
    #[doc(alias = "持卡人证件类型")]
    #[field("cert_type", "持卡人证件类型", O, values)]
    pub cert_type: Option<OutOrderCertType>,

    /// 持卡人证件有效期（起始）. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "持卡人证件有效期（起始）")]
    #[field("cert_begin_date", "持卡人证件有效期（起始）", O, chars = ..=8)]
    pub cert_begin_date: Option<String>,

    /// 持卡人证件有效期（截止）. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "持卡人证件有效期（截止）")]
    #[field("cert_end_date", "持卡人证件有效期（截止）", O, chars = ..=8)]
    pub cert_end_date: Option<String>,

    /// 持卡人证件号码. At most 32 characters.
    #[doc(alias = "持卡人证件号码")]
    #[field("cert_no", "持卡人证件号码", O, chars = ..=32)]
    pub cert_no: Option<Secret<IdCard>>,

    /// 持卡人证件有效期类型.
    #[doc(alias = "持卡人证件有效期类型")]
    #[field("cert_validity_type", "持卡人证件有效期类型", O, values)]
    pub cert_validity_type: Option<ValidityType>,

    /// 银行卡绑定手机号. At most 11 characters.
    #[doc(alias = "银行卡绑定手机号")]
    #[field("mp", "银行卡绑定手机号", O, chars = ..=11)]
    pub mp: Option<Secret<Phone>>,

    /// 开户许可证核准号. At most 32 characters.
    #[doc(alias = "开户许可证核准号")]
    #[field("open_licence_no", "开户许可证核准号", O, chars = ..=32)]
    pub open_licence_no: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 补贴支付配置对象.
#[doc(alias = "补贴支付配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "combine_pay_config_reply", label = "补贴支付配置对象")]
#[non_exhaustive]
pub struct CombinePayConfigReply {
    /// 支付手续费(%). At most 9 characters.
    #[doc(alias = "支付手续费(%)")]
    #[field("fee_rate", "支付手续费(%)", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 支付固定手续费(元). At most 9 characters.
    #[doc(alias = "支付固定手续费(元)")]
    #[field("fee_fix_amt", "支付固定手续费(元)", O, chars = ..=9)]
    pub fee_fix_amt: Option<String>,

    /// 是否交易手续费外扣.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", O, values)]
    pub out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣汇付ID. At most 18 characters.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", O, chars = ..=18)]
    pub out_fee_huifuid: Option<String>,

    /// 交易手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    pub out_fee_acct_type: Option<FeeAcctType>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 微信直连配置对象.
#[doc(alias = "微信直连配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_zl_conf_reply", label = "微信直连配置对象")]
#[non_exhaustive]
pub struct WxZlConfReply {
    /// 微信子商户号. At most 32 characters.
    #[doc(alias = "微信子商户号")]
    #[field("sub_mch_id", "微信子商户号", O, chars = ..=32)]
    pub sub_mch_id: Option<String>,

    /// 配置集合.
    #[doc(alias = "配置集合")]
    #[field("wx_zl_pay_conf_list", "配置集合", O, items = 0..=4294967295)]
    pub wx_zl_pay_conf_list: Vec<WxZlPayConfReply>,

    /// 联系人信息.
    #[doc(alias = "联系人信息")]
    #[field("contact_info", "联系人信息", O, object)]
    pub contact_info: Option<ContactInfoReply>,

    /// 经营场景信息.
    #[doc(alias = "经营场景信息")]
    #[field("sales_info", "经营场景信息", O, object)]
    pub sales_info: Option<SalesInfoReply>,

    /// 银行账户信息.
    #[doc(alias = "银行账户信息")]
    #[field("wx_card_info", "银行账户信息", O, object)]
    pub wx_card_info: Option<WxCardInfoReply>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 配置集合.
#[doc(alias = "配置集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_zl_pay_conf_reply", label = "配置集合")]
#[non_exhaustive]
pub struct WxZlPayConfReply {
    /// 申请服务.
    #[doc(alias = "申请服务")]
    #[field("service_code", "申请服务", O, values)]
    pub service_code: Option<ServiceCode>,

    /// 功能服务appid. At most 32 characters.
    #[doc(alias = "功能服务appid")]
    #[field("sub_app_id", "功能服务appid", O, chars = ..=32)]
    pub sub_app_id: Option<String>,

    /// 功能开关.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", O, values)]
    pub switch_state: Option<SwitchState>,

    /// 功能费率(%). At most 6 characters.
    #[doc(alias = "功能费率(%)")]
    #[field("fee_rate", "功能费率(%)", O, chars = ..=6)]
    pub fee_rate: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 联系人信息.
#[doc(alias = "联系人信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "contact_info_reply", label = "联系人信息")]
#[non_exhaustive]
pub struct ContactInfoReply {
    /// 联系人类型.
    #[doc(alias = "联系人类型")]
    #[field("contact_type", "联系人类型", O, values)]
    pub contact_type: Option<WxContactType>,

    /// 联系人姓名. At most 128 characters.
    #[doc(alias = "联系人姓名")]
    #[field("contact_name", "联系人姓名", O, chars = ..=128)]
    pub contact_name: Option<Secret<Name>>,

    /// 联系人证件类型.
    #[doc(alias = "联系人证件类型")]
    #[field("cert_type", "联系人证件类型", O, values)]
    pub cert_type: Option<WxCertType>,

    /// 联系人证件号码. At most 18 characters.
    #[doc(alias = "联系人证件号码")]
    #[field("contact_cert_no", "联系人证件号码", O, chars = ..=18)]
    pub contact_cert_no: Option<Secret<IdCard>>,

    /// 联系人手机号. At most 11 characters.
    #[doc(alias = "联系人手机号")]
    #[field("contact_mobile_no", "联系人手机号", O, chars = ..=11)]
    pub contact_mobile_no: Option<Secret<Phone>>,

    /// 联系人电子邮箱. At most 40 characters.
    #[doc(alias = "联系人电子邮箱")]
    #[field("contact_email", "联系人电子邮箱", O, chars = ..=40)]
    pub contact_email: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 经营场景信息.
#[doc(alias = "经营场景信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "sales_info_reply", label = "经营场景信息")]
#[non_exhaustive]
pub struct SalesInfoReply {
    /// 经营场景类型.
    #[doc(alias = "经营场景类型")]
    #[field("sales_scenes_type", "经营场景类型", O, values)]
    pub sales_scenes_type: Option<SalesScenesType>,

    /// 功能费率. At most 6 characters.
    #[doc(alias = "功能费率")]
    #[field("fee_rate", "功能费率", O, chars = ..=6)]
    pub fee_rate: Option<String>,

    /// biz_sub_jsapi_app_id. At most 256 characters.
    ///
    /// Unsure: no source labels it.
    #[field("biz_sub_jsapi_app_id", "biz_sub_jsapi_app_id", O, chars = ..=256)]
    pub biz_sub_jsapi_app_id: Option<String>,

    /// biz_sub_mini_app_id. At most 256 characters.
    ///
    /// Unsure: no source labels it.
    #[field("biz_sub_mini_app_id", "biz_sub_mini_app_id", O, chars = ..=256)]
    pub biz_sub_mini_app_id: Option<String>,

    /// 服务商公众号 ID. At most 256 characters.
    #[doc(alias = "服务商公众号 ID")]
    #[field("jsapi_app_id", "服务商公众号 ID", O, chars = ..=256)]
    pub jsapi_app_id: Option<String>,

    /// 商家公众号APPID. At most 256 characters.
    #[doc(alias = "商家公众号APPID")]
    #[field("jsapi_sub_app_id", "商家公众号APPID", O, chars = ..=256)]
    pub jsapi_sub_app_id: Option<String>,

    /// 服务商小程序APPID. At most 256 characters.
    #[doc(alias = "服务商小程序APPID")]
    #[field("mini_app_id", "服务商小程序APPID", O, chars = ..=256)]
    pub mini_app_id: Option<String>,

    /// 商家小程序APPID. At most 256 characters.
    #[doc(alias = "商家小程序APPID")]
    #[field("mini_sub_app_id", "商家小程序APPID", O, chars = ..=256)]
    pub mini_sub_app_id: Option<String>,

    /// 服务商应用APPID. At most 256 characters.
    #[doc(alias = "服务商应用APPID")]
    #[field("app_app_id", "服务商应用APPID", O, chars = ..=256)]
    pub app_app_id: Option<String>,

    /// 商家应用APPID. At most 256 characters.
    #[doc(alias = "商家应用APPID")]
    #[field("app_sub_app_id", "商家应用APPID", O, chars = ..=256)]
    pub app_sub_app_id: Option<String>,

    /// 互联网网站对应的商家APPID. At most 256 characters.
    #[doc(alias = "互联网网站对应的商家APPID")]
    #[field("web_app_id", "互联网网站对应的商家APPID", O, chars = ..=256)]
    pub web_app_id: Option<String>,

    /// 商家企业微信CorpID. At most 256 characters.
    #[doc(alias = "商家企业微信CorpID")]
    #[field("sub_corp_id", "商家企业微信CorpID", O, chars = ..=256)]
    pub sub_corp_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 银行账户信息.
#[doc(alias = "银行账户信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_card_info_reply", label = "银行账户信息")]
#[non_exhaustive]
pub struct WxCardInfoReply {
    /// 账户类型.
    #[doc(alias = "账户类型")]
    #[field("card_type", "账户类型", O, values)]
    pub card_type: Option<WxCardType>,

    /// 开户名称. At most 128 characters.
    #[doc(alias = "开户名称")]
    #[field("card_name", "开户名称", O, chars = ..=128)]
    pub card_name: Option<Secret<Name>>,

    /// 开户银行. At most 8 characters.
    #[doc(alias = "开户银行")]
    #[field("bank_code", "开户银行", O, chars = ..=8)]
    pub bank_code: Option<String>,

    /// 开户银行省编码. At most 6 characters.
    #[doc(alias = "开户银行省编码")]
    #[field("prov_id", "开户银行省编码", O, chars = ..=6)]
    pub prov_id: Option<String>,

    /// 开户银行市编码. At most 6 characters.
    #[doc(alias = "开户银行市编码")]
    #[field("area_id", "开户银行市编码", O, chars = ..=6)]
    pub area_id: Option<String>,

    /// 开户银行联行号. At most 20 characters.
    #[doc(alias = "开户银行联行号")]
    #[field("branch_code", "开户银行联行号", O, chars = ..=20)]
    pub branch_code: Option<String>,

    /// 开户银行全称（含支行). At most 128 characters.
    #[doc(alias = "开户银行全称（含支行)")]
    #[field("branch_name", "开户银行全称（含支行)", O, chars = ..=128)]
    pub branch_name: Option<String>,

    /// 银行账号. At most 30 characters.
    #[doc(alias = "银行账号")]
    #[field("card_no", "银行账号", O, chars = ..=30)]
    pub card_no: Option<Secret<Pan>>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 支付宝直连配置列表.
#[doc(alias = "支付宝直连配置列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ali_zl_conf_reply", label = "支付宝直连配置列表")]
#[non_exhaustive]
pub struct AliZlConfReply {
    /// 支付宝商户号. At most 32 characters.
    #[doc(alias = "支付宝商户号")]
    #[field("mer_code", "支付宝商户号", O, chars = ..=32)]
    pub mer_code: Option<String>,

    /// 应用ID. At most 32 characters.
    #[doc(alias = "应用ID")]
    #[field("mer_app_id", "应用ID", O, chars = ..=32)]
    pub mer_app_id: Option<String>,

    /// 申请类型.
    #[doc(alias = "申请类型")]
    #[field("apply_type", "申请类型", O, values)]
    pub apply_type: Option<ApplyType>,

    /// 联系人姓名. At most 64 characters.
    #[doc(alias = "联系人姓名")]
    #[field("contact_name", "联系人姓名", O, chars = ..=64)]
    pub contact_name: Option<Secret<Name>>,

    /// 联系人手机号. At most 11 characters.
    #[doc(alias = "联系人手机号")]
    #[field("contact_mobile_no", "联系人手机号", O, chars = ..=11)]
    pub contact_mobile_no: Option<Secret<Phone>>,

    /// 联系人电子邮箱. At most 40 characters.
    #[doc(alias = "联系人电子邮箱")]
    #[field("contact_email", "联系人电子邮箱", O, chars = ..=40)]
    pub contact_email: Option<String>,

    /// 商户支付宝账号. At most 128 characters.
    #[doc(alias = "商户支付宝账号")]
    #[field("account", "商户支付宝账号", O, chars = ..=128)]
    pub account: Option<Secret<Token>>,

    /// 服务费率. At most 6 characters.
    #[doc(alias = "服务费率")]
    #[field("fee_rate", "服务费率", O, chars = ..=6)]
    pub fee_rate: Option<String>,

    /// 营业执照编号. At most 20 characters.
    #[doc(alias = "营业执照编号")]
    #[field("license_code", "营业执照编号", O, chars = ..=20)]
    pub license_code: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 商户材料列表.
#[doc(alias = "商户材料列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "file_info", label = "商户材料列表")]
#[non_exhaustive]
pub struct FileInfo {
    /// 文件ID. At most 64 characters.
    #[doc(alias = "文件ID")]
    #[field("file_id", "文件ID", O, chars = ..=64)]
    pub file_id: Option<String>,

    /// 文件名称. At most 32 characters.
    #[doc(alias = "文件名称")]
    #[field("file_name", "文件名称", O, chars = ..=32)]
    pub file_name: Option<String>,

    /// 文件类型. At most 32 characters.
    #[doc(alias = "文件类型")]
    #[field("file_type", "文件类型", O, chars = ..=32)]
    pub file_type: Option<String>,

    /// 文件地址. At most 128 characters.
    #[doc(alias = "文件地址")]
    #[field("file_url", "文件地址", O, chars = ..=128)]
    pub file_url: Option<String>,

    /// 更新时间. At most 14 characters.
    #[doc(alias = "更新时间")]
    #[field("update_time", "更新时间", O, chars = ..=14)]
    pub update_time: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 开通下级商户权限配置对象.
#[doc(alias = "开通下级商户权限配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "mer_config_info", label = "开通下级商户权限配置对象")]
#[non_exhaustive]
pub struct MerConfigInfo {
    /// 支付宝配置对象.
    #[doc(alias = "支付宝配置对象")]
    #[field("ali_conf_list", "支付宝配置对象", O, items = 0..=4294967295)]
    pub ali_conf_list: Vec<AliConfReply>,

    /// 微信配置对象.
    #[doc(alias = "微信配置对象")]
    #[field("wx_conf_list", "微信配置对象", O, items = 0..=4294967295)]
    pub wx_conf_list: Vec<WxConfReply>,

    /// 银联二维码配置对象.
    #[doc(alias = "银联二维码配置对象")]
    #[field("union_conf_list", "银联二维码配置对象", O, items = 0..=4294967295)]
    pub union_conf_list: Vec<UnionConfReply>,

    /// 银联卡配置对象.
    #[doc(alias = "银联卡配置对象")]
    #[field("bank_card_config", "银联卡配置对象", O, object)]
    pub bank_card_config: Option<BankCardConfig>,

    /// 分账配置对象.
    #[doc(alias = "分账配置对象")]
    #[field("split_config", "分账配置对象", O, object)]
    pub split_config: Option<SplitConfig>,

    /// 微信直连配置对象.
    #[doc(alias = "微信直连配置对象")]
    #[field("wx_zl_conf_list", "微信直连配置对象", O, items = 0..=4294967295)]
    pub wx_zl_conf_list: Vec<WxZlConfDetail>,

    /// 支付宝直连配置对象.
    #[doc(alias = "支付宝直连配置对象")]
    #[field("ali_zl_conf", "支付宝直连配置对象", O, object)]
    pub ali_zl_conf: Option<AliZlConfDetail>,

    /// 线上配置对象.
    #[doc(alias = "线上配置对象")]
    #[field("online_fee_conf_list", "线上配置对象", O, items = 0..=4294967295)]
    pub online_fee_conf_list: Vec<OnlineFeeConfDetail>,

    /// 余额支付配置对象.
    #[doc(alias = "余额支付配置对象")]
    #[field("balance_pay_config", "余额支付配置对象", O, object)]
    pub balance_pay_config: Option<BalancePayConfigReply>,

    /// 补贴支付配置对象.
    #[doc(alias = "补贴支付配置对象")]
    #[field("combine_pay_config", "补贴支付配置对象", O, object)]
    pub combine_pay_config: Option<CombinePayConfigDetail>,

    /// 银行大额转账配置对象.
    #[doc(alias = "银行大额转账配置对象")]
    #[field("bank_big_amt_pay_config", "银行大额转账配置对象", O, object)]
    pub bank_big_amt_pay_config: Option<BankBigAmtPayConfig>,

    /// 全域资金管理配置（华通）对象.
    #[doc(alias = "全域资金管理配置（华通）对象")]
    #[field("out_order_funds_config", "全域资金管理配置（华通）对象", O, object)]
    pub out_order_funds_config: Option<OutOrderFundsConfigReply>,

    /// 全域资金管理配置(苏商)对象.
    #[doc(alias = "全域资金管理配置(苏商)对象")]
    #[field("out_order_funds_su_shang_config", "全域资金管理配置(苏商)对象", O, object)]
    pub out_order_funds_su_shang_config: Option<OutOrderFundsSuShangConfig>,

    /// 全域资金管理配置(新网)对象.
    #[doc(alias = "全域资金管理配置(新网)对象")]
    #[field("out_order_funds_new_net_config", "全域资金管理配置(新网)对象", O, object)]
    pub out_order_funds_new_net_config: Option<OutOrderFundsNewNetConfig>,

    /// 结算配置对象.
    #[doc(alias = "结算配置对象")]
    #[field("settle_config_list", "结算配置对象", O, items = 0..=4294967295)]
    pub settle_config_list: Vec<SettleConfigReply>,

    /// 取现配置对象.
    #[doc(alias = "取现配置对象")]
    #[field("cash_config_list", "取现配置对象", O, items = 0..=4294967295)]
    pub cash_config_list: Vec<CashConfigReply>,

    /// 外扣配置对象.
    #[doc(alias = "外扣配置对象")]
    #[field("out_fee_config", "外扣配置对象", O, items = 0..=4294967295)]
    pub out_fee_config: Vec<OutFeeConfig>,

    /// 是否开通支付宝预授权.
    #[doc(alias = "是否开通支付宝预授权")]
    #[field("alipay_pre_auth_flag", "是否开通支付宝预授权", O, values)]
    pub alipay_pre_auth_flag: Option<YesNo>,

    /// 开通微信预授权.
    #[doc(alias = "开通微信预授权")]
    #[field("wechatpay_pre_auth_flag", "开通微信预授权", O, values)]
    pub wechatpay_pre_auth_flag: Option<YesNo>,

    /// 是否开通商户定时结算.
    #[doc(alias = "是否开通商户定时结算")]
    #[field("mer_timing_settle_flag", "是否开通商户定时结算", O, values)]
    pub mer_timing_settle_flag: Option<YesNo>,

    /// 是否开通商户优先结算.
    #[doc(alias = "是否开通商户优先结算")]
    #[field("mer_prior_settle_flag", "是否开通商户优先结算", O, values)]
    pub mer_prior_settle_flag: Option<YesNo>,

    /// 是否使用上级商户经营信息.
    #[doc(alias = "是否使用上级商户经营信息")]
    #[field("use_upper_mer_auth_flag", "是否使用上级商户经营信息", O, values)]
    pub use_upper_mer_auth_flag: Option<YesNo>,

    /// 是否使用上级商户号发起AT交易.
    #[doc(alias = "是否使用上级商户号发起AT交易")]
    #[field("use_upper_mer_at_trans_flag", "是否使用上级商户号发起AT交易", O, values)]
    pub use_upper_mer_at_trans_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 支付宝配置对象.
#[doc(alias = "支付宝配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ali_conf_reply", label = "支付宝配置对象")]
#[non_exhaustive]
pub struct AliConfReply {
    /// 支付场景. At most 2 characters.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", O, chars = ..=2)]
    pub pay_scene: Option<String>,

    /// 手续费. At most 9 characters.
    #[doc(alias = "手续费")]
    #[field("fee_rate", "手续费", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 允许开通该业务.
    #[doc(alias = "允许开通该业务")]
    #[field("open_flag", "允许开通该业务", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 微信配置对象.
#[doc(alias = "微信配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_conf_reply", label = "微信配置对象")]
#[non_exhaustive]
pub struct WxConfReply {
    /// 支付场景.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", O, values)]
    pub pay_scene: Option<WxPayScene>,

    /// 手续费. At most 9 characters.
    #[doc(alias = "手续费")]
    #[field("fee_rate", "手续费", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 允许开通该场景业务.
    #[doc(alias = "允许开通该场景业务")]
    #[field("open_flag", "允许开通该场景业务", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 银联二维码配置对象.
#[doc(alias = "银联二维码配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "union_conf_reply", label = "银联二维码配置对象")]
#[non_exhaustive]
pub struct UnionConfReply {
    /// 银联业务手续费类型.
    ///
    /// Default 03.
    #[doc(alias = "银联业务手续费类型")]
    #[field("charge_cate_code", "银联业务手续费类型", O, values)]
    pub charge_cate_code: Option<ChargeCateCode>,

    /// 允许开通银联二维码业务.
    #[doc(alias = "允许开通银联二维码业务")]
    #[field("open_flag", "允许开通银联二维码业务", O, values)]
    pub open_flag: Option<YesNo>,

    /// 借记卡手续费1000以上（%）. At most 9 characters.
    #[doc(alias = "借记卡手续费1000以上（%）")]
    #[field("debit_fee_rate_up", "借记卡手续费1000以上（%）", O, chars = ..=9)]
    pub debit_fee_rate_up: Option<String>,

    /// 借记卡封顶1000以上. At most 9 characters.
    #[doc(alias = "借记卡封顶1000以上")]
    #[field("debit_fee_limit_up", "借记卡封顶1000以上", O, chars = ..=9)]
    pub debit_fee_limit_up: Option<String>,

    /// 借记卡手续费1000以下（%）. At most 9 characters.
    #[doc(alias = "借记卡手续费1000以下（%）")]
    #[field("debit_fee_rate_down", "借记卡手续费1000以下（%）", O, chars = ..=9)]
    pub debit_fee_rate_down: Option<String>,

    /// 借记卡封顶1000以下. At most 9 characters.
    #[doc(alias = "借记卡封顶1000以下")]
    #[field("debit_fee_limit_down", "借记卡封顶1000以下", O, chars = ..=9)]
    pub debit_fee_limit_down: Option<String>,

    /// 贷记卡手续费1000以上（%）. At most 9 characters.
    #[doc(alias = "贷记卡手续费1000以上（%）")]
    #[field("credit_fee_rate_up", "贷记卡手续费1000以上（%）", O, chars = ..=9)]
    pub credit_fee_rate_up: Option<String>,

    /// 贷记卡手续费1000及. At most 9 characters.
    #[doc(alias = "贷记卡手续费1000及")]
    #[field("credit_fee_rate_down", "贷记卡手续费1000及", O, chars = ..=9)]
    pub credit_fee_rate_down: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 银联卡配置对象.
#[doc(alias = "银联卡配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "bank_card_config", label = "银联卡配置对象")]
#[non_exhaustive]
pub struct BankCardConfig {
    /// 借记卡手续费（%）. At most 9 characters.
    #[doc(alias = "借记卡手续费（%）")]
    #[field("debit_fee_rate", "借记卡手续费（%）", O, chars = ..=9)]
    pub debit_fee_rate: Option<String>,

    /// 借记卡封顶值. At most 9 characters.
    #[doc(alias = "借记卡封顶值")]
    #[field("debit_fee_limit", "借记卡封顶值", O, chars = ..=9)]
    pub debit_fee_limit: Option<String>,

    /// 贷记卡手续费（%）. At most 9 characters.
    #[doc(alias = "贷记卡手续费（%）")]
    #[field("credit_fee_rate", "贷记卡手续费（%）", O, chars = ..=9)]
    pub credit_fee_rate: Option<String>,

    /// 允许开通银行卡业务.
    #[doc(alias = "允许开通银行卡业务")]
    #[field("open_flag", "允许开通银行卡业务", O, values)]
    pub open_flag: Option<YesNo>,

    /// 云闪付借记卡手续费1000. At most 9 characters.
    #[doc(alias = "云闪付借记卡手续费1000")]
    #[field("cloud_debit_fee_rate_up", "云闪付借记卡手续费1000", O, chars = ..=9)]
    pub cloud_debit_fee_rate_up: Option<String>,

    /// 云闪付借记卡封顶1000. At most 9 characters.
    #[doc(alias = "云闪付借记卡封顶1000")]
    #[field("cloud_debit_fee_limit_up", "云闪付借记卡封顶1000", O, chars = ..=9)]
    pub cloud_debit_fee_limit_up: Option<String>,

    /// 云闪付贷记卡手续费1000. At most 9 characters.
    #[doc(alias = "云闪付贷记卡手续费1000")]
    #[field("cloud_credit_fee_rate_up", "云闪付贷记卡手续费1000", O, chars = ..=9)]
    pub cloud_credit_fee_rate_up: Option<String>,

    /// 云闪付借记卡手续费1000. At most 9 characters.
    #[doc(alias = "云闪付借记卡手续费1000")]
    #[field("cloud_debit_fee_rate_down", "云闪付借记卡手续费1000", O, chars = ..=9)]
    pub cloud_debit_fee_rate_down: Option<String>,

    /// 云闪付借记卡封顶1000. At most 9 characters.
    #[doc(alias = "云闪付借记卡封顶1000")]
    #[field("cloud_debit_fee_limit_down", "云闪付借记卡封顶1000", O, chars = ..=9)]
    pub cloud_debit_fee_limit_down: Option<String>,

    /// 云闪付贷记卡手续费1000. At most 9 characters.
    #[doc(alias = "云闪付贷记卡手续费1000")]
    #[field("cloud_credit_fee_rate_down", "云闪付贷记卡手续费1000", O, chars = ..=9)]
    pub cloud_credit_fee_rate_down: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 分账配置对象.
#[doc(alias = "分账配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "split_config", label = "分账配置对象")]
#[non_exhaustive]
pub struct SplitConfig {
    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 固定手续费(元). On the wire in yuan.
    #[doc(alias = "固定手续费(元)")]
    #[field("fee_fix_amt", "固定手续费(元)", O, amount = yuan)]
    pub fee_fix_amt: Option<Amount>,

    /// 允许开通分账业务.
    #[doc(alias = "允许开通分账业务")]
    #[field("open_flag", "允许开通分账业务", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 微信直连配置对象.
#[doc(alias = "微信直连配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_zl_conf_detail", label = "微信直连配置对象")]
#[non_exhaustive]
pub struct WxZlConfDetail {
    /// 支付场景. At most 2 characters.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", O, chars = ..=2)]
    pub pay_scene: Option<String>,

    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 允许开通微信直连业务.
    #[doc(alias = "允许开通微信直连业务")]
    #[field("open_flag", "允许开通微信直连业务", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 支付宝直连配置对象.
#[doc(alias = "支付宝直连配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ali_zl_conf_detail", label = "支付宝直连配置对象")]
#[non_exhaustive]
pub struct AliZlConfDetail {
    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 允许开通支付宝直连业务.
    #[doc(alias = "允许开通支付宝直连业务")]
    #[field("open_flag", "允许开通支付宝直连业务", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 线上配置对象.
#[doc(alias = "线上配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "online_fee_conf_detail", label = "线上配置对象")]
#[non_exhaustive]
pub struct OnlineFeeConfDetail {
    /// 业务类型.
    #[doc(alias = "业务类型")]
    #[field("bus_type", "业务类型", O, values)]
    pub bus_type: Option<OnlineBusType>,

    /// 借贷记标识.
    #[doc(alias = "借贷记标识")]
    #[field("dc_flag", "借贷记标识", O, values)]
    pub dc_flag: Option<DcType>,

    /// 固定手续费(元). On the wire in yuan.
    #[doc(alias = "固定手续费(元)")]
    #[field("fee_fix_amt", "固定手续费(元)", O, amount = yuan)]
    pub fee_fix_amt: Option<Amount>,

    /// 银行号. At most 8 characters.
    #[doc(alias = "银行号")]
    #[field("bank_code", "银行号", O, chars = ..=8)]
    pub bank_code: Option<String>,

    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 允许开通线上支付业务.
    #[doc(alias = "允许开通线上支付业务")]
    #[field("open_flag", "允许开通线上支付业务", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 余额支付配置对象.
#[doc(alias = "余额支付配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "balance_pay_config_reply", label = "余额支付配置对象")]
#[non_exhaustive]
pub struct BalancePayConfigReply {
    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 固定手续费(元). On the wire in yuan.
    #[doc(alias = "固定手续费(元)")]
    #[field("fee_fix_amt", "固定手续费(元)", O, amount = yuan)]
    pub fee_fix_amt: Option<Amount>,

    /// 允许开通余额支付业务.
    #[doc(alias = "允许开通余额支付业务")]
    #[field("open_flag", "允许开通余额支付业务", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 补贴支付配置对象.
#[doc(alias = "补贴支付配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "combine_pay_config_detail", label = "补贴支付配置对象")]
#[non_exhaustive]
pub struct CombinePayConfigDetail {
    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 固定手续费(元). On the wire in yuan.
    #[doc(alias = "固定手续费(元)")]
    #[field("fee_fix_amt", "固定手续费(元)", O, amount = yuan)]
    pub fee_fix_amt: Option<Amount>,

    /// 允许开通补贴支付业务.
    #[doc(alias = "允许开通补贴支付业务")]
    #[field("open_flag", "允许开通补贴支付业务", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 银行大额转账配置对象.
#[doc(alias = "银行大额转账配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "bank_big_amt_pay_config", label = "银行大额转账配置对象")]
#[non_exhaustive]
pub struct BankBigAmtPayConfig {
    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 固定手续费(元). On the wire in yuan.
    #[doc(alias = "固定手续费(元)")]
    #[field("fee_fix_amt", "固定手续费(元)", O, amount = yuan)]
    pub fee_fix_amt: Option<Amount>,

    /// 允许开通大额转账业务.
    #[doc(alias = "允许开通大额转账业务")]
    #[field("open_flag", "允许开通大额转账业务", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 全域资金管理配置（华通）对象.
#[doc(alias = "全域资金管理配置（华通）对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "out_order_funds_config_reply", label = "全域资金管理配置（华通）对象")]
#[non_exhaustive]
pub struct OutOrderFundsConfigReply {
    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 开户手续费（%）. At most 9 characters.
    #[doc(alias = "开户手续费（%）")]
    #[field("open_fee_fix_amt", "开户手续费（%）", O, chars = ..=9)]
    pub open_fee_fix_amt: Option<String>,

    /// 固定手续费(元). On the wire in yuan.
    #[doc(alias = "固定手续费(元)")]
    #[field("fee_fix_amt", "固定手续费(元)", O, amount = yuan)]
    pub fee_fix_amt: Option<Amount>,

    /// 允许开通全域资金（华通）业务.
    #[doc(alias = "允许开通全域资金（华通）业务")]
    #[field("open_flag", "允许开通全域资金（华通）业务", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 全域资金管理配置(苏商)对象.
#[doc(alias = "全域资金管理配置(苏商)对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "out_order_funds_su_shang_config", label = "全域资金管理配置(苏商)对象")]
#[non_exhaustive]
pub struct OutOrderFundsSuShangConfig {
    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 保底手续费(元). On the wire in yuan.
    #[doc(alias = "保底手续费(元)")]
    #[field("fee_min_amt", "保底手续费(元)", O, amount = yuan)]
    pub fee_min_amt: Option<Amount>,

    /// 对公固定手续费(元). On the wire in yuan.
    #[doc(alias = "对公固定手续费(元)")]
    #[field("public_fee_fix_amt", "对公固定手续费(元)", O, amount = yuan)]
    pub public_fee_fix_amt: Option<Amount>,

    /// 对私固定手续费(元). On the wire in yuan.
    #[doc(alias = "对私固定手续费(元)")]
    #[field("private_fee_fix_amt", "对私固定手续费(元)", O, amount = yuan)]
    pub private_fee_fix_amt: Option<Amount>,

    /// 允许开通全域资金业务(苏商).
    #[doc(alias = "允许开通全域资金业务(苏商)")]
    #[field("open_flag", "允许开通全域资金业务(苏商)", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 全域资金管理配置(新网)对象.
#[doc(alias = "全域资金管理配置(新网)对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "out_order_funds_new_net_config", label = "全域资金管理配置(新网)对象")]
#[non_exhaustive]
pub struct OutOrderFundsNewNetConfig {
    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 保底手续费(元). On the wire in yuan.
    #[doc(alias = "保底手续费(元)")]
    #[field("fee_min_amt", "保底手续费(元)", O, amount = yuan)]
    pub fee_min_amt: Option<Amount>,

    /// 对公固定手续费(元). On the wire in yuan.
    #[doc(alias = "对公固定手续费(元)")]
    #[field("public_fee_fix_amt", "对公固定手续费(元)", O, amount = yuan)]
    pub public_fee_fix_amt: Option<Amount>,

    /// 对私固定手续费(元). On the wire in yuan.
    #[doc(alias = "对私固定手续费(元)")]
    #[field("private_fee_fix_amt", "对私固定手续费(元)", O, amount = yuan)]
    pub private_fee_fix_amt: Option<Amount>,

    /// 允许开通全域资金业务(新网).
    #[doc(alias = "允许开通全域资金业务(新网)")]
    #[field("open_flag", "允许开通全域资金业务(新网)", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 结算配置对象.
#[doc(alias = "结算配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "settle_config_reply", label = "结算配置对象")]
#[non_exhaustive]
pub struct SettleConfigReply {
    /// 业务类型.
    #[doc(alias = "业务类型")]
    #[field("bus_type", "业务类型", O, values)]
    pub bus_type: Option<SettleCycle>,

    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 固定手续费(元). On the wire in yuan.
    #[doc(alias = "固定手续费(元)")]
    #[field("fee_fix_amt", "固定手续费(元)", O, amount = yuan)]
    pub fee_fix_amt: Option<Amount>,

    /// 允许开通结算配置.
    #[doc(alias = "允许开通结算配置")]
    #[field("open_flag", "允许开通结算配置", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 取现配置对象.
#[doc(alias = "取现配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "cash_config_reply", label = "取现配置对象")]
#[non_exhaustive]
pub struct CashConfigReply {
    /// 业务类型.
    #[doc(alias = "业务类型")]
    #[field("bus_type", "业务类型", O, values)]
    pub bus_type: Option<CashType>,

    /// 手续费（%）. At most 9 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 固定手续费(元). On the wire in yuan.
    #[doc(alias = "固定手续费(元)")]
    #[field("fee_fix_amt", "固定手续费(元)", O, amount = yuan)]
    pub fee_fix_amt: Option<Amount>,

    /// 允许开通取现配置.
    #[doc(alias = "允许开通取现配置")]
    #[field("open_flag", "允许开通取现配置", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 外扣配置对象.
#[doc(alias = "外扣配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "out_fee_config", label = "外扣配置对象")]
#[non_exhaustive]
pub struct OutFeeConfig {
    /// 支持结算手续费外扣.
    #[doc(alias = "支持结算手续费外扣")]
    #[field("settle_out_fee_flag", "支持结算手续费外扣", O, values)]
    pub settle_out_fee_flag: Option<YesNo>,

    /// 支持交易手续费外扣.
    #[doc(alias = "支持交易手续费外扣")]
    #[field("trans_fee_out_flag", "支持交易手续费外扣", O, values)]
    pub trans_fee_out_flag: Option<YesNo>,

    /// 支持取现手续费外扣.
    #[doc(alias = "支持取现手续费外扣")]
    #[field("cash_out_fee_flag", "支持取现手续费外扣", O, values)]
    pub cash_out_fee_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 斗拱e账户功能配置.
#[doc(alias = "斗拱e账户功能配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "elec_acct_config_reply", label = "斗拱e账户功能配置")]
#[non_exhaustive]
pub struct ElecAcctConfigReply {
    /// 电子账户开关.
    #[doc(alias = "电子账户开关")]
    #[field("switch_state", "电子账户开关", O, values)]
    pub switch_state: Option<SwitchState>,

    /// 账户类型.
    #[doc(alias = "账户类型")]
    #[field("acct_type", "账户类型", O, values)]
    pub acct_type: Option<ElecAcctType>,

    /// 电子账户提现手续费承担方.
    #[doc(alias = "电子账户提现手续费承担方")]
    #[field("cash_fee_party", "电子账户提现手续费承担方", O, values)]
    pub cash_fee_party: Option<CashFeeParty>,

    /// 场景类型. At most 3 characters.
    ///
    /// From the published table 中信定义的资金类型.
    #[doc(alias = "场景类型")]
    #[field("scene", "场景类型", O, chars = ..=3)]
    pub scene: Option<String>,

    /// 角色类型. At most 6 characters.
    ///
    /// From the published table 中信定义的角色类型.
    #[doc(alias = "角色类型")]
    #[field("role_type", "角色类型", O, chars = ..=6)]
    pub role_type: Option<String>,

    /// 银行卡信息.
    #[doc(alias = "银行卡信息")]
    #[field("elec_card_list", "银行卡信息", O, items = 0..=4294967295)]
    pub elec_card_list: Vec<ElecCardReply>,

    /// 电子账户开通状态.
    #[doc(alias = "电子账户开通状态")]
    #[field("bank_status", "电子账户开通状态", O, values)]
    pub bank_status: Option<ResultStat>,

    /// 银行信息. At most 512 characters.
    #[doc(alias = "银行信息")]
    #[field("bank_message", "银行信息", O, chars = ..=512)]
    pub bank_message: Option<String>,

    /// 银行会员编号. At most 15 characters.
    #[doc(alias = "银行会员编号")]
    #[field("merchant_id", "银行会员编号", O, chars = ..=15)]
    pub merchant_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 银行卡信息.
#[doc(alias = "银行卡信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "elec_card_reply", label = "银行卡信息")]
#[non_exhaustive]
pub struct ElecCardReply {
    /// 银行所在省. At most 6 characters.
    ///
    /// From the published table 省市区编码表.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O, chars = ..=6)]
    pub prov_id: Option<String>,

    /// 银行所在市. At most 6 characters.
    ///
    /// From the published table 省市区编码表.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", O, chars = ..=6)]
    pub area_id: Option<String>,

    /// 银行编码. At most 8 characters.
    ///
    /// From the published table 银行编码.
    #[doc(alias = "银行编码")]
    #[field("bank_code", "银行编码", O, chars = ..=8)]
    pub bank_code: Option<String>,

    /// 银行名称. At most 64 characters.
    #[doc(alias = "银行名称")]
    #[field("bank_name", "银行名称", O, chars = ..=64)]
    pub bank_name: Option<String>,

    /// 支行联行号. At most 12 characters.
    ///
    /// From the published table 银行支行编码.
    #[doc(alias = "支行联行号")]
    #[field("branch_code", "支行联行号", O, chars = ..=12)]
    pub branch_code: Option<String>,

    /// 支行名称. At most 64 characters.
    #[doc(alias = "支行名称")]
    #[field("branch_name", "支行名称", O, chars = ..=64)]
    pub branch_name: Option<String>,

    /// 结算账户名. At most 128 characters.
    #[doc(alias = "结算账户名")]
    #[field("card_name", "结算账户名", O, chars = ..=128)]
    pub card_name: Option<Secret<Name>>,

    /// 银行卡号. At most 32 characters.
    #[doc(alias = "银行卡号")]
    #[field("card_no", "银行卡号", O, chars = ..=32)]
    pub card_no: Option<Secret<Pan>>,

    /// 卡类型.
    #[doc(alias = "卡类型")]
    #[field("card_type", "卡类型", O, values)]
    pub card_type: Option<ElecCardType>,

    /// 默认卡标识.
    #[doc(alias = "默认卡标识")]
    #[field("default_cash_flag", "默认卡标识", O, values)]
    pub default_cash_flag: Option<DefaultCashFlag>,

    /// 卡序列号. At most 20 characters.
    #[doc(alias = "卡序列号")]
    #[field("token_no", "卡序列号", O, chars = ..=20)]
    pub token_no: Option<Secret<Token>>,

    /// 银行绑定手机号. At most 11 characters.
    #[doc(alias = "银行绑定手机号")]
    #[field("mp", "银行绑定手机号", O, chars = ..=11)]
    pub mp: Option<Secret<Phone>>,

    /// 用户授权协议版本号. At most 64 characters.
    #[doc(alias = "用户授权协议版本号")]
    #[field("auth_version", "用户授权协议版本号", O, chars = ..=64)]
    pub auth_version: Option<String>,

    /// 用户授权协议号. At most 64 characters.
    #[doc(alias = "用户授权协议号")]
    #[field("auth_no", "用户授权协议号", O, chars = ..=64)]
    pub auth_no: Option<String>,

    /// 卡状态.
    #[doc(alias = "卡状态")]
    #[field("status", "卡状态", O, values)]
    pub status: Option<CardStatus>,

    /// 绑卡返回描述. At most 256 characters.
    #[doc(alias = "绑卡返回描述")]
    #[field("bind_card_msg", "绑卡返回描述", O, chars = ..=256)]
    pub bind_card_msg: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 灵活用工配置.
#[doc(alias = "灵活用工配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "tax_config", label = "灵活用工配置")]
#[non_exhaustive]
pub struct TaxConfig {
    /// 是否开通灵活用工.
    #[doc(alias = "是否开通灵活用工")]
    #[field("open_tax_flag", "是否开通灵活用工", O, values)]
    pub open_tax_flag: Option<YesNo>,

    /// 灵活用工开户状态.
    #[doc(alias = "灵活用工开户状态")]
    #[field("open_tax_state", "灵活用工开户状态", O, values)]
    pub open_tax_state: Option<OpenTaxState>,

    /// 灵活用工开户状态描述. At most 256 characters.
    #[doc(alias = "灵活用工开户状态描述")]
    #[field("open_tax_state_desc", "灵活用工开户状态描述", O, chars = ..=256)]
    pub open_tax_state_desc: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 股东信息.
#[doc(alias = "股东信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "share_holder_info_reply", label = "股东信息")]
#[non_exhaustive]
pub struct ShareHolderInfoReply {
    /// 股东编号. At most 32 characters.
    #[doc(alias = "股东编号")]
    #[field("share_holder_id", "股东编号", O, chars = ..=32)]
    pub share_holder_id: Option<String>,

    /// 股东姓名. At most 32 characters.
    #[doc(alias = "股东姓名")]
    #[field("name", "股东姓名", O, chars = ..=32)]
    pub name: Option<Secret<Name>>,

    /// 股东证件类型.
    #[doc(alias = "股东证件类型")]
    #[field("cert_type", "股东证件类型", O, values)]
    pub cert_type: Option<NaturalPersonCertType>,

    /// 股东证件号码. At most 32 characters.
    #[doc(alias = "股东证件号码")]
    #[field("cert_no", "股东证件号码", O, chars = ..=32)]
    pub cert_no: Option<Secret<IdCard>>,

    /// 股东证件有效期类型.
    #[doc(alias = "股东证件有效期类型")]
    #[field("cert_validity_type", "股东证件有效期类型", O, values)]
    pub cert_validity_type: Option<ValidityType>,

    /// 股东证件有效期起始日. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "股东证件有效期起始日")]
    #[field("cert_begin_date", "股东证件有效期起始日", O, chars = ..=8)]
    pub cert_begin_date: Option<String>,

    /// 股东证件有效期到期日. At most 8 characters.
    ///
    /// yyyyMMdd.
    #[doc(alias = "股东证件有效期到期日")]
    #[field("cert_end_date", "股东证件有效期到期日", O, chars = ..=8)]
    pub cert_end_date: Option<String>,

    /// 股东状态.
    #[doc(alias = "股东状态")]
    #[field("state", "股东状态", O, values)]
    pub state: Option<OneZero>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 银联线上收银台.
#[doc(alias = "银联线上收银台")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "uni_app_payment_config_reply", label = "银联线上收银台")]
#[non_exhaustive]
pub struct UniAppPaymentConfigReply {
    /// 状态开关.
    ///
    /// Default: 开通.
    #[doc(alias = "状态开关")]
    #[field("switch_state", "状态开关", O, values)]
    pub switch_state: Option<SwitchState>,

    /// 借记手续费（%）. At most 6 characters.
    #[doc(alias = "借记手续费（%）")]
    #[field("debit_fee_rate", "借记手续费（%）", O, chars = ..=6)]
    pub debit_fee_rate: Option<String>,

    /// 贷记手续费（%）. At most 6 characters.
    #[doc(alias = "贷记手续费（%）")]
    #[field("credit_fee_rate", "贷记手续费（%）", O, chars = ..=6)]
    pub credit_fee_rate: Option<String>,

    /// 是否交易手续费外扣.
    ///
    /// Default 2.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", O, values)]
    pub out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣汇付ID. At most 18 characters.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", O, chars = ..=18)]
    pub out_fee_huifuid: Option<String>,

    /// 交易手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    pub out_fee_acct_type: Option<FeeAcctType>,

    /// 交易手续费收取类型.
    #[doc(alias = "交易手续费收取类型")]
    #[field("fee_charge_type", "交易手续费收取类型", O, values)]
    pub fee_charge_type: Option<FeeChargeType>,

    /// 云闪付免密支付开通标识.
    #[doc(alias = "云闪付免密支付开通标识")]
    #[field("cloud_quick_pass_secret_free_flag", "云闪付免密支付开通标识", O, values)]
    pub cloud_quick_pass_secret_free_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 代发配置.
#[doc(alias = "代发配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "surrogate_config_reply", label = "代发配置")]
#[non_exhaustive]
pub struct SurrogateConfigReply {
    /// 开通状态.
    #[doc(alias = "开通状态")]
    #[field("switch_state", "开通状态", O, values)]
    pub switch_state: Option<SwitchState>,

    /// 代发业务类型.
    #[doc(alias = "代发业务类型")]
    #[field("surrogate_type", "代发业务类型", O, values)]
    pub surrogate_type: Option<SurrogateType>,

    /// 手续费（固定/元）. At most 17 characters.
    #[doc(alias = "手续费（固定/元）")]
    #[field("fix_amt", "手续费（固定/元）", O, chars = ..=17)]
    pub fix_amt: Option<String>,

    /// 手续费（百分比/%）. At most 6 characters.
    ///
    /// 0.00 to 100.00.
    #[doc(alias = "手续费（百分比/%）")]
    #[field("fee_rate", "手续费（百分比/%）", O, chars = ..=6)]
    pub fee_rate: Option<String>,

    /// 是否交手续费外扣标记.
    ///
    /// Default 2.
    #[doc(alias = "是否交手续费外扣标记")]
    #[field("out_fee_flag", "是否交手续费外扣标记", O, values)]
    pub out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣时账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时账户类型", O, values)]
    pub out_fee_acct_type: Option<FeeAcctType>,

    /// 交易手续费外扣汇付ID. At most 18 characters.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifu_id", "交易手续费外扣汇付ID", O, chars = ..=18)]
    pub out_fee_huifu_id: Option<String>,

    /// 是否允许对私代发.
    #[doc(alias = "是否允许对私代发")]
    #[field("surrogate_private_flag", "是否允许对私代发", O, values)]
    pub surrogate_private_flag: Option<YesNo>,

    /// 代发手续费计费模式.
    ///
    /// Default 06.
    #[doc(alias = "代发手续费计费模式")]
    #[field("fee_formula_type", "代发手续费计费模式", O, values)]
    pub fee_formula_type: Option<FeeFormulaType>,

    /// 手续费封顶值（固定/元）. At most 17 characters.
    #[doc(alias = "手续费封顶值（固定/元）")]
    #[field("fee_max_amt", "手续费封顶值（固定/元）", O, chars = ..=17)]
    pub fee_max_amt: Option<String>,

    /// 手续费保底值（固定/元）. At most 17 characters.
    #[doc(alias = "手续费保底值（固定/元）")]
    #[field("fee_min_amt", "手续费保底值（固定/元）", O, chars = ..=17)]
    pub fee_min_amt: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 大额支付配置.
#[doc(alias = "大额支付配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "large_amt_pay_config_reply", label = "大额支付配置")]
#[non_exhaustive]
pub struct LargeAmtPayConfigReply {
    /// 大额支付配置列表.
    #[doc(alias = "大额支付配置列表")]
    #[field("large_amt_pay_config_info_list", "大额支付配置列表", O, items = 0..=4294967295)]
    pub large_amt_pay_config_info_list: Vec<LargeAmtPayConfigInfoReply>,

    /// 交易手续费外扣标记.
    ///
    /// Default 2.
    #[doc(alias = "交易手续费外扣标记")]
    #[field("out_fee_flag", "交易手续费外扣标记", O, values)]
    pub out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣huifuId. At most 18 characters.
    #[doc(alias = "交易手续费外扣huifuId")]
    #[field("out_fee_huifu_id", "交易手续费外扣huifuId", O, chars = ..=18)]
    pub out_fee_huifu_id: Option<String>,

    /// 交易手续费外扣账户号. At most 16 characters.
    #[doc(alias = "交易手续费外扣账户号")]
    #[field("out_fee_acct_id", "交易手续费外扣账户号", O, chars = ..=16)]
    pub out_fee_acct_id: Option<String>,

    /// 商户付款方卡类型.
    ///
    /// Default: 全部.
    #[doc(alias = "商户付款方卡类型")]
    #[field("mer_payer_card_type", "商户付款方卡类型", O, values)]
    pub mer_payer_card_type: Option<PayerCardType>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 大额支付配置列表.
#[doc(alias = "大额支付配置列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "large_amt_pay_config_info_reply", label = "大额支付配置列表")]
#[non_exhaustive]
pub struct LargeAmtPayConfigInfoReply {
    /// 功能开关.
    ///
    /// Default 1.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", O, values)]
    pub switch_state: Option<SwitchState>,

    /// 大额支付业务模式.
    #[doc(alias = "大额支付业务模式")]
    #[field("business_model", "大额支付业务模式", O, values)]
    pub business_model: Option<LargeAmtBusinessModel>,

    /// 费率（%）. At most 6 characters.
    #[doc(alias = "费率（%）")]
    #[field("fee_rate", "费率（%）", O, chars = ..=6)]
    pub fee_rate: Option<String>,

    /// 交易手续费（固定/元）. At most 9 characters.
    #[doc(alias = "交易手续费（固定/元）")]
    #[field("fee_fix_amt", "交易手续费（固定/元）", O, chars = ..=9)]
    pub fee_fix_amt: Option<String>,

    /// 大额调账标识申请类型.
    #[doc(alias = "大额调账标识申请类型")]
    #[field("biz_type", "大额调账标识申请类型", O, values)]
    pub biz_type: Option<LargeAmtBizType>,

    /// 是否允许绑卡支付.
    #[doc(alias = "是否允许绑卡支付")]
    #[field("mer_same_card_recharge_flag", "是否允许绑卡支付", O, values)]
    pub mer_same_card_recharge_flag: Option<YesNo>,

    /// 是否允许用户入账.
    ///
    /// Default N.
    #[doc(alias = "是否允许用户入账")]
    #[field("allow_user_deposit_flag", "是否允许用户入账", O, values)]
    pub allow_user_deposit_flag: Option<YesNo>,

    /// 备付金固定账号模式自动退款.
    #[doc(alias = "备付金固定账号模式自动退款")]
    #[field("provisions_auto_refund_flag", "备付金固定账号模式自动退款", O, values)]
    pub provisions_auto_refund_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 本地生活.
#[doc(alias = "本地生活")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "lla_withhold_config", label = "本地生活")]
#[non_exhaustive]
pub struct LlaWithholdConfig {
    /// 佣金收取手续费率.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "佣金收取手续费率")]
    #[field("fee_rate", "佣金收取手续费率", O)]
    pub fee_rate: Option<String>,

    /// 本地生活配置开关.
    #[doc(alias = "本地生活配置开关")]
    #[field("lla_withhold_flag", "本地生活配置开关", O, values)]
    pub lla_withhold_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 捷行付配置.
#[doc(alias = "捷行付配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "jxf_conf_info_reply", label = "捷行付配置")]
#[non_exhaustive]
pub struct JxfConfInfoReply {
    /// 账户类型.
    #[doc(alias = "账户类型")]
    #[field("acct_type", "账户类型", O, values)]
    pub acct_type: Option<JxfAcctType>,

    /// 银行账户信息.
    #[doc(alias = "银行账户信息")]
    #[field("jxf_bank_info", "银行账户信息", O, object)]
    pub jxf_bank_info: Option<JxfBankInfoReply>,

    /// 通道返回描述. At most 128 characters.
    #[doc(alias = "通道返回描述")]
    #[field("bank_resp_desc", "通道返回描述", O, chars = ..=128)]
    pub bank_resp_desc: Option<String>,

    /// 业务开通状态.
    #[doc(alias = "业务开通状态")]
    #[field("bank_status", "业务开通状态", O, values)]
    pub bank_status: Option<ResultStat>,

    /// 开通状态.
    #[doc(alias = "开通状态")]
    #[field("open_flag", "开通状态", O, values)]
    pub open_flag: Option<YesNo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 银行账户信息.
#[doc(alias = "银行账户信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "jxf_bank_info_reply", label = "银行账户信息")]
#[non_exhaustive]
pub struct JxfBankInfoReply {
    /// 操作人姓名. At most 16 characters.
    #[doc(alias = "操作人姓名")]
    #[field("user_name", "操作人姓名", O, chars = ..=16)]
    pub user_name: Option<Secret<Name>>,

    /// 操作人手机号. At most 11 characters.
    #[doc(alias = "操作人手机号")]
    #[field("operator_phone", "操作人手机号", O, chars = ..=11)]
    pub operator_phone: Option<Secret<Phone>>,

    /// 付款方账户类型.
    ///
    /// Default: 单位结算卡.
    #[doc(alias = "付款方账户类型")]
    #[field("acct_type", "付款方账户类型", O, values)]
    pub acct_type: Option<JxfBankAcctType>,

    /// 付款方账号. At most 50 characters.
    #[doc(alias = "付款方账号")]
    #[field("acct_no", "付款方账号", O, chars = ..=50)]
    pub acct_no: Option<Secret<Pan>>,

    /// 付款方账户名称. At most 25 characters.
    #[doc(alias = "付款方账户名称")]
    #[field("acct_name", "付款方账户名称", O, chars = ..=25)]
    pub acct_name: Option<String>,

    /// 开户行联行号. At most 50 characters.
    #[doc(alias = "开户行联行号")]
    #[field("bank_branch_code", "开户行联行号", O, chars = ..=50)]
    pub bank_branch_code: Option<String>,

    /// 开户行行名. At most 25 characters.
    #[doc(alias = "开户行行名")]
    #[field("bank_branch_name", "开户行行名", O, chars = ..=25)]
    pub bank_branch_name: Option<String>,

    /// 签约申请生效日期. At most 8 characters.
    #[doc(alias = "签约申请生效日期")]
    #[field("sign_start_date", "签约申请生效日期", O, chars = ..=8)]
    pub sign_start_date: Option<String>,

    /// 签约申请失效日期. At most 8 characters.
    #[doc(alias = "签约申请失效日期")]
    #[field("sign_end_date", "签约申请失效日期", O, chars = ..=8)]
    pub sign_end_date: Option<String>,

    /// 附言. At most 128 characters.
    #[doc(alias = "附言")]
    #[field("remark", "附言", O, chars = ..=128)]
    pub remark: Option<String>,

    /// 机构编码. At most 64 characters.
    #[doc(alias = "机构编码")]
    #[field("org_code", "机构编码", O, chars = ..=64)]
    pub org_code: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 合单支付配置信息.
#[doc(alias = "合单支付配置信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "merge_pay_config_info_reply", label = "合单支付配置信息")]
#[non_exhaustive]
pub struct MergePayConfigInfoReply {
    /// 合单支付开关.
    #[doc(alias = "合单支付开关")]
    #[field("merge_pay_flag", "合单支付开关", O, values)]
    pub merge_pay_flag: Option<YesNo>,

    /// 合单支付配置.
    #[doc(alias = "合单支付配置")]
    #[field("merge_pay_config", "合单支付配置", O, object)]
    pub merge_pay_config: Option<MergePayConfigReply>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 合单支付配置.
#[doc(alias = "合单支付配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "merge_pay_config_reply", label = "合单支付配置")]
#[non_exhaustive]
pub struct MergePayConfigReply {
    /// 合单支付模式.
    #[doc(alias = "合单支付模式")]
    #[field("merge_pay_mode", "合单支付模式", O, values)]
    pub merge_pay_mode: Option<MergePayMode>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 支付宝配置结果集合.
#[doc(alias = "支付宝配置结果集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ali_conf_result", label = "支付宝配置结果集合")]
#[non_exhaustive]
pub struct AliConfResult {
    /// 支付场景. At most 2 characters.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", O, chars = ..=2)]
    pub pay_scene: Option<String>,

    /// 子渠道号. At most 50 characters.
    ///
    /// Default: 配置的支付宝渠道.
    #[doc(alias = "子渠道号")]
    #[field("pay_channel_id", "子渠道号", O, chars = ..=50)]
    pub pay_channel_id: Option<String>,

    /// 二级商户号. At most 32 characters.
    #[doc(alias = "二级商户号")]
    #[field("sub_mer_id", "二级商户号", O, chars = ..=32)]
    pub sub_mer_id: Option<String>,

    /// 二级商户名. At most 60 characters.
    #[doc(alias = "二级商户名")]
    #[field("sub_mer_name", "二级商户名", O, chars = ..=60)]
    pub sub_mer_name: Option<String>,

    /// 支付宝商户号. At most 20 characters.
    #[doc(alias = "支付宝商户号")]
    #[field("ali_bank_mer_code", "支付宝商户号", O, chars = ..=20)]
    pub ali_bank_mer_code: Option<String>,

    /// 支付宝业务开通描述. At most 512 characters.
    #[doc(alias = "支付宝业务开通描述")]
    #[field("ali_conf_reason", "支付宝业务开通描述", O, chars = ..=512)]
    pub ali_conf_reason: Option<String>,

    /// 支付宝业务开通状态.
    #[doc(alias = "支付宝业务开通状态")]
    #[field("ali_conf_status", "支付宝业务开通状态", O, values)]
    pub ali_conf_status: Option<ResultStat>,

    /// 分期标志.
    #[doc(alias = "分期标志")]
    #[field("fq_flag", "分期标志", O, values)]
    pub fq_flag: Option<OneZero>,

    /// 实名认证状态.
    #[doc(alias = "实名认证状态")]
    #[field("real_name_applyment_stat", "实名认证状态", O, values)]
    pub real_name_applyment_stat: Option<RealNameApplymentStat>,

    /// 实名认证描述. At most 128 characters.
    #[doc(alias = "实名认证描述")]
    #[field("real_name_applyment_desc", "实名认证描述", O, chars = ..=128)]
    pub real_name_applyment_desc: Option<String>,

    /// 授权二维码. At most 128 characters.
    ///
    /// To be scanned by the contact or the legal person; there only while that is needed.
    #[doc(alias = "授权二维码")]
    #[field("qrcode_data", "授权二维码", O, chars = ..=128)]
    pub qrcode_data: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 微信配置结果集合.
#[doc(alias = "微信配置结果集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_conf_result", label = "微信配置结果集合")]
#[non_exhaustive]
pub struct WxConfResult {
    /// 支付场景. At most 2 characters.
    ///
    /// From the published table 微信支付场景.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", O, chars = ..=2)]
    pub pay_scene: Option<String>,

    /// 子渠道号. At most 50 characters.
    ///
    /// Default: 配置的微信渠道号.
    #[doc(alias = "子渠道号")]
    #[field("pay_channel_id", "子渠道号", O, chars = ..=50)]
    pub pay_channel_id: Option<String>,

    /// 二级商户号. At most 32 characters.
    #[doc(alias = "二级商户号")]
    #[field("sub_mer_id", "二级商户号", O, chars = ..=32)]
    pub sub_mer_id: Option<String>,

    /// 二级商户名. At most 60 characters.
    #[doc(alias = "二级商户名")]
    #[field("sub_mer_name", "二级商户名", O, chars = ..=60)]
    pub sub_mer_name: Option<String>,

    /// 微信银行商户号. At most 20 characters.
    #[doc(alias = "微信银行商户号")]
    #[field("wx_bank_mer_code", "微信银行商户号", O, chars = ..=20)]
    pub wx_bank_mer_code: Option<String>,

    /// 微信业务开通描述. At most 512 characters.
    #[doc(alias = "微信业务开通描述")]
    #[field("wx_conf_reason", "微信业务开通描述", O, chars = ..=512)]
    pub wx_conf_reason: Option<String>,

    /// 微信业务开通状态.
    #[doc(alias = "微信业务开通状态")]
    #[field("wx_conf_status", "微信业务开通状态", O, values)]
    pub wx_conf_status: Option<ResultStat>,

    /// 实名认证状态.
    #[doc(alias = "实名认证状态")]
    #[field("real_name_applyment_stat", "实名认证状态", O, values)]
    pub real_name_applyment_stat: Option<RealNameApplymentStat>,

    /// 实名认证描述. At most 128 characters.
    #[doc(alias = "实名认证描述")]
    #[field("real_name_applyment_desc", "实名认证描述", O, chars = ..=128)]
    pub real_name_applyment_desc: Option<String>,

    /// 授权二维码. At most 128 characters.
    ///
    /// To be scanned by the contact or the legal person; there only while that is needed.
    #[doc(alias = "授权二维码")]
    #[field("qrcode_data", "授权二维码", O, chars = ..=128)]
    pub qrcode_data: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 支付宝直付通申请结果集合.
#[doc(alias = "支付宝直付通申请结果集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "zft_apply_result", label = "支付宝直付通申请结果集合")]
#[non_exhaustive]
pub struct ZftApplyResult {
    /// 申请单创建时间. At most 20 characters.
    #[doc(alias = "申请单创建时间")]
    #[field("apply_time", "申请单创建时间", O, chars = ..=20)]
    pub apply_time: Option<String>,

    /// 进件生成的卡编号. At most 32 characters.
    #[doc(alias = "进件生成的卡编号")]
    #[field("card_alias_no", "进件生成的卡编号", O, chars = ..=32)]
    pub card_alias_no: Option<String>,

    /// 风控审核状态.
    #[doc(alias = "风控审核状态")]
    #[field("fk_audit", "风控审核状态", O, values)]
    pub fk_audit: Option<FkAudit>,

    /// 风控审批备注. At most 64 characters.
    #[doc(alias = "风控审批备注")]
    #[field("fk_audit_memo", "风控审批备注", O, chars = ..=64)]
    pub fk_audit_memo: Option<String>,

    /// 支付宝业务开通状态.
    #[doc(alias = "支付宝业务开通状态")]
    #[field("kz_audit", "支付宝业务开通状态", O, values)]
    pub kz_audit: Option<KzAudit>,

    /// 客资审批备注. At most 64 characters.
    #[doc(alias = "客资审批备注")]
    #[field("kz_audit_memo", "客资审批备注", O, chars = ..=64)]
    pub kz_audit_memo: Option<String>,

    /// 进件时填写的商户名称. At most 64 characters.
    #[doc(alias = "进件时填写的商户名称")]
    #[field("merchant_name", "进件时填写的商户名称", O, chars = ..=64)]
    pub merchant_name: Option<String>,

    /// 二级商户id. At most 32 characters.
    #[doc(alias = "二级商户id")]
    #[field("smid", "二级商户id", O, chars = ..=32)]
    pub smid: Option<String>,

    /// 二级商户确认状态.
    #[doc(alias = "二级商户确认状态")]
    #[field("sub_confirm", "二级商户确认状态", O, values)]
    pub sub_confirm: Option<SubConfirm>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 补贴支付.
#[doc(alias = "补贴支付")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "combine_pay_config_status", label = "补贴支付")]
#[non_exhaustive]
pub struct CombinePayConfigStatus {
    /// 开通状态.
    #[doc(alias = "开通状态")]
    #[field("switch_state", "开通状态", O, values)]
    pub switch_state: Option<SwitchState>,

    /// 支付手续费(%). At most 9 characters.
    #[doc(alias = "支付手续费(%)")]
    #[field("fee_rate", "支付手续费(%)", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 支付固定手续费(元). At most 9 characters.
    #[doc(alias = "支付固定手续费(元)")]
    #[field("fee_fix_amt", "支付固定手续费(元)", O, chars = ..=9)]
    pub fee_fix_amt: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 微信配置状态结果集.
#[doc(alias = "微信配置状态结果集")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_config", label = "微信配置状态结果集")]
#[non_exhaustive]
pub struct WxConfig {
    /// 配置类型.
    #[doc(alias = "配置类型")]
    #[field("config_type", "配置类型", O, values)]
    pub config_type: Option<WxConfigType>,

    /// 配置值.
    #[doc(alias = "配置值")]
    #[field("config_value", "配置值", O, values)]
    pub config_value: Option<WxConfigValue>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 微信直连配置对象.
#[doc(alias = "微信直连配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_zl_config", label = "微信直连配置对象")]
#[non_exhaustive]
pub struct WxZlConfig {
    /// 特约商户号. At most 32 characters.
    #[doc(alias = "特约商户号")]
    #[field("sub_mch_id", "特约商户号", O, chars = ..=32)]
    pub sub_mch_id: Option<String>,

    /// 经营场景类型.
    #[doc(alias = "经营场景类型")]
    #[field("sales_scenes_type", "经营场景类型", O, values)]
    pub sales_scenes_type: Option<SalesScenesType>,

    /// 超级管理员签约链接. At most 512 characters.
    #[doc(alias = "超级管理员签约链接")]
    #[field("confirm_url", "超级管理员签约链接", O, chars = ..=512)]
    pub confirm_url: Option<String>,

    /// 申请单状态.
    #[doc(alias = "申请单状态")]
    #[field("apply_state", "申请单状态", O, values)]
    pub apply_state: Option<DirectApplyStatus>,

    /// 拒绝原因. At most 256 characters.
    #[doc(alias = "拒绝原因")]
    #[field("reject_reason", "拒绝原因", O, chars = ..=256)]
    pub reject_reason: Option<String>,

    /// 结算卡修改结果返回码.
    #[doc(alias = "结算卡修改结果返回码")]
    #[field("mod_bank_acct_state", "结算卡修改结果返回码", O, values)]
    pub mod_bank_acct_state: Option<ResultStat>,

    /// 结算卡修改结果返回描述. At most 256 characters.
    #[doc(alias = "结算卡修改结果返回描述")]
    #[field("mod_bank_acct_desc", "结算卡修改结果返回描述", O, chars = ..=256)]
    pub mod_bank_acct_desc: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 支付宝直连配置列表.
#[doc(alias = "支付宝直连配置列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ali_zl_config", label = "支付宝直连配置列表")]
#[non_exhaustive]
pub struct AliZlConfig {
    /// 申请单状态.
    #[doc(alias = "申请单状态")]
    #[field("apply_status", "申请单状态", O, values)]
    pub apply_status: Option<DirectApplyStatus>,

    /// 签约链接. At most 256 characters.
    #[doc(alias = "签约链接")]
    #[field("confirm_url", "签约链接", O, chars = ..=256)]
    pub confirm_url: Option<String>,

    /// 应用ID. At most 32 characters.
    #[doc(alias = "应用ID")]
    #[field("mer_app_id", "应用ID", O, chars = ..=32)]
    pub mer_app_id: Option<String>,

    /// 拒绝原因. At most 128 characters.
    #[doc(alias = "拒绝原因")]
    #[field("reject_reason", "拒绝原因", O, chars = ..=128)]
    pub reject_reason: Option<String>,

    /// 支付宝商户号. At most 32 characters.
    #[doc(alias = "支付宝商户号")]
    #[field("mer_code", "支付宝商户号", O, chars = ..=32)]
    pub mer_code: Option<String>,

    /// 申请类型.
    #[doc(alias = "申请类型")]
    #[field("apply_type", "申请类型", O, values)]
    pub apply_type: Option<ApplyType>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 协议信息.
#[doc(alias = "协议信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "agreement_info_status", label = "协议信息")]
#[non_exhaustive]
pub struct AgreementInfoStatus {
    /// 协议签署连接. At most 1024 characters.
    #[doc(alias = "协议签署连接")]
    #[field("agreement_link", "协议签署连接", O, chars = ..=1024)]
    pub agreement_link: Option<String>,

    /// 协议编号. At most 64 characters.
    #[doc(alias = "协议编号")]
    #[field("agreement_id", "协议编号", O, chars = ..=64)]
    pub agreement_id: Option<String>,

    /// 协议名称. At most 256 characters.
    #[doc(alias = "协议名称")]
    #[field("agreement_name", "协议名称", O, chars = ..=256)]
    pub agreement_name: Option<String>,

    /// 合同状态.
    #[doc(alias = "合同状态")]
    #[field("con_stat", "合同状态", O, values)]
    pub con_stat: Option<ConStat>,

    /// 协议类型.
    #[doc(alias = "协议类型")]
    #[field("agreement_type", "协议类型", O, values)]
    pub agreement_type: Option<AgreementType>,

    /// 协议号. At most 32 characters.
    #[doc(alias = "协议号")]
    #[field("agreement_no", "协议号", O, chars = ..=32)]
    pub agreement_no: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 主体信息.
#[doc(alias = "主体信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "auth_identity_info", label = "主体信息")]
pub struct AuthIdentityInfo {
    /// 主体类型.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "主体类型")]
    #[field("business_type", "主体类型", O, values)]
    business_type: Option<AliBusinessType>,

    /// 是否金融机构.
    #[doc(alias = "是否金融机构")]
    #[field("finance_institution_flag", "是否金融机构", O, values)]
    finance_institution_flag: Option<YesNo>,

    /// 金融机构类型.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "金融机构类型")]
    #[field("financial_type", "金融机构类型", O)]
    financial_type: Option<String>,

    /// 金融机构许可证图片.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "金融机构许可证图片")]
    #[field("finance_license_pics", "金融机构许可证图片", O)]
    finance_license_pics: Option<String>,

    /// 证照类型.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "证照类型")]
    #[field("certificate_type", "证照类型", O, values)]
    certificate_type: Option<AliCertificateKind>,

    /// 登记证书信息. As JSON in a string.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "登记证书信息")]
    #[field("certificate_info", "登记证书信息", O, object, json)]
    certificate_info: Option<CertificateInfoAliRealname>,

    /// 单位证明函照片.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "单位证明函照片")]
    #[field("company_prove_copy", "单位证明函照片", O)]
    company_prove_copy: Option<String>,

    /// 辅助证明材料信息. As JSON in a string.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "辅助证明材料信息")]
    #[field("support_credentials", "辅助证明材料信息", O, object, json)]
    support_credentials: Option<SupportCredentials>,

    /// 经营许可证. As JSON in a string.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "经营许可证")]
    #[field("qualification_info_list", "经营许可证", O, items = 0..=4294967295, json)]
    qualification_info_list: Vec<QualificationInfo>,
}

/// 登记证书信息.
#[doc(alias = "登记证书信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "certificate_info_ali_realname", label = "登记证书信息")]
pub struct CertificateInfoAliRealname {
    /// 登记证书类型.
    ///
    /// Mandatory if certificate_type is REGISTER_CERT.
    #[doc(alias = "登记证书类型")]
    #[field("cert_type", "登记证书类型", O, values)]
    cert_type: Option<CertificateType>,

    /// 证照编号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证照编号")]
    #[field("cert_number", "证照编号", O)]
    cert_number: Option<String>,

    /// 证照图片.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证照图片")]
    #[field("cert_copy", "证照图片", O)]
    cert_copy: Option<String>,

    /// 证照商户名称.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证照商户名称")]
    #[field("cert_merchant_name", "证照商户名称", O)]
    cert_merchant_name: Option<String>,

    /// 证照法人姓名.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证照法人姓名")]
    #[field("cert_legal_person", "证照法人姓名", O)]
    cert_legal_person: Option<Secret<Name>>,

    /// 证照注册地址.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证照注册地址")]
    #[field("cert_company_address", "证照注册地址", O)]
    cert_company_address: Option<String>,

    /// 证照生效时间.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 32 for the same field
    /// elsewhere.
    #[doc(alias = "证照生效时间")]
    #[field("effect_time", "证照生效时间", O)]
    effect_time: Option<String>,

    /// 证照过期时间.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 32 for the same field
    /// elsewhere.
    #[doc(alias = "证照过期时间")]
    #[field("expire_time", "证照过期时间", O)]
    expire_time: Option<String>,
}

/// 辅助证明材料信息.
#[doc(alias = "辅助证明材料信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "support_credentials", label = "辅助证明材料信息")]
pub struct SupportCredentials {
    /// 小微经营类型.
    #[doc(alias = "小微经营类型")]
    #[field("micro_biz_type", "小微经营类型", O, values)]
    micro_biz_type: Option<MicroBizType>,

    /// 门店名称.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 512 for the same field
    /// elsewhere.
    #[doc(alias = "门店名称")]
    #[field("store_name", "门店名称", O)]
    store_name: Option<String>,

    /// 门店省市编码.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "门店省市编码")]
    #[field("province_code", "门店省市编码", O)]
    province_code: Option<String>,

    /// 门店省份.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 4 for the same field
    /// elsewhere.
    #[doc(alias = "门店省份")]
    #[field("province", "门店省份", O)]
    province: Option<String>,

    /// 门店市行政区号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "门店市行政区号")]
    #[field("city_code", "门店市行政区号", O)]
    city_code: Option<String>,

    /// 门店城市.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "门店城市")]
    #[field("city", "门店城市", O)]
    city: Option<String>,

    /// 门店街道区号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "门店街道区号")]
    #[field("district_code", "门店街道区号", O)]
    district_code: Option<String>,

    /// 门店街道.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "门店街道")]
    #[field("district", "门店街道", O)]
    district: Option<String>,

    /// 门店场所.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "门店场所")]
    #[field("store_address", "门店场所", O)]
    store_address: Option<String>,

    /// 门店门头照信息或摊位照.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "门店门头照信息或摊位照")]
    #[field("store_door_img", "门店门头照信息或摊位照", O)]
    store_door_img: Option<String>,

    /// 门店店内照片或者摊位照侧面.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "门店店内照片或者摊位照侧面")]
    #[field("store_inner_img", "门店店内照片或者摊位照侧面", O)]
    store_inner_img: Option<String>,
}

/// 经营许可证.
#[doc(alias = "经营许可证")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "qualification_info", label = "经营许可证")]
pub struct QualificationInfo {
    /// 行业类目id.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "行业类目id")]
    #[field("mcc_code", "行业类目id", O)]
    mcc_code: Option<String>,

    /// 行业经营许可证资质照片.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "行业经营许可证资质照片")]
    #[field("image_list", "行业经营许可证资质照片", O)]
    image_list: Option<String>,
}

/// 联系人信息.
#[doc(alias = "联系人信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "contact_person_info_ali_realname", label = "联系人信息")]
pub struct ContactPersonInfoAliRealname {
    /// 联系人身份证号码.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 32 for the same field elsewhere.
    #[doc(alias = "联系人身份证号码")]
    #[field("id_card_number", "联系人身份证号码", M)]
    id_card_number: Secret<IdCard>,

    /// 联系人姓名.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "联系人姓名")]
    #[field("name", "联系人姓名", O)]
    name: Option<Secret<Name>>,

    /// 联系人手机号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "联系人手机号")]
    #[field("mobile", "联系人手机号", O)]
    mobile: Option<Secret<Phone>>,
}

/// 法人身份信息.
#[doc(alias = "法人身份信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "legal_person_info_ali_realname", label = "法人身份信息")]
pub struct LegalPersonInfoAliRealname {
    /// 证件持有人类型.
    #[doc(alias = "证件持有人类型")]
    #[field("legal_type", "证件持有人类型", O, values)]
    legal_type: Option<ContactType>,

    /// 证件类型.
    #[doc(alias = "证件类型")]
    #[field("card_type", "证件类型", O, values)]
    card_type: Option<AliLegalCertType>,

    /// 法人姓名.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "法人姓名")]
    #[field("person_name", "法人姓名", O)]
    person_name: Option<Secret<Name>>,

    /// 证件号码.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "证件号码")]
    #[field("card_no", "证件号码", O)]
    card_no: Option<Secret<IdCard>>,

    /// 证件生效时间.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "证件生效时间")]
    #[field("effect_time", "证件生效时间", O)]
    effect_time: Option<String>,

    /// 证件过期时间.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "证件过期时间")]
    #[field("expire_time", "证件过期时间", O)]
    expire_time: Option<String>,

    /// 证件人像面.
    ///
    /// Mandatory in the case of 开户时未传该字段.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "证件人像面")]
    #[field("card_front_img", "证件人像面", O)]
    card_front_img: Option<String>,

    /// 证件国徽面.
    ///
    /// Mandatory in the case of 开户时未传该字段.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "证件国徽面")]
    #[field("card_back_img", "证件国徽面", O)]
    card_back_img: Option<String>,

    /// 授权函照片.
    ///
    /// A file_id whose picture has file_type F224.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "授权函照片")]
    #[field("auth_letter_img", "授权函照片", O)]
    auth_letter_img: Option<String>,

    /// 是否为受益人.
    ///
    /// Default Y.
    #[doc(alias = "是否为受益人")]
    #[field("is_benefit_person", "是否为受益人", O, values)]
    is_benefit_person: Option<YesNo>,
}

/// 受益人信息.
#[doc(alias = "受益人信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ubo_info_ali_realname", label = "受益人信息")]
pub struct UboInfoAliRealname {
    /// 证件姓名.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证件姓名")]
    #[field("ubo_id_doc_name", "证件姓名", O)]
    ubo_id_doc_name: Option<Secret<Name>>,

    /// 证件类型.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证件类型")]
    #[field("ubo_id_doc_type", "证件类型", O)]
    ubo_id_doc_type: Option<String>,

    /// 证件号码.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证件号码")]
    #[field("ubo_id_doc_number", "证件号码", O)]
    ubo_id_doc_number: Option<Secret<IdCard>>,

    /// 证件有效期开始时间.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证件有效期开始时间")]
    #[field("ubo_period_begin", "证件有效期开始时间", O)]
    ubo_period_begin: Option<String>,

    /// 证件有效期结束时间.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证件有效期结束时间")]
    #[field("ubo_period_end", "证件有效期结束时间", O)]
    ubo_period_end: Option<String>,

    /// 证件人像面.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证件人像面")]
    #[field("ubo_id_doc_copy", "证件人像面", O)]
    ubo_id_doc_copy: Option<String>,

    /// 证件国徽面.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证件国徽面")]
    #[field("ubo_id_doc_copy_back", "证件国徽面", O)]
    ubo_id_doc_copy_back: Option<String>,
}

/// 签约人.
#[doc(alias = "签约人")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "sign_user_info_open_modify", label = "签约人")]
pub struct SignUserInfoOpenModify {
    /// 签约人类型.
    #[doc(alias("签约人类型", "type"))]
    #[field("type", "签约人类型", M, values)]
    type_: SignUserType,

    /// 姓名.
    ///
    /// Mandatory when `type` is OTHER.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "姓名")]
    #[field("name", "姓名", C, when("type" = ["OTHER"]))]
    name: Option<Secret<Name>>,

    /// 手机号.
    ///
    /// Unsure: conditional; no source says when; no length here; 11 for the same field elsewhere.
    #[doc(alias = "手机号")]
    #[field("mobile_no", "手机号", O)]
    mobile_no: Option<Secret<Phone>>,

    /// 证件号.
    ///
    /// Mandatory when `type` is CONTACT or OTHER.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "证件号")]
    #[field("cert_no", "证件号", C, when("type" = ["CONTACT", "OTHER"]))]
    cert_no: Option<Secret<IdCard>>,

    /// 邮箱.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "邮箱")]
    #[field("email", "邮箱", O)]
    email: Option<String>,
}

/// 协议信息实体.
#[doc(alias = "协议信息实体")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "agreement_info_open_modify", label = "协议信息实体")]
pub struct AgreementInfoOpenModify {
    /// 协议类型.
    ///
    /// Unsure: mandatory as in a sibling interface.
    #[doc(alias = "协议类型")]
    #[field("agreement_type", "协议类型", M, values)]
    agreement_type: AgreementType,

    /// 挂网协议地址.
    ///
    /// Mandatory when `agreement_type` is 3.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "挂网协议地址")]
    #[field("agreement_url", "挂网协议地址", C, when("agreement_type" = ["3"]))]
    agreement_url: Option<String>,

    /// 纸质协议开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "纸质协议开始日期")]
    #[field("agree_begin_date", "纸质协议开始日期", O, date = "yyyyMMdd")]
    agree_begin_date: Option<Date>,

    /// 纸质协议结束日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "纸质协议结束日期")]
    #[field("agree_end_date", "纸质协议结束日期", O, date = "yyyyMMdd")]
    agree_end_date: Option<Date>,

    /// 电子协议签约短信发送标识.
    #[doc(alias = "电子协议签约短信发送标识")]
    #[field("message_send_type", "电子协议签约短信发送标识", O, values)]
    message_send_type: Option<MessageSendType>,

    /// 电子协议异步通知地址.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "电子协议异步通知地址")]
    #[field("agreement_async_return_url", "电子协议异步通知地址", O)]
    agreement_async_return_url: Option<String>,
}

/// 线上费率配置.
#[doc(alias = "线上费率配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "online_fee_conf_open_modify", label = "线上费率配置")]
pub struct OnlineFeeConfOpenModify {
    /// 业务类型.
    #[doc(alias = "业务类型")]
    #[field("fee_type", "业务类型", M, values)]
    fee_type: OnlineFeeType,

    /// 银行编码.
    ///
    /// From the published table 银行编码.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "银行编码")]
    #[field("bank_id", "银行编码", M)]
    bank_id: String,

    /// 借贷标志.
    #[doc(alias = "借贷标志")]
    #[field("dc_flag", "借贷标志", M, values)]
    dc_flag: DcType,

    /// 费率状态.
    ///
    /// Unsure: no length here; 1 for the same field elsewhere.
    #[doc(alias = "费率状态")]
    #[field("stat_flag", "费率状态", M)]
    stat_flag: String,

    /// 手续费（固定/元）.
    ///
    /// Unsure: no length here; 16 for the same field elsewhere.
    #[doc(alias = "手续费（固定/元）")]
    #[field("fix_amt", "手续费（固定/元）", O)]
    fix_amt: Option<String>,

    /// 费率（%）.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "费率（%）")]
    #[field("fee_rate", "费率（%）", O)]
    fee_rate: Option<String>,

    /// 银行名称.
    ///
    /// Unsure: no length here; 50 for the same field elsewhere.
    #[doc(alias = "银行名称")]
    #[field("bank_name", "银行名称", O)]
    bank_name: Option<String>,

    /// 银行中文简称.
    ///
    /// Unsure: no length here; 50 for the same field elsewhere.
    #[doc(alias = "银行中文简称")]
    #[field("bank_short_chn", "银行中文简称", O)]
    bank_short_chn: Option<String>,

    /// 手续费最小值（元）.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "手续费最小值（元）")]
    #[field("fee_min_amt", "手续费最小值（元）", O)]
    fee_min_amt: Option<String>,
}

/// 支付宝配置对象.
#[doc(alias = "支付宝配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ali_conf_open_modify", label = "支付宝配置对象")]
pub struct AliConfOpenModify {
    /// 手续费（%）.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 6 for the same field elsewhere.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", M)]
    fee_rate: String,

    /// 支付场景.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 2 for the same field elsewhere.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", M)]
    pay_scene: String,

    /// 功能开关.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", M, values)]
    switch_state: SwitchState,

    /// 最低收取手续费（元）.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "最低收取手续费（元）")]
    #[field("fee_min_amt", "最低收取手续费（元）", O)]
    fee_min_amt: Option<String>,

    /// 商户经营类目.
    ///
    /// From the published table 支付宝MCC.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户经营类目")]
    #[field("mcc", "商户经营类目", O)]
    mcc: Option<String>,

    /// 子渠道号.
    ///
    /// Default: 配置的支付宝渠道.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "子渠道号")]
    #[field("pay_channel_id", "子渠道号", O)]
    pay_channel_id: Option<String>,

    /// 是否需要实名认证.
    ///
    /// Default N.
    #[doc(alias = "是否需要实名认证")]
    #[field("is_check_real_name", "是否需要实名认证", O, values)]
    is_check_real_name: Option<YesNo>,

    /// 实名认证信息. As JSON in a string.
    #[doc(alias = "实名认证信息")]
    #[field("al_real_name_info", "实名认证信息", O, object, json)]
    al_real_name_info: Option<AlRealNameInfoOpenModify>,
}

/// 实名认证信息.
#[doc(alias = "实名认证信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "al_real_name_info_open_modify", label = "实名认证信息")]
pub struct AlRealNameInfoOpenModify {
    /// 是否金融机构.
    #[doc(alias = "是否金融机构")]
    #[field("finance_institution_flag", "是否金融机构", O, values)]
    finance_institution_flag: Option<YesNo>,

    /// 金融机构类型.
    ///
    /// Mandatory in the case of 主体是金融机构.
    #[doc(alias = "金融机构类型")]
    #[field("finance_type", "金融机构类型", O, values)]
    finance_type: Option<FinanceType>,

    /// 证书类型.
    ///
    /// Mandatory in the case of 企业商户.
    #[doc(alias = "证书类型")]
    #[field("cert_type", "证书类型", O, values)]
    cert_type: Option<CertificateType>,

    /// 小微经营类型.
    #[doc(alias = "小微经营类型")]
    #[field("micro_biz_type", "小微经营类型", O, values)]
    micro_biz_type: Option<MicroBizType>,

    /// 特殊行业id.
    ///
    /// Mandatory in the case of 特殊行业.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias = "特殊行业id")]
    #[field("special_category_id", "特殊行业id", O)]
    special_category_id: Option<String>,

    /// 联系人信息对象. As JSON in a string.
    #[doc(alias = "联系人信息对象")]
    #[field("contact_person_info", "联系人信息对象", O, object, json)]
    contact_person_info: Option<ContactPersonInfoOpenModify>,

    /// 法人身份信息. As JSON in a string.
    #[doc(alias = "法人身份信息")]
    #[field("legal_person_info", "法人身份信息", O, object, json)]
    legal_person_info: Option<LegalPersonInfoOpenModify>,
}

/// 联系人信息对象.
#[doc(alias = "联系人信息对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "contact_person_info_open_modify", label = "联系人信息对象")]
pub struct ContactPersonInfoOpenModify {
    /// 联系人身份证号码.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "联系人身份证号码")]
    #[field("id_card_number", "联系人身份证号码", M)]
    id_card_number: Secret<IdCard>,

    /// 联系人姓名.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "联系人姓名")]
    #[field("name", "联系人姓名", O)]
    name: Option<Secret<Name>>,

    /// 联系人手机号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "联系人手机号")]
    #[field("mobile", "联系人手机号", O)]
    mobile: Option<Secret<Phone>>,
}

/// 法人身份信息.
#[doc(alias = "法人身份信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "legal_person_info_open_modify", label = "法人身份信息")]
pub struct LegalPersonInfoOpenModify {
    /// 证件持有人类型.
    #[doc(alias = "证件持有人类型")]
    #[field("legal_type", "证件持有人类型", O, values)]
    legal_type: Option<ContactType>,

    /// 证件类型.
    #[doc(alias = "证件类型")]
    #[field("card_type", "证件类型", O, values)]
    card_type: Option<AliLegalCertType>,

    /// 姓名.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "姓名")]
    #[field("person_name", "姓名", O)]
    person_name: Option<Secret<Name>>,

    /// 证件号码.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "证件号码")]
    #[field("card_no", "证件号码", O)]
    card_no: Option<Secret<IdCard>>,

    /// 证件生效时间.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "证件生效时间")]
    #[field("effect_time", "证件生效时间", O)]
    effect_time: Option<String>,

    /// 证件过期时间.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "证件过期时间")]
    #[field("expire_time", "证件过期时间", O)]
    expire_time: Option<String>,

    /// 证件正面照.
    ///
    /// Mandatory in the case of 开户时未传该字段.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "证件正面照")]
    #[field("card_front_img", "证件正面照", O)]
    card_front_img: Option<String>,

    /// 证件反面照.
    ///
    /// Mandatory in the case of 开户时未传该字段.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "证件反面照")]
    #[field("card_back_img", "证件反面照", O)]
    card_back_img: Option<String>,

    /// 授权函照片.
    ///
    /// A file_id whose picture has file_type F224.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "授权函照片")]
    #[field("auth_letter_img", "授权函照片", O)]
    auth_letter_img: Option<String>,

    /// 是否为受益人.
    ///
    /// Default Y.
    #[doc(alias = "是否为受益人")]
    #[field("is_benefit_person", "是否为受益人", O, values)]
    is_benefit_person: Option<YesNo>,
}

/// 微信配置对象.
#[doc(alias = "微信配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_conf_open_modify", label = "微信配置对象")]
pub struct WxConfOpenModify {
    /// 开关状态.
    #[doc(alias = "开关状态")]
    #[field("switch_state", "开关状态", M, values)]
    switch_state: SwitchState,

    /// 手续费（%）.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 6 for the same field elsewhere.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", M)]
    fee_rate: String,

    /// 支付场景.
    ///
    /// From the published table 微信支付场景.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 2 for the same field elsewhere.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", M)]
    pay_scene: String,

    /// 最低收取手续费（元）.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "最低收取手续费（元）")]
    #[field("fee_min_amt", "最低收取手续费（元）", O)]
    fee_min_amt: Option<String>,

    /// 费率规则号.
    ///
    /// From the published table 微信费率规则.
    ///
    /// Unsure: no length here; 3 for the same field elsewhere.
    #[doc(alias = "费率规则号")]
    #[field("fee_rule_id", "费率规则号", O)]
    fee_rule_id: Option<String>,

    /// 子渠道号.
    ///
    /// Default: 配置的微信渠道号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "子渠道号")]
    #[field("pay_channel_id", "子渠道号", O)]
    pay_channel_id: Option<String>,

    /// 申请服务.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "申请服务")]
    #[field("service_codes", "申请服务", O)]
    service_codes: Option<String>,

    /// 是否需要实名认证.
    ///
    /// Default N.
    #[doc(alias = "是否需要实名认证")]
    #[field("is_check_real_name", "是否需要实名认证", O, values)]
    is_check_real_name: Option<YesNo>,

    /// 实名认证信息.
    #[doc(alias = "实名认证信息")]
    #[field("wx_real_name_info", "实名认证信息", O, object)]
    wx_real_name_info: Option<WxRealNameInfoOpenModify>,
}

/// 实名认证信息.
#[doc(alias = "实名认证信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_real_name_info_open_modify", label = "实名认证信息")]
pub struct WxRealNameInfoOpenModify {
    /// 联系人姓名.
    ///
    /// Mandatory when `contact_type` is SUPER.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "联系人姓名")]
    #[field("name", "联系人姓名", C, when("contact_type" = ["SUPER"]))]
    name: Option<Secret<Name>>,

    /// 联系人手机号.
    ///
    /// Mandatory when `contact_type` is SUPER.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "联系人手机号")]
    #[field("mobile", "联系人手机号", C, when("contact_type" = ["SUPER"]))]
    mobile: Option<Secret<Phone>>,

    /// 联系人证件类型.
    ///
    /// Mandatory when `contact_type` is SUPER.
    ///
    /// Unsure: no length here; 10 for the same field elsewhere.
    #[doc(alias = "联系人证件类型")]
    #[field("contact_id_doc_type", "联系人证件类型", C, when("contact_type" = ["SUPER"]))]
    contact_id_doc_type: Option<String>,

    /// 联系人证件号码.
    ///
    /// Mandatory when `contact_type` is SUPER.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "联系人证件号码")]
    #[field("id_card_number", "联系人证件号码", C, when("contact_type" = ["SUPER"]))]
    id_card_number: Option<Secret<IdCard>>,

    /// 联系人证件有效期开始时间.
    ///
    /// Mandatory when `contact_type` is SUPER.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias = "联系人证件有效期开始时间")]
    #[field("contact_period_begin", "联系人证件有效期开始时间", C, when("contact_type" = ["SUPER"]))]
    contact_period_begin: Option<String>,

    /// 联系人证件有效期结束时间.
    ///
    /// Mandatory when `contact_type` is SUPER.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias = "联系人证件有效期结束时间")]
    #[field("contact_period_end", "联系人证件有效期结束时间", C, when("contact_type" = ["SUPER"]))]
    contact_period_end: Option<String>,

    /// 是否金融机构.
    #[doc(alias = "是否金融机构")]
    #[field("finance_institution_flag", "是否金融机构", O, values)]
    finance_institution_flag: Option<YesNo>,

    /// 金融机构类型.
    ///
    /// Mandatory in the case of 主体是金融机构.
    #[doc(alias = "金融机构类型")]
    #[field("finance_type", "金融机构类型", O, values)]
    finance_type: Option<FinanceType>,

    /// 证书类型.
    ///
    /// Mandatory in the case of 企业商户. Mandatory in the case of 单位证明函照片. Mandatory in the case of 登记证书.
    #[doc(alias = "证书类型")]
    #[field("cert_type", "证书类型", O, values)]
    cert_type: Option<CertificateType>,

    /// 小微经营类型.
    #[doc(alias = "小微经营类型")]
    #[field("micro_biz_type", "小微经营类型", O, values)]
    micro_biz_type: Option<MicroBizType>,

    /// 特殊行业id.
    ///
    /// Mandatory in the case of 特殊行业.
    ///
    /// Unsure: no length here; 3 for the same field elsewhere.
    #[doc(alias = "特殊行业id")]
    #[field("special_category_id", "特殊行业id", O)]
    special_category_id: Option<String>,

    /// 联系人类型.
    ///
    /// Default LEGAL.
    #[doc(alias = "联系人类型")]
    #[field("contact_type", "联系人类型", O, values)]
    contact_type: Option<ContactType>,
}

/// 银联二维码配置.
#[doc(alias = "银联二维码配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "union_conf_open_modify", label = "银联二维码配置")]
pub struct UnionConfOpenModify {
    /// 借记卡手续费（%）.
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "借记卡手续费（%）")]
    #[field("debit_fee_rate", "借记卡手续费（%）", M)]
    debit_fee_rate: String,

    /// 贷记卡手续费1000以上（%）.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 9 for the same field elsewhere.
    #[doc(alias = "贷记卡手续费1000以上（%）")]
    #[field("credit_fee_rate_up", "贷记卡手续费1000以上（%）", M)]
    credit_fee_rate_up: String,

    /// 贷记卡手续费1000及以下（%）.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 9 for the same field elsewhere.
    #[doc(alias = "贷记卡手续费1000及以下（%）")]
    #[field("credit_fee_rate_down", "贷记卡手续费1000及以下（%）", M)]
    credit_fee_rate_down: String,

    /// 银行业务手续费类型.
    ///
    /// Default 03.
    #[doc(alias = "银行业务手续费类型")]
    #[field("charge_cate_code", "银行业务手续费类型", O, values)]
    charge_cate_code: Option<ChargeCateCode>,

    /// 功能开关.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", O, values)]
    switch_state: Option<SwitchState>,
}

/// 银行卡支付配置信息.
#[doc(alias = "银行卡支付配置信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "bank_card_conf_open_modify", label = "银行卡支付配置信息")]
pub struct BankCardConfOpenModify {
    /// 借记卡手续费（%）.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 9 for the same field elsewhere.
    #[doc(alias = "借记卡手续费（%）")]
    #[field("debit_fee_rate", "借记卡手续费（%）", M)]
    debit_fee_rate: String,

    /// 贷记卡手续费（%）.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 9 for the same field elsewhere.
    #[doc(alias = "贷记卡手续费（%）")]
    #[field("credit_fee_rate", "贷记卡手续费（%）", M)]
    credit_fee_rate: String,

    /// 银行业务手续费类型.
    ///
    /// Default 03.
    #[doc(alias = "银行业务手续费类型")]
    #[field("charge_cate_code", "银行业务手续费类型", O, values)]
    charge_cate_code: Option<ChargeCateCode>,

    /// 借记卡封顶值.
    ///
    /// Unsure: no length here; 4 for the same field elsewhere.
    #[doc(alias = "借记卡封顶值")]
    #[field("debit_fee_limit", "借记卡封顶值", O)]
    debit_fee_limit: Option<String>,

    /// 是否开通小额双免.
    ///
    /// Default 0.
    #[doc(alias = "是否开通小额双免")]
    #[field("is_open_small_flag", "是否开通小额双免", O, values)]
    is_open_small_flag: Option<SmallFreeFlag>,

    /// 小额双免单笔限额(元).
    ///
    /// Default 0.
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "小额双免单笔限额(元)")]
    #[field("small_free_amt", "小额双免单笔限额(元)", O)]
    small_free_amt: Option<String>,

    /// 小额双免手续费（%）.
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "小额双免手续费（%）")]
    #[field("small_fee_amt", "小额双免手续费（%）", O)]
    small_fee_amt: Option<String>,

    /// 功能开关.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", O, values)]
    switch_state: Option<SwitchState>,

    /// 云闪付开通状态.
    #[doc(alias = "云闪付开通状态")]
    #[field("is_open_cloud_flag", "云闪付开通状态", O, values)]
    is_open_cloud_flag: Option<SwitchState>,
}

/// 余额支付配置.
#[doc(alias = "余额支付配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "balance_pay_config_open_modify", label = "余额支付配置")]
#[message(at_least_one("fee_rate", "fee_fix_amt"))]
pub struct BalancePayConfigOpenModify {
    /// 业务模式.
    #[doc(alias = "业务模式")]
    #[field("balance_model", "业务模式", M, values)]
    balance_model: BalanceModel,

    /// 业务情况说明.
    #[doc(alias = "业务情况说明")]
    #[field("description_info", "业务情况说明", O, object)]
    description_info: Option<DescriptionInfoOpenModify>,

    /// 支付手续费(%).
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "支付手续费(%)")]
    #[field("fee_rate", "支付手续费(%)", C)]
    fee_rate: Option<String>,

    /// 支付固定手续费(元).
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "支付固定手续费(元)")]
    #[field("fee_fix_amt", "支付固定手续费(元)", C)]
    fee_fix_amt: Option<String>,

    /// 功能开关.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", O, values)]
    switch_state: Option<SwitchState>,

    /// 交易手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 交易手续费外扣汇付ID.
    ///
    /// Mandatory in the case of 开通余额支付手续费外扣业务.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", O)]
    out_fee_huifuid: Option<String>,

    /// 是否交易手续费外扣.
    ///
    /// Default 2.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 扣费模式.
    ///
    /// Default: 规则.
    #[doc(alias = "扣费模式")]
    #[field("charge_mode", "扣费模式", O, values)]
    charge_mode: Option<ChargeMode>,

    /// 余额支付模式.
    ///
    /// Default pro.
    ///
    /// Unsure: no length here; 4 for the same field elsewhere.
    #[doc(alias = "余额支付模式")]
    #[field("pay_mode", "余额支付模式", O)]
    pay_mode: Option<String>,
}

/// 业务情况说明.
#[doc(alias = "业务情况说明")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "description_info_open_modify", label = "业务情况说明")]
pub struct DescriptionInfoOpenModify {
    /// 业务模式说明.
    ///
    /// Mandatory in the case of 仅Pro版.
    ///
    /// Unsure: no length here; 500 for the same field elsewhere.
    #[doc(alias = "业务模式说明")]
    #[field("busi_instruction", "业务模式说明", O)]
    busi_instruction: Option<String>,

    /// 资金流向说明.
    ///
    /// Mandatory in the case of 仅Pro版.
    ///
    /// Unsure: no length here; 500 for the same field elsewhere.
    #[doc(alias = "资金流向说明")]
    #[field("capital_instruction", "资金流向说明", O)]
    capital_instruction: Option<String>,

    /// 功能开通用途说明.
    ///
    /// Mandatory in the case of 仅Pro版.
    ///
    /// Unsure: no length here; 500 for the same field elsewhere.
    #[doc(alias = "功能开通用途说明")]
    #[field("function_instruction", "功能开通用途说明", O)]
    function_instruction: Option<String>,
}

/// 补贴支付.
#[doc(alias = "补贴支付")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "combine_pay_config_open_modify", label = "补贴支付")]
#[message(at_least_one("fee_rate", "fee_fix_amt"))]
pub struct CombinePayConfigOpenModify {
    /// 功能开关.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", O, values)]
    switch_state: Option<SwitchState>,

    /// 是否交易手续费外扣.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", M, values)]
    out_fee_flag: FeeFlag,

    /// 交易手续费外扣汇付ID.
    ///
    /// Mandatory in the case of 开通交易手续费外扣.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", M)]
    out_fee_huifuid: String,

    /// 支付手续费(%).
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "支付手续费(%)")]
    #[field("fee_rate", "支付手续费(%)", C)]
    fee_rate: Option<String>,

    /// 支付固定手续费(元).
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "支付固定手续费(元)")]
    #[field("fee_fix_amt", "支付固定手续费(元)", C)]
    fee_fix_amt: Option<String>,

    /// 交易手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,
}

/// 线上手续费承担方配置.
#[doc(alias = "线上手续费承担方配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "online_pay_fee_conf_open_modify", label = "线上手续费承担方配置")]
pub struct OnlinePayFeeConfOpenModify {
    /// 业务类型.
    #[doc(alias = "业务类型")]
    #[field("pay_type", "业务类型", O, values)]
    pay_type: Option<OnlinePayType>,

    /// 交易手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 交易手续费外扣汇付ID.
    ///
    /// Mandatory in the case of 开通交易手续费外扣业务.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", O)]
    out_fee_huifuid: Option<String>,

    /// 是否交易手续费外扣.
    ///
    /// Default 2.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 功能开关.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", O, values)]
    switch_state: Option<SwitchState>,
}

/// 全域资金管理配置(华通银行).
#[doc(alias = "全域资金管理配置(华通银行)")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "out_order_funds_config_open_modify", label = "全域资金管理配置(华通银行)")]
pub struct OutOrderFundsConfigOpenModify {
    /// 功能开关.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", M, values)]
    switch_state: SwitchState,

    /// 自动入账开关.
    #[doc(alias = "自动入账开关")]
    #[field("out_order_auto_acct_flag", "自动入账开关", M, values)]
    out_order_auto_acct_flag: SwitchState,

    /// 全渠道资金管理补充材料.
    ///
    /// A file_id whose picture has file_type F504.
    ///
    /// Unsure: conditional; no source says when; no length here; 64 for the same field elsewhere.
    #[doc(alias = "全渠道资金管理补充材料")]
    #[field("other_payment_institutions_pic", "全渠道资金管理补充材料", O)]
    other_payment_institutions_pic: Option<String>,

    /// 支付手续费(%).
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "支付手续费(%)")]
    #[field("fee_rate", "支付手续费(%)", O)]
    fee_rate: Option<String>,

    /// 手续费最小值(元).
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "手续费最小值(元)")]
    #[field("fee_min_amt", "手续费最小值(元)", O)]
    fee_min_amt: Option<String>,

    /// 交易手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 交易手续费外扣标记.
    ///
    /// Default 2.
    #[doc(alias = "交易手续费外扣标记")]
    #[field("out_fee_flag", "交易手续费外扣标记", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣汇付ID.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", O)]
    out_fee_huifuid: Option<String>,

    /// 全域资金开户银行卡信息.
    #[doc(alias = "全域资金开户银行卡信息")]
    #[field("out_order_acct_card", "全域资金开户银行卡信息", O, object)]
    out_order_acct_card: Option<OutOrderAcctCardOpenModify>,

    /// 全域资金开户手续费.
    #[doc(alias = "全域资金开户手续费")]
    #[field("out_order_acct_open_fees", "全域资金开户手续费", O, object)]
    out_order_acct_open_fees: Option<OutOrderAcctOpenFeesOpenModify>,

    /// 全域支付业务模式.
    #[doc(alias = "全域支付业务模式")]
    #[field("business_model", "全域支付业务模式", O, values)]
    business_model: Option<OutOrderBusinessModel>,
}

/// 全域资金开户银行卡信息.
#[doc(alias = "全域资金开户银行卡信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "out_order_acct_card_open_modify", label = "全域资金开户银行卡信息")]
pub struct OutOrderAcctCardOpenModify {
    /// 结算账户名.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "结算账户名")]
    #[field("card_name", "结算账户名", M)]
    card_name: Secret<Name>,

    /// 银行卡号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "银行卡号")]
    #[field("card_no", "银行卡号", M)]
    card_no: Secret<Pan>,

    /// 卡类型.
    #[doc(alias = "卡类型")]
    #[field("card_type", "卡类型", M, values)]
    card_type: CardType,

    /// 持卡人证件类型.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "持卡人证件类型")]
    #[field("cert_type", "持卡人证件类型", O, values)]
    cert_type: Option<OutOrderCertType>,

    /// 持卡人证件有效期（起始）. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "持卡人证件有效期（起始）")]
    #[field("cert_begin_date", "持卡人证件有效期（起始）", O, date = "yyyyMMdd")]
    cert_begin_date: Option<Date>,

    /// 持卡人证件有效期（截止）. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "持卡人证件有效期（截止）")]
    #[field("cert_end_date", "持卡人证件有效期（截止）", O, date = "yyyyMMdd")]
    cert_end_date: Option<Date>,

    /// 证件号.
    ///
    /// Unsure: conditional; no source says when; no length here; 32 for the same field elsewhere.
    #[doc(alias = "证件号")]
    #[field("cert_no", "证件号", O)]
    cert_no: Option<Secret<IdCard>>,

    /// 银行卡绑定手机号.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "银行卡绑定手机号")]
    #[field("mp", "银行卡绑定手机号", M)]
    mp: Secret<Phone>,

    /// 银行所在省.
    ///
    /// From the published table 省市区编码表.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O)]
    prov_id: Option<String>,

    /// 银行所在市.
    ///
    /// From the published table 省市区编码表.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", O)]
    area_id: Option<String>,

    /// 银行编码.
    ///
    /// From the published table 银行编码.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "银行编码")]
    #[field("bank_code", "银行编码", O)]
    bank_code: Option<String>,

    /// 支行联行号.
    ///
    /// From the published table 银行支行编码. Mandatory if card_type is 0.
    ///
    /// Unsure: no length here; 12 for the same field elsewhere.
    #[doc(alias = "支行联行号")]
    #[field("branch_code", "支行联行号", O)]
    branch_code: Option<String>,

    /// 支行名称.
    ///
    /// From the published table 银行支行编码. Mandatory if card_type is 0.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "支行名称")]
    #[field("branch_name", "支行名称", O)]
    branch_name: Option<String>,

    /// 持卡人证件有效期类型.
    #[doc(alias = "持卡人证件有效期类型")]
    #[field("cert_validity_type", "持卡人证件有效期类型", O, values)]
    cert_validity_type: Option<ValidityType>,

    /// 开户许可证核准号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "开户许可证核准号")]
    #[field("open_licence_no", "开户许可证核准号", O)]
    open_licence_no: Option<String>,
}

/// 全域资金开户手续费.
#[doc(alias = "全域资金开户手续费")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "out_order_acct_open_fees_open_modify", label = "全域资金开户手续费")]
pub struct OutOrderAcctOpenFeesOpenModify {
    /// 开户手续费(元).
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "开户手续费(元)")]
    #[field("fee_fix_amt", "开户手续费(元)", M)]
    fee_fix_amt: String,

    /// 开户手续费外扣时的账户类型.
    ///
    /// Default 01. Mandatory in the case of 开户手续费大于0.
    #[doc(alias = "开户手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "开户手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 开户手续费外扣汇付ID.
    ///
    /// Mandatory in the case of 开通手续费外扣业务. Mandatory in the case of 开户手续费大于0.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "开户手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "开户手续费外扣汇付ID", O)]
    out_fee_huifuid: Option<String>,
}

/// 运营媒介.
#[doc(alias = "运营媒介")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "online_media_info_open_modify", label = "运营媒介")]
pub struct OnlineMediaInfoOpenModify {
    /// 运营媒介类型.
    #[doc(alias = "运营媒介类型")]
    #[field("media_type", "运营媒介类型", M, values)]
    media_type: MediaType,

    /// 媒介名称.
    ///
    /// Unsure: conditional; no source says when; no length here; 200 for the same field elsewhere.
    #[doc(alias = "媒介名称")]
    #[field("media_name", "媒介名称", O)]
    media_name: Option<String>,

    /// ICP备案/许可证号.
    ///
    /// Unsure: conditional; no source says when; no length here; 200 for the same field elsewhere.
    #[doc(alias = "ICP备案/许可证号")]
    #[field("mer_icp", "ICP备案/许可证号", O)]
    mer_icp: Option<String>,

    /// 其他有效信息.
    ///
    /// Mandatory when `media_type` is S2 or S5.
    ///
    /// Unsure: no length here; 200 for the same field elsewhere.
    #[doc(alias = "其他有效信息")]
    #[field("other_info", "其他有效信息", C, when("media_type" = ["S2", "S5"]))]
    other_info: Option<String>,

    /// 媒介主体与商户主体是否一致.
    ///
    /// Unsure: conditional; no source says when; no length here; 1 for the same field elsewhere.
    #[doc(alias = "媒介主体与商户主体是否一致")]
    #[field("media_mer_common_flag", "媒介主体与商户主体是否一致", O)]
    media_mer_common_flag: Option<String>,

    /// 授权或开发证明材料.
    ///
    /// Unsure: conditional; no source says when; no length here; 128 for the same field elsewhere.
    #[doc(alias = "授权或开发证明材料")]
    #[field("authorize_materials", "授权或开发证明材料", O)]
    authorize_materials: Option<String>,

    /// 微信APP补充材料.
    ///
    /// Unsure: conditional; no source says when; no length here; 128 for the same field elsewhere.
    #[doc(alias = "微信APP补充材料")]
    #[field("other_material", "微信APP补充材料", O)]
    other_material: Option<String>,

    /// 开发者的应用ID.
    ///
    /// Mandatory in the case of 运营媒介为S2且开通微信下app支付.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "开发者的应用ID")]
    #[field("app_id", "开发者的应用ID", O)]
    app_id: Option<String>,

    /// 应用名称.
    ///
    /// Mandatory in the case of 运营媒介为S2且开通微信下app支付.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "应用名称")]
    #[field("app_name", "应用名称", O)]
    app_name: Option<String>,

    /// 补充说明.
    ///
    /// Unsure: conditional; no source says when; no length here; 512 for the same field elsewhere.
    #[doc(alias = "补充说明")]
    #[field("supplement", "补充说明", O)]
    supplement: Option<String>,

    /// 测试账号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "测试账号")]
    #[field("test_account", "测试账号", O)]
    test_account: Option<String>,

    /// 测试密码.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "测试密码")]
    #[field("test_secret", "测试密码", O)]
    test_secret: Option<Secret<Credential>>,

    /// 运营媒介-首页.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "运营媒介-首页")]
    #[field("media_front_page", "运营媒介-首页", O)]
    media_front_page: Option<String>,

    /// 运营媒介-服务/商品明细页面.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "运营媒介-服务/商品明细页面")]
    #[field("media_service_page", "运营媒介-服务/商品明细页面", O)]
    media_service_page: Option<String>,

    /// 运营媒介-下单场景页面.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "运营媒介-下单场景页面")]
    #[field("media_order_page", "运营媒介-下单场景页面", O)]
    media_order_page: Option<String>,

    /// 运营媒介-支付页面.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "运营媒介-支付页面")]
    #[field("media_pay_page", "运营媒介-支付页面", O)]
    media_pay_page: Option<String>,
}

/// 补充文件信息.
#[doc(alias = "补充文件信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "extended_material_open_modify", label = "补充文件信息")]
pub struct ExtendedMaterialOpenModify {
    /// 文件id.
    ///
    /// From supplementary.picture.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "文件id")]
    #[field("file_id", "文件id", M)]
    file_id: String,

    /// 文件类型.
    ///
    /// From the published table 文件类型说明.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "文件类型")]
    #[field("file_type", "文件类型", O)]
    file_type: Option<String>,
}

/// 微信直连配置对象.
#[doc(alias = "微信直连配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_zl_conf_open_modify", label = "微信直连配置对象")]
pub struct WxZlConfOpenModify {
    /// 微信子商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "微信子商户号")]
    #[field("sub_mch_id", "微信子商户号", M)]
    sub_mch_id: String,

    /// 配置集合.
    ///
    /// As text at most 512 characters.
    #[doc(alias = "配置集合")]
    #[field("wx_zl_pay_conf_list", "配置集合", O, items = 0..=4294967295)]
    wx_zl_pay_conf_list: Vec<WxZlPayConfOpenModify>,
}

/// 配置集合.
#[doc(alias = "配置集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_zl_pay_conf_open_modify", label = "配置集合")]
pub struct WxZlPayConfOpenModify {
    /// 申请服务.
    #[doc(alias = "申请服务")]
    #[field("service_code", "申请服务", M, values)]
    service_code: ServiceCode,

    /// 功能服务appid.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "功能服务appid")]
    #[field("sub_app_id", "功能服务appid", M)]
    sub_app_id: String,

    /// 功能开关.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", M, values)]
    switch_state: SwitchState,

    /// 功能费率(%).
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "功能费率(%)")]
    #[field("fee_rate", "功能费率(%)", M)]
    fee_rate: String,

    /// 操作类型.
    ///
    /// Default: 新增.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "操作类型")]
    #[field("operate_type", "操作类型", O, values)]
    operate_type: Option<OperateType>,

    /// 联系人信息.
    ///
    /// Mandatory when `operate_type` is ADD.
    #[doc(alias = "联系人信息")]
    #[field("contact_info", "联系人信息", C, object, when("operate_type" = ["ADD"]))]
    contact_info: Option<ContactInfoOpenModify>,

    /// 特殊主体登记证书.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "特殊主体登记证书")]
    #[field("certificate_info", "特殊主体登记证书", O, object)]
    certificate_info: Option<CertificateInfoOpenModify>,

    /// 最终受益人信息.
    ///
    /// Mandatory in the case of 微信侧.
    #[doc(alias = "最终受益人信息")]
    #[field("ubo_info", "最终受益人信息", O, object)]
    ubo_info: Option<WxZlPayConfUboInfo>,

    /// 经营场景.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "经营场景")]
    #[field("sales_info", "经营场景", O, object)]
    sales_info: Option<SalesInfoOpenModify>,

    /// 银行账户信息.
    ///
    /// Mandatory when `operate_type` is UPDATE.
    #[doc(alias = "银行账户信息")]
    #[field("wx_card_info", "银行账户信息", C, object, when("operate_type" = ["UPDATE"]))]
    wx_card_info: Option<WxCardInfoOpenModify>,

    /// 补充说明信息.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "补充说明信息")]
    #[field("business_addition_msg", "补充说明信息", O)]
    business_addition_msg: Option<String>,

    /// 补充说明文件列表.
    #[doc(alias = "补充说明文件列表")]
    #[field("addition_file_list", "补充说明文件列表", O, items = 0..=4294967295)]
    addition_file_list: Vec<ContactFile>,
}

/// 联系人信息.
#[doc(alias = "联系人信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "contact_info_open_modify", label = "联系人信息")]
pub struct ContactInfoOpenModify {
    /// 联系人类型.
    #[doc(alias = "联系人类型")]
    #[field("contact_type", "联系人类型", M, values)]
    contact_type: WxContactType,

    /// 联系人姓名.
    ///
    /// Mandatory when `contact_type` is 2.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "联系人姓名")]
    #[field("contact_name", "联系人姓名", C, when("contact_type" = ["2"]))]
    contact_name: Option<Secret<Name>>,

    /// 联系人证件类型.
    ///
    /// Mandatory when `contact_type` is 2.
    #[doc(alias = "联系人证件类型")]
    #[field("cert_type", "联系人证件类型", C, values, when("contact_type" = ["2"]))]
    cert_type: Option<WxCertType>,

    /// 联系人证件号码.
    ///
    /// Mandatory when `contact_type` is 2.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "联系人证件号码")]
    #[field("contact_cert_no", "联系人证件号码", C, when("contact_type" = ["2"]))]
    contact_cert_no: Option<Secret<IdCard>>,

    /// 联系人手机号.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "联系人手机号")]
    #[field("contact_mobile_no", "联系人手机号", M)]
    contact_mobile_no: Secret<Phone>,

    /// 联系人电子邮箱.
    ///
    /// Unsure: no length here; 40 for the same field elsewhere.
    #[doc(alias = "联系人电子邮箱")]
    #[field("contact_email", "联系人电子邮箱", M)]
    contact_email: String,

    /// 联系人资料.
    ///
    /// Mandatory when `contact_type` is 2.
    ///
    /// Unsure: named a list, but its rows are shown as those of one object.
    #[doc(alias = "联系人资料")]
    #[field("contact_file_list", "联系人资料", C, object, when("contact_type" = ["2"]))]
    contact_file_list: Option<ContactFile>,

    /// 证件有效期类型.
    #[doc(alias = "证件有效期类型")]
    #[field("contact_cert_validity_type", "证件有效期类型", M, values)]
    contact_cert_validity_type: ValidityType,

    /// 证件有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "证件有效期开始日期")]
    #[field("contact_cert_begin_date", "证件有效期开始日期", M, date = "yyyyMMdd")]
    contact_cert_begin_date: Date,

    /// 证件有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "证件有效期截止日期")]
    #[field("contact_cert_end_date", "证件有效期截止日期", O, date = "yyyyMMdd")]
    contact_cert_end_date: Option<Date>,
}

/// 联系人资料.
#[doc(alias = "联系人资料")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "contact_file", label = "联系人资料")]
pub struct ContactFile {
    /// 文件类型.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "文件类型")]
    #[field("file_type", "文件类型", M)]
    file_type: String,

    /// 文件jfileId.
    ///
    /// From supplementary.picture.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "文件jfileId")]
    #[field("file_id", "文件jfileId", M)]
    file_id: String,
}

/// 特殊主体登记证书.
#[doc(alias = "特殊主体登记证书")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "certificate_info_open_modify", label = "特殊主体登记证书")]
pub struct CertificateInfoOpenModify {
    /// 登记证书类型.
    #[doc(alias = "登记证书类型")]
    #[field("cert_type", "登记证书类型", M, values)]
    cert_type: CertificateType,

    /// 证书号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "证书号")]
    #[field("cert_no", "证书号", M)]
    cert_no: String,

    /// 证书商户名称.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "证书商户名称")]
    #[field("cert_mer_name", "证书商户名称", M)]
    cert_mer_name: String,

    /// 注册地址.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "注册地址")]
    #[field("reg_detail", "注册地址", M)]
    reg_detail: String,

    /// 法人姓名.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "法人姓名")]
    #[field("legal_name", "法人姓名", M)]
    legal_name: Secret<Name>,

    /// 证书有效期类型.
    #[doc(alias = "证书有效期类型")]
    #[field("cert_validity_type", "证书有效期类型", M, values)]
    cert_validity_type: ValidityType,

    /// 证书有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "证书有效期开始日期")]
    #[field("cert_begin_date", "证书有效期开始日期", M, date = "yyyyMMdd")]
    cert_begin_date: Date,

    /// 文件列表.
    #[doc(alias = "文件列表")]
    #[field("cert_file_list", "文件列表", O, items = 0..=4294967295)]
    cert_file_list: Vec<ContactFile>,

    /// 证书有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "证书有效期截止日期")]
    #[field("cert_end_date", "证书有效期截止日期", O, date = "yyyyMMdd")]
    cert_end_date: Option<Date>,
}

/// 最终受益人信息.
#[doc(alias = "最终受益人信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_zl_pay_conf_ubo_info", label = "最终受益人信息")]
pub struct WxZlPayConfUboInfo {
    /// 经营者/法人是否为受益人.
    #[doc(alias = "经营者/法人是否为受益人")]
    #[field("ubo_type", "经营者/法人是否为受益人", M, values)]
    ubo_type: YesNo,

    /// 受益人信息列表.
    ///
    /// Optional if ubo_type is Y.
    #[doc(alias = "受益人信息列表")]
    #[field("ubo_info_list", "受益人信息列表", O, items = 0..=4294967295)]
    ubo_info_list: Vec<UboInfoOpenModify>,
}

/// 受益人信息列表.
#[doc(alias = "受益人信息列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ubo_info_open_modify", label = "受益人信息列表")]
pub struct UboInfoOpenModify {
    /// 证件类型.
    #[doc(alias = "证件类型")]
    #[field("ubo_cert_type", "证件类型", M, values)]
    ubo_cert_type: UboCertType,

    /// 证件号码.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "证件号码")]
    #[field("ubo_cert_no", "证件号码", M)]
    ubo_cert_no: Secret<IdCard>,

    /// 姓名.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "姓名")]
    #[field("ubo_name", "姓名", M)]
    ubo_name: Secret<Name>,

    /// 受益人证件居住地址.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "受益人证件居住地址")]
    #[field("ubo_cert_doc_address", "受益人证件居住地址", M)]
    ubo_cert_doc_address: String,

    /// 证件有效类型.
    #[doc(alias = "证件有效类型")]
    #[field("ubo_cert_validity_type", "证件有效类型", M, values)]
    ubo_cert_validity_type: ValidityType,

    /// 证件有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "证件有效期开始日期")]
    #[field("ubo_cert_begin_date", "证件有效期开始日期", M, date = "yyyyMMdd")]
    ubo_cert_begin_date: Date,

    /// 文件列表.
    #[doc(alias = "文件列表")]
    #[field("ubo_file_list", "文件列表", O, items = 0..=4294967295)]
    ubo_file_list: Vec<ContactFile>,

    /// 证件有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "证件有效期截止日期")]
    #[field("ubo_cert_end_date", "证件有效期截止日期", O, date = "yyyyMMdd")]
    ubo_cert_end_date: Option<Date>,
}

/// 经营场景.
#[doc(alias = "经营场景")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "sales_info_open_modify", label = "经营场景")]
pub struct SalesInfoOpenModify {
    /// 经营场景类型.
    #[doc(alias = "经营场景类型")]
    #[field("sales_scenes_type", "经营场景类型", M, values)]
    sales_scenes_type: SalesScenesType,

    /// 功能费率.
    ///
    /// Unsure: conditional; no source says when; no length here; 6 for the same field elsewhere.
    #[doc(alias = "功能费率")]
    #[field("fee_rate", "功能费率", O)]
    fee_rate: Option<String>,

    /// biz_sub_jsapi_app_id.
    ///
    /// Unsure: no source labels it; conditional; no source says when; no length here; 256 for the same field elsewhere.
    #[field("biz_sub_jsapi_app_id", "biz_sub_jsapi_app_id", O)]
    biz_sub_jsapi_app_id: Option<String>,

    /// biz_sub_mini_app_id.
    ///
    /// Unsure: no source labels it; conditional; no source says when; no length here; 256 for the same field elsewhere.
    #[field("biz_sub_mini_app_id", "biz_sub_mini_app_id", O)]
    biz_sub_mini_app_id: Option<String>,

    /// 服务商公众号 ID.
    ///
    /// This or jsapi_sub_app_id, as the scene needs.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "服务商公众号 ID")]
    #[field("jsapi_app_id", "服务商公众号 ID", O)]
    jsapi_app_id: Option<String>,

    /// 商家公众号APPID.
    ///
    /// This or jsapi_app_id, as the scene needs.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "商家公众号APPID")]
    #[field("jsapi_sub_app_id", "商家公众号APPID", O)]
    jsapi_sub_app_id: Option<String>,

    /// 服务商小程序APPID.
    ///
    /// This or mini_sub_app_id, as the scene needs.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "服务商小程序APPID")]
    #[field("mini_app_id", "服务商小程序APPID", O)]
    mini_app_id: Option<String>,

    /// 商家小程序APPID.
    ///
    /// This or mini_app_id, as the scene needs.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "商家小程序APPID")]
    #[field("mini_sub_app_id", "商家小程序APPID", O)]
    mini_sub_app_id: Option<String>,

    /// 服务商应用APPID.
    ///
    /// This or app_sub_app_id, as the scene needs.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "服务商应用APPID")]
    #[field("app_app_id", "服务商应用APPID", O)]
    app_app_id: Option<String>,

    /// 商家应用APPID.
    ///
    /// This or app_app_id, as the scene needs.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "商家应用APPID")]
    #[field("app_sub_app_id", "商家应用APPID", O)]
    app_sub_app_id: Option<String>,

    /// 互联网网站域名.
    ///
    /// Unsure: conditional; no source says when; no length here; 256 for the same field elsewhere.
    #[doc(alias = "互联网网站域名")]
    #[field("web_domain", "互联网网站域名", O)]
    web_domain: Option<String>,

    /// 互联网网站对应的商家APPID.
    ///
    /// Unsure: conditional; no source says when; no length here; 256 for the same field elsewhere.
    #[doc(alias = "互联网网站对应的商家APPID")]
    #[field("web_app_id", "互联网网站对应的商家APPID", O)]
    web_app_id: Option<String>,

    /// 商家企业微信CorpID.
    ///
    /// Unsure: conditional; no source says when; no length here; 256 for the same field elsewhere.
    #[doc(alias = "商家企业微信CorpID")]
    #[field("sub_corp_id", "商家企业微信CorpID", O)]
    sub_corp_id: Option<String>,

    /// 文件列表.
    ///
    /// Mandatory in the case of F49与F50.
    ///
    /// Unsure: named a list, but its rows are shown as those of one object.
    #[doc(alias = "文件列表")]
    #[field("sales_scenes_file_list", "文件列表", O, object)]
    sales_scenes_file_list: Option<ContactFile>,

    /// 文件列表.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "文件列表")]
    #[field("fee_rate_file_list", "文件列表", O)]
    fee_rate_file_list: Option<String>,

    /// 门店名称.
    ///
    /// Mandatory in the case of 微信侧条件.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "门店名称")]
    #[field("biz_store_name", "门店名称", O)]
    biz_store_name: Option<String>,

    /// 门店省市编码.
    ///
    /// Mandatory in the case of 微信侧条件.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "门店省市编码")]
    #[field("biz_address_code", "门店省市编码", O)]
    biz_address_code: Option<String>,

    /// 门店地址.
    ///
    /// Mandatory in the case of 微信侧条件.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "门店地址")]
    #[field("biz_store_address", "门店地址", O)]
    biz_store_address: Option<String>,
}

/// 银行账户信息.
#[doc(alias = "银行账户信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_card_info_open_modify", label = "银行账户信息")]
pub struct WxCardInfoOpenModify {
    /// 账户类型.
    #[doc(alias = "账户类型")]
    #[field("card_type", "账户类型", M, values)]
    card_type: WxCardType,

    /// 开户名称.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "开户名称")]
    #[field("card_name", "开户名称", M)]
    card_name: Secret<Name>,

    /// 开户银行.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "开户银行")]
    #[field("bank_code", "开户银行", M)]
    bank_code: String,

    /// 开户银行省编码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "开户银行省编码")]
    #[field("prov_id", "开户银行省编码", M)]
    prov_id: String,

    /// 开户银行市编码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "开户银行市编码")]
    #[field("area_id", "开户银行市编码", M)]
    area_id: String,

    /// 开户银行联行号.
    ///
    /// This or branch_name.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias = "开户银行联行号")]
    #[field("branch_code", "开户银行联行号", O)]
    branch_code: Option<String>,

    /// 开户银行全称（含支行).
    ///
    /// This or branch_code.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "开户银行全称（含支行)")]
    #[field("branch_name", "开户银行全称（含支行)", O)]
    branch_name: Option<String>,

    /// 银行账号.
    ///
    /// Unsure: no length here; 30 for the same field elsewhere.
    #[doc(alias = "银行账号")]
    #[field("card_no", "银行账号", M)]
    card_no: Secret<Pan>,
}

/// 支付宝直连配置对象.
#[doc(alias = "支付宝直连配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ali_zl_conf_open_modify", label = "支付宝直连配置对象")]
pub struct AliZlConfOpenModify {
    /// 申请类型.
    #[doc(alias = "申请类型")]
    #[field("apply_type", "申请类型", M, values)]
    apply_type: ApplyType,

    /// 商户支付宝账号.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "商户支付宝账号")]
    #[field("account", "商户支付宝账号", M)]
    account: Secret<Token>,

    /// 服务费率.
    ///
    /// Unsure: conditional; no source says when; no length here; 6 for the same field elsewhere.
    #[doc(alias = "服务费率")]
    #[field("fee_rate", "服务费率", O)]
    fee_rate: Option<String>,

    /// 文件列表.
    #[doc(alias = "文件列表")]
    #[field("file_list", "文件列表", O, items = 0..=4294967295)]
    file_list: Vec<ContactFile>,

    /// 联系人姓名.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "联系人姓名")]
    #[field("contact_name", "联系人姓名", O)]
    contact_name: Option<Secret<Name>>,

    /// 联系人手机号.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "联系人手机号")]
    #[field("contact_mobile_no", "联系人手机号", O)]
    contact_mobile_no: Option<Secret<Phone>>,

    /// 联系人电子邮箱.
    ///
    /// Unsure: no length here; 40 for the same field elsewhere.
    #[doc(alias = "联系人电子邮箱")]
    #[field("contact_email", "联系人电子邮箱", O)]
    contact_email: Option<String>,

    /// 订单授权凭证.
    ///
    /// Unsure: no length here; 40 for the same field elsewhere.
    #[doc(alias = "订单授权凭证")]
    #[field("order_ticket", "订单授权凭证", O)]
    order_ticket: Option<String>,

    /// 营业执照编号.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias = "营业执照编号")]
    #[field("license_code", "营业执照编号", O)]
    license_code: Option<String>,

    /// 营业执照有效期类型.
    #[doc(alias = "营业执照有效期类型")]
    #[field("license_validity_type", "营业执照有效期类型", O, values)]
    license_validity_type: Option<ValidityType>,

    /// 营业执照有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "营业执照有效期开始日期")]
    #[field("license_begin_date", "营业执照有效期开始日期", O, date = "yyyyMMdd")]
    license_begin_date: Option<Date>,

    /// 营业执照有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "营业执照有效期截止日期")]
    #[field("license_end_date", "营业执照有效期截止日期", O, date = "yyyyMMdd")]
    license_end_date: Option<Date>,
}

/// 分账配置信息.
#[doc(alias = "分账配置信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "split_conf_info_open_modify", label = "分账配置信息")]
pub struct SplitConfInfoOpenModify {
    /// 分账规则来源.
    #[doc(alias = "分账规则来源")]
    #[field("rule_origin", "分账规则来源", M, values)]
    rule_origin: RuleOrigin,

    /// 分账开关.
    #[doc(alias = "分账开关")]
    #[field("div_flag", "分账开关", M, values)]
    div_flag: YesNo,

    /// 最大分账比例%.
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "最大分账比例%")]
    #[field("apply_ratio", "最大分账比例%", M)]
    apply_ratio: String,

    /// 分账模式.
    #[doc(alias = "分账模式")]
    #[field("scene", "分账模式", M, values)]
    scene: SplitScene,

    /// 分账明细.
    ///
    /// Mandatory when `rule_origin` is 02.
    #[doc(alias = "分账明细")]
    #[field("acct_split_bunch_list", "分账明细", C, items = 0..=4294967295, when("rule_origin" = ["02"]))]
    acct_split_bunch_list: Vec<AcctSplitBunchOpenModify>,

    /// 生效类型.
    #[doc(alias = "生效类型")]
    #[field("start_type", "生效类型", O, values)]
    start_type: Option<StartType>,

    /// 交易手续费外扣开关.
    #[doc(alias = "交易手续费外扣开关")]
    #[field("out_fee_flag", "交易手续费外扣开关", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣时的账户类型.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 交易手续费外扣汇付ID.
    ///
    /// Mandatory in the case of 选择手续费外扣.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", O)]
    out_fee_huifuid: Option<String>,

    /// 手续费%.
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "手续费%")]
    #[field("split_fee_rate", "手续费%", O)]
    split_fee_rate: Option<String>,

    /// 固定手续费. On the wire in yuan with two decimals.
    #[doc(alias = "固定手续费")]
    #[field("per_amt", "固定手续费", O, amount = yuan_2dp)]
    per_amt: Option<Amount>,

    /// 业务情况说明.
    ///
    /// As text at most 128 characters.
    #[doc(alias = "业务情况说明")]
    #[field("split_ext_info", "业务情况说明", O, object)]
    split_ext_info: Option<SplitExtInfoOpenModify>,
}

/// 分账明细.
#[doc(alias = "分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_split_bunch_open_modify", label = "分账明细")]
pub struct AcctSplitBunchOpenModify {
    /// 分账比例.
    ///
    /// Unsure: no length here; 9 for the same field elsewhere.
    #[doc(alias = "分账比例")]
    #[field("fee_rate", "分账比例", M)]
    fee_rate: String,

    /// 汇付Id.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "汇付Id")]
    #[field("huifu_id", "汇付Id", M)]
    huifu_id: String,
}

/// 业务情况说明.
#[doc(alias = "业务情况说明")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "split_ext_info_open_modify", label = "业务情况说明")]
pub struct SplitExtInfoOpenModify {
    /// 业务模式说明.
    ///
    /// Unsure: no length here; 500 for the same field elsewhere.
    #[doc(alias = "业务模式说明")]
    #[field("busi_instruction", "业务模式说明", M)]
    busi_instruction: String,

    /// 资金流向说明.
    ///
    /// Unsure: no length here; 500 for the same field elsewhere.
    #[doc(alias = "资金流向说明")]
    #[field("capital_instruction", "资金流向说明", M)]
    capital_instruction: String,

    /// 功能开通用途说明.
    ///
    /// Unsure: no length here; 500 for the same field elsewhere.
    #[doc(alias = "功能开通用途说明")]
    #[field("function_instruction", "功能开通用途说明", M)]
    function_instruction: String,
}

/// 银联线上收银台.
#[doc(alias = "银联线上收银台")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "uni_app_payment_config_open_modify", label = "银联线上收银台")]
#[message(at_least_one("debit_fee_rate", "credit_fee_rate"))]
pub struct UniAppPaymentConfigOpenModify {
    /// 借记手续费（%）.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "借记手续费（%）")]
    #[field("debit_fee_rate", "借记手续费（%）", C)]
    debit_fee_rate: Option<String>,

    /// 贷记手续费（%）.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "贷记手续费（%）")]
    #[field("credit_fee_rate", "贷记手续费（%）", C)]
    credit_fee_rate: Option<String>,

    /// 状态开关.
    ///
    /// Default: 开通.
    #[doc(alias = "状态开关")]
    #[field("switch_state", "状态开关", O, values)]
    switch_state: Option<SwitchState>,

    /// 是否交易手续费外扣.
    ///
    /// Default 2.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣汇付ID.
    ///
    /// Mandatory in the case of 开通交易手续费外扣业务.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", O)]
    out_fee_huifuid: Option<String>,

    /// 交易手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 云闪付免密支付开通标识.
    #[doc(alias = "云闪付免密支付开通标识")]
    #[field("cloud_quick_pass_secret_free_flag", "云闪付免密支付开通标识", O, values)]
    cloud_quick_pass_secret_free_flag: Option<YesNo>,
}

/// 代发配置.
#[doc(alias = "代发配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "surrogate_config_open_modify", label = "代发配置")]
pub struct SurrogateConfigOpenModify {
    /// 代发业务类型.
    #[doc(alias = "代发业务类型")]
    #[field("surrogate_type", "代发业务类型", M, values)]
    surrogate_type: SurrogateType,

    /// 手续费（固定/元）.
    ///
    /// Unsure: conditional; no source says when; no length here; 17 for the same field elsewhere.
    #[doc(alias = "手续费（固定/元）")]
    #[field("fix_amt", "手续费（固定/元）", O)]
    fix_amt: Option<String>,

    /// 手续费（百分比/%）.
    ///
    /// 0.00 to 100.00.
    ///
    /// Unsure: conditional; no source says when; no length here; 6 for the same field elsewhere.
    #[doc(alias = "手续费（百分比/%）")]
    #[field("fee_rate", "手续费（百分比/%）", O)]
    fee_rate: Option<String>,

    /// 代发手续费计费模式.
    ///
    /// Default 06.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "代发手续费计费模式")]
    #[field("fee_formula_type", "代发手续费计费模式", O, values)]
    fee_formula_type: Option<FeeFormulaType>,

    /// 手续费封顶值（固定/元）.
    ///
    /// Mandatory when `fee_formula_type` is 03.
    ///
    /// Unsure: no length here; 17 for the same field elsewhere.
    #[doc(alias = "手续费封顶值（固定/元）")]
    #[field("fee_max_amt", "手续费封顶值（固定/元）", C, when("fee_formula_type" = ["03"]))]
    fee_max_amt: Option<String>,

    /// 手续费保底值（固定/元）.
    ///
    /// Mandatory when `fee_formula_type` is 02.
    ///
    /// Unsure: no length here; 17 for the same field elsewhere.
    #[doc(alias = "手续费保底值（固定/元）")]
    #[field("fee_min_amt", "手续费保底值（固定/元）", C, when("fee_formula_type" = ["02"]))]
    fee_min_amt: Option<String>,

    /// 开通状态.
    #[doc(alias = "开通状态")]
    #[field("switch_state", "开通状态", O, values)]
    switch_state: Option<SwitchState>,

    /// 是否交手续费外扣标记.
    ///
    /// Default 2.
    #[doc(alias = "是否交手续费外扣标记")]
    #[field("out_fee_flag", "是否交手续费外扣标记", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣时账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 交易手续费外扣汇付ID.
    ///
    /// Mandatory in the case of 开通交易手续费外扣业务.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifu_id", "交易手续费外扣汇付ID", O)]
    out_fee_huifu_id: Option<String>,

    /// 是否允许对私代发.
    #[doc(alias = "是否允许对私代发")]
    #[field("surrogate_private_flag", "是否允许对私代发", O, values)]
    surrogate_private_flag: Option<YesNo>,
}

/// 大额支付配置.
#[doc(alias = "大额支付配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "large_amt_pay_config_open_modify", label = "大额支付配置")]
pub struct LargeAmtPayConfigOpenModify {
    /// 大额支付配置列表.
    #[doc(alias = "大额支付配置列表")]
    #[field("large_amt_pay_config_info_list", "大额支付配置列表", O, items = 0..=4294967295)]
    large_amt_pay_config_info_list: Vec<LargeAmtPayConfigInfoOpenModify>,

    /// 交易手续费外扣huifuId.
    ///
    /// Mandatory when `out_fee_flag` is 1.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "交易手续费外扣huifuId")]
    #[field("out_fee_huifu_id", "交易手续费外扣huifuId", C, when("out_fee_flag" = ["1"]))]
    out_fee_huifu_id: Option<String>,

    /// 交易手续费外扣账户号.
    ///
    /// Mandatory when `out_fee_flag` is 1.
    ///
    /// Unsure: no length here; 16 for the same field elsewhere.
    #[doc(alias = "交易手续费外扣账户号")]
    #[field("out_fee_acct_id", "交易手续费外扣账户号", C, when("out_fee_flag" = ["1"]))]
    out_fee_acct_id: Option<String>,

    /// 交易手续费外扣标记.
    ///
    /// Default 2.
    #[doc(alias = "交易手续费外扣标记")]
    #[field("out_fee_flag", "交易手续费外扣标记", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 商户付款方卡类型.
    ///
    /// Default: 全部.
    #[doc(alias = "商户付款方卡类型")]
    #[field("mer_payer_card_type", "商户付款方卡类型", O, values)]
    mer_payer_card_type: Option<PayerCardType>,
}

/// 大额支付配置列表.
#[doc(alias = "大额支付配置列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "large_amt_pay_config_info_open_modify", label = "大额支付配置列表")]
pub struct LargeAmtPayConfigInfoOpenModify {
    /// 大额支付业务模式.
    #[doc(alias = "大额支付业务模式")]
    #[field("business_model", "大额支付业务模式", M, values)]
    business_model: LargeAmtBusinessModel,

    /// 费率（%）.
    ///
    /// Unsure: conditional; no source says when; no length here; 6 for the same field elsewhere.
    #[doc(alias = "费率（%）")]
    #[field("fee_rate", "费率（%）", O)]
    fee_rate: Option<String>,

    /// 交易手续费（固定/元）.
    ///
    /// Unsure: conditional; no source says when; no length here; 9 for the same field elsewhere.
    #[doc(alias = "交易手续费（固定/元）")]
    #[field("fee_fix_amt", "交易手续费（固定/元）", O)]
    fee_fix_amt: Option<String>,

    /// 功能开关.
    ///
    /// Default 1.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", O, values)]
    switch_state: Option<SwitchState>,

    /// 大额调账标识申请类型.
    #[doc(alias = "大额调账标识申请类型")]
    #[field("biz_type", "大额调账标识申请类型", O, values)]
    biz_type: Option<LargeAmtBizType>,

    /// 是否允许绑卡支付.
    #[doc(alias = "是否允许绑卡支付")]
    #[field("mer_same_card_recharge_flag", "是否允许绑卡支付", O, values)]
    mer_same_card_recharge_flag: Option<YesNo>,

    /// 是否允许用户入账.
    ///
    /// Default N.
    #[doc(alias = "是否允许用户入账")]
    #[field("allow_user_deposit_flag", "是否允许用户入账", O, values)]
    allow_user_deposit_flag: Option<YesNo>,

    /// 备付金固定账号模式自动退款.
    #[doc(alias = "备付金固定账号模式自动退款")]
    #[field("provisions_auto_refund_flag", "备付金固定账号模式自动退款", O, values)]
    provisions_auto_refund_flag: Option<YesNo>,
}

/// 代发复核配置.
#[doc(alias = "代发复核配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "agent_recheck_config", label = "代发复核配置")]
pub struct AgentRecheckConfig {
    /// 代发复核开关.
    ///
    /// Default: 未开通.
    #[doc(alias = "代发复核开关")]
    #[field("agent_recheck_flag", "代发复核开关", O, values)]
    agent_recheck_flag: Option<YesNo>,

    /// 复核授权商户号.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "复核授权商户号")]
    #[field("agent_recheck_huifu_id", "复核授权商户号", O)]
    agent_recheck_huifu_id: Option<String>,

    /// 复核类型.
    #[doc(alias = "复核类型")]
    #[field("agent_recheck_type", "复核类型", O, values)]
    agent_recheck_type: Option<AgentRecheckType>,
}

/// 捷行付配置.
#[doc(alias = "捷行付配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "jxf_conf_info_open_modify", label = "捷行付配置")]
pub struct JxfConfInfoOpenModify {
    /// 账户类型.
    #[doc(alias = "账户类型")]
    #[field("acct_type", "账户类型", M, values)]
    acct_type: JxfAcctType,

    /// 开通状态.
    ///
    /// Unsure: no length here; 1 for the same field elsewhere.
    #[doc(alias = "开通状态")]
    #[field("open_flag", "开通状态", M)]
    open_flag: String,

    /// 银行账户信息.
    ///
    /// Mandatory when `acct_type` is 2.
    #[doc(alias = "银行账户信息")]
    #[field("jxf_bank_info", "银行账户信息", C, object, when("acct_type" = ["2"]))]
    jxf_bank_info: Option<JxfBankInfoOpenModify>,
}

/// 银行账户信息.
#[doc(alias = "银行账户信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "jxf_bank_info_open_modify", label = "银行账户信息")]
pub struct JxfBankInfoOpenModify {
    /// 操作人姓名.
    ///
    /// Unsure: no length here; 16 for the same field elsewhere.
    #[doc(alias = "操作人姓名")]
    #[field("user_name", "操作人姓名", M)]
    user_name: Secret<Name>,

    /// 操作人手机号.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "操作人手机号")]
    #[field("operator_phone", "操作人手机号", M)]
    operator_phone: Secret<Phone>,

    /// 付款方账号.
    ///
    /// Unsure: no length here; 50 for the same field elsewhere.
    #[doc(alias = "付款方账号")]
    #[field("acct_no", "付款方账号", M)]
    acct_no: Secret<Pan>,

    /// 付款方账户名称.
    ///
    /// Unsure: no length here; 25 for the same field elsewhere.
    #[doc(alias = "付款方账户名称")]
    #[field("acct_name", "付款方账户名称", M)]
    acct_name: String,

    /// 开户行联行号.
    ///
    /// Unsure: no length here; 50 for the same field elsewhere.
    #[doc(alias = "开户行联行号")]
    #[field("bank_branch_code", "开户行联行号", M)]
    bank_branch_code: String,

    /// 开户行行名.
    ///
    /// Unsure: no length here; 25 for the same field elsewhere.
    #[doc(alias = "开户行行名")]
    #[field("bank_branch_name", "开户行行名", M)]
    bank_branch_name: String,

    /// 签约申请生效日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "签约申请生效日期")]
    #[field("sign_start_date", "签约申请生效日期", M, date = "yyyyMMdd")]
    sign_start_date: Date,

    /// 签约申请失效日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "签约申请失效日期")]
    #[field("sign_end_date", "签约申请失效日期", M, date = "yyyyMMdd")]
    sign_end_date: Date,

    /// 机构编码.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "机构编码")]
    #[field("org_code", "机构编码", M)]
    org_code: String,

    /// 付款方账户类型.
    ///
    /// Default: 单位结算卡.
    #[doc(alias = "付款方账户类型")]
    #[field("acct_type", "付款方账户类型", O, values)]
    acct_type: Option<JxfBankAcctType>,

    /// 附言.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "附言")]
    #[field("remark", "附言", O)]
    remark: Option<String>,
}

/// 签约人.
#[doc(alias = "签约人")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "sign_user_info_open", label = "签约人")]
pub struct SignUserInfoOpen {
    /// 签约人类型.
    #[doc(alias("签约人类型", "type"))]
    #[field("type", "签约人类型", M, values)]
    type_: SignUserType,

    /// 姓名. At most 32 characters.
    ///
    /// Mandatory when `type` is OTHER.
    #[doc(alias = "姓名")]
    #[field("name", "姓名", C, chars = ..=32, when("type" = ["OTHER"]))]
    name: Option<Secret<Name>>,

    /// 身份证. At most 32 characters.
    ///
    /// Mandatory when `type` is CONTACT or OTHER.
    #[doc(alias = "身份证")]
    #[field("cert_no", "身份证", C, chars = ..=32, when("type" = ["CONTACT", "OTHER"]))]
    cert_no: Option<Secret<IdCard>>,

    /// 手机号. At most 11 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "手机号")]
    #[field("mobile_no", "手机号", O, chars = ..=11)]
    mobile_no: Option<Secret<Phone>>,

    /// 邮箱. At most 32 characters.
    #[doc(alias = "邮箱")]
    #[field("email", "邮箱", O, chars = ..=32)]
    email: Option<String>,
}

/// 支付宝配置对象.
#[doc(alias = "支付宝配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ali_conf", label = "支付宝配置对象")]
pub struct AliConf {
    /// 支付场景. At most 2 characters.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", M, chars = ..=2)]
    pay_scene: String,

    /// 子渠道号. At most 32 characters.
    ///
    /// Default: 配置的支付宝渠道.
    #[doc(alias = "子渠道号")]
    #[field("pay_channel_id", "子渠道号", O, chars = ..=32)]
    pay_channel_id: Option<String>,

    /// 手续费（%）. At most 6 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", M, chars = ..=6)]
    fee_rate: String,

    /// 最低收取手续费（元）. At most 6 characters.
    #[doc(alias = "最低收取手续费（元）")]
    #[field("fee_min_amt", "最低收取手续费（元）", O, chars = ..=6)]
    fee_min_amt: Option<String>,

    /// 是否需要实名认证.
    ///
    /// Default N.
    #[doc(alias = "是否需要实名认证")]
    #[field("is_check_real_name", "是否需要实名认证", O, values)]
    is_check_real_name: Option<YesNo>,

    /// 实名认证信息.
    #[doc(alias = "实名认证信息")]
    #[field("al_real_name_info", "实名认证信息", O, object)]
    al_real_name_info: Option<AlRealNameInfo>,

    /// 商户经营类目. At most 32 characters.
    ///
    /// From the published table 支付宝MCC.
    #[doc(alias = "商户经营类目")]
    #[field("mcc", "商户经营类目", O, chars = ..=32)]
    mcc: Option<String>,
}

/// 实名认证信息.
#[doc(alias = "实名认证信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "al_real_name_info", label = "实名认证信息")]
pub struct AlRealNameInfo {
    /// 是否金融机构.
    #[doc(alias = "是否金融机构")]
    #[field("finance_institution_flag", "是否金融机构", O, values)]
    finance_institution_flag: Option<YesNo>,

    /// 金融机构类型.
    ///
    /// Mandatory in the case of 主体是金融机构.
    #[doc(alias = "金融机构类型")]
    #[field("finance_type", "金融机构类型", O, values)]
    finance_type: Option<FinanceType>,

    /// 证书类型.
    ///
    /// Mandatory in the case of 企业商户.
    #[doc(alias = "证书类型")]
    #[field("cert_type", "证书类型", O, values)]
    cert_type: Option<CertificateType>,

    /// 小微经营类型.
    #[doc(alias = "小微经营类型")]
    #[field("micro_biz_type", "小微经营类型", O, values)]
    micro_biz_type: Option<MicroBizType>,

    /// 特殊行业id. At most 20 characters.
    ///
    /// Mandatory in the case of 特殊行业.
    #[doc(alias = "特殊行业id")]
    #[field("special_category_id", "特殊行业id", O, chars = ..=20)]
    special_category_id: Option<String>,

    /// 联系人信息对象. As JSON in a string.
    #[doc(alias = "联系人信息对象")]
    #[field("contact_person_info", "联系人信息对象", O, object, json)]
    contact_person_info: Option<ContactPersonInfo>,

    /// 法人身份信息. As JSON in a string.
    #[doc(alias = "法人身份信息")]
    #[field("legal_person_info", "法人身份信息", O, object, json)]
    legal_person_info: Option<LegalPersonInfo>,
}

/// 联系人信息对象.
#[doc(alias = "联系人信息对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "contact_person_info", label = "联系人信息对象")]
pub struct ContactPersonInfo {
    /// 联系人姓名. At most 64 characters.
    #[doc(alias = "联系人姓名")]
    #[field("name", "联系人姓名", O, chars = ..=64)]
    name: Option<Secret<Name>>,

    /// 联系人手机号. At most 64 characters.
    #[doc(alias = "联系人手机号")]
    #[field("mobile", "联系人手机号", O, chars = ..=64)]
    mobile: Option<Secret<Phone>>,

    /// 联系人身份证号码. At most 32 characters.
    #[doc(alias = "联系人身份证号码")]
    #[field("id_card_number", "联系人身份证号码", M, chars = ..=32)]
    id_card_number: Secret<IdCard>,
}

/// 法人身份信息.
#[doc(alias = "法人身份信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "legal_person_info", label = "法人身份信息")]
pub struct LegalPersonInfo {
    /// 证件持有人类型.
    #[doc(alias = "证件持有人类型")]
    #[field("legal_type", "证件持有人类型", O, values)]
    legal_type: Option<ContactType>,

    /// 证件类型.
    #[doc(alias = "证件类型")]
    #[field("card_type", "证件类型", O, values)]
    card_type: Option<AliLegalCertType>,

    /// 姓名. At most 64 characters.
    #[doc(alias = "姓名")]
    #[field("person_name", "姓名", O, chars = ..=64)]
    person_name: Option<Secret<Name>>,

    /// 证件号码. At most 64 characters.
    #[doc(alias = "证件号码")]
    #[field("card_no", "证件号码", O, chars = ..=64)]
    card_no: Option<Secret<IdCard>>,

    /// 证件生效时间. At most 32 characters.
    #[doc(alias = "证件生效时间")]
    #[field("effect_time", "证件生效时间", O, chars = ..=32)]
    effect_time: Option<String>,

    /// 证件过期时间. At most 32 characters.
    #[doc(alias = "证件过期时间")]
    #[field("expire_time", "证件过期时间", O, chars = ..=32)]
    expire_time: Option<String>,

    /// 证件正面照. At most 128 characters.
    ///
    /// Mandatory in the case of 开户时未传该字段.
    #[doc(alias = "证件正面照")]
    #[field("card_front_img", "证件正面照", O, chars = ..=128)]
    card_front_img: Option<String>,

    /// 证件反面照. At most 128 characters.
    ///
    /// Mandatory in the case of 开户时未传该字段.
    #[doc(alias = "证件反面照")]
    #[field("card_back_img", "证件反面照", O, chars = ..=128)]
    card_back_img: Option<String>,

    /// 授权函照片. At most 128 characters.
    ///
    /// A file_id whose picture has file_type F224.
    #[doc(alias = "授权函照片")]
    #[field("auth_letter_img", "授权函照片", O, chars = ..=128)]
    auth_letter_img: Option<String>,

    /// 是否为受益人.
    ///
    /// Default Y.
    #[doc(alias = "是否为受益人")]
    #[field("is_benefit_person", "是否为受益人", O, values)]
    is_benefit_person: Option<YesNo>,
}

/// 支付宝直连配置对象.
#[doc(alias = "支付宝直连配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ali_zl_conf", label = "支付宝直连配置对象")]
pub struct AliZlConf {
    /// 申请类型.
    #[doc(alias = "申请类型")]
    #[field("apply_type", "申请类型", M, values)]
    apply_type: ApplyType,

    /// 联系人姓名. At most 64 characters.
    #[doc(alias = "联系人姓名")]
    #[field("contact_name", "联系人姓名", O, chars = ..=64)]
    contact_name: Option<Secret<Name>>,

    /// 联系人手机号. At most 11 characters.
    #[doc(alias = "联系人手机号")]
    #[field("contact_mobile_no", "联系人手机号", O, chars = ..=11)]
    contact_mobile_no: Option<Secret<Phone>>,

    /// 联系人电子邮箱. At most 40 characters.
    #[doc(alias = "联系人电子邮箱")]
    #[field("contact_email", "联系人电子邮箱", O, chars = ..=40)]
    contact_email: Option<String>,

    /// 订单授权凭证. At most 40 characters.
    #[doc(alias = "订单授权凭证")]
    #[field("order_ticket", "订单授权凭证", O, chars = ..=40)]
    order_ticket: Option<String>,

    /// 商户支付宝账号. At most 128 characters.
    #[doc(alias = "商户支付宝账号")]
    #[field("account", "商户支付宝账号", M, chars = ..=128)]
    account: Secret<Token>,

    /// 服务费率. At most 6 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "服务费率")]
    #[field("fee_rate", "服务费率", O, chars = ..=6)]
    fee_rate: Option<String>,

    /// 营业执照编号. At most 20 characters.
    #[doc(alias = "营业执照编号")]
    #[field("license_code", "营业执照编号", O, chars = ..=20)]
    license_code: Option<String>,

    /// 营业执照有效期类型.
    #[doc(alias = "营业执照有效期类型")]
    #[field("license_validity_type", "营业执照有效期类型", O, values)]
    license_validity_type: Option<ValidityType>,

    /// 营业执照有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "营业执照有效期开始日期")]
    #[field("license_begin_date", "营业执照有效期开始日期", O, date = "yyyyMMdd")]
    license_begin_date: Option<Date>,

    /// 营业执照有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "营业执照有效期截止日期")]
    #[field("license_end_date", "营业执照有效期截止日期", O, date = "yyyyMMdd")]
    license_end_date: Option<Date>,

    /// 文件列表.
    #[doc(alias = "文件列表")]
    #[field("file_list", "文件列表", M, items = 0..=4294967295)]
    file_list: Vec<FileInfoOpen>,
}

/// 文件列表.
#[doc(alias = "文件列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "file_info_open", label = "文件列表")]
pub struct FileInfoOpen {
    /// 文件类型. At most 6 characters.
    #[doc(alias = "文件类型")]
    #[field("file_type", "文件类型", M, chars = ..=6)]
    file_type: String,

    /// 文件jfileId. At most 64 characters.
    ///
    /// From supplementary.picture.
    #[doc(alias = "文件jfileId")]
    #[field("file_id", "文件jfileId", M, chars = ..=64)]
    file_id: String,
}

/// 微信配置对象.
#[doc(alias = "微信配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_conf", label = "微信配置对象")]
pub struct WxConf {
    /// 支付场景. At most 2 characters.
    ///
    /// From the published table 微信支付场景.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", M, chars = ..=2)]
    pay_scene: String,

    /// 商户经营类目. At most 7 characters.
    ///
    /// From the published table 微信支付宝MCC. Mandatory in the case of 小微商户.
    #[doc(alias = "商户经营类目")]
    #[field("mcc", "商户经营类目", O, chars = ..=7)]
    mcc: Option<String>,

    /// 费率规则号. At most 3 characters.
    ///
    /// From the published table 微信费率规则.
    #[doc(alias = "费率规则号")]
    #[field("fee_rule_id", "费率规则号", O, chars = ..=3)]
    fee_rule_id: Option<String>,

    /// 子渠道号. At most 32 characters.
    ///
    /// Default: 配置的微信渠道号.
    #[doc(alias = "子渠道号")]
    #[field("pay_channel_id", "子渠道号", O, chars = ..=32)]
    pay_channel_id: Option<String>,

    /// 手续费（%）. At most 6 characters.
    #[doc(alias = "手续费（%）")]
    #[field("fee_rate", "手续费（%）", M, chars = ..=6)]
    fee_rate: String,

    /// 最低收取手续费（元）. At most 6 characters.
    #[doc(alias = "最低收取手续费（元）")]
    #[field("fee_min_amt", "最低收取手续费（元）", O, chars = ..=6)]
    fee_min_amt: Option<String>,

    /// 是否需要实名认证.
    ///
    /// Default N.
    #[doc(alias = "是否需要实名认证")]
    #[field("is_check_real_name", "是否需要实名认证", O, values)]
    is_check_real_name: Option<YesNo>,

    /// 实名认证信息.
    #[doc(alias = "实名认证信息")]
    #[field("wx_real_name_info", "实名认证信息", O, object)]
    wx_real_name_info: Option<WxRealNameInfo>,
}

/// 实名认证信息.
#[doc(alias = "实名认证信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_real_name_info", label = "实名认证信息")]
pub struct WxRealNameInfo {
    /// 是否金融机构.
    #[doc(alias = "是否金融机构")]
    #[field("finance_institution_flag", "是否金融机构", O, values)]
    finance_institution_flag: Option<YesNo>,

    /// 金融机构类型.
    ///
    /// Mandatory in the case of 主体是金融机构.
    #[doc(alias = "金融机构类型")]
    #[field("finance_type", "金融机构类型", O, values)]
    finance_type: Option<FinanceType>,

    /// 证书类型.
    ///
    /// Mandatory in the case of 企业商户. Mandatory in the case of 单位证明函照片. Mandatory in the case of 登记证书.
    #[doc(alias = "证书类型")]
    #[field("cert_type", "证书类型", O, values)]
    cert_type: Option<CertificateType>,

    /// 小微经营类型.
    #[doc(alias = "小微经营类型")]
    #[field("micro_biz_type", "小微经营类型", O, values)]
    micro_biz_type: Option<MicroBizType>,

    /// 特殊行业id. At most 3 characters.
    ///
    /// Mandatory in the case of 特殊行业.
    #[doc(alias = "特殊行业id")]
    #[field("special_category_id", "特殊行业id", O, chars = ..=3)]
    special_category_id: Option<String>,

    /// 联系人类型.
    ///
    /// Default LEGAL.
    #[doc(alias = "联系人类型")]
    #[field("contact_type", "联系人类型", O, values)]
    contact_type: Option<ContactType>,

    /// 联系人姓名. At most 64 characters.
    ///
    /// Mandatory when `contact_type` is SUPER.
    #[doc(alias = "联系人姓名")]
    #[field("name", "联系人姓名", C, chars = ..=64, when("contact_type" = ["SUPER"]))]
    name: Option<Secret<Name>>,

    /// 联系人手机号. At most 11 characters.
    ///
    /// Mandatory when `contact_type` is SUPER.
    #[doc(alias = "联系人手机号")]
    #[field("mobile", "联系人手机号", C, chars = ..=11, when("contact_type" = ["SUPER"]))]
    mobile: Option<Secret<Phone>>,

    /// 联系人证件类型. At most 10 characters.
    ///
    /// Mandatory when `contact_type` is SUPER.
    #[doc(alias = "联系人证件类型")]
    #[field("contact_id_doc_type", "联系人证件类型", C, chars = ..=10, when("contact_type" = ["SUPER"]))]
    contact_id_doc_type: Option<String>,

    /// 联系人证件号码. At most 32 characters.
    ///
    /// Mandatory when `contact_type` is SUPER.
    #[doc(alias = "联系人证件号码")]
    #[field("id_card_number", "联系人证件号码", C, chars = ..=32, when("contact_type" = ["SUPER"]))]
    id_card_number: Option<Secret<IdCard>>,

    /// 联系人证件有效期开始时间. At most 20 characters.
    ///
    /// Mandatory when `contact_type` is SUPER.
    #[doc(alias = "联系人证件有效期开始时间")]
    #[field("contact_period_begin", "联系人证件有效期开始时间", C, chars = ..=20, when("contact_type" = ["SUPER"]))]
    contact_period_begin: Option<String>,

    /// 联系人证件有效期结束时间. At most 20 characters.
    ///
    /// Mandatory when `contact_type` is SUPER.
    #[doc(alias = "联系人证件有效期结束时间")]
    #[field("contact_period_end", "联系人证件有效期结束时间", C, chars = ..=20, when("contact_type" = ["SUPER"]))]
    contact_period_end: Option<String>,
}

/// 微信直连配置对象.
#[doc(alias = "微信直连配置对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_zl_conf", label = "微信直连配置对象")]
pub struct WxZlConf {
    /// 微信子商户号. At most 32 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "微信子商户号")]
    #[field("sub_mch_id", "微信子商户号", O, chars = ..=32)]
    sub_mch_id: Option<String>,

    /// 联系人信息.
    ///
    /// Mandatory when `operate_type` is ADD.
    #[doc(alias = "联系人信息")]
    #[field("contact_info", "联系人信息", C, object, when("operate_type" = ["ADD"]))]
    contact_info: Option<ContactInfo>,

    /// 最终受益人信息.
    ///
    /// Mandatory in the case of 微信侧.
    #[doc(alias = "最终受益人信息")]
    #[field("ubo_info", "最终受益人信息", O, object)]
    ubo_info: Option<UboInfoOpen>,

    /// 经营场景.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "经营场景")]
    #[field("sales_info", "经营场景", O, object)]
    sales_info: Option<SalesInfo>,

    /// 特殊主体登记证书.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "特殊主体登记证书")]
    #[field("certificate_info", "特殊主体登记证书", O, object)]
    certificate_info: Option<CertificateInfo>,

    /// 银行账户信息.
    ///
    /// Mandatory when `operate_type` is UPDATE.
    #[doc(alias = "银行账户信息")]
    #[field("wx_card_info", "银行账户信息", C, object, when("operate_type" = ["UPDATE"]))]
    wx_card_info: Option<WxCardInfo>,

    /// 配置集合.
    ///
    /// As text at most 512 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "配置集合")]
    #[field("wx_zl_pay_conf_list", "配置集合", O, items = 0..=4294967295)]
    wx_zl_pay_conf_list: Vec<WxZlPayConf>,

    /// 补充说明信息. At most 512 characters.
    #[doc(alias = "补充说明信息")]
    #[field("business_addition_msg", "补充说明信息", O, chars = ..=512)]
    business_addition_msg: Option<String>,

    /// 补充说明文件列表.
    #[doc(alias = "补充说明文件列表")]
    #[field("addition_file_list", "补充说明文件列表", O, items = 0..=4294967295)]
    addition_file_list: Vec<FileInfoOpen>,

    /// 操作类型.
    ///
    /// Default: 新增.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "操作类型")]
    #[field("operate_type", "操作类型", O, values)]
    operate_type: Option<OperateType>,
}

/// 联系人信息.
#[doc(alias = "联系人信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "contact_info", label = "联系人信息")]
pub struct ContactInfo {
    /// 联系人类型.
    #[doc(alias = "联系人类型")]
    #[field("contact_type", "联系人类型", M, values)]
    contact_type: WxContactType,

    /// 联系人姓名. At most 128 characters.
    ///
    /// Mandatory when `contact_type` is 2.
    #[doc(alias = "联系人姓名")]
    #[field("contact_name", "联系人姓名", C, chars = ..=128, when("contact_type" = ["2"]))]
    contact_name: Option<Secret<Name>>,

    /// 联系人证件类型.
    ///
    /// Mandatory when `contact_type` is 2.
    #[doc(alias = "联系人证件类型")]
    #[field("cert_type", "联系人证件类型", C, values, when("contact_type" = ["2"]))]
    cert_type: Option<WxCertType>,

    /// 联系人证件号码. At most 18 characters.
    ///
    /// Mandatory when `contact_type` is 2.
    #[doc(alias = "联系人证件号码")]
    #[field("contact_cert_no", "联系人证件号码", C, chars = ..=18, when("contact_type" = ["2"]))]
    contact_cert_no: Option<Secret<IdCard>>,

    /// 联系人手机号. At most 11 characters.
    #[doc(alias = "联系人手机号")]
    #[field("contact_mobile_no", "联系人手机号", M, chars = ..=11)]
    contact_mobile_no: Secret<Phone>,

    /// 联系人电子邮箱. At most 40 characters.
    #[doc(alias = "联系人电子邮箱")]
    #[field("contact_email", "联系人电子邮箱", M, chars = ..=40)]
    contact_email: String,

    /// 联系人资料.
    ///
    /// Mandatory when `contact_type` is 2.
    ///
    /// Unsure: named a list, but its rows are shown as those of one object.
    #[doc(alias = "联系人资料")]
    #[field("contact_file_list", "联系人资料", C, object, when("contact_type" = ["2"]))]
    contact_file_list: Option<FileInfoOpen>,

    /// 证件有效期类型.
    #[doc(alias = "证件有效期类型")]
    #[field("contact_cert_validity_type", "证件有效期类型", M, values)]
    contact_cert_validity_type: ValidityType,

    /// 证件有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "证件有效期开始日期")]
    #[field("contact_cert_begin_date", "证件有效期开始日期", M, date = "yyyyMMdd")]
    contact_cert_begin_date: Date,

    /// 证件有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "证件有效期截止日期")]
    #[field("contact_cert_end_date", "证件有效期截止日期", O, date = "yyyyMMdd")]
    contact_cert_end_date: Option<Date>,
}

/// 最终受益人信息.
#[doc(alias = "最终受益人信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ubo_info_open", label = "最终受益人信息")]
pub struct UboInfoOpen {
    /// 经营者/法人是否为受益人.
    #[doc(alias = "经营者/法人是否为受益人")]
    #[field("ubo_type", "经营者/法人是否为受益人", M, values)]
    ubo_type: YesNo,

    /// 受益人信息列表.
    ///
    /// Optional if ubo_type is Y.
    #[doc(alias = "受益人信息列表")]
    #[field("ubo_info_list", "受益人信息列表", O, items = 0..=4294967295)]
    ubo_info_list: Vec<UboInfo>,
}

/// 受益人信息列表.
#[doc(alias = "受益人信息列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ubo_info", label = "受益人信息列表")]
pub struct UboInfo {
    /// 证件类型.
    #[doc(alias = "证件类型")]
    #[field("ubo_cert_type", "证件类型", M, values)]
    ubo_cert_type: UboCertType,

    /// 证件号码. At most 18 characters.
    #[doc(alias = "证件号码")]
    #[field("ubo_cert_no", "证件号码", M, chars = ..=18)]
    ubo_cert_no: Secret<IdCard>,

    /// 姓名. At most 32 characters.
    #[doc(alias = "姓名")]
    #[field("ubo_name", "姓名", M, chars = ..=32)]
    ubo_name: Secret<Name>,

    /// 受益人证件居住地址. At most 128 characters.
    #[doc(alias = "受益人证件居住地址")]
    #[field("ubo_cert_doc_address", "受益人证件居住地址", M, chars = ..=128)]
    ubo_cert_doc_address: String,

    /// 证件有效类型.
    #[doc(alias = "证件有效类型")]
    #[field("ubo_cert_validity_type", "证件有效类型", M, values)]
    ubo_cert_validity_type: ValidityType,

    /// 证件有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "证件有效期开始日期")]
    #[field("ubo_cert_begin_date", "证件有效期开始日期", M, date = "yyyyMMdd")]
    ubo_cert_begin_date: Date,

    /// 证件有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "证件有效期截止日期")]
    #[field("ubo_cert_end_date", "证件有效期截止日期", O, date = "yyyyMMdd")]
    ubo_cert_end_date: Option<Date>,

    /// 文件列表.
    #[doc(alias = "文件列表")]
    #[field("ubo_file_list", "文件列表", M, items = 0..=4294967295)]
    ubo_file_list: Vec<FileInfoOpen>,
}

/// 经营场景.
#[doc(alias = "经营场景")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "sales_info", label = "经营场景")]
pub struct SalesInfo {
    /// 经营场景类型.
    #[doc(alias = "经营场景类型")]
    #[field("sales_scenes_type", "经营场景类型", M, values)]
    sales_scenes_type: SalesScenesType,

    /// 功能费率. At most 6 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "功能费率")]
    #[field("fee_rate", "功能费率", O, chars = ..=6)]
    fee_rate: Option<String>,

    /// 文件列表.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "文件列表")]
    #[field("fee_rate_file_list", "文件列表", O)]
    fee_rate_file_list: Option<String>,

    /// 门店名称. At most 128 characters.
    ///
    /// Mandatory in the case of 微信侧条件.
    #[doc(alias = "门店名称")]
    #[field("biz_store_name", "门店名称", O, chars = ..=128)]
    biz_store_name: Option<String>,

    /// 门店省市编码. At most 128 characters.
    ///
    /// Mandatory in the case of 微信侧条件.
    #[doc(alias = "门店省市编码")]
    #[field("biz_address_code", "门店省市编码", O, chars = ..=128)]
    biz_address_code: Option<String>,

    /// 门店地址. At most 128 characters.
    ///
    /// Mandatory in the case of 微信侧条件.
    #[doc(alias = "门店地址")]
    #[field("biz_store_address", "门店地址", O, chars = ..=128)]
    biz_store_address: Option<String>,

    /// biz_sub_jsapi_app_id. At most 256 characters.
    ///
    /// Unsure: no source labels it; conditional; no source says when.
    #[field("biz_sub_jsapi_app_id", "biz_sub_jsapi_app_id", O, chars = ..=256)]
    biz_sub_jsapi_app_id: Option<String>,

    /// biz_sub_mini_app_id. At most 256 characters.
    ///
    /// Unsure: no source labels it; conditional; no source says when.
    #[field("biz_sub_mini_app_id", "biz_sub_mini_app_id", O, chars = ..=256)]
    biz_sub_mini_app_id: Option<String>,

    /// 服务商公众号 ID. At most 256 characters.
    ///
    /// This or jsapi_sub_app_id, as the scene needs.
    #[doc(alias = "服务商公众号 ID")]
    #[field("jsapi_app_id", "服务商公众号 ID", O, chars = ..=256)]
    jsapi_app_id: Option<String>,

    /// 商家公众号APPID. At most 256 characters.
    ///
    /// This or jsapi_app_id, as the scene needs.
    #[doc(alias = "商家公众号APPID")]
    #[field("jsapi_sub_app_id", "商家公众号APPID", O, chars = ..=256)]
    jsapi_sub_app_id: Option<String>,

    /// 服务商小程序APPID. At most 256 characters.
    ///
    /// This or mini_sub_app_id, as the scene needs.
    #[doc(alias = "服务商小程序APPID")]
    #[field("mini_app_id", "服务商小程序APPID", O, chars = ..=256)]
    mini_app_id: Option<String>,

    /// 商家小程序APPID. At most 256 characters.
    ///
    /// This or mini_app_id, as the scene needs.
    #[doc(alias = "商家小程序APPID")]
    #[field("mini_sub_app_id", "商家小程序APPID", O, chars = ..=256)]
    mini_sub_app_id: Option<String>,

    /// 服务商应用APPID. At most 256 characters.
    ///
    /// This or app_sub_app_id, as the scene needs.
    #[doc(alias = "服务商应用APPID")]
    #[field("app_app_id", "服务商应用APPID", O, chars = ..=256)]
    app_app_id: Option<String>,

    /// 商家应用APPID. At most 256 characters.
    ///
    /// This or app_app_id, as the scene needs.
    #[doc(alias = "商家应用APPID")]
    #[field("app_sub_app_id", "商家应用APPID", O, chars = ..=256)]
    app_sub_app_id: Option<String>,

    /// 互联网网站域名. At most 256 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "互联网网站域名")]
    #[field("web_domain", "互联网网站域名", O, chars = ..=256)]
    web_domain: Option<String>,

    /// 互联网网站对应的商家APPID. At most 256 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "互联网网站对应的商家APPID")]
    #[field("web_app_id", "互联网网站对应的商家APPID", O, chars = ..=256)]
    web_app_id: Option<String>,

    /// 商家企业微信CorpID. At most 256 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "商家企业微信CorpID")]
    #[field("sub_corp_id", "商家企业微信CorpID", O, chars = ..=256)]
    sub_corp_id: Option<String>,

    /// 文件列表.
    ///
    /// As text at most 6 characters. Mandatory in the case of F49与F50.
    ///
    /// Unsure: named a list, but its rows are shown as those of one object.
    #[doc(alias = "文件列表")]
    #[field("sales_scenes_file_list", "文件列表", M, object)]
    sales_scenes_file_list: FileInfoOpen,
}

/// 特殊主体登记证书.
#[doc(alias = "特殊主体登记证书")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "certificate_info", label = "特殊主体登记证书")]
pub struct CertificateInfo {
    /// 登记证书类型.
    #[doc(alias = "登记证书类型")]
    #[field("cert_type", "登记证书类型", M, values)]
    cert_type: CertificateType,

    /// 证书号. At most 32 characters.
    #[doc(alias = "证书号")]
    #[field("cert_no", "证书号", M, chars = ..=32)]
    cert_no: String,

    /// 证书商户名称. At most 128 characters.
    #[doc(alias = "证书商户名称")]
    #[field("cert_mer_name", "证书商户名称", M, chars = ..=128)]
    cert_mer_name: String,

    /// 注册地址. At most 128 characters.
    #[doc(alias = "注册地址")]
    #[field("reg_detail", "注册地址", M, chars = ..=128)]
    reg_detail: String,

    /// 法人姓名. At most 32 characters.
    #[doc(alias = "法人姓名")]
    #[field("legal_name", "法人姓名", M, chars = ..=32)]
    legal_name: Secret<Name>,

    /// 证书有效期类型.
    #[doc(alias = "证书有效期类型")]
    #[field("cert_validity_type", "证书有效期类型", M, values)]
    cert_validity_type: ValidityType,

    /// 证书有效期开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "证书有效期开始日期")]
    #[field("cert_begin_date", "证书有效期开始日期", M, date = "yyyyMMdd")]
    cert_begin_date: Date,

    /// 证书有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "证书有效期截止日期")]
    #[field("cert_end_date", "证书有效期截止日期", O, date = "yyyyMMdd")]
    cert_end_date: Option<Date>,

    /// 文件列表.
    #[doc(alias = "文件列表")]
    #[field("cert_file_list", "文件列表", M, items = 0..=4294967295)]
    cert_file_list: Vec<FileInfoOpen>,
}

/// 银行账户信息.
#[doc(alias = "银行账户信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_card_info", label = "银行账户信息")]
pub struct WxCardInfo {
    /// 账户类型.
    #[doc(alias = "账户类型")]
    #[field("card_type", "账户类型", M, values)]
    card_type: WxCardType,

    /// 开户名称. At most 128 characters.
    #[doc(alias = "开户名称")]
    #[field("card_name", "开户名称", M, chars = ..=128)]
    card_name: Secret<Name>,

    /// 开户银行. At most 8 characters.
    #[doc(alias = "开户银行")]
    #[field("bank_code", "开户银行", M, chars = ..=8)]
    bank_code: String,

    /// 开户银行省编码. At most 6 characters.
    #[doc(alias = "开户银行省编码")]
    #[field("prov_id", "开户银行省编码", M, chars = ..=6)]
    prov_id: String,

    /// 开户银行市编码. At most 6 characters.
    #[doc(alias = "开户银行市编码")]
    #[field("area_id", "开户银行市编码", M, chars = ..=6)]
    area_id: String,

    /// 开户银行联行号. At most 20 characters.
    ///
    /// This or branch_name.
    #[doc(alias = "开户银行联行号")]
    #[field("branch_code", "开户银行联行号", O, chars = ..=20)]
    branch_code: Option<String>,

    /// 开户银行全称（含支行). At most 128 characters.
    ///
    /// This or branch_code.
    #[doc(alias = "开户银行全称（含支行)")]
    #[field("branch_name", "开户银行全称（含支行)", O, chars = ..=128)]
    branch_name: Option<String>,

    /// 银行账号. At most 30 characters.
    #[doc(alias = "银行账号")]
    #[field("card_no", "银行账号", M, chars = ..=30)]
    card_no: Secret<Pan>,
}

/// 配置集合.
#[doc(alias = "配置集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_zl_pay_conf", label = "配置集合")]
pub struct WxZlPayConf {
    /// 申请服务.
    #[doc(alias = "申请服务")]
    #[field("service_code", "申请服务", M, values)]
    service_code: ServiceCode,

    /// 功能服务appid. At most 32 characters.
    #[doc(alias = "功能服务appid")]
    #[field("sub_app_id", "功能服务appid", M, chars = ..=32)]
    sub_app_id: String,

    /// 功能开关.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", M, values)]
    switch_state: SwitchState,

    /// 功能费率(%). At most 6 characters.
    #[doc(alias = "功能费率(%)")]
    #[field("fee_rate", "功能费率(%)", M, chars = ..=6)]
    fee_rate: String,
}

/// 银联二维码配置.
#[doc(alias = "银联二维码配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "union_conf", label = "银联二维码配置")]
pub struct UnionConf {
    /// 银联业务手续费类型.
    ///
    /// Default 03.
    #[doc(alias = "银联业务手续费类型")]
    #[field("charge_cate_code", "银联业务手续费类型", O, values)]
    charge_cate_code: Option<ChargeCateCode>,

    /// 借记卡手续费（%）. At most 9 characters.
    #[doc(alias = "借记卡手续费（%）")]
    #[field("debit_fee_rate", "借记卡手续费（%）", M, chars = ..=9)]
    debit_fee_rate: String,

    /// 贷记卡手续费1000以上（%）. At most 9 characters.
    #[doc(alias = "贷记卡手续费1000以上（%）")]
    #[field("credit_fee_rate_up", "贷记卡手续费1000以上（%）", M, chars = ..=9)]
    credit_fee_rate_up: String,

    /// 贷记卡手续费1000及以下（%）. At most 9 characters.
    #[doc(alias = "贷记卡手续费1000及以下（%）")]
    #[field("credit_fee_rate_down", "贷记卡手续费1000及以下（%）", M, chars = ..=9)]
    credit_fee_rate_down: String,

    /// 商户经营类目. At most 7 characters.
    ///
    /// From the published table 银联MCC编码.
    #[doc(alias = "商户经营类目")]
    #[field("mcc", "商户经营类目", O, chars = ..=7)]
    mcc: Option<String>,
}

/// 银行卡业务配置.
#[doc(alias = "银行卡业务配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "bank_card_conf", label = "银行卡业务配置")]
pub struct BankCardConf {
    /// 银行业务手续费类型.
    ///
    /// Default 03.
    #[doc(alias = "银行业务手续费类型")]
    #[field("charge_cate_code", "银行业务手续费类型", O, values)]
    charge_cate_code: Option<ChargeCateCode>,

    /// 借记卡手续费（%）. At most 9 characters.
    #[doc(alias = "借记卡手续费（%）")]
    #[field("debit_fee_rate", "借记卡手续费（%）", M, chars = ..=9)]
    debit_fee_rate: String,

    /// 借记卡封顶值. At most 4 characters.
    #[doc(alias = "借记卡封顶值")]
    #[field("debit_fee_limit", "借记卡封顶值", O, chars = ..=4)]
    debit_fee_limit: Option<String>,

    /// 贷记卡手续费（%）. At most 9 characters.
    #[doc(alias = "贷记卡手续费（%）")]
    #[field("credit_fee_rate", "贷记卡手续费（%）", M, chars = ..=9)]
    credit_fee_rate: String,

    /// 是否开通小额双免.
    ///
    /// Default 0.
    #[doc(alias = "是否开通小额双免")]
    #[field("is_open_small_flag", "是否开通小额双免", O, values)]
    is_open_small_flag: Option<SmallFreeFlag>,

    /// 小额双免单笔限额(元). At most 9 characters.
    ///
    /// Default 0.
    #[doc(alias = "小额双免单笔限额(元)")]
    #[field("small_free_amt", "小额双免单笔限额(元)", O, chars = ..=9)]
    small_free_amt: Option<String>,

    /// 小额双免手续费（%）. At most 9 characters.
    #[doc(alias = "小额双免手续费（%）")]
    #[field("small_fee_amt", "小额双免手续费（%）", O, chars = ..=9)]
    small_fee_amt: Option<String>,

    /// 商户经营类目. At most 7 characters.
    ///
    /// From the published table 银联MCC编码.
    #[doc(alias = "商户经营类目")]
    #[field("mcc", "商户经营类目", M, chars = ..=7)]
    mcc: String,

    /// 云闪付开通状态.
    #[doc(alias = "云闪付开通状态")]
    #[field("is_open_cloud_flag", "云闪付开通状态", O, values)]
    is_open_cloud_flag: Option<SwitchState>,
}

/// 线上费率配置.
#[doc(alias = "线上费率配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "online_fee_conf", label = "线上费率配置")]
pub struct OnlineFeeConf {
    /// 业务类型.
    #[doc(alias = "业务类型")]
    #[field("fee_type", "业务类型", M, values)]
    fee_type: OnlineFeeType,

    /// 银行编码. At most 8 characters.
    ///
    /// From the published table 银行编码.
    #[doc(alias = "银行编码")]
    #[field("bank_id", "银行编码", M, chars = ..=8)]
    bank_id: String,

    /// 银行名称. At most 50 characters.
    #[doc(alias = "银行名称")]
    #[field("bank_name", "银行名称", O, chars = ..=50)]
    bank_name: Option<String>,

    /// 银行中文简称. At most 50 characters.
    #[doc(alias = "银行中文简称")]
    #[field("bank_short_chn", "银行中文简称", O, chars = ..=50)]
    bank_short_chn: Option<String>,

    /// 功能开关状态. Exactly 1 character.
    #[doc(alias = "功能开关状态")]
    #[field("stat_flag", "功能开关状态", M, chars = 1)]
    stat_flag: String,

    /// 借贷标志.
    #[doc(alias = "借贷标志")]
    #[field("dc_flag", "借贷标志", M, values)]
    dc_flag: DcType,

    /// 手续费（固定/元）. At most 16 characters.
    #[doc(alias = "手续费（固定/元）")]
    #[field("fix_amt", "手续费（固定/元）", O, chars = ..=16)]
    fix_amt: Option<String>,

    /// 费率（%）. At most 6 characters.
    #[doc(alias = "费率（%）")]
    #[field("fee_rate", "费率（%）", O, chars = ..=6)]
    fee_rate: Option<String>,

    /// 手续费最小值（元）. At most 6 characters.
    #[doc(alias = "手续费最小值（元）")]
    #[field("fee_min_amt", "手续费最小值（元）", O, chars = ..=6)]
    fee_min_amt: Option<String>,
}

/// 线上手续费承担方配置.
#[doc(alias = "线上手续费承担方配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "online_pay_fee_conf", label = "线上手续费承担方配置")]
pub struct OnlinePayFeeConf {
    /// 业务类型.
    #[doc(alias = "业务类型")]
    #[field("pay_type", "业务类型", O, values)]
    pay_type: Option<OnlinePayType>,

    /// 手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 手续费外扣汇付ID. At most 18 characters.
    ///
    /// Mandatory in the case of 开通交易手续费外扣业务.
    #[doc(alias = "手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "手续费外扣汇付ID", O, chars = ..=18)]
    out_fee_huifuid: Option<String>,

    /// 是否交易手续费外扣.
    ///
    /// Default 2.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", O, values)]
    out_fee_flag: Option<FeeFlag>,
}

/// 运营媒介.
#[doc(alias = "运营媒介")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "online_media_info", label = "运营媒介")]
pub struct OnlineMediaInfo {
    /// 运营媒介类型.
    #[doc(alias = "运营媒介类型")]
    #[field("media_type", "运营媒介类型", M, values)]
    media_type: MediaType,

    /// 媒介名称. At most 200 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "媒介名称")]
    #[field("media_name", "媒介名称", O, chars = ..=200)]
    media_name: Option<String>,

    /// 测试账号. At most 64 characters.
    #[doc(alias = "测试账号")]
    #[field("test_account", "测试账号", O, chars = ..=64)]
    test_account: Option<String>,

    /// 测试密码. At most 64 characters.
    #[doc(alias = "测试密码")]
    #[field("test_secret", "测试密码", O, chars = ..=64)]
    test_secret: Option<Secret<Credential>>,

    /// ICP备案/许可证号. At most 200 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "ICP备案/许可证号")]
    #[field("mer_icp", "ICP备案/许可证号", O, chars = ..=200)]
    mer_icp: Option<String>,

    /// 其他有效信息. At most 200 characters.
    ///
    /// Mandatory when `media_type` is S2 or S5.
    #[doc(alias = "其他有效信息")]
    #[field("other_info", "其他有效信息", C, chars = ..=200, when("media_type" = ["S2", "S5"]))]
    other_info: Option<String>,

    /// 运营媒介-首页. At most 128 characters.
    #[doc(alias = "运营媒介-首页")]
    #[field("media_front_page", "运营媒介-首页", O, chars = ..=128)]
    media_front_page: Option<String>,

    /// 运营媒介-服务/商品明细页面. At most 128 characters.
    #[doc(alias = "运营媒介-服务/商品明细页面")]
    #[field("media_service_page", "运营媒介-服务/商品明细页面", O, chars = ..=128)]
    media_service_page: Option<String>,

    /// 运营媒介-下单场景页面. At most 128 characters.
    #[doc(alias = "运营媒介-下单场景页面")]
    #[field("media_order_page", "运营媒介-下单场景页面", O, chars = ..=128)]
    media_order_page: Option<String>,

    /// 运营媒介-支付页面. At most 128 characters.
    #[doc(alias = "运营媒介-支付页面")]
    #[field("media_pay_page", "运营媒介-支付页面", O, chars = ..=128)]
    media_pay_page: Option<String>,

    /// 媒介主体与商户主体是否一致. Exactly 1 character.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "媒介主体与商户主体是否一致")]
    #[field("media_mer_common_flag", "媒介主体与商户主体是否一致", O, chars = 1)]
    media_mer_common_flag: Option<String>,

    /// 授权或开发证明材料. At most 128 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "授权或开发证明材料")]
    #[field("authorize_materials", "授权或开发证明材料", O, chars = ..=128)]
    authorize_materials: Option<String>,

    /// 微信APP补充材料. At most 128 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "微信APP补充材料")]
    #[field("other_material", "微信APP补充材料", O, chars = ..=128)]
    other_material: Option<String>,

    /// 开发者的应用ID. At most 128 characters.
    ///
    /// Mandatory in the case of 运营媒介为S2且开通微信下app支付.
    #[doc(alias = "开发者的应用ID")]
    #[field("app_id", "开发者的应用ID", O, chars = ..=128)]
    app_id: Option<String>,

    /// appId认证主体名称. At most 128 characters.
    ///
    /// Mandatory in the case of 运营媒介为S2且开通微信下app支付.
    #[doc(alias = "appId认证主体名称")]
    #[field("app_name", "appId认证主体名称", O, chars = ..=128)]
    app_name: Option<String>,

    /// 补充说明. At most 512 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "补充说明")]
    #[field("supplement", "补充说明", O, chars = ..=512)]
    supplement: Option<String>,
}

/// 余额支付配置.
#[doc(alias = "余额支付配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "balance_pay_config", label = "余额支付配置")]
#[message(at_least_one("fee_rate", "fee_fix_amt"))]
pub struct BalancePayConfig {
    /// 手续费(%). At most 9 characters.
    #[doc(alias = "手续费(%)")]
    #[field("fee_rate", "手续费(%)", C, chars = ..=9)]
    fee_rate: Option<String>,

    /// 手续费（固定/元）. At most 9 characters.
    #[doc(alias = "手续费（固定/元）")]
    #[field("fee_fix_amt", "手续费（固定/元）", C, chars = ..=9)]
    fee_fix_amt: Option<String>,

    /// 手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 手续费外扣汇付ID. At most 18 characters.
    ///
    /// Mandatory in the case of 开通余额支付手续费外扣业务.
    #[doc(alias = "手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "手续费外扣汇付ID", O, chars = ..=18)]
    out_fee_huifuid: Option<String>,

    /// 是否交易手续费外扣.
    ///
    /// Default 2.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 业务模式.
    #[doc(alias = "业务模式")]
    #[field("balance_model", "业务模式", M, values)]
    balance_model: BalanceModel,

    /// 业务情况说明.
    #[doc(alias = "业务情况说明")]
    #[field("description_info", "业务情况说明", M, object)]
    description_info: DescriptionInfo,

    /// 扣费模式.
    ///
    /// Default: 规则.
    #[doc(alias = "扣费模式")]
    #[field("charge_mode", "扣费模式", O, values)]
    charge_mode: Option<ChargeMode>,

    /// 余额支付模式. At most 4 characters.
    ///
    /// Default pro.
    #[doc(alias = "余额支付模式")]
    #[field("pay_mode", "余额支付模式", O, chars = ..=4)]
    pay_mode: Option<String>,
}

/// 业务情况说明.
#[doc(alias = "业务情况说明")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "description_info", label = "业务情况说明")]
pub struct DescriptionInfo {
    /// 业务模式说明. At most 500 characters.
    ///
    /// Mandatory in the case of 仅Pro版.
    #[doc(alias = "业务模式说明")]
    #[field("busi_instruction", "业务模式说明", O, chars = ..=500)]
    busi_instruction: Option<String>,

    /// 资金流向说明. At most 500 characters.
    ///
    /// Mandatory in the case of 仅Pro版.
    #[doc(alias = "资金流向说明")]
    #[field("capital_instruction", "资金流向说明", O, chars = ..=500)]
    capital_instruction: Option<String>,

    /// 功能开通用途说明. At most 500 characters.
    ///
    /// Mandatory in the case of 仅Pro版.
    #[doc(alias = "功能开通用途说明")]
    #[field("function_instruction", "功能开通用途说明", O, chars = ..=500)]
    function_instruction: Option<String>,
}

/// 全域资金管理配置(华通银行).
#[doc(alias = "全域资金管理配置(华通银行)")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "out_order_funds_config", label = "全域资金管理配置(华通银行)")]
pub struct OutOrderFundsConfig {
    /// 自动入账开关.
    #[doc(alias = "自动入账开关")]
    #[field("out_order_auto_acct_flag", "自动入账开关", M, values)]
    out_order_auto_acct_flag: SwitchState,

    /// 支付手续费(%). At most 6 characters.
    #[doc(alias = "支付手续费(%)")]
    #[field("fee_rate", "支付手续费(%)", O, chars = ..=6)]
    fee_rate: Option<String>,

    /// 手续费最小值(元). At most 6 characters.
    #[doc(alias = "手续费最小值(元)")]
    #[field("fee_min_amt", "手续费最小值(元)", O, chars = ..=6)]
    fee_min_amt: Option<String>,

    /// 交易手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 交易手续费外扣标记.
    ///
    /// Default 2.
    #[doc(alias = "交易手续费外扣标记")]
    #[field("out_fee_flag", "交易手续费外扣标记", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣汇付ID. At most 18 characters.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", O, chars = ..=18)]
    out_fee_huifuid: Option<String>,

    /// 全域资金开户银行卡信息.
    #[doc(alias = "全域资金开户银行卡信息")]
    #[field("out_order_acct_card", "全域资金开户银行卡信息", O, object)]
    out_order_acct_card: Option<OutOrderAcctCard>,

    /// 全域资金开户手续费.
    #[doc(alias = "全域资金开户手续费")]
    #[field("out_order_acct_open_fees", "全域资金开户手续费", O, object)]
    out_order_acct_open_fees: Option<OutOrderAcctOpenFees>,

    /// 全域支付业务模式.
    #[doc(alias = "全域支付业务模式")]
    #[field("business_model", "全域支付业务模式", O, values)]
    business_model: Option<OutOrderBusinessModel>,

    /// 全渠道资金管理补充材料. At most 64 characters.
    ///
    /// A file_id whose picture has file_type F504.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "全渠道资金管理补充材料")]
    #[field("other_payment_institutions_pic", "全渠道资金管理补充材料", O, chars = ..=64)]
    other_payment_institutions_pic: Option<String>,
}

/// 全域资金开户银行卡信息.
#[doc(alias = "全域资金开户银行卡信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "out_order_acct_card", label = "全域资金开户银行卡信息")]
pub struct OutOrderAcctCard {
    /// 银行所在省. At most 6 characters.
    ///
    /// From the published table 省市区编码表.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O, chars = ..=6)]
    prov_id: Option<String>,

    /// 银行所在市. At most 6 characters.
    ///
    /// From the published table 省市区编码表.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", O, chars = ..=6)]
    area_id: Option<String>,

    /// 银行编码. At most 8 characters.
    ///
    /// From the published table 银行编码.
    #[doc(alias = "银行编码")]
    #[field("bank_code", "银行编码", O, chars = ..=8)]
    bank_code: Option<String>,

    /// 支行联行号. At most 12 characters.
    ///
    /// From the published table 银行支行编码.
    ///
    /// Mandatory when `card_type` is 0.
    #[doc(alias = "支行联行号")]
    #[field("branch_code", "支行联行号", C, chars = ..=12, when("card_type" = ["0"]))]
    branch_code: Option<String>,

    /// 支行名称. At most 64 characters.
    ///
    /// From the published table 银行支行编码.
    ///
    /// Mandatory when `card_type` is 0.
    #[doc(alias = "支行名称")]
    #[field("branch_name", "支行名称", C, chars = ..=64, when("card_type" = ["0"]))]
    branch_name: Option<String>,

    /// 结算账户名. At most 128 characters.
    #[doc(alias = "结算账户名")]
    #[field("card_name", "结算账户名", M, chars = ..=128)]
    card_name: Secret<Name>,

    /// 银行卡号. At most 32 characters.
    #[doc(alias = "银行卡号")]
    #[field("card_no", "银行卡号", M, chars = ..=32)]
    card_no: Secret<Pan>,

    /// 卡类型.
    #[doc(alias = "卡类型")]
    #[field("card_type", "卡类型", M, values)]
    card_type: CardType,

    /// 持卡人证件类型.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "持卡人证件类型")]
    #[field("cert_type", "持卡人证件类型", O, values)]
    cert_type: Option<OutOrderCertType>,

    /// 持卡人证件有效期类型.
    #[doc(alias = "持卡人证件有效期类型")]
    #[field("cert_validity_type", "持卡人证件有效期类型", O, values)]
    cert_validity_type: Option<ValidityType>,

    /// 持卡人证件有效期（起始）. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "持卡人证件有效期（起始）")]
    #[field("cert_begin_date", "持卡人证件有效期（起始）", O, date = "yyyyMMdd")]
    cert_begin_date: Option<Date>,

    /// 持卡人证件有效期（截止）. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "持卡人证件有效期（截止）")]
    #[field("cert_end_date", "持卡人证件有效期（截止）", O, date = "yyyyMMdd")]
    cert_end_date: Option<Date>,

    /// 持卡人证件号码. At most 32 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "持卡人证件号码")]
    #[field("cert_no", "持卡人证件号码", O, chars = ..=32)]
    cert_no: Option<Secret<IdCard>>,

    /// 银行卡绑定手机号. At most 11 characters.
    #[doc(alias = "银行卡绑定手机号")]
    #[field("mp", "银行卡绑定手机号", M, chars = ..=11)]
    mp: Secret<Phone>,

    /// 开户许可证核准号. At most 32 characters.
    #[doc(alias = "开户许可证核准号")]
    #[field("open_licence_no", "开户许可证核准号", M, chars = ..=32)]
    open_licence_no: String,
}

/// 全域资金开户手续费.
#[doc(alias = "全域资金开户手续费")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "out_order_acct_open_fees", label = "全域资金开户手续费")]
pub struct OutOrderAcctOpenFees {
    /// 开户手续费(元). At most 9 characters.
    #[doc(alias = "开户手续费(元)")]
    #[field("fee_fix_amt", "开户手续费(元)", M, chars = ..=9)]
    fee_fix_amt: String,

    /// 开户手续费外扣时的账户类型.
    ///
    /// Default 01. Mandatory in the case of 开户手续费大于0.
    #[doc(alias = "开户手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "开户手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 开户手续费外扣汇付ID. At most 18 characters.
    ///
    /// Mandatory in the case of 开通手续费外扣业务. Mandatory in the case of 开户手续费大于0.
    #[doc(alias = "开户手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "开户手续费外扣汇付ID", O, chars = ..=18)]
    out_fee_huifuid: Option<String>,
}

/// 补贴支付.
#[doc(alias = "补贴支付")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "combine_pay_config", label = "补贴支付")]
#[message(at_least_one("fee_rate", "fee_fix_amt"))]
pub struct CombinePayConfig {
    /// 手续费(%). At most 9 characters.
    #[doc(alias = "手续费(%)")]
    #[field("fee_rate", "手续费(%)", C, chars = ..=9)]
    fee_rate: Option<String>,

    /// 手续费（固定/元）. At most 9 characters.
    #[doc(alias = "手续费（固定/元）")]
    #[field("fee_fix_amt", "手续费（固定/元）", C, chars = ..=9)]
    fee_fix_amt: Option<String>,

    /// 是否交易手续费外扣.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", M, values)]
    out_fee_flag: FeeFlag,

    /// 手续费外扣汇付ID. At most 18 characters.
    ///
    /// Mandatory in the case of 开通交易手续费外扣.
    #[doc(alias = "手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "手续费外扣汇付ID", M, chars = ..=18)]
    out_fee_huifuid: String,

    /// 手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,
}

/// 花呗分期费率配置.
#[doc(alias = "花呗分期费率配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "hb_fq_fee_config", label = "花呗分期费率配置")]
pub struct HbFqFeeConfig {
    /// 花呗分期3期（%）. At most 4 characters.
    #[doc(alias = "花呗分期3期（%）")]
    #[field("three_period", "花呗分期3期（%）", O, chars = ..=4)]
    three_period: Option<String>,

    /// 花呗分期6期（%）. At most 4 characters.
    #[doc(alias = "花呗分期6期（%）")]
    #[field("six_period", "花呗分期6期（%）", O, chars = ..=4)]
    six_period: Option<String>,

    /// 花呗分期12期（%）. At most 4 characters.
    #[doc(alias = "花呗分期12期（%）")]
    #[field("twelve_period", "花呗分期12期（%）", O, chars = ..=4)]
    twelve_period: Option<String>,

    /// 商户经营类目. At most 32 characters.
    ///
    /// From the published table 支付宝MCC.
    #[doc(alias = "商户经营类目")]
    #[field("ali_mcc", "商户经营类目", O, chars = ..=32)]
    ali_mcc: Option<String>,

    /// 支付场景.
    ///
    /// Mandatory in the case of 分期业务.
    #[doc(alias = "支付场景")]
    #[field("pay_scene", "支付场景", O, values)]
    pay_scene: Option<HbPayScene>,

    /// 花呗收单分期3期（%）. At most 4 characters.
    ///
    /// Mandatory in the case of 收单费率.
    #[doc(alias = "花呗收单分期3期（%）")]
    #[field("acq_three_period", "花呗收单分期3期（%）", O, chars = ..=4)]
    acq_three_period: Option<String>,

    /// 花呗收单分期6期（%）. At most 4 characters.
    ///
    /// Mandatory in the case of 收单费率.
    #[doc(alias = "花呗收单分期6期（%）")]
    #[field("acq_six_period", "花呗收单分期6期（%）", O, chars = ..=4)]
    acq_six_period: Option<String>,

    /// 花呗收单分期12期（%）. At most 4 characters.
    ///
    /// Mandatory in the case of 收单费率.
    #[doc(alias = "花呗收单分期12期（%）")]
    #[field("acq_twelve_period", "花呗收单分期12期（%）", O, chars = ..=4)]
    acq_twelve_period: Option<String>,

    /// 花呗分期24期（%）.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "花呗分期24期（%）")]
    #[field("twentyfour_period", "花呗分期24期（%）", O)]
    twentyfour_period: Option<String>,

    /// 花呗收单分期24期（%）.
    ///
    /// Mandatory in the case of 收单费率.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "花呗收单分期24期（%）")]
    #[field("acq_twentyfour_period", "花呗收单分期24期（%）", O)]
    acq_twentyfour_period: Option<String>,
}

/// 分账配置信息.
#[doc(alias = "分账配置信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "split_conf_info", label = "分账配置信息")]
pub struct SplitConfInfo {
    /// 分账开关.
    #[doc(alias = "分账开关")]
    #[field("div_flag", "分账开关", M, values)]
    div_flag: YesNo,

    /// 分账规则来源.
    #[doc(alias = "分账规则来源")]
    #[field("rule_origin", "分账规则来源", M, values)]
    rule_origin: RuleOrigin,

    /// 最大分账比例%. At most 9 characters.
    #[doc(alias = "最大分账比例%")]
    #[field("apply_ratio", "最大分账比例%", M, chars = ..=9)]
    apply_ratio: String,

    /// 分账明细.
    ///
    /// Mandatory when `rule_origin` is 02.
    #[doc(alias = "分账明细")]
    #[field("acct_split_bunch_list", "分账明细", C, items = 0..=4294967295, when("rule_origin" = ["02"]))]
    acct_split_bunch_list: Vec<AcctSplitBunchOpen>,

    /// 生效类型.
    #[doc(alias = "生效类型")]
    #[field("start_type", "生效类型", O, values)]
    start_type: Option<StartType>,

    /// 手续费外扣开关.
    #[doc(alias = "手续费外扣开关")]
    #[field("out_fee_flag", "手续费外扣开关", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 手续费外扣时的账户类型.
    #[doc(alias = "手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 手续费外扣汇付ID. At most 18 characters.
    ///
    /// Mandatory in the case of 选择手续费外扣.
    #[doc(alias = "手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "手续费外扣汇付ID", O, chars = ..=18)]
    out_fee_huifuid: Option<String>,

    /// 手续费%. At most 9 characters.
    #[doc(alias = "手续费%")]
    #[field("split_fee_rate", "手续费%", O, chars = ..=9)]
    split_fee_rate: Option<String>,

    /// 固定手续费. On the wire in yuan with two decimals.
    #[doc(alias = "固定手续费")]
    #[field("per_amt", "固定手续费", O, amount = yuan_2dp)]
    per_amt: Option<Amount>,

    /// 分账模式.
    #[doc(alias = "分账模式")]
    #[field("scene", "分账模式", M, values)]
    scene: SplitScene,

    /// 业务情况说明.
    ///
    /// As text at most 128 characters.
    #[doc(alias = "业务情况说明")]
    #[field("split_ext_info", "业务情况说明", O, object)]
    split_ext_info: Option<SplitExtInfo>,
}

/// 分账明细.
#[doc(alias = "分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_split_bunch_open", label = "分账明细")]
pub struct AcctSplitBunchOpen {
    /// 分账比例. At most 9 characters.
    #[doc(alias = "分账比例")]
    #[field("fee_rate", "分账比例", M, chars = ..=9)]
    fee_rate: String,

    /// 汇付Id. At most 18 characters.
    #[doc(alias = "汇付Id")]
    #[field("huifu_id", "汇付Id", M, chars = ..=18)]
    huifu_id: String,
}

/// 业务情况说明.
#[doc(alias = "业务情况说明")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "split_ext_info", label = "业务情况说明")]
pub struct SplitExtInfo {
    /// 业务模式说明. At most 500 characters.
    #[doc(alias = "业务模式说明")]
    #[field("busi_instruction", "业务模式说明", M, chars = ..=500)]
    busi_instruction: String,

    /// 资金流向说明. At most 500 characters.
    #[doc(alias = "资金流向说明")]
    #[field("capital_instruction", "资金流向说明", M, chars = ..=500)]
    capital_instruction: String,

    /// 功能开通用途说明. At most 500 characters.
    #[doc(alias = "功能开通用途说明")]
    #[field("function_instruction", "功能开通用途说明", M, chars = ..=500)]
    function_instruction: String,
}

/// 补充文件信息.
#[doc(alias = "补充文件信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "extended_material_open", label = "补充文件信息")]
pub struct ExtendedMaterialOpen {
    /// 文件id. At most 64 characters.
    ///
    /// From supplementary.picture.
    #[doc(alias = "文件id")]
    #[field("file_id", "文件id", M, chars = ..=64)]
    file_id: String,

    /// 文件类型. At most 64 characters.
    ///
    /// From the published table 文件类型说明.
    #[doc(alias = "文件类型")]
    #[field("file_type", "文件类型", O, chars = ..=64)]
    file_type: Option<String>,
}

/// 协议信息实体.
#[doc(alias = "协议信息实体")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "agreement_info_open", label = "协议信息实体")]
pub struct AgreementInfoOpen {
    /// 协议类型.
    #[doc(alias = "协议类型")]
    #[field("agreement_type", "协议类型", M, values)]
    agreement_type: AgreementType,

    /// 挂网协议地址. At most 256 characters.
    ///
    /// Mandatory when `agreement_type` is 3.
    #[doc(alias = "挂网协议地址")]
    #[field("agreement_url", "挂网协议地址", C, chars = ..=256, when("agreement_type" = ["3"]))]
    agreement_url: Option<String>,

    /// 纸质协议开始日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "纸质协议开始日期")]
    #[field("agree_begin_date", "纸质协议开始日期", O, date = "yyyyMMdd")]
    agree_begin_date: Option<Date>,

    /// 纸质协议结束日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "纸质协议结束日期")]
    #[field("agree_end_date", "纸质协议结束日期", O, date = "yyyyMMdd")]
    agree_end_date: Option<Date>,

    /// 电子协议签约短信发送标识.
    #[doc(alias = "电子协议签约短信发送标识")]
    #[field("message_send_type", "电子协议签约短信发送标识", O, values)]
    message_send_type: Option<MessageSendType>,

    /// 电子协议异步通知地址. At most 128 characters.
    #[doc(alias = "电子协议异步通知地址")]
    #[field("agreement_async_return_url", "电子协议异步通知地址", O, chars = ..=128)]
    agreement_async_return_url: Option<String>,
}

/// 银联线上收银台.
#[doc(alias = "银联线上收银台")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "uni_app_payment_config", label = "银联线上收银台")]
#[message(at_least_one("debit_fee_rate", "credit_fee_rate"))]
pub struct UniAppPaymentConfig {
    /// 状态开关.
    ///
    /// Default: 开通.
    #[doc(alias = "状态开关")]
    #[field("switch_state", "状态开关", O, values)]
    switch_state: Option<SwitchState>,

    /// 借记手续费（%）. At most 6 characters.
    #[doc(alias = "借记手续费（%）")]
    #[field("debit_fee_rate", "借记手续费（%）", C, chars = ..=6)]
    debit_fee_rate: Option<String>,

    /// 贷记手续费（%）. At most 6 characters.
    #[doc(alias = "贷记手续费（%）")]
    #[field("credit_fee_rate", "贷记手续费（%）", C, chars = ..=6)]
    credit_fee_rate: Option<String>,

    /// 是否交易手续费外扣.
    ///
    /// Default 2.
    #[doc(alias = "是否交易手续费外扣")]
    #[field("out_fee_flag", "是否交易手续费外扣", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣汇付ID. At most 18 characters.
    ///
    /// Mandatory in the case of 开通交易手续费外扣业务.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", O, chars = ..=18)]
    out_fee_huifuid: Option<String>,

    /// 交易手续费外扣时的账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 云闪付免密支付开通标识.
    #[doc(alias = "云闪付免密支付开通标识")]
    #[field("cloud_quick_pass_secret_free_flag", "云闪付免密支付开通标识", O, values)]
    cloud_quick_pass_secret_free_flag: Option<YesNo>,
}

/// 代发配置.
#[doc(alias = "代发配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "surrogate_config", label = "代发配置")]
pub struct SurrogateConfig {
    /// 代发业务类型.
    #[doc(alias = "代发业务类型")]
    #[field("surrogate_type", "代发业务类型", M, values)]
    surrogate_type: SurrogateType,

    /// 手续费（固定/元）. At most 17 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "手续费（固定/元）")]
    #[field("fix_amt", "手续费（固定/元）", O, chars = ..=17)]
    fix_amt: Option<String>,

    /// 手续费（百分比/%）. At most 6 characters.
    ///
    /// 0.00 to 100.00.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "手续费（百分比/%）")]
    #[field("fee_rate", "手续费（百分比/%）", O, chars = ..=6)]
    fee_rate: Option<String>,

    /// 是否交手续费外扣标记.
    ///
    /// Default 2.
    #[doc(alias = "是否交手续费外扣标记")]
    #[field("out_fee_flag", "是否交手续费外扣标记", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣时账户类型.
    ///
    /// Default 01.
    #[doc(alias = "交易手续费外扣时账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时账户类型", O, values)]
    out_fee_acct_type: Option<FeeAcctType>,

    /// 交易手续费外扣汇付ID. At most 18 characters.
    ///
    /// Mandatory in the case of 开通交易手续费外扣业务.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifu_id", "交易手续费外扣汇付ID", O, chars = ..=18)]
    out_fee_huifu_id: Option<String>,

    /// 是否允许对私代发.
    #[doc(alias = "是否允许对私代发")]
    #[field("surrogate_private_flag", "是否允许对私代发", O, values)]
    surrogate_private_flag: Option<YesNo>,

    /// 代发手续费计费模式.
    ///
    /// Default 06.
    #[doc(alias = "代发手续费计费模式")]
    #[field("fee_formula_type", "代发手续费计费模式", O, values)]
    fee_formula_type: Option<FeeFormulaType>,

    /// 手续费封顶值（固定/元）. At most 17 characters.
    ///
    /// Mandatory when `fee_formula_type` is 03.
    #[doc(alias = "手续费封顶值（固定/元）")]
    #[field("fee_max_amt", "手续费封顶值（固定/元）", C, chars = ..=17, when("fee_formula_type" = ["03"]))]
    fee_max_amt: Option<String>,

    /// 手续费保底值（固定/元）. At most 17 characters.
    ///
    /// Mandatory when `fee_formula_type` is 02.
    #[doc(alias = "手续费保底值（固定/元）")]
    #[field("fee_min_amt", "手续费保底值（固定/元）", C, chars = ..=17, when("fee_formula_type" = ["02"]))]
    fee_min_amt: Option<String>,
}

/// 大额支付配置.
#[doc(alias = "大额支付配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "large_amt_pay_config", label = "大额支付配置")]
pub struct LargeAmtPayConfig {
    /// 大额支付配置列表.
    #[doc(alias = "大额支付配置列表")]
    #[field("large_amt_pay_config_info_list", "大额支付配置列表", M, items = 0..=4294967295)]
    large_amt_pay_config_info_list: Vec<LargeAmtPayConfigInfo>,

    /// 交易手续费外扣标记.
    ///
    /// Default 2.
    #[doc(alias = "交易手续费外扣标记")]
    #[field("out_fee_flag", "交易手续费外扣标记", O, values)]
    out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣huifuId. At most 18 characters.
    ///
    /// Mandatory when `out_fee_flag` is 1.
    #[doc(alias = "交易手续费外扣huifuId")]
    #[field("out_fee_huifu_id", "交易手续费外扣huifuId", C, chars = ..=18, when("out_fee_flag" = ["1"]))]
    out_fee_huifu_id: Option<String>,

    /// 交易手续费外扣账户号. At most 16 characters.
    ///
    /// Mandatory when `out_fee_flag` is 1.
    #[doc(alias = "交易手续费外扣账户号")]
    #[field("out_fee_acct_id", "交易手续费外扣账户号", C, chars = ..=16, when("out_fee_flag" = ["1"]))]
    out_fee_acct_id: Option<String>,

    /// 商户付款方卡类型.
    ///
    /// Default: 全部.
    #[doc(alias = "商户付款方卡类型")]
    #[field("mer_payer_card_type", "商户付款方卡类型", O, values)]
    mer_payer_card_type: Option<PayerCardType>,
}

/// 大额支付配置列表.
#[doc(alias = "大额支付配置列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "large_amt_pay_config_info", label = "大额支付配置列表")]
pub struct LargeAmtPayConfigInfo {
    /// 功能开关.
    ///
    /// Default 1.
    #[doc(alias = "功能开关")]
    #[field("switch_state", "功能开关", O, values)]
    switch_state: Option<SwitchState>,

    /// 大额支付业务模式.
    #[doc(alias = "大额支付业务模式")]
    #[field("business_model", "大额支付业务模式", M, values)]
    business_model: LargeAmtBusinessModel,

    /// 费率（%）. At most 6 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "费率（%）")]
    #[field("fee_rate", "费率（%）", O, chars = ..=6)]
    fee_rate: Option<String>,

    /// 交易手续费（固定/元）. At most 9 characters.
    ///
    /// Unsure: conditional; no source says when.
    #[doc(alias = "交易手续费（固定/元）")]
    #[field("fee_fix_amt", "交易手续费（固定/元）", O, chars = ..=9)]
    fee_fix_amt: Option<String>,

    /// 大额调账标识申请类型.
    #[doc(alias = "大额调账标识申请类型")]
    #[field("biz_type", "大额调账标识申请类型", O, values)]
    biz_type: Option<LargeAmtBizType>,

    /// 是否允许绑卡支付.
    #[doc(alias = "是否允许绑卡支付")]
    #[field("mer_same_card_recharge_flag", "是否允许绑卡支付", O, values)]
    mer_same_card_recharge_flag: Option<YesNo>,

    /// 是否允许用户入账.
    ///
    /// Default N.
    #[doc(alias = "是否允许用户入账")]
    #[field("allow_user_deposit_flag", "是否允许用户入账", O, values)]
    allow_user_deposit_flag: Option<YesNo>,

    /// 备付金固定账号模式自动退款.
    #[doc(alias = "备付金固定账号模式自动退款")]
    #[field("provisions_auto_refund_flag", "备付金固定账号模式自动退款", O, values)]
    provisions_auto_refund_flag: Option<YesNo>,
}

/// 捷行付配置.
#[doc(alias = "捷行付配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "jxf_conf_info", label = "捷行付配置")]
pub struct JxfConfInfo {
    /// 账户类型.
    #[doc(alias = "账户类型")]
    #[field("acct_type", "账户类型", M, values)]
    acct_type: JxfAcctType,

    /// 银行账户信息.
    ///
    /// Mandatory when `acct_type` is 2.
    #[doc(alias = "银行账户信息")]
    #[field("jxf_bank_info", "银行账户信息", C, object, when("acct_type" = ["2"]))]
    jxf_bank_info: Option<JxfBankInfo>,
}

/// 银行账户信息.
#[doc(alias = "银行账户信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "jxf_bank_info", label = "银行账户信息")]
pub struct JxfBankInfo {
    /// 操作人姓名. At most 16 characters.
    #[doc(alias = "操作人姓名")]
    #[field("user_name", "操作人姓名", M, chars = ..=16)]
    user_name: Secret<Name>,

    /// 操作人手机号. At most 11 characters.
    #[doc(alias = "操作人手机号")]
    #[field("operator_phone", "操作人手机号", M, chars = ..=11)]
    operator_phone: Secret<Phone>,

    /// 付款方账户类型.
    ///
    /// Default: 单位结算卡.
    #[doc(alias = "付款方账户类型")]
    #[field("acct_type", "付款方账户类型", O, values)]
    acct_type: Option<JxfBankAcctType>,

    /// 付款方账号. At most 50 characters.
    #[doc(alias = "付款方账号")]
    #[field("acct_no", "付款方账号", M, chars = ..=50)]
    acct_no: Secret<Pan>,

    /// 付款方账户名称. At most 25 characters.
    #[doc(alias = "付款方账户名称")]
    #[field("acct_name", "付款方账户名称", M, chars = ..=25)]
    acct_name: String,

    /// 开户行联行号. At most 50 characters.
    #[doc(alias = "开户行联行号")]
    #[field("bank_branch_code", "开户行联行号", M, chars = ..=50)]
    bank_branch_code: String,

    /// 开户行行名. At most 25 characters.
    #[doc(alias = "开户行行名")]
    #[field("bank_branch_name", "开户行行名", M, chars = ..=25)]
    bank_branch_name: String,

    /// 签约申请生效日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "签约申请生效日期")]
    #[field("sign_start_date", "签约申请生效日期", M, date = "yyyyMMdd")]
    sign_start_date: Date,

    /// 签约申请失效日期. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "签约申请失效日期")]
    #[field("sign_end_date", "签约申请失效日期", M, date = "yyyyMMdd")]
    sign_end_date: Date,

    /// 附言. At most 128 characters.
    #[doc(alias = "附言")]
    #[field("remark", "附言", O, chars = ..=128)]
    remark: Option<String>,

    /// 机构编码. At most 64 characters.
    #[doc(alias = "机构编码")]
    #[field("org_code", "机构编码", M, chars = ..=64)]
    org_code: String,
}

/// 协议信息.
#[doc(alias = "协议信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "agreement_notice", label = "协议信息")]
#[non_exhaustive]
pub struct AgreementNotice {
    /// 协议类型.
    #[doc(alias = "协议类型")]
    #[field("agreement_type", "协议类型", O, values)]
    pub agreement_type: Option<AgreementType>,

    /// 协议签署链接. At most 512 characters.
    #[doc(alias = "协议签署链接")]
    #[field("agreement_link", "协议签署链接", O, chars = ..=512)]
    pub agreement_link: Option<String>,

    /// 协议号. At most 32 characters.
    #[doc(alias = "协议号")]
    #[field("agreement_no", "协议号", O, chars = ..=32)]
    pub agreement_no: Option<String>,

    /// 协议名称. At most 128 characters.
    #[doc(alias = "协议名称")]
    #[field("agreement_name", "协议名称", O, chars = ..=128)]
    pub agreement_name: Option<String>,

    /// 合同状态.
    #[doc(alias = "合同状态")]
    #[field("con_stat", "合同状态", O, values)]
    pub con_stat: Option<ConStat>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 入驻结果集合.
#[doc(alias = "入驻结果集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "reg_result", label = "入驻结果集合")]
#[non_exhaustive]
pub struct RegResult {
    /// 二级商户号. At most 32 characters.
    #[doc(alias = "二级商户号")]
    #[field("sub_mer_id", "二级商户号", O, chars = ..=32)]
    pub sub_mer_id: Option<String>,

    /// 渠道号. At most 50 characters.
    #[doc(alias = "渠道号")]
    #[field("bank_channel_no", "渠道号", O, chars = ..=50)]
    pub bank_channel_no: Option<String>,

    /// 真实商户号. At most 20 characters.
    #[doc(alias = "真实商户号")]
    #[field("bank_mer_code", "真实商户号", O, chars = ..=20)]
    pub bank_mer_code: Option<String>,

    /// 电子账户开户行. At most 32 characters.
    #[doc(alias = "电子账户开户行")]
    #[field("electron_bank_name", "电子账户开户行", O, chars = ..=32)]
    pub electron_bank_name: Option<String>,

    /// 电子账号. At most 32 characters.
    #[doc(alias = "电子账号")]
    #[field("electron_account", "电子账号", O, chars = ..=32)]
    pub electron_account: Option<Secret<Pan>>,

    /// 费率类型. At most 2 characters.
    ///
    /// From the published table 微信支付场景.
    #[doc(alias = "费率类型")]
    #[field("pay_scene", "费率类型", O, chars = ..=2)]
    pub pay_scene: Option<String>,

    /// 业务开通状态.
    #[doc(alias = "业务开通状态")]
    #[field("business_stat", "业务开通状态", O, values)]
    pub business_stat: Option<ResultStat>,

    /// 业务开通描述. At most 200 characters.
    #[doc(alias = "业务开通描述")]
    #[field("business_desc", "业务开通描述", O, chars = ..=200)]
    pub business_desc: Option<String>,

    /// 实名认证状态.
    #[doc(alias = "实名认证状态")]
    #[field("real_name_applyment_stat", "实名认证状态", O, values)]
    pub real_name_applyment_stat: Option<RealNameApplymentStat>,

    /// 实名认证描述. At most 128 characters.
    #[doc(alias = "实名认证描述")]
    #[field("real_name_applyment_desc", "实名认证描述", O, chars = ..=128)]
    pub real_name_applyment_desc: Option<String>,

    /// 授权二维码. At most 512 characters.
    ///
    /// To be scanned by the contact or the legal person; there only while that is needed.
    #[doc(alias = "授权二维码")]
    #[field("qrcode_data", "授权二维码", O, chars = ..=512)]
    pub qrcode_data: Option<String>,

    /// 协议签署连接. At most 1024 characters.
    #[doc(alias = "协议签署连接")]
    #[field("agreement_link", "协议签署连接", O, chars = ..=1024)]
    pub agreement_link: Option<String>,

    /// 协议编号. At most 64 characters.
    #[doc(alias = "协议编号")]
    #[field("agreement_id", "协议编号", O, chars = ..=64)]
    pub agreement_id: Option<String>,

    /// 协议名称. At most 256 characters.
    #[doc(alias = "协议名称")]
    #[field("agreement_name", "协议名称", O, chars = ..=256)]
    pub agreement_name: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 直连结果合集.
#[doc(alias = "直连结果合集")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "zl_async_info", label = "直连结果合集")]
#[non_exhaustive]
pub struct ZlAsyncInfo {
    /// 支付宝/微信商户号. At most 32 characters.
    #[doc(alias = "支付宝/微信商户号")]
    #[field("sub_mch_id", "支付宝/微信商户号", O, chars = ..=32)]
    pub sub_mch_id: Option<String>,

    /// 申请类型. At most 32 characters.
    #[doc(alias = "申请类型")]
    #[field("apply_type", "申请类型", O, chars = ..=32)]
    pub apply_type: Option<String>,

    /// 申请单状态.
    #[doc(alias = "申请单状态")]
    #[field("apply_state", "申请单状态", O, values)]
    pub apply_state: Option<DirectApplyStatus>,

    /// 应用ID. At most 32 characters.
    #[doc(alias = "应用ID")]
    #[field("mer_app_id", "应用ID", O, chars = ..=32)]
    pub mer_app_id: Option<String>,

    /// 签约链接. At most 256 characters.
    #[doc(alias = "签约链接")]
    #[field("confirm_url", "签约链接", O, chars = ..=256)]
    pub confirm_url: Option<String>,

    /// 拒绝原因. At most 128 characters.
    #[doc(alias = "拒绝原因")]
    #[field("reject_reason", "拒绝原因", O, chars = ..=128)]
    pub reject_reason: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 受益人信息.
#[doc(alias = "受益人信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ubo_info_wx_realname", label = "受益人信息")]
pub struct UboInfoWxRealname {
    /// 受益人证件类型.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "受益人证件类型")]
    #[field("ubo_id_doc_type", "受益人证件类型", O)]
    ubo_id_doc_type: Option<String>,

    /// 证件正面照片.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证件正面照片")]
    #[field("ubo_id_doc_copy", "证件正面照片", O)]
    ubo_id_doc_copy: Option<String>,

    /// 受益人证件姓名.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "受益人证件姓名")]
    #[field("ubo_id_doc_name", "受益人证件姓名", O)]
    ubo_id_doc_name: Option<Secret<Name>>,

    /// 受益人证件号码.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "受益人证件号码")]
    #[field("ubo_id_doc_number", "受益人证件号码", O)]
    ubo_id_doc_number: Option<Secret<IdCard>>,

    /// 证件居住地址.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证件居住地址")]
    #[field("ubo_id_doc_address", "证件居住地址", O)]
    ubo_id_doc_address: Option<String>,

    /// 证件有效期开始时间.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证件有效期开始时间")]
    #[field("ubo_period_begin", "证件有效期开始时间", O)]
    ubo_period_begin: Option<String>,

    /// 证件有效期结束时间.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证件有效期结束时间")]
    #[field("ubo_period_end", "证件有效期结束时间", O)]
    ubo_period_end: Option<String>,

    /// 证件反面照片.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "证件反面照片")]
    #[field("ubo_id_doc_copy_back", "证件反面照片", O)]
    ubo_id_doc_copy_back: Option<String>,
}

/// 文件列表.
#[doc(alias = "文件列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "special_file_info", label = "文件列表")]
pub struct SpecialFileInfo {
    /// 文件类型.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "文件类型")]
    #[field("file_type", "文件类型", O)]
    file_type: Option<String>,

    /// 文件jfileID.
    ///
    /// From supplementary.picture.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no length here; 64 for the same field
    /// elsewhere.
    #[doc(alias = "文件jfileID")]
    #[field("file_id", "文件jfileID", O)]
    file_id: Option<String>,
}

/// 结算卡信息配置.
#[doc(alias = "结算卡信息配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "card_info_settle", label = "结算卡信息配置")]
pub struct CardInfoSettle {
    /// 结算账户类型.
    ///
    /// Unsure: mandatory as in a sibling interface.
    #[doc(alias = "结算账户类型")]
    #[field("card_type", "结算账户类型", M, values)]
    card_type: SettleCardType,

    /// 结算账户名.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 128 for the same field elsewhere.
    #[doc(alias = "结算账户名")]
    #[field("card_name", "结算账户名", M)]
    card_name: Secret<Name>,

    /// 结算账号.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 32 for the same field elsewhere.
    #[doc(alias = "结算账号")]
    #[field("card_no", "结算账号", M)]
    card_no: Secret<Pan>,

    /// 银行所在省.
    ///
    /// From the published table 地区编码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O)]
    prov_id: Option<String>,

    /// 银行所在市.
    ///
    /// From the published table 地区编码.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 6 for the same field elsewhere.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", M)]
    area_id: String,

    /// 银行编号.
    ///
    /// From the published table 银行编码.
    ///
    /// Mandatory when `card_type` is 0.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "银行编号")]
    #[field("bank_code", "银行编号", C, when("card_type" = ["0"]))]
    bank_code: Option<String>,

    /// 联行号.
    ///
    /// From the published table 银行支行编码.
    ///
    /// Mandatory when `card_type` is 0.
    ///
    /// Unsure: no length here; 12 for the same field elsewhere.
    #[doc(alias = "联行号")]
    #[field("branch_code", "联行号", C, when("card_type" = ["0"]))]
    branch_code: Option<String>,

    /// 持卡人证件类型.
    ///
    /// Left out if card_type is 0.
    ///
    /// Mandatory when `card_type` is 1 or 2.
    #[doc(alias = "持卡人证件类型")]
    #[field("cert_type", "持卡人证件类型", C, values, when("card_type" = ["1", "2"]))]
    cert_type: Option<NaturalPersonCertType>,

    /// 持卡人证件有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Left out for 长期. Left out if cert_validity_type is 1.
    ///
    /// Mandatory when `cert_validity_type` is 0.
    #[doc(alias = "持卡人证件有效期截止日期")]
    #[field("cert_end_date", "持卡人证件有效期截止日期", C, date = "yyyyMMdd", when("cert_validity_type" = ["0"]))]
    cert_end_date: Option<Date>,

    /// 持卡人证件号码.
    ///
    /// Mandatory when `card_type` is 1 or 2.
    ///
    /// Unsure: conditional as in a sibling interface; no length here; 32 for the same field elsewhere.
    #[doc(alias = "持卡人证件号码")]
    #[field("cert_no", "持卡人证件号码", C, when("card_type" = ["1", "2"]))]
    cert_no: Option<Secret<IdCard>>,

    /// 持卡人证件有效期类型.
    #[doc(alias = "持卡人证件有效期类型")]
    #[field("cert_validity_type", "持卡人证件有效期类型", O, values)]
    cert_validity_type: Option<ValidityType>,

    /// 持卡人证件有效期开始. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "持卡人证件有效期开始")]
    #[field("cert_begin_date", "持卡人证件有效期开始", O, date = "yyyyMMdd")]
    cert_begin_date: Option<Date>,

    /// 结算人手机号.
    ///
    /// Mandatory in the case of 开通全域资金管理功能.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "结算人手机号")]
    #[field("mp", "结算人手机号", O)]
    mp: Option<Secret<Phone>>,

    /// 验证码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "验证码")]
    #[field("verify_code", "验证码", O)]
    verify_code: Option<Secret<Credential>>,

    /// 适用子账户.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "适用子账户")]
    #[field("acct_ids", "适用子账户", O)]
    acct_ids: Option<String>,
}

/// 结算规则配置.
#[doc(alias = "结算规则配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "settle_config_settle", label = "结算规则配置")]
pub struct SettleConfigSettle {
    /// 结算周期.
    ///
    /// Unsure: mandatory as in a sibling interface.
    #[doc(alias = "结算周期")]
    #[field("settle_cycle", "结算周期", M, values)]
    settle_cycle: SettleCycle,

    /// 结算手续费外扣.
    ///
    /// Mandatory when `out_settle_flag` is 1.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "结算手续费外扣")]
    #[field("out_settle_huifuid", "结算手续费外扣", C, when("out_settle_flag" = ["1"]))]
    out_settle_huifuid: Option<String>,

    /// 节假日结算手续费率.
    ///
    /// In percent. 0.00 to 100.00. Ignored if settle_cycle is T1.
    ///
    /// Mandatory when `settle_cycle` is D1.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "节假日结算手续费率")]
    #[field("fixed_ratio", "节假日结算手续费率", C, when("settle_cycle" = ["D1"]))]
    fixed_ratio: Option<String>,

    /// 节假日结算手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Mandatory when `settle_cycle` is D1.
    #[doc(alias = "节假日结算手续费固定金额")]
    #[field("constant_amt", "节假日结算手续费固定金额", C, amount = yuan_2dp, when("settle_cycle" = ["D1"]))]
    constant_amt: Option<Amount>,

    /// 起结金额. On the wire in yuan with two decimals.
    ///
    /// Left out if settle_cycle is TS.
    #[doc(alias = "起结金额")]
    #[field("min_amt", "起结金额", O, amount = yuan_2dp)]
    min_amt: Option<Amount>,

    /// 留存金额. On the wire in yuan with two decimals.
    ///
    /// Left out if settle_cycle is TS.
    #[doc(alias = "留存金额")]
    #[field("remained_amt", "留存金额", O, amount = yuan_2dp)]
    remained_amt: Option<Amount>,

    /// 结算摘要.
    ///
    /// From the published table 结算配置示例说明.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "结算摘要")]
    #[field("settle_abstract", "结算摘要", O)]
    settle_abstract: Option<String>,

    /// 手续费外扣标记.
    ///
    /// Default 2.
    #[doc(alias = "手续费外扣标记")]
    #[field("out_settle_flag", "手续费外扣标记", O, values)]
    out_settle_flag: Option<FeeFlag>,

    /// 结算手续费外扣账户类型.
    ///
    /// Default 01.
    #[doc(alias = "结算手续费外扣账户类型")]
    #[field("out_settle_acct_type", "结算手续费外扣账户类型", O, values)]
    out_settle_acct_type: Option<FeeAcctType>,

    /// 结算方式.
    ///
    /// Default P0. Left out if settle_cycle is TS.
    #[doc(alias = "结算方式")]
    #[field("settle_pattern", "结算方式", O, values)]
    settle_pattern: Option<SettlePattern>,

    /// 结算批次号.
    ///
    /// From the published table 结算批次说明. Left out if settle_cycle is TS.
    ///
    /// Mandatory when `settle_pattern` is P0.
    ///
    /// Unsure: conditional as in a sibling interface; no length here; 16 for the same field elsewhere.
    #[doc(alias = "结算批次号")]
    #[field("settle_batch_no", "结算批次号", C, when("settle_pattern" = ["P0"]))]
    settle_batch_no: Option<String>,

    /// 是否优先到账.
    ///
    /// Left out if settle_cycle is TS.
    #[doc(alias = "是否优先到账")]
    #[field("is_priority_receipt", "是否优先到账", O, values)]
    is_priority_receipt: Option<YesNo>,

    /// 自定义结算处理时间.
    ///
    /// HHmmss. Left out if settle_cycle is TS.
    ///
    /// Mandatory when `settle_pattern` is P1 or P2.
    ///
    /// Unsure: conditional as in a sibling interface; no length here; 6 for the same field elsewhere.
    #[doc(alias = "自定义结算处理时间")]
    #[field("settle_time", "自定义结算处理时间", C, when("settle_pattern" = ["P1", "P2"]))]
    settle_time: Option<String>,

    /// 卡序列号.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias = "卡序列号")]
    #[field("token_no", "卡序列号", O)]
    token_no: Option<Secret<Token>>,

    /// 工作日结算手续费率.
    ///
    /// Default 0.00. In percent. 0.00 to 100.00. Mandatory if settle_cycle is TS.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "工作日结算手续费率")]
    #[field("workday_fixed_ratio", "工作日结算手续费率", O)]
    workday_fixed_ratio: Option<String>,

    /// 工作日结算手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Default 0.00. Mandatory if settle_cycle is TS.
    #[doc(alias = "工作日结算手续费固定金额")]
    #[field("workday_constant_amt", "工作日结算手续费固定金额", O, amount = yuan_2dp)]
    workday_constant_amt: Option<Amount>,
}

/// 结算规则配置.
#[doc(alias = "结算规则配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "settle_config_settle_modify", label = "结算规则配置")]
pub struct SettleConfigSettleModify {
    /// 状态.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory.
    #[doc(alias = "状态")]
    #[field("settle_status", "状态", O, values)]
    settle_status: Option<SwitchState>,

    /// 结算周期.
    ///
    /// Unsure: mandatory as in a sibling interface.
    #[doc(alias = "结算周期")]
    #[field("settle_cycle", "结算周期", M, values)]
    settle_cycle: SettleCycle,

    /// 结算手续费外扣.
    ///
    /// Mandatory when `out_settle_flag` is 1.
    ///
    /// Unsure: no length here; 18 for the same field elsewhere.
    #[doc(alias = "结算手续费外扣")]
    #[field("out_settle_huifuid", "结算手续费外扣", C, when("out_settle_flag" = ["1"]))]
    out_settle_huifuid: Option<String>,

    /// 结算批次号.
    ///
    /// From the published table 结算批次说明.
    ///
    /// Mandatory when `settle_pattern` is P0.
    ///
    /// Unsure: no length here; 16 for the same field elsewhere.
    #[doc(alias = "结算批次号")]
    #[field("settle_batch_no", "结算批次号", C, when("settle_pattern" = ["P0"]))]
    settle_batch_no: Option<String>,

    /// 自定义结算处理时间.
    ///
    /// HHmmss.
    ///
    /// Mandatory when `settle_pattern` is P1 or P2.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "自定义结算处理时间")]
    #[field("settle_time", "自定义结算处理时间", C, when("settle_pattern" = ["P1", "P2"]))]
    settle_time: Option<String>,

    /// 节假日结算手续费率.
    ///
    /// In percent. 0.00 to 100.00. Ignored if settle_cycle is T1.
    ///
    /// Mandatory when `settle_cycle` is D1.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "节假日结算手续费率")]
    #[field("fixed_ratio", "节假日结算手续费率", C, when("settle_cycle" = ["D1"]))]
    fixed_ratio: Option<String>,

    /// 节假日结算手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Mandatory when `settle_cycle` is D1.
    #[doc(alias = "节假日结算手续费固定金额")]
    #[field("constant_amt", "节假日结算手续费固定金额", C, amount = yuan_2dp, when("settle_cycle" = ["D1"]))]
    constant_amt: Option<Amount>,

    /// 起结金额. On the wire in yuan with two decimals.
    ///
    /// Left out if settle_cycle is TS.
    #[doc(alias = "起结金额")]
    #[field("min_amt", "起结金额", O, amount = yuan_2dp)]
    min_amt: Option<Amount>,

    /// 留存金额. On the wire in yuan with two decimals.
    ///
    /// Left out if settle_cycle is TS.
    #[doc(alias = "留存金额")]
    #[field("remained_amt", "留存金额", O, amount = yuan_2dp)]
    remained_amt: Option<Amount>,

    /// 结算摘要.
    ///
    /// From the published table 结算配置示例说明.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "结算摘要")]
    #[field("settle_abstract", "结算摘要", O)]
    settle_abstract: Option<String>,

    /// 手续费外扣标记.
    ///
    /// Default 2.
    #[doc(alias = "手续费外扣标记")]
    #[field("out_settle_flag", "手续费外扣标记", O, values)]
    out_settle_flag: Option<FeeFlag>,

    /// 结算手续费外扣账户类型.
    ///
    /// Default 01.
    #[doc(alias = "结算手续费外扣账户类型")]
    #[field("out_settle_acct_type", "结算手续费外扣账户类型", O, values)]
    out_settle_acct_type: Option<FeeAcctType>,

    /// 结算方式.
    ///
    /// Default P0. Left out if settle_cycle is TS.
    #[doc(alias = "结算方式")]
    #[field("settle_pattern", "结算方式", O, values)]
    settle_pattern: Option<SettlePattern>,

    /// 是否优先到账.
    ///
    /// Left out if settle_cycle is TS.
    #[doc(alias = "是否优先到账")]
    #[field("is_priority_receipt", "是否优先到账", O, values)]
    is_priority_receipt: Option<YesNo>,

    /// 卡序列号.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias = "卡序列号")]
    #[field("token_no", "卡序列号", O)]
    token_no: Option<Secret<Token>>,

    /// 工作日结算手续费率.
    ///
    /// Default 0.00. In percent. 0.00 to 100.00. Mandatory if settle_cycle is TS.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "工作日结算手续费率")]
    #[field("workday_fixed_ratio", "工作日结算手续费率", O)]
    workday_fixed_ratio: Option<String>,

    /// 工作日结算手续费固定金额. On the wire in yuan with two decimals.
    ///
    /// Default 0.00. Mandatory if settle_cycle is TS.
    #[doc(alias = "工作日结算手续费固定金额")]
    #[field("workday_constant_amt", "工作日结算手续费固定金额", O, amount = yuan_2dp)]
    workday_constant_amt: Option<Amount>,
}

/// 结算卡信息配置.
#[doc(alias = "结算卡信息配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "card_info_settle_modify", label = "结算卡信息配置")]
pub struct CardInfoSettleModify {
    /// 结算账户类型.
    ///
    /// Unsure: mandatory as in a sibling interface.
    #[doc(alias = "结算账户类型")]
    #[field("card_type", "结算账户类型", M, values)]
    card_type: SettleCardType,

    /// 结算账户名.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 128 for the same field elsewhere.
    #[doc(alias = "结算账户名")]
    #[field("card_name", "结算账户名", M)]
    card_name: Secret<Name>,

    /// 结算账号.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 32 for the same field elsewhere.
    #[doc(alias = "结算账号")]
    #[field("card_no", "结算账号", M)]
    card_no: Secret<Pan>,

    /// 银行所在省.
    ///
    /// From the published table 地区编码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "银行所在省")]
    #[field("prov_id", "银行所在省", O)]
    prov_id: Option<String>,

    /// 银行所在市.
    ///
    /// From the published table 地区编码.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 6 for the same field elsewhere.
    #[doc(alias = "银行所在市")]
    #[field("area_id", "银行所在市", M)]
    area_id: String,

    /// 银行编号.
    ///
    /// From the published table 银行编码.
    ///
    /// Unsure: conditional; no source says when; no length here; 8 for the same field elsewhere.
    #[doc(alias = "银行编号")]
    #[field("bank_code", "银行编号", O)]
    bank_code: Option<String>,

    /// 联行号.
    ///
    /// From the published table 银行支行编码.
    ///
    /// Mandatory when `card_type` is 0.
    ///
    /// Unsure: no length here; 12 for the same field elsewhere.
    #[doc(alias = "联行号")]
    #[field("branch_code", "联行号", C, when("card_type" = ["0"]))]
    branch_code: Option<String>,

    /// 持卡人证件类型.
    ///
    /// Left out if card_type is 0.
    ///
    /// Mandatory when `card_type` is 1 or 2.
    #[doc(alias = "持卡人证件类型")]
    #[field("cert_type", "持卡人证件类型", C, values, when("card_type" = ["1", "2"]))]
    cert_type: Option<NaturalPersonCertType>,

    /// 持卡人证件有效期截止日期. On the wire as `yyyyMMdd`, Beijing time.
    ///
    /// Left out for 长期. Left out if cert_validity_type is 1.
    ///
    /// Mandatory when `cert_validity_type` is 0.
    #[doc(alias = "持卡人证件有效期截止日期")]
    #[field("cert_end_date", "持卡人证件有效期截止日期", C, date = "yyyyMMdd", when("cert_validity_type" = ["0"]))]
    cert_end_date: Option<Date>,

    /// 持卡人证件号码.
    ///
    /// Mandatory when `card_type` is 1 or 2.
    ///
    /// Unsure: conditional as in a sibling interface; no length here; 32 for the same field elsewhere.
    #[doc(alias = "持卡人证件号码")]
    #[field("cert_no", "持卡人证件号码", C, when("card_type" = ["1", "2"]))]
    cert_no: Option<Secret<IdCard>>,

    /// 持卡人证件有效期类型.
    #[doc(alias = "持卡人证件有效期类型")]
    #[field("cert_validity_type", "持卡人证件有效期类型", O, values)]
    cert_validity_type: Option<ValidityType>,

    /// 持卡人证件有效期开始. On the wire as `yyyyMMdd`, Beijing time.
    #[doc(alias = "持卡人证件有效期开始")]
    #[field("cert_begin_date", "持卡人证件有效期开始", O, date = "yyyyMMdd")]
    cert_begin_date: Option<Date>,

    /// 结算人手机号.
    ///
    /// Mandatory in the case of 开通全域资金管理功能.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "结算人手机号")]
    #[field("mp", "结算人手机号", O)]
    mp: Option<Secret<Phone>>,

    /// 验证码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "验证码")]
    #[field("verify_code", "验证码", O)]
    verify_code: Option<Secret<Credential>>,

    /// 适用子账户.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "适用子账户")]
    #[field("acct_ids", "适用子账户", O)]
    acct_ids: Option<String>,
}

/// 分账明细.
#[doc(alias = "分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_split_bunch_split_config", label = "分账明细")]
pub struct AcctSplitBunchSplitConfig {
    /// 分账比例.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 9 for the same field elsewhere.
    #[doc(alias = "分账比例")]
    #[field("fee_rate", "分账比例", M)]
    fee_rate: String,

    /// 汇付Id.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 18 for the same field elsewhere.
    #[doc(alias = "汇付Id")]
    #[field("huifu_id", "汇付Id", M)]
    huifu_id: String,
}

/// 设备信息.
#[doc(alias = "设备信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "terminal_device_data_online_refund", label = "设备信息")]
pub struct TerminalDeviceDataOnlineRefund {
    /// 设备类型.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "设备类型")]
    #[field("device_type", "设备类型", O, values)]
    device_type: Option<DeviceType>,

    /// 交易设备IP. At most 64 characters.
    ///
    /// The payer's public IPv4 address.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "交易设备IP")]
    #[field("device_ip", "交易设备IP", O, chars = ..=64)]
    device_ip: Option<String>,

    /// 交易设备MAC. At most 64 characters.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "交易设备MAC")]
    #[field("device_mac", "交易设备MAC", O, chars = ..=64)]
    device_mac: Option<String>,

    /// 交易设备IMEI. At most 64 characters.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "交易设备IMEI")]
    #[field("device_imei", "交易设备IMEI", O, chars = ..=64)]
    device_imei: Option<String>,

    /// 交易设备IMSI. At most 64 characters.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "交易设备IMSI")]
    #[field("device_imsi", "交易设备IMSI", O, chars = ..=64)]
    device_imsi: Option<String>,

    /// 交易设备ICCID. At most 64 characters.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "交易设备ICCID")]
    #[field("device_icc_id", "交易设备ICCID", O, chars = ..=64)]
    device_icc_id: Option<String>,

    /// 交易设备WIFIMAC. At most 64 characters.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "交易设备WIFIMAC")]
    #[field("device_wifi_mac", "交易设备WIFIMAC", O, chars = ..=64)]
    device_wifi_mac: Option<String>,

    /// 交易设备GPS. At most 64 characters.
    ///
    /// Longitude and latitude, as in 20.346790,-4.654321.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "交易设备GPS")]
    #[field("device_gps", "交易设备GPS", O, chars = ..=64)]
    device_gps: Option<String>,

    /// 终端号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "终端号")]
    #[field("device_id", "终端号", O)]
    device_id: Option<String>,
}

/// 安全信息.
#[doc(alias = "安全信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "risk_check_data_online_refund", label = "安全信息")]
pub struct RiskCheckDataOnlineRefund {
    /// ip地址. At most 32 characters.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "ip地址")]
    #[field("ip_addr", "ip地址", O, chars = ..=32)]
    ip_addr: Option<String>,

    /// 基站地址. At most 32 characters.
    ///
    /// mcc (3), mnc (2), location_cd (5 hexadecimal digits) and lbs_num (5), one after the other.
    #[doc(alias = "基站地址")]
    #[field("base_station", "基站地址", M, chars = ..=32)]
    base_station: String,

    /// 纬度. At most 32 characters.
    ///
    /// North with +, south with -; at most 2 digits before and 6 behind the point.
    #[doc(alias = "纬度")]
    #[field("latitude", "纬度", M, chars = ..=32)]
    latitude: String,

    /// 经度. At most 32 characters.
    ///
    /// East with +, west with -; at most 3 digits before and 5 behind the point.
    #[doc(alias = "经度")]
    #[field("longitude", "经度", M, chars = ..=32)]
    longitude: String,
}

/// 分账对象.
#[doc(alias = "分账对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_split_bunch_online_refund", label = "分账对象")]
pub struct AcctSplitBunchOnlineRefund {
    /// 分账明细.
    #[doc(alias = "分账明细")]
    #[field("acct_infos", "分账明细", O, items = 0..=4294967295)]
    acct_infos: Vec<AcctInfoOnlineRefund>,
}

/// 分账明细.
#[doc(alias = "分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_info_online_refund", label = "分账明细")]
pub struct AcctInfoOnlineRefund {
    /// 分账接收方ID. At most 32 characters.
    #[doc(alias = "分账接收方ID")]
    #[field("huifu_id", "分账接收方ID", M, chars = ..=32)]
    huifu_id: String,

    /// 分账金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "分账金额")]
    #[field("div_amt", "分账金额", O, amount = yuan_2dp)]
    div_amt: Option<Amount>,

    /// 账户号. At most 9 characters.
    ///
    /// The account that receives the money; left out, the basic account.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=9)]
    acct_id: Option<String>,

    /// 垫资金额. On the wire in yuan with two decimals.
    ///
    /// The part that is advanced.
    #[doc(alias = "垫资金额")]
    #[field("part_loan_amt", "垫资金额", O, amount = yuan_2dp)]
    part_loan_amt: Option<Amount>,
}

/// 大额转账支付账户信息数据.
#[doc(alias = "大额转账支付账户信息数据")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "bank_info_data", label = "大额转账支付账户信息数据")]
pub struct BankInfoData {
    /// 银行编号. At most 8 characters.
    ///
    /// Mandatory in the case of 付款方为对公账户.
    #[doc(alias = "银行编号")]
    #[field("bank_code", "银行编号", M, chars = ..=8)]
    bank_code: String,

    /// 付款方账户类型. Exactly 1 character.
    ///
    /// Default P.
    #[doc(alias = "付款方账户类型")]
    #[field("card_acct_type", "付款方账户类型", M, chars = 1)]
    card_acct_type: String,
}

/// 银联聚分期响应.
#[doc(alias = "银联聚分期响应")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "yljfq_response", label = "银联聚分期响应")]
#[non_exhaustive]
pub struct YljfqResponse {
    /// 实际退款金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "实际退款金额")]
    #[field("actual_ref_amt", "实际退款金额", O, amount = yuan)]
    pub actual_ref_amt: Option<Amount>,

    /// 营销详情列表.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "营销详情列表")]
    #[field("promotion_detail", "营销详情列表", O, items = 0..=4294967295)]
    pub promotion_detail: Vec<PromotionDetailReply>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 营销详情列表.
#[doc(alias = "营销详情列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "promotion_detail_reply", label = "营销详情列表")]
#[non_exhaustive]
pub struct PromotionDetailReply {
    /// 优惠券ID. At most 32 characters.
    #[doc(alias = "优惠券ID")]
    #[field("promotion_id", "优惠券ID", O, chars = ..=32)]
    pub promotion_id: Option<String>,

    /// 优惠名称. At most 64 characters.
    #[doc(alias = "优惠名称")]
    #[field("name", "优惠名称", O, chars = ..=64)]
    pub name: Option<String>,

    /// 优惠范围.
    #[doc(alias = "优惠范围")]
    #[field("scope", "优惠范围", O, values)]
    pub scope: Option<PromotionScope>,

    /// 优惠类型. At most 32 characters.
    #[doc(alias("优惠类型", "type"))]
    #[field("type", "优惠类型", O, chars = ..=32)]
    pub type_: Option<String>,

    /// 优惠券面额. On the wire in yuan.
    #[doc(alias = "优惠券面额")]
    #[field("amount", "优惠券面额", O, amount = yuan)]
    pub amount: Option<Amount>,

    /// 活动ID. At most 32 characters.
    #[doc(alias = "活动ID")]
    #[field("activity_id", "活动ID", O, chars = ..=32)]
    pub activity_id: Option<String>,

    /// 商户出资. On the wire in yuan.
    #[doc(alias = "商户出资")]
    #[field("merchant_contribute", "商户出资", O, amount = yuan)]
    pub merchant_contribute: Option<Amount>,

    /// 其他出资. On the wire in yuan.
    #[doc(alias = "其他出资")]
    #[field("other_contribute", "其他出资", O, amount = yuan)]
    pub other_contribute: Option<Amount>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 设备信息域.
#[doc(alias = "设备信息域")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "trx_device_inf_bind", label = "设备信息域")]
pub struct TrxDeviceInfBind {
    /// 银行预留手机号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "银行预留手机号")]
    #[field("trx_mobile_num", "银行预留手机号", M)]
    trx_mobile_num: Secret<Phone>,

    /// 设备类型.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "设备类型")]
    #[field("trx_device_type", "设备类型", M)]
    trx_device_type: String,

    /// 交易设备IP.
    ///
    /// A public address.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备IP")]
    #[field("trx_device_ip", "交易设备IP", M)]
    trx_device_ip: String,

    /// 交易设备MAC.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备MAC")]
    #[field("trx_device_mac", "交易设备MAC", M)]
    trx_device_mac: String,

    /// 交易设备IMEI.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备IMEI")]
    #[field("trx_device_imei", "交易设备IMEI", M)]
    trx_device_imei: String,

    /// 交易设备IMSI.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备IMSI")]
    #[field("trx_device_imsi", "交易设备IMSI", M)]
    trx_device_imsi: String,

    /// 交易设备ICCID.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备ICCID")]
    #[field("trx_device_icc_id", "交易设备ICCID", M)]
    trx_device_icc_id: String,

    /// 交易设备WIFIMAC.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备WIFIMAC")]
    #[field("trx_device_wfifi_mac", "交易设备WIFIMAC", M)]
    trx_device_wfifi_mac: String,

    /// 交易设备GPS.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备GPS")]
    #[field("trx_device_gps", "交易设备GPS", M)]
    trx_device_gps: String,
}

/// 风控信息.
#[doc(alias = "风控信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "risk_info_bind", label = "风控信息")]
pub struct RiskInfoBind {
    /// IP类型.
    ///
    /// Public samples have 04, for IPv4.
    ///
    /// Unsure: nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "IP类型")]
    #[field("ip_type", "IP类型", O)]
    ip_type: Option<String>,

    /// IP值.
    ///
    /// Unsure: nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "IP值")]
    #[field("source_ip", "IP值", O)]
    source_ip: Option<String>,

    /// 设备标识.
    ///
    /// Unsure: nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "设备标识")]
    #[field("device_id", "设备标识", O)]
    device_id: Option<String>,

    /// 设备类型.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "设备类型")]
    #[field("device_type", "设备类型", O, values)]
    device_type: Option<DeviceType>,

    /// 银行预留手机号.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 20 for the same field elsewhere.
    #[doc(alias = "银行预留手机号")]
    #[field("mobile", "银行预留手机号", O)]
    mobile: Option<Secret<Phone>>,
}

/// online_bank_info_list.
#[doc(alias = "online_bank_info_list")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "online_bank_info", label = "online_bank_info_list")]
#[non_exhaustive]
pub struct OnlineBankInfo {
    /// singleLimitAmt.
    ///
    /// Unsure: no source labels it; read by a public client only; no public source gives a length.
    #[doc(alias = "singleLimitAmt")]
    #[field("singleLimitAmt", "singleLimitAmt", O)]
    pub single_limit_amt: Option<String>,

    /// dayLimitAmt.
    ///
    /// Unsure: no source labels it; read by a public client only; no public source gives a length.
    #[doc(alias = "dayLimitAmt")]
    #[field("dayLimitAmt", "dayLimitAmt", O)]
    pub day_limit_amt: Option<String>,

    /// 银行编码.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "银行编码")]
    #[field("bank_code", "银行编码", O)]
    pub bank_code: Option<String>,

    /// bank_short_eng.
    ///
    /// Unsure: no source labels it; read by a public client only; no public source gives a length.
    #[field("bank_short_eng", "bank_short_eng", O)]
    pub bank_short_eng: Option<String>,

    /// 业务类型.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "业务类型")]
    #[field("biz_type", "业务类型", O, values)]
    pub biz_type: Option<BizTypeBank>,

    /// 银行名称.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "银行名称")]
    #[field("bank_name", "银行名称", O)]
    pub bank_name: Option<String>,

    /// 卡的借贷类型.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "卡的借贷类型")]
    #[field("dc_type", "卡的借贷类型", O, values)]
    pub dc_type: Option<DcType>,

    /// bank_acct_issr_id.
    ///
    /// Unsure: no source labels it; read by a public client only; no public source gives a length.
    #[field("bank_acct_issr_id", "bank_acct_issr_id", O)]
    pub bank_acct_issr_id: Option<String>,

    /// bank_acct_issr_name.
    ///
    /// Unsure: no source labels it; read by a public client only; no public source gives a length.
    #[field("bank_acct_issr_name", "bank_acct_issr_name", O)]
    pub bank_acct_issr_name: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 设备信息域.
#[doc(alias = "设备信息域")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "trx_device_inf_bind_confirm", label = "设备信息域")]
pub struct TrxDeviceInfBindConfirm {
    /// 银行预留手机号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "银行预留手机号")]
    #[field("trx_mobile_num", "银行预留手机号", M)]
    trx_mobile_num: Secret<Phone>,

    /// 设备类型.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "设备类型")]
    #[field("trx_device_type", "设备类型", M)]
    trx_device_type: String,

    /// 交易设备IP.
    ///
    /// A public address.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备IP")]
    #[field("trx_device_ip", "交易设备IP", M)]
    trx_device_ip: String,

    /// 交易设备MAC.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备MAC")]
    #[field("trx_device_mac", "交易设备MAC", O)]
    trx_device_mac: Option<String>,

    /// 交易设备IMEI.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备IMEI")]
    #[field("trx_device_imei", "交易设备IMEI", O)]
    trx_device_imei: Option<String>,

    /// 交易设备IMSI.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备IMSI")]
    #[field("trx_device_imsi", "交易设备IMSI", O)]
    trx_device_imsi: Option<String>,

    /// 交易设备ICCID.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备ICCID")]
    #[field("trx_device_icc_id", "交易设备ICCID", O)]
    trx_device_icc_id: Option<String>,

    /// 交易设备WIFIMAC.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备WIFIMAC")]
    #[field("trx_device_wfifi_mac", "交易设备WIFIMAC", O)]
    trx_device_wfifi_mac: Option<String>,

    /// 交易设备GPS.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易设备GPS")]
    #[field("trx_device_gps", "交易设备GPS", O)]
    trx_device_gps: Option<String>,
}

/// 风控信息.
#[doc(alias = "风控信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "risk_info_onekey", label = "风控信息")]
pub struct RiskInfoOnekey {
    /// IP类型.
    ///
    /// Public samples have 04, for IPv4.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "IP类型")]
    #[field("ip_type", "IP类型", M)]
    ip_type: String,

    /// IP值.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "IP值")]
    #[field("source_ip", "IP值", M)]
    source_ip: String,

    /// 设备标识.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "设备标识")]
    #[field("device_id", "设备标识", O)]
    device_id: Option<String>,

    /// 设备类型.
    #[doc(alias = "设备类型")]
    #[field("device_type", "设备类型", O, values)]
    device_type: Option<DeviceType>,

    /// 银行预留手机号.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias = "银行预留手机号")]
    #[field("mobile", "银行预留手机号", O)]
    mobile: Option<Secret<Phone>>,

    /// 应用提供方账户ID.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "应用提供方账户ID")]
    #[field("account_id_hash", "应用提供方账户ID", O)]
    account_id_hash: Option<Secret<Token>>,
}

/// 卡列表.
#[doc(alias = "卡列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "card", label = "卡列表")]
#[non_exhaustive]
pub struct Card {
    /// 户名.
    ///
    /// Comes back masked or encrypted.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere; which of the two is not
    /// published.
    #[doc(alias = "户名")]
    #[field("card_name", "户名", O)]
    pub card_name: Option<Secret<Name>>,

    /// 银行卡号.
    ///
    /// Comes back masked or encrypted.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere; which of the two is not
    /// published.
    #[doc(alias = "银行卡号")]
    #[field("card_no", "银行卡号", O)]
    pub card_no: Option<Secret<Pan>>,

    /// 卡序列号.
    ///
    /// Unsure: read by a public client only; no length here; 20 for the same field elsewhere.
    #[doc(alias = "卡序列号")]
    #[field("token_no", "卡序列号", O)]
    pub token_no: Option<Secret<Token>>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 银行扩展字段.
#[doc(alias = "银行扩展字段")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "extend_pay_data", label = "银行扩展字段")]
pub struct ExtendPayData {
    /// 商品简称.
    ///
    /// Unsure: no length here; 40 for the same field elsewhere.
    #[doc(alias = "商品简称")]
    #[field("goods_short_name", "商品简称", M)]
    goods_short_name: String,

    /// 网关支付受理渠道.
    ///
    /// Unsure: mandatory as in a sibling interface.
    #[doc(alias = "网关支付受理渠道")]
    #[field("gw_chnnl_tp", "网关支付受理渠道", M, values)]
    gw_chnnl_tp: GwChnnlTp,

    /// 业务种类.
    ///
    /// The six digits of a business code of NUCC, such as 100099.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "业务种类")]
    #[field("biz_tp", "业务种类", M)]
    biz_tp: String,
}

/// 分账对象.
#[doc(alias = "分账对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_split_bunch_quickpay", label = "分账对象")]
pub struct AcctSplitBunchQuickpay {
    /// 分账明细.
    #[doc(alias = "分账明细")]
    #[field("acct_infos", "分账明细", O, items = 0..=4294967295)]
    acct_infos: Vec<AcctInfoQuickpay>,

    /// 百分比分账标志.
    ///
    /// Y splits by percentage.
    #[doc(alias = "百分比分账标志")]
    #[field("percentage_flag", "百分比分账标志", O, values)]
    percentage_flag: Option<YesNo>,

    /// 是否净值分账.
    ///
    /// Only with the fee inside and with percentages.
    #[doc(alias = "是否净值分账")]
    #[field("is_clean_split", "是否净值分账", O, values)]
    is_clean_split: Option<YesNo>,
}

/// 分账明细.
#[doc(alias = "分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_info_quickpay", label = "分账明细")]
pub struct AcctInfoQuickpay {
    /// 分账接收方ID. At most 32 characters.
    #[doc(alias = "分账接收方ID")]
    #[field("huifu_id", "分账接收方ID", O, chars = ..=32)]
    huifu_id: Option<String>,

    /// 分账金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "分账金额")]
    #[field("div_amt", "分账金额", O, amount = yuan_2dp)]
    div_amt: Option<Amount>,

    /// 账户号. At most 9 characters.
    ///
    /// The account that receives the money; left out, the basic account.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=9)]
    acct_id: Option<String>,

    /// 分账百分比%. At most 6 characters.
    ///
    /// Only with percentage_flag Y.
    #[doc(alias = "分账百分比%")]
    #[field("percentage_div", "分账百分比%", O, chars = ..=6)]
    percentage_div: Option<String>,
}

/// 银行扩展信息.
#[doc(alias = "银行扩展信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "extend_pay_data_frontpay", label = "银行扩展信息")]
pub struct ExtendPayDataFrontpay {
    /// 商品简称.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 40 for the same field elsewhere.
    #[doc(alias = "商品简称")]
    #[field("goods_short_name", "商品简称", M)]
    goods_short_name: String,

    /// 网关支付受理渠道.
    ///
    /// Unsure: mandatory as in a sibling interface.
    #[doc(alias = "网关支付受理渠道")]
    #[field("gw_chnnl_tp", "网关支付受理渠道", M, values)]
    gw_chnnl_tp: GwChnnlTp,

    /// 业务种类.
    ///
    /// The six digits of a business code of NUCC, such as 100099.
    ///
    /// Unsure: mandatory as in a sibling interface; no length here; 6 for the same field elsewhere.
    #[doc(alias = "业务种类")]
    #[field("biz_tp", "业务种类", M)]
    biz_tp: String,
}

/// 分账串.
#[doc(alias = "分账串")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_split_bunch_frontpay", label = "分账串")]
pub struct AcctSplitBunchFrontpay {
    /// 分账明细.
    #[doc(alias = "分账明细")]
    #[field("acct_infos", "分账明细", O, items = 0..=4294967295)]
    acct_infos: Vec<AcctInfoFrontpay>,

    /// 百分比分账标志.
    ///
    /// Y splits by percentage.
    #[doc(alias = "百分比分账标志")]
    #[field("percentage_flag", "百分比分账标志", O, values)]
    percentage_flag: Option<YesNo>,

    /// 是否净值分账.
    ///
    /// Only with the fee inside and with percentages.
    #[doc(alias = "是否净值分账")]
    #[field("is_clean_split", "是否净值分账", O, values)]
    is_clean_split: Option<YesNo>,
}

/// pyer_response.
#[doc(alias = "pyer_response")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "pyer_response", label = "pyer_response")]
#[non_exhaustive]
pub struct PyerResponse {
    /// 网关支付类型.
    #[doc(alias = "网关支付类型")]
    #[field("gate_type", "网关支付类型", O, values)]
    pub gate_type: Option<GateType>,

    /// 付款方银行号. At most 32 characters.
    #[doc(alias = "付款方银行号")]
    #[field("pyer_bank_id", "付款方银行号", O, chars = ..=32)]
    pub pyer_bank_id: Option<String>,

    /// 付款方银行卡号. At most 1024 characters.
    ///
    /// Encrypted for the merchant's key.
    #[doc(alias = "付款方银行卡号")]
    #[field("pyer_bank_card_no", "付款方银行卡号", O, chars = ..=1024)]
    pub pyer_bank_card_no: Option<Secret<Pan>>,

    /// 付款方银行账户名. At most 128 characters.
    #[doc(alias = "付款方银行账户名")]
    #[field("pyer_bank_acct_name", "付款方银行账户名", O, chars = ..=128)]
    pub pyer_bank_acct_name: Option<Secret<Name>>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 网联数据.
#[doc(alias = "网联数据")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "nucc_data", label = "网联数据")]
pub struct NuccData {
    /// 商品简称.
    ///
    /// Unsure: no length here; 40 for the same field elsewhere.
    #[doc(alias = "商品简称")]
    #[field("goods_short_name", "商品简称", M)]
    goods_short_name: String,

    /// 网关支付受理渠道.
    #[doc(alias = "网关支付受理渠道")]
    #[field("gw_chnnl_tp", "网关支付受理渠道", M, values)]
    gw_chnnl_tp: GwChnnlTp,

    /// 业务种类.
    ///
    /// The six digits of a business code of NUCC, such as 100099.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "业务种类")]
    #[field("biz_tp", "业务种类", M)]
    biz_tp: String,
}

/// 手续费补贴返还信息.
#[doc(alias = "手续费补贴返还信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "trans_fee_ref_allowance_info_reply", label = "手续费补贴返还信息")]
#[non_exhaustive]
pub struct TransFeeRefAllowanceInfoReply {
    /// 补贴手续费金额. On the wire in yuan.
    #[doc(alias = "补贴手续费金额")]
    #[field("allowance_fee_amt", "补贴手续费金额", O, amount = yuan)]
    pub allowance_fee_amt: Option<Amount>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 终端信息.
#[doc(alias = "终端信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "terminal_info", label = "终端信息")]
pub struct TerminalInfo {
    /// 终端硬件序列号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "终端硬件序列号")]
    #[field("sn", "终端硬件序列号", O)]
    sn: Option<String>,

    /// 终端21号文编号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "终端21号文编号")]
    #[field("tusn", "终端21号文编号", O)]
    tusn: Option<String>,

    /// 终端型号代号.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "终端型号代号")]
    #[field("dev_model_code", "终端型号代号", O)]
    dev_model_code: Option<String>,

    /// 终端布放地址.
    ///
    /// Unsure: sent by a public sample; nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "终端布放地址")]
    #[field("terminal_address", "终端布放地址", O)]
    terminal_address: Option<String>,
}

/// 文件信息.
#[doc(alias = "文件信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "file_detail", label = "文件信息")]
#[non_exhaustive]
pub struct FileDetail {
    /// 商户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O)]
    pub huifu_id: Option<String>,

    /// 文件类型.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "文件类型")]
    #[field("bill_type", "文件类型", O, values)]
    pub bill_type: Option<BillType>,

    /// 文件生成日期.
    ///
    /// The day after the trades.
    ///
    /// Unsure: read by a public client only; no length here; 8 for the same field elsewhere.
    #[doc(alias = "文件生成日期")]
    #[field("file_date", "文件生成日期", O)]
    pub file_date: Option<String>,

    /// 文件jfileID.
    ///
    /// Unsure: read by a public client only; no length here; 64 for the same field elsewhere.
    #[doc(alias = "文件jfileID")]
    #[field("file_id", "文件jfileID", O)]
    pub file_id: Option<String>,

    /// 文件名称.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "文件名称")]
    #[field("file_name", "文件名称", O, also = ["file_Name"])]
    pub file_name: Option<String>,

    /// 下载地址.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "下载地址")]
    #[field("download_url", "下载地址", O)]
    pub download_url: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 文件生成任务信息.
#[doc(alias = "文件生成任务信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "task_detail", label = "文件生成任务信息")]
#[non_exhaustive]
pub struct TaskDetail {
    /// 商户号.
    ///
    /// Unsure: read by a public client only; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O)]
    pub huifu_id: Option<String>,

    /// 文件类型.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "文件类型")]
    #[field("bill_type", "文件类型", O, values)]
    pub bill_type: Option<BillType>,

    /// 数据日期.
    ///
    /// Unsure: read by a public client only; no length here; 8 for the same field elsewhere.
    #[doc(alias = "数据日期")]
    #[field("data_date", "数据日期", O)]
    pub data_date: Option<String>,

    /// 文件jfileID.
    ///
    /// Unsure: read by a public client only; no length here; 64 for the same field elsewhere.
    #[doc(alias = "文件jfileID")]
    #[field("file_id", "文件jfileID", O)]
    pub file_id: Option<String>,

    /// 文件名称.
    ///
    /// Unsure: read by a public client only; no length here; 128 for the same field elsewhere.
    #[doc(alias = "文件名称")]
    #[field("file_name", "文件名称", O, also = ["file_Name"])]
    pub file_name: Option<String>,

    /// 下载地址.
    ///
    /// Unsure: read by a public client only; no public source gives a length.
    #[doc(alias = "下载地址")]
    #[field("download_url", "下载地址", O)]
    pub download_url: Option<String>,

    /// 跑批任务状态.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "跑批任务状态")]
    #[field("task_stat", "跑批任务状态", O, values)]
    pub task_stat: Option<TaskStat>,

    /// 任务开始时间.
    ///
    /// Unsure: read by a public client only; no length here; 14 for the same field elsewhere.
    #[doc(alias = "任务开始时间")]
    #[field("task_start_time", "任务开始时间", O)]
    pub task_start_time: Option<String>,

    /// 任务结束时间.
    ///
    /// Unsure: read by a public client only; no length here; 14 for the same field elsewhere.
    #[doc(alias = "任务结束时间")]
    #[field("task_end_time", "任务结束时间", O)]
    pub task_end_time: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 交易类型扩展参数.
///
/// What version 4 has in place of wx_data, alipay_data and unionpay_data: the same rows without a name around them. Which
/// of them belong together depends on trade_type.
#[doc(alias = "交易类型扩展参数")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "method_expand", label = "交易类型扩展参数")]
pub struct MethodExpand {
    /// 支付授权码.
    ///
    /// Scanned from the payer's phone.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "支付授权码")]
    #[field("auth_code", "支付授权码", O)]
    auth_code: Option<Secret<Credential>>,

    /// 子商户应用ID. At most 32 characters.
    ///
    /// Mandatory for T_JSAPI and T_MINIAPP, together with sub_openid.
    #[doc(alias = "子商户应用ID")]
    #[field("sub_appid", "子商户应用ID", O, chars = ..=32)]
    sub_appid: Option<String>,

    /// 子商户用户标识. At most 128 characters.
    ///
    /// Mandatory for T_JSAPI and T_MINIAPP.
    #[doc(alias = "子商户用户标识")]
    #[field("sub_openid", "子商户用户标识", O, chars = ..=128)]
    sub_openid: Option<Secret<Token>>,

    /// 附加数据. At most 127 characters.
    ///
    /// Comes back unchanged.
    #[doc(alias = "附加数据")]
    #[field("attach", "附加数据", O, chars = ..=127)]
    attach: Option<String>,

    /// 商品描述.
    ///
    /// Unsure: no length here; 1000 for the same field elsewhere.
    #[doc(alias = "商品描述")]
    #[field("body", "商品描述", O)]
    body: Option<String>,

    /// 商品详情.
    ///
    /// Mandatory when `promotion_flag` is Y.
    #[doc(alias = "商品详情")]
    #[field("detail", "商品详情", C, object, when("promotion_flag" = ["Y"]))]
    detail: Option<WxDetailV4>,

    /// 设备号. At most 32 characters.
    #[doc(alias = "设备号")]
    #[field("device_info", "设备号", O, chars = ..=32)]
    device_info: Option<String>,

    /// 订单优惠标记. At most 32 characters.
    #[doc(alias = "订单优惠标记")]
    #[field("goods_tag", "订单优惠标记", O, chars = ..=32)]
    goods_tag: Option<String>,

    /// 实名支付. At most 128 characters.
    #[doc(alias = "实名支付")]
    #[field("identity", "实名支付", O, chars = ..=128)]
    identity: Option<String>,

    /// 开发票入口开放标识. At most 8 characters.
    #[doc(alias = "开发票入口开放标识")]
    #[field("receipt", "开发票入口开放标识", O, chars = ..=8)]
    receipt: Option<String>,

    /// 场景信息.
    #[doc(alias = "场景信息")]
    #[field("scene_info", "场景信息", O, object)]
    scene_info: Option<SceneInfo>,

    /// 终端ip. At most 64 characters.
    ///
    /// Mandatory in direct mode.
    #[doc(alias = "终端ip")]
    #[field("spbill_create_ip", "终端ip", O, chars = ..=64)]
    spbill_create_ip: Option<String>,

    /// 单品优惠标识.
    #[doc(alias = "单品优惠标识")]
    #[field("promotion_flag", "单品优惠标识", O, values)]
    promotion_flag: Option<YesNo>,

    /// 新增商品ID. At most 32 characters.
    #[doc(alias = "新增商品ID")]
    #[field("product_id", "新增商品ID", O, chars = ..=32)]
    product_id: Option<String>,

    /// 指定支付者.
    #[doc(alias = "指定支付者")]
    #[field("limit_payer", "指定支付者", O, values)]
    limit_payer: Option<LimitPayer>,

    /// 支付宝的店铺编号. At most 32 characters.
    #[doc(alias = "支付宝的店铺编号")]
    #[field("alipay_store_id", "支付宝的店铺编号", O, chars = ..=32)]
    alipay_store_id: Option<String>,

    /// 买家的支付宝唯一用户号. At most 28 characters.
    ///
    /// For A_JSAPI this or buyer_logon_id is mandatory.
    #[doc(alias = "买家的支付宝唯一用户号")]
    #[field("buyer_id", "买家的支付宝唯一用户号", O, chars = ..=28)]
    buyer_id: Option<Secret<Token>>,

    /// 买家支付宝账号.
    ///
    /// For A_JSAPI this or buyer_id is mandatory.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 100 for the same field elsewhere.
    #[doc(alias = "买家支付宝账号")]
    #[field("buyer_logon_id", "买家支付宝账号", O)]
    buyer_logon_id: Option<Secret<Token>>,

    /// 业务扩展参数.
    #[doc(alias = "业务扩展参数")]
    #[field("extend_params", "业务扩展参数", O, object)]
    extend_params: Option<ExtendParams>,

    /// 订单包含的商品列表信息.
    #[doc(alias = "订单包含的商品列表信息")]
    #[field("goods_detail", "订单包含的商品列表信息", O, items = 0..=4294967295)]
    goods_detail: Vec<AlipayGoods>,

    /// 商户原始订单号.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户原始订单号")]
    #[field("merchant_order_no", "商户原始订单号", O)]
    merchant_order_no: Option<String>,

    /// 商户操作员编号.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 28 for the same field elsewhere.
    #[doc(alias = "商户操作员编号")]
    #[field("operator_id", "商户操作员编号", O)]
    operator_id: Option<String>,

    /// 销售产品码.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 32 for the same field elsewhere.
    #[doc(alias = "销售产品码")]
    #[field("product_code", "销售产品码", O)]
    product_code: Option<String>,

    /// 卖家支付宝用户号.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 28 for the same field elsewhere.
    #[doc(alias = "卖家支付宝用户号")]
    #[field("seller_id", "卖家支付宝用户号", O)]
    seller_id: Option<String>,

    /// 商户门店编号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户门店编号")]
    #[field("store_id", "商户门店编号", O)]
    store_id: Option<String>,

    /// 外部指定买家.
    #[doc(alias = "外部指定买家")]
    #[field("ext_user_info", "外部指定买家", O, object)]
    ext_user_info: Option<ExtUserInfo>,

    /// 订单标题.
    ///
    /// Mandatory in direct mode.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "订单标题")]
    #[field("subject", "订单标题", O)]
    subject: Option<String>,

    /// 商家门店名称.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "商家门店名称")]
    #[field("store_name", "商家门店名称", O)]
    store_name: Option<String>,

    /// 小程序应用的appid.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "小程序应用的appid")]
    #[field("op_app_id", "小程序应用的appid", O)]
    op_app_id: Option<String>,

    /// 商户业务信息.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "商户业务信息")]
    #[field("ali_business_params", "商户业务信息", O)]
    ali_business_params: Option<String>,

    /// 优惠明细参数.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "优惠明细参数")]
    #[field("ali_promo_params", "优惠明细参数", O)]
    ali_promo_params: Option<String>,

    /// 二维码. At most 256 characters.
    ///
    /// The link of the plate that the payer scanned; mandatory for U_JSAPI.
    #[doc(alias = "二维码")]
    #[field("qr_code", "二维码", O, chars = ..=256)]
    qr_code: Option<String>,

    /// 收款方附加数据. At most 3000 characters.
    #[doc(alias = "收款方附加数据")]
    #[field("addn_data", "收款方附加数据", O, chars = ..=3000)]
    addn_data: Option<String>,

    /// 地区信息. At most 32 characters.
    #[doc(alias = "地区信息")]
    #[field("area_info", "地区信息", O, chars = ..=32)]
    area_info: Option<String>,

    /// 持卡人ip. At most 40 characters.
    ///
    /// Mandatory for U_JSAPI.
    #[doc(alias = "持卡人ip")]
    #[field("customer_ip", "持卡人ip", O, chars = ..=40)]
    customer_ip: Option<String>,

    /// 前台通知地址. At most 200 characters.
    #[doc(alias = "前台通知地址")]
    #[field("front_url", "前台通知地址", O, chars = ..=200)]
    front_url: Option<String>,

    /// 订单描述. At most 200 characters.
    #[doc(alias = "订单描述")]
    #[field("order_desc", "订单描述", O, chars = ..=200)]
    order_desc: Option<String>,

    /// 收款方附言. At most 100 characters.
    #[doc(alias = "收款方附言")]
    #[field("payee_comments", "收款方附言", O, chars = ..=100)]
    payee_comments: Option<String>,

    /// 收款方信息.
    #[doc(alias = "收款方信息")]
    #[field("payee_info", "收款方信息", O, object)]
    payee_info: Option<PayeeInfo>,

    /// 银联分配的服务商机构标识码. At most 11 characters.
    #[doc(alias = "银联分配的服务商机构标识码")]
    #[field("pnr_ins_id_cd", "银联分配的服务商机构标识码", O, chars = ..=11)]
    pnr_ins_id_cd: Option<String>,

    /// 请求方自定义域. At most 500 characters.
    #[doc(alias = "请求方自定义域")]
    #[field("req_reserved", "请求方自定义域", O, chars = ..=500)]
    req_reserved: Option<String>,

    /// 终端信息. At most 32 characters.
    #[doc(alias = "终端信息")]
    #[field("term_info", "终端信息", O, chars = ..=32)]
    term_info: Option<String>,

    /// 银联用户标识. At most 128 characters.
    ///
    /// Mandatory for U_JSAPI. From trade.payment.usermark2.query.
    #[doc(alias = "银联用户标识")]
    #[field("user_id", "银联用户标识", O, chars = ..=128)]
    user_id: Option<Secret<Token>>,

    /// 服务商信息. As JSON in a string.
    #[doc(alias = "服务商信息")]
    #[field("pid_info", "服务商信息", O, object, json)]
    pid_info: Option<PidInfo>,

    /// 银联支付标识.
    ///
    /// From the User-Agent of the browser, such as UnionPay/1.0 CloudPay.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "银联支付标识")]
    #[field("app_up_identifier", "银联支付标识", O)]
    app_up_identifier: Option<String>,

    /// 交易支付渠道.
    #[doc(alias = "交易支付渠道")]
    #[field("pay_channel", "交易支付渠道", O, values)]
    pay_channel: Option<PayChannel>,

    /// 第三方公众账号ID.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "第三方公众账号ID")]
    #[field("third_part_app_id", "第三方公众账号ID", O)]
    third_part_app_id: Option<String>,

    /// 第三方用户标识.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "第三方用户标识")]
    #[field("third_part_open_id", "第三方用户标识", O)]
    third_part_open_id: Option<Secret<Token>>,

    /// 币种.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "币种")]
    #[field("currency_code", "币种", O)]
    currency_code: Option<String>,

    /// 支持发票.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "支持发票")]
    #[field("invoice_st", "支持发票", O)]
    invoice_st: Option<String>,

    /// 商户类别.
    ///
    /// Unsure: no length here; 4 for the same field elsewhere.
    #[doc(alias = "商户类别")]
    #[field("mer_cat_code", "商户类别", O)]
    mer_cat_code: Option<String>,

    /// 特殊计费信息.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "特殊计费信息")]
    #[field("specfeeinfo", "特殊计费信息", O)]
    specfeeinfo: Option<String>,

    /// 终端号.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "终端号")]
    #[field("term_id", "终端号", O)]
    term_id: Option<String>,
}

/// 商品详情.
#[doc(alias = "商品详情")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_detail_v4", label = "商品详情")]
pub struct WxDetailV4 {
    /// 单品列表.
    #[doc(alias = "单品列表")]
    #[field("goods_detail", "单品列表", O, items = 0..=4294967295)]
    goods_detail: Vec<WxGoods>,

    /// 订单原价(元). At most 12 characters.
    #[doc(alias = "订单原价(元)")]
    #[field("cost_price", "订单原价(元)", O, chars = ..=12)]
    cost_price: Option<String>,

    /// 商品小票ID.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商品小票ID")]
    #[field("receipt_id", "商品小票ID", O)]
    receipt_id: Option<String>,
}

/// 银联参数集合.
#[doc(alias = "银联参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "unionpay_data_jspay_v2", label = "银联参数集合")]
pub struct UnionpayDataJspayV2 {
    /// 二维码. At most 256 characters.
    ///
    /// The link of the plate that the payer scanned; mandatory for U_JSAPI.
    #[doc(alias = "二维码")]
    #[field("qr_code", "二维码", O, chars = ..=256)]
    qr_code: Option<String>,

    /// 收款方附加数据. At most 3000 characters.
    #[doc(alias = "收款方附加数据")]
    #[field("addn_data", "收款方附加数据", O, chars = ..=3000)]
    addn_data: Option<String>,

    /// 地区信息. At most 32 characters.
    #[doc(alias = "地区信息")]
    #[field("area_info", "地区信息", O, chars = ..=32)]
    area_info: Option<String>,

    /// 持卡人ip. At most 40 characters.
    ///
    /// Mandatory for U_JSAPI.
    #[doc(alias = "持卡人ip")]
    #[field("customer_ip", "持卡人ip", O, chars = ..=40)]
    customer_ip: Option<String>,

    /// 前台通知地址. At most 200 characters.
    #[doc(alias = "前台通知地址")]
    #[field("front_url", "前台通知地址", O, chars = ..=200)]
    front_url: Option<String>,

    /// 订单描述. At most 200 characters.
    #[doc(alias = "订单描述")]
    #[field("order_desc", "订单描述", O, chars = ..=200)]
    order_desc: Option<String>,

    /// 收款方附言. At most 100 characters.
    #[doc(alias = "收款方附言")]
    #[field("payee_comments", "收款方附言", O, chars = ..=100)]
    payee_comments: Option<String>,

    /// 收款方信息.
    #[doc(alias = "收款方信息")]
    #[field("payee_info", "收款方信息", O, object)]
    payee_info: Option<PayeeInfo>,

    /// 银联分配的服务商机构标识码. At most 11 characters.
    #[doc(alias = "银联分配的服务商机构标识码")]
    #[field("pnr_ins_id_cd", "银联分配的服务商机构标识码", O, chars = ..=11)]
    pnr_ins_id_cd: Option<String>,

    /// 请求方自定义域. At most 500 characters.
    #[doc(alias = "请求方自定义域")]
    #[field("req_reserved", "请求方自定义域", O, chars = ..=500)]
    req_reserved: Option<String>,

    /// 终端信息. At most 32 characters.
    #[doc(alias = "终端信息")]
    #[field("term_info", "终端信息", O, chars = ..=32)]
    term_info: Option<String>,

    /// 银联用户标识. At most 128 characters.
    ///
    /// Mandatory for U_JSAPI. From trade.payment.usermark2.query.
    #[doc(alias = "银联用户标识")]
    #[field("user_id", "银联用户标识", O, chars = ..=128)]
    user_id: Option<Secret<Token>>,

    /// 银联支付标识.
    ///
    /// From the User-Agent of the browser, such as UnionPay/1.0 CloudPay.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "银联支付标识")]
    #[field("app_up_identifier", "银联支付标识", O)]
    app_up_identifier: Option<String>,

    /// 交易支付渠道.
    #[doc(alias = "交易支付渠道")]
    #[field("pay_channel", "交易支付渠道", O, values)]
    pay_channel: Option<PayChannel>,

    /// 第三方公众账号ID.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "第三方公众账号ID")]
    #[field("third_part_app_id", "第三方公众账号ID", O)]
    third_part_app_id: Option<String>,

    /// 第三方用户标识.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "第三方用户标识")]
    #[field("third_part_open_id", "第三方用户标识", O)]
    third_part_open_id: Option<Secret<Token>>,
}

/// 银联参数集合.
#[doc(alias = "银联参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "unionpay_data_jspay", label = "银联参数集合")]
pub struct UnionpayDataJspay {
    /// 二维码. At most 256 characters.
    ///
    /// The link of the plate that the payer scanned; mandatory for U_JSAPI.
    #[doc(alias = "二维码")]
    #[field("qr_code", "二维码", O, chars = ..=256)]
    qr_code: Option<String>,

    /// 收款方附加数据. At most 3000 characters.
    #[doc(alias = "收款方附加数据")]
    #[field("addn_data", "收款方附加数据", O, chars = ..=3000)]
    addn_data: Option<String>,

    /// 地区信息. At most 32 characters.
    #[doc(alias = "地区信息")]
    #[field("area_info", "地区信息", O, chars = ..=32)]
    area_info: Option<String>,

    /// 持卡人ip. At most 40 characters.
    ///
    /// Mandatory for U_JSAPI.
    #[doc(alias = "持卡人ip")]
    #[field("customer_ip", "持卡人ip", O, chars = ..=40)]
    customer_ip: Option<String>,

    /// 前台通知地址. At most 200 characters.
    #[doc(alias = "前台通知地址")]
    #[field("front_url", "前台通知地址", O, chars = ..=200)]
    front_url: Option<String>,

    /// 订单描述. At most 200 characters.
    #[doc(alias = "订单描述")]
    #[field("order_desc", "订单描述", O, chars = ..=200)]
    order_desc: Option<String>,

    /// 收款方附言. At most 100 characters.
    #[doc(alias = "收款方附言")]
    #[field("payee_comments", "收款方附言", O, chars = ..=100)]
    payee_comments: Option<String>,

    /// 收款方信息.
    #[doc(alias = "收款方信息")]
    #[field("payee_info", "收款方信息", O, object)]
    payee_info: Option<PayeeInfo>,

    /// 银联分配的服务商机构标识码. At most 11 characters.
    #[doc(alias = "银联分配的服务商机构标识码")]
    #[field("pnr_ins_id_cd", "银联分配的服务商机构标识码", O, chars = ..=11)]
    pnr_ins_id_cd: Option<String>,

    /// 请求方自定义域. At most 500 characters.
    #[doc(alias = "请求方自定义域")]
    #[field("req_reserved", "请求方自定义域", O, chars = ..=500)]
    req_reserved: Option<String>,

    /// 终端信息. At most 32 characters.
    #[doc(alias = "终端信息")]
    #[field("term_info", "终端信息", O, chars = ..=32)]
    term_info: Option<String>,

    /// 银联用户标识. At most 128 characters.
    ///
    /// Mandatory for U_JSAPI. From trade.payment.usermark2.query.
    #[doc(alias = "银联用户标识")]
    #[field("user_id", "银联用户标识", O, chars = ..=128)]
    user_id: Option<Secret<Token>>,

    /// 服务商信息. As JSON in a string.
    #[doc(alias = "服务商信息")]
    #[field("pid_info", "服务商信息", O, object, json)]
    pid_info: Option<PidInfo>,

    /// 银联支付标识.
    ///
    /// From the User-Agent of the browser, such as UnionPay/1.0 CloudPay.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "银联支付标识")]
    #[field("app_up_identifier", "银联支付标识", O)]
    app_up_identifier: Option<String>,

    /// 交易支付渠道.
    #[doc(alias = "交易支付渠道")]
    #[field("pay_channel", "交易支付渠道", O, values)]
    pay_channel: Option<PayChannel>,

    /// 第三方公众账号ID.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "第三方公众账号ID")]
    #[field("third_part_app_id", "第三方公众账号ID", O)]
    third_part_app_id: Option<String>,

    /// 第三方用户标识.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "第三方用户标识")]
    #[field("third_part_open_id", "第三方用户标识", O)]
    third_part_open_id: Option<Secret<Token>>,
}

/// 银联参数集合.
#[doc(alias = "银联参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "unionpay_data_micropay_v2", label = "银联参数集合")]
pub struct UnionpayDataMicropayV2 {
    /// 收款方附加数据. At most 3000 characters.
    #[doc(alias = "收款方附加数据")]
    #[field("addn_data", "收款方附加数据", O, chars = ..=3000)]
    addn_data: Option<String>,

    /// 银联分配的服务商机构标识码. At most 11 characters.
    #[doc(alias = "银联分配的服务商机构标识码")]
    #[field("pnr_ins_id_cd", "银联分配的服务商机构标识码", O, chars = ..=11)]
    pnr_ins_id_cd: Option<String>,

    /// 币种.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "币种")]
    #[field("currency_code", "币种", O)]
    currency_code: Option<String>,

    /// 支持发票.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "支持发票")]
    #[field("invoice_st", "支持发票", O)]
    invoice_st: Option<String>,

    /// 商户类别.
    ///
    /// Unsure: no length here; 4 for the same field elsewhere.
    #[doc(alias = "商户类别")]
    #[field("mer_cat_code", "商户类别", O)]
    mer_cat_code: Option<String>,

    /// 特殊计费信息.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "特殊计费信息")]
    #[field("specfeeinfo", "特殊计费信息", O)]
    specfeeinfo: Option<String>,

    /// 终端号.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "终端号")]
    #[field("term_id", "终端号", O)]
    term_id: Option<String>,
}

/// 银联参数集合.
#[doc(alias = "银联参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "unionpay_data_micropay", label = "银联参数集合")]
pub struct UnionpayDataMicropay {
    /// 收款方附加数据. At most 3000 characters.
    #[doc(alias = "收款方附加数据")]
    #[field("addn_data", "收款方附加数据", O, chars = ..=3000)]
    addn_data: Option<String>,

    /// 银联分配的服务商机构标识码. At most 11 characters.
    #[doc(alias = "银联分配的服务商机构标识码")]
    #[field("pnr_ins_id_cd", "银联分配的服务商机构标识码", O, chars = ..=11)]
    pnr_ins_id_cd: Option<String>,

    /// 服务商信息. As JSON in a string.
    #[doc(alias = "服务商信息")]
    #[field("pid_info", "服务商信息", O, object, json)]
    pid_info: Option<PidInfo>,

    /// 币种.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "币种")]
    #[field("currency_code", "币种", O)]
    currency_code: Option<String>,

    /// 支持发票.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "支持发票")]
    #[field("invoice_st", "支持发票", O)]
    invoice_st: Option<String>,

    /// 商户类别.
    ///
    /// Unsure: no length here; 4 for the same field elsewhere.
    #[doc(alias = "商户类别")]
    #[field("mer_cat_code", "商户类别", O)]
    mer_cat_code: Option<String>,

    /// 特殊计费信息.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "特殊计费信息")]
    #[field("specfeeinfo", "特殊计费信息", O)]
    specfeeinfo: Option<String>,

    /// 终端号.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "终端号")]
    #[field("term_id", "终端号", O)]
    term_id: Option<String>,
}

/// 公共请求参数.
///
/// Stands around data in every request. The signature is over the text of data alone.
#[doc(alias = "公共请求参数")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "common_parameters", label = "公共请求参数")]
pub struct CommonParameters {
    /// 系统号. At most 32 characters.
    ///
    /// The huifu_id of the channel merchant, or of a merchant that signed with Huifu itself.
    #[doc(alias = "系统号")]
    #[field("sys_id", "系统号", M, chars = ..=32)]
    sys_id: String,

    /// 产品号. At most 32 characters.
    ///
    /// Given by Huifu. 数据权限认证失败 means that sys_id, product_id and the huifu_id of the request do not belong
    /// together.
    #[doc(alias = "产品号")]
    #[field("product_id", "产品号", M, chars = ..=32)]
    product_id: String,

    /// 签名. At most 512 characters.
    ///
    /// SHA256withRSA over data, its names sorted on the first level, without blanks, in base64.
    #[doc(alias = "签名")]
    #[field("sign", "签名", M, chars = ..=512)]
    sign: String,
}

/// 微信参数集合.
///
/// For the WeChat trade types of 聚合正扫.
#[doc(alias = "微信参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_data", label = "微信参数集合")]
pub struct WxData {
    /// 子商户应用ID. At most 32 characters.
    ///
    /// Mandatory for T_JSAPI and T_MINIAPP, together with sub_openid.
    #[doc(alias = "子商户应用ID")]
    #[field("sub_appid", "子商户应用ID", O, chars = ..=32)]
    sub_appid: Option<String>,

    /// 子商户用户标识. At most 128 characters.
    ///
    /// Mandatory for T_JSAPI and T_MINIAPP.
    #[doc(alias = "子商户用户标识")]
    #[field("sub_openid", "子商户用户标识", O, chars = ..=128)]
    sub_openid: Option<Secret<Token>>,

    /// 附加数据. At most 127 characters.
    ///
    /// Comes back unchanged.
    #[doc(alias = "附加数据")]
    #[field("attach", "附加数据", O, chars = ..=127)]
    attach: Option<String>,

    /// 商品描述.
    ///
    /// Unsure: no length here; 1000 for the same field elsewhere.
    #[doc(alias = "商品描述")]
    #[field("body", "商品描述", O)]
    body: Option<String>,

    /// 商品详情.
    ///
    /// Mandatory when `promotion_flag` is Y.
    #[doc(alias = "商品详情")]
    #[field("detail", "商品详情", C, object, when("promotion_flag" = ["Y"]))]
    detail: Option<WxDetail>,

    /// 设备号. At most 32 characters.
    #[doc(alias = "设备号")]
    #[field("device_info", "设备号", O, chars = ..=32)]
    device_info: Option<String>,

    /// 订单优惠标记. At most 32 characters.
    #[doc(alias = "订单优惠标记")]
    #[field("goods_tag", "订单优惠标记", O, chars = ..=32)]
    goods_tag: Option<String>,

    /// 实名支付. At most 128 characters.
    #[doc(alias = "实名支付")]
    #[field("identity", "实名支付", O, chars = ..=128)]
    identity: Option<String>,

    /// 开发票入口开放标识. At most 8 characters.
    #[doc(alias = "开发票入口开放标识")]
    #[field("receipt", "开发票入口开放标识", O, chars = ..=8)]
    receipt: Option<String>,

    /// 场景信息.
    #[doc(alias = "场景信息")]
    #[field("scene_info", "场景信息", O, object)]
    scene_info: Option<SceneInfo>,

    /// 终端ip. At most 64 characters.
    ///
    /// Mandatory in direct mode.
    #[doc(alias = "终端ip")]
    #[field("spbill_create_ip", "终端ip", O, chars = ..=64)]
    spbill_create_ip: Option<String>,

    /// 单品优惠标识.
    #[doc(alias = "单品优惠标识")]
    #[field("promotion_flag", "单品优惠标识", O, values)]
    promotion_flag: Option<YesNo>,

    /// 新增商品ID. At most 32 characters.
    #[doc(alias = "新增商品ID")]
    #[field("product_id", "新增商品ID", O, chars = ..=32)]
    product_id: Option<String>,

    /// 指定支付者.
    #[doc(alias = "指定支付者")]
    #[field("limit_payer", "指定支付者", O, values)]
    limit_payer: Option<LimitPayer>,
}

/// 商品详情.
#[doc(alias = "商品详情")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_detail", label = "商品详情")]
pub struct WxDetail {
    /// 单品列表.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "单品列表")]
    #[field("goods_detail", "单品列表", O, items = 0..=4294967295)]
    goods_detail: Vec<WxGoods>,

    /// 订单原价(元). At most 12 characters.
    #[doc(alias = "订单原价(元)")]
    #[field("cost_price", "订单原价(元)", O, chars = ..=12)]
    cost_price: Option<String>,

    /// 商品小票ID.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商品小票ID")]
    #[field("receipt_id", "商品小票ID", O)]
    receipt_id: Option<String>,
}

/// 单品列表.
#[doc(alias = "单品列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_goods", label = "单品列表")]
pub struct WxGoods {
    /// 商品编码. At most 32 characters.
    #[doc(alias = "商品编码")]
    #[field("goods_id", "商品编码", O, chars = ..=32)]
    goods_id: Option<String>,

    /// 商品名称. At most 256 characters.
    #[doc(alias = "商品名称")]
    #[field("goods_name", "商品名称", O, chars = ..=256)]
    goods_name: Option<String>,

    /// 商品单价(元). At most 12 characters.
    #[doc(alias = "商品单价(元)")]
    #[field("price", "商品单价(元)", O, chars = ..=12)]
    price: Option<String>,

    /// 商品数量.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商品数量")]
    #[field("quantity", "商品数量", O)]
    quantity: Option<String>,

    /// 微信侧商品编码. At most 32 characters.
    #[doc(alias = "微信侧商品编码")]
    #[field("wxpay_goods_id", "微信侧商品编码", O, chars = ..=32)]
    wxpay_goods_id: Option<String>,
}

/// 场景信息.
#[doc(alias = "场景信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "scene_info", label = "场景信息")]
pub struct SceneInfo {
    /// 门店信息.
    #[doc(alias = "门店信息")]
    #[field("store_info", "门店信息", O, object)]
    store_info: Option<StoreInfo>,
}

/// 门店信息.
#[doc(alias = "门店信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "store_info", label = "门店信息")]
pub struct StoreInfo {
    /// 门店id.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "门店id")]
    #[field("id", "门店id", O)]
    id: Option<String>,

    /// 门店名称.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "门店名称")]
    #[field("name", "门店名称", O)]
    name: Option<String>,

    /// 门店行政区划码.
    ///
    /// Unsure: no length here; 6 for the same field elsewhere.
    #[doc(alias = "门店行政区划码")]
    #[field("area_code", "门店行政区划码", O)]
    area_code: Option<String>,

    /// 门店详细地址.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "门店详细地址")]
    #[field("address", "门店详细地址", O)]
    address: Option<String>,
}

/// 支付宝参数集合.
///
/// For the Alipay trade types of 聚合正扫.
#[doc(alias = "支付宝参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "alipay_data", label = "支付宝参数集合")]
pub struct AlipayData {
    /// 支付宝的店铺编号. At most 32 characters.
    #[doc(alias = "支付宝的店铺编号")]
    #[field("alipay_store_id", "支付宝的店铺编号", O, chars = ..=32)]
    alipay_store_id: Option<String>,

    /// 买家的支付宝唯一用户号. At most 28 characters.
    ///
    /// For A_JSAPI this or buyer_logon_id is mandatory.
    #[doc(alias = "买家的支付宝唯一用户号")]
    #[field("buyer_id", "买家的支付宝唯一用户号", O, chars = ..=28)]
    buyer_id: Option<Secret<Token>>,

    /// 买家支付宝账号.
    ///
    /// For A_JSAPI this or buyer_id is mandatory.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 100 for the same field elsewhere.
    #[doc(alias = "买家支付宝账号")]
    #[field("buyer_logon_id", "买家支付宝账号", O)]
    buyer_logon_id: Option<Secret<Token>>,

    /// 业务扩展参数.
    #[doc(alias = "业务扩展参数")]
    #[field("extend_params", "业务扩展参数", O, object)]
    extend_params: Option<ExtendParams>,

    /// 订单包含的商品列表信息.
    #[doc(alias = "订单包含的商品列表信息")]
    #[field("goods_detail", "订单包含的商品列表信息", O, items = 0..=4294967295)]
    goods_detail: Vec<AlipayGoods>,

    /// 商户原始订单号.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户原始订单号")]
    #[field("merchant_order_no", "商户原始订单号", O)]
    merchant_order_no: Option<String>,

    /// 商户操作员编号.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 28 for the same field elsewhere.
    #[doc(alias = "商户操作员编号")]
    #[field("operator_id", "商户操作员编号", O)]
    operator_id: Option<String>,

    /// 销售产品码.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 32 for the same field elsewhere.
    #[doc(alias = "销售产品码")]
    #[field("product_code", "销售产品码", O)]
    product_code: Option<String>,

    /// 卖家支付宝用户号.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 28 for the same field elsewhere.
    #[doc(alias = "卖家支付宝用户号")]
    #[field("seller_id", "卖家支付宝用户号", O)]
    seller_id: Option<String>,

    /// 商户门店编号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户门店编号")]
    #[field("store_id", "商户门店编号", O)]
    store_id: Option<String>,

    /// 外部指定买家.
    #[doc(alias = "外部指定买家")]
    #[field("ext_user_info", "外部指定买家", O, object)]
    ext_user_info: Option<ExtUserInfo>,

    /// 订单标题.
    ///
    /// Mandatory in direct mode.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "订单标题")]
    #[field("subject", "订单标题", O)]
    subject: Option<String>,

    /// 商家门店名称.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "商家门店名称")]
    #[field("store_name", "商家门店名称", O)]
    store_name: Option<String>,

    /// 小程序应用的appid.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "小程序应用的appid")]
    #[field("op_app_id", "小程序应用的appid", O)]
    op_app_id: Option<String>,

    /// 商户业务信息.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "商户业务信息")]
    #[field("ali_business_params", "商户业务信息", O)]
    ali_business_params: Option<String>,

    /// 订单描述.
    ///
    /// Unsure: no length here; 1000 for the same field elsewhere.
    #[doc(alias = "订单描述")]
    #[field("body", "订单描述", O)]
    body: Option<String>,

    /// 优惠明细参数.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "优惠明细参数")]
    #[field("ali_promo_params", "优惠明细参数", O)]
    ali_promo_params: Option<String>,
}

/// 业务扩展参数.
#[doc(alias = "业务扩展参数")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "extend_params", label = "业务扩展参数")]
pub struct ExtendParams {
    /// 卡类型. At most 32 characters.
    #[doc(alias = "卡类型")]
    #[field("card_type", "卡类型", O, chars = ..=32)]
    card_type: Option<String>,

    /// 支付宝点餐场景类型.
    #[doc(alias = "支付宝点餐场景类型")]
    #[field("food_order_type", "支付宝点餐场景类型", O, values)]
    food_order_type: Option<FoodOrderType>,

    /// 花呗分期数. At most 5 characters.
    #[doc(alias = "花呗分期数")]
    #[field("hb_fq_num", "花呗分期数", O, chars = ..=5)]
    hb_fq_num: Option<String>,

    /// 花呗卖家手续费百分比. At most 3 characters.
    #[doc(alias = "花呗卖家手续费百分比")]
    #[field("hb_fq_seller_percent", "花呗卖家手续费百分比", O, chars = ..=3)]
    hb_fq_seller_percent: Option<String>,

    /// 行业数据回流信息. At most 64 characters.
    #[doc(alias = "行业数据回流信息")]
    #[field("industry_reflux_info", "行业数据回流信息", O, chars = ..=64)]
    industry_reflux_info: Option<String>,

    /// 信用卡分期资产方式. At most 20 characters.
    #[doc(alias = "信用卡分期资产方式")]
    #[field("fq_channels", "信用卡分期资产方式", O, chars = ..=20)]
    fq_channels: Option<String>,

    /// 停车场id. At most 28 characters.
    #[doc(alias = "停车场id")]
    #[field("parking_id", "停车场id", O, chars = ..=28)]
    parking_id: Option<String>,

    /// 系统商编号. At most 64 characters.
    #[doc(alias = "系统商编号")]
    #[field("sys_service_provider_id", "系统商编号", O, chars = ..=64)]
    sys_service_provider_id: Option<String>,

    /// 支卡通相关参数.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "支卡通相关参数")]
    #[field("preset_pay_tool", "支卡通相关参数", O)]
    preset_pay_tool: Option<String>,
}

/// 订单包含的商品列表信息.
#[doc(alias = "订单包含的商品列表信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "alipay_goods", label = "订单包含的商品列表信息")]
pub struct AlipayGoods {
    /// 商品的编号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商品的编号")]
    #[field("goods_id", "商品的编号", M)]
    goods_id: String,

    /// 商品名称.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "商品名称")]
    #[field("goods_name", "商品名称", M)]
    goods_name: String,

    /// 商品单价(元).
    ///
    /// Unsure: no length here; 12 for the same field elsewhere.
    #[doc(alias = "商品单价(元)")]
    #[field("price", "商品单价(元)", M)]
    price: String,

    /// 商品数量.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商品数量")]
    #[field("quantity", "商品数量", M)]
    quantity: String,

    /// 商品描述信息.
    ///
    /// Unsure: no length here; 1000 for the same field elsewhere.
    #[doc(alias = "商品描述信息")]
    #[field("body", "商品描述信息", O)]
    body: Option<String>,

    /// 商品类目树.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 128 for the same field elsewhere.
    #[doc(alias = "商品类目树")]
    #[field("categories_tree", "商品类目树", O)]
    categories_tree: Option<String>,

    /// 商品的展示地址.
    ///
    /// Unsure: no length here; 400 for the same field elsewhere.
    #[doc(alias = "商品的展示地址")]
    #[field("show_url", "商品的展示地址", O)]
    show_url: Option<String>,

    /// 商品类目.
    ///
    /// Unsure: no length here; 24 for the same field elsewhere.
    #[doc(alias = "商品类目")]
    #[field("goods_category", "商品类目", O)]
    goods_category: Option<String>,
}

/// 外部指定买家.
#[doc(alias = "外部指定买家")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "ext_user_info", label = "外部指定买家")]
pub struct ExtUserInfo {
    /// 姓名. At most 16 characters.
    #[doc(alias = "姓名")]
    #[field("name", "姓名", O, chars = ..=16)]
    name: Option<Secret<Name>>,

    /// 手机号. At most 20 characters.
    #[doc(alias = "手机号")]
    #[field("mobile", "手机号", O, chars = ..=20)]
    mobile: Option<Secret<Phone>>,

    /// 证件类型.
    #[doc(alias = "证件类型")]
    #[field("cert_type", "证件类型", O, values)]
    cert_type: Option<AliCertType>,

    /// 证件号. At most 64 characters. Sent encrypted.
    #[doc(alias = "证件号")]
    #[field("cert_no", "证件号", O, chars = ..=64, encrypted)]
    cert_no: Option<Secret<IdCard>>,

    /// 允许的最小买家年龄. At most 3 characters.
    ///
    /// Counts only if need_check_info is T.
    #[doc(alias = "允许的最小买家年龄")]
    #[field("min_age", "允许的最小买家年龄", O, chars = ..=3)]
    min_age: Option<String>,

    /// 是否强制校验付款人身份信息.
    #[doc(alias = "是否强制校验付款人身份信息")]
    #[field("fix_buyer", "是否强制校验付款人身份信息", O, values)]
    fix_buyer: Option<TrueFalse>,

    /// 是否强制校验身份信息.
    #[doc(alias = "是否强制校验身份信息")]
    #[field("need_check_info", "是否强制校验身份信息", O, values)]
    need_check_info: Option<TrueFalse>,
}

/// 收款方信息.
#[doc(alias = "收款方信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "payee_info", label = "收款方信息")]
pub struct PayeeInfo {
    /// 商户类别. At most 4 characters.
    #[doc(alias = "商户类别")]
    #[field("mer_cat_code", "商户类别", O, chars = ..=4)]
    mer_cat_code: Option<String>,

    /// 二级商户代码. At most 20 characters.
    #[doc(alias = "二级商户代码")]
    #[field("sub_id", "二级商户代码", O, chars = ..=20)]
    sub_id: Option<String>,

    /// 二级商户名称. At most 100 characters.
    #[doc(alias = "二级商户名称")]
    #[field("sub_name", "二级商户名称", O, chars = ..=100)]
    sub_name: Option<String>,

    /// 终端号. At most 8 characters.
    #[doc(alias = "终端号")]
    #[field("term_id", "终端号", O, chars = ..=8)]
    term_id: Option<String>,
}

/// 服务商信息.
#[doc(alias = "服务商信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "pid_info", label = "服务商信息")]
pub struct PidInfo {
    /// 服务商订单编号.
    ///
    /// Unsure: no length here; 40 for the same field elsewhere.
    #[doc(alias = "服务商订单编号")]
    #[field("pnr_order_id", "服务商订单编号", O)]
    pnr_order_id: Option<String>,

    /// 服务商密文.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "服务商密文")]
    #[field("pid_sct", "服务商密文", O)]
    pid_sct: Option<Secret<Credential>>,

    /// 场景标识.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "场景标识")]
    #[field("trade_scene", "场景标识", O)]
    trade_scene: Option<String>,
}

/// 数字人民币参数集合.
#[doc(alias = "数字人民币参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "dc_data", label = "数字人民币参数集合")]
pub struct DcData {
    /// 数字货币银行编号.
    #[doc(alias = "数字货币银行编号")]
    #[field("digital_bank_no", "数字货币银行编号", O, values)]
    digital_bank_no: Option<DigitalBankNo>,
}

/// 抖音参数集合.
#[doc(alias = "抖音参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "dy_data", label = "抖音参数集合")]
pub struct DyData {
    /// 子商户应用ID.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "子商户应用ID")]
    #[field("sub_appid", "子商户应用ID", O)]
    sub_appid: Option<String>,

    /// 订单优惠标记.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "订单优惠标记")]
    #[field("goods_tag", "订单优惠标记", O)]
    goods_tag: Option<String>,

    /// 终端ip.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "终端ip")]
    #[field("order_ip", "终端ip", O)]
    order_ip: Option<String>,

    /// 抖音H5支付请求信息. As JSON in a string.
    ///
    /// As text at most 2048 characters.
    #[doc(alias = "抖音H5支付请求信息")]
    #[field("h5_info", "抖音H5支付请求信息", O, object, json)]
    h5_info: Option<H5Info>,
}

/// 抖音H5支付请求信息.
#[doc(alias = "抖音H5支付请求信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "h5_info", label = "抖音H5支付请求信息")]
pub struct H5Info {
    /// 场景类型.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias("场景类型", "type"))]
    #[field("type", "场景类型", O)]
    type_: Option<String>,

    /// 应用名称.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "应用名称")]
    #[field("app_name", "应用名称", O)]
    app_name: Option<String>,

    /// 网站URL.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "网站URL")]
    #[field("app_url", "网站URL", O)]
    app_url: Option<String>,

    /// iOS平台BundleID.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "iOS平台BundleID")]
    #[field("bundle_id", "iOS平台BundleID", O)]
    bundle_id: Option<String>,

    /// Android平台PackageName.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "Android平台PackageName")]
    #[field("package_name", "Android平台PackageName", O)]
    package_name: Option<String>,
}

/// 分账对象.
///
/// Fixed amounts add up to at most the amount of the trade, percentages to 100.00.
#[doc(alias = "分账对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_split_bunch", label = "分账对象")]
pub struct AcctSplitBunch {
    /// 分账明细.
    #[doc(alias = "分账明细")]
    #[field("acct_infos", "分账明细", O, items = 0..=4294967295)]
    acct_infos: Vec<AcctInfo>,

    /// 百分比分账标志.
    ///
    /// Y splits by percentage.
    #[doc(alias = "百分比分账标志")]
    #[field("percentage_flag", "百分比分账标志", O, values)]
    percentage_flag: Option<YesNo>,

    /// 是否净值分账.
    ///
    /// Only with the fee inside and with percentages.
    #[doc(alias = "是否净值分账")]
    #[field("is_clean_split", "是否净值分账", O, values)]
    is_clean_split: Option<YesNo>,
}

/// 分账明细.
#[doc(alias = "分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_info", label = "分账明细")]
pub struct AcctInfo {
    /// 分账接收方ID. At most 32 characters.
    #[doc(alias = "分账接收方ID")]
    #[field("huifu_id", "分账接收方ID", M, chars = ..=32)]
    huifu_id: String,

    /// 分账金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "分账金额")]
    #[field("div_amt", "分账金额", O, amount = yuan_2dp)]
    div_amt: Option<Amount>,

    /// 账户号. At most 9 characters.
    ///
    /// The account that receives the money; left out, the basic account.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=9)]
    acct_id: Option<String>,

    /// 分账百分比%. At most 6 characters.
    ///
    /// Only with percentage_flag Y.
    #[doc(alias = "分账百分比%")]
    #[field("percentage_div", "分账百分比%", O, chars = ..=6)]
    percentage_div: Option<String>,
}

/// 补贴支付信息.
///
/// One payer of a subsidy.
#[doc(alias = "补贴支付信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "combinedpay_data", label = "补贴支付信息")]
pub struct CombinedpayData {
    /// 补贴方汇付商户号. At most 32 characters.
    #[doc(alias = "补贴方汇付商户号")]
    #[field("huifu_id", "补贴方汇付商户号", M, chars = ..=32)]
    huifu_id: String,

    /// 补贴方类型.
    #[doc(alias = "补贴方类型")]
    #[field("user_type", "补贴方类型", M, values)]
    user_type: SubsidyUserType,

    /// 补贴方账户号. At most 32 characters.
    #[doc(alias = "补贴方账户号")]
    #[field("acct_id", "补贴方账户号", M, chars = ..=32)]
    acct_id: String,

    /// 补贴金额. On the wire in yuan with two decimals.
    #[doc(alias = "补贴金额")]
    #[field("amount", "补贴金额", M, amount = yuan_2dp)]
    amount: Amount,
}

/// 补贴支付手续费承担方信息.
#[doc(alias = "补贴支付手续费承担方信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "combinedpay_data_fee_info", label = "补贴支付手续费承担方信息")]
pub struct CombinedpayDataFeeInfo {
    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=32)]
    huifu_id: Option<String>,

    /// 账户号. At most 32 characters.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=32)]
    acct_id: Option<String>,
}

/// 安全信息.
///
/// At least one of ip_addr, base_station, and latitude with longitude.
#[doc(alias = "安全信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "risk_check_data", label = "安全信息")]
#[message(at_least_one("ip_addr", "base_station", "latitude"))]
#[message(together("latitude", "longitude"))]
pub struct RiskCheckData {
    /// ip地址. At most 32 characters.
    #[doc(alias = "ip地址")]
    #[field("ip_addr", "ip地址", C, chars = ..=32)]
    ip_addr: Option<String>,

    /// 基站地址. At most 32 characters.
    ///
    /// mcc (3), mnc (2), location_cd (5 hexadecimal digits) and lbs_num (5), one after the other.
    #[doc(alias = "基站地址")]
    #[field("base_station", "基站地址", C, chars = ..=32)]
    base_station: Option<String>,

    /// 纬度. At most 32 characters.
    ///
    /// North with +, south with -; at most 2 digits before and 6 behind the point.
    #[doc(alias = "纬度")]
    #[field("latitude", "纬度", C, chars = ..=32)]
    latitude: Option<String>,

    /// 经度. At most 32 characters.
    ///
    /// East with +, west with -; at most 3 digits before and 5 behind the point.
    #[doc(alias = "经度")]
    #[field("longitude", "经度", C, chars = ..=32)]
    longitude: Option<String>,
}

/// 设备信息.
#[doc(alias = "设备信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "terminal_device_data", label = "设备信息")]
pub struct TerminalDeviceData {
    /// 商户设备类型.
    #[doc(alias = "商户设备类型")]
    #[field("mer_device_type", "商户设备类型", M, values)]
    mer_device_type: MerDeviceType,

    /// 汇付机具号. At most 32 characters.
    ///
    /// The device_id of the terminal registration.
    #[doc(alias = "汇付机具号")]
    #[field("devs_id", "汇付机具号", M, chars = ..=32)]
    devs_id: String,

    /// 设备类型.
    #[doc(alias = "设备类型")]
    #[field("device_type", "设备类型", O, values)]
    device_type: Option<DeviceType>,

    /// 交易设备IP. At most 64 characters.
    ///
    /// The payer's public IPv4 address.
    #[doc(alias = "交易设备IP")]
    #[field("device_ip", "交易设备IP", O, chars = ..=64)]
    device_ip: Option<String>,

    /// 交易设备MAC. At most 64 characters.
    #[doc(alias = "交易设备MAC")]
    #[field("device_mac", "交易设备MAC", O, chars = ..=64)]
    device_mac: Option<String>,

    /// 交易设备IMEI. At most 64 characters.
    #[doc(alias = "交易设备IMEI")]
    #[field("device_imei", "交易设备IMEI", O, chars = ..=64)]
    device_imei: Option<String>,

    /// 交易设备IMSI. At most 64 characters.
    #[doc(alias = "交易设备IMSI")]
    #[field("device_imsi", "交易设备IMSI", O, chars = ..=64)]
    device_imsi: Option<String>,

    /// 交易设备ICCID. At most 64 characters.
    #[doc(alias = "交易设备ICCID")]
    #[field("device_icc_id", "交易设备ICCID", O, chars = ..=64)]
    device_icc_id: Option<String>,

    /// 交易设备WIFIMAC. At most 64 characters.
    #[doc(alias = "交易设备WIFIMAC")]
    #[field("device_wifi_mac", "交易设备WIFIMAC", O, chars = ..=64)]
    device_wifi_mac: Option<String>,

    /// 交易设备GPS. At most 64 characters.
    ///
    /// Longitude and latitude, as in 20.346790,-4.654321.
    #[doc(alias = "交易设备GPS")]
    #[field("device_gps", "交易设备GPS", O, chars = ..=64)]
    device_gps: Option<String>,

    /// 商户终端应用程序版本. At most 8 characters.
    #[doc(alias = "商户终端应用程序版本")]
    #[field("app_version", "商户终端应用程序版本", O, chars = ..=8)]
    app_version: Option<String>,

    /// SIM卡卡号. At most 20 characters.
    #[doc(alias = "SIM卡卡号")]
    #[field("icc_id", "SIM卡卡号", O, chars = ..=20)]
    icc_id: Option<String>,

    /// 商户终端实时经纬度信息. At most 32 characters.
    ///
    /// Latitude and longitude, as in +37.12/-121.213. UnionPay trades need this or mer_device_ip.
    #[doc(alias = "商户终端实时经纬度信息")]
    #[field("location", "商户终端实时经纬度信息", O, chars = ..=32)]
    location: Option<String>,

    /// 商户交易设备IP. At most 64 characters.
    ///
    /// UnionPay trades need this or location.
    #[doc(alias = "商户交易设备IP")]
    #[field("mer_device_ip", "商户交易设备IP", O, chars = ..=64)]
    mer_device_ip: Option<String>,

    /// 移动国家代码. At most 3 characters.
    #[doc(alias = "移动国家代码")]
    #[field("mobile_country_cd", "移动国家代码", O, chars = ..=3)]
    mobile_country_cd: Option<String>,

    /// 移动网络号码. At most 2 characters.
    ///
    /// 00, 02, 04, 07 移动; 01, 06, 09 联通; 03, 05, 11 电信.
    #[doc(alias = "移动网络号码")]
    #[field("mobile_net_num", "移动网络号码", O, chars = ..=2)]
    mobile_net_num: Option<String>,

    /// 商户终端入网认证编号. At most 5 characters.
    ///
    /// Five characters such as P3100.
    #[doc(alias = "商户终端入网认证编号")]
    #[field("network_license", "商户终端入网认证编号", O, chars = ..=5)]
    network_license: Option<String>,

    /// 商户终端序列号. At most 50 characters.
    #[doc(alias = "商户终端序列号")]
    #[field("serial_num", "商户终端序列号", O, chars = ..=50)]
    serial_num: Option<String>,

    /// 加密随机因子.
    ///
    /// The last six digits of a payment code of 19 digits.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "加密随机因子")]
    #[field("encrypt_rand_num", "加密随机因子", O)]
    encrypt_rand_num: Option<Secret<Credential>>,

    /// 密文数据.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "密文数据")]
    #[field("secret_text", "密文数据", O)]
    secret_text: Option<Secret<Credential>>,
}

/// 手续费补贴信息.
#[doc(alias = "手续费补贴信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "trans_fee_allowance_info", label = "手续费补贴信息")]
pub struct TransFeeAllowanceInfo {
    /// 补贴手续费金额. On the wire in yuan with two decimals.
    #[doc(alias = "补贴手续费金额")]
    #[field("allowance_fee_amt", "补贴手续费金额", O, amount = yuan_2dp)]
    allowance_fee_amt: Option<Amount>,
}

/// 支付宝响应报文.
#[doc(alias = "支付宝响应报文")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "alipay_response", label = "支付宝响应报文")]
#[non_exhaustive]
pub struct AlipayResponse {
    /// 优惠券信息.
    #[doc(alias = "优惠券信息")]
    #[field("voucher_detail_list", "优惠券信息", O, items = 0..=4294967295)]
    pub voucher_detail_list: Vec<VoucherDetail>,

    /// 资金渠道.
    #[doc(alias = "资金渠道")]
    #[field("fund_bill_list", "资金渠道", O, items = 0..=4294967295)]
    pub fund_bill_list: Vec<FundBill>,

    /// 买家的支付宝唯一用户号.
    ///
    /// Unsure: no length here; 28 for the same field elsewhere.
    #[doc(alias = "买家的支付宝唯一用户号")]
    #[field("buyer_id", "买家的支付宝唯一用户号", O)]
    pub buyer_id: Option<Secret<Token>>,

    /// 买家支付宝账号.
    ///
    /// Unsure: no length here; 100 for the same field elsewhere.
    #[doc(alias = "买家支付宝账号")]
    #[field("buyer_logon_id", "买家支付宝账号", O)]
    pub buyer_logon_id: Option<Secret<Token>>,

    /// 花呗分期数.
    ///
    /// Unsure: no length here; 5 for the same field elsewhere.
    #[doc(alias = "花呗分期数")]
    #[field("hb_fq_num", "花呗分期数", O)]
    pub hb_fq_num: Option<String>,

    /// 卖家承担的手续费百分比.
    ///
    /// Unsure: no length here; 3 for the same field elsewhere.
    #[doc(alias = "卖家承担的手续费百分比")]
    #[field("hb_fq_seller_percent", "卖家承担的手续费百分比", O)]
    pub hb_fq_seller_percent: Option<String>,

    /// 通知时间.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "通知时间")]
    #[field("notify_time", "通知时间", O)]
    pub notify_time: Option<String>,

    /// 支付宝应用.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "支付宝应用")]
    #[field("app_id", "支付宝应用", O)]
    pub app_id: Option<String>,

    /// 商户业务号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "商户业务号")]
    #[field("out_biz_no", "商户业务号", O)]
    pub out_biz_no: Option<String>,

    /// 开票金额.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "开票金额")]
    #[field("invoice_amount", "开票金额", O)]
    pub invoice_amount: Option<String>,

    /// 付款金额.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "付款金额")]
    #[field("buyer_pay_amount", "付款金额", O)]
    pub buyer_pay_amount: Option<String>,

    /// 订单标题.
    ///
    /// Unsure: no length here; 256 for the same field elsewhere.
    #[doc(alias = "订单标题")]
    #[field("subject", "订单标题", O)]
    pub subject: Option<String>,

    /// 商品描述.
    ///
    /// Unsure: no length here; 1000 for the same field elsewhere.
    #[doc(alias = "商品描述")]
    #[field("body", "商品描述", O)]
    pub body: Option<String>,

    /// 交易创建时间.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "交易创建时间")]
    #[field("gmt_create", "交易创建时间", O)]
    pub gmt_create: Option<String>,

    /// 花呗组合支付分期订单金额. On the wire in yuan.
    #[doc(alias = "花呗组合支付分期订单金额")]
    #[field("fq_ord_amt", "花呗组合支付分期订单金额", O, amount = yuan)]
    pub fq_ord_amt: Option<Amount>,

    /// 花呗组合支付分期收单手续费. On the wire in yuan.
    #[doc(alias = "花呗组合支付分期收单手续费")]
    #[field("fq_acq_fee_amt", "花呗组合支付分期收单手续费", O, amount = yuan)]
    pub fq_acq_fee_amt: Option<Amount>,

    /// 花呗组合支付非分期订单金额. On the wire in yuan.
    #[doc(alias = "花呗组合支付非分期订单金额")]
    #[field("oth_ord_amt", "花呗组合支付非分期订单金额", O, amount = yuan)]
    pub oth_ord_amt: Option<Amount>,

    /// 花呗组合支付非分期手续费金额. On the wire in yuan.
    #[doc(alias = "花呗组合支付非分期手续费金额")]
    #[field("oth_fee_amt", "花呗组合支付非分期手续费金额", O, amount = yuan)]
    pub oth_fee_amt: Option<Amount>,

    /// 积分支付的金额. On the wire in yuan.
    #[doc(alias = "积分支付的金额")]
    #[field("point_amount", "积分支付的金额", O, amount = yuan)]
    pub point_amount: Option<Amount>,

    /// 本次交易打款给卖家的时间. At most 32 characters.
    #[doc(alias = "本次交易打款给卖家的时间")]
    #[field("send_pay_date", "本次交易打款给卖家的时间", O, chars = ..=32)]
    pub send_pay_date: Option<String>,

    /// 商户门店编号. At most 32 characters.
    #[doc(alias = "商户门店编号")]
    #[field("store_id", "商户门店编号", O, chars = ..=32)]
    pub store_id: Option<String>,

    /// 商户机具终端编号. At most 32 characters.
    #[doc(alias = "商户机具终端编号")]
    #[field("terminal_id", "商户机具终端编号", O, chars = ..=32)]
    pub terminal_id: Option<String>,

    /// 请求交易支付中的商户店铺的名称. At most 512 characters.
    #[doc(alias = "请求交易支付中的商户店铺的名称")]
    #[field("store_name", "请求交易支付中的商户店铺的名称", O, chars = ..=512)]
    pub store_name: Option<String>,

    /// 买家用户类型.
    #[doc(alias = "买家用户类型")]
    #[field("buyer_user_type", "买家用户类型", O, values)]
    pub buyer_user_type: Option<BuyerUserType>,

    /// 商家优惠金额. At most 11 characters.
    #[doc(alias = "商家优惠金额")]
    #[field("mdiscount_amount", "商家优惠金额", O, chars = ..=11)]
    pub mdiscount_amount: Option<String>,

    /// 平台优惠金额. At most 11 characters.
    #[doc(alias = "平台优惠金额")]
    #[field("discount_amount", "平台优惠金额", O, chars = ..=11)]
    pub discount_amount: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 优惠券信息.
#[doc(alias = "优惠券信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "voucher_detail", label = "优惠券信息")]
#[non_exhaustive]
pub struct VoucherDetail {
    /// 券 ID.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "券 ID")]
    #[field("id", "券 ID", O)]
    pub id: Option<String>,

    /// 券名称.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "券名称")]
    #[field("name", "券名称", O)]
    pub name: Option<String>,

    /// 券类型.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias("券类型", "type"))]
    #[field("type", "券类型", O)]
    pub type_: Option<String>,

    /// 优惠券面额.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "优惠券面额")]
    #[field("amount", "优惠券面额", O)]
    pub amount: Option<String>,

    /// 商家出资.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商家出资")]
    #[field("merchant_contribute", "商家出资", O)]
    pub merchant_contribute: Option<String>,

    /// 其他出资方出资金额.
    ///
    /// Unsure: no length here; 14 for the same field elsewhere.
    #[doc(alias = "其他出资方出资金额")]
    #[field("other_contribute", "其他出资方出资金额", O)]
    pub other_contribute: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 资金渠道.
#[doc(alias = "资金渠道")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "fund_bill", label = "资金渠道")]
#[non_exhaustive]
pub struct FundBill {
    /// 银行代码.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "银行代码")]
    #[field("bank_code", "银行代码", O)]
    pub bank_code: Option<String>,

    /// 渠道使用金额.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "渠道使用金额")]
    #[field("amount", "渠道使用金额", O)]
    pub amount: Option<String>,

    /// 交易使用的资金渠道.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "交易使用的资金渠道")]
    #[field("fund_channel", "交易使用的资金渠道", O)]
    pub fund_channel: Option<String>,

    /// 资金类型.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "资金类型")]
    #[field("fund_type", "资金类型", O)]
    pub fund_type: Option<String>,

    /// 渠道实际付款金额.
    ///
    /// Unsure: no length here; 11 for the same field elsewhere.
    #[doc(alias = "渠道实际付款金额")]
    #[field("real_amount", "渠道实际付款金额", O)]
    pub real_amount: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 微信响应报文.
#[doc(alias = "微信响应报文")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_response", label = "微信响应报文")]
#[non_exhaustive]
pub struct WxResponse {
    /// 子商户公众账号 ID.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "子商户公众账号 ID")]
    #[field("sub_appid", "子商户公众账号 ID", O)]
    pub sub_appid: Option<String>,

    /// 用户标识.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "用户标识")]
    #[field("openid", "用户标识", O)]
    pub openid: Option<Secret<Token>>,

    /// 子商户用户标识.
    ///
    /// Unsure: no length here; 16 for the same field elsewhere.
    #[doc(alias = "子商户用户标识")]
    #[field("sub_openid", "子商户用户标识", O)]
    pub sub_openid: Option<Secret<Token>>,

    /// 付款银行.
    ///
    /// Unsure: no length here; 16 for the same field elsewhere.
    #[doc(alias = "付款银行")]
    #[field("bank_type", "付款银行", O)]
    pub bank_type: Option<String>,

    /// 现金支付金额.
    ///
    /// Unsure: no length here; 14 for the same field elsewhere.
    #[doc(alias = "现金支付金额")]
    #[field("cash_fee", "现金支付金额", O)]
    pub cash_fee: Option<String>,

    /// 代金券金额.
    ///
    /// Unsure: no length here; 14 for the same field elsewhere.
    #[doc(alias = "代金券金额")]
    #[field("coupon_fee", "代金券金额", O)]
    pub coupon_fee: Option<String>,

    /// 商家数据包.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "商家数据包")]
    #[field("attach", "商家数据包", O)]
    pub attach: Option<String>,

    /// 营销详情列表.
    #[doc(alias = "营销详情列表")]
    #[field("promotion_detail", "营销详情列表", O, items = 0..=4294967295)]
    pub promotion_detail: Vec<PromotionDetail>,

    /// 子商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "子商户号")]
    #[field("sub_mch_id", "子商户号", O)]
    pub sub_mch_id: Option<String>,

    /// 设备号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "设备号")]
    #[field("device_info", "设备号", O)]
    pub device_info: Option<String>,

    /// 是否关注公众账号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "是否关注公众账号")]
    #[field("is_subscribe", "是否关注公众账号", O)]
    pub is_subscribe: Option<String>,

    /// 是否关注子公众账号.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "是否关注子公众账号")]
    #[field("sub_is_subscribe", "是否关注子公众账号", O)]
    pub sub_is_subscribe: Option<String>,

    /// 现金支付货币类型.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "现金支付货币类型")]
    #[field("fee_type", "现金支付货币类型", O)]
    pub fee_type: Option<String>,

    /// 代金券使用数量.
    ///
    /// Unsure: no length here; 3 for the same field elsewhere.
    #[doc(alias = "代金券使用数量")]
    #[field("coupon_count", "代金券使用数量", O)]
    pub coupon_count: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 营销详情列表.
#[doc(alias = "营销详情列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "promotion_detail", label = "营销详情列表")]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券 ID.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "券 ID")]
    #[field("promotion_id", "券 ID", O)]
    pub promotion_id: Option<String>,

    /// 优惠名称.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "优惠名称")]
    #[field("name", "优惠名称", O)]
    pub name: Option<String>,

    /// 优惠范围.
    #[doc(alias = "优惠范围")]
    #[field("scope", "优惠范围", O, values)]
    pub scope: Option<PromotionScope>,

    /// 优惠类型.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias("优惠类型", "type"))]
    #[field("type", "优惠类型", O)]
    pub type_: Option<String>,

    /// 优惠券面额.
    ///
    /// Unsure: no length here; 5 for the same field elsewhere.
    #[doc(alias = "优惠券面额")]
    #[field("amount", "优惠券面额", O)]
    pub amount: Option<String>,

    /// 活动 ID.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "活动 ID")]
    #[field("activity_id", "活动 ID", O)]
    pub activity_id: Option<String>,

    /// 商户出资.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户出资")]
    #[field("merchant_contribute", "商户出资", O)]
    pub merchant_contribute: Option<String>,

    /// 其他出资.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "其他出资")]
    #[field("other_contribute", "其他出资", O)]
    pub other_contribute: Option<String>,

    /// 单品列表.
    #[doc(alias = "单品列表")]
    #[field("goods_detail", "单品列表", O, items = 0..=4294967295)]
    pub goods_detail: Vec<PromotionGoods>,

    /// 微信出资.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "微信出资")]
    #[field("wxpay_contribute", "微信出资", O)]
    pub wxpay_contribute: Option<String>,

    /// 微信交易其他出资方出资金额.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "微信交易其他出资方出资金额")]
    #[field("original_other_contribute", "微信交易其他出资方出资金额", O)]
    pub original_other_contribute: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 单品列表.
#[doc(alias = "单品列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "promotion_goods", label = "单品列表")]
#[non_exhaustive]
pub struct PromotionGoods {
    /// 商品编码.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商品编码")]
    #[field("goods_id", "商品编码", O)]
    pub goods_id: Option<String>,

    /// 商品备注.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商品备注")]
    #[field("goods_remark", "商品备注", O)]
    pub goods_remark: Option<String>,

    /// 商品优惠金额.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商品优惠金额")]
    #[field("discount_amount", "商品优惠金额", O)]
    pub discount_amount: Option<String>,

    /// 商品数量.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商品数量")]
    #[field("quantity", "商品数量", O)]
    pub quantity: Option<String>,

    /// 商品价格.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商品价格")]
    #[field("price", "商品价格", O)]
    pub price: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 银联响应报文.
#[doc(alias = "银联响应报文")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "unionpay_response", label = "银联响应报文")]
#[non_exhaustive]
pub struct UnionpayResponse {
    /// 银联优惠信息.
    #[doc(alias = "银联优惠信息")]
    #[field("coupon_info", "银联优惠信息", O, items = 0..=4294967295)]
    pub coupon_info: Vec<CouponInfo>,

    /// 付款账号.
    ///
    /// Unsure: no length here; 40 for the same field elsewhere.
    #[doc(alias = "付款账号")]
    #[field("acc_no", "付款账号", O)]
    pub acc_no: Option<Secret<Pan>>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 银联优惠信息.
#[doc(alias = "银联优惠信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "coupon_info", label = "银联优惠信息")]
#[non_exhaustive]
pub struct CouponInfo {
    /// 附加信息.
    ///
    /// A public client has the name in snake_case.
    ///
    /// Unsure: no length here; 100 for the same field elsewhere.
    #[doc(alias("附加信息", "addnInfo"))]
    #[field("addnInfo", "附加信息", O, also = ["addn_info"])]
    pub addn_info: Option<String>,

    /// 出资方.
    ///
    /// A public client has the name in snake_case.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias("出资方", "spnsrId"))]
    #[field("spnsrId", "出资方", O, also = ["spnsr_id"])]
    pub spnsr_id: Option<String>,

    /// 项目类型.
    ///
    /// Unsure: no length here; 4 for the same field elsewhere.
    #[doc(alias("项目类型", "type"))]
    #[field("type", "项目类型", O)]
    pub type_: Option<String>,

    /// 抵消交易金额.
    ///
    /// A public client has the name in snake_case.
    ///
    /// Unsure: no length here; 14 for the same field elsewhere.
    #[doc(alias("抵消交易金额", "offstAmt"))]
    #[field("offstAmt", "抵消交易金额", O, also = ["offst_amt"])]
    pub offst_amt: Option<String>,

    /// 项目编号.
    ///
    /// Unsure: no length here; 40 for the same field elsewhere.
    #[doc(alias = "项目编号")]
    #[field("id", "项目编号", O)]
    pub id: Option<String>,

    /// 项目简称.
    ///
    /// Unsure: no length here; 40 for the same field elsewhere.
    #[doc(alias = "项目简称")]
    #[field("desc", "项目简称", O)]
    pub desc: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 补贴支付信息.
#[doc(alias = "补贴支付信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "combinedpay_data_reply", label = "补贴支付信息")]
#[non_exhaustive]
pub struct CombinedpayDataReply {
    /// 补贴方汇付商户号. At most 32 characters.
    #[doc(alias = "补贴方汇付商户号")]
    #[field("huifu_id", "补贴方汇付商户号", O, chars = ..=32)]
    pub huifu_id: Option<String>,

    /// 补贴方类型.
    #[doc(alias = "补贴方类型")]
    #[field("user_type", "补贴方类型", O, values)]
    pub user_type: Option<SubsidyUserType>,

    /// 补贴方账户号. At most 32 characters.
    #[doc(alias = "补贴方账户号")]
    #[field("acct_id", "补贴方账户号", O, chars = ..=32)]
    pub acct_id: Option<String>,

    /// 补贴金额. On the wire in yuan.
    #[doc(alias = "补贴金额")]
    #[field("amount", "补贴金额", O, amount = yuan)]
    pub amount: Option<Amount>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 补贴支付手续费承担方信息.
#[doc(alias = "补贴支付手续费承担方信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "combinedpay_data_fee_info_reply", label = "补贴支付手续费承担方信息")]
#[non_exhaustive]
pub struct CombinedpayDataFeeInfoReply {
    /// 商户号. At most 32 characters.
    #[doc(alias = "商户号")]
    #[field("huifu_id", "商户号", O, chars = ..=32)]
    pub huifu_id: Option<String>,

    /// 账户号. At most 32 characters.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=32)]
    pub acct_id: Option<String>,

    /// 补贴支付手续费金额. On the wire in yuan.
    #[doc(alias = "补贴支付手续费金额")]
    #[field("combinedpay_fee_amt", "补贴支付手续费金额", O, amount = yuan)]
    pub combinedpay_fee_amt: Option<Amount>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 手续费费率信息.
#[doc(alias = "手续费费率信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "fee_formula_info", label = "手续费费率信息")]
#[non_exhaustive]
pub struct FeeFormulaInfo {
    /// 手续费计算公式.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "手续费计算公式")]
    #[field("fee_formula", "手续费计算公式", O)]
    pub fee_formula: Option<String>,

    /// 手续费类型.
    #[doc(alias = "手续费类型")]
    #[field("fee_type", "手续费类型", O, values)]
    pub fee_type: Option<FeeFormulaFeeType>,

    /// 补贴账户的.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "补贴账户的")]
    #[field("huifu_id", "补贴账户的", O)]
    pub huifu_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 手续费补贴信息.
#[doc(alias = "手续费补贴信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "trans_fee_allowance_info_reply", label = "手续费补贴信息")]
#[non_exhaustive]
pub struct TransFeeAllowanceInfoReply {
    /// 商户应收手续费. On the wire in yuan.
    #[doc(alias = "商户应收手续费")]
    #[field("receivable_fee_amt", "商户应收手续费", O, amount = yuan)]
    pub receivable_fee_amt: Option<Amount>,

    /// 商户实收手续费. On the wire in yuan.
    #[doc(alias = "商户实收手续费")]
    #[field("actual_fee_amt", "商户实收手续费", O, amount = yuan)]
    pub actual_fee_amt: Option<Amount>,

    /// 补贴手续费金额. On the wire in yuan.
    #[doc(alias = "补贴手续费金额")]
    #[field("allowance_fee_amt", "补贴手续费金额", O, amount = yuan)]
    pub allowance_fee_amt: Option<Amount>,

    /// 补贴类型.
    #[doc(alias = "补贴类型")]
    #[field("allowance_type", "补贴类型", O, values)]
    pub allowance_type: Option<AllowanceType>,

    /// 不补贴原因.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "不补贴原因")]
    #[field("no_allowance_desc", "不补贴原因", O)]
    pub no_allowance_desc: Option<String>,

    /// 手续费补贴活动详情.
    ///
    /// Unsure: named a list, but its rows are shown as those of one object.
    #[doc(alias = "手续费补贴活动详情")]
    #[field("cur_allowance_config_infos", "手续费补贴活动详情", O, object)]
    pub cur_allowance_config_infos: Option<CurAllowanceConfigInfo>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 手续费补贴活动详情.
#[doc(alias = "手续费补贴活动详情")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "cur_allowance_config_info", label = "手续费补贴活动详情")]
#[non_exhaustive]
pub struct CurAllowanceConfigInfo {
    /// 门店.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "门店")]
    #[field("acct_id", "门店", O)]
    pub acct_id: Option<String>,

    /// 商户号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "商户号")]
    #[field("merchant_group", "商户号", O)]
    pub merchant_group: Option<String>,

    /// 补贴方.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "补贴方")]
    #[field("allowance_sys", "补贴方", O)]
    pub allowance_sys: Option<String>,

    /// 补贴方 ID.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "补贴方 ID")]
    #[field("allowance_sys_id", "补贴方 ID", O)]
    pub allowance_sys_id: Option<String>,

    /// 补贴类型.
    ///
    /// Unsure: no length here; 2 for the same field elsewhere.
    #[doc(alias = "补贴类型")]
    #[field("is_delay_allowance", "补贴类型", O)]
    pub is_delay_allowance: Option<String>,

    /// 自定义活动编号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "自定义活动编号")]
    #[field("market_id", "自定义活动编号", O)]
    pub market_id: Option<String>,

    /// 自定义活动名称.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "自定义活动名称")]
    #[field("market_name", "自定义活动名称", O)]
    pub market_name: Option<String>,

    /// 自定义活动描述.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "自定义活动描述")]
    #[field("market_desc", "自定义活动描述", O)]
    pub market_desc: Option<String>,

    /// 活动开始时间.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "活动开始时间")]
    #[field("start_time", "活动开始时间", O)]
    pub start_time: Option<String>,

    /// 活动结束时间.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "活动结束时间")]
    #[field("end_time", "活动结束时间", O)]
    pub end_time: Option<String>,

    /// POS 借记卡补贴额度.
    ///
    /// Unsure: no length here; 16 for the same field elsewhere.
    #[doc(alias = "POS 借记卡补贴额度")]
    #[field("pos_debit_limit_amt", "POS 借记卡补贴额度", O)]
    pub pos_debit_limit_amt: Option<String>,

    /// POS 贷记卡补贴额度.
    ///
    /// Unsure: no length here; 16 for the same field elsewhere.
    #[doc(alias = "POS 贷记卡补贴额度")]
    #[field("pos_credit_limit_amt", "POS 贷记卡补贴额度", O)]
    pub pos_credit_limit_amt: Option<String>,

    /// POS 补贴额度.
    ///
    /// Unsure: no length here; 16 for the same field elsewhere.
    #[doc(alias = "POS 补贴额度")]
    #[field("pos_limit_amt", "POS 补贴额度", O)]
    pub pos_limit_amt: Option<String>,

    /// 扫码补贴额度.
    ///
    /// Unsure: no length here; 16 for the same field elsewhere.
    #[doc(alias = "扫码补贴额度")]
    #[field("qr_limit_amt", "扫码补贴额度", O)]
    pub qr_limit_amt: Option<String>,

    /// 活动总补贴额度.
    ///
    /// Unsure: no length here; 16 for the same field elsewhere.
    #[doc(alias = "活动总补贴额度")]
    #[field("total_limit_amt", "活动总补贴额度", O)]
    pub total_limit_amt: Option<String>,

    /// 活动状态.
    ///
    /// Unsure: no length here; 4 for the same field elsewhere.
    #[doc(alias = "活动状态")]
    #[field("status", "活动状态", O)]
    pub status: Option<String>,

    /// 是否人工操作.
    ///
    /// Unsure: no length here; 4 for the same field elsewhere.
    #[doc(alias = "是否人工操作")]
    #[field("human_flag", "是否人工操作", O)]
    pub human_flag: Option<String>,

    /// 活动号.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "活动号")]
    #[field("activity_id", "活动号", O)]
    pub activity_id: Option<String>,

    /// 活动描述.
    ///
    /// Unsure: no length here; 128 for the same field elsewhere.
    #[doc(alias = "活动描述")]
    #[field("activity_name", "活动描述", O)]
    pub activity_name: Option<String>,

    /// 创建人.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "创建人")]
    #[field("create_by", "创建人", O)]
    pub create_by: Option<String>,

    /// 创建时间.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "创建时间")]
    #[field("create_time", "创建时间", O)]
    pub create_time: Option<String>,

    /// 更新时间.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "更新时间")]
    #[field("update_time", "更新时间", O)]
    pub update_time: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 分账对象.
#[doc(alias = "分账对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_split_bunch_reply", label = "分账对象")]
#[non_exhaustive]
pub struct AcctSplitBunchReply {
    /// 分账明细.
    #[doc(alias = "分账明细")]
    #[field("acct_infos", "分账明细", O, items = 0..=4294967295)]
    pub acct_infos: Vec<AcctInfoReply>,

    /// 百分比分账标志.
    ///
    /// Y splits by percentage.
    #[doc(alias = "百分比分账标志")]
    #[field("percentage_flag", "百分比分账标志", O, values)]
    pub percentage_flag: Option<YesNo>,

    /// 是否净值分账.
    ///
    /// Only with the fee inside and with percentages.
    #[doc(alias = "是否净值分账")]
    #[field("is_clean_split", "是否净值分账", O, values)]
    pub is_clean_split: Option<YesNo>,

    /// 手续费金额. On the wire in yuan.
    #[doc(alias = "手续费金额")]
    #[field("fee_amt", "手续费金额", O, amount = yuan)]
    pub fee_amt: Option<Amount>,

    /// 手续费商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "手续费商户号")]
    #[field("fee_huifu_id", "手续费商户号", O)]
    pub fee_huifu_id: Option<String>,

    /// fee_acct_id.
    ///
    /// Unsure: no source labels it; no public source gives a length.
    #[field("fee_acct_id", "fee_acct_id", O)]
    pub fee_acct_id: Option<String>,

    /// fee_acct_date.
    ///
    /// Unsure: no source labels it; no public source gives a length.
    #[field("fee_acct_date", "fee_acct_date", O)]
    pub fee_acct_date: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 分账明细.
#[doc(alias = "分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_info_reply", label = "分账明细")]
#[non_exhaustive]
pub struct AcctInfoReply {
    /// 分账接收方ID. At most 32 characters.
    #[doc(alias = "分账接收方ID")]
    #[field("huifu_id", "分账接收方ID", O, chars = ..=32)]
    pub huifu_id: Option<String>,

    /// 分账金额. On the wire in yuan.
    #[doc(alias = "分账金额")]
    #[field("div_amt", "分账金额", O, amount = yuan)]
    pub div_amt: Option<Amount>,

    /// 账户号. At most 9 characters.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=9)]
    pub acct_id: Option<String>,

    /// 分账百分比%. At most 6 characters.
    ///
    /// Only with percentage_flag Y.
    #[doc(alias = "分账百分比%")]
    #[field("percentage_div", "分账百分比%", O, chars = ..=6)]
    pub percentage_div: Option<String>,

    /// 账务日期.
    ///
    /// yyyyMMdd.
    ///
    /// Unsure: no length here; 8 for the same field elsewhere.
    #[doc(alias = "账务日期")]
    #[field("acct_date", "账务日期", O)]
    pub acct_date: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 数字货币响应报文.
#[doc(alias = "数字货币响应报文")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "dc_response", label = "数字货币响应报文")]
#[non_exhaustive]
pub struct DcResponse {
    /// 商户号. At most 35 characters.
    #[doc(alias = "商户号")]
    #[field("merchant_id", "商户号", O, chars = ..=35)]
    pub merchant_id: Option<String>,

    /// 终端号. At most 32 characters.
    #[doc(alias = "终端号")]
    #[field("term_id", "终端号", O, chars = ..=32)]
    pub term_id: Option<String>,

    /// 交易类型. At most 14 characters.
    #[doc(alias = "交易类型")]
    #[field("trade_type", "交易类型", O, chars = ..=14)]
    pub trade_type: Option<String>,

    /// 客户所属运营机构代码. At most 14 characters.
    #[doc(alias = "客户所属运营机构代码")]
    #[field("custom_bank_code", "客户所属运营机构代码", O, chars = ..=14)]
    pub custom_bank_code: Option<String>,

    /// 客户所属运营机构名称. At most 70 characters.
    #[doc(alias = "客户所属运营机构名称")]
    #[field("custom_bank_name", "客户所属运营机构名称", O, chars = ..=70)]
    pub custom_bank_name: Option<String>,

    /// 用户标识. At most 64 characters.
    #[doc(alias = "用户标识")]
    #[field("openid", "用户标识", O, chars = ..=64)]
    pub openid: Option<Secret<Token>>,

    /// 用户子标识. At most 64 characters.
    #[doc(alias = "用户子标识")]
    #[field("sub_openid", "用户子标识", O, chars = ..=64)]
    pub sub_openid: Option<Secret<Token>>,

    /// 代金券金额. At most 14 characters.
    #[doc(alias = "代金券金额")]
    #[field("coupon_amount", "代金券金额", O, chars = ..=14)]
    pub coupon_amount: Option<String>,

    /// 代金券数量. At most 3 characters.
    #[doc(alias = "代金券数量")]
    #[field("coupon_count", "代金券数量", O, chars = ..=3)]
    pub coupon_count: Option<String>,

    /// 代金券集合.
    #[doc(alias = "代金券集合")]
    #[field("coupon_list", "代金券集合", O, items = 0..=4294967295)]
    pub coupon_list: Vec<Coupon>,

    /// 收款钱包名称. At most 60 characters.
    #[doc(alias("收款钱包名称", "creditorWalletName"))]
    #[field("creditorWalletName", "收款钱包名称", O, chars = ..=60)]
    pub creditor_wallet_name: Option<Secret<Name>>,

    /// 收款钱包 ID. At most 68 characters.
    #[doc(alias("收款钱包 ID", "creditorWalletId"))]
    #[field("creditorWalletId", "收款钱包 ID", O, chars = ..=68)]
    pub creditor_wallet_id: Option<Secret<Token>>,

    /// 收款钱包类型. At most 4 characters.
    #[doc(alias("收款钱包类型", "creditorWalletType"))]
    #[field("creditorWalletType", "收款钱包类型", O, chars = ..=4)]
    pub creditor_wallet_type: Option<String>,

    /// 收款钱包等级. At most 4 characters.
    #[doc(alias("收款钱包等级", "creditorWalletLevel"))]
    #[field("creditorWalletLevel", "收款钱包等级", O, chars = ..=4)]
    pub creditor_wallet_level: Option<String>,

    /// 付款钱包名称. At most 60 characters.
    #[doc(alias("付款钱包名称", "debtorWalletName"))]
    #[field("debtorWalletName", "付款钱包名称", O, chars = ..=60)]
    pub debtor_wallet_name: Option<Secret<Name>>,

    /// 付款钱包 ID. At most 68 characters.
    #[doc(alias("付款钱包 ID", "debtorWalletId"))]
    #[field("debtorWalletId", "付款钱包 ID", O, chars = ..=68)]
    pub debtor_wallet_id: Option<Secret<Token>>,

    /// 付款钱包类型. At most 4 characters.
    #[doc(alias("付款钱包类型", "debtorWalletType"))]
    #[field("debtorWalletType", "付款钱包类型", O, chars = ..=4)]
    pub debtor_wallet_type: Option<String>,

    /// 付款钱包等级. At most 4 characters.
    #[doc(alias("付款钱包等级", "debtorWalletLevel"))]
    #[field("debtorWalletLevel", "付款钱包等级", O, chars = ..=4)]
    pub debtor_wallet_level: Option<String>,

    /// 付款运营机构. At most 14 characters.
    #[doc(alias("付款运营机构", "debtorPartyIdentification"))]
    #[field("debtorPartyIdentification", "付款运营机构", O, chars = ..=14)]
    pub debtor_party_identification: Option<String>,

    /// 支付类型. Exactly 1 character.
    #[doc(alias("支付类型", "businessType"))]
    #[field("businessType", "支付类型", O, chars = 1)]
    pub business_type: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 代金券集合.
#[doc(alias = "代金券集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "coupon", label = "代金券集合")]
#[non_exhaustive]
pub struct Coupon {
    /// 代金券 ID. At most 40 characters.
    #[doc(alias = "代金券 ID")]
    #[field("coupon_id", "代金券 ID", O, chars = ..=40)]
    pub coupon_id: Option<String>,

    /// 代金券类型. At most 8 characters.
    #[doc(alias = "代金券类型")]
    #[field("coupon_type", "代金券类型", O, chars = ..=8)]
    pub coupon_type: Option<String>,

    /// 单个代金券支付金额. At most 14 characters.
    #[doc(alias = "单个代金券支付金额")]
    #[field("coupon_amount", "单个代金券支付金额", O, chars = ..=14)]
    pub coupon_amount: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 商户终端定位信息.
#[doc(alias = "商户终端定位信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "mer_dev_location", label = "商户终端定位信息")]
#[non_exhaustive]
pub struct MerDevLocation {
    /// 交易设备IP.
    ///
    /// Unsure: no length here; 64 for the same field elsewhere.
    #[doc(alias = "交易设备IP")]
    #[field("terminal_ip", "交易设备IP", O)]
    pub terminal_ip: Option<String>,

    /// 终端实时经纬度信息.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "终端实时经纬度信息")]
    #[field("terminal_location", "终端实时经纬度信息", O)]
    pub terminal_location: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 分账手续费信息.
#[doc(alias = "分账手续费信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "split_fee_info", label = "分账手续费信息")]
#[non_exhaustive]
pub struct SplitFeeInfo {
    /// 分账手续费总金额. On the wire in yuan.
    #[doc(alias = "分账手续费总金额")]
    #[field("total_split_fee_amt", "分账手续费总金额", O, amount = yuan)]
    pub total_split_fee_amt: Option<Amount>,

    /// 分账手续费扣款标志.
    #[doc(alias = "分账手续费扣款标志")]
    #[field("split_fee_flag", "分账手续费扣款标志", O, values)]
    pub split_fee_flag: Option<FeeFlag>,

    /// 分账手续费明细.
    #[doc(alias = "分账手续费明细")]
    #[field("split_fee_details", "分账手续费明细", O, items = 0..=4294967295)]
    pub split_fee_details: Vec<SplitFeeDetail>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 分账手续费明细.
#[doc(alias = "分账手续费明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "split_fee_detail", label = "分账手续费明细")]
#[non_exhaustive]
pub struct SplitFeeDetail {
    /// 分账手续费金额. On the wire in yuan.
    #[doc(alias = "分账手续费金额")]
    #[field("split_fee_amt", "分账手续费金额", O, amount = yuan)]
    pub split_fee_amt: Option<Amount>,

    /// 分账手续费承担方商户号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "分账手续费承担方商户号")]
    #[field("split_fee_huifu_id", "分账手续费承担方商户号", O)]
    pub split_fee_huifu_id: Option<String>,

    /// 分账手续费承担方账号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "分账手续费承担方账号")]
    #[field("split_fee_acct_id", "分账手续费承担方账号", O)]
    pub split_fee_acct_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 聚合反扫微信参数集合.
#[doc(alias = "聚合反扫微信参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_data_micropay", label = "聚合反扫微信参数集合")]
pub struct WxDataMicropay {
    /// 子商户应用ID. At most 32 characters.
    ///
    /// Goes with sub_openid.
    #[doc(alias = "子商户应用ID")]
    #[field("sub_appid", "子商户应用ID", O, chars = ..=32)]
    sub_appid: Option<String>,

    /// 附加数据. At most 127 characters.
    ///
    /// Comes back unchanged.
    #[doc(alias = "附加数据")]
    #[field("attach", "附加数据", O, chars = ..=127)]
    attach: Option<String>,

    /// 商品详情.
    ///
    /// Mandatory when `promotion_flag` is Y.
    #[doc(alias = "商品详情")]
    #[field("detail", "商品详情", C, object, when("promotion_flag" = ["Y"]))]
    detail: Option<WxDetailMicropay>,

    /// 设备号. At most 32 characters.
    #[doc(alias = "设备号")]
    #[field("device_info", "设备号", O, chars = ..=32)]
    device_info: Option<String>,

    /// 订单优惠标记. At most 32 characters.
    #[doc(alias = "订单优惠标记")]
    #[field("goods_tag", "订单优惠标记", O, chars = ..=32)]
    goods_tag: Option<String>,

    /// 开发票入口开放标识. At most 8 characters.
    #[doc(alias = "开发票入口开放标识")]
    #[field("receipt", "开发票入口开放标识", O, chars = ..=8)]
    receipt: Option<String>,

    /// 场景信息.
    #[doc(alias = "场景信息")]
    #[field("scene_info", "场景信息", O, object)]
    scene_info: Option<SceneInfo>,

    /// 终端ip. At most 64 characters.
    ///
    /// Mandatory in direct mode.
    #[doc(alias = "终端ip")]
    #[field("spbill_create_ip", "终端ip", O, chars = ..=64)]
    spbill_create_ip: Option<String>,

    /// 单品优惠标识.
    #[doc(alias = "单品优惠标识")]
    #[field("promotion_flag", "单品优惠标识", O, values)]
    promotion_flag: Option<YesNo>,
}

/// 商品详情.
#[doc(alias = "商品详情")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_detail_micropay", label = "商品详情")]
pub struct WxDetailMicropay {
    /// 单品列表.
    #[doc(alias = "单品列表")]
    #[field("goods_detail", "单品列表", O, items = 0..=4294967295)]
    goods_detail: Vec<WxGoodsMicropay>,

    /// 订单原价(元). At most 12 characters.
    #[doc(alias = "订单原价(元)")]
    #[field("cost_price", "订单原价(元)", O, chars = ..=12)]
    cost_price: Option<String>,

    /// 商品小票ID.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商品小票ID")]
    #[field("receipt_id", "商品小票ID", O)]
    receipt_id: Option<String>,
}

/// 单品列表.
#[doc(alias = "单品列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_goods_micropay", label = "单品列表")]
pub struct WxGoodsMicropay {
    /// 商品编码. At most 32 characters.
    #[doc(alias = "商品编码")]
    #[field("goods_id", "商品编码", M, chars = ..=32)]
    goods_id: String,

    /// 商品名称. At most 256 characters.
    #[doc(alias = "商品名称")]
    #[field("goods_name", "商品名称", O, chars = ..=256)]
    goods_name: Option<String>,

    /// 商品单价(元). At most 12 characters.
    #[doc(alias = "商品单价(元)")]
    #[field("price", "商品单价(元)", O, chars = ..=12)]
    price: Option<String>,

    /// 商品数量.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商品数量")]
    #[field("quantity", "商品数量", M)]
    quantity: String,

    /// 微信侧商品编码. At most 32 characters.
    #[doc(alias = "微信侧商品编码")]
    #[field("wxpay_goods_id", "微信侧商品编码", O, chars = ..=32)]
    wxpay_goods_id: Option<String>,
}

/// 支付宝扩展参数集合.
#[doc(alias = "支付宝扩展参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "alipay_data_micropay", label = "支付宝扩展参数集合")]
pub struct AlipayDataMicropay {
    /// 支付宝的店铺编号. At most 32 characters.
    #[doc(alias = "支付宝的店铺编号")]
    #[field("alipay_store_id", "支付宝的店铺编号", O, chars = ..=32)]
    alipay_store_id: Option<String>,

    /// 业务扩展参数.
    #[doc(alias = "业务扩展参数")]
    #[field("extend_params", "业务扩展参数", O, object)]
    extend_params: Option<ExtendParamsMicropay>,

    /// 订单包含的商品列表信息.
    #[doc(alias = "订单包含的商品列表信息")]
    #[field("goods_detail", "订单包含的商品列表信息", O, items = 0..=4294967295)]
    goods_detail: Vec<AlipayGoods>,

    /// 商户操作员编号.
    ///
    /// Unsure: nothing says whether it is mandatory; no length here; 28 for the same field elsewhere.
    #[doc(alias = "商户操作员编号")]
    #[field("operator_id", "商户操作员编号", O)]
    operator_id: Option<String>,

    /// 商户门店编号.
    ///
    /// Unsure: no length here; 32 for the same field elsewhere.
    #[doc(alias = "商户门店编号")]
    #[field("store_id", "商户门店编号", O)]
    store_id: Option<String>,

    /// 外部指定买家.
    #[doc(alias = "外部指定买家")]
    #[field("ext_user_info", "外部指定买家", O, object)]
    ext_user_info: Option<ExtUserInfo>,

    /// 商户业务信息.
    ///
    /// Unsure: no length here; 512 for the same field elsewhere.
    #[doc(alias = "商户业务信息")]
    #[field("ali_business_params", "商户业务信息", O)]
    ali_business_params: Option<String>,

    /// 订单描述.
    ///
    /// Unsure: no length here; 1000 for the same field elsewhere.
    #[doc(alias = "订单描述")]
    #[field("body", "订单描述", O)]
    body: Option<String>,

    /// 优惠明细参数.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "优惠明细参数")]
    #[field("ali_promo_params", "优惠明细参数", O)]
    ali_promo_params: Option<String>,
}

/// 业务扩展参数.
#[doc(alias = "业务扩展参数")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "extend_params_micropay", label = "业务扩展参数")]
pub struct ExtendParamsMicropay {
    /// 卡类型. At most 32 characters.
    #[doc(alias = "卡类型")]
    #[field("card_type", "卡类型", O, chars = ..=32)]
    card_type: Option<String>,

    /// 支付宝点餐场景类型.
    #[doc(alias = "支付宝点餐场景类型")]
    #[field("food_order_type", "支付宝点餐场景类型", O, values)]
    food_order_type: Option<FoodOrderType>,

    /// 花呗分期数. At most 5 characters.
    #[doc(alias = "花呗分期数")]
    #[field("hb_fq_num", "花呗分期数", O, chars = ..=5)]
    hb_fq_num: Option<String>,

    /// 花呗卖家手续费百分比. At most 3 characters.
    #[doc(alias = "花呗卖家手续费百分比")]
    #[field("hb_fq_seller_percent", "花呗卖家手续费百分比", O, chars = ..=3)]
    hb_fq_seller_percent: Option<String>,

    /// 行业数据回流信息. At most 64 characters.
    #[doc(alias = "行业数据回流信息")]
    #[field("industry_reflux_info", "行业数据回流信息", O, chars = ..=64)]
    industry_reflux_info: Option<String>,

    /// 停车场id. At most 28 characters.
    #[doc(alias = "停车场id")]
    #[field("parking_id", "停车场id", O, chars = ..=28)]
    parking_id: Option<String>,

    /// 系统商编号. At most 64 characters.
    #[doc(alias = "系统商编号")]
    #[field("sys_service_provider_id", "系统商编号", O, chars = ..=64)]
    sys_service_provider_id: Option<String>,

    /// 支卡通相关参数.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "支卡通相关参数")]
    #[field("preset_pay_tool", "支卡通相关参数", O)]
    preset_pay_tool: Option<String>,
}

/// 分账对象.
///
/// The amounts of a partial refund add up to ord_amt.
#[doc(alias = "分账对象")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_split_bunch_refund", label = "分账对象")]
pub struct AcctSplitBunchRefund {
    /// 分账明细.
    #[doc(alias = "分账明细")]
    #[field("acct_infos", "分账明细", O, items = 0..=4294967295)]
    acct_infos: Vec<AcctInfoRefund>,
}

/// 分账明细.
#[doc(alias = "分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_info_refund", label = "分账明细")]
pub struct AcctInfoRefund {
    /// 分账接收方ID. At most 32 characters.
    #[doc(alias = "分账接收方ID")]
    #[field("huifu_id", "分账接收方ID", M, chars = ..=32)]
    huifu_id: String,

    /// 分账金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "分账金额")]
    #[field("div_amt", "分账金额", M, amount = yuan_2dp)]
    div_amt: Amount,

    /// 垫资金额. On the wire in yuan with two decimals.
    ///
    /// The part that is advanced.
    #[doc(alias = "垫资金额")]
    #[field("part_loan_amt", "垫资金额", O, amount = yuan_2dp)]
    part_loan_amt: Option<Amount>,
}

/// 微信拓展参数集合.
#[doc(alias = "微信拓展参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_data_refund", label = "微信拓展参数集合")]
pub struct WxDataRefund {
    /// 商品详情.
    #[doc(alias = "商品详情")]
    #[field("detail", "商品详情", O, object)]
    detail: Option<WxDetailRefund>,

    /// 退款原因.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "退款原因")]
    #[field("refund_desc", "退款原因", O)]
    refund_desc: Option<String>,
}

/// 商品详情.
#[doc(alias = "商品详情")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_detail_refund", label = "商品详情")]
pub struct WxDetailRefund {
    /// 单品列表.
    #[doc(alias = "单品列表")]
    #[field("goods_detail", "单品列表", O, items = 0..=4294967295)]
    goods_detail: Vec<WxGoodsRefund>,
}

/// 单品列表.
#[doc(alias = "单品列表")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "wx_goods_refund", label = "单品列表")]
pub struct WxGoodsRefund {
    /// 商品编码. At most 32 characters.
    #[doc(alias = "商品编码")]
    #[field("goods_id", "商品编码", M, chars = ..=32)]
    goods_id: String,

    /// 商品名称. At most 256 characters.
    #[doc(alias = "商品名称")]
    #[field("goods_name", "商品名称", O, chars = ..=256)]
    goods_name: Option<String>,

    /// 商品单价(元). At most 12 characters.
    #[doc(alias = "商品单价(元)")]
    #[field("price", "商品单价(元)", M, chars = ..=12)]
    price: String,

    /// 微信侧商品编码. At most 32 characters.
    #[doc(alias = "微信侧商品编码")]
    #[field("wxpay_goods_id", "微信侧商品编码", O, chars = ..=32)]
    wxpay_goods_id: Option<String>,

    /// refund_amt.
    ///
    /// Unsure: no source labels it; no public source gives a length.
    #[field("refund_amt", "refund_amt", M)]
    refund_amt: String,

    /// refund_quantity.
    ///
    /// Unsure: no source labels it; no public source gives a length.
    #[field("refund_quantity", "refund_quantity", M)]
    refund_quantity: String,
}

/// 数字货币拓展参数集合.
#[doc(alias = "数字货币拓展参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "digital_currency_data", label = "数字货币拓展参数集合")]
pub struct DigitalCurrencyData {
    /// 退款原因.
    ///
    /// Mandatory when a payment in digital currency is given back.
    ///
    /// Unsure: neither its label nor its length is published.
    #[doc(alias = "退款原因")]
    #[field("refund_desc", "退款原因", O)]
    refund_desc: Option<String>,
}

/// 抖音拓展参数集合.
#[doc(alias = "抖音拓展参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "dy_data_refund", label = "抖音拓展参数集合")]
pub struct DyDataRefund {
    /// 退款原因.
    ///
    /// Unsure: neither its label nor its length is published.
    #[doc(alias = "退款原因")]
    #[field("refund_desc", "退款原因", O)]
    refund_desc: Option<String>,
}

/// 设备信息.
#[doc(alias = "设备信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "terminal_device_data_refund", label = "设备信息")]
pub struct TerminalDeviceDataRefund {
    /// 设备类型.
    #[doc(alias = "设备类型")]
    #[field("device_type", "设备类型", O, values)]
    device_type: Option<DeviceType>,

    /// 交易设备IP. At most 64 characters.
    ///
    /// The payer's public IPv4 address.
    #[doc(alias = "交易设备IP")]
    #[field("device_ip", "交易设备IP", O, chars = ..=64)]
    device_ip: Option<String>,

    /// 交易设备MAC. At most 64 characters.
    #[doc(alias = "交易设备MAC")]
    #[field("device_mac", "交易设备MAC", O, chars = ..=64)]
    device_mac: Option<String>,

    /// 交易设备IMEI. At most 64 characters.
    #[doc(alias = "交易设备IMEI")]
    #[field("device_imei", "交易设备IMEI", O, chars = ..=64)]
    device_imei: Option<String>,

    /// 交易设备IMSI. At most 64 characters.
    #[doc(alias = "交易设备IMSI")]
    #[field("device_imsi", "交易设备IMSI", O, chars = ..=64)]
    device_imsi: Option<String>,

    /// 交易设备ICCID. At most 64 characters.
    #[doc(alias = "交易设备ICCID")]
    #[field("device_icc_id", "交易设备ICCID", O, chars = ..=64)]
    device_icc_id: Option<String>,

    /// 交易设备WIFIMAC. At most 64 characters.
    #[doc(alias = "交易设备WIFIMAC")]
    #[field("device_wifi_mac", "交易设备WIFIMAC", O, chars = ..=64)]
    device_wifi_mac: Option<String>,

    /// 交易设备GPS. At most 64 characters.
    ///
    /// Longitude and latitude, as in 20.346790,-4.654321.
    #[doc(alias = "交易设备GPS")]
    #[field("device_gps", "交易设备GPS", O, chars = ..=64)]
    device_gps: Option<String>,
}

/// 银联参数集合.
///
/// For the UnionPay trade types of 聚合正扫.
#[doc(alias = "银联参数集合")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "unionpay_data", label = "银联参数集合")]
pub struct UnionpayData {
    /// 收款方附加数据. At most 3000 characters.
    #[doc(alias = "收款方附加数据")]
    #[field("addn_data", "收款方附加数据", O, chars = ..=3000)]
    addn_data: Option<String>,
}

/// 手续费补贴返还信息.
#[doc(alias = "手续费补贴返还信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "trans_fee_ref_allowance_info", label = "手续费补贴返还信息")]
#[non_exhaustive]
pub struct TransFeeRefAllowanceInfo {
    /// 补贴手续费金额. On the wire in yuan.
    ///
    /// Unsure: read by a public client only.
    #[doc(alias = "补贴手续费金额")]
    #[field("allowance_fee_amt", "补贴手续费金额", O, amount = yuan)]
    pub allowance_fee_amt: Option<Amount>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 设备信息域.
#[doc(alias = "设备信息域")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "trx_device_inf", label = "设备信息域")]
pub struct TrxDeviceInf {
    /// 银行预留手机号.
    ///
    /// Unsure: nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "银行预留手机号")]
    #[field("trx_mobile_num", "银行预留手机号", O)]
    trx_mobile_num: Option<Secret<Phone>>,

    /// 设备类型.
    ///
    /// Unsure: nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "设备类型")]
    #[field("trx_device_type", "设备类型", O)]
    trx_device_type: Option<String>,

    /// 交易设备IP.
    ///
    /// A public address.
    ///
    /// Unsure: nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "交易设备IP")]
    #[field("trx_device_ip", "交易设备IP", O)]
    trx_device_ip: Option<String>,

    /// 交易设备MAC.
    ///
    /// Unsure: nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "交易设备MAC")]
    #[field("trx_device_mac", "交易设备MAC", O)]
    trx_device_mac: Option<String>,

    /// 交易设备IMEI.
    ///
    /// Unsure: nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "交易设备IMEI")]
    #[field("trx_device_imei", "交易设备IMEI", O)]
    trx_device_imei: Option<String>,

    /// 交易设备IMSI.
    ///
    /// Unsure: nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "交易设备IMSI")]
    #[field("trx_device_imsi", "交易设备IMSI", O)]
    trx_device_imsi: Option<String>,

    /// 交易设备ICCID.
    ///
    /// Unsure: nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "交易设备ICCID")]
    #[field("trx_device_icc_id", "交易设备ICCID", O)]
    trx_device_icc_id: Option<String>,

    /// 交易设备WIFIMAC.
    ///
    /// Unsure: nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "交易设备WIFIMAC")]
    #[field("trx_device_wfifi_mac", "交易设备WIFIMAC", O)]
    trx_device_wfifi_mac: Option<String>,

    /// 交易设备GPS.
    ///
    /// Unsure: nothing says whether it is mandatory; no public source gives a length.
    #[doc(alias = "交易设备GPS")]
    #[field("trx_device_gps", "交易设备GPS", O)]
    trx_device_gps: Option<String>,
}

/// 风控信息.
#[doc(alias = "风控信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "risk_info", label = "风控信息")]
pub struct RiskInfo {
    /// IP类型.
    ///
    /// Public samples have 04, for IPv4.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "IP类型")]
    #[field("ip_type", "IP类型", M)]
    ip_type: String,

    /// IP值.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "IP值")]
    #[field("source_ip", "IP值", M)]
    source_ip: String,

    /// 设备标识.
    ///
    /// Unsure: no public source gives a length.
    #[doc(alias = "设备标识")]
    #[field("device_id", "设备标识", O)]
    device_id: Option<String>,

    /// 设备类型.
    #[doc(alias = "设备类型")]
    #[field("device_type", "设备类型", O, values)]
    device_type: Option<DeviceType>,

    /// 银行预留手机号.
    ///
    /// Unsure: no length here; 20 for the same field elsewhere.
    #[doc(alias = "银行预留手机号")]
    #[field("mobile", "银行预留手机号", O)]
    mobile: Option<Secret<Phone>>,
}

/// 设备数据.
#[doc(alias = "设备数据")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "terminal_device_data_quickpay", label = "设备数据")]
pub struct TerminalDeviceDataQuickpay {
    /// 设备类型.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "设备类型")]
    #[field("device_type", "设备类型", O, values)]
    device_type: Option<DeviceType>,

    /// 交易设备IP. At most 64 characters.
    ///
    /// The payer's public IPv4 address.
    ///
    /// Unsure: nothing says whether it is mandatory.
    #[doc(alias = "交易设备IP")]
    #[field("device_ip", "交易设备IP", O, chars = ..=64)]
    device_ip: Option<String>,

    /// 交易设备MAC. At most 64 characters.
    #[doc(alias = "交易设备MAC")]
    #[field("device_mac", "交易设备MAC", O, chars = ..=64)]
    device_mac: Option<String>,

    /// 交易设备IMEI. At most 64 characters.
    #[doc(alias = "交易设备IMEI")]
    #[field("device_imei", "交易设备IMEI", O, chars = ..=64)]
    device_imei: Option<String>,

    /// 交易设备IMSI. At most 64 characters.
    #[doc(alias = "交易设备IMSI")]
    #[field("device_imsi", "交易设备IMSI", O, chars = ..=64)]
    device_imsi: Option<String>,

    /// 交易设备ICCID. At most 64 characters.
    #[doc(alias = "交易设备ICCID")]
    #[field("device_icc_id", "交易设备ICCID", O, chars = ..=64)]
    device_icc_id: Option<String>,

    /// 交易设备WIFIMAC. At most 64 characters.
    #[doc(alias = "交易设备WIFIMAC")]
    #[field("device_wifi_mac", "交易设备WIFIMAC", O, chars = ..=64)]
    device_wifi_mac: Option<String>,

    /// 交易设备GPS. At most 64 characters.
    ///
    /// Longitude and latitude, as in 20.346790,-4.654321.
    #[doc(alias = "交易设备GPS")]
    #[field("device_gps", "交易设备GPS", O, chars = ..=64)]
    device_gps: Option<String>,
}

/// 分账明细.
#[doc(alias = "分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_info_frontpay", label = "分账明细")]
pub struct AcctInfoFrontpay {
    /// 分账接收方ID. At most 32 characters.
    ///
    /// Unsure: mandatory as in a sibling interface.
    #[doc(alias = "分账接收方ID")]
    #[field("huifu_id", "分账接收方ID", M, chars = ..=32)]
    huifu_id: String,

    /// 分账金额. On the wire in yuan with two decimals.
    ///
    /// At least 0.01.
    #[doc(alias = "分账金额")]
    #[field("div_amt", "分账金额", O, amount = yuan_2dp)]
    div_amt: Option<Amount>,

    /// 账户号. At most 9 characters.
    ///
    /// The account that receives the money; left out, the basic account.
    #[doc(alias = "账户号")]
    #[field("acct_id", "账户号", O, chars = ..=9)]
    acct_id: Option<String>,

    /// 分账百分比%. At most 6 characters.
    ///
    /// Only with percentage_flag Y.
    #[doc(alias = "分账百分比%")]
    #[field("percentage_div", "分账百分比%", O, chars = ..=6)]
    percentage_div: Option<String>,
}

/// 扩展资料包.
#[doc(alias = "扩展资料包")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "extended_material", label = "扩展资料包")]
pub struct ExtendedMaterial {
    /// 文件id. At most 64 characters.
    ///
    /// From supplementary.picture.
    #[doc(alias = "文件id")]
    #[field("file_id", "文件id", M, chars = ..=64)]
    file_id: String,

    /// 文件类型. At most 64 characters.
    ///
    /// From the published table 文件类型说明.
    #[doc(alias = "文件类型")]
    #[field("file_type", "文件类型", M, chars = ..=64)]
    file_type: String,
}

/// 斗拱e账户开通结果.
#[doc(alias = "斗拱e账户开通结果")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "elec_acct_result", label = "斗拱e账户开通结果")]
#[non_exhaustive]
pub struct ElecAcctResult {
    /// 账户类型.
    #[doc(alias = "账户类型")]
    #[field("acct_type", "账户类型", O, values)]
    pub acct_type: Option<ElecAcctType>,

    /// 电子账户开通状态.
    #[doc(alias = "电子账户开通状态")]
    #[field("bank_status", "电子账户开通状态", O, values)]
    pub bank_status: Option<ResultStat>,

    /// 银行信息. At most 512 characters.
    #[doc(alias = "银行信息")]
    #[field("bank_message", "银行信息", O, chars = ..=512)]
    pub bank_message: Option<String>,

    /// 签约协议号. At most 32 characters.
    #[doc(alias = "签约协议号")]
    #[field("sign_agreement_id", "签约协议号", O, chars = ..=32)]
    pub sign_agreement_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 分账配置信息.
#[doc(alias = "分账配置信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "split_bill_result", label = "分账配置信息")]
#[non_exhaustive]
pub struct SplitBillResult {
    /// 分账规则来源.
    #[doc(alias = "分账规则来源")]
    #[field("rule_origin", "分账规则来源", O, values)]
    pub rule_origin: Option<RuleOrigin>,

    /// 分账是否支持撤销交易.
    #[doc(alias = "分账是否支持撤销交易")]
    #[field("repeal_flag", "分账是否支持撤销交易", O, values)]
    pub repeal_flag: Option<YesNo>,

    /// 分账是否支持退货交易.
    #[doc(alias = "分账是否支持退货交易")]
    #[field("refund_flag", "分账是否支持退货交易", O, values)]
    pub refund_flag: Option<YesNo>,

    /// 分账开关.
    #[doc(alias = "分账开关")]
    #[field("div_flag", "分账开关", O, values)]
    pub div_flag: Option<YesNo>,

    /// 最大分账比例%. At most 9 characters.
    ///
    /// A number in the table.
    #[doc(alias = "最大分账比例%")]
    #[field("apply_ratio", "最大分账比例%", O, chars = ..=9)]
    pub apply_ratio: Option<String>,

    /// 分账明细.
    #[doc(alias = "分账明细")]
    #[field("acct_split_bunch_list", "分账明细", O, items = 0..=4294967295)]
    pub acct_split_bunch_list: Vec<AcctSplitBunchDetail>,

    /// 交易手续费外扣开关.
    #[doc(alias = "交易手续费外扣开关")]
    #[field("out_fee_flag", "交易手续费外扣开关", O, values)]
    pub out_fee_flag: Option<FeeFlag>,

    /// 交易手续费外扣时的账户类型.
    #[doc(alias = "交易手续费外扣时的账户类型")]
    #[field("out_fee_acct_type", "交易手续费外扣时的账户类型", O, values)]
    pub out_fee_acct_type: Option<FeeAcctType>,

    /// 交易手续费外扣汇付ID. At most 18 characters.
    #[doc(alias = "交易手续费外扣汇付ID")]
    #[field("out_fee_huifuid", "交易手续费外扣汇付ID", O, chars = ..=18)]
    pub out_fee_huifuid: Option<String>,

    /// 手续费%. At most 9 characters.
    #[doc(alias = "手续费%")]
    #[field("split_fee_rate", "手续费%", O, chars = ..=9)]
    pub split_fee_rate: Option<String>,

    /// 固定手续费. On the wire in yuan.
    #[doc(alias = "固定手续费")]
    #[field("per_amt", "固定手续费", O, amount = yuan)]
    pub per_amt: Option<Amount>,

    /// 分账模式.
    #[doc(alias = "分账模式")]
    #[field("scene", "分账模式", O, values)]
    pub scene: Option<SplitScene>,

    /// 业务情况说明.
    #[doc(alias = "业务情况说明")]
    #[field("split_ext_info", "业务情况说明", O, object)]
    pub split_ext_info: Option<SplitExtInfoReply>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 分账明细.
#[doc(alias = "分账明细")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "acct_split_bunch_detail", label = "分账明细")]
#[non_exhaustive]
pub struct AcctSplitBunchDetail {
    /// 分账比例. At most 9 characters.
    #[doc(alias = "分账比例")]
    #[field("fee_rate", "分账比例", O, chars = ..=9)]
    pub fee_rate: Option<String>,

    /// 汇付Id. At most 18 characters.
    #[doc(alias = "汇付Id")]
    #[field("huifu_id", "汇付Id", O, chars = ..=18)]
    pub huifu_id: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 业务情况说明.
#[doc(alias = "业务情况说明")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "split_ext_info_reply", label = "业务情况说明")]
#[non_exhaustive]
pub struct SplitExtInfoReply {
    /// 业务模式说明. At most 500 characters.
    #[doc(alias = "业务模式说明")]
    #[field("busi_instruction", "业务模式说明", O, chars = ..=500)]
    pub busi_instruction: Option<String>,

    /// 资金流向说明. At most 500 characters.
    #[doc(alias = "资金流向说明")]
    #[field("capital_instruction", "资金流向说明", O, chars = ..=500)]
    pub capital_instruction: Option<String>,

    /// 功能开通用途说明. At most 500 characters.
    #[doc(alias = "功能开通用途说明")]
    #[field("function_instruction", "功能开通用途说明", O, chars = ..=500)]
    pub function_instruction: Option<String>,

    /// What the gateway sent beyond its table.
    #[unknown]
    pub unknown: UnknownMembers,
}

/// 代发复核.
#[doc(alias = "代发复核")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "agent_recheck_config_reply", label = "代发复核")]
pub struct AgentRecheckConfigReply {
    /// 代发复核开关.
    ///
    /// Default: 未开通.
    #[doc(alias = "代发复核开关")]
    #[field("agent_recheck_flag", "代发复核开关", O, values)]
    agent_recheck_flag: Option<YesNo>,

    /// 复核授权商户号. At most 18 characters.
    #[doc(alias = "复核授权商户号")]
    #[field("agent_recheck_huifu_id", "复核授权商户号", O, chars = ..=18)]
    agent_recheck_huifu_id: Option<String>,

    /// 复核类型.
    #[doc(alias = "复核类型")]
    #[field("agent_recheck_type", "复核类型", O, values)]
    agent_recheck_type: Option<AgentRecheckType>,
}

/// 合单支付配置信息.
#[doc(alias = "合单支付配置信息")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "merge_pay_config_info", label = "合单支付配置信息")]
pub struct MergePayConfigInfo {
    /// 合单支付开关.
    #[doc(alias = "合单支付开关")]
    #[field("merge_pay_flag", "合单支付开关", M, values)]
    merge_pay_flag: YesNo,

    /// 合单支付配置.
    ///
    /// Mandatory when `merge_pay_flag` is Y.
    #[doc(alias = "合单支付配置")]
    #[field("merge_pay_config", "合单支付配置", C, object, when("merge_pay_flag" = ["Y"]))]
    merge_pay_config: Option<MergePayConfig>,
}

/// 合单支付配置.
#[doc(alias = "合单支付配置")]
#[derive(Clone, Debug, Eq, PartialEq, Message)]
#[message(object, id = "merge_pay_config", label = "合单支付配置")]
pub struct MergePayConfig {
    /// 合单支付模式.
    #[doc(alias = "合单支付模式")]
    #[field("merge_pay_mode", "合单支付模式", M, values)]
    merge_pay_mode: MergePayMode,
}

/// 交易类型.
///
/// What the original trade was; left out for scan pay.
#[doc(alias = "交易类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "confirm_pay_type", label = "交易类型", open)]
#[non_exhaustive]
pub enum ConfirmPayType {
    /// `QUICK_PAY` 快捷支付.
    #[wire("QUICK_PAY", "快捷支付")]
    QuickPay,
    /// `ACCT_PAYMENT` 余额支付.
    #[wire("ACCT_PAYMENT", "余额支付")]
    AcctPayment,
    /// `REMITTANCE_PAY` 全域资金.
    #[wire("REMITTANCE_PAY", "全域资金")]
    RemittancePay,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 账务状态.
#[doc(alias = "账务状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "encash_acct_status", label = "账务状态")]
#[non_exhaustive]
pub enum EncashAcctStatus {
    /// `S` 成功.
    #[wire("S", "成功")]
    Succeeded,
    /// `F` 失败.
    #[wire("F", "失败")]
    Failed,
    /// `P` 处理中.
    #[wire("P", "处理中")]
    Processing,
    /// `B` 回账成功.
    #[wire("B", "回账成功")]
    Returned,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 消息类型.
#[doc(alias = "消息类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "encash_msg_type", label = "消息类型")]
#[non_exhaustive]
pub enum EncashMsgType {
    /// `01` 通道.
    #[wire("01", "通道")]
    Channel,
    /// `02` 账务.
    #[wire("02", "账务")]
    Account,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 交易类型.
#[doc(alias = "交易类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "encash_trans_type", label = "交易类型")]
#[non_exhaustive]
pub enum EncashTransType {
    /// `ENCHASHMENT` 取现.
    #[wire("ENCHASHMENT", "取现")]
    Encashment,
    /// `TSENCHASHMENT` TS结算.
    #[wire("TSENCHASHMENT", "TS结算")]
    TsSettlement,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 核验人类型.
#[doc(alias = "核验人类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "authentication_person_type", label = "核验人类型", open)]
#[non_exhaustive]
pub enum AuthenticationPersonType {
    /// `1` 原持卡人.
    #[wire("1", "原持卡人")]
    OriginalCardholder,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 商户类型.
#[doc(alias = "商户类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "cust_type", label = "商户类型")]
#[non_exhaustive]
pub enum CustType {
    /// `1` 企业.
    #[wire("1", "企业")]
    Corporate,
    /// `2` 个人.
    #[wire("2", "个人")]
    Personal,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 注册短信发送标记.
#[doc(alias = "注册短信发送标记")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "sms_sent_flag", label = "注册短信发送标记")]
#[non_exhaustive]
pub enum SmsSentFlag {
    /// `Y` 已发送.
    #[wire("Y", "已发送")]
    Sent,
    /// `N` 未发送.
    #[wire("N", "未发送")]
    NotSent,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 商户层级.
#[doc(alias = "商户层级")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "mer_level", label = "商户层级")]
#[non_exhaustive]
pub enum MerLevel {
    /// `1` 总部.
    #[wire("1", "总部")]
    HeadOffice,
    /// `2` 一级.
    #[wire("2", "一级")]
    One,
    /// `3` 二级.
    #[wire("3", "二级")]
    Two,
    /// `4` 三级.
    #[wire("4", "三级")]
    Three,
    /// `5` 四级.
    #[wire("5", "四级")]
    Four,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 商户状态.
#[doc(alias = "商户状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "mer_stat", label = "商户状态")]
#[non_exhaustive]
pub enum MerStat {
    /// `NORMAL` 正常.
    #[wire("NORMAL", "正常")]
    Normal,
    /// `FREEZEWITHDRAWAL` 冻结出金.
    #[wire("FREEZEWITHDRAWAL", "冻结出金")]
    FrozenWithdrawal,
    /// `CANCEL` 注销.
    #[wire("CANCEL", "注销")]
    Cancelled,
    /// `FREEZEDEPOSIT` 冻结入金.
    #[wire("FREEZEDEPOSIT", "冻结入金")]
    FrozenDeposit,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 受益人证件类型.
///
/// Of the detail query; 11 and 12 mean something else than in the other lists.
#[doc(alias = "受益人证件类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "beneficiary_cert_type", label = "受益人证件类型")]
#[non_exhaustive]
pub enum BeneficiaryCertType {
    /// `00` 身份证.
    #[wire("00", "身份证")]
    IdCard,
    /// `01` 护照.
    #[wire("01", "护照")]
    Passport,
    /// `02` 军官证.
    #[wire("02", "军官证")]
    OfficerCard,
    /// `03` 士兵证.
    #[wire("03", "士兵证")]
    SoldierCard,
    /// `04` 回乡证.
    #[wire("04", "回乡证")]
    HomeReturnPermit,
    /// `05` 户口本.
    #[wire("05", "户口本")]
    HouseholdRegister,
    /// `06` 外国护照.
    #[wire("06", "外国护照")]
    ForeignPassport,
    /// `07` 其他.
    #[wire("07", "其他")]
    Other,
    /// `08` 暂住证.
    #[wire("08", "暂住证")]
    TemporaryResidence,
    /// `09` 警官证.
    #[wire("09", "警官证")]
    PoliceCard,
    /// `10` 文职干部证.
    #[wire("10", "文职干部证")]
    CivilCadre,
    /// `11` 港澳同胞回乡证.
    #[wire("11", "港澳同胞回乡证")]
    HkMoPermit,
    /// `12` 营业执照.
    #[wire("12", "营业执照")]
    BusinessLicence,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 银行卡绑定状态.
#[doc(alias = "银行卡绑定状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "card_status", label = "银行卡绑定状态")]
#[non_exhaustive]
pub enum CardStatus {
    /// `N` 正常.
    #[wire("N", "正常")]
    Normal,
    /// `C` 关闭.
    #[wire("C", "关闭")]
    Closed,
    /// `D` 注销.
    #[wire("D", "注销")]
    Cancelled,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 交易手续费收取类型.
#[doc(alias = "交易手续费收取类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "fee_charge_type", label = "交易手续费收取类型")]
#[non_exhaustive]
pub enum FeeChargeType {
    /// `1` 实收.
    #[wire("1", "实收")]
    AtOnce,
    /// `2` 后收.
    #[wire("2", "后收")]
    Later,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 支付场景.
#[doc(alias = "支付场景")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "wx_pay_scene", label = "支付场景", open)]
#[non_exhaustive]
pub enum WxPayScene {
    /// `1` 线下反扫.
    #[wire("1", "线下反扫")]
    OfflineMicropay,
    /// `2` 线下公众号.
    #[wire("2", "线下公众号")]
    OfflineOfficialAccount,
    /// `3` 线下小程序.
    #[wire("3", "线下小程序")]
    OfflineMiniProgram,
    /// `4` 线上公众号.
    #[wire("4", "线上公众号")]
    OnlineOfficialAccount,
    /// `5` 线上小程序.
    #[wire("5", "线上小程序")]
    OnlineMiniProgram,
    /// `12` 线上反扫.
    #[wire("12", "线上反扫")]
    OnlineMicropay,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 业务类型.
#[doc(alias = "业务类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "online_bus_type", label = "业务类型")]
#[non_exhaustive]
pub enum OnlineBusType {
    /// `4` B2B网银充值.
    #[wire("4", "B2B网银充值")]
    B2bRecharge,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 灵活用工开户状态.
#[doc(alias = "灵活用工开户状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "open_tax_state", label = "灵活用工开户状态")]
#[non_exhaustive]
pub enum OpenTaxState {
    /// `1` 待开户.
    #[wire("1", "待开户")]
    ToOpen,
    /// `3` 开户失败.
    #[wire("3", "开户失败")]
    OpeningFailed,
    /// `4` 签约成功.
    #[wire("4", "签约成功")]
    Signed,
    /// `5` 签约失败.
    #[wire("5", "签约失败")]
    SigningFailed,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 验证类型.
#[doc(alias = "验证类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "verify_type", label = "验证类型", open)]
#[non_exhaustive]
pub enum VerifyType {
    /// `settleBankChange` settleBankChange.
    #[wire("settleBankChange", "settleBankChange")]
    SettleBankChange,
    /// `elecAcctSign` elecAcctSign.
    #[wire("elecAcctSign", "elecAcctSign")]
    ElecAcctSign,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 操作类型.
#[doc(alias = "操作类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "operation_type", label = "操作类型")]
pub enum OperationType {
    /// `sendSmsCode` 发送.
    #[wire("sendSmsCode", "发送")]
    SendSmsCode,
    /// `identitySmsCode` 核实.
    #[wire("identitySmsCode", "核实")]
    IdentitySmsCode,
}

/// 申请单审核状态.
#[doc(alias = "申请单审核状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "apply_status", label = "申请单审核状态")]
#[non_exhaustive]
pub enum ApplyStatus {
    /// `Y` 审核通过.
    #[wire("Y", "审核通过")]
    Passed,
    /// `P` 审核中.
    #[wire("P", "审核中")]
    Auditing,
    /// `N` 审核拒绝.
    #[wire("N", "审核拒绝")]
    Refused,
    /// `F` 系统处理失败.
    #[wire("F", "系统处理失败")]
    Failed,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 意愿核实状态.
#[doc(alias = "意愿核实状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "change_settle_state", label = "意愿核实状态")]
#[non_exhaustive]
pub enum ChangeSettleState {
    /// `F` 拒绝/失败.
    #[wire("F", "拒绝/失败")]
    Refused,
    /// `S` 成功/通过.
    #[wire("S", "成功/通过")]
    Passed,
    /// `P` 等待处理.
    #[wire("P", "等待处理")]
    Waiting,
    /// `C` 已撤销.
    #[wire("C", "已撤销")]
    Withdrawn,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 风控审核状态.
#[doc(alias = "风控审核状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "fk_audit", label = "风控审核状态")]
#[non_exhaustive]
pub enum FkAudit {
    /// `CREATE` 已创建待审批.
    #[wire("CREATE", "已创建待审批")]
    Created,
    /// `SKIP` 跳过风控审批步骤.
    #[wire("SKIP", "跳过风控审批步骤")]
    Skipped,
    /// `PASS` 风控审核通过.
    #[wire("PASS", "风控审核通过")]
    Passed,
    /// `REJECT` 风控审批拒绝.
    #[wire("REJECT", "风控审批拒绝")]
    Rejected,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 支付宝业务开通状态.
#[doc(alias = "支付宝业务开通状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "kz_audit", label = "支付宝业务开通状态")]
#[non_exhaustive]
pub enum KzAudit {
    /// `CREATE` 已创建待审批.
    #[wire("CREATE", "已创建待审批")]
    Created,
    /// `SKIP` 跳过客资审批步骤.
    #[wire("SKIP", "跳过客资审批步骤")]
    Skipped,
    /// `PASS` 客资审核通过.
    #[wire("PASS", "客资审核通过")]
    Passed,
    /// `REJECT` 客资审批拒绝.
    #[wire("REJECT", "客资审批拒绝")]
    Rejected,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 二级商户确认状态.
#[doc(alias = "二级商户确认状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "sub_confirm", label = "二级商户确认状态")]
#[non_exhaustive]
pub enum SubConfirm {
    /// `CREATE` 已发起二级商户确认.
    #[wire("CREATE", "已发起二级商户确认")]
    Created,
    /// `SKIP` 无需确认.
    #[wire("SKIP", "无需确认")]
    Skipped,
    /// `FAIL` 签约失败.
    #[wire("FAIL", "签约失败")]
    Failed,
    /// `NOT_CONFIRM` 商户未确认.
    #[wire("NOT_CONFIRM", "商户未确认")]
    NotConfirmed,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 配置类型.
#[doc(alias = "配置类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "wx_config_type", label = "配置类型")]
#[non_exhaustive]
pub enum WxConfigType {
    /// `01` 公众号配置.
    #[wire("01", "公众号配置")]
    OfficialAccount,
    /// `02` 小程序配置.
    #[wire("02", "小程序配置")]
    MiniProgram,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 配置值.
#[doc(alias = "配置值")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "wx_config_value", label = "配置值")]
#[non_exhaustive]
pub enum WxConfigValue {
    /// `S` 成功.
    #[wire("S", "成功")]
    Succeeded,
    /// `F` 失败.
    #[wire("F", "失败")]
    Failed,
    /// `B` 部分成功.
    #[wire("B", "部分成功")]
    Partly,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 主体类型.
#[doc(alias = "主体类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "ali_business_type", label = "主体类型", open)]
#[non_exhaustive]
pub enum AliBusinessType {
    /// `0` 个人/小微.
    #[wire("0", "个人/小微")]
    Personal,
    /// `1` 政府机构.
    #[wire("1", "政府机构")]
    Government,
    /// `2` 国营.
    #[wire("2", "国营")]
    StateOwned,
    /// `3` 私营.
    #[wire("3", "私营")]
    PrivateOwned,
    /// `4` 外资.
    #[wire("4", "外资")]
    ForeignFunded,
    /// `5` 个体户.
    #[wire("5", "个体户")]
    SelfEmployed,
    /// `7` 事业单位.
    #[wire("7", "事业单位")]
    PublicInstitution,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 证照类型.
#[doc(alias = "证照类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "ali_certificate_kind", label = "证照类型", open)]
#[non_exhaustive]
pub enum AliCertificateKind {
    /// `REGISTER_CERT` REGISTER_CERT.
    #[wire("REGISTER_CERT", "REGISTER_CERT")]
    RegisterCert,
    /// `BUSINESS_CERT` BUSINESS_CERT.
    #[wire("BUSINESS_CERT", "BUSINESS_CERT")]
    BusinessCert,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 入驻通道类型.
#[doc(alias = "入驻通道类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "pay_way", label = "入驻通道类型", open)]
#[non_exhaustive]
pub enum PayWay {
    /// `A` 支付宝.
    #[wire("A", "支付宝")]
    Alipay,
    /// `W` 微信.
    #[wire("W", "微信")]
    WeChatW,
    /// `T` 微信.
    #[wire("T", "微信")]
    WeChatT,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 支付场景.
#[doc(alias = "支付场景")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "hb_pay_scene", label = "支付场景", open)]
#[non_exhaustive]
pub enum HbPayScene {
    /// `1` 线下扫码.
    #[wire("1", "线下扫码")]
    OfflineScan,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 通知类型.
#[doc(alias = "通知类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "busi_notify_type", label = "通知类型")]
#[non_exhaustive]
pub enum BusiNotifyType {
    /// `W` 微信.
    #[wire("W", "微信")]
    WeChat,
    /// `A` 支付宝.
    #[wire("A", "支付宝")]
    Alipay,
    /// `U` 银联二维码.
    #[wire("U", "银联二维码")]
    UnionPayQr,
    /// `B` 刷卡.
    #[wire("B", "刷卡")]
    BankCard,
    /// `E` 全域资金管理.
    #[wire("E", "全域资金管理")]
    OutOrderFunds,
    /// `J` 大额转账备付金模式.
    #[wire("J", "大额转账备付金模式")]
    LargeAmountReserve,
    /// `I` 大额转账银行模式.
    #[wire("I", "大额转账银行模式")]
    LargeAmountBank,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 排序顺序.
#[doc(alias = "排序顺序")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "sort_order", label = "排序顺序")]
pub enum SortOrder {
    /// `ASC` ASC.
    #[wire("ASC", "ASC")]
    Ascending,
    /// `DESC` DESC.
    #[wire("DESC", "DESC")]
    Descending,
}

/// 支付类型.
#[doc(alias = "支付类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "pay_type", label = "支付类型", open)]
#[non_exhaustive]
pub enum PayType {
    /// `QUICK_PAY` 快捷.
    #[wire("QUICK_PAY", "快捷")]
    QuickPay,
    /// `ONLINE_PAY` 网银.
    #[wire("ONLINE_PAY", "网银")]
    OnlinePay,
    /// `WAP_PAY` 手机WAP.
    #[wire("WAP_PAY", "手机WAP")]
    WapPay,
    /// `UNION_PAY` 银联APP.
    #[wire("UNION_PAY", "银联APP")]
    UnionPay,
    /// `QUICK_PAY_APPLY` 银行卡分期申请.
    #[wire("QUICK_PAY_APPLY", "银行卡分期申请")]
    QuickPayApply,
    /// `QUICK_PAY_CONFIRM` 分期确认.
    #[wire("QUICK_PAY_CONFIRM", "分期确认")]
    QuickPayConfirm,
    /// `TRANSFER_ACCT` 网银转账.
    #[wire("TRANSFER_ACCT", "网银转账")]
    TransferAcct,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 业务类型.
#[doc(alias = "业务类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "biz_type_bank", label = "业务类型")]
#[non_exhaustive]
pub enum BizTypeBank {
    /// `B2C` B2C.
    #[wire("B2C", "B2C")]
    Personal,
    /// `B2B` B2B.
    #[wire("B2B", "B2B")]
    Corporate,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 请求类型.
#[doc(alias = "请求类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "request_type", label = "请求类型")]
#[non_exhaustive]
pub enum RequestType {
    /// `P` PC页面.
    #[wire("P", "PC页面")]
    Pc,
    /// `M` H5页面.
    #[wire("M", "H5页面")]
    Mobile,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 网关支付类型.
#[doc(alias = "网关支付类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "gate_type", label = "网关支付类型")]
#[non_exhaustive]
pub enum GateType {
    /// `01` 个人网关.
    #[wire("01", "个人网关")]
    Personal,
    /// `02` 企业网关.
    #[wire("02", "企业网关")]
    Corporate,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 文件类型.
#[doc(alias = "文件类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "bill_type", label = "文件类型", open)]
#[non_exhaustive]
pub enum BillType {
    /// `TRADE_BILL` 交易.
    #[wire("TRADE_BILL", "交易")]
    TradeBill,
    /// `SPLIT_BILL` 分账.
    #[wire("SPLIT_BILL", "分账")]
    SplitBill,
    /// `WITHDRAWAL_BILL` 出金.
    #[wire("WITHDRAWAL_BILL", "出金")]
    WithdrawalBill,
    /// `SETTLE_BILL` 结算.
    #[wire("SETTLE_BILL", "结算")]
    SettleBill,
    /// `TRADE_BILL_MONTH` 月交易.
    #[wire("TRADE_BILL_MONTH", "月交易")]
    TradeBillMonth,
    /// `SETTLE_BILL_MONTH` 月结算.
    #[wire("SETTLE_BILL_MONTH", "月结算")]
    SettleBillMonth,
    /// `SETTLE_USER_BILL` 用户结算.
    #[wire("SETTLE_USER_BILL", "用户结算")]
    SettleUserBill,
    /// `SETTLE_BILL_USER_MONTH` 用户月结算.
    #[wire("SETTLE_BILL_USER_MONTH", "用户月结算")]
    SettleBillUserMonth,
    /// `SETTLE_FUND_BILL` 结算资金.
    #[wire("SETTLE_FUND_BILL", "结算资金")]
    SettleFundBill,
    /// `MERGE_BILL` 合并.
    #[wire("MERGE_BILL", "合并")]
    MergeBill,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 跑批任务状态.
#[doc(alias = "跑批任务状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "task_stat", label = "跑批任务状态")]
#[non_exhaustive]
pub enum TaskStat {
    /// `I` 初始化.
    #[wire("I", "初始化")]
    Initial,
    /// `P` 处理中.
    #[wire("P", "处理中")]
    Processing,
    /// `DP` 数据处理.
    #[wire("DP", "数据处理")]
    DataProcessing,
    /// `FP` 文件生成.
    #[wire("FP", "文件生成")]
    FileGenerating,
    /// `F` 失败.
    #[wire("F", "失败")]
    Failed,
    /// `S` 成功.
    #[wire("S", "成功")]
    Succeeded,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 交易类型.
#[doc(alias = "交易类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "trade_type_v4", label = "交易类型")]
pub enum TradeTypeV4 {
    /// `T_JSAPI` 微信公众号.
    #[wire("T_JSAPI", "微信公众号")]
    TJsapi,
    /// `T_MINIAPP` 微信小程序.
    #[wire("T_MINIAPP", "微信小程序")]
    TMiniapp,
    /// `T_APP` 微信APP.
    #[wire("T_APP", "微信APP")]
    TApp,
    /// `T_MICROPAY` 微信反扫.
    #[wire("T_MICROPAY", "微信反扫")]
    TMicropay,
    /// `A_JSAPI` 支付宝JS.
    #[wire("A_JSAPI", "支付宝JS")]
    AJsapi,
    /// `A_NATIVE` 支付宝正扫.
    #[wire("A_NATIVE", "支付宝正扫")]
    ANative,
    /// `A_MICROPAY` 支付宝反扫.
    #[wire("A_MICROPAY", "支付宝反扫")]
    AMicropay,
    /// `U_JSAPI` 银联JS.
    #[wire("U_JSAPI", "银联JS")]
    UJsapi,
    /// `U_NATIVE` 银联正扫.
    #[wire("U_NATIVE", "银联正扫")]
    UNative,
    /// `U_MICROPAY` 银联反扫.
    #[wire("U_MICROPAY", "银联反扫")]
    UMicropay,
}

/// 交易状态.
///
/// The field that decides how a trade, a refund or a confirmation stands.
#[doc(alias = "交易状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "trans_stat", label = "交易状态")]
#[non_exhaustive]
pub enum TransStat {
    /// `P` 处理中. Processing.
    #[wire("P", "处理中", processing)]
    Processing,
    /// `S` 成功. Succeeded.
    #[wire("S", "成功", succeeded)]
    Succeeded,
    /// `F` 失败. Declined.
    #[wire("F", "失败", declined)]
    Failed,
    /// `I` 初始. Unknown. Ask Huifu's support.
    #[wire("I", "初始", unknown)]
    Initial,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 交易状态.
///
/// The name that card bindings and withdrawals use for trans_stat.
#[doc(alias = "交易状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "trans_status", label = "交易状态")]
#[non_exhaustive]
pub enum TransStatus {
    /// `P` 处理中. Processing.
    #[wire("P", "处理中", processing)]
    Processing,
    /// `S` 成功. Succeeded.
    #[wire("S", "成功", succeeded)]
    Succeeded,
    /// `F` 失败. Declined.
    #[wire("F", "失败", declined)]
    Failed,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 原交易状态.
///
/// How the original order of a close stands.
#[doc(alias = "原交易状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "order_stat", label = "原交易状态")]
#[non_exhaustive]
pub enum OrderStat {
    /// `P` 处理中.
    #[wire("P", "处理中")]
    Processing,
    /// `S` 成功.
    #[wire("S", "成功")]
    Succeeded,
    /// `F` 失败.
    #[wire("F", "失败")]
    Failed,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 关单状态.
///
/// How the close stands, not the order.
#[doc(alias = "关单状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "close_stat", label = "关单状态")]
#[non_exhaustive]
pub enum CloseStat {
    /// `P` 处理中.
    #[wire("P", "处理中")]
    Processing,
    /// `S` 成功.
    #[wire("S", "成功")]
    Succeeded,
    /// `F` 失败.
    #[wire("F", "失败")]
    Failed,
    /// `I` 初始. Ask Huifu's support.
    #[wire("I", "初始")]
    Initial,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 账务状态.
#[doc(alias = "账务状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "acct_stat", label = "账务状态")]
#[non_exhaustive]
pub enum AcctStat {
    /// `I` 初始.
    #[wire("I", "初始")]
    Initial,
    /// `P` 处理中.
    #[wire("P", "处理中")]
    Processing,
    /// `S` 成功.
    #[wire("S", "成功")]
    Succeeded,
    /// `F` 失败.
    #[wire("F", "失败")]
    Failed,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 处理状态.
#[doc(alias = "处理状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "result_stat", label = "处理状态")]
#[non_exhaustive]
pub enum ResultStat {
    /// `P` 处理中.
    #[wire("P", "处理中")]
    Processing,
    /// `S` 成功.
    #[wire("S", "成功")]
    Succeeded,
    /// `F` 失败.
    #[wire("F", "失败")]
    Failed,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 通知类型.
///
/// One trade is notified several times; they are told apart by this.
#[doc(alias = "通知类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "notify_type", label = "通知类型")]
#[non_exhaustive]
pub enum NotifyType {
    /// `1` 交易状态. The channel's state: decides the trade.
    #[wire("1", "交易状态")]
    Trade,
    /// `2` 账务状态. The accounting state: says nothing new about the payment.
    #[wire("2", "账务状态")]
    Account,
    /// `3` 资金解冻. Frozen funds were released.
    #[wire("3", "资金解冻")]
    Unfreeze,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 交易类型.
#[doc(alias = "交易类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "trade_type", label = "交易类型")]
#[non_exhaustive]
pub enum TradeType {
    /// `T_JSAPI` 微信公众号.
    #[wire("T_JSAPI", "微信公众号")]
    TJsapi,
    /// `T_MINIAPP` 微信小程序.
    #[wire("T_MINIAPP", "微信小程序")]
    TMiniapp,
    /// `T_APP` 微信APP.
    #[wire("T_APP", "微信APP")]
    TApp,
    /// `T_H5` 微信直连H5.
    #[wire("T_H5", "微信直连H5")]
    TH5,
    /// `T_NATIVE` 微信正扫. Direct mode only.
    #[wire("T_NATIVE", "微信正扫")]
    TNative,
    /// `A_JSAPI` 支付宝JS.
    #[wire("A_JSAPI", "支付宝JS")]
    AJsapi,
    /// `A_NATIVE` 支付宝正扫.
    #[wire("A_NATIVE", "支付宝正扫")]
    ANative,
    /// `U_JSAPI` 银联JS.
    #[wire("U_JSAPI", "银联JS")]
    UJsapi,
    /// `U_NATIVE` 银联正扫.
    #[wire("U_NATIVE", "银联正扫")]
    UNative,
    /// `D_NATIVE` 数字人民币正扫.
    #[wire("D_NATIVE", "数字人民币正扫")]
    DNative,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 交易类型.
///
/// The name that notifications and queries use for trade_type.
#[doc(alias = "交易类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "trans_type", label = "交易类型")]
#[non_exhaustive]
pub enum TransType {
    /// `T_JSAPI` 微信公众号.
    #[wire("T_JSAPI", "微信公众号")]
    TJsapi,
    /// `T_MINIAPP` 微信小程序.
    #[wire("T_MINIAPP", "微信小程序")]
    TMiniapp,
    /// `T_APP` 微信APP.
    #[wire("T_APP", "微信APP")]
    TApp,
    /// `T_H5` 微信直连H5.
    #[wire("T_H5", "微信直连H5")]
    TH5,
    /// `T_NATIVE` 微信正扫.
    #[wire("T_NATIVE", "微信正扫")]
    TNative,
    /// `T_MICROPAY` 微信反扫.
    #[wire("T_MICROPAY", "微信反扫")]
    TMicropay,
    /// `A_JSAPI` 支付宝JS.
    #[wire("A_JSAPI", "支付宝JS")]
    AJsapi,
    /// `A_NATIVE` 支付宝正扫.
    #[wire("A_NATIVE", "支付宝正扫")]
    ANative,
    /// `A_MICROPAY` 支付宝反扫.
    #[wire("A_MICROPAY", "支付宝反扫")]
    AMicropay,
    /// `U_JSAPI` 银联JS.
    #[wire("U_JSAPI", "银联JS")]
    UJsapi,
    /// `U_NATIVE` 银联正扫.
    #[wire("U_NATIVE", "银联正扫")]
    UNative,
    /// `U_MICROPAY` 银联反扫.
    #[wire("U_MICROPAY", "银联反扫")]
    UMicropay,
    /// `D_NATIVE` 数字人民币正扫.
    #[wire("D_NATIVE", "数字人民币正扫")]
    DNative,
    /// `D_MICROPAY` 数字人民币反扫.
    #[wire("D_MICROPAY", "数字人民币反扫")]
    DMicropay,
    /// `TRANS_REFUND` 退款.
    #[wire("TRANS_REFUND", "退款")]
    TransRefund,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 是否.
#[doc(alias = "是否")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "yes_no", label = "是否")]
#[non_exhaustive]
pub enum YesNo {
    /// `Y` 是.
    #[wire("Y", "是")]
    Yes,
    /// `N` 否.
    #[wire("N", "否")]
    No,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 是否.
#[doc(alias = "是否")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "true_false", label = "是否")]
pub enum TrueFalse {
    /// `T` 是.
    #[wire("T", "是")]
    True,
    /// `F` 否.
    #[wire("F", "否")]
    False,
}

/// 是否.
#[doc(alias = "是否")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "one_zero", label = "是否")]
#[non_exhaustive]
pub enum OneZero {
    /// `1` 是.
    #[wire("1", "是")]
    Yes,
    /// `0` 否.
    #[wire("0", "否")]
    No,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 开关.
#[doc(alias = "开关")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "switch_state", label = "开关")]
#[non_exhaustive]
pub enum SwitchState {
    /// `0` 关闭.
    #[wire("0", "关闭")]
    Off,
    /// `1` 开通.
    #[wire("1", "开通")]
    On,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 手续费扣款标志.
#[doc(alias = "手续费扣款标志")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "fee_flag", label = "手续费扣款标志")]
#[non_exhaustive]
pub enum FeeFlag {
    /// `1` 外扣.
    #[wire("1", "外扣")]
    Outside,
    /// `2` 内扣.
    #[wire("2", "内扣")]
    Inside,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 手续费扣款标志.
#[doc(alias = "手续费扣款标志")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "fee_deduction", label = "手续费扣款标志")]
#[non_exhaustive]
pub enum FeeDeduction {
    /// `INNER` 内扣.
    #[wire("INNER", "内扣")]
    Inner,
    /// `OUTSIDE` 外扣.
    #[wire("OUTSIDE", "外扣")]
    Outside,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 手续费外扣账户类型.
#[doc(alias = "手续费外扣账户类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "fee_acct_type", label = "手续费外扣账户类型", open)]
#[non_exhaustive]
pub enum FeeAcctType {
    /// `01` 基本户.
    #[wire("01", "基本户")]
    Basic,
    /// `02` 现金户.
    #[wire("02", "现金户")]
    Cash,
    /// `05` 充值户.
    #[wire("05", "充值户")]
    Recharge,
    /// `09` 营销户.
    #[wire("09", "营销户")]
    Marketing,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 垫资账户类型.
#[doc(alias = "垫资账户类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "loan_acct_type", label = "垫资账户类型")]
#[non_exhaustive]
pub enum LoanAcctType {
    /// `01` 基本户.
    #[wire("01", "基本户")]
    Basic,
    /// `05` 充值户.
    #[wire("05", "充值户")]
    Recharge,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 是否垫资.
#[doc(alias = "是否垫资")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "loan_flag", label = "是否垫资")]
#[non_exhaustive]
pub enum LoanFlag {
    /// `Y` 垫资退款.
    #[wire("Y", "垫资退款")]
    Advance,
    /// `N` 普通.
    #[wire("N", "普通")]
    Normal,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 是否延迟交易.
#[doc(alias = "是否延迟交易")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "delay_acct_flag", label = "是否延迟交易")]
#[non_exhaustive]
pub enum DelayAcctFlag {
    /// `Y` 延迟.
    #[wire("Y", "延迟")]
    Delayed,
    /// `N` 不延迟.
    #[wire("N", "不延迟")]
    Immediate,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 订单类型.
#[doc(alias = "订单类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "order_type", label = "订单类型")]
#[non_exhaustive]
pub enum OrderType {
    /// `P` 支付.
    #[wire("P", "支付")]
    Payment,
    /// `R` 充值.
    #[wire("R", "充值")]
    Recharge,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 借贷类型.
#[doc(alias = "借贷类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "dc_type", label = "借贷类型")]
#[non_exhaustive]
pub enum DcType {
    /// `D` 借记.
    #[wire("D", "借记")]
    Debit,
    /// `C` 贷记.
    #[wire("C", "贷记")]
    Credit,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 借贷记标识.
#[doc(alias = "借贷记标识")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "debit_type", label = "借贷记标识")]
#[non_exhaustive]
pub enum DebitType {
    /// `D` 借记.
    #[wire("D", "借记")]
    Debit,
    /// `C` 贷记/信用.
    #[wire("C", "贷记/信用")]
    Credit,
    /// `Z` 借贷合一.
    #[wire("Z", "借贷合一")]
    Both,
    /// `O` 其他. The letter O.
    #[wire("O", "其他")]
    OtherO,
    /// `0` 其他. The digit 0.
    #[wire("0", "其他")]
    Other,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 借贷标识.
#[doc(alias = "借贷标识")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "debit_flag", label = "借贷标识")]
#[non_exhaustive]
pub enum DebitFlag {
    /// `1` 借.
    #[wire("1", "借")]
    Debit,
    /// `2` 贷.
    #[wire("2", "贷")]
    Credit,
    /// `3` 其他.
    #[wire("3", "其他")]
    Other,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 有效期类型.
#[doc(alias = "有效期类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "validity_type", label = "有效期类型")]
#[non_exhaustive]
pub enum ValidityType {
    /// `1` 长期.
    #[wire("1", "长期")]
    LongTerm,
    /// `0` 非长期.
    #[wire("0", "非长期")]
    Limited,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 分账遇到优惠的处理规则.
#[doc(alias = "分账遇到优惠的处理规则")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "term_div_coupon_type", label = "分账遇到优惠的处理规则")]
pub enum TermDivCouponType {
    /// `1` 按比例.
    #[wire("1", "按比例")]
    ByRatio,
    /// `2` 按明细顺序保障.
    #[wire("2", "按明细顺序保障")]
    ByOrder,
    /// `3` 只给交易商户.
    #[wire("3", "只给交易商户")]
    Merchant,
}

/// 商户贴息标记.
#[doc(alias = "商户贴息标记")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "fq_mer_discount_flag", label = "商户贴息标记")]
#[non_exhaustive]
pub enum FqMerDiscountFlag {
    /// `Y` 商户全额贴息.
    #[wire("Y", "商户全额贴息")]
    Full,
    /// `P` 部分贴息.
    #[wire("P", "部分贴息")]
    Part,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 补贴方类型.
///
/// Version 4 also knows merchant and mertomer.
#[doc(alias = "补贴方类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "subsidy_user_type", label = "补贴方类型", open)]
#[non_exhaustive]
pub enum SubsidyUserType {
    /// `channel` channel.
    #[wire("channel", "channel")]
    Channel,
    /// `agent` agent.
    #[wire("agent", "agent")]
    Agent,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 指定支付者.
#[doc(alias = "指定支付者")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "limit_payer", label = "指定支付者", open)]
#[non_exhaustive]
pub enum LimitPayer {
    /// `ADULT` ADULT.
    #[wire("ADULT", "ADULT")]
    Adult,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 商户设备类型.
#[doc(alias = "商户设备类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "mer_device_type", label = "商户设备类型", open)]
#[non_exhaustive]
pub enum MerDeviceType {
    /// `01` ATM/自助.
    #[wire("01", "ATM/自助")]
    Atm,
    /// `02` 传统POS.
    #[wire("02", "传统POS")]
    Pos,
    /// `03` mPOS.
    #[wire("03", "mPOS")]
    MPos,
    /// `04` 智能POS.
    #[wire("04", "智能POS")]
    SmartPos,
    /// `05` II型固话.
    #[wire("05", "II型固话")]
    Phone2,
    /// `06` 银联闪付.
    #[wire("06", "银联闪付")]
    UnionPayContactless,
    /// `08` 手机POS.
    #[wire("08", "手机POS")]
    MobilePos,
    /// `09` 刷脸.
    #[wire("09", "刷脸")]
    Face,
    /// `10` 条码受理.
    #[wire("10", "条码受理")]
    BarcodeReader,
    /// `11` 条码辅助(台牌).
    #[wire("11", "条码辅助(台牌)")]
    BarcodeAid,
    /// `12` 行业终端.
    #[wire("12", "行业终端")]
    Industry,
    /// `13` MIS.
    #[wire("13", "MIS")]
    Mis,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 设备类型.
#[doc(alias = "设备类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "device_type", label = "设备类型")]
pub enum DeviceType {
    /// `1` 手机.
    #[wire("1", "手机")]
    Phone,
    /// `2` 平板.
    #[wire("2", "平板")]
    Tablet,
    /// `3` 手表.
    #[wire("3", "手表")]
    Watch,
    /// `4` PC.
    #[wire("4", "PC")]
    Pc,
}

/// 终端类型.
#[doc(alias = "终端类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "terminal_type", label = "终端类型")]
#[non_exhaustive]
pub enum TerminalType {
    /// `01` 智能POS.
    #[wire("01", "智能POS")]
    SmartPos,
    /// `02` 扫码POS.
    #[wire("02", "扫码POS")]
    ScanPos,
    /// `03` 云音箱.
    #[wire("03", "云音箱")]
    Speaker,
    /// `04` 台牌.
    #[wire("04", "台牌")]
    Plate,
    /// `05` 云打印.
    #[wire("05", "云打印")]
    Printer,
    /// `06` 扫脸.
    #[wire("06", "扫脸")]
    Face,
    /// `07` 收银机.
    #[wire("07", "收银机")]
    CashRegister,
    /// `08` 收银助手.
    #[wire("08", "收银助手")]
    CashierAssistant,
    /// `09` 传统POS.
    #[wire("09", "传统POS")]
    Pos,
    /// `10` 一体音箱.
    #[wire("10", "一体音箱")]
    SpeakerInOne,
    /// `11` 虚拟终端.
    #[wire("11", "虚拟终端")]
    Virtual,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 数字货币银行编号.
#[doc(alias = "数字货币银行编号")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "digital_bank_no", label = "数字货币银行编号", open)]
#[non_exhaustive]
pub enum DigitalBankNo {
    /// `01002` 工行.
    #[wire("01002", "工行")]
    Icbc,
    /// `01004` 中行.
    #[wire("01004", "中行")]
    Boc,
    /// `01005` 建行.
    #[wire("01005", "建行")]
    Ccb,
    /// `01008` 邮储.
    #[wire("01008", "邮储")]
    Psbc,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 网关支付受理渠道.
#[doc(alias = "网关支付受理渠道")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "gw_chnnl_tp", label = "网关支付受理渠道")]
pub enum GwChnnlTp {
    /// `01` PC浏览器.
    #[wire("01", "PC浏览器")]
    PcBrowser,
    /// `02` 手机浏览器.
    #[wire("02", "手机浏览器")]
    MobileBrowser,
    /// `03` 手机应用.
    #[wire("03", "手机应用")]
    MobileApp,
    /// `99` 其他.
    #[wire("99", "其他")]
    Other,
}

/// 支付宝点餐场景类型.
#[doc(alias = "支付宝点餐场景类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "food_order_type", label = "支付宝点餐场景类型", open)]
#[non_exhaustive]
pub enum FoodOrderType {
    /// `QR_ORDER` QR_ORDER.
    #[wire("QR_ORDER", "QR_ORDER")]
    QrOrder,
    /// `PRE_ORDER` PRE_ORDER.
    #[wire("PRE_ORDER", "PRE_ORDER")]
    PreOrder,
    /// `HOME_DELIVERY` HOME_DELIVERY.
    #[wire("HOME_DELIVERY", "HOME_DELIVERY")]
    HomeDelivery,
    /// `DIRECT_PAYMENT` DIRECT_PAYMENT.
    #[wire("DIRECT_PAYMENT", "DIRECT_PAYMENT")]
    DirectPayment,
    /// `QR_FOOD_ORDER` QR_FOOD_ORDER.
    #[wire("QR_FOOD_ORDER", "QR_FOOD_ORDER")]
    QrFoodOrder,
    /// `P_QR_FOOD_ORDER` P_QR_FOOD_ORDER.
    #[wire("P_QR_FOOD_ORDER", "P_QR_FOOD_ORDER")]
    PQrFoodOrder,
    /// `SELF_PICK` SELF_PICK.
    #[wire("SELF_PICK", "SELF_PICK")]
    SelfPick,
    /// `TAKE_OUT` TAKE_OUT.
    #[wire("TAKE_OUT", "TAKE_OUT")]
    TakeOut,
    /// `OTHER` OTHER.
    #[wire("OTHER", "OTHER")]
    Other,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 证件类型.
#[doc(alias = "证件类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "ali_cert_type", label = "证件类型", open)]
#[non_exhaustive]
pub enum AliCertType {
    /// `IDENTITY_CARD` IDENTITY_CARD.
    #[wire("IDENTITY_CARD", "IDENTITY_CARD")]
    IdentityCard,
    /// `PASSPORT` PASSPORT.
    #[wire("PASSPORT", "PASSPORT")]
    Passport,
    /// `OFFICER_CARD` OFFICER_CARD.
    #[wire("OFFICER_CARD", "OFFICER_CARD")]
    OfficerCard,
    /// `SOLDIER_CARD` SOLDIER_CARD.
    #[wire("SOLDIER_CARD", "SOLDIER_CARD")]
    SoldierCard,
    /// `HOKOU` HOKOU.
    #[wire("HOKOU", "HOKOU")]
    Hokou,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 交易通道.
#[doc(alias = "交易通道")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "pay_channel", label = "交易通道")]
#[non_exhaustive]
pub enum PayChannel {
    /// `A` 支付宝.
    #[wire("A", "支付宝")]
    Alipay,
    /// `T` 微信.
    #[wire("T", "微信")]
    WeChat,
    /// `U` 银联.
    #[wire("U", "银联")]
    UnionPay,
    /// `D` 数字货币.
    #[wire("D", "数字货币")]
    DigitalCurrency,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 是否退还手续费.
#[doc(alias = "是否退还手续费")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "refund_fee_flag", label = "是否退还手续费")]
#[non_exhaustive]
pub enum RefundFeeFlag {
    /// `Y` 退还. So is an absent value.
    #[wire("Y", "退还")]
    Refunded,
    /// `N` 不退还.
    #[wire("N", "不退还")]
    Kept,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 资金冻结状态.
#[doc(alias = "资金冻结状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "fund_freeze_stat", label = "资金冻结状态")]
#[non_exhaustive]
pub enum FundFreezeStat {
    /// `FREEZE` FREEZE.
    #[wire("FREEZE", "FREEZE")]
    Frozen,
    /// `UNFREEZE` UNFREEZE.
    #[wire("UNFREEZE", "UNFREEZE")]
    Unfrozen,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 买家用户类型.
#[doc(alias = "买家用户类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "buyer_user_type", label = "买家用户类型")]
#[non_exhaustive]
pub enum BuyerUserType {
    /// `CORPORATE` 企业用户.
    #[wire("CORPORATE", "企业用户")]
    Corporate,
    /// `PRIVATE` 个人用户.
    #[wire("PRIVATE", "个人用户")]
    Private,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 优惠范围.
#[doc(alias = "优惠范围")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "promotion_scope", label = "优惠范围")]
#[non_exhaustive]
pub enum PromotionScope {
    /// `GLOBAL` GLOBAL.
    #[wire("GLOBAL", "GLOBAL")]
    Global,
    /// `SINGLE` SINGLE.
    #[wire("SINGLE", "SINGLE")]
    Single,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 补贴类型.
#[doc(alias = "补贴类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "allowance_type", label = "补贴类型")]
#[non_exhaustive]
pub enum AllowanceType {
    /// `0` 不补贴.
    #[wire("0", "不补贴")]
    NoAllowance,
    /// `1` 补贴.
    #[wire("1", "补贴")]
    Full,
    /// `2` 部分补贴.
    #[wire("2", "部分补贴")]
    Part,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 手续费类型.
#[doc(alias = "手续费类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "fee_formula_fee_type", label = "手续费类型")]
#[non_exhaustive]
pub enum FeeFormulaFeeType {
    /// `TRANS_FEE` TRANS_FEE.
    #[wire("TRANS_FEE", "TRANS_FEE")]
    TransFee,
    /// `ACCT_FEE` ACCT_FEE.
    #[wire("ACCT_FEE", "ACCT_FEE")]
    AcctFee,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 到账日期类型.
#[doc(alias = "到账日期类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "into_acct_date_type", label = "到账日期类型", open)]
#[non_exhaustive]
pub enum IntoAcctDateType {
    /// `D0` 当日(含当天交易资金).
    #[wire("D0", "当日(含当天交易资金)")]
    SameDay,
    /// `T1` 下个工作日.
    #[wire("T1", "下个工作日")]
    NextWorkday,
    /// `D1` 下个自然日.
    #[wire("D1", "下个自然日")]
    NextDay,
    /// `DM` 当日(不含当天交易资金).
    #[wire("DM", "当日(不含当天交易资金)")]
    SameDayEarlier,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 取现渠道.
#[doc(alias = "取现渠道")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "enchashment_channel", label = "取现渠道")]
pub enum EnchashmentChannel {
    /// `00` 汇付.
    #[wire("00", "汇付")]
    Huifu,
    /// `10` 中信e账通.
    #[wire("10", "中信e账通")]
    Citic,
}

/// 结算周期.
#[doc(alias = "结算周期")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "settle_cycle", label = "结算周期")]
#[non_exhaustive]
pub enum SettleCycle {
    /// `T1` 下个工作日.
    #[wire("T1", "下个工作日")]
    NextWorkday,
    /// `D1` 下个自然日.
    #[wire("D1", "下个自然日")]
    NextDay,
    /// `TS` 笔笔.
    #[wire("TS", "笔笔")]
    EachTrade,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 公司类型.
#[doc(alias = "公司类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "ent_type", label = "公司类型")]
#[non_exhaustive]
pub enum EntType {
    /// `1` 政府机构.
    #[wire("1", "政府机构")]
    Government,
    /// `2` 国营企业.
    #[wire("2", "国营企业")]
    StateOwned,
    /// `3` 私营企业.
    #[wire("3", "私营企业")]
    PrivateOwned,
    /// `4` 外资企业.
    #[wire("4", "外资企业")]
    ForeignFunded,
    /// `5` 个体工商户.
    #[wire("5", "个体工商户")]
    SelfEmployed,
    /// `6` 其它组织.
    #[wire("6", "其它组织")]
    OtherOrganisation,
    /// `7` 事业单位.
    #[wire("7", "事业单位")]
    PublicInstitution,
    /// `9` 业主委员会.
    #[wire("9", "业主委员会")]
    OwnersCommittee,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 经营类型.
#[doc(alias = "经营类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "busi_type", label = "经营类型")]
#[non_exhaustive]
pub enum BusiType {
    /// `1` 实体.
    #[wire("1", "实体")]
    Physical,
    /// `2` 虚拟.
    #[wire("2", "虚拟")]
    Virtual,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 场景类型.
#[doc(alias = "场景类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "scene_type", label = "场景类型")]
pub enum SceneType {
    /// `ONLINE` 线上场景.
    #[wire("ONLINE", "线上场景")]
    Online,
    /// `OFFLINE` 线下场景.
    #[wire("OFFLINE", "线下场景")]
    Offline,
    /// `ALL` 线上线下.
    #[wire("ALL", "线上线下")]
    All,
}

/// 自然人证件类型.
#[doc(alias = "自然人证件类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "natural_person_cert_type", label = "自然人证件类型", open)]
#[non_exhaustive]
pub enum NaturalPersonCertType {
    /// `00` 身份证.
    #[wire("00", "身份证")]
    IdCard,
    /// `01` 护照.
    #[wire("01", "护照")]
    Passport,
    /// `02` 军官证.
    #[wire("02", "军官证")]
    OfficerCard,
    /// `03` 士兵证.
    #[wire("03", "士兵证")]
    SoldierCard,
    /// `04` 回乡证.
    #[wire("04", "回乡证")]
    HomeReturnPermit,
    /// `05` 户口本.
    #[wire("05", "户口本")]
    HouseholdRegister,
    /// `06` 外国护照.
    #[wire("06", "外国护照")]
    ForeignPassport,
    /// `07` 其他.
    #[wire("07", "其他")]
    Other,
    /// `08` 暂住证.
    #[wire("08", "暂住证")]
    TemporaryResidence,
    /// `09` 警官证.
    #[wire("09", "警官证")]
    PoliceCard,
    /// `10` 文职干部证.
    #[wire("10", "文职干部证")]
    CivilCadre,
    /// `11` 港澳台同胞通行证.
    #[wire("11", "港澳台同胞通行证")]
    HkMoTwPermit,
    /// `13` 外国人居留证.
    #[wire("13", "外国人居留证")]
    ForeignResidence,
    /// `14` 台胞证.
    #[wire("14", "台胞证")]
    TaiwanPermit,
    /// `15` 港澳台居住证.
    #[wire("15", "港澳台居住证")]
    HkMoTwResidence,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 联系人证件类型.
#[doc(alias = "联系人证件类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "wx_cert_type", label = "联系人证件类型", open)]
#[non_exhaustive]
pub enum WxCertType {
    /// `00` 身份证.
    #[wire("00", "身份证")]
    IdCard,
    /// `01` 护照.
    #[wire("01", "护照")]
    Passport,
    /// `11` 港澳台同胞通行证.
    #[wire("11", "港澳台同胞通行证")]
    HkMoTwPermit,
    /// `12` 外国人居留证.
    #[wire("12", "外国人居留证")]
    ForeignResidence,
    /// `13` 港澳居民证.
    #[wire("13", "港澳居民证")]
    HkMoResident,
    /// `14` 台湾居民证.
    #[wire("14", "台湾居民证")]
    TaiwanResident,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 证件类型.
#[doc(alias = "证件类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "ali_legal_cert_type", label = "证件类型", open)]
#[non_exhaustive]
pub enum AliLegalCertType {
    /// `00` 身份证.
    #[wire("00", "身份证")]
    IdCard,
    /// `01` 护照.
    #[wire("01", "护照")]
    Passport,
    /// `13` 港澳居民证.
    #[wire("13", "港澳居民证")]
    HkMoResident,
    /// `14` 台湾居民证.
    #[wire("14", "台湾居民证")]
    TaiwanResident,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 证件类型.
#[doc(alias = "证件类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "ubo_cert_type", label = "证件类型", open)]
#[non_exhaustive]
pub enum UboCertType {
    /// `00` 身份证.
    #[wire("00", "身份证")]
    IdCard,
    /// `01` 护照.
    #[wire("01", "护照")]
    Passport,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 持卡人证件类型.
#[doc(alias = "持卡人证件类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "out_order_cert_type", label = "持卡人证件类型", open)]
#[non_exhaustive]
pub enum OutOrderCertType {
    /// `00` 身份证.
    #[wire("00", "身份证")]
    IdCard,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 证书类型.
#[doc(alias = "证书类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "certificate_type", label = "证书类型", open)]
#[non_exhaustive]
pub enum CertificateType {
    /// `CERTIFICATE_TYPE_2388` 事业单位法人证书.
    #[wire("CERTIFICATE_TYPE_2388", "事业单位法人证书")]
    Type2388,
    /// `CERTIFICATE_TYPE_2389` 统一社会信用代码证书.
    #[wire("CERTIFICATE_TYPE_2389", "统一社会信用代码证书")]
    Type2389,
    /// `CERTIFICATE_TYPE_2390` 有偿服务许可证.
    #[wire("CERTIFICATE_TYPE_2390", "有偿服务许可证")]
    Type2390,
    /// `CERTIFICATE_TYPE_2391` 医疗机构执业许可证.
    #[wire("CERTIFICATE_TYPE_2391", "医疗机构执业许可证")]
    Type2391,
    /// `CERTIFICATE_TYPE_2392` 企业营业执照.
    #[wire("CERTIFICATE_TYPE_2392", "企业营业执照")]
    Type2392,
    /// `CERTIFICATE_TYPE_2393` 组织机构代码证.
    #[wire("CERTIFICATE_TYPE_2393", "组织机构代码证")]
    Type2393,
    /// `CERTIFICATE_TYPE_2394` 社会团体法人登记证书.
    #[wire("CERTIFICATE_TYPE_2394", "社会团体法人登记证书")]
    Type2394,
    /// `CERTIFICATE_TYPE_2395` 民办非企业单位登记证书.
    #[wire("CERTIFICATE_TYPE_2395", "民办非企业单位登记证书")]
    Type2395,
    /// `CERTIFICATE_TYPE_2396` 基金会法人登记证书.
    #[wire("CERTIFICATE_TYPE_2396", "基金会法人登记证书")]
    Type2396,
    /// `CERTIFICATE_TYPE_2397` 慈善组织公开募捐资格证书.
    #[wire("CERTIFICATE_TYPE_2397", "慈善组织公开募捐资格证书")]
    Type2397,
    /// `CERTIFICATE_TYPE_2398` 农民专业合作社法人营业执照.
    #[wire("CERTIFICATE_TYPE_2398", "农民专业合作社法人营业执照")]
    Type2398,
    /// `CERTIFICATE_TYPE_2399` 宗教活动场所登记证.
    #[wire("CERTIFICATE_TYPE_2399", "宗教活动场所登记证")]
    Type2399,
    /// `CERTIFICATE_TYPE_2400` 其他证书/批文/证明.
    #[wire("CERTIFICATE_TYPE_2400", "其他证书/批文/证明")]
    Type2400,
    /// `CERTIFICATE_TYPE_2520` 执业许可证/执业证.
    #[wire("CERTIFICATE_TYPE_2520", "执业许可证/执业证")]
    Type2520,
    /// `CERTIFICATE_TYPE_2521` 基层群众性自治组织特别法人统一社会信用代码证.
    #[wire("CERTIFICATE_TYPE_2521", "基层群众性自治组织特别法人统一社会信用代码证")]
    Type2521,
    /// `CERTIFICATE_TYPE_2522` 农村集体经济组织登记证.
    #[wire("CERTIFICATE_TYPE_2522", "农村集体经济组织登记证")]
    Type2522,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 金融机构类型.
#[doc(alias = "金融机构类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "finance_type", label = "金融机构类型", open)]
#[non_exhaustive]
pub enum FinanceType {
    /// `BANK_AGENT` 银行业.
    #[wire("BANK_AGENT", "银行业")]
    BankAgent,
    /// `PAYMENT_AGENT` 支付机构.
    #[wire("PAYMENT_AGENT", "支付机构")]
    PaymentAgent,
    /// `INSURANCE` 保险业.
    #[wire("INSURANCE", "保险业")]
    Insurance,
    /// `TRADE_AND_SETTLE` 交易及结算类金融机构.
    #[wire("TRADE_AND_SETTLE", "交易及结算类金融机构")]
    TradeAndSettle,
    /// `OTHER` 其他金融机构.
    #[wire("OTHER", "其他金融机构")]
    Other,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 小微经营类型.
#[doc(alias = "小微经营类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "micro_biz_type", label = "小微经营类型")]
pub enum MicroBizType {
    /// `MICRO_TYPE_STORE` 门店场所.
    #[wire("MICRO_TYPE_STORE", "门店场所")]
    Store,
    /// `MICRO_TYPE_MOBILE` 流动经营/便民服务.
    #[wire("MICRO_TYPE_MOBILE", "流动经营/便民服务")]
    Mobile,
    /// `MICRO_TYPE_ONLINE` 线上商品/服务交易.
    #[wire("MICRO_TYPE_ONLINE", "线上商品/服务交易")]
    Online,
}

/// 联系人类型.
#[doc(alias = "联系人类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "contact_type", label = "联系人类型")]
pub enum ContactType {
    /// `LEGAL` 经营者/法人.
    #[wire("LEGAL", "经营者/法人")]
    Legal,
    /// `SUPER` 经办人.
    #[wire("SUPER", "经办人")]
    Super,
}

/// 联系人类型.
#[doc(alias = "联系人类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "wx_contact_type", label = "联系人类型")]
#[non_exhaustive]
pub enum WxContactType {
    /// `1` 法人.
    #[wire("1", "法人")]
    Legal,
    /// `2` 经办人.
    #[wire("2", "经办人")]
    Agent,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 签约人类型.
#[doc(alias = "签约人类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "sign_user_type", label = "签约人类型")]
#[non_exhaustive]
pub enum SignUserType {
    /// `LEGAL` 法人.
    #[wire("LEGAL", "法人")]
    Legal,
    /// `CONTACT` 联系人.
    #[wire("CONTACT", "联系人")]
    Contact,
    /// `OTHER` 其他.
    #[wire("OTHER", "其他")]
    Other,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 最终受益人受益方式.
#[doc(alias = "最终受益人受益方式")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "final_beneficiary_mode", label = "最终受益人受益方式")]
#[non_exhaustive]
pub enum FinalBeneficiaryMode {
    /// `A01` 直接或间接控股25%.
    #[wire("A01", "直接或间接控股25%")]
    Shares,
    /// `A02` 通过人事.
    #[wire("A02", "通过人事")]
    Personnel,
    /// `A03` 高级管理人员.
    #[wire("A03", "高级管理人员")]
    SeniorManager,
    /// `A04` 法人或公司负责人.
    #[wire("A04", "法人或公司负责人")]
    LegalPerson,
    /// `A05` 其他.
    #[wire("A05", "其他")]
    Other,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 商户通知标识.
#[doc(alias = "商户通知标识")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "sms_send_flag", label = "商户通知标识")]
pub enum SmsSendFlag {
    /// `M` 发送短信通知.
    #[wire("M", "发送短信通知")]
    Sms,
    /// `E` 发送邮件通知.
    #[wire("E", "发送邮件通知")]
    Email,
    /// `A` 短信. The published label is cut off here.
    #[wire("A", "短信")]
    Both,
}

/// 银行账户类型.
#[doc(alias = "银行账户类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "settle_card_type", label = "银行账户类型")]
pub enum SettleCardType {
    /// `0` 对公.
    #[wire("0", "对公")]
    Corporate,
    /// `1` 对私法人.
    #[wire("1", "对私法人")]
    LegalPerson,
    /// `2` 对私非法人.
    #[wire("2", "对私非法人")]
    OtherPerson,
}

/// 卡类型.
#[doc(alias = "卡类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "elec_card_type", label = "卡类型")]
#[non_exhaustive]
pub enum ElecCardType {
    /// `0` 对公.
    #[wire("0", "对公")]
    Corporate,
    /// `1` 对私法人.
    #[wire("1", "对私法人")]
    LegalPerson,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 卡类型.
#[doc(alias = "卡类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "card_type", label = "卡类型")]
#[non_exhaustive]
pub enum CardType {
    /// `0` 对公.
    #[wire("0", "对公")]
    Corporate,
    /// `1` 对私.
    #[wire("1", "对私")]
    Personal,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 账户类型.
#[doc(alias = "账户类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "wx_card_type", label = "账户类型")]
#[non_exhaustive]
pub enum WxCardType {
    /// `0` 对公银行账户.
    #[wire("0", "对公银行账户")]
    Corporate,
    /// `1` 经营者个人银行卡.
    #[wire("1", "经营者个人银行卡")]
    Personal,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 结算方式.
#[doc(alias = "结算方式")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "settle_pattern", label = "结算方式")]
#[non_exhaustive]
pub enum SettlePattern {
    /// `P0` 批次结算.
    #[wire("P0", "批次结算")]
    Batch,
    /// `P1` 定时结算.
    #[wire("P1", "定时结算")]
    Timed,
    /// `P2` 批次定时结算.
    #[wire("P2", "批次定时结算")]
    BatchTimed,
    /// `E1` 中信E管家.
    #[wire("E1", "中信E管家")]
    CiticE,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 取现类型.
#[doc(alias = "取现类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "cash_type", label = "取现类型")]
#[non_exhaustive]
pub enum CashType {
    /// `D0` 当日到账.
    #[wire("D0", "当日到账")]
    SameDay,
    /// `T1` 下个工作日到账.
    #[wire("T1", "下个工作日到账")]
    NextWorkday,
    /// `D1` 下个自然日到账.
    #[wire("D1", "下个自然日到账")]
    NextDay,
    /// `DM` 当日到账.
    #[wire("DM", "当日到账")]
    SameDayEarlier,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 代发业务类型.
#[doc(alias = "代发业务类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "surrogate_type", label = "代发业务类型")]
#[non_exhaustive]
pub enum SurrogateType {
    /// `D0` 当日到账.
    #[wire("D0", "当日到账")]
    SameDay,
    /// `T1` 下个工作日到账.
    #[wire("T1", "下个工作日到账")]
    NextWorkday,
    /// `D1` 下个自然日到账.
    #[wire("D1", "下个自然日到账")]
    NextDay,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 账户类型.
#[doc(alias = "账户类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "sub_acct_type", label = "账户类型", open)]
#[non_exhaustive]
pub enum SubAcctType {
    /// `01` 基本.
    #[wire("01", "基本")]
    Basic,
    /// `02` 现金.
    #[wire("02", "现金")]
    Cash,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 账户类型.
#[doc(alias = "账户类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "elec_acct_type", label = "账户类型", open)]
#[non_exhaustive]
pub enum ElecAcctType {
    /// `01` 中信e管家.
    #[wire("01", "中信e管家")]
    CiticE,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 电子账户取现手续费承担方.
#[doc(alias = "电子账户取现手续费承担方")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "cash_fee_party", label = "电子账户取现手续费承担方")]
#[non_exhaustive]
pub enum CashFeeParty {
    /// `1` 总部.
    #[wire("1", "总部")]
    HeadOffice,
    /// `2` 其他.
    #[wire("2", "其他")]
    Other,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 商户身份.
#[doc(alias = "商户身份")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "head_office_flag", label = "商户身份")]
#[non_exhaustive]
pub enum HeadOfficeFlag {
    /// `1` 总部商户.
    #[wire("1", "总部商户")]
    HeadOffice,
    /// `0` 下级商户.
    #[wire("0", "下级商户")]
    Branch,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 默认卡标识.
#[doc(alias = "默认卡标识")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "default_cash_flag", label = "默认卡标识")]
#[non_exhaustive]
pub enum DefaultCashFlag {
    /// `0` 非默认卡.
    #[wire("0", "非默认卡")]
    No,
    /// `1` 默认卡.
    #[wire("1", "默认卡")]
    Default,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 签约成功标志.
#[doc(alias = "签约成功标志")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "sign_success_flag", label = "签约成功标志", open)]
#[non_exhaustive]
pub enum SignSuccessFlag {
    /// `Y` 成功.
    #[wire("Y", "成功")]
    Signed,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 申请类型.
#[doc(alias = "申请类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "apply_type", label = "申请类型", open)]
#[non_exhaustive]
pub enum ApplyType {
    /// `FACE_TO_FACE` 当面付.
    #[wire("FACE_TO_FACE", "当面付")]
    FaceToFace,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 经营场景类型.
#[doc(alias = "经营场景类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "sales_scenes_type", label = "经营场景类型", open)]
#[non_exhaustive]
pub enum SalesScenesType {
    /// `SALES_SCENES_APP` APP.
    #[wire("SALES_SCENES_APP", "APP")]
    App,
    /// `SALES_SCENES_STORE` 线下门店.
    #[wire("SALES_SCENES_STORE", "线下门店")]
    Store,
    /// `SALES_SCENES_MP` 公众号.
    #[wire("SALES_SCENES_MP", "公众号")]
    Mp,
    /// `SALES_SCENES_MINI_PROGRAM` 小程序.
    #[wire("SALES_SCENES_MINI_PROGRAM", "小程序")]
    MiniProgram,
    /// `SALES_SCENES_WEB` 互联网.
    #[wire("SALES_SCENES_WEB", "互联网")]
    Web,
    /// `SALES_SCENES_WEWORK` 企业微信.
    #[wire("SALES_SCENES_WEWORK", "企业微信")]
    Wework,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 申请服务.
#[doc(alias = "申请服务")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "service_code", label = "申请服务", open)]
#[non_exhaustive]
pub enum ServiceCode {
    /// `JSAPI` 公众号.
    #[wire("JSAPI", "公众号")]
    Jsapi,
    /// `APPLET` 小程序.
    #[wire("APPLET", "小程序")]
    Applet,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 操作类型.
#[doc(alias = "操作类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "operate_type", label = "操作类型")]
pub enum OperateType {
    /// `ADD` 新增.
    #[wire("ADD", "新增")]
    Add,
    /// `UPDATE` 修改.
    #[wire("UPDATE", "修改")]
    Update,
}

/// 手续费类型.
#[doc(alias = "手续费类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "charge_cate_code", label = "手续费类型", open)]
#[non_exhaustive]
pub enum ChargeCateCode {
    /// `01` 减免类.
    #[wire("01", "减免类")]
    Exempt,
    /// `02` 优惠类.
    #[wire("02", "优惠类")]
    Preferential,
    /// `03` 标准类.
    #[wire("03", "标准类")]
    Standard,
    /// `04` 线上类.
    #[wire("04", "线上类")]
    Online,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 是否开通小额双免.
#[doc(alias = "是否开通小额双免")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "small_free_flag", label = "是否开通小额双免")]
pub enum SmallFreeFlag {
    /// `0` 不开通双免.
    #[wire("0", "不开通双免")]
    Closed,
    /// `1` 开通双免.
    #[wire("1", "开通双免")]
    Open,
    /// `2` 仅免签.
    #[wire("2", "仅免签")]
    NoSignature,
}

/// 业务类型.
#[doc(alias = "业务类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "online_fee_type", label = "业务类型", open)]
#[non_exhaustive]
pub enum OnlineFeeType {
    /// `ONLINE_PERSON` 个人网银支付.
    #[wire("ONLINE_PERSON", "个人网银支付")]
    OnlinePerson,
    /// `ONLINE_ENT` 企业网银支付.
    #[wire("ONLINE_ENT", "企业网银支付")]
    OnlineEnt,
    /// `QUICK_DEBIT` 快捷借记卡支付.
    #[wire("QUICK_DEBIT", "快捷借记卡支付")]
    QuickDebit,
    /// `QUICK_CREDIT` 快捷贷记卡支付.
    #[wire("QUICK_CREDIT", "快捷贷记卡支付")]
    QuickCredit,
    /// `WAP` 手机WAP支付.
    #[wire("WAP", "手机WAP支付")]
    Wap,
    /// `ONLINE_ENT_TOP_UP` B2B网银充值.
    #[wire("ONLINE_ENT_TOP_UP", "B2B网银充值")]
    OnlineEntTopUp,
    /// `ONLINE_PERSON_TOP_UP` B2C网银充值.
    #[wire("ONLINE_PERSON_TOP_UP", "B2C网银充值")]
    OnlinePersonTopUp,
    /// `WITHHOLD_DEBIT` 代扣借记卡支付.
    #[wire("WITHHOLD_DEBIT", "代扣借记卡支付")]
    WithholdDebit,
    /// `WITHHOLD_CREDIT` 代扣贷记卡支付.
    #[wire("WITHHOLD_CREDIT", "代扣贷记卡支付")]
    WithholdCredit,
    /// `WITHHOLD` 代扣. In the detail query only.
    #[wire("WITHHOLD", "代扣")]
    Withhold,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 业务类型.
#[doc(alias = "业务类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "online_pay_type", label = "业务类型", open)]
#[non_exhaustive]
pub enum OnlinePayType {
    /// `ONLINE_PERSON` 个人网银.
    #[wire("ONLINE_PERSON", "个人网银")]
    OnlinePerson,
    /// `ONLINE_ENT` 企业网银.
    #[wire("ONLINE_ENT", "企业网银")]
    OnlineEnt,
    /// `QUICK` 快捷.
    #[wire("QUICK", "快捷")]
    Quick,
    /// `WAP` 手机WAP支付.
    #[wire("WAP", "手机WAP支付")]
    Wap,
    /// `ONLINE_ENT_TOP_UP` B2B网银充值.
    #[wire("ONLINE_ENT_TOP_UP", "B2B网银充值")]
    OnlineEntTopUp,
    /// `ONLINE_PERSON_TOP_UP` B2C网银充值.
    #[wire("ONLINE_PERSON_TOP_UP", "B2C网银充值")]
    OnlinePersonTopUp,
    /// `WITHHOLD` 代扣支付.
    #[wire("WITHHOLD", "代扣支付")]
    Withhold,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 运营媒介类型.
#[doc(alias = "运营媒介类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "media_type", label = "运营媒介类型")]
#[non_exhaustive]
pub enum MediaType {
    /// `S1` PC网站.
    #[wire("S1", "PC网站")]
    Website,
    /// `S2` APP场景.
    #[wire("S2", "APP场景")]
    App,
    /// `S3` 小程序场景.
    #[wire("S3", "小程序场景")]
    MiniProgram,
    /// `S4` 公众号场景.
    #[wire("S4", "公众号场景")]
    OfficialAccount,
    /// `S5` 其他.
    #[wire("S5", "其他")]
    Other,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 业务模式.
#[doc(alias = "业务模式")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "balance_model", label = "业务模式", open)]
#[non_exhaustive]
pub enum BalanceModel {
    /// `2` 入驻商户货款.
    #[wire("2", "入驻商户货款")]
    SettledMerchant,
    /// `3` 营销补贴.
    #[wire("3", "营销补贴")]
    Subsidy,
    /// `4` 推广方.
    #[wire("4", "推广方")]
    Promoter,
    /// `5` 红包发放.
    #[wire("5", "红包发放")]
    RedPacket,
    /// `6` 钱包功能.
    #[wire("6", "钱包功能")]
    Wallet,
    /// `7` 其他模式.
    #[wire("7", "其他模式")]
    Other,
    /// `8` 线上入驻商户货款.
    #[wire("8", "线上入驻商户货款")]
    OnlineSettledMerchant,
    /// `9` 线上营销补贴.
    #[wire("9", "线上营销补贴")]
    OnlineSubsidy,
    /// `10` 线上推广方.
    #[wire("10", "线上推广方")]
    OnlinePromoter,
    /// `11` 线上其他模式.
    #[wire("11", "线上其他模式")]
    OnlineOther,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 扣费模式.
#[doc(alias = "扣费模式")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "charge_mode", label = "扣费模式", open)]
#[non_exhaustive]
pub enum ChargeMode {
    /// `01` 默认规则.
    #[wire("01", "默认规则")]
    Default,
    /// `02` 收款方分摊.
    #[wire("02", "收款方分摊")]
    PayeesShare,
    /// `03` 交易时指定承担方.
    #[wire("03", "交易时指定承担方")]
    NamedInTrade,
    /// `10` 指定承担方.
    #[wire("10", "指定承担方")]
    Named,
    /// `11` 出款方承担.
    #[wire("11", "出款方承担")]
    Payer,
    /// `12` 交易时指定承担方.
    #[wire("12", "交易时指定承担方")]
    NamedInTrade12,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 全域支付业务模式.
#[doc(alias = "全域支付业务模式")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "out_order_business_model", label = "全域支付业务模式", open)]
#[non_exhaustive]
pub enum OutOrderBusinessModel {
    /// `acquiringMode` 收单模式.
    #[wire("acquiringMode", "收单模式")]
    Acquiring,
    /// `rechargeMode` 充值模式.
    #[wire("rechargeMode", "充值模式")]
    Recharge,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 大额支付业务模式.
#[doc(alias = "大额支付业务模式")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "large_amt_business_model", label = "大额支付业务模式", open)]
#[non_exhaustive]
pub enum LargeAmtBusinessModel {
    /// `bank` 银行模式.
    #[wire("bank", "银行模式")]
    Bank,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 大额调账标识申请类型.
#[doc(alias = "大额调账标识申请类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "large_amt_biz_type", label = "大额调账标识申请类型", open)]
#[non_exhaustive]
pub enum LargeAmtBizType {
    /// `01` 四要素.
    #[wire("01", "四要素")]
    FourElements,
    /// `05` 三要素.
    #[wire("05", "三要素")]
    ThreeElements,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 代发手续费计费模式.
#[doc(alias = "代发手续费计费模式")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "fee_formula_type", label = "代发手续费计费模式", open)]
#[non_exhaustive]
pub enum FeeFormulaType {
    /// `01` 百分比手续费.
    #[wire("01", "百分比手续费")]
    Percent,
    /// `02` 百分比手续费. With fee_min_amt.
    #[wire("02", "百分比手续费")]
    PercentFloor,
    /// `03` 百分比手续费. With fee_max_amt.
    #[wire("03", "百分比手续费")]
    PercentCap,
    /// `05` 固定手续费.
    #[wire("05", "固定手续费")]
    Fixed,
    /// `06` 固定手续费+百分比手续费.
    #[wire("06", "固定手续费+百分比手续费")]
    FixedAndPercent,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 商户付款方卡类型.
#[doc(alias = "商户付款方卡类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "payer_card_type", label = "商户付款方卡类型")]
#[non_exhaustive]
pub enum PayerCardType {
    /// `CORPORATE` 对公.
    #[wire("CORPORATE", "对公")]
    Corporate,
    /// `PRIVATE` 对私.
    #[wire("PRIVATE", "对私")]
    Private,
    /// `ALL` 全部.
    #[wire("ALL", "全部")]
    All,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 复核类型.
#[doc(alias = "复核类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "agent_recheck_type", label = "复核类型")]
#[non_exhaustive]
pub enum AgentRecheckType {
    /// `A` 复核.
    #[wire("A", "复核")]
    Recheck,
    /// `B` 短信验证.
    #[wire("B", "短信验证")]
    Sms,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 账户类型.
#[doc(alias = "账户类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "jxf_acct_type", label = "账户类型", open)]
#[non_exhaustive]
pub enum JxfAcctType {
    /// `2` 银行账户.
    #[wire("2", "银行账户")]
    Bank,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 付款方账户类型.
#[doc(alias = "付款方账户类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "jxf_bank_acct_type", label = "付款方账户类型", open)]
#[non_exhaustive]
pub enum JxfBankAcctType {
    /// `00` 单位结算卡.
    #[wire("00", "单位结算卡")]
    CorporateCard,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 合单支付模式.
#[doc(alias = "合单支付模式")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "merge_pay_mode", label = "合单支付模式")]
#[non_exhaustive]
pub enum MergePayMode {
    /// `1` 电商.
    #[wire("1", "电商")]
    ECommerce,
    /// `2` 加油站.
    #[wire("2", "加油站")]
    FuelStation,
    /// `3` 停车场.
    #[wire("3", "停车场")]
    Parking,
    /// `4` 物业.
    #[wire("4", "物业")]
    Property,
    /// `5` 休闲娱乐.
    #[wire("5", "休闲娱乐")]
    Leisure,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 代扣场景.
#[doc(alias = "代扣场景")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "withhold_pay_scene", label = "代扣场景", open)]
#[non_exhaustive]
pub enum WithholdPayScene {
    /// `1` 权益投流.
    #[wire("1", "权益投流")]
    BenefitAds,
    /// `2` 非权益投流.
    #[wire("2", "非权益投流")]
    NonBenefitAds,
    /// `3` 保险缴纳.
    #[wire("3", "保险缴纳")]
    Insurance,
    /// `4` 道路通行费.
    #[wire("4", "道路通行费")]
    RoadToll,
    /// `5` 公共事业.
    #[wire("5", "公共事业")]
    Utilities,
    /// `6` 物业缴费.
    #[wire("6", "物业缴费")]
    PropertyFee,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 分账规则来源.
#[doc(alias = "分账规则来源")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "rule_origin", label = "分账规则来源")]
#[non_exhaustive]
pub enum RuleOrigin {
    /// `01` 接口动态.
    #[wire("01", "接口动态")]
    PerTrade,
    /// `02` 控台固定.
    #[wire("02", "控台固定")]
    Console,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 分账模式.
#[doc(alias = "分账模式")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "split_scene", label = "分账模式", open)]
#[non_exhaustive]
pub enum SplitScene {
    /// `00` 其他.
    #[wire("00", "其他")]
    Other,
    /// `01` 医美医院分账.
    #[wire("01", "医美医院分账")]
    MedicalBeauty,
    /// `02` 线上其他.
    #[wire("02", "线上其他")]
    OnlineOther,
    /// `A1` 教培机构分账.
    #[wire("A1", "教培机构分账")]
    Training,
    /// `A2` 公办/民办学校分账.
    #[wire("A2", "公办/民办学校分账")]
    School,
    /// `A3` 医美渠道独立收款分账.
    #[wire("A3", "医美渠道独立收款分账")]
    MedicalBeautyChannel,
    /// `A4` 线上供应商货款.
    #[wire("A4", "线上供应商货款")]
    OnlineSupplier,
    /// `A5` 线上推广方.
    #[wire("A5", "线上推广方")]
    OnlinePromoter,
    /// `A7` 入驻商户货款.
    #[wire("A7", "入驻商户货款")]
    SettledMerchant,
    /// `A8` 线下供应商货款.
    #[wire("A8", "线下供应商货款")]
    OfflineSupplier,
    /// `A9` 线下推广方.
    #[wire("A9", "线下推广方")]
    OfflinePromoter,
    /// `A10` 个人与合作方分账. Three characters, though the length is 2.
    #[wire("A10", "个人与合作方分账")]
    PersonAndPartner,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 生效类型.
#[doc(alias = "生效类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "start_type", label = "生效类型")]
pub enum StartType {
    /// `0` 审核通过即时生效.
    #[wire("0", "审核通过即时生效")]
    Immediately,
    /// `1` 审核通过次日生效.
    #[wire("1", "审核通过次日生效")]
    NextDay,
}

/// 协议类型.
#[doc(alias = "协议类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "agreement_type", label = "协议类型")]
#[non_exhaustive]
pub enum AgreementType {
    /// `0` 电子协议.
    #[wire("0", "电子协议")]
    Electronic,
    /// `1` 纸质协议.
    #[wire("1", "纸质协议")]
    Paper,
    /// `3` 挂网协议.
    #[wire("3", "挂网协议")]
    Posted,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 电子协议签约短信发送标识.
#[doc(alias = "电子协议签约短信发送标识")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "message_send_type", label = "电子协议签约短信发送标识")]
#[non_exhaustive]
pub enum MessageSendType {
    /// `0` 发送.
    #[wire("0", "发送")]
    Send,
    /// `1` 不发送.
    #[wire("1", "不发送")]
    DoNotSend,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 开户费用类型.
#[doc(alias = "开户费用类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "enter_fee_flag", label = "开户费用类型")]
#[non_exhaustive]
pub enum EnterFeeFlag {
    /// `1` 一次性开户费.
    #[wire("1", "一次性开户费")]
    Once,
    /// `2` 平台套餐费.
    #[wire("2", "平台套餐费")]
    Package,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 合同状态.
#[doc(alias = "合同状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "con_stat", label = "合同状态")]
#[non_exhaustive]
pub enum ConStat {
    /// `2` 创建合同异常.
    #[wire("2", "创建合同异常")]
    Faulty,
    /// `3` 待签约.
    #[wire("3", "待签约")]
    ToSign,
    /// `4` 签约中.
    #[wire("4", "签约中")]
    Signing,
    /// `5` 签约完成.
    #[wire("5", "签约完成")]
    Signed,
    /// `6` 已失效.
    #[wire("6", "已失效")]
    Expired,
    /// `7` 已拒签.
    #[wire("7", "已拒签")]
    Refused,
    /// `8` 签约失败.
    #[wire("8", "签约失败")]
    Failed,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 审核结果.
#[doc(alias = "审核结果")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "audit_status", label = "审核结果")]
#[non_exhaustive]
pub enum AuditStatus {
    /// `P` 审核中.
    #[wire("P", "审核中")]
    Auditing,
    /// `Y` 审核通过.
    #[wire("Y", "审核通过")]
    Passed,
    /// `N` 审核拒绝.
    #[wire("N", "审核拒绝")]
    Refused,
    /// `F` 失败.
    #[wire("F", "失败")]
    Failed,
    /// `C` 拒签.
    #[wire("C", "拒签")]
    NotSigned,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 申请单状态.
#[doc(alias = "申请单状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "direct_apply_status", label = "申请单状态")]
#[non_exhaustive]
pub enum DirectApplyStatus {
    /// `S` 审核通过.
    #[wire("S", "审核通过")]
    Passed,
    /// `P` 审核中.
    #[wire("P", "审核中")]
    Auditing,
    /// `N` 审核拒绝.
    #[wire("N", "审核拒绝")]
    Refused,
    /// `F` 系统处理失败.
    #[wire("F", "系统处理失败")]
    Failed,
    /// `C` 待签约.
    #[wire("C", "待签约")]
    ToSign,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 通知类型.
#[doc(alias = "通知类型")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "elec_notify_type", label = "通知类型")]
#[non_exhaustive]
pub enum ElecNotifyType {
    /// `Z` 电子账户.
    #[wire("Z", "电子账户")]
    ElectronicAccount,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}

/// 实名认证状态.
///
/// WeChat's values first, Alipay's after them. The spelling is as published. CANCELED is shared: 作废 at WeChat, 撤回 at
/// Alipay.
#[doc(alias = "实名认证状态")]
#[derive(Clone, Debug, Eq, Hash, PartialEq, WireEnum)]
#[wire_enum(id = "real_name_applyment_stat", label = "实名认证状态")]
#[non_exhaustive]
pub enum RealNameApplymentStat {
    /// `APPLYMENT_STATE_EDITTING` 编辑中.
    #[wire("APPLYMENT_STATE_EDITTING", "编辑中")]
    WxEditing,
    /// `APPLYMENT_STATE_WAITTING_FOR_AUDIT` 审核中.
    #[wire("APPLYMENT_STATE_WAITTING_FOR_AUDIT", "审核中")]
    WxWaitingForAudit,
    /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT` 待确认联系信息.
    #[wire("APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT", "待确认联系信息")]
    WxWaitingForContact,
    /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON` 待账户验证.
    #[wire("APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON", "待账户验证")]
    WxWaitingForLegalPerson,
    /// `APPLYMENT_STATE_PASSED` 通过.
    #[wire("APPLYMENT_STATE_PASSED", "通过")]
    WxPassed,
    /// `APPLYMENT_STATE_REJECTED` 驳回.
    #[wire("APPLYMENT_STATE_REJECTED", "驳回")]
    WxRejected,
    /// `APPLYMENT_STATE_FREEZED` 冻结.
    #[wire("APPLYMENT_STATE_FREEZED", "冻结")]
    WxFrozen,
    /// `APPLYMENT_STATE_CANCELED` 作废.
    #[wire("APPLYMENT_STATE_CANCELED", "作废")]
    WxCanceled,
    /// `APPLYMENT_STATE_NOAPPLY` 未申请.
    #[wire("APPLYMENT_STATE_NOAPPLY", "未申请")]
    WxNotApplied,
    /// `AUDITING` 审核中.
    #[wire("AUDITING", "审核中")]
    AliAuditing,
    /// `CONTACT_CONFIRM` 待联系人确认.
    #[wire("CONTACT_CONFIRM", "待联系人确认")]
    AliContactConfirm,
    /// `LEGAL_CONFIRM` 待法人确认.
    #[wire("LEGAL_CONFIRM", "待法人确认")]
    AliLegalConfirm,
    /// `AUDIT_PASS` 通过.
    #[wire("AUDIT_PASS", "通过")]
    AliPassed,
    /// `AUDIT_REJECT` 失败.
    #[wire("AUDIT_REJECT", "失败")]
    AliRejected,
    /// `AUDIT_FREEZE` 冻结.
    #[wire("AUDIT_FREEZE", "冻结")]
    AliFrozen,
    /// `CANCELED` 撤回.
    #[wire("CANCELED", "撤回")]
    AliCanceled,
    /// `NOT_APPLY` 未申请.
    #[wire("NOT_APPLY", "未申请")]
    AliNotApplied,
    /// A value that this version does not know, as the gateway sent it.
    Unrecognized(Unrecognized),
}
