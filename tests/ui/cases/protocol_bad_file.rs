//! Mistakes in a gateway's file come with file, line and column, all in one run.

mod badpay {
    tongbao_macros::protocol!("private_bad.toml");
}

mod missing {
    tongbao_macros::protocol!("not_there.toml");
}

fn main() {}
