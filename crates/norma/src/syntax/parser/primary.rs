//! What operators stand between: literals, names, questions, brackets.

use super::expression::Tall;
use super::operator::Level;
use super::{Parser, Read};
use crate::syntax::ast::{Expr, ExprKind, Unit};
use crate::syntax::token::Kind;

impl Parser<'_> {
    /// A literal, a name, a question, or an expression in brackets.
    pub(super) fn primary(&mut self) -> Read<Tall> {
        if self.at_clause() {
            return self.unexpected("an expression");
        }
        match self.peek().kind {
            Kind::Word => self.primary_word(),
            Kind::Sign("(") => self.brackets(),
            _ => match self.literal_if_any()? {
                Some(literal) => Ok(Tall { expr: literal, height: 1 }),
                None => self.unexpected("an expression"),
            },
        }
    }

    /// The span of what stands in brackets leaves them out.
    fn brackets(&mut self) -> Read<Tall> {
        self.take();
        let inner = self.binding(Level::Or)?;
        self.expect_sign(")")?;
        Ok(inner)
    }

    fn primary_word(&mut self) -> Read<Tall> {
        let start = self.peek().span;
        match self.word().unwrap_or("") {
            "the" => {
                self.expect_words("the day")?;
                self.build(start, &[], ExprKind::TheDay)
            }
            "yes" => self.word_as(ExprKind::YesNo(true)),
            "no" => self.word_as(ExprKind::YesNo(false)),
            "age" => self.age(),
            "years" => self.measure(Unit::Years),
            "months" => self.measure(Unit::Months),
            "days" => self.measure(Unit::Days),
            "exists" | "all" | "count" | "sum" | "min" | "max" | "first" | "latest" => self.fold(),
            _ => self.name_or_param(),
        }
    }

    fn word_as(&mut self, kind: ExprKind) -> Read<Tall> {
        let start = self.take();
        self.build(start, &[], kind)
    }

    /// A name, or `PARAM at EXPR`.
    fn name_or_param(&mut self) -> Read<Tall> {
        let name = self.name_or_field("an expression")?;
        let start = name.span;
        if !self.take_word("at") {
            return self.build(start, &[], ExprKind::Name(name.value));
        }
        let at = self.tight()?;
        self.build(start, &[at.height], ExprKind::ParamAt(name, at.expr))
    }

    /// What follows `at`: one primary, however deep its own brackets are.
    fn tight(&mut self) -> Read<Tall> {
        self.binding(Level::Primary)
    }

    /// `years between a and b`
    fn measure(&mut self, unit: Unit) -> Read<Tall> {
        let start = self.take();
        self.expect_word("between")?;
        let from = self.binding(Level::Sum)?;
        self.expect_word("and")?;
        let to = self.binding(Level::Sum)?;
        self.build(start, &[from.height, to.height], ExprKind::Between(unit, from.expr, to.expr))
    }

    /// `age of birth on the day turning on 1 march`
    fn age(&mut self) -> Read<Tall> {
        let start = self.take();
        self.expect_word("of")?;
        let birth = self.binding(Level::Sum)?;
        self.expect_word("on")?;
        let on = self.binding(Level::Sum)?;
        let first_of_march = self.take_word("turning");
        if first_of_march {
            self.first_of_march()?;
        }
        let kind = ExprKind::Age { birth: birth.expr, on: on.expr, first_of_march };
        self.build(start, &[birth.height, on.height], kind)
    }

    fn first_of_march(&mut self) -> Read<()> {
        self.expect_word("on")?;
        if self.peek().kind != Kind::Whole(1) {
            return self.unexpected("`1 march`");
        }
        self.take();
        self.expect_word("march").map(drop)
    }

    /// `absent`, as what a conclusion otherwise is, or an expression.
    pub(super) fn expression_or_absent(&mut self) -> Read<Expr> {
        if self.word() == Some("absent") {
            let span = self.take();
            return Ok(Expr { kind: Box::new(ExprKind::Absent), span });
        }
        self.expression()
    }
}
