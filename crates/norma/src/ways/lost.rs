//! What can't come any more, whatever still happens.
//!
//! A thing is *lost* when it surely fails on every day to come even though all that may still change is forgotten and
//! each relation may have one more row from now on. That errs on the side of hope: what is called lost is lost.

use std::collections::BTreeSet;

use calendar::Date;

use super::others::{Other, beginning};
use super::supposed::Supposed;
use super::{Asked, Crowd};
use crate::door::Thing;
use crate::engine::Truth;
use crate::program::{Expr, Path, PathId};

/// Days between two looks.
const APART: i64 = 30;
/// No further back than so many years.
const YEARS_BACK: i64 = 10;

/// What may still change, and the person on the days to come with all of it forgotten.
pub(super) struct Lost<'q, 'a> {
    asked: &'q Asked<'q, 'a>,
    others: &'q [Other],
    ahead: [Crowd<'a>; 2],
}

impl<'q, 'a> Lost<'q, 'a> {
    pub fn of(asked: &'q Asked<'q, 'a>, others: &'q [Other]) -> Lost<'q, 'a> {
        let days = days_ahead(asked).into_iter().map(|day| (day, asked.ask.in_force_on));
        let ahead = forgotten(asked, others, &days.collect::<Vec<_>>());
        Lost { asked, others, ahead }
    }

    /// Whether this can't come any more.
    pub fn is_lost(&self, goal: Thing) -> bool {
        self.ahead.iter().all(|crowd| crowd.fails(goal).iter().all(|fails| *fails))
    }

    /// The requirements of a path that can't be met any more: their place, and the last day, of those looked at, on
    /// which each could be.
    pub fn requirements(&self, path: PathId) -> Vec<(usize, Option<Date>)> {
        let path = &self.asked.program().paths[path.at()];
        let needs = path.requires.iter().map(|need| &need.when).enumerate();
        let lost = needs.filter(|(_, when)| never(&self.ahead, when));
        lost.map(|(place, when)| (place, self.last_possible(path, when))).collect()
    }

    fn last_possible(&self, path: &Path, when: &'a Expr) -> Option<Date> {
        let days = days_back(self.asked, path);
        let met = self.last_of(&days, when)?;
        let next = |day: &Date| day.plus_days(1).filter(|day| *day < self.asked.ask.in_force_on);
        let after = std::iter::successors(next(&met), next);
        let after = after.take_while(|day| calendar::days_between(met, *day) < APART);
        let after: Vec<Date> = after.collect();
        Some(self.last_of(&after, when).unwrap_or(met))
    }

    /// The last of these days on which a condition didn't surely fail.
    fn last_of(&self, days: &[Date], when: &'a Expr) -> Option<Date> {
        if days.is_empty() {
            return None;
        }
        let then: Vec<(Date, Date)> = days.iter().map(|day| (*day, *day)).collect();
        let [none, one] = forgotten(self.asked, self.others, &then).map(|crowd| crowd.misses(when));
        let fails = none.iter().zip(&one).map(|(none, one)| *none && *one);
        let possible = days.iter().zip(fails).filter(|(_, fails)| !fails);
        possible.map(|(day, _)| *day).max()
    }
}

fn never<'a>(ahead: &[Crowd<'a>; 2], when: &'a Expr) -> bool {
    ahead.iter().all(|crowd| crowd.misses(when).iter().all(|misses| *misses))
}

/// The person on these days, each with the day from which things may change, and all forgotten that may: without
/// another row, and with one more of each relation.
fn forgotten<'a>(asked: &Asked<'_, 'a>, others: &[Other], days: &[(Date, Date)]) -> [Crowd<'a>; 2] {
    let row = |since: Date, more: bool| -> Vec<Supposed> {
        let each = others.iter().filter_map(|other| match other {
            Other::Told(open) => Some(Supposed::forgotten(*open)),
            Other::Row(relation) => more.then(|| beginning(asked.program(), *relation, since)),
        });
        each.collect()
    };
    let crowd = |more: bool| {
        let rows = days.iter().map(|(day, since)| (row(*since, more), *day));
        Crowd::of(asked, rows.collect())
    };
    [crowd(false), crowd(true)]
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

fn days_ahead(asked: &Asked<'_, '_>) -> Vec<Date> {
    let (on, until) = (asked.ask.in_force_on, asked.horizon());
    let next = |day: &Date| day.plus_days(APART).filter(|day| *day <= until);
    let mut days: BTreeSet<Date> = std::iter::successors(Some(on), next).collect();
    days.extend(asked.program().days_of_law());
    days.into_iter().filter(|day| (on..=until).contains(day)).collect()
}
