//! Which accounts a program has: a small file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;

use crate::account::{Access, AccountArgs, notify_url};
use crate::failure::Failure;

/// The accounts in a file, by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    accounts: BTreeMap<String, Entry>,
    /// Folders are named as seen from the file.
    #[serde(skip)]
    folder: PathBuf,
}

/// One merchant's access to one gateway. Nothing in it is secret: keys and passwords are in the folder.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    gateway: String,
    kit: PathBuf,
    endpoint: String,
    notify_url: String,
    #[serde(default)]
    notifications_decide: bool,
}

impl Config {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// It cannot be read, or is not as it should be.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let name = path.display();
        let text = fs::read_to_string(path);
        let text = text.map_err(|error| Failure::Usage(format!("{name}: it cannot be read: {error}; {EXAMPLE}")))?;
        let read: Result<Self, _> = toml::from_str(&text);
        let mut config = read.map_err(|error| Failure::Usage(format!("{name}: {error}{EXAMPLE}")))?;
        if config.accounts.is_empty() {
            return Err(Failure::Usage(format!("{name}: there is no account in it; {EXAMPLE}")));
        }
        config.folder = path.parent().unwrap_or(Path::new("")).to_owned();
        Ok(config)
    }

    /// Every access, with the name of its account.
    ///
    /// # Errors
    ///
    /// The first that cannot be used, with the name of its account.
    pub(crate) fn accesses(&self) -> Result<Vec<(&str, Access)>, Failure> {
        let open = |(name, entry): (&String, &Entry)| {
            let args = AccountArgs {
                kit: &self.folder.join(&entry.kit),
                endpoint: &entry.endpoint,
                notify_url: &entry.notify_url,
                notifications_decide: entry.notifications_decide,
                timeout: TIMEOUT,
            };
            let address = address(&entry.notify_url).map_err(|why| notify_url(&why));
            address.and_then(|()| Access::open(&entry.gateway, &args)).map_err(|failure| match failure {
                Failure::Usage(why) => Failure::Usage(format!("account {name}: {why}")),
                Failure::Check(why) => Failure::Check(format!("account {name}: {why}")),
                Failure::Closed => Failure::Closed,
            })
        };
        self.accounts.iter().map(|(name, entry)| open((name, entry)).map(|access| (name.as_str(), access))).collect()
    }
}

/// Whether somebody could call this address. What a gateway asks beyond that is known to its own folder.
fn address(text: &str) -> Result<(), &'static str> {
    if !["http://", "https://"].iter().any(|scheme| text.starts_with(scheme)) {
        return Err("it does not begin with https:// or http://; write it like https://shop.example/shop");
    }
    let uri = text.parse::<http::Uri>().map_err(|_| NO_ADDRESS)?;
    let (host, authority) = (uri.host().unwrap_or_default(), uri.authority().map(http::uri::Authority::as_str));
    match authority.and_then(|authority| authority.strip_prefix(host)) {
        _ if authority.is_some_and(|authority| authority.contains('@')) => {
            Err("there is a user name before the host; no gateway says that it would send it")
        }
        _ if host.is_empty() => Err(NO_ADDRESS),
        // A port that is no port would otherwise count as none.
        Some(port) if port.is_empty() || uri.port_u16().is_some_and(|port| port > 0) => Ok(()),
        _ => Err("its port is none; leave it out, or write a number from 1 to 65535"),
    }
}

const NO_ADDRESS: &str = "it is no address of a host; write it like https://shop.example/shop";

/// How long a call may take: half of what an order waits for its answer.
const TIMEOUT: Duration = Duration::from_secs(30);

const EXAMPLE: &str = "`tongbao worker --help` shows such a file";
