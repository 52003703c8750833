//! A merchant's access from a folder.

use std::sync::Arc;

use tongbao_bill99::{Bill99, Bill99Connector, PurchaseRequest};
use tongbao_core::Message;

use super::demo;
use crate::account::{Access, AccountArgs, Kit};
use crate::failure::Failure;

/// Agreement payment (协议支付).
pub(super) fn open(args: &AccountArgs<'_>) -> Result<Access, Failure> {
    args.notify_url_fits(PurchaseRequest::SCHEMA, "tr3Url")?;
    let kit = Kit::new(args);
    let merchant_id = kit.text("merchant-id", "the merchant's number (商户号)")?;
    let terminal_id = kit.text("terminal-id", "the terminal's number (终端号)")?;
    let login_key = kit.secret("login-key", "the password of Basic authentication")?;
    let password = kit.secret("pfx-password", "the password of merchant.pfx")?;
    let identity = kit.identity(
        "merchant.pfx",
        "the client certificate and its private key, locked with pfx-password",
        &password,
    )?;
    let what = "the key that notifications are checked with (快钱公钥), or a certificate with it";
    let key = kit.public_key("mgw.pem", what)?;
    let key = tongbao_crypto::verifier(&key, demo::algorithm()?).map_err(kit.wrong("mgw.pem", what))?;
    let access = Bill99::new(args.endpoint, &merchant_id, login_key.expose());
    let access = access.map_err(|error| Failure::Usage(format!("{}: {error}", args.kit.display())))?;
    let connector = Bill99Connector::new(access.notify_key(key), terminal_id)
        .notify_url(args.notify_url)
        .notifications_decide(args.notifications_decide);
    Ok(Access { connector: Arc::new(connector), https: kit.https(Some(&identity))? })
}
