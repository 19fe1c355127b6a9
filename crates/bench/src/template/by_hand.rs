//! The template's formulas written by hand: one pass over columns of whole cents, known facts only.

use calendar::{Date, LeapBirthday, age};

use super::People;

/// The template's law of one month.
#[derive(Clone, Copy, Debug)]
pub struct Month {
    /// The last day of birth of whom is of age, has the age of retirement, is eight.
    adult: i32,
    retired: i32,
    eight: i32,
    /// The basic income is only for those without a salary.
    for_the_poor: bool,
    /// In hundredths.
    housing_allowance: i64,
    brackets: [i64; 3],
    /// Where the second and the third bracket start.
    starts: [i64; 2],
}

impl Month {
    /// June 2016.
    pub fn june_2016() -> Month {
        Month::on(Date::new(2016, 6, 1), 61, true, 25, [4, 12, 12], [1_230_000, i64::MAX])
    }

    /// February 2017.
    pub fn february_2017() -> Month {
        Month::on(Date::new(2017, 2, 1), 62, false, 0, [2, 6, 12], [600_000, 1_240_000])
    }

    fn on(
        day: Option<Date>,
        retirement: u32,
        for_the_poor: bool,
        housing_allowance: i64,
        brackets: [i64; 3],
        starts: [i64; 2],
    ) -> Month {
        let day = day.expect("the calendar has the day");
        let last = |years| {
            let aged = |born: &i32| {
                let born = Date::from_days(*born).expect("it is a day");
                age(born, day, LeapBirthday::Falls28February).is_some_and(|age| age >= years)
            };
            (day.days() - 40_000..=day.days()).rev().find(aged).expect("somebody is that old")
        };
        let (adult, retired, eight) = (last(18), last(retirement), last(8));
        Month { adult, retired, eight, for_the_poor, housing_allowance, brackets, starts }
    }
}

/// Cents, a column a result, in the order of the law's conclusions.
pub fn run(month: &Month, people: &People, results: &mut [Vec<i64>; 10]) {
    let rows = people.rows();
    results.iter_mut().for_each(|column| column.resize(rows, 0));
    let mut results = results.each_mut().map(|column| &mut column[..rows]);
    let (born, salary) = (&people.born[..rows], &people.salary[..rows]);
    let (returns, rent) = (&people.capital_returns[..rows], &people.rent[..rows]);
    let (size, occupancy) = (&people.accommodation_size[..rows], &people.occupancy[..rows]);
    let [_, second, third] = month.brackets;
    let first = month.brackets[0];
    let [second_from, third_from] = month.starts;
    for row in 0..rows {
        let (born, salary, returns) = (born[row], salary[row], returns[row]);
        let pension = if born <= month.retired { 100 } else { 0 };
        let gets = born <= month.adult && !(month.for_the_poor && salary != 0);
        let basic_income = if gets { 60_000 } else { 0 };
        let housing_allowance = hundredth(rent[row] * month.housing_allowance);
        let young = born > month.eight && salary <= 50_000;
        let parenting = if young { 60_000 } else { 0 };
        let income_tax = hundredth((salary + returns + pension) * 15);
        let in_first = salary.min(second_from) * first;
        let in_second = (salary.min(third_from) - second_from).max(0) * second;
        let in_third = (salary - third_from).max(0) * third;
        let contribution = hundredth(in_first + in_second + in_third);
        let housing_tax = if occupancy[row] < 2 { (size[row] * 100).max(20_000) } else { 0 };
        let taxes = income_tax + contribution + (housing_tax + 6) / 12;
        let benefits = basic_income + housing_allowance;
        let found = [
            pension,
            basic_income,
            housing_allowance,
            parenting,
            income_tax,
            contribution,
            housing_tax,
            benefits,
            taxes,
            salary + returns + pension + benefits + parenting - taxes,
        ];
        for (column, cents) in results.iter_mut().zip(found) {
            column[row] = cents;
        }
    }
}

/// A hundredth to the cent, half upwards; of what isn't below nothing.
fn hundredth(of: i64) -> i64 {
    (of + 50) / 100
}
