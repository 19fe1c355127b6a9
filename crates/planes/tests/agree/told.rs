//! What is told of random people: as plain cells, and packed as a batch.

use planes::{Batch, BitColumn, CodeColumn, Column, Day, DayColumn, Relation, Scope, WideColumn};

use crate::chance::Chance;

/// What is told of one fact of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    Untold,
    Absent,
    /// Of a yes/no fact both ends are 0 or both 1.
    There(Option<i64>, Option<i64>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Bits,
    Codes,
    Days,
    Exact,
    Ends,
    Untold,
}

/// Facts as cells, in the positions of the batch.
pub struct Told {
    pub people: usize,
    pub scopes: Vec<(Scope, bool)>,
    pub cells: Vec<Vec<Cell>>,
    pub relations: Vec<Relation>,
    pub day: Vec<i32>,
    pub batch: Batch,
}

const KINDS: [Kind; 8] = [
    Kind::Bits,
    Kind::Bits,
    Kind::Bits,
    Kind::Codes,
    Kind::Days,
    Kind::Exact,
    Kind::Ends,
    Kind::Untold,
];

/// How many facts each scope has.
pub const FACTS: usize = KINDS.len();

pub fn told(chance: &mut Chance, people: usize, most_rows: usize) -> Told {
    let relations: Vec<Relation> =
        (0..2).map(|which| relation(chance, people, most_rows, which)).collect();
    let mut scopes = Vec::new();
    let mut cells = Vec::new();
    let mut columns = Vec::new();
    for scope in [Scope::People, Scope::Rows(0), Scope::Rows(1)] {
        let length = match scope {
            Scope::People => people,
            Scope::Rows(relation) => relations[relation as usize].padded_rows(),
        };
        let live = live(&relations, scope, people, length);
        for kind in KINDS {
            let (told, absent) = (chance.below(3), chance.below(3));
            let fact: Vec<Cell> =
                live.iter().map(|&live| cell(chance, kind, live, told, absent)).collect();
            scopes.push((scope, kind == Kind::Bits));
            columns.push(column(kind, &fact, chance.one_in(2)));
            cells.push(fact);
        }
    }
    let same = chance.one_in(2);
    let day: Vec<i32> = (0..people)
        .map(|person| if same { 15_000 } else { 14_000 + (person as i32 * 37) % 9000 })
        .collect();
    let asked = if same { Day::Same(15_000) } else { Day::Each(day.clone()) };
    let batch = Batch::new(people, columns, &scopes, relations.clone(), asked).unwrap();
    Told { people, scopes, cells, relations, day, batch }
}

fn relation(chance: &mut Chance, people: usize, most_rows: usize, which: usize) -> Relation {
    let crowded = chance.below(people.max(1));
    let counts: Vec<u32> = (0..people)
        .map(|person| match which {
            0 if person == crowded => 200,
            _ if chance.one_in(3) => 0,
            _ => chance.below(most_rows + 1) as u32,
        })
        .collect();
    let mut relation = Relation::new(&counts);
    let often = chance.below(3);
    for person in 0..people {
        if often == 0 || (often == 1 && !chance.one_in(4)) {
            relation.complete[person / 64] |= 1 << (person % 64);
        }
    }
    relation
}

fn live(relations: &[Relation], scope: Scope, people: usize, length: usize) -> Vec<bool> {
    let Scope::Rows(relation) = scope else { return vec![true; length] };
    let mut live = vec![false; length];
    for person in 0..people {
        live[relations[relation as usize].span(person)].fill(true);
    }
    live
}

fn cell(chance: &mut Chance, kind: Kind, live: bool, told: usize, absent: usize) -> Cell {
    let untold = kind == Kind::Untold || !live || (told == 0 && chance.one_in(4));
    if untold {
        return Cell::Untold;
    }
    if absent == 0 && chance.one_in(5) {
        return Cell::Absent;
    }
    if told == 1 && absent == 1 {
        return Cell::Untold;
    }
    value(chance, kind)
}

fn value(chance: &mut Chance, kind: Kind) -> Cell {
    let one = match kind {
        Kind::Bits => chance.between(0, 1),
        Kind::Codes => chance.between(0, 5),
        Kind::Days => chance.between(9_000, 11_000),
        Kind::Exact | Kind::Ends if chance.one_in(20) => {
            chance.of(&[i64::MAX, i64::MIN, i64::MAX - 3, 4_000_000])
        }
        _ => chance.between(-40, 40),
    };
    if kind != Kind::Ends || chance.one_in(3) {
        return Cell::There(Some(one), Some(one));
    }
    let other = chance.between(0, 20).checked_add(one).unwrap_or(one);
    Cell::There((!chance.one_in(4)).then_some(one), (!chance.one_in(4)).then_some(other))
}

fn plane(cells: &[Cell], so: impl Fn(Cell) -> bool) -> Vec<u64> {
    let mut plane = vec![0; cells.len().div_ceil(64)];
    for (at, &cell) in cells.iter().enumerate() {
        plane[at / 64] |= u64::from(so(cell)) << (at % 64);
    }
    plane
}

fn column(kind: Kind, cells: &[Cell], sparing: bool) -> Column {
    let there = |so: fn(Option<i64>, Option<i64>) -> bool| {
        plane(cells, move |it| if let Cell::There(a, b) = it { so(a, b) } else { false })
    };
    let low = |it: &Cell| if let Cell::There(Some(low), _) = it { *low } else { 77 };
    let high = |it: &Cell| if let Cell::There(_, Some(high)) = it { *high } else { 77 };
    let some_absent = !sparing || cells.contains(&Cell::Absent);
    let absent = some_absent.then(|| plane(cells, |it| it == Cell::Absent));
    let told = there(|_, _| true);
    match kind {
        Kind::Untold => Column::Untold,
        Kind::Bits => Column::Bits(BitColumn {
            yes: there(|low, _| low == Some(1)),
            no: there(|low, _| low == Some(0)),
            absent,
        }),
        Kind::Codes => Column::Codes(CodeColumn {
            codes: cells.iter().map(|it| low(it) as u8).collect(),
            told,
            absent,
        }),
        Kind::Days => Column::Days(DayColumn {
            base: 9_000,
            days: cells.iter().map(|it| (low(it) - 9_000) as u16).collect(),
            told,
            absent,
        }),
        Kind::Exact | Kind::Ends => Column::Wide(WideColumn {
            low: cells.iter().map(low).collect(),
            high: (kind == Kind::Ends).then(|| cells.iter().map(high).collect()),
            there: told,
            low_known: (kind == Kind::Ends).then(|| there(|low, _| low.is_some())),
            high_known: (kind == Kind::Ends).then(|| there(|_, high| high.is_some())),
            absent,
        }),
    }
}
