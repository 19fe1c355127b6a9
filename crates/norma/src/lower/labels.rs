//! Words, days and weekdays as a program keeps them.

use crate::notice::{self, nearest};
use crate::program::{Labels, TableDay};
use crate::resolve::Work;
use crate::syntax::ast::{self, Holiday, Text};

const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Words by language.
pub(crate) fn labels(written: &ast::Labels) -> Labels {
    written.iter().map(|(language, words)| (language.value.clone(), words.value.clone())).collect()
}

/// The texts without their places.
pub(crate) fn words(written: &[Text]) -> Vec<String> {
    written.iter().map(|words| words.value.clone()).collect()
}

/// A fixed holiday.
pub(crate) fn holiday(written: &Holiday) -> TableDay {
    let (month, day) = written.day.value;
    TableDay {
        month,
        day,
        name: written.name.value.clone(),
        from: written.from.as_ref().map(|at| at.value),
        until: written.until.as_ref().map(|at| at.value),
    }
}

impl Work<'_> {
    /// A day of the week: 1 for Monday to 7 for Sunday.
    pub(crate) fn weekday(&mut self, word: &Text) -> Option<u32> {
        let place = WEEKDAYS.iter().position(|day| *day == word.value);
        let unknown = || {
            notice::unknown_name(
                word.span,
                "day of the week",
                &word.value,
                nearest(&word.value, WEEKDAYS),
            )
        };
        self.told(place.ok_or_else(unknown)).and_then(|place| u32::try_from(place + 1).ok())
    }
}
