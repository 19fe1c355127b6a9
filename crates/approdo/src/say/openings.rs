//! How what is closed can open: by time, by paths gone one after another, by facts that were otherwise.

use calendar::Date;
use norma::door::Thing;
use norma::facts::Known;
use norma::finding::{Answer, Change, Opening, Step, Way};
use norma::program::PathId;

use super::Voice;
use crate::print;

impl Voice<'_> {
    /// The rights the person doesn't have, each with how it opens.
    pub fn rights(self, answer: &Answer) -> String {
        let rights = answer.openings.iter().filter_map(|opening| match opening.of {
            Thing::Conclusion(id) => Some((id, opening)),
            _ => None,
        });
        let lines: String = rights
            .map(|(id, opening)| {
                let right = &self.program.conclusions[id.at()];
                let words = self.lang.label(&right.labels, &right.name);
                format!("\n  {}: {}\n{}", words, print::red("no"), self.opening(opening))
            })
            .collect();
        if lines.is_empty() {
            return lines;
        }
        let head = self.lang.say(
            "Rights not had today, and how they open",
            "Diritti che oggi mancano, e come si aprono",
        );
        format!("\n{}\n{lines}", print::strong(head))
    }

    /// How one thing opens.
    pub fn opening(self, opening: &Opening) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let mut out = String::new();
        for way in &opening.ways {
            out += &format!("    {} {}\n", print::green("→"), self.way(way));
        }
        if opening.ways.is_empty() && !opening.changes.is_empty() {
            out += &format!(
                "    {}\n",
                print::faint(say(
                    "no way leads there; it would be open if",
                    "nessuna via porta lì; sarebbe aperta se"
                ))
            );
        }
        for changes in opening.changes.iter().filter(|_| opening.ways.is_empty()) {
            let each: Vec<String> = changes.iter().map(|change| self.change(change)).collect();
            out += &format!("    {} {}\n", print::faint("~"), each.join(say(" and ", " e ")));
        }
        out
    }

    fn way(self, way: &Way) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let opens = format!("{} {}", say("open from", "aperta dal"), way.opens);
        if way.steps.is_empty() {
            return format!("{}: {opens}", say("by waiting", "aspettando"));
        }
        let steps: Vec<String> = way.steps.iter().map(|step| self.step(step)).collect();
        format!("{}: {opens}", steps.join(say(", then ", ", poi ")))
    }

    fn step(self, step: &Step) -> String {
        let days = |begun: Date, done: Date| match begun == done {
            true => format!("{begun}"),
            false => format!("{begun} – {done}"),
        };
        format!("{} ({})", self.path_name(step.path), days(step.begun, step.done))
    }

    fn change(self, change: &Change) -> String {
        match change {
            Change::Told(about, Known::Is(value)) => format!("{about} = {}", self.value(value)),
            Change::Told(about, _) => format!("{about}: {}", self.lang.say("none", "nessuno")),
            Change::Led(path) => {
                format!("{} «{}»", self.lang.say("done:", "fatto:"), self.path_name(*path))
            }
        }
    }

    fn path_name(self, id: PathId) -> String {
        let path = &self.program.paths[id.at()];
        self.lang.label(&path.labels, &path.name)
    }
}
