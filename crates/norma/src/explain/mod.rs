//! Why: the tree of reasons of an answer, read from the run that decided it (S13).
//!
//! A rule that spoke comes first, then what it prevailed over, then what would have spoken had it been law.
//! Under a condition only the parts that made it come out as it did.

mod condition;
mod rules;

use std::collections::HashSet;

use calendar::Date;

use crate::engine::{Concluded, Fault, Held, Place, Sent, World};
use crate::finding::{Cited, Reason, Status, What};
use crate::program::{ConclusionId, Expr, NormId, Program, ProvisionId};

/// The reasons of the answer to one question of law.
pub fn reasons(world: &World<'_>, conclusion: ConclusionId) -> Reason {
    Explainer { world, open: HashSet::new() }.conclusion(conclusion, world.on)
}

/// The reasons of expressions asked by the law of the day of the question: of a term's start, of what a path requires.
pub fn reasons_of<'a>(world: &World<'a>, exprs: &[&'a Expr]) -> Vec<Reason> {
    let mut explainer = Explainer { world, open: HashSet::new() };
    let at = Place::of_law(world.on);
    exprs.iter().flat_map(|expr| explainer.parts(expr, at)).collect()
}

struct Explainer<'w, 'a> {
    world: &'w World<'a>,
    /// The conclusions whose reasons are being given; none is explained inside itself.
    open: HashSet<(ConclusionId, Date)>,
}

impl Explainer<'_, '_> {
    fn conclusion(&mut self, id: ConclusionId, law: Date) -> Reason {
        let answer = self.world.conclude_by(id, law);
        let name = self.world.program.conclusions[id.at()].name.clone();
        let mut because = Vec::new();
        if self.open.insert((id, law)) {
            because = self.because(id, law, &answer);
            self.open.remove(&(id, law));
        }
        Reason {
            what: What::Conclusion(name),
            status: self.status_of(&answer),
            cited: None,
            because,
        }
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
        let at = crate::engine::Place::of_law(self.world.on);
        match sent {
            Sent::Nowhere => Vec::new(),
            Sent::Own => {
                let because =
                    declared.governed.iter().flat_map(|expr| self.parts(expr, at)).collect();
                let what = What::GovernedBy(declared.name.clone());
                vec![Reason {
                    what,
                    status: Status::Unknown,
                    cited: Some(cite(program, declared.provision, None)),
                    because,
                }]
            }
            Sent::By(clauses) => clauses
                .iter()
                .map(|clause| {
                    let clause = &program.transitionals[clause.at()];
                    let mut because: Vec<Reason> =
                        clause.guard.iter().flat_map(|guard| self.parts(guard, at)).collect();
                    because.extend(self.parts(&clause.governed, at));
                    let what = What::GovernedBy(clause.name.clone());
                    Reason {
                        what,
                        status: Status::Unknown,
                        cited: Some(self.cite_norm(clause.norm)),
                        because,
                    }
                })
                .collect(),
        }
    }

    fn status_of(&self, answer: &Concluded) -> Status {
        match answer {
            Concluded::Held(held, _) => status(held),
            Concluded::Conflict(rules) => Status::Conflict(
                rules.iter().map(|id| self.world.program.rules[id.at()].name.clone()).collect(),
            ),
            Concluded::Unwritten => Status::Unwritten,
            Concluded::LawDayOpen => Status::Unknown,
        }
    }

    fn cite_norm(&self, norm: NormId) -> Cited {
        let program = self.world.program;
        self.world.tables().cited(norm, || {
            let norm = &program.norms[norm.at()];
            cite(program, norm.provision, Some(norm.from))
        })
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
