//! Reads and checks the TOML specs; mistakes come with file, line and caret.
