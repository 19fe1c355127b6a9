//! A cell in words: what is true of the people in it.

use std::cmp::Ordering;

use super::formula::Choice;
use super::{Axis, Cell, Space, What};
use crate::program::{EnumerationId, Expr, Program, Value, print};

/// More conditions than this are not listed.
const WORDS_MAX: usize = 8;

impl Space<'_> {
    /// The choices made, one phrase each, joined; those of disputes come last.
    pub fn in_words(&self, choice: &Choice) -> String {
        let chosen = self.axes.iter().zip(choice);
        let phrase =
            |(axis, place): (&Axis, &Option<usize>)| self.phrase(axis, axis.cells.get((*place)?)?);
        let (picks, facts): (Vec<_>, Vec<_>) =
            chosen.partition(|(axis, _)| matches!(axis.what, What::Pick(_)));
        let phrases: Vec<String> = facts.into_iter().chain(picks).filter_map(phrase).collect();
        match phrases.len() {
            0 => "for everybody".to_string(),
            count if count > WORDS_MAX => format!("{}, …", phrases[..WORDS_MAX].join(", ")),
            _ => phrases.join(", "),
        }
    }

    fn phrase(&self, axis: &Axis, cell: &Cell) -> Option<String> {
        match &axis.what {
            What::Term(expr) => self.of_term(&self.named(expr), cell),
            What::Order(a, b) => {
                let Cell::Stands(stands) = cell else { return None };
                Some(format!("{} {} {}", self.axis_name(*a), sign(*stands), self.axis_name(*b)))
            }
            What::Pick(dispute) => {
                let Cell::Pick(place) = cell else { return None };
                let dispute = &self.program.disputes[dispute.at()];
                let (alternative, _) = dispute.alternatives.get(*place as usize)?;
                Some(format!("under {} = {alternative}", dispute.name))
            }
            What::Works(event) => {
                let name = &self.program.events[event.at()].name;
                self.of_term(&format!("touched by {name}"), cell)
            }
        }
    }

    fn of_term(&self, name: &str, cell: &Cell) -> Option<String> {
        let show = |value: &Value| shown(self.program, value);
        Some(match cell {
            Cell::Absent => format!("{name} absent"),
            Cell::Is(Value::YesNo(true)) => name.to_string(),
            Cell::Is(Value::YesNo(false)) => format!("not {name}"),
            Cell::Is(value) => format!("{name} = {}", show(value)),
            Cell::Inside(None, None) => return None,
            Cell::Inside(None, Some(high)) => format!("{name} < {}", show(high)),
            Cell::Inside(Some(low), None) => format!("{name} > {}", show(low)),
            Cell::Inside(Some(low), Some(high)) => {
                format!("{name} between {} and {}, both excluded", show(low), show(high))
            }
            Cell::Another => format!("{name} something else"),
            Cell::Stands(_) | Cell::Pick(_) => return None,
        })
    }

    fn axis_name(&self, axis: usize) -> String {
        if let What::Term(expr) = &self.axes[axis].what { self.named(expr) } else { String::new() }
    }

    /// A term as its author would write it.
    fn named(&self, expr: &Expr) -> String {
        let text = print(self.program, expr);
        if text.contains(' ') && *expr != Expr::TheDay { format!("({text})") } else { text }
    }
}

fn sign(stands: Ordering) -> &'static str {
    match stands {
        Ordering::Less => "<",
        Ordering::Equal => "=",
        Ordering::Greater => ">",
    }
}

/// A value as it is written.
pub(crate) fn shown(program: &Program, value: &Value) -> String {
    match value {
        Value::YesNo(so) => if *so { "yes" } else { "no" }.to_string(),
        Value::Choice(of, place) => choice(program, *of, *place),
        Value::Date(day) => day.to_string(),
        Value::Whole(n) => n.to_string(),
        Value::Days(n) => format!("{n} days"),
        Value::Months(n) => format!("{n} months"),
        Value::Code(code) => format!("\"{code}\""),
        Value::Decimal(n, places) => decimal(*n, *places),
        Value::Money(n, places) => format!("{} euro", decimal(*n, *places)),
    }
}

fn choice(program: &Program, of: EnumerationId, place: u32) -> String {
    let values = &program.enumerations[of.at()].values;
    values.get(place as usize).map_or_else(String::new, |(name, _)| name.clone())
}

fn decimal(units: i64, places: u8) -> String {
    let width = usize::from(places);
    let digits = format!("{:0>least$}", units.unsigned_abs(), least = width + 1);
    let (whole, part) = digits.split_at(digits.len() - width);
    let sign = if units < 0 { "-" } else { "" };
    if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}
