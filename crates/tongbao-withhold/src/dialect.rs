//! What the document leaves open.

use tongbao_core::schema::AmountForm;
use tongbao_crypto::{BlockMode, BlockPadding, TextEncoding};
use tongbao_wire::json::{Escape, Objects, Order, Style};

/// Everything that the document leaves open and an operator has to say. What is not said keeps its documented default, which is the commonest
/// practice of PHP programs and a guess: ask the operator for each line of this page.
#[derive(Clone, Debug)]
pub struct Dialect {
    pub(crate) mode: BlockMode,
    pub(crate) padding: BlockPadding,
    pub(crate) key: KeyText,
    pub(crate) args: TextEncoding,
    pub(crate) style: Style,
    pub(crate) digest: TextEncoding,
    pub(crate) digest_key: KeyText,
    pub(crate) separator: String,
    pub(crate) callback_key: CallbackKey,
    pub(crate) callback_escape: Escape,
    pub(crate) ack: String,
}

impl Dialect {
    /// The mode of AES and the unit of amounts have no default: with another mode nothing can be read, and with another unit a hundred times
    /// the money is taken.
    ///
    /// Everything else begins as the methods say.
    #[must_use]
    pub fn new(mode: BlockMode, amounts: AmountForm) -> Self {
        let style = Style { escape: Escape::Php, order: Order::Sorted, amounts: Some(amounts), ..Style::default() };
        Self {
            mode,
            padding: BlockPadding::Pkcs7,
            key: KeyText::Utf8,
            args: TextEncoding::Base64,
            style,
            digest: TextEncoding::HexLower,
            digest_key: KeyText::Utf8,
            separator: String::new(),
            callback_key: CallbackKey::None,
            callback_escape: Escape::Php,
            ack: "success".to_owned(),
        }
    }

    /// How the last block is filled. PKCS#7 unless said.
    #[must_use]
    pub fn padding(self, padding: BlockPadding) -> Self {
        Self { padding, ..self }
    }

    /// How the key's text becomes the AES key, whose length says which AES it is. Its own bytes unless said.
    #[must_use]
    pub fn key(self, key: KeyText) -> Self {
        Self { key, ..self }
    }

    /// How the ciphertext is written into `args`. Base64 unless said.
    #[must_use]
    pub fn args(self, args: TextEncoding) -> Self {
        Self { args, ..self }
    }

    /// Which characters of the JSON are escaped before it is encrypted. As PHP's `json_encode` unless said.
    #[must_use]
    pub fn escape(mut self, escape: Escape) -> Self {
        self.style.escape = escape;
        self
    }

    /// In which order the members stand. Sorted at the top level unless said.
    #[must_use]
    pub fn order(mut self, order: Order) -> Self {
        self.style.order = order;
        self
    }

    /// Whether absent optional fields are sent as `""`. They are left out unless said.
    #[must_use]
    pub fn absent_as_empty(mut self, absent_as_empty: bool) -> Self {
        self.style.absent_as_empty = absent_as_empty;
        self
    }

    /// What `biz_data` is, which the document calls an array. An object unless said.
    #[must_use]
    pub fn objects(mut self, objects: Objects) -> Self {
        self.style.objects = objects;
        self
    }

    /// How digests are written. Lower-case hex unless said; both cases are read.
    #[must_use]
    pub fn digest(self, digest: TextEncoding) -> Self {
        Self { digest, ..self }
    }

    /// What of the key goes into the digest: its text unless said, or what the text stands for.
    #[must_use]
    pub fn digest_key(self, digest_key: KeyText) -> Self {
        Self { digest_key, ..self }
    }

    /// What stands between ua, key, method and args in the digest. Nothing unless said.
    #[must_use]
    pub fn separator(self, separator: impl Into<String>) -> Self {
        Self { separator: separator.into(), ..self }
    }

    /// Where the key stands in the digest of a callback. Nowhere unless said, as the document has it: then anybody can make one.
    #[must_use]
    pub fn callback_key(self, callback_key: CallbackKey) -> Self {
        Self { callback_key, ..self }
    }

    /// Which characters of a callback's JSON are escaped before its digest is made. As PHP's `json_encode` unless said.
    #[must_use]
    pub fn callback_escape(self, callback_escape: Escape) -> Self {
        Self { callback_escape, ..self }
    }

    /// What acknowledges a callback. `success` unless said; the document names nothing.
    #[must_use]
    pub fn ack(self, ack: impl Into<String>) -> Self {
        Self { ack: ack.into(), ..self }
    }
}

/// What a key's text stands for.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub enum KeyText {
    /// Itself, in UTF-8.
    #[default]
    Utf8,
    /// Hex digits.
    Hex,
    /// Base64.
    Base64,
}

/// Where the key stands in the digest of a callback.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub enum CallbackKey {
    /// Nowhere: the digest is a checksum.
    #[default]
    None,
    /// Before the JSON.
    Before,
    /// After the JSON.
    After,
}
