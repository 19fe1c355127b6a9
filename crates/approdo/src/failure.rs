//! Why nothing was answered, and how a verb ended.

use std::fmt;
use std::process::ExitCode;

use answers::{Refusal, clean};
use norma::notice::{Notice, Severity, Sources, render};

/// How a verb ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Answered; status 0.
    Answered,
    /// A check or a case failed; status 1.
    Failed,
}

impl From<Done> for ExitCode {
    fn from(done: Done) -> ExitCode {
        ExitCode::from(match done {
            Done::Answered => 0,
            Done::Failed => 1,
        })
    }
}

/// Unusable input; status 2. It carries the whole message, colours included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(String);

impl Failure {
    /// A failure without a place in a file.
    pub fn new(words: impl Into<String>) -> Failure {
        Failure(format!("error: {}", words.into()))
    }

    /// The message without its first word.
    pub fn words(&self) -> &str {
        self.0.strip_prefix("error: ").unwrap_or(&self.0)
    }

    /// The notices of a file, with their lines of source.
    pub fn noticed(notices: &[Notice], sources: &Sources) -> Failure {
        let shown: Vec<String> = notices.iter().map(|notice| shown(notice, sources)).collect();
        let errors = notices.iter().filter(|notice| notice.severity == Severity::Error).count();
        let counted =
            if errors == 1 { "1 mistake".to_string() } else { format!("{errors} mistakes") };
        Failure(format!("{}\nerror: {counted}; nothing was answered", shown.join("\n")))
    }

    /// Nothing is so named; the nearest name, or the names there are.
    pub fn unknown<'a>(
        what: &str,
        name: &str,
        names: impl IntoIterator<Item = &'a str>,
    ) -> Failure {
        Refusal::unknown(what, name, names).into()
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        let nearest = refusal.nearest.as_deref().unwrap_or("`approdo law list` shows the names");
        Failure::new(format!("{}; {nearest}", refusal.what))
    }
}

/// A notice for a reader, whatever the file holds.
pub fn shown(notice: &Notice, sources: &Sources) -> String {
    let help = notice.help.as_deref().map(clean);
    render(&Notice { message: clean(&notice.message), help, ..notice.clone() }, sources, true)
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
