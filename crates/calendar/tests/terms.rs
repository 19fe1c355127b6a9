//! Terms of real files, counted by hand on a wall calendar.

mod support;

use calendar::{Amount, ClockOp, Date, DayTable, PauseCause, Step, Term, TermError};
use support::{court, day, month_day, town_hall};

use Amount::{Days, Months, WorkingDays, Years};
use ClockOp::{Interrupted, SaturdayCountsAsHoliday, ShiftIfHoliday};

fn due(amount: Amount, start: &str, table: &DayTable, ops: &[ClockOp]) -> Date {
    let due = Term::new(amount).due(day(start), table, ops);
    due.unwrap_or_else(|wrong| panic!("{wrong}")).last_day
}

fn check(amount: Amount, start: &str, ops: &[ClockOp], last_day: &str) {
    assert_eq!(due(amount, start, &court(), ops), day(last_day), "{amount} from {start}, {ops:?}");
}

fn august() -> ClockOp {
    ClockOp::Recess { from: month_day("08-01"), until: month_day("08-31") }
}

fn suspended(from: &str, until: &str) -> ClockOp {
    ClockOp::Suspended { from: day(from), until: day(until) }
}

#[test]
fn the_first_day_is_excluded() {
    check(Days(45), "2018-09-10", &[], "2018-10-25");
    check(Days(45), "2021-03-15", &[], "2021-04-29");
    check(Days(45), "2022-11-14", &[], "2022-12-29");
    check(Days(30), "2025-02-01", &[], "2025-03-03");
    check(Days(7), "2025-01-20", &[], "2025-01-27");
    check(Days(60), "2021-01-15", &[], "2021-03-16");
    check(Days(0), "2021-01-15", &[], "2021-01-15");
}

#[test]
fn working_days_skip_what_the_office_does_not_work() {
    let cases = [
        ("2018-09-10", 2, "2018-09-12"),
        ("2018-09-13", 2, "2018-09-17"), // over a weekend
        ("2023-04-21", 2, "2023-04-26"), // over a weekend and 25 April
        ("2019-07-12", 2, "2019-07-17"), // over a weekend and the patron of Palermo
        ("2019-04-19", 1, "2019-04-23"), // over Easter Monday
    ];
    for (start, days, last_day) in cases {
        let found = due(WorkingDays(days), start, &town_hall(), &[]);
        assert_eq!(found, day(last_day), "{days} working days from {start}");
    }
}

#[test]
fn months_and_years_keep_the_day_or_take_the_last() {
    check(Months(6), "2018-08-31", &[], "2019-02-28");
    check(Years(2), "2020-02-29", &[], "2022-02-28");
}

#[test]
fn an_end_on_a_holiday_moves_past_it_when_the_law_says_so() {
    check(Days(30), "2023-03-31", &[], "2023-04-30");
    check(Days(30), "2023-03-31", &[ShiftIfHoliday], "2023-05-02");
    check(Days(30), "2019-03-22", &[ShiftIfHoliday], "2019-04-23"); // Easter Sunday and Monday
    check(Days(44), "2018-09-10", &[ShiftIfHoliday], "2018-10-24");
}

#[test]
fn saturday_moves_a_court_filing_and_not_an_office_term() {
    check(Days(5), "2019-02-04", &[ShiftIfHoliday], "2019-02-09");
    check(Days(5), "2019-02-04", &[ShiftIfHoliday, SaturdayCountsAsHoliday], "2019-02-11");
    check(Days(5), "2019-02-04", &[SaturdayCountsAsHoliday], "2019-02-09");
    // The town hall is closed on Saturday, yet Saturday is no holiday: an end on Friday 2 June
    // moves to the day after it, and stays there.
    let found = due(Days(10), "2023-05-23", &town_hall(), &[ShiftIfHoliday]);
    assert_eq!(found, day("2023-06-03"));
}

#[test]
fn the_patron_of_a_city_moves_a_term_only_there() {
    assert_eq!(due(Days(5), "2019-07-10", &town_hall(), &[ShiftIfHoliday]), day("2019-07-16"));
    check(Days(5), "2019-07-10", &[ShiftIfHoliday], "2019-07-15");
}

#[test]
fn days_do_not_run_in_the_recess() {
    check(Days(30), "2019-07-20", &[], "2019-08-19");
    check(Days(30), "2019-07-20", &[august()], "2019-09-19");
    check(Days(11), "2019-07-20", &[august()], "2019-07-31");
    check(Days(12), "2019-07-20", &[august()], "2019-09-01");
    // A start inside the recess moves to its last day, so 1 September is day one.
    check(Days(30), "2019-08-10", &[august()], "2019-09-30");
    check(Days(30), "2019-08-31", &[august()], "2019-09-30");
    // Six months run by the calendar, then 31 days come back.
    check(Months(6), "2019-02-10", &[august()], "2019-09-10");
    check(Months(6), "2019-02-20", &[august()], "2019-09-20");
    check(Months(6), "2019-01-31", &[august()], "2019-07-31");
    check(Years(1), "2018-09-10", &[august()], "2019-10-11");
    // August 2019 is given back from 1 September 2020, since August 2020 does not run either.
    check(Months(23), "2018-08-31", &[august()], "2020-10-01");
}

#[test]
fn an_end_that_moves_into_the_recess_moves_past_it() {
    // Sunday 31 July 2022.
    check(Days(10), "2022-07-21", &[ShiftIfHoliday, august()], "2022-09-01");
    check(Days(10), "2022-07-21", &[ShiftIfHoliday], "2022-08-01");
}

#[test]
fn a_recess_may_span_the_new_year() {
    let winter = ClockOp::Recess { from: month_day("12-24"), until: month_day("01-06") };
    check(Days(10), "2018-12-20", &[winter], "2019-01-13");
}

#[test]
fn suspended_days_are_given_back() {
    check(Days(45), "2018-09-10", &[suspended("2018-10-01", "2018-10-10")], "2018-11-04");
    check(Days(45), "2018-09-10", &[suspended("2018-10-26", "2018-11-30")], "2018-10-25");
    check(Days(45), "2018-09-10", &[suspended("2018-10-25", "2018-10-25")], "2018-10-26");
    check(Days(10), "2020-03-20", &[suspended("2020-03-09", "2020-05-11")], "2020-05-21");
    // Overlapping suspensions count once.
    let both = [suspended("2018-10-01", "2018-10-06"), suspended("2018-10-04", "2018-10-10")];
    check(Days(45), "2018-09-10", &both, "2018-11-04");
}

#[test]
fn suspended_working_days_give_back_working_days() {
    // Of Friday to Monday only two days were worked, so two come back.
    let pause = suspended("2018-09-14", "2018-09-17");
    let found = due(WorkingDays(5), "2018-09-10", &town_hall(), &[pause]);
    assert_eq!(found, day("2018-09-19"));
}

#[test]
fn an_interruption_starts_the_term_afresh() {
    let on = |text| Interrupted { on: day(text) };
    check(Days(45), "2018-09-10", &[on("2018-10-01")], "2018-11-15");
    check(Days(45), "2018-09-10", &[on("2018-10-25")], "2018-12-09");
    check(Days(45), "2018-09-10", &[on("2018-10-26")], "2018-10-25"); // too late
    check(Days(45), "2018-09-10", &[on("2018-09-09")], "2018-10-25"); // not begun
    let twice = [on("2018-11-10"), on("2018-10-01")];
    check(Days(45), "2018-09-10", &twice, "2018-12-25");
}

#[test]
fn an_interruption_on_the_moved_last_day_is_in_time() {
    let ops = [ShiftIfHoliday, Interrupted { on: day("2023-05-02") }];
    check(Days(30), "2023-03-31", &ops, "2023-06-01");
}

#[test]
fn each_step_is_told() {
    let ops = [august(), suspended("2019-09-10", "2019-09-11"), ShiftIfHoliday];
    let due = Term::new(Days(26)).due(day("2019-08-05"), &court(), &ops).unwrap();
    let paused =
        |first, last, because| Step::Paused { first: day(first), last: day(last), because };
    let counted =
        Step::Counted { start: day("2019-08-31"), amount: Days(26), end: day("2019-09-26") };
    let expected = [
        Step::StartMoved {
            from: day("2019-08-05"),
            to: day("2019-08-31"),
            because: PauseCause::Recess,
        },
        counted,
        paused("2019-09-10", "2019-09-11", PauseCause::Suspension),
        Step::Extended { from: day("2019-09-26"), to: day("2019-09-28"), days: 2 },
    ];
    assert_eq!(due.steps, expected);
    assert_eq!(due.last_day, day("2019-09-28"));
}

#[test]
fn a_moved_end_names_the_days_passed_over() {
    let due = Term::new(Days(30)).due(day("2023-03-31"), &court(), &[ShiftIfHoliday]).unwrap();
    let over = vec!["sunday".to_string(), "labour".to_string()];
    let moved = Step::EndMoved { from: day("2023-04-30"), to: day("2023-05-02"), over };
    assert_eq!(due.steps.last(), Some(&moved));
}

#[test]
fn a_term_that_never_ends_is_refused() {
    let far = |amount, ops: &[ClockOp]| {
        let wrong = Term::new(amount).due(day("2019-01-01"), &court(), ops).unwrap_err();
        assert_eq!(wrong, TermError::BeyondCalendar { start: day("2019-01-01"), amount });
    };
    far(Days(u32::MAX), &[]);
    far(Months(u32::MAX), &[]);
    far(Years(8000), &[]);
    let always = ClockOp::Recess { from: month_day("01-01"), until: month_day("12-31") };
    far(Days(1), &[always]);
}

#[test]
fn a_suspension_that_ends_before_it_begins_is_refused() {
    let ops = [suspended("2019-02-02", "2019-02-01")];
    let wrong = Term::new(Days(1)).due(day("2019-01-01"), &court(), &ops).unwrap_err();
    let says = "the suspension from 2019-02-02 until 2019-02-01 ends before it begins";
    assert_eq!(wrong.to_string(), says);
}
