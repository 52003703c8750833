//! The bank, in a process of its own as seen from the shops: it charges, counts, and does not always answer.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// How often each order was charged.
type Charges = Arc<Mutex<BTreeMap<String, u32>>>;

pub(crate) struct Bank {
    address: String,
    charges: Charges,
}

impl Bank {
    pub(crate) fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (address, charges) = (listener.local_addr().unwrap().to_string(), Charges::default());
        let book = Arc::clone(&charges);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let book = Arc::clone(&book);
                thread::spawn(move || serve(stream, &book));
            }
        });
        Self { address, charges }
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn charges(&self) -> BTreeMap<String, u32> {
        self.charges.lock().unwrap().clone()
    }
}

/// One request: `charge NUMBER` or `query NUMBER`, and one word for an answer.
fn serve(mut stream: TcpStream, book: &Charges) {
    let mut line = String::new();
    if BufReader::new(&stream).read_line(&mut line).is_err() {
        return;
    }
    let Some((verb, number)) = line.trim().split_once(' ') else { return };
    let mut book = book.lock().unwrap();
    if verb == "charge" {
        *book.entry(number.to_owned()).or_default() += 1;
        // Charged, and nobody hears of it: every tenth.
        if number.ends_with('7') {
            return;
        }
    }
    let word = if book.contains_key(number) { "succeeded" } else { "not-found" };
    let _ = stream.write_all(word.as_bytes());
}
