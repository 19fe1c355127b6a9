//! Clauses that send cases to another day's law.

use super::terms::settled;
use super::words;
use crate::program::{Kind, Type};
use crate::resolve::{Declared, Work};

impl Work<'_> {
    pub(super) fn lower_transitionals(&mut self) {
        for place in 0..self.trees.transitionals.len() {
            self.lower_transitional(place);
        }
    }

    fn lower_transitional(&mut self, place: usize) -> Option<()> {
        let Declared { tree, .. } = self.trees.transitionals[place];
        let norm = self.program.transitionals[place].norm;
        let in_force = self.lower_norm(norm, tree.in_force.as_ref(), &tree.under);
        self.program.norms[norm.at()].law_of_the_day = true;
        let conclusions: Vec<_> =
            tree.conclusions.iter().map(|name| self.conclusion_called(name)).collect();
        let mut typer = self.typer(&[]);
        let guard = tree.guard.as_ref().map(|guard| typer.guard(guard));
        let date = Type { kind: Kind::Date, optional: false };
        let governed = tree.governed.as_ref().and_then(|day| typer.value(day, date));
        in_force?;
        let (guard, conclusions) =
            (settled(guard)?, conclusions.into_iter().collect::<Option<_>>()?);
        let row = &mut self.program.transitionals[place];
        (row.conclusions, row.guard, row.governed) = (conclusions, guard, governed?);
        row.warnings = words(&tree.warnings);
        Some(())
    }
}
