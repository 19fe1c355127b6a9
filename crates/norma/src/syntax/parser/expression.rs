//! Expressions, by how tightly their operators bind.
//!
//! The tree is never higher than [`LEVELS_MAX`](crate::notice::LEVELS_MAX), so that everything after us may recurse.

use super::operator::{Infix, Joint, Level, infix_sign, round_mode};
use super::{Parser, Read};
use crate::notice::{self, LEVELS_MAX, Span};
use crate::syntax::ast::{At, Comparison, Expr, ExprKind, Operator};
use crate::syntax::token::Kind;

/// An expression and the height of its tree.
pub(super) struct Tall {
    pub expr: Expr,
    pub height: u32,
}

impl Parser<'_> {
    /// A whole expression.
    pub(super) fn expression(&mut self) -> Read<Expr> {
        self.binding(Level::Or).map(|tall| tall.expr)
    }

    /// An expression of operators that bind at least so tightly.
    pub(super) fn binding(&mut self, least: Level) -> Read<Tall> {
        let start = self.peek().span;
        self.descend()?;
        let mut left = self.prefix(least)?;
        while let Some(infix) = self.infix().filter(|infix| infix.level() >= least) {
            left = self.apply(infix, left, start)?;
        }
        self.depth -= 1;
        Ok(left)
    }

    fn descend(&mut self) -> Read<()> {
        self.depth += 1;
        match self.depth > LEVELS_MAX {
            true => self.too_deep(),
            false => Ok(()),
        }
    }

    fn too_deep<T>(&mut self) -> Read<T> {
        let at = self.peek().span;
        self.tell(notice::nested_too_deep(at))
    }

    /// `not a`, `-a`, or a primary.
    fn prefix(&mut self, least: Level) -> Read<Tall> {
        let start = self.peek().span;
        if least <= Level::Not && self.take_word("not") {
            let of = self.binding(Level::Not)?;
            return self.build(start, &[of.height], ExprKind::Not(of.expr));
        }
        if self.take_sign("-") {
            let of = self.binding(Level::Minus)?;
            return self.build(start, &[of.height], ExprKind::Minus(of.expr));
        }
        self.primary()
    }

    /// The operator that comes next. `in force` begins a clause, `in (…)` goes on.
    fn infix(&self) -> Option<Infix> {
        if self.at_end() {
            return None;
        }
        match (self.word(), &self.peek().kind) {
            (Some("or"), _) => Some(Infix::Or),
            (Some("and"), _) => Some(Infix::And),
            (Some("between"), _) => Some(Infix::Within),
            (Some("in"), _) if self.word_ahead(1) != Some("force") => Some(Infix::In),
            (Some("rounded"), _) => Some(Infix::Rounded),
            (None, Kind::Sign(sign)) => infix_sign(sign),
            _ => None,
        }
    }

    fn apply(&mut self, infix: Infix, left: Tall, start: Span) -> Read<Tall> {
        self.take();
        match infix {
            Infix::Or => self.join(Joint::Or, left, start),
            Infix::And => self.join(Joint::And, left, start),
            Infix::Compare(sign) => self.compare(sign, left, start),
            Infix::Within => self.within(left, start),
            Infix::In => self.in_list(left, start),
            Infix::Arithmetic(operator) => self.arithmetic(operator, left, start),
            Infix::Rounded => self.rounded(left, start),
        }
    }

    /// `a and b and c` is one conjunction of three, however it is bracketed.
    fn join(&mut self, joint: Joint, left: Tall, start: Span) -> Read<Tall> {
        let right = self.binding(joint.operands())?;
        let (mut all, left_height) = joint.parts(left);
        let (mut more, right_height) = joint.parts(right);
        all.append(&mut more);
        self.build(start, &[left_height, right_height], joint.whole(all))
    }

    fn compare(&mut self, sign: Comparison, left: Tall, start: Span) -> Read<Tall> {
        let right = self.binding(Level::Measure)?;
        let heights = [left.height, right.height];
        self.build_comparison(start, &heights, ExprKind::Compare(sign, left.expr, right.expr))
    }

    /// `a between b and c`
    fn within(&mut self, left: Tall, start: Span) -> Read<Tall> {
        let low = self.binding(Level::Sum)?;
        self.expect_word("and")?;
        let high = self.binding(Level::Sum)?;
        let heights = [left.height, low.height, high.height];
        self.build_comparison(start, &heights, ExprKind::Within(left.expr, low.expr, high.expr))
    }

    /// `a in (b, c)`
    fn in_list(&mut self, left: Tall, start: Span) -> Read<Tall> {
        self.expect_sign("(")?;
        let items = self.list(|parser| parser.binding(Level::Measure))?;
        self.expect_sign(")")?;
        let mut heights: Vec<u32> = items.iter().map(|item| item.height).collect();
        heights.push(left.height);
        let items = items.into_iter().map(|item| item.expr).collect();
        self.build_comparison(start, &heights, ExprKind::In(left.expr, items))
    }

    fn build_comparison(&mut self, start: Span, heights: &[u32], kind: ExprKind) -> Read<Tall> {
        if self.infix().is_some_and(|next| next.level() == Level::Comparison) {
            let at = self.peek().span;
            return self.tell(notice::chained_comparison(at));
        }
        self.build(start, heights, kind)
    }

    fn arithmetic(&mut self, operator: Operator, left: Tall, start: Span) -> Read<Tall> {
        let tighter = match operator {
            Operator::Plus | Operator::Minus => Level::Product,
            Operator::Times | Operator::DividedBy => Level::Rounded,
        };
        let right = self.binding(tighter)?;
        let heights = [left.height, right.height];
        self.build(start, &heights, ExprKind::Arithmetic(operator, left.expr, right.expr))
    }

    /// `a rounded half_up to 2 places`
    fn rounded(&mut self, left: Tall, start: Span) -> Read<Tall> {
        let Some(value) = self.word().and_then(round_mode) else {
            return self
                .unexpected("`half_up`, `half_away`, `half_even`, `up`, `down` or `towards_zero`");
        };
        let mode = At { value, span: self.take() };
        self.expect_word("to")?;
        let places = self.count("a number of places")?;
        if !self.take_word("place") {
            self.expect_word("places")?;
        }
        self.build(start, &[left.height], ExprKind::Rounded(left.expr, mode, places))
    }

    /// A node over others of these heights.
    pub(super) fn build(&mut self, start: Span, heights: &[u32], kind: ExprKind) -> Read<Tall> {
        let height = 1 + heights.iter().copied().max().unwrap_or(0);
        if height > LEVELS_MAX {
            return self.too_deep();
        }
        Ok(Tall { expr: Expr { kind: Box::new(kind), span: self.since(start) }, height })
    }
}
