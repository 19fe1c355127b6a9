//! Hunting for what settles a goal only after other things are told.
//!
//! For each thing open under the goal, other open things are told in such a way that the goal stays open and the thing
//! stays open under it: what is left weighs more and more, until nothing else is left and the thing decides or doesn't.
//! Step by step several people go on from the one reached, each told a few more things at random; how many depends on
//! how many still stand. All hunts for a goal go on in one batch.

use super::lore::Lore;
use super::search::{Quest, Search, bit, last};
use super::seed::Seed;
use super::{Open, Telling};
use crate::engine::Supposed;

/// How hard is looked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Effort {
    /// Hunts for one thing at once.
    pub hunts: usize,
    /// People that go on from the one reached, a step.
    pub width: usize,
    /// Steps at most.
    pub steps: usize,
    /// Steps in a row in which nobody stands, after which a hunt ends.
    pub stuck: u32,
}

/// Of a thing no more answers than these are tried before the end of a hunt.
const TRIALS: usize = 2;
/// Things told at once at first.
const DOSE: usize = 4;

/// What may settle a goal.
struct Hunt {
    asked: usize,
    /// What is shown by it: the thing, or the relation whose supposed row it is a field of.
    about: usize,
    /// The one reached.
    told: Supposed,
    /// What else is open under the goal of that one, and may be told; none before the first step.
    others: Option<Vec<usize>>,
    dose: usize,
    stuck: u32,
    over: bool,
}

/// The people of a step: those who go on for each hunt, then those of whom the thing is told.
#[derive(Default)]
struct Step {
    told: Vec<Supposed>,
    /// The hunt and how many go on for it.
    goers: Vec<(usize, usize)>,
    /// For which hunt each of the others is told the thing.
    trials: Vec<usize>,
}

impl<'a> Quest<'a> {
    /// Hunts for these things: in ways that led to other goals, anew, and for relations by the fields of a row that is
    /// supposed.
    pub fn hunt(
        &mut self,
        search: &Search<'_, 'a>,
        asked: &[usize],
        effort: Effort,
        lore: &mut Lore,
        seed: &mut Seed,
    ) {
        for hunts in [Self::again, Self::anew, Self::by_rows] {
            let left = asked.iter().copied().filter(|place| !self.proved[*place]);
            let left: Vec<usize> = left.collect();
            let mut hunts: Vec<Hunt> =
                left.iter().flat_map(|about| hunts(self, search, *about, effort, lore)).collect();
            self.follow(search, &mut hunts, effort, lore, seed);
        }
    }

    fn again(&self, _: &Search<'_, 'a>, about: usize, _: Effort, lore: &Lore) -> Vec<Hunt> {
        let ways = lore.ways(self.trail.opens()[about]).iter();
        let hunts = ways.filter_map(|(asked, told)| {
            let asked = self.trail.opens().binary_search(asked).ok()?;
            Some(Hunt::of(asked, about, told.clone()))
        });
        hunts.collect()
    }

    fn anew(&self, _: &Search<'_, 'a>, about: usize, effort: Effort, _: &Lore) -> Vec<Hunt> {
        (0..effort.hunts).map(|_| Hunt::of(about, about, Supposed::new())).collect()
    }

    fn by_rows(&self, search: &Search<'_, 'a>, about: usize, _: Effort, _: &Lore) -> Vec<Hunt> {
        let Open::Rows(relation) = self.trail.opens()[about] else { return Vec::new() };
        let another = search.next_place(relation);
        let opens = self.trail.opens().iter().enumerate();
        let fields = opens.filter(
            |(_, open)| matches!(open, Open::Field(of, at, _) if *of == relation && *at == another),
        );
        let start: Supposed = last(Open::Rows(relation), Telling::OneMore).collect();
        fields.map(|(asked, _)| Hunt::of(asked, about, start.clone())).collect()
    }

    fn follow(
        &mut self,
        search: &Search<'_, 'a>,
        hunts: &mut [Hunt],
        effort: Effort,
        lore: &mut Lore,
        seed: &mut Seed,
    ) {
        for _ in 0..effort.steps {
            let step = self.step(search, hunts, effort, seed);
            if step.told.is_empty() {
                return;
            }
            self.take(search, hunts, step, lore, seed);
            hunts.iter_mut().for_each(|hunt| hunt.over |= self.proved[hunt.about]);
        }
    }

    /// Who goes on, and of whom it is tried whether the thing settles the goal.
    fn step(
        &self,
        search: &Search<'_, 'a>,
        hunts: &mut [Hunt],
        effort: Effort,
        seed: &mut Seed,
    ) -> Step {
        let (mut step, mut tried) = (Step::default(), Vec::new());
        for (place, hunt) in hunts.iter_mut().enumerate().filter(|(_, hunt)| !hunt.over) {
            let Some(others) = &hunt.others else {
                step.goers.push((place, 1));
                step.told.push(hunt.told.clone());
                continue;
            };
            let open = self.trail.opens()[hunt.asked];
            let answers = search.answers(open, &hunt.told);
            hunt.over = others.is_empty() || hunt.stuck >= effort.stuck;
            let most = if hunt.over { usize::MAX } else { TRIALS };
            for telling in seed.some(&(0..answers.len()).collect::<Vec<_>>(), most) {
                tried.push(
                    hunt.told.iter().cloned().chain(last(open, answers[telling].clone())).collect(),
                );
                step.trials.push(place);
            }
            if !hunt.over {
                step.goers.push((place, effort.width));
                let more = |_| self.told_more(search, hunt, others, seed);
                step.told.extend((0..effort.width).map(more));
            }
        }
        step.told.append(&mut tried);
        step
    }

    /// The one reached, with some of the others told.
    fn told_more(
        &self,
        search: &Search<'_, 'a>,
        hunt: &Hunt,
        others: &[usize],
        seed: &mut Seed,
    ) -> Supposed {
        let mut told = hunt.told.clone();
        for other in seed.some(others, hunt.dose) {
            let open = self.trail.opens()[other];
            let telling = search.any_answer(open, &told, seed);
            told.extend(telling.into_iter().flat_map(|telling| last(open, telling)));
        }
        told
    }

    /// Sees who still stands, and what the trials show.
    fn take(
        &mut self,
        search: &Search<'_, 'a>,
        hunts: &mut [Hunt],
        mut step: Step,
        lore: &mut Lore,
        seed: &mut Seed,
    ) {
        let told: Vec<&[(Open, Telling)]> = step.told.iter().map(Vec::as_slice).collect();
        let crowd = search.crowd(&told);
        let open = [crowd.without(self.sight)];
        let goers = step.told.len() - step.trials.len();
        for (row, hunt) in step.trials.iter().map(|place| &hunts[*place]).enumerate() {
            if !bit(&open[0], goers + row) && !std::mem::replace(&mut self.proved[hunt.about], true)
            {
                let (about, asked) =
                    (self.trail.opens()[hunt.about], self.trail.opens()[hunt.asked]);
                lore.note_way(about, asked, &hunt.told);
            }
        }
        let reached = self.trail.follow(&crowd, &open).reached();
        let mut first = 0;
        for (place, many) in step.goers {
            let hunt = &mut hunts[place];
            let rows = first..first + many;
            first += many;
            let stand = rows.filter(|row| bit(&reached[hunt.asked], *row));
            let others = |row: usize| -> Vec<usize> {
                let open = (0..reached.len())
                    .filter(|other| *other != hunt.asked && bit(&reached[*other], row));
                open.filter(|other| search.may_be_told(self.trail.opens()[*other])).collect()
            };
            let stand: Vec<(usize, Vec<usize>)> = stand.map(|row| (row, others(row))).collect();
            hunt.adapt(stand.len(), many);
            if let Some((row, others)) = seed.pick(&stand).cloned() {
                hunt.told = std::mem::take(&mut step.told[row]);
                hunt.others = Some(others);
            }
        }
    }
}

impl Hunt {
    fn of(asked: usize, about: usize, told: Supposed) -> Hunt {
        Hunt { asked, about, told, others: None, dose: DOSE, stuck: 0, over: false }
    }

    /// Tells more at once where many stand, less where nobody does.
    fn adapt(&mut self, standing: usize, of: usize) {
        if standing == 0 {
            // Nobody to begin with: the thing isn't open under the goal.
            self.over |= self.others.is_none();
            self.stuck += u32::from(self.dose == 1);
            self.dose = (self.dose / 2).max(1);
        } else {
            self.stuck = 0;
            self.dose = if standing * 4 > of { self.dose * 2 } else { self.dose };
        }
    }
}
