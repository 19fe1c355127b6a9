//! The page on how Norma is written, held to its word.

use crate::notice::told::{HEAD, page_told, told};
use crate::syntax::ast::*;
use crate::syntax::read;

/// One statement of each kind, with all its clauses.
const EVERY_CLAUSE: &str = include_str!("every_clause.norma");

#[test]
fn every_clause_of_every_statement_is_read() {
    assert_eq!(told(EVERY_CLAUSE), [""; 0]);
    let act = read(0, &format!("{HEAD}{EVERY_CLAUSE}\n```\n")).act;
    assert_eq!(act.statements.len(), 29);
}

#[test]
fn the_page_of_the_docs_is_read() {
    let docs = include_str!("../../../../../docs/norma/syntax.md");
    let (_, example) = docs.split_once("````markdown\n").unwrap();
    let (example, _) = example.split_once("````\n").unwrap();
    assert_eq!(page_told(example), [""; 0]);
    let act = read(0, example).act;
    assert_eq!(act.front.act.value, "dl-113-2018");
    assert_eq!(act.front.titles[1].0, "en");
    let anchors: Vec<&str> =
        act.provisions.iter().map(|provision| provision.anchor.value.as_str()).collect();
    assert_eq!(anchors, ["", "art13", "art13-com1-leta"]);
    assert_eq!(act.provisions[0].heading, "Decree-law 113/2018");
    assert_eq!(act.provisions[2].parent, Some(1));
    assert_eq!(act.provisions[2].prose, "Prose, in our own words.");
    assert_eq!(act.provisions[2].confidence.as_ref().unwrap().value, Confidence::High);
    assert_eq!(act.statements[0].provision, 2);
}

/// The guard of a rule, in a short form that shows how it was grouped.
fn grouped(guard: &str) -> String {
    let page = format!("{HEAD}rule r for c\n  holds when {guard}\n```\n");
    let parsed = read(0, &page);
    assert!(parsed.notices.is_empty(), "{guard}: {:?}", parsed.notices);
    match &parsed.act.statements[0].statement {
        Statement::Rule(rule) => show(rule.guard.as_ref().unwrap()),
        other => panic!("{other:?}"),
    }
}

fn show(expr: &Expr) -> String {
    let all = |parts: &[Expr]| parts.iter().map(show).collect::<Vec<_>>().join(" ");
    match expr.kind.as_ref() {
        ExprKind::Name(name) => name.clone(),
        ExprKind::And(parts) => format!("[and {}]", all(parts)),
        ExprKind::Or(parts) => format!("[or {}]", all(parts)),
        ExprKind::Not(of) => format!("[not {}]", show(of)),
        ExprKind::Minus(of) => format!("[- {}]", show(of)),
        ExprKind::Compare(sign, a, b) => format!("[{sign:?} {} {}]", show(a), show(b)),
        ExprKind::Arithmetic(sign, a, b) => format!("[{sign:?} {} {}]", show(a), show(b)),
        ExprKind::Within(a, b, c) => format!("[within {} {} {}]", show(a), show(b), show(c)),
        ExprKind::In(a, list) => format!("[in {} {}]", show(a), all(list)),
        ExprKind::Rounded(a, mode, places) => {
            format!("[{:?} {} {}]", mode.value, show(a), places.value)
        }
        ExprKind::Between(unit, a, b) => format!("[{unit:?} {} {}]", show(a), show(b)),
        ExprKind::ParamAt(param, at) => format!("[at {} {}]", param.value, show(at)),
        ExprKind::Exists(name) => format!("[exists {}]", name.value),
        ExprKind::Age { birth, on, first_of_march } => {
            format!("[age {} {} {first_of_march}]", show(birth), show(on))
        }
        ExprKind::Fold(fold) => show_fold(fold),
        literal => format!("{literal:?}"),
    }
}

fn show_fold(fold: &Fold) -> String {
    let word = |text: &Option<Text>| {
        text.as_ref().map(|text| format!(".{}", text.value)).unwrap_or_default()
    };
    let part = |expr: &Option<Expr>| {
        expr.as_ref().map(|expr| format!(" {}", show(expr))).unwrap_or_default()
    };
    let (field, by) = (word(&fold.field), word(&fold.by));
    format!(
        "[{:?} {}{field}{by}{}{}]",
        fold.kind,
        fold.relation.value,
        part(&fold.guard),
        part(&fold.satisfy)
    )
}

#[test]
fn operators_bind_as_the_page_says() {
    let check = |guard, expected| assert_eq!(grouped(guard), expected, "{guard}");
    check("a or b and not c = d", "[or a [and b [not [Equal c d]]]]");
    check("(a or b) and (c and d)", "[and [or a b] c d]");
    check("a or b or c", "[or a b c]");
    check("a + b - c * d > e", "[Greater [Minus [Plus a b] [Times c d]] e]");
    check("a - (b - c) <> -d", "[NotEqual [Minus a [Minus b c]] [- d]]");
    check("(a / b) rounded half_up to 2 places = c", "[Equal [HalfUp [DividedBy a b] 2] c]");
    check("a / b rounded down to 0 places = c", "[Equal [DividedBy a [Down b 0]] c]");
    check("a between b and c and d", "[and [within a b c] d]");
    check("3 days between a and b", "[within Days(3) a b]");
    check("a in (b, c + d) or e", "[or [in a b [Plus c d]] e]");
    check("years between a and b >= c", "[GreaterOrEqual [Years a b] c]");
    check("age of a on the day turning on 1 march >= b", "[GreaterOrEqual [age a TheDay true] b]");
    check("fee at a + b > c", "[Greater [Plus [at fee a] b] c]");
    check("exists a and exists b.c", "[and [exists a] [exists b.c]]");
    check("exists p where a and b or c", "[Exists p [or [and a b] c]]");
    check("(exists p where a) and b", "[and [Exists p a] b]");
    check("all p where a satisfy b and c", "[All p a [and b c]]");
    check("latest p.f by g where a = b", "[Latest p.f.g [Equal a b]]");
    check("count p >= n", "[GreaterOrEqual [Count p] n]");
    check("a = \"x \\\"y\\\"\"", "[Equal a Code(\"x \\\"y\\\"\")]");
}

#[test]
fn literals_keep_their_worth() {
    let check = |literal: &str, expected: &str| {
        assert_eq!(grouped(&format!("a = {literal}")), format!("[Equal a {expected}]"));
    };
    check("1_000", "Whole(1000)");
    check("12.50", "Decimal(1250, 2)");
    check("12.5 euro", "Euro(1250)");
    check("12 euro", "Euro(1200)");
    check("45 days", "Days(45)");
    check("1 month", "Months(1)");
    check("5 years", "Months(60)");
    check("2018-10-05", "Date(2018-10-05)");
    check("-3", "[- Whole(3)]");
    check("yes", "YesNo(true)");
}

#[test]
fn clauses_may_come_in_any_order() {
    let check = |statement: &str| assert_eq!(told(statement), [""; 0], "{statement}");
    check("rule r for c\n  holds when a\n  in force 2018-10-05 ..\n  label it \"x\"");
    check("case \"x\"\n  expect a yes\n  known 2019-04-01\n  on 2019-02-01\n  b no");
    check(
        "case \"x\"\n  on 2019-02-01 known 2019-04-01\n  expect a yes on 2019-03-01 known 2019-05-01",
    );
    check("conclusion c yes/no\n  otherwise\n    no\n  label it \"x\"");
}

#[test]
fn one_mistake_costs_one_statement() {
    let page = format!(
        "{HEAD}fact a date\nrule r of c\n  holds\nfact b date\nruel s for c\nfact d date\n```\n"
    );
    let parsed = read(0, &page);
    let names = |placed: &Placed| match &placed.statement {
        Statement::Fact(fact) => fact.name.value.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(parsed.act.statements.iter().map(names).collect::<Vec<_>>(), ["a", "b", "d"]);
    assert_eq!(parsed.notices.len(), 2);
    assert!(!parsed.is_sound());
}

#[test]
fn each_statement_knows_its_place() {
    let page =
        format!("{HEAD}-- a comment\nfact a date\n  label it \"x\" -- y\n\nfact b date\n```\n");
    let words =
        |placed: &Placed| page[placed.span.start as usize..placed.span.end as usize].to_string();
    let act = read(0, &page).act;
    let places: Vec<String> = act.statements.iter().map(words).collect();
    assert_eq!(places, ["fact a date\n  label it \"x\"", "fact b date"]);
}
