//! What a run of random programs was made of, to see that no form of the language is left out.

use std::collections::BTreeMap;
use std::fmt;

use norma::facts::{Dossier, Told};
use norma::program::{
    ClockOp, Does, Expr, FoldKind, Operator, Otherwise, Outcome, Program, RuleId,
};

/// How often each form occurred, by table and form.
#[derive(Clone, Debug, Default)]
pub struct Coverage(BTreeMap<(&'static str, String), u64>);

impl Coverage {
    fn add(&mut self, table: &'static str, form: impl Into<String>, many: usize) {
        *self.0.entry((table, form.into())).or_default() += many as u64;
    }

    /// How often a form occurred.
    pub fn count(&self, table: &'static str, form: &str) -> u64 {
        self.0.get(&(table, form.to_string())).copied().unwrap_or(0)
    }

    /// Adds a program.
    pub fn program(&mut self, program: &Program) {
        self.statements(program);
        self.rules(program);
        self.events(program);
        program.every_expr(&mut |expr| self.add("expression", word(expr), 1));
        for deadline in &program.deadlines {
            deadline.operations.iter().for_each(|op| self.add("clock", clock(op), 1));
        }
        self.add("versions", "days of law", program.days_of_law().len());
    }

    fn statements(&mut self, program: &Program) {
        let tables = [
            ("provision", program.provisions.len()),
            ("fact", program.facts.len()),
            ("relation", program.relations.len()),
            ("param", program.params.len()),
            ("setting", program.settings.len()),
            ("conclusion", program.conclusions.len()),
            ("rule", program.rules.len()),
            ("transitional", program.transitionals.len()),
            ("event", program.events.len()),
            ("reading", program.readings.len()),
            ("deadline", program.deadlines.len()),
            ("path", program.paths.len()),
        ];
        tables.into_iter().for_each(|(form, many)| self.add("statement", form, many));
        for conclusion in &program.conclusions {
            self.add("conclusion", "governed", conclusion.governed.is_some().into());
            self.add("conclusion", "law of the day", conclusion.law_of_the_day.into());
            self.add("conclusion", "covered from", conclusion.covered_from.is_some().into());
            self.add("conclusion", "optional", conclusion.ty.optional.into());
            self.add(
                "conclusion",
                "no otherwise",
                (conclusion.otherwise == Otherwise::Unwritten).into(),
            );
            self.add("conclusion", "covering rules", conclusion.covers.len());
        }
    }

    fn rules(&mut self, program: &Program) {
        for (place, rule) in program.rules.iter().enumerate() {
            let outcome = match &rule.outcome {
                Outcome::Gives(Expr::Literal(_)) => "gives a value",
                Outcome::Gives(_) => "gives what it reckons",
                Outcome::Removes => "removes",
                Outcome::Unwritten(_) => "unwritten",
            };
            self.add("outcome", outcome, 1);
            self.add("exception depth", depth(program, place.into()).to_string(), 1);
        }
        self.add(
            "norm",
            "under a dispute",
            program.norms.iter().filter(|norm| !norm.under.is_empty()).count(),
        );
        self.add(
            "norm",
            "brought",
            program.norms.iter().filter(|norm| norm.opened_by.is_some()).count(),
        );
        self.add(
            "norm",
            "ends itself",
            program.norms.iter().filter(|norm| norm.until.is_some()).count(),
        );
    }

    fn events(&mut self, program: &Program) {
        for event in &program.events {
            self.add("event", does(&event.does), 1);
            self.add("event", "for parties", event.parties.is_some().into());
            self.add("event", "with a save", event.save.is_some().into());
            self.add("event", "on events", (!event.events.is_empty()).into());
        }
    }

    /// Adds a person.
    pub fn dossier(&mut self, dossier: &Dossier) {
        let fields = dossier.rows.iter().flat_map(|row| row.fields.iter().map(|(_, told)| told));
        for told in dossier.facts.iter().map(|entry| &entry.told).chain(fields) {
            let word = match told {
                Told::Is(_) => "known",
                Told::Between(..) => "between",
                Told::Unknown => "unknown",
                Told::Absent => "absent",
            };
            self.add("told", word, 1);
        }
        self.add("told", "rows", dossier.rows.len());
        self.add("told", "complete relations", dossier.complete.len());
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|((table, form), many)| writeln!(f, "{table:16} {form:24} {many:>9}"))
    }
}

/// How many exceptions stand above each other on top of what this one excepts.
fn depth(program: &Program, rule: RuleId) -> usize {
    program.rules[rule.at()].beats.iter().map(|lower| 1 + depth(program, *lower)).max().unwrap_or(0)
}

fn does(does: &Does) -> &'static str {
    match does {
        Does::Amends(_) => "amends",
        Does::Repeals => "repeals",
        Does::Suspends(_) => "suspends",
        Does::AnnulsFromNow => "annuls from now",
        Does::AnnulsAsIfNever => "annuls as if never",
        Does::Restores => "restores",
        Does::Converts => "converts",
        Does::Lapses => "lapses",
    }
}

fn clock(op: &ClockOp) -> &'static str {
    match op {
        ClockOp::Moves => "moves",
        ClockOp::Recess(..) => "recess",
        ClockOp::Suspended(..) => "suspended",
        ClockOp::Interrupted(_) => "interrupted",
    }
}

fn word(expr: &Expr) -> &'static str {
    match expr {
        Expr::Literal(_) => "literal",
        Expr::TheDay => "the day",
        Expr::Fact(_) => "fact",
        Expr::Field(_) => "field",
        Expr::Conclusion(_) => "conclusion",
        Expr::Param(_, None) => "param",
        Expr::Param(_, Some(_)) => "param on a day",
        Expr::Not(_) => "not",
        Expr::And(_) => "and",
        Expr::Or(_) => "or",
        Expr::Compare(..) => "compare",
        Expr::In(..) => "in",
        Expr::Exists(_) => "exists",
        Expr::Arithmetic(Operator::Plus, ..) => "plus",
        Expr::Arithmetic(Operator::Minus, ..) => "minus",
        Expr::Arithmetic(Operator::Times, ..) => "times",
        Expr::Arithmetic(Operator::DividedBy, ..) => "never",
        Expr::Divide(..) => "divide",
        Expr::Round(..) => "round",
        Expr::Between(..) => "between",
        Expr::Age(..) => "age",
        Expr::Named(..) => "named",
        Expr::Fold(fold) => fold_word(fold.kind),
    }
}

fn fold_word(kind: FoldKind) -> &'static str {
    match kind {
        FoldKind::Exists => "fold exists",
        FoldKind::All => "fold all",
        FoldKind::Count => "fold count",
        FoldKind::Sum => "fold sum",
        FoldKind::Min => "fold min",
        FoldKind::Max => "fold max",
        FoldKind::First => "fold first",
        FoldKind::Latest => "fold latest",
    }
}
