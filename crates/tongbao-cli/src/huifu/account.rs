//! A merchant's access from a folder.

use std::sync::Arc;

use tongbao_crypto::{Algorithm, GatewayEncryptionKey, GatewayVerifyingKey, OurSigningKey};
use tongbao_huifu::{Access as Keys, Huifu, HuifuConnector};

use crate::account::{Access, AccountArgs, Kit, notify_url};
use crate::failure::Failure;

/// 快捷支付, signed with RSA: a folder of 国密 has no key that card fields could be encrypted with.
pub(super) fn open(args: &AccountArgs<'_>) -> Result<Access, Failure> {
    tongbao_huifu::rules::callable(args.notify_url).map_err(|fault| notify_url(&fault))?;
    let kit = Kit::new(args);
    let huifu_id = kit.text("merchant-id", "the merchant's number (huifu_id 商户号)")?;
    let sys_id = kit.text("sys-id", "the number of the system (sys_id 系统号)")?;
    let product_id = kit.text("product-id", "the number of the product (product_id 产品号)")?;
    let biz_tp = kit.text("biz-tp", "the kind of business (biz_tp 业务种类), six digits")?;
    let (ours, theirs) = ("the private key that signs requests", "the gateway's public key (平台公钥)");
    let our_key = kit.private_key(OURS, ours)?;
    let our_key = OurSigningKey::new(&our_key, Algorithm::RsaSha256).map_err(kit.wrong(OURS, ours))?;
    let their_key = kit.public_key(THEIRS, theirs)?;
    let card_key = GatewayEncryptionKey::rsa(&their_key).map_err(kit.wrong(THEIRS, theirs))?;
    let their_key = GatewayVerifyingKey::new(&their_key, Algorithm::RsaSha256).map_err(kit.wrong(THEIRS, theirs))?;
    let keys = Keys::new(&sys_id, &product_id, our_key, their_key, card_key);
    let keys = keys.map_err(|error| Failure::Check(format!("{}: {error}", args.kit.display())))?;
    let access = Huifu::new(args.endpoint, keys);
    let access = access.map_err(|error| Failure::Usage(format!("endpoint {}: {error}", args.endpoint)))?;
    let connector = HuifuConnector::new(access, huifu_id, args.notify_url, biz_tp);
    Ok(Access { connector: Arc::new(connector), https: kit.https(None)? })
}

const OURS: &str = "merchant-key.pem";
const THEIRS: &str = "gateway-key.pem";
