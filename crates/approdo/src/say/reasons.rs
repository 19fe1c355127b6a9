//! The reasons drawn as a tree. A point of law is drawn in full where it comes first, and is only named afterwards.

use std::collections::BTreeSet;

use norma::finding::{Point, Reason, Reasons, What};
use norma::program::ConclusionId;

use super::Voice;
use crate::print;

impl Voice<'_> {
    /// The tree under a finding.
    pub fn reasons(self, reasons: &Reasons) -> String {
        let mut drawn = Drawn { voice: self, reasons, told: BTreeSet::new(), out: String::new() };
        for node in reasons.asked() {
            drawn.node(node, "    ", "    ");
        }
        drawn.out
    }
}

/// A tree being drawn, a line a node.
struct Drawn<'a> {
    voice: Voice<'a>,
    reasons: &'a Reasons,
    told: BTreeSet<Point>,
    out: String,
}

impl Drawn<'_> {
    /// A node after `lead`, and what it rests on behind `margin`.
    fn node(&mut self, node: &Reason, lead: &str, margin: &str) {
        let under = self.reasons.under(node);
        let again = matches!(node.what, What::Point(point) if !self.told.insert(point));
        let above = again && !under.is_empty();
        self.out += &format!("{lead}{}{}\n", self.voice.node(node), self.voice.above(above));
        let shown = if again { &[] } else { under };
        for (place, below) in shown.iter().enumerate() {
            let last = place + 1 == shown.len();
            let (arm, rest) = if last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
            self.node(below, &format!("{margin}{arm}"), &format!("{margin}{rest}"));
        }
    }
}

impl Voice<'_> {
    fn above(self, above: bool) -> String {
        let words = self.lang.say("(explained above)", "(spiegato sopra)");
        if above { format!(" {}", print::faint(words)) } else { String::new() }
    }

    fn node(self, reason: &Reason) -> String {
        let article = reason
            .cited
            .as_ref()
            .map(|cited| format!(" {}", print::blue(&format!("§ {}", cited.reference))));
        format!(
            "{} {}{}",
            self.about(&reason.what),
            self.status(&reason.status),
            article.unwrap_or_default()
        )
    }

    fn about(self, what: &What) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let name = what.name(self.program);
        match what {
            What::Point(point) => self.point(point.conclusion),
            What::Rule(_) => self.rule(&name),
            What::Otherwise => say("no rule speaks:", "nessuna regola ne parla:").to_string(),
            What::Condition(words) => words.to_string(),
            What::Fact(..) => self.fact(&name),
            What::Param(_) => self.param(&name),
            What::GovernedBy(_) => format!("{} `{name}`:", say("governed by", "regolato da")),
            What::Event(_) => self.event(&name),
            What::Relation(_) => {
                format!("{} `{name}`", say("the rows told of", "le righe dette di"))
            }
        }
    }

    fn point(self, id: ConclusionId) -> String {
        let conclusion = &self.program.conclusions[id.at()];
        self.lang.label(&conclusion.labels, &conclusion.name)
    }

    fn fact(self, path: &str) -> String {
        let fact = self.program.fact_named(path).map(|id| &self.program.facts[id.at()]);
        match fact.filter(|fact| !fact.labels.is_empty()) {
            Some(fact) => format!(
                "{} {}",
                self.lang.label(&fact.labels, path),
                print::faint(&format!("[{path}]"))
            ),
            None => path.to_string(),
        }
    }

    fn param(self, name: &str) -> String {
        let param = self.program.params.iter().find(|param| param.name == name);
        param.map_or(name.to_string(), |param| self.lang.label(&param.labels, name))
    }

    fn event(self, name: &str) -> String {
        let event = self.program.events.iter().find(|event| event.name == name);
        event.map_or(name.to_string(), |event| self.lang.label(&event.labels, name))
    }
}
