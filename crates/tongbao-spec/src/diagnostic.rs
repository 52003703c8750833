//! Mistakes with file, line and caret, and the report that shows all of them.

use std::cell::RefCell;
use std::error::Error;
use std::fmt;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// One mistake in a spec.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Diagnostic {
    /// The file, as the caller named it.
    pub file: String,
    /// Where in the file, in bytes. Empty where the mistake is about the file as a whole.
    pub span: Range<usize>,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1 in characters.
    pub column: usize,
    /// What is wrong.
    pub title: String,
    /// What to write instead, in a few words. Stands at the span.
    pub label: String,
    /// What else helps.
    pub help: Option<String>,
}

/// Every mistake of one run, sorted by file and position.
#[derive(Clone, Debug)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    sources: Vec<Source>,
}

impl Report {
    /// The mistakes, sorted by file and position.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// All mistakes in the manner of rustc, and how many there are in how many files.
    #[must_use]
    pub fn render(&self, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let mut text = String::new();
        for diagnostic in &self.diagnostics {
            text.push_str(&renderer.render(&[self.group(diagnostic)]));
            text.push_str("\n\n");
        }
        let files: Vec<&str> = self.diagnostics.iter().map(|diagnostic| diagnostic.file.as_str()).collect();
        let files = files.chunk_by(|one, next| one == next).count();
        let mistakes = self.diagnostics.len();
        let plural = |count, one, many| if count == 1 { one } else { many };
        text.push_str(&format!(
            "{mistakes} {} in {files} {}",
            plural(mistakes, "mistake", "mistakes"),
            plural(files, "file", "files")
        ));
        text
    }

    pub(crate) const fn empty() -> Self {
        Self { diagnostics: Vec::new(), sources: Vec::new() }
    }

    fn group<'a>(&'a self, diagnostic: &'a Diagnostic) -> Group<'a> {
        let title = Level::ERROR.primary_title(diagnostic.title.as_str());
        let source = self.sources.iter().find(|source| source.name == diagnostic.file);
        let group = match source.filter(|source| !source.text.is_empty()) {
            Some(source) => title.element(
                Snippet::source(source.text.as_str())
                    .path(source.name.as_str())
                    .annotation(AnnotationKind::Primary.span(diagnostic.span.clone()).label(diagnostic.label.as_str())),
            ),
            None => title
                .element(Origin::path(diagnostic.file.as_str()))
                .element(Level::HELP.message(diagnostic.label.as_str())),
        };
        match &diagnostic.help {
            Some(help) => group.element(Level::HELP.message(help.as_str())),
            None => group,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl Error for Report {}

/// A file with its text.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// As the caller named it.
    pub(crate) name: String,
    pub(crate) text: String,
}

/// A piece of one of the files.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Span {
    /// The index of the file among the sources.
    pub(crate) file: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Collects mistakes while the spec is read, so that one run reports all of them.
#[derive(Debug, Default)]
pub(crate) struct Faults(RefCell<Vec<Mistake>>);

#[derive(Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Mistake {
    span: Span,
    title: String,
    label: String,
    help: Option<String>,
}

impl Faults {
    /// Notes a mistake: what is wrong, and at the span what to write instead.
    pub(crate) fn add(&self, span: Span, title: impl Into<String>, label: impl Into<String>) {
        self.push(Mistake { span, title: title.into(), label: label.into(), help: None });
    }

    /// Notes a mistake that needs more words than fit beside the line.
    pub(crate) fn add_with_help(
        &self,
        span: Span,
        title: impl Into<String>,
        label: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Mistake { span, title: title.into(), label: label.into(), help: Some(help.into()) });
    }

    /// How many mistakes there are so far: whoever reads something can tell whether it was sound.
    pub(crate) fn count(&self) -> usize {
        self.0.borrow().len()
    }

    /// `Err` with all mistakes, if there are any. The sources must be sorted by name.
    pub(crate) fn finish(self, sources: Vec<Source>) -> Result<(), Report> {
        let mut mistakes = self.0.into_inner();
        if mistakes.is_empty() {
            return Ok(());
        }
        mistakes.sort();
        mistakes.dedup();
        let locate = |mistake: Mistake| {
            let source = sources.get(mistake.span.file);
            let before = source.and_then(|source| source.text.get(..mistake.span.start)).unwrap_or_default();
            Diagnostic {
                file: source.map(|source| source.name.clone()).unwrap_or_default(),
                span: mistake.span.start..mistake.span.end,
                line: before.matches('\n').count().saturating_add(1),
                column: before.chars().rev().take_while(|letter| *letter != '\n').count().saturating_add(1),
                title: mistake.title,
                label: mistake.label,
                help: mistake.help,
            }
        };
        let diagnostics = mistakes.into_iter().map(locate).collect();
        Err(Report { diagnostics, sources })
    }

    fn push(&self, mistake: Mistake) {
        self.0.borrow_mut().push(mistake);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "format = 1\nauthCode = { need = \"C\", zh = \"付款码\", also = [] }\n";

    fn report(spans: &[(usize, usize)]) -> Report {
        let faults = Faults::default();
        for (start, end) in spans {
            faults.add(Span { file: 0, start: *start, end: *end }, "something is wrong", "write it right");
        }
        faults.finish(vec![Source { name: "acme.toml".into(), text: TEXT.into() }]).expect_err("there are mistakes")
    }

    #[test]
    fn nothing_wrong_is_no_report() {
        assert!(Faults::default().finish(Vec::new()).is_ok());
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        let at = TEXT.find("also").expect("the text has it");
        let report = report(&[(at, at + 4)]);
        assert_eq!((report.diagnostics[0].line, report.diagnostics[0].column), (2, 38));
    }

    #[test]
    fn mistakes_are_sorted_and_said_once() {
        let report = report(&[(11, 19), (0, 6), (11, 19)]);
        let starts: Vec<usize> = report.diagnostics().iter().map(|diagnostic| diagnostic.span.start).collect();
        assert_eq!(starts, [0, 11]);
    }

    #[test]
    fn a_report_reads_like_rustc() {
        let expected = r#"error: something is wrong
 --> acme.toml:2:1
  |
2 | authCode = { need = "C", zh = "付款码", also = [] }
  | ^^^^^^^^ write it right

1 mistake in 1 file"#;
        assert_eq!(report(&[(11, 19)]).to_string(), expected);
    }

    #[test]
    fn colour_is_there_only_on_demand() {
        let report = report(&[(11, 19)]);
        assert!(report.render(true).contains('\u{1b}'));
        assert!(!report.to_string().contains('\u{1b}'));
    }

    #[test]
    fn a_file_without_text_is_named_all_the_same() {
        let faults = Faults::default();
        faults.add(Span::default(), "cannot read the file", "it is not there");
        let sources = vec![Source { name: "gone.toml".into(), text: String::new() }];
        let text = faults.finish(sources).expect_err("there is a mistake").to_string();
        assert_eq!(text, "error: cannot read the file\n--> gone.toml\n = help: it is not there\n\n1 mistake in 1 file");
    }
}
