//! The gateways' side: stateful simulators with ledgers, faults and notifications. Library and server.
