//! What a gateway hands to a merchant.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use tongbao_core::{Credential, Secret};
use tongbao_crypto::keys::Identity;

/// What a gateway hands to a merchant: number, login key, client certificate, and the key that notifications are signed with.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantKit {
    /// 商户号.
    pub merchant_id: String,
    /// 终端号.
    pub terminal_id: String,
    /// The password of Basic authentication. Another one than that of the certificate file, so that a test sees it if they are mixed up.
    pub login_key: Secret<Credential>,
    /// The client certificate and its private key.
    pub identity: Identity,
    /// The same as a PFX file.
    pub pfx: Vec<u8>,
    /// The password of the PFX file.
    pub pfx_password: Secret<Credential>,
    /// The certificate of the made-up authority that the server's certificate comes from.
    pub ca_pem: Vec<u8>,
    /// The public key that notifications are checked with.
    pub notify_key_pem: Vec<u8>,
}

impl MerchantKit {
    /// Writes the kit into a folder, for a merchant in another process: `merchant.pfx`, `pfx-password`, `login-key`, `ca.pem`, `mgw.pem`
    /// and a `README` that explains them. Only the owner may read them.
    ///
    /// # Errors
    ///
    /// The folder cannot be written to, or has files with these names that no sandbox wrote.
    pub fn write_to(&self, dir: &Path) -> io::Result<()> {
        let readme = self.readme();
        let files: [(&str, &[u8]); 6] = [
            ("README", readme.as_bytes()),
            ("merchant.pfx", &self.pfx),
            ("pfx-password", self.pfx_password.expose().as_bytes()),
            ("login-key", self.login_key.expose().as_bytes()),
            ("ca.pem", &self.ca_pem),
            ("mgw.pem", &self.notify_key_pem),
        ];
        fs::create_dir_all(dir)?;
        let taken = files.iter().find(|(name, _)| dir.join(name).symlink_metadata().is_ok());
        if let (Some((name, _)), false) = (taken, is_sandbox(dir)) {
            let what = format!("{} is there already and was not written by a sandbox", dir.join(name).display());
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, what));
        }
        files.into_iter().try_for_each(|(name, content)| replace(&dir.join(name), content))
    }

    fn readme(&self) -> String {
        let Self { merchant_id, terminal_id, .. } = self;
        format!(
            "{MARK}\n\n\
             Made up, worthless outside of the sandbox that wrote it, and replaced at its next start.\n\n\
             merchant number  {merchant_id}\n\
             terminal number  {terminal_id}\n\n\
             merchant.pfx     client certificate and private key for TLS\n\
             pfx-password     password of merchant.pfx\n\
             login-key        password of Basic authentication; the user is the merchant number\n\
             ca.pem           authority of the sandbox's own certificate: trust it for this endpoint only\n\
             mgw.pem          public key that checks the signatures of notifications (RSA with SHA-1)\n"
        )
    }
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

impl fmt::Debug for MerchantKit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MerchantKit")
            .field("merchant_id", &self.merchant_id)
            .field("terminal_id", &self.terminal_id)
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}
