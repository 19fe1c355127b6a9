//! The articles, each a function of one person; those of the law of filing by the text of that day.

use super::super::columns::*;
use super::super::{MANY, Years};

use super::one::{One, Row};
use crate::maybe::{Maybe, day, days, one_of};

impl One<'_> {
    /// All of them, in the order of the law.
    pub(super) fn conclude(self, years: &Years) -> [Maybe; MANY] {
        let filed = self.told().day(FILED_ON);
        [
            self.permit_valid(years),
            self.papers_in_order(years),
            self.request_open(years),
            self.stays_declared(),
            by_text(filed, years, |text| self.title_due(text, filed)),
            by_text(filed, years, |text| self.residence_due(text, filed, years)),
            by_text(filed, years, |text| self.renewal_due(text, filed)),
            by_text(filed, years, |text| self.citizenship_due(text, filed, years)),
        ]
    }

    fn permit_valid(self, years: &Years) -> Maybe {
        let valid = self.rows(PERMIT).any(|row| {
            !kind(row, &[permit::VISIT])
                & day(row.day(permit::SINCE), |since| since <= years.today)
                & day(row.day(permit::ENDS), |ends| ends >= years.today)
        });
        valid | one_of(self.told().code(ORIGIN), &[0, 1])
    }

    fn papers_in_order(self, years: &Years) -> Maybe {
        let renewed = self.rows(PERMIT).all(|row| {
            !day(row.day(permit::ENDS), |ends| ends < years.today) | row.so(permit::RENEWED)
        });
        renewed & !self.told().so(CONVICTED)
    }

    fn request_open(self, years: &Years) -> Maybe {
        self.rows(REQUEST).any(|row| {
            kind(row, &[request::ASYLUM_REQUEST, request::RENEWAL])
                & day(row.day(request::LODGED), |lodged| lodged <= years.today)
                & day(row.day(request::DECIDED), |decided| decided > years.today)
        })
    }

    fn stays_declared(self) -> Maybe {
        let declared =
            self.rows(STAY).all(|row| kind(row, &[stay::STREET]) | row.so(stay::DECLARED));
        self.told().so(HABITUAL_ABODE) & declared
    }

    fn title_due(self, text: usize, filed: Option<u16>) -> Maybe {
        use permit::{FAMILY, PROTECTION, STUDY, WORK};
        let (told, permits) = (self.told(), self.rows(PERMIT));
        let before_filing = |kinds: &[u8]| {
            permits.any(|row| {
                kind(row, kinds)
                    & days(row.day(permit::SINCE), filed, |since, filed| since <= filed)
            })
        };
        let many = |many, kinds: &[u8]| permits.at_least(many, |row| kind(row, kinds));
        let blameless = !told.so(CONVICTED);
        let due = match text {
            0 => before_filing(&[WORK, FAMILY]),
            1 => before_filing(&[WORK, FAMILY]) & told.so(HAS_JOB),
            2 => before_filing(&[WORK, FAMILY, STUDY]) & told.so(INCOME_SUFFICIENT),
            3 => before_filing(&[WORK, FAMILY, STUDY, PROTECTION]) & told.so(INCOME_SUFFICIENT),
            4 => many(2, &[WORK, FAMILY, STUDY, PROTECTION]),
            5 => many(2, &[WORK, FAMILY, STUDY, PROTECTION]) & blameless,
            6 => many(2, &[WORK, FAMILY]) & blameless,
            _ => many(1, &[WORK, FAMILY, PROTECTION]) & blameless,
        };
        due & !(told.so(SICK) & !told.so(FAMILY_HERE) & !told.so(AT_RISK))
    }

    fn residence_due(self, text: usize, filed: Option<u16>, years: &Years) -> Maybe {
        use stay::{CENTRE, HOSTING, HOUSE};
        let stays = self.rows(STAY);
        let declared = |kinds: &[u8]| stays.any(|row| kind(row, kinds) & row.so(stay::DECLARED));
        let on_filing = |kinds: &[u8]| {
            stays.any(|row| {
                kind(row, kinds) & days(row.day(stay::ENDS), filed, |ends, filed| ends >= filed)
            })
        };
        let asked_late = || {
            self.rows(REQUEST).any(|row| {
                kind(row, &[request::ASYLUM_REQUEST])
                    & day(row.day(request::LODGED), |lodged| lodged >= years.request_decree)
            })
        };
        let due = match text {
            0 | 1 => declared(&[HOUSE]),
            2 | 3 => declared(&[HOUSE, HOSTING]),
            4 | 5 => on_filing(&[HOUSE, HOSTING, CENTRE]),
            6 => on_filing(&[HOUSE, HOSTING]) & !asked_late(),
            _ => on_filing(&[HOUSE, HOSTING, CENTRE]),
        };
        self.told().so(HABITUAL_ABODE) & due
    }

    fn renewal_due(self, text: usize, filed: Option<u16>) -> Maybe {
        let (told, permits) = (self.told(), self.rows(PERMIT));
        let late = |days_late: u16| {
            let latest = permits.latest(permit::ENDS, permit::SINCE);
            let in_time = days(latest, filed, |ends, filed| ends >= filed - days_late);
            permits.exist() & in_time
        };
        let due = match text {
            0..=2 => late(0),
            3 | 4 => late(60) & told.so(INCOME_SUFFICIENT),
            _ => late(90) & (told.so(INCOME_SUFFICIENT) | told.so(HAS_JOB)),
        };
        let refused = |row: Row<'_>| kind(row, &[request::RENEWAL]) & !row.so(request::GRANTED);
        due & !self.rows(REQUEST).at_least(3, refused)
    }

    fn citizenship_due(self, text: usize, filed: Option<u16>, years: &Years) -> Maybe {
        let (told, entered) = (self.told(), self.told().day(ENTERED_ON));
        let ten_years = days(entered, filed, |entered, filed| {
            years.ten_years_after[usize::from(entered)] <= filed
        });
        let declared = self.rows(STAY).all(|row| {
            let after = days(row.day(stay::SINCE), entered, |since, entered| since >= entered);
            !after | row.so(stay::DECLARED)
        });
        let due = ten_years & declared & !told.so(CONVICTED);
        if text < 6 { due } else { due & told.so(LANGUAGE_ATTESTED) }
    }
}

#[inline]
fn kind(row: Row<'_>, kinds: &[u8]) -> Maybe {
    one_of(row.code(KIND), kinds)
}

/// What the text of the day of filing says: before the first, no. Where that day isn't told, no if every text says so.
#[inline]
fn by_text(filed: Option<u16>, years: &Years, says: impl Fn(usize) -> Maybe) -> Maybe {
    if let Some(filed) = filed {
        return years.text_on(filed).map_or(Maybe::NO, says);
    }
    if (0..years.texts.len()).all(|text| says(text) == Maybe::NO) {
        Maybe::NO
    } else {
        Maybe::UNKNOWN
    }
}
