//! Every expression is typed: its parts are of the kinds it can be made of, and it is of the kind its place wants.

use super::super::*;
use super::values::alike;
use super::{Fit, each, must};
use crate::types::{product, quotient, sum, zero};

/// Rounding to more places than these isn't law.
const ROUNDED_PLACES_MAX: u8 = 9;

/// All expressions that stand in statements.
pub(super) fn fit(program: &Program) -> Fit {
    let typed = Typed { program, row: None };
    let some = |expr: &Option<Expr>, kind| expr.iter().try_for_each(|expr| typed.is(expr, kind));
    each("conclusions", &program.conclusions, |it| some(&it.governed, Kind::Date))?;
    each("rules", &program.rules, |rule| {
        some(&rule.guard, Kind::YesNo)?;
        let Outcome::Gives(value) = &rule.outcome else { return Ok(()) };
        typed.is(value, program.conclusions[rule.conclusion.at()].ty.kind)
    })?;
    each("transitionals", &program.transitionals, |clause| {
        some(&clause.guard, Kind::YesNo)?;
        typed.is(&clause.governed, Kind::Date)
    })?;
    each("events", &program.events, |event| {
        some(&event.parties, Kind::YesNo)?;
        some(&event.save, Kind::YesNo)
    })?;
    each("readings", &program.readings, |reading| some(&reading.scope, Kind::YesNo))?;
    each("deadlines", &program.deadlines, |deadline| {
        some(&deadline.guard, Kind::YesNo)?;
        let mut days = deadline.operations.iter().flat_map(ClockOp::exprs);
        days.try_for_each(|day| typed.is(day, Kind::Date))?;
        typed.is(&deadline.starts, Kind::Date)
    })?;
    each("paths", &program.paths, |path| {
        path.requires.iter().try_for_each(|need| typed.is(&need.when, Kind::YesNo))?;
        some(&path.last_day, Kind::Date)?;
        some(&path.fee, Kind::Money(2))?;
        path.leads_to.iter().try_for_each(|lead| typed.led(lead))
    })
}

/// Where an expression stands: in a row of a relation or not.
#[derive(Clone, Copy)]
struct Typed<'p> {
    program: &'p Program,
    row: Option<RelationId>,
}

impl Typed<'_> {
    /// The expression is of this kind.
    fn is(self, expr: &Expr, wanted: Kind) -> Fit {
        let kind = self.kind(expr)?;
        must(alike(kind, wanted), "an expression is of another kind than its place wants")
    }

    /// What a path leads to are facts of a person or fields of one relation, each given a value of its own kind.
    fn led(self, lead: &Lead) -> Fit {
        let of = if let Lead::Row(relation, _) = lead { Some(*relation) } else { None };
        of.map_or(Ok(()), |relation| self.program.has(relation))?;
        lead.led().iter().try_for_each(|led| {
            let kind = self.fact(led.fact, of)?;
            let optional = self.program.facts[led.fact.at()].ty.optional;
            must(
                optional || led.value.is_some(),
                "a path leads to nothing where something must be",
            )?;
            led.value.iter().try_for_each(|value| self.is(value, kind))
        })
    }

    fn kind(self, expr: &Expr) -> Result<Kind, String> {
        let program = self.program;
        match expr {
            Expr::Literal(value) => program.fits_value(value).map(|()| value.kind()),
            Expr::TheDay => Ok(Kind::Date),
            Expr::Fact(id) => self.fact(*id, None),
            Expr::Field(id) => {
                must(self.row.is_some(), "a field stands outside its rows")?;
                self.fact(*id, self.row)
            }
            Expr::Conclusion(id) => program.has(*id).map(|()| program.conclusions[id.at()].ty.kind),
            Expr::Param(id, day) => {
                program.has(*id)?;
                day.iter().try_for_each(|day| self.is(day, Kind::Date))?;
                Ok(program.params[id.at()].ty.kind)
            }
            Expr::Not(of) => self.is(of, Kind::YesNo).map(|()| Kind::YesNo),
            Expr::And(all) | Expr::Or(all) => {
                must(!all.is_empty(), "`and` or `or` joins nothing")?;
                all.iter().try_for_each(|part| self.is(part, Kind::YesNo))?;
                Ok(Kind::YesNo)
            }
            Expr::Compare(sign, a, b) => self.compared(*sign, a, b),
            Expr::In(of, values) => {
                let kind = self.kind(of)?;
                values.iter().try_for_each(|value| program.fits_value_of(value, kind))?;
                Ok(Kind::YesNo)
            }
            Expr::Exists(of) => self.kind(of).map(|_| Kind::YesNo),
            Expr::Named(_, of) => self.kind(of),
            Expr::Fold(fold) => self.folded(fold),
            _ => self.reckoned(expr),
        }
    }

    fn fact(self, id: FactId, of: Option<RelationId>) -> Result<Kind, String> {
        self.program.has(id)?;
        let fact = &self.program.facts[id.at()];
        must(fact.relation == of, "a fact stands where a field does, or a field of other rows")?;
        Ok(fact.ty.kind)
    }

    fn compared(self, sign: Comparison, a: &Expr, b: &Expr) -> Result<Kind, String> {
        let (a, b) = (self.kind(a)?, self.kind(b)?);
        must(alike(a, b), "a comparison is of two kinds")?;
        let equality = matches!(sign, Comparison::Equal | Comparison::NotEqual);
        must(equality || a.is_ordered(), "a comparison is of things without order")?;
        Ok(Kind::YesNo)
    }

    /// Numbers and dates.
    fn reckoned(self, expr: &Expr) -> Result<Kind, String> {
        let none = || "something is reckoned that can't be".to_string();
        match expr {
            Expr::Arithmetic(Operator::Times, a, b) => {
                product(self.kind(a)?, self.kind(b)?).ok_or_else(none)
            }
            Expr::Arithmetic(sign @ (Operator::Plus | Operator::Minus), a, b) => {
                sum(*sign, self.kind(a)?, self.kind(b)?).ok_or_else(none)
            }
            Expr::Divide(a, b, _, to) => {
                must(*to <= ROUNDED_PLACES_MAX, "a number is rounded to too many places")?;
                quotient(self.kind(a)?, self.kind(b)?, *to).ok_or_else(none)
            }
            Expr::Round(of, _, to) => {
                must(*to <= ROUNDED_PLACES_MAX, "a number is rounded to too many places")?;
                match self.kind(of)? {
                    Kind::Money(_) => Ok(Kind::Money(*to)),
                    Kind::Decimal(_) | Kind::Whole => Ok(Kind::Decimal(*to)),
                    _ => Err(none()),
                }
            }
            Expr::Between(_, a, b) | Expr::Age(a, b, _) => {
                self.is(a, Kind::Date)?;
                self.is(b, Kind::Date)?;
                Ok(Kind::Whole)
            }
            _ => Err(none()),
        }
    }

    fn folded(self, fold: &Fold) -> Result<Kind, String> {
        must(self.row.is_none(), "a question over rows stands in another")?;
        self.program.has(fold.relation)?;
        let row = Typed { row: Some(fold.relation), ..self };
        fold.guard.iter().try_for_each(|guard| row.is(guard, Kind::YesNo))?;
        let of = fold.of.as_ref().map(|of| row.kind(of)).transpose()?;
        let by = fold.by.map(|by| row.fact(by, row.row)).transpose()?;
        must(by.is_none_or(Kind::is_ordered), "rows are ordered by something without order")?;
        fold.nothing.iter().try_for_each(|nothing| self.program.fits_value(nothing))?;
        let field = matches!(fold.of, Some(Expr::Field(_)));
        match (fold.kind, of) {
            (FoldKind::Exists, None) => Ok(Kind::YesNo),
            (FoldKind::Count, None) => Ok(Kind::Whole),
            (FoldKind::All, Some(Kind::YesNo)) => Ok(Kind::YesNo),
            (FoldKind::Min | FoldKind::Max, Some(kind)) if field && kind.is_ordered() => Ok(kind),
            (FoldKind::First | FoldKind::Latest, Some(kind)) if field && by.is_some() => Ok(kind),
            (FoldKind::Sum, Some(kind))
                if field && zero(kind) == fold.nothing && zero(kind).is_some() =>
            {
                Ok(kind)
            }
            _ => Err("a question over rows asks for something else than its kind does".to_string()),
        }
    }
}
