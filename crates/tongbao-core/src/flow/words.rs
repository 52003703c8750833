//! What may be kept of a gateway's own words: they are stored, and nobody checked them.

use super::PayerDetails;
use crate::error::{Error, Unknown};
use crate::message::Fields;
use crate::secret::{Credential, Secret};
use crate::value::{Value, present};
use crate::verified::Unverified;

/// What is personal in a request: whatever its table calls a secret. Whoever answers it has that, and may say it.
pub(super) struct Personal(Vec<Secret<Credential>>);

impl Personal {
    /// That of a message, and of the objects in it.
    pub(super) fn of(message: &dyn Fields) -> Self {
        let mut found = Self(Vec::new());
        found.collect(message);
        found
    }

    /// That of who pays.
    pub(super) fn of_payer(payer: &PayerDetails) -> Self {
        let PayerDetails { name, id_number, phone } = payer;
        Self([name.expose(), id_number.expose(), phone.expose()].map(Secret::from).into())
    }

    fn collect(&mut self, message: &dyn Fields) {
        for (field, value) in present(message, |_| true) {
            match value {
                Value::Object(object) => self.collect(object),
                Value::List(list) => {
                    (0..list.count()).filter_map(|at| list.at(at)).for_each(|item| self.collect(item));
                }
                Value::Text(text) if field.secret.is_some() => self.0.push(text.into()),
                _ => {}
            }
        }
    }

    /// The same error, without any of it in the gateway's words.
    pub(super) fn hide_in(&self, mut error: Error) -> Error {
        match &mut error {
            Error::Refused(answer)
            | Error::Declined(answer)
            | Error::Duplicate(answer)
            | Error::Unknown(Unknown::Pending(answer) | Unknown::NotFound(answer) | Unknown::Code(answer)) => {
                answer.code = self.hide(&answer.code);
                answer.text = answer.text.as_deref().map(|text| self.hide(text));
            }
            Error::Unknown(Unknown::Unverified(Unverified::Unsigned { says })) => *says = self.hide(says),
            _ => {}
        }
        error
    }

    /// The text without any of it.
    pub(super) fn hide(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| without(&text, secret.expose()))
    }
}

/// A word of one character says too little to be worth the damage. Digits are hidden as a whole number only: 123 in 51234 is no CVV2.
fn without(text: &str, secret: &str) -> String {
    if secret.chars().nth(1).is_none() {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(secret) {
        let (before, from) = rest.split_at(at);
        let (found, after) = from.split_at(secret.len());
        let part_of_a_number = |inside: Option<char>, outside: Option<char>| {
            [inside, outside].iter().all(|char| char.is_some_and(|char| char.is_ascii_digit()))
        };
        let stays = part_of_a_number(found.chars().next(), before.chars().next_back().or(shown.chars().next_back()))
            || part_of_a_number(found.chars().next_back(), after.chars().next());
        shown.push_str(before);
        shown.push_str(if stays { found } else { HIDDEN });
        rest = after;
    }
    shown.push_str(rest);
    shown
}

/// The text with every number of eleven digits or more hidden. A phone has eleven, an identity card fifteen or more, a card thirteen or more.
#[must_use]
pub fn without_long_numbers(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|char: char| char.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        let end = from.find(|char: char| !char.is_ascii_digit()).unwrap_or(from.len());
        let (number, after) = from.split_at(end);
        shown.push_str(before);
        shown.push_str(if number.len() < 11 { number } else { HIDDEN });
        rest = after;
    }
    shown.push_str(rest);
    shown
}

const HIDDEN: &str = "***";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Answer;

    fn personal() -> Personal {
        Personal(["张三", "110101199003070011", "731", "918273", "李"].map(Secret::from).into())
    }

    #[test]
    fn what_a_request_has_of_a_person_is_not_kept_when_the_gateway_says_it() {
        for (said, kept) in [
            ("张三 余额不足", "*** 余额不足"),
            ("张三张三", "******"),
            ("验证码918273错误, cvv2=731.", "验证码***错误, cvv2=***."),
            ("7310 1731 17310 731731 B.MGW.0731", "7310 1731 17310 731731 B.MGW.0731"),
            ("李先生, 证件110101199003070011", "李先生, 证件***"),
            ("", ""),
        ] {
            assert_eq!(personal().hide(said), kept);
        }
    }

    #[test]
    fn it_is_in_no_error_that_has_the_gateways_words() {
        let answer = || Answer {
            code: "张三".to_owned(),
            known: None,
            state: None,
            text: Some("张三 余额不足".to_owned()),
            hint: None,
        };
        for error in [
            Error::Refused(answer()),
            Error::Declined(answer()),
            Error::Duplicate(answer()),
            Error::Unknown(Unknown::Pending(answer())),
            Error::Unknown(Unknown::NotFound(answer())),
            Error::Unknown(Unknown::Code(answer())),
            Error::Unknown(Unknown::Unverified(Unverified::Unsigned { says: "张三 余额不足".to_owned() })),
        ] {
            let outcome = error.outcome();
            let hidden = personal().hide_in(error);
            assert_eq!(hidden.outcome(), outcome);
            assert!(
                !format!("{hidden} {hidden:?}").contains("张三") && hidden.to_string().contains("余额不足"),
                "{hidden}"
            );
        }
    }
}
