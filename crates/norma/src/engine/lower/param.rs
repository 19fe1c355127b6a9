//! The value of a param, by the law of a day or by that of a day the row names.

use calendar::Date;
use planes::Plane;

use super::law_day::{Meeting, meetings};
use super::{Answer, Lower};
use crate::engine::symbol::{Cause, Sym, Val};
use crate::program::{Expr, ParamId};

impl Lower<'_> {
    pub(super) fn param_at(&mut self, param: ParamId, day: Option<&Expr>, law: Date) -> Sym {
        let of_the_day = self.program.params[param.at()].law_of_the_day;
        let law = if of_the_day { self.view.on } else { law };
        let Some(day) = day else { return self.param(param, law) };
        match self.expr(day, law) {
            Sym::Value(day) => self.param_on(param, &day),
            Sym::Truth(..) => self.nothing(self.program.params[param.at()].ty.kind),
        }
    }

    /// The value by the law of a day: the latest set that is law then.
    pub(super) fn param(&mut self, param: ParamId, law: Date) -> Sym {
        let key = (param, self.tables.version(law));
        if let Some(done) = self.made.params.get(&key) {
            return done.clone();
        }
        let made = self.param_anew(param, law);
        self.made.params.insert(key, made.clone());
        made
    }

    fn param_anew(&mut self, param: ParamId, law: Date) -> Sym {
        let declared = &self.program.params[param.at()];
        let kind = declared.ty.kind;
        let mut result = self.nothing(kind);
        let mut left = Plane::YES;
        if declared.covered_from.is_none_or(|from| law >= from) {
            let tables = std::rc::Rc::clone(&self.tables);
            for place in tables.settings(param) {
                let set = &self.program.settings[*place];
                let force = self.force(set.norm, law).holds;
                let value = self.literal(&set.value);
                let g = &mut self.graph;
                let here = g.and(left, force.yes);
                result = Sym::choose(g, here, &value, &result);
                left = g.and(left, force.no);
            }
        }
        result.with_fault(&mut self.graph, left, Cause::NoValue(param))
    }

    /// The value by the law of a day of the row's own: of every version the day can lie in, when they agree.
    fn param_on(&mut self, param: ParamId, day: &Val) -> Sym {
        let tables = std::rc::Rc::clone(&self.tables);
        let kind = self.program.params[param.at()].ty.kind;
        let met = meetings(&mut self.graph, day, tables.param_days(param));
        let mut answers = Vec::new();
        for meeting in met {
            let sym = self.param(param, meeting.day);
            let open = self.graph.and(meeting.open, day.ends.there);
            answers.push((Meeting { open, ..meeting }, Answer::of(sym)));
        }
        let agreed = self.agreed(answers, kind).sym;
        let g = &mut self.graph;
        let mut result = agreed.within(g, day.ends.there);
        match &mut result {
            Sym::Truth(tri, _) => tri.absent = g.or(tri.absent, day.ends.absent),
            Sym::Value(val) => val.ends.absent = g.or(val.ends.absent, day.ends.absent),
        }
        result
    }
}
