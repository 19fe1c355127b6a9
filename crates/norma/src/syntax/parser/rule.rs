//! `rule`, `except` and `unwritten`.

use super::clause::{Clause, many, one};
use super::{Parser, Read};
use crate::syntax::ast::{Rule, RuleForm, Says, Text};

const HEAD: &[Clause] = &[
    one("label"),
    one("in force"),
    many("labelled"),
    many("under"),
    one("prevails over"),
    one("law of the day"),
    many("let"),
];
const SAYS: &[Clause] =
    &[one("holds").slot("says"), one("fails").slot("says"), one("gives").slot("says")];
const LIFTS: &[Clause] = &[one("does not apply").slot("says")];
const TERRITORY: &[Clause] = &[one("when"), one("matter")];
const TAIL: &[Clause] = &[many("warning"), one("confidence")];

impl Parser<'_> {
    /// The keyword says which of the three it is.
    pub(super) fn rule(&mut self) -> Read<Rule> {
        self.clauses = match self.keyword {
            "rule" => &[HEAD, SAYS, TAIL],
            "except" => &[HEAD, SAYS, LIFTS, TAIL],
            _ => &[HEAD, TERRITORY, TAIL],
        };
        let mut rule = self.rule_head()?;
        while let Some(clause) = self.clause()? {
            self.rule_clause(&mut rule, clause)?;
        }
        match rule.form {
            RuleForm::Rule => {
                self.require(rule.says.is_some(), "holds", "holds when habitual_abode")
            }
            RuleForm::Except(_) => {
                self.require(rule.says.is_some(), "fails", "fails when habitual_abode")
            }
            RuleForm::Unwritten(_) => {
                self.require(rule.matter.is_some(), "matter", "matter \"local decrees\"")
            }
        }
        Ok(rule)
    }

    fn rule_head(&mut self) -> Read<Rule> {
        let keyword = self.keyword;
        let name = self.name("the name of a rule")?;
        if keyword == "rule" {
            self.expect_word("for")?;
            let conclusion = self.name("the name of a conclusion")?;
            return Ok(blank(RuleForm::Rule, name, Some(conclusion)));
        }
        self.expect_word("to")?;
        let targets = self.targets()?;
        let conclusion = match self.take_word("for") {
            true => Some(self.name("the name of a conclusion")?),
            false => None,
        };
        match keyword {
            "except" => Ok(blank(RuleForm::Except(targets), name, conclusion)),
            _ => Ok(blank(RuleForm::Unwritten(targets), name, conclusion)),
        }
    }

    fn rule_clause(&mut self, rule: &mut Rule, clause: &str) -> Read<()> {
        match clause {
            "label" => rule.labels = self.labels()?,
            "in force" => rule.in_force = Some(self.in_force()?),
            "labelled" => rule.labelled.push(self.name("a label")?),
            "under" => rule.under.push(self.under()?),
            "prevails over" => rule.prevails_over = self.targets()?,
            "law of the day" => rule.law_of_the_day = Some(self.clause_span()),
            "let" => rule.lets.push(self.equation()?),
            "holds" => self.says(rule, Says::Holds)?,
            "fails" => self.says(rule, Says::Fails)?,
            "does not apply" => self.says(rule, Says::DoesNotApply)?,
            "gives" => {
                let value = self.expression()?;
                self.says(rule, Says::Gives(value))?;
            }
            "when" => rule.guard = Some(self.expression()?),
            "matter" => rule.matter = Some(self.text()?),
            "warning" => rule.warnings.push(self.text()?),
            _ => rule.confidence = Some(self.confidence()?),
        }
        Ok(())
    }

    fn says(&mut self, rule: &mut Rule, says: Says) -> Read<()> {
        rule.says = Some(says);
        if self.take_word("when") {
            rule.guard = Some(self.expression()?);
        }
        Ok(())
    }
}

fn blank(form: RuleForm, name: Text, conclusion: Option<Text>) -> Rule {
    Rule {
        form,
        name,
        conclusion,
        labels: Vec::new(),
        in_force: None,
        labelled: Vec::new(),
        under: Vec::new(),
        prevails_over: Vec::new(),
        law_of_the_day: None,
        lets: Vec::new(),
        says: None,
        guard: None,
        matter: None,
        warnings: Vec::new(),
        confidence: None,
    }
}
