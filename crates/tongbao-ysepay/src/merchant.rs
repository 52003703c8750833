//! The merchant's end.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use tongbao_core::schema::Interface;
use tongbao_core::{
    BeijingTime, BoxError, Endpoint, EndpointError, Error, Fields, Gateway, Message, Proof, Protocol, Request, Unknown,
    Unverified, Verified, fits, fits_in, verdict,
};
use tongbao_wire::exchange::{self, SignedPart};
use tongbao_wire::form::Form;
use tongbao_wire::json::{Escape, Objects, Order, Style};
use tongbao_wire::{Encrypted, charset};

use crate::{Access, CommonParameters, YsePayProtocol, dialect};

/// A partner's access to the gateway at its addresses. Holds no socket; cheap to clone.
#[derive(Clone)]
pub struct YsePay {
    endpoints: Arc<[(String, Endpoint)]>,
    pub(crate) access: Access,
    notify_url: Option<String>,
    clock: Clock,
}

/// Tells the Beijing time that each request is stamped with.
pub type Clock = Arc<dyn Fn() -> BeijingTime + Send + Sync>;

impl YsePay {
    /// Access to the gateway's production hosts, of which every interface names its own.
    ///
    /// # Errors
    ///
    /// None with the addresses that the spec has.
    pub fn production(access: Access) -> Result<Self, EndpointError> {
        Self::at(YsePayProtocol::ENDPOINTS.iter().copied(), access)
    }

    /// Access to one address that serves all interfaces: a sandbox, or a test environment.
    ///
    /// # Errors
    ///
    /// It is no `https` address. Plain `http` is taken for loopback only.
    pub fn single(endpoint: &str, access: Access) -> Result<Self, EndpointError> {
        Self::at(YsePayProtocol::ENDPOINTS.iter().map(|(name, _)| (*name, endpoint)), access)
    }

    /// Access to the gateway at named addresses; the names are those of [`Interface::endpoint`].
    ///
    /// # Errors
    ///
    /// One of them is no `https` address. Plain `http` is taken for loopback only.
    pub fn at<'a>(
        endpoints: impl IntoIterator<Item = (&'a str, &'a str)>,
        access: Access,
    ) -> Result<Self, EndpointError> {
        let endpoints = endpoints.into_iter().map(|(name, address)| Ok((name.to_owned(), Endpoint::new(address)?)));
        Ok(Self {
            endpoints: endpoints.collect::<Result<_, _>>()?,
            access,
            notify_url: None,
            clock: Arc::new(BeijingTime::now),
        })
    }

    /// Where the gateway sends notifications to. It is sent with every request; unless said, no notification comes.
    ///
    /// An address with `&` in its query is refused when a request is signed: in the string to sign it would read as another parameter.
    #[must_use]
    pub fn notify_url(self, notify_url: impl Into<String>) -> Self {
        Self { notify_url: Some(notify_url.into()), ..self }
    }

    /// Stamps requests with another time than this machine's.
    #[must_use]
    pub fn clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// [`Gateway::seal`] for a request whose type is only known at run time: it must be one of this interface.
    ///
    /// # Errors
    ///
    /// As [`Gateway::seal`].
    pub fn seal_as(&self, interface: &Interface, request: &dyn Fields) -> Result<http::Request<Bytes>, Error> {
        if request.schema().rust != interface.outbound.rust {
            return Err(Error::Seal("the request is not one of this interface".into()));
        }
        // A builder shows its fields too, and has not been checked.
        fits(request)?;
        self.write(interface, request)
    }

    fn write(&self, interface: &Interface, request: &dyn Fields) -> Result<http::Request<Bytes>, Error> {
        let seal = |error: BoxError| Error::Seal(error);
        let endpoint = self.endpoints.iter().find(|(name, _)| name == interface.endpoint);
        let (_, endpoint) = endpoint.ok_or_else(|| {
            seal(
                format!(
                    "no address for the endpoint `{}` is configured, which serves {}",
                    interface.endpoint, interface.method
                )
                .into(),
            )
        })?;
        let charset = self.access.dialect().of(interface);
        fits_in(request, charset)?;
        let encrypted = Encrypted::new(request, |clear| self.access.encrypt(clear)).map_err(seal)?;
        let mut common = CommonParameters::builder()
            .method(interface.method)
            .partner_id(self.access.partner_id())
            .timestamp((self.clock)())
            .charset(dialect::name(charset))
            .sign_type(self.access.sign_type())
            .version(interface.version)
            .biz_content(STYLE.object(&encrypted));
        if let Some(notify_url) = &self.notify_url {
            common = common.notify_url(notify_url);
        }
        let mut form = Form::of(&common);
        let text = form.string_to_sign(SIGN).map_err(|error| seal(error.into()))?;
        let sign = self.access.sign(&text, charset).map_err(seal)?;
        form.push(SIGN, sign.as_str()).map_err(|error| seal(error.into()))?;
        fits(&common.sign(sign))?;
        let body = form.write(charset).map_err(|error| seal(error.into()))?;
        http::Request::post(endpoint.as_str())
            .header(CONTENT_TYPE, HeaderValue::from_static(FORM))
            .body(Bytes::from(body))
            .map_err(|error| seal(error.into()))
    }

    fn verify<R: Request>(&self, body: &[u8], request: &R) -> Result<((String, bool), Proof), Error> {
        let unreadable = |error: BoxError| Error::Unknown(Unknown::Unreadable(error));
        let received = self.access.dialect().of(R::INTERFACE);
        let text = charset::decode(body, received).map_err(|error| unreadable(error.into()))?;
        let part = exchange::signed_part(&YsePayProtocol::WIRE, &text, R::Response::SCHEMA);
        let SignedPart { covered, sign, is_fault } = part.map_err(|error| unreadable(error.into()))?;
        let Some(sign) = sign else {
            let claims =
                exchange::read_signed(covered, is_fault, request).and_then(|reply| verdict(R::INTERFACE, &reply));
            let says = claims.map_or_else(|error| error.to_string(), |()| "it claims success".to_owned());
            return Err(Error::Unknown(Unknown::Unverified(Unverified::Unsigned { says })));
        };
        let unverified = |error| Error::Unknown(Unknown::Unverified(error));
        let proof = match self.access.dialect().of_signed_replies() {
            None => self.access.verify(charset::received(body, &text, covered, received), &sign).map_err(unverified)?,
            Some(signed) => {
                let bytes = charset::encode(covered, signed).map_err(|error| unreadable(error.into()))?;
                self.access.verify(&bytes, &sign).map_err(unverified)?
            }
        };
        Ok(((covered.to_owned(), is_fault), proof))
    }
}

impl Gateway for YsePay {
    type Protocol = YsePayProtocol;

    fn seal<R: Request<Protocol = YsePayProtocol>>(&self, request: &R) -> Result<http::Request<Bytes>, Error> {
        self.write(R::INTERFACE, request)
    }

    fn read<R: Request<Protocol = YsePayProtocol>>(
        &self,
        response: &http::Response<Bytes>,
        request: &R,
    ) -> Result<Verified<R::Response>, Error> {
        let body = exchange::body(response, |_| "")?;
        Verified::open(
            body.as_ref(),
            |body| self.verify(body, request),
            |(covered, is_fault)| exchange::read_signed(covered, *is_fault, request),
        )
    }
}

impl fmt::Debug for YsePay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoints, access, notify_url, .. } = self;
        f.debug_struct("YsePay")
            .field("endpoints", endpoints)
            .field("access", access)
            .field("notify_url", notify_url)
            .finish_non_exhaustive()
    }
}

/// How the business fields are written: an `&` in one of them must not read as another parameter in the string to sign.
pub(crate) const STYLE: Style = Style {
    escape: Escape::InForm,
    order: Order::Table,
    absent_as_empty: false,
    objects: Objects::Object,
    amounts: None,
};

/// The parameter and the member of a reply with the signature.
pub(crate) const SIGN: &str = match YsePayProtocol::WIRE.sign {
    Some(sign) => sign,
    None => "",
};

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";
