//! The checks against the evaluator: what they promise is tried on everybody, for random small laws.

use proptest::prelude::*;

use crate::engine::{Concluded, Place, Truth, World};
use crate::facts::{Known, Person};
use crate::notice::told::HEAD;
use crate::program::{Outcome, Value};
use crate::{Compiled, Page, compile};

/// Facts of the random laws.
const FACTS: &str = "fact a yes/no\nfact b yes/no\nfact c yes/no\nfact n whole\nfact m whole\nfact d date optional\n\
    conclusion step yes/no\n  otherwise no\nconclusion asked yes/no\n  otherwise no\n\
    dispute q\n  alternative x\n  alternative y\n\
    reading one\n  published 2018-10-05\n  picks q = x\n  default\nreading two\n  published 2018-10-05\n  picks q = y\n";

fn law(statements: &str) -> Compiled {
    let page = Page { name: "act.md".into(), text: format!("{HEAD}{FACTS}{statements}\n```\n") };
    let compiled = compile(&[page]);
    assert!(compiled.is_sound(), "{statements}: {:?}", compiled.notices);
    compiled
}

/// Everybody, as far as the random laws can tell people apart.
fn everybody() -> Vec<Person> {
    let yes_no = |so: usize| Known::Is(Value::YesNo(so == 1));
    let whole = |n: usize| Known::Is(Value::Whole(i64::try_from(n).unwrap()));
    let date = |place: usize| match place {
        0 => Known::Absent,
        year => Known::Is(Value::Date(format!("{}-01-01", 2015 + 2 * year).parse().unwrap())),
    };
    let mut people = Vec::new();
    for bits in 0..8 {
        for (n, m, d) in (2..6)
            .flat_map(|n| [3, 6].map(|m| (n, m)))
            .flat_map(|(n, m)| (0..3).map(move |d| (n, m, d)))
        {
            let facts = vec![
                yes_no(bits & 1),
                yes_no(bits >> 1 & 1),
                yes_no(bits >> 2 & 1),
                whole(n),
                whole(m),
                date(d),
            ];
            people.push(Person { facts, relations: Vec::new(), ahead: Vec::new() });
        }
    }
    people
}

const ATOMS: [&str; 9] = [
    "a",
    "b",
    "c",
    "n < 3",
    "n >= 5",
    "n = 4",
    "n < m",
    "exists d",
    "(exists d and d < 2018-06-01)",
];

/// A condition over these atoms.
fn guard(atoms: Vec<&'static str>) -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(atoms).prop_map(str::to_string);
    leaf.prop_recursive(3, 8, 2, |inner| {
        prop_oneof![
            inner.clone().prop_map(|of| format!("not ({of})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} and {b})")),
            (inner.clone(), inner).prop_map(|(a, b)| format!("({a} or {b})")),
        ]
    })
}

fn outcome() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["holds", "fails"])
}

/// When and under which reading a rule is law.
fn clause() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "",
        "",
        "  under q = x\n",
        "  under q = y\n",
        "  in force 2018-10-05 .. 2019-01-01\n",
        "  in force 2019-01-01 ..\n",
    ])
}

/// A law of a few rules for `asked`, exceptions to them, and rules for the step they may rest on.
fn laws(atoms: Vec<&'static str>) -> impl Strategy<Value = String> {
    let with_step = atoms.iter().copied().chain(["step"]).collect::<Vec<_>>();
    let steps = prop::collection::vec((clause(), outcome(), guard(atoms)), 1..3);
    let rules = prop::collection::vec((clause(), outcome(), guard(with_step.clone())), 2..4);
    let does = prop::sample::select(vec!["holds", "fails", "does not apply"]);
    let uppers = prop::collection::vec((clause(), does, guard(with_step), 0..2_usize), 0..3);
    (steps, rules, uppers).prop_map(|(steps, rules, uppers)| {
        let steps = steps.iter().enumerate();
        let steps = steps.map(|(n, (clause, says, when))| {
            format!("rule s{n} for step\n{clause}  {says} when {when}\n")
        });
        let rules = rules.iter().enumerate();
        let rules = rules.map(|(n, (clause, says, when))| {
            format!("rule r{n} for asked\n{clause}  {says} when {when}\n")
        });
        let target = |n: usize, aim: usize| {
            if n > 0 && aim == 0 { format!("e{}", n - 1) } else { format!("r{aim}") }
        };
        let uppers = uppers.iter().enumerate();
        let uppers = uppers.map(|(n, (clause, does, when, aim))| {
            format!("except e{n} to {}\n{clause}  {does} when {when}\n", target(n, *aim))
        });
        steps.chain(rules).chain(uppers).collect()
    })
}

/// For how many people, on how many days and under how many readings, the law contradicts itself.
fn torn(compiled: &Compiled) -> usize {
    let days = ["2018-12-31", "2019-01-01"].map(|day| day.parse().unwrap());
    let asked = compiled.program.conclusions.len();
    let mut torn = 0;
    for (day, picks) in
        days.into_iter().flat_map(|day| [0, 1].map(|place| (day, vec![Some(place)])))
    {
        for person in everybody() {
            let world = World::new(&compiled.program, &person, day, day, &picks);
            let conflict = |id: usize| matches!(world.conclude(id.into()), Concluded::Conflict(_));
            torn += usize::from((0..asked).any(conflict));
        }
    }
    torn
}

fn rivals(compiled: &Compiled) -> usize {
    let notices = super::run(compiled).notices;
    assert!(notices.iter().all(|notice| notice.code != "not-proved"));
    notices.iter().filter(|notice| notice.code == "rival-rules").count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_law_without_rivals_contradicts_itself_for_nobody(statements in laws(ATOMS.to_vec())) {
        let compiled = law(&statements);
        prop_assert!(rivals(&compiled) > 0 || torn(&compiled) == 0, "{}", statements);
    }

    #[test]
    fn among_plain_facts_every_rival_meets_its_rival(statements in laws(ATOMS[..6].to_vec())) {
        let compiled = law(&statements);
        prop_assert_eq!(rivals(&compiled) > 0, torn(&compiled) > 0, "{}", statements);
    }

    #[test]
    fn of_a_set_that_covers_one_rule_always_applies(statements in laws(ATOMS.to_vec())) {
        let compiled = law(&statements);
        let (program, day, picks) = (&compiled.program, "2019-01-01".parse().unwrap(), vec![Some(0)]);
        for set in program.conclusions.iter().flat_map(|asked| &asked.covers) {
            for person in everybody() {
                let world = World::new(program, &person, day, day, &picks);
                let met = |rule: &crate::program::RuleId| {
                    let guard = program.rules[rule.at()].guard.as_ref();
                    guard.is_none_or(|guard| world.eval(guard, Place::of_law(day)).truth() == Truth::Yes)
                };
                let literal = |rule: &crate::program::RuleId| matches!(program.rules[rule.at()].outcome, Outcome::Gives(_));
                prop_assert!(set.iter().all(literal));
                prop_assert!(set.iter().any(met) || is_torn(&world), "{}", statements);
            }
        }
    }
}

/// Whether the step contradicts itself, so that no rule that uses it is surely met.
fn is_torn(world: &World<'_>) -> bool {
    matches!(world.conclude(0.into()), Concluded::Conflict(_))
}

#[test]
fn two_rules_that_leave_nobody_out_decide_though_nothing_is_known() {
    let check = |first: &str, second: &str, decided: bool| {
        let compiled = law(&format!(
            "rule r for asked\n  holds when {first}\nrule s for asked\n  holds when {second}\n"
        ));
        let facts = vec![Known::Unknown; compiled.program.facts.len()];
        let person = Person { facts, relations: Vec::new(), ahead: Vec::new() };
        let (day, picks) = ("2019-01-01".parse().unwrap(), vec![Some(0)]);
        let world = World::new(&compiled.program, &person, day, day, &picks);
        assert_eq!(world.conclude(1.into()).is_known(), decided, "{first} / {second}");
    };
    check("a", "not a", true);
    check("a", "not b", false);
    check("n < 3", "n >= 3", true);
    check("n < 3", "n > 3", false);
    check("n < 3", "n > 2", true);
    check("n < m", "n >= m", true);
    check("exists d", "not exists d", true);
    check("exists d and d < 2018-06-01", "exists d and d >= 2018-06-01", false);
    check("a or n < m", "not a and m <= n", true);
}

#[test]
fn what_was_looked_at_is_counted() {
    let report = super::run(&law(
        "rule r for asked\n  holds when a\nrule s for asked\n  fails when not a\n",
    ));
    assert_eq!((report.cells, report.proofs), (2, 0));
    let facts: String = (0..20).map(|n| format!("fact f{n} yes/no\n")).collect();
    let all: Vec<String> = (0..20).map(|n| format!("f{n}")).collect();
    let rules = format!(
        "{facts}rule r for asked\n  holds when {}\nrule s for asked\n  fails when not f7\n",
        all.join(" and ")
    );
    assert_eq!(super::run(&law(&rules)).proofs, 1);
}
