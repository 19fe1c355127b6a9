//! Every date test of the law, as the first or last day that passes: what a good loop works out once.

use calendar::{Date, LeapBirthday, age};

/// Days after 1970-01-01, for one day of the question. `until_…` is the last day that passes, `from_…` the first.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "each name says the test it stands for")]
pub struct Marks {
    pub today: u16,
    pub until_aged_18: u16,
    pub until_aged_16: u16,
    pub until_60_months_ago: u16,
    pub until_24_months_ago: u16,
    pub until_120_months_ago: u16,
    pub until_36_months_ago: u16,
    pub until_12_months_ago: u16,
    pub until_6_months_ago: u16,
    pub until_60_days_ago: u16,
    pub until_30_days_ago: u16,
    pub amnesty: u16,
    pub convictions_from: u16,
    pub convictions_until: u16,
    pub request_decree: u16,
    pub old_convictions_before: u16,
}

impl Marks {
    /// Those of a day.
    pub fn of(day: Date) -> Marks {
        let months_ago =
            |months| last(|from: Date| from.plus_months(months).is_some_and(|at| at <= day));
        let days_ago = |days| last(|from: Date| from.plus_days(days).is_some_and(|at| at <= day));
        let aged = |years| {
            last(|born| {
                age(born, day, LeapBirthday::Falls28February).is_some_and(|age| age >= years)
            })
        };
        Marks {
            today: number(day),
            until_aged_18: aged(18),
            until_aged_16: aged(16),
            until_60_months_ago: months_ago(60),
            until_24_months_ago: months_ago(24),
            until_120_months_ago: months_ago(120),
            until_36_months_ago: months_ago(36),
            until_12_months_ago: months_ago(12),
            until_6_months_ago: months_ago(6),
            until_60_days_ago: days_ago(60),
            until_30_days_ago: days_ago(30),
            amnesty: on(1998, 3, 27),
            convictions_from: on(2010, 1, 1),
            convictions_until: on(2029, 12, 31),
            request_decree: on(2018, 10, 5),
            old_convictions_before: on(2012, 1, 1),
        }
    }
}

/// The last day that passes a test which every earlier day passes too.
fn last(passes: impl Fn(Date) -> bool) -> u16 {
    let at = |day: u16| Date::from_days(i32::from(day)).expect("16 bits are a day");
    let (mut low, mut high) = (0, u16::MAX);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if passes(at(middle)) { low = middle } else { high = middle - 1 }
    }
    low
}

fn on(year: i32, month: u32, day: u32) -> u16 {
    number(Date::new(year, month, day).expect("the calendar has the day"))
}

fn number(day: Date) -> u16 {
    u16::try_from(day.days()).expect("the question is of 1970 to 2149")
}
