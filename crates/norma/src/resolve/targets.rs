//! What a target names: a rule, or all rules with a label, under a provision, in a group, in an act.

use super::{RuleWord, Work};
use crate::names::{Thing, parts};
use crate::notice::{self, Notice, nearest};
use crate::program::{ActId, NormId, ProvisionId, RuleId};
use crate::syntax::ast::{Target, TargetKind, Text};

/// What a target names, before it is asked for rules, norms or provisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Aim {
    /// One rule, named outright.
    Rule(RuleId),
    /// One transitional or other norm, named outright.
    Norm(NormId),
    /// These rules, by their label or group.
    Rules(Vec<RuleId>),
    /// A division with all that is in it.
    Provision(ProvisionId),
    /// An act with all that is in it.
    Act(ActId),
}

impl Work<'_> {
    /// What the target names, seen from a provision.
    pub fn aimed_at(&self, target: &Target, from: ProvisionId) -> Result<Aim, Notice> {
        let name = &target.name;
        match target.kind {
            TargetKind::Rule => self.rule_or_transitional(name),
            TargetKind::Label => self.labelled(name).map(Aim::Rules),
            TargetKind::Group => self.grouped(name).map(Aim::Rules),
            TargetKind::Provision => self.provision_called(name, from).map(Aim::Provision),
            TargetKind::Act => self.act_called(name).map(Aim::Act),
        }
    }

    fn rule_or_transitional(&self, name: &Text) -> Result<Aim, Notice> {
        self.names.rules.look_up("rule", name).map(|word| match word {
            RuleWord::Rule(id) => Aim::Rule(id),
            RuleWord::Transitional(id) => Aim::Norm(self.program.transitionals[id.at()].norm),
        })
    }

    fn labelled(&self, name: &Text) -> Result<Vec<RuleId>, Notice> {
        let rules = || self.trees.rules.iter().enumerate();
        let bears = |labels: &[Text]| labels.iter().any(|label| label.value == name.value);
        let bearers = rules().filter(|(_, said)| bears(&said.tree.labelled));
        let bearers: Vec<RuleId> = bearers.map(|(place, _)| place.into()).collect();
        if bearers.is_empty() {
            let labels =
                rules().flat_map(|(_, said)| &said.tree.labelled).map(|label| label.value.as_str());
            return Err(notice::unknown_name(
                name.span,
                "label",
                &name.value,
                nearest(&name.value, labels),
            ));
        }
        self.names.inner.used(name.span, Thing::Label(name.value.clone()));
        Ok(bearers)
    }

    fn grouped(&self, name: &Text) -> Result<Vec<RuleId>, Notice> {
        let place = self.names.groups.look_up("group", name)?;
        let members = &self.trees.groups[place].tree.rules;
        // A member that doesn't exist is told where the group is declared.
        Ok(members.iter().filter_map(|name| self.rule_called(name).ok()).collect())
    }

    /// The act so called.
    pub fn act_called(&self, name: &Text) -> Result<ActId, Notice> {
        let dangling = || {
            notice::dangling_citation(
                name.span,
                &name.value,
                nearest(&name.value, self.names.acts.names()),
            )
        };
        self.names.acts.called(name).ok_or_else(dangling)
    }

    /// The division a reference names: `act/anchor`, an anchor of the act we are in, or an act as a whole.
    pub fn provision_called(&self, name: &Text, from: ProvisionId) -> Result<ProvisionId, Notice> {
        let own = self.program.provisions[from.at()].act;
        let (before, after) = parts(name, '/');
        let anchored = |act, anchor: &str| {
            let found = self.anchored(act, anchor)?;
            self.names.inner.used(after, Thing::Provision(found));
            Some(found)
        };
        match before.zip(name.value.split_once('/')) {
            Some((before, (act, anchor))) => {
                let act = self.names.acts.used(before, act);
                let act = act.ok_or_else(|| self.no_such_act_of(name))?;
                anchored(act, anchor).ok_or_else(|| self.no_such_division(name, act, true))
            }
            None => {
                let whole = || self.anchored(self.names.acts.called(name)?, "");
                let found = anchored(own, &name.value).or_else(whole);
                found.ok_or_else(|| self.no_such_division(name, own, false))
            }
        }
    }

    fn anchored(&self, act: ActId, anchor: &str) -> Option<ProvisionId> {
        let rows = self.program.provisions.iter();
        let place = rows.into_iter().position(|row| row.act == act && row.anchor == anchor);
        place.map(ProvisionId::from)
    }

    fn no_such_act_of(&self, name: &Text) -> Notice {
        let (act, anchor) = name.value.split_once('/').unwrap_or((&name.value, ""));
        let near = nearest(act, self.names.acts.names()).map(|act| format!("{act}/{anchor}"));
        notice::dangling_citation(name.span, &name.value, near.as_deref())
    }

    fn no_such_division(&self, name: &Text, act: ActId, with_act: bool) -> Notice {
        let rows =
            self.program.provisions.iter().filter(|row| row.act == act && !row.anchor.is_empty());
        let id = &self.program.acts[act.at()].id;
        let written =
            |anchor: &str| if with_act { format!("{id}/{anchor}") } else { anchor.to_string() };
        let references: Vec<String> = rows.map(|row| written(&row.anchor)).collect();
        let near = nearest(&name.value, references.iter().map(String::as_str));
        notice::dangling_citation(name.span, &name.value, near)
    }

    /// Whether a division is this one or lies in it.
    pub fn lies_in(&self, inner: ProvisionId, outer: ProvisionId) -> bool {
        let rows = &self.program.provisions;
        let around = |id: &ProvisionId| rows[id.at()].parent.filter(|parent| parent < id);
        std::iter::successors(Some(inner), around).any(|id| id == outer)
    }
}

impl Aim {
    /// Whether a provision is among what is named.
    pub fn holds(&self, work: &Work<'_>, provision: ProvisionId) -> bool {
        match self {
            Aim::Provision(outer) => work.lies_in(provision, *outer),
            Aim::Act(act) => work.program.provisions[provision.at()].act == *act,
            Aim::Rule(_) | Aim::Norm(_) | Aim::Rules(_) => false,
        }
    }

    /// The rules named.
    pub fn rules(&self, work: &Work<'_>) -> Vec<RuleId> {
        match self {
            Aim::Rule(rule) => vec![*rule],
            Aim::Norm(_) => Vec::new(),
            Aim::Rules(rules) => rules.clone(),
            Aim::Provision(_) | Aim::Act(_) => {
                let rows = work.trees.rules.iter().enumerate();
                let rows = rows.filter(|(_, said)| self.holds(work, said.provision));
                rows.map(|(place, _)| place.into()).collect()
            }
        }
    }

    /// The norms named: those of the rules, and of everything else in a division.
    pub fn norms(&self, work: &Work<'_>) -> Vec<NormId> {
        match self {
            Aim::Norm(norm) => vec![*norm],
            Aim::Rule(_) | Aim::Rules(_) => {
                self.rules(work).iter().map(|rule| work.program.rules[rule.at()].norm).collect()
            }
            Aim::Provision(_) | Aim::Act(_) => {
                let rows = work.program.norms.iter().enumerate();
                let rows = rows.filter(|(_, norm)| self.holds(work, norm.provision));
                rows.map(|(place, _)| place.into()).collect()
            }
        }
    }

    /// The provisions to show for it, the named one alone for a division.
    pub fn provisions(&self, work: &Work<'_>) -> Vec<ProvisionId> {
        match self {
            Aim::Provision(provision) => vec![*provision],
            Aim::Act(act) => work.anchored(*act, "").into_iter().collect(),
            _ => self
                .norms(work)
                .iter()
                .map(|norm| work.program.norms[norm.at()].provision)
                .collect(),
        }
    }
}
