//! Both ends of Acme's wire, with test values.

use std::error::Error as StdError;

use bytes::Bytes;
use tongbao_acme::{Acme, AcmeAcquirer, AcmeFault, AcmeProtocol};
use tongbao_core::schema::Interface;
use tongbao_core::{Channel, Fields, Protocol};
use tongbao_tests::view::view;

use crate::support::Fixture;

/// Both ends, at the test address.
pub(super) fn fixture() -> AcmeFixture {
    AcmeFixture(AcmeAcquirer::new(Channel::Authenticated))
}

/// Both ends.
pub(super) struct AcmeFixture(AcmeAcquirer);

impl Fixture for AcmeFixture {
    type Protocol = AcmeProtocol;
    type Merchant = Acme;
    type Acquirer = AcmeAcquirer;

    fn merchant(&self, _: &dyn Fields) -> Acme {
        Acme::new("https://sandbox.acme.example/gateway").expect("an access")
    }

    fn acquirer(&self) -> &AcmeAcquirer {
        &self.0
    }

    fn seal_fault(
        &self,
        interface: &Interface,
        fault: &dyn Fields,
        request: &dyn Fields,
    ) -> Result<http::Response<Bytes>, Box<dyn StdError>> {
        let texts = view(fault);
        let text = |name: &str| texts.iter().find(|(place, _)| place == name).map_or("", |(_, text)| text.as_str());
        Ok(self.0.seal_fault(text("errorCode"), text("errorMessage"), interface, Some(request))?)
    }

    fn channel_only(&self) -> bool {
        true
    }
}

#[test]
fn the_merchant_talks_to_the_test_address() {
    let message = AcmeFault::builder().error_code("9999").build().expect("it fits");
    let test = AcmeProtocol::ENDPOINTS.iter().find(|(name, _)| *name == "test").map(|(_, address)| *address);
    assert_eq!(Some(fixture().merchant(&message).endpoint()), test);
}
