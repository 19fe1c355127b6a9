//! `missing` names the facts that can change an outcome, and no others (S13).

mod random;

use norma::door::{Ask, determine};
use norma::facts::{Dossier, Told};
use norma::finding::{Finding, State};
use norma::program::ConclusionId;
use random::{Gap, Made, Outcome, Scopes, Size, View, complete, dossier, each, gaps, path, tell};

/// The findings about this person that are open, at most two.
fn open_findings(made: &mut Made, view: &View, person: &Dossier) -> Vec<Finding> {
    let ids: Vec<_> = (0..made.program.conclusions.len()).map(ConclusionId::from).collect();
    let open =
        ids.into_iter().filter(|id| view.conclude(&made.program, person, *id) == Outcome::Unknown);
    let open = open.collect::<Vec<_>>();
    let asked = made.dice.some(&open, 0, 2);
    let findings = asked.into_iter().map(|id| finding(made, view, person, id));
    findings.filter(|finding| finding.state == State::Unknown).collect()
}

fn finding(made: &Made, view: &View, person: &Dossier, id: ConclusionId) -> Finding {
    let mut answer = determine(&Ask { only: &[id], ..view.ask(&made.program, person) });
    answer.findings.swap_remove(0)
}

/// The gap a path names.
fn gap_named(made: &Made, person: &Dossier, name: &str) -> Gap {
    let found = gaps(&made.program, person)
        .into_iter()
        .find(|gap| path(&made.program, person, *gap) == name);
    found.unwrap_or_else(|| panic!("`{name}` can't be told of {person:?}"))
}

/// Whether telling `gap`, perhaps after telling other things that leave the answer open, decides it.
fn can_decide(
    made: &mut Made,
    scopes: &Scopes,
    view: &View,
    person: &Dossier,
    id: ConclusionId,
    gap: Gap,
) -> bool {
    const TRIES: u32 = 20_000;
    let ask = |made: &Made, told: &Dossier| scopes.conclude(view, &made.program, told, id);
    for _ in 0..TRIES {
        let mut told = person.clone();
        let mut others: Vec<Gap> =
            gaps(&made.program, person).into_iter().filter(|other| *other != gap).collect();
        made.dice.shuffle(&mut others);
        let some = made.dice.below(others.len() + 1);
        for other in others.into_iter().take(some) {
            let more = tell(made, &told, other);
            if ask(made, &more) == Outcome::Unknown {
                told = more;
            }
        }
        if (0..3).any(|_| {
            let with = tell(made, &told, gap);
            let with =
                if let Gap::Rows(_) = gap { rows_told(made, &with, told.rows.len()) } else { with };
            ask(made, &with) != Outcome::Unknown
        }) {
            return true;
        }
    }
    false
}

/// Whether nothing that could be told decides, because of something that comes to light only then.
fn is_hindered(made: &mut Made, view: &View, person: &Dossier, id: ConclusionId) -> bool {
    (0..30).all(|_| {
        let whole = complete(made, person);
        let finding = finding(made, view, &whole, id);
        finding.state == State::Unknown && cause_is_said(&finding)
    })
}

/// Every field of the rows from that place on told.
fn rows_told(made: &mut Made, person: &Dossier, from: usize) -> Dossier {
    let new = |gap: &Gap| matches!(gap, Gap::Field(at, _) if *at >= from);
    let mut told = person.clone();
    while let Some(gap) = gaps(&made.program, &told).into_iter().find(new) {
        told = tell(made, &told, gap);
    }
    told
}

#[test]
fn whatever_is_missing_can_decide() {
    each("whatever is missing can decide", Size::Ordinary, 60, |made, counted| {
        let scopes = Scopes::new(&mut made.program);
        let (person, view) = (dossier(made), View::new(made));
        made.tell_anything();
        for finding in open_findings(made, &view, &person) {
            let named: Vec<Gap> =
                finding.missing.iter().map(|name| gap_named(made, &person, name)).collect();
            if !named.is_empty() && is_hindered(made, &view, &person, finding.conclusion) {
                continue;
            }
            for (gap, name) in named.into_iter().zip(&finding.missing) {
                let decides = can_decide(made, &scopes, &view, &person, finding.conclusion, gap);
                assert!(decides, "`{name}` of {finding:?} from {view:?}\n{person:?}");
                counted.checks += 1;
            }
            counted.rows += 1;
        }
    });
}

/// What leaves an answer open though nothing is missing.
const CAUSES: [&str; 8] = [
    "partial",
    "unwritten-exception",
    "conflict",
    "uses",
    "tie",
    "overflow",
    "division-by-zero",
    "law-day-unknown",
];

fn cause_is_said(finding: &Finding) -> bool {
    finding.warnings.iter().any(|warning| CAUSES.contains(&warning.code))
}

#[test]
fn an_open_answer_with_nothing_missing_says_its_cause() {
    each(
        "an open answer with nothing missing says its cause",
        Size::Ordinary,
        60,
        |made, counted| {
            let (partial, view) = (dossier(made), View::new(made));
            for person in [complete(made, &partial), partial] {
                for finding in open_findings(made, &view, &person) {
                    let said = !finding.missing.is_empty() || cause_is_said(&finding);
                    assert!(said, "{finding:?} from {view:?}\n{person:?}");
                    counted.checks += 1;
                }
                counted.rows += 1;
            }
        },
    );
}

#[test]
fn telling_all_that_is_missing_ends_in_an_answer_or_a_cause() {
    each(
        "telling all that is missing ends in an answer or a cause",
        Size::Ordinary,
        60,
        |made, counted| {
            let (person, view) = (dossier(made), View::new(made));
            for first in open_findings(made, &view, &person) {
                let (mut told, mut now) = (person.clone(), first);
                while now.state == State::Unknown && !now.missing.is_empty() {
                    let named: Vec<Gap> =
                        now.missing.iter().map(|name| gap_named(made, &told, name)).collect();
                    named.into_iter().for_each(|gap| told = tell(made, &told, gap));
                    now = finding(made, &view, &told, now.conclusion);
                    counted.rows += 1;
                }
                assert!(
                    now.state != State::Unknown || cause_is_said(&now),
                    "{now:?} from {view:?}\n{told:?}"
                );
                counted.checks += 1;
            }
        },
    );
}

/// Every person with one told thing taken away, and what was taken.
fn taken_away(made: &Made, person: &Dossier) -> Vec<(Dossier, Gap)> {
    let facts =
        (0..person.facts.len()).filter(|at| person.facts[*at].told != Told::Unknown).map(|at| {
            let mut less = person.clone();
            let entry = less.facts.remove(at);
            (less, Gap::Fact(entry.fact))
        });
    let fields = person.rows.iter().enumerate().flat_map(|(at, row)| {
        row.fields.iter().map(move |(field, _)| {
            let mut less = person.clone();
            less.rows[at].fields.retain(|(name, _)| name != field);
            (less, Gap::Field(at, *field))
        })
    });
    let relations = made.program.relations.iter().enumerate().filter_map(|(place, _)| {
        let mut less = person.clone();
        less.complete.retain(|relation| relation.at() != place);
        (less.complete.len() < person.complete.len()).then(|| (less, Gap::Rows(place.into())))
    });
    facts.chain(fields).chain(relations).collect()
}

#[test]
fn taking_a_fact_away_leaves_the_answer_or_makes_the_fact_missing() {
    each(
        "taking a fact away leaves the answer or makes it missing",
        Size::Ordinary,
        60,
        |made, counted| {
            let scopes = Scopes::new(&mut made.program);
            let (partial, view) = (dossier(made), View::new(made));
            let person = complete(made, &partial);
            let ids: Vec<_> = (0..made.program.conclusions.len()).map(ConclusionId::from).collect();
            for (less, gap) in taken_away(made, &person) {
                counted.rows += 1;
                for id in &ids {
                    let before = scopes.conclude(&view, &made.program, &person, *id);
                    let after = scopes.conclude(&view, &made.program, &less, *id);
                    if before == after {
                        continue;
                    }
                    let name = path(&made.program, &less, gap);
                    let finding = finding(made, &view, &less, *id);
                    let said = after == Outcome::Unknown && finding.missing.contains(&name);
                    assert!(
                        said,
                        "{before:?} without `{name}`: {finding:?} from {view:?}\n{person:?}"
                    );
                    counted.checks += 1;
                }
            }
        },
    );
}
