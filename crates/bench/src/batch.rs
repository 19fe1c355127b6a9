//! People as the engine takes them: the columns that were drawn, in its own form.

use norma::program::{FactId, Program};
use planes::{BitColumn, CodeColumn, Column, Day, DayColumn, WideColumn};

use crate::population::{Columns, Fields, Population, Relation};
use crate::template::People;

/// Columns for the engine.
pub struct Batch {
    /// The columns.
    pub columns: planes::Batch,
}

impl Batch {
    /// Those of a population, asked about on a day.
    pub fn of(program: &Program, population: &Population, day: calendar::Date) -> Batch {
        let rows = population.people.rows;
        let mut facts = vec![Column::Untold; program.facts.len()];
        let same = |row: usize| row;
        put(&mut facts, &population.shape.person, &population.people, rows, rows, &same);
        let relations = population.relations.iter().zip(&population.shape.relations);
        let relations =
            relations.map(|(told, (_, fields))| relation(&mut facts, rows, told, fields));
        let relations = relations.collect();
        Batch::with(program, rows, facts, relations, day)
    }

    /// Those of the country template.
    pub fn of_template(program: &Program, people: &People, day: calendar::Date) -> Batch {
        let rows = people.rows();
        let mut facts = vec![Column::Untold; program.facts.len()];
        let mut wide = |name: &str, low: Vec<i64>| {
            let fact = program.fact_named(name).expect("the law has the fact");
            let there = all(rows);
            let (high, low_known, high_known, absent) = (None, None, None, None);
            let column = WideColumn { low, high, there, low_known, high_known, absent };
            facts[fact.at()] = Column::Wide(column);
        };
        wide("born", people.born.iter().map(|day| i64::from(*day)).collect());
        wide("salary", people.salary.clone());
        wide("capital_returns", people.capital_returns.clone());
        wide("rent", people.rent.clone());
        wide("accommodation_size", people.accommodation_size.clone());
        let occupancy = program.fact_named("occupancy").expect("the law has the fact");
        let (codes, told) = (people.occupancy.clone(), all(rows));
        facts[occupancy.at()] = Column::Codes(CodeColumn { codes, told, absent: None });
        Batch::with(program, rows, facts, Vec::new(), day)
    }

    fn with(
        program: &Program,
        rows: usize,
        facts: Vec<Column>,
        relations: Vec<planes::Relation>,
        day: calendar::Date,
    ) -> Batch {
        let scopes = norma::engine::Engine::of(program).scopes();
        let day = Day::Same(day.days());
        let columns = planes::Batch::new(rows, facts, &scopes, relations, day);
        Batch { columns: columns.expect("every column is as long as its scope") }
    }

    /// Bytes of one person.
    pub fn bytes_per_row(&self) -> f64 {
        self.columns.bytes() as f64 / self.columns.rows().max(1) as f64
    }
}

/// Bits for so many rows, all set.
fn all(rows: usize) -> Vec<u64> {
    let mut bits = vec![u64::MAX; rows.div_ceil(64)];
    if let (Some(last), true) = (bits.last_mut(), !rows.is_multiple_of(64)) {
        *last = (1 << (rows % 64)) - 1;
    }
    bits
}

/// Writes columns to their facts; `at` says where each row goes among so many.
fn put(
    facts: &mut [Column],
    fields: &Fields,
    from: &Columns,
    rows: usize,
    room: usize,
    at: &dyn Fn(usize) -> usize,
) {
    let bits = |plane: &[u64]| {
        let mut bits = vec![0_u64; room.div_ceil(64)];
        for row in (0..rows).filter(|row| plane[row / 64] >> (row % 64) & 1 == 1) {
            bits[at(row) / 64] |= 1 << (at(row) % 64);
        }
        bits
    };
    let mut give = |fact: &FactId, column: Column| facts[fact.at()] = column;
    for (place, fact) in fields.yes_no.iter().enumerate() {
        let (yes, no) = (bits(&from.yes[place]), bits(&from.no[place]));
        give(fact, Column::Bits(BitColumn { yes, no, absent: None }));
    }
    for (place, fact) in fields.days.iter().enumerate() {
        let mut days = vec![0; room];
        (0..rows).for_each(|row| days[at(row)] = from.days[place].day[row]);
        let told = bits(&from.days[place].told);
        give(fact, Column::Days(DayColumn { base: 0, days, told, absent: None }));
    }
    for (place, (fact, ..)) in fields.codes.iter().enumerate() {
        let mut codes = vec![0; room];
        (0..rows).for_each(|row| codes[at(row)] = from.codes[place].code[row]);
        let told = bits(&from.codes[place].told);
        give(fact, Column::Codes(CodeColumn { codes, told, absent: None }));
    }
}

/// The rows of a relation, laid out anew where the engine wants them.
fn relation(
    facts: &mut [Column],
    people: usize,
    from: &Relation,
    fields: &Fields,
) -> planes::Relation {
    let counts: Vec<u32> =
        from.starts[..=people].windows(2).map(|ends| ends[1] - ends[0]).collect();
    let mut relation = planes::Relation::new(&counts);
    relation.complete = from.complete[..counts.len().div_ceil(64)].to_vec();
    let mut places = Vec::with_capacity(from.rows.rows);
    for (person, count) in counts.iter().enumerate() {
        places.extend((0..*count as usize).map(|row| relation.row(person, row)));
    }
    let at = |row: usize| places[row];
    put(facts, fields, &from.rows, from.rows.rows, relation.padded_rows(), &at);
    relation
}
