//! How much a received message may hold.

/// How much a received message may hold. Everything beyond is refused before it is looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limits {
    /// Bytes of text.
    pub bytes: usize,
    /// How deep elements, objects and lists may be nested.
    pub depth: usize,
    /// How many elements or values there may be.
    pub values: usize,
}

impl Limits {
    /// For replies: 1 MiB, 16 deep, 4,096 values (a list of bound cards has five a card).
    pub const REPLY: Self = Self { bytes: 1 << 20, depth: 16, values: 4096 };
    /// For notifications: 256 KiB, 16 deep, 256 values.
    pub const NOTIFY: Self = Self { bytes: 256 << 10, depth: 16, values: 256 };
}
