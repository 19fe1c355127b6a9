//! Which registers there are, and which of them are free.

use super::step::{FIXED, NO_COLUMN};
use crate::Scope;
use crate::hash::Map;

/// The kinds of registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Class {
    Plane(Scope),
    Column(Scope),
}

/// The registers handed out so far.
#[derive(Clone, Debug)]
pub(super) struct Stock {
    /// How many hold planes of people.
    pub people: usize,
    /// The relation of each that holds planes of rows.
    pub rows: Vec<Scope>,
    /// Whose numbers each holds.
    pub columns: Vec<Scope>,
    free: Map<Class, Vec<u32>>,
}

impl Stock {
    /// Those that are always there.
    pub fn new() -> Stock {
        Stock {
            people: FIXED as usize,
            rows: vec![Scope::People; FIXED as usize],
            columns: NO_COLUMN.map(|_| Scope::People).to_vec(),
            free: Map::default(),
        }
    }

    pub fn take(&mut self, class: Class) -> u32 {
        if let Some(register) = self.free.get_mut(&class).and_then(Vec::pop) {
            return register;
        }
        let taken = match class {
            Class::Plane(Scope::People) => {
                self.people += 1;
                self.people
            }
            Class::Plane(rows) => {
                self.rows.push(rows);
                self.rows.len()
            }
            Class::Column(scope) => {
                self.columns.push(scope);
                self.columns.len()
            }
        };
        taken as u32 - 1
    }

    pub fn give_back(&mut self, class: Class, register: u32) {
        self.free.entry(class).or_default().push(register);
    }
}
