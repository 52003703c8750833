//! Everything that anybody logs, at every level.

use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Keeps what is logged, by `tracing` and by `log`.
#[derive(Clone, Default)]
pub(crate) struct Logs {
    text: Arc<Mutex<String>>,
    spans: Arc<AtomicU64>,
}

impl Logs {
    /// From now on, for the whole process.
    pub(crate) fn of_everything() -> Self {
        let logs = Self::default();
        tracing::subscriber::set_global_default(logs.clone()).unwrap();
        log::set_boxed_logger(Box::new(logs.clone())).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
        logs
    }

    /// What was logged up to now.
    pub(crate) fn text(&self) -> String {
        self.text.lock().unwrap().clone()
    }

    fn line(&self, head: &str, fields: impl FnOnce(&mut Line)) {
        let mut line = Line(head.to_owned());
        fields(&mut line);
        let mut text = self.text.lock().unwrap();
        text.push_str(&line.0);
        text.push('\n');
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Logs {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.line(span.metadata().name(), |line| span.record(line));
        Id::from_u64(self.spans.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line("", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.line(event.metadata().target(), |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl log::Log for Logs {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.line(&format!("{} {}", record.target(), record.args()), |_| {});
    }

    fn flush(&self) {}
}
