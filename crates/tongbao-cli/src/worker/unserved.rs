//! Orders that this worker cannot ask about: their account is not in its file.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;
use tongbao_flow::Cashier;

use crate::failure::warn;
use crate::orders::one_line;
use crate::printer::Lines;

/// Says so: to people on standard error, to machines as a line.
pub(super) struct Unserved {
    pub(super) cashier: Cashier,
    /// The file that has no such account.
    pub(super) config: PathBuf,
    pub(super) lines: Lines,
    pub(super) json: bool,
}

/// The orders of one account.
#[derive(Default)]
struct Open {
    orders: u64,
    oldest: Duration,
}

impl Unserved {
    /// At once, and every hour about those that are older than that: with a worker that has their account they would not be.
    pub(super) async fn watch(self) {
        let mut older_than = Duration::ZERO;
        loop {
            if let Err(error) = self.look(older_than).await {
                warn(format!("whether there are orders of other accounts is not known: {error}"));
            }
            tokio::time::sleep(PAUSE).await;
            older_than = PAUSE;
        }
    }

    async fn look(&self, older_than: Duration) -> Result<(), tongbao_flow::CashierError> {
        let mut accounts: BTreeMap<String, Open> = BTreeMap::new();
        for line in self.cashier.unserved().await? {
            let open = accounts.entry(line.account).or_default();
            open.orders += line.orders;
            open.oldest = open.oldest.max(line.oldest.unwrap_or_default());
        }
        for (account, open) in accounts.iter().filter(|(_, open)| open.oldest >= older_than) {
            self.say(account, open);
        }
        Ok(())
    }

    fn say(&self, account: &str, Open { orders, oldest }: &Open) {
        let oldest = oldest.as_secs();
        if self.json {
            let line = json!({ "event": "unserved", "account": account, "orders": orders, "oldest_seconds": oldest });
            return self.lines.leave(line.to_string());
        }
        let (account, file) = (one_line(account), self.config.display());
        let orders = if *orders == 1 { "1 order that is".to_owned() } else { format!("{orders} orders that are") };
        warn(format!(
            "account {account:?} has {orders} not final, and this worker has no access for it (the oldest was made {} ago): add \
             [accounts.{}] to {file}, or run a worker that has it",
            age(oldest),
            key(&account),
        ));
    }
}

/// The name as a key of TOML.
fn key(account: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !account.is_empty() && account.chars().all(bare) { account.to_owned() } else { format!("{account:?}") }
}

fn age(seconds: u64) -> String {
    match seconds {
        0..120 => format!("{seconds} s"),
        120..7_200 => format!("{} min", seconds / 60),
        7_200..172_800 => format!("{} h", seconds / 3_600),
        _ => format!("{} days", seconds / 86_400),
    }
}

const PAUSE: Duration = Duration::from_secs(3_600);
