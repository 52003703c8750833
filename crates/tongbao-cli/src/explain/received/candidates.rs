//! Which message of a gateway something received can be, if nobody says.

use tongbao_core::Incoming;
use tongbao_core::schema::Body;
use tongbao_wire::{Limits, Received};

use super::{decoded, read};
use crate::gateways::Gateway;

/// The notification that the gateway signs.
pub(super) fn signed_interface(gateway: &Gateway) -> Option<&'static str> {
    gateway
        .interfaces
        .iter()
        .map(|incoming| incoming.interface)
        .find(|interface| interface.sign.is_some())
        .map(|it| it.id)
}

/// The interfaces whose reply or notification this can be.
pub(super) fn candidates(
    gateway: &Gateway,
    named: Option<&'static Incoming>,
    received: &[u8],
) -> Vec<&'static Incoming> {
    if let Some(named) = named {
        return vec![named];
    }
    let carries = |incoming: &&Incoming| {
        let name = incoming.interface.sign.map(|sign| match gateway.wire.body {
            Body::Xml(_) => sign.field.to_owned(),
            // Other names and texts may have these letters too.
            Body::Json { .. } | Body::Form { .. } => format!("\"{}\"", sign.field),
        });
        let found = |name: String| received.windows(name.len()).any(|at| at.eq_ignore_ascii_case(name.as_bytes()));
        name.is_some_and(found)
    };
    if let Some(signed) = gateway.interfaces.iter().find(carries) {
        return vec![signed];
    }
    let Some(text) = decoded(gateway, received).ok() else { return Vec::new() };
    let document = Received::parse(&gateway.wire, &text, gateway.wire.charset, Limits::REPLY);
    let Ok(document) = document else { return Vec::new() };
    let fits = gateway.interfaces.iter().filter(|incoming| read(incoming, &document).is_ok());
    let fits: Vec<_> = fits.collect();
    match fits.iter().find(|incoming| incoming.interface.sign.is_some()) {
        // A notification without its signature is still a notification.
        Some(notification) => vec![notification],
        None => fits,
    }
}
