//! An answer as a page shows it: each finding with its state, value, articles and warnings; terms and paths.

use norma::finding::{Answer, Cited, Due, Finding, PathFinding, State, Warning};
use norma::program::Value;

use super::source::program;
use super::statement::question_link;
use super::words::{Day, Link, Marked};
use crate::shell::Shell;

/// The answer.
pub struct Answered {
    /// One a conclusion.
    pub findings: Vec<Found>,
    /// Terms that concern the person.
    pub deadlines: Vec<Term>,
    /// What can be done, or might.
    pub paths: Vec<Way>,
}

/// A finding.
pub struct Found {
    /// The question.
    pub question: Link,
    /// `known`, `unknown` …
    pub state: &'static str,
    /// The value, or the state in words.
    pub value: Marked,
    /// `high`, `medium`, `low`.
    pub confidence: &'static str,
    /// The rule that decided.
    pub decided_by: Option<String>,
    /// The provisions it rests on.
    pub articles: Vec<Link>,
    /// Facts that can change it.
    pub missing: Vec<String>,
    /// What a reader must be told.
    pub warnings: Vec<Warned>,
}

/// A warning.
pub struct Warned {
    /// What kind, in words.
    pub kind: String,
    /// The words that fill it.
    pub words: Marked,
}

/// A term.
pub struct Term {
    /// What must be done.
    pub link: Link,
    /// The last day, if known.
    pub due: Option<Day>,
    /// The safe day.
    pub safe: Option<Day>,
    /// Where it stands.
    pub article: Link,
}

/// A path that is open, or may be.
pub struct Way {
    /// What it is.
    pub link: Link,
    /// Whether it is surely open.
    pub open: bool,
    /// Until when.
    pub last_day: Option<Day>,
}

impl Answered {
    /// An answer in the reader's words.
    pub fn of(shell: &Shell, answer: &Answer) -> Answered {
        let ways = answer.paths.iter().filter(|path| path.open != Some(false));
        Answered {
            findings: answer.findings.iter().map(|finding| found(shell, finding)).collect(),
            deadlines: answer.deadlines.iter().map(|due| term(shell, due)).collect(),
            paths: ways.map(|path| way(shell, path)).collect(),
        }
    }
}

fn found(shell: &Shell, finding: &Finding) -> Found {
    let state = match &finding.state {
        State::Known(_) => "known",
        State::Unknown => "unknown",
        State::Conflict(_) => "conflict",
        State::Unwritten => "unwritten",
        State::NotApplicable => "not-applicable",
    };
    let value = match &finding.state {
        State::Known(Some(value)) => in_words(shell, value),
        State::Known(None) => Marked::plain(shell, shell.t("law-value-absent")),
        _ => Marked::plain(shell, shell.t(&format!("law-answer-{state}"))),
    };
    Found {
        question: question_link(shell, finding.conclusion),
        state,
        value,
        confidence: answers::json::confidence(finding.confidence),
        decided_by: finding.decided_by.clone(),
        articles: finding.articles.iter().map(|cited| article(shell, cited)).collect(),
        missing: finding.missing.clone(),
        warnings: finding.warnings.iter().map(|warning| warned(shell, warning)).collect(),
    }
}

fn warned(shell: &Shell, warning: &Warning) -> Warned {
    Warned {
        kind: shell.t(&format!("law-warning-{}", warning.code)),
        words: Marked::english(shell, warning.words.as_str()),
    }
}

fn term(shell: &Shell, due: &Due) -> Term {
    let deadline = &program().deadlines[due.deadline.at()];
    let words = Marked::law(
        shell,
        &format!("deadline-{}", deadline.name),
        &deadline.labels,
        &deadline.name,
    );
    Term {
        link: Link { href: shell.to(&format!("/law/deadlines/{}", deadline.name)), words },
        due: due.due.map(Day),
        safe: due.safe.map(Day),
        article: article(shell, &due.article),
    }
}

fn way(shell: &Shell, path: &PathFinding) -> Way {
    let own = &program().paths[path.path.at()];
    let words = Marked::law(shell, &format!("path-{}", own.name), &own.labels, &own.name);
    Way {
        link: Link { href: shell.to(&format!("/law/paths/{}", own.name)), words },
        open: path.open == Some(true),
        last_day: path.last_day.map(Day),
    }
}

fn article(shell: &Shell, cited: &Cited) -> Link {
    let words = Marked::english(shell, format!("{}: {}", cited.reference, cited.heading));
    Link { href: shell.to(&format!("/law/{}", cited.reference)), words }
}

/// A value in the reader's words.
pub fn in_words(shell: &Shell, value: &Value) -> Marked {
    let counted = |name: &str, n: i64| Marked::plain(shell, shell.t1(name, "n", &n.to_string()));
    match value {
        Value::YesNo(yes) => Marked::plain(shell, shell.t(if *yes { "yes" } else { "no" })),
        Value::Choice(of, place) => {
            let list = &program().enumerations[of.at()];
            match list.values.get(*place as usize) {
                Some((name, labels)) => {
                    Marked::law(shell, &format!("value-{}-{name}", list.name), labels, name)
                }
                None => Marked::plain(shell, ""),
            }
        }
        Value::Date(day) => Marked::plain(shell, Day(*day).short()),
        Value::Days(n) => counted("law-value-days", *n),
        Value::Months(n) => counted("law-value-months", *n),
        Value::Money(..) => Marked::plain(
            shell,
            shell.t1("law-value-euro", "n", &answers::json::written(program(), value)),
        ),
        _ => Marked::plain(shell, answers::json::written(program(), value)),
    }
}
