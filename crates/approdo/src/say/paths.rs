//! What the person can do, step by step.

use norma::finding::{Answer, Closed, Opening, PathFinding};
use norma::program::{Path, TermUnit};

use super::Voice;
use crate::print;

/// Of more paths than these that aren't surely open only the names are told beside other answers.
const OTHERS_MAX: usize = 8;

impl Voice<'_> {
    /// The paths, open ones first.
    pub fn paths(self, answer: &Answer) -> String {
        if answer.paths.is_empty() {
            return String::new();
        }
        let head = self.lang.say("What can be done", "Che cosa si può fare");
        let rank = |path: &&PathFinding| match path.open {
            Some(true) => 0,
            None => 1,
            Some(false) => 2,
        };
        let mut paths: Vec<&PathFinding> = answer.paths.iter().collect();
        paths.sort_by_key(rank);
        let opening = |path: &PathFinding| {
            let mut all = answer.openings.iter();
            all.find(|opening| opening.of == Closed::Path(path.path))
        };
        let lines: String = paths.iter().map(|path| self.path(path, opening(path))).collect();
        format!("\n{}\n{lines}", print::strong(head))
    }

    /// Paths beside other answers: those that are open; of many others only the names.
    pub fn paths_in_short(self, answer: &Answer) -> String {
        let (open, others): (Vec<&PathFinding>, Vec<&PathFinding>) =
            answer.paths.iter().partition(|path| path.open == Some(true));
        if self.tree || others.len() <= OTHERS_MAX {
            return self.paths(answer);
        }
        let head = self.lang.say("What can be done", "Che cosa si può fare");
        let lines: String = open.iter().map(|path| self.path(path, None)).collect();
        let line = |found: &&PathFinding| {
            let path = &self.program.paths[found.path.at()];
            let sign = sign(found.open);
            format!("    {sign} {}\n", self.lang.label(&path.labels, &path.name))
        };
        let names: String = others.iter().map(line).collect();
        let rest = self.lang.say(
            "Perhaps open (?) or closed (✗); `approdo paths` tells what each takes and how it opens",
            "Forse aperte (?) o chiuse (✗); `approdo paths` dice che cosa chiede ognuna e come si apre",
        );
        format!("\n{}\n{lines}\n  {rest}\n{names}", print::strong(head))
    }

    /// What to bring, what it costs, how long the office has, where a refusal goes.
    fn practical(self, path: &Path, found: &PathFinding) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let mut out = String::new();
        let papers: Vec<String> = path.papers.iter().map(|it| self.lang.label(it, "")).collect();
        if !papers.is_empty() {
            out += &format!("    {} {}\n", say("bring:", "portare:"), papers.join("; "));
        }
        if let Some(fee) = &found.fee {
            out +=
                &format!("    {} {}\n", say("costs:", "costa:"), self.program.value_in_words(fee));
        }
        if let Some(term) = path.takes {
            let (en, it) = unit(term.unit);
            let (head, unit) = (say("the office has:", "l'ufficio ha:"), say(en, it));
            out += &format!("    {head} {} {unit}\n", term.amount);
        }
        if !path.appeal.is_empty() {
            let words = self.lang.label(&path.appeal, "");
            out += &format!("    {} {words}\n", say("if refused:", "in caso di rifiuto:"));
        }
        out
    }

    fn path(self, found: &PathFinding, opening: Option<&Opening>) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let path = &self.program.paths[found.path.at()];
        let state = match found.open {
            Some(true) => print::green(say("open", "aperta")),
            Some(false) => print::red(say("closed", "chiusa")),
            None => print::yellow(say("perhaps open", "forse aperta")),
        };
        let mut out = format!("\n  {}: {state}", self.lang.label(&path.labels, &path.name));
        let until = match found.open {
            Some(false) => say("its last day:", "ultimo giorno:"),
            _ => say("until", "fino al"),
        };
        out += &found.last_day.map(|day| format!(", {until} {day}")).unwrap_or_default();
        out += &path
            .authority
            .as_ref()
            .map(|office| format!(", {} {office}", say("at:", "presso:")))
            .unwrap_or_default();
        out += "\n";
        for (place, ((name, met), need)) in
            found.requirements.iter().zip(&path.requires).enumerate()
        {
            let words = self.lang.label(&need.labels, &name.replace('_', " "));
            let lost = opening.map(|opening| self.lost(opening, place)).unwrap_or_default();
            out += &format!("    {} {words}{lost}\n", sign(*met));
        }
        out += &opening.map(|opening| self.opening(opening)).unwrap_or_default();
        out += &self.practical(path, found);
        for article in &found.articles {
            out += &format!("    {}\n", self.article(article));
        }
        for warning in &found.warnings {
            out += &format!("    {} {}\n", print::yellow("!"), self.warning(warning));
        }
        for fact in &found.missing {
            out += &format!("    {}\n", self.missing(fact));
        }
        out
    }
}

/// Working days are told as such; a unit stands in the plural.
fn unit(unit: TermUnit) -> (&'static str, &'static str) {
    match unit {
        TermUnit::Days => ("days", "giorni"),
        TermUnit::WorkingDays => ("working days", "giorni lavorativi"),
        TermUnit::Months => ("months", "mesi"),
        TermUnit::Years => ("years", "anni"),
    }
}

fn sign(met: Option<bool>) -> String {
    match met {
        Some(true) => print::green("✓"),
        Some(false) => print::red("✗"),
        None => print::yellow("?"),
    }
}
