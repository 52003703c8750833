//! Finding columns by their headings.

use std::fmt;

/// A column that somebody looks for.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    /// Its name for the caller.
    pub name: &'static str,
    /// The headings that are taken for it.
    pub headings: &'static [&'static str],
}

/// Where columns are in a table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Heads {
    places: Vec<(&'static str, usize)>,
    others: Vec<usize>,
}

impl Heads {
    /// Finds columns by their headings. What `given` says (name, heading) goes before what is known.
    ///
    /// # Errors
    ///
    /// A heading was given that the table does not have, or for a name that nobody knows; two headings stand for one column; one of
    /// `needed` is not there. All of it at once, with the headings that were found.
    pub fn find(
        found: &[String],
        known: &[Head],
        given: &[(String, String)],
        needed: &[&'static str],
    ) -> Result<Self, HeadsError> {
        let mut faults = Vec::new();
        let mut places = Vec::new();
        for (name, _) in given {
            if !known.iter().any(|head| head.name == name) {
                let names: Vec<_> = known.iter().map(|head| head.name).collect();
                faults.push(format!("there is no column {name}; there are {}", names.join(", ")));
            }
        }
        for head in known {
            let said = given.iter().filter(|(name, _)| name == head.name).map(|(_, heading)| heading.as_str());
            let said: Vec<_> = said.collect();
            let wanted = if said.is_empty() { head.headings } else { &*said };
            let mut at = found.iter().enumerate().filter(|(_, heading)| wanted.contains(&heading.as_str()));
            match (at.next(), at.next()) {
                (Some((at, _)), None) => places.push((head.name, at)),
                (Some((_, first)), Some((_, second))) => {
                    faults.push(format!("{}: both {first} and {second} may be meant; say which", head.name));
                }
                (None, _) if !said.is_empty() => {
                    faults.push(format!("{}: no heading is {}", head.name, said.join(" or ")));
                }
                (None, _) if needed.contains(&head.name) => {
                    faults.push(format!("{}: no heading is one of {}", head.name, wanted.join(", ")));
                }
                (None, _) => {}
            }
        }
        if !faults.is_empty() {
            return Err(HeadsError { faults, found: found.to_vec() });
        }
        let others = (0..found.len()).filter(|column| !places.iter().any(|(_, at)| at == column)).collect();
        Ok(Self { places, others })
    }

    /// The column with this name, from 0.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<usize> {
        self.places.iter().find(|(known, _)| *known == name).map(|(_, at)| *at)
    }

    /// The columns that were found: name and column.
    #[must_use]
    pub fn known(&self) -> &[(&'static str, usize)] {
        &self.places
    }

    /// The columns that stand for nothing known, from 0.
    #[must_use]
    pub fn others(&self) -> &[usize] {
        &self.others
    }
}

/// Columns were not found, or not without doubt.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct HeadsError {
    /// What is wrong, one a column.
    pub faults: Vec<String>,
    /// The headings of the table.
    pub found: Vec<String>,
}

impl fmt::Display for HeadsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; the headings are {}", self.faults.join("; "), self.found.join(", "))
    }
}

impl std::error::Error for HeadsError {}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [Head; 2] = [
        Head { name: "amount", headings: &["trans_amt", "交易金额"] },
        Head { name: "state", headings: &["trans_stat", "交易状态"] },
    ];

    fn find(found: &[&str], given: &[(&str, &str)], needed: &[&'static str]) -> Result<Heads, String> {
        let found: Vec<_> = found.iter().map(|text| (*text).to_owned()).collect();
        let given: Vec<_> = given.iter().map(|(name, heading)| ((*name).to_owned(), (*heading).to_owned())).collect();
        Heads::find(&found, &KNOWN, &given, needed).map_err(|error| error.to_string())
    }

    #[test]
    fn columns_are_found_wherever_they_stand_and_the_others_are_kept() {
        let heads = find(&["备注", "交易状态", "trans_amt"], &[], &["amount"]).unwrap();
        assert_eq!((heads.column("amount"), heads.column("state")), (Some(2), Some(1)));
        assert_eq!(heads.others(), [0]);
    }

    #[test]
    fn what_is_missing_is_said_with_what_was_found() {
        let error = find(&["流水", "金额"], &[], &["amount"]).unwrap_err();
        assert_eq!(error, "amount: no heading is one of trans_amt, 交易金额; the headings are 流水, 金额");
    }

    #[test]
    fn a_given_heading_goes_before_the_known_ones() {
        let heads = find(&["交易金额", "实收金额"], &[("amount", "实收金额")], &["amount"]).unwrap();
        assert_eq!(heads.column("amount"), Some(1));
        assert!(find(&["交易金额"], &[("amount", "实收金额")], &[]).unwrap_err().contains("no heading is 实收金额"));
        assert!(find(&["交易金额"], &[("sum", "交易金额")], &[]).unwrap_err().contains("there are amount, state"));
    }

    #[test]
    fn two_headings_for_one_column_are_refused() {
        assert!(find(&["交易金额", "trans_amt"], &[], &[]).unwrap_err().contains("may be meant"));
        assert!(find(&["交易金额", "交易金额"], &[], &[]).is_err());
    }
}
