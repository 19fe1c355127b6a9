//! Why: the reasons of an answer, read from the run that decided it (S13).
//!
//! A rule that spoke comes first, then what it prevailed over, then what would have spoken had it been law.
//! Under a condition only the parts that made it come out as it did. A point of law is explained once for a row,
//! however many others rest on it.

mod condition;
mod rules;

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::Date;

use self::condition::node;
use crate::engine::{Concluded, Fault, Held, Place, Sent, World};
use crate::finding::{Cited, Clause, Explained, Point, Reason, Reasons, Status, What};
use crate::program::{ConclusionId, Expr, NormId, Program, ProvisionId, TransitionalId};

/// The reasons of the answer to one question of law.
pub fn reasons(world: &World<'_>, conclusion: ConclusionId) -> Reasons {
    let mut explainer = Explainer::of(world);
    let asked = explainer.conclusion(conclusion, world.on);
    told(world, vec![asked], explainer.uses)
}

/// The reasons of expressions asked by the law of the day of the question: of a term's start, of what a path requires.
pub fn reasons_of<'a>(world: &World<'a>, exprs: &[&'a Expr]) -> Reasons {
    let mut explainer = Explainer::of(world);
    let at = Place::of_law(world.on);
    let asked = explainer.parts_of(exprs.iter().copied(), at);
    told(world, asked, explainer.uses)
}

/// With every point of law under what was asked.
fn told(world: &World<'_>, asked: Vec<Reason>, uses: Vec<Point>) -> Reasons {
    let (mut explained, mut next) = (BTreeMap::new(), uses);
    while let Some(point) = next.pop() {
        if explained.contains_key(&point) {
            continue;
        }
        let it = world.explained_once(point, || Explainer::of(world).explained(point));
        next.extend(&it.uses);
        explained.insert(point, it);
    }
    Reasons::new(asked, explained.into_values().collect())
}

/// Explains one point of law, or some expressions; the points these use are left to others.
struct Explainer<'w, 'a> {
    world: &'w World<'a>,
    uses: Vec<Point>,
}

impl<'w, 'a> Explainer<'w, 'a> {
    fn of(world: &'w World<'a>) -> Explainer<'w, 'a> {
        Explainer { world, uses: Vec::new() }
    }
}

impl Explainer<'_, '_> {
    fn explained(mut self, point: Point) -> Explained {
        let answer = self.world.conclude_by(point.conclusion, point.law);
        let because = self.because(point.conclusion, point.law, &answer);
        Explained { point, because, uses: self.uses }
    }

    fn conclusion(&mut self, id: ConclusionId, law: Date) -> Reason {
        let of_the_day = self.world.program.conclusions[id.at()].law_of_the_day;
        let point = Point { conclusion: id, law: if of_the_day { self.world.on } else { law } };
        self.uses.push(point);
        let status = status_of(&self.world.conclude_by(id, law));
        node(What::Point(point), status)
    }

    fn because(&mut self, id: ConclusionId, law: Date, answer: &Concluded) -> Vec<Reason> {
        let days = self.world.law_days(id, law);
        let mut because = self.sent(id, &days.sent);
        // When several days' law may govern, one that leaves the question open shows why; else the first.
        let open = |day: &&Date| !self.world.conclude_under(id, **day).is_known();
        let shown = days.days.iter().find(open).or(days.days.first()).copied();
        if *answer != Concluded::LawDayOpen || shown.is_some_and(|day| open(&&day)) {
            because.extend(shown.into_iter().flat_map(|day| self.rules(id, day)));
        }
        for node in because.iter_mut().filter(|node| matches!(node.what, What::GovernedBy(_))) {
            node.status = match days.days.as_slice() {
                [day] => Status::LawOf(*day),
                _ => Status::Unknown,
            };
        }
        because
    }

    /// The clauses that send the question to another day's law.
    fn sent(&mut self, id: ConclusionId, sent: &Sent) -> Vec<Reason> {
        let program = self.world.program;
        let declared = &program.conclusions[id.at()];
        let at = Place::of_law(self.world.on);
        match sent {
            Sent::Nowhere => Vec::new(),
            Sent::Own => {
                let because = self.parts_of(&declared.governed, at);
                let cited = Some(self.cite(declared.provision, None));
                let what = What::GovernedBy(Clause::Own(id));
                vec![Reason { cited, because, ..node(what, Status::Unknown) }]
            }
            Sent::By(clauses) => clauses.iter().map(|id| self.clause(*id, at)).collect(),
        }
    }

    fn clause(&mut self, id: TransitionalId, at: Place<'_>) -> Reason {
        let clause = &self.world.program.transitionals[id.at()];
        let because = self.parts_of(clause.guard.iter().chain([&clause.governed]), at);
        let cited = Some(self.cite_norm(clause.norm));
        let what = What::GovernedBy(Clause::Transitional(id));
        Reason { cited, because, ..node(what, Status::Unknown) }
    }

    fn cite_norm(&self, norm: NormId) -> Arc<Cited> {
        let norm = &self.world.program.norms[norm.at()];
        self.cite(norm.provision, Some(norm.from))
    }

    fn cite(&self, provision: ProvisionId, since: Option<Date>) -> Arc<Cited> {
        cited(self.world, provision, since)
    }
}

fn status_of(answer: &Concluded) -> Status {
    match answer {
        Concluded::Held(held, _) => status(held),
        Concluded::Conflict(rules) => Status::Conflict(rules.clone()),
        Concluded::Unwritten => Status::Unwritten,
        Concluded::LawDayOpen => Status::Unknown,
    }
}

fn status(held: &Held) -> Status {
    match held {
        Held::Is(value) => Status::Is(value.clone()),
        Held::Between(low, high) => Status::Between(low.clone(), high.clone()),
        Held::Unknown => Status::Unknown,
        Held::Fault(fault) => fault.status(),
        Held::Absent => Status::Absent,
    }
}

impl Fault {
    fn status(&self) -> Status {
        match self {
            Fault::Overflow => Status::Fault("overflow", String::new()),
            Fault::DivisionByZero => Status::Fault("division-by-zero", String::new()),
            Fault::Tie(rows) => Status::Fault("tie", rows.clone()),
            Fault::Uses(name) | Fault::NoValue(name) => Status::Fault("uses", name.clone()),
        }
    }
}

/// A provision as a finding cites it, put together once.
pub(crate) fn cited(world: &World<'_>, id: ProvisionId, since: Option<Date>) -> Arc<Cited> {
    world.tables().cited(id, since, || cite(world.program, id, since))
}

/// A provision as a finding cites it.
pub fn cite(program: &Program, id: ProvisionId, since: Option<Date>) -> Cited {
    let provision = &program.provisions[id.at()];
    let act = &program.acts[provision.act.at()];
    Cited {
        reference: program.reference(id),
        heading: full_heading(program, id),
        urn: provision.urn.clone(),
        published: act.published,
        since,
        confidence: provision.confidence,
        provision: id,
    }
}

/// The heading with the numbers of the divisions around it: `Art. 13, par. 1, letter a — the asylum permit …`.
fn full_heading(program: &Program, id: ProvisionId) -> String {
    let provision = &program.provisions[id.at()];
    let mut heading = provision.heading.clone();
    let mut parent = provision.parent;
    // The outermost heading is the act itself, which is cited by its own title.
    while let Some(outer) =
        parent.map(|id| &program.provisions[id.at()]).filter(|outer| !outer.anchor.is_empty())
    {
        let number = outer.heading.split(" — ").next().unwrap_or_default();
        heading = format!("{number}, {}", in_a_row(&heading));
        parent = outer.parent;
    }
    heading
}

/// A heading as it stands after a comma: `Par. 1` becomes `par. 1`.
fn in_a_row(heading: &str) -> String {
    let mut letters = heading.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
