//! The made-up certificate authority, and what it issues.

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, PKCS_RSA_SHA256, SanType, date_time_ymd,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tongbao_core::schema::DateForm;
use tongbao_core::{BeijingTime, BoxError};
use tongbao_crypto::keys::{self, Identity, PrivateKey};

/// A certificate authority that lives as long as the sandbox.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: Certificate,
}

/// The server's half of TLS.
pub(crate) struct ServerIdentity {
    pub(crate) chain: Vec<CertificateDer<'static>>,
    pub(crate) key: PrivateKeyDer<'static>,
}

const DAY: i64 = 24 * 60 * 60;
const ORGANISATION: &str = "SANDBOX - made up, not a bank";

impl Authority {
    pub(crate) fn new() -> Result<Self, rcgen::Error> {
        let mut params = named("SANDBOX test authority");
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        // Wider than everything it issues, whatever the sandbox's clock says.
        params.not_before = date_time_ymd(2000, 1, 1);
        params.not_after = date_time_ymd(2099, 12, 31);
        let key = KeyPair::generate()?;
        let certificate = params.self_signed(&key)?;
        Ok(Self { issuer: Issuer::new(params, key), certificate })
    }

    pub(crate) fn pem(&self) -> String {
        self.certificate.pem()
    }

    pub(crate) fn der(&self) -> CertificateDer<'static> {
        self.certificate.der().clone()
    }

    /// A certificate for `localhost`. The merchant's TLS checks it by the real time.
    pub(crate) fn issue_server(&self) -> Result<ServerIdentity, rcgen::Error> {
        let mut params = named("SANDBOX gateway");
        params.subject_alt_names = vec![
            SanType::DnsName("localhost".try_into()?),
            SanType::IpAddress(std::net::Ipv4Addr::LOCALHOST.into()),
            SanType::IpAddress(std::net::Ipv6Addr::LOCALHOST.into()),
        ];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        let now = BeijingTime::now().unix();
        valid(&mut params, now - DAY, now + 730 * DAY);
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &self.issuer)?;
        let chain = vec![certificate.der().clone(), self.der()];
        Ok(ServerIdentity { chain, key: PrivatePkcs8KeyDer::from(key.serialize_der()).into() })
    }

    /// A merchant's certificate; its common name is the merchant's number.
    pub(crate) fn issue_client(
        &self,
        merchant_id: &str,
        key: &PrivateKey,
        from: i64,
        to: i64,
    ) -> Result<Identity, BoxError> {
        let mut params = named(merchant_id);
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        valid(&mut params, from, to);
        let pkcs8 = PrivatePkcs8KeyDer::from(key.as_pkcs8_der());
        let pair = KeyPair::from_pkcs8_der_and_sign_algo(&pkcs8, &PKCS_RSA_SHA256)?;
        let certificate = params.signed_by(&pair, &self.issuer)?;
        let chain = [certificate.der(), self.certificate.der()];
        let chain = chain.into_iter().map(|der| keys::Certificate::load(der)).collect::<Result<_, _>>()?;
        Ok(Identity::new(key.clone(), chain)?)
    }
}

/// The three certificates of one merchant: valid for two years as real ones are, run out, and from the future.
pub(crate) struct Certificates {
    pub(crate) valid: Identity,
    pub(crate) expired: Identity,
    pub(crate) not_yet_valid: Identity,
}

impl Certificates {
    pub(crate) fn issue(
        authority: &Authority,
        merchant_id: &str,
        key: &PrivateKey,
        now: BeijingTime,
    ) -> Result<Self, BoxError> {
        let now = now.unix();
        let issue = |from, to| authority.issue_client(merchant_id, key, now + from * DAY, now + to * DAY);
        Ok(Self { valid: issue(-1, 730)?, expired: issue(-731, -1)?, not_yet_valid: issue(2, 732)? })
    }
}

fn named(common_name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::OrganizationName, ORGANISATION);
    params.distinguished_name.push(DnType::CommonName, common_name);
    params
}

/// Days are fine enough.
fn valid(params: &mut CertificateParams, from: i64, to: i64) {
    let day = |unix: i64| {
        let text = BeijingTime::from_unix(unix).unwrap_or_else(BeijingTime::now).format(DateForm::Day8);
        let number = |range| text.get(range).and_then(|digits: &str| digits.parse::<u16>().ok()).unwrap_or(1);
        let small = |range| u8::try_from(number(range)).unwrap_or(1);
        date_time_ymd(i32::from(number(0..4)), small(4..6), small(6..8))
    };
    params.not_before = day(from);
    params.not_after = day(to);
}
