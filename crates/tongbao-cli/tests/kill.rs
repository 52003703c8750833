//! A merchant's process that is killed a hundred times, with real binary, SQLite, TLS and notifications; then both books are compared.
//!
//! `TONGBAO_KILLS` says how often (100 unless said), `TONGBAO_SEED` when. The gateways are picked by how they charge.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "helpers of tests fail by panicking, and figures are printed"
)]

#[path = "../src/merchant/lines.rs"]
#[allow(dead_code, reason = "half of it is for the other side")]
mod lines;
#[path = "../src/merchant/process.rs"]
mod process;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs::OpenOptions;
use std::io::Write;
use std::net::TcpListener;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tempfile::TempDir;
use tokio::sync::Mutex;
use tokio::time::{Instant as Moment, sleep, timeout, timeout_at};
use tongbao_core::BeijingTime;
use tongbao_core::flow::Charging;
use tongbao_core::schema::DateForm;
use tongbao_sandbox::{AnySandbox, CardBehaviour, Config, EntryKind, EntryState, Fault, TestCard};

use lines::{Ask, Bound, Card, Said};
use process::Process;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_kills_where_one_request_charges_lose_nothing_and_charge_nothing_twice() {
    let kills = kills() * 3 / 5;
    Drill::begin(Charging::AtOnce, kills * 5, 1).await.run(kills).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forty_kills_where_a_code_charges_lose_nothing_and_charge_nothing_twice() {
    let kills = kills() * 2 / 5;
    Drill::begin(Charging::AfterCode, kills * 3, 2).await.run(kills).await;
}

/// The two drills take turns at killing: a machine that is busy with the other one starts processes too slowly to be killed at work.
/// Afterwards each waits for letters that a killed process had taken, which come again after half a minute.
static ALONE: Mutex<()> = Mutex::const_new(());

fn kills() -> u32 {
    std::env::var("TONGBAO_KILLS").map_or(100, |kills| kills.parse().unwrap())
}

/// What is still there when the merchant's process is not.
struct Drill {
    sandbox: AnySandbox,
    card: TestCard,
    folder: TempDir,
    args: Vec<OsString>,
    bound: Option<Bound>,
    /// The numbers of the payments.
    numbers: Vec<String>,
    /// Those that the merchant was not told to be final.
    open: BTreeSet<String>,
    /// The orders of the life before: their callers ask again.
    recent: Vec<String>,
    /// How often a letter was told.
    told: BTreeMap<(String, String), u32>,
    /// In which states orders were when a process started.
    found: BTreeMap<String, u32>,
    codes: u32,
    refused: BTreeMap<String, u32>,
    random: u64,
}

impl Drill {
    /// The first gateway that charges so, and a merchant with that many orders to come.
    async fn begin(charging: Charging, orders: u32, seed: u64) -> Self {
        let seed = std::env::var("TONGBAO_SEED").map_or(seed, |text| text.parse::<u64>().unwrap() + seed);
        for (_, start) in tongbao_sandbox::all() {
            let config = Config::new().notify_after(Duration::from_millis(20)).notify_retry(Duration::from_millis(50));
            let sandbox = start(config).await.unwrap();
            if sandbox.connector("http://127.0.0.1:1/").unwrap().habits().charging != charging {
                sandbox.shutdown().await;
                continue;
            }
            // There is time to be killed between the charge and its answer.
            sandbox.inject(Fault::Slow(Duration::from_millis(25)), u32::MAX).unwrap();
            let folder = tempfile::tempdir().unwrap();
            let args = args(&sandbox, folder.path());
            let day = BeijingTime::now().format(DateForm::Day8);
            let numbers: Vec<_> = (0..orders).map(|number| format!("{day}P{number:06}")).collect();
            let card = sandbox.card(CardBehaviour::Pays).unwrap();
            return Self {
                card,
                sandbox,
                folder,
                args,
                bound: None,
                open: numbers.iter().cloned().collect(),
                numbers,
                recent: Vec::new(),
                told: BTreeMap::new(),
                found: BTreeMap::new(),
                codes: 0,
                refused: BTreeMap::new(),
                random: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15),
            };
        }
        unreachable!("no gateway charges so");
    }

    async fn run(mut self, kills: u32) {
        let alone = ALONE.lock().await;
        let begun = Instant::now();
        self.bind().await;
        let mut waited = Duration::ZERO;
        for kill in 0..kills {
            let at = Duration::from_millis(10 + self.random() % 391);
            waited += at;
            let [first, end] = [kill, kill + 1].map(|kill| self.numbers.len() * kill as usize / kills as usize);
            let new = self.numbers.get(first..end).unwrap().to_vec();
            self.live(new, at).await;
        }
        let killed = begun.elapsed();
        drop(alone);
        self.rest().await;
        self.compare(kills, [killed, begun.elapsed(), waited]);
        self.sandbox.shutdown().await;
    }

    /// In peace, before the killing begins.
    async fn bind(&mut self) {
        let mut process = self.start();
        let day = BeijingTime::now().format(DateForm::Day8);
        let [number, confirm] = [1, 2].map(|number| format!("{day}B{number:06}"));
        while self.bound.is_none() {
            match timeout(LONG, process.said()).await.unwrap().unwrap() {
                Said::Ready { .. } => {
                    let card = Card::of(&self.card, CUSTOMER);
                    process.ask(&Ask::Bind { number: number.clone(), card }).unwrap();
                }
                Said::Code { .. } => {
                    let code = self.sandbox.code_for(&number, &self.card, None).unwrap().expose().to_owned();
                    let (number, confirm) = (number.clone(), confirm.clone());
                    process.ask(&Ask::BindCode { number, confirm, code }).unwrap();
                }
                Said::Bound { bound } => self.bound = Some(bound),
                Said::Failed { number, why } => unreachable!("{number}: {why}"),
                _ => {}
            }
        }
        assert!(process.finish().unwrap());
    }

    /// One life: as long as this, with new orders one after the other, at any moment of it.
    async fn live(&mut self, new: Vec<String>, long: Duration) {
        let end = Moment::now() + long;
        let mut process = self.start();
        let mut left = new.iter();
        let mut next = None;
        loop {
            match timeout_at(next.map_or(end, |next: Moment| next.min(end)), process.said()).await {
                Ok(Some(said)) => {
                    if let Said::Ready { .. } = said {
                        self.pay(&self.recent, &mut process);
                        next = Some(Moment::now());
                    }
                    self.hear(said, &mut process);
                }
                Ok(None) => break,
                Err(_) if Moment::now() >= end => break,
                Err(_) => {
                    next = left.next().map(|number| {
                        self.pay(std::slice::from_ref(number), &mut process);
                        Moment::now() + Duration::from_millis(self.random() % 25)
                    });
                }
            }
        }
        process.kill().unwrap();
        self.recent = new;
        // What it said before it was killed was said.
        while let Some(said) = process.said().await {
            if let Said::Letter { topic, order } = said {
                self.letter(order.number, topic);
            }
        }
    }

    fn hear(&mut self, said: Said, process: &mut Process) {
        match said {
            Said::Ready { open } => {
                for order in open {
                    *self.found.entry(order.state).or_default() += 1;
                }
            }
            Said::Code { number, step } => {
                // Used already: then the order is on its way.
                if let Some(code) = self.sandbox.code_for(&number, &self.card, step.as_deref()) {
                    self.codes += 1;
                    let _ = process.ask(&Ask::PayCode { number, code: code.expose().to_owned() });
                }
            }
            Said::Letter { topic, order } => self.letter(order.number, topic),
            Said::Failed { why, .. } => *self.refused.entry(why).or_default() += 1,
            Said::Order(_) | Said::Bound { .. } => {}
        }
    }

    /// Those of these that are not known to be final: one may be new, and if it is not, nothing is sent.
    fn pay(&self, numbers: &[String], process: &mut Process) {
        for number in numbers.iter().filter(|number| self.open.contains(*number)) {
            let (bound, card) = (self.bound.clone().unwrap(), Card::of(&self.card, CUSTOMER));
            // It may have been killed by now.
            let _ = process.ask(&Ask::Pay { number: number.clone(), fen: FEN, bound, card });
        }
    }

    fn letter(&mut self, number: String, topic: String) {
        self.open.remove(&number);
        *self.told.entry((number, topic)).or_default() += 1;
    }

    /// A last life, without being killed, until there is nothing left to do.
    async fn rest(&mut self) {
        let mut process = self.start();
        self.pay(&self.numbers, &mut process);
        let begun = Instant::now();
        let mut quiet = false;
        while !quiet {
            assert!(begun.elapsed() < LONG, "{:?} are left", self.rows("SELECT state || ' ' || words FROM orders"));
            while let Ok(Some(said)) = timeout(Duration::from_millis(100), process.said()).await {
                self.hear(said, &mut process);
            }
            let open = "SELECT number FROM orders WHERE kind = 'payment' AND state NOT IN \
                        ('succeeded', 'failed', 'closed', 'manual')";
            let letters = "SELECT number FROM letters WHERE delivered_at IS NULL";
            let orders = self.count("SELECT number FROM orders WHERE kind = 'payment'");
            // On a busy machine an order may have been asked about in vain as often as makes sense. It is still asked, seldom.
            let manual = self.rows("SELECT number FROM orders WHERE state = 'manual'");
            let charged = self.charges().iter().any(|number| manual.contains(number));
            quiet = self.count(open) == 0 && self.count(letters) == 0 && orders == self.numbers.len() && !charged;
        }
        // Notifications that found nobody come again, but not for ever.
        let _ = timeout(Duration::from_secs(4), self.sandbox.notifications_done()).await;
        sleep(Duration::from_millis(100)).await;
        assert!(process.finish().unwrap());
        while let Some(said) = process.said().await {
            if let Said::Letter { topic, order } = said {
                self.letter(order.number, topic);
            }
        }
    }

    fn compare(&self, kills: u32, [killed, all, waited]: [Duration; 3]) {
        let charges = self.charges();
        let charged: BTreeSet<_> = charges.iter().cloned().collect();
        let orders = |state: &str| {
            let rows = format!("SELECT number FROM orders WHERE kind = 'payment' AND state = '{state}'");
            self.rows(&rows).into_iter().collect::<BTreeSet<_>>()
        };
        let succeeded = orders("succeeded");
        let states = ["succeeded", "failed", "closed", "manual"].map(|state| (state, orders(state).len()));
        let acknowledged: Vec<_> = self.sandbox.deliveries().into_iter().filter(|told| told.accepted).collect();
        let noticed: BTreeSet<_> = self.rows("SELECT number FROM notices").into_iter().collect();
        let lost: Vec<_> = acknowledged.iter().filter(|told| !noticed.contains(&told.order)).collect();
        let copies: u32 = self.told.values().map(|times| times - 1).sum();
        println!(
            "{}: {kills} kills after {} ms of life in {} ms, all in {} ms; {} orders: {states:?}; found at a start: {:?}; \
             charges {}, double {}; notifications acknowledged {}, lost {}, copies of letters {copies}, codes {}, refused {:?}, \
             why failed {:?}",
            self.sandbox.id(),
            waited.as_millis(),
            killed.as_millis(),
            all.as_millis(),
            self.numbers.len(),
            self.found,
            charges.len(),
            charges.len() - charged.len(),
            acknowledged.len(),
            lost.len(),
            self.codes,
            self.refused,
            self.rows("SELECT DISTINCT words FROM orders WHERE state = 'failed'"),
        );
        assert_eq!(charges.len(), charged.len(), "charged twice");
        assert_eq!(succeeded, charged, "what is believed to be paid is what is paid");
        assert_eq!(states.iter().map(|(_, orders)| orders).sum::<usize>(), self.numbers.len(), "an order is lost");
        assert!(lost.is_empty(), "acknowledged and not written down: {lost:?}");
        assert!(!acknowledged.is_empty() && !charges.is_empty(), "nothing happened");
        let told: BTreeSet<_> = self.told.keys().map(|(number, _)| number.clone()).collect();
        let untold = states.iter().filter(|(state, _)| *state != "manual");
        let untold = untold.flat_map(|(state, _)| orders(state)).filter(|number| !told.contains(number));
        assert_eq!(untold.collect::<Vec<_>>(), Vec::<String>::new(), "final, and nobody was told");
        assert!(self.told.keys().all(|(_, topic)| topic != "conflict"), "{:?}", self.told);
        assert_eq!(self.count("SELECT number FROM orders WHERE conflict <> 0"), 0);
    }

    /// The orders of which the gateway took money, once for each time.
    fn charges(&self) -> Vec<String> {
        let ledger = self.sandbox.ledger();
        let charges = ledger.entries().iter().filter(|entry| entry.kind == EntryKind::Charge);
        charges.filter(|entry| entry.state != EntryState::Failed).map(|entry| entry.order.clone()).collect()
    }

    fn start(&self) -> Process {
        Process::start(Path::new(env!("CARGO_BIN_EXE_tongbao")), &self.args).unwrap()
    }

    fn db(&self) -> PathBuf {
        self.folder.path().join(DB)
    }

    /// Read without our own code. Only while a merchant runs or after the last, so that what a kill left behind is the merchant's to mend.
    fn rows(&self, sql: &str) -> Vec<String> {
        let db = Connection::open(self.db()).unwrap();
        db.busy_timeout(Duration::from_secs(5)).unwrap();
        let mut rows = db.prepare(sql).unwrap();
        let rows = rows.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }

    fn count(&self, sql: &str) -> usize {
        self.rows(sql).len()
    }

    /// SplitMix64.
    fn random(&mut self) -> u64 {
        self.random = self.random.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.random;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

fn args(sandbox: &AnySandbox, folder: &Path) -> Vec<OsString> {
    let kit = folder.join("kit");
    std::fs::create_dir(&kit).unwrap();
    for file in sandbox.kit_files() {
        let mut options = OpenOptions::new();
        let mut written = options.create_new(true).write(true).mode(0o600).open(kit.join(file.name)).unwrap();
        written.write_all(&file.content).unwrap();
    }
    let port = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port().to_string();
    let db = folder.join(DB);
    let endpoint = sandbox.endpoint();
    let args = ["merchant", "--decide", "--gateway", sandbox.id(), "--endpoint", &endpoint, "--port", &port];
    let args = args.map(OsString::from).into_iter();
    args.chain(["--db".into(), db.into_os_string(), "--kit".into(), kit.into_os_string()]).collect()
}

const DB: &str = "orders.db";
const CUSTOMER: &str = "33150001";
const FEN: u64 = 10;
const LONG: Duration = Duration::from_secs(60);
