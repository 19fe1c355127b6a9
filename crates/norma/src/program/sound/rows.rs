//! Every number in a row that is no expression names something that is there, and every value is within bounds.

use calendar::MonthDay;

use super::super::*;
use super::{Fit, each, must};

/// All tables.
pub(super) fn fit(program: &Program) -> Fit {
    vocabulary(program)?;
    law(program)?;
    statements(program)?;
    history(program)?;
    each("calendars", &program.calendars, |table| calendar(program, table))
}

fn vocabulary(program: &Program) -> Fit {
    each("facts", &program.facts, |fact| {
        program.fits_kind(fact.ty.kind)?;
        program.has_all(&fact.relation)
    })?;
    for (place, relation) in program.relations.iter().enumerate() {
        let own = |field: &FactId| {
            program.has(*field)?;
            let of = program.facts[field.at()].relation;
            must(of == Some(place.into()), "a field belongs to something else")
        };
        let fields = relation.fields.iter().try_for_each(own);
        fields.map_err(|wrong| format!("relations {place}: {wrong}"))?;
    }
    let listed = |(place, fact): (usize, &Fact)| {
        let fields = fact.relation.map(|relation| &program.relations[relation.at()].fields);
        let there = fields.is_none_or(|fields| fields.contains(&FactId::from(place)));
        must(there, &format!("facts {place}: its relation doesn't know it"))
    };
    program.facts.iter().enumerate().try_for_each(listed)?;
    each("params", &program.params, |param| program.fits_kind(param.ty.kind))?;
    each("settings", &program.settings, |setting| {
        program.has(setting.param)?;
        program.has(setting.norm)?;
        program.fits_value_of(&setting.value, program.params[setting.param.at()].ty.kind)
    })
}

fn law(program: &Program) -> Fit {
    each("provisions", &program.provisions, |provision| {
        program.has(provision.act)?;
        program.has_all(&provision.parent)
    })?;
    each("norms", &program.norms, |norm| {
        program.has(norm.provision)?;
        program.has_all(&norm.opened_by)?;
        let under = |under: &Under| {
            let one = |place: &u32| program.has_alternative(under.dispute, *place);
            program.has(under.dispute)?;
            under.alternatives.iter().try_for_each(one)
        };
        norm.under.iter().try_for_each(under)
    })?;
    each("conclusions", &program.conclusions, |conclusion| {
        program.has(conclusion.provision)?;
        program.fits_kind(conclusion.ty.kind)?;
        conclusion.covers.iter().try_for_each(|set| program.has_all(set))?;
        let Otherwise::Is(value) = &conclusion.otherwise else { return Ok(()) };
        program.fits_value_of(value, conclusion.ty.kind)
    })
}

fn statements(program: &Program) -> Fit {
    each("rules", &program.rules, |rule| {
        program.has(rule.conclusion)?;
        program.has(rule.norm)?;
        program.has_all(&rule.beats)?;
        let same = |beaten: &RuleId| program.rules[beaten.at()].conclusion == rule.conclusion;
        must(rule.beats.iter().all(same), "it prevails over a rule on another conclusion")
    })?;
    for (place, conclusion) in program.conclusions.iter().enumerate() {
        let own = |rule: &RuleId| program.rules[rule.at()].conclusion.at() == place;
        let all = conclusion.covers.iter().flatten().all(own);
        must(all, &format!("conclusions {place}: it is covered by a rule on another"))?;
    }
    each("transitionals", &program.transitionals, |clause| {
        program.has_all(&clause.conclusions)?;
        program.has(clause.norm)
    })?;
    each("deadlines", &program.deadlines, |deadline| {
        program.has(deadline.norm)?;
        program.has_all(&deadline.calendar)?;
        let recess = |op: &ClockOp| match op {
            ClockOp::Recess(from, until) => day_of_year(*from).and_then(|()| day_of_year(*until)),
            _ => Ok(()),
        };
        deadline.operations.iter().try_for_each(recess)
    })?;
    each("paths", &program.paths, |path| {
        program.has(path.norm)?;
        program.has_all(&path.calendar)
    })
}

fn history(program: &Program) -> Fit {
    each("events", &program.events, |event| {
        let amended = if let Does::Amends(norms) = &event.does { norms.as_slice() } else { &[] };
        program.has_all(event.norms.iter().chain(amended))?;
        program.has_all(&event.events)?;
        program.has_all(event.provisions.iter().chain([&event.by]))?;
        program.has_all(&event.acts)
    })?;
    each("disputes", &program.disputes, |dispute| program.has_all(&dispute.about))?;
    each("readings", &program.readings, |reading| {
        program.has(reading.provision)?;
        program.has_all(&reading.follows)?;
        let mut picks = reading.stages.iter().flat_map(|stage| &stage.picks);
        picks.try_for_each(|(dispute, place)| program.has_alternative(*dispute, *place))
    })
}

fn calendar(program: &Program, table: &Table) -> Fit {
    program.has(table.provision)?;
    must(table.rests.iter().all(|day| (1..=7).contains(day)), "a week has seven days")?;
    table.holidays.iter().try_for_each(|day| day_of_year((day.month, day.day)))?;
    must(table.easter.iter().all(|(after, _)| *after < 366), "a feast is a year after Easter")
}

fn day_of_year((month, day): (u32, u32)) -> Fit {
    must(MonthDay::new(month, day).is_some(), "a day of the year is none")
}
