//! What can be told: enumerations, facts of every kind, relations with fields, params with dated values.

use norma::program::{
    Enumeration, EnumerationId, Fact, FactId, Kind, Labels, Param, ParamId, ProvisionId, Relation,
    RelationId, Setting, Type,
};

use super::Made;

impl Made {
    /// Lists, facts and relations.
    pub(super) fn vocabulary(&mut self) {
        self.enumerations();
        let list = Kind::Choice(EnumerationId(0));
        let always = [Kind::YesNo, Kind::YesNo, Kind::Date, Kind::Date, Kind::Whole, list];
        let at_times = [
            (Kind::YesNo, 60),
            (Kind::Date, 50),
            (Kind::Whole, 50),
            (Kind::Money(2), 50),
            (Kind::Decimal(1), 50),
            (Kind::Code, 50),
            (Kind::Days, 30),
            (Kind::Months, 30),
            (list, 30),
        ];
        let more = at_times.into_iter().filter(|(_, percent)| self.dice.chance(*percent));
        let kinds: Vec<Kind> = always.into_iter().chain(more.map(|(kind, _)| kind)).collect();
        for kind in kinds {
            self.fact(None, kind);
        }
        (0..1 + self.dice.below(2)).for_each(|_| self.relation());
    }

    fn enumerations(&mut self) {
        for place in 0..1 + self.dice.below(2) {
            let values =
                (0..2 + self.dice.below(3)).map(|value| (format!("value{value}"), Labels::new()));
            let (name, labels) = (format!("list{place}"), Labels::new());
            self.program.enumerations.push(Enumeration { name, labels, values: values.collect() });
        }
    }

    fn fact(&mut self, relation: Option<RelationId>, kind: Kind) -> FactId {
        let id = FactId::from(self.program.facts.len());
        let optional = self.dice.chance(30);
        self.program.facts.push(Fact {
            name: format!("{}{}", word(kind), id.0),
            relation,
            provision: ProvisionId(0),
            ty: Type { kind, optional },
            discretion: kind == Kind::YesNo && self.dice.chance(20),
            fixed: false,
            labels: Labels::new(),
            question: Labels::new(),
            source: None,
        });
        id
    }

    fn relation(&mut self) {
        let id = RelationId::from(self.program.relations.len());
        let second = *self.dice.pick(&[Kind::YesNo, Kind::Choice(EnumerationId(0)), Kind::Code]);
        let third = *self.dice.pick(&[Kind::Whole, Kind::Money(2), Kind::Date, Kind::Days]);
        let fields = [Kind::Date, second, third].map(|kind| self.fact(Some(id), kind));
        let (name, labels) = (format!("relation{}", id.0), Labels::new());
        self.program.relations.push(Relation {
            name,
            provision: ProvisionId(0),
            labels,
            fields: fields.into(),
        });
    }

    /// Two or three params, each with up to three dated values.
    pub(super) fn params(&mut self) {
        let kinds = [Kind::Whole, Kind::Date, Kind::Days, Kind::Money(2), Kind::YesNo];
        for kind in self.dice.some(&kinds, 2, 3) {
            let id = ParamId::from(self.program.params.len());
            let covered_from = self.dice.chance(15).then(|| self.pool.day(&mut self.dice));
            self.program.params.push(Param {
                name: format!("param{}", id.0),
                ty: Type { kind, optional: false },
                labels: Labels::new(),
                covered_from,
                law_of_the_day: self.dice.chance(10),
            });
            for _ in 0..1 + self.dice.below(3) {
                let (norm, value) =
                    (self.norm(), self.pool.value(&mut self.dice, &self.program, kind));
                self.program.settings.push(Setting { param: id, norm, value });
            }
        }
    }
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::YesNo => "so",
        Kind::Choice(_) => "choice",
        Kind::Date => "date",
        Kind::Whole => "whole",
        Kind::Decimal(_) => "decimal",
        Kind::Money(_) => "money",
        Kind::Code => "code",
        Kind::Days => "days",
        Kind::Months => "months",
    }
}
