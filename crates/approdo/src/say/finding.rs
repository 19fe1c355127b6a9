//! One finding: the answer, the rule that decided, the articles, the warnings, what is missing.

use norma::finding::{Answer, Cited, Finding, Reasons, State, Status, What};
use norma::program::{Confidence, RuleId};

use super::Voice;
use super::open::is_open;
use crate::print;
use answers::json::confidence;

/// How many provisions an undecided answer shows.
const UNDECIDED_ARTICLES_MAX: usize = 4;

impl Voice<'_> {
    /// All findings, under the headings of their groups.
    pub fn findings(self, answer: &Answer) -> String {
        let short = self.in_short(&answer.findings);
        let (mut out, mut under) = (String::new(), None);
        for finding in answer.findings.iter().filter(|finding| !short || !is_open(finding)) {
            let group = self.program.conclusions[finding.conclusion.at()].groups.first();
            if group != under {
                out += &group
                    .map(|group| format!("\n{}\n", print::strong(&group.replace('_', " "))))
                    .unwrap_or_default();
                under = group;
            }
            out += &self.finding(finding);
        }
        if short { out + &self.open_questions(&answer.findings) } else { out }
    }

    /// One finding.
    pub fn finding(self, finding: &Finding) -> String {
        let mut out = format!(
            "\n  {}: {}{}\n",
            print::strong(&self.conclusion(finding)),
            self.coloured(&finding.state),
            self.doubt(finding)
        );
        for line in self.lines(finding) {
            out += &format!("    {line}\n");
        }
        let tree = finding.reasons.as_ref().filter(|_| self.tree);
        out + &tree.map(|reasons| self.reasons(reasons)).unwrap_or_default()
    }

    /// What is asked, in words.
    pub fn conclusion(self, finding: &Finding) -> String {
        let conclusion = &self.program.conclusions[finding.conclusion.at()];
        self.lang.label(&conclusion.labels, &conclusion.name)
    }

    fn doubt(self, finding: &Finding) -> String {
        let words = match finding.confidence {
            Confidence::High => return String::new(),
            Confidence::Medium => self.lang.say("confidence medium", "affidabilità media"),
            Confidence::Low => self.lang.say(
                "confidence low: ask before relying on it",
                "affidabilità bassa: chiedere prima",
            ),
        };
        format!(" ({})", print::yellow(words))
    }

    fn lines(self, finding: &Finding) -> Vec<String> {
        let mut lines = Vec::new();
        if let State::Conflict(rules) = &finding.state {
            let words =
                self.lang.say("rules that contradict each other:", "regole in contraddizione:");
            lines.push(format!(
                "{words} {}",
                rules.iter().map(|rule| self.rule(rule)).collect::<Vec<_>>().join("; ")
            ));
        }
        if !matches!(finding.state, State::NotApplicable) {
            lines.push(self.decided(finding));
        }
        lines.retain(|line| !line.is_empty());
        lines.extend(self.articles(finding));
        // How the reading stands is said once, in the head.
        let warnings = finding.warnings.iter().filter(|warning| warning.code != "superseded");
        lines.extend(
            warnings.map(|warning| format!("{} {}", print::yellow("!"), self.warning(warning))),
        );
        lines.extend(finding.missing.iter().map(|path| self.missing(path)));
        lines
    }

    /// The articles; of an answer that isn't known, the first few.
    fn articles(self, finding: &Finding) -> Vec<String> {
        let most =
            if finding.state == State::Unknown { UNDECIDED_ARTICLES_MAX } else { usize::MAX };
        let mut lines: Vec<String> =
            finding.articles.iter().take(most).map(|article| self.article(article)).collect();
        if let Some(more) = finding.articles.len().checked_sub(most).filter(|more| *more > 0) {
            let words = self.lang.say(
                "more provisions bear on it; `--explain` shows them",
                "altre disposizioni rilevano; `--explain` le mostra",
            );
            lines.push(print::faint(&format!("§ {more} {words}")));
        }
        lines
    }

    /// The rules that would have applied, and what each gave way to.
    pub fn gave_way(self, finding: &Finding) -> Option<String> {
        let rules = finding.reasons.iter().flat_map(Reasons::because);
        let name = |rule: &RuleId| self.rule(&self.program.rules[rule.at()].name);
        let lines = rules.filter_map(|reason| match (&reason.what, &reason.status) {
            (What::Rule(rule), Status::Defeated(by)) => {
                let by: Vec<String> = by.iter().map(name).collect();
                Some(format!(
                    "{} {} {}",
                    name(rule),
                    self.lang.say("gives way to", "cede a"),
                    by.join(", ")
                ))
            }
            _ => None,
        });
        let lines: Vec<String> = lines.collect();
        (!lines.is_empty()).then(|| lines.join("; "))
    }

    /// The article that carries the answer: that of the exception that won, else the first.
    pub fn carrier(self, finding: &Finding) -> Option<&Cited> {
        let nodes = || finding.reasons.iter().flat_map(Reasons::because);
        let winner = nodes().find_map(|reason| match &reason.status {
            Status::Defeated(by) if finding.decided_by.is_none() => by.first(),
            _ => None,
        });
        let won = winner.and_then(|rule| {
            nodes().find(|reason| reason.what == What::Rule(*rule))?.cited.as_ref()
        });
        won.or(finding.articles.first()).map(AsRef::as_ref)
    }

    fn decided(self, finding: &Finding) -> String {
        match (&finding.decided_by, &finding.state) {
            (Some(rule), _) => format!("{} {}", self.lang.say("by:", "per:"), self.rule(rule)),
            (None, State::Known(_)) if self.gave_way(finding).is_some() => {
                self.gave_way(finding).unwrap_or_default()
            }
            (None, State::Known(_)) => self
                .lang
                .say(
                    "no rule speaks of it here: this is what holds otherwise",
                    "nessuna regola ne parla: vale quanto previsto altrimenti",
                )
                .to_string(),
            _ => String::new(),
        }
    }

    /// A rule by its label and name.
    pub fn rule(self, name: &str) -> String {
        let rule = self.program.rules.iter().find(|rule| rule.name == name);
        match rule.filter(|rule| !rule.labels.is_empty()) {
            Some(rule) => format!(
                "{} {}",
                self.lang.label(&rule.labels, name),
                print::faint(&format!("[{name}]"))
            ),
            None => format!("`{name}`"),
        }
    }

    /// An article with its act, publication and version.
    pub fn article(self, cited: &Cited) -> String {
        let provision = self.program.provisions.get(cited.provision.at());
        let act = provision.and_then(|provision| self.program.acts.get(provision.act.at()));
        let title = act.map(|act| self.lang.label(&act.titles, &act.id)).unwrap_or_default();
        let published =
            format!("{} {}", self.lang.say("published", "pubblicato il"), cited.published);
        let since = cited.since.map(|day| {
            format!(", {} {day}", self.lang.say("this text since", "testo in vigore dal"))
        });
        let doubt = match cited.confidence {
            Confidence::High => String::new(),
            other => {
                format!(", {} {}", self.lang.say("confidence", "affidabilità"), confidence(other))
            }
        };
        let place = print::faint(&format!("[{}]", cited.reference));
        format!(
            "§ {}, {title}, {published}{}{doubt} {place}",
            print::blue(&cited.heading),
            since.unwrap_or_default()
        )
    }

    /// What should be asked, as a question where the vocabulary has one.
    pub fn missing(self, path: &str) -> String {
        let name = without_places(path);
        let question = self.program.fact_named(&name).map(|fact| &self.program.facts[fact.at()]);
        let words = match (question, self.program.relation_named(&name)) {
            (Some(fact), _) if !fact.question.is_empty() => {
                self.lang.label(&fact.question, &fact.name)
            }
            (Some(fact), _) => self.lang.label(&fact.labels, &fact.name),
            (None, Some(relation)) => {
                let relation = &self.program.relations[relation.at()];
                let label = self.lang.label(&relation.labels, &relation.name);
                format!(
                    "{} {label}",
                    self.lang.say("is this all there is of:", "è tutto ciò che c'è di:")
                )
            }
            (None, None) => name.replace('_', " "),
        };
        format!("{} {words} {}", print::yellow("?"), print::faint(&format!("[{path}]")))
    }
}

/// `permit[2].kind` without the place of the row.
fn without_places(path: &str) -> String {
    match (path.find('['), path.find(']')) {
        (Some(open), Some(close)) if open < close => {
            format!("{}{}", &path[..open], &path[close + 1..])
        }
        _ => path.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::without_places;

    #[test]
    fn the_place_of_a_row_falls_away() {
        assert_eq!(without_places("permit[2].kind"), "permit.kind");
        assert_eq!(without_places("habitual_abode"), "habitual_abode");
        assert_eq!(without_places("]x["), "]x[");
    }
}
