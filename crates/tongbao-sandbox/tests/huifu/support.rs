//! What every merchant of these tests has: the project's own client, a day, and a way to look at refusals.

use std::time::Duration;

use tongbao_core::{BeijingTime, Date, Error, Unknown};
use tongbao_huifu::{Access, Huifu, HuifuProtocol};
use tongbao_sandbox::{MerchantKit, Sandbox};
use tongbao_transport::{Client, Https};

pub(crate) fn https(sandbox: &Sandbox<HuifuProtocol>) -> Https {
    let https = Https::builder().trust_only_pem(sandbox.merchant().ca_pem()).unwrap();
    https.timeout(Duration::from_secs(5)).build().unwrap()
}

pub(crate) fn client(sandbox: &Sandbox<HuifuProtocol>, access: Access) -> Client<Huifu> {
    Client::new(Huifu::new(&sandbox.endpoint(), access).unwrap(), https(sandbox))
}

pub(crate) fn noon() -> BeijingTime {
    BeijingTime::new(2024, 1, 1, 12, 0, 0).unwrap()
}

pub(crate) fn today() -> Date {
    noon().date()
}

/// The code or state of an answer that is no success, and what is said beside it.
pub(crate) fn answer(error: Error) -> (String, String) {
    let answer = match error {
        Error::Declined(answer) | Error::Refused(answer) | Error::Duplicate(answer) => answer,
        Error::Unknown(Unknown::Code(answer) | Unknown::NotFound(answer) | Unknown::Pending(answer)) => answer,
        other => panic!("{other:?}"),
    };
    (answer.code, answer.text.unwrap_or_default())
}

pub(crate) fn code_of<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    answer(result.unwrap_err()).0
}

pub(crate) fn why<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    answer(result.unwrap_err()).1
}
