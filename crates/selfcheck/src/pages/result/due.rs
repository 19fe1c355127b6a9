//! By when: the safe day first.

use calendar::Date;
use norma::finding::{Answer, Due};

use crate::voice::{Article, Phrase, Voice};

/// A term, as it is shown.
pub struct DueView {
    /// Its name in the law.
    pub code: String,
    /// What is to be done.
    pub label: Phrase,
    /// The day by which whoever acts is in time, whatever is in doubt.
    pub safe: Option<String>,
    /// The same, for a calendar.
    pub safe_day: Option<Date>,
    /// The last day by the reading asked for, when it is another.
    pub due: Option<String>,
    /// What it runs from.
    pub start: Option<String>,
    /// By whose reading it ends so soon.
    pub safe_by: Option<String>,
    /// Days left to the safe day.
    pub left: Option<String>,
    /// Few of them.
    pub urgent: bool,
    /// It surely concerns the person.
    pub certain: bool,
    /// What follows when it is missed.
    pub missed: Phrase,
    /// Where it stands.
    pub article: Article,
}

/// So few days are few.
const URGENT_DAYS: i64 = 10;

/// The terms that still run, and those that are over.
pub fn of(voice: Voice<'_>, answer: &Answer, on: Date) -> (Vec<DueView>, Vec<DueView>) {
    let is_over = |due: &&Due| due.due.or(due.safe).is_some_and(|last| last < on);
    // A term that only perhaps concerns the person, from nobody knows when, tells them nothing.
    let told = |due: &&Due| due.certain || due.safe.or(due.earliest).is_some();
    let (over, runs): (Vec<&Due>, Vec<&Due>) =
        answer.deadlines.iter().filter(told).partition(is_over);
    let views = |dues: Vec<&Due>| dues.into_iter().map(|due| view(voice, due, on)).collect();
    (views(runs), views(over))
}

fn view(voice: Voice<'_>, due: &Due, on: Date) -> DueView {
    let deadline = &voice.program.deadlines[due.deadline.at()];
    let name = format!("deadline-{}", deadline.name);
    let safe = due.safe.or(due.earliest);
    let left = safe.map(|safe| calendar::days_between(on, safe)).filter(|left| *left >= 0);
    let reading = |id: norma::program::ReadingId| {
        let reading = &voice.program.readings[id.at()];
        voice.law(&format!("reading-{}", reading.name), &reading.labels).words
    };
    DueView {
        code: deadline.name.clone(),
        label: voice.law(&name, &deadline.labels),
        safe: safe.map(|day| voice.day(day)),
        safe_day: safe,
        due: due.due.filter(|due| Some(*due) != safe).map(|day| voice.day(day)),
        start: due.start.map(|day| voice.day(day)),
        safe_by: due.safe_by.map(reading),
        left: left.map(|left| voice.with("days-left", &[("n", &left.to_string())])),
        urgent: left.is_some_and(|left| left <= URGENT_DAYS),
        certain: due.certain,
        missed: voice.law(&format!("{name}.missed"), &deadline.if_missed),
        article: voice.cited(&due.article),
    }
}
