//! What a form carries from page to page: the answers so far, and the day asked about.

use calendar::Date;
use norma::door;

use super::day;
use crate::Check;
use crate::form::Form;
use crate::told::Answers;

/// What was said by now.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The answers, in their order.
    pub answers: Answers,
    /// The day the law is applied to.
    pub on: Date,
    /// The day whose knowledge is used.
    pub known: Date,
    /// The day, when it isn't today.
    pub own_day: Option<Date>,
    /// The person wants to go on answering.
    pub more: bool,
}

impl Asked {
    /// What a form carries.
    pub fn read(check: &Check<'_>, form: &Form) -> Asked {
        let own_day = form.value("on").and_then(|day| day.parse().ok());
        let own_day = own_day.or_else(|| day::whole(form, "on-")).filter(|day| *day != check.today);
        let on = own_day.unwrap_or(check.today);
        // Before anybody had read the law, it is read as it is read today.
        let known = if door::prevailing(check.program, on).is_some() { on } else { check.today };
        Asked {
            answers: Answers::read(check.program, form.values("a")),
            on,
            known,
            own_day,
            more: form.value("more").is_some(),
        }
    }

    /// What the next form must carry.
    pub fn carried(&self, check: &Check<'_>) -> Carried {
        let lines = self.answers.lines().iter();
        Carried {
            lines: lines.map(|line| line.written(check.program).to_string()).collect(),
            on: self.own_day,
            more: self.more,
        }
    }
}

/// What a form carries in hidden fields.
pub struct Carried {
    /// The answers.
    pub lines: Vec<String>,
    /// The day asked about, when it isn't today.
    pub on: Option<Date>,
    /// The person wants to go on answering.
    pub more: bool,
}
