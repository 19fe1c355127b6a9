//! What the person can do, step by step.

use norma::finding::{Answer, PathFinding};

use super::Voice;
use crate::print;

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
        let lines: String = paths.iter().map(|path| self.path(path)).collect();
        format!("\n{}\n{lines}", print::strong(head))
    }

    fn path(self, found: &PathFinding) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let path = &self.program.paths[found.path.at()];
        let state = match found.open {
            Some(true) => print::green(say("open", "aperta")),
            Some(false) => print::red(say("closed", "chiusa")),
            None => print::yellow(say("perhaps open", "forse aperta")),
        };
        let mut out = format!("\n  {}: {state}", self.lang.label(&path.labels, &path.name));
        out += &found
            .last_day
            .map(|day| format!(", {} {day}", say("until", "fino al")))
            .unwrap_or_default();
        out += &path
            .authority
            .as_ref()
            .map(|office| format!(", {} {office}", say("at:", "presso:")))
            .unwrap_or_default();
        out += "\n";
        for (name, met) in &found.requirements {
            out += &format!("    {} {}\n", sign(*met), name.replace('_', " "));
        }
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

fn sign(met: Option<bool>) -> String {
    match met {
        Some(true) => print::green("✓"),
        Some(false) => print::red("✗"),
        None => print::yellow("?"),
    }
}
