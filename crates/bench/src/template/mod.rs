//! People of OpenFisca's country template: each lives alone, and everything is told of them.

mod by_hand;

pub use by_hand::{Month, run as run_by_hand};

use calendar::Date;
use norma::facts::{Known, Person};
use norma::program::{Program, Value};

use crate::dice::Dice;

/// Their facts, in columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    /// Days after 1970-01-01.
    pub born: Vec<i32>,
    /// Cents of a month.
    pub salary: Vec<i64>,
    /// Cents of a month.
    pub capital_returns: Vec<i64>,
    /// Cents of a month.
    pub rent: Vec<i64>,
    /// Tenths of a square metre.
    pub accommodation_size: Vec<i64>,
    /// The place of the value: owner, tenant, free lodger, homeless.
    pub occupancy: Vec<u8>,
}

impl People {
    /// So many, the same for the same seed: born from 1930 to 2012, a quarter without a salary.
    pub fn draw(rows: usize, seed: u64) -> People {
        let mut dice = Dice::new(seed);
        let mut column = |low: i64, many: u32| -> Vec<i64> {
            (0..rows).map(|_| low + i64::from(dice.below(many))).collect()
        };
        let born = column(-14_610, 30_316).into_iter().map(|day| day as i32).collect();
        let salary = column(-500_000, 2_000_000).into_iter().map(|cents| cents.max(0)).collect();
        let capital_returns =
            column(-300_000, 400_000).into_iter().map(|cents| cents.max(0)).collect();
        People {
            born,
            salary,
            capital_returns,
            rent: column(0, 200_000),
            accommodation_size: column(80, 1_500),
            occupancy: column(0, 4).into_iter().map(|place| place as u8).collect(),
        }
    }

    /// How many.
    pub fn rows(&self) -> usize {
        self.born.len()
    }

    /// The first so many.
    pub fn first(mut self, rows: usize) -> People {
        self.born.truncate(rows);
        for amounts in [
            &mut self.salary,
            &mut self.capital_returns,
            &mut self.rent,
            &mut self.accommodation_size,
        ] {
            amounts.truncate(rows);
        }
        self.occupancy.truncate(rows);
        self
    }

    /// Bytes of one row.
    pub const BYTES: f64 = 4.0 + 4.0 * 8.0 + 1.0;

    /// All columns one after the other, low bytes first, as the neighbour reads them.
    pub fn bytes(&self) -> Vec<u8> {
        let amounts = [&self.salary, &self.capital_returns, &self.rent, &self.accommodation_size];
        let born = self.born.iter().flat_map(|day| day.to_le_bytes());
        let amounts = amounts.into_iter().flatten().flat_map(|amount| amount.to_le_bytes());
        born.chain(amounts).chain(self.occupancy.iter().copied()).collect()
    }

    /// The person of a row.
    pub fn person(&self, program: &Program, row: usize) -> Person {
        let mut facts = vec![Known::Unknown; program.facts.len()];
        let mut put = |name: &str, value: Value| {
            let fact = program.fact_named(name).expect("the law has the fact");
            facts[fact.at()] = Known::Is(value);
        };
        let occupancies = program.enumeration_named("occupancies").expect("the law lists them");
        put("born", Value::Date(Date::from_days(self.born[row]).expect("it is a day")));
        put("salary", Value::Money(self.salary[row], 2));
        put("capital_returns", Value::Money(self.capital_returns[row], 2));
        put("rent", Value::Money(self.rent[row], 2));
        put("accommodation_size", Value::Decimal(self.accommodation_size[row], 1));
        put("occupancy", Value::Choice(occupancies, u32::from(self.occupancy[row])));
        Person { facts, relations: Vec::new(), ahead: Vec::new() }
    }
}
