//! The ways to what is closed: time alone, then one path, then two, then three.

use calendar::Date;

use super::days::{Spans, to_look_at};
use super::step;
use super::supposed::Supposed;
use super::{Asked, Outlook, STEPS_MAX};
use crate::door::Thing;
use crate::finding::{Step, Way};
use crate::program::PathId;

/// No more states than these are gone on from after so many steps, the earliest first.
const STATES_MAX: usize = 48;
/// No more ways than these are told of one thing.
const WAYS_MAX: usize = 3;

/// Where some steps lead.
#[derive(Clone, Default)]
struct State {
    supposed: Vec<Supposed>,
    steps: Vec<Step>,
}

/// A path that opens from a state, and when.
struct Door {
    path: PathId,
    opens: Date,
}

/// For each of these goals the ways that open it.
pub(super) fn ways(asked: &Asked<'_, '_>, spans: &Spans, goals: &[Thing]) -> Vec<Vec<Way>> {
    let leading = leading(asked);
    let mut found: Vec<Vec<Way>> = vec![Vec::new(); goals.len()];
    let mut states = vec![State::default()];
    for taken in 0..=STEPS_MAX {
        let mut next = Vec::new();
        for state in &states {
            let seen = Seen::of(asked, spans, state);
            for (goal, found) in goals.iter().zip(&mut found) {
                if let Some(opens) = seen.first(asked, *goal)
                    && !is_better_known(found, &state.steps, opens)
                {
                    found.push(Way { steps: state.steps.clone(), opens });
                }
            }
            if taken < STEPS_MAX {
                next.extend(onward(asked, state, &seen, &leading));
            }
        }
        next.sort_by_key(|state| state.steps.last().map(|step| (step.done, step.path)));
        next.truncate(STATES_MAX);
        states = next;
    }
    for ways in &mut found {
        ways.sort_by_key(|way| (way.opens, way.steps.len()));
        ways.truncate(WAYS_MAX);
    }
    found
}

/// The paths about what is asked of that lead anywhere.
fn leading(asked: &Asked<'_, '_>) -> Vec<PathId> {
    let (program, about) = (asked.program(), asked.ask.dossier.about.as_deref());
    let all = (0..program.paths.len()).map(PathId::from);
    let leads = |id: &PathId| {
        let path = &program.paths[id.at()];
        !path.leads_to.is_empty() && program.speaks_of(path.norm, about)
    };
    all.filter(leads).collect()
}

/// Whether a way is known that takes no other steps than these and opens no later.
fn is_better_known(found: &[Way], steps: &[Step], opens: Date) -> bool {
    let goes = |path: PathId| steps.iter().any(|step| step.path == path);
    let better = |way: &Way| way.opens <= opens && way.steps.iter().all(|step| goes(step.path));
    found.iter().any(better)
}

/// The states one step further: each path not gone yet, on the first day it is open.
fn onward<'a>(
    asked: &Asked<'_, 'a>,
    from: &State,
    seen: &Seen<'a>,
    leading: &[PathId],
) -> Vec<State> {
    let gone = |path: &PathId| from.steps.iter().any(|step| step.path == *path);
    let doors = leading.iter().filter(|path| !gone(path)).filter_map(|path| {
        let opens = seen.first(asked, Thing::Path(*path))?;
        Some(Door { path: *path, opens })
    });
    let after = |door: Door| {
        let done = step::done(asked, door.path, door.opens)?;
        let led = step::gone(asked, &from.supposed, door.path, done);
        let step = Step { path: door.path, begun: door.opens, done };
        let mut state = from.clone();
        state.supposed.extend(led);
        state.steps.push(step);
        (done <= asked.horizon()).then_some(state)
    };
    doors.filter_map(after).collect()
}

/// The person of a state on the days to come.
struct Seen<'a> {
    state: State,
    days: Vec<Date>,
    outlook: Outlook<'a>,
}

impl<'a> Seen<'a> {
    fn of(asked: &Asked<'_, 'a>, spans: &Spans, state: &State) -> Seen<'a> {
        let from = state.steps.last().map_or(asked.ask.in_force_on, |step| step.done);
        let now = Outlook::of(asked, vec![(state.supposed.clone(), from)]);
        let days = to_look_at(asked, spans, &now.worlds[0].person, from, asked.horizon());
        let rows = days.iter().map(|day| (state.supposed.clone(), *day));
        Seen { state: state.clone(), outlook: Outlook::of(asked, rows.collect()), days }
    }

    /// The first day on which a goal is surely reached, as far as these days show.
    fn first(&self, asked: &Asked<'_, 'a>, goal: Thing) -> Option<Date> {
        let at = self.outlook.reaches(goal).iter().position(|so| *so)?;
        let Some(before) = at.checked_sub(1) else { return Some(self.days[at]) };
        let next = |day: &Date| day.plus_days(1).filter(|day| *day < self.days[at]);
        let between: Vec<Date> = std::iter::successors(next(&self.days[before]), next).collect();
        if between.is_empty() {
            return Some(self.days[at]);
        }
        let rows = between.iter().map(|day| (self.state.supposed.clone(), *day));
        let reached = Outlook::of(asked, rows.collect()).reaches(goal);
        let first = reached.iter().position(|so| *so).map(|at| between[at]);
        Some(first.unwrap_or(self.days[at]))
    }
}
