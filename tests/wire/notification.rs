//! Notifications: from the gateway's end to the merchant's, and the acknowledgement back.

use std::error::Error as StdError;

use bytes::Bytes;
use http::Uri;
use tongbao_core::{Acquirer, Notification, Proof, Protocol, Verified};
use tongbao_tests::view::view;

use crate::snapshot::Snapshot;
use crate::support::{Fixture, TestResult, read_strict};

/// How the merchant's end takes a notification. Each gateway has its own function for that, so its fixture says which.
pub(crate) trait Notified<N: Notification>: Fixture {
    /// Verifies and reads it, at the end of this merchant.
    fn open_notify(
        &self,
        merchant: &Self::Merchant,
        request: &http::Request<Bytes>,
    ) -> Result<Verified<N>, Box<dyn StdError>>;

    /// Acknowledges it.
    fn ack(&self, merchant: &Self::Merchant, notify: &Verified<N>) -> Result<http::Response<Bytes>, Box<dyn StdError>>;
}

/// A notification, its acknowledgement, or both.
pub(crate) fn notification<F, N>(
    fixture: &F,
    interface: &str,
    example: &str,
    notify: Option<&N>,
    ack: Option<&N::Ack>,
) -> TestResult
where
    F: Notified<N>,
    N: Notification<Protocol = F::Protocol> + PartialEq,
    N::Ack: PartialEq,
{
    assert_eq!(N::INTERFACE.id, interface, "the generated test names its interface");
    let mut snapshot = Snapshot::new(F::Protocol::WIRE.charset);
    let mut acknowledged = None;
    if let Some(notify) = notify {
        let merchant = fixture.merchant(notify);
        let sealed = fixture.acquirer().seal_notify(notify, &Uri::from_static("https://merchant.example/notify"))?;
        snapshot.request("notification", &sealed);
        if let Some(text) = fixture.string_to_sign(sealed.body()) {
            snapshot.section("notification, string to sign", &text);
        }
        let opened = fixture.open_notify(&merchant, &sealed)?;
        assert_eq!(&*opened, notify, "the notification that was read is not the one that was sent");
        assert_eq!(view(&*opened), view(notify), "the texts that were read are not those that were sent");
        if N::INTERFACE.sign.is_some() {
            assert!(
                matches!(opened.proof(), Proof::Signature { .. }),
                "a signed notification is proved by its signature"
            );
        }
        snapshot.message("notification", notify);
        acknowledged = Some(fixture.ack(&merchant, &opened)?);
    }
    if let Some(ack) = ack {
        if let Some(response) = acknowledged {
            snapshot.response("acknowledgement", &response);
            let read: N::Ack = read_strict::<F::Protocol, _>(response.body())?;
            assert_eq!(&read, ack, "the gateway reads the acknowledgement of the example");
        }
        snapshot.message("acknowledgement", ack);
    }
    snapshot.assert(F::Protocol::ID, interface, example);
    Ok(())
}
