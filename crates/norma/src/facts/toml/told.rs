//! One value, against the type the vocabulary gives it.

use ::toml::de::{DeTable, DeValue};
use ::toml::value::Datetime;
use calendar::Date;

use super::super::Told;
use super::{Item, Reader, interval, number};
use crate::notice;
use crate::program::{Kind, Program, Type, Value};

impl Reader<'_> {
    /// What is told by one value of the file; nothing, with a notice, when it isn't of the type.
    pub(super) fn told(&mut self, ty: Type, value: Item<'_, '_>) -> Option<Told> {
        match value.get_ref() {
            DeValue::String(word) if word == "unknown" => Some(Told::Unknown),
            DeValue::String(word) if word == "absent" && ty.optional => Some(Told::Absent),
            DeValue::String(word) if word == "absent" => {
                self.tell(notice::case_not_absent(self.span(&value.span())));
                None
            }
            DeValue::Table(table) => self.interval(ty, value, table),
            // The parser has told what is wrong with it.
            DeValue::Datetime(Datetime { date: None, time: None, offset: None }) => None,
            _ => self.plain(ty, value),
        }
    }

    fn plain(&mut self, ty: Type, value: Item<'_, '_>) -> Option<Told> {
        let program = self.program;
        let told = match value.get_ref() {
            DeValue::Boolean(yes) => {
                (ty.kind == Kind::YesNo).then_some(Told::Is(Value::YesNo(*yes)))
            }
            DeValue::Integer(number) => number::whole(number)
                .and_then(|whole| number::from_whole(ty.kind, whole))
                .map(Told::Is),
            DeValue::Float(number) => number::from_digits(ty.kind, number.as_str()).map(Told::Is),
            DeValue::Datetime(day) if ty.kind == Kind::Date => {
                day_of(day).map(|day| Told::Is(Value::Date(day)))
            }
            DeValue::String(text) => return self.text(ty, value, text),
            _ => None,
        };
        if told.is_none() {
            let given = given(value.get_ref());
            self.tell(notice::case_wrong_value(program, ty.kind, self.span(&value.span()), given));
        }
        told
    }

    fn text(&mut self, ty: Type, value: Item<'_, '_>, text: &str) -> Option<Told> {
        if ty.kind == Kind::Date {
            return match interval::dates(text) {
                Ok(told) => Some(told),
                Err(error) => {
                    self.tell(notice::case_no_such_day(self.span(&value.span()), &error));
                    None
                }
            };
        }
        if let Some(told) = from_text(self.program, ty.kind, text) {
            return Some(told);
        }
        let at = self.span(&value.span());
        let notice = match ty.kind {
            Kind::Choice(of) => notice::case_unknown_value(self.program, of, at, text),
            _ => notice::case_wrong_value(self.program, ty.kind, at, "this text"),
        };
        self.tell(notice);
        None
    }

    fn interval(&mut self, ty: Type, whole: Item<'_, '_>, table: &DeTable<'_>) -> Option<Told> {
        if !ty.kind.is_ordered() || !interval::is_interval(table) {
            self.wrong(ty, whole);
            return None;
        }
        let (low, high) = match (table.get("between"), table.get("before"), table.get("after")) {
            (Some(both), None, None) => self.both_ends(ty, both)?,
            (None, Some(before), None) => (None, Some(self.past_end(ty, before, -1)?)),
            (None, None, Some(after)) => (Some(self.past_end(ty, after, 1)?), None),
            _ => {
                self.wrong(ty, whole);
                return None;
            }
        };
        self.ends(whole, low, high)
    }

    fn both_ends(
        &mut self,
        ty: Type,
        value: Item<'_, '_>,
    ) -> Option<(Option<Value>, Option<Value>)> {
        let DeValue::Array(ends) = value.get_ref() else {
            self.wrong(ty, value);
            return None;
        };
        let [low, high] = &ends[..] else {
            self.wrong(ty, value);
            return None;
        };
        let (low, high) = (self.told(ty, low)?, self.told(ty, high)?);
        Some((interval::low_end(low), interval::high_end(high)))
    }

    /// One day before or after the value given; only days have neighbours.
    fn past_end(&mut self, ty: Type, value: Item<'_, '_>, days: i64) -> Option<Value> {
        let told = self.told(ty, value)?;
        let end = if days < 0 { interval::low_end(told) } else { interval::high_end(told) };
        let Some(Value::Date(day)) = end else {
            self.wrong(ty, value);
            return None;
        };
        day.plus_days(days).map(Value::Date)
    }

    fn ends(
        &mut self,
        whole: Item<'_, '_>,
        low: Option<Value>,
        high: Option<Value>,
    ) -> Option<Told> {
        if interval::reversed(&low, &high) {
            self.tell(notice::case_reversed(self.span(&whole.span())));
            return None;
        }
        Some(Told::Between(low, high))
    }

    /// Says what was expected in place of this value.
    pub(super) fn wrong(&mut self, ty: Type, value: Item<'_, '_>) {
        let given = given(value.get_ref());
        self.tell(notice::case_wrong_value(self.program, ty.kind, self.span(&value.span()), given));
    }
}

/// What a text tells of anything but a day.
pub(in crate::facts) fn from_text(program: &Program, kind: Kind, text: &str) -> Option<Told> {
    let is = |value: Value| Some(Told::Is(value));
    match kind {
        Kind::YesNo => match text {
            "yes" => is(Value::YesNo(true)),
            "no" => is(Value::YesNo(false)),
            _ => None,
        },
        Kind::Choice(of) => is(Value::Choice(of, program.enumerations[of.at()].place(text)?)),
        Kind::Code => is(Value::Code(text.to_string())),
        _ => match interval::halves(text) {
            Some((low, high)) => {
                let (low, high) = (number::from_text(kind, low)?, number::from_text(kind, high)?);
                (!interval::reversed(&Some(low.clone()), &Some(high.clone())))
                    .then_some(Told::Between(Some(low), Some(high)))
            }
            None => is(number::from_text(kind, text)?),
        },
    }
}

/// The civil day of a TOML date; one with an hour isn't a day.
fn day_of(day: &Datetime) -> Option<Date> {
    let date = day.date.filter(|_| day.time.is_none() && day.offset.is_none())?;
    Date::new(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}

/// What the file gives, in words.
fn given(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "this number",
        DeValue::Boolean(_) => "`true` or `false`",
        DeValue::Datetime(Datetime { time: Some(_), .. }) => "a time of day",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
