//! The acts and their divisions, with what a division takes from those around it.

use super::Work;
use crate::names::Thing;
use crate::notice;
use crate::program::{Act, ActId, Confidence, Provision, ProvisionId, Standing};
use crate::syntax::ast;

impl<'a> Work<'a> {
    /// Adds an act with its divisions; the number of its first division, unless the act is there already.
    pub(super) fn add_act(&mut self, page: &'a ast::Act, source: &str) -> Option<ProvisionId> {
        let front = &page.front;
        let id = ActId::from(self.program.acts.len());
        let declared = self.names.acts.declare(&front.act, id);
        self.told(declared)?;
        self.program.acts.push(Act {
            id: front.act.value.clone(),
            titles: front.titles.iter().cloned().collect(),
            urn: front.urn.value.clone(),
            rank: front.rank.value.clone(),
            published: front.published.value,
            in_force: front.in_force.value,
            source: source.to_string(),
        });
        self.map.acts.push(front.span);
        let first = self.program.provisions.len();
        for provision in &page.provisions {
            self.add_provision(page, provision, id, first);
        }
        self.ask_for_confidence(page);
        Some(first.into())
    }

    fn add_provision(
        &mut self,
        page: &ast::Act,
        provision: &ast::Provision,
        act: ActId,
        first: usize,
    ) {
        let anchor = provision.anchor.value.clone();
        let front = &page.front;
        let dated = inherited(page, provision, |heading| heading.verified_until.as_ref());
        self.program.provisions.push(Provision {
            urn: match &provision.urn {
                Some(urn) => urn.value.clone(),
                None if anchor.is_empty() => front.urn.value.clone(),
                None => format!("{}~{anchor}", front.urn.value),
            },
            anchor,
            act,
            heading: provision.heading.clone(),
            parent: provision.parent.map(|parent| ProvisionId::from(first + parent)),
            confidence: confidence(page, provision).unwrap_or(Confidence::Medium),
            standing: inherited(page, provision, |heading| heading.standing.as_ref())
                .map_or(Standing::Encoded, |at| at.value),
            verified_until: dated.or(front.verified_until.as_ref()).map(|at| at.value),
            about: inherited(page, provision, |heading| heading.about.as_ref())
                .map(|at| at.value.clone()),
            entries: provision.entries.as_ref().map_or(Vec::new(), |at| at.value.clone()),
            prose: provision.prose.clone(),
        });
        if !provision.anchor.value.is_empty() {
            let id = ProvisionId::from(self.program.provisions.len() - 1);
            self.names.inner.given(provision.anchor.span, Thing::Provision(id));
        }
        self.map.provisions.push(provision.span);
    }

    /// Told once an act, at the first heading that encodes something and of whose certainty nothing is said.
    fn ask_for_confidence(&mut self, page: &ast::Act) {
        let headings = page.statements.iter().filter(|placed| speaks(&placed.statement));
        let headings = headings.filter_map(|placed| page.provisions.get(placed.provision));
        if let Some(silent) =
            headings.into_iter().find(|heading| confidence(page, heading).is_none())
        {
            self.notices.push(notice::no_confidence(silent.span, &silent.heading));
        }
    }
}

/// Whether results can rest on the statement, so that its certainty matters.
fn speaks(statement: &ast::Statement) -> bool {
    use ast::Statement::*;
    matches!(statement, Rule(_) | Transitional(_) | Set(_) | Deadline(_) | Path(_) | Event(_))
}

/// What the heading says of our certainty, or the nearest heading around it, or the page.
fn confidence(page: &ast::Act, provision: &ast::Provision) -> Option<Confidence> {
    let said = inherited(page, provision, |heading| heading.confidence.as_ref());
    said.or(page.front.confidence.as_ref()).map(|at| at.value)
}

/// The attribute of the heading, or of the nearest heading around it that has one.
fn inherited<'p, T>(
    page: &'p ast::Act,
    provision: &'p ast::Provision,
    of: impl Fn(&'p ast::Provision) -> Option<&'p ast::At<T>>,
) -> Option<&'p ast::At<T>> {
    let outer = |heading: &&'p ast::Provision| page.provisions.get(heading.parent?);
    // A page cannot nest deeper than it has headings, so a wrong tree ends too.
    std::iter::successors(Some(provision), outer).take(page.provisions.len() + 1).find_map(of)
}
