//! Finding gateways and interfaces by the names that were typed.

use tongbao_core::Incoming;

use crate::failure::Failure;
use crate::gateways::{GATEWAYS, Gateway};
use crate::suggest::unknown;

/// The gateway with this id.
pub(crate) fn gateway(id: &str) -> Result<&'static Gateway, Failure> {
    let found = GATEWAYS.iter().find(|gateway| gateway.id == id);
    found.ok_or_else(|| Failure::Usage(unknown("gateway", id, GATEWAYS.iter().map(|gateway| gateway.id))))
}

/// The interface of a gateway with this id.
pub(crate) fn interface(gateway: &'static Gateway, id: &str) -> Result<&'static Incoming, Failure> {
    let found = gateway.interfaces.iter().find(|incoming| incoming.interface.id == id);
    found.ok_or_else(|| {
        let ids = gateway.interfaces.iter().map(|incoming| incoming.interface.id);
        Failure::Usage(unknown(&format!("{}: interface", gateway.id), id, ids))
    })
}
