//! The random programs and persons of the other property tests leave no form of the language out.

mod random;

use random::{Coverage, Made, Size, dossier, each};

const EXPECTED: [(&str, &[&str]); 8] = [
    (
        "expression",
        &[
            "literal",
            "the day",
            "fact",
            "field",
            "conclusion",
            "param",
            "param on a day",
            "not",
            "and",
            "or",
            "compare",
            "in",
            "exists",
            "plus",
            "minus",
            "times",
            "divide",
            "round",
            "between",
            "age",
            "named",
            "fold exists",
            "fold all",
            "fold count",
            "fold sum",
            "fold min",
            "fold max",
            "fold first",
            "fold latest",
        ],
    ),
    ("outcome", &["gives a value", "gives what it reckons", "removes", "unwritten"]),
    ("exception depth", &["0", "1", "2", "3"]),
    (
        "event",
        &[
            "amends",
            "repeals",
            "suspends",
            "annuls from now",
            "annuls as if never",
            "restores",
            "converts",
            "lapses",
            "for parties",
            "with a save",
            "on events",
        ],
    ),
    (
        "conclusion",
        &[
            "governed",
            "law of the day",
            "covered from",
            "optional",
            "no otherwise",
            "covering rules",
        ],
    ),
    ("norm", &["under a dispute", "brought", "ends itself"]),
    ("clock", &["moves", "recess", "suspended", "interrupted"]),
    ("told", &["known", "between", "unknown", "absent", "rows", "complete relations"]),
];

#[test]
fn every_form_of_the_language_occurs() {
    let mut coverage = Coverage::default();
    each("every form of the language occurs", Size::Ordinary, 300, |made, counted| {
        coverage.program(&made.program);
        coverage.dossier(&dossier(made));
        counted.rows += 1;
    });
    println!("{coverage}");
    for (table, forms) in EXPECTED {
        let absent: Vec<&&str> =
            forms.iter().filter(|form| coverage.count(table, form) == 0).collect();
        assert!(absent.is_empty(), "{table}: {absent:?}");
    }
}

#[test]
fn one_seed_makes_one_program() {
    each("one seed makes one program", Size::Ordinary, 20, |made, counted| {
        let seed =
            u64::from_str_radix(&made.program.corpus_hash, 16).expect("the seed in hexadecimal");
        let again = Made::new(seed, Size::Ordinary);
        assert_eq!(made.program, again.program);
        counted.checks += 1;
    });
}
