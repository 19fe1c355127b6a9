//! The next question as it is put to a person: the words, the answers, and why.

use norma::ask::{Goal, Interview, Possible, Question, Said};
use norma::program::{RuleId, Value};

use super::Voice;
use crate::print;
use answers::asked::{asked, average};
use answers::json::name;

/// More answers and rules than these are counted, not shown.
const ANSWERS_MAX: usize = 24;
const RULES_MAX: usize = 6;

impl Voice<'_> {
    /// What is settled, what is open, and what to ask.
    pub fn interview(self, it: &Interview) -> String {
        let mut out = self.head(&it.answer);
        out += &match &it.question {
            Some(question) => self.question(question, it.open.len()),
            None if it.open.is_empty() => self.all_settled(),
            None => self.nothing_helps(&it.open),
        };
        if !it.settled.is_empty() {
            let words = self.lang.say("Already settled", "Già deciso");
            out += &format!("\n{}\n", print::strong(words));
            out += &it.answer.findings.iter().map(|one| self.settled(one)).collect::<String>();
        }
        out + &self.deadlines(&it.answer) + &self.paths(&it.answer) + &self.receipt(&it.answer)
    }

    fn settled(self, finding: &norma::finding::Finding) -> String {
        format!("  {}: {}\n", self.conclusion(finding), self.coloured(&finding.state))
    }

    fn all_settled(self) -> String {
        let words = self.lang.say(
            "Nothing is left to ask: all of it is settled.",
            "Non resta nulla da chiedere: tutto è deciso.",
        );
        format!("\n{}\n", print::green(words))
    }

    fn nothing_helps(self, open: &[Goal]) -> String {
        let words = self.lang.say(
            "Nothing that can be asked settles what is still open:",
            "Nessuna domanda può decidere quanto resta aperto:",
        );
        let lines: String = open.iter().map(|goal| format!("  {}\n", self.goal(*goal))).collect();
        format!("\n{}\n{lines}", print::yellow(words))
    }

    fn question(self, question: &Question, open: usize) -> String {
        let words = self.lang.label(&asked(self.program, question), &question.path);
        let path = print::faint(&format!("[{}]", question.path));
        let mut out = format!("\n{} {path}\n", print::strong(&words));
        if question.found {
            let words = self.lang.say(
                "only a court or a commission can say so: answer only if it has been found",
                "solo un giudice o una commissione può dirlo: rispondere solo se è stato riconosciuto",
            );
            out += &format!("  {}\n", print::yellow(words));
        }
        for answer in question.answers.iter().take(ANSWERS_MAX) {
            out += &format!("  {}\n", self.possible(answer));
        }
        let more = question.answers.len().saturating_sub(ANSWERS_MAX);
        if more > 0 {
            let words =
                self.lang.say("more answers; `--json` has them", "altre risposte; `--json` le dà");
            out += &print::faint(&format!("  … {more} {words}\n"));
        }
        let words = self.lang.say("I don't know: `--unknown", "Non lo so: `--unknown");
        out += &print::faint(&format!("  · {words} {}`\n", question.path));
        out + &self.why_asked(question, open)
    }

    fn possible(self, answer: &Possible) -> String {
        let ends = |from: &Option<Value>, until: &Option<Value>| {
            let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
            match (from, until) {
                (Some(a), Some(b)) if a == b => self.value(a),
                (Some(a), Some(b)) => {
                    format!(
                        "{} {} {} {}",
                        say("from", "da"),
                        self.value(a),
                        say("to", "a"),
                        self.value(b)
                    )
                }
                (Some(a), None) => format!("{} {}", self.value(a), say("or later", "o dopo")),
                (None, Some(b)) => format!("{} {}", self.value(b), say("or before", "o prima")),
                (None, None) => say("any", "qualsiasi").to_string(),
            }
        };
        let words = match &answer.said {
            Said::Is(value) => self.value(value),
            Said::Within(from, until) => ends(from, until),
            Said::None => self.lang.say("none", "nessuno").to_string(),
            Said::OneMore => self.lang.say("yes, one at least", "sì, almeno uno").to_string(),
        };
        let settles: Vec<String> = answer.settles.iter().map(|goal| self.goal(*goal)).collect();
        let settles = match settles.is_empty() {
            true => String::new(),
            false => format!(" {} {}", self.lang.say("settles:", "decide:"), settles.join("; ")),
        };
        format!("· {words}{}", print::faint(&settles))
    }

    fn why_asked(self, question: &Question, open: usize) -> String {
        let words = match self.lang {
            answers::Lang::En => format!(
                "settles {} of {open} open answers on average",
                average(question.settles_on_average)
            ),
            answers::Lang::It => format!(
                "decide in media {} risposte su {open} aperte",
                average(question.settles_on_average)
            ),
        };
        let mut out = format!("\n{} {words}\n", print::strong(self.lang.say("Why:", "Perché:")));
        let goals: Vec<String> = question.bears_on.iter().map(|goal| self.goal(*goal)).collect();
        out += &format!("  {} {}\n", self.lang.say("it bears on:", "riguarda:"), goals.join("; "));
        for rule in question.asked_by.iter().take(RULES_MAX) {
            out += &format!("  {}\n", self.asked_by(*rule));
        }
        let more = question.asked_by.len().saturating_sub(RULES_MAX);
        if more > 0 {
            let words = self.lang.say("more rules ask for it", "altre regole lo chiedono");
            out += &print::faint(&format!("  … {more} {words}\n"));
        }
        out
    }

    fn asked_by(self, id: RuleId) -> String {
        let rule = &self.program.rules[id.at()];
        let provision = self.program.norms[rule.norm.at()].provision;
        let heading = &self.program.provisions[provision.at()].heading;
        let place = print::faint(&format!("[{}]", self.program.reference(provision)));
        format!("§ {}: {} {place}", print::blue(heading), self.lang.label(&rule.labels, &rule.name))
    }

    fn goal(self, goal: Goal) -> String {
        let program = self.program;
        let labels = match goal {
            Goal::Conclusion(id) => &program.conclusions[id.at()].labels,
            Goal::Deadline(id) => &program.deadlines[id.at()].labels,
            Goal::Path(id) => &program.paths[id.at()].labels,
        };
        self.lang.label(labels, name(program, goal))
    }
}
