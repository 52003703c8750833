//! SMS codes: sent, and taken once.

use tongbao_core::{BeijingTime, Credential, Phone, Secret};

use crate::huifu::desk::{Desk, Refusal};
use crate::huifu::state::{Purpose, SentCode};
use crate::huifu::trade::day8;

impl Purpose {
    /// For how many seconds such a code is good.
    const fn life(self) -> i64 {
        match self {
            Self::Pay => 10 * 60,
            _ => 5 * 60,
        }
    }
}

impl SentCode {
    fn is(&self, huifu_id: &str, purpose: Purpose, number: &str) -> bool {
        self.huifu_id == huifu_id && self.purpose == purpose && self.number == number
    }

    /// Why this code is not taken, if it is not.
    fn refusal(&self, code: &Secret<Credential>, now: BeijingTime) -> Option<&'static str> {
        if self.used {
            Some("验证码已使用")
        } else if now.unix() - self.sent.unix() > self.purpose.life() {
            Some("验证码已过期")
        } else if self.code != *code {
            Some("验证码错误")
        } else {
            None
        }
    }
}

impl Desk<'_> {
    /// Sends an SMS code for what has this 请求流水号.
    pub(in crate::huifu) fn send_code(
        &mut self,
        purpose: Purpose,
        huifu_id: &str,
        number: &str,
        phone: &Secret<Phone>,
    ) {
        let day = day8(self.now.date());
        let code = Secret::from(self.seed.digits("code", &format!("{huifu_id} {purpose:?} {number} {day}"), 6));
        // The same number of another day is another application.
        self.state.codes.retain(|sent| !sent.is(huifu_id, purpose, number));
        self.state.codes.push(SentCode {
            huifu_id: huifu_id.to_owned(),
            purpose,
            number: number.to_owned(),
            phone: phone.clone(),
            code,
            sent: self.now,
            used: false,
        });
    }

    /// Whether this is the code that was sent, and still good.
    pub(super) fn check_code(
        &mut self,
        purpose: Purpose,
        huifu_id: &str,
        number: &str,
        code: &Secret<Credential>,
    ) -> Result<&mut SentCode, Refusal> {
        let now = self.now;
        let mut codes = self.state.codes.iter_mut();
        let sent = codes.find(|sent| sent.is(huifu_id, purpose, number)).ok_or_else(Refusal::not_found)?;
        match sent.refusal(code, now) {
            Some(why) => Err(Refusal::invalid(why)),
            None => Ok(sent),
        }
    }

    /// Takes the code that was sent, once.
    pub(in crate::huifu) fn take_code(
        &mut self,
        purpose: Purpose,
        huifu_id: &str,
        number: &str,
        code: &Secret<Credential>,
    ) -> Result<(), Refusal> {
        self.check_code(purpose, huifu_id, number, code)?.used = true;
        Ok(())
    }
}
