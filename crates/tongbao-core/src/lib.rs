//! Amounts, Beijing time, secrets, verified messages and the Message trait; validation, masking and JSON Schema driven by schema tables.
