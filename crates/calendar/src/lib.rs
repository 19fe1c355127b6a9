//! Civil dates, ages, months and legal terms, exact and without a clock.
//!
//! Start at [`Date`]; then [`age`] and [`months_between`] for spans, [`DayTable`] for the days an
//! office is open, [`Term`] for the last day to do something.
//!
//! Absent on purpose: today's date, the time of day, time zones, files. The caller says which day
//! it is. Which days are holidays and how long a term runs is law, and lives with the law: this
//! crate only counts.

mod clock;
mod date;
mod day_off;
mod day_table;
mod due;
mod easter;
mod month_day;
mod parse;
mod span;
mod term;
mod weekday;
mod written;

pub use clock::ClockOp;
pub use date::Date;
pub use day_off::{DayOff, Falls, Kind};
pub use day_table::{DayTable, DayTableError};
pub use due::{Due, PauseCause, Step};
pub use easter::easter;
pub use month_day::MonthDay;
pub use parse::DateError;
pub use span::{LeapBirthday, age, anniversary, days_between, months_between, years_between};
pub use term::{Amount, Term, TermError};
pub use weekday::Weekday;
