//! What the batch tells, folded by what it can tell at all.

use super::Graph;
use crate::op::Op;
use crate::{Bits, FactShape, Lane, Number, Plane, Scope};

impl Graph {
    /// A plane told with the batch.
    pub fn input(&mut self, bits: Bits) -> Plane {
        match bits {
            Bits::Complete(relation) => self.complete(relation),
            Bits::Yes(fact) => self.fact(fact).map_or(Plane::NO, |shape| self.yes(fact, shape)),
            Bits::No(fact) => self.fact(fact).map_or(Plane::NO, |shape| self.no(fact, shape)),
            Bits::Absent(fact) => match self.fact(fact) {
                Some(shape) if shape.absent => self.told(Bits::Absent(fact), shape),
                _ => Plane::NO,
            },
            Bits::There(fact) => self.there_as(Bits::There(fact), fact),
            Bits::LowKnown(fact) => self.there_as(Bits::LowKnown(fact), fact),
            Bits::HighKnown(fact) => self.there_as(Bits::HighKnown(fact), fact),
        }
    }

    fn fact(&self, fact: u32) -> Option<FactShape> {
        self.shape.facts.get(fact as usize).copied()
    }

    fn told(&mut self, bits: Bits, shape: FactShape) -> Plane {
        self.plane_node(Op::Input(bits), Some(shape.scope))
    }

    fn complete(&mut self, relation: u32) -> Plane {
        match self.shape.complete.get(relation as usize) {
            Some(None) => self.plane_node(Op::Input(Bits::Complete(relation)), Some(Scope::People)),
            Some(&Some(so)) => Plane::from(so),
            None => Plane::NO,
        }
    }

    fn yes(&mut self, fact: u32, shape: FactShape) -> Plane {
        if shape.bits && shape.told { self.told(Bits::Yes(fact), shape) } else { Plane::NO }
    }

    fn no(&mut self, fact: u32, shape: FactShape) -> Plane {
        if !(shape.bits && shape.told) {
            return Plane::NO;
        }
        if shape.untold {
            return self.told(Bits::No(fact), shape);
        }
        let there = self.there(fact, shape);
        let yes = self.yes(fact, shape);
        self.and_not(there, yes)
    }

    fn there(&mut self, fact: u32, shape: FactShape) -> Plane {
        if !shape.told {
            return Plane::NO;
        }
        if !shape.untold {
            let absent = self.input(Bits::Absent(fact));
            return self.not(absent);
        }
        if shape.bits {
            let (yes, no) = (self.yes(fact, shape), self.no(fact, shape));
            return self.or(yes, no);
        }
        self.told(Bits::There(fact), shape)
    }

    /// Whether the thing is there; or whether an end of it is known, if it can be told without ends.
    fn there_as(&mut self, bits: Bits, fact: u32) -> Plane {
        match self.fact(fact) {
            None => Plane::NO,
            Some(shape) if shape.intervals && shape.told && !matches!(bits, Bits::There(_)) => {
                self.told(bits, shape)
            }
            Some(shape) => self.there(fact, shape),
        }
    }

    /// A number told with the batch.
    pub fn lane(&mut self, lane: Lane) -> Number {
        match lane {
            Lane::TheDay => match self.shape.day {
                Some(day) => self.constant(day),
                None => self.number_node(Op::Lane(lane), Some(Scope::People)),
            },
            Lane::Low(fact) | Lane::High(fact) => match self.fact(fact) {
                Some(shape) if shape.told => self.value(lane, fact, shape),
                _ => self.constant(0),
            },
        }
    }

    fn value(&mut self, lane: Lane, fact: u32, shape: FactShape) -> Number {
        if shape.bits {
            let (yes, one, zero) = (self.yes(fact, shape), self.constant(1), self.constant(0));
            return self.choose(yes, one, zero);
        }
        let lane = if shape.intervals { lane } else { Lane::Low(fact) };
        self.number_node(Op::Lane(lane), Some(shape.scope))
    }
}
