//! One row of an interface table.

use std::fmt;

use crate::interface::{EnumSchema, MessageSchema};
use crate::words::words;

/// One row of an interface table.
#[derive(Clone, Copy, Debug)]
pub struct FieldSchema {
    /// The gateway's name for the field, as it stands on the wire.
    pub wire: &'static str,
    /// The name of the field in Rust.
    pub rust: &'static str,
    /// 中文名称: the label in the gateway's document.
    pub label: &'static str,
    /// Mandatory, conditional or optional.
    pub need: Need,
    /// What the field holds.
    pub kind: Kind,
    /// How long its text on the wire may be. `None` where no source says.
    pub len: Option<Len>,
    /// What of it may be shown.
    pub secret: Option<SecretClass>,
    /// The only text that the document allows.
    pub fixed: Option<&'static str>,
    /// When a conditional field becomes mandatory. All conditions are alternatives.
    pub when: &'static [Condition],
    /// Other spellings of the wire name that are accepted when reading.
    pub also: &'static [&'static str],
    /// In a reply: must equal the field of the same name in the request.
    pub echo: bool,
    /// Whether the present but empty text is a value of its own.
    pub empty: bool,
    /// Where the field stands.
    pub place: Place,
    /// Whether its text is encrypted before it is sent. Lengths and everything else are about the clear text.
    pub encrypted: bool,
    /// Whether the object, or the list, stands as JSON text in a string.
    pub json: bool,
}

/// 是否必填: whether a field must be there.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Need {
    /// 必填: must be present.
    Mandatory,
    /// Must be present when a condition or a rule says so.
    Conditional,
    /// 非必填: may be left out.
    Optional,
}

words!(Need { Mandatory = "M", Conditional = "C", Optional = "O", });

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// An amount of money.
    Amount(AmountForm),
    /// A whole number within the bounds, both included.
    Int {
        /// The smallest value.
        min: i64,
        /// The largest value.
        max: i64,
    },
    /// A calendar day.
    Date(DateForm),
    /// A Beijing time.
    DateTime(DateForm),
    /// One value of a list.
    Enum(&'static EnumSchema),
    /// One object.
    Object(&'static MessageSchema),
    /// Several objects.
    List {
        /// What each of them looks like.
        of: &'static MessageSchema,
        /// The name of each element inside the field's own element; without it the field itself repeats.
        item: Option<&'static str>,
        /// The smallest and the largest count.
        count: (u32, u32),
    },
}

/// How money is written on the wire.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum AmountForm {
    /// Fen, a whole number: ¥1.00 is `100`.
    Fen,
    /// Yuan with at most two decimals, written as short as possible: ¥1.00 is `1`, ¥1.50 is `1.50`.
    Yuan,
    /// Yuan with exactly two decimals: ¥1.00 is `1.00`.
    Yuan2dp,
}

words!(AmountForm { Fen = "fen", Yuan = "yuan", Yuan2dp = "yuan-2dp", });

/// How a day or a time is written on the wire, in the letters that the gateways' documents use.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum DateForm {
    /// `20250501`
    Day8,
    /// `20250501133000`
    Second14,
    /// `2025-05-01`
    DayDashed,
    /// `2025-05-01 13:30:00`
    SecondDashed,
}

words!(DateForm {
    Day8 = "yyyyMMdd",
    Second14 = "yyyyMMddHHmmss",
    DayDashed = "yyyy-MM-dd",
    SecondDashed = "yyyy-MM-dd HH:mm:ss",
});

impl DateForm {
    /// Whether the form has a time of day.
    #[must_use]
    pub const fn has_time(self) -> bool {
        matches!(self, Self::Second14 | Self::SecondDashed)
    }
}

/// 字段长度: how long a text may be, both bounds included.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Len {
    /// The smallest length.
    pub min: u32,
    /// The largest length.
    pub max: u32,
    /// What is counted.
    pub unit: Unit,
}

impl Len {
    /// Exactly `n` units.
    #[must_use]
    pub const fn fixed(n: u32, unit: Unit) -> Self {
        Self { min: n, max: n, unit }
    }

    /// From 1 to `n` units.
    #[must_use]
    pub const fn max(n: u32, unit: Unit) -> Self {
        Self { min: 1, max: n, unit }
    }

    /// From `min` to `max` units.
    #[must_use]
    pub const fn range(min: u32, max: u32, unit: Unit) -> Self {
        Self { min, max, unit }
    }
}

impl fmt::Display for Len {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = self.unit;
        match (self.min, self.max) {
            (min, max) if min == max => write!(f, "exactly {max} {}", unit.noun(max)),
            (0 | 1, max) => write!(f, "at most {max} {}", unit.noun(max)),
            (min, max) => write!(f, "{min} to {max} {}", unit.noun(max)),
        }
    }
}

/// What a length counts.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Unit {
    /// Unicode characters.
    Chars,
    /// ASCII digits; any other character is a fault.
    Digits,
    /// Bytes in UTF-8.
    Utf8Bytes,
    /// Bytes in GBK: two for a 汉字.
    GbkBytes,
    /// Bytes in the charset that the message is sent in, where that is a choice. A message that is only built is counted as in GBK, the
    /// shortest; it is counted exactly when it is written.
    WireBytes,
}

words!(Unit {
    Chars = "chars",
    Digits = "digits",
    Utf8Bytes = "utf8-bytes",
    GbkBytes = "gbk-bytes",
    WireBytes = "wire-bytes",
});

impl Unit {
    /// The unit in a sentence about `n` of them.
    #[must_use]
    pub const fn noun(self, n: u32) -> &'static str {
        match (self, n) {
            (Self::Chars, 1) => "character",
            (Self::Chars, _) => "characters",
            (Self::Digits, 1) => "digit",
            (Self::Digits, _) => "digits",
            (Self::Utf8Bytes, 1) => "UTF-8 byte",
            (Self::Utf8Bytes, _) => "UTF-8 bytes",
            (Self::GbkBytes, 1) => "GBK byte",
            (Self::GbkBytes, _) => "GBK bytes",
            (Self::WireBytes, 1) => "byte in the message's charset",
            (Self::WireBytes, _) => "bytes in the message's charset",
        }
    }
}

/// What of a field may be shown, and how.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum SecretClass {
    /// 卡号: the first six and the last four digits.
    Pan,
    /// 手机号: the first three and the last two digits.
    Phone,
    /// 证件号: the first and the last character.
    IdCard,
    /// 姓名: the first character.
    Name,
    /// 卡校验码: never shown, never stored.
    Cvv,
    /// Passwords, SMS codes, keys: never shown.
    Credential,
    /// A token that stands for a card or a session: the last four characters.
    Token,
}

words!(SecretClass {
    Pan = "pan",
    Phone = "phone",
    IdCard = "id-card",
    Name = "name",
    Cvv = "cvv",
    Credential = "credential",
    Token = "token",
});

/// A conditional field is mandatory when another field of the message has one of these wire texts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Condition {
    /// The wire name of the other field.
    pub field: &'static str,
    /// Its texts that make this field mandatory.
    pub values: &'static [&'static str],
}

/// Where a field stands in the message.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Place {
    /// Inside the message's own element or object.
    Content,
    /// Beside it, in the envelope.
    Envelope,
}
