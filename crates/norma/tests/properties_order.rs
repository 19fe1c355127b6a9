//! The same question has the same answer, however the law and the person are written down (S14).

mod random;

use norma::door::determine;
use norma::finding::Answer;
use norma::program::Program;
use random::{Outcome, Size, View, dated, dossier, each, with_facts, with_rules};

/// States and what is missing, in an order of their own.
fn gist(answer: &Answer) -> Vec<(Outcome, Vec<String>)> {
    let sorted = |missing: &[String]| {
        let mut missing = missing.to_vec();
        missing.sort();
        missing
    };
    answer
        .findings
        .iter()
        .map(|finding| (Outcome::from(finding), sorted(&finding.missing)))
        .collect()
}

#[test]
fn asking_twice_gives_the_same_answer() {
    each("asking twice gives the same answer", Size::Ordinary, 150, |made, counted| {
        let (person, view) = (dated(made), View::new(made));
        let ask = view.ask(&made.program, &person);
        let ask = norma::door::Ask { explain: true, ..ask };
        assert_eq!(determine(&ask), determine(&ask));
        counted.rows += 1;
        counted.checks += 1;
    });
}

#[test]
fn the_order_of_the_rules_decides_nothing() {
    each("the order of the rules decides nothing", Size::Ordinary, 150, |made, counted| {
        let mut order: Vec<usize> = (0..made.program.rules.len()).collect();
        made.dice.shuffle(&mut order);
        let shuffled = with_rules(&made.program, &order);
        let (person, view) = (dossier(made), View::new(made));
        let (first, second) = (
            determine(&view.ask(&made.program, &person)),
            determine(&view.ask(&shuffled, &person)),
        );
        assert_eq!(gist(&first), gist(&second), "{view:?}\n{person:?}");
        counted.rows += 1;
        counted.checks += first.findings.len() as u64;
    });
}

#[test]
fn the_numbers_of_the_facts_decide_nothing() {
    each("the numbers of the facts decide nothing", Size::Ordinary, 150, |made, counted| {
        let mut order: Vec<usize> = (0..made.program.facts.len()).collect();
        made.dice.shuffle(&mut order);
        let (person, view) = (dossier(made), View::new(made));
        let (program, told) = with_facts(&made.program, &person, &order);
        let (first, second) =
            (determine(&view.ask(&made.program, &person)), determine(&view.ask(&program, &told)));
        assert_eq!(gist(&first), gist(&second), "{view:?}\n{person:?}");
        counted.rows += 1;
        counted.checks += first.findings.len() as u64;
    });
}

#[test]
fn a_program_read_back_from_json_answers_the_same() {
    each("a program read back from JSON answers the same", Size::Ordinary, 120, |made, counted| {
        let text = serde_json::to_string(&made.program).expect("a program can be written");
        let again: Program = serde_json::from_str(&text).expect("what was written can be read");
        assert_eq!(made.program, again);
        let (person, view) = (dated(made), View::new(made));
        assert_eq!(
            determine(&view.ask(&made.program, &person)),
            determine(&view.ask(&again, &person))
        );
        counted.rows += 1;
        counted.checks += 1;
    });
}
