//! Deadlines with everything that moves a clock, and paths.

use norma::program::{
    CalendarId, ClockOp, Deadline, Kind, Labels, Path, ProvisionId, Requirement, Table, TableDay,
    Term, TermUnit,
};

use super::{Made, Sight};

const UNITS: [TermUnit; 4] =
    [TermUnit::Days, TermUnit::WorkingDays, TermUnit::Months, TermUnit::Years];

impl Made {
    /// One calendar and up to two deadlines on it.
    pub(super) fn terms(&mut self) {
        self.program.calendars.push(courts());
        for place in 0..self.dice.below(3) {
            let deadline = self.deadline(place);
            self.program.deadlines.push(deadline);
        }
    }

    fn deadline(&mut self, place: usize) -> Deadline {
        let sight = self.sight_of_all();
        let unit = *self.dice.pick(&UNITS);
        let amount = self.dice.within(1, if unit == TermUnit::Days { 60 } else { 4 }) as u32;
        Deadline {
            name: format!("deadline{place}"),
            labels: Labels::new(),
            norm: self.norm(),
            guard: self.dice.chance(60).then(|| self.writer().condition(sight, 1)),
            starts: self.writer().term(Kind::Date, sight, 1).expr,
            term: Term { amount, unit, before: self.dice.chance(20) },
            calendar: self.dice.chance(70).then_some(CalendarId(0)),
            operations: (0..self.dice.below(3)).map(|_| self.clock_op(sight)).collect(),
            if_missed: Labels::new(),
            warnings: Vec::new(),
        }
    }

    fn clock_op(&mut self, sight: Sight) -> ClockOp {
        let mut date = || self.writer().term(Kind::Date, sight, 1).expr;
        let (from, until) = (date(), date());
        match self.dice.below(4) {
            0 => ClockOp::Moves,
            1 => ClockOp::Recess((8, 1), (8, 31)),
            2 => ClockOp::Suspended(from, until),
            _ => ClockOp::Interrupted(from),
        }
    }

    /// Up to two paths.
    pub(super) fn paths(&mut self) {
        let sight = self.sight_of_all();
        for place in 0..self.dice.below(3) {
            let needs = 1 + self.dice.below(2);
            let norm = self.norm();
            let requires = (0..needs).map(|at| self.requirement(at, sight)).collect();
            let last_day =
                self.dice.chance(60).then(|| self.writer().term(Kind::Date, sight, 1).expr);
            let (name, labels, warnings) = (format!("path{place}"), Labels::new(), Vec::new());
            self.program.paths.push(Path {
                name,
                labels,
                norm,
                requires,
                last_day,
                authority: None,
                papers: Vec::new(),
                fee: None,
                appeal: Labels::new(),
                takes: None,
                calendar: None,
                leads_to: Vec::new(),
                warnings,
            });
        }
    }

    fn requirement(&mut self, at: usize, sight: Sight) -> Requirement {
        Requirement {
            name: format!("requirement{at}"),
            labels: Labels::new(),
            when: self.writer().condition(sight, 2),
        }
    }

    fn sight_of_all(&self) -> Sight {
        Sight::before(self.program.conclusions.len())
    }
}

/// Sundays, a fixed holiday, and Easter Monday.
fn courts() -> Table {
    let ferragosto =
        TableDay { month: 8, day: 15, name: "assumption".into(), from: None, until: None };
    Table {
        name: "courts".into(),
        labels: Labels::new(),
        provision: ProvisionId(0),
        rests: vec![7],
        holidays: vec![ferragosto],
        easter: vec![(1, "easter monday".into())],
    }
}
