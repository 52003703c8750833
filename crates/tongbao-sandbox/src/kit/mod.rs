//! What a gateway hands to a merchant.

mod certificate;
mod key_pair;
mod public_key;
mod shared_key;

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use tongbao_core::{Credential, Secret};

use crate::random::Seed;

pub use certificate::CertificateKit;
pub(crate) use certificate::rsa_key;
pub(crate) use key_pair::{GatewayKeys, Registered};
pub use key_pair::{KeyPairKit, SigningKeys};
pub use public_key::PublicKeyKit;
pub use shared_key::SharedKeyKit;

/// What a gateway hands to a merchant. Every merchant has a number and must know the authority behind the server's certificate; the rest is
/// in the kit of its kind.
pub trait MerchantKit: Clone + fmt::Debug + Send + Sync + 'static {
    /// The merchant's number, as the gateway calls it.
    fn merchant_id(&self) -> &str;

    /// The certificate of the made-up authority that the server's certificate comes from.
    fn ca_pem(&self) -> &[u8];

    /// What a person may read about it: names and values, no secrets.
    fn facts(&self) -> Vec<(&'static str, String)>;

    /// Its files.
    fn files(&self) -> Vec<KitFile>;

    /// The client certificate and its private key as PEM, where the gateway asks for one.
    fn identity_pem(&self) -> Option<Vec<u8>> {
        None
    }

    /// Writes the kit into a folder, for a merchant in another process: its [files](Self::files), and a `README` that explains them. Only
    /// the owner may read them.
    ///
    /// # Errors
    ///
    /// The folder cannot be written to, or has files with these names that no sandbox wrote.
    fn write_to(&self, dir: &Path) -> io::Result<()> {
        let files = self.files();
        let readme = readme(self.facts(), &files);
        let readme = KitFile::public("README", readme.as_bytes(), "");
        let files: Vec<_> = [readme].into_iter().chain(files).collect();
        fs::create_dir_all(dir)?;
        let taken = files.iter().find(|file| dir.join(file.name).symlink_metadata().is_ok());
        if let (Some(file), false) = (taken, is_sandbox(dir)) {
            let what = format!("{} is there already and was not written by a sandbox", dir.join(file.name).display());
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, what));
        }
        files.iter().try_for_each(|file| replace(&dir.join(file.name), &file.content))
    }
}

/// A file of a kit. Its content is a secret as often as not, and is not shown.
#[derive(Clone)]
#[non_exhaustive]
pub struct KitFile {
    /// Its name.
    pub name: &'static str,
    /// What is in it.
    pub content: Vec<u8>,
    /// What it is for, in one line.
    pub about: &'static str,
    /// Whether whoever reads it can act as the merchant.
    pub secret: bool,
}

impl KitFile {
    pub(crate) fn public(name: &'static str, content: &[u8], about: &'static str) -> Self {
        Self { name, content: content.to_vec(), about, secret: false }
    }

    pub(crate) fn secret(name: &'static str, content: &[u8], about: &'static str) -> Self {
        Self { secret: true, ..Self::public(name, content, about) }
    }
}

impl fmt::Debug for KitFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KitFile({}, {} bytes)", self.name, self.content.len())
    }
}

fn readme(facts: Vec<(&'static str, String)>, files: &[KitFile]) -> String {
    let mut text = format!(
        "{MARK}\n\nMade up, worthless outside of the sandbox that wrote it, and replaced at its next start.\n\n"
    );
    text.extend(facts.into_iter().map(|(name, value)| format!("{name:<17}{value}\n")));
    text.push('\n');
    text.extend(files.iter().map(|file| format!("{:<17}{}\n", file.name, file.about)));
    text
}

/// A password that says where it is from.
pub(crate) fn password(purpose: &str) -> Secret<Credential> {
    Secret::from(format!("SANDBOX-{}", Seed::random().digits(purpose, "", 16)))
}

/// The first line of a sandbox's README, so that nobody's real keys are overwritten.
const MARK: &str = "SANDBOX merchant kit";

fn is_sandbox(dir: &Path) -> bool {
    let mut head = vec![0; MARK.len()];
    let read = File::open(dir.join("README")).and_then(|mut file| file.read_exact(&mut head));
    read.is_ok() && head == MARK.as_bytes()
}

/// Removed first, so that neither the mode nor the target of what was there matters.
fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(content)
}
