//! Its fields are private.

use tongbao_core::{Proof, Verified};

fn main() {
    let _ = Verified { message: "paid".to_owned(), proof: Proof::Channel };
}
