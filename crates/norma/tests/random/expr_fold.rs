//! Random questions over rows: every kind of fold, with and without a guard.

use norma::program::{Comparison, Expr, FactId, Fold, FoldKind, Kind, RelationId, Value};

use super::{Guarded, Sight, Writer};

impl Writer<'_> {
    /// `exists`, `all`, or a count held against a number.
    pub(super) fn fold_condition(&mut self, sight: Sight) -> Expr {
        match self.dice.below(3) {
            0 => self.question(FoldKind::Exists, sight),
            1 => self.question(FoldKind::All, sight),
            _ => {
                let (count, sign) =
                    (self.count(sight).expr, [Comparison::Less, Comparison::GreaterOrEqual]);
                let sign = *self.dice.pick(&sign);
                let most = Expr::Literal(Value::Whole(self.dice.within(1, 3)));
                Expr::Compare(sign, Box::new(count), Box::new(most))
            }
        }
    }

    fn question(&mut self, kind: FoldKind, sight: Sight) -> Expr {
        let relation = self.some_relation();
        let row = Sight { row: Some(relation), ..sight };
        let guard =
            (kind == FoldKind::Exists || self.dice.chance(50)).then(|| self.condition(row, 1));
        let of = (kind == FoldKind::All).then(|| self.condition(row, 1));
        Expr::Fold(Box::new(Fold { kind, relation, guard, of, by: None, nothing: None }))
    }

    /// How many rows.
    pub(super) fn count(&mut self, sight: Sight) -> Guarded {
        let relation = self.some_relation();
        let guard = self.row_guard(relation, sight);
        let fold =
            Fold { kind: FoldKind::Count, relation, guard, of: None, by: None, nothing: None };
        Guarded::free(Expr::Fold(Box::new(fold)))
    }

    /// A fold of a field of this kind, if some relation has one.
    pub(super) fn fold_of(&mut self, which: FoldKind, kind: Kind, sight: Sight) -> Option<Guarded> {
        let fields = self.program.facts.iter().enumerate();
        let fields = fields.filter(|(_, fact)| fact.ty.kind == kind);
        let fields = fields.filter_map(|(place, fact)| Some((FactId::from(place), fact.relation?)));
        let (field, relation) = self.dice.any(fields.collect())?;
        let guard = self.row_guard(relation, sight);
        let by = matches!(which, FoldKind::First | FoldKind::Latest).then(|| self.key(relation));
        let nothing = if which == FoldKind::Sum { none_of(kind) } else { None };
        let of = Some(Expr::Field(field));
        let expr = Expr::Fold(Box::new(Fold { kind: which, relation, guard, of, by, nothing }));
        let needs = if which == FoldKind::Sum { Vec::new() } else { vec![expr.clone()] };
        Some(Guarded { expr, needs })
    }

    fn row_guard(&mut self, relation: RelationId, sight: Sight) -> Option<Expr> {
        let row = Sight { row: Some(relation), ..sight };
        self.dice.chance(60).then(|| self.condition(row, 1))
    }

    fn some_relation(&mut self) -> RelationId {
        RelationId::from(self.dice.below(self.program.relations.len()))
    }

    /// An ordered field: the first of every relation is a date.
    fn key(&mut self, relation: RelationId) -> FactId {
        let fields = &self.program.relations[relation.at()].fields;
        let ordered =
            fields.iter().filter(|field| self.program.facts[field.at()].ty.kind.is_ordered());
        let ordered: Vec<FactId> = ordered.copied().collect();
        *self.dice.pick(&ordered)
    }
}

/// The sum of no rows.
fn none_of(kind: Kind) -> Option<Value> {
    Some(match kind {
        Kind::Money(places) => Value::Money(0, places),
        Kind::Decimal(places) => Value::Decimal(0, places),
        Kind::Days => Value::Days(0),
        Kind::Months => Value::Months(0),
        Kind::Whole => Value::Whole(0),
        Kind::YesNo | Kind::Choice(_) | Kind::Date | Kind::Code => return None,
    })
}
