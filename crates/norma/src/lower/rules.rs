//! Rules and exceptions.

use super::terms::settled;
use super::words;
use crate::notice::{self, Notice};
use crate::program::{ConclusionId, Expr, Kind, Outcome, RuleId, Type, Value};
use crate::resolve::{Aim, Declared, Work};
use crate::syntax::ast::{self, RuleForm, Says, Target};

impl<'a> Work<'a> {
    pub(super) fn lower_rules(&mut self) {
        for place in 0..self.trees.rules.len() {
            self.lower_rule(place.into());
        }
    }

    /// Fills the row of a rule, or leaves it without effect when something in it is wrong.
    fn lower_rule(&mut self, id: RuleId) {
        let said = self.trees.rules[id.at()];
        let tree = said.tree;
        self.refuse_twins(tree.lets.iter().map(|(name, _)| name));
        let norm = self.program.rules[id.at()].norm;
        let in_force = self.lower_norm(norm, tree.in_force.as_ref(), &tree.under);
        self.program.norms[norm.at()].law_of_the_day = tree.law_of_the_day.is_some();
        let conclusion = self.concludes[id.at()];
        let beats = conclusion.and_then(|conclusion| self.beats(id, said, conclusion));
        let content = self.content(tree, conclusion);
        let (Some(()), Some(beats), Some((guard, outcome))) = (in_force, beats, content) else {
            return;
        };
        let of_provision = self.program.provisions[said.provision.at()].confidence;
        let row = &mut self.program.rules[id.at()];
        (row.guard, row.outcome, row.beats) = (guard, outcome, beats);
        row.warnings = words(&tree.warnings);
        row.confidence =
            tree.confidence.as_ref().map_or(of_provision, |own| own.value.min(of_provision));
    }

    /// Guard and outcome; the guard is taken for granted in the outcome.
    fn content(
        &mut self,
        tree: &'a ast::Rule,
        conclusion: Option<ConclusionId>,
    ) -> Option<(Option<Expr>, Outcome)> {
        let ty = conclusion.map(|id| self.program.conclusions[id.at()].ty);
        let mut typer = self.typer(&tree.lets);
        let guard = tree.guard.as_ref().map(|guard| typer.guard(guard));
        let given = match (&tree.says, ty) {
            (Some(Says::Gives(value)), Some(ty)) => Some(typer.value(value, ty)),
            _ => None,
        };
        typer.finish();
        let outcome = self.outcome(tree, ty?, given)?;
        Some((settled(guard)?, outcome))
    }

    fn outcome(
        &mut self,
        tree: &ast::Rule,
        ty: Type,
        given: Option<Option<Expr>>,
    ) -> Option<Outcome> {
        if let RuleForm::Unwritten(_) = tree.form {
            return tree.matter.as_ref().map(|matter| Outcome::Unwritten(matter.value.clone()));
        }
        match tree.says.as_ref()? {
            Says::Gives(_) => given.flatten().map(Outcome::Gives),
            Says::Holds => self.yes_or_no(tree, ty, true),
            Says::Fails => self.yes_or_no(tree, ty, false),
            Says::DoesNotApply => Some(Outcome::Removes),
        }
    }

    fn yes_or_no(&mut self, tree: &ast::Rule, ty: Type, so: bool) -> Option<Outcome> {
        if ty.kind != Kind::YesNo {
            let help = format!(
                "what it concludes about is {}: write `gives …`",
                self.program.kind_in_words(ty.kind)
            );
            let words = if so { "holds" } else { "fails" };
            return self.told(Err(notice::misplaced_outcome(tree.name.span, words, &help)));
        }
        Some(Outcome::Gives(Expr::Literal(Value::YesNo(so))))
    }

    /// The rules of the same conclusion that it excepts or prevails over.
    fn beats(
        &mut self,
        id: RuleId,
        said: Declared<'a, ast::Rule>,
        conclusion: ConclusionId,
    ) -> Option<Vec<RuleId>> {
        let excepted = match &said.tree.form {
            RuleForm::Rule => &[][..],
            RuleForm::Except(targets) | RuleForm::Unwritten(targets) => targets,
        };
        let targets = excepted.iter().chain(&said.tree.prevails_over);
        let found: Vec<Option<Vec<RuleId>>> =
            targets.map(|target| self.beaten_at(id, said, target, conclusion)).collect();
        let mut beats = found.into_iter().collect::<Option<Vec<_>>>()?.concat();
        beats.sort_unstable();
        beats.dedup();
        Some(beats)
    }

    fn beaten_at(
        &mut self,
        id: RuleId,
        said: Declared<'a, ast::Rule>,
        target: &Target,
        conclusion: ConclusionId,
    ) -> Option<Vec<RuleId>> {
        let aimed = self.aimed_at(target, said.provision);
        let aim = self.told(aimed)?;
        let all = aim.rules(self);
        if all.iter().any(|rule| self.concludes[rule.at()].is_none()) && matches!(aim, Aim::Rule(_))
        {
            return None;
        }
        let of_conclusion =
            |rule: &RuleId| *rule != id && self.concludes[rule.at()] == Some(conclusion);
        let beaten: Vec<RuleId> = all.iter().copied().filter(of_conclusion).collect();
        let missed = || self.missed(said.tree, target, &all, id, conclusion);
        let beaten = if beaten.is_empty() { Err(missed()) } else { Ok(beaten) };
        self.told(beaten)
    }

    /// Why a target holds no rule of the conclusion.
    fn missed(
        &self,
        tree: &ast::Rule,
        target: &Target,
        all: &[RuleId],
        id: RuleId,
        conclusion: ConclusionId,
    ) -> Notice {
        let called = |id: ConclusionId| self.program.conclusions[id.at()].name.as_str();
        let other = all.iter().find(|rule| **rule != id).and_then(|rule| self.concludes[rule.at()]);
        match other.filter(|_| target.kind == ast::TargetKind::Rule) {
            Some(its) => notice::other_conclusion(
                target.name.span,
                &target.name.value,
                called(its),
                called(conclusion),
            ),
            None => notice::aims_at_nothing(
                target.name.span,
                &tree.name.value,
                Some(called(conclusion)),
            ),
        }
    }
}
