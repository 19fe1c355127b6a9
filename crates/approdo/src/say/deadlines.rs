//! Deadlines, the most urgent first, as the engine orders them.

use norma::finding::{Answer, Due};

use super::Voice;
use crate::print;

/// Of more terms than these that may not even concern the person each is told in a line.
const VAGUE_MAX: usize = 8;

/// Whether nothing is known of a term: neither whether it concerns the person nor any day.
fn is_vague(due: &Due) -> bool {
    !due.certain && due.due.is_none() && due.earliest.is_none() && due.safe_by.is_none()
}

impl Voice<'_> {
    /// The deadlines that concern the person.
    pub fn deadlines(self, answer: &Answer) -> String {
        if answer.deadlines.is_empty() {
            return String::new();
        }
        let head = self.lang.say("Deadlines, the most urgent first", "Termini, dal più urgente");
        let short =
            !self.tree && answer.deadlines.iter().filter(|due| is_vague(due)).count() > VAGUE_MAX;
        let told = answer.deadlines.iter().filter(|due| !short || !is_vague(due));
        let lines: String = told.map(|due| self.deadline(due)).collect();
        let vague = if short { self.vague(&answer.deadlines) } else { String::new() };
        format!("\n{}\n{lines}{vague}", print::strong(head))
    }

    /// Terms of which neither a day is known nor whether they concern the person, in a line each.
    fn vague(self, all: &[Due]) -> String {
        let head = self.lang.say(
            "These may run too; no day is known of them",
            "Possono decorrere anche questi; non se ne conosce il giorno",
        );
        let line = |due: &Due| {
            let deadline = &self.program.deadlines[due.deadline.at()];
            format!(
                "    {} {}\n",
                print::yellow("?"),
                self.lang.label(&deadline.labels, &deadline.name)
            )
        };
        let lines: String = all.iter().filter(|due| is_vague(due)).map(line).collect();
        format!("\n  {head}\n{lines}")
    }

    fn deadline(self, due: &Due) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let deadline = &self.program.deadlines[due.deadline.at()];
        let mut out = format!(
            "\n  {} {}",
            self.due_day(due),
            self.lang.label(&deadline.labels, &deadline.name)
        );
        if !due.certain {
            out += &format!(
                " ({})",
                print::yellow(say(
                    "it may not concern this person",
                    "può non riguardare questa persona"
                ))
            );
        }
        out += "\n";
        out += &self.safe_day(due);
        if let Some(start) = due.start {
            let runs = match deadline.term.before {
                true => say("counted back from", "contato a ritroso dal"),
                false => say("it runs from", "decorre dal"),
            };
            out += &format!("    {runs} {start}\n");
        }
        out += &format!("    {}\n", self.article(&due.article));
        if !deadline.if_missed.is_empty() {
            out += &format!(
                "    {} {}\n",
                say("if missed:", "se mancato:"),
                self.lang.label(&deadline.if_missed, "")
            );
        }
        for warning in &due.warnings {
            out += &format!("    {} {}\n", print::yellow("!"), self.warning(warning));
        }
        for path in &due.missing {
            out += &format!("    {}\n", self.missing(path));
        }
        out
    }

    /// The day to keep to, where it isn't the day itself.
    fn safe_day(self, due: &Due) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let Some(reading) = due.safe_by.map(|id| &self.program.readings[id.at()]) else {
            return String::new();
        };
        let by = self.lang.label(&reading.labels, &reading.name);
        let act = due.safe.map_or_else(
            || {
                say(
                    "act today: by another reading nobody can say how soon it ends",
                    "agire oggi: secondo un'altra lettura nessuno può dire quando finisce",
                )
                .to_string()
            },
            |day| {
                let words = say(
                    "to be in time by every reading that can be held, act by",
                    "per essere in tempo secondo ogni lettura sostenibile, agire entro il",
                );
                format!("{words} {day}")
            },
        );
        format!("    {} ({by})\n", print::yellow(&act))
    }

    fn due_day(self, due: &Due) -> String {
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        match (due.due, due.earliest) {
            (Some(day), _) => print::strong(&format!("{} {day}:", say("by", "entro il"))),
            (None, Some(day)) => print::yellow(&format!(
                "{} {day}:",
                say("day not known, perhaps as early as", "giorno non noto, forse già il")
            )),
            (None, None) => print::yellow(say("day not known:", "giorno non noto:")),
        }
    }
}
