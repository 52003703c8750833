//! `worker`: what this gateway asks of the address of notifications.

use tongbao_sandbox::Config;

use super::GATEWAY;
use crate::worker::configure;
use crate::worker::start::refused;

#[tokio::test]
async fn ports_and_query_strings_that_it_does_not_call_are_refused() {
    let (id, start) = tongbao_sandbox::all().iter().find(|(id, _)| *id == GATEWAY).unwrap();
    let (sandbox, folder) = (start(Config::new()).await.unwrap(), tempfile::tempdir().unwrap());
    configure(&sandbox, folder.path());
    for (url, words) in [
        ("https://shop.example:7999/shop", "use one of 8000 to 9005"),
        ("https://shop.example:9006/shop", "use one of 8000 to 9005"),
        ("https://shop.example/shop?a=b", "has a query string"),
    ] {
        refused(id, folder.path(), url, words);
    }
    sandbox.shutdown().await;
}
