//! Texts that must not be shown.

use std::fmt;
use std::marker::PhantomData;

use subtle::ConstantTimeEq;
use tongbao_schema::SecretClass;
use zeroize::Zeroize;

/// A text that shows at most a masked form of itself, and is wiped when it is dropped.
///
/// It has no `Display` and no `Serialize`; `Debug` prints the mask of its kind, and no switch turns that off. [`Secret::expose`] is the
/// one way to the text, easy to search for. Comparing takes the same time wherever the texts differ.
///
/// ```
/// use tongbao_core::{Pan, Secret};
///
/// let card = Secret::<Pan>::from("6217003320034459100");
/// assert_eq!(format!("{card:?}"), "621700*********9100");
/// ```
pub struct Secret<K> {
    text: String,
    kind: PhantomData<fn() -> K>,
}

impl<K> Secret<K> {
    /// The text itself. Whoever calls this is responsible for where it goes.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.text
    }
}

impl<K: SecretKind> Secret<K> {
    /// What may be shown.
    #[must_use]
    pub fn masked(&self) -> String {
        mask(K::CLASS, &self.text)
    }
}

impl<K> Clone for Secret<K> {
    fn clone(&self) -> Self {
        Self::from(self.text.clone())
    }
}

impl<K> Drop for Secret<K> {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

impl<K> Eq for Secret<K> {}

impl<K> PartialEq for Secret<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text.as_bytes().ct_eq(other.text.as_bytes()).into()
    }
}

impl<K: SecretKind> fmt::Debug for Secret<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.masked())
    }
}

impl<K> From<String> for Secret<K> {
    fn from(text: String) -> Self {
        Self { text, kind: PhantomData }
    }
}

impl<K> From<&str> for Secret<K> {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

/// What kind of secret a text is, and so how much of it may be shown.
pub trait SecretKind: 'static {
    /// The class in the tables.
    const CLASS: SecretClass;
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident,)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $kind {}

        impl SecretKind for $kind {
            const CLASS: SecretClass = SecretClass::$kind;
        }
    )+};
}

kinds! {
    /// 卡号: shows the first six and the last four digits.
    Pan,
    /// 手机号: shows the first three and the last two digits.
    Phone,
    /// 证件号: shows the first and the last character.
    IdCard,
    /// 姓名: shows the first character.
    Name,
    /// 卡校验码: shows nothing.
    Cvv,
    /// A password, an SMS code, a key: shows nothing.
    Credential,
    /// A token that stands for a card or a session: shows the last four characters.
    Token,
}

/// Shows what the class allows. A text too short for that is hidden whole, and the count of stars does not tell its length.
pub(crate) fn mask(class: SecretClass, text: &str) -> String {
    let (head, tail, at_least) = match class {
        SecretClass::Pan => (6, 4, 14),
        SecretClass::Phone => (3, 2, 9),
        SecretClass::IdCard => (1, 1, 8),
        SecretClass::Name => (1, 0, 2),
        SecretClass::Token => (0, 4, 12),
        SecretClass::Cvv | SecretClass::Credential => (0, 0, usize::MAX),
    };
    let count = text.chars().count();
    if count < at_least {
        return "***".to_owned();
    }
    // The length of a card number is public (its bank fixes it); that of a name or token is not.
    let stars = if class == SecretClass::Pan { count - head - tail } else { 3 };
    let mut masked: String = text.chars().take(head).collect();
    masked.extend(std::iter::repeat_n('*', stars));
    masked.extend(text.chars().skip(count - tail));
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_shows_what_it_may() {
        assert_eq!(mask(SecretClass::Pan, "6217003320034459100"), "621700*********9100");
        assert_eq!(mask(SecretClass::Phone, "13500000000"), "135***00");
        assert_eq!(mask(SecretClass::IdCard, "32058219870706111X"), "3***X");
        assert_eq!(mask(SecretClass::Name, "小强"), "小***");
        assert_eq!(mask(SecretClass::Token, "8120000002867710851"), "***0851");
        assert_eq!(mask(SecretClass::Cvv, "111"), "***");
        assert_eq!(mask(SecretClass::Credential, "960398"), "***");
    }

    #[test]
    fn what_is_too_short_for_its_mask_is_hidden_whole() {
        assert_eq!(mask(SecretClass::Pan, "6217009100"), "***");
        assert_eq!(mask(SecretClass::Name, "强"), "***");
        assert_eq!(mask(SecretClass::Token, "1300177"), "***");
        assert_eq!(mask(SecretClass::Phone, ""), "***");
    }

    #[test]
    fn equal_texts_are_equal_secrets() {
        assert_eq!(Secret::<Cvv>::from("111"), Secret::from("111"));
        assert_ne!(Secret::<Cvv>::from("111"), Secret::from("112"));
    }
}
