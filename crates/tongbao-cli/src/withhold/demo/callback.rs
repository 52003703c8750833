//! 异步回调 at the merchant: written down as a hint and acknowledged. Nothing is concluded from it.

use bytes::Bytes;
use http::{Request, Response};
use serde_json::json;
use tongbao_core::schema::Charset;
use tongbao_core::{Notification, Protocol};
use tongbao_wire::{charset, exchange};
use tongbao_withhold::{Callback, Withhold, WithholdProtocol};

use crate::demo::{Book, Call, Event, View};

/// Answers one. Whatever it claims, the book learns only that there is a reason to ask.
pub(super) fn receive(
    gateway: &Withhold,
    request: &Request<Bytes>,
    book: &mut Book,
) -> Result<(Vec<Event>, Response<Bytes>), String> {
    let interface = Callback::INTERFACE;
    let hint = gateway.open_callback(request).map_err(|error| error.to_string())?;
    let settled = book.hinted(hint.biz_order_no())?;
    let ack = gateway.ack(&hint);
    let call = Call { interface, about: format!("order {}", hint.biz_order_no()), view: view(request.body()) };
    let word = String::from_utf8_lossy(ack.body()).into_owned();
    let acknowledged = Call {
        interface,
        about: "应答: written down, the gateway may stop sending it".to_owned(),
        view: View { lines: Vec::new(), fields: json!({}), text: vec![word] },
    };
    Ok((vec![Event::Hinted { call, claims: hint.claims(), settled }, Event::Acknowledged(acknowledged)], ack))
}

/// Only to be shown: a hint hands out nothing but its order.
fn view(body: &[u8]) -> View {
    let wire = &WithholdProtocol::WIRE;
    let text = charset::decode(body, Charset::Utf8).ok();
    let callback = text.and_then(|text| exchange::read_notify::<Callback>(wire, &text, Charset::Utf8).ok());
    match callback {
        Some(callback) => View::new(wire, &callback, None),
        None => View { lines: Vec::new(), fields: json!({}), text: Vec::new() },
    }
}
