//! How what is closed can open: by time, by paths gone one after another, by facts that were otherwise.

use calendar::Date;
use norma::door::Thing;
use norma::facts::Known;
use norma::finding::{Answer, Change, Opening, Step, Way};
use norma::missing::Open;
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

    /// That a requirement can't be met any more.
    pub fn lost(self, opening: &Opening, place: usize) -> String {
        let Some((_, day)) = opening.no_longer.iter().find(|(lost, _)| *lost == place) else {
            return String::new();
        };
        let words = self.lang.say("no longer possible", "non è più possibile");
        let since = day.map(|day| {
            format!(", {} {day}", self.lang.say("the last day was", "l'ultimo giorno era il"))
        });
        format!(" ({words}{})", since.unwrap_or_default())
    }

    /// How one thing opens.
    pub fn opening(self, opening: &Opening) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        if opening.for_good {
            return format!(
                "    {}\n",
                print::faint(say("it can't open any more", "non può più aprirsi"))
            );
        }
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
            Change::Told(open, path, known) => {
                let value = match known {
                    Known::Is(value) => self.value(value),
                    _ => self.lang.say("none", "nessuno").to_string(),
                };
                format!("{}: {value} {}", self.thing(*open), print::faint(&format!("[{path}]")))
            }
            Change::Led(path) => {
                format!("{} «{}»", self.lang.say("done:", "fatto:"), self.path_name(*path))
            }
        }
    }

    /// What a fact means, in words.
    fn thing(self, open: Open) -> String {
        match open {
            Open::Fact(fact) | Open::Field(_, _, fact) => {
                let fact = &self.program.facts[fact.at()];
                self.lang.label(&fact.labels, &fact.name)
            }
            Open::Rows(relation) => {
                let relation = &self.program.relations[relation.at()];
                self.lang.label(&relation.labels, &relation.name)
            }
        }
    }

    fn path_name(self, id: PathId) -> String {
        let path = &self.program.paths[id.at()];
        self.lang.label(&path.labels, &path.name)
    }
}
