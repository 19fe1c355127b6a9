//! What holds of every statement the language can say, and of every text there is.

mod sameness;
mod tally;
mod written;

use norma::notice::{Sources, nearest, render};
use norma::syntax;
use norma::syntax::ast::{Expr, Set, Statement};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

const HEAD: &str = "+++\nact = \"a\"\ntitle.it = \"A\"\nurn = \"urn:nir:a\"\nrank = \"law\"\npublished = 2018-10-04\n\
    in_force = 2018-10-05\n+++\n\n```norma\n";

/// Runs a property on many random values, more when `APPRODO_PROPERTIES` says how many times more.
fn holds<S: Strategy>(values: S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let factor =
        std::env::var("APPRODO_PROPERTIES").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    let config = ProptestConfig {
        cases: 400 * factor,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    TestRunner::new(config).run(&values, property).unwrap_or_else(|broken| panic!("{broken}"));
    tally::tally("properties@norma-syntax", 1);
}

fn page(statements: &str) -> String {
    format!("{HEAD}{statements}```\n")
}

/// Reads statements that must be right.
fn read(statements: &str) -> Result<syntax::Parsed, TestCaseError> {
    let parsed = syntax::read(0, &page(statements));
    prop_assert!(parsed.notices.is_empty(), "{:?}\n{statements}", parsed.notices);
    Ok(parsed)
}

#[test]
fn a_printed_statement_reads_back_the_same() {
    holds(written::statement(), |statement| {
        let printed = syntax::print(&statement);
        let parsed = read(&printed)?;
        let back: Vec<&Statement> =
            parsed.act.statements.iter().map(|placed| &placed.statement).collect();
        prop_assert_eq!(
            sameness::meaning(&back),
            sameness::meaning(&vec![&statement]),
            "{}",
            printed
        );
        Ok(())
    });
}

#[test]
fn a_printed_expression_reads_back_the_same() {
    holds(written::expression(), |value: Expr| {
        let name = syntax::ast::At { value: "a_b".to_string(), span: value.span };
        let set = Statement::Set(Set { param: name, from: None, value });
        let printed = syntax::print(&set);
        let parsed = read(&printed)?;
        prop_assert_eq!(
            sameness::meaning(&parsed.act.statements[0].statement),
            sameness::meaning(&set),
            "{}",
            printed
        );
        Ok(())
    });
}

#[test]
fn a_page_is_laid_out_once_and_for_all() {
    let page = prop::collection::vec(written::statement(), 1..6);
    holds(page, |statements| {
        let written: Vec<String> = statements.iter().map(syntax::print).collect();
        let text = self::page(&written.join("\n"));
        let laid =
            sameness::check_layout(&text, &syntax::read(0, &text)).map_err(TestCaseError::fail)?;
        prop_assert_eq!(
            laid.matches('\n').count() >= text.trim_end().lines().count() - statements.len(),
            true
        );
        Ok(())
    });
}

#[test]
fn clauses_in_another_order_and_with_comments_are_laid_out_alike() {
    let shuffled = (written::statement(), any::<u64>());
    holds(shuffled, |(statement, seed)| {
        let printed = syntax::print(&statement);
        let text = page(&reordered(&printed, seed));
        let parsed = syntax::read(0, &text);
        prop_assert!(parsed.notices.is_empty(), "{:?}\n{text}", parsed.notices);
        let laid = sameness::check_layout(&text, &parsed).map_err(TestCaseError::fail)?;
        for comment in text.lines().filter_map(|line| Some(line.split_once("-- c")?.1)) {
            let comment = format!("-- c{comment}");
            prop_assert_eq!(
                laid.matches(&comment).count(),
                1,
                "{} in\n{}\n{}",
                comment,
                text,
                laid
            );
        }
        Ok(())
    });
}

/// The clauses of a printed statement turned by some places, with a comment beside and above each.
fn reordered(printed: &str, seed: u64) -> String {
    let mut lines = printed.lines();
    let head = lines.by_ref().next().unwrap_or_default();
    let mut clauses: Vec<String> = Vec::new();
    let mut whole_head = head.to_string();
    for line in lines {
        match (line.starts_with("    "), clauses.last_mut()) {
            (true, None) => whole_head += &format!("\n{line}"),
            (true, Some(clause)) => *clause += &format!("\n{line}"),
            (false, _) => clauses.push(line.to_string()),
        }
    }
    let by = if clauses.is_empty() { 0 } else { seed as usize % clauses.len() };
    clauses.rotate_left(by);
    let commented = clauses.iter().enumerate().map(|(index, clause)| {
        let above = if seed & 1 == 0 { format!("  -- c{index}a;\n") } else { String::new() };
        let beside = if seed & 2 == 0 { format!(" -- c{index}b;") } else { String::new() };
        format!("{above}{clause}{beside}\n")
    });
    format!("{whole_head} -- chead;\n{}", commented.collect::<String>())
}

#[test]
fn any_text_is_read_and_told_in_its_own_places() {
    let text = prop_oneof![".{0,300}", "(?s).{0,300}".prop_map(|text| page(&text))];
    holds(text, |text: String| {
        let parsed = syntax::read(0, &text);
        sameness::check_places(&text, &parsed).map_err(TestCaseError::fail)?;
        let mut sources = Sources::default();
        sources.add("act.md", text);
        parsed.notices.iter().for_each(|notice| drop(render(notice, &sources, false)));
        Ok(())
    });
}

#[test]
fn the_nearest_word_is_one_of_the_candidates_and_never_the_word_itself() {
    let words = ("[a-f]{0,6}", prop::collection::vec("[a-f]{0,6}", 0..6));
    holds(words, |(word, candidates)| {
        let near = nearest(&word, candidates.iter().map(String::as_str));
        prop_assert!(
            near.is_none_or(|near| near != word && candidates.iter().any(|other| other == near))
        );
        Ok(())
    });
}
