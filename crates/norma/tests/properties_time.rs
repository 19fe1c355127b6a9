//! Which day's law governs (S9), and what a timeline shows.

mod random;

use calendar::Date;
use norma::door::timeline;
use norma::engine::World;
use norma::facts::{Entry, Told};
use norma::program::{ConclusionId, Does, Expr, FactId, Program, Value};
use random::{Made, Outcome, Scopes, Size, View, dated, dossier, each, every_expr_mut};

/// The program in which only the rules' law depends on the day: no day named, no other clause, nothing of the day itself.
fn one_clause(program: &Program, on: Date) -> Program {
    let mut plain = program.clone();
    every_expr_mut(&mut plain, &mut |expr| {
        if *expr == Expr::TheDay {
            *expr = Expr::Literal(Value::Date(on));
        }
    });
    plain.transitionals.clear();
    plain.norms.iter_mut().for_each(|norm| norm.law_of_the_day = false);
    plain.params.iter_mut().for_each(|param| param.law_of_the_day = false);
    for conclusion in &mut plain.conclusions {
        (conclusion.governed, conclusion.law_of_the_day) = (None, false);
    }
    for event in plain.events.iter_mut().filter(|event| event.does == Does::AnnulsFromNow) {
        event.does = Does::Converts;
    }
    plain
}

fn last(program: &Program) -> ConclusionId {
    ConclusionId::from(program.conclusions.len() - 1)
}

#[test]
fn governed_by_a_known_day_is_asking_the_law_of_that_day() {
    each(
        "governed by a known day is asking the law of that day",
        Size::Ordinary,
        800,
        |made, counted| {
            let (view, id) = (View::new(made), last(&made.program));
            let plain = one_clause(&made.program, view.on);
            for _ in 0..5 {
                let (person, day) = (dossier(made), made.pool.day(&mut made.dice));
                let mut governed = plain.clone();
                governed.conclusions[id.at()].governed = Some(Expr::Literal(Value::Date(day)));
                let (seen, picks) = (view.person(&plain, &person), view.picks(&plain));
                let then = World::new(&plain, &seen, day, view.known_at, &picks);
                let now = view.conclude(&governed, &person, id);
                assert_eq!(
                    now,
                    Outcome::from(&then.conclude(id)),
                    "{day} from {view:?}\n{person:?}"
                );
                counted.rows += 1;
                counted.checks += 1;
            }
        },
    );
}

#[test]
fn a_day_known_within_one_version_is_as_good_as_the_day() {
    each(
        "a day known within one version is as good as the day",
        Size::Ordinary,
        800,
        |made, counted| {
            let (view, id) = (View::new(made), last(&made.program));
            let mut program = one_clause(&made.program, view.on);
            let fact = a_date_nobody_asks_for(&mut program);
            program.conclusions[id.at()].governed = Some(Expr::Fact(fact));
            let days = program.days_of_law();
            for _ in 0..5 {
                let (low, mut person) = (made.pool.day(&mut made.dice), dossier(made));
                let next = days.iter().find(|day| **day > low);
                let high = next.and_then(|day| day.plus_days(-1)).unwrap_or(Date::MAX);
                let mut told = |told: Told| {
                    person.facts.retain(|entry| entry.fact != fact);
                    person.facts.push(Entry {
                        fact,
                        told,
                        from: None,
                        until: None,
                        recorded: None,
                    });
                    view.conclude(&program, &person, id)
                };
                let within = told(Told::Between(Some(Value::Date(low)), Some(Value::Date(high))));
                assert_eq!(
                    within,
                    told(Told::Is(Value::Date(low))),
                    "{low} to {high} from {view:?}"
                );
                counted.rows += 1;
                counted.checks += 1;
            }
        },
    );
}

fn a_date_nobody_asks_for(program: &mut Program) -> FactId {
    let like =
        program.facts.iter().find(|fact| fact.ty.kind == norma::program::Kind::Date).cloned();
    let mut fact = like.expect("every program has a date");
    (fact.name, fact.relation) = ("governing day".into(), None);
    program.facts.push(fact);
    FactId::from(program.facts.len() - 1)
}

const SPAN_DAYS: i64 = 400;

#[test]
fn a_timeline_is_asking_every_day() {
    each("a timeline is asking every day", Size::Small, 120, |made, counted| {
        let scopes = Scopes::new(&mut made.program);
        let (person, view) = (dated(made), View::new(made));
        let known_at = made.dice.chance(50).then_some(view.known_at);
        let until = view.on.plus_days(SPAN_DAYS).expect("a day of the calendar");
        let answers = timeline(&view.ask(&made.program, &person), view.on, until, known_at);
        for after in 0..=SPAN_DAYS {
            let on = view.on.plus_days(after).expect("a day of the calendar");
            let view = View { on, known_at: known_at.unwrap_or(on), ..view.clone() };
            let shown = answers
                .iter()
                .rfind(|answer| answer.vantage.in_force_on <= on)
                .expect("the first day is shown");
            check(made, &scopes, &view, &person, shown);
            counted.rows += 1;
            counted.checks += shown.findings.len() as u64;
        }
    });
}

fn check(
    made: &Made,
    scopes: &Scopes,
    view: &View,
    person: &norma::facts::Dossier,
    shown: &norma::finding::Answer,
) {
    for finding in &shown.findings {
        let asked = scopes.conclude(view, &made.program, person, finding.conclusion);
        let since = shown.vantage.in_force_on;
        assert_eq!(
            Outcome::from(finding),
            asked,
            "{:?} on {}, shown since {since}\n{person:?}",
            finding.conclusion,
            view.on
        );
    }
}
