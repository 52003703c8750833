//! Signers and verifiers, and a loader for the keys and certificates that Chinese gateways hand out. Usable alone.
