//! What the generated tests call: each takes the messages of one example over both ends of the wire.

use std::error::Error as StdError;

use bytes::Bytes;
use tongbao_core::schema::{Interface, Outcome};
use tongbao_core::{Acquirer, Channel, Error, Fields, Gateway, Message, Proof, Protocol, Request, Unknown, Unverified};
use tongbao_tests::view::view;
use tongbao_wire::exchange;

pub(crate) use crate::notification::notification;
use crate::snapshot::Snapshot;

/// How a generated test ends.
pub(crate) type TestResult = Result<(), Box<dyn StdError>>;

/// Both ends of one gateway's wire, with test keys. Every gateway's folder has one in `fixture.rs`.
pub(crate) trait Fixture {
    /// What the spec says about the gateway.
    type Protocol: Protocol;
    /// The merchant's end.
    type Merchant: Gateway<Protocol = Self::Protocol>;
    /// The gateway's end.
    type Acquirer: Acquirer<Protocol = Self::Protocol>;

    /// The end of the merchant whose message this is; which of them is no secret, examples have several.
    fn merchant(&self, message: &dyn Fields) -> Self::Merchant;

    /// The gateway's end.
    fn acquirer(&self) -> &Self::Acquirer;

    /// A fault in place of the reply to a request. Gateways without faults have no example that calls this.
    fn seal_fault(
        &self,
        interface: &Interface,
        fault: &dyn Fields,
        request: &dyn Fields,
    ) -> Result<http::Response<Bytes>, Box<dyn StdError>>;

    /// The bytes that the signature of a message covers. `None` where nothing is signed.
    fn string_to_sign(&self, _body: &[u8]) -> Option<String> {
        None
    }

    /// Whether replies are unsigned, so that only the authenticated channel vouches for them.
    fn channel_only(&self) -> bool;
}

/// Request and reply.
pub(crate) fn exchange<F: Fixture, R>(
    fixture: &F,
    interface: &str,
    example: &str,
    request: &R,
    response: &R::Response,
) -> TestResult
where
    R: Request<Protocol = F::Protocol> + PartialEq,
    R::Response: PartialEq,
{
    let mut snapshot = Snapshot::new(F::Protocol::WIRE.charset);
    sent(fixture, interface, request, &mut snapshot)?;
    let mut sealed = fixture.acquirer().seal_response(response, request)?;
    snapshot.response("reply", &sealed);
    let merchant = fixture.merchant(request);
    if fixture.channel_only() {
        refused_without_proof(merchant.read(&sealed, request).map(|_| ()));
    }
    sealed.extensions_mut().insert(Channel::Authenticated);
    let read = merchant.read(&sealed, request)?;
    assert_eq!(&*read, response, "the reply that was read is not the one that was sent");
    assert_eq!(view(&*read), view(response), "the reply that was read has not the texts of the one that was sent");
    if fixture.channel_only() {
        assert_eq!(read.proof(), &Proof::Channel, "what proves an unsigned reply");
    }
    snapshot.message("reply", response);
    let verdict = match merchant.open(&sealed, request) {
        Ok(opened) => {
            assert_eq!(opened.into_inner(), read.into_inner(), "opened is read and judged, nothing else");
            "the call succeeded".to_owned()
        }
        Err(error) => format!("{:?}: {error}", error.outcome()),
    };
    snapshot.section("judged", &verdict);
    snapshot.assert(F::Protocol::ID, interface, example);
    Ok(())
}

/// Request and fault.
pub(crate) fn fault<F: Fixture, R>(
    fixture: &F,
    interface: &str,
    example: &str,
    request: &R,
    fault: &impl Message,
) -> TestResult
where
    R: Request<Protocol = F::Protocol> + PartialEq,
{
    let mut snapshot = Snapshot::new(F::Protocol::WIRE.charset);
    sent(fixture, interface, request, &mut snapshot)?;
    let mut sealed = fixture.seal_fault(R::INTERFACE, fault, request)?;
    snapshot.response("fault", &sealed);
    snapshot.message("fault", fault);
    let merchant = fixture.merchant(request);
    if fixture.channel_only() {
        refused_without_proof(merchant.read(&sealed, request).map(|_| ()));
    }
    sealed.extensions_mut().insert(Channel::Authenticated);
    let expected = listed_outcome::<R>(fault);
    let error = merchant.open(&sealed, request).expect_err("a fault is never a reply");
    assert_eq!(error.outcome(), expected, "what the table says about the code: {error}");
    assert!(stands_for(&error, expected), "{error:?} is not the variant for {expected:?}");
    snapshot.section("judged", &format!("{expected:?}: {error}"));
    snapshot.assert(F::Protocol::ID, interface, example);
    Ok(())
}

/// A request alone.
#[allow(dead_code, reason = "for examples that have a request alone, which not every set of specs has")]
pub(crate) fn request<F: Fixture, R>(fixture: &F, interface: &str, example: &str, request: &R) -> TestResult
where
    R: Request<Protocol = F::Protocol> + PartialEq,
{
    let mut snapshot = Snapshot::new(F::Protocol::WIRE.charset);
    sent(fixture, interface, request, &mut snapshot)?;
    snapshot.assert(F::Protocol::ID, interface, example);
    Ok(())
}

/// A reply alone: without its request it cannot be opened, but it is written and read.
#[allow(dead_code, reason = "for examples that have a reply alone, which not every set of specs has")]
pub(crate) fn reply<F: Fixture, R>(_: &F, interface: &str, example: &str, response: &R::Response) -> TestResult
where
    R: Request<Protocol = F::Protocol>,
    R::Response: PartialEq,
{
    let wire = F::Protocol::WIRE;
    let mut snapshot = Snapshot::new(wire.charset);
    let text = exchange::write(&wire, response);
    snapshot.section("reply", &text);
    let read: R::Response = exchange::read_notify(&wire, &text, wire.charset)?;
    assert_eq!(&read, response, "the reply that was read is not the one that was written");
    snapshot.message("reply", response);
    snapshot.assert(F::Protocol::ID, interface, example);
    Ok(())
}

/// Seals the request, opens it at the other end.
fn sent<F: Fixture, R>(fixture: &F, interface: &str, request: &R, snapshot: &mut Snapshot) -> TestResult
where
    R: Request<Protocol = F::Protocol> + PartialEq,
{
    assert_eq!(R::INTERFACE.id, interface, "the generated test names its interface");
    let merchant = fixture.merchant(request);
    let sealed = merchant.seal(request)?;
    let again = merchant.seal(request)?;
    assert_eq!((again.uri(), again.body()), (sealed.uri(), sealed.body()), "sealing twice gives the same bytes");
    snapshot.request("request", &sealed);
    if let Some(text) = fixture.string_to_sign(sealed.body()) {
        snapshot.section("request, string to sign", &text);
    }
    let opened = fixture.acquirer().open_request::<R>(&sealed)?;
    assert_eq!(&*opened, request, "the gateway reads what the merchant wrote");
    assert_eq!(view(&*opened), view(request), "the gateway reads the texts that the merchant wrote");
    snapshot.message("request", request);
    Ok(())
}

fn refused_without_proof(result: Result<(), Error>) {
    let Err(Error::Unknown(Unknown::Unverified(Unverified::Channel))) = result else {
        panic!("an unsigned reply without an authenticated channel must be refused, was {result:?}");
    };
}

/// What the tables say about this fault: the gateway's table of faults, or the interface's own where a fault is a reply without its member.
fn listed_outcome<R: Request>(fault: &impl Message) -> Outcome {
    let (schema, rule) = R::Protocol::WIRE.fault.expect("the gateway has faults");
    let in_root = schema.container.is_empty() && R::INTERFACE.judge.code.is_some();
    let rule = if in_root { R::INTERFACE.judge } else { rule };
    let texts = view(fault);
    let text = |field: &str| texts.iter().find(|(place, _)| place == field).map(|(_, text)| text.as_str());
    // The more exact code counts where it is there.
    if let Some((codes, code)) = rule.detail.and_then(|detail| Some((detail.codes, text(detail.field)?))) {
        return codes.outcome(code);
    }
    let (field, codes) = rule.code.expect("a fault has a code");
    codes.outcome(text(field).expect("the code is there"))
}

/// Whether the error is the variant that callers match on for this outcome.
fn stands_for(error: &Error, outcome: Outcome) -> bool {
    match outcome {
        Outcome::Declined => matches!(error, Error::Declined(_)),
        Outcome::Refused => matches!(error, Error::Refused(_)),
        Outcome::Duplicate => matches!(error, Error::Duplicate(_)),
        Outcome::Processing => matches!(error, Error::Unknown(Unknown::Pending(_))),
        Outcome::NotFound => matches!(error, Error::Unknown(Unknown::NotFound(_))),
        Outcome::Unknown => matches!(error, Error::Unknown(Unknown::Code(_))),
        Outcome::Succeeded => false,
    }
}

/// Reads a message strictly, as the other end does with an acknowledgement.
pub(crate) fn read_strict<P: Protocol, T: Message>(body: &[u8]) -> Result<T, Box<dyn StdError>> {
    let text = tongbao_wire::charset::decode(body, P::WIRE.charset)?;
    Ok(exchange::read_strict(&P::WIRE, &text, P::WIRE.charset)?)
}
