//! What an expression comes to, for one person, by the law of one day.

use calendar::{Date, LeapBirthday};

use super::held::compare;
use super::{Fault, Held, Truth, World, number};
use norma::facts::{Known, Row};
use norma::program::{Expr, Fact, FactId, ParamId, RoundMode, Unit, Value};

/// From where an expression is read: the law of which day, and which row of a fold.
#[derive(Clone, Copy)]
pub struct Place<'r> {
    /// The law of this day.
    pub law: Date,
    /// The row a field belongs to.
    pub row: Option<&'r Row>,
}

impl Place<'_> {
    /// By the law of a day, outside any fold.
    pub fn of_law(law: Date) -> Place<'static> {
        Place { law, row: None }
    }
}

impl World<'_> {
    /// What `expr` comes to.
    pub fn eval(&self, expr: &Expr, at: Place<'_>) -> Held {
        match expr {
            Expr::Literal(value) => Held::Is(value.clone()),
            Expr::TheDay => Held::Is(Value::Date(self.on)),
            Expr::Fact(fact) => Held::from(&self.person.facts[fact.at()]),
            Expr::Field(fact) => {
                at.row.map_or(Held::Unknown, |row| Held::from(self.field(row, *fact)))
            }
            Expr::Conclusion(id) => self.conclude_by(*id, at.law).as_used(self.program, *id),
            Expr::Param(param, day) => self.param_at(*param, day.as_deref(), at),
            Expr::Not(of) => Held::from(self.eval(of, at).truth().not()),
            Expr::And(all) => Held::from(
                all.iter().fold(Truth::Yes, |so, one| so.and(self.eval(one, at).truth())),
            ),
            Expr::Or(any) => {
                Held::from(any.iter().fold(Truth::No, |so, one| so.or(self.eval(one, at).truth())))
            }
            Expr::Compare(sign, a, b) => {
                Held::from(compare(*sign, &self.eval(a, at), &self.eval(b, at)))
            }
            Expr::In(of, values) => Held::from(among(&self.eval(of, at), values)),
            Expr::Exists(of) => Held::from(self.eval(of, at).exists()),
            Expr::Arithmetic(sign, a, b) => {
                number::reckon(*sign, &self.eval(a, at), &self.eval(b, at))
            }
            Expr::Divide(a, b, mode, places) => {
                divided(&self.eval(a, at), &self.eval(b, at), *mode, *places)
            }
            Expr::Round(of, mode, places) => rounded(&self.eval(of, at), *mode, *places),
            Expr::Between(unit, a, b) => between(*unit, &self.eval(a, at), &self.eval(b, at)),
            Expr::Age(birth, on, march) => age(&self.eval(birth, at), &self.eval(on, at), *march),
            Expr::Fold(fold) => self.fold(fold, at),
            Expr::Named(_, of) => self.eval(of, at),
        }
    }

    /// A field of a row.
    pub(crate) fn field<'r>(&self, row: &'r Row, fact: FactId) -> &'r Known {
        let Fact { relation: Some(relation), .. } = &self.program.facts[fact.at()] else {
            return &Known::Unknown;
        };
        let fields = &self.program.relations[relation.at()].fields;
        fields
            .iter()
            .position(|field| *field == fact)
            .map_or(&Known::Unknown, |place| &row.fields[place])
    }

    fn param_at(&self, param: ParamId, day: Option<&Expr>, at: Place<'_>) -> Held {
        let law = if self.program.params[param.at()].law_of_the_day { self.on } else { at.law };
        let Some(day) = day else { return self.param(param, law) };
        match self.eval(day, at) {
            Held::Is(Value::Date(day)) => self.param(param, day),
            Held::Absent => Held::Absent,
            open => self.agreed(&open, self.plan().param_days(param), |law| self.param(param, law)),
        }
    }

    /// The value of a param by the law of a day: the latest set that is law then.
    pub(crate) fn param(&self, param: ParamId, law: Date) -> Held {
        let declared = &self.program.params[param.at()];
        if declared.covered_from.is_some_and(|from| law < from) {
            return Held::Fault(Fault::NoValue(declared.name.clone()));
        }
        let mut sets: Vec<_> =
            self.program.settings.iter().filter(|set| set.param == param).collect();
        sets.sort_by_key(|set| std::cmp::Reverse(self.program.norms[set.norm.at()].from));
        for set in sets {
            match self.force(set.norm, law).holds {
                Truth::Yes => return Held::Is(set.value.clone()),
                Truth::Unknown => return Held::Unknown,
                Truth::No | Truth::Absent => {}
            }
        }
        Held::Fault(Fault::NoValue(declared.name.clone()))
    }
}

fn among(of: &Held, values: &[Value]) -> Truth {
    use norma::program::Comparison::Equal;
    values.iter().fold(Truth::No, |so, value| so.or(compare(Equal, of, &Held::Is(value.clone()))))
}

fn divided(a: &Held, b: &Held, mode: RoundMode, places: u8) -> Held {
    match (a, b) {
        (Held::Is(a), Held::Is(b)) => {
            number::divided(a, b, mode, places).map_or_else(Held::Fault, Held::Is)
        }
        _ => open_or(a, b),
    }
}

/// Rounding keeps the order, so the ends of an interval stay ends; one that overflows leaves nothing known.
fn rounded(of: &Held, mode: RoundMode, places: u8) -> Held {
    let end = |value: &Option<Value>| {
        value.as_ref().map(|value| number::rounded(value, mode, places)).transpose()
    };
    match of {
        Held::Is(value) => number::rounded(value, mode, places).map_or_else(Held::Fault, Held::Is),
        Held::Between(low, high) => match (end(low), end(high)) {
            (Ok(low), Ok(high)) => Held::between(low, high),
            _ => Held::Unknown,
        },
        other => other.clone(),
    }
}

/// Whole units between two dates, growing with the second and falling with the first.
fn between(unit: Unit, a: &Held, b: &Held) -> Held {
    let count = |from: Date, to: Date| match unit {
        Unit::Days => calendar::days_between(from, to),
        Unit::Months => calendar::months_between(from, to),
        Unit::Years => calendar::years_between(from, to, LeapBirthday::Falls28February),
    };
    spanned(a, b, |from, to| Some(count(from, to)))
}

fn age(birth: &Held, on: &Held, march: bool) -> Held {
    let leap = if march { LeapBirthday::Falls1March } else { LeapBirthday::Falls28February };
    let years = |birth: Date, on: Date| calendar::age(birth, on, leap).map(i64::from);
    match (birth, on) {
        (Held::Is(Value::Date(born)), Held::Is(Value::Date(day))) => {
            years(*born, *day).map_or(Held::Absent, |n| Held::Is(Value::Whole(n)))
        }
        // Somebody not surely born yet may have no age.
        _ if compare(norma::program::Comparison::LessOrEqual, birth, on) != Truth::Yes => {
            open_or(birth, on)
        }
        _ => spanned(birth, on, years),
    }
}

/// What comes of two results that aren't both known: what isn't known may not be there, and outweighs a fault.
fn open_or(a: &Held, b: &Held) -> Held {
    match (a, b) {
        (Held::Absent, _) | (_, Held::Absent) => Held::Absent,
        (Held::Unknown, _) | (_, Held::Unknown) => Held::Unknown,
        (Held::Fault(fault), _) | (_, Held::Fault(fault)) => Held::Fault(fault.clone()),
        _ => Held::Unknown,
    }
}

/// A count of the span from `a` to `b`: least from the latest start to the earliest end.
fn spanned(a: &Held, b: &Held, count: impl Fn(Date, Date) -> Option<i64>) -> Held {
    if matches!(a, Held::Absent | Held::Fault(_) | Held::Unknown)
        || matches!(b, Held::Absent | Held::Fault(_) | Held::Unknown)
    {
        return open_or(a, b);
    }
    let ((a_low, a_high), (b_low, b_high)) = (a.ends(), b.ends());
    let end = |from: Option<&Value>, to: Option<&Value>| match (from?, to?) {
        (Value::Date(from), Value::Date(to)) => count(*from, *to).map(Value::Whole),
        _ => None,
    };
    Held::between(end(a_high, b_low), end(a_low, b_high))
}
