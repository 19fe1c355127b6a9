//! A random person whose facts change, are learnt later, and are corrected.

use calendar::Date;
use norma::facts::{Dossier, Entry};

use super::dossier::{dossier, told};
use super::{Dice, Made, Pool};

/// A person of whom some entries hold only for some days and some are recorded later.
pub fn dated(made: &mut Made) -> Dossier {
    let plain = dossier(made);
    let Made { program, pool, dice } = made;
    let mut dated = Dossier { facts: Vec::new(), ..plain.clone() };
    for entry in plain.facts {
        if dice.chance(40) {
            let told = told(dice, pool, program, program.facts[entry.fact.at()].ty);
            dated.facts.push(in_time(dice, pool, Entry { told, ..entry.clone() }));
        }
        dated.facts.push(in_time(dice, pool, entry));
    }
    for (place, row) in dated.rows.iter_mut().enumerate() {
        row.id = dice.chance(30).then(|| format!("thing{}", place / 2));
        row.recorded = recorded(dice, pool);
    }
    dated
}

fn in_time(dice: &mut Dice, pool: &Pool, entry: Entry) -> Entry {
    let from = dice.chance(30).then(|| pool.day(dice));
    let until = dice.chance(20).then(|| pool.day_from(dice, from.unwrap_or(Date::MIN)));
    Entry { from, until, recorded: recorded(dice, pool), ..entry }
}

fn recorded(dice: &mut Dice, pool: &Pool) -> Option<Date> {
    dice.chance(35).then(|| pool.day(dice))
}
