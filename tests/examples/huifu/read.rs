//! What the SDK signed, read by both of our ends.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value;
use tongbao_core::schema::Interface;
use tongbao_core::{Acquirer, Error, Gateway, Request, Unknown};
use tongbao_huifu::*;

use crate::ends::{Ends, ends};
use crate::{requests, say};

/// Reads every line: a request that the SDK sealed, and a reply that it signed or that was changed after it had signed it.
pub(super) fn all(file: &str) {
    for incoming in requests() {
        assert!(
            reader(incoming.interface.id).is_some(),
            "{}: its request is missing in READERS",
            incoming.interface.id
        );
    }
    let text = std::fs::read_to_string(file).expect("a file to read");
    let mut lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("a line of JSON"));
    let ends = ends(&lines.next().expect("a first line with keys"));
    let (mut counts, mut wrong) = (BTreeMap::<String, u32>::new(), Vec::new());
    for line in lines {
        let of = |name: &str| line[name].as_str().expect("a text");
        let read = reader(of("interface")).expect("an interface that is asked");
        let ends = ends.iter().find(|ends| ends.sign_type == of("sign_type")).expect("a kind of keys");
        let expected = line["verified"].as_bool().expect("true or false");
        match read(ends, of("url"), of("request"), of("reply")) {
            Ok(verified) if verified == expected => {
                let result = if verified { "verified" } else { "changed, refused" };
                *counts.entry(format!("{}, {}: {result}", of("sign_type"), of("form"))).or_default() += 1;
            }
            Ok(verified) => wrong.push(format!("{} {}: verified is {verified}", of("interface"), of("form"))),
            Err(error) => wrong.push(format!("{} {}: {error}", of("interface"), of("form"))),
        }
    }
    say(&format!(
        "{} requests of the SDK opened by our gateway's end, and to each a reply:",
        counts.values().sum::<u32>()
    ));
    counts.iter().for_each(|(what, count)| say(&format!("  {count:5} {what}")));
    assert!(wrong.is_empty(), "{} disagreements:\n{}", wrong.len(), wrong.join("\n"));
    assert!(!counts.is_empty(), "there was nothing to read");
}

/// Opens a request at the gateway's end, and reads a reply to it at the merchant's. Whether the reply was believed.
type Reader = fn(&Ends, &str, &str, &str) -> Result<bool, String>;

fn reader(id: &str) -> Option<Reader> {
    READERS.iter().find(|(interface, _)| interface.id == id).map(|(_, reader)| *reader)
}

const fn of<R: Request<Protocol = HuifuProtocol>>() -> (&'static Interface, Reader) {
    (R::INTERFACE, read::<R>)
}

fn read<R: Request<Protocol = HuifuProtocol>>(
    ends: &Ends,
    url: &str,
    request: &str,
    reply: &str,
) -> Result<bool, String> {
    let request = http::Request::post(url).body(Bytes::from(request.to_owned())).expect("a request");
    let request = ends.acquirer.open_request::<R>(&request).map_err(|error| format!("request: {error}"))?;
    match ends.merchant.read::<R>(&http::Response::new(Bytes::from(reply.to_owned())), &request) {
        Ok(_) => Ok(true),
        Err(Error::Unknown(Unknown::Unverified(_))) => Ok(false),
        Err(error) => Err(format!("reply: {error}")),
    }
}

/// Every request.
const READERS: &[(&Interface, Reader)] = &[
    of::<AcctpaymentBalanceQueryRequest>(),
    of::<DelaytransConfirmRequest>(),
    of::<DelaytransConfirmqueryV2Request>(),
    of::<DelaytransConfirmqueryV3Request>(),
    of::<DelaytransConfirmrefundRequest>(),
    of::<DelaytransConfirmrefundqueryRequest>(),
    of::<MerchantBasicdataEntRequest>(),
    of::<MerchantBasicdataIndvRequest>(),
    of::<MerchantBasicdataModifyRequest>(),
    of::<MerchantBasicdataQueryRequest>(),
    of::<MerchantBasicdataSmsSendRequest>(),
    of::<MerchantBasicdataStatusQueryRequest>(),
    of::<MerchantBusiAliRealnameApplyRequest>(),
    of::<MerchantBusiAliRealnameQueryRequest>(),
    of::<MerchantBusiBillConfigRequest>(),
    of::<MerchantBusiBillQueryRequest>(),
    of::<MerchantBusiConfigRequest>(),
    of::<MerchantBusiConfigQueryRequest>(),
    of::<MerchantBusiMercodeQueryRequest>(),
    of::<MerchantBusiModifyRequest>(),
    of::<MerchantBusiOpenRequest>(),
    of::<MerchantBusiRealnameRequest>(),
    of::<MerchantBusiRealnameQueryRequest>(),
    of::<MerchantSettleConfigRequest>(),
    of::<MerchantSettleModifyRequest>(),
    of::<MerchantSettlementQueryRequest>(),
    of::<MerchantSplitConfigRequest>(),
    of::<MerchantSplitQueryRequest>(),
    of::<OnlinepaymentQueryRequest>(),
    of::<OnlinepaymentRefundRequest>(),
    of::<OnlinepaymentRefundQueryRequest>(),
    of::<QuickbuckleApplyV2Request>(),
    of::<QuickbuckleApplyV3Request>(),
    of::<QuickbuckleBankQueryRequest>(),
    of::<QuickbuckleConfirmV2Request>(),
    of::<QuickbuckleConfirmV3Request>(),
    of::<QuickbuckleOnekeyCardbindRequest>(),
    of::<QuickbuckleQueryRequest>(),
    of::<QuickbuckleUnbindRequest>(),
    of::<QuickpayApplyV2Request>(),
    of::<QuickpayConfirmV2Request>(),
    of::<QuickpayFrontpayRequest>(),
    of::<QuickpayPayV3Request>(),
    of::<QuickpaySmscheckRequest>(),
    of::<QuickpaySmssendV3Request>(),
    of::<ScanpayCloseRequest>(),
    of::<ScanpayClosequeryRequest>(),
    of::<ScanpayQueryV2Request>(),
    of::<ScanpayQueryV3Request>(),
    of::<ScanpayQueryV4Request>(),
    of::<ScanpayRefundV2Request>(),
    of::<ScanpayRefundV3Request>(),
    of::<ScanpayRefundV4Request>(),
    of::<ScanpayRefundqueryV2Request>(),
    of::<ScanpayRefundqueryV3Request>(),
    of::<ScanpayRefundqueryV4Request>(),
    of::<SettlementDmamtQueryRequest>(),
    of::<SupplementaryPictureRequest>(),
    of::<TerminaldeviceAddRequest>(),
    of::<TerminaldeviceCancelRequest>(),
    of::<TerminaldeviceQueryRequest>(),
    of::<TradeCardbinQueryRequest>(),
    of::<TradeCheckFilequeryRequest>(),
    of::<TradeCheckReplayRequest>(),
    of::<TradePaymentCreateV4Request>(),
    of::<TradePaymentJspayV2Request>(),
    of::<TradePaymentJspayV3Request>(),
    of::<TradePaymentMicropayV2Request>(),
    of::<TradePaymentMicropayV3Request>(),
    of::<TradePaymentUsermark2QueryRequest>(),
    of::<TradeSettlementEncashmentRequest>(),
    of::<TradeSettlementEnchashmentRequest>(),
    of::<TradeSettlementQueryRequest>(),
    of::<TradeTransSplitQueryRequest>(),
];
