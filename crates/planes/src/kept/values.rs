//! Where kept values are: one after the other; and a plane of few rows nowhere, since its bits are its place.

use crate::Scope;
use crate::batch::{low_bits, words};
use crate::kernel::{Block, Numbers};

/// Planes and numbers. Values stay where they are; new ones come behind all others.
#[derive(Clone, Debug)]
pub(super) struct Values {
    /// First no row, then every row, both as long as the longest plane, then everybody.
    planes: Vec<u64>,
    columns: Vec<i64>,
    numbers: Vec<Held>,
    /// Of a plane of people, then of the rows of each relation.
    sizes: Vec<Size>,
    /// How many words the longest plane has.
    most: usize,
    /// How many words a plane of people has.
    people: usize,
    /// No plane is longer than a place: then its bits are its place.
    few: bool,
    /// The plane of few rows that was asked for.
    shown: [u64; 1],
}

/// So many rows are few.
const FEW: usize = u32::BITS as usize;

/// How many words a plane has, and which bits of its last stand for a row; none, where there is no row.
#[derive(Clone, Copy, Debug)]
struct Size {
    words: usize,
    last: u64,
}

/// A number that is kept.
#[derive(Clone, Copy, Debug)]
pub(super) enum Held {
    /// The same for all.
    One(i64),
    /// From `from` so many, with the plane of where they fail.
    Each { from: u32, live: u32, fails: u32 },
}

/// The values so far, to be read.
#[derive(Clone, Copy)]
pub(super) struct Read<'a> {
    planes: &'a [u64],
    columns: &'a [i64],
    numbers: &'a [Held],
}

/// The values so far, and room for a plane and a column.
pub(super) struct Written<'a> {
    pub read: Read<'a>,
    pub plane: &'a mut [u64],
    pub column: &'a mut [i64],
}

impl Values {
    /// Where the plane without a row is.
    pub const NO: u32 = 0;

    /// Nothing but the constants.
    pub fn new(block: Block<'_>) -> Values {
        let (planes, columns, numbers) = (Vec::new(), Vec::new(), Vec::new());
        let sizes = Vec::new();
        let (few, shown) = (false, [0]);
        let mut values = Values { planes, columns, numbers, sizes, most: 0, people: 0, few, shown };
        values.clear(block);
        values
    }

    /// Nothing but the constants, of another block.
    pub fn clear(&mut self, block: Block<'_>) {
        let relations = (0..block.batch.relations().len() as u32).map(Scope::Rows);
        let mut most = 0;
        let size = |scope| {
            let live = block.live(scope);
            most = most.max(live);
            Size::of(live)
        };
        self.sizes.clear();
        self.sizes.extend(std::iter::once(Scope::People).chain(relations).map(size));
        self.few = most <= FEW && block.batch.blocks() == 1;
        self.people = self.sizes[0].words;
        self.most = self.sizes.iter().map(|size| size.words).max().unwrap_or(0).max(1);
        self.columns.clear();
        self.numbers.clear();
        // Where nothing is, a number is 0.
        self.numbers.push(Held::One(0));
        self.planes.clear();
        self.planes.resize(self.most, 0);
        self.planes.resize(2 * self.most + self.people, u64::MAX);
        self.mask(Scope::People, 2 * self.most as u32);
    }

    #[inline]
    fn size(&self, scope: Scope) -> Size {
        let at = if let Scope::Rows(relation) = scope { relation as usize + 1 } else { 0 };
        self.sizes.get(at).copied().unwrap_or(Size { words: 0, last: 0 })
    }

    /// Whether planes are their own places.
    #[inline]
    pub fn are_few(&self) -> bool {
        self.few
    }

    /// Whether there is no row at all.
    #[inline]
    pub fn has_no(&self, scope: Scope) -> bool {
        self.size(scope).words == 0
    }

    /// Every row, when they are few.
    #[inline]
    pub fn all(&self, scope: Scope) -> u32 {
        self.size(scope).last as u32
    }

    /// Whether a plane has no row.
    #[inline]
    pub fn is_empty(&self, scope: Scope, place: u32) -> bool {
        if self.few {
            return place == Values::NO;
        }
        let words = self.size(scope).words;
        place == Values::NO || self.plane(place, words).iter().all(|word| *word == 0)
    }

    /// Whether a plane has every row.
    #[inline]
    pub fn is_full(&self, scope: Scope, place: u32) -> bool {
        if self.few {
            return place & self.all(scope) == self.all(scope);
        }
        let Size { words, last } = self.size(scope);
        let Some((end, before)) = self.plane(place, words).split_last() else {
            return false;
        };
        end & last == last && before.iter().all(|word| *word == u64::MAX)
    }

    /// Where the plane of every row is.
    pub fn yes(&self) -> u32 {
        if self.few { u32::MAX } else { self.most as u32 }
    }

    /// The people of the block.
    pub fn everybody(&self) -> &[u64] {
        self.plane(2 * self.most as u32, self.people)
    }

    /// A plane of so many words.
    pub fn plane(&self, place: u32, words: usize) -> &[u64] {
        self.planes.get(place as usize..place as usize + words).unwrap_or(&[])
    }

    /// The same, wherever it is.
    pub fn show(&mut self, place: u32, words: usize) -> &[u64] {
        if self.few {
            self.shown = [u64::from(place)];
            return self.shown.get(..words).unwrap_or(&[]);
        }
        self.plane(place, words)
    }

    /// A bit of a plane of so many words.
    #[inline]
    pub fn bit(&self, place: u32, words: usize, at: usize) -> bool {
        if self.few {
            return at < FEW && place >> at & 1 == 1;
        }
        self.plane(place, words).get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    /// Where a plane of few rows lies, for whoever reads planes word by word.
    pub fn lay(&mut self, place: u32) -> u32 {
        if !self.few {
            return place;
        }
        self.planes.push(u64::from(place));
        self.planes.len() as u32 - 1
    }

    /// What was written there, as the place of a plane.
    pub fn taken_up(&mut self, scope: Scope, place: u32) -> u32 {
        if !self.few {
            self.mask(scope, place);
            return place;
        }
        self.planes.get(place as usize).map_or(Values::NO, |word| *word as u32 & self.all(scope))
    }

    /// A number.
    pub fn numbers(&self, place: u32) -> Numbers<'_> {
        self.read().numbers(place)
    }

    fn read(&self) -> Read<'_> {
        Read { planes: &self.planes, columns: &self.columns, numbers: &self.numbers }
    }

    /// Keeps what is worked out word by word of two planes.
    #[inline]
    pub fn each(&mut self, scope: Scope, a: u32, b: u32, of: impl Fn(u64, u64) -> u64) -> u32 {
        if self.few {
            return of(u64::from(a), u64::from(b)) as u32 & self.all(scope);
        }
        let place = self.planes.len() as u32;
        for at in 0..self.size(scope).words {
            let word = |place: u32| self.planes.get(place as usize + at).copied().unwrap_or(0);
            let word = of(word(a), word(b));
            self.planes.push(word);
        }
        place
    }

    /// Where the next plane will be, and the next column.
    pub fn next(&self) -> (u32, u32) {
        (self.planes.len() as u32, self.columns.len() as u32)
    }

    /// Room for so many words and numbers, behind what can be read.
    pub fn write(&mut self, words: usize, live: usize) -> Written<'_> {
        let (plane, column) = (self.planes.len(), self.columns.len());
        self.planes.resize(plane + words, 0);
        self.columns.resize(column + live, 0);
        let (planes, plane) = self.planes.split_at_mut(plane);
        let (columns, column) = self.columns.split_at_mut(column);
        Written { read: Read { planes, columns, numbers: &self.numbers }, plane, column }
    }

    /// Keeps a number, which was written.
    pub fn hold(&mut self, number: Held) -> u32 {
        self.numbers.push(number);
        self.numbers.len() as u32 - 1
    }

    /// How the number of that place is kept.
    pub fn held(&self, place: u32) -> Held {
        self.numbers.get(place as usize).copied().unwrap_or(Held::One(0))
    }

    /// Where the number of that place fails.
    pub fn fails(&self, place: u32) -> u32 {
        match self.numbers.get(place as usize) {
            Some(&Held::Each { fails, .. }) => fails,
            _ => Values::NO,
        }
    }

    /// Makes the positions of a plane that lies somewhere and stand for no row 0.
    pub fn mask(&mut self, scope: Scope, place: u32) {
        let Size { words, last } = self.size(scope);
        let Some(end) = words.checked_sub(1) else { return };
        if let Some(word) = self.planes.get_mut(place as usize + end) {
            *word &= last;
        }
    }
}

impl Size {
    fn of(live: usize) -> Size {
        let last = match live % 64 {
            0 if live == 0 => 0,
            0 => u64::MAX,
            over => low_bits(over),
        };
        Size { words: words(live), last }
    }
}

impl<'a> Read<'a> {
    /// A plane, with all that comes behind it.
    pub fn plane(self, place: u32) -> &'a [u64] {
        self.planes.get(place as usize..).unwrap_or(&[])
    }

    /// A number.
    pub fn numbers(self, place: u32) -> Numbers<'a> {
        match self.numbers.get(place as usize) {
            Some(&Held::One(number)) => Numbers::One(number),
            Some(&Held::Each { from, live, .. }) => {
                let (from, live) = (from as usize, live as usize);
                Numbers::Each(self.columns.get(from..from + live).unwrap_or(&[]))
            }
            None => Numbers::One(0),
        }
    }
}
