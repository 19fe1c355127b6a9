//! Disputes and the readings that settle them, with stages, scopes and days from which they bind.

use norma::program::{Dispute, DisputeId, Labels, Reading, ReadingId, Stage};

use super::{Made, Sight};

impl Made {
    /// One or two disputes of two or three alternatives.
    pub(super) fn disputes(&mut self) {
        for place in 0..1 + self.dice.below(2) {
            let many = 2 + self.dice.below(2);
            let alternatives =
                (0..many).map(|at| (format!("alternative{at}"), Labels::new())).collect();
            let (name, labels) = (format!("dispute{place}"), Labels::new());
            self.program.disputes.push(Dispute { name, labels, about: Vec::new(), alternatives });
        }
    }

    /// Two to four readings, each following at most an earlier one.
    pub(super) fn readings(&mut self) {
        for place in 0..2 + self.dice.below(3) {
            let reading = self.reading(place);
            self.program.readings.push(reading);
        }
    }

    fn reading(&mut self, place: usize) -> Reading {
        let published = self.pool.day(&mut self.dice);
        let early = calendar::Date::new(2010, 1, 1).expect("a day of the calendar");
        let follows = self.dice.chance(60).then(|| self.dice.below(place.max(1)));
        let warnings =
            if self.dice.chance(10) { vec!["a reading of one office".into()] } else { Vec::new() };
        Reading {
            name: format!("reading{place}"),
            labels: Labels::new(),
            author: None,
            rank: None,
            provision: self.some_provision(),
            filed: None,
            published: if self.dice.chance(60) { early } else { published },
            scope: self.dice.chance(20).then(|| self.writer().condition(Sight::facts(), 1)),
            scope_days: self.dice.chance(12).then(|| self.scope_days()),
            stages: (0..self.dice.below(4)).map(|_| self.stage()).collect(),
            follows: follows.filter(|_| place > 0).map(ReadingId::from),
            binds_from: self.dice.chance(20).then(|| self.pool.day(&mut self.dice)),
            default: place == 0,
            source: None,
            warnings,
        }
    }

    fn scope_days(&mut self) -> (calendar::Date, Option<calendar::Date>) {
        let from = self.pool.day(&mut self.dice);
        (from, self.dice.chance(50).then(|| self.pool.day_from(&mut self.dice, from)))
    }

    fn stage(&mut self) -> Stage {
        let picks = self.program.disputes.iter().enumerate();
        let picks: Vec<_> =
            picks.map(|(place, of)| (DisputeId::from(place), of.alternatives.len())).collect();
        let picks = self.dice.some(&picks, 1, 2).into_iter();
        let picks = picks.map(|(dispute, many)| (dispute, self.dice.below(many) as u32)).collect();
        Stage {
            from: self.dice.chance(50).then(|| self.pool.day(&mut self.dice)),
            published: self.dice.chance(30).then(|| self.pool.day(&mut self.dice)),
            picks,
        }
    }
}
