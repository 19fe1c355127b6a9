//! Where I stand, what I can do, by when.

mod calendar;
mod due;
mod others;
mod sheet;
mod standing;
mod todo;

use askama::Template;

use super::asked::{Asked, Carried};
use super::{Kind, Page};
use crate::interview;
use crate::told::Line;
use crate::voice::Voice;
use crate::{Check, goals};
use due::DueView;
use sheet::Request;
use standing::Stand;
use todo::PathView;

#[derive(Template)]
#[template(path = "result.html")]
struct Result<'a> {
    voice: Voice<'a>,
    carried: Carried,
    day: String,
    own_day: bool,
    reading: String,
    dues: Vec<DueView>,
    over: Vec<DueView>,
    stands: Vec<Stand>,
    rights: Vec<Stand>,
    unclear: usize,
    open: Vec<PathView>,
    perhaps: Vec<PathView>,
    missing_papers: Vec<String>,
    requests: Vec<Request>,
}

#[derive(Template)]
#[template(path = "no-reading.html")]
struct NoReading<'a> {
    voice: Voice<'a>,
}

/// The page.
pub fn page(check: &Check<'_>, voice: Voice<'_>, asked: &Asked) -> Page {
    let facts = asked.answers.facts(check.program);
    let (stand, rights) = (goals::standing(check.program), goals::rights(check.program));
    let only: Vec<_> = stand.iter().chain(&rights).copied().collect();
    let Some(ask) = interview::ask(check, asked, &facts, &only) else {
        return super::page(voice.t("result-title"), &NoReading { voice });
    };
    let answer = check.door.standing(&ask);
    let disputed = others::of(check, voice, &ask);
    let stands = |ids: &[_]| standing::of(voice, &answer, &disputed, ids);
    let (dues, over) = due::of(voice, &answer, asked.on);
    let (open, perhaps) = todo::of(voice, &answer);
    let all_rights = stands(&rights);
    let unclear = all_rights.iter().filter(|right| right.kind != "says").count();
    let reading = &check.program.readings[ask.reading.at()];
    let result = Result {
        voice,
        carried: asked.carried(check),
        day: voice.day(asked.on),
        own_day: asked.own_day.is_some(),
        reading: voice.law(&format!("reading-{}", reading.name), &reading.labels).words,
        requests: sheet::of(voice, &open, &dues),
        dues,
        over,
        stands: stands(&stand),
        rights: all_rights.into_iter().filter(Stand::is_told).collect(),
        unclear,
        open,
        perhaps,
        missing_papers: missing_papers(voice, asked),
    };
    super::page(voice.t("result-title"), &result)
}

/// The safe days, for a calendar.
pub fn calendar(check: &Check<'_>, voice: Voice<'_>, asked: &Asked) -> Page {
    let facts = asked.answers.facts(check.program);
    let answer = interview::ask(check, asked, &facts, &[]).map(|ask| check.door.standing(&ask));
    let dues = answer.map(|answer| due::of(voice, &answer, asked.on).0).unwrap_or_default();
    let body = calendar::written(voice, &dues, asked.on);
    Page { kind: Kind::Calendar, title: calendar::name(), body }
}

/// What to do about papers that aren't in the hand.
fn missing_papers(voice: Voice<'_>, asked: &Asked) -> Vec<String> {
    let advice = |line: &Line| match line {
        Line::Paper(name, Some(place)) if *place != "with-me" => Some(
            voice
                .with(&format!("advice-{place}"), &[("paper", &voice.t(&format!("paper-{name}")))]),
        ),
        _ => None,
    };
    asked.answers.lines().iter().filter_map(advice).collect()
}
