//! Random typed expressions. An optional thing is used behind an `exists`, as the type checker asks.

use norma::program::{
    Comparison, ConclusionId, Expr, FactId, Kind, Param, ParamId, Program, RelationId, Type,
};

use super::{Dice, Pool};

/// What an expression may look at from where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Sight {
    /// Conclusions before this one.
    pub conclusions: usize,
    /// Params.
    pub params: bool,
    /// The fields of this relation: we are in a fold.
    pub row: Option<RelationId>,
    /// Whether optional things stand behind an `exists`.
    pub guarded: bool,
}

impl Sight {
    /// Facts and rows only.
    pub fn facts() -> Sight {
        Sight { conclusions: 0, params: false, row: None, guarded: true }
    }

    /// Facts, rows, params and the conclusions before this one.
    pub fn before(conclusion: usize) -> Sight {
        Sight { conclusions: conclusion, params: true, ..Sight::facts() }
    }
}

/// An expression, and the optional things it may be used only behind.
#[derive(Clone, Debug)]
pub struct Guarded {
    /// The expression.
    pub expr: Expr,
    /// Each must exist.
    pub needs: Vec<Expr>,
}

impl Guarded {
    /// Nothing optional in it.
    pub fn free(expr: Expr) -> Guarded {
        Guarded { expr, needs: Vec::new() }
    }

    fn typed(expr: Expr, ty: Type) -> Guarded {
        let needs = if ty.optional { vec![expr.clone()] } else { Vec::new() };
        Guarded { expr, needs }
    }

    /// The same behind another expression.
    pub fn within(self, wrap: impl FnOnce(Expr) -> Expr) -> Guarded {
        Guarded { expr: wrap(self.expr), needs: self.needs }
    }

    /// Two made into one.
    pub fn joined(self, other: Guarded, join: impl FnOnce(Expr, Expr) -> Expr) -> Guarded {
        let needs = self.needs.into_iter().chain(other.needs).collect();
        Guarded { expr: join(self.expr, other.expr), needs }
    }

    /// As a condition: everything it needs exists, and it holds.
    fn condition(self, sight: Sight) -> Expr {
        if self.needs.is_empty() || !sight.guarded {
            return self.expr;
        }
        let exist = self.needs.into_iter().map(|need| Expr::Exists(Box::new(need)));
        Expr::And(exist.chain([self.expr]).collect())
    }
}

/// Writes expressions over one program.
pub struct Writer<'m> {
    /// The program whose facts, params and conclusions are used.
    pub program: &'m Program,
    /// The values it likes.
    pub pool: &'m Pool,
    /// What is chosen from.
    pub dice: &'m mut Dice,
}

const EQUALITY: [Comparison; 2] = [Comparison::Equal, Comparison::NotEqual];
const ORDER: [Comparison; 6] = [
    Comparison::Less,
    Comparison::LessOrEqual,
    Comparison::Greater,
    Comparison::GreaterOrEqual,
    Comparison::Equal,
    Comparison::NotEqual,
];

impl Writer<'_> {
    /// A condition, at most so deep.
    pub fn condition(&mut self, sight: Sight, depth: u32) -> Expr {
        if depth == 0 {
            return self.atom(sight);
        }
        match self.dice.below(13) {
            0 => Expr::Not(Box::new(self.condition(sight, depth - 1))),
            1 | 2 => Expr::And(self.conditions(sight, depth - 1)),
            3 | 4 => Expr::Or(self.conditions(sight, depth - 1)),
            5 => Expr::Named("as agreed".into(), Box::new(self.condition(sight, depth - 1))),
            6 | 7 if sight.row.is_none() => self.fold_condition(sight),
            8 | 9 => self.atom(sight),
            _ => self.comparison(sight, depth - 1),
        }
    }

    fn conditions(&mut self, sight: Sight, depth: u32) -> Vec<Expr> {
        (0..2 + self.dice.below(2)).map(|_| self.condition(sight, depth)).collect()
    }

    /// A yes or no told or concluded, an `exists`, an `in`; rarely a literal.
    fn atom(&mut self, sight: Sight) -> Expr {
        let place = self.dice.below(20);
        if place == 0 {
            return Expr::Literal(self.pool.value(self.dice, self.program, Kind::YesNo));
        }
        if place < 4
            && let Some(expr) = self.existence(sight)
        {
            return expr;
        }
        if place < 8 {
            return self.among(sight);
        }
        let named = self.named(Kind::YesNo, sight);
        let named = self.dice.any(named).map(|guarded| guarded.condition(sight));
        named.unwrap_or_else(|| self.comparison(sight, 0))
    }

    fn existence(&mut self, sight: Sight) -> Option<Expr> {
        let kinds = self.kinds();
        let all = kinds.into_iter().flat_map(|kind| self.named(kind, sight));
        let optional: Vec<Expr> = all.flat_map(|guarded| guarded.needs).collect();
        self.dice.any(optional).map(|expr| Expr::Exists(Box::new(expr)))
    }

    fn among(&mut self, sight: Sight) -> Expr {
        let kind = *self.dice.pick(&self.kinds());
        let many = 1 + self.dice.below(3);
        let values = (0..many).map(|_| self.pool.value(self.dice, self.program, kind)).collect();
        self.term(kind, sight, 0).within(|of| Expr::In(Box::new(of), values)).condition(sight)
    }

    fn comparison(&mut self, sight: Sight, depth: u32) -> Expr {
        let kind = *self.dice.pick(&self.kinds());
        let signs: &[Comparison] = if kind.is_ordered() { &ORDER } else { &EQUALITY };
        let sign = *self.dice.pick(signs);
        let (a, b) = (self.term(kind, sight, depth), self.term(kind, sight, depth.min(1)));
        a.joined(b, |a, b| Expr::Compare(sign, Box::new(a), Box::new(b))).condition(sight)
    }

    /// The kinds something of this program has; dates and numbers twice.
    fn kinds(&self) -> Vec<Kind> {
        let told = self.program.facts.iter().map(|fact| fact.ty.kind);
        told.chain([Kind::Date, Kind::Whole, Kind::Date, Kind::Decimal(2)]).collect()
    }

    /// Something of a kind, at most so deep.
    pub fn term(&mut self, kind: Kind, sight: Sight, depth: u32) -> Guarded {
        let place = self.dice.below(10);
        let reckoned =
            if depth > 0 && place < 4 { self.reckoned(kind, sight, depth - 1) } else { None };
        reckoned.unwrap_or_else(|| self.simple(kind, sight, place > 7))
    }

    fn simple(&mut self, kind: Kind, sight: Sight, literal: bool) -> Guarded {
        let named = if literal { Vec::new() } else { self.named(kind, sight) };
        let named = self.dice.any(named);
        named.unwrap_or_else(|| self.literal(kind))
    }

    /// A value.
    pub fn literal(&mut self, kind: Kind) -> Guarded {
        Guarded::free(Expr::Literal(self.pool.value(self.dice, self.program, kind)))
    }

    /// Something that certainly exists.
    pub fn plain(&mut self, kind: Kind, sight: Sight, depth: u32) -> Expr {
        let tried = if kind == Kind::YesNo {
            Guarded::free(self.condition(sight, depth))
        } else {
            self.term(kind, sight, depth)
        };
        if tried.needs.is_empty() || !sight.guarded { tried.expr } else { self.literal(kind).expr }
    }

    /// Every fact, field, param and conclusion of a kind that can be seen from here, and the day.
    fn named(&mut self, kind: Kind, sight: Sight) -> Vec<Guarded> {
        let program = self.program;
        let mut all: Vec<Guarded> = Vec::new();
        for (place, fact) in
            program.facts.iter().enumerate().filter(|(_, fact)| fact.ty.kind == kind)
        {
            let id = FactId::from(place);
            match fact.relation {
                None => all.push(Guarded::typed(Expr::Fact(id), fact.ty)),
                Some(of) if sight.row == Some(of) => {
                    all.extend([1, 2].map(|_| Guarded::typed(Expr::Field(id), fact.ty)));
                }
                Some(_) => {}
            }
        }
        for (place, of) in program.conclusions.iter().enumerate().take(sight.conclusions) {
            if of.ty.kind == kind {
                all.push(Guarded::typed(Expr::Conclusion(ConclusionId::from(place)), of.ty));
            }
        }
        if kind == Kind::Date {
            all.push(Guarded::free(Expr::TheDay));
        }
        if sight.params {
            let params =
                program.params.iter().enumerate().filter(|(_, param)| param.ty.kind == kind);
            let params: Vec<(usize, &Param)> = params.collect();
            all.extend(params.into_iter().map(|(place, _)| self.param(place.into(), sight)));
        }
        all
    }

    /// A param on the day of the law or, sometimes, on a day told.
    fn param(&mut self, param: ParamId, sight: Sight) -> Guarded {
        if self.dice.chance(70) {
            return Guarded::free(Expr::Param(param, None));
        }
        let days = self.named(Kind::Date, Sight { params: false, conclusions: 0, ..sight });
        let day = self.dice.any(days).unwrap_or_else(|| Guarded::free(Expr::TheDay));
        day.within(|day| Expr::Param(param, Some(Box::new(day))))
    }
}
