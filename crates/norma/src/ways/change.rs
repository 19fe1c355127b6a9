//! The fewest facts that would have to be otherwise for something closed to be open today.
//!
//! What may be otherwise is [`others`](super::others); one more row is tried as a path that isn't closed leads to it.
//! First some of it is *forgotten*: what surely fails even then,
//! no other value opens, since telling more only settles more. Of what is left the smallest sets are told otherwise,
//! value by value, and only what surely opens counts.

use std::cell::OnceCell;

use super::others::{Other, cone, may_come};
use super::subsets::{choices, is_part, up_to};
use super::supposed::Supposed;
use super::{Asked, CHANGES_MAX, Outlook, step};
use crate::door::Thing;
use crate::engine::World;
use crate::facts::Known;
use crate::finding::Change;
use crate::missing::{Domain, Open, Someone, Telling, could_be_told, few};
use crate::program::{Lead, PathId, Program, RelationId};

/// Of no more things than these is it tried whether they could be otherwise, in the order of the vocabulary.
const THINGS_MAX: usize = 36;
/// Of one thing no more other values than these are tried.
const VALUES_MAX: usize = 24;
/// Of one set no more choices of values than these are tried.
const CHOICES_MAX: usize = 2_048;
/// Of one goal no more choices than these are tried in all.
const TRIED_MAX: usize = 8_192;
/// Rows in one batch.
const ROWS: usize = 1_024;
/// So many equally small changes are told.
const TOLD_MAX: usize = 3;

/// For each of these goals the smallest changes that open it.
pub(super) fn smallest(
    asked: &Asked<'_, '_>,
    goals: &[Thing],
    others: &[Other],
) -> Vec<Vec<Vec<Change>>> {
    let open = open_paths(asked);
    let could = |other: &&Other| match other {
        Other::Told(_) => true,
        Other::Row(relation) => !leading_to(asked.program(), &open, *relation).is_empty(),
    };
    let others: Vec<Other> = others.iter().filter(could).take(THINGS_MAX).copied().collect();
    let sets = up_to(CHANGES_MAX, others.len());
    let may = may_open(asked, goals, &others, &sets);
    let found = goals.iter().zip(may).map(|(goal, may)| {
        let sets: Vec<&[usize]> =
            sets.iter().zip(may).filter(|(_, may)| *may).map(|(set, _)| &set[..]).collect();
        Goal { asked, goal: *goal, others: &others, open: &open, world: asked.world() }
            .opened_by(&sets)
    });
    found.collect()
}

/// The paths that aren't surely closed today.
fn open_paths(asked: &Asked<'_, '_>) -> Vec<PathId> {
    let today = Outlook::of(asked, vec![(Vec::new(), asked.ask.in_force_on)]);
    let paths = (0..asked.program().paths.len()).map(PathId::from);
    paths.filter(|id| !today.fails(Thing::Path(*id))[0]).collect()
}

/// Those of them that lead to another row.
fn leading_to(program: &Program, paths: &[PathId], relation: RelationId) -> Vec<PathId> {
    let leads = |id: &&PathId| {
        let led = program.paths[id.at()].leads_to.iter();
        led.into_iter().any(|lead| matches!(lead, Lead::Row(to, _) if *to == relation))
    };
    paths.iter().filter(leads).copied().collect()
}

/// For each goal, for each set, whether it may open once that set is forgotten.
fn may_open(
    asked: &Asked<'_, '_>,
    goals: &[Thing],
    others: &[Other],
    sets: &[Vec<usize>],
) -> Vec<Vec<bool>> {
    let mut may = vec![Vec::with_capacity(sets.len()); goals.len()];
    for some in sets.chunks(ROWS) {
        let rows = some.iter().map(|set| {
            let supposed = set.iter().map(|at| forgotten(others[*at]));
            (supposed.collect(), asked.ask.in_force_on)
        });
        let outlook = Outlook::of(asked, rows.collect());
        for (goal, may) in goals.iter().zip(&mut may) {
            may.extend(outlook.fails(*goal).into_iter().map(|fails| !fails));
        }
    }
    may
}

/// What stands for a thing that could be anything.
fn forgotten(other: Other) -> Supposed {
    match other {
        Other::Told(open) => Supposed::forgotten(open),
        Other::Row(relation) => Supposed::Perhaps(relation),
    }
}

/// One goal, and what could be otherwise under it.
struct Goal<'g, 'q, 'a> {
    asked: &'g Asked<'q, 'a>,
    goal: Thing,
    others: &'g [Other],
    open: &'g [PathId],
    world: World<'a>,
}

/// Something supposed, and how it is told.
type Choice = (Vec<Supposed>, Change);

impl<'g, 'q, 'a> Goal<'g, 'q, 'a> {
    /// The smallest changes among sets that may open it: one of each set, then others with a row of another path.
    fn opened_by(&self, sets: &[&[usize]]) -> Vec<Vec<Change>> {
        let aim = self.asked.aim(self.goal);
        let domain = Domain::under(&self.world, &cone(&self.world, aim.needs()));
        let values: Vec<OnceCell<Vec<Choice>>> = vec![OnceCell::new(); self.others.len()];
        let of =
            |at: &usize| &values[*at].get_or_init(|| self.otherwise(&domain, self.others[*at]))[..];
        let (mut first, mut more, mut tried) = (Vec::new(), Vec::new(), 0);
        let mut opening: Vec<&[usize]> = Vec::new();
        for set in sets {
            let longer = opening.first().is_some_and(|first| first.len() < set.len());
            if longer || first.len() >= TOLD_MAX || tried >= TRIED_MAX {
                break;
            }
            if opening.iter().any(|part| is_part(part, set)) {
                continue;
            }
            let all = all_choices(&set.iter().map(of).collect::<Vec<_>>());
            tried += all.len();
            let mut opened = self.that_open(all).into_iter();
            if let Some(changes) = opened.next() {
                more.extend(opened.filter(|other| leads_elsewhere(&changes, other)));
                first.push(changes);
                opening.push(set);
            }
        }
        first.extend(more);
        first.truncate(TOLD_MAX);
        first
    }

    /// Those of these choices that surely open it, of the first batch that has any.
    fn that_open(&self, all: Vec<Vec<Choice>>) -> Vec<Vec<Change>> {
        let supposed =
            |choice: &Vec<Choice>| choice.iter().flat_map(|(so, _)| so.clone()).collect();
        for some in all.chunks(ROWS) {
            let rows = some.iter().map(|choice| (supposed(choice), self.world.on)).collect();
            let reached = Outlook::of(self.asked, rows).reaches(self.goal);
            let opening = some.iter().zip(reached).filter(|(_, so)| *so);
            let opening: Vec<Vec<Change>> = opening.map(|(choice, _)| told(choice)).collect();
            if !opening.is_empty() {
                return opening;
            }
        }
        Vec::new()
    }

    /// The other values something could have.
    fn otherwise(&self, domain: &Domain, other: Other) -> Vec<Choice> {
        match other {
            Other::Told(open) => self.values(domain, open),
            Other::Row(relation) => self.rows(relation),
        }
    }

    fn values(&self, domain: &Domain, open: Open) -> Vec<Choice> {
        let (program, on) = (self.asked.program(), self.world.on);
        let now = known(&self.world, open);
        let forgotten = self.world.supposing(&Supposed::forgotten(open));
        let told = few(could_be_told(domain, &Someone::known(&forgotten), open), VALUES_MAX);
        let values = told.into_iter().filter_map(|telling| match telling {
            Telling::Known(known) => Some(known),
            _ => None,
        });
        let other = values.filter(|value| Some(value) != now.as_ref() && may_come(value, on));
        let path = open.path(program, &self.world.person);
        other
            .map(|value| {
                (
                    vec![Supposed::Known(open, value.clone())],
                    Change::Told(open, path.clone(), value),
                )
            })
            .collect()
    }

    /// One more row, with all else each path leads to when it is done today.
    fn rows(&self, relation: RelationId) -> Vec<Choice> {
        let paths = leading_to(self.asked.program(), self.open, relation).into_iter();
        let own = |path: &PathId| Thing::Path(*path) != self.goal;
        let led = paths
            .filter(own)
            .map(|path| (step::gone(self.asked, &[], path, self.world.on), Change::Led(path)));
        led.collect()
    }
}

fn known(world: &World<'_>, open: Open) -> Option<Known> {
    match open {
        Open::Fact(fact) => Some(world.person.facts[fact.at()].clone()),
        // Only fields known not to be are tried.
        Open::Field(..) => Some(Known::Absent),
        Open::Rows(_) => None,
    }
}

fn told(choice: &[Choice]) -> Vec<Change> {
    choice.iter().map(|(_, change)| change.clone()).collect()
}

/// Every choice of one value for each thing, at most so many.
fn all_choices(each: &[&[Choice]]) -> Vec<Vec<Choice>> {
    let sizes: Vec<usize> = each.iter().map(|values| values.len()).collect();
    let chosen = |choice: Vec<usize>| each.iter().zip(choice).map(|(of, at)| of[at].clone());
    choices(&sizes, CHOICES_MAX).into_iter().map(|choice| chosen(choice).collect()).collect()
}

/// Whether one change of two is the same but for the path that leads to a row.
fn leads_elsewhere(first: &[Change], other: &[Change]) -> bool {
    let differ = first.iter().zip(other).filter(|(a, b)| a != b);
    differ.clone().count() > 0
        && differ.into_iter().all(|(a, b)| matches!((a, b), (Change::Led(_), Change::Led(_))))
}

impl World<'_> {
    /// The same row with something supposed.
    fn supposing(&self, supposed: &Supposed) -> Self {
        let mut person = (*self.person).clone();
        supposed.of(self.program, &mut person);
        self.each(vec![person]).remove(0)
    }
}
