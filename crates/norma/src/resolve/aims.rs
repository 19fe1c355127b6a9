//! What each rule concludes about; an exception may leave that to its targets.

use super::{RuleWord, Word, Work};
use crate::notice::{self, Notice};
use crate::program::{ConclusionId, RuleId};
use crate::syntax::ast::{RuleForm, Target, TargetKind, Text};

/// How far the search for one rule's conclusion has come.
#[derive(Clone, Copy, PartialEq)]
enum Search {
    NotBegun,
    Open,
    Done(Option<ConclusionId>),
}

impl Work<'_> {
    /// Finds what every rule concludes about and tells of those of which it can't be said.
    pub(super) fn infer_conclusions(&mut self) {
        let mut found = vec![Search::NotBegun; self.trees.rules.len()];
        for place in 0..found.len() {
            self.infer(place, &mut found);
        }
        let settled =
            |search| if let Search::Done(conclusion) = search { conclusion } else { None };
        self.concludes = found.into_iter().map(settled).collect();
        for (rule, conclusion) in self.program.rules.iter_mut().zip(&self.concludes) {
            rule.conclusion = conclusion.unwrap_or_default();
        }
    }

    fn infer(&mut self, place: usize, found: &mut [Search]) -> Option<ConclusionId> {
        match found[place] {
            Search::Done(conclusion) => return conclusion,
            // Two exceptions that each lean on the other: whoever began will find its other targets, or none.
            Search::Open => return None,
            Search::NotBegun => found[place] = Search::Open,
        }
        let tree = self.trees.rules[place].tree;
        let conclusion = match (&tree.conclusion, &tree.form) {
            (Some(name), _) => self.conclusion_called(name),
            (None, RuleForm::Rule) => None,
            (None, RuleForm::Except(targets) | RuleForm::Unwritten(targets)) => {
                self.shared_by(place, targets, found)
            }
        };
        found[place] = Search::Done(conclusion);
        conclusion
    }

    /// The one conclusion that all targets share. A rule named outright says more than a heading or a label.
    fn shared_by(
        &mut self,
        place: usize,
        targets: &[Target],
        found: &mut [Search],
    ) -> Option<ConclusionId> {
        let (direct, broad): (Vec<&Target>, Vec<&Target>) =
            targets.iter().partition(|target| target.kind == TargetKind::Rule);
        let mut conclusions = Vec::new();
        for target in if direct.is_empty() { broad } else { direct } {
            let aimed = self.aimed_at(target, self.trees.rules[place].provision);
            let aim = self.told(aimed)?;
            for rule in aim.rules(self).into_iter().filter(|rule| rule.at() != place) {
                conclusions.push(self.infer(rule.at(), found));
            }
        }
        conclusions.sort_unstable();
        conclusions.dedup();
        let spoiled = conclusions.contains(&None);
        conclusions.retain(Option::is_some);
        match conclusions[..] {
            [one] => one,
            [] if spoiled => None,
            [] => self.told(Err(self.no_target(place, targets))),
            _ => self.told(Err(self.which_conclusion(place, &conclusions))),
        }
    }

    fn no_target(&self, place: usize, targets: &[Target]) -> Notice {
        let name = &self.trees.rules[place].tree.name;
        let at = targets.first().map_or(name.span, |target| target.name.span);
        notice::aims_at_nothing(at, &name.value, None)
    }

    fn which_conclusion(&self, place: usize, conclusions: &[Option<ConclusionId>]) -> Notice {
        let name = &self.trees.rules[place].tree.name;
        let called = |id: &Option<ConclusionId>| {
            id.map(|id| self.program.conclusions[id.at()].name.as_str())
        };
        let called: Vec<&str> = conclusions.iter().filter_map(called).collect();
        notice::several_conclusions(name.span, &name.value, &called)
    }

    /// The conclusion so called.
    pub(crate) fn conclusion_called(&mut self, name: &Text) -> Option<ConclusionId> {
        match self.names.words.called(name) {
            Some(Word::Conclusion(id)) => Some(id),
            Some(Word::Spoiled) => None,
            _ => {
                let names =
                    self.names.words.names_where(|word| matches!(word, Word::Conclusion(_)));
                let near = notice::nearest(&name.value, names);
                let notice = notice::unknown_name(name.span, "conclusion", &name.value, near);
                self.told(Err(notice))
            }
        }
    }

    /// The rule so called.
    pub(crate) fn rule_called(&self, name: &Text) -> Result<RuleId, Notice> {
        let is_rule = |word| matches!(word, RuleWord::Rule(_));
        match self.names.rules.called(name) {
            Some(RuleWord::Rule(id)) => Ok(id),
            _ => {
                let near = notice::nearest(&name.value, self.names.rules.names_where(is_rule));
                Err(notice::unknown_name(name.span, "rule", &name.value, near))
            }
        }
    }
}
