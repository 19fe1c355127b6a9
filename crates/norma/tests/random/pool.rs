//! The values a random corpus likes: few, so that what the law names and what is told of persons meet.

use calendar::{Date, days_between, months_between};
use norma::program::{EnumerationId, Kind, Program, Value};

use super::Dice;

/// The values of one corpus.
#[derive(Clone, Debug)]
pub struct Pool {
    /// The days, in order.
    pub days: Vec<Date>,
    /// The whole numbers, also taken as units of decimals and cents.
    pub numbers: Vec<i64>,
    /// How far beyond its one end something told may lie; none: as far as there are numbers.
    pub reach: Option<i64>,
}

/// Numbers whose sums or products don't fit.
const LARGE: [i64; 4] = [i64::MAX, i64::MAX - 1, i64::MIN + 1, 4_000_000_000_000_000_000];
/// Spans of days and of months that laws like.
const SPANS: [i64; 6] = [0, 1, 3, 30, 45, 400];

impl Pool {
    /// A new pool.
    pub fn new(dice: &mut Dice) -> Pool {
        let mut days: Vec<Date> = (0..9).map(|_| some_day(dice)).collect();
        days.sort();
        let numbers = (0..5).map(|_| dice.within(-4, 20)).chain([0, 1, 18]).collect();
        Pool { days, numbers, reach: Some(1_000) }
    }

    /// A day the corpus likes, or one beside it, or any other.
    pub fn day(&self, dice: &mut Dice) -> Date {
        let liked = *dice.pick(&self.days);
        match dice.below(10) {
            0 => liked.plus_days(1).unwrap_or(liked),
            1 => liked.plus_days(-1).unwrap_or(liked),
            2 => some_day(dice),
            _ => liked,
        }
    }

    /// A day from `from` on.
    pub fn day_from(&self, dice: &mut Dice, from: Date) -> Date {
        let day = self.day(dice);
        if day >= from { day } else { from.plus_days(dice.within(0, 400)).unwrap_or(from) }
    }

    /// A span laws like or, when anything is told, one that leads from one day to another.
    fn span(&self, dice: &mut Dice, between: fn(Date, Date) -> i64) -> i64 {
        if self.reach.is_none() && dice.chance(50) {
            return between(*dice.pick(&self.days), *dice.pick(&self.days));
        }
        *dice.pick(&SPANS)
    }

    fn number(&self, dice: &mut Dice) -> i64 {
        if dice.chance(4) {
            *dice.pick(&LARGE)
        } else {
            *dice.pick(&self.numbers) + dice.within(-1, 1)
        }
    }

    /// A value of a kind.
    pub fn value(&self, dice: &mut Dice, program: &Program, kind: Kind) -> Value {
        match kind {
            Kind::YesNo => Value::YesNo(dice.chance(50)),
            Kind::Choice(of) => choice(dice, program, of),
            Kind::Date => Value::Date(self.day(dice)),
            Kind::Whole => Value::Whole(self.number(dice)),
            Kind::Decimal(places) => Value::Decimal(self.number(dice), places),
            Kind::Money(places) => Value::Money(self.number(dice), places),
            Kind::Code => Value::Code(["it", "ml", "sn"][dice.below(3)].into()),
            Kind::Days => Value::Days(self.span(dice, days_between)),
            Kind::Months => Value::Months(self.span(dice, months_between)),
        }
    }
}

/// A day moved by each span, both ways.
pub fn moved(day: Date) -> Vec<Date> {
    let by = SPANS.into_iter().flat_map(|span| [span, -span]);
    by.flat_map(|span| [day.plus_days(span), day.plus_months(span)]).flatten().collect()
}

/// A day of the years these corpora are about.
fn some_day(dice: &mut Dice) -> Date {
    let first = Date::new(2016, 1, 1).expect("a day of the calendar");
    first.plus_days(dice.within(0, 2_500)).expect("a day of the calendar")
}

fn choice(dice: &mut Dice, program: &Program, of: EnumerationId) -> Value {
    Value::Choice(of, dice.below(program.enumerations[of.at()].values.len()) as u32)
}

/// Where an ordered value stands among those of its kind.
pub fn place(value: &Value) -> i64 {
    match value {
        Value::Date(day) => i64::from(day.days()),
        Value::Whole(n)
        | Value::Days(n)
        | Value::Months(n)
        | Value::Decimal(n, _)
        | Value::Money(n, _) => *n,
        Value::YesNo(_) | Value::Choice(..) | Value::Code(_) => 0,
    }
}

/// The value at a place among those of the kind of `like`; the nearest there is for a date.
pub fn at_place(like: &Value, place: i64) -> Value {
    match like {
        Value::Date(_) => {
            let days = place.clamp(Date::MIN.days().into(), Date::MAX.days().into());
            Value::Date(Date::from_days(days as i32).expect("a day of the calendar"))
        }
        Value::Whole(_) => Value::Whole(place),
        Value::Days(_) => Value::Days(place),
        Value::Months(_) => Value::Months(place),
        Value::Decimal(_, places) => Value::Decimal(place, *places),
        Value::Money(_, places) => Value::Money(place, *places),
        other => other.clone(),
    }
}
