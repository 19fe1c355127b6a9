//! One row as an evaluator of single people reads it.

use calendar::Date;
use norma::facts::{Known, Person, Row, Rows};
use norma::program::{FactId, Value};

use super::{Columns, Fields, Population, Relation};

impl Population {
    /// The person of a row.
    pub fn person(&self, row: usize) -> Person {
        let mut facts = vec![Known::Unknown; self.shape.facts];
        self.people.each(&self.shape.person, row, &mut |fact, known| facts[fact.at()] = known);
        let relations = self.relations.iter().zip(&self.shape.relations);
        let relations = relations.map(|(relation, (_, fields))| relation.of(fields, row));
        Person { facts, relations: relations.collect(), ahead: Vec::new() }
    }
}

impl Relation {
    fn of(&self, fields: &Fields, person: usize) -> Rows {
        let (start, end) = (self.starts[person] as usize, self.starts[person + 1] as usize);
        let row = |(place, row): (usize, usize)| {
            let mut told = Vec::new();
            self.rows.each(fields, row, &mut |fact, known| told.push((fact, known)));
            told.sort_by_key(|(fact, _)| *fact);
            Row { place: place + 1, fields: told.into_iter().map(|(_, known)| known).collect() }
        };
        Rows {
            complete: bit(&self.complete, person),
            rows: (start..end).enumerate().map(row).collect(),
        }
    }
}

impl Columns {
    /// Shows what is known of each field in a row.
    fn each(&self, fields: &Fields, row: usize, see: &mut dyn FnMut(FactId, Known)) {
        for (place, fact) in fields.yes_no.iter().enumerate() {
            let so = bit(&self.yes[place], row);
            let told = so || bit(&self.no[place], row);
            see(*fact, known(told, Value::YesNo(so)));
        }
        for (place, fact) in fields.days.iter().enumerate() {
            let days = &self.days[place];
            let date = Date::from_days(i32::from(days.day[row])).expect("16 bits are a day");
            see(*fact, known(bit(&days.told, row), Value::Date(date)));
        }
        for (place, (fact, of, _)) in fields.codes.iter().enumerate() {
            let codes = &self.codes[place];
            let value = Value::Choice(*of, u32::from(codes.code[row]));
            see(*fact, known(bit(&codes.told, row), value));
        }
    }
}

fn known(told: bool, value: Value) -> Known {
    if told { Known::Is(value) } else { Known::Unknown }
}

fn bit(bits: &[u64], row: usize) -> bool {
    bits[row / 64] >> (row % 64) & 1 == 1
}
