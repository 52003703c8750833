//! A merchant's access to a gateway from a folder: a kit that `tongbao sandbox --dir` wrote, or a real gateway's files under the same names.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tongbao_core::flow::Connector;
use tongbao_core::schema::MessageSchema;
use tongbao_crypto::keys::{self, Identity, KeyError, Loaded, PrivateKey, PublicKey};
use tongbao_flow::Account;
use tongbao_transport::Https;

use crate::failure::Failure;
use crate::gateway;
use crate::keys::{Password, key_failure};
use crate::profile;

/// Where an access is and how it is used.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AccountArgs<'a> {
    /// The folder.
    pub(crate) kit: &'a Path,
    /// The address of the gateway.
    pub(crate) endpoint: &'a str,
    /// Where the gateway sends notifications.
    pub(crate) notify_url: &'a str,
    /// Whether a notification decides by itself, where that is the merchant's choice.
    pub(crate) notifications_decide: bool,
    /// How long a call may take altogether.
    pub(crate) timeout: Duration,
}

impl AccountArgs<'_> {
    /// Whether the address of notifications is as long as the gateway's table allows, in the field with this name.
    ///
    /// # Errors
    ///
    /// It is longer.
    pub(crate) fn notify_url_fits(&self, table: &MessageSchema, wire: &str) -> Result<(), Failure> {
        let len = table.fields.iter().find(|field| field.wire == wire).and_then(|field| field.len);
        let found = u32::try_from(self.notify_url.chars().count()).unwrap_or(u32::MAX);
        match len.filter(|len| found > len.max) {
            None => Ok(()),
            Some(len) => Err(notify_url(&format!("it has {found} characters; {wire} has at most {}", len.max))),
        }
    }
}

/// What is wrong with the address of notifications.
pub(crate) fn notify_url(why: &dyn fmt::Display) -> Failure {
    Failure::Usage(format!("notify_url: {why}"))
}

/// One merchant's access to one gateway: what it says, and the way there.
pub(crate) struct Access {
    pub(crate) connector: Arc<dyn Connector>,
    pub(crate) https: Https,
}

/// Makes an access from its folder.
pub(crate) type Open = fn(&AccountArgs<'_>) -> Result<Access, Failure>;

impl Access {
    /// That of a merchant of this gateway.
    ///
    /// # Errors
    ///
    /// There is no such gateway; a file is missing or wrong.
    pub(crate) fn open(gateway: &str, args: &AccountArgs<'_>) -> Result<Self, Failure> {
        let id = gateway::gateway(gateway)?.id;
        let open = profile::of(id).and_then(|profile| profile.account);
        open.ok_or_else(|| Failure::Usage(format!("{id}: the durable flows cannot use this gateway yet")))?(args)
    }

    /// For a cashier, by the gateway's own habits.
    pub(crate) fn account(self) -> Account {
        Account::new(self.connector, self.https)
    }
}

/// The folder, and what is in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kit<'a> {
    dir: &'a Path,
    timeout: Duration,
}

impl<'a> Kit<'a> {
    /// The folder of these.
    pub(crate) const fn new(args: &AccountArgs<'a>) -> Self {
        Self { dir: args.kit, timeout: args.timeout }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// A line of text that is no secret.
    pub(crate) fn text(&self, name: &str, what: &str) -> Result<String, Failure> {
        let text = self.lines(name, what)?;
        match text.trim() {
            "" => Err(self.unfit(name, what, "it is empty")),
            line if line.contains(['\n', '\r']) => Err(self.unfit(name, what, "it has more than one line")),
            line => Ok(line.to_owned()),
        }
    }

    /// Text that is no secret.
    pub(crate) fn lines(&self, name: &str, what: &str) -> Result<String, Failure> {
        let missing = |error| self.missing(name, what, &error);
        fs::read_to_string(self.path(name)).map_err(missing)
    }

    /// A password, or another secret text.
    pub(crate) fn secret(&self, name: &str, what: &str) -> Result<Password, Failure> {
        let path = self.path(name);
        // Said as of every other file of the folder; what else is wrong is said below.
        fs::metadata(&path).map_err(|error| self.missing(name, what, &error))?;
        let secret = Password::of_file(&path).map_err(|why| self.unfit(name, what, &why))?;
        if secret.expose().is_empty() { Err(self.unfit(name, what, "it is empty")) } else { Ok(secret) }
    }

    /// A private key.
    pub(crate) fn private_key(&self, name: &str, what: &str) -> Result<PrivateKey, Failure> {
        self.load(name, what, None)?.into_private_key().map_err(self.wrong(name, what))
    }

    /// A public key, or a certificate that has one.
    pub(crate) fn public_key(&self, name: &str, what: &str) -> Result<PublicKey, Failure> {
        self.load(name, what, None)?.into_public_key().map_err(self.wrong(name, what))
    }

    /// A private key with its certificate, which must be a pair.
    pub(crate) fn identity(&self, name: &str, what: &str, password: &Password) -> Result<Identity, Failure> {
        let identity = self.load(name, what, Some(password.expose()))?.into_identity();
        let checked = identity.and_then(|identity| identity.check_pair().map(|()| identity));
        checked.map_err(self.wrong(name, what))
    }

    fn load(&self, name: &str, what: &str, password: Option<&str>) -> Result<Loaded, Failure> {
        let path = self.path(name);
        match keys::read_file(&path).and_then(|file| file.load(password)) {
            Err(KeyError::File { source, .. }) => Err(self.missing(name, what, &source)),
            Err(error) => Err(match key_failure(&path.display().to_string(), error) {
                Failure::Check(why) => Failure::Check(format!("{why}; this file holds {what}")),
                other => other,
            }),
            Ok(loaded) => Ok(loaded),
        }
    }

    /// The way to the gateway: trusts only what is in `ca.pem`, or what the system trusts if there is no such file.
    pub(crate) fn https(&self, identity: Option<&Identity>) -> Result<Https, Failure> {
        let mut builder = Https::builder().timeout(self.timeout);
        if let Some(identity) = identity {
            let pem = identity.to_pem();
            builder = builder.identity_pem(&pem).map_err(|error| Failure::Check(format!("TLS: {error}")))?;
        }
        if self.path(AUTHORITY).exists() {
            let pem = self.lines(AUTHORITY, "the authorities that the gateway's certificate may come from")?;
            let trusted = builder.trust_only_pem(pem.as_bytes());
            builder = trusted.map_err(|error| self.unfit(AUTHORITY, "certificates as PEM", &error.to_string()))?;
        }
        builder.build().map_err(|error| Failure::Check(format!("TLS: {error}")))
    }

    /// A file is there, and what is in it cannot be used.
    pub(crate) fn wrong<E: fmt::Display>(&self, name: &str, what: &str) -> impl Fn(E) -> Failure {
        move |error| self.unfit(name, what, &error.to_string())
    }

    fn unfit(&self, name: &str, what: &str, why: &str) -> Failure {
        Failure::Check(format!("{}: {why}; this file holds {what}", self.path(name).display()))
    }

    fn missing(&self, name: &str, what: &str, error: &std::io::Error) -> Failure {
        let path = self.path(name);
        Failure::Usage(format!(
            "{}: it cannot be read: {error}; this file holds {what}. `tongbao sandbox --dir` writes such folders; \
             what a real gateway handed out goes under the same names",
            path.display()
        ))
    }
}

const AUTHORITY: &str = "ca.pem";
