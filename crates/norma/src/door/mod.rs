//! The public door: facts and a vantage in, an answer out.
//!
//! Everything a desk, a page or a script asks goes through a [`Door`]: [`determine`] and [`timeline`] open one for a
//! single question. Whatever is asked is a batch of rows: one person is a batch of one row, and people, days and
//! readings are rows in any mixture.
//!
//! One row: is an applicant registrable, by a law that leaves it open whether applicants are excluded?
//!
//! ```
//! # use norma::{Page, compile};
//! # let file = concat!(env!("CARGO_MANIFEST_DIR"), "/meaning/good/s08-take.md");
//! # let text = std::fs::read_to_string(file).unwrap();
//! # let law = compile(&[Page { name: "s08-take.md".into(), text }]);
//! # let program = &law.program;
//! use norma::door::{Ask, Door};
//! use norma::facts::{Dossier, read_toml};
//! use norma::finding::State;
//! use norma::program::Value;
//!
//! let applicant: Dossier = read_toml(program, 0, "applicant = true\ntourist = false").dossier;
//! let door = Door::of(program);
//! let ask = Ask {
//!     program,
//!     dossier: &applicant,
//!     in_force_on: "2019-02-01".parse().unwrap(),
//!     known_at: "2019-02-01".parse().unwrap(),
//!     reading: program.reading_named("ministry").unwrap(),
//!     takes: &[],
//!     only: &[],
//!     explain: false,
//! };
//! let no = State::Known(Some(Value::YesNo(false)));
//! assert_eq!(door.determine(&ask).findings[0].state, no);
//!
//! // Many rows: the same person on the reading's own choice, and with that choice replaced.
//! let silent = [(
//!     program.dispute_named("art13").unwrap(),
//!     program.alternative_named(program.dispute_named("art13").unwrap(), "silent").unwrap(),
//! )];
//! let answers = door.answers(&[ask.clone(), Ask { takes: &silent, ..ask.clone() }]);
//! let states = answers.iter().map(|answer| &answer.findings[0].state).collect::<Vec<_>>();
//! assert_eq!(states, [&no, &State::Known(Some(Value::YesNo(true)))]);
//!
//! // Rows that are dates: nothing changed in these years, so one answer stands for all of them.
//! let day = |text: &str| text.parse().unwrap();
//! assert_eq!(norma::door::timeline(&ask, day("2012-01-01"), day("2020-01-01"), None).len(), 1);
//! ```

mod days;
mod deadlines;
mod every_day;
mod findings;
mod parts;
mod paths;
mod question;
mod reach;
mod readings;
mod safe;
mod single;
mod warnings;

pub use days::{days_of_change, timeline};
pub(crate) use deadlines::term_end;
pub use parts::{Missing, Parts};
pub use question::Ask;
pub(crate) use reach::{disputes_of, only};
pub use readings::{available, prevailing, superseded_by};
pub use single::{Answered, Single, Thing};

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use calendar::Date;

use self::reach::Root;
use self::single::answered;
use crate::ask::{self, Aim, Goal, Interview};
use crate::engine::{Engine, Need, Picks, Row, Truth, World};
use crate::finding::{Answer, Finding, Vantage};
use crate::missing::{self, Open};
use crate::program::{EventId, Program};
use crate::ways::{self, Asked};

/// A law made ready to be asked: everything asked through one door shares what doesn't depend on the person.
/// The program of a question must be the one the door was made for.
pub struct Door<'a> {
    engine: Engine<'a>,
    /// The disputes under what was asked about alone so far.
    disputes: RefCell<HashMap<Root, Rc<Vec<bool>>>>,
    /// The choices of the reading asked under last, from the days it was asked from.
    picks: RefCell<Option<(Vantage, Rc<Picks>)>>,
}

impl<'a> Door<'a> {
    /// The door of a program.
    pub fn of(program: &'a Program) -> Door<'a> {
        Door {
            engine: Engine::of(program),
            disputes: RefCell::default(),
            picks: RefCell::default(),
        }
    }

    /// The evaluator behind it, for who looks at the law without a person in mind; see [`crate::book`].
    pub fn engine(&self) -> &Engine<'a> {
        &self.engine
    }

    /// Where the person stands: a batch of one row.
    pub fn determine(&self, ask: &Ask<'_>) -> Answer {
        self.answered(ask, &self.engine.row(self.row(ask)), Parts::default())
    }

    /// Where the person stands, with nothing looked for that could settle what is open: soon said.
    pub fn standing(&self, ask: &Ask<'_>) -> Answer {
        let parts = Parts { missing: Missing::Left, ..Parts::default() };
        self.answered(ask, &self.engine.row(self.row(ask)), parts)
    }

    /// What is answered of one row.
    fn answered(&self, ask: &Ask<'_>, world: &World<'_>, parts: Parts) -> Answer {
        let mut answer = answer(ask, world, parts);
        let scope = || readings::scope(world, ask.reading, ask.dossier.about.as_deref());
        if parts.deadlines && scope() == Truth::Yes {
            self.make_safe(ask, &mut answer.deadlines);
        }
        answer
    }

    /// One row of which a single thing is asked.
    pub fn single<'q>(&self, ask: &'q Ask<'q>, thing: Thing) -> Single<'q, 'a> {
        let row = self.row(ask);
        let deciding = reach::only(Picks::clone(&row.picks), &self.disputes(Root::Thing(thing)));
        let scope = reach::only(Picks::clone(&row.picks), &self.disputes(Root::Scope(ask.reading)));
        let either = deciding.iter().zip(scope).map(|(pick, other)| pick.or(other)).collect();
        let world = self.engine.row(Row { picks: Rc::new(either), ..row });
        Single::new(ask, thing, world, deciding)
    }

    /// The row a question asks about.
    fn row(&self, ask: &Ask<'_>) -> Row {
        if !ask.takes.is_empty() {
            return ask.row();
        }
        let vantage = ask.vantage();
        let mut last = self.picks.borrow_mut();
        match &*last {
            Some((of, picks)) if *of == vantage => ask.row_with(Rc::clone(picks)),
            _ => {
                let row = ask.row();
                *last = Some((vantage, Rc::clone(&row.picks)));
                row
            }
        }
    }

    fn disputes(&self, root: Root) -> Rc<Vec<bool>> {
        let mut known = self.disputes.borrow_mut();
        let found = || reach::disputes(self.engine.program(), self.engine.tables(), root);
        Rc::clone(known.entry(root).or_insert_with(|| Rc::new(found())))
    }

    /// The answers to many questions, the rows of one batch: people, days, readings, in any mixture.
    pub fn answers(&self, asks: &[Ask<'_>]) -> Vec<Answer> {
        self.answers_in(asks, Parts::default())
    }

    /// These parts of the answers to many questions.
    pub fn answers_in(&self, asks: &[Ask<'_>], parts: Parts) -> Vec<Answer> {
        let worlds = self.engine.rows(asks.iter().map(Ask::row).collect());
        let answered = |(ask, world)| self.answered(ask, world, parts);
        asks.iter().zip(&worlds).map(answered).collect()
    }

    /// The person's timeline: the rows of one batch are dates; see [`timeline`].
    pub fn timeline(
        &self,
        ask: &Ask<'_>,
        from: Date,
        until: Date,
        known_at: Option<Date>,
    ) -> Vec<Answer> {
        days::timeline_of(self, ask, from, until, known_at)
    }

    /// What the person can still do, and how what is closed can open; see [`crate::ways`].
    pub fn paths(&self, ask: &Ask<'_>) -> Answer {
        let (world, about) = (self.engine.row(self.row(ask)), ask.dossier.about.as_deref());
        if readings::scope(&world, ask.reading, about) != Truth::Yes {
            return bare(ask);
        }
        let others = self.other_readings(ask);
        let openings = ways::openings(&Asked::of(&self.engine, ask), &others);
        let mut things = deadlines_and_paths(world.program, about);
        things.retain(|thing| matches!(thing, Thing::Path(_)));
        missing::prepare(&world, &hang_on(&world, &things));
        Answer { paths: paths::paths(&world, about, Missing::Sought), openings, ..bare(ask) }
    }

    /// What to ask the person next, to come to know these goals; `passed` is what they can't say. See [`crate::ask`].
    pub fn next_question(&self, ask: &Ask<'_>, goals: &[Goal], passed: &[Open]) -> Interview {
        let world = self.engine.row(self.row(ask));
        let (settled, open) = settled_of(ask, &world, goals);
        let scope = world.program.readings[ask.reading.at()].scope.as_ref();
        let question = ask::question(&world, scope, &open, passed);
        let mut answer = settled_answer(ask, &world, &settled);
        self.make_these_safe(ask, &mut answer.deadlines);
        Interview { answer, settled, open, question }
    }

    /// Which of these goals are settled for the person, and which are open.
    pub fn settled(&self, ask: &Ask<'_>, goals: &[Goal]) -> (Vec<Goal>, Vec<Goal>) {
        settled_of(ask, &self.engine.row(self.row(ask)), goals)
    }

    /// The findings alone, without deadlines and paths: for many questions about a few conclusions.
    pub fn findings(&self, ask: &Ask<'_>) -> Vec<Finding> {
        let world = self.engine.row(self.row(ask));
        let scope = readings::scope(&world, ask.reading, ask.dossier.about.as_deref());
        findings_of(ask, &world, scope, Missing::Sought)
    }
}

/// Where the person stands; [`Door::determine`] for one question.
pub fn determine(ask: &Ask<'_>) -> Answer {
    Door::of(ask.program).determine(ask)
}

/// The findings alone; [`Door::findings`] for one question.
pub fn findings(ask: &Ask<'_>) -> Vec<Finding> {
    Door::of(ask.program).findings(ask)
}

/// The findings under a reading that speaks of the person, or doesn't, or may.
fn findings_of(ask: &Ask<'_>, world: &World<'_>, scope: Truth, missing: Missing) -> Vec<Finding> {
    let finding = |id| findings::finding(world, ask, id, scope, missing);
    ask.conclusions().into_iter().map(finding).collect()
}

fn answer(ask: &Ask<'_>, world: &World<'_>, parts: Parts) -> Answer {
    let scope = readings::scope(world, ask.reading, ask.dossier.about.as_deref());
    let speaks = scope == Truth::Yes;
    let (about, missing) = (ask.dossier.about.as_deref(), parts.missing);
    if speaks && missing == Missing::Sought {
        missing::prepare(world, &hang_on(world, &things(ask, world.program, parts)));
    }
    let (deadlines, paths) = (speaks && parts.deadlines, speaks && parts.paths);
    Answer {
        findings: if parts.findings { findings_of(ask, world, scope, missing) } else { Vec::new() },
        deadlines: if deadlines { deadlines::deadlines(world, about, missing) } else { Vec::new() },
        paths: if paths { paths::paths(world, about, missing) } else { Vec::new() },
        ..bare(ask)
    }
}

/// What is asked about.
fn things(ask: &Ask<'_>, program: &Program, parts: Parts) -> Vec<Thing> {
    let conclusions = ask.conclusions().into_iter().map(Thing::Conclusion);
    let others = deadlines_and_paths(program, ask.dossier.about.as_deref());
    let mut things: Vec<Thing> = conclusions.chain(others).collect();
    things.retain(|thing| match thing {
        Thing::Conclusion(_) => parts.findings,
        Thing::Deadline(_) => parts.deadlines,
        Thing::Path(_) => parts.paths,
    });
    things
}

/// The deadlines and the paths of what is told of.
fn deadlines_and_paths(program: &Program, about: Option<&str>) -> Vec<Thing> {
    let deadlines = (0..program.deadlines.len()).map(|id| Thing::Deadline(id.into()));
    let things = deadlines.chain((0..program.paths.len()).map(|id| Thing::Path(id.into())));
    let own =
        |thing: &Thing| thing.norm(program).is_some_and(|norm| program.speaks_of(norm, about));
    things.filter(own).collect()
}

/// What things hang on that are open, to be looked at together.
fn hang_on<'a>(world: &World<'a>, things: &[Thing]) -> Vec<missing::Asked<'a>> {
    let aims = things.iter().map(|thing| Aim::of(world.program, None, *thing));
    let open: Vec<Aim<'a>> = aims.filter(|aim| aim.is_open(world)).collect();
    let needs = open.iter().flat_map(Aim::needs);
    let asked = needs.filter_map(|need| match need {
        Need::Answer(id) => Some(missing::Asked::Conclusion(*id)),
        need => need.expr().map(|expr| (&expr).into()),
    });
    asked.collect()
}

/// The goals that are settled and those that are open; of whom the reading doesn't speak nothing is.
fn settled_of<'a>(ask: &Ask<'_>, world: &World<'a>, goals: &[Goal]) -> (Vec<Goal>, Vec<Goal>) {
    let about = ask.dossier.about.as_deref();
    if readings::scope(world, ask.reading, about) == Truth::No {
        return (goals.to_vec(), Vec::new());
    }
    let scope = world.program.readings[ask.reading.at()].scope.as_ref();
    let is_open = |goal: &Goal| Aim::of(world.program, scope, *goal).is_open(world);
    goals.iter().partition(|goal| !is_open(goal))
}

/// The part of the answer that is settled.
fn settled_answer(ask: &Ask<'_>, world: &World<'_>, settled: &[Goal]) -> Answer {
    let scope = readings::scope(world, ask.reading, ask.dossier.about.as_deref());
    let mut answer = bare(ask);
    for goal in settled {
        match answered(world, ask, *goal, scope, Missing::Left) {
            Answered::Finding(finding) => answer.findings.push(finding),
            Answered::Due(due) => answer.deadlines.extend(due),
            Answered::Path(path) => answer.paths.extend(path),
        }
    }
    answer
}

/// From where it is asked, and nothing answered yet.
fn bare(ask: &Ask<'_>) -> Answer {
    Answer {
        vantage: ask.vantage(),
        reading: readings::state(ask.program, ask.reading, ask.known_at),
        findings: Vec::new(),
        deadlines: Vec::new(),
        paths: Vec::new(),
        openings: Vec::new(),
        pending: pending(ask.program, ask.known_at),
        receipt: ask.receipt(),
    }
}

/// The events filed by the day of knowledge and not yet at work on it.
pub fn pending(program: &Program, known_at: Date) -> Vec<EventId> {
    let events = program.events.iter().enumerate();
    let waiting = events.filter(|(_, event)| {
        event.filed <= known_at && known_at < event.effect.max(event.published)
    });
    waiting.map(|(place, _)| EventId::from(place)).collect()
}
