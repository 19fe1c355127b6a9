//! Deadlines.

use super::words;
use crate::notice;
use crate::program::{ClockOp, Term, TermUnit};
use crate::resolve::{Declared, Work};
use crate::syntax::ast;
use crate::types::Typer;

impl<'a> Work<'a> {
    pub(super) fn lower_deadlines(&mut self) {
        for place in 0..self.trees.deadlines.len() {
            self.lower_deadline(place);
        }
    }

    fn lower_deadline(&mut self, place: usize) -> Option<()> {
        let Declared { tree, .. } = self.trees.deadlines[place];
        let norm = self.program.deadlines[place].norm;
        let in_force = self.lower_norm(norm, tree.in_force.as_ref(), &tree.under);
        let calendar = tree.calendar.as_ref().map(|name| {
            let found = self.names.calendars.look_up("calendar", name);
            self.told(found)
        });
        let needed = self.needs_no_calendar(tree);
        let mut typer = self.typer(&[]);
        let guard = tree.guard.as_ref().map(|guard| typer.guard(guard));
        let starts = tree.starts.as_ref().and_then(|starts| typer.date_if_any(starts));
        let operations: Vec<_> =
            tree.operations.iter().map(|written| clock_op(&mut typer, written)).collect();
        in_force.and(needed)?;
        let term = tree.term.as_ref()?;
        let row = &mut self.program.deadlines[place];
        let (starts, operations) = (starts?, operations.into_iter().collect::<Option<_>>()?);
        let guard = settled(guard)?;
        row.calendar = settled(calendar)?;
        (row.guard, row.starts, row.operations) = (guard, starts, operations);
        row.term = Term { amount: term.amount.value, unit: term.unit, before: term.before };
        row.warnings = words(&tree.warnings);
        Some(())
    }

    /// Tells of a deadline that asks for working days and doesn't say whose.
    fn needs_no_calendar(&mut self, tree: &ast::Deadline) -> Option<()> {
        let working = tree.term.as_ref().is_some_and(|term| term.unit == TermUnit::WorkingDays);
        let asks = working || tree.operations.contains(&ast::ClockOp::Moves);
        let missing = asks && tree.calendar.is_none();
        self.told(if missing {
            Err(notice::no_calendar(tree.name.span, &tree.name.value))
        } else {
            Ok(())
        })
    }
}

/// What moves a term; a day that may not be there counts as none.
fn clock_op<'a>(typer: &mut Typer<'_, 'a>, written: &'a ast::ClockOp) -> Option<ClockOp> {
    match written {
        ast::ClockOp::Moves => Some(ClockOp::Moves),
        ast::ClockOp::Recess(first, last) => Some(ClockOp::Recess(*first, *last)),
        ast::ClockOp::Suspended(from, until) => {
            let (from, until) = (typer.date_if_any(from), typer.date_if_any(until));
            Some(ClockOp::Suspended(from?, until?))
        }
        ast::ClockOp::Interrupted(on) => typer.date_if_any(on).map(ClockOp::Interrupted),
    }
}

/// A clause that was left out is none; one that was wrong spoils its statement.
pub(super) fn settled<T>(clause: Option<Option<T>>) -> Option<Option<T>> {
    match clause {
        Some(None) => None,
        Some(found) => Some(found),
        None => Some(None),
    }
}
