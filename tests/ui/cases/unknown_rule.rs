//! A rule that does not exist, and one about a field that does not.

use tongbao_core::Message;

#[derive(Clone, Debug, Message)]
#[message(request, id = "pay", label = "支付")]
#[message(at_least_once("openId", "authCode"))]
#[message(exactly_one("openId", "autCode"))]
pub struct Pay {
    #[field("openId", "用户标识", C, chars = ..=128)]
    open_id: Option<String>,
    #[field("authCode", "付款码", C, chars = ..=128, when("opnId" = ["1"]))]
    auth_code: Option<String>,
}

fn main() {}
