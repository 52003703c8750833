//! Several verifying keys of one gateway, for the time of a change.

use std::{
    fmt, mem,
    sync::{Arc, PoisonError, RwLock},
};

use crate::{
    Algorithm, Fingerprint, GatewayVerifyingKey, RoleError, Verifier, VerifyError,
    keys::{Certificate, KeyError, Serial, Weakness},
};

/// Tells the time, in Unix seconds. This crate never reads the clock itself.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// 平台公钥环: the keys that a gateway may sign with, old and new, each with its time.
///
/// A signature is accepted if one of the keys that are valid now accepts it; or, for a gateway whose messages name the
/// certificate, if the key [of that serial](Self::by_serial) does. All keys have one algorithm: a sender who could
/// choose would choose the weakest.
///
/// Clones share the keys: [`replace`](Self::replace) on one changes all, at once and for all threads.
///
/// ```
/// use std::sync::Arc;
///
/// use tongbao_crypto::{Algorithm, GatewayVerifyingKey, KeyRing, RingKey, Verifier, keys::PrivateKey, signer};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let (old_pair, new_pair) = (PrivateKey::generate_sm2()?, PrivateKey::generate_sm2()?);
/// let old = GatewayVerifyingKey::new(&old_pair.public_key(), Algorithm::Sm2Sm3)?;
/// let new = GatewayVerifyingKey::new(&new_pair.public_key(), Algorithm::Sm2Sm3)?;
/// let change = 1_800_000_000; // the gateway's announcement, in Unix seconds
/// let keys = vec![RingKey::new(old).until(change + 86_400), RingKey::new(new).from(change - 86_400)];
///
/// let now = Arc::new(move || change); // in earnest: read the system's clock
/// let gateway: Arc<dyn Verifier> = Arc::new(KeyRing::new(keys, now)?);
/// for pair in [old_pair, new_pair] {
///     gateway.verify(b"notification", &signer(&pair, Algorithm::Sm2Sm3)?.sign(b"notification")?)?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct KeyRing(Arc<Inner>);

struct Inner {
    algorithm: Algorithm,
    ours: Vec<Fingerprint>,
    clock: Clock,
    keys: RwLock<Arc<[RingKey]>>,
}

impl KeyRing {
    /// A ring of these keys, tried in this order.
    ///
    /// # Errors
    ///
    /// [`RingError`] if there are none, if algorithms differ, if a key or a serial is there twice, or if a key's time ends
    /// before it begins.
    pub fn new(keys: Vec<RingKey>, clock: Clock) -> Result<Self, RingError> {
        Self::beside(keys, &[], clock)
    }

    /// A ring that takes none of our own keys, now or later: give the fingerprint of our signing key and that of the client
    /// certificate of mutual TLS. See [`GatewayVerifyingKey::not_ours`].
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new), and [`RingError::Role`].
    pub fn beside(keys: Vec<RingKey>, ours: &[Fingerprint], clock: Clock) -> Result<Self, RingError> {
        let algorithm = keys.first().ok_or(RingError::Empty)?.key.algorithm();
        check(&keys, algorithm, ours)?;
        Ok(Self(Arc::new(Inner { algorithm, ours: ours.to_vec(), clock, keys: RwLock::new(keys.into()) })))
    }

    /// Takes these keys in place of all. A verification that runs meanwhile sees either all old or all new keys.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new), and the algorithm stays. The old keys stay too then.
    pub fn replace(&self, keys: Vec<RingKey>) -> Result<(), RingError> {
        check(&keys, self.0.algorithm, &self.0.ours)?;
        let mut keys: Arc<[RingKey]> = keys.into();
        // Only a swap of two whole rings happens under the lock, so there is nothing half done in a poisoned one. The old
        // keys are dropped after it.
        mem::swap(&mut *self.0.keys.write().unwrap_or_else(PoisonError::into_inner), &mut keys);
        Ok(())
    }

    /// The keys as they are now, valid or not.
    #[must_use]
    pub fn keys(&self) -> Arc<[RingKey]> {
        self.0.keys.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The key whose certificate has this serial, if it is valid now.
    ///
    /// # Errors
    ///
    /// [`VerifyError::UnknownSerial`], [`VerifyError::NoKeyNow`]: refuse the message.
    pub fn by_serial(&self, serial: &Serial) -> Result<GatewayVerifyingKey, VerifyError> {
        self.find(&serial.hex(), &[&|own| own == serial])
    }

    /// The same for a serial as a message names it: in hex, in either case and with or without leading zeros, or else in
    /// decimal. It only chooses among keys that are trusted anyway, so a wrong reading can refuse but not accept.
    ///
    /// # Errors
    ///
    /// As [`by_serial`](Self::by_serial).
    pub fn by_serial_text(&self, serial: &str) -> Result<GatewayVerifyingKey, VerifyError> {
        let reads = |written: String| !serial.is_empty() && bare(&written).eq_ignore_ascii_case(bare(serial));
        self.find(serial, &[&|own| reads(own.hex()), &|own| reads(own.decimal())])
    }

    /// The first key that fits, and of those the first that fits by an earlier rule.
    fn find(&self, wanted: &str, rules: &[&dyn Fn(&Serial) -> bool]) -> Result<GatewayVerifyingKey, VerifyError> {
        let keys = self.keys();
        let by = |rule: &&dyn Fn(&Serial) -> bool| keys.iter().find(|key| key.serial.as_ref().is_some_and(rule));
        let Some(key) = rules.iter().find_map(by) else {
            let found = wanted.chars().filter(char::is_ascii_alphanumeric).take(SERIAL_SHOWN).collect();
            let known = keys.iter().filter_map(|key| key.serial.clone()).collect();
            return Err(VerifyError::UnknownSerial { algorithm: self.0.algorithm, found, known });
        };
        match key.seconds_away((self.0.clock)()) {
            0 => Ok(key.key.clone()),
            seconds => Err(self.no_key_now(key, seconds)),
        }
    }

    fn no_key_now(&self, nearest: &RingKey, seconds: i64) -> VerifyError {
        VerifyError::NoKeyNow { algorithm: self.0.algorithm, nearest: nearest.key.fingerprint(), seconds }
    }
}

impl Verifier for KeyRing {
    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), VerifyError> {
        self.verified_by(message, signature).map(drop)
    }

    fn algorithm(&self) -> Algorithm {
        self.0.algorithm
    }

    /// Of one key its own; of several the SHA-256 of theirs, in the order of their bytes.
    fn fingerprint(&self) -> Fingerprint {
        let mut fingerprints: Vec<_> = self.keys().iter().map(|key| key.key.fingerprint()).collect();
        fingerprints.sort_unstable();
        match fingerprints.as_slice() {
            [one] => *one,
            several => Fingerprint::of(&several.iter().flat_map(|one| *one.as_bytes()).collect::<Vec<_>>()),
        }
    }

    fn fingerprints(&self) -> Vec<Fingerprint> {
        self.keys().iter().flat_map(|key| key.key.fingerprints()).collect()
    }

    /// Those of every key, each once.
    fn weaknesses(&self) -> Vec<Weakness> {
        let mut all = Vec::new();
        for weakness in self.keys().iter().flat_map(|key| key.key.weaknesses()) {
            if !all.contains(&weakness) {
                all.push(weakness);
            }
        }
        all
    }

    fn verified_by(&self, message: &[u8], signature: &[u8]) -> Result<Fingerprint, VerifyError> {
        let (keys, now) = (self.keys(), (self.0.clock)());
        let mut refusals = Vec::new();
        for key in keys.iter().filter(|key| key.seconds_away(now) == 0) {
            match key.key.verified_by(message, signature) {
                Ok(by) => return Ok(by),
                Err(refusal) => refusals.push((key.key.fingerprint(), refusal)),
            }
        }
        let mismatch = |(_, refusal): &(_, VerifyError)| {
            !matches!(refusal, VerifyError::Missing { .. } | VerifyError::Shape { .. })
        };
        match refusals.as_slice() {
            [] => {
                let away = keys.iter().map(|key| (key, key.seconds_away(now)));
                let nearest = away.min_by_key(|(_, seconds)| seconds.unsigned_abs());
                Err(nearest.map_or(VerifyError::Missing { algorithm: self.0.algorithm }, |(key, seconds)| {
                    self.no_key_now(key, seconds)
                }))
            }
            [(_, only)] => Err(only.clone()),
            // Keys of several lengths: no signature fits all, and which is meant cannot be known.
            [(_, first), ..] if !refusals.iter().any(mismatch) => Err(first.clone()),
            several => {
                let tried = several.iter().map(|(fingerprint, _)| *fingerprint).collect();
                Err(VerifyError::NoneMatches { algorithm: self.0.algorithm, tried })
            }
        }
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyRing({:?})", self.keys())
    }
}

/// A key of a [`KeyRing`], valid at all times unless said otherwise.
#[derive(Debug, Clone)]
pub struct RingKey {
    key: GatewayVerifyingKey,
    serial: Option<Serial>,
    from: i64,
    until: i64,
}

impl RingKey {
    /// A key without a serial, valid at all times.
    #[must_use]
    pub const fn new(key: GatewayVerifyingKey) -> Self {
        Self { key, serial: None, from: i64::MIN, until: i64::MAX }
    }

    /// The key of a certificate, with its serial, **valid as long as the certificate says**.
    ///
    /// For a gateway that goes on signing after its certificate's end use [`new`](Self::new) with the certificate's key.
    ///
    /// # Errors
    ///
    /// As [`Certificate::public_key`] and [`verifier`](crate::verifier()).
    pub fn of_certificate(certificate: &Certificate, algorithm: Algorithm) -> Result<Self, KeyError> {
        let key = GatewayVerifyingKey::new(&certificate.public_key()?, algorithm)?;
        let (from, until) = (certificate.not_before(), certificate.not_after());
        Ok(Self::new(key).serial(certificate.serial()).from(from).until(until))
    }

    /// 证书序列号: the serial by which messages name the key.
    #[must_use]
    pub fn serial(mut self, serial: Serial) -> Self {
        self.serial = Some(serial);
        self
    }

    /// The first second in which it is valid, in Unix seconds.
    #[must_use]
    pub const fn from(mut self, unix_seconds: i64) -> Self {
        self.from = unix_seconds;
        self
    }

    /// The last second in which it is valid, in Unix seconds.
    #[must_use]
    pub const fn until(mut self, unix_seconds: i64) -> Self {
        self.until = unix_seconds;
        self
    }

    /// The key.
    #[must_use]
    pub const fn key(&self) -> &GatewayVerifyingKey {
        &self.key
    }

    /// 0 if it is valid now; else seconds until its time begins, or, negative, since it ended.
    const fn seconds_away(&self, now: i64) -> i64 {
        if now < self.from {
            self.from.saturating_sub(now)
        } else if now > self.until {
            self.until.saturating_sub(now)
        } else {
            0
        }
    }
}

/// Keys make no [`KeyRing`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RingError {
    /// There are no keys.
    #[error("the key ring is empty, so it would refuse every message; add the gateway's verifying key")]
    Empty,
    /// The keys are not all for one algorithm.
    #[error("key {fingerprint} is for {found}, the ring for {expected}; make one ring per algorithm")]
    MixedAlgorithms {
        /// The key.
        fingerprint: Fingerprint,
        /// Its algorithm.
        found: Algorithm,
        /// The algorithm of the first key, or of the ring that is to be replaced.
        expected: Algorithm,
    },
    /// A key is there twice.
    #[error("key {fingerprint} is in the ring twice; was the old file loaded for the new key? remove one")]
    DuplicateKey {
        /// The key.
        fingerprint: Fingerprint,
    },
    /// Two keys have the same serial.
    #[error("two keys of the ring have the serial {serial}; correct one, or make one ring per issuer")]
    DuplicateSerial {
        /// The serial.
        serial: Serial,
    },
    /// The time of a key ends before it begins.
    #[error("key {fingerprint} is valid from {from} until {until} (Unix seconds), which is never; are they swapped?")]
    NeverValid {
        /// The key.
        fingerprint: Fingerprint,
        /// First second.
        from: i64,
        /// Last second.
        until: i64,
    },
    /// A key is our own.
    #[error(transparent)]
    Role(#[from] RoleError),
}

fn check(keys: &[RingKey], expected: Algorithm, ours: &[Fingerprint]) -> Result<(), RingError> {
    if keys.is_empty() {
        return Err(RingError::Empty);
    }
    let mut earlier: Vec<(Fingerprint, Option<&Serial>)> = Vec::with_capacity(keys.len());
    for RingKey { key, serial, from, until } in keys {
        let (found, fingerprint) = (key.algorithm(), key.fingerprint());
        if found != expected {
            return Err(RingError::MixedAlgorithms { fingerprint, found, expected });
        }
        if earlier.iter().any(|(other, _)| *other == fingerprint) {
            return Err(RingError::DuplicateKey { fingerprint });
        }
        if let Some(serial) = serial.as_ref().filter(|_| earlier.iter().any(|(_, other)| *other == serial.as_ref())) {
            return Err(RingError::DuplicateSerial { serial: serial.clone() });
        }
        if until < from {
            return Err(RingError::NeverValid { fingerprint, from: *from, until: *until });
        }
        ours.iter().try_for_each(|ours| key.clone().not_ours(*ours).map(drop))?;
        earlier.push((fingerprint, serial.as_ref()));
    }
    Ok(())
}

/// A number without leading zeros, of which gateways write none, one, or as many as fill a field.
fn bare(number: &str) -> &str {
    number.trim_start_matches('0')
}

const SERIAL_SHOWN: usize = 48;

#[cfg(test)]
mod tests;
