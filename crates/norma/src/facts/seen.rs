//! The facts that exist from a vantage, laid out by number for an evaluator.

use calendar::Date;

use super::{Dossier, Entry, RowEntry, Told};
use crate::program::{FactId, Program, RelationId, Value};

/// The facts of one person as they exist from one vantage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// By fact number; fields of relations stay unknown here.
    pub facts: Vec<Known>,
    /// By relation number.
    pub relations: Vec<Rows>,
    /// Paths of entries whose own date lies after the day of knowledge, though nothing says when they were recorded.
    pub ahead: Vec<String>,
}

/// What is known of one fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// This.
    Is(Value),
    /// Something between these, both included.
    Between(Option<Value>, Option<Value>),
    /// Nothing.
    Unknown,
    /// That it doesn't exist.
    Absent,
}

/// The rows of one relation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// No other row exists.
    pub complete: bool,
    /// The rows we know.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its place among the rows told, from 1, the same from every vantage.
    pub place: usize,
    /// By place in the relation's fields.
    pub fields: Vec<Known>,
}

impl From<&Told> for Known {
    fn from(told: &Told) -> Known {
        match told {
            Told::Is(value) => Known::Is(value.clone()),
            Told::Between(low, high) => Known::Between(low.clone(), high.clone()),
            Told::Unknown => Known::Unknown,
            Told::Absent => Known::Absent,
        }
    }
}

impl Dossier {
    /// What exists of it when the law of `on` is asked about with the knowledge of `known_at`.
    pub fn seen(&self, program: &Program, on: Date, known_at: Date) -> Person {
        let relations = (0..program.relations.len())
            .map(|place| self.rows_seen(program, place.into(), known_at));
        Person {
            facts: self.facts_seen(program, on, known_at),
            relations: relations.collect(),
            ahead: self.ahead(program, known_at),
        }
    }

    /// By fact: the entry recorded last; of two recorded together the later told.
    fn facts_seen(&self, program: &Program, on: Date, known_at: Date) -> Vec<Known> {
        let mut last: Vec<Option<&Entry>> = vec![None; program.facts.len()];
        for entry in self.facts.iter().filter(|entry| entry.exists(on, known_at)) {
            if let Some(place) = last.get_mut(entry.fact.at())
                && place.is_none_or(|before| before.recorded <= entry.recorded)
            {
                *place = Some(entry);
            }
        }
        let known =
            |entry: Option<&Entry>| entry.map_or(Known::Unknown, |it| Known::from(&it.told));
        last.into_iter().map(known).collect()
    }

    fn rows_seen(&self, program: &Program, relation: RelationId, known_at: Date) -> Rows {
        let told: Vec<(usize, &RowEntry)> =
            self.rows.iter().filter(|row| row.relation == relation).enumerate().collect();
        let seen = |row: &RowEntry| row.recorded.is_none_or(|day| day <= known_at);
        let rows = told.iter().filter(|(_, row)| seen(row));
        let rows = rows.filter(|(place, row)| {
            !told.iter().any(|(later, other)| seen(other) && other.corrects(row, later > place))
        });
        Rows {
            complete: self.complete.contains(&relation) && told.iter().all(|(_, row)| seen(row)),
            rows: rows.map(|(place, row)| row.laid_out(program, place + 1)).collect(),
        }
    }

    fn ahead(&self, program: &Program, known_at: Date) -> Vec<String> {
        let late = |told: &Told| matches!(told, Told::Is(Value::Date(day)) if *day > known_at);
        let facts = self.facts.iter().filter(|entry| entry.recorded.is_none());
        let facts =
            facts.filter(|entry| late(&entry.told) || entry.from.is_some_and(|day| day > known_at));
        let facts = facts.map(|entry| program.facts[entry.fact.at()].name.clone());
        let rows = self.rows.iter().filter(|row| row.recorded.is_none());
        let rows = rows.filter(|row| row.own_date(program).is_some_and(late));
        facts.chain(rows.map(|row| program.relations[row.relation.at()].name.clone())).collect()
    }
}

impl Entry {
    fn exists(&self, on: Date, known_at: Date) -> bool {
        self.recorded.is_none_or(|day| day <= known_at)
            && self.from.is_none_or(|day| day <= on)
            && self.until.is_none_or(|day| on <= day)
    }
}

impl RowEntry {
    /// Whether this entry takes the place of `other`: the same thing, recorded later.
    fn corrects(&self, other: &RowEntry, told_later: bool) -> bool {
        self.id.is_some()
            && self.id == other.id
            && (self.recorded, told_later) > (other.recorded, !told_later)
    }

    fn laid_out(&self, program: &Program, place: usize) -> Row {
        let told = |fact: &FactId| self.fields.iter().rev().find(|(name, _)| name == fact);
        let fields = &program.relations[self.relation.at()].fields;
        Row {
            place,
            fields: fields
                .iter()
                .map(|fact| told(fact).map_or(Known::Unknown, |(_, told)| told.into()))
                .collect(),
        }
    }

    /// The date of the thing itself: the first date field its relation declares.
    fn own_date(&self, program: &Program) -> Option<&Told> {
        let fields = &program.relations[self.relation.at()].fields;
        let first = fields
            .iter()
            .find(|fact| program.facts[fact.at()].ty.kind == crate::program::Kind::Date)?;
        self.fields.iter().find(|(fact, _)| fact == first).map(|(_, told)| told)
    }
}
