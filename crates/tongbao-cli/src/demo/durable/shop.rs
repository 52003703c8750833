//! The merchant's place: its files, its database, its address.

use std::ffi::OsString;
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;

use tempfile::TempDir;
use tongbao_core::BeijingTime;
use tongbao_core::schema::DateForm;
use tongbao_sandbox::AnySandbox;

use crate::demo::failed;
use crate::failure::Failure;
use crate::merchant::process::Process;
use crate::sandbox::write_private;

/// What is still there when the merchant's process is not. Goes away in the end.
pub(super) struct Shop {
    folder: TempDir,
    args: Vec<OsString>,
    numbers: u32,
}

impl Shop {
    /// A new one, with what the gateway hands to a merchant.
    pub(super) fn open(sandbox: &AnySandbox) -> Result<Self, Failure> {
        let folder = tempfile::tempdir().map_err(failed("a folder for the merchant"))?;
        let kit = folder.path().join("kit");
        fs::create_dir(&kit).map_err(failed("a folder for the merchant's files"))?;
        for file in sandbox.kit_files() {
            write_private(&kit.join(file.name), &file.content).map_err(failed("the merchant's files"))?;
        }
        // Free at this moment. Nobody else should want it before the merchant does.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
        let port = port.map_err(failed("a port for notifications"))?.port().to_string();
        let db = folder.path().join(DB);
        let [kit, db] = [kit, db].map(PathBuf::into_os_string);
        let [gateway, endpoint] = [sandbox.id(), &sandbox.endpoint()].map(OsString::from);
        let options = [("--db", db), ("--gateway", gateway), ("--kit", kit), ("--endpoint", endpoint)];
        let options = options.into_iter().chain([("--port", port.into())]);
        let args = options.flat_map(|(name, value)| [name.into(), value]);
        Ok(Self { args: ["merchant".into()].into_iter().chain(args).collect(), folder, numbers: 0 })
    }

    /// Starts the merchant's process.
    pub(super) fn start(&self) -> Result<Process, Failure> {
        let program = std::env::current_exe().map_err(failed("the path of this program"))?;
        Process::start(&program, &self.args).map_err(failed("the merchant's process does not start"))
    }

    /// The database.
    pub(super) fn db(&self) -> PathBuf {
        self.folder.path().join(DB)
    }

    /// A number that no other order has. Some gateways want it to begin with the day.
    pub(super) fn number(&mut self) -> String {
        self.numbers += 1;
        format!("{}{:02}", BeijingTime::now().format(DateForm::Second14), self.numbers)
    }
}

const DB: &str = "orders.db";
