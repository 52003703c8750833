//! Proof that a message came from whom it says.

use std::ops::Deref;

/// A message whose origin was checked.
///
/// The only way to one is [`Verified::open`], which runs the check on the received bytes and then builds the message **from the bytes
/// that the check returned**, so nothing that was not covered can be in the view.
///
/// ```compile_fail
/// use tongbao_core::{Proof, Verified};
/// // The fields are private: nobody can claim that a message was checked.
/// let forged = Verified { message: "paid", proof: Proof::Channel };
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Verified<T> {
    message: T,
    proof: Proof,
}

impl<T> Verified<T> {
    /// Checks the received bytes, then reads the message from what the check covered.
    ///
    /// # Errors
    ///
    /// What `check` or `read` answers. `read` is not called after a failed check.
    pub fn open<R: ?Sized, C, E>(
        received: &R,
        check: impl FnOnce(&R) -> Result<(C, Proof), E>,
        read: impl FnOnce(&C) -> Result<T, E>,
    ) -> Result<Self, E> {
        let (covered, proof) = check(received)?;
        Ok(Self { message: read(&covered)?, proof })
    }

    /// What was checked.
    #[must_use]
    pub const fn proof(&self) -> &Proof {
        &self.proof
    }

    /// The message, without its proof.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.message
    }
}

impl<T> Deref for Verified<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.message
    }
}

/// What was checked about a message's origin.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Proof {
    /// A signature over the received bytes.
    Signature {
        /// The algorithm, as the field's documents spell it.
        algorithm: &'static str,
        /// SHA-256 of the verifying public key, hexadecimal.
        key: String,
    },
    /// The gateway signs nothing here; the bytes came over a connection whose other end was authenticated.
    Channel,
    /// The merchant's own name and password, as the gateway's side checks them.
    Credentials,
}

/// How the bytes of an HTTP message came here. Transports put it into the message's extensions; without it nobody knows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Channel {
    /// Over TLS with the other end's certificate checked against its name and a trusted authority.
    Authenticated,
}

/// Why nothing can be said about a message's origin.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Unverified {
    /// The reply is not signed, and it did not come over an authenticated connection.
    #[error(
        "the gateway signs no replies, and this one did not come over an authenticated TLS connection; \
         use an https endpoint and a transport that checks certificates"
    )]
    Channel,
    /// There is no signature where one belongs.
    #[error("there is no signature, so nothing follows from what it says: {says}")]
    Unsigned {
        /// What the message claims, for people. Anybody could have written it.
        says: String,
    },
    /// The signature is not the text that it should be, there is more than one, or it stands where it may not.
    #[error("{0}")]
    Placement(&'static str),
    /// The signature does not fit the bytes, or was made with another key.
    #[error("the signature does not verify over the {covered} received bytes that it covers; key {key}")]
    Signature {
        /// How many bytes it covers.
        covered: usize,
        /// The beginning of the SHA-256 of the verifying public key.
        key: String,
        /// What the algorithm says.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The name or password is missing or wrong.
    #[error("{0}")]
    Credentials(&'static str),
}
