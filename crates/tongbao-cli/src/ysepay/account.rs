//! A merchant's access from a folder.

use std::sync::Arc;

use tongbao_core::Message;
use tongbao_crypto::keys::KeyAlgorithm;
use tongbao_crypto::{Algorithm, GatewayVerifyingKey, OurSigningKey};
use tongbao_ysepay::{Access as Keys, CommonParameters, Dialect, YsePay, YsePayConnector};

use crate::account::{Access, AccountArgs, Kit};
use crate::failure::Failure;

/// 快捷协议支付. The private key says whether it is RSA or 国密; the file `dialect` is for people, and what it is about keeps its default.
pub(super) fn open(args: &AccountArgs<'_>) -> Result<Access, Failure> {
    args.notify_url_fits(CommonParameters::SCHEMA, "notify_url")?;
    let kit = Kit::new(args);
    let partner = kit.text("merchant-id", "the merchant's number (partner_id 商户号)")?;
    let seller_name = kit.text("seller-name", "the name of who is paid (seller_name 收款方名称)")?;
    let business_code = kit.text("business-code", "the code of the business (business_code 业务代码)")?;
    let (ours, theirs) = ("the private key that signs requests", "the gateway's public key (平台公钥)");
    let our_key = kit.private_key(OURS, ours)?;
    let algorithm = match our_key.algorithm() {
        KeyAlgorithm::Sm2 => Algorithm::Sm2Sm3,
        _ => Algorithm::RsaSha1,
    };
    let our_key = OurSigningKey::new(&our_key, algorithm).map_err(kit.wrong(OURS, ours))?;
    let their_key = kit.public_key(THEIRS, theirs)?;
    let their_key = GatewayVerifyingKey::new(&their_key, algorithm).map_err(kit.wrong(THEIRS, theirs))?;
    let keys = Keys::new(&partner, our_key, their_key, Dialect::default());
    let keys = keys.map_err(|error| Failure::Check(format!("{}: {error}", args.kit.display())))?;
    let access = YsePay::single(args.endpoint, keys);
    let access = access.map_err(|error| Failure::Usage(format!("endpoint {}: {error}", args.endpoint)))?;
    let seller = (partner, seller_name);
    let connector = YsePayConnector::new(access.notify_url(args.notify_url), seller, business_code)
        .notifications_decide(args.notifications_decide);
    Ok(Access { connector: Arc::new(connector), https: kit.https(None)? })
}

const OURS: &str = "merchant-key.pem";
const THEIRS: &str = "gateway-key.pem";
