//! Rules and exceptions, exceptions to exceptions, diamonds, and clauses on the governing law.

use norma::program::{
    ConclusionId, Confidence, Expr, FactId, Kind, Labels, Outcome, Rule, RuleId, Transitional, Type,
};

use super::{Made, Sight};

impl Made {
    /// Two to five rules for each conclusion.
    pub(super) fn all_rules(&mut self) {
        for place in 0..self.program.conclusions.len() {
            let conclusion = ConclusionId::from(place);
            if self.dice.chance(8) {
                self.covering(conclusion);
            }
            let usual = self.outcome(conclusion);
            let mut own: Vec<RuleId> = Vec::new();
            for _ in 0..2 + self.dice.below(4) {
                own.push(self.rule(conclusion, &own, &usual));
            }
        }
    }

    /// A rule, an exception to one rule, or one to two of them.
    fn rule(&mut self, conclusion: ConclusionId, own: &[RuleId], usual: &Outcome) -> RuleId {
        let beats = if self.dice.chance(65) { self.dice.some(own, 0, 2) } else { Vec::new() };
        let outcome = match self.dice.below(12) {
            0..=2 if !beats.is_empty() => Outcome::Removes,
            3 if !beats.is_empty() => Outcome::Unwritten("what the text leaves open".into()),
            4..=8 if beats.is_empty() => usual.clone(),
            _ => self.outcome(conclusion),
        };
        let sight = Sight::before(conclusion.at());
        let guard = self.dice.chance(85).then(|| self.writer().condition(sight, 2));
        self.push_rule(conclusion, guard, outcome, beats)
    }

    fn push_rule(
        &mut self,
        conclusion: ConclusionId,
        guard: Option<Expr>,
        outcome: Outcome,
        beats: Vec<RuleId>,
    ) -> RuleId {
        let id = RuleId::from(self.program.rules.len());
        let norm = self.norm();
        let warnings =
            if self.dice.chance(10) { vec![format!("mind rule{}", id.0)] } else { Vec::new() };
        let confidence = *self.dice.pick(&[Confidence::Medium, Confidence::High]);
        let (name, labels) = (format!("rule{}", id.0), Labels::new());
        self.program.rules.push(Rule {
            name,
            conclusion,
            labels,
            norm,
            guard,
            outcome,
            beats,
            warnings,
            confidence,
        });
        id
    }

    fn outcome(&mut self, conclusion: ConclusionId) -> Outcome {
        let Type { kind, optional } = self.program.conclusions[conclusion.at()].ty;
        let sight = Sight::before(conclusion.at());
        let reckoned = self.dice.chance(if kind == Kind::YesNo { 10 } else { 45 });
        Outcome::Gives(match (reckoned, optional) {
            (false, _) => self.writer().literal(kind).expr,
            (true, true) if kind != Kind::YesNo => self.writer().term(kind, sight, 2).expr,
            (true, _) => self.writer().plain(kind, sight, 2),
        })
    }

    /// Two rules of one outcome of which one must apply: a fact that always exists, and its contrary.
    fn covering(&mut self, conclusion: ConclusionId) {
        let facts = self.program.facts.iter().enumerate();
        let sure = Type { kind: Kind::YesNo, optional: false };
        let facts = facts.filter(|(_, fact)| fact.relation.is_none() && fact.ty == sure);
        let Some((place, _)) = facts.into_iter().next() else { return };
        let so = Expr::Fact(FactId::from(place));
        let kind = self.program.conclusions[conclusion.at()].ty.kind;
        let outcome = Outcome::Gives(self.writer().literal(kind).expr);
        let not = Expr::Not(Box::new(so.clone()));
        let set = [so, not]
            .map(|guard| self.push_rule(conclusion, Some(guard), outcome.clone(), Vec::new()));
        self.program.conclusions[conclusion.at()].covers.push(set.into());
    }

    /// At most two clauses that send cases to an earlier law.
    pub(super) fn transitionals(&mut self) {
        for place in 0..self.dice.below(3) {
            let all: Vec<ConclusionId> =
                (0..self.program.conclusions.len()).map(ConclusionId::from).collect();
            let conclusions = self.dice.some(&all, 1, 2);
            let sight = Sight::before(conclusions[0].at());
            let guard = self.dice.chance(60).then(|| self.writer().condition(sight, 1));
            let governed = self.writer().term(Kind::Date, sight, 1).expr;
            let (norm, name) = (self.norm(), format!("clause{place}"));
            let warnings =
                if self.dice.chance(20) { vec!["an older law".into()] } else { Vec::new() };
            self.program.transitionals.push(Transitional {
                name,
                conclusions,
                norm,
                guard,
                governed,
                warnings,
            });
        }
    }
}
