//! How a node of the reasons came out, in words.

use norma::finding::{Status, Warning};
use norma::program::{RuleId, Value};

use super::Voice;
use crate::print;

impl Voice<'_> {
    /// The status in words, after the name of the node.
    pub fn status(self, status: &Status) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        match status {
            Status::Is(value) => format!("= {}", print::strong(&self.value(value))),
            Status::Absent => say("there is none", "non esiste").to_string(),
            Status::Unknown => print::yellow(say("not known", "non noto")),
            Status::Between(low, high) => self.between(low.as_ref(), high.as_ref()),
            Status::Conflict(by) => format!(
                "{} {}",
                print::yellow(say("contradiction of", "contraddizione tra")),
                self.rules(by)
            ),
            Status::Unwritten => {
                print::yellow(say("not written here yet", "non ancora scritto qui"))
            }
            Status::Applies => print::green(say("applies", "si applica")),
            Status::DoesNotApply => print::faint(say("does not apply", "non si applica")),
            Status::Possible => print::yellow(say("may apply", "può applicarsi")),
            Status::Defeated(by) => {
                format!("{} {}", print::red(say("gives way to", "cede a")), self.rules(by))
            }
            Status::NotInForce(why, cause) => {
                print::faint(&self.not_in_force(why, cause.name(self.program)))
            }
            Status::NotUnderThisReading(dispute) => print::faint(&format!(
                "{} `{}`",
                say("speaks under another reading of", "vale sotto un'altra lettura di"),
                self.program.disputes[dispute.at()].name
            )),
            Status::LawOf(day) => format!("{} {day}", say("the law of", "il diritto del")),
            Status::Fault(code, words) => {
                print::yellow(&self.warning(&Warning { code, words: words.clone() }))
            }
            Status::Works(true) => say("works", "opera").to_string(),
            Status::Works(false) => {
                print::faint(say("does not reach this person", "non riguarda questa persona"))
            }
        }
    }

    fn between(self, low: Option<&Value>, high: Option<&Value>) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        match (low, high) {
            (Some(low), Some(high)) => {
                format!(
                    "{} {} {} {}",
                    say("between", "tra"),
                    self.value(low),
                    say("and", "e"),
                    self.value(high)
                )
            }
            (Some(low), None) => format!("{} {}", say("at least", "almeno"), self.value(low)),
            (None, Some(high)) => format!("{} {}", say("at most", "al più"), self.value(high)),
            (None, None) => say("not known", "non noto").to_string(),
        }
    }

    fn not_in_force(self, why: &str, cause: &str) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let words = match why {
            "ended" => say("no longer law", "non più in vigore"),
            "not-yet" => say("not law yet", "non ancora in vigore"),
            "suspended" => say("suspended", "sospesa"),
            "annulled" => say("annulled", "annullata"),
            "unpublished" => say("not published yet", "non ancora pubblicata"),
            _ => say("not in force", "non in vigore"),
        };
        if cause.is_empty() { words.to_string() } else { format!("{words} (`{cause}`)") }
    }

    fn rules(self, rules: &[RuleId]) -> String {
        let names = rules.iter().map(|id| format!("`{}`", self.program.rules[id.at()].name));
        names.collect::<Vec<_>>().join(", ")
    }
}
