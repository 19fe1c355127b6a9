//! What an answer comes to, asked without anything around it.

use norma::engine::{Concluded, Held};
use norma::facts::Dossier;
use norma::finding::{Finding, State};
use norma::program::{ConclusionId, Kind, Program, Value};

use super::View;
use super::probe::probe;

/// What a question comes to, whatever decided it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A value, or known not to exist.
    Known(Option<Value>),
    /// A contradiction.
    Conflict,
    /// Without content.
    Unwritten,
    /// The reading doesn't speak.
    NotApplicable,
    /// Open.
    Unknown,
}

impl From<&Concluded> for Outcome {
    fn from(concluded: &Concluded) -> Outcome {
        match concluded {
            Concluded::Held(Held::Is(value), _) => Outcome::Known(Some(value.clone())),
            Concluded::Held(Held::Absent, _) => Outcome::Known(None),
            Concluded::Held(..) | Concluded::LawDayOpen => Outcome::Unknown,
            Concluded::Conflict(_) => Outcome::Conflict,
            Concluded::Unwritten => Outcome::Unwritten,
        }
    }
}

impl From<&Finding> for Outcome {
    fn from(finding: &Finding) -> Outcome {
        match &finding.state {
            State::Known(value) => Outcome::Known(value.clone()),
            State::Unknown => Outcome::Unknown,
            State::Conflict(_) => Outcome::Conflict,
            State::Unwritten => Outcome::Unwritten,
            State::NotApplicable => Outcome::NotApplicable,
        }
    }
}

impl View {
    /// What the law says from here, the scope of the reading aside.
    pub fn conclude(&self, program: &Program, dossier: &Dossier, id: ConclusionId) -> Outcome {
        let (person, picks) = (self.person(program, dossier), self.picks(program));
        Outcome::from(&self.world(program, &person, &picks).conclude(id))
    }
}

/// The scopes of the readings of a program as questions of their own, so that they can be asked lightly.
pub struct Scopes(Vec<Option<ConclusionId>>);

impl Scopes {
    /// Adds the questions to the program.
    pub fn new(program: &mut Program) -> Scopes {
        let scopes: Vec<_> = program.readings.iter().map(|reading| reading.scope.clone()).collect();
        let asked =
            scopes.into_iter().map(|scope| scope.map(|scope| probe(program, Kind::YesNo, scope)));
        Scopes(asked.collect())
    }

    /// What a finding from here must come to.
    pub fn conclude(
        &self,
        view: &View,
        program: &Program,
        dossier: &Dossier,
        id: ConclusionId,
    ) -> Outcome {
        let reading = &program.readings[view.reading.at()];
        let days = reading.scope_days;
        let inside = days.is_none_or(|(from, until)| {
            from <= view.on && until.is_none_or(|until| view.on <= until)
        });
        if !inside || reading.published > view.known_at {
            return Outcome::NotApplicable;
        }
        let scope = self.0[view.reading.at()].map(|scope| view.conclude(program, dossier, scope));
        match scope {
            None | Some(Outcome::Known(Some(Value::YesNo(true)))) => {
                view.conclude(program, dossier, id)
            }
            Some(Outcome::Known(_)) => Outcome::NotApplicable,
            Some(_) => Outcome::Unknown,
        }
    }
}
