//! Months, years and ages at the edges where people are helped or turned away.

mod support;

use calendar::{LeapBirthday, age, anniversary, days_between, months_between, years_between};
use support::day;

use LeapBirthday::{Falls1March, Falls28February};

#[test]
fn adding_months_keeps_the_day_or_takes_the_last() {
    let cases = [
        ("2019-01-31", 1, "2019-02-28"),
        ("2020-01-31", 1, "2020-02-29"),
        ("2019-01-30", 13, "2020-02-29"),
        ("2019-03-31", -1, "2019-02-28"),
        ("2019-01-15", -1, "2018-12-15"),
        ("2018-12-31", 2, "2019-02-28"),
        ("2020-02-29", 12, "2021-02-28"),
        ("2020-02-29", 48, "2024-02-29"),
    ];
    for (from, months, to) in cases {
        assert_eq!(day(from).plus_months(months), Some(day(to)), "{from} + {months} months");
    }
}

#[test]
fn months_between_is_the_greatest_that_does_not_pass() {
    let cases = [
        ("2019-01-15", "2019-02-14", 0),
        ("2019-01-15", "2019-02-15", 1),
        ("2019-01-31", "2019-02-27", 0),
        ("2019-01-31", "2019-02-28", 1),
        ("2019-02-28", "2019-03-31", 1),
        ("2018-10-05", "2020-10-05", 24),
        ("2019-02-01", "2019-02-01", 0),
    ];
    for (from, to, months) in cases {
        assert_eq!(months_between(day(from), day(to)), months, "{from} to {to}");
        assert_eq!(months_between(day(to), day(from)), -months, "{to} back to {from}");
    }
}

#[test]
fn days_between_counts_nights_and_takes_a_sign() {
    assert_eq!(days_between(day("2020-02-28"), day("2020-03-01")), 2);
    assert_eq!(days_between(day("2020-03-01"), day("2020-02-28")), -2);
}

#[test]
fn a_person_turns_eighteen_on_the_day() {
    let birth = day("2001-02-14");
    let cases = [("2019-02-13", 17), ("2019-02-14", 18), ("2019-02-15", 18), ("2001-02-14", 0)];
    for (on, years) in cases {
        assert_eq!(age(birth, day(on), Falls28February), Some(years), "{on}");
    }
}

#[test]
fn there_is_no_age_before_birth() {
    assert_eq!(age(day("2001-02-14"), day("2001-02-13"), Falls28February), None);
}

#[test]
fn who_is_born_on_29_february_waits_as_the_provision_says() {
    let birth = day("2004-02-29");
    let cases = [
        ("2022-02-27", 17, 17),
        ("2022-02-28", 18, 17),
        ("2022-03-01", 18, 18),
        ("2024-02-28", 19, 19),
        ("2024-02-29", 20, 20),
    ];
    for (on, at_28_february, at_1_march) in cases {
        assert_eq!(age(birth, day(on), Falls28February), Some(at_28_february), "{on}");
        assert_eq!(age(birth, day(on), Falls1March), Some(at_1_march), "{on}");
    }
}

#[test]
fn an_anniversary_is_the_day_a_person_comes_of_age() {
    let leap = day("2004-02-29");
    assert_eq!(anniversary(leap, 18, Falls28February), Some(day("2022-02-28")));
    assert_eq!(anniversary(leap, 18, Falls1March), Some(day("2022-03-01")));
    assert_eq!(anniversary(leap, 20, Falls1March), Some(day("2024-02-29")));
    assert_eq!(anniversary(day("2001-03-31"), 18, Falls1March), Some(day("2019-03-31")));
}

#[test]
fn years_between_takes_a_sign() {
    let (from, to) = (day("2014-01-10"), day("2019-01-09"));
    assert_eq!(years_between(from, to, Falls28February), 4);
    assert_eq!(years_between(to, from, Falls28February), -4);
}
