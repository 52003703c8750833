//! Passwords: from a file, from an environment variable, or asked for. Never from the command line, and never shown.

use std::ffi::OsString;
use std::fs::{File, Metadata};
use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use clap::Args;
use tongbao_crypto::keys::Locked;
use zeroize::Zeroizing;

use crate::failure::Failure;

/// Where the password of locked files comes from.
#[derive(Args, Debug)]
pub(crate) struct PasswordArgs {
    /// The password of a locked file, in a file that nobody but you may read.
    #[arg(long, value_name = "FILE", conflicts_with = "password_env")]
    password_file: Option<PathBuf>,
    /// The password of a locked file, in the environment variable of this name.
    #[arg(long, value_name = "NAME")]
    password_env: Option<OsString>,
    #[arg(long, hide = true, num_args = 0..=1, default_missing_value = "", value_parser = refused())]
    password: Option<Refused>,
}

/// Where the password of a file that is written comes from.
#[derive(Args, Debug)]
pub(crate) struct NewPasswordArgs {
    /// The password of a locked form, in a file that nobody but you may read.
    #[arg(long, value_name = "FILE", conflicts_with = "new_password_env")]
    new_password_file: Option<PathBuf>,
    /// The password of a locked form, in the environment variable of this name.
    #[arg(long, value_name = "NAME")]
    new_password_env: Option<OsString>,
    #[arg(long, hide = true, num_args = 0..=1, default_missing_value = "", value_parser = refused())]
    new_password: Option<Refused>,
}

/// A password that was given on the command line. It is dropped at once, so that nothing can show it.
#[derive(Clone, Copy, Debug)]
struct Refused;

fn refused() -> impl Fn(&str) -> Result<Refused, String> + Clone {
    |_| Ok(Refused)
}

/// Passwords of locked files that are read.
#[derive(Debug)]
pub(crate) struct Passwords {
    given: Option<Password>,
}

/// A password, wiped when it is dropped.
pub(crate) struct Password(Zeroizing<String>);

impl Passwords {
    /// Reads what the command line names.
    pub(crate) fn new(args: &PasswordArgs) -> Result<Self, Failure> {
        let PasswordArgs { password_file, password_env, password } = args;
        let source = Source {
            option: "--password",
            file: password_file.as_deref(),
            env: password_env.as_ref(),
            refused: password.is_some(),
        };
        Ok(Self { given: source.read()? })
    }

    /// The password that was given, if one was.
    pub(crate) fn given(&self) -> Option<&str> {
        self.given.as_ref().map(Password::expose)
    }

    /// Asks for the password of a file that turned out to be locked.
    pub(crate) fn ask(file: &str, locked: Locked) -> Result<Password, Failure> {
        if !io::stdin().is_terminal() {
            let advice = "give it with --password-file FILE or --password-env NAME";
            return Err(Failure::Usage(format!("{file}: found {locked} and no password was given; {advice}")));
        }
        ask(&format!("Password of {file}: "))
    }
}

impl NewPasswordArgs {
    /// The option that was given.
    pub(crate) fn given(&self) -> Option<&'static str> {
        let Self { new_password_file, new_password_env, new_password } = self;
        let file = new_password_file.as_ref().map(|_| "--new-password-file");
        let env = new_password_env.as_ref().map(|_| "--new-password-env");
        file.or(env).or(new_password.map(|_| "--new-password"))
    }
}

impl Password {
    /// The password of a file that is to be written.
    pub(crate) fn new(args: &NewPasswordArgs, file: &str) -> Result<Self, Failure> {
        let NewPasswordArgs { new_password_file, new_password_env, new_password } = args;
        let source = Source {
            option: "--new-password",
            file: new_password_file.as_deref(),
            env: new_password_env.as_ref(),
            refused: new_password.is_some(),
        };
        let password = match source.read()? {
            Some(given) => given,
            None if io::stdin().is_terminal() => ask_twice(file)?,
            None => {
                let advice = "give one with --new-password-file FILE or --new-password-env NAME";
                return Err(Failure::Usage(format!("{file}: it needs a new password; {advice}")));
            }
        };
        if password.expose().is_empty() {
            return Err(Failure::Usage(format!("{file}: the new password is empty, which protects nothing")));
        }
        Ok(password)
    }

    /// The one in a file that nobody else may use.
    pub(crate) fn of_file(path: &Path) -> Result<Self, String> {
        from_file(path)
    }

    /// **Secret:** the password.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(***)")
    }
}

/// What the command line says about a password.
struct Source<'a> {
    option: &'static str,
    file: Option<&'a Path>,
    env: Option<&'a OsString>,
    refused: bool,
}

impl Source<'_> {
    // No message repeats what was given: people mistake these options for the password itself.
    fn read(&self) -> Result<Option<Password>, Failure> {
        let option = self.option;
        if self.refused {
            return Err(Failure::Usage(format!(
                "{option} takes no password: every user of this machine sees command lines, and the shell keeps them; \
                 give {option}-file FILE or {option}-env NAME, or nothing to be asked"
            )));
        }
        match (self.file, self.env) {
            (Some(file), _) => from_file(file)
                .map(Some)
                .map_err(|why| Failure::Usage(format!("the file that {option}-file names: {why}"))),
            (None, Some(name)) => match std::env::var(name) {
                Ok(value) => Ok(Some(Password(Zeroizing::new(value)))),
                Err(std::env::VarError::NotPresent) => Err(Failure::Usage(format!(
                    "the environment variable that {option}-env names is not set; give its name, not the password"
                ))),
                Err(std::env::VarError::NotUnicode(_)) => {
                    Err(Failure::Usage(format!("the environment variable that {option}-env names is not UTF-8")))
                }
            },
            (None, None) => Ok(None),
        }
    }
}

fn from_file(path: &Path) -> Result<Password, String> {
    let file = File::open(path).map_err(|error| error.to_string())?;
    let metadata = file.metadata().map_err(|error| error.to_string())?;
    if metadata.is_dir() {
        return Err("it is a folder".to_owned());
    }
    check_mode(&metadata)?;
    let mut text = Zeroizing::new(String::with_capacity(LONGEST + 1));
    let limit = u64::try_from(LONGEST + 1).unwrap_or(u64::MAX);
    file.take(limit).read_to_string(&mut text).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData => "its content is not UTF-8; save it as UTF-8".to_owned(),
        _ => error.to_string(),
    })?;
    if text.len() > LONGEST {
        return Err(format!("more than {LONGEST} bytes; is it the right file?"));
    }
    let line = text.strip_suffix('\n').map_or(text.as_str(), |line| line.strip_suffix('\r').unwrap_or(line));
    if line.contains(['\n', '\r']) {
        return Err("more than one line; leave only the password in it".to_owned());
    }
    let length = line.len();
    text.truncate(length);
    // Windows' editor writes it before the text.
    if text.starts_with('\u{FEFF}') {
        text.remove(0);
    }
    Ok(Password(text))
}

#[cfg(unix)]
fn check_mode(metadata: &Metadata) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt;
    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(format!("others may use it too (mode {mode:04o}); make it yours alone with `chmod 600`"))
}

#[cfg(not(unix))]
fn check_mode(_: &Metadata) -> Result<(), String> {
    Ok(())
}

fn ask(prompt: &str) -> Result<Password, Failure> {
    let typed = rpassword::prompt_password(prompt);
    typed.map(|typed| Password(Zeroizing::new(typed))).map_err(|error| Failure::Usage(format!("the terminal: {error}")))
}

fn ask_twice(file: &str) -> Result<Password, Failure> {
    let [first, second] = [ask(&format!("New password of {file}: "))?, ask("The same again: ")?];
    if first.0 == second.0 { Ok(first) } else { Err(Failure::Usage("the two passwords differ".to_owned())) }
}

/// Bytes of the longest password that is read from a file.
const LONGEST: usize = 1024;
