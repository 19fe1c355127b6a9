//! Random operations, one on the others.

use planes::{Bits, Kind, Lane, Rounding, Scope, Unit};

use crate::chance::Chance;
use crate::mirror::{Ends, Folding, Mirror, Op};
use crate::told::FACTS;

/// What can be used by further operations.
#[derive(Default)]
struct Pool {
    planes: Vec<usize>,
    numbers: Vec<usize>,
}

const ROUNDINGS: [Rounding; 6] = [
    Rounding::Down,
    Rounding::Up,
    Rounding::TowardsZero,
    Rounding::HalfUp,
    Rounding::HalfAway,
    Rounding::HalfEven,
];

const CONSTANTS: [i64; 14] =
    [0, 1, -1, 2, 3, 5, 12, 18, 300, 9_500, 10_000, i64::MAX, i64::MIN, -3_000_000];

/// Adds so many random operations.
pub fn grow(mirror: &mut Mirror<'_>, chance: &mut Chance, operations: usize) {
    let mut pool = Pool::default();
    for (fact, &(_, bits)) in mirror.told.scopes.clone().iter().enumerate() {
        let fact = fact as u32;
        for input in told(fact, bits) {
            pool.planes.push(mirror.add(Op::Input(input)));
        }
        for lane in [Lane::Low(fact), Lane::High(fact)] {
            pool.numbers.push(mirror.add(Op::Lane(lane)));
        }
    }
    for relation in 0..2 {
        pool.planes.push(mirror.add(Op::Input(Bits::Complete(relation))));
    }
    pool.numbers.push(mirror.add(Op::Lane(Lane::TheDay)));
    let some_row = pool.planes.iter().copied().find(|&it| mirror.scope(it) == Some(Scope::Rows(0)));
    let all = mirror.add(Op::EveryRow(0, some_row.unwrap()));
    pool.planes.push(all);
    for _ in 0..operations {
        pool.one(mirror, chance);
    }
}

fn told(fact: u32, bits: bool) -> Vec<Bits> {
    let mut told =
        vec![Bits::Absent(fact), Bits::There(fact), Bits::LowKnown(fact), Bits::HighKnown(fact)];
    if bits {
        told.extend([Bits::Yes(fact), Bits::No(fact), Bits::Yes(fact)]);
    }
    told
}

/// The relation of an operation; any, if it is of people.
fn relation_of(mirror: &Mirror<'_>, chance: &mut Chance, at: usize) -> u32 {
    match mirror.scope(at) {
        Some(Scope::Rows(relation)) => relation,
        _ => chance.below(2) as u32,
    }
}

impl Pool {
    fn one(&mut self, mirror: &mut Mirror<'_>, chance: &mut Chance) {
        match chance.below(10) {
            0..6 => self.plane(mirror, chance),
            6..9 => self.number(mirror, chance),
            _ => self.fold(mirror, chance),
        }
    }

    /// Rather a late one, so that graphs grow deep.
    fn pick(from: &[usize], mirror: &Mirror<'_>, chance: &mut Chance, scope: Scope) -> usize {
        let fits = |at: &usize| match mirror.scope(*at) {
            Some(Scope::Rows(relation)) => scope == Scope::Rows(relation),
            _ => true,
        };
        let fitting: Vec<usize> = from.iter().copied().filter(fits).collect();
        let late = fitting.len().saturating_sub(12);
        if chance.one_in(2) { chance.of(&fitting[late..]) } else { chance.of(&fitting) }
    }

    fn plane(&mut self, mirror: &mut Mirror<'_>, chance: &mut Chance) {
        let scope = chance.of(&[Scope::People, Scope::People, Scope::Rows(0), Scope::Rows(1)]);
        let p = |chance: &mut Chance| Pool::pick(&self.planes, mirror, chance, scope);
        let n = |chance: &mut Chance| Pool::pick(&self.numbers, mirror, chance, scope);
        let rows = |chance: &mut Chance| {
            let relation = chance.below(2) as u32;
            (relation, Pool::pick(&self.planes, mirror, chance, Scope::Rows(relation)))
        };
        let places = |chance: &mut Chance| chance.below(4) as u8;
        let op = match chance.below(22) {
            0..3 => Op::And(p(chance), p(chance)),
            3..6 => Op::Or(p(chance), p(chance)),
            6..8 => Op::AndNot(p(chance), p(chance)),
            8 => Op::Not(p(chance)),
            9 => Op::ChoosePlane(p(chance), p(chance), p(chance)),
            10 | 11 => Op::Within(p(chance), p(chance)),
            12 => Op::Below(n(chance), chance.of(&CONSTANTS)),
            13 => Op::Is(n(chance), chance.of(&CONSTANTS)),
            14 => Op::Less(n(chance), n(chance)),
            15 => Op::Same(n(chance), n(chance)),
            16 if chance.one_in(2) => {
                Op::SameScaled(n(chance), places(chance), n(chance), places(chance))
            }
            16 => Op::LessScaled(n(chance), places(chance), n(chance), places(chance)),
            17 => Op::Fails(n(chance)),
            18 => {
                let (relation, plane) = rows(chance);
                Op::AnyRow(relation, plane)
            }
            19 => {
                let (relation, plane) = rows(chance);
                if mirror.scope(plane).is_none() {
                    return;
                }
                Op::EveryRow(relation, plane)
            }
            20 => {
                let plane = p(chance);
                Op::Spread(relation_of(mirror, chance, plane), plane)
            }
            _ => Op::WithinBelow(p(chance), n(chance), n(chance), chance.of(&CONSTANTS)),
        };
        let plane = mirror.add(op);
        self.planes.push(plane);
    }

    fn number(&mut self, mirror: &mut Mirror<'_>, chance: &mut Chance) {
        let scope = chance.of(&[Scope::People, Scope::People, Scope::Rows(0), Scope::Rows(1)]);
        let p = |chance: &mut Chance| Pool::pick(&self.planes, mirror, chance, scope);
        let n = |chance: &mut Chance| Pool::pick(&self.numbers, mirror, chance, scope);
        let places = |chance: &mut Chance| chance.below(4) as u8;
        let op = match chance.below(18) {
            0 | 1 => Op::Constant(chance.of(&CONSTANTS)),
            2 => Op::Plus(n(chance), n(chance)),
            3 => Op::Minus(n(chance), n(chance)),
            4 => Op::Times(n(chance), n(chance)),
            5 => Op::PlusDays(n(chance), n(chance)),
            6 => Op::MinusDays(n(chance), n(chance)),
            7 => Op::PlusMonths(n(chance), n(chance)),
            8 => Op::MinusMonths(n(chance), n(chance)),
            9 => Op::Scaled(n(chance), places(chance)),
            10 => {
                let (over, under) = ((n(chance), places(chance)), (n(chance), places(chance)));
                let rounding = chance.of(&ROUNDINGS);
                Op::Divide(over.0, over.1, under.0, under.1, rounding, places(chance))
            }
            11 => Op::Round(n(chance), places(chance), chance.of(&ROUNDINGS), places(chance)),
            12 => {
                let unit = chance.of(&[Unit::Days, Unit::Months, Unit::Years]);
                Op::Between(unit, n(chance), n(chance))
            }
            13 => Op::Age(n(chance), n(chance), chance.one_in(2)),
            14 | 15 => Op::Choose(p(chance), n(chance), n(chance)),
            16 => {
                let number = n(chance);
                Op::SpreadNumber(relation_of(mirror, chance, number), number)
            }
            _ => {
                let relation = chance.below(2) as u32;
                let plane = Pool::pick(&self.planes, mirror, chance, Scope::Rows(relation));
                Op::Count(relation, plane)
            }
        };
        let number = mirror.add(op);
        self.numbers.push(number);
    }

    /// A fold of what is told of rows, or of anything at all.
    fn fold(&mut self, mirror: &mut Mirror<'_>, chance: &mut Chance) {
        let relation = chance.below(2) as u32;
        let scope = Scope::Rows(relation);
        let (of, by) = if chance.one_in(2) {
            (self.of_fact(mirror, chance, relation), self.of_fact(mirror, chance, relation))
        } else {
            (self.of_anything(mirror, chance, scope), self.of_anything(mirror, chance, scope))
        };
        let complete = Pool::pick(&self.planes, mirror, chance, Scope::People);
        let mask = Pool::pick(&self.planes, mirror, chance, scope);
        let counts = Pool::pick(&self.planes, mirror, chance, scope);
        // Mostly it is sure of every row whether it counts.
        let nobody = mirror.add(Op::AndNot(counts, counts));
        let mask = if chance.one_in(2) { nobody } else { mask };
        let sure = mirror.add(Op::AndNot(counts, mask));
        let may = mirror.add(Op::And(counts, mask));
        let kind = chance.of(&[Kind::Sum, Kind::Max, Kind::Min, Kind::First, Kind::Latest]);
        let by = (!chance.one_in(6)).then_some(by);
        let fold = mirror.add_fold(Folding { kind, relation, complete, sure, may, of, by });
        self.planes.extend([sure, may]);
        self.planes.extend((0..6).map(|part| mirror.add(Op::FoldPlane(fold, part))));
        self.numbers.extend([false, true].map(|high| mirror.add(Op::FoldNumber(fold, high))));
    }

    fn of_fact(&self, mirror: &mut Mirror<'_>, chance: &mut Chance, relation: u32) -> Ends {
        let fact = ((relation as usize + 1) * FACTS + chance.below(FACTS)) as u32;
        Ends {
            there: mirror.add(Op::Input(Bits::There(fact))),
            absent: mirror.add(Op::Input(Bits::Absent(fact))),
            low: mirror.add(Op::Lane(Lane::Low(fact))),
            low_known: mirror.add(Op::Input(Bits::LowKnown(fact))),
            high: mirror.add(Op::Lane(Lane::High(fact))),
            high_known: mirror.add(Op::Input(Bits::HighKnown(fact))),
        }
    }

    fn of_anything(&self, mirror: &Mirror<'_>, chance: &mut Chance, scope: Scope) -> Ends {
        let p = |chance: &mut Chance| Pool::pick(&self.planes, mirror, chance, scope);
        let n = |chance: &mut Chance| Pool::pick(&self.numbers, mirror, chance, scope);
        let (there, absent, low_known, high_known) = (p(chance), p(chance), p(chance), p(chance));
        let (low, high) = (n(chance), n(chance));
        Ends { there, absent, low, low_known, high, high_known }
    }
}
