//! Every gateway, side by side.

use tongbao_sandbox::{StartFn, all};

/// Runs this for every gateway at once, and fails if one of them did. What they answer comes back in the list's order.
pub(crate) async fn each<T: Send + 'static, F>(run: fn(&'static str, StartFn) -> F) -> Vec<T>
where
    F: Future<Output = T> + Send + 'static,
{
    assert!(!all().is_empty());
    let running: Vec<_> = all().iter().map(|&(id, start)| (id, tokio::spawn(run(id, start)))).collect();
    let mut done = Vec::new();
    let mut failed = Vec::new();
    for (id, task) in running {
        match task.await {
            Ok(result) => done.push(result),
            Err(error) => failed.push(format!("{id}: {error}")),
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    done
}
