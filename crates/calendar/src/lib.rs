//! Civil dates, ages, months and legal terms, exact and without a clock.
//!
//! Start at [`Date`], then [`age`] and [`months_between`] for spans.
//!
//! Absent on purpose: today's date, the time of day, time zones, files. The caller says which day
//! it is. Which days are holidays and how long a term runs is law, and lives with the law: this
//! crate only counts.

mod date;
mod parse;
mod span;
mod weekday;
mod written;

pub use date::Date;
pub use parse::DateError;
pub use span::{LeapBirthday, age, anniversary, days_between, months_between, years_between};
pub use weekday::Weekday;
