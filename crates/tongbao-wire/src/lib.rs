//! XML on the wire, written once over the schema tables, with a strict inbound profile.
