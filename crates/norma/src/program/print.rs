//! An expression as its author could have written it: for reasons, where a condition is shown to a reader.
//!
//! Brackets stand only where the reading would change without them, and what is printed reads back as the same
//! expression. A subformula that its author named is shown by its name.

use std::fmt::Write;

use super::{Comparison, Expr, Fold, FoldKind, Kind, Operator, Program, RoundMode, Unit, Value};

/// The expression as Norma.
pub fn print(program: &Program, expr: &Expr) -> String {
    Printer { program }.at(expr, OR)
}

/// How tightly a form binds, from loosest to tightest.
const OR: u8 = 0;
const AND: u8 = 1;
const NOT: u8 = 2;
const COMPARED: u8 = 3;
const MEASURE: u8 = 4;
const SUM: u8 = 5;
const PRODUCT: u8 = 6;
const ROUNDED: u8 = 7;
const MINUS: u8 = 8;
const PRIMARY: u8 = 9;

struct Printer<'p> {
    program: &'p Program,
}

impl Printer<'_> {
    /// The expression where something at least so tight is wanted.
    fn at(&self, expr: &Expr, wanted: u8) -> String {
        let printed = self.bare(expr);
        if tightness(expr) < wanted { format!("({printed})") } else { printed }
    }

    fn bare(&self, expr: &Expr) -> String {
        match expr {
            Expr::Literal(value) => self.value(value),
            Expr::TheDay => "the day".to_string(),
            Expr::Fact(fact) | Expr::Field(fact) => self.program.facts[fact.at()].name.clone(),
            Expr::Conclusion(id) => self.program.conclusions[id.at()].name.clone(),
            Expr::Param(id, None) => self.program.params[id.at()].name.clone(),
            Expr::Param(id, Some(day)) => {
                format!("{} at {}", self.program.params[id.at()].name, self.at(day, PRIMARY))
            }
            Expr::Not(of) => format!("not {}", self.at(of, NOT)),
            Expr::And(parts) => {
                self.within(parts).unwrap_or_else(|| self.joined(parts, " and ", NOT))
            }
            Expr::Or(parts) => self.joined(parts, " or ", AND),
            Expr::Compare(sign, a, b) => {
                format!("{} {} {}", self.at(a, MEASURE), compared(*sign), self.at(b, MEASURE))
            }
            Expr::In(of, among) => {
                let among: Vec<String> = among.iter().map(|value| self.value(value)).collect();
                format!("{} in ({})", self.at(of, MEASURE), among.join(", "))
            }
            Expr::Exists(of) => format!("exists {}", self.at(of, PRIMARY)),
            Expr::Arithmetic(sign, a, b) => self.reckoned(*sign, a, b),
            Expr::Divide(a, b, mode, places) => {
                format!(
                    "({} / {}) {}",
                    self.at(a, PRODUCT),
                    self.at(b, ROUNDED),
                    rounding(*mode, *places)
                )
            }
            Expr::Round(of, mode, places) => {
                format!("{} {}", self.at(of, ROUNDED), rounding(*mode, *places))
            }
            Expr::Between(unit, a, b) => {
                format!("{} between {} and {}", units(*unit), self.at(a, SUM), self.at(b, SUM))
            }
            Expr::Age(birth, on, march) => {
                let turning = if *march { " turning on 1 march" } else { "" };
                format!("age of {} on {}{turning}", self.at(birth, SUM), self.at(on, SUM))
            }
            Expr::Fold(fold) => self.fold(fold),
            Expr::Named(name, _) => name.clone(),
        }
    }

    fn joined(&self, parts: &[Expr], word: &str, wanted: u8) -> String {
        let parts: Vec<String> = parts.iter().map(|part| self.at(part, wanted)).collect();
        parts.join(word)
    }

    /// `a >= b and a <= c` as `a between b and c`.
    fn within(&self, parts: &[Expr]) -> Option<String> {
        use Comparison::{GreaterOrEqual, LessOrEqual};
        let [Expr::Compare(GreaterOrEqual, a, low), Expr::Compare(LessOrEqual, same, high)] = parts
        else {
            return None;
        };
        let [a, low, high] = [a, low, high].map(|part| (a == same).then(|| self.at(part, SUM)));
        Some(format!("{} between {} and {}", a?, low?, high?))
    }

    fn reckoned(&self, sign: Operator, a: &Expr, b: &Expr) -> String {
        let zero = matches!(
            a,
            Expr::Literal(
                Value::Whole(0)
                    | Value::Decimal(0, _)
                    | Value::Money(0, _)
                    | Value::Days(0)
                    | Value::Months(0)
            )
        );
        match sign {
            Operator::Minus if zero => format!("-{}", self.at(b, MINUS)),
            Operator::Plus => format!("{} + {}", self.at(a, SUM), self.at(b, PRODUCT)),
            Operator::Minus => format!("{} - {}", self.at(a, SUM), self.at(b, PRODUCT)),
            Operator::Times => format!("{} * {}", self.at(a, PRODUCT), self.at(b, ROUNDED)),
            Operator::DividedBy => format!("{} / {}", self.at(a, PRODUCT), self.at(b, ROUNDED)),
        }
    }

    fn fold(&self, fold: &Fold) -> String {
        let relation = &self.program.relations[fold.relation.at()].name;
        let mut out = format!("{} {relation}", fold.kind.word());
        if let (Some(of), false) = (&fold.of, fold.kind == FoldKind::All) {
            let _ = write!(out, ".{}", self.bare(of));
        }
        if let Some(by) = fold.by {
            let _ = write!(out, " by {}", self.program.facts[by.at()].name);
        }
        if let Some(guard) = &fold.guard {
            let _ = write!(out, " where {}", self.at(guard, OR));
        }
        if let (Some(of), FoldKind::All) = (&fold.of, fold.kind) {
            let _ = write!(out, " satisfy {}", self.at(of, OR));
        }
        out
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::YesNo(so) => (if *so { "yes" } else { "no" }).to_string(),
            Value::Choice(of, place) => {
                let values = &self.program.enumerations[of.at()].values;
                values.get(*place as usize).map_or_else(String::new, |(name, _)| name.clone())
            }
            Value::Date(day) => day.to_string(),
            Value::Whole(n) => n.to_string(),
            Value::Decimal(units, places) => number(*units, *places),
            Value::Money(units, places) => format!("{} euro", number(*units, *places)),
            Value::Code(code) => format!("\"{}\"", code.replace('\\', "\\\\").replace('"', "\\\"")),
            Value::Days(n) => counted(*n, "day"),
            Value::Months(n) if n % 12 == 0 && *n != 0 => counted(n / 12, "year"),
            Value::Months(n) => counted(*n, "month"),
        }
    }
}

impl Program {
    /// A kind as an author would call it: `a date`, `cents`, `a permit_kind`.
    pub fn kind_in_words(&self, kind: Kind) -> String {
        match kind {
            Kind::YesNo => "a yes or no".to_string(),
            Kind::Choice(id) => format!("a `{}`", self.enumerations[id.at()].name),
            Kind::Date => "a date".to_string(),
            Kind::Whole => "a whole number".to_string(),
            Kind::Decimal(places) => {
                format!("a decimal of {}", counted(i64::from(places), "place"))
            }
            Kind::Money(2) => "money in cents".to_string(),
            Kind::Money(places) => format!("money with {}", counted(i64::from(places), "place")),
            Kind::Code => "a code".to_string(),
            Kind::Days => "a span of days".to_string(),
            Kind::Months => "a span of months".to_string(),
        }
    }

    /// A value as Norma.
    pub fn value_in_words(&self, value: &Value) -> String {
        Printer { program: self }.value(value)
    }
}

fn tightness(expr: &Expr) -> u8 {
    match expr {
        Expr::Or(_) => OR,
        Expr::And(_) => AND,
        Expr::Not(_) => NOT,
        Expr::Compare(..) | Expr::In(..) => COMPARED,
        Expr::Round(..) | Expr::Divide(..) => ROUNDED,
        Expr::Arithmetic(Operator::Plus | Operator::Minus, ..) => SUM,
        Expr::Arithmetic(..) => PRODUCT,
        // A condition on rows reaches as far as it can.
        Expr::Fold(fold) if fold.guard.is_some() || fold.kind == FoldKind::All => OR,
        Expr::Between(..) | Expr::Age(..) => MEASURE,
        _ => PRIMARY,
    }
}

/// Units with their places: `12.50`.
pub(crate) fn number(units: i64, places: u8) -> String {
    let (sign, digits) = (if units < 0 { "-" } else { "" }, units.unsigned_abs().to_string());
    let places = usize::from(places);
    if places == 0 {
        return format!("{sign}{digits}");
    }
    let digits = format!("{digits:0>width$}", width = places + 1);
    let (whole, part) = digits.split_at(digits.len() - places);
    format!("{sign}{whole}.{part}")
}

fn counted(n: i64, unit: &str) -> String {
    format!("{n} {unit}{}", if n == 1 { "" } else { "s" })
}

fn compared(sign: Comparison) -> &'static str {
    match sign {
        Comparison::Equal => "=",
        Comparison::NotEqual => "<>",
        Comparison::Less => "<",
        Comparison::LessOrEqual => "<=",
        Comparison::Greater => ">",
        Comparison::GreaterOrEqual => ">=",
    }
}

fn rounding(mode: RoundMode, places: u8) -> String {
    let mode = match mode {
        RoundMode::HalfUp => "half_up",
        RoundMode::HalfAway => "half_away",
        RoundMode::HalfEven => "half_even",
        RoundMode::Up => "up",
        RoundMode::Down => "down",
        RoundMode::TowardsZero => "towards_zero",
    };
    format!("rounded {mode} to {places} places")
}

fn units(unit: Unit) -> &'static str {
    match unit {
        Unit::Days => "days",
        Unit::Months => "months",
        Unit::Years => "years",
    }
}

#[cfg(test)]
mod tests {
    use super::print;
    use crate::program::{Expr, Kind, Program, Type};
    use crate::{Page, compile};

    const EVERYTHING: &str = include_str!("../../tests/acts/everything.md");

    /// The corpus with one more rule, and the guard of that rule.
    fn guarded(guard: &str) -> (Program, Expr) {
        let more = format!(
            "{EVERYTHING}\n```norma\nrule asked for registrable\n  holds when {guard}\n```\n"
        );
        let compiled = compile(&[Page { name: "everything.md".to_string(), text: more }]);
        let rule = compiled.program.rule_named("asked").expect("the rule is there");
        let guard = compiled.program.rules[rule.at()].guard.clone().expect("it has a guard");
        (compiled.program, guard)
    }

    fn check(written: &str, printed: &str) {
        let (program, guard) = guarded(written);
        assert_eq!(print(&program, &guard), printed);
        let (_, again) = guarded(printed);
        assert_eq!(again, guard, "`{printed}` reads back as something else");
    }

    #[test]
    fn brackets_stand_only_where_they_are_needed() {
        check("(abode and grave) or (not abode)", "abode and grave or not abode");
        check("abode and (grave or not grave)", "abode and (grave or not grave)");
        check("not (abode and grave)", "not (abode and grave)");
        check("(children + 1) * 2 = 4", "(children + 1) * 2 = 4");
        check("children - (1 - 2) = 4", "children - (1 - 2) = 4");
        check("(children * 2) + 1 > -3", "children * 2 + 1 > -3");
        check("-children < 0", "-children < 0");
        check(
            "(exists permit where kind = work) and abode",
            "(exists permit where kind = work) and abode",
        );
    }

    #[test]
    fn values_are_written_as_they_are_read() {
        check("seat = \"a \\\"b\\\" \\\\\"", "seat = \"a \\\"b\\\" \\\\\"");
        check("rate = 0.5", "rate = 0.50");
        check("income >= 12.50 euro", "income >= 12.50 euro");
        check("grace = 1 day", "grace = 1 day");
        check("stay = 5 years", "stay = 5 years");
        check("stay < 18 months", "stay < 18 months");
        check("birth < 2000-01-01 or birth = the day", "birth < 2000-01-01 or birth = the day");
    }

    #[test]
    fn every_form_reads_back() {
        check(
            "birth between 2000-01-01 and the day - 18 years",
            "birth between 2000-01-01 and the day - 18 years",
        );
        check("seat in (\"a\", \"b\")", "seat in (\"a\", \"b\")");
        check("days between birth and the day > 3", "days between birth and the day > 3");
        check(
            "(years between birth and the day) + 1 > 3",
            "(years between birth and the day) + 1 > 3",
        );
        check(
            "age of birth on the day turning on 1 march >= 18",
            "age of birth on the day turning on 1 march >= 18",
        );
        check("base at (birth + 1 year) > 0.00 euro", "base at (birth + 1 year) > 0.00 euro");
        check(
            "(income / 3) rounded half_up to 2 places > base",
            "(income / 3) rounded half_up to 2 places > base",
        );
        check(
            "(income * rate) rounded towards_zero to 0 places > base",
            "(income * rate) rounded towards_zero to 0 places > base",
        );
        check(
            "all permit where kind = work satisfy fee > 0.00 euro",
            "all permit where kind = work satisfy fee > 0.00 euro",
        );
        check("count permit > 2", "count permit > 2");
        check(
            "exists permit and latest permit.issued by issued > birth",
            "exists permit and latest permit.issued by issued > birth",
        );
        check(
            "(sum permit.fee where exists ended and ended > birth) > base",
            "(sum permit.fee where exists ended and ended > birth) > base",
        );
        check("exists filed_on and filed_on < birth", "exists filed_on and filed_on < birth");
    }

    #[test]
    fn a_quotient_of_products_is_divided_once() {
        let (program, guard) = guarded("(income / 3 * 2) rounded up to 2 places > base");
        assert_eq!(print(&program, &guard), "(income * 2 / 3) rounded up to 2 places > base");
    }

    #[test]
    fn a_named_condition_is_shown_by_its_name() {
        let compiled =
            compile(&[Page { name: "everything.md".to_string(), text: EVERYTHING.to_string() }]);
        let rule = compiled.program.rule_named("by_abode").expect("the rule is there");
        let guard = compiled.program.rules[rule.at()].guard.as_ref().expect("it has a guard");
        let expected = "abode and adult or (exists permit where kind in (asylum_request, work))";
        assert_eq!(print(&compiled.program, guard), expected);
    }

    #[test]
    fn kinds_are_called_as_an_author_would() {
        let program = Program::default();
        let check = |kind, words: &str| {
            assert_eq!(program.kind_in_words(Type { kind, optional: false }.kind), words)
        };
        check(Kind::YesNo, "a yes or no");
        check(Kind::Money(2), "money in cents");
        check(Kind::Decimal(1), "a decimal of 1 place");
    }
}
