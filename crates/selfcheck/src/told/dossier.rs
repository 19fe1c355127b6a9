//! Answers as facts, and facts as answers.

use norma::facts::{Dossier, Entry, RowEntry, Told};
use norma::missing::Open;
use norma::program::{FactId, Program, RelationId, Value, written};

use super::line::{Line, Place, Times};
use crate::papers::{self, CLOSED_BY_PAPERS};

/// What answers come to.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The facts.
    pub dossier: Dossier,
    /// What the person can't say.
    pub passed: Vec<Open>,
}

/// What these lines come to. A field of a row nobody told of is left out.
pub fn facts(program: &Program, lines: &[Line]) -> Facts {
    let mut facts = Facts::default();
    for line in lines {
        tell(program, &mut facts, line);
    }
    facts.dossier.complete.sort_unstable();
    facts.dossier.complete.dedup();
    facts
}

fn tell(program: &Program, facts: &mut Facts, line: &Line) {
    match line {
        Line::Paper(name, _) => tell_paper(program, facts, name),
        Line::Papers { sure: true } => close_unshown(program, facts),
        Line::Papers { sure: false } => {}
        Line::More(relation, name, times) => facts.dossier.rows.push(RowEntry {
            relation: *relation,
            id: name.clone(),
            fields: Vec::new(),
            recorded: times.known,
        }),
        Line::NoMore(relation) => facts.dossier.complete.push(*relation),
        Line::Unsaid(relation) => facts.passed.push(Open::Rows(*relation)),
        Line::Is { about, told, times, .. } => tell_place(facts, *about, told, times),
    }
}

fn tell_paper(program: &Program, facts: &mut Facts, name: &str) {
    let Some(paper) = papers::named(name) else { return };
    let Some(relation) = program.relation_named(paper.relation) else { return };
    let field = |(field, words): &(&str, &str)| {
        let field = program.field_named(relation, field)?;
        Some((field, norma::facts::told_in_words(program, program.facts[field.at()].ty, words)?))
    };
    let fields = paper.tells.iter().filter_map(field).collect();
    facts.dossier.rows.push(RowEntry { relation, id: None, fields, recorded: None });
}

/// Who has shown all papers has none of the others.
fn close_unshown(program: &Program, facts: &mut Facts) {
    let closed = CLOSED_BY_PAPERS.iter().filter_map(|name| program.relation_named(name));
    let shown =
        |relation: &RelationId| facts.dossier.rows.iter().any(|row| row.relation == *relation);
    let closed: Vec<RelationId> = closed.filter(|relation| !shown(relation)).collect();
    facts.dossier.complete.extend(closed);
}

fn tell_place(facts: &mut Facts, about: Place, told: &Told, times: &Times) {
    if *told == Told::Unknown && *times == Times::default() {
        facts.passed.push(open(about));
        return;
    }
    match about {
        Place::Fact(fact) => facts.dossier.facts.push(Entry {
            fact,
            told: told.clone(),
            from: times.since,
            until: times.until,
            recorded: times.known,
        }),
        Place::Field(relation, place, field) => {
            let mut rows = facts.dossier.rows.iter_mut().filter(|row| row.relation == relation);
            if let Some(row) = rows.nth(place - 1) {
                set(&mut row.fields, field, told);
            }
        }
    }
}

fn open(about: Place) -> Open {
    match about {
        Place::Fact(fact) => Open::Fact(fact),
        Place::Field(relation, place, field) => Open::Field(relation, place, field),
    }
}

fn set(fields: &mut Vec<(FactId, Told)>, field: FactId, told: &Told) {
    match fields.iter_mut().find(|(own, _)| *own == field) {
        Some((_, old)) => *old = told.clone(),
        None => fields.push((field, told.clone())),
    }
}

/// What a dossier tells, as answers. The inverse of [`facts`], but for the order of things that have none.
pub fn lines(program: &Program, dossier: &Dossier) -> Vec<Line> {
    let mut lines: Vec<Line> =
        dossier.facts.iter().filter_map(|entry| of_fact(program, entry)).collect();
    let mut counted = vec![0; program.relations.len()];
    for row in &dossier.rows {
        counted[row.relation.at()] += 1;
        let times = Times { known: row.recorded, ..Times::default() };
        lines.push(Line::More(row.relation, row.id.clone(), times));
        lines.extend(of_row(program, row, counted[row.relation.at()]));
    }
    lines.extend(dossier.complete.iter().map(|relation| Line::NoMore(*relation)));
    lines
}

fn of_fact(program: &Program, entry: &Entry) -> Option<Line> {
    let times = Times { since: entry.from, until: entry.until, known: entry.recorded };
    Line::told(program, &program.facts[entry.fact.at()].name, &words(program, &entry.told)?, times)
}

fn of_row<'r>(
    program: &'r Program,
    row: &'r RowEntry,
    place: usize,
) -> impl Iterator<Item = Line> + 'r {
    let relation = &program.relations[row.relation.at()].name;
    row.fields.iter().filter_map(move |(field, told)| {
        let path = format!("{relation}[{place}].{}", program.facts[field.at()].name);
        Line::told(program, &path, &words(program, told)?, Times::default())
    })
}

/// What is told, in words. What is between two ends that aren't days has no words.
fn words(program: &Program, told: &Told) -> Option<String> {
    let words = |value: &Value| written(program, value);
    match told {
        Told::Is(value) => Some(words(value)),
        Told::Unknown => Some("unknown".to_string()),
        Told::Absent => Some("absent".to_string()),
        Told::Between(Some(low), Some(high)) => {
            Some(format!("between {} and {}", words(low), words(high)))
        }
        Told::Between(None, Some(Value::Date(high))) => {
            Some(format!("before {}", high.plus_days(1)?))
        }
        Told::Between(Some(Value::Date(low)), None) => {
            Some(format!("after {}", low.plus_days(-1)?))
        }
        Told::Between(..) => None,
    }
}
