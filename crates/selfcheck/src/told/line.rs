//! One answer.

use std::fmt;

use calendar::Date;
use norma::facts::{Told, told_in_words};
use norma::program::{FactId, Program, RelationId};

use crate::papers;

/// Rows of one relation nobody has more of.
const ROWS_MAX: usize = 200;

/// What an answer is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A fact of the person.
    Fact(FactId),
    /// A field of a row: the relation, the place of the row from 1, the field.
    Field(RelationId, usize, FactId),
}

/// From when, until when, and from which day known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// Since when it is so.
    pub since: Option<Date>,
    /// The last day it is so.
    pub until: Option<Date>,
    /// From which day it is known.
    pub known: Option<Date>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A paper, and where it is; not said yet: none.
    Paper(&'static str, Option<&'static str>),
    /// All papers were shown, or perhaps not all.
    Papers {
        /// The person is sure that there are no others.
        sure: bool,
    },
    /// There is a row, or one more; its name in the file it came from.
    More(RelationId, Option<String>, Times),
    /// There are no others.
    NoMore(RelationId),
    /// The person can't say whether there are others.
    Unsaid(RelationId),
    /// Something told, in words; `unknown` when the person can't say.
    Is {
        /// What it is about.
        about: Place,
        /// Its path: `permit[1].kind`.
        path: String,
        /// The words.
        words: String,
        /// What they tell.
        told: Told,
        /// When.
        times: Times,
    },
}

impl Line {
    /// An answer, if the words are one.
    pub fn read(program: &Program, text: &str) -> Option<Line> {
        let (path, words) = text.split_once('=')?;
        let (words, times, name) = times(words);
        if let Some(paper) = path.strip_prefix("paper.") {
            let paper = papers::named(paper)?.name;
            return Some(Line::Paper(
                paper,
                papers::PLACES.into_iter().find(|place| *place == words),
            ));
        }
        if path == "papers" {
            return Some(Line::Papers { sure: words == "sure" });
        }
        if let Some(relation) = program.relation_named(path) {
            return match words {
                "more" => Some(Line::More(relation, name, times)),
                "none" => Some(Line::NoMore(relation)),
                "unknown" => Some(Line::Unsaid(relation)),
                _ => None,
            };
        }
        Line::told(program, path, words, times)
    }

    /// Something told of what has this path.
    pub fn told(program: &Program, path: &str, words: &str, times: Times) -> Option<Line> {
        let about = place(program, path)?;
        let (Place::Fact(fact) | Place::Field(_, _, fact)) = about;
        let told = told_in_words(program, program.facts[fact.at()].ty, words)?;
        Some(Line::Is { about, path: path.to_string(), words: words.to_string(), told, times })
    }

    /// Whether it is of the pages on papers.
    pub fn is_of_papers(&self) -> bool {
        matches!(self, Line::Paper(..) | Line::Papers { .. })
    }

    /// Whether it says that there are rows.
    pub fn is_of_rows(&self) -> bool {
        matches!(self, Line::More(..))
    }

    /// Whether `new` says anew what this said.
    pub fn is_replaced_by(&self, new: &Line) -> bool {
        match (self, new) {
            (Line::Paper(old, _), Line::Paper(new, _)) => old == new,
            (Line::Papers { .. }, Line::Papers { .. }) => true,
            (Line::NoMore(old) | Line::Unsaid(old), Line::NoMore(new) | Line::Unsaid(new)) => {
                old == new
            }
            (Line::Is { about: old, times: then, .. }, Line::Is { about: new, times: now, .. }) => {
                old == new && then == now
            }
            _ => false,
        }
    }

    /// The line as a form carries it.
    pub fn written<'l>(&'l self, program: &'l Program) -> Written<'l> {
        Written { line: self, program }
    }
}

/// A line as a form carries it.
pub struct Written<'l> {
    line: &'l Line,
    program: &'l Program,
}

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let relation = |id: &RelationId| &self.program.relations[id.at()].name;
        match self.line {
            Line::Paper(name, place) => write!(f, "paper.{name}={}", place.unwrap_or("shown")),
            Line::Papers { sure } => {
                f.write_str(if *sure { "papers=sure" } else { "papers=unsure" })
            }
            Line::More(id, name, times) => {
                write!(f, "{}=more{times}", relation(id))?;
                name.iter().try_for_each(|name| write!(f, ";name={name}"))
            }
            Line::NoMore(id) => write!(f, "{}=none", relation(id)),
            Line::Unsaid(id) => write!(f, "{}=unknown", relation(id)),
            Line::Is { path, words, times, .. } => write!(f, "{path}={words}{times}"),
        }
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ends = [("since", self.since), ("until", self.until), ("known", self.known)];
        ends.iter()
            .try_for_each(|(name, day)| day.iter().try_for_each(|day| write!(f, ";{name}={day}")))
    }
}

/// The words, and what stands after them.
fn times(words: &str) -> (&str, Times, Option<String>) {
    let (mut times, mut name) = (Times::default(), None);
    let mut parts = words.split(';');
    let own = parts.next().unwrap_or_default();
    for part in parts {
        match part.split_once('=') {
            Some(("since", day)) => times.since = day.parse().ok(),
            Some(("until", day)) => times.until = day.parse().ok(),
            Some(("known", day)) => times.known = day.parse().ok(),
            Some(("name", own)) => name = Some(own.to_string()),
            _ => {}
        }
    }
    (own, times, name)
}

/// What has this path: `birth`, `permit[1].kind`.
fn place(program: &Program, path: &str) -> Option<Place> {
    let Some((row, field)) = path.split_once('.') else {
        return program.fact_named(path).map(Place::Fact);
    };
    let (relation, row) = row.strip_suffix(']')?.split_once('[')?;
    let relation = program.relation_named(relation)?;
    let row = row.parse().ok().filter(|row| (1..=ROWS_MAX).contains(row))?;
    Some(Place::Field(relation, row, program.field_named(relation, field)?))
}
