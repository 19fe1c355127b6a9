//! Questions of law: conclusions of several kinds, some governed by another day's law.

use norma::program::{Conclusion, EnumerationId, Kind, Labels, Otherwise, Type};

use super::{Made, Sight, Size, Writer};

impl Made {
    /// The conclusions, each using only earlier ones.
    pub(super) fn conclusions(&mut self, size: Size) {
        let many =
            if size == Size::Small { 1 + self.dice.below(2) } else { 3 + self.dice.below(4) };
        for place in 0..many {
            let conclusion = self.conclusion(place);
            self.program.conclusions.push(conclusion);
        }
    }

    fn conclusion(&mut self, place: usize) -> Conclusion {
        let kinds = [
            Kind::YesNo,
            Kind::YesNo,
            Kind::YesNo,
            Kind::Choice(EnumerationId(0)),
            Kind::Date,
            Kind::Whole,
        ];
        let ty = Type { kind: *self.dice.pick(&kinds), optional: self.dice.chance(25) };
        let otherwise = self.otherwise(ty);
        let governed = self
            .dice
            .chance(18)
            .then(|| self.writer().term(Kind::Date, Sight::before(place), 1).expr);
        Conclusion {
            name: format!("conclusion{place}"),
            ty,
            labels: Labels::new(),
            groups: Vec::new(),
            provision: self.some_provision(),
            covered_from: self.dice.chance(12).then(|| self.pool.day(&mut self.dice)),
            otherwise,
            governed,
            law_of_the_day: self.dice.chance(8),
            order: place as u32,
            covers: Vec::new(),
        }
    }

    fn otherwise(&mut self, ty: Type) -> Otherwise {
        match self.dice.below(8) {
            0 => Otherwise::Unwritten,
            1..=4 if ty.optional => Otherwise::Absent,
            _ => Otherwise::Is(self.pool.value(&mut self.dice, &self.program, ty.kind)),
        }
    }

    /// Someone who writes expressions for this program.
    pub fn writer(&mut self) -> Writer<'_> {
        Writer { program: &self.program, pool: &self.pool, dice: &mut self.dice }
    }
}
