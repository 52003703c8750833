//! A gateway that is all gateways: its messages are words, its habits are those of the one it stands for.

use bytes::Bytes;
use tongbao_core::flow::{
    About, BoundCard, CardDetails, Connector, Exchange, Habits, Notice, OrderFacts, Payment, PendingBinding, Report,
    Weight,
};
use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, Answer, BeijingTime, BoxError, Credential, Error, Secret, Unknown};

use crate::hash;

#[derive(Clone, Copy, Debug)]
pub(super) struct SimConnector {
    pub(super) merchant: &'static str,
    pub(super) habits: Habits,
    /// What its notifications count for.
    pub(super) weight: Weight,
}

/// What stands between the words of a message.
pub(super) const BETWEEN: char = '|';

fn request<T: 'static>(
    words: &[&str],
    read: impl FnOnce(Report) -> Result<T, Error> + Send + 'static,
) -> Result<Exchange<T>, Error> {
    let body = words.join(&BETWEEN.to_string());
    let request = http::Request::post("https://bank.example/").body(Bytes::from(body)).unwrap();
    let number = words.get(1).map(|number| (*number).to_owned());
    Ok(Exchange::new(request, move |response| {
        let (said, result) = reply(response)?;
        // As every gateway's end does: a refusal of another order is not one of ours. What is accepted, the flow compares itself.
        if result.is_err() && said != number {
            return Err(another());
        }
        read(result?)
    }))
}

fn another() -> Error {
    Error::Unknown(Unknown::Mismatch { field: "number", label: "订单号" })
}

/// What came of a binding, if the answer is about this one: the flow does not compare it.
fn ours<T>(number: &str, done: T) -> impl FnOnce(Report) -> Result<T, Error> + use<T> {
    let number = number.to_owned();
    move |report| if report.number == Some(number) { Ok(done) } else { Err(another()) }
}

/// The number that a reply names, and what it says.
type Said = (Option<String>, Result<Report, Error>);

/// The reply: `outcome|number|fen|gateway number|step number`, and `query` before it if that is what was answered.
fn reply(response: &http::Response<Bytes>) -> Result<Said, Error> {
    let unreadable = || Error::Unknown(Unknown::Unreadable("it is no reply".into()));
    let text = std::str::from_utf8(response.body()).map_err(|_| unreadable())?;
    let words: Vec<_> = text.split(BETWEEN).collect();
    let [about, outcome, number, fen, gateway_number, step_number, "end"] = words[..] else { return Err(unreadable()) };
    let outcome = Outcome::from_word(outcome).ok_or_else(unreadable)?;
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let report = Report {
        number: some(number),
        amount: fen.parse().ok().map(Amount::from_fen),
        gateway_number: some(gateway_number),
        step_number: some(step_number),
        ..Report::new(outcome, format!("code {}", outcome.word()))
    };
    let answer = || Answer { code: outcome.word().to_owned(), known: None, state: None, text: None, hint: None };
    let result = match outcome {
        // How an order stands is what a query is for; that it was not answered is its own failure.
        Outcome::Declined | Outcome::Processing if about == "state" => Ok(report),
        Outcome::Succeeded => Ok(report),
        Outcome::Processing => Err(Error::Unknown(Unknown::Pending(answer()))),
        Outcome::Declined => Err(Error::Declined(answer())),
        Outcome::Refused => Err(Error::Refused(answer())),
        Outcome::Duplicate => Err(Error::Duplicate(answer())),
        Outcome::NotFound => Err(Error::Unknown(Unknown::NotFound(answer()))),
        Outcome::Unknown => Err(Error::Unknown(Unknown::Code(answer()))),
    };
    Ok((some(number), result))
}

/// What only the bank and the merchant can make.
pub(super) fn sign(text: &str) -> String {
    format!("{:016x}", hash::add(hash::BEGIN, &format!("secret {text}")))
}

impl Connector for SimConnector {
    fn gateway(&self) -> &'static str {
        "sim"
    }

    fn merchant(&self) -> &str {
        self.merchant
    }

    fn habits(&self) -> Habits {
        self.habits
    }

    fn bind(&self, number: &str, begun: BeijingTime, card: &CardDetails) -> Result<Exchange<PendingBinding>, Error> {
        let binding = PendingBinding { number: number.to_owned(), begun, card: card.clone(), token: None };
        request(&["bind", number], ours(number, binding))
    }

    fn confirm_binding(
        &self,
        _: &str,
        binding: &PendingBinding,
        code: &Secret<Credential>,
    ) -> Result<Exchange<BoundCard>, Error> {
        let bound = bound(&binding.card.customer);
        request(&["bound", &binding.number, code.expose()], ours(&binding.number, bound))
    }

    fn unbind(&self, number: &str, _: BeijingTime, _: &BoundCard) -> Result<Exchange<()>, Error> {
        request(&["unbind", number], ours(number, ()))
    }

    fn pay(&self, order: &OrderFacts, _: &Payment) -> Result<Exchange<Report>, Error> {
        let verb = match self.habits.charging {
            tongbao_core::flow::Charging::AtOnce => "charge",
            tongbao_core::flow::Charging::AfterCode => "place",
        };
        request(&[verb, &order.number, &fen(order), &day(order)], Ok)
    }

    fn confirm_payment(&self, order: &OrderFacts, code: &Secret<Credential>) -> Result<Exchange<Report>, Error> {
        let step = order.step_number.as_deref().unwrap_or_default();
        request(&["confirm", &order.number, step, code.expose()], Ok)
    }

    fn query(&self, order: &OrderFacts) -> Result<Exchange<Report>, Error> {
        request(&["query", &order.number, &day(order)], Ok)
    }

    fn refund(&self, refund: &OrderFacts, of: &OrderFacts, _: &str) -> Result<Exchange<Report>, Error> {
        request(&["refund", &refund.number, &fen(refund), &day(refund), &of.number], Ok)
    }

    fn query_refund(&self, refund: &OrderFacts, _: &OrderFacts) -> Result<Exchange<Report>, Error> {
        self.query(refund)
    }

    fn notice(&self, request: &http::Request<Bytes>) -> Result<Notice, BoxError> {
        let text = std::str::from_utf8(request.body())?;
        let (signed, signature) = text.rsplit_once(BETWEEN).ok_or("it is no notification")?;
        if self.weight == Weight::Proof && signature != sign(signed) {
            return Err("its signature does not fit".into());
        }
        let words: Vec<_> = signed.split(BETWEEN).collect();
        let [kind, about, number, fen, gateway_number, outcome, merchant] = words[..] else {
            return Err("it is no notification".into());
        };
        if merchant != self.merchant() {
            return Err("it is another merchant's".into());
        }
        let report = Report::new(Outcome::from_word(outcome).ok_or("no such outcome")?, format!("state {outcome}"))
            .number(number.to_owned())
            .amount(Amount::from_fen(fen.parse()?))
            .gateway_number(gateway_number.to_owned());
        Ok(Notice {
            // Another merchant's may have the same.
            id: words[..6].join(&BETWEEN.to_string()),
            about: if about == "refund" { About::Refund } else { About::Payment },
            number: number.to_owned(),
            report,
            weight: if kind == "booking" { Weight::Note } else { self.weight },
            ack: http::Response::new(Bytes::from_static(b"RECEIVED")),
        })
    }
}

/// The bound card of a customer.
pub(super) fn bound(customer: &str) -> BoundCard {
    BoundCard {
        customer: customer.to_owned(),
        token: Secret::from("8120000002867710851"),
        short_number: None,
        gateway_customer: None,
        bank: None,
    }
}

fn fen(order: &OrderFacts) -> String {
    order.amount.fen().to_string()
}

fn day(order: &OrderFacts) -> String {
    order.made.date().to_string()
}
