//! From a request to the text of its answer.

use calendar::Date;
use norma::door::{Ask, Door};
use norma::facts::Dossier;
use norma::finding::Answer;
use norma::program::{ConclusionId, DisputeId, ReadingId};

use super::error::at;
use super::{Error, Kind, Known, Request, Told};
use crate::{Law, choose, json};

/// The most years a timeline spans: a long life.
pub const YEARS_MAX: i64 = 120;

/// Who answers: by which law, through which door.
#[derive(Clone, Copy)]
pub struct Responder<'d, 'a> {
    /// The law.
    pub law: Law<'a>,
    /// Its door.
    pub door: &'d Door<'a>,
    /// The day that is meant when none is named, where somebody knows which day it is.
    pub today: Option<Date>,
}

/// What of a question is looked up by name, and is the same for every reading.
struct Chosen {
    told: Told,
    takes: Vec<(DisputeId, u32)>,
    only: Vec<ConclusionId>,
}

impl Chosen {
    fn ask<'q>(&'q self, law: Law<'q>, on: Date, known_at: Date, explain: bool) -> Ask<'q> {
        Ask {
            program: law.program,
            dossier: &self.told.dossier,
            in_force_on: on,
            known_at,
            reading: ReadingId::default(),
            takes: &self.takes,
            only: &self.only,
            explain,
        }
    }
}

impl Responder<'_, '_> {
    /// The answer to a request, as text in JSON.
    pub fn answer(&self, asked: &Request) -> Result<String, Error> {
        match asked.kind {
            Kind::Either if asked.ask.is_some() => self.question(asked),
            Kind::Either | Kind::Determination => self.determination(asked),
            Kind::Question => self.question(asked),
            Kind::Timeline => self.timeline(asked),
            Kind::Paths => self.paths(asked),
        }
    }

    /// Where the person stands, under each reading asked for.
    fn determination(&self, asked: &Request) -> Result<String, Error> {
        let chosen = self.chosen(asked)?;
        let asks = self.asks(asked, &chosen)?;
        let answers = self.door.answers_in(&asks, asked.parts);
        Ok(json::results_in(self.law, asked.lang, &answers, asked.parts))
    }

    /// What to ask the person next, under each reading asked for.
    fn question(&self, asked: &Request) -> Result<String, Error> {
        let chosen = self.chosen(asked)?;
        let asks = self.asks(asked, &chosen)?;
        let (program, dossier): (_, &Dossier) = (self.law.program, &chosen.told.dossier);
        let goals = asked.ask.as_deref().unwrap_or_default();
        let goals = choose::goals(program, dossier, goals).map_err(at("ask"))?;
        let passed = choose::passed(program, dossier, &asked.unknown).map_err(at("unknown"))?;
        let next = |ask| self.door.next_question(ask, &goals, &passed);
        Ok(json::interviews(self.law, &asks.iter().map(next).collect::<Vec<_>>()))
    }

    /// What the person can do and how what is closed opens, under each reading asked for.
    fn paths(&self, asked: &Request) -> Result<String, Error> {
        let chosen = self.chosen(asked)?;
        let asks = self.asks(asked, &chosen)?;
        let answers: Vec<Answer> = asks.iter().map(|ask| self.door.paths(ask)).collect();
        Ok(json::results(self.law, asked.lang, &answers))
    }

    /// How the person's position changed, under each reading asked for.
    fn timeline(&self, asked: &Request) -> Result<String, Error> {
        let (from, to) = asked.period()?;
        let chosen = self.chosen(asked)?;
        let known_at = match asked.known {
            Some(Known::SameDay) => None,
            _ => Some(self.known_at(asked, &chosen.told)?),
        };
        // With the knowledge of each same day, a reading can be asked from the last of them.
        let latest = known_at.unwrap_or(to);
        let ask = chosen.ask(self.law, from, latest, asked.explain);
        let mut answers = Vec::new();
        for reading in self.readings(asked, latest)? {
            let ask = Ask { reading, ..ask.clone() };
            answers.extend(self.door.timeline(&ask, from, to, known_at));
        }
        Ok(json::results(self.law, asked.lang, &answers))
    }

    fn chosen(&self, asked: &Request) -> Result<Chosen, Error> {
        let program = self.law.program;
        Ok(Chosen {
            told: asked.told(program)?,
            takes: choose::takes(program, &asked.take).map_err(at("take"))?,
            only: choose::only(program, &asked.only).map_err(at("only"))?,
        })
    }

    /// The question under each reading asked for.
    fn asks<'q>(&'q self, asked: &Request, chosen: &'q Chosen) -> Result<Vec<Ask<'q>>, Error> {
        let on = asked.on.or(chosen.told.on).or(self.today);
        let on = on.ok_or_else(|| Error::no_day("on"))?;
        let known_at = self.known_at(asked, &chosen.told)?;
        let ask = chosen.ask(self.law, on, known_at, asked.explain);
        let readings = self.readings(asked, known_at)?.into_iter();
        Ok(readings.map(|reading| Ask { reading, ..ask.clone() }).collect())
    }

    fn known_at(&self, asked: &Request, told: &Told) -> Result<Date, Error> {
        let own = match asked.known {
            Some(Known::Day(day)) => Some(day),
            _ => None,
        };
        own.or(told.known).or(self.today).ok_or_else(|| Error::no_day("known"))
    }

    fn readings(&self, asked: &Request, known_at: Date) -> Result<Vec<ReadingId>, Error> {
        let readings = choose::readings(self.law.program, known_at, asked.reading.as_deref());
        readings.map_err(at("reading"))
    }
}

impl Request {
    /// The first and the last day of a timeline.
    fn period(&self) -> Result<(Date, Date), Error> {
        let from = self.from.ok_or_else(|| Error::missing("from"))?;
        let to = self.to.ok_or_else(|| Error::missing("to"))?;
        if to < from {
            let what = format!("`to` {to} lies before `from` {from}");
            return Err(Error::new("to", what, "exchange them"));
        }
        if from.plus_years(YEARS_MAX).is_some_and(|end| end < to) {
            let what = format!("from {from} to {to} is more than {YEARS_MAX} years");
            return Err(Error::new("to", what, "ask about fewer"));
        }
        Ok((from, to))
    }
}
