//! Check your answers: each can be changed.

use askama::Template;

use super::Page;
use super::asked::{Asked, Carried};
use crate::Check;
use crate::told::{Line, Place};
use crate::voice::Voice;
use norma::facts::Told;

#[derive(Template)]
#[template(path = "review.html")]
struct Review<'a> {
    voice: Voice<'a>,
    carried: Carried,
    answers: Vec<Answered>,
    day: Option<String>,
}

struct Answered {
    place: usize,
    about: String,
    said: String,
}

/// The page.
pub fn page(check: &Check<'_>, voice: Voice<'_>, asked: &Asked) -> Page {
    let lines = asked.answers.lines().iter().enumerate();
    let answered = |(place, line): (usize, &Line)| {
        let (about, said) = told(voice, line)?;
        Some(Answered { place, about, said })
    };
    let review = Review {
        voice,
        carried: asked.carried(check),
        answers: lines.filter_map(answered).collect(),
        day: asked.own_day.map(|day| voice.day(day)),
    };
    super::page(voice.t("review-title"), &review)
}

/// What was asked and what was said.
fn told(voice: Voice<'_>, line: &Line) -> Option<(String, String)> {
    let program = voice.program;
    let relation = |id: &norma::program::RelationId| {
        let relation = &program.relations[id.at()];
        voice.law(&format!("relation-{}", relation.name), &relation.labels).words
    };
    match line {
        Line::Paper(name, place) => {
            let at = place.map(|place| voice.t(&format!("place-{place}")));
            Some((voice.t(&format!("paper-{name}")), at.unwrap_or_default()))
        }
        Line::Papers { sure: true } => None,
        Line::Papers { sure: false } => Some((voice.t("papers-others"), voice.t("answer-unknown"))),
        Line::More(id, ..) => Some((relation(id), voice.t("yes"))),
        Line::NoMore(id) => Some((relation(id), voice.t("answer-no-more"))),
        Line::Unsaid(id) => Some((relation(id), voice.t("answer-unknown"))),
        Line::Is { about, words, told, .. } => {
            Some((label(voice, *about), said(voice, *about, words, told)))
        }
    }
}

fn label(voice: Voice<'_>, about: Place) -> String {
    let program = voice.program;
    match about {
        Place::Fact(fact) => {
            let fact = &program.facts[fact.at()];
            voice.law(&format!("fact-{}", fact.name), &fact.labels).words
        }
        Place::Field(relation, place, fact) => {
            let (relation, fact) = (&program.relations[relation.at()], &program.facts[fact.at()]);
            let of = voice.law(&format!("relation-{}", relation.name), &relation.labels).words;
            let field =
                voice.law(&format!("field-{}-{}", relation.name, fact.name), &fact.labels).words;
            if place > 1 { format!("{of} {place}: {field}") } else { format!("{of}: {field}") }
        }
    }
}

fn said(voice: Voice<'_>, about: Place, words: &str, told: &Told) -> String {
    let (Place::Fact(fact) | Place::Field(_, _, fact)) = about;
    match told {
        Told::Is(value) => voice.value(voice.program.facts[fact.at()].ty, Some(value)).words,
        Told::Unknown => voice.t("answer-unknown"),
        Told::Absent => voice.t("answer-none"),
        Told::Between(..) => locale::date(words),
    }
}
