//! The tree of reasons, drawn with lines.

use norma::finding::{Reason, What};

use super::Voice;
use crate::print;

impl Voice<'_> {
    /// The tree under a finding.
    pub fn reasons(self, root: &Reason) -> String {
        let mut out = format!("    {}\n", self.node(root));
        self.branches(&root.because, "    ", &mut out);
        out
    }

    fn branches(self, reasons: &[Reason], margin: &str, out: &mut String) {
        for (place, reason) in reasons.iter().enumerate() {
            let last = place + 1 == reasons.len();
            let (arm, rest) = if last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
            *out += &format!("{margin}{arm}{}\n", self.node(reason));
            self.branches(&reason.because, &format!("{margin}{rest}"), out);
        }
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
        match what {
            What::Conclusion(name) => self.conclusion_named(name),
            What::Rule(name) => self.rule(name),
            What::Otherwise => say("no rule speaks:", "nessuna regola ne parla:").to_string(),
            What::Condition(words) => words.clone(),
            What::Fact(path) => self.fact(path),
            What::Param(name) => self.param(name),
            What::GovernedBy(name) => format!("{} `{name}`:", say("governed by", "regolato da")),
            What::Event(name) => self.event(name),
            What::Relation(name) => {
                format!("{} `{name}`", say("the rows told of", "le righe dette di"))
            }
        }
    }

    fn conclusion_named(self, name: &str) -> String {
        match self.program.conclusion_named(name) {
            Some(id) => self.lang.label(&self.program.conclusions[id.at()].labels, name),
            None => name.to_string(),
        }
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
