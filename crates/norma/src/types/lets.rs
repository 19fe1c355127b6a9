//! The names that `let` gives to parts of a rule.

use super::{Doubt, Typed, Typer};
use crate::notice::{self, Span};
use crate::program::Expr;

impl Typer<'_, '_> {
    /// A let is read anew where it is used, so that guards around its use count.
    pub(super) fn of_let(&mut self, place: usize, span: Span) -> Option<Typed> {
        self.lets_used.insert(place);
        if self.lets_spoiled.contains(&place) {
            return None;
        }
        let (name, written) = &self.lets[place];
        let (row, seen) = (self.row.take(), std::mem::replace(&mut self.lets_seen, place));
        let typed = self.typed(written, None);
        (self.row, self.lets_seen) = (row, seen);
        if typed.is_none() {
            self.lets_spoiled.insert(place);
        }
        let typed = typed?;
        let settled = self.is_present(&typed.expr);
        let doubts =
            typed.doubts.into_iter().filter(|_| !settled).map(|doubt| Doubt { span, ..doubt });
        let doubts = doubts.collect();
        Some(Typed {
            expr: Expr::Named(name.value.clone(), Box::new(typed.expr)),
            kind: typed.kind,
            span,
            doubts,
        })
    }

    /// Reads the lets that nothing used, so that their mistakes are told too, and says that they are idle.
    pub fn finish(mut self) {
        for place in 0..self.lets.len() {
            if self.lets_used.contains(&place) {
                continue;
            }
            let (name, written) = &self.lets[place];
            self.lets_seen = place;
            if self.typed(written, None).is_some() {
                self.notices.push(notice::unused_let(name.span, &name.value));
            }
        }
    }
}
