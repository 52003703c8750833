//! A secret has no `Display` and no `Serialize`.

use tongbao_core::{Pan, Secret};

fn main() {
    let card = Secret::<Pan>::from("6217003320034459100");
    println!("{card}");
    let _ = serde_json::to_string(&card);
}
