//! Why nothing was answered, and how a verb ended.

use std::fmt;
use std::process::ExitCode;

use norma::notice::{Notice, Severity, Sources, nearest, render};

use crate::print::clean;

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
        let names: Vec<&str> = names.into_iter().collect();
        let help = match nearest(name, names.iter().copied()) {
            Some(near) => format!("did you mean `{near}`"),
            None if names.is_empty() => format!("the law in use has no {what}"),
            None if names.len() > 20 => "`approdo law list` shows the names".to_string(),
            None => format!(
                "there are {}",
                names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
            ),
        };
        Failure::new(format!("there is no {what} `{}`; {help}", shortened(name)))
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

/// The words, cut where they would drown the message.
fn shortened(words: &str) -> String {
    let clean = clean(words);
    match clean.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &clean[..end]),
        None => clean,
    }
}
