//! What was possible once, with the same facts, and no longer is.

use calendar::Date;

use super::{Asked, Crowd};
use crate::engine::{Need, Truth};
use crate::program::{Expr, Path, PathId};

/// Days between two looks.
const APART: i64 = 30;
/// No further back than so many years.
const YEARS_BACK: i64 = 10;

/// The requirements of a path that fail today, were met on an earlier day of the path's law with the same facts, and
/// are met on no later day by time alone; each with the last day on which it was met.
pub(super) fn no_longer(asked: &Asked<'_, '_>, path: PathId) -> Vec<(usize, Date)> {
    let path = &asked.program().paths[path.at()];
    let world = asked.world();
    let needs = path.requires.iter().map(|need| &need.when).enumerate();
    let failing: Vec<(usize, &Expr)> =
        needs.filter(|need| world.fails(Need::Met(need.1))).collect();
    let back = if failing.is_empty() { Vec::new() } else { days_back(asked, path) };
    if back.is_empty() {
        return Vec::new();
    }
    let (before, after) = (on_days(asked, &back), on_days(asked, &days_ahead(asked)));
    let once = |(place, when)| {
        let again = after.meets(when).contains(&true);
        let met = before.meets(when).iter().position(|met| *met).filter(|_| !again)?;
        Some((place, last_met(asked, when, back[met])))
    };
    failing.into_iter().filter_map(once).collect()
}

fn on_days<'a>(asked: &Asked<'_, 'a>, days: &[Date]) -> Crowd<'a> {
    Crowd::of(asked, days.iter().map(|day| (Vec::new(), *day)).collect())
}

/// The last day on which a condition was met, from one on which it was.
fn last_met<'a>(asked: &Asked<'_, 'a>, when: &'a Expr, met: Date) -> Date {
    let until = asked.ask.in_force_on;
    let next = |day: &Date| day.plus_days(1).filter(|day| *day < until);
    let days = std::iter::successors(next(&met), next);
    let days: Vec<Date> =
        days.take_while(|day| calendar::days_between(met, *day) < APART).collect();
    if days.is_empty() {
        return met;
    }
    let so = on_days(asked, &days).meets(when);
    let so = days.iter().zip(so).filter(|(_, so)| *so);
    so.map(|(day, _)| *day).last().unwrap_or(met)
}

/// Earlier days on which the path was law, the latest first.
fn days_back(asked: &Asked<'_, '_>, path: &Path) -> Vec<Date> {
    let (on, world) = (asked.ask.in_force_on, asked.world());
    let first = on.plus_years(-YEARS_BACK).unwrap_or(on);
    let earlier = |day: &Date| day.plus_days(-APART).filter(|day| *day >= first);
    let mut days: Vec<Date> = std::iter::successors(on.plus_days(-1), earlier).collect();
    let changes = asked.program().days_of_law().into_iter();
    days.extend(changes.filter_map(|day| day.plus_days(-1)));
    days.retain(|day| (first..on).contains(day));
    days.sort();
    days.dedup();
    days.reverse();
    days.retain(|day| world.force(path.norm, *day).holds == Truth::Yes);
    days
}

fn days_ahead(asked: &Asked<'_, '_>) -> Vec<Date> {
    let until = asked.horizon();
    let next = |day: &Date| day.plus_days(APART).filter(|day| *day <= until);
    std::iter::successors(Some(asked.ask.in_force_on), next).collect()
}
