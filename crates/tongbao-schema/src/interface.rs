//! Messages, interfaces, enums and result codes.

use crate::field::FieldSchema;
use crate::words::words;

/// The table of one message.
#[derive(Clone, Copy, Debug)]
pub struct MessageSchema {
    /// The id of the interface or type it belongs to.
    pub id: &'static str,
    /// The name of the Rust type.
    pub rust: &'static str,
    /// The label in the gateway's document.
    pub label: &'static str,
    /// What the message is for.
    pub role: Role,
    /// The element or member that holds the fields: the first is written, all are read. Empty: the root itself.
    pub container: &'static [&'static str],
    /// An element before it that repeats the request.
    pub echo_container: Option<&'static str>,
    /// Of a reply: it need not say which order it is about, although the request could name that in several ways. What it says must be right.
    pub anonymous: bool,
    /// Of an acknowledgement that is one bare word: that word, after which the text of its one field follows, if it has one.
    pub word: Option<&'static str>,
    /// Its fields, in the order in which they are written.
    pub fields: &'static [FieldSchema],
    /// What must hold between its fields.
    pub rules: &'static [Rule],
}

impl MessageSchema {
    /// The field with this wire name.
    #[must_use]
    pub fn field(&self, wire: &str) -> Option<&'static FieldSchema> {
        self.fields.iter().find(|field| field.wire == wire)
    }
}

/// What a message is for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Role {
    /// From the merchant to the gateway. Every rule is enforced.
    Request,
    /// The gateway's answer. Lengths and rules are not enforced on reading.
    Response,
    /// 异步通知: from the gateway to the merchant, unasked. Read like a response.
    Notify,
    /// 应答: the merchant's answer to a notification. Every rule is enforced.
    Ack,
    /// The gateway's answer when it could not process the message. Read like a response.
    Fault,
    /// A part of other messages.
    Object,
}

words!(Role {
    Request = "request",
    Response = "response",
    Notify = "notify",
    Ack = "ack",
    Fault = "fault",
    Object = "object",
});

impl Role {
    /// Whether the message comes from the gateway.
    #[must_use]
    pub const fn inbound(self) -> bool {
        matches!(self, Self::Response | Self::Notify | Self::Fault)
    }
}

/// Something that must hold between fields of one message.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Rule {
    /// How many of them may or must be present.
    pub kind: RuleKind,
    /// The wire names of the fields.
    pub fields: &'static [&'static str],
}

/// How many fields of a rule may or must be present.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum RuleKind {
    /// One or more.
    AtLeastOne,
    /// One and no other.
    ExactlyOne,
    /// None or one.
    AtMostOne,
    /// All or none.
    Together,
}

words!(RuleKind {
    AtLeastOne = "at_least_one",
    ExactlyOne = "exactly_one",
    AtMostOne = "at_most_one",
    Together = "together",
});

/// One interface: a request and its reply, or a notification and its acknowledgement.
#[derive(Clone, Copy, Debug)]
pub struct Interface {
    /// The id, unique within the gateway.
    pub id: &'static str,
    /// The gateway that has it.
    pub gateway: &'static str,
    /// The title in the gateway's document.
    pub title: &'static str,
    /// One English sentence.
    pub summary: &'static str,
    /// What is appended to the endpoint. Empty for a notification, which goes to the merchant's own address, and where `method` tells the
    /// interface.
    pub path: &'static str,
    /// The gateway's name of the interface, where a parameter tells it and not the path. Otherwise empty.
    pub method: &'static str,
    /// The name of the endpoint that serves it, where not all do. Otherwise empty.
    pub endpoint: &'static str,
    /// The interface's own version, where a parameter or the document tells it. Otherwise empty.
    pub version: &'static str,
    /// Its part in a payment.
    pub flow: Flow,
    /// The wire name of the request field that makes the call recognisable.
    pub key: Option<&'static str>,
    /// Whether it moves money: such a call is never sent twice.
    pub charges: bool,
    /// Where the table stands in the gateway's document.
    pub source: &'static str,
    /// What goes out: the request, or the acknowledgement.
    pub outbound: &'static MessageSchema,
    /// What comes in: the reply, or the notification.
    pub inbound: &'static MessageSchema,
    /// How the answer is judged.
    pub judge: Judge,
    /// How the notification is signed.
    pub sign: Option<Sign>,
}

/// How a notification is signed. The signature is checked and cut out before the message is read, so it is no field of the Rust type.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Sign {
    /// The wire name of the field that holds the signature.
    pub field: &'static str,
    /// The algorithms that it may be made with: `rsa-sha1`, `rsa-sha256`, `sm2-sm3`, `md5`. Which of several counts is configured, never
    /// taken from the message.
    pub algorithms: &'static [&'static str],
}

/// The part of an interface in a payment.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Flow {
    /// 签约申请: begins to bind a card.
    Bind,
    /// 签约确认: ends it with the SMS code.
    ConfirmBind,
    /// 下单: makes an order that a confirmation pays. Moves no money.
    Order,
    /// 支付: takes money.
    Pay,
    /// 查询: asks how an order stands.
    Query,
    /// 退款: gives money back.
    Refund,
    /// 撤销: takes a payment back on the same day.
    Void,
    /// 关单: ends an order that is not paid.
    Close,
    /// 结算, 取现, 分账确认: moves money between the merchant's own accounts, or to their bank.
    Settle,
    /// 进件, 开通, 报备, 配置: onboarding and settings.
    Configure,
    /// 解绑: forgets a card.
    Unbind,
    /// Lists the bound cards.
    ListBindings,
    /// Looks up a card number.
    CardInfo,
    /// 发送动态码: sends an SMS code.
    SendCode,
    /// 异步通知: the gateway's own word on an order.
    Notify,
}

words!(Flow {
    Bind = "bind",
    ConfirmBind = "confirm-bind",
    Order = "order",
    Pay = "pay",
    Query = "query",
    Refund = "refund",
    Void = "void",
    Close = "close",
    Settle = "settle",
    Configure = "configure",
    Unbind = "unbind",
    ListBindings = "list-bindings",
    CardInfo = "card-info",
    SendCode = "send-code",
    Notify = "notify",
});

/// Which fields of an answer say what.
#[derive(Clone, Copy, Debug)]
pub struct Judge {
    /// The field with the result code, and the table that explains it.
    pub code: Option<(&'static str, &'static Codes)>,
    /// The field with the gateway's own words about the code.
    pub text: Option<&'static str>,
    /// A second code that says more exactly what went wrong. Where it is present, it is what counts.
    pub detail: Option<Detail>,
    /// The field that says how the order stands. In the reply to a query it is not what the call itself is judged by.
    pub state: Option<&'static str>,
    /// What to look at when the gateway says certain words.
    pub hints: Hints,
}

/// A code that says more exactly what went wrong than the result code.
#[derive(Clone, Copy, Debug)]
pub struct Detail {
    /// The field with the code.
    pub field: &'static str,
    /// The table that explains it.
    pub codes: &'static Codes,
    /// The field with the gateway's own words about it.
    pub text: Option<&'static str>,
}

/// Words of a gateway, and what to look at when it says them. Nothing is concluded from them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints(pub &'static [(&'static str, &'static str)]);

impl Hints {
    /// What to look at when the gateway says this.
    #[must_use]
    pub fn find(&self, said: &str) -> Option<&'static str> {
        self.0.iter().find(|(words, _)| said.contains(words)).map(|(_, hint)| *hint)
    }
}

/// A table of result codes, sorted by code.
#[derive(Clone, Copy, Debug)]
pub struct Codes(pub &'static [Code]);

impl Codes {
    /// What the code means. `None` if the table does not have it: then nothing is known about the money.
    #[must_use]
    pub fn find(&self, code: &str) -> Option<&'static Code> {
        let at = self.0.binary_search_by(|known| known.code.cmp(code)).ok()?;
        self.0.get(at)
    }

    /// What a caller may conclude from the code. A code that is not listed is [`Outcome::Unknown`].
    #[must_use]
    pub fn outcome(&self, code: &str) -> Outcome {
        self.find(code).map_or(Outcome::Unknown, |known| known.outcome)
    }
}

/// One result code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Code {
    /// The code on the wire.
    pub code: &'static str,
    /// What a caller may conclude about the money.
    pub outcome: Outcome,
    /// The meaning in English.
    pub en: &'static str,
    /// The meaning in the gateway's document. Empty where no source gives it.
    pub zh: &'static str,
    /// What to do about it. Empty where there is nothing to add.
    pub doc: &'static str,
    /// What the sources leave open. Empty where they do not.
    pub unsure: &'static str,
}

impl Code {
    /// A code without a Chinese meaning and advice.
    #[must_use]
    pub const fn new(code: &'static str, outcome: Outcome, en: &'static str) -> Self {
        Self { code, outcome, en, zh: "", doc: "", unsure: "" }
    }

    /// With the meaning in the gateway's document.
    #[must_use]
    pub const fn zh(self, zh: &'static str) -> Self {
        Self { zh, ..self }
    }

    /// With advice.
    #[must_use]
    pub const fn doc(self, doc: &'static str) -> Self {
        Self { doc, ..self }
    }

    /// With what the sources leave open.
    #[must_use]
    pub const fn unsure(self, unsure: &'static str) -> Self {
        Self { unsure, ..self }
    }
}

/// What a caller may conclude about the money.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Outcome {
    /// It happened, and that is final.
    Succeeded,
    /// Accepted, not final: query, or wait for the notification.
    Processing,
    /// A final business failure: this order number is used up.
    Declined,
    /// Nothing happened: fix the request and send it again.
    Refused,
    /// An order with this number exists: query it.
    Duplicate,
    /// No such order, which is not a failure while a request may be on its way.
    NotFound,
    /// Nothing is known: query before anything else.
    Unknown,
}

words!(Outcome {
    Succeeded = "succeeded",
    Processing = "processing",
    Declined = "declined",
    Refused = "refused",
    Duplicate = "duplicate",
    NotFound = "not-found",
    Unknown = "unknown",
});

/// The values of a field.
#[derive(Clone, Copy, Debug)]
pub struct EnumSchema {
    /// The id in the spec.
    pub id: &'static str,
    /// The name of the Rust type.
    pub rust: &'static str,
    /// The label in the gateway's document.
    pub label: &'static str,
    /// Whether a request may carry a value that is not listed.
    pub open: bool,
    /// The listed values.
    pub values: &'static [EnumValue],
}

/// One value of a field.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct EnumValue {
    /// The text on the wire.
    pub wire: &'static str,
    /// The name of the Rust variant.
    pub rust: &'static str,
    /// The meaning in the gateway's document.
    pub label: &'static str,
    /// In the state of an order: what it says about the money.
    pub outcome: Option<Outcome>,
}

/// How a gateway's messages are written.
#[derive(Clone, Copy, Debug)]
pub struct WireSchema {
    /// The syntax of the body.
    pub body: Body,
    /// The charset of the body.
    pub charset: Charset,
    /// The parameters around the message's own fields in every request. The gateway's profile fills them in.
    pub common: Option<&'static MessageSchema>,
    /// The parameter, or the member of a reply, that holds the signature. `None` where there is none, or where only notifications have one.
    pub sign: Option<&'static str>,
    /// The parameters of which one holds a notification as JSON, where notifications come in a form. Empty where they are bodies of their own.
    pub notify: &'static [&'static str],
    /// What replaces a reply when the gateway could not process the message, and how to read its code.
    pub fault: Option<(&'static MessageSchema, Judge)>,
}

/// The syntax of a body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Body {
    /// XML with this root.
    Xml(XmlRoot),
    /// JSON, an object.
    Json {
        /// The common parameter that holds the message's own fields in a request, as text.
        content: Option<&'static str>,
    },
    /// A form whose parameters are common ones and a JSON object with the message's own fields; replies are JSON, notifications are forms of
    /// their own fields.
    Form {
        /// The common parameter that holds the message's own fields in a request, as JSON.
        content: &'static str,
    },
}

impl Body {
    /// The name of the syntax.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Xml(_) => "XML",
            Self::Json { .. } => "JSON",
            Self::Form { .. } => "form",
        }
    }
}

/// The root element of every message of a gateway.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct XmlRoot {
    /// Its name.
    pub name: &'static str,
    /// Its namespace, if it has one.
    pub namespace: Option<&'static str>,
}

/// The charset of a body.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Charset {
    /// UTF-8.
    Utf8,
    /// GBK, two bytes for a 汉字.
    Gbk,
    /// GB18030, which has every Unicode character.
    Gb18030,
}

words!(Charset { Utf8 = "utf-8", Gbk = "gbk", Gb18030 = "gb18030", });
