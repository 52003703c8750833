//! A11: the answers to two orders that go out at once are exchanged, call by call. Nothing is concluded from another's, and all from one's own.
//!
//! The gateway's codecs and keys, and the flows' own rules; no sockets, so that there can be many.

use bytes::Bytes;
use http::Response;
use tongbao_core::flow::{BoundCard, Charging, Connector, Exchange, Payment, Report};
use tongbao_core::schema::Outcome;
use tongbao_core::{Amount, Error};
use tongbao_flow::clock::{Clock, Moment};
use tongbao_flow::order::{Order, Refund, State};
use tongbao_flow::rules::Rules;
use tongbao_flow::step::{Event, step};
use tongbao_sandbox::{CardBehaviour, Config, InProcess, StartFn, TestCard};

use crate::case::each;
use crate::clock::TestClock;

/// Of orders. Each has at least two calls, most have five, and the answers to all of them are exchanged.
const PAIRS: usize = 100;
const URL: &str = "http://127.0.0.1:9/notify";
const PRICE: Amount = Amount::from_fen(1);

#[tokio::test(flavor = "multi_thread")]
async fn the_answers_to_two_orders_are_never_swapped() {
    for line in each(pairs).await {
        println!("{line}");
    }
}

async fn pairs(id: &'static str, start: StartFn) -> String {
    let clock = TestClock::new();
    let now = clock.clone();
    let config = Config::new().shared_keys(true).clock(move || now.now().beijing());
    let gateway = start(config).in_process().unwrap();
    let connector = gateway.connector(URL).unwrap();
    let card = |behaviour| gateway.cards().into_iter().find(|card| card.behaviour == behaviour).unwrap();
    let cards = [CardBehaviour::Pays, CardBehaviour::InsufficientFunds].map(card);
    let rules = Rules::new(connector.habits());
    let mut bank = Bank { id, cards, connector: &*connector, rules, clock, gateway: &gateway, swaps: 0 };
    let cards = bank.bind();
    for pair in 0..PAIRS {
        let orders = bank.pay(pair, &cards[0]);
        if connector.habits().refunds {
            bank.refund(pair, &orders);
        }
    }
    let unbound = bank.unbind(&cards);
    format!("{id:<10} {PAIRS} pairs, {} answers exchanged: nothing concluded; {unbound}", bank.swaps)
}

struct Bank<'c> {
    id: &'static str,
    gateway: &'c InProcess,
    connector: &'c dyn Connector,
    rules: Rules,
    /// The first one pays.
    cards: [TestCard; 2],
    clock: TestClock,
    swaps: usize,
}

/// What is read from the other's answer, and from the own one, by each of two.
type Read<T> = [(Result<T, Error>, Result<T, Error>); 2];

impl Bank<'_> {
    /// Sends two requests and reads each answer as both: the same input gives the same request, and only its first copy is sent.
    fn swap<T>(&mut self, make: impl Fn(usize) -> Result<Exchange<T>, Error>) -> (Read<T>, [Response<Bytes>; 2]) {
        let parts = |at: usize| make(at).unwrap().into_parts();
        let answers = [0, 1].map(|at| self.gateway.answer(&parts(at).0));
        self.swaps += 2;
        ([0, 1].map(|at| (parts(at).1(&answers[1 - at]), parts(at).1(&answers[at]))), answers)
    }

    /// Two customers bind a card each. Some documents have answers without any name, which their connectors say.
    fn bind(&mut self) -> [BoundCard; 2] {
        let (connector, made) = (self.connector, self.now().beijing());
        let numbers = ["20260302900000000001", "20260302900000000002"];
        let cards = [0, 1].map(|at| self.cards[at].details(CUSTOMERS[at]));
        let (begun, answers) = self.swap(|at| connector.bind(numbers[at], made, &cards[at]));
        let pending = [0, 1].map(|at| self.own(at, &begun, &answers, numbers));
        let codes = [0, 1].map(|at| self.gateway.code_for(numbers[at], &self.cards[at], None).unwrap());
        let confirmed = ["20260302900000000003", "20260302900000000004"];
        let (bound, answers) = self.swap(|at| connector.confirm_binding(confirmed[at], &pending[at], &codes[at]));
        let names = if says(&answers[0], numbers[0]) { numbers } else { confirmed };
        [0, 1].map(|at| self.own(at, &bound, &answers, names))
    }

    fn unbind(&mut self, cards: &[BoundCard; 2]) -> &'static str {
        let (connector, now) = (self.connector, self.now().beijing());
        let numbers = ["20260302900000000005", "20260302900000000006"];
        if connector.unbind(numbers[0], now, &cards[0]).is_err() {
            return "cards are not unbound";
        }
        let (unbound, answers) = self.swap(|at| connector.unbind(numbers[at], now, &cards[at]));
        let names = if says(&answers[0], CUSTOMERS[0]) { CUSTOMERS } else { numbers };
        [0, 1].into_iter().for_each(|at| self.own(at, &unbound, &answers, names));
        if says(&answers[0], names[0]) { "unbound by name" } else { "unbound without any name" }
    }

    /// What one's own answer gives. Another's gives nothing, if it has any name at all.
    fn own<T: Clone>(&self, at: usize, read: &Read<T>, answers: &[Response<Bytes>; 2], names: [&str; 2]) -> T {
        let (swapped, own) = &read[at];
        assert!(
            swapped.is_err() || !says(&answers[1 - at], names[1 - at]),
            "{}: another's answer is believed",
            self.id
        );
        own.as_ref().unwrap().clone()
    }

    /// Both orders are placed, charged and asked about; the answers to all of that are exchanged first. How they end.
    fn pay(&mut self, pair: usize, bound: &BoundCard) -> [Order; 2] {
        let connector = self.connector;
        let payments = [0, 1].map(|at| Payment {
            number: number(pair, at),
            amount: PRICE,
            subject: "测试商品".to_owned(),
            card: bound.clone(),
            payer: Some(self.cards[0].details(CUSTOMERS[0]).payer()),
            payer_ip: Some("203.0.113.7".to_owned()),
        });
        let mut orders = [0, 1].map(|at| Order::payment("main", &payments[at], &self.rules, self.now()));
        let facts = [0, 1].map(|at| orders[at].facts.clone());
        let (paid, _) = self.swap(|at| connector.pay(&facts[at], &payments[at]));
        if self.rules.habits.charging == Charging::AtOnce {
            return self.settle(orders, &paid, |facts| connector.query(facts));
        }
        for (at, (swapped, own)) in paid.iter().enumerate() {
            let wrong = self.step(&orders[at], &Event::Placed(answer(swapped)));
            assert_eq!((wrong.state, wrong.facts.step_number), (State::Closed, None), "{}", self.id);
            orders[at] = self.step(&orders[at], &Event::Placed(answer(own)));
            assert_eq!(orders[at].state, State::NeedsCustomer, "{}: {:?}", self.id, orders[at]);
            orders[at] = self.step(&orders[at], &Event::Confirm { sender: "test".to_owned() });
        }
        let codes = [0, 1].map(|at| {
            let step = orders[at].facts.step_number.as_deref();
            self.gateway.code_for(orders[at].number(), &self.cards[0], step).unwrap()
        });
        let facts = [0, 1].map(|at| orders[at].facts.clone());
        let (charged, _) = self.swap(|at| connector.confirm_payment(&facts[at], &codes[at]));
        self.settle(orders, &charged, |facts| connector.query(facts))
    }

    fn refund(&mut self, pair: usize, of: &[Order; 2]) {
        let connector = self.connector;
        let refunds = [0, 1].map(|at| Refund {
            number: number(pair, at + 2),
            of: of[at].number().to_owned(),
            amount: PRICE,
            reason: "退".to_owned(),
        });
        let orders = [0, 1].map(|at| Order::refund("main", &refunds[at], &self.rules, self.now()));
        let facts = [0, 1].map(|at| orders[at].facts.clone());
        let (given, _) = self.swap(|at| connector.refund(&facts[at], &of[at].facts, "退"));
        let payments = [0, 1].map(|at| of[at].facts.clone());
        self.settle(orders, &given, |facts| {
            let at = usize::from(facts.number == refunds[1].number);
            connector.query_refund(facts, &payments[at])
        });
    }

    /// Takes what was read from the answers to a charge, the other's first; then the same with the answers to a query. The other's answer
    /// ends nothing, and with one's own all ends well.
    fn settle(
        &mut self,
        orders: [Order; 2],
        read: &Read<Report>,
        ask: impl Fn(&tongbao_core::flow::OrderFacts) -> Result<Exchange<Report>, Error>,
    ) -> [Order; 2] {
        let lost = [0, 1].map(|at| {
            let order = self.step(&orders[at], &Event::Answered(answer(&read[at].0)));
            self.open(&order, &orders[at]);
            order
        });
        let answered = [0, 1].map(|at| self.step(&orders[at], &Event::Answered(answer(&read[at].1))));
        let facts = [0, 1].map(|at| answered[at].facts.clone());
        let (asked, _) = self.swap(|at| ask(&facts[at]));
        [0, 1].map(|at| {
            self.open(&self.step(&lost[at], &Event::Queried(told(&asked[at].0))), &orders[at]);
            let order = self.step(&lost[at], &Event::Queried(told(&asked[at].1)));
            assert_eq!(order.state, State::Succeeded, "{}: {order:?}", self.id);
            let order = self.step(&answered[at], &Event::Queried(told(&asked[at].1)));
            assert_eq!((order.state, order.conflict), (State::Succeeded, false), "{}: {order:?}", self.id);
            order
        })
    }

    fn open(&self, order: &Order, before: &Order) {
        assert!(!order.state.is_final(), "{}: another's answer ended {order:?}", self.id);
        assert_eq!(order.facts, before.facts, "{}: another's number was learned", self.id);
    }

    fn step(&self, order: &Order, event: &Event) -> Order {
        step(order, event, &self.rules, self.now()).unwrap().order
    }

    fn now(&self) -> Moment {
        self.clock.now()
    }
}

const CUSTOMERS: [&str; 2] = ["CUSTOMER-000001", "CUSTOMER-000002"];

fn number(pair: usize, at: usize) -> String {
    format!("20260302{:012}", pair * 4 + at)
}

fn says(answer: &Response<Bytes>, name: &str) -> bool {
    answer.body().windows(name.len()).any(|part| part == name.as_bytes())
}

/// As the cashier reads the answer to a charge.
fn answer(result: &Result<Report, Error>) -> Report {
    result.as_ref().map_or_else(Report::from, Clone::clone)
}

/// As the cashier reads the answer to a query: that the query was refused says nothing about the order.
fn told(result: &Result<Report, Error>) -> Report {
    match result {
        Err(error) if error.outcome() != Outcome::NotFound => {
            Report { outcome: Outcome::Unknown, ..Report::from(error) }
        }
        result => answer(result),
    }
}
