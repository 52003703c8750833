//! What is durable about a payment, a refund or a binding.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};
use tongbao_core::Amount;
use tongbao_core::flow::{CardDetails, Charging, OrderFacts, Payment};

use crate::clock::Moment;
use crate::rules::Rules;

/// One payment, refund or binding, as the store has it. **Nothing in it is secret.**
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Order {
    /// The merchant's access that it goes through, by the name that the caller gave it.
    pub account: String,
    /// What it is.
    pub kind: Kind,
    /// Number, amount, day, and the gateway's own numbers.
    pub facts: OrderFacts,
    /// The number of the payment that a refund gives back from.
    pub of: Option<String>,
    /// SHA-256 of what was asked for, hexadecimal: tells whether a number is used again for something else. Covers no secrets.
    pub digest: String,
    /// How it stands.
    pub state: State,
    /// Two sources that are believed said opposite things, or one said something that does not fit the order. A person has to look; it
    /// stays for ever.
    pub conflict: bool,
    /// A person has looked, and the money is where it belongs.
    pub settled: bool,
    /// How often the gateway was asked.
    pub asks: u32,
    /// When it was asked last.
    pub asked_at: Option<Moment>,
    /// When a worker has to look at it. Whoever works on an order moves this into the future first.
    pub due: Option<Moment>,
    /// Until when whoever sends it or asks about it has it to itself: the lease. `None` if nobody does.
    pub held_until: Option<Moment>,
    /// What was learned last, for people.
    pub words: String,
    /// The mark of the call that sends it, or sent it last: nobody else may. A call whose store failed knows by it whether its write arrived.
    pub sender: String,
    /// Counts the writes. A write that was prepared from an older version is refused: this is the fencing token.
    pub version: u64,
}

impl Order {
    /// A payment that nobody knows of yet.
    #[must_use]
    pub fn payment(account: &str, payment: &Payment, rules: &Rules, now: Moment) -> Self {
        let Payment { number, amount, subject, card, .. } = payment;
        let content = [subject.as_str(), card.customer.as_str(), &card.token.masked()];
        let state = match rules.habits.charging {
            Charging::AtOnce => State::Sending,
            Charging::AfterCode => State::Prepared,
        };
        Self::new(account, Kind::Payment, number, *amount, &content, state, rules, now)
    }

    /// A refund that nobody knows of yet.
    #[must_use]
    pub fn refund(account: &str, refund: &Refund, rules: &Rules, now: Moment) -> Self {
        let Refund { number, of, amount, reason } = refund;
        let content = [of.as_str(), reason];
        let order = Self::new(account, Kind::Refund, number, *amount, &content, State::Sending, rules, now);
        Self { of: Some(of.clone()), ..order }
    }

    /// A binding that nobody knows of yet.
    #[must_use]
    pub fn binding(account: &str, number: &str, card: &CardDetails, rules: &Rules, now: Moment) -> Self {
        let content = [card.customer.as_str(), &card.pan.masked()];
        let order = Self::new(account, Kind::Binding, number, Amount::ZERO, &content, State::Prepared, rules, now);
        if planted!(CardNumberIsStored) { Self { words: card.pan.expose().to_owned(), ..order } } else { order }
    }

    #[expect(clippy::too_many_arguments, reason = "private, and each of the three callers above names them")]
    fn new(
        account: &str,
        kind: Kind,
        number: &str,
        amount: Amount,
        content: &[&str],
        state: State,
        rules: &Rules,
        now: Moment,
    ) -> Self {
        Self {
            account: account.to_owned(),
            kind,
            facts: OrderFacts {
                number: number.to_owned(),
                amount,
                made: now.beijing(),
                gateway_number: None,
                step_number: None,
            },
            of: None,
            digest: digest(kind, amount, content),
            state,
            conflict: false,
            settled: false,
            asks: 0,
            asked_at: None,
            due: Some(now.after(rules.answer)),
            held_until: Some(now.after(rules.answer)),
            words: String::new(),
            sender: String::new(),
            version: 0,
        }
    }

    /// The order's number.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.facts.number
    }

    /// Whether something of it can be given back: a payment that succeeded, or one that ended otherwise here and was contradicted. For that one
    /// the gateway has the last word.
    #[must_use]
    pub fn can_be_refunded(&self) -> bool {
        let paid = match self.state {
            State::Succeeded => true,
            State::Failed | State::Closed => self.conflict,
            _ => false,
        };
        self.kind == Kind::Payment && paid
    }

    /// Whether somebody sends it or asks about it at this moment.
    pub(crate) fn is_held(&self, now: Moment) -> bool {
        self.held_until.is_some_and(|until| until > now)
    }
}

/// The parts are told apart by their lengths, so no two contents have one text.
fn digest(kind: Kind, amount: Amount, content: &[&str]) -> String {
    let mut text = format!("{kind} {}", amount.fen());
    for part in content {
        text.push_str(&format!(" {}:{part}", part.len()));
    }
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// 退款: what is to be given back.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Refund {
    /// The refund's own number. The caller's, like that of a payment.
    pub number: String,
    /// The number of the payment.
    pub of: String,
    /// 退款金额. All refunds of a payment together are at most the payment.
    pub amount: Amount,
    /// 退款原因.
    pub reason: String,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that stores and people use.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.word())
            }
        }

        impl FromStr for $name {
            type Err = UnknownWord;

            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                Self::ALL.iter().copied().find(|known| known.word() == text).ok_or_else(|| UnknownWord {
                    found: text.to_owned(),
                    allowed: Self::ALL.iter().map(|known| known.word()).collect::<Vec<_>>().join(", "),
                })
            }
        }
    };
}

words! {
    /// What an order is.
    Kind {
        /// 支付.
        Payment = "payment",
        /// 退款.
        Refund = "refund",
        /// 绑卡: moves no money.
        Binding = "binding",
    }
}

words! {
    /// How an order stands.
    ///
    /// ```text
    /// Prepared ─► NeedsCustomer ─► Sending ─► Processing, Unknown, Succeeded, Failed
    ///                                         Processing, Unknown ─► Succeeded, Failed, Manual
    ///                                         Manual ─► Succeeded, Failed
    /// ```
    State {
        /// The first of two steps may be on its way. No money can move by it.
        Prepared = "prepared",
        /// The customer has a code, or has to begin again. No money can move before the code is sent.
        NeedsCustomer = "needs-customer",
        /// What moves the money is on its way, or was when somebody looked last. **After a crash: maybe sent**, so ask, never send.
        Sending = "sending",
        /// 处理中: the gateway has it and has not finished.
        Processing = "processing",
        /// Nobody knows. Ask.
        Unknown = "unknown",
        /// Asked as often as makes sense: a person has to look. Still asked, seldom.
        Manual = "manual",
        /// Final: the money moved.
        Succeeded = "succeeded",
        /// Final: no money moved. The gateway said so, or nothing was sent.
        Failed = "failed",
        /// Final: given up before anything that moves money was sent.
        Closed = "closed",
    }
}

impl State {
    /// Whether this is the end of the story.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed | Self::Closed)
    }
}

/// A word that none of the known ones is.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{found:?} is not one of: {allowed}")]
pub struct UnknownWord {
    /// The word.
    pub found: String,
    /// The known ones.
    pub allowed: String,
}
