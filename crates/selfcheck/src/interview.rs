//! What to ask next, and when it is enough.

use norma::ask::Question;
use norma::door::{self, Ask};
use norma::missing::Open;
use norma::program::ReadingId;

use crate::pages::Asked;
use crate::told::{Facts, Line};
use crate::{Check, goals, papers};

/// After so many pages a person is shown where they stand, and may go on.
const PAGES_MAX: usize = 12;

/// What comes next.
pub enum Next {
    /// Which papers are there?
    Papers,
    /// Where are they?
    Places,
    /// What a paper itself says.
    Read(Open),
    /// This.
    Ask(Box<Question>),
    /// Nothing more, for now.
    Enough,
}

/// The next page of the interview.
pub fn next(check: &Check<'_>, asked: &Asked) -> Next {
    let lines = asked.answers.lines();
    if !lines.iter().any(|line| matches!(line, Line::Papers { .. })) {
        return Next::Papers;
    }
    if lines.iter().any(|line| matches!(line, Line::Paper(_, None))) {
        return Next::Places;
    }
    if let Some(open) = on_paper(check, asked) {
        return Next::Read(open);
    }
    if asked.answers.pages() >= PAGES_MAX && !asked.more {
        return Next::Enough;
    }
    question(check, asked).map_or(Next::Enough, |question| Next::Ask(Box::new(question)))
}

/// The next thing to be read off a paper the person has shown.
fn on_paper(check: &Check<'_>, asked: &Asked) -> Option<Open> {
    let (program, facts) = (check.program, asked.answers.facts(check.program));
    let mut rows = vec![0; program.relations.len()];
    for line in asked.answers.lines() {
        let Line::Paper(name, _) = line else { continue };
        let paper = papers::named(name)?;
        let relation = program.relation_named(paper.relation)?;
        rows[relation.at()] += 1;
        let place = rows[relation.at()];
        let told =
            facts.dossier.rows.iter().filter(|row| row.relation == relation).nth(place - 1)?;
        let fields = paper.asks.iter().filter_map(|field| program.field_named(relation, field));
        let opens = fields.filter(|field| told.fields.iter().all(|(own, _)| own != field));
        let mut opens = opens.map(|field| Open::Field(relation, place, field));
        if let Some(open) = opens.find(|open| !facts.passed.contains(open)) {
            return Some(open);
        }
    }
    None
}

/// The question that is worth most to the first goals that are open.
fn question(check: &Check<'_>, asked: &Asked) -> Option<Question> {
    let facts = asked.answers.facts(check.program);
    let ask = ask(check, asked, &facts, &[])?;
    let turns = goals::in_turn(check.program);
    turns.iter().find_map(|goals| check.door.next_question(&ask, goals, &facts.passed).question)
}

/// The question of law about this person; none when nobody had read the law yet on that day.
pub fn ask<'q>(
    check: &'q Check<'_>,
    asked: &Asked,
    facts: &'q Facts,
    only: &'q [norma::program::ConclusionId],
) -> Option<Ask<'q>> {
    let reading: ReadingId = door::prevailing(check.program, asked.known)?;
    Some(Ask {
        program: check.program,
        dossier: &facts.dossier,
        in_force_on: asked.on,
        known_at: asked.known,
        reading,
        takes: &[],
        only,
        explain: false,
    })
}
