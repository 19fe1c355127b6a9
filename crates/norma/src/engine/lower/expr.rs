//! What an expression comes to, by the law of one version.

use calendar::Date;
use planes::{Bits, Ends, Lane};

use super::Lower;
use crate::engine::symbol::{Sym, Tri, Val, compare, number_of};
use crate::program::{Comparison, Expr, FactId, Kind, Operator, Value};

impl Lower<'_> {
    /// What `expr` comes to by the law of `law`.
    pub fn expr(&mut self, expr: &Expr, law: Date) -> Sym {
        let key = (std::ptr::from_ref(expr), self.tables.version(law));
        // Only a part of the program stays where it is; what is made in passing is lowered anew.
        if !self.tables.is_of_program(expr) {
            return self.expr_anew(expr, law);
        }
        if let Some(done) = self.of_facts.get(&key.0).or_else(|| self.made.exprs.get(&key)) {
            return done.clone();
        }
        let made = self.expr_anew(expr, law);
        match self.tables.is_of_facts(expr) {
            true => self.of_facts.insert(key.0, made.clone()),
            false => self.made.exprs.insert(key, made.clone()),
        };
        made
    }

    /// As a truth.
    pub fn truth(&mut self, expr: &Expr, law: Date) -> Tri {
        self.expr(expr, law).truth()
    }

    /// As the condition of something; none is always met.
    pub fn met(&mut self, expr: Option<&Expr>, law: Date) -> Tri {
        let Some(expr) = expr else { return Tri::YES };
        let truth = self.truth(expr, law);
        truth.met(&mut self.graph)
    }

    fn expr_anew(&mut self, expr: &Expr, law: Date) -> Sym {
        match expr {
            Expr::Literal(value) => self.literal(value),
            Expr::TheDay => Sym::Value(Val::the_day(&mut self.graph)),
            Expr::Fact(fact) | Expr::Field(fact) => self.fact(*fact),
            Expr::Conclusion(id) => {
                let answer = self.conclude_by(*id, law);
                answer.as_used(&mut self.graph, *id)
            }
            Expr::Param(param, day) => self.param_at(*param, day.as_deref(), law),
            Expr::Not(of) => self.truth(of, law).not().into(),
            Expr::And(all) => self.all_of(all, law).into(),
            Expr::Or(any) => self.any_of(any, law).into(),
            Expr::Compare(sign, a, b) => {
                let (a, b) = (self.expr(a, law), self.expr(b, law));
                compare(&mut self.graph, *sign, &a, &b).into()
            }
            Expr::In(of, values) => self.among(of, values, law),
            Expr::Exists(of) => {
                let of = self.expr(of, law);
                of.exists(&mut self.graph).into()
            }
            Expr::Arithmetic(sign, a, b) => self.arithmetic(*sign, a, b, law),
            Expr::Divide(a, b, mode, places) => {
                let (a, b) = (self.value(a, law), self.value(b, law));
                Sym::Value(self.divided(&a, &b, *mode, *places))
            }
            Expr::Round(of, mode, places) => {
                let of = self.value(of, law);
                Sym::Value(self.rounded(&of, *mode, *places))
            }
            Expr::Between(unit, a, b) => {
                let (a, b) = (self.value(a, law), self.value(b, law));
                Sym::Value(self.between(*unit, &a, &b))
            }
            Expr::Age(birth, on, march) => {
                let (birth, on) = (self.value(birth, law), self.value(on, law));
                Sym::Value(self.age(&birth, &on, *march))
            }
            Expr::Fold(fold) => self.fold(fold, law),
            Expr::Named(_, of) => self.expr(of, law),
        }
    }

    pub fn literal(&mut self, value: &Value) -> Sym {
        if let Value::YesNo(so) = value {
            return Tri::of(*so).into();
        }
        let number = number_of(value, |text| self.codes.number(text));
        Sym::Value(Val::literal(&mut self.graph, value.kind(), number))
    }

    /// A fact of the person, or a field of the row we are in.
    pub fn fact(&mut self, fact: FactId) -> Sym {
        let (g, id) = (&mut self.graph, fact.0);
        let kind = self.program.facts[fact.at()].ty.kind;
        let absent = g.input(Bits::Absent(id));
        if kind == Kind::YesNo {
            let (yes, no) = (g.input(Bits::Yes(id)), g.input(Bits::No(id)));
            return Tri { yes, no, absent }.into();
        }
        let ends = Ends {
            there: g.input(Bits::There(id)),
            absent,
            low: g.lane(Lane::Low(id)),
            low_known: g.input(Bits::LowKnown(id)),
            high: g.lane(Lane::High(id)),
            high_known: g.input(Bits::HighKnown(id)),
        };
        Sym::Value(Val { kind, ends, faults: Vec::new() })
    }

    /// An expression that is a value; the types exclude a truth here.
    fn value(&mut self, expr: &Expr, law: Date) -> Val {
        match self.expr(expr, law) {
            Sym::Value(val) => val,
            Sym::Truth(..) => Val::unknown(&mut self.graph, Kind::Whole),
        }
    }

    fn all_of(&mut self, all: &[Expr], law: Date) -> Tri {
        all.iter().fold(Tri::YES, |so, one| {
            let one = self.truth(one, law);
            so.and(&mut self.graph, one)
        })
    }

    fn any_of(&mut self, any: &[Expr], law: Date) -> Tri {
        any.iter().fold(Tri::NO, |so, one| {
            let one = self.truth(one, law);
            so.or(&mut self.graph, one)
        })
    }

    fn among(&mut self, of: &Expr, values: &[Value], law: Date) -> Sym {
        let of = self.expr(of, law);
        if let Sym::Value(val) = &of
            && val.has_one_end()
        {
            return self.among_exact(val, values).into();
        }
        let found = values.iter().fold(Tri::NO, |so, value| {
            let value = self.literal(value);
            let same = compare(&mut self.graph, Comparison::Equal, &of, &value);
            so.or(&mut self.graph, same)
        });
        found.into()
    }

    /// Of a value known exactly or not at all: it is one of them, or none, wherever it is known.
    fn among_exact(&mut self, of: &Val, values: &[Value]) -> Tri {
        let mut same = Vec::new();
        for value in values {
            let Sym::Value(value) = self.literal(value) else { continue };
            let (more, less) = (of.places_to(&value), value.places_to(of));
            same.push(self.graph.same_scaled(of.ends.low, more, value.ends.low, less));
        }
        let g = &mut self.graph;
        let (same, known) = (g.any(&same), of.ends.low_known);
        Tri { yes: g.and(known, same), no: g.and_not(known, same), absent: of.ends.absent }
    }

    fn arithmetic(&mut self, sign: Operator, a: &Expr, b: &Expr, law: Date) -> Sym {
        let (a, b) = (self.value(a, law), self.value(b, law));
        Sym::Value(self.reckon(sign, &a, &b))
    }

    /// Nothing known, in the rows of no one.
    pub(super) fn nothing(&mut self, kind: Kind) -> Sym {
        Sym::unknown(&mut self.graph, kind)
    }
}
