//! A value and the state of a finding, in words.

use norma::finding::State;
use norma::program::Value;

use super::Voice;
use crate::print;
use answers::json::written;

impl Voice<'_> {
    /// A value in words.
    pub fn value(self, value: &Value) -> String {
        match value {
            Value::YesNo(yes) => if *yes { self.lang.say("yes", "sì") } else { "no" }.to_string(),
            Value::Choice(of, place) => self.choice(*of, *place),
            Value::Money(..) => format!("{} euro", written(self.program, value)),
            Value::Days(1) => self.lang.say("1 day", "1 giorno").to_string(),
            Value::Days(days) => format!("{days} {}", self.lang.say("days", "giorni")),
            Value::Months(1) => self.lang.say("1 month", "1 mese").to_string(),
            Value::Months(months) => format!("{months} {}", self.lang.say("months", "mesi")),
            Value::Code(code) => answers::clean(code),
            _ => written(self.program, value),
        }
    }

    fn choice(self, of: norma::program::EnumerationId, place: u32) -> String {
        let values = self.program.enumerations.get(of.at()).map(|enumeration| &enumeration.values);
        let found = values.and_then(|values| values.get(place as usize));
        found.map(|(name, labels)| self.lang.label(labels, name)).unwrap_or_default()
    }

    /// The state of a finding in a word or two.
    pub fn state(self, state: &State) -> String {
        match state {
            State::Known(Some(value)) => self.value(value),
            State::Known(None) => self.lang.say("there is none", "non esiste").to_string(),
            State::Unknown => self.lang.say("not known", "non noto").to_string(),
            State::Conflict(_) => self.lang.say("contradictory", "contraddittorio").to_string(),
            State::Unwritten => {
                self.lang.say("not written here yet", "non ancora scritto qui").to_string()
            }
            State::NotApplicable => {
                self.lang.say("outside this reading", "fuori da questa lettura").to_string()
            }
        }
    }

    /// The state with the colour it has everywhere: yes green, no red, doubt yellow.
    pub fn coloured(self, state: &State) -> String {
        let words = self.state(state);
        match state {
            State::Known(Some(Value::YesNo(true))) => print::green(&words),
            State::Known(Some(Value::YesNo(false))) => print::red(&words),
            State::Known(_) => print::strong(&words),
            State::NotApplicable => print::faint(&words),
            _ => print::yellow(&words),
        }
    }
}
