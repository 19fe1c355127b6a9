//! When and under which readings a statement is law.

use crate::names::Thing;
use crate::notice::{self, nearest};
use crate::program::{DisputeId, NormId, Under};
use crate::resolve::Work;
use crate::syntax::ast::{self, InForce, Pick, Text};

impl Work<'_> {
    /// Fills the norm of a statement; nothing when a clause is wrong, as was told.
    pub(super) fn lower_norm(
        &mut self,
        norm: NormId,
        in_force: Option<&InForce>,
        under: &[ast::Under],
    ) -> Option<()> {
        let spoken: Vec<Option<Under>> = under.iter().map(|under| self.under(under)).collect();
        let row = &mut self.program.norms[norm.at()];
        if let Some(in_force) = in_force {
            row.from = in_force.from.value;
            row.until = in_force.until.as_ref().map(|at| at.value);
            if let Some(until) =
                in_force.until.as_ref().filter(|until| until.value <= in_force.from.value)
            {
                return self.told(Err(notice::empty_interval(until.span)));
            }
        }
        self.program.norms[norm.at()].under = spoken.into_iter().collect::<Option<_>>()?;
        Some(())
    }

    fn under(&mut self, written: &ast::Under) -> Option<Under> {
        let dispute = self.dispute_called(&written.dispute)?;
        let alternatives: Vec<Option<u32>> = written
            .alternatives
            .iter()
            .map(|name| self.alternative_called(dispute, name))
            .collect();
        Some(Under { dispute, alternatives: alternatives.into_iter().collect::<Option<_>>()? })
    }

    /// The dispute so called.
    pub(crate) fn dispute_called(&mut self, name: &Text) -> Option<DisputeId> {
        let found = self.names.disputes.look_up("dispute", name);
        self.told(found)
    }

    /// The place of an alternative.
    pub(crate) fn alternative_called(&mut self, dispute: DisputeId, name: &Text) -> Option<u32> {
        if let Some(place) = self.program.alternative_named(dispute, &name.value) {
            self.names.inner.used(name.span, Thing::Alternative(dispute, place));
            return Some(place);
        }
        let row = &self.program.disputes[dispute.at()];
        let near = nearest(&name.value, row.alternatives.iter().map(|(name, _)| name.as_str()));
        let notice = notice::unknown_name(
            name.span,
            &format!("alternative of `{}`", row.name),
            &name.value,
            near,
        );
        self.told(Err(notice))
    }

    /// A dispute and the alternative picked.
    pub(crate) fn pick(&mut self, (dispute, alternative): &Pick) -> Option<(DisputeId, u32)> {
        let dispute = self.dispute_called(dispute)?;
        Some((dispute, self.alternative_called(dispute, alternative)?))
    }
}
