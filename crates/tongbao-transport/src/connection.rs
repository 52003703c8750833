//! Knows whether a call got a connection.
//!
//! Bytes of a request can only be handed to the operating system through a connection, so a call that never had one has sent nothing.
//! The HTTP client's own errors do not say that reliably: its overall timeout, for one, looks the same before and after. Therefore
//! its connector is wrapped: it leaves a mark in the call that asks for a connection, *before* the client gets it. The mark can only
//! be missing if there is no connection: connections are not pooled, and the connector refuses to work for nobody in particular.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use tongbao_core::BoxError;
use tower_layer::Layer;
use tower_service::Service;

use crate::transport::BoxFuture;

tokio::task_local! {
    static CONNECTED: Arc<AtomicBool>;
}

/// Runs a call. Also answers whether it may have had a connection.
pub(crate) async fn watch<T>(call: impl Future<Output = T>) -> (T, bool) {
    let connected = Arc::new(AtomicBool::new(false));
    let answer = CONNECTED.scope(Arc::clone(&connected), call).await;
    (answer, connected.load(Ordering::SeqCst))
}

/// Wraps the connector of the HTTP client.
#[derive(Clone, Copy)]
pub(crate) struct Watch;

impl<S> Layer<S> for Watch {
    type Service = Watched<S>;

    fn layer(&self, connector: S) -> Watched<S> {
        Watched(connector)
    }
}

#[derive(Clone)]
pub(crate) struct Watched<S>(S);

impl<S, Target> Service<Target> for Watched<S>
where
    S: Service<Target, Error = BoxError>,
    S::Response: 'static,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<S::Response, BoxError>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, target: Target) -> Self::Future {
        // Without a call to leave the mark in, a connection would go unnoticed.
        let Ok(connected) = CONNECTED.try_with(Arc::clone) else {
            return Box::pin(async { Err("a connection was asked for outside of a call".into()) });
        };
        let connecting = self.0.call(target);
        Box::pin(async move {
            let connection = connecting.await?;
            connected.store(true, Ordering::SeqCst);
            Ok(connection)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn connection_leaves_its_mark_in_the_call() {
        let (answer, connected) = watch(async { Watch.layer(Connector(true)).call(()).await }).await;
        assert!(answer.is_ok() && connected);
    }

    #[tokio::test]
    async fn failed_connection_leaves_no_mark() {
        let (answer, connected) = watch(async { Watch.layer(Connector(false)).call(()).await }).await;
        assert!(answer.is_err() && !connected);
    }

    #[tokio::test]
    async fn nobody_gets_a_connection_outside_of_a_call() {
        assert!(Watch.layer(Connector(true)).call(()).await.is_err());
        let background = async { tokio::spawn(Watch.layer(Connector(true)).call(())).await.unwrap() };
        let (answer, connected) = watch(background).await;
        assert!(answer.is_ok() && connected, "asked for within the call, made elsewhere: marked all the same");
        let (answer, connected) = watch(tokio::spawn(async { Watch.layer(Connector(true)).call(()).await })).await;
        assert!(answer.unwrap().is_err() && !connected, "asked for elsewhere: refused");
    }

    struct Connector(bool);

    impl Service<()> for Connector {
        type Response = ();
        type Error = BoxError;
        type Future = BoxFuture<'static, Result<(), BoxError>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, (): ()) -> Self::Future {
            let works = self.0;
            Box::pin(async move {
                tokio::task::yield_now().await;
                if works { Ok(()) } else { Err("refused".into()) }
            })
        }
    }
}
