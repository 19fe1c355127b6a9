//! Which days are off, since when and where.

mod support;

use calendar::{DayOff, DayTable, DayTableError, Falls, MonthDay, Weekday};
use support::{court, day, month_day, town_hall};

#[test]
fn holidays_are_off_and_the_days_around_them_are_not() {
    let cases = [
        ("2023-04-25", false),
        ("2023-04-26", true),
        ("2019-04-22", false), // Easter Monday
        ("2019-04-23", true),
        ("2018-09-09", false), // Sunday
        ("2018-09-08", true),  // Saturday, in a court
    ];
    for (text, works) in cases {
        assert_eq!(court().is_working(day(text)), works, "{text}");
    }
}

#[test]
fn a_closed_day_is_not_worked_and_is_no_holiday() {
    let saturday = day("2018-09-08");
    assert!(!town_hall().is_working(saturday));
    assert!(!town_hall().is_holiday(saturday));
    assert!(!court().is_holiday(saturday));
}

#[test]
fn a_patron_is_kept_in_one_municipality() {
    let patron = day("2019-07-15");
    assert!(town_hall().is_holiday(patron));
    assert!(!town_hall().in_place("napoli").is_holiday(patron));
    assert!(!court().is_holiday(patron));
}

#[test]
fn a_holiday_begins_and_ends_with_its_law() {
    let francis = DayOff::holiday("saint francis", Falls::Yearly(month_day("10-04")));
    let lines = vec![
        francis.clone().until(day("1976-10-04")),
        francis.since(day("2026-10-04")),
        DayOff::holiday("one day of mourning", Falls::Once(day("2023-06-14"))),
    ];
    let table = DayTable::new(lines).unwrap();
    let cases = [
        ("1976-10-04", true),
        ("1977-10-04", false),
        ("2025-10-04", false),
        ("2026-10-04", true),
        ("2023-06-14", true),
        ("2024-06-14", false),
    ];
    for (text, off) in cases {
        assert_eq!(table.is_holiday(day(text)), off, "{text}");
    }
}

#[test]
fn the_next_working_day_comes_strictly_after() {
    assert_eq!(town_hall().next_working(day("2018-09-10")), Some(day("2018-09-11")));
    assert_eq!(town_hall().next_working(day("2018-09-14")), Some(day("2018-09-17")));
    assert_eq!(town_hall().next_working(day("2023-04-30")), Some(day("2023-05-02")));
    assert_eq!(town_hall().next_working(calendar::Date::MAX), None);
}

#[test]
fn a_table_without_a_working_weekday_is_refused() {
    let lines = Weekday::ALL.map(|weekday| DayOff::closed("rest", Falls::Weekly(weekday)));
    assert_eq!(DayTable::new(lines.into()), Err(DayTableError::NoDayWorked));
    let far = vec![DayOff::holiday("far", Falls::Easter(300))];
    assert_eq!(DayTable::new(far), Err(DayTableError::FarFromEaster { name: "far".into() }));
}

#[test]
fn a_day_of_the_year_exists_in_some_year() {
    assert!(MonthDay::new(2, 29).is_some());
    assert!(MonthDay::new(2, 30).is_none());
    for text in ["4-25", "04-31", "04/25", "", "+4-25", "04-25-01"] {
        let wrong = text.parse::<MonthDay>().unwrap_err();
        assert_eq!(
            wrong,
            format!("`{text}` is not a day of the year: write month-day, as in 04-25")
        );
    }
}
