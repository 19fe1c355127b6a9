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

/// All that may be told otherwise and that one of the goals hangs on.
pub(super) fn others(asked: &Asked<'_, '_>, goals: &[Thing]) -> Vec<Other> {
    let world = asked.world();
    collected(asked, &world, goals, |fact| proposable(&world, fact))
}

/// The same, and all else that may still change though nobody is told that it would help: days that can be renewed,
/// and what is still open in a row.
pub(super) fn changeable(asked: &Asked<'_, '_>, goals: &[Thing]) -> Vec<Other> {
    let world = asked.world();
    collected(asked, &world, goals, |fact| not_fixed(&world, fact))
}

fn collected<'a>(
    asked: &Asked<'_, 'a>,
    world: &World<'a>,
    goals: &[Thing],
    of_fact: impl Fn(FactId) -> Vec<Open>,
) -> Vec<Other> {
    let (mut facts, mut relations) = (BTreeSet::new(), BTreeSet::new());
    for goal in goals {
        let aim = asked.aim(*goal);
        cone(world, aim.needs()).each(&mut |expr| match expr {
            Expr::Fact(fact) | Expr::Field(fact) => drop(facts.insert(*fact)),
            Expr::Fold(fold) => drop(relations.insert(fold.relation)),
            _ => {}
        });
    }
    let told = facts.into_iter().flat_map(of_fact).map(Other::Told);
    relations.into_iter().map(Other::Row).chain(told).collect()
}

/// The part of the law some needs hang on.
pub(super) fn cone<'w, 'a>(world: &'w World<'a>, needs: &[Need<'a>]) -> Cone<'w> {
    let conclusions =
        needs.iter().filter_map(|need| if let Need::Answer(id) = need { Some(*id) } else { None });
    Cone::of(world.program, world.tables(), conclusions, needs.iter().filter_map(Need::expr))
}

/// A fact told of the person that may be otherwise today, or that field of its rows where it is known not to be yet.
fn proposable(world: &World<'_>, fact: FactId) -> Vec<Open> {
    told(
        world,
        fact,
        |known| *known != Known::Unknown && may_come(known, world.on),
        |known| *known == Known::Absent,
    )
}

/// A fact that isn't fixed, or that field of its rows where it is yes or no, or known not to be yet.
fn not_fixed(world: &World<'_>, fact: FactId) -> Vec<Open> {
    let open = |known: &Known| matches!(known, Known::Absent | Known::Is(Value::YesNo(_)));
    told(world, fact, |_| true, open)
}

/// A fact that isn't fixed, where it is of such a kind, or that field of the rows of which it is.
fn told(
    world: &World<'_>,
    fact: FactId,
    of_person: impl Fn(&Known) -> bool,
    of_row: impl Fn(&Known) -> bool,
) -> Vec<Open> {
    let declared = &world.program.facts[fact.at()];
    if declared.fixed {
        return Vec::new();
    }
    let Some(relation) = declared.relation else {
        let so = of_person(&world.person.facts[fact.at()]);
        return so.then_some(Open::Fact(fact)).into_iter().collect();
    };
    let fields = &world.program.relations[relation.at()].fields;
    let at = fields.iter().position(|field| *field == fact).unwrap_or(0);
    let rows = world.person.relations[relation.at()].rows.iter();
    let rows = rows.filter(|row| of_row(&row.fields[at]));
    rows.map(|row| Open::Field(relation, row.place, fact)).collect()
}

/// A day that has come stays.
pub(super) fn may_come(known: &Known, on: Date) -> bool {
    !matches!(known, Known::Is(Value::Date(day)) if *day < on)
}

/// One more row whose own day, the first it declares, is this one or a later: nothing else is known of it.
pub(super) fn beginning(program: &Program, relation: RelationId, day: Date) -> Supposed {
    let fields = program.relations[relation.at()].fields.iter();
    let mut days = fields.filter(|field| program.facts[field.at()].ty.kind == Kind::Date);
    let own = days.next().filter(|field| !program.facts[field.at()].ty.optional);
    let from = Known::Between(Some(Value::Date(day)), None);
    Supposed::Row(relation, own.map(|field| (*field, from)).into_iter().collect())
}
