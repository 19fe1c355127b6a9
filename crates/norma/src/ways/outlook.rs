//! Many hypothetical people as the rows of one batch: the same person on several days, with several things supposed.

use std::rc::Rc;

use calendar::Date;

use super::Asked;
use super::supposed::Supposed;
use crate::ask::Aim;
use crate::door::{Ask, Thing};
use crate::engine::{Bits, Need, Row, World};
use crate::program::Expr;

/// The rows, and which of them are seen from the same vantage.
pub(super) struct Outlook<'a> {
    pub worlds: Vec<World<'a>>,
    /// The first row of each vantage, and all of its rows.
    vantages: Vec<Vec<usize>>,
    scope: Option<&'a Expr>,
}

impl<'a> Outlook<'a> {
    /// One row each: what is supposed, and the day it is asked on.
    pub fn of(asked: &Asked<'_, 'a>, rows: Vec<(Vec<Supposed>, Date)>) -> Outlook<'a> {
        let row = |(supposed, day): (Vec<Supposed>, Date)| {
            let row = Ask { in_force_on: day, ..asked.ask.clone() }.row();
            let mut person = Rc::unwrap_or_clone(row.person);
            supposed.iter().for_each(|one| one.of(asked.program(), &mut person));
            Row { person: Rc::new(person), ..row }
        };
        let worlds = asked.engine.rows(rows.into_iter().map(row).collect());
        let mut vantages: Vec<Vec<usize>> = Vec::new();
        for (place, world) in worlds.iter().enumerate() {
            match vantages.iter_mut().find(|rows| worlds[rows[0]].sees_as(world)) {
                Some(rows) => rows.push(place),
                None => vantages.push(vec![place]),
            }
        }
        Outlook { worlds, vantages, scope: asked.scope }
    }

    /// For each row whether a goal is surely reached: a path is open, a right is had.
    pub fn reaches(&self, goal: Thing) -> Vec<bool> {
        self.all_of(goal, |world, need| world.so_across(need))
    }

    /// For each row whether a goal is surely not reached.
    pub fn fails(&self, goal: Thing) -> Vec<bool> {
        let reached = self.all_of(goal, |world, need| negated(world.not_so_across(need)));
        reached.into_iter().map(|may| !may).collect()
    }

    /// For each row whether a condition is surely met.
    pub fn meets(&self, when: &'a Expr) -> Vec<bool> {
        self.read(|world| world.so_across(Need::Met(when)))
    }

    /// For each row whether a condition is surely not met.
    pub fn misses(&self, when: &'a Expr) -> Vec<bool> {
        self.read(|world| world.not_so_across(Need::Met(when)))
    }

    fn all_of(&self, goal: Thing, of: impl Fn(&World<'a>, Need<'a>) -> Bits) -> Vec<bool> {
        let program = self.worlds[0].program;
        let aim = Aim::of(program, self.scope, goal);
        self.read(|world| {
            let each = aim.needs().iter().map(|need| of(world, *need));
            let both = |all: Bits, one: Bits| all.iter().zip(&one).map(|(a, b)| a & b).collect();
            each.reduce(both).unwrap_or_default()
        })
    }

    /// A bit of every row, each from its own vantage.
    fn read(&self, bits: impl Fn(&World<'a>) -> Bits) -> Vec<bool> {
        let mut so = vec![false; self.worlds.len()];
        for rows in &self.vantages {
            let bits = bits(&self.worlds[rows[0]]);
            for row in rows {
                so[*row] = bits.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1);
            }
        }
        so
    }
}

fn negated(mut bits: Bits) -> Bits {
    bits.iter_mut().for_each(|word| *word = !*word);
    bits
}
