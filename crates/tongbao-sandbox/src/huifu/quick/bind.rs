//! 快捷绑卡申请: `quickbuckle_apply`, versions 2 and 3. Checks the card and sends a code.

use tongbao_core::Date;
use tongbao_huifu::{
    QuickbuckleApplyV2Request, QuickbuckleApplyV2Response, QuickbuckleApplyV3Request, QuickbuckleApplyV3Response,
};

use super::bound::{Application, Holder};
use crate::huifu::desk::{Desk, Operation, Other, Refusal};
use crate::huifu::state::Purpose;
use crate::huifu::trade::day8;

/// What the two versions have in common.
struct Apply<'r> {
    huifu_id: &'r str,
    req_date: Date,
    req_seq_id: &'r str,
    out_cust_id: &'r str,
    order: Option<(&'r str, &'r str)>,
    holder: Holder<'r>,
}

impl Apply<'_> {
    /// Answers 验卡流水号.
    fn begin(&self, desk: &mut Desk<'_>) -> Result<String, Refusal> {
        desk.own(self.huifu_id)?;
        desk.dated(self.req_date)?;
        desk.unapplied(self.huifu_id, self.req_date, self.req_seq_id)?;
        let card = self.holder.check(desk.state, true)?;
        let trans_id = desk.serial("CARD");
        desk.state.bind_applications.push(Application {
            huifu_id: self.huifu_id.to_owned(),
            req_date: self.req_date,
            req_seq_id: self.req_seq_id.to_owned(),
            order: self.order.map(|(id, date)| (id.to_owned(), date.to_owned())),
            out_cust_id: self.out_cust_id.to_owned(),
            pan: card.pan.clone(),
            trans_id: trans_id.clone(),
            confirmed: false,
        });
        desk.send_code(Purpose::Bind, self.huifu_id, self.req_seq_id, &card.phone);
        Ok(trans_id)
    }
}

macro_rules! applies {
    ($($request:ident -> $response:ident, $pan:ident, $id:ident, $phone:ident, $cvv2:ident, $order:expr;)+) => {$(
        impl Operation for $request {
            fn order(&self) -> &str {
                self.req_seq_id()
            }

            fn carry_out(&self, desk: &mut Desk<'_>) -> Result<$response, Refusal> {
                let order: fn(&Self) -> Option<(&str, &str)> = $order;
                let apply = Apply {
                    huifu_id: self.huifu_id(),
                    req_date: self.req_date(),
                    req_seq_id: self.req_seq_id(),
                    out_cust_id: self.out_cust_id(),
                    order: order(self),
                    holder: Holder {
                        pan: self.$pan(),
                        name: self.card_name(),
                        id_number: self.$id(),
                        phone: self.$phone(),
                        cvv2: self.$cvv2(),
                        expiry: self.expiration(),
                        dc_type: self.dc_type(),
                    },
                };
                let trans_id = apply.begin(desk)?;
                let reply = $response::builder()
                    .resp_code("00000000")
                    .resp_desc("短信发送成功")
                    .req_date(day8(self.req_date()))
                    .req_seq_id(self.req_seq_id())
                    .trans_id(trans_id);
                Ok(reply.build()?)
            }

            fn swap(reply: &mut $response, other: &Other) {
                reply.req_seq_id = Some(other.req_seq_id.clone());
            }
        }
    )+};
}

applies! {
    QuickbuckleApplyV2Request -> QuickbuckleApplyV2Response, card_id, cert_id, card_mp, vip_code,
        |request| Some((request.order_id(), request.order_date()));
    QuickbuckleApplyV3Request -> QuickbuckleApplyV3Response, card_no, cert_no, mobile_no, cvv2, |_| None;
}
