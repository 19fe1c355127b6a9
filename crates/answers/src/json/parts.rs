//! Deadlines, paths, and what is pending.

use calendar::Date;
use serde::Serialize;

use norma::finding::{Due, PathFinding};
use norma::program::{EventId, Program, TermUnit};

use super::finding::{CitedForm, WarningForm};
use crate::Lang;

#[derive(Serialize)]
pub(super) struct DeadlineForm<'a> {
    name: &'a str,
    start: Option<Date>,
    due: Option<Date>,
    earliest: Option<Date>,
    safe: Option<Date>,
    safe_by: Option<&'a str>,
    calendar: Option<&'a str>,
    article: CitedForm<'a>,
    if_missed: Option<String>,
    certain: bool,
    missing: &'a [String],
    warnings: Vec<WarningForm<'a>>,
}

impl<'a> DeadlineForm<'a> {
    pub(super) fn of(program: &'a Program, lang: Lang, due: &'a Due) -> DeadlineForm<'a> {
        let deadline = &program.deadlines[due.deadline.at()];
        let missed = &deadline.if_missed;
        DeadlineForm {
            name: &deadline.name,
            start: due.start,
            due: due.due,
            earliest: due.earliest,
            safe: due.safe,
            safe_by: due.safe_by.map(|reading| program.readings[reading.at()].name.as_str()),
            calendar: deadline
                .calendar
                .map(|calendar| program.calendars[calendar.at()].name.as_str()),
            article: CitedForm::of(&due.article),
            if_missed: (!missed.is_empty()).then(|| lang.label(missed, "")),
            certain: due.certain,
            missing: &due.missing,
            warnings: due.warnings.iter().map(WarningForm::of).collect(),
        }
    }
}

#[derive(Serialize)]
pub(super) struct PathForm<'a> {
    name: &'a str,
    label: String,
    requirements: Vec<RequirementForm<'a>>,
    last_day: Option<Date>,
    authority: Option<&'a str>,
    papers: Vec<String>,
    fee: Option<String>,
    appeal: Option<String>,
    takes: Option<TakesForm>,
    articles: Vec<CitedForm<'a>>,
    open: &'static str,
    missing: &'a [String],
    warnings: Vec<WarningForm<'a>>,
}

#[derive(Serialize)]
struct RequirementForm<'a> {
    name: &'a str,
    label: String,
    state: &'static str,
}

/// The term the office has: `{"amount": 60, "unit": "days"}`.
#[derive(Serialize)]
struct TakesForm {
    amount: u32,
    unit: TermUnit,
}

impl<'a> PathForm<'a> {
    pub(super) fn of(program: &'a Program, lang: Lang, found: &'a PathFinding) -> PathForm<'a> {
        let path = &program.paths[found.path.at()];
        let labels = path.requires.iter().map(|need| &need.labels);
        let requirements = found.requirements.iter().zip(labels);
        PathForm {
            name: &path.name,
            label: lang.label(&path.labels, &path.name),
            requirements: requirements
                .map(|((name, met), labels)| RequirementForm {
                    name,
                    label: lang.label(labels, name),
                    state: perhaps(*met),
                })
                .collect(),
            last_day: found.last_day,
            authority: path.authority.as_deref(),
            papers: path.papers.iter().map(|paper| lang.label(paper, "")).collect(),
            fee: found.fee.as_ref().map(|fee| program.value_in_words(fee)),
            appeal: (!path.appeal.is_empty()).then(|| lang.label(&path.appeal, "")),
            takes: path.takes.map(|term| TakesForm { amount: term.amount, unit: term.unit }),
            articles: found.articles.iter().map(CitedForm::of).collect(),
            open: perhaps(found.open),
            missing: &found.missing,
            warnings: found.warnings.iter().map(WarningForm::of).collect(),
        }
    }
}

fn perhaps(met: Option<bool>) -> &'static str {
    match met {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    }
}

#[derive(Serialize)]
pub(super) struct PendingForm<'a> {
    event: &'a str,
    act: &'a str,
    filed: Date,
    published: Date,
    effect: Date,
}

impl<'a> PendingForm<'a> {
    pub(super) fn of(program: &'a Program, id: EventId) -> PendingForm<'a> {
        let event = &program.events[id.at()];
        let act = program.provisions[event.by.at()].act;
        PendingForm {
            event: &event.name,
            act: &program.acts[act.at()].id,
            filed: event.filed,
            published: event.published,
            effect: event.effect,
        }
    }
}
