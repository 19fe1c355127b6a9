//! What to ask next, and when it is enough.

use norma::ask::{Goal, Question};
use norma::door::{self, Ask, Thing};
use norma::finding::{Due, State};
use norma::missing::Open;
use norma::program::{ConclusionId, Program, ReadingId, RelationId};

use crate::pages::Asked;
use crate::papers::{self, Paper};
use crate::told::{Facts, Line};
use crate::{Check, goals};

/// After so many pages a person is shown where they stand, and may go on.
const PAGES_MAX: usize = 12;

/// So many ways of reading the law are asked about, of one question.
const WAYS_MAX: usize = 3;

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

/// The next thing to be read off a paper the person has shown; last, whether there is another of its kind.
fn on_paper(check: &Check<'_>, asked: &Asked) -> Option<Open> {
    let facts = asked.answers.facts(check.program);
    let mut rows = vec![0; check.program.relations.len()];
    let shown = asked.answers.lines().iter().filter_map(|line| match line {
        Line::Paper(name, _) => papers::named(name),
        _ => None,
    });
    let places: Vec<(Paper, RelationId, usize)> = shown
        .filter_map(|paper| {
            let relation = check.program.relation_named(paper.relation)?;
            rows[relation.at()] += 1;
            Some((paper, relation, rows[relation.at()]))
        })
        .collect();
    let field = places.iter().find_map(|(paper, relation, place)| {
        unread(check.program, &facts, *paper, *relation, *place)
    });
    field.or_else(|| {
        let open = |relation: &RelationId| {
            !facts.dossier.complete.contains(relation)
                && !facts.passed.contains(&Open::Rows(*relation))
        };
        let counted =
            places.iter().filter(|(paper, ..)| paper.counted).map(|(_, relation, _)| *relation);
        counted.filter(open).map(Open::Rows).next()
    })
}

/// The first field of a paper that nobody has read off it yet.
fn unread(
    program: &Program,
    facts: &Facts,
    paper: Paper,
    relation: RelationId,
    place: usize,
) -> Option<Open> {
    let told = facts.dossier.rows.iter().filter(|row| row.relation == relation).nth(place - 1)?;
    let fields = paper.asks.iter().filter_map(|field| program.field_named(relation, field));
    let opens = fields.filter(|field| told.fields.iter().all(|(own, _)| own != field));
    opens.map(|field| Open::Field(relation, place, field)).find(|open| !facts.passed.contains(open))
}

/// The question that is worth most: to the terms that may run, then to the goals in their turn, then to what others say.
fn question(check: &Check<'_>, asked: &Asked) -> Option<Question> {
    let facts = asked.answers.facts(check.program);
    let ask = ask(check, asked, &facts, &[])?;
    let next = |ask: &Ask<'_>, goals: &[Goal]| {
        let open = !goals.is_empty();
        open.then(|| check.door.next_question(ask, goals, &facts.passed).question).flatten()
    };
    let [first, then, last] = goals::in_turn(check.program);
    next(&ask, &doubtful_terms(check, &ask))
        .or_else(|| next(&ask, &first))
        .or_else(|| next(&ask, &then))
        .or_else(|| contested(check, &ask).iter().find_map(|(ask, goal)| next(ask, &[*goal])))
        .or_else(|| next(&ask, &last))
}

/// Terms of which the end is known, if they run; whether they do isn't.
fn doubtful_terms(check: &Check<'_>, ask: &Ask<'_>) -> Vec<Goal> {
    let only: Vec<ConclusionId> = goals::standing(check.program).into_iter().take(1).collect();
    let answer = check.door.standing(&Ask { only: &only, ..ask.clone() });
    let doubtful = |due: &&Due| {
        let last = due.safe.or(due.earliest);
        !due.certain && last.is_some_and(|last| last >= ask.in_force_on)
    };
    answer.deadlines.iter().filter(doubtful).map(|due| Goal::Deadline(due.deadline)).collect()
}

/// What is known by the reading asked for, and open by others: those readings, and of each the question.
fn contested<'q>(check: &Check<'_>, ask: &Ask<'q>) -> Vec<(Ask<'q>, Goal)> {
    let compared = goals::compared(check.program);
    let mut open = Vec::new();
    for conclusion in compared {
        let thing = Thing::Conclusion(conclusion);
        let mut ways = Vec::new();
        for reading in door::available(check.program, ask.known_at) {
            let other = Ask { reading, ..ask.clone() };
            let single = check.door.single(&other, thing);
            let way = single.deciding().clone();
            let is_open = matches!(single.state(), Some((State::Unknown, _)));
            drop(single);
            if is_open && !ways.contains(&way) && ways.len() < WAYS_MAX {
                ways.push(way);
                open.push((other, thing));
            }
        }
    }
    open
}

/// The question of law about this person; none when nobody had read the law yet on that day.
pub fn ask<'q>(
    check: &'q Check<'_>,
    asked: &Asked,
    facts: &'q Facts,
    only: &'q [ConclusionId],
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
