//! 获取银联用户标识: `trade_payment_usermark2_query` says who a shown code of UnionPay belongs to. A U_JSAPI order names that user.

use tongbao_huifu::{TradePaymentUsermark2QueryRequest, TradePaymentUsermark2QueryResponse, TransType};

use super::order::shown;
use crate::huifu::desk::{Desk, Operation, Refusal};

impl Operation for TradePaymentUsermark2QueryRequest {
    fn order(&self) -> &str {
        self.req_seq_id()
    }

    fn carry_out(&self, desk: &mut Desk<'_>) -> Result<TradePaymentUsermark2QueryResponse, Refusal> {
        desk.own(self.huifu_id())?;
        desk.dated(self.req_date())?;
        if shown(self.auth_code().expose())? != TransType::UMicropay {
            return Err(Refusal::invalid("auth_code 授权码: 非银联付款码"));
        }
        let reply = TradePaymentUsermark2QueryResponse::builder();
        Ok(reply.resp_code("00000000").resp_desc("查询成功").user_id(USER).build()?)
    }
}

/// The only user of UnionPay that there is.
const USER: &str = "sandbox-union-user";
