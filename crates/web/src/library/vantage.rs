//! From where the law is looked at: day, knowledge, reading, as the reader chose them.

use answers::{Refusal, choose};
use calendar::Date;
use norma::book::Sight;
use norma::door;
use norma::program::ReadingId;

use super::asked::Asked;
use super::source::program;
use super::words::{Day, Marked};
use crate::shell::Shell;

/// From where, with what the form shows.
#[derive(Clone, Copy, Debug)]
pub struct Vantage {
    /// The day the law is applied to.
    pub on: Day,
    /// The day whose knowledge is used.
    pub known: Day,
    /// The reading; none: none is public on that day of knowledge.
    pub reading: Option<ReadingId>,
    chosen: Chosen,
}

/// What was chosen rather than left as it is.
#[derive(Clone, Copy, Debug, Default)]
struct Chosen {
    on: bool,
    known: bool,
    reading: bool,
}

/// A reading as the form offers it.
pub struct Offered {
    /// Its name.
    pub name: &'static str,
    /// Its words.
    pub words: Marked,
    /// Whether it is the chosen one.
    pub selected: bool,
}

impl Vantage {
    /// The vantage asked for; today where nothing is said.
    pub fn asked(asked: &Asked, today: Date) -> Result<Vantage, Refusal> {
        Vantage::named(asked, today, ["on", "known", "reading"])
    }

    /// The vantage under these three names.
    pub fn named(
        asked: &Asked,
        today: Date,
        [on, known, reading]: [&str; 3],
    ) -> Result<Vantage, Refusal> {
        let chosen = Chosen {
            on: asked.get(on).is_some(),
            known: asked.get(known).is_some(),
            reading: asked.get(reading).is_some(),
        };
        let day = |name: &str| asked.short(name).map(|words| day(name, words)).transpose();
        let (on, known_at) = (day(on)?.unwrap_or(today), day(known)?.unwrap_or(today));
        let reading = match asked.short(reading) {
            Some(name) => choose::readings(program(), known_at, Some(name))?.first().copied(),
            None => door::prevailing(program(), known_at),
        };
        Ok(Vantage { on: Day(on), known: Day(known_at), reading, chosen })
    }

    /// The same on another day.
    pub fn on(self, day: Date) -> Vantage {
        Vantage { on: Day(day), ..self }
    }

    /// For the evaluator.
    pub fn sight(&self) -> Sight {
        Sight { on: self.on.0, known_at: self.known.0, reading: self.reading }
    }

    /// The end of an address that keeps what was chosen: nothing, or `?on=…`.
    pub fn query(&self) -> String {
        let reading = self.reading.map_or("", |id| program().readings[id.at()].name.as_str());
        let parts = [
            self.chosen.on.then(|| format!("on={}", self.on.iso())),
            self.chosen.known.then(|| format!("known={}", self.known.iso())),
            self.chosen.reading.then(|| format!("reading={reading}")),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
    }

    /// The readings public on the day of knowledge.
    pub fn readings(&self, shell: &Shell) -> Vec<Offered> {
        let offered = |id: ReadingId| Offered {
            name: &program().readings[id.at()].name,
            words: reading(shell, id),
            selected: self.chosen.reading && self.reading == Some(id),
        };
        door::available(program(), self.known.0).into_iter().map(offered).collect()
    }

    /// The reading used, in words.
    pub fn reading_words(&self, shell: &Shell) -> Option<Marked> {
        self.reading.map(|id| reading(shell, id))
    }

    /// Its name; empty where there is none.
    pub fn reading_name(&self) -> &'static str {
        self.reading.map_or("", |id| &program().readings[id.at()].name)
    }
}

/// A reading in words.
pub fn reading(shell: &Shell, id: ReadingId) -> Marked {
    let reading = &program().readings[id.at()];
    Marked::law(shell, &format!("reading-{}", reading.name), &reading.labels, &reading.name)
}

/// The day so written.
pub fn day(name: &str, words: &str) -> Result<Date, Refusal> {
    let wrong = |_| {
        Refusal::new(
            format!("`{name}` is no day: `{}`", answers::clean(words)),
            "write it as 2019-02-01",
        )
    };
    words.parse::<Date>().map_err(wrong)
}
