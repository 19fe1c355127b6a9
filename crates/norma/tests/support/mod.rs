//! A small vocabulary for tests: one fact of each kind, one relation, one conclusion, one reading.

use norma::program::*;

/// The program the tests read cases against.
pub fn program() -> Program {
    let mut program = Program::default();
    program.enumerations.push(Enumeration {
        name: "permit_kind".into(),
        labels: Labels::new(),
        values: ["asylum_request", "humanitarian"]
            .map(|name| (name.to_string(), Labels::new()))
            .into(),
    });
    let permit = RelationId(0);
    let choice = Kind::Choice(EnumerationId(0));
    for (name, kind, optional, relation) in [
        ("habitual_abode", Kind::YesNo, false, None),
        ("birth", Kind::Date, false, None),
        ("entry", Kind::Date, true, None),
        ("children", Kind::Whole, false, None),
        ("share", Kind::Decimal(2), false, None),
        ("income", Kind::Money(2), false, None),
        ("comune", Kind::Code, true, None),
        ("waited", Kind::Days, false, None),
        ("stay", Kind::Months, false, None),
        ("kind", choice, false, Some(permit)),
        ("valid_until", Kind::Date, true, Some(permit)),
    ] {
        program.facts.push(fact(name, kind, optional, relation));
    }
    let fields = vec![FactId(9), FactId(10)];
    program.relations.push(Relation {
        name: "permit".into(),
        provision: ProvisionId(0),
        labels: Labels::new(),
        fields,
    });
    program.conclusions.push(conclusion("registrable"));
    program.readings.push(reading("ministry"));
    program
}

fn fact(name: &str, kind: Kind, optional: bool, relation: Option<RelationId>) -> Fact {
    Fact {
        name: name.into(),
        relation,
        provision: ProvisionId(0),
        ty: Type { kind, optional },
        discretion: false,
        fixed: false,
        labels: Labels::new(),
        question: Labels::new(),
        source: None,
    }
}

fn conclusion(name: &str) -> Conclusion {
    Conclusion {
        name: name.into(),
        ty: Type { kind: Kind::YesNo, optional: false },
        labels: Labels::new(),
        groups: Vec::new(),
        provision: ProvisionId(0),
        covered_from: None,
        otherwise: Otherwise::Is(Value::YesNo(false)),
        governed: None,
        law_of_the_day: false,
        order: 0,
        covers: Vec::new(),
    }
}

fn reading(name: &str) -> Reading {
    Reading {
        name: name.into(),
        labels: Labels::new(),
        author: None,
        rank: None,
        provision: ProvisionId(0),
        filed: None,
        published: calendar::Date::MIN,
        scope: None,
        scope_days: None,
        stages: Vec::new(),
        follows: None,
        binds_from: None,
        default: true,
        source: None,
        warnings: Vec::new(),
    }
}
