//! Cases.

use calendar::Date;

use super::super::doc::{Doc, fill, row, text};
use super::words::{comma_parts, confidence, date, name, names, phrase, picks, quoted};
use super::{Clauses, Line, Printed, Printer};
use crate::syntax::ast::{At, Case, Entry, Expect, ExpectOf, ExpectOutcome, Told, ToldValue};

impl Printer<'_> {
    pub(super) fn case(&self, case: &Case) -> Printed {
        let mut clauses = Clauses::default();
        if !case.cites.is_empty() {
            clauses.add("cites", names(&case.cites));
        }
        clauses.lines.extend(vantage(case));
        for told in &case.told {
            clauses.line("told", self.told(told));
        }
        for expect in &case.expects {
            clauses.add("expect", self.expect(expect));
        }
        clauses.under(phrase([text("case"), quoted(&case.title.value)]))
    }

    fn told(&self, told: &Told) -> Doc {
        match told {
            Told::Fact(entry) => row([self.entry(entry), since(entry)]),
            Told::Complete(relations) => row([text("complete "), names(relations)]),
            Told::Row { relation, fields, recorded } => {
                let fields = comma_parts(fields.iter().map(|field| self.entry(field)));
                let recorded = recorded.as_ref().map(|day| row([text("recorded "), date(day)]));
                let relation = text(format!("{}:", relation.value));
                fill([relation].into_iter().chain(fields).chain(recorded))
            }
        }
    }

    fn entry(&self, entry: &Entry) -> Doc {
        row([name(&entry.name), text(" "), self.told_value(&entry.value)])
    }

    fn told_value(&self, value: &ToldValue) -> Doc {
        match value {
            ToldValue::Is(literal) => self.expression(literal),
            ToldValue::Between(Some(low), Some(high)) => {
                row([text("between "), self.expression(low), text(" and "), self.expression(high)])
            }
            ToldValue::Between(Some(low), None) => row([text("after "), self.expression(low)]),
            ToldValue::Between(None, Some(high)) => row([text("before "), self.expression(high)]),
            ToldValue::Between(None, None) | ToldValue::Unknown => text("unknown"),
            ToldValue::Absent => text("absent"),
        }
    }

    fn expect(&self, expect: &Expect) -> Doc {
        let of = match expect.of {
            ExpectOf::Conclusion => "",
            ExpectOf::Deadline => "deadline ",
            ExpectOf::Path => "path ",
        };
        let head =
            row([text(of), name(&expect.name), text(" "), self.outcome_expected(&expect.outcome)]);
        row([fill([head].into_iter().chain(further(expect))), on_and_known(expect)])
    }

    fn outcome_expected(&self, outcome: &ExpectOutcome) -> Doc {
        match outcome {
            ExpectOutcome::Is(literal) => self.expression(literal),
            ExpectOutcome::Absent => text("absent"),
            ExpectOutcome::Unknown => text("unknown"),
            ExpectOutcome::Conflict => text("conflict"),
            ExpectOutcome::Unwritten => text("unwritten"),
            ExpectOutcome::NotApplicable => text("not applicable"),
            ExpectOutcome::Unavailable => text("unavailable"),
        }
    }
}

/// `on DATE known DATE`, on one line.
fn vantage(case: &Case) -> Option<Line> {
    let days = [("on", &case.on), ("known", &case.known)];
    let told = days.into_iter().filter_map(|(slot, day)| Some((slot, day.as_ref()?)));
    let (slots, words): (Vec<_>, Vec<_>) =
        told.map(|(slot, day)| (slot, format!("{slot} {}", day.value))).unzip();
    (!slots.is_empty()).then(|| Line { slots, doc: text(words.join(" ")) })
}

fn since(entry: &Entry) -> Doc {
    days([("recorded", &entry.recorded), ("from", &entry.from), ("until", &entry.until)])
}

/// ` word DATE`, for each day there is.
fn days<const N: usize>(days: [(&str, &Option<At<Date>>); N]) -> Doc {
    let told =
        days.into_iter().filter_map(|(word, day)| Some(format!(" {word} {}", day.as_ref()?.value)));
    text(told.collect::<String>())
}

/// What follows the outcome, each part unbroken as far as it can.
fn further(expect: &Expect) -> Vec<Doc> {
    let mut parts = Vec::new();
    let mut add = |word: &str, rest: Doc| parts.push(row([text(format!("{word} ")), rest]));
    if let Some(earliest) = &expect.earliest {
        add("earliest", date(earliest));
    }
    if let Some(by) = &expect.by {
        add("by", name(by));
    }
    if !expect.needs.is_empty() {
        add("needs", names(&expect.needs));
    }
    for warns in &expect.warns {
        add("warns", quoted(&warns.value));
    }
    if let Some(at) = &expect.confidence {
        add("confidence", text(confidence(at.value)));
    }
    if !expect.under.is_empty() {
        add("under", names(&expect.under));
    }
    if !expect.takes.is_empty() {
        add("taking", picks(&expect.takes));
    }
    parts
}

/// Never at the start of a line, where they would be the case's.
fn on_and_known(expect: &Expect) -> Doc {
    days([("on", &expect.on), ("known", &expect.known)])
}
