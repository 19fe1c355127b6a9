//! The sheet to take along: what is asked, by which article, at which office; nothing of the person's story.

use super::due::DueView;
use super::todo::PathView;
use crate::voice::{Phrase, Voice};

/// One request.
pub struct Request {
    /// What is asked.
    pub what: Phrase,
    /// The same in Italian, for whoever sits at the desk.
    pub italian: String,
    /// The office, as its door says.
    pub office: Option<String>,
    /// The article: act and division.
    pub article: Option<String>,
    /// By when.
    pub by: Option<String>,
}

/// The terms first, then what can be asked for.
pub fn of(voice: Voice<'_>, open: &[PathView], dues: &[DueView]) -> Vec<Request> {
    let due = |due: &DueView| Request {
        what: due.label.clone(),
        italian: deadline_label(voice, &due.code),
        office: None,
        article: Some(format!("{}, {}", due.article.act, due.article.heading)),
        by: due.safe.clone(),
    };
    let path = |path: &PathView| Request {
        what: path.label.clone(),
        italian: path_label(voice, &path.code),
        office: Some(path.office.clone()),
        article: path
            .articles
            .first()
            .map(|article| format!("{}, {}", article.act, article.heading)),
        by: path.last_day.clone(),
    };
    dues.iter().filter(|due| due.certain).map(due).chain(open.iter().map(path)).collect()
}

fn deadline_label(voice: Voice<'_>, name: &str) -> String {
    let deadline = voice.program.deadline_named(name).map(|id| &voice.program.deadlines[id.at()]);
    deadline.and_then(|it| it.labels.get("it")).cloned().unwrap_or_default()
}

fn path_label(voice: Voice<'_>, name: &str) -> String {
    let path = voice.program.path_named(name).map(|id| &voice.program.paths[id.at()]);
    path.and_then(|it| it.labels.get("it")).cloned().unwrap_or_default()
}
