//! From wire names and ids to Rust names, and from a mistyped word to the one that was meant.

/// The wire name in snake_case, with a trailing underscore where that is a Rust keyword.
///
/// A capital begins a word after a small letter or a digit, and before a small letter: `phoneNO` is `phone_no`, `tr3Url` is
/// `tr3_url`. Letters are never changed otherwise, so that the name can be found in the gateway's document. The result is an
/// identifier only if the wire name has nothing but ASCII letters, digits and underscores and does not begin with a digit.
///
/// ```
/// use tongbao_spec::names::snake_case;
///
/// assert_eq!(snake_case("externalRefNumber"), "external_ref_number");
/// assert_eq!(snake_case("type"), "type_");
/// ```
#[must_use]
pub fn snake_case(wire: &str) -> String {
    let mut name = String::with_capacity(wire.len().saturating_add(4));
    let mut before = '_';
    let mut letters = wire.chars().peekable();
    while let Some(letter) = letters.next() {
        let next_is_small = letters.peek().is_some_and(char::is_ascii_lowercase);
        let begins_word = letter.is_ascii_uppercase()
            && (before.is_ascii_lowercase() || before.is_ascii_digit() || before.is_ascii_uppercase() && next_is_small);
        if begins_word {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
        before = letter;
    }
    if KEYWORDS.contains(&name.as_str()) || DERIVED.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// A snake_case id in UpperCamelCase: `ext_date` is `ExtDate`.
#[must_use]
pub fn upper_camel(id: &str) -> String {
    id.split('_')
        .flat_map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters)
        })
        .collect()
}

/// Whether the text can be the name of a field: small letters, digits and underscores, and no keyword.
#[must_use]
pub fn is_snake_identifier(name: &str) -> bool {
    let shaped = name.starts_with(|first: char| first.is_ascii_lowercase() || first == '_')
        && name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
    shaped && name.contains(|letter: char| letter != '_') && !KEYWORDS.contains(&name) && !DERIVED.contains(&name)
}

/// Whether the text can be the name of a type or variant: a capital, then letters and digits.
#[must_use]
pub fn is_upper_camel(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric())
        && name != "Self"
}

/// Whether the text can be the id of an interface, type, enum or code table: a small letter, then small letters, digits and
/// single underscores.
pub(crate) fn is_id(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
        && !id.ends_with('_')
        && !id.contains("__")
}

/// The known word that was most likely meant.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (word.chars().count() / 3).clamp(1, 3);
    known
        .into_iter()
        .filter(|candidate| *candidate != word)
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= allowed && *distance < candidate.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters must be added, dropped or replaced. Case counts as nothing.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.to_lowercase().chars().enumerate() {
        let mut left = at.saturating_add(1);
        let mut next = vec![left];
        for ((above_left, above), expected) in row.iter().zip(row.iter().skip(1)).zip(&other) {
            let replaced = above_left.saturating_add(usize::from(letter != *expected));
            left = replaced.min(above.saturating_add(1)).min(left.saturating_add(1));
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

/// What the derive and the generated declarations name themselves.
const DERIVED: &[&str] = &["build", "builder", "finish", "unknown"];

/// The strict, reserved and weak words of Rust 2024 that cannot name a field.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_snake_case() {
        for (wire, rust) in [
            ("merOrdId", "mer_ord_id"),
            ("phoneNO", "phone_no"),
            ("tr3Url", "tr3_url"),
            ("orignalTxnType", "orignal_txn_type"),
            ("idType", "id_type"),
            ("TxnMsgContent", "txn_msg_content"),
            ("HTTPServer", "http_server"),
            ("expiredDate", "expired_date"),
            ("cvv2", "cvv2"),
            ("CVV2", "cvv2"),
            ("MD5Sign", "md5_sign"),
            ("already_snake", "already_snake"),
            ("Mer_Id", "mer_id"),
            ("A", "a"),
            ("", ""),
        ] {
            assert_eq!(snake_case(wire), rust, "{wire}");
        }
    }

    #[test]
    fn keywords_get_an_underscore() {
        for (wire, rust) in [("type", "type_"), ("Self", "self_"), ("gen", "gen_"), ("types", "types")] {
            assert_eq!(snake_case(wire), rust, "{wire}");
        }
        assert!(is_snake_identifier("type_") && !is_snake_identifier("type"));
    }

    #[test]
    fn names_that_are_no_identifiers_are_told_apart() {
        for name in ["3d_secure", "ext-map", "商户号", "", "_", "merId"] {
            assert!(!is_snake_identifier(name), "{name}");
        }
        for name in ["00", "inq", "A_B", "", "Self", "成功"] {
            assert!(!is_upper_camel(name), "{name}");
        }
        assert!(is_upper_camel("PUR") && is_upper_camel("S") && is_upper_camel("NotFound2"));
        assert!(is_id("trade_create") && !is_id("trade__create") && !is_id("tradeCreate") && !is_id("3ds"));
    }

    #[test]
    fn ids_become_upper_camel_case() {
        assert_eq!(upper_camel("ext_date"), "ExtDate");
        assert_eq!(upper_camel("purchase"), "Purchase");
    }

    #[test]
    fn the_nearest_word_is_found_but_nothing_far_fetched() {
        let known = ["need", "type", "len", "when", "secret"];
        assert_eq!(nearest("secrte", known), Some("secret"));
        assert_eq!(nearest("lenght", known), None);
        assert_eq!(nearest("Need", known), Some("need"));
        assert_eq!(nearest("tpye", known), None);
        assert_eq!(nearest("typ", known), Some("type"));
        assert_eq!(nearest("q", ["a", "b"]), None);
    }
}
