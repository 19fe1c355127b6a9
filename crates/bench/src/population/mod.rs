//! People drawn by chance from a seed, in columns: bits for what is yes or no, 16-bit days, one byte a code.
//!
//! Start at [`Population`]. A [`Shape`] says which facts of a program stand in which column, a [`Profile`] how
//! often they are so. Rows are padded to whole blocks; nothing is told of the padding.

mod columns;
mod draw;
mod person;
mod shape;

pub(crate) use columns::columns;
pub use draw::Profile;
pub(crate) use draw::day;
pub use shape::{Fields, Shape};

/// Rows are padded to a multiple of this.
pub const BLOCK: usize = 1024;

/// People and what they have several of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Population {
    /// Which fact stands in which column.
    pub shape: Shape,
    /// Facts of the person, one row a person.
    pub people: Columns,
    /// By place in the shape.
    pub relations: Vec<Relation>,
}

/// Columns of facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Rows that count; the columns are longer.
    pub rows: usize,
    /// Known yes, by place in the shape.
    pub yes: Vec<Vec<u64>>,
    /// Known no.
    pub no: Vec<Vec<u64>>,
    /// Dates.
    pub days: Vec<Days>,
    /// Choices.
    pub codes: Vec<Codes>,
}

/// A column of dates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// The rows of which it is told.
    pub told: Vec<u64>,
    /// Days after 1970-01-01; anything where it isn't told.
    pub day: Vec<u16>,
}

/// A column of choices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    /// The rows of which it is told.
    pub told: Vec<u64>,
    /// The place in the enumeration; anything where it isn't told.
    pub code: Vec<u8>,
}

/// The rows of a relation, those of one person after those of the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relation {
    /// Where the rows of each person start, and at the end where the last one's end.
    pub starts: Vec<u32>,
    /// The people of whom every row is told.
    pub complete: Vec<u64>,
    /// Their fields.
    pub rows: Columns,
}

/// Whole words for so many rows, padding included.
pub fn words(rows: usize) -> usize {
    rows.next_multiple_of(BLOCK) / 64
}

impl Columns {
    /// Bytes of one row.
    pub fn bytes_per_row(&self) -> f64 {
        (self.yes.len() * 2 + self.days.len() * 17 + self.codes.len() * 9) as f64 / 8.0
    }
}

impl Population {
    /// Bytes of one person, rows of relations included.
    pub fn bytes_per_row(&self) -> f64 {
        let people = self.people.rows.max(1) as f64;
        let relation = |of: &Relation| {
            4.0 + 1.0 / 8.0 + of.rows.bytes_per_row() * of.rows.rows as f64 / people
        };
        self.people.bytes_per_row() + self.relations.iter().map(relation).sum::<f64>()
    }
}
