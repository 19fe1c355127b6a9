//! The small things many statements print alike.

use calendar::Date;

use super::super::doc::{Doc, fill, row, text};
use super::Clauses;
use crate::syntax::ast::{
    At, Confidence, InForce, Labels, Pick, Target, TargetKind, Text, TypeRef, Under,
};

pub(super) fn word(word: &str) -> Doc {
    text(word)
}

pub(super) fn name(name: &Text) -> Doc {
    text(&name.value)
}

pub(super) fn date(date: &At<Date>) -> Doc {
    text(date.value.to_string())
}

/// Words with blanks between them, which may be broken.
pub(super) fn phrase(parts: impl IntoIterator<Item = Doc>) -> Doc {
    fill(parts)
}

/// A text in quotes.
pub(super) fn quoted(words: &str) -> Doc {
    text(quote(words))
}

pub(super) fn quote(words: &str) -> String {
    let escaped = words.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"")
}

/// Items parted by commas.
pub(super) fn list(items: impl IntoIterator<Item = Doc>) -> Doc {
    fill(comma_parts(items))
}

/// Items, each but the last with its comma.
pub(super) fn comma_parts(items: impl IntoIterator<Item = Doc>) -> Vec<Doc> {
    let mut items: Vec<Doc> = items.into_iter().collect();
    let last = items.pop();
    let with_comma = items.into_iter().map(|item| row([item, text(",")]));
    with_comma.chain(last).collect()
}

pub(super) fn names(list_of: &[Text]) -> Doc {
    list(list_of.iter().map(name))
}

/// `it "…"`, `en "…"`
pub(super) fn label_parts(labels: &Labels) -> impl Iterator<Item = Doc> {
    labels
        .iter()
        .map(|(language, words)| text(format!("{} {}", language.value, quote(&words.value))))
}

pub(super) fn labels(of: &Labels) -> Doc {
    fill(label_parts(of))
}

/// `decimal(2) optional discretion fixed`
pub(super) fn type_ref(ty: &TypeRef) -> Doc {
    let scale = ty.scale.as_ref().map(|scale| format!("({})", scale.value)).unwrap_or_default();
    let optional = if ty.optional { " optional" } else { "" };
    let discretion = if ty.discretion { " discretion" } else { "" };
    let fixed = if ty.fixed { " fixed" } else { "" };
    text(format!("{}{scale}{optional}{discretion}{fixed}", ty.word.value))
}

pub(super) fn target(target: &Target) -> Doc {
    let kind = match target.kind {
        TargetKind::Rule => "",
        TargetKind::Label => "label ",
        TargetKind::Provision => "provision ",
        TargetKind::Group => "group ",
        TargetKind::Act => "act ",
    };
    text(format!("{kind}{}", target.name.value))
}

pub(super) fn targets(targets: &[Target]) -> Doc {
    list(targets.iter().map(target))
}

pub(super) fn picks(picks: &[Pick]) -> Doc {
    list(picks.iter().map(|(dispute, pick)| text(format!("{} = {}", dispute.value, pick.value))))
}

pub(super) fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}

impl Clauses {
    pub(super) fn labels(&mut self, slot: &'static str, of: &Labels) {
        if !of.is_empty() {
            self.add(slot, labels(of));
        }
    }

    pub(super) fn date(&mut self, slot: &'static str, of: &Option<At<Date>>) {
        if let Some(day) = of {
            self.add(slot, date(day));
        }
    }

    pub(super) fn quote(&mut self, slot: &'static str, of: &Option<Text>) {
        if let Some(words) = of {
            self.add(slot, quoted(&words.value));
        }
    }

    pub(super) fn name(&mut self, slot: &'static str, of: &Option<Text>) {
        if let Some(of) = of {
            self.add(slot, name(of));
        }
    }

    pub(super) fn targets(&mut self, slot: &'static str, of: &[Target]) {
        if !of.is_empty() {
            self.add(slot, targets(of));
        }
    }

    pub(super) fn warnings(&mut self, warnings: &[Text]) {
        for warning in warnings {
            self.add("warning", quoted(&warning.value));
        }
    }

    pub(super) fn in_force(&mut self, of: &Option<InForce>) {
        let Some(InForce { from, until }) = of else {
            return;
        };
        let until = until.as_ref().map(|until| format!(" {}", until.value)).unwrap_or_default();
        self.add("in force", text(format!("{} ..{until}", from.value)));
    }

    pub(super) fn under_disputes(&mut self, of: &[Under]) {
        for Under { dispute, alternatives } in of {
            let mut parts = vec![text(format!("{} =", dispute.value))];
            for (index, alternative) in alternatives.iter().enumerate() {
                let or = if index == 0 { "" } else { "or " };
                parts.push(text(format!("{or}{}", alternative.value)));
            }
            self.add("under", fill(parts));
        }
    }
}
