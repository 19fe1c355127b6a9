//! From an expression as written to a typed one.
//!
//! Start at [`Typer::condition`] and [`Typer::value`]. Each gives nothing when something was wrong, and has then
//! told the author what. Kinds never convert into each other, except that a number written out takes
//! as many places as its neighbour has. Nothing here evaluates.

mod arithmetic;
mod compare;
mod divide;
mod fold;
mod lets;
mod literal;
mod names;
mod present;

pub(crate) use arithmetic::{product, sum, zero};
pub(crate) use divide::quotient;
pub(crate) use present::present_when;

use std::collections::BTreeSet;

use crate::notice::{self, Notice, Span};
use crate::program::{Expr, FactId, Kind, Program, RelationId, Type};
use crate::resolve::{Names, Work};
use crate::syntax::ast::{self, Text};

/// An expression and what is known of it.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    /// The expression.
    pub expr: Expr,
    /// Its kind.
    pub kind: Kind,
    /// Where it is written.
    pub span: Span,
    /// The things it depends on that may not be there and of which nothing in scope says that they are.
    pub doubts: Vec<Doubt>,
}

/// Something that may not be there.
#[derive(Clone, Debug)]
pub(crate) struct Doubt {
    /// As written.
    pub name: String,
    /// Where.
    pub span: Span,
}

/// Reads the expressions of one statement.
pub(crate) struct Typer<'w, 'a> {
    names: &'w Names<'a>,
    spoiled_fields: &'w BTreeSet<(RelationId, &'a str)>,
    program: &'w Program,
    notices: &'w mut Vec<Notice>,
    lets: &'a [(Text, ast::Expr)],
    /// How many of the lets can be seen: each sees those before it.
    lets_seen: usize,
    /// The lets used, and those that were told to be wrong.
    lets_used: BTreeSet<usize>,
    lets_spoiled: BTreeSet<usize>,
    /// The relation whose row we are at.
    row: Option<RelationId>,
    /// The fold we are in.
    inside: Option<Span>,
    /// The things known to be there at this point, without the names of lets.
    present: Vec<Expr>,
    /// How deep we are, and how much of a statement was read: lets can repeat each other without end in sight.
    depth: u32,
    steps: u32,
}

/// Lets written out may make a condition so many times as high as one that is written down …
const DEPTH_MAX: u32 = 4 * notice::LEVELS_MAX;
/// … and a statement so long.
const STEPS_MAX: u32 = 20_000;

impl<'a> Work<'a> {
    /// A reader for the expressions of one statement with these lets.
    pub fn typer<'w>(&'w mut self, lets: &'a [(Text, ast::Expr)]) -> Typer<'w, 'a> {
        Typer {
            names: &self.names,
            spoiled_fields: &self.spoiled_fields,
            program: &self.program,
            notices: &mut self.notices,
            lets,
            lets_seen: lets.len(),
            lets_used: BTreeSet::new(),
            lets_spoiled: BTreeSet::new(),
            row: None,
            inside: None,
            present: Vec::new(),
            depth: 0,
            steps: 0,
        }
    }
}

impl<'a> Typer<'_, 'a> {
    /// A yes or no that is always one of the two.
    pub fn condition(&mut self, written: &'a ast::Expr) -> Option<Expr> {
        self.value(written, Type { kind: Kind::YesNo, optional: false })
    }

    /// A condition whose truth is taken for granted in what is read after it.
    pub fn guard(&mut self, written: &'a ast::Expr) -> Option<Expr> {
        let guard = self.condition(written)?;
        self.grant(&guard);
        Some(guard)
    }

    /// Takes the condition for granted in what is read from now on.
    pub fn grant(&mut self, condition: &Expr) {
        self.present.extend(present_when(condition, true));
    }

    /// An expression of this type.
    pub fn value(&mut self, written: &'a ast::Expr, wanted: Type) -> Option<Expr> {
        let typed = self.typed(written, Some(wanted.kind))?;
        let typed = self.fit(typed, wanted.kind)?;
        if wanted.optional {
            Some(typed.expr)
        } else {
            self.definite(typed).map(|typed| typed.expr)
        }
    }

    /// The expression, once nothing it depends on can be absent.
    fn definite(&mut self, typed: Typed) -> Option<Typed> {
        let Some(doubt) = typed.doubts.first() else { return Some(typed) };
        self.tell(notice::absent_not_guarded(doubt.span, &doubt.name))
    }

    /// The expression as one of this kind.
    fn fit(&mut self, typed: Typed, wanted: Kind) -> Option<Typed> {
        let typed = literal::widened(typed, wanted);
        if typed.kind == wanted {
            return Some(typed);
        }
        let (found, wanted) = (self.kind_in_words(typed.kind), self.kind_in_words(wanted));
        self.tell(notice::wrong_type(typed.span, &wanted, &found, None))
    }

    /// Any expression; `wanted` tells what a bare enumeration value belongs to.
    fn typed(&mut self, written: &'a ast::Expr, wanted: Option<Kind>) -> Option<Typed> {
        self.steps += 1;
        if self.depth >= DEPTH_MAX || self.steps == STEPS_MAX {
            return self.tell(notice::nested_too_deep(written.span));
        }
        if self.steps > STEPS_MAX {
            return None;
        }
        self.depth += 1;
        let typed = self.of_form(written, wanted);
        self.depth -= 1;
        typed
    }

    fn of_form(&mut self, written: &'a ast::Expr, wanted: Option<Kind>) -> Option<Typed> {
        use ast::ExprKind::*;
        let span = written.span;
        match &*written.kind {
            Name(name) => self.name(name, span, wanted),
            ParamAt(name, day) => self.param_at(name, day, span),
            Not(of) => self.not(of, span),
            And(all) => self.both(all, span, true),
            Or(any) => self.both(any, span, false),
            Compare(sign, a, b) => self.compare(*sign, a, b, span),
            Within(of, low, high) => self.within(of, low, high, span),
            In(of, among) => self.among(of, among, span),
            Exists(name) => self.exists(name, span),
            Arithmetic(ast::Operator::DividedBy, ..) => self.tell(notice::unrounded_division(span)),
            Arithmetic(sign, a, b) => self.arithmetic(*sign, a, b, span),
            Minus(of) => self.minus(of, span),
            Rounded(of, mode, places) => self.rounded(of, mode.value, places, span),
            Between(unit, from, to) => self.between(*unit, from, to, span),
            Age { birth, on, first_of_march } => self.age(birth, on, *first_of_march, span),
            Fold(fold) => self.fold(fold, span),
            TheDay => Some(Typed::sure(Expr::TheDay, Kind::Date, span)),
            Absent => self.tell(notice::misplaced_absent(span)),
            YesNo(_) | Date(_) | Whole(_) | Decimal(..) | Euro(_) | Code(_) | Days(_)
            | Months(_) => literal::literal(written),
        }
    }

    fn not(&mut self, of: &'a ast::Expr, span: Span) -> Option<Typed> {
        let of = self.condition(of)?;
        Some(Typed::sure(Expr::Not(Box::new(of)), Kind::YesNo, span))
    }

    /// `and`, where each condition takes those before it for granted, or `or`, where it takes their failure so.
    fn both(&mut self, parts: &'a [ast::Expr], span: Span, all: bool) -> Option<Typed> {
        let mark = self.present.len();
        let mut typed = Vec::new();
        for part in parts {
            typed.push(self.condition(part));
            if let Some(Some(part)) = typed.last() {
                self.present.extend(present_when(part, all));
            }
        }
        self.present.truncate(mark);
        let parts: Vec<Expr> = typed.into_iter().collect::<Option<_>>()?;
        Some(Typed::sure(if all { Expr::And(parts) } else { Expr::Or(parts) }, Kind::YesNo, span))
    }

    pub(crate) fn tell<T>(&mut self, notice: Notice) -> Option<T> {
        self.notices.push(notice);
        None
    }

    /// A kind as an author would call it.
    fn kind_in_words(&self, kind: Kind) -> String {
        self.program.kind_in_words(kind)
    }

    fn fact(&self, id: FactId) -> &crate::program::Fact {
        &self.program.facts[id.at()]
    }
}

impl Typed {
    /// Something that is always there.
    fn sure(expr: Expr, kind: Kind, span: Span) -> Typed {
        Typed { expr, kind, span, doubts: Vec::new() }
    }
}
