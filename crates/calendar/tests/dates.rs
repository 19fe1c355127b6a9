//! Dates as people write them, and what we say when they cannot be read.

mod support;

use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};
use serde::{Deserialize, Serialize};

use calendar::{Date, DateError, Weekday, easter};
use support::day;

#[test]
fn a_date_is_written_as_it_was_read() {
    for text in ["0001-01-01", "1970-01-01", "2000-02-29", "2018-09-10", "9999-12-31"] {
        assert_eq!(day(text).to_string(), text);
    }
}

#[test]
fn a_wrong_date_brings_the_nearest_right_one() {
    let cases = [
        (
            "2019-02-30",
            "`2019-02-30` is not a day: February 2019 has 28 days; the last is 2019-02-28",
        ),
        (
            "2020-02-30",
            "`2020-02-30` is not a day: February 2020, a leap year, has 29 days; \
             the last is 2020-02-29",
        ),
        ("2019-04-31", "`2019-04-31` is not a day: April 2019 has 30 days; the last is 2019-04-30"),
        ("2019-04-00", "`2019-04-00` is not a day: April 2019 begins on 2019-04-01"),
        ("2019-13-01", "`2019-13-01` is not a date: there is no month 13; did you mean 2019-01-13"),
        ("2019-00-10", "`2019-00-10` is not a date: there is no month 00; months go from 01 to 12"),
        ("0000-01-01", "`0000-01-01` is not a date: the first year is 0001"),
        ("2019-2-1", "`2019-2-1` is not written year-month-day: did you mean 2019-02-01"),
        ("01/02/2019", "`01/02/2019` is not written year-month-day: did you mean 2019-02-01"),
        ("soon", "`soon` is not a date: write year-month-day, as in 2019-02-01"),
        ("", "`` is not a date: write year-month-day, as in 2019-02-01"),
    ];
    for (text, says) in cases {
        assert_eq!(text.parse::<Date>().unwrap_err().to_string(), says);
    }
}

#[test]
fn only_the_strict_form_is_read() {
    let cases = [
        " 2019-02-01",
        "2019-02-01 ",
        "+019-02-01",
        "2019-+2-01",
        "2019-02-01T00:00",
        "12019-02-01",
        "２019-02-01",
        "2019‐02‐01",
    ];
    for text in cases {
        let found = text.parse::<Date>();
        assert!(matches!(found, Err(DateError::Form { .. })), "`{text}` was read as {found:?}");
    }
}

#[test]
fn a_long_text_does_not_drown_the_message() {
    let wrong = "è".repeat(5000).parse::<Date>().unwrap_err();
    assert!(wrong.to_string().chars().count() < 120);
}

#[test]
fn there_is_no_day_outside_the_calendar() {
    assert_eq!(Date::MIN, day("0001-01-01"));
    assert_eq!(Date::MAX, day("9999-12-31"));
    let none = [
        Date::new(0, 1, 1),
        Date::new(10_000, 1, 1),
        Date::new(2019, 2, 29),
        Date::new(1900, 2, 29),
        Date::new(2019, 1, 0),
        Date::from_days(i32::MIN),
        Date::from_days(i32::MAX),
        Date::MAX.plus_days(1),
        Date::MIN.plus_days(-1),
        Date::MIN.plus_days(i64::MIN),
        Date::MAX.plus_months(i64::MAX),
        Date::MAX.plus_months(1),
        Date::MAX.plus_years(i64::MAX),
    ];
    assert!(none.iter().all(Option::is_none), "{none:?}");
}

#[test]
fn weekdays_are_those_of_the_wall_calendar() {
    let cases = [
        ("2018-09-10", Weekday::Monday),
        ("2019-01-04", Weekday::Friday),
        ("2023-04-30", Weekday::Sunday),
        ("1969-12-31", Weekday::Wednesday),
        ("0001-01-01", Weekday::Monday),
    ];
    for (text, weekday) in cases {
        assert_eq!(day(text).weekday(), weekday, "{text}");
    }
}

#[test]
fn easter_is_where_the_church_kept_it() {
    // The earliest and the latest possible, both sides of a century, and the years of our files.
    let cases = [
        "1818-03-22",
        "1943-04-25",
        "1981-04-19",
        "1999-04-04",
        "2000-04-23",
        "2016-03-27",
        "2018-04-01",
        "2019-04-21",
        "2023-04-09",
        "2025-04-20",
        "2026-04-05",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
    ];
    for text in cases {
        assert_eq!(easter(day(text).year()), Some(day(text)));
    }
    assert_eq!(easter(0), None);
    assert_eq!(easter(i32::MAX), None);
}

#[test]
fn data_holds_the_date_as_its_text() {
    struct Written(Date);
    impl std::fmt::Display for Written {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            self.0.serialize(f)
        }
    }
    assert_eq!(Written(day("2019-02-01")).to_string(), "2019-02-01");

    let read = |text: &'static str| {
        let text: StrDeserializer<'_, Error> = text.into_deserializer();
        Date::deserialize(text)
    };
    assert_eq!(read("2019-02-01"), Ok(day("2019-02-01")));
    let wrong = read("2019-02-30").unwrap_err().to_string();
    assert!(wrong.ends_with("the last is 2019-02-28"), "{wrong}");
}
