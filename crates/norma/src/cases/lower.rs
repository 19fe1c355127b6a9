//! From a `case` statement to a case: names looked up, values typed.

use super::{Case, ExpectOf, ExpectOutcome, Expectation};
use crate::facts::Dossier;
use crate::names::parts;
use crate::notice::{self, nearest};
use crate::program::{Kind, Type, Value};
use crate::resolve::{Declared, Word, Work};
use crate::syntax::ast::{self, Text};

/// All cases without a mistake, in page order.
pub(crate) fn lower(work: &mut Work<'_>) -> Vec<Case> {
    work.trees.cases.clone().into_iter().filter_map(|said| work.case(said)).collect()
}

/// The days of a case.
#[derive(Clone, Copy)]
struct Days {
    on: calendar::Date,
    known: calendar::Date,
}

impl<'a> Work<'a> {
    fn case(&mut self, said: Declared<'a, ast::Case>) -> Option<Case> {
        let tree = said.tree;
        let told_before = self.notices.len();
        for cite in &tree.cites {
            self.check_cite(cite, said);
        }
        let on = tree.on.as_ref()?.value;
        let days = Days { on, known: tree.known.as_ref().map_or(on, |at| at.value) };
        let about = self.program.about(said.provision).map(str::to_string);
        let dossier = Dossier { about, ..self.dossier(&tree.told) };
        let expects: Vec<Option<Expectation>> =
            tree.expects.iter().map(|expect| self.expectation(expect, days)).collect();
        let sound = self.notices.len() == told_before;
        let expects = expects.into_iter().collect::<Option<_>>()?;
        sound.then(|| Case {
            title: tree.title.value.clone(),
            cites: crate::lower::words(&tree.cites),
            provision: said.provision,
            on,
            known: days.known,
            dossier,
            expects,
            span: said.span,
        })
    }

    /// A cite of an act of the corpus must lead somewhere; other names are free.
    fn check_cite(&mut self, cite: &Text, said: Declared<'a, ast::Case>) {
        let act = cite.value.split_once('/').map(|(act, _)| act);
        if act.is_none_or(|act| self.names.acts.find(act).is_some()) {
            let found = self.provision_called(cite, said.provision);
            self.told(found);
        }
    }

    fn expectation(&mut self, written: &'a ast::Expect, days: Days) -> Option<Expectation> {
        let (of, ty) = self.expected_of(written)?;
        let outcome = self.expected(written, ty);
        let under: Vec<_> = written
            .under
            .iter()
            .map(|name| {
                let found = self.names.readings.look_up("reading", name);
                self.told(found)
            })
            .collect();
        let takes: Vec<_> = written.takes.iter().map(|pick| self.pick(pick)).collect();
        let by = written.by.as_ref().map(|name| {
            let found = self.rule_called(name);
            self.told(found)
        });
        let needs: Vec<_> = written.needs.iter().map(|name| self.need(name)).collect();
        needs.into_iter().collect::<Option<Vec<()>>>()?;
        Some(Expectation {
            of,
            on: written.on.as_ref().map_or(days.on, |at| at.value),
            known: written.known.as_ref().map_or(days.known, |at| at.value),
            under: under.into_iter().collect::<Option<_>>()?,
            takes: takes.into_iter().collect::<Option<_>>()?,
            outcome: outcome?,
            by: if let Some(by) = by { Some(by?) } else { None },
            needs: crate::lower::words(&written.needs),
            warns: crate::lower::words(&written.warns),
            confidence: written.confidence.as_ref().map(|at| at.value),
            earliest: written.earliest.as_ref().map(|at| at.value),
            span: written.span,
        })
    }

    fn expected_of(&mut self, written: &ast::Expect) -> Option<(ExpectOf, Type)> {
        let always = |kind| Type { kind, optional: false };
        match written.of {
            ast::ExpectOf::Conclusion => {
                let id = self.conclusion_called(&written.name)?;
                Some((ExpectOf::Conclusion(id), self.program.conclusions[id.at()].ty))
            }
            ast::ExpectOf::Deadline => {
                let found = self.names.deadlines.look_up("deadline", &written.name);
                self.told(found).map(|id| (ExpectOf::Deadline(id), always(Kind::Date)))
            }
            ast::ExpectOf::Path => {
                let found = self.names.paths.look_up("path", &written.name);
                self.told(found).map(|id| (ExpectOf::Path(id), always(Kind::YesNo)))
            }
        }
    }

    fn expected(&mut self, written: &'a ast::Expect, ty: Type) -> Option<ExpectOutcome> {
        use ast::ExpectOutcome as Written;
        Some(match &written.outcome {
            Written::Is(value) => ExpectOutcome::Is(self.typer(&[]).literal_of(value, ty.kind)?),
            Written::Absent if !ty.optional => {
                return self
                    .told(Err(notice::not_optional(written.name.span, &written.name.value)));
            }
            Written::Absent => ExpectOutcome::Absent,
            Written::Unknown => ExpectOutcome::Unknown,
            Written::Conflict => ExpectOutcome::Conflict,
            Written::Unwritten => ExpectOutcome::Unwritten,
            Written::NotApplicable => ExpectOutcome::NotApplicable,
            Written::Unavailable => ExpectOutcome::Unavailable,
        })
    }

    /// What may be missing: a fact, a relation, or a field of one.
    fn need(&mut self, name: &Text) -> Option<()> {
        let (before, after) = parts(name, '.');
        if let Some((before, (relation, field))) = before.zip(name.value.split_once('.'))
            && let Some(Word::Relation(id)) = self.names.words.used(before, relation)
        {
            let field = Text { value: field.to_string(), span: after };
            return self.field_named(id, &field).map(|_| ());
        }
        match self.names.words.called(name) {
            Some(Word::Fact(_) | Word::Relation(_)) => Some(()),
            Some(Word::Spoiled) => None,
            _ => {
                let facts = self
                    .names
                    .words
                    .names_where(|word| matches!(word, Word::Fact(_) | Word::Relation(_)));
                let notice = notice::unknown_name(
                    name.span,
                    "fact",
                    &name.value,
                    nearest(&name.value, facts),
                );
                self.told(Err(notice))
            }
        }
    }
}

/// The value just above or below, for `after` and `before`.
pub(crate) fn neighbour(value: &Value, step: i64) -> Option<Value> {
    match value {
        Value::Date(day) => day.plus_days(step).map(Value::Date),
        Value::Whole(n) => n.checked_add(step).map(Value::Whole),
        Value::Decimal(n, places) => n.checked_add(step).map(|n| Value::Decimal(n, *places)),
        Value::Money(n, places) => n.checked_add(step).map(|n| Value::Money(n, *places)),
        Value::Days(n) => n.checked_add(step).map(Value::Days),
        Value::Months(n) => n.checked_add(step).map(Value::Months),
        Value::YesNo(_) | Value::Choice(..) | Value::Code(_) => None,
    }
}
