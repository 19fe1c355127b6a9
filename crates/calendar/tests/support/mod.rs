//! What several tests share: short dates, the Italian table, the count of properties checked.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use calendar::{Date, DayOff, DayTable, Falls, MonthDay, Weekday};

pub fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|wrong| panic!("{wrong}"))
}

/// The national holidays of Italy as of 2025, with the patron saints of two cities.
pub fn italian_lines() -> Vec<DayOff> {
    let yearly = |(name, on): (&str, &str)| DayOff::holiday(name, Falls::Yearly(month_day(on)));
    let mut lines: Vec<DayOff> = [
        ("new year", "01-01"),
        ("epiphany", "01-06"),
        ("liberation", "04-25"),
        ("labour", "05-01"),
        ("republic", "06-02"),
        ("assumption", "08-15"),
        ("all saints", "11-01"),
        ("immaculate", "12-08"),
        ("christmas", "12-25"),
        ("saint stephen", "12-26"),
    ]
    .map(yearly)
    .into();
    lines.push(DayOff::holiday("sunday", Falls::Weekly(Weekday::Sunday)));
    lines.push(DayOff::holiday("easter monday", Falls::Easter(1)));
    lines.push(yearly(("saint rosalia", "07-15")).only_in("palermo"));
    lines.push(yearly(("saint januarius", "09-19")).only_in("napoli"));
    lines
}

/// A court: Sundays and holidays only.
pub fn court() -> DayTable {
    DayTable::new(italian_lines()).unwrap()
}

/// A town hall of Palermo, closed on Saturdays, keeping its patron's day.
pub fn town_hall() -> DayTable {
    let mut lines = italian_lines();
    lines.push(DayOff::closed("saturday", Falls::Weekly(Weekday::Saturday)));
    DayTable::new(lines).unwrap().in_place("palermo")
}

pub fn month_day(text: &str) -> MonthDay {
    text.parse().unwrap_or_else(|wrong| panic!("{wrong}"))
}

/// Adds to the tally of properties that held, when a tally is being kept.
pub fn tally_properties(held: u32) {
    let Some(dir) = std::env::var_os("APPRODO_TALLY_DIR") else { return };
    let path = Path::new(&dir).join("properties@calendar");
    let mut file = OpenOptions::new().create(true).append(true).open(path).unwrap();
    file.write_all(format!("{held}\n").as_bytes()).unwrap();
}
