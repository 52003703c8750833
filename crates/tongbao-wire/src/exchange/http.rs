//! Replies as HTTP brings them.

use bytes::Bytes;
use tongbao_core::schema::Charset;
use tongbao_core::{Channel, Error, Proof, Request, Unknown, Unverified, Verified};

use super::{read_reply, unreadable};
use crate::charset;

/// The body of an answer with status 200. What another status means at this gateway is the `hint`, empty where that is not known.
///
/// # Errors
///
/// [`Unknown::Status`]: a proxy or a gateway in trouble answered, and the request may have gone through.
pub fn body(response: &http::Response<Bytes>, hint: impl FnOnce(u16) -> &'static str) -> Result<&Bytes, Error> {
    match response.status().as_u16() {
        200 => Ok(response.body()),
        status => Err(Error::Unknown(Unknown::Status { status, length: response.body().len(), hint: hint(status) })),
    }
}

/// Reads the reply of a gateway that signs none: it counts only if it came over a connection whose other end was authenticated.
///
/// # Errors
///
/// [`Unverified::Channel`] if it did not; otherwise as [`read_reply`].
pub fn open_over_channel<R: Request>(
    response: &http::Response<Bytes>,
    charset: Charset,
    request: &R,
    hint: impl FnOnce(u16) -> &'static str,
) -> Result<Verified<R::Response>, Error> {
    let body = body(response, hint)?;
    Verified::open(
        response,
        |response| match response.extensions().get::<Channel>() {
            Some(Channel::Authenticated) => Ok((body, Proof::Channel)),
            _ => Err(Error::Unknown(Unknown::Unverified(Unverified::Channel))),
        },
        |body| read_reply(&charset::decode(body, charset).map_err(unreadable)?, charset, request),
    )
}
