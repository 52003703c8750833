//! Colours. Streams of `anstream` drop them where no terminal shows them, or where `NO_COLOR` is set.

use std::fmt::Display;

use anstyle::{AnsiColor, Style};

/// Names that the reader looks for.
pub(crate) const STRONG: Style = Style::new().bold();
/// Headings of tables, and what can be skipped.
pub(crate) const FAINT: Style = Style::new().dimmed();
/// Proved, or as it should be.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
/// Refused, or not as it should be.
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();
/// Open, or worth a second look.
pub(crate) const DOUBT: Style = AnsiColor::Yellow.on_default();

/// Text in a style.
pub(crate) fn paint(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}
