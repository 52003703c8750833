//! What is remembered of merchants, and what requests about them have in common.

use tongbao_core::{Credential, Date, Phone, Secret, Token};
use tongbao_huifu::{BusiNotifyType, MerchantBusiBillConfigRequest, MerchantSplitConfigRequest};

use crate::huifu::desk::{Desk, Refusal};
use crate::huifu::state::{Merchant, Purpose, SentCode};

/// Everything that is known of merchants, beside whose they are.
#[derive(Default)]
pub(in crate::huifu) struct Registry {
    profiles: Vec<Profile>,
    applications: Vec<Application>,
}

/// A merchant as it was onboarded and set up.
#[derive(Clone, Default)]
pub(in crate::huifu) struct Profile {
    huifu_id: String,
    pub(super) names: Names,
    pub(super) person: bool,
    /// 卡序列号 of the card that it is settled to.
    pub(in crate::huifu) token_no: Option<Secret<Token>>,
    pub(super) opened: Vec<BusiNotifyType>,
    pub(super) quick: bool,
    pub(super) wechat_name: RealName,
    pub(super) alipay_name: bool,
    pub(super) devices: Vec<String>,
    pub(super) split: Option<MerchantSplitConfigRequest>,
    /// 子账户.
    pub(in crate::huifu) accounts: Vec<String>,
    /// 对账文件配置.
    pub(in crate::huifu) bills: Option<MerchantBusiBillConfigRequest>,
}

/// What a merchant is called.
#[derive(Clone, Default)]
pub(super) struct Names {
    pub(super) reg_name: String,
    pub(super) short_name: Option<String>,
    pub(super) receipt_name: Option<String>,
}

/// 微信实名认证.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum RealName {
    #[default]
    NotApplied,
    Applied,
    Passed,
}

/// 申请单.
struct Application {
    apply_no: String,
    huifu_id: String,
    sys_id: String,
    req_date: Date,
    req_seq_id: String,
}

/// req_date and req_seq_id.
pub(super) type Asked<'a> = (Date, &'a str);

/// How long an SMS code is good for, in seconds.
const CODE_LIFE: i64 = 5 * 60;

impl Desk<'_> {
    /// 上级 is the one who asks.
    pub(super) fn upper(&self, upper_huifu_id: &str) -> Result<(), Refusal> {
        if upper_huifu_id == self.sys_id {
            Ok(())
        } else {
            Err(Refusal::of("23000002", "数据权限认证失败: upper_huifu_id 上级汇付Id"))
        }
    }

    /// What is known of a merchant of who asks.
    pub(in crate::huifu) fn profile(&mut self, huifu_id: &str) -> Result<&mut Profile, Refusal> {
        self.own(huifu_id)?;
        let profiles = &mut self.state.registry.profiles;
        if !profiles.iter().any(|known| known.huifu_id == huifu_id) {
            // It has had a contract from the beginning.
            profiles.push(Profile { huifu_id: huifu_id.to_owned(), ..Profile::default() });
        }
        let known = profiles.iter_mut().find(|known| known.huifu_id == huifu_id);
        known.ok_or_else(Refusal::system)
    }

    /// Adds a merchant, and answers its number and that of its card.
    pub(super) fn onboard(
        &mut self,
        asked: Asked<'_>,
        names: Names,
        person: bool,
    ) -> Result<(String, Secret<Token>), Refusal> {
        self.first_time(asked)?;
        let huifu_id = format!("66660001{:08}", self.state.serial() % 100_000_000);
        let token_no = self.card_number(&huifu_id);
        let sys_id = self.sys_id.to_owned();
        self.state.merchants.push(Merchant { sys_id, huifu_id: huifu_id.clone() });
        let profile = self.profile(&huifu_id)?;
        (profile.names, profile.person, profile.token_no) = (names, person, Some(token_no.clone()));
        Ok((huifu_id, token_no))
    }

    /// 申请单: passed at once.
    pub(super) fn apply(&mut self, huifu_id: &str, asked: Asked<'_>) -> Result<String, Refusal> {
        self.first_time(asked)?;
        let apply_no = format!("{:018}", self.state.serial());
        let (req_date, req_seq_id) = asked;
        self.state.registry.applications.push(Application {
            apply_no: apply_no.clone(),
            huifu_id: huifu_id.to_owned(),
            sys_id: self.sys_id.to_owned(),
            req_date,
            req_seq_id: req_seq_id.to_owned(),
        });
        Ok(apply_no)
    }

    /// Whether a merchant has this 申请单.
    pub(super) fn has_applied(&self, huifu_id: &str, apply_no: &str) -> bool {
        let mut applications = self.state.registry.applications.iter();
        applications.any(|known| known.huifu_id == huifu_id && known.apply_no == apply_no)
    }

    /// A req_seq_id is good once a day.
    fn first_time(&self, (req_date, req_seq_id): Asked<'_>) -> Result<(), Refusal> {
        self.dated(req_date)?;
        let mut applications = self.state.registry.applications.iter();
        let is_again = applications
            .any(|known| known.sys_id == self.sys_id && known.req_date == req_date && known.req_seq_id == req_seq_id);
        if is_again { Err(Refusal::of("20000000", "重复交易")) } else { Ok(()) }
    }

    /// 卡序列号 of another card.
    pub(super) fn card_number(&mut self, huifu_id: &str) -> Secret<Token> {
        let serial = self.state.serial();
        Secret::from(self.seed.digits("card", &format!("{huifu_id} {serial}"), 11))
    }

    /// Sends a code for another card, in place of the earlier one.
    pub(super) fn send_card_code(&mut self, huifu_id: &str, number: &str, phone: &Secret<Phone>) {
        let code = self.seed.digits("card code", &format!("{huifu_id} {number}"), 6);
        self.state.codes.retain(|sent| sent.huifu_id != huifu_id || sent.purpose != Purpose::SettleCard);
        self.state.codes.push(SentCode {
            huifu_id: huifu_id.to_owned(),
            purpose: Purpose::SettleCard,
            number: number.to_owned(),
            phone: phone.clone(),
            code: Secret::from(code),
            sent: self.now,
            used: false,
        });
    }

    /// Takes the code that was sent, once.
    pub(super) fn take_card_code(&mut self, huifu_id: &str, code: Option<&Secret<Credential>>) -> Result<(), Refusal> {
        let code = code.ok_or_else(|| Refusal::invalid("verify_code 验证码: 缺失, 请先发送短信"))?;
        let now = self.now.unix();
        let mut codes = self.state.codes.iter_mut();
        let sent = codes.find(|sent| sent.huifu_id == huifu_id && sent.purpose == Purpose::SettleCard && !sent.used);
        let sent = sent.filter(|sent| sent.code == *code && now - sent.sent.unix() <= CODE_LIFE);
        sent.ok_or_else(|| Refusal::invalid("verify_code 验证码: 错误或已过期"))?.used = true;
        Ok(())
    }
}
