//! How a norm stands from a vantage: law, not yet, ended, resting, annulled, and by what.

use norma::engine::{Engine, Force, Truth, Why};
use norma::program::{Does, EventId, NormId};

use super::address;
use super::source::program;
use super::vantage::Vantage;
use super::words::{Link, Marked};
use crate::shell::Shell;

/// How a norm stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is law.
    Law,
    /// It is law for some, and for others not.
    Some(Option<EventId>),
    /// Its act isn't published on the day of knowledge.
    Unpublished,
    /// The reading picks another alternative.
    OtherReading,
    /// Its first day comes later.
    NotYet,
    /// It is law no more.
    Ended(Option<EventId>),
    /// It rests.
    Rests(EventId),
    /// It was annulled, or its act lapsed.
    Annulled(EventId),
}

impl State {
    /// Of a norm from a vantage.
    pub fn of(engine: &Engine<'_>, vantage: &Vantage, norm: NormId) -> State {
        State::from(vantage.sight().force(engine, norm))
    }

    /// Whether it is law, for some at least.
    pub fn is_law(self) -> bool {
        matches!(self, State::Law | State::Some(_))
    }

    /// Its name, in a message and as a class.
    pub fn code(self) -> &'static str {
        match self {
            State::Law => "law",
            State::Some(_) => "some",
            State::Unpublished => "unpublished",
            State::OtherReading => "other-reading",
            State::NotYet => "not-yet",
            State::Ended(_) => "ended",
            State::Rests(_) => "rests",
            State::Annulled(_) => "annulled",
        }
    }

    /// It in words.
    pub fn words(self, shell: &Shell) -> String {
        shell.t(&format!("law-state-{}", self.code()))
    }

    /// The event that made it so.
    pub fn by(self, shell: &Shell) -> Option<Link> {
        match self {
            State::Some(Some(event))
            | State::Ended(Some(event))
            | State::Rests(event)
            | State::Annulled(event) => Some(event_link(shell, event)),
            _ => None,
        }
    }
}

impl From<Force> for State {
    fn from(force: Force) -> State {
        match (force.holds, force.why) {
            (Truth::Yes, _) => State::Law,
            (Truth::Unknown, Why::Event(event)) => State::Some(Some(event)),
            (Truth::Unknown, _) => State::Some(None),
            (_, Why::Unpublished) => State::Unpublished,
            (_, Why::OtherReading) => State::OtherReading,
            (_, Why::NotYet) => State::NotYet,
            (_, Why::Nothing | Why::Ended) => State::Ended(None),
            (_, Why::Event(event)) => match program().events[event.at()].does {
                Does::Suspends(_) => State::Rests(event),
                Does::AnnulsFromNow | Does::AnnulsAsIfNever | Does::Lapses => {
                    State::Annulled(event)
                }
                _ => State::Ended(Some(event)),
            },
        }
    }
}

/// An event by its words.
pub fn event_link(shell: &Shell, id: EventId) -> Link {
    let event = &program().events[id.at()];
    let words = Marked::law(shell, &format!("event-{}", event.name), &event.labels, &event.name);
    Link { href: shell.to(&address::event(event)), words }
}
