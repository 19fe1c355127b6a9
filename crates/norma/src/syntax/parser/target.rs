//! What a rule or an event aims at: a rule, a label, a provision, a group, an act.

use super::{Parser, Read};
use crate::syntax::ast::{Target, TargetKind};
use crate::syntax::token::Kind;

impl Parser<'_> {
    /// One or more targets.
    pub(super) fn targets(&mut self) -> Read<Vec<Target>> {
        self.list(Parser::target)
    }

    fn target(&mut self) -> Read<Target> {
        let kind = self.word().filter(|_| self.ahead(1).kind == Kind::Word).and_then(kind_of);
        let Some(kind) = kind else {
            return Ok(Target { kind: TargetKind::Rule, name: self.name("the name of a rule")? });
        };
        self.take();
        let name = match kind {
            TargetKind::Provision | TargetKind::Act => self.reference()?,
            _ => self.name("a name")?,
        };
        Ok(Target { kind, name })
    }

    /// `act REF`
    pub(super) fn target_act(&mut self) -> Read<Vec<Target>> {
        self.expect_word("act")?;
        Ok(vec![Target { kind: TargetKind::Act, name: self.reference()? }])
    }
}

fn kind_of(word: &str) -> Option<TargetKind> {
    match word {
        "label" => Some(TargetKind::Label),
        "provision" => Some(TargetKind::Provision),
        "group" => Some(TargetKind::Group),
        "act" => Some(TargetKind::Act),
        _ => None,
    }
}
