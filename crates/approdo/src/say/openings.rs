//! How what is closed can open: by time, by paths gone one after another, by facts that were otherwise.

use norma::facts::Known;
use norma::finding::{Answer, Change, Closed, Opening, Step, Way};
use norma::missing::Open;
use norma::program::PathId;

use super::Voice;
use crate::print;

impl Voice<'_> {
    /// The rights the person doesn't have, each with how it opens.
    pub fn rights(self, answer: &Answer) -> String {
        let rights = answer.openings.iter().filter_map(|opening| match opening.of {
            Closed::Right(id) => Some((id, opening)),
            Closed::Path(_) => None,
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
        let words = self.lang.say("it can't be met any more", "non può più essere soddisfatto");
        let since = day.map(|day| {
            format!(", {} {day}", self.lang.say("the last day was", "l'ultimo giorno era il"))
        });
        format!(" ({words}{})", since.unwrap_or_default())
    }

    /// How one thing opens.
    pub fn opening(self, opening: &Opening) -> String {
        if opening.for_good {
            let words = self.lang.say(
                "by no reading can it open any more, as far as the law is known",
                "secondo nessuna lettura può più aprirsi, per quanto la legge è nota",
            );
            return format!("    {}\n", print::faint(words));
        }
        let ways = opening.ways.iter().map(|way| self.way(way, opening.of));
        let ways: String = ways.map(|way| format!("    {} {way}\n", print::green("→"))).collect();
        ways + &self.changes(opening)
    }

    fn changes(self, opening: &Opening) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        if opening.changes.is_empty() {
            return String::new();
        }
        let head = say(
            "no way was found from what is told; it would be otherwise, for example, with",
            "da ciò che è detto non si trova una via; sarebbe diverso, per esempio, con",
        );
        let lines = opening.changes.iter().map(|changes| {
            let each: Vec<String> = changes.iter().map(|change| self.change(change)).collect();
            format!("    {} {}\n", print::faint("~"), each.join(say(" and ", " e ")))
        });
        format!("    {}\n{}", print::faint(head), lines.collect::<String>())
    }

    fn way(self, way: &Way, of: Closed) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let from = match of {
            Closed::Right(_) => say("due from", "spetta dal"),
            Closed::Path(_) => say("open from", "aperta dal"),
        };
        let opens = format!("{from} {}", way.opens);
        if way.steps.is_empty() {
            return format!("{}: {opens}", say("by waiting", "aspettando"));
        }
        let steps: Vec<String> = way.steps.iter().map(|step| self.step(step)).collect();
        format!("{}: {opens}", steps.join(say(", then ", ", poi ")))
    }

    /// `Be entered in the register (from 2019-02-01; if granted, done by 2019-02-05)`
    fn step(self, step: &Step) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let days = match step.begun == step.done {
            true => step.begun.to_string(),
            false => format!(
                "{} {}; {} {}",
                say("from", "dal"),
                step.begun,
                say("if granted, done by", "se accolta, fatta entro il"),
                step.done
            ),
        };
        format!("{} ({days})", self.path_name(step.path))
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
                format!(
                    "{} «{}»",
                    self.lang.say("what this path leads to:", "ciò a cui porta la via:"),
                    self.path_name(*path)
                )
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
