//! `tongbao bill` for this gateway.

use std::fs;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use tongbao_core::{BeijingTime, WireEnum};
use tongbao_crypto::{Algorithm, GatewayEncryptionKey, GatewayVerifyingKey, OurSigningKey};
use tongbao_huifu::bill::{FileName, HEADS};
use tongbao_huifu::{Access, BillType, Huifu, TradeCheckFilequeryRequest};
use tongbao_transport::BlockingClient;

use crate::bill::{Bills, DownloadArgs, Offer, transport};
use crate::failure::Failure;
use crate::keys::{Opened, Passwords};

/// What is known of them.
pub(super) const BILLS: Bills = Bills { heads: HEADS, about, ask: Some(ask) };

fn about(name: &str) -> String {
    FileName::parse(name).map_or_else(
        |_| String::new(),
        |name| {
            let batch = name.batch.map(|batch| format!(", batch {batch}")).unwrap_or_default();
            format!("{} of {}, made {}{batch}", name.kind.word(), name.huifu_id, name.date)
        },
    )
}

fn ask(args: &DownloadArgs) -> Result<Vec<Offer>, Failure> {
    let access = access(args)?;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    let request = TradeCheckFilequeryRequest::builder()
        .req_date(BeijingTime::now().date())
        .req_seq_id(format!("BILL{since}"))
        .huifu_id(args.merchant.as_deref().unwrap_or(access.sys_id()))
        .file_date(args.date);
    // A type that no table lists is the gateway's to refuse.
    let kind = args.kind.as_deref().and_then(BillType::from_wire);
    let request = match kind {
        Some(kind) => request.bill_type(kind),
        None => request,
    };
    let request = request.build().map_err(|error| Failure::Usage(error.to_string()))?;
    let huifu = Huifu::new(&args.endpoint, access);
    let huifu = huifu.map_err(|error| Failure::Usage(format!("--endpoint {}: {error}", args.endpoint)))?;
    let https = transport(args)?.build_blocking().map_err(|error| Failure::Check(error.to_string()))?;
    let reply = BlockingClient::new(huifu, https).call(&request);
    let reply = reply.map_err(|error| Failure::Check(format!("trade_check_filequery: {error}")))?;
    let offered = reply.file_details.iter().map(|file| (&file.file_name, &file.download_url));
    Ok(offered
        .filter_map(|(name, url)| Some(Offer { name: name.clone().unwrap_or_default(), url: url.clone()? }))
        .collect())
}

fn access(args: &DownloadArgs) -> Result<Access, Failure> {
    let passwords = Passwords::new(&args.password)?;
    let open = |given: &Option<PathBuf>, name: &str| {
        let in_kit = args.kit.as_ref().map(|kit| kit.join(name));
        let path = given.clone().or(in_kit);
        let path =
            path.ok_or_else(|| Failure::Usage(format!("{name} is needed: --kit, or --key and --gateway-key")))?;
        Ok::<_, Failure>((Opened::new(&path, &passwords)?.loaded, path.display().to_string()))
    };
    let (ours, file) = open(&args.key, "merchant-key.pem")?;
    let ours = ours.into_private_key().map_err(|error| Failure::Check(format!("{file}: {error}")))?;
    let (theirs, gateway_file) = open(&args.gateway_key, "gateway-key.pem")?;
    let theirs = theirs.into_public_key().map_err(|error| Failure::Check(format!("{gateway_file}: {error}")))?;
    let refused = |error: String| Failure::Check(format!("{file}, {gateway_file}: {error}"));
    let ours = OurSigningKey::new(&ours, Algorithm::RsaSha256).map_err(|error| refused(error.to_string()))?;
    let card_key = GatewayEncryptionKey::rsa(&theirs).map_err(|error| refused(error.to_string()))?;
    let theirs = GatewayVerifyingKey::new(&theirs, Algorithm::RsaSha256).map_err(|error| refused(error.to_string()))?;
    let (sys_id, product_id) = (id(args, "sys_id", "sys-id")?, id(args, "product_id", "product-id")?);
    Access::new(&sys_id, &product_id, ours, theirs, card_key).map_err(|error| refused(error.to_string()))
}

/// A number of the access: given, or from the kit.
fn id(args: &DownloadArgs, name: &str, file: &str) -> Result<String, Failure> {
    if let Some((_, text)) = args.ids.iter().find(|(given, _)| given == name) {
        return Ok(text.clone());
    }
    let Some(kit) = &args.kit else { return Err(Failure::Usage(format!("--id {name}=… is needed, or --kit"))) };
    let path = kit.join(file);
    let text = fs::read_to_string(&path).map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
    Ok(text.trim().to_owned())
}
