//! What may still be otherwise: a fact that isn't `fixed`, a day still to come, a part of a row known not to be yet,
//! and one more row. What has happened stays.

use std::collections::BTreeSet;

use calendar::Date;

use super::Asked;
use super::supposed::Supposed;
use crate::door::Thing;
use crate::engine::{Cone, Need, World};
use crate::facts::Known;
use crate::missing::Open;
use crate::program::{Expr, FactId, Kind, Program, RelationId, Value};

/// Something that may be otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Other {
    /// A fact or a field.
    Told(Open),
    /// There may be one more row.
    Row(RelationId),
}

/// All that may be otherwise and that one of the goals hangs on.
pub(super) fn others(asked: &Asked<'_, '_>, goals: &[Thing]) -> Vec<Other> {
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
    let told = facts.iter().flat_map(|fact| of_fact(&world, *fact)).map(Other::Told);
    relations.into_iter().map(Other::Row).chain(told).collect()
}

/// The part of the law some needs hang on.
pub(super) fn cone<'w, 'a>(world: &'w World<'a>, needs: &[Need<'a>]) -> Cone<'w> {
    let conclusions =
        needs.iter().filter_map(|need| if let Need::Answer(id) = need { Some(*id) } else { None });
    Cone::of(world.program, world.tables(), conclusions, needs.iter().filter_map(Need::expr))
}

/// A fact told of the person, or that field of its rows, where it may be otherwise.
fn of_fact(world: &World<'_>, fact: FactId) -> Vec<Open> {
    let declared = &world.program.facts[fact.at()];
    let Some(relation) = declared.relation else {
        let known = &world.person.facts[fact.at()];
        let so = *known != Known::Unknown && !declared.fixed && may_come(known, world.on);
        return so.then_some(Open::Fact(fact)).into_iter().collect();
    };
    let fields = &world.program.relations[relation.at()].fields;
    let at = fields.iter().position(|field| *field == fact).unwrap_or(0);
    let rows = world.person.relations[relation.at()].rows.iter();
    let free = rows.filter(|row| row.fields[at] == Known::Absent);
    free.map(|row| Open::Field(relation, row.place, fact)).collect()
}

/// A day that has come stays.
pub(super) fn may_come(known: &Known, on: Date) -> bool {
    !matches!(known, Known::Is(Value::Date(day)) if *day < on)
}

/// One more row that begins on a day or later: nothing else is known of it.
pub(super) fn beginning(program: &Program, relation: RelationId, day: Date) -> Supposed {
    let from = || Known::Between(Some(Value::Date(day)), None);
    let fields = program.relations[relation.at()].fields.iter();
    let days = fields.filter(|field| {
        let ty = program.facts[field.at()].ty;
        ty.kind == Kind::Date && !ty.optional
    });
    Supposed::Row(relation, days.map(|field| (*field, from())).collect())
}
