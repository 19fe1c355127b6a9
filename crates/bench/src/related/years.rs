//! What the law with relations takes from the calendar.

use calendar::Date;

use crate::population::day;

/// Days after 1970-01-01.
#[derive(Clone, Debug)]
pub struct Years {
    /// The day of the question.
    pub today: u16,
    /// The decree after which asylum requests count differently.
    pub request_decree: u16,
    /// The first day of each of the eight texts.
    pub texts: [u16; 8],
    /// Ten years after each day.
    pub ten_years_after: Vec<u16>,
}

impl Years {
    /// Those for a day of the question.
    pub fn of(today: Date) -> Years {
        let texts = [
            (2005, 1, 1),
            (2009, 8, 8),
            (2011, 6, 24),
            (2013, 8, 20),
            (2015, 9, 30),
            (2017, 4, 18),
            (2018, 10, 5),
            (2020, 10, 22),
        ];
        let later = |from: u16| {
            let from = Date::from_days(i32::from(from)).and_then(|from| from.plus_months(120));
            from.and_then(|later| u16::try_from(later.days()).ok()).unwrap_or(u16::MAX)
        };
        Years {
            today: u16::try_from(today.days()).expect("the question is of 1970 to 2149"),
            request_decree: day(2018, 10, 5),
            texts: texts.map(|(year, month, of_month)| day(year, month, of_month)),
            ten_years_after: (0..=u16::MAX).map(later).collect(),
        }
    }

    /// Which of the eight texts is law on a day; before the first, none.
    pub fn text_on(&self, day: u16) -> Option<usize> {
        let begun: usize = self.texts.iter().map(|first| usize::from(*first <= day)).sum();
        begun.checked_sub(1)
    }
}
