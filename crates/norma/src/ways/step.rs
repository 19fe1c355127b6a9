//! One step of a way: a path gone, and what is true from then on.

use calendar::Date;

use super::supposed::Supposed;
use super::{Asked, Outlook};
use crate::door::term_end;
use crate::engine::{Held, Place, World};
use crate::facts::Known;
use crate::missing::Open;
use crate::program::{Lead, Led, PathId};

/// The day a path begun on `day` is done, at the latest.
pub(super) fn done(asked: &Asked<'_, '_>, path: PathId, day: Date) -> Option<Date> {
    let path = &asked.program().paths[path.at()];
    match path.takes {
        Some(term) => term_end(asked.program(), term, path.calendar, day),
        None => Some(day),
    }
}

/// What is supposed of the person once a path is done on `day`, after what was supposed before.
pub(super) fn gone(
    asked: &Asked<'_, '_>,
    before: &[Supposed],
    path: PathId,
    day: Date,
) -> Vec<Supposed> {
    let outlook = Outlook::of(asked, vec![(before.to_vec(), day)]);
    let world = &outlook.worlds[0];
    let leads = &asked.program().paths[path.at()].leads_to;
    leads.iter().map(|lead| supposed(world, lead)).collect()
}

fn supposed<'a>(world: &World<'a>, lead: &'a Lead) -> Supposed {
    match lead {
        Lead::Fact(led) => Supposed::Known(Open::Fact(led.fact), value(world, led)),
        Lead::Row(relation, fields) => {
            let fields = fields.iter().map(|led| (led.fact, value(world, led)));
            Supposed::Row(*relation, fields.collect())
        }
    }
}

fn value<'a>(world: &World<'a>, led: &'a Led) -> Known {
    let Some(expr) = &led.value else { return Known::Absent };
    match world.eval(expr, Place::of_law(world.on)) {
        Held::Is(value) => Known::Is(value),
        Held::Between(low, high) => Known::Between(low, high),
        Held::Absent => Known::Absent,
        Held::Unknown | Held::Fault(_) => Known::Unknown,
    }
}
