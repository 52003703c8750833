//! Nobody can claim that a message was verified: there is no constructor, and what was verified cannot be changed.

use tongbao_core::Verified;

fn ship(_: &Verified<String>) {}

fn main() {
    ship(&"paid".to_owned());
    let _ = Verified::new("paid".to_owned());
}

fn change(verified: Verified<String>) {
    *verified = "paid".to_owned();
}
