//! Cards: whose they are, which are being bound, and which are.

use tongbao_core::{Credential, Cvv, Date, IdCard, Name, Pan, Phone, Secret, Token};
use tongbao_huifu::DcType;

use crate::card::TestCard;
use crate::huifu::desk::{Desk, Refusal};
use crate::huifu::state::State;

/// 绑卡申请: a card was checked, and a code was sent.
#[derive(Clone)]
pub(in crate::huifu) struct Application {
    pub(super) huifu_id: String,
    pub(super) req_date: Date,
    pub(super) req_seq_id: String,
    /// 订单号 and 订单日期, in version 2.
    pub(super) order: Option<(String, String)>,
    pub(super) out_cust_id: String,
    pub(super) pan: Secret<Pan>,
    /// 验卡流水号.
    pub(super) trans_id: String,
    pub(super) confirmed: bool,
}

/// A card that a user of a merchant has bound.
#[derive(Clone)]
pub(in crate::huifu) struct Binding {
    pub(super) huifu_id: String,
    pub(super) out_cust_id: String,
    /// 用户客户号.
    pub(super) user_huifu_id: String,
    /// 卡序列号, which payments call 绑卡id.
    pub(super) token_no: Secret<Token>,
    pub(super) pan: Secret<Pan>,
}

/// What a request says of a card.
pub(super) struct Holder<'r> {
    pub(super) pan: &'r Secret<Pan>,
    pub(super) name: &'r Secret<Name>,
    pub(super) id_number: &'r Secret<IdCard>,
    pub(super) phone: &'r Secret<Phone>,
    pub(super) cvv2: Option<&'r Secret<Cvv>>,
    pub(super) expiry: Option<&'r Secret<Credential>>,
    pub(super) dc_type: Option<&'r DcType>,
}

impl Holder<'_> {
    /// The card, if all that is said of it fits. `begins` is where a credit card needs what is printed on it.
    pub(super) fn check(&self, state: &State, begins: bool) -> Result<TestCard, Refusal> {
        let card = state.card(self.pan).ok_or_else(|| Refusal::invalid("银行卡号不存在"))?;
        if card.holder != *self.name || card.id_number != *self.id_number || card.phone != *self.phone {
            return Err(Refusal::invalid("持卡人信息不符"));
        }
        if self.dc_type.is_some_and(|dc_type| *dc_type != kind(card)) {
            return Err(Refusal::invalid("dc_type 卡的借贷类型不符"));
        }
        if begins && card.credit && (self.cvv2.is_none() || self.expiry.is_none()) {
            return Err(Refusal::invalid("信用卡须送CVV2与卡有效期"));
        }
        let fits = self.cvv2.is_none_or(|cvv2| card.cvv2.as_ref() == Some(cvv2))
            && self.expiry.is_none_or(|expiry| card.expiry.as_ref() == Some(expiry));
        if fits { Ok(card.clone()) } else { Err(Refusal::invalid("CVV2或卡有效期有误")) }
    }
}

/// 借贷类型 of a card.
pub(super) const fn kind(card: &TestCard) -> DcType {
    if card.credit { DcType::Credit } else { DcType::Debit }
}

impl State {
    pub(super) fn card(&self, pan: &Secret<Pan>) -> Option<&TestCard> {
        self.cards.iter().find(|card| card.pan == *pan)
    }
}

impl Desk<'_> {
    /// 请求流水号 is good for one application of a merchant and day.
    pub(super) fn unapplied(&self, huifu_id: &str, date: Date, req_seq_id: &str) -> Result<(), Refusal> {
        let mut known = self.state.bind_applications.iter();
        let is_used =
            known.any(|known| known.huifu_id == huifu_id && known.req_date == date && known.req_seq_id == req_seq_id);
        if is_used { Err(Refusal::of("20000000", "重复交易")) } else { Ok(()) }
    }

    /// Binds the card of an application, in place of an earlier binding of the same card to the same user.
    pub(super) fn bind(&mut self, begun: &Application) -> Binding {
        for known in &mut self.state.bind_applications {
            known.confirmed |= known.trans_id == begun.trans_id;
        }
        let user = format!("{} {}", begun.huifu_id, begun.out_cust_id);
        let binding = Binding {
            huifu_id: begun.huifu_id.clone(),
            out_cust_id: begun.out_cust_id.clone(),
            user_huifu_id: format!("6666{}", self.seed.digits("user", &user, 12)),
            token_no: Secret::from(self.seed.digits("token", &begun.trans_id, 11)),
            pan: begun.pan.clone(),
        };
        self.state.bindings.retain(|bound| {
            bound.huifu_id != binding.huifu_id || bound.out_cust_id != binding.out_cust_id || bound.pan != binding.pan
        });
        self.state.bindings.push(binding.clone());
        binding
    }

    /// The card that a payment names.
    pub(super) fn bound(&self, huifu_id: &str, user: &str, card_bind_id: &Secret<Token>) -> Result<Binding, Refusal> {
        let is_this = |bound: &&Binding| {
            bound.huifu_id == huifu_id && bound.user_huifu_id == user && bound.token_no == *card_bind_id
        };
        let found = self.state.bindings.iter().find(is_this).cloned();
        found.ok_or_else(|| Refusal::invalid("card_bind_id 绑卡id不存在"))
    }
}
