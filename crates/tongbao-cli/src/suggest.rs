//! “Did you mean”.

/// The candidate that a mistyped name most probably stands for.
///
/// Case does not count, and one wrong letter in three is forgiven.
pub(crate) fn suggest<'c>(typed: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let typed = typed.to_lowercase();
    let distance = |candidate: &str| strsim::damerau_levenshtein(&typed, &candidate.to_lowercase());
    let ranked = candidates.into_iter().map(|candidate| (distance(candidate), candidate));
    let (distance, best) = ranked.min_by_key(|(distance, _)| *distance)?;
    let allowed = (typed.chars().count().max(best.chars().count()) / 3).max(1);
    (distance <= allowed).then_some(best)
}

/// What is wrong with a name that nothing has, and what there is instead.
pub(crate) fn unknown<'c>(what: &str, typed: &str, candidates: impl IntoIterator<Item = &'c str> + Clone) -> String {
    let shown = typed.escape_debug();
    match suggest(typed, candidates.clone()) {
        Some(best) => format!("{what} `{shown}` does not exist; did you mean `{best}`?"),
        None => {
            let all: Vec<_> = candidates.into_iter().collect();
            format!("{what} `{shown}` does not exist; there are: {}", all.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 4] = ["purchase", "query_txn", "pci_query", "refund"];

    #[test]
    fn a_typing_mistake_finds_its_name() {
        assert_eq!(suggest("purchsae", NAMES), Some("purchase"));
        assert_eq!(suggest("querytxn", NAMES), Some("query_txn"));
        assert_eq!(suggest("REFUND", NAMES), Some("refund"));
    }

    #[test]
    fn another_word_finds_nothing() {
        assert_eq!(suggest("settlement", NAMES), None);
        assert_eq!(suggest("x", []), None);
    }

    #[test]
    fn without_a_near_name_all_are_listed() {
        assert_eq!(
            unknown("interface", "settlement", NAMES),
            "interface `settlement` does not exist; there are: purchase, query_txn, pci_query, refund"
        );
        assert_eq!(unknown("code", "c0", ["C0"]), "code `c0` does not exist; did you mean `C0`?");
    }
}
