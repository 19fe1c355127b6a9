//! Expressions, by how tightly their operators bind.
//!
//! The tree is never higher than [`LEVELS_MAX`](crate::notice::LEVELS_MAX), so that everything after us may recurse.

use super::{Parser, Read};
use crate::notice::{self, LEVELS_MAX, Span};
use crate::syntax::ast::{At, Comparison, Expr, ExprKind, Operator, RoundMode};
use crate::syntax::token::Kind;

/// How tightly an operator binds, from loose to tight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Or,
    And,
    Not,
    Comparison,
    /// `years between …`, `age of …`: no operator, but open to the right.
    Measure,
    Sum,
    Product,
    Rounded,
    Minus,
    Primary,
}

/// An expression and the height of its tree.
pub(super) struct Tall {
    pub expr: Expr,
    pub height: u32,
}

/// The operators between or after operands.
#[derive(Clone, Copy)]
enum Infix {
    Or,
    And,
    Compare(Comparison),
    Within,
    In,
    Arithmetic(Operator),
    Rounded,
}

impl Infix {
    fn level(self) -> Level {
        match self {
            Infix::Or => Level::Or,
            Infix::And => Level::And,
            Infix::Compare(_) | Infix::Within | Infix::In => Level::Comparison,
            Infix::Arithmetic(Operator::Plus | Operator::Minus) => Level::Sum,
            Infix::Arithmetic(_) => Level::Product,
            Infix::Rounded => Level::Rounded,
        }
    }
}

/// What joins any number of conditions.
#[derive(Clone, Copy)]
enum Joint {
    And,
    Or,
}

impl Joint {
    fn operands(self) -> Level {
        match self {
            Joint::And => Level::Not,
            Joint::Or => Level::And,
        }
    }

    fn whole(self, parts: Vec<Expr>) -> ExprKind {
        match self {
            Joint::And => ExprKind::And(parts),
            Joint::Or => ExprKind::Or(parts),
        }
    }

    /// The parts of one side, and the height of the highest.
    fn parts(self, side: Tall) -> (Vec<Expr>, u32) {
        let Expr { kind, span } = side.expr;
        match (self, *kind) {
            (Joint::And, ExprKind::And(parts)) | (Joint::Or, ExprKind::Or(parts)) => {
                (parts, side.height - 1)
            }
            (_, kind) => (vec![Expr { kind: Box::new(kind), span }], side.height),
        }
    }
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

fn infix_sign(sign: &str) -> Option<Infix> {
    Some(match sign {
        "=" => Infix::Compare(Comparison::Equal),
        "<>" => Infix::Compare(Comparison::NotEqual),
        "<" => Infix::Compare(Comparison::Less),
        "<=" => Infix::Compare(Comparison::LessOrEqual),
        ">" => Infix::Compare(Comparison::Greater),
        ">=" => Infix::Compare(Comparison::GreaterOrEqual),
        "+" => Infix::Arithmetic(Operator::Plus),
        "-" => Infix::Arithmetic(Operator::Minus),
        "*" => Infix::Arithmetic(Operator::Times),
        "/" => Infix::Arithmetic(Operator::DividedBy),
        _ => return None,
    })
}

fn round_mode(word: &str) -> Option<RoundMode> {
    Some(match word {
        "half_up" => RoundMode::HalfUp,
        "half_away" => RoundMode::HalfAway,
        "half_even" => RoundMode::HalfEven,
        "up" => RoundMode::Up,
        "down" => RoundMode::Down,
        "towards_zero" => RoundMode::TowardsZero,
        _ => return None,
    })
}
