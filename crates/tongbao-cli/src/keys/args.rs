//! The command line of `tongbao keys`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::convert::Form;
use super::password::{NewPasswordArgs, PasswordArgs};
use super::time::AtArgs;

/// `tongbao keys`.
#[derive(Args, Debug)]
pub(crate) struct KeysArgs {
    #[command(subcommand)]
    pub(crate) command: KeysCommand,
}

/// What to do with key files.
#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    /// Say what is in key files: form, lock, algorithm, fingerprint, names, serial number, validity.
    #[command(after_help = INSPECT_HELP)]
    Inspect(InspectArgs),
    /// Check that a private key fits a certificate or public key.
    #[command(after_help = PAIR_HELP)]
    Pair(PairArgs),
    /// Write a key or certificate in another form.
    #[command(after_help = CONVERT_HELP)]
    Convert(ConvertArgs),
    /// List how long certificates may still be used.
    #[command(after_help = EXPIRY_HELP)]
    Expiry(ExpiryArgs),
}

/// `tongbao keys inspect`.
#[derive(Args, Debug)]
pub(crate) struct InspectArgs {
    /// Keys and certificates, in any form.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) password: PasswordArgs,
    #[command(flatten)]
    pub(crate) at: AtArgs,
}

/// `tongbao keys pair`.
#[derive(Args, Debug)]
pub(crate) struct PairArgs {
    /// A file with a private key, and what is to fit it; one PFX is enough, as it holds both.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) password: PasswordArgs,
}

/// `tongbao keys convert`.
#[derive(Args, Debug)]
pub(crate) struct ConvertArgs {
    /// A key or certificate, in any form.
    pub(crate) file: PathBuf,
    /// The form to write.
    #[arg(long = "to", value_name = "FORM")]
    pub(crate) form: Form,
    /// A new file to write to; needed for private keys, which nobody else may read then, and for binary forms.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// The certificate that belongs to a bare private key.
    #[arg(long, value_name = "FILE")]
    pub(crate) certificate: Option<PathBuf>,
    /// Lock a PFX with triple DES, for Windows Server 2016, Java 8 before update 301 and older.
    #[arg(long)]
    pub(crate) legacy: bool,
    #[command(flatten)]
    pub(crate) password: PasswordArgs,
    #[command(flatten)]
    pub(crate) new_password: NewPasswordArgs,
}

/// `tongbao keys expiry`.
#[derive(Args, Debug)]
pub(crate) struct ExpiryArgs {
    /// Certificates, or files with certificates in them.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Fail also if a certificate has no more than so many days left.
    #[arg(long, value_name = "DAYS")]
    pub(crate) within: Option<u32>,
    #[command(flatten)]
    pub(crate) password: PasswordArgs,
    #[command(flatten)]
    pub(crate) at: AtArgs,
}

/// Of `tongbao keys` itself.
pub(crate) const KEYS_HELP: &str = "\
Files may be PEM, DER, base64 on one line, hex, PFX (.p12), CFCA .sm2 or PKCS#7 (.p7b); their names do not matter.

Examples:
  tongbao keys inspect merchant.pfx gateway.cer     what is in these files?
  tongbao keys pair merchant.key merchant.cer       do they belong together?
  tongbao keys convert merchant.pfx --to public-base64
  tongbao keys expiry --within 30 *.cer             for cron

A password is never taken from the command line, where every user of the machine sees it: it comes from
--password-file FILE, from --password-env NAME, or is asked for. No command shows a private key or a password.

Exit code: 0 fine, 1 a check failed, 2 wrong usage or a file that cannot be read.";

const INSPECT_HELP: &str = "\
Examples:
  tongbao keys inspect merchant.key
  tongbao keys inspect merchant.pfx --password-file pfx-password
  tongbao keys inspect gateway.cer --at 2027-01-01
  tongbao keys inspect --json *.cer | jq '.files[].items[].certificate.serial.decimal'

A fingerprint is the SHA-256 of the public key, the same for a private key, its public key and its certificate:
compare it with what the other side sees.

Exit code: 0 if every file is a key or certificate, also an expired one (keys expiry judges that), 1 if one is not,
if others may read a private key, or if it fits no certificate beside it,
2 if a file cannot be read or its password is missing.";

const PAIR_HELP: &str = "\
Examples:
  tongbao keys pair merchant.key merchant.cer
  tongbao keys pair merchant.pfx --password-env PFX_PASSWORD
  tongbao keys pair merchant.pfx downloaded.cer public.pem

The first private key that is found counts. Of a chain one certificate has to fit.

Exit code: 0 if everything fits, 1 if not,
2 if a file cannot be read, its password is missing, or there is nothing to compare the key with.";

const CONVERT_HELP: &str = "\
Private keys go only into a new file that nobody else may read (mode 0600); nothing is ever overwritten.
What is written is read once more before it is kept. One-line forms have no line end in a file.

Examples:
  tongbao keys convert merchant.pfx --to public-base64              to paste into the merchant console
  tongbao keys convert merchant.pfx --to pkcs8 --out merchant.key
  tongbao keys convert merchant.pfx --to bundle --out client.pem    for curl --cert
  tongbao keys convert merchant.key --to pkcs8-encrypted --out locked.key
  tongbao keys convert merchant.key --certificate merchant.cer --to pfx --out merchant.pfx
  tongbao keys convert old.pfx --to pfx --out new.pfx               from RC2 or triple DES to AES-256

A locked form needs a new password: --new-password-file FILE, --new-password-env NAME, or it is asked for twice.
Keep it to ASCII for Java, which opens no PFX with another password.

Exit code: 0 if it is written, 1 if the file does not hold what the form needs, 2 for wrong usage, a file that cannot be
read, a missing password, or a key that has no such form.";

const EXPIRY_HELP: &str = "\
Examples:
  tongbao keys expiry gateway.cer merchant.pfx --password-file pfx-password
  tongbao keys expiry --within 30 *.cer || mail -s 'certificates end soon' ops@example.com

A line is: days left, level, last second in Beijing time, file, subject.
Levels: fine, within 60, 45, 30, 7 days, within 1 day, expired, not yet valid.

Exit code: 0 if all may be used, 1 if one is expired, not yet valid, or ends within DAYS, or a file holds
none, 2 if a file cannot be read or its password is missing.";
