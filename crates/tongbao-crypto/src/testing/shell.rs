//! The `openssl` command.

use std::{path::Path, process::Command};

use super::skipped;

/// A throw-away folder in which `openssl` runs.
pub(crate) struct Shell(tempfile::TempDir);

impl Shell {
    /// `None`, said aloud, where there is no `openssl` of version 3.
    pub(crate) fn new(test: &str) -> Option<Self> {
        let version = Command::new("openssl").arg("version").output().map(|output| output.stdout);
        match version {
            Ok(version) if version.starts_with(b"OpenSSL 3") => Some(Self(tempfile::tempdir().unwrap())),
            Ok(version) => {
                skipped(test, &format!("needs OpenSSL 3, found {}", String::from_utf8_lossy(&version).trim_end()));
                None
            }
            Err(error) => {
                skipped(test, &format!("the openssl command does not run: {error}"));
                None
            }
        }
    }

    #[track_caller]
    pub(crate) fn run(&self, arguments: &str) -> Vec<u8> {
        let arguments: Vec<String> = arguments.split_whitespace().map(str::to_owned).collect();
        self.try_run(&arguments).unwrap_or_else(|reason| panic!("openssl {arguments:?}: {reason}"))
    }

    /// `None`, said aloud, where this `openssl` does not have it.
    pub(crate) fn run_or_skip(&self, test: &str, arguments: &str) -> Option<Vec<u8>> {
        let list: Vec<String> = arguments.split_whitespace().map(str::to_owned).collect();
        self.try_run(&list).map_err(|reason| skipped(&format!("{test}: openssl {arguments}"), &reason)).ok()
    }

    pub(crate) fn try_run(&self, arguments: &[String]) -> Result<Vec<u8>, String> {
        let output = Command::new("openssl").current_dir(self.path()).args(arguments).output().unwrap();
        if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(String::from_utf8_lossy(&output.stderr).trim_end().to_owned())
        }
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path().join(name)).unwrap()
    }

    pub(crate) fn write(&self, name: &str, content: &[u8]) {
        std::fs::write(self.path().join(name), content).unwrap();
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }
}
