//! A statement as a page shows it: what it says, from when, how it stands, its text, what it excepts and what touched it.

use norma::book::Statement;
use norma::engine::Engine;
use norma::program::{ConclusionId, Does, EventId, NormId, Under};

use super::address;
use super::source::{self, book, program};
use super::state::{State, event_link};
use super::vantage::Vantage;
use super::words::{Day, Link, Marked};
use crate::shell::Shell;

/// A statement on a page.
pub struct Shown {
    /// The place on the page: `registrable_by_abode`.
    pub name: &'static str,
    /// `rule`, `except`, `deadline` …
    pub kind: &'static str,
    /// What it says.
    pub words: Marked,
    /// First day by its own text.
    pub from: Day,
    /// First day no more, by its own text.
    pub until: Option<Day>,
    /// How it stands.
    pub state: State,
    /// The event that made it so.
    pub by: Option<Link>,
    /// The value of a param.
    pub value: Option<String>,
    /// As it is written.
    pub text: String,
    /// The provision it stands under.
    pub provision: Link,
    /// The disputes it takes a side in.
    pub sides: Vec<Side>,
    /// The rules it prevails over or removes.
    pub targets: Vec<&'static str>,
    /// The conclusions it speaks of.
    pub questions: Vec<Link>,
    /// The events that touched it.
    pub touched: Vec<Touched>,
    /// Told with every answer that rests on it.
    pub warnings: Vec<Marked>,
}

/// A side in a dispute.
pub struct Side {
    /// The question.
    pub dispute: Marked,
    /// The answers under which the statement speaks.
    pub answers: Vec<Marked>,
}

/// An event that touched a statement.
pub struct Touched {
    /// The event.
    pub event: Link,
    /// From when it works.
    pub effect: Day,
    /// What it does, in words.
    pub does: String,
}

impl Shown {
    /// A statement, from a vantage.
    pub fn of(
        shell: &Shell,
        engine: &Engine<'_>,
        vantage: &Vantage,
        norm: NormId,
        owner: Statement,
    ) -> Shown {
        let (program, book) = (program(), book());
        let own = &program.norms[norm.at()];
        let state = State::of(engine, vantage, norm);
        Shown {
            name: book.name(owner),
            kind: book.kind(owner),
            words: words(shell, owner),
            from: Day(own.from),
            until: own.until.map(Day),
            state,
            by: state.by(shell),
            value: match owner {
                Statement::Setting(place) => {
                    Some(program.value_in_words(&program.settings[place].value))
                }
                _ => None,
            },
            text: source::statement(owner),
            provision: provision_link(shell, own.provision),
            sides: own.under.iter().map(|under| side(shell, under)).collect(),
            targets: book.targets(owner),
            questions: book
                .conclusions(owner)
                .into_iter()
                .map(|id| question_link(shell, id))
                .collect(),
            touched: touching(norm)
                .into_iter()
                .filter(|event| moves(*event))
                .map(|event| touched(shell, event))
                .collect(),
            warnings: warnings(owner)
                .iter()
                .map(|words| Marked::plain(shell, words.as_str()))
                .collect(),
        }
    }
}

/// A statement in words, else its name.
pub fn words(shell: &Shell, owner: Statement) -> Marked {
    let (name, none) = (book().name(owner), Default::default());
    let prefix = match owner {
        Statement::Rule(_) | Statement::Transitional(_) => "rule",
        Statement::Setting(_) => "param",
        Statement::Deadline(_) => "deadline",
        Statement::Path(_) => "path",
    };
    Marked::law(shell, &format!("{prefix}-{name}"), book().labels(owner).unwrap_or(&none), name)
}

/// A conclusion by its words.
pub fn question_link(shell: &Shell, id: ConclusionId) -> Link {
    let conclusion = &program().conclusions[id.at()];
    let message = format!("conclusion-{}", conclusion.name);
    let words = Marked::law(shell, &message, &conclusion.labels, &conclusion.name);
    Link { href: shell.to(&address::question(&conclusion.name)), words }
}

/// A provision by its act and heading.
pub fn provision_link(shell: &Shell, id: norma::program::ProvisionId) -> Link {
    let provision = &program().provisions[id.at()];
    let words = match provision.anchor.is_empty() {
        true => act_words(shell, provision.act),
        false => Marked::english(
            shell,
            format!("{}, {}", program().acts[provision.act.at()].id, provision.heading),
        ),
    };
    Link { href: shell.to(&address::provision(program(), id)), words }
}

/// An act by its title.
pub fn act_words(shell: &Shell, id: norma::program::ActId) -> Marked {
    let act = &program().acts[id.at()];
    Marked::law(shell, &format!("act-{}", act.id), &act.titles, &act.id)
}

/// The events that touch a norm, in the order of their effect.
pub fn touching(norm: NormId) -> Vec<EventId> {
    let events = program().events.iter().enumerate();
    let own = |event: &norma::program::Event| {
        event.norms.contains(&norm)
            || matches!(&event.does, Does::Amends(begun) if begun.contains(&norm))
    };
    let mut found: Vec<EventId> =
        events.filter(|(_, event)| own(event)).map(|(place, _)| place.into()).collect();
    found.sort_by_key(|id| program().events[id.at()].effect);
    found
}

/// Whether an event moves the norms it names; a conversion leaves them as they are and is told of the provision.
fn moves(event: EventId) -> bool {
    program().events[event.at()].does != Does::Converts
}

/// An event as a row of what touched something.
pub fn touched(shell: &Shell, id: EventId) -> Touched {
    let event = &program().events[id.at()];
    Touched {
        event: event_link(shell, id),
        effect: Day(event.effect),
        does: does(shell, &event.does),
    }
}

/// What an event does, in words.
pub fn does(shell: &Shell, does: &Does) -> String {
    let words =
        |until: &str| shell.t1(&format!("law-does-{}", answers::json::does(does)), "until", until);
    match does {
        Does::Suspends(until) => words(&Day(*until).short()),
        _ => words(""),
    }
}

fn side(shell: &Shell, under: &Under) -> Side {
    let dispute = &program().disputes[under.dispute.at()];
    let answer = |place: &u32| alternative(shell, under.dispute, *place);
    Side {
        dispute: Marked::law(
            shell,
            &format!("dispute-{}", dispute.name),
            &dispute.labels,
            &dispute.name,
        ),
        answers: under.alternatives.iter().map(answer).collect(),
    }
}

/// An answer to a dispute, in words.
pub fn alternative(shell: &Shell, dispute: norma::program::DisputeId, place: u32) -> Marked {
    let dispute = &program().disputes[dispute.at()];
    match dispute.alternatives.get(place as usize) {
        Some((name, labels)) => {
            Marked::law(shell, &format!("dispute-{}.{name}", dispute.name), labels, name)
        }
        None => Marked::plain(shell, ""),
    }
}

fn warnings(owner: Statement) -> &'static [String] {
    let program = program();
    match owner {
        Statement::Rule(id) => &program.rules[id.at()].warnings,
        Statement::Transitional(id) => &program.transitionals[id.at()].warnings,
        Statement::Setting(_) => &[],
        Statement::Deadline(id) => &program.deadlines[id.at()].warnings,
        Statement::Path(id) => &program.paths[id.at()].warnings,
    }
}
