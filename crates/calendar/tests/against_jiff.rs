//! Properties of days, months and ages, held against an independent calendar.

mod support;

use calendar::{
    Amount, ClockOp, Date, DayTable, LeapBirthday, MonthDay, Term, months_between, years_between,
};
use jiff::ToSpan;
use jiff::civil;
use proptest::prelude::*;

fn any_date() -> impl Strategy<Value = Date> {
    (Date::MIN.days()..=Date::MAX.days()).prop_map(|days| Date::from_days(days).unwrap())
}

fn near_date() -> impl Strategy<Value = Date> {
    let (first, last) = (support::day("1995-01-01"), support::day("2030-12-31"));
    (first.days()..=last.days()).prop_map(|days| Date::from_days(days).unwrap())
}

fn theirs(date: Date) -> civil::Date {
    civil::date(date.year() as i16, date.month() as i8, date.day() as i8)
}

fn ours(date: civil::Date) -> Option<Date> {
    Date::new(date.year().into(), date.month() as u32, date.day() as u32)
}

/// Runs one property on many random inputs and counts it as held.
fn property<S: Strategy>(inputs: S, holds: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = ProptestConfig { cases: 2000, failure_persistence: None, ..Default::default() };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    runner.run(&inputs, holds).unwrap_or_else(|wrong| panic!("{wrong}"));
    support::tally_properties(1);
}

#[test]
fn every_day_there_is_agrees() {
    let mut date = civil::date(1, 1, 1);
    for days in Date::MIN.days()..=Date::MAX.days() {
        let found = Date::from_days(days).unwrap();
        assert_eq!(ours(date), Some(found));
        assert_eq!(found.civil(), (date.year().into(), date.month() as u32, date.day() as u32));
        assert_eq!(found.weekday() as i8, date.weekday().to_monday_zero_offset());
        date = date.tomorrow().unwrap_or(date);
    }
    support::tally_properties(1);
}

#[test]
fn text_and_back() {
    property(any_date(), |date| {
        prop_assert_eq!(date.to_string(), theirs(date).to_string());
        prop_assert_eq!(date.to_string().parse(), Ok(date));
        Ok(())
    });
}

#[test]
fn days_and_months_later() {
    property((any_date(), -40_000i64..40_000), |(date, count)| {
        let days = theirs(date).checked_add(count.days()).ok();
        prop_assert_eq!(date.plus_days(count), days.and_then(ours));
        let months = theirs(date).checked_add(count.months()).ok();
        prop_assert_eq!(date.plus_months(count), months.and_then(ours));
        Ok(())
    });
}

#[test]
fn months_between_is_the_greatest_that_fits() {
    property((any_date(), any_date()), |(one, other)| {
        let (from, to) = (one.min(other), one.max(other));
        let months = months_between(from, to);
        prop_assert!(from.plus_months(months).unwrap() <= to);
        prop_assert!(from.plus_months(months + 1).is_none_or(|next| next > to));
        prop_assert_eq!(months_between(to, from), -months);
        Ok(())
    });
}

#[test]
fn a_leap_birthday_on_1_march_is_never_earlier() {
    property((any_date(), any_date()), |(birth, on)| {
        let early = years_between(birth, on, LeapBirthday::Falls28February);
        let late = years_between(birth, on, LeapBirthday::Falls1March);
        let differ = MonthDay::of(birth.min(on)) == MonthDay::new(2, 29).unwrap();
        prop_assert!(early == late || (differ && (early - late).abs() == 1));
        prop_assert_eq!(years_between(on, birth, LeapBirthday::Falls1March), -late);
        Ok(())
    });
}

#[test]
fn a_term_gives_every_day_it_promises() {
    let pause = (near_date(), 0i64..60);
    property((near_date(), 0u32..120, pause), |(start, count, (from, length))| {
        let until = from.plus_days(length).unwrap();
        let ops = [ClockOp::Suspended { from, until }];
        let due = Term::new(Amount::Days(count)).due(start, &DayTable::empty(), &ops).unwrap();
        let ran = (start.days() + 1..=due.last_day.days())
            .filter(|day| !(from.days()..=until.days()).contains(day));
        prop_assert_eq!(ran.count() as u32, count);
        Ok(())
    });
}

#[test]
fn working_days_are_all_worked() {
    let table = support::town_hall();
    property((near_date(), 1u32..60), |(start, count)| {
        let due = Term::new(Amount::WorkingDays(count)).due(start, &table, &[]).unwrap();
        let days = (start.days() + 1..=due.last_day.days()).filter_map(Date::from_days);
        prop_assert!(table.is_working(due.last_day));
        prop_assert_eq!(days.filter(|day| table.is_working(*day)).count() as u32, count);
        Ok(())
    });
}

#[test]
fn a_moved_end_is_the_first_day_that_is_no_holiday() {
    let table = support::court();
    property((near_date(), 0u32..400), |(start, count)| {
        let plain = start.plus_days(count.into()).unwrap();
        let ops = [ClockOp::ShiftIfHoliday];
        let due = Term::new(Amount::Days(count)).due(start, &table, &ops).unwrap();
        prop_assert!(!table.is_holiday(due.last_day));
        let passed = (plain.days()..due.last_day.days()).filter_map(Date::from_days);
        prop_assert!(passed.into_iter().all(|day| table.is_holiday(day)));
        Ok(())
    });
}

#[test]
fn any_text_is_read_or_refused_with_a_sentence() {
    property("[0-9]{1,5}[-/.][0-9]{1,3}[-/.][0-9]{1,5}|.{0,60}", |text| {
        match text.parse::<Date>() {
            Ok(date) => prop_assert_eq!(date.to_string(), text),
            Err(wrong) => prop_assert!(!wrong.to_string().is_empty()),
        }
        Ok(())
    });
}
