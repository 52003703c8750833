//! What was found out, step by step.

use std::io::{self, Write};

use anstream::adapter::strip_str;
use serde_json::{Map, Value as Json, json};

use crate::failure::Failure;
use crate::interfaces::write_json;
use crate::look::{BAD, FAINT, GOOD, STRONG, paint};

/// One step.
#[derive(Debug)]
pub(crate) struct Step {
    title: &'static str,
    verdict: Verdict,
    lines: Vec<String>,
    facts: Map<String, Json>,
}

/// What a step says about the message.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Verdict {
    /// As it should be.
    Fine,
    /// Not as it should be: the message is not believed, or cannot be sent.
    Wrong,
    /// Only told.
    Told,
}

impl Step {
    /// A step whose result was checked and is as it should be.
    pub(crate) fn fine(title: &'static str, line: impl Into<String>) -> Self {
        Self::new(title, Verdict::Fine).line(line)
    }

    /// A step that found a fault.
    pub(crate) fn wrong(title: &'static str, line: impl Into<String>) -> Self {
        Self::new(title, Verdict::Wrong).line(line)
    }

    /// A step that only tells.
    pub(crate) fn told(title: &'static str, line: impl Into<String>) -> Self {
        Self::new(title, Verdict::Told).line(line)
    }

    fn new(title: &'static str, verdict: Verdict) -> Self {
        Self { title, verdict, lines: Vec::new(), facts: Map::new() }
    }

    /// One more line; several if there are line breaks in it.
    pub(crate) fn line(mut self, line: impl Into<String>) -> Self {
        self.lines.extend(line.into().lines().map(str::to_owned));
        self
    }

    /// More lines.
    pub(crate) fn lines(mut self, lines: impl IntoIterator<Item = String>) -> Self {
        self.lines.extend(lines);
        self
    }

    /// A fact for machines.
    pub(crate) fn fact(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    /// Whether it found a fault.
    pub(crate) fn is_wrong(&self) -> bool {
        self.verdict == Verdict::Wrong
    }
}

/// All steps about one message.
#[derive(Debug)]
pub(crate) struct Report {
    /// What is looked at.
    pub(crate) subject: String,
    /// In the order in which they were taken.
    pub(crate) steps: Vec<Step>,
    /// The last word if nothing is wrong, and if something is.
    pub(crate) verdicts: [&'static str; 2],
}

impl Report {
    /// Writes it.
    ///
    /// # Errors
    ///
    /// A step that found a fault is a failed check.
    pub(crate) fn write(&self, json: bool, out: &mut dyn Write) -> Result<(), Failure> {
        if json {
            write_json(out, &self.machine())?
        } else {
            self.human(out)?
        }
        if self.is_fine() { Ok(()) } else { Err(Failure::reported()) }
    }

    /// Whether no step found a fault.
    pub(crate) fn is_fine(&self) -> bool {
        !self.steps.iter().any(Step::is_wrong)
    }

    fn human(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}\n", paint(STRONG, &self.subject))?;
        for (at, step) in self.steps.iter().enumerate() {
            let (style, mark) = match step.verdict {
                Verdict::Fine => (GOOD, '✓'),
                Verdict::Wrong => (BAD, '✗'),
                Verdict::Told => (FAINT, '·'),
            };
            writeln!(out, "{} {} {}", at + 1, paint(style, mark), paint(STRONG, step.title))?;
            step.lines.iter().try_for_each(|line| writeln!(out, "{:4}{line}", ""))?;
        }
        let style = if self.is_fine() { GOOD } else { BAD };
        writeln!(out, "\n{}", paint(style, self.verdict()))
    }

    fn machine(&self) -> Json {
        let steps = self.steps.iter().map(|step| {
            let verdict = match step.verdict {
                Verdict::Fine => "fine",
                Verdict::Wrong => "wrong",
                Verdict::Told => "told",
            };
            let lines: Vec<_> = step.lines.iter().map(|line| strip_str(line).to_string()).collect();
            json!({ "step": step.title, "verdict": verdict, "lines": lines, "facts": step.facts })
        });
        json!({
            "subject": self.subject,
            "ok": self.is_fine(),
            "verdict": self.verdict(),
            "steps": steps.collect::<Vec<_>>(),
        })
    }

    fn verdict(&self) -> &'static str {
        let [fine, wrong] = self.verdicts;
        if self.is_fine() { fine } else { wrong }
    }
}
