//! Paths.

use super::terms::settled;
use super::{labels, words};
use crate::notice;
use crate::program::{
    CalendarId, Expr, FactId, Kind, Lead, Led, Path, Requirement, Term, TermUnit, Type,
};
use crate::resolve::{Declared, Work};
use crate::syntax::ast::{self, ExprKind};
use crate::types::Typer;

impl<'a> Work<'a> {
    pub(super) fn lower_paths(&mut self) {
        for place in 0..self.trees.paths.len() {
            self.lower_path(place);
        }
    }

    /// A path that is wrong somewhere stays closed to everybody.
    fn lower_path(&mut self, place: usize) -> Option<()> {
        let Declared { tree, .. } = self.trees.paths[place];
        self.refuse_twins(tree.requires.iter().map(|need| &need.name));
        let norm = self.program.paths[place].norm;
        let in_force = self.lower_norm(norm, tree.in_force.as_ref(), &tree.under);
        let takes = self.term_of_path(tree);
        let leads: Vec<_> = tree.leads_to.iter().map(|lead| self.lead(lead)).collect();
        let mut typer = self.typer(&[]);
        let requires: Vec<_> =
            tree.requires.iter().map(|need| required(&mut typer, need)).collect();
        let last_day = tree.last_day.as_ref().map(|day| typer.date_if_any(day));
        let money = Type { kind: Kind::Money(2), optional: false };
        let fee = tree.fee.as_ref().map(|fee| typer.value(fee, money));
        in_force?;
        let (takes, calendar) = takes?;
        let blank = &self.program.paths[place];
        self.program.paths[place] = Path {
            name: blank.name.clone(),
            labels: blank.labels.clone(),
            norm,
            requires: requires.into_iter().collect::<Option<_>>()?,
            last_day: settled(last_day)?,
            authority: tree.authority.as_ref().map(|authority| authority.value.clone()),
            papers: tree.papers.iter().map(labels).collect(),
            fee: settled(fee)?,
            appeal: labels(&tree.appeal),
            takes,
            calendar,
            leads_to: leads.into_iter().collect::<Option<_>>()?,
            warnings: words(&tree.warnings),
        };
        Some(())
    }

    /// The term of the office and whose days it counts.
    fn term_of_path(&mut self, tree: &ast::Path) -> Option<(Option<Term>, Option<CalendarId>)> {
        let calendar = tree.calendar.as_ref().map(|name| {
            let found = self.names.calendars.look_up("calendar", name);
            self.told(found)
        });
        let calendar = settled(calendar)?;
        let term = tree.takes.as_ref().map(|term| Term {
            amount: term.amount.value,
            unit: term.unit,
            before: false,
        });
        let working = term.as_ref().is_some_and(|term| term.unit == TermUnit::WorkingDays);
        if working && calendar.is_none() {
            return self.told(Err(notice::no_calendar(tree.name.span, &tree.name.value)));
        }
        Some((term, calendar))
    }

    fn lead(&mut self, lead: &'a ast::Lead) -> Option<Lead> {
        match lead {
            ast::Lead::Fact(name, value) => {
                let fact = self.fact_called(name)?;
                self.led(fact, value).map(Lead::Fact)
            }
            ast::Lead::Row(name, fields) => {
                let relation = self.relation_called(name)?;
                self.refuse_twins(fields.iter().map(|(name, _)| name));
                let fields = fields.iter().map(|(name, value)| {
                    let field = self.field_named(relation, name)?;
                    self.led(field, value)
                });
                let fields: Vec<_> = fields.collect();
                Some(Lead::Row(relation, fields.into_iter().collect::<Option<_>>()?))
            }
        }
    }

    fn led(&mut self, fact: FactId, value: &'a ast::Expr) -> Option<Led> {
        let row = &self.program.facts[fact.at()];
        let ty = row.ty;
        if !matches!(*value.kind, ExprKind::Absent) {
            let value = self.typer(&[]).value(value, Type { optional: ty.optional, ..ty })?;
            return Some(Led { fact, value: Some(value) });
        }
        let name = row.name.clone();
        let told = if ty.optional { Ok(()) } else { Err(notice::not_optional(value.span, &name)) };
        self.told(told).map(|()| Led { fact, value: None })
    }
}

fn required<'a>(typer: &mut Typer<'_, 'a>, need: &'a ast::Requirement) -> Option<Requirement> {
    let when = typer.condition(&need.when);
    if matches!(when, Some(Expr::Literal(_))) {
        typer.tell::<()>(notice::constant_requirement(need.when.span));
    }
    let name = need.name.value.clone();
    when.map(|when| Requirement { name, labels: labels(&need.labels), when })
}
