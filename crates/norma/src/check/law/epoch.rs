//! Stretches of days, and of knowledge, on which the same norms are law.

use std::collections::{BTreeSet, HashMap, HashSet};

use calendar::Date;

use super::Law;
use super::force::ways;
use crate::check::cells::{Formula, Space};
use crate::program::{EventId, NormId};

/// One way some norms can be law together, and a day and a knowledge that show it.
pub(in crate::check) struct Epoch {
    /// The day whose law governs.
    pub law: Date,
    /// The day whose knowledge is used.
    pub known_at: Date,
    /// Whether nothing has become known since.
    pub newest: bool,
    /// The norms of exceptions to exceptions whose act isn't published by then: they order nothing.
    hidden: BTreeSet<NormId>,
    /// Events that bind or spare only some.
    doubtful: Vec<EventId>,
    /// For each norm, whether it is law in each of the ways those events may fall.
    force: HashMap<NormId, Vec<bool>>,
}

impl Law<'_> {
    /// Every way these norms can be law together from a day on, newest knowledge first; `mixed` when the
    /// day of the question may be another than the day whose law governs.
    pub fn epochs(&self, norms: &[NormId], since: Date, mixed: bool) -> Vec<Epoch> {
        let knowledge: Vec<Date> = self.days_of_knowledge(norms).into_iter().rev().collect();
        let of = |known_at: &Date| self.epochs_known(norms, *known_at, since, mixed);
        let mut epochs: Vec<Epoch> = knowledge.iter().flat_map(of).collect();
        epochs
            .iter_mut()
            .for_each(|epoch| epoch.newest = Some(&epoch.known_at) == knowledge.first());
        distinct(epochs, norms)
    }

    /// The same as known today, from a day on.
    pub fn epochs_since(&self, norms: &[NormId], since: Date, mixed: bool) -> Vec<Epoch> {
        self.epochs_known(norms, self.latest, since, mixed)
    }

    fn epochs_known(
        &self,
        norms: &[NormId],
        known_at: Date,
        since: Date,
        mixed: bool,
    ) -> Vec<Epoch> {
        let doubtful = self.doubtful_about(norms);
        let ways = ways(&doubtful);
        let lines = norms.iter().map(|norm| {
            let line = |way: &Vec<EventId>| self.line(*norm, known_at, way);
            (*norm, ways.iter().map(line).collect::<Vec<_>>())
        });
        let lines: Vec<_> = lines.collect();
        let mixed = mixed && self.differ_in_day(norms);
        let hidden = norms.iter().copied().filter(|norm| self.links.contains(norm));
        let hidden: BTreeSet<NormId> =
            hidden.filter(|norm| self.published(*norm) > known_at).collect();
        let epoch = |law: usize, on: usize| {
            let at =
                |norm: NormId| if self.program.norms[norm.at()].law_of_the_day { on } else { law };
            let force = lines
                .iter()
                .map(|(norm, lines)| (*norm, lines.iter().map(|line| line[at(*norm)]).collect()));
            Epoch {
                law: self.days[law],
                known_at,
                newest: true,
                hidden: hidden.clone(),
                doubtful: doubtful.clone(),
                force: force.collect(),
            }
        };
        let days = self.days.partition_point(|day| *day < since)..self.days.len();
        let asked = |law: usize| if mixed { law..self.days.len() } else { law..law + 1 };
        distinct(
            days.flat_map(|law| asked(law).map(move |on| (law, on)))
                .map(|(law, on)| epoch(law, on))
                .collect(),
            norms,
        )
    }

    /// Whether some of these norms go by the day of the question and some by the day of the law.
    fn differ_in_day(&self, norms: &[NormId]) -> bool {
        let kinds: BTreeSet<bool> =
            norms.iter().map(|norm| self.program.norms[norm.at()].law_of_the_day).collect();
        kinds.len() > 1
    }
}

/// The first epoch of each kind.
fn distinct(epochs: Vec<Epoch>, norms: &[NormId]) -> Vec<Epoch> {
    let mut seen = HashSet::new();
    epochs.into_iter().filter(|epoch| seen.insert(epoch.mark(norms))).collect()
}

impl Epoch {
    /// What tells it from others, as far as these norms go.
    pub fn mark(&self, norms: &[NormId]) -> Vec<Vec<bool>> {
        let force = |norm: &NormId| self.force.get(norm).cloned().unwrap_or_default();
        let of = |norm: &NormId| [force(norm), vec![self.orders(*norm)]].concat();
        norms.iter().map(of).collect()
    }

    /// People in words, with the day of the law, and of the knowledge where more has become known since.
    pub fn dated(&self, who: &str) -> String {
        let known =
            if self.newest { String::new() } else { format!(" as known on {}", self.known_at) };
        format!("{who}; law of {}{known}", self.law)
    }

    /// Whether a rule of this norm, as far as is public, puts what is above it above what is below it.
    pub fn orders(&self, norm: NormId) -> bool {
        !self.hidden.contains(&norm)
    }

    /// Whether a norm may be law at all.
    pub fn may_hold(&self, norm: NormId) -> bool {
        self.force.get(&norm).is_some_and(|ways| ways.contains(&true))
    }

    /// The condition on which a norm is law: the way the doubtful events fall, and the readings.
    pub fn holds(&self, law: &Law<'_>, norm: NormId, space: &mut Space<'_>) -> Formula {
        let force = self.in_force(norm, space);
        let under = law.program.norms[norm.at()].under.iter();
        let speaks = under.map(|under| space.picked(under.dispute, &under.alternatives));
        let speaks: Vec<Formula> = speaks.collect();
        Formula::all(std::iter::once(force).chain(speaks))
    }

    fn in_force(&self, norm: NormId, space: &mut Space<'_>) -> Formula {
        let Some(so) = self.force.get(&norm) else { return Formula::NO };
        if so.iter().all(|so| *so) {
            return Formula::YES;
        }
        let ways = ways(&self.doubtful).into_iter().zip(so).filter(|(_, so)| **so);
        let ways: Vec<Formula> = ways.map(|(way, _)| self.falls(&way, space)).collect();
        Formula::any(ways)
    }

    /// That exactly these of the doubtful events work.
    fn falls(&self, way: &[EventId], space: &mut Space<'_>) -> Formula {
        let each = self.doubtful.iter().map(|id| {
            let works = space.works(*id);
            if way.contains(id) { works } else { works.not() }
        });
        Formula::all(each.collect::<Vec<_>>())
    }
}
