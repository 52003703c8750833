//! The example runs as its comment says, with every gateway.

#![cfg(test)]
#![cfg(unix)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use tongbao_core::BeijingTime;
use tongbao_core::schema::DateForm;

/// The running program. It ends with the test.
struct Shop {
    child: Child,
    out: BufReader<ChildStdout>,
    address: String,
    number: String,
}

impl Shop {
    fn start(gateway: &str) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_shop"))
            .args([gateway, "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let number = format!("{}000003", BeijingTime::now().format(DateForm::Day8));
        let mut shop = Self { out, child, address: String::new(), number };
        let line = shop.line();
        let address = line.split_once("http://").unwrap().1.split(',').next().unwrap();
        address.clone_into(&mut shop.address);
        shop
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// The rest of the next line that begins so.
    fn until(&mut self, beginning: &str) -> String {
        loop {
            let line = self.line();
            assert_ne!(line, "", "nothing more is said");
            if let Some(rest) = line.strip_prefix(beginning) {
                return rest.to_owned();
            }
        }
    }

    /// Status and body of the answer.
    fn ask(&self, verb: &str, path: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        let head = format!("{verb} {path} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\nContent-Length: {length}\r\n");
        write!(stream, "{head}Content-Type: application/json\r\n\r\n{body}").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }

    fn pay(&self, fen: u64) -> (u16, String) {
        let number = &self.number;
        self.ask("POST", "/pay", &format!(r#"{{"number":"{number}","fen":{fen},"subject":"tea"}}"#))
    }

    fn wait_until_paid(&self) {
        let began = Instant::now();
        loop {
            let (status, body) = self.ask("GET", &format!("/orders/{}", self.number), "");
            assert_eq!(status, 200, "{body}");
            if body.contains("succeeded") {
                return;
            }
            assert!(began.elapsed() < Duration::from_secs(20), "{body}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_file(std::env::temp_dir().join(format!("tongbao-shop-{}.db", self.child.id())));
    }
}

#[test]
fn an_order_is_paid_once_and_the_shop_stops_cleanly() {
    for ((gateway, _), signal) in tongbao_sandbox::all().iter().zip(["-INT", "-TERM"].into_iter().cycle()) {
        let mut shop = Shop::start(gateway);
        let (status, body) = shop.pay(1000);
        assert_eq!(status, 200, "{gateway}: {body}");
        if body.contains("needs-customer") {
            let code = shop.until("the phone of the customer shows ");
            let (status, body) = shop.ask("POST", &format!("/orders/{}/code", shop.number), &code);
            assert_eq!(status, 200, "{gateway}: {body}");
        }
        shop.wait_until_paid();
        let (status, body) = shop.pay(1000);
        assert_eq!((status, body.contains("succeeded")), (200, true), "{gateway}: {body}");
        assert_eq!(shop.pay(2000).0, 409, "{gateway}");
        assert_eq!(shop.ask("GET", "/orders/T2", "").0, 404, "{gateway}");

        let told = shop.until(&format!("payment {} is ", shop.number));
        assert!(told.starts_with("succeeded"), "{gateway}: {told}");
        let stop = Command::new("kill").args([signal, &shop.child.id().to_string()]).status().unwrap();
        assert!(stop.success());
        assert_eq!(shop.line(), "stopped", "{gateway}");
        assert!(shop.child.wait().unwrap().success(), "{gateway}");
    }
}
