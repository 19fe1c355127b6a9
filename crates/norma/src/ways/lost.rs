//! What can't come any more, whatever still happens, by every reading that may speak of the person.
//!
//! A thing is *lost* when it surely fails on every day looked at, thirty years ahead, even though all that may still
//! change is forgotten, and also with two more rows of each relation from now on. What is `fixed` is taken to stay. A
//! thing that has a way, or that some facts otherwise would open, isn't lost.

use std::collections::BTreeSet;

use calendar::Date;

use super::days::{Spans, to_look_at};
use super::others::{Other, beginning, changeable};
use super::supposed::Supposed;
use super::{Asked, Outlook};
use crate::door::{Ask, Thing, disputes_of, only};
use crate::engine::{Picks, Truth, picks};
use crate::finding::{Closed, Opening};
use crate::program::{Expr, Path, PathId, ReadingId};

/// So many years are looked ahead.
const YEARS_AHEAD: i64 = 30;
/// Days between two looks back.
const APART: i64 = 30;
/// No further back than so many years.
const YEARS_BACK: i64 = 10;
/// More rows of each relation that are supposed.
const MORE_ROWS: usize = 2;

/// Says of what has no way, and nothing otherwise would open, whether it is lost, and which requirements are.
pub(super) fn say(
    asked: &Asked<'_, '_>,
    spans: &Spans,
    readings: &[ReadingId],
    found: &mut [Opening],
) {
    let stuck = |one: &&mut Opening| one.ways.is_empty() && one.changes.is_empty();
    let mut stuck: Vec<&mut Opening> = found.iter_mut().filter(stuck).collect();
    let goals: Vec<Thing> = stuck.iter().map(|opening| opening.of.into()).collect();
    let others = changeable(asked, &goals);
    let own = Lost::of(asked, spans, &others);
    for opening in &mut stuck {
        opening.for_good = own.is_lost(opening.of.into());
        if let Closed::Path(path) = opening.of {
            let lost = own.requirements(path).into_iter();
            opening.no_longer = lost.map(|place| (place, None)).collect();
        }
    }
    stuck.retain(|opening| opening.for_good || !opening.no_longer.is_empty());
    for reading in differing(asked, readings, &stuck) {
        let ask = Ask { reading, takes: &[], ..asked.ask.clone() };
        let other = Lost::of(&Asked::of(asked.engine, &ask), spans, &others);
        stuck.iter_mut().for_each(|opening| other.keeps_open(opening));
    }
    for opening in stuck {
        let Closed::Path(path) = opening.of else { continue };
        for (place, day) in &mut opening.no_longer {
            *day = last_met(asked, path, *place);
        }
    }
}

/// One reading for each way readings choose where it matters, today and at the end of what is looked at.
fn differing(
    asked: &Asked<'_, '_>,
    readings: &[ReadingId],
    stuck: &[&mut Opening],
) -> Vec<ReadingId> {
    let goals: Vec<Thing> = stuck.iter().map(|opening| opening.of.into()).collect();
    let (program, ask) = (asked.program(), asked.ask);
    let matter = disputes_of(program, asked.engine.tables(), &goals);
    let until = until(asked);
    let choices = |reading: ReadingId, takes| -> [Picks; 2] {
        let on = |day| only(picks(program, reading, day, ask.known_at, takes), &matter);
        [on(ask.in_force_on), on(until)]
    };
    let mut seen = vec![choices(ask.reading, ask.takes)];
    let mut differing = Vec::new();
    for reading in readings {
        let choices = choices(*reading, &[]);
        if !seen.contains(&choices) {
            seen.push(choices);
            differing.push(*reading);
        }
    }
    differing
}

/// The person on the days to come by one reading, with all forgotten that may change.
struct Lost<'a> {
    paths: &'a [Path],
    /// Without another row, and with some more of each relation.
    ahead: [Outlook<'a>; 2],
}

impl<'a> Lost<'a> {
    fn of(asked: &Asked<'_, 'a>, spans: &Spans, others: &[Other]) -> Lost<'a> {
        let on = asked.ask.in_force_on;
        let days = to_look_at(asked, spans, &asked.world().person, on, until(asked));
        let supposed = |more: usize| -> Vec<Supposed> {
            others.iter().flat_map(|other| other.forgotten(asked, more)).collect()
        };
        let outlook = |more: usize| {
            let supposed = supposed(more);
            Outlook::of(asked, days.iter().map(|day| (supposed.clone(), *day)).collect())
        };
        Lost { paths: &asked.program().paths, ahead: [outlook(0), outlook(MORE_ROWS)] }
    }

    fn is_lost(&self, goal: Thing) -> bool {
        self.ahead.iter().all(|outlook| outlook.fails(goal).iter().all(|fails| *fails))
    }

    fn is_never(&self, when: &'a Expr) -> bool {
        self.ahead.iter().all(|outlook| outlook.misses(when).iter().all(|misses| *misses))
    }

    /// The places of the requirements that can't be met any more.
    fn requirements(&self, path: PathId) -> Vec<usize> {
        let needs = self.paths[path.at()].requires.iter().enumerate();
        needs.filter(|(_, need)| self.is_never(&need.when)).map(|(place, _)| place).collect()
    }

    /// By this reading it may be otherwise.
    fn keeps_open(&self, opening: &mut Opening) {
        opening.for_good &= self.is_lost(opening.of.into());
        if let Closed::Path(path) = opening.of {
            let lost = self.requirements(path);
            opening.no_longer.retain(|(place, _)| lost.contains(place));
        }
    }
}

impl Other {
    /// Nothing is known of it; of a relation, so many more rows from today on.
    fn forgotten(self, asked: &Asked<'_, '_>, more: usize) -> Vec<Supposed> {
        match self {
            Other::Told(open) => vec![Supposed::forgotten(open)],
            Other::Row(relation) => {
                vec![beginning(asked.program(), relation, asked.ask.in_force_on); more]
            }
        }
    }
}

fn until(asked: &Asked<'_, '_>) -> Date {
    let on = asked.ask.in_force_on;
    on.plus_years(YEARS_AHEAD).unwrap_or(on)
}

/// The last day on which a requirement was surely met with the same facts while the path was law.
fn last_met(asked: &Asked<'_, '_>, path: PathId, place: usize) -> Option<Date> {
    let path = &asked.program().paths[path.at()];
    let when = &path.requires[place].when;
    let met = last_of(asked, &days_back(asked, path), when)?;
    let next = |day: &Date| day.plus_days(1).filter(|day| *day < asked.ask.in_force_on);
    let after = std::iter::successors(next(&met), next);
    let after = after.take_while(|day| calendar::days_between(met, *day) < APART);
    Some(last_of(asked, &after.collect::<Vec<_>>(), when).unwrap_or(met))
}

/// The last of these days on which a condition was surely met.
fn last_of<'a>(asked: &Asked<'_, 'a>, days: &[Date], when: &'a Expr) -> Option<Date> {
    let met = Outlook::of(asked, days.iter().map(|day| (Vec::new(), *day)).collect()).meets(when);
    days.iter().zip(met).filter(|(_, met)| *met).map(|(day, _)| *day).max()
}

/// Earlier days on which the path was law.
fn days_back(asked: &Asked<'_, '_>, path: &Path) -> Vec<Date> {
    let (on, world) = (asked.ask.in_force_on, asked.world());
    let first = on.plus_years(-YEARS_BACK).unwrap_or(on);
    let earlier = |day: &Date| day.plus_days(-APART).filter(|day| *day >= first);
    let mut days: BTreeSet<Date> = std::iter::successors(on.plus_days(-1), earlier).collect();
    let changes = asked.program().days_of_law().into_iter();
    days.extend(changes.filter_map(|day| day.plus_days(-1)));
    days.retain(|day| {
        (first..on).contains(day) && world.force(path.norm, *day).holds == Truth::Yes
    });
    days.into_iter().collect()
}
