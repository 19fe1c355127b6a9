//! Names that are declared and never used.

use std::collections::BTreeSet;

use super::desk::{Desk, Thing};
use crate::cases::Case;
use crate::notice;
use crate::program::{ConclusionId, Expr, FactId, ParamId, Program, RelationId};

pub(super) fn check(desk: &mut Desk<'_>) {
    let used = Used::of(desk);
    facts(desk, &used);
    params(desk, &used);
    conclusions(desk, &used);
    disputes(desk);
}

/// What expressions, rules and cases speak of.
#[derive(Default)]
struct Used {
    facts: BTreeSet<FactId>,
    relations: BTreeSet<RelationId>,
    params: BTreeSet<ParamId>,
    conclusions: BTreeSet<ConclusionId>,
}

impl Used {
    fn of(desk: &Desk<'_>) -> Used {
        let program = desk.program;
        let mut used = Used::default();
        desk.compiled.cases.iter().for_each(|case| used.note_case(case));
        program.every_expr(&mut |expr| used.note(expr));
        used.relations
            .extend(used.facts.iter().filter_map(|fact| program.facts[fact.at()].relation));
        used.conclusions.extend(program.rules.iter().map(|rule| rule.conclusion));
        used.conclusions
            .extend(program.transitionals.iter().flat_map(|clause| &clause.conclusions));
        used
    }

    fn note_case(&mut self, case: &Case) {
        self.facts.extend(case.dossier.facts.iter().map(|entry| entry.fact));
        for row in &case.dossier.rows {
            self.relations.insert(row.relation);
            self.facts.extend(row.fields.iter().map(|(field, _)| *field));
        }
    }

    fn note(&mut self, expr: &Expr) {
        match expr {
            Expr::Fact(fact) | Expr::Field(fact) => drop(self.facts.insert(*fact)),
            Expr::Conclusion(id) => drop(self.conclusions.insert(*id)),
            Expr::Param(id, _) => drop(self.params.insert(*id)),
            Expr::Fold(fold) => {
                self.relations.insert(fold.relation);
                self.facts.extend(fold.by);
            }
            _ => {}
        }
    }
}

fn facts(desk: &mut Desk<'_>, used: &Used) {
    let program = desk.program;
    for (place, relation) in program.relations.iter().enumerate() {
        let id = RelationId::from(place);
        if !used.relations.contains(&id) {
            tell(desk, Thing::Relation(id), "relation", &relation.name);
        }
    }
    for (place, fact) in program.facts.iter().enumerate() {
        let id = FactId::from(place);
        // Of a relation nobody asks about, the relation alone is told.
        let asked = fact.relation.is_none_or(|relation| used.relations.contains(&relation));
        if asked && !used.facts.contains(&id) {
            let what = if fact.relation.is_some() { "field" } else { "fact" };
            tell(desk, Thing::Fact(id), what, &program.path_of(id));
        }
    }
}

fn params(desk: &mut Desk<'_>, used: &Used) {
    for (place, param) in desk.program.params.iter().enumerate() {
        let id = ParamId::from(place);
        if !used.params.contains(&id) {
            tell(desk, Thing::Param(id), "param", &param.name);
        }
    }
}

fn conclusions(desk: &mut Desk<'_>, used: &Used) {
    for id in desk.conclusions() {
        if !used.conclusions.contains(&id) {
            let name = &desk.program.conclusions[id.at()].name;
            tell(desk, Thing::Conclusion(id), "conclusion", name);
        }
    }
}

fn disputes(desk: &mut Desk<'_>) {
    let program: &Program = desk.program;
    let named = program.norms.iter().flat_map(|norm| &norm.under).map(|under| under.dispute);
    let named: BTreeSet<_> = named.collect();
    for (place, dispute) in program.disputes.iter().enumerate() {
        let id = place.into();
        if !named.contains(&id) {
            tell(desk, Thing::Dispute(id), "dispute", &dispute.name);
        }
    }
}

fn tell(desk: &mut Desk<'_>, thing: Thing, what: &str, name: &str) {
    let at = desk.at(thing);
    desk.tell(notice::unused_name(at, what, name));
}
