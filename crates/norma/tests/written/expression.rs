//! Random expressions: every operator in every place, folds never inside folds.

use norma::notice::Span;
use norma::syntax::ast::*;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use super::words::{at, date, name, words};

fn expr(kind: ExprKind) -> Expr {
    Expr { kind: Box::new(kind), span: Span::default() }
}

/// Any expression.
pub fn expression() -> BoxedStrategy<Expr> {
    nested(prop_oneof![4 => leaf(), 1 => fold(nested(leaf().boxed()))].boxed())
}

/// What a case may tell.
pub fn literal() -> impl Strategy<Value = Expr> {
    let number = prop_oneof![
        (0..i64::MAX).prop_map(ExprKind::Whole),
        (0i64..1_000_000, 1u32..5).prop_map(|(units, scale)| ExprKind::Decimal(units, scale)),
        (0i64..1_000_000_000).prop_map(ExprKind::Euro),
        (0i64..1_000).prop_map(ExprKind::Days),
        (0i64..1_000).prop_map(ExprKind::Months),
    ]
    .prop_map(expr);
    prop_oneof![
        (number, any::<bool>()).prop_map(|(number, minus)| if minus {
            expr(ExprKind::Minus(number))
        } else {
            number
        }),
        any::<bool>().prop_map(|yes| expr(ExprKind::YesNo(yes))),
        date().prop_map(|date| expr(ExprKind::Date(date.value))),
        words().prop_map(|code| expr(ExprKind::Code(code.value))),
        name().prop_map(|name| expr(ExprKind::Name(name.value))),
    ]
}

fn field_name() -> impl Strategy<Value = Text> {
    prop_oneof![
        name(),
        (name(), name())
            .prop_map(|(relation, field)| at(format!("{}.{}", relation.value, field.value)))
    ]
}

fn leaf() -> impl Strategy<Value = Expr> {
    prop_oneof![
        literal(),
        field_name().prop_map(|name| expr(ExprKind::Name(name.value))),
        field_name().prop_map(|name| expr(ExprKind::Exists(name))),
        Just(expr(ExprKind::TheDay)),
    ]
}

fn nested(leaves: BoxedStrategy<Expr>) -> BoxedStrategy<Expr> {
    leaves.prop_recursive(4, 24, 4, |inner| operators(inner).boxed()).boxed()
}

fn operators(inner: BoxedStrategy<Expr>) -> impl Strategy<Value = Expr> {
    let one = || inner.clone();
    let pair = || (one(), one());
    prop_oneof![
        vec(one(), 2..5).prop_map(|parts| expr(joined(parts, true))),
        vec(one(), 2..5).prop_map(|parts| expr(joined(parts, false))),
        one().prop_map(|of| expr(ExprKind::Not(of))),
        one().prop_map(|of| expr(ExprKind::Minus(of))),
        (comparison(), pair()).prop_map(|(sign, (a, b))| expr(ExprKind::Compare(sign, a, b))),
        (one(), pair()).prop_map(|(a, (b, c))| expr(ExprKind::Within(a, b, c))),
        (one(), vec(one(), 1..4)).prop_map(|(a, items)| expr(ExprKind::In(a, items))),
        (operator(), pair()).prop_map(|(sign, (a, b))| expr(ExprKind::Arithmetic(sign, a, b))),
        (one(), mode(), 0u32..9).prop_map(|(of, mode, places)| expr(ExprKind::Rounded(
            of,
            at(mode),
            at(places)
        ))),
        (unit(), pair()).prop_map(|(unit, (a, b))| expr(ExprKind::Between(unit, a, b))),
        (pair(), any::<bool>()).prop_map(|((birth, on), first_of_march)| expr(ExprKind::Age {
            birth,
            on,
            first_of_march
        })),
        (name(), one()).prop_map(|(param, day)| expr(ExprKind::ParamAt(param, day))),
    ]
}

/// A conjunction in a conjunction is one conjunction, as the parser has it.
fn joined(parts: Vec<Expr>, all: bool) -> ExprKind {
    let spread = |part: Expr| match (*part.kind, all) {
        (ExprKind::And(parts), true) | (ExprKind::Or(parts), false) => parts,
        (kind, _) => vec![expr(kind)],
    };
    let parts = parts.into_iter().flat_map(spread).collect();
    if all { ExprKind::And(parts) } else { ExprKind::Or(parts) }
}

fn fold(condition: BoxedStrategy<Expr>) -> impl Strategy<Value = Expr> {
    let kinds = prop_oneof![
        Just(FoldKind::Exists),
        Just(FoldKind::All),
        Just(FoldKind::Count),
        Just(FoldKind::Sum),
        Just(FoldKind::Min),
        Just(FoldKind::Max),
        Just(FoldKind::First),
        Just(FoldKind::Latest),
    ];
    (kinds, name(), name(), name(), of(condition.clone()), condition).prop_map(
        |(kind, relation, field, by, guard, other)| {
            expr(ExprKind::Fold(shape(kind, relation, field, by, guard, other)))
        },
    )
}

/// Each fold has the parts it must have; `exists` without `where` is written otherwise.
fn shape(
    kind: FoldKind,
    relation: Text,
    field: Text,
    by: Text,
    guard: Option<Expr>,
    other: Expr,
) -> Fold {
    let over_rows = matches!(kind, FoldKind::Exists | FoldKind::All | FoldKind::Count);
    let ordered = matches!(kind, FoldKind::First | FoldKind::Latest);
    Fold {
        kind,
        relation,
        field: (!over_rows).then_some(field),
        by: ordered.then_some(by),
        guard: if kind == FoldKind::Exists { Some(guard.unwrap_or(other.clone())) } else { guard },
        satisfy: (kind == FoldKind::All).then_some(other),
    }
}

fn comparison() -> impl Strategy<Value = Comparison> {
    use Comparison::*;
    prop_oneof![
        Just(Equal),
        Just(NotEqual),
        Just(Less),
        Just(LessOrEqual),
        Just(Greater),
        Just(GreaterOrEqual)
    ]
}

fn operator() -> impl Strategy<Value = Operator> {
    use Operator::*;
    prop_oneof![Just(Plus), Just(Minus), Just(Times), Just(DividedBy)]
}

fn mode() -> impl Strategy<Value = RoundMode> {
    use RoundMode::*;
    prop_oneof![
        Just(HalfUp),
        Just(HalfAway),
        Just(HalfEven),
        Just(Up),
        Just(Down),
        Just(TowardsZero)
    ]
}

fn unit() -> impl Strategy<Value = Unit> {
    prop_oneof![Just(Unit::Days), Just(Unit::Months), Just(Unit::Years)]
}
