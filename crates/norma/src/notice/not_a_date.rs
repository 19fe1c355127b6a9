//! # not-a-date
//!
//! ## What it says
//! A date, or a day of the year, that no calendar has, or in another form than year-month-day.
//!
//! ## Why it matters
//! We never guess a date: a day off can turn a yes into a no.
//!
//! ## An example
//!
//! ```text
//! in force 2019-02-30 ..        February 2019 has 28 days; the last is 2019-02-28
//! in force 5/10/2018 ..         write 2018-10-05
//! ```

use calendar::DateError;

use super::{Notice, Span};

/// The words at `at` are no date, for that reason.
pub fn not_a_date(at: Span, why: &DateError) -> Notice {
    let notice = Notice::error("not-a-date", at, why.to_string());
    match why {
        DateError::Day { nearest, .. } => notice.help(format!("the nearest day is {nearest}")),
        DateError::Month { nearest: Some(date), .. } => notice.help(format!("write {date}")),
        DateError::Form { nearest: Some(date), .. } => notice.help(format!("write {date}")),
        DateError::Form { .. } => notice.help("minus and divide stand between spaces"),
        DateError::Month { .. } | DateError::Year { .. } => notice,
    }
}

/// The words at `at` are no day of the year.
pub fn not_a_day_of_the_year(at: Span, words: &str) -> Notice {
    Notice::error("not-a-date", at, format!("no year has a day `{words}`"))
        .help("write month-day, as in 08-31")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::{first_told, told};

    #[test]
    fn the_month_says_what_it_has() {
        let check = |date: &str, message: &str, help: Option<&str>| {
            let notice = first_told(&format!("set fee from {date} = 1 euro"));
            assert_eq!((notice.code, notice.message.as_str()), ("not-a-date", message));
            assert_eq!(notice.help.as_deref(), help);
        };
        let february =
            "`2019-02-30` is not a day: February 2019 has 28 days; the last is 2019-02-28";
        check("2019-02-30", february, Some("the nearest day is 2019-02-28"));
        let order = "`2019-13-01` is not a date: there is no month 13; did you mean 2019-01-13";
        check("2019-13-01", order, Some("write 2019-01-13"));
        let form = "`5/10/2018` is not written year-month-day: did you mean 2018-10-05";
        check("5/10/2018", form, Some("write 2018-10-05"));
        let division = "`12/3` is not a date: write year-month-day, as in 2019-02-01";
        check("12/3", division, Some("minus and divide stand between spaces"));
        check("08-32", "no year has a day `08-32`", Some("write month-day, as in 08-31"));
    }

    #[test]
    fn the_date_is_marked() {
        assert_eq!(told("set fee from 2019-02-30 = 1 euro"), ["not-a-date 1:14"]);
        assert_eq!(told("calendar c\n  holiday 02-30 \"x\""), ["not-a-date 2:11"]);
    }
}
