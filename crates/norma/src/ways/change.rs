//! The fewest facts that would have to be otherwise for something closed to be open today.
//!
//! What may be otherwise: a fact that isn't `fixed`, a day still to come, a part of a row nothing was told of, and one
//! more row as a path leads to. What has happened stays. First some of it is *forgotten*: what surely fails even then,
//! no other value opens, since telling more only settles more. Of what is left the smallest sets are told otherwise,
//! value by value, and only what surely opens counts.

use std::collections::BTreeSet;

use calendar::Date;

use super::subsets::{choices, is_part, up_to};
use super::supposed::Supposed;
use super::{Asked, CHANGES_MAX, Crowd, step};
use crate::door::Thing;
use crate::engine::{Cone, Need, World};
use crate::facts::Known;
use crate::finding::Change;
use crate::missing::{Domain, Open, Telling, could_be_told, few};
use crate::program::{Expr, FactId, Lead, PathId, Program, RelationId, Value};

/// Of no more things than these is it tried whether they could be otherwise, in the order of the vocabulary.
const THINGS_MAX: usize = 36;
/// Of one thing no more other values than these are tried.
const VALUES_MAX: usize = 24;
/// Of one set no more choices of values than these are tried.
const CHOICES_MAX: usize = 2_048;
/// Rows in one batch.
const ROWS: usize = 1_024;
/// So many equally small changes are told.
const TOLD_MAX: usize = 3;

/// Something that could be otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Other {
    /// A fact or a field.
    Told(Open),
    /// There could be one more row.
    Row(RelationId),
}

/// For each of these goals the smallest changes that open it.
pub(super) fn smallest(asked: &Asked<'_, '_>, goals: &[Thing]) -> Vec<Vec<Vec<Change>>> {
    let others = others(asked, goals);
    let sets = up_to(CHANGES_MAX, others.len());
    let may = may_open(asked, goals, &others, &sets);
    let found = goals.iter().zip(may).map(|(goal, may)| {
        let sets: Vec<&[usize]> =
            sets.iter().zip(may).filter(|(_, may)| *may).map(|(set, _)| &set[..]).collect();
        Goal::of(asked, *goal, &others).opened_by(&sets)
    });
    found.collect()
}

/// All that could be otherwise and that one of the goals hangs on.
fn others(asked: &Asked<'_, '_>, goals: &[Thing]) -> Vec<Other> {
    let world = asked.world();
    let (mut facts, mut relations) = (BTreeSet::new(), BTreeSet::new());
    for goal in goals {
        let aim = asked.aim(*goal);
        cone(&world, aim.needs()).each(&mut |expr| match expr {
            Expr::Fact(fact) | Expr::Field(fact) => drop(facts.insert(*fact)),
            Expr::Fold(fold) => drop(relations.insert(fold.relation)),
            _ => {}
        });
    }
    let told = facts.iter().flat_map(|fact| of_fact(&world, *fact));
    let leads = |relation: &&RelationId| !leading_to(world.program, **relation).is_empty();
    let rows = relations.iter().filter(leads).map(|relation| Other::Row(*relation));
    rows.chain(told).take(THINGS_MAX).collect()
}

fn cone<'w, 'a>(world: &'w World<'a>, needs: &[Need<'a>]) -> Cone<'w> {
    let conclusions =
        needs.iter().filter_map(|need| if let Need::Answer(id) = need { Some(*id) } else { None });
    Cone::of(world.program, world.tables(), conclusions, needs.iter().filter_map(Need::expr))
}

/// A fact told of the person, or the fields of its rows nothing was told of, where they could be otherwise.
fn of_fact(world: &World<'_>, fact: FactId) -> Vec<Other> {
    let declared = &world.program.facts[fact.at()];
    let told = |open: Open| Other::Told(open);
    match declared.relation {
        None => {
            let known = &world.person.facts[fact.at()];
            let so = *known != Known::Unknown && !declared.fixed && may_still_come(known, world.on);
            so.then_some(told(Open::Fact(fact))).into_iter().collect()
        }
        Some(relation) => {
            let fields = &world.program.relations[relation.at()].fields;
            let at = fields.iter().position(|field| *field == fact).unwrap_or(0);
            let rows = world.person.relations[relation.at()].rows.iter();
            let free = rows.filter(|row| row.fields[at] == Known::Absent);
            free.map(|row| told(Open::Field(relation, row.place, fact))).collect()
        }
    }
}

/// A day that has come stays.
fn may_still_come(known: &Known, on: Date) -> bool {
    !matches!(known, Known::Is(Value::Date(day)) if *day < on)
}

fn leading_to(program: &Program, relation: RelationId) -> Vec<PathId> {
    let paths = (0..program.paths.len()).map(PathId::from);
    let leads = |id: &PathId| {
        let path = &program.paths[id.at()];
        path.leads_to.iter().any(|lead| matches!(lead, Lead::Row(to, _) if *to == relation))
    };
    paths.filter(leads).collect()
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
            let forgotten = set.iter().map(|at| others[*at].forgotten());
            (forgotten.collect(), asked.ask.in_force_on)
        });
        let crowd = Crowd::of(asked, rows.collect());
        for (goal, may) in goals.iter().zip(&mut may) {
            may.extend(crowd.fails(*goal).into_iter().map(|fails| !fails));
        }
    }
    may
}

impl Other {
    fn forgotten(self) -> Supposed {
        match self {
            Other::Told(open) => Supposed::Known(open, Known::Unknown),
            Other::Row(relation) => Supposed::Perhaps(relation),
        }
    }
}

/// One goal, and what could be otherwise under it.
struct Goal<'g, 'q, 'a> {
    asked: &'g Asked<'q, 'a>,
    goal: Thing,
    others: &'g [Other],
    world: World<'a>,
}

/// Something supposed, and how it is told.
type Choice = (Supposed, Change);

impl<'g, 'q, 'a> Goal<'g, 'q, 'a> {
    fn of(asked: &'g Asked<'q, 'a>, goal: Thing, others: &'g [Other]) -> Goal<'g, 'q, 'a> {
        Goal { asked, goal, others, world: asked.world() }
    }

    /// The smallest changes among sets that may open it, told in their order.
    fn opened_by(&self, sets: &[&[usize]]) -> Vec<Vec<Change>> {
        let aim = self.asked.aim(self.goal);
        let domain = Domain::under(&self.world, &cone(&self.world, aim.needs()));
        let mut opened: Vec<Vec<Change>> = Vec::new();
        let mut opening: Vec<&[usize]> = Vec::new();
        for set in sets {
            let longer = opening.first().is_some_and(|first| first.len() < set.len());
            if longer || opened.len() >= TOLD_MAX {
                break;
            }
            if opening.iter().any(|part| is_part(part, set)) {
                continue;
            }
            if let Some(changes) = self.first_choice(&domain, set) {
                opened.push(changes);
                opening.push(set);
            }
        }
        opened
    }

    /// The first choice of other values for this set that surely opens it.
    fn first_choice(&self, domain: &Domain, set: &[usize]) -> Option<Vec<Change>> {
        let each: Vec<Vec<Choice>> =
            set.iter().map(|at| self.otherwise(domain, self.others[*at])).collect();
        let sizes: Vec<usize> = each.iter().map(Vec::len).collect();
        let all = choices(&sizes, CHOICES_MAX);
        let chosen = |choice: &Vec<usize>| -> Vec<&Choice> {
            each.iter().zip(choice).map(|(of, at)| &of[*at]).collect()
        };
        for some in all.chunks(ROWS) {
            let rows = some.iter().map(|choice| {
                let supposed = chosen(choice).into_iter().map(|(supposed, _)| supposed.clone());
                (supposed.collect(), self.world.on)
            });
            let reached = Crowd::of(self.asked, rows.collect()).reaches(self.goal);
            if let Some(at) = reached.iter().position(|so| *so) {
                return Some(
                    chosen(&some[at]).into_iter().map(|(_, change)| change.clone()).collect(),
                );
            }
        }
        None
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
        let forgotten = self.world.supposing(&[Supposed::Known(open, Known::Unknown)]);
        let told = few(could_be_told(domain, &forgotten, open), VALUES_MAX);
        let values = told.into_iter().filter_map(|telling| match telling {
            Telling::Known(known) => Some(known),
            _ => None,
        });
        let other = values.filter(|value| Some(value) != now.as_ref() && may_still_come(value, on));
        let path = open.path(program, &self.world.person);
        other
            .map(|value| (Supposed::Known(open, value.clone()), Change::Told(path.clone(), value)))
            .collect()
    }

    /// One more row, as each path leads to it when it is done today.
    fn rows(&self, relation: RelationId) -> Vec<Choice> {
        let paths = leading_to(self.asked.program(), relation).into_iter();
        let own = |path: &PathId| Thing::Path(*path) != self.goal;
        let led = paths.filter(own).filter_map(|path| {
            let led = step::gone(self.asked, &[], path, self.world.on);
            let row = led
                .into_iter()
                .find(|led| matches!(led, Supposed::Row(to, _) if *to == relation))?;
            Some((row, Change::Led(path)))
        });
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

impl World<'_> {
    /// The same row with some things supposed.
    fn supposing(&self, supposed: &[Supposed]) -> Self {
        let mut person = (*self.person).clone();
        supposed.iter().for_each(|one| one.of(self.program, &mut person));
        self.each(vec![person]).remove(0)
    }
}
